"""Creation, checks, copying and renaming of SQLite files, and their errors; imported by the worker thread only."""

from __future__ import annotations

import errno
import os
import sqlite3
import struct
from contextlib import closing, suppress
from enum import Enum
from pathlib import Path

from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from openobd_desktop.system.files import can_lock, make_folder, replacing, require_regular, write_whole

BUSY_TIMEOUT = 1.0
"""Seconds to wait for a lock held by another program; after an operation has failed, the next one does not wait."""
CHECKED_WHOLE = 16 * 1024 * 1024
"""Size in bytes up to which a file is checked in full each time it is opened. For several years of sessions, the check
takes 0.3 s; for a million sessions, it would take 8 s, or half a minute if the file is not in the disk cache."""
LARGEST_LOG = 64 * 1024 * 1024
"""Maximum size in bytes of a write-ahead log that is checked; SQLite empties the log at about 4 MB."""
LOG = "-wal"
"""Suffix of SQLite's write-ahead log, which is removed when the database is closed properly."""
SUSPECTED = "-suspected"
"""Suffix of an empty file whose existence records that damage was found while the journal was in use."""

# The quick check does not detect an index that no longer matches its table, which 2 of 1,000 flipped bytes caused.
WHOLE, _QUICK, _NONE = "integrity_check", "quick_check", ""
_MOST_FINDINGS = 3
_OF_FULL_TEXT = "fts5"
_DATABASE_HEADER = 100
_CORRUPT = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
COMPANIONS = ("", LOG, "-shm", "-journal", SUSPECTED)
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


class Damaged(Exception):
    """The file is not a journal, or it is damaged."""


class DiskFault(Enum):
    """The kinds of disk errors that the program distinguishes."""

    DAMAGED = "damaged"
    BUSY = "busy"
    NO_LOCKS = "no locks"
    FULL = "full"
    READ_ONLY = "read-only"
    OTHER = "other"


DISK_ERRORS = (SQLAlchemyError, sqlite3.Error, OSError, UnicodeError, Damaged)
"""All exceptions that may be expected when accessing a disk or reading untrusted text."""

_DAMAGED = (
    sqlite3.SQLITE_ERROR,
    sqlite3.SQLITE_CORRUPT,
    sqlite3.SQLITE_NOTADB,
    sqlite3.SQLITE_FORMAT,
    sqlite3.SQLITE_CONSTRAINT,
    sqlite3.SQLITE_MISMATCH,
)
_MEANINGS = dict.fromkeys(_DAMAGED, DiskFault.DAMAGED) | {
    sqlite3.SQLITE_BUSY: DiskFault.BUSY,
    sqlite3.SQLITE_LOCKED: DiskFault.BUSY,
    sqlite3.SQLITE_FULL: DiskFault.FULL,
    sqlite3.SQLITE_READONLY: DiskFault.READ_ONLY,
    sqlite3.SQLITE_PERM: DiskFault.READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: DiskFault.READ_ONLY,
}

_ERRNOS = {
    errno.ENOSPC: DiskFault.FULL,
    errno.EDQUOT: DiskFault.FULL,
    errno.EFBIG: DiskFault.FULL,
    errno.EACCES: DiskFault.READ_ONLY,
    errno.EPERM: DiskFault.READ_ONLY,
    errno.EROFS: DiskFault.READ_ONLY,
}


def meaning(error: Exception) -> DiskFault:
    """Returns the kind of an error; a general SQL error counts as damage, because the file may not be a journal."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(cause, Damaged | UnicodeError):
        # SQLite's message quotes the damaged name and therefore cannot be decoded either.
        return DiskFault.DAMAGED
    if isinstance(cause, sqlite3.Error):
        return _MEANINGS.get(getattr(cause, "sqlite_errorcode", -1) & 0xFF, DiskFault.OTHER)
    if isinstance(cause, OSError):
        return _ERRNOS.get(cause.errno or 0, DiskFault.OTHER)
    return DiskFault.OTHER


def cause(error: Exception, folder: Path) -> DiskFault:
    """Returns the kind of an error that occurred in the journal's ``folder``.

    Unlike ``meaning``, tests whether the folder supports locks, since SQLite reports missing support as a busy file.
    """
    fault = meaning(error)
    return DiskFault.NO_LOCKS if fault is DiskFault.BUSY and not can_lock(folder) else fault


def describe(error: Exception) -> str:
    """Returns a description of the error for support staff, without the values that were being written."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    return f"{type(cause).__name__}: {cause}"


def make_private(path: Path) -> None:
    """Creates the file and its folder if they are missing, and restricts access to this user; may raise ``OSError``."""
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
    check = required_check(path)
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
    return _revision(path, READING[-1], required_check(path), 0.0), READING[-1]


def _revision(path: Path, mode: str, check: str, wait: float | None) -> str:
    with closing(connect(path, mode, wait)) as connection:
        if check:
            verify(connection, check)
            clear_suspicion(path)
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
    for companion in ("", LOG):
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


