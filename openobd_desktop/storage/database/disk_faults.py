"""Classification of SQLite and file system errors for the journal; imported by the worker thread only."""

from __future__ import annotations

import errno
import sqlite3
from enum import Enum
from pathlib import Path

from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from openobd_desktop.system.files import can_lock


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
"""All exceptions that may be expected when accessing a disk or reading text from outside."""

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

    Unlike ``meaning``, tests whether the folder supports locks, which SQLite does not distinguish from a busy file.
    """
    fault = meaning(error)
    return DiskFault.NO_LOCKS if fault is DiskFault.BUSY and not can_lock(folder) else fault


def describe(error: Exception) -> str:
    """Returns a description of the error for support staff, without the values that were being written."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    return f"{type(cause).__name__}: {cause}"
