"""Opens the journal whatever state it is in. Imported in the worker only."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select, text

from openobd_desktop.domain.journal import JournalNotice
from openobd_desktop.storage.database import sqlite_file
from openobd_desktop.storage.database.database import Database, file_database, stand_in
from openobd_desktop.storage.database.disk_faults import TROUBLE, DiskFault, cause, describe, meaning
from openobd_desktop.storage.database.integrity import LOG
from openobd_desktop.storage.database.schema import HEAD, REVISIONS, metadata
from openobd_desktop.storage.database.write_ahead_log import drops_transactions

FILE_NAME = "journal.sqlite"

_NOTICES = {
    DiskFault.FULL: JournalNotice.DISK_FULL,
    DiskFault.READ_ONLY: JournalNotice.READ_ONLY,
    DiskFault.NO_LOCKS: JournalNotice.NO_LOCKS,
}

_PROOFS = tuple(str(select(table).where(text("1 = 0"))) for table in metadata.tables.values())


@dataclass(frozen=True, slots=True)
class OpenedJournal:
    """An open database and how it was found."""

    database: Database
    status: JournalNotice | None = None
    """Why it cannot be written; None if it can."""
    aside: str = ""
    backup: str = ""
    log_damaged: bool = False
    """Only the latest entries are lost; ``aside`` is a copy of the file as it was."""
    is_stand_in: bool = False
    """Nothing of what is on the disk can be read."""
    reason: str = ""
    """The error behind ``status``, for support."""


def open_file(folder: Path, wait: float | None = None) -> OpenedJournal:
    """Opens the journal in ``folder``; a damaged one is set aside and a new one begun.

    Args:
        folder: Where it is, or will be.
        wait: Seconds to wait for a lock of another program.

    Raises:
        SQLAlchemyError, sqlite3.Error: another program holds it just now.
    """
    path = folder / FILE_NAME
    aside = ""
    try:
        try:
            return _open(path, wait)
        except TROUBLE as error:
            if meaning(error) is not DiskFault.DAMAGED:
                raise
            aside = str(sqlite_file.set_aside(path))
            return _open(path, wait, aside)
    except TROUBLE as error:
        fault = cause(error, folder)
        if fault is DiskFault.BUSY:
            raise
        found = _readable(path, can_lock=fault is not DiskFault.NO_LOCKS)
        notice = _NOTICES.get(fault, JournalNotice.UNUSABLE)
        return OpenedJournal(found or stand_in(), notice, aside, is_stand_in=found is None, reason=describe(error))


def _open(path: Path, wait: float | None, aside: str = "") -> OpenedJournal:
    sqlite_file.make_private(path)
    log_damaged = not aside and drops_transactions(path.with_name(path.name + LOG))
    if log_damaged:
        aside = str(sqlite_file.keep_copy(path))
    revision, mode = sqlite_file.examine(path, wait)
    if revision and revision not in REVISIONS:
        return OpenedJournal(file_database(path, mode, wait), JournalNotice.NEWER)
    database = file_database(path, wait=wait)
    try:
        backup = _bring_up_to_date(database, path, revision)
        _prove(database)
    except TROUBLE:
        database.close()
        raise
    return OpenedJournal(database, None, aside, backup, log_damaged)


def _bring_up_to_date(database: Database, path: Path, revision: str) -> str:
    if revision == HEAD:
        return ""
    from openobd_desktop.storage.database.migrate import migrate

    backup = str(sqlite_file.back_up(path, HEAD)) if revision else ""
    migrate(database, HEAD)
    return backup


def _prove(database: Database) -> None:
    """Names every column and writes a page, since a flipped byte or a full disk may show only then."""
    with database.writing() as connection:
        for proof in _PROOFS:
            connection.exec_driver_sql(proof)
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = version_num")


def _readable(path: Path, *, can_lock: bool) -> Database | None:
    """What can still be read of a journal that cannot be written; None if nothing can."""
    examine = sqlite_file.examine if can_lock else sqlite_file.examine_without_locks
    try:
        revision, mode = examine(path)
    except TROUBLE:
        return None
    return file_database(path, mode) if revision == HEAD else None