def required_check(path: Path) -> str:
    """Returns the name of the check that the file at ``path`` needs, or "" if no check is needed.

    A large file is checked only if it was not closed properly, if its size does not match its header, or if damage is
    suspected.

    Raises:
        OSError: the file cannot be read.
    """
    if path.stat().st_size <= CHECKED_WHOLE or _beside(path, SUSPECTED).exists():
        return WHOLE
    return _QUICK if _beside(path, LOG).exists() or not _has_all_pages(path) else _NONE


def verify(connection: sqlite3.Connection, check: str) -> None:
    """Runs ``check``, a name returned by ``required_check``; raises ``Damaged`` if the check finds damage."""
    found = [str(each) for (each,) in connection.execute(f"PRAGMA {check}({_MOST_FINDINGS})").fetchall()]
    # As of version 3.44, SQLite also reports damage to full-text tables, which can be rebuilt without losing anything.
    # The wording differs between versions, but always names the kind of table.
    serious = [each for each in found if each != "ok" and _OF_FULL_TEXT not in each.casefold()]
    if serious:
        raise Damaged("; ".join(serious))


def clear_suspicion(path: Path) -> None:
    """Removes the record of suspected damage."""
    # In a read-only folder the record remains, which only causes another check at the next opening.
    with suppress(OSError):
        _beside(path, SUSPECTED).unlink(missing_ok=True)


def note_damage(error: Exception, path: Path) -> None:
    """If ``error`` reports damage, records that the file at ``path`` must be checked in full when next opened."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    if getattr(cause, "sqlite_errorcode", -1) & 0xFF in _CORRUPT:
        with suppress(OSError):
            write_whole(_beside(path, SUSPECTED), b"", private=True)


def _has_all_pages(path: Path) -> bool:
    """Returns whether the size of the file matches the number of pages in its header (sqlite.org, file format, 1.3)."""
    with path.open("rb") as file:
        header = file.read(_DATABASE_HEADER)
    page = int.from_bytes(header[16:18], "big")
    # A page size of 65,536 does not fit into the two bytes and is stored as 1.
    size = 65536 if page == 1 else page
    return path.stat().st_size == size * int.from_bytes(header[28:32], "big")


def _beside(path: Path, suffix: str) -> Path:
    return path.with_name(path.name + suffix)


# After a crash, SQLite reads the log up to the first frame whose checksum does not match (sqlite.org, file format,
# section 4) and silently drops the rest. When a program is killed, the frames it has written are complete. A complete
# frame whose checksum does not match was therefore damaged afterwards, or only partly written in a power failure.

_HEADER = struct.Struct(">8I")
_FRAME = struct.Struct(">6I")
_MAGIC = {0x377F0682: "<", 0x377F0683: ">"}
"""Byte order in which the checksums are computed, by magic number."""
_PAGES = frozenset(2**power for power in range(9, 17))
"""Possible sizes of a page in bytes; SQLite ignores a log with any other size."""

_Sums = tuple[int, int]


def drops_transactions(log: Path) -> bool:
    """Returns whether SQLite would stop reading ``log`` at a damaged frame and drop the transactions after it.

    Raises:
        OSError: the log cannot be read.
    """
    try:
        if log.stat().st_size > LARGEST_LOG:
            return False
        content = log.read_bytes()
    except FileNotFoundError:
        return False
    if len(content) < _HEADER.size:
        return False
    magic, _version, page, _count, *salts, first, second = _HEADER.unpack_from(content)
    order = _MAGIC.get(magic)
    frame = _FRAME.size + page
    if order is None or page not in _PAGES or _checksums(order, content[:24], (0, 0)) != (first, second):
        return len(content) > _HEADER.size + _FRAME.size
    starts = range(_HEADER.size, len(content) - frame + 1, frame)
    sums: _Sums = (first, second)
    for number, at in enumerate(starts):
        _page, _size, *own, one, other = _FRAME.unpack_from(content, at)
        data = content[at : at + 8] + content[at + _FRAME.size : at + frame]
        if own == salts and (sums := _checksums(order, data, sums)) == (one, other):
            continue
        # If this is the last frame, it may have been partly written in a power failure, which looks like damage.
        return _is_of_this_log(own, salts) or any(
            _ends_transaction(content, later, salts) for later in starts[number + 1 :]
        )
    return False


def _is_of_this_log(own: list[int], salts: list[int]) -> bool:
    """Returns whether a frame's salts belong to this log; in a frame left over from an older log, both differ."""
    return any(one == other for one, other in zip(own, salts, strict=True))


def _ends_transaction(content: bytes, at: int, salts: list[int]) -> bool:
    """Returns whether the frame at ``at`` belongs to this log and ends a transaction."""
    _page, size, *own, _one, _other = _FRAME.unpack_from(content, at)
    return own == salts and size > 0


def _checksums(order: str, data: bytes, sums: _Sums) -> _Sums:
    """Returns the cumulative checksums up to the end of ``data``; ``sums`` are the checksums of the preceding bytes."""
    one, other = sums
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for even, odd in zip(words[::2], words[1::2], strict=True):
        one = (one + even + other) & 0xFFFFFFFF
        other = (other + odd + one) & 0xFFFFFFFF
    return one, other
