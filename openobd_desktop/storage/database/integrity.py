"""How thoroughly a journal is looked through before it is trusted. Imported in the worker only."""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from openobd_desktop.storage.database.disk_faults import Damaged
from openobd_desktop.system.files import write_whole

CHECKED_WHOLE = 16 * 1024 * 1024
"""Bytes up to which each opening looks through all of a file: 0.3 s for the sessions of years. A file of 1,000,000
sessions would take 8 s, and half a minute from a cold disk."""
LOG = "-wal"
"""What SQLite adds to the name for the log that is there until a file is closed as it should be."""
SUSPECTED = "-suspected"
"""Added to the name for an empty file that says that damage was met while the journal was in use."""

# The quick check would miss an index that no longer fits its table: 2 of 1,000 flipped bytes.
_WHOLE, _QUICK, _NONE = "integrity_check", "quick_check", ""
_HEADER = 100
_MET = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def required_check(path: Path) -> str:
    """The check that the file at ``path`` needs, empty for none; raises ``OSError``.

    A large file is only looked through when it was not closed as it should be, when its size is not what its header
    says, or when damage was met in it.
    """
    if path.stat().st_size <= CHECKED_WHOLE or _beside(path, SUSPECTED).exists():
        return _WHOLE
    return _QUICK if _beside(path, LOG).exists() or not _fits(path) else _NONE


def verify(connection: sqlite3.Connection, check: str) -> None:
    """Raises ``Damaged`` if ``check`` finds anything."""
    found = connection.execute(f"PRAGMA {check}(1)").fetchall()
    if found != [("ok",)]:
        raise Damaged("; ".join(str(each) for (each,) in found))


def clear_suspicion(path: Path) -> None:
    """Takes back a suspicion."""
    # In a folder that cannot be written the suspicion stays, and costs a check.
    with suppress(OSError):
        _beside(path, SUSPECTED).unlink(missing_ok=True)


def note_damage(error: Exception, path: Path) -> None:
    """Lets the next opening look through all of the file at ``path`` if ``error`` speaks of damage."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    if getattr(cause, "sqlite_errorcode", -1) & 0xFF in _MET:
        with suppress(OSError):
            write_whole(_beside(path, SUSPECTED), b"", private=True)


def _fits(path: Path) -> bool:
    """Whether the file has all pages that its header counts (sqlite.org, file format, 1.3)."""
    with path.open("rb") as file:
        header = file.read(_HEADER)
    page = int.from_bytes(header[16:18], "big")
    # 65,536 does not fit into the two bytes and is written as 1.
    size = 65536 if page == 1 else page
    return path.stat().st_size == size * int.from_bytes(header[28:32], "big")


def _beside(path: Path, word: str) -> Path:
    return path.with_name(path.name + word)
