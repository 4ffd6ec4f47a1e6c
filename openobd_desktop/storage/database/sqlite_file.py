"""Creation, examination, copying and renaming of SQLite files; imported by the worker thread only."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from openobd_desktop.storage.database import integrity
from openobd_desktop.storage.database.disk_faults import Damaged, DiskFault, meaning
from openobd_desktop.system.files import make_folder, replacing, require_regular

BUSY_TIMEOUT = 1.0
"""Seconds to wait for a lock held by another program; after an operation has failed, the next one does not wait."""
COMPANIONS = ("", integrity.LOG, "-shm", "-journal", integrity.SUSPECTED)
"""Suffixes of all files that belong to a database, including the database file itself."""
WRITING = "mode=rw"
READING = ("mode=ro", "mode=rw", "mode=ro&immutable=1")
"""Modes in which to try to read a file, in this order. After a crash, recovering the file requires write access; in a
read-only folder, SQLite cannot create its companion files, so only an immutable file can be read."""

DURABLE = ("synchronous = FULL", "journal_mode = WAL", "foreign_keys = ON", "secure_delete = ON")
_FORMAT_BYTES = slice(18, 20)
"""Position in the file's header of the format versions for writing and reading (sqlite.org, file format)."""
_CHUNK = 1024 * 1024
"""Number of bytes to copy at a time."""
_FORMATS = (b"\1\1", b"\2\2")


def make_private(path: Path) -> None:
    """Creates the file and its folder if they are missing, and restricts access to this user; raises ``OSError``."""
    make_folder(path.parent)
    _require_regular(path)
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    if path.stat().st_mode & 0o077:
        path.chmod(0o600)


def _require_regular(path: Path) -> None:
    """Raises ``NoRegularFile`` if a file of the database is a pipe or device, for which SQLite might wait forever."""
    for companion in COMPANIONS:
        with suppress(FileNotFoundError):
            require_regular(path.with_name(path.name + companion))


def connect(path: Path, mode: str, wait: float | None = None) -> sqlite3.Connection:
    """Returns a connection without implicit transactions; in the mode ``WRITING``, each commit is durable.

    Args:
        path: The path of the database file.
        mode: Query part of the database's URI, such as ``WRITING``.
        wait: Seconds to wait for a lock held by another program; None for ``BUSY_TIMEOUT``.
    """
    wait = BUSY_TIMEOUT if wait is None else wait
    uri = f"{path.absolute().as_uri()}?{mode}"
    connection = sqlite3.connect(uri, uri=True, timeout=wait, isolation_level=None)
    # A damaged byte in one text must not make all other texts unreadable.
    connection.text_factory = lambda raw: raw.decode(errors="replace")
    try:
        for pragma in DURABLE if mode == WRITING else ():
            connection.execute(f"PRAGMA {pragma}")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def examine(path: Path, wait: float | None = None) -> tuple[str, str]:
    """Returns the revision of the file ("" for an empty file) and the mode in which it could be read.

    Raises:
        Damaged: the file is not a journal, or it is damaged.
        sqlite3.Error: the file is unreadable.
    """
    _require_regular(path)
    with path.open("rb") as file:
        header = file.read(_FORMAT_BYTES.stop)
    if header and header[_FORMAT_BYTES] not in _FORMATS:
        raise Damaged("the header is invalid")
    # Determined before the first connection is opened, because that may leave companion files.
    check = integrity.required_check(path)
    for mode in READING[:-1]:
        try:
            return _revision(path, mode, check, wait), mode
        except sqlite3.Error as error:
            if meaning(error) is not DiskFault.READ_ONLY:
                raise
    return _revision(path, READING[-1], check, wait), READING[-1]


def examine_without_locks(path: Path) -> tuple[str, str]:
    """Does the same as ``examine`` on a file system without locks; assumes that no program is writing to the file."""
    _require_regular(path)
    return _revision(path, READING[-1], integrity.required_check(path), 0.0), READING[-1]


def _revision(path: Path, mode: str, check: str, wait: float | None) -> str:
    with closing(connect(path, mode, wait)) as connection:
        if check:
            integrity.verify(connection, check)
            integrity.clear_suspicion(path)
        if not connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
            return ""
        revisions = connection.execute("SELECT version_num FROM alembic_version").fetchall()
    if len(revisions) != 1:
        raise Damaged(f"{len(revisions)} revisions")
    return str(revisions[0][0])


def back_up(path: Path, revision: str) -> Path:
    """Copies the journal to a new file before its migration to ``revision``; returns the path of the copy."""
    copy = _free(path, f"before-{revision}")
    make_private(copy)
    try:
        with closing(connect(path, "mode=ro")) as source, closing(connect(copy, "mode=rw")) as target:
            source.backup(target)
    except sqlite3.Error:
        copy.unlink()
        raise
    return copy


def keep_copy(path: Path) -> Path:
    """Copies the journal and its write-ahead log to new files; returns the journal copy's path. Raises ``OSError``."""
    copy = _free(path, "damaged-1")
    for companion in ("", integrity.LOG):
        beside = path.with_name(path.name + companion)
        with beside.open("rb") as file, replacing(copy.with_name(copy.name + companion), private=True) as kept:
            while chunk := file.read(_CHUNK):
                kept.write(chunk)
    return copy


def set_aside(path: Path) -> Path:
    """Renames the journal and its companion files; returns the journal's new path. Raises ``OSError``."""
    aside = _free(path, "corrupt-1")
    for companion in COMPANIONS:
        beside = path.with_name(path.name + companion)
        if beside.exists():
            beside.rename(aside.with_name(aside.name + companion))
    return aside


def _free(path: Path, word: str) -> Path:
    stem, number = word.removesuffix("-1"), 1
    candidate = path.with_stem(f"{path.stem}.{word}")
    while candidate.exists():
        number += 1
        candidate = path.with_stem(f"{path.stem}.{stem}-{number}")
    return candidate
