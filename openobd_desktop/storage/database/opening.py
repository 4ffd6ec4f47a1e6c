"""Opening and migration of the journal file, which may be missing or damaged; imported by the worker thread only."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from sqlalchemy import select, text

from openobd_desktop.domain.journal import JournalNotice
from openobd_desktop.storage.database import full_text, sqlite_file
from openobd_desktop.storage.database.database import Database, file_database, stand_in
from openobd_desktop.storage.database.schema import HEAD, REVISIONS, metadata
from openobd_desktop.storage.database.sqlite_file import DISK_ERRORS, DiskFault, cause, describe, meaning

if TYPE_CHECKING:
    from alembic.config import Config

FILE_NAME = "journal.sqlite"

_SCRIPTS = "openobd_desktop.storage.database:migrations"
_NOTICES = {
    DiskFault.FULL: JournalNotice.DISK_FULL,
    DiskFault.READ_ONLY: JournalNotice.READ_ONLY,
    DiskFault.NO_LOCKS: JournalNotice.NO_LOCKS,
}

_PROBES = tuple(str(select(table).where(text("1 = 0"))) for table in metadata.tables.values())


class OpenedJournal(Struct, frozen=True):
    """An open database and the condition in which the journal file was found."""

    database: Database
    status: JournalNotice | None = None
    """Why the database is not writable; None if it is writable."""
    aside: str = ""
    """Path to which the damaged file was renamed or copied; "" if the file was not damaged."""
    backup: str = ""
    """Path of the copy made before a migration; "" if the file was not migrated."""
    log_damaged: bool = False
    """Whether only the latest entries were lost; ``aside`` is then the path of a copy of the damaged file."""
    is_stand_in: bool = False
    """Whether the database is an empty replacement, because the file on the disk is not readable."""
    reason: str = ""
    """Description of the error that caused ``status``, for support staff."""


def open_file(folder: Path, wait: float | None = None) -> OpenedJournal:
    """Opens the journal in ``folder``; if it is damaged, renames it and creates a new journal.

    Args:
        folder: The folder of the journal; created if it does not exist.
        wait: Seconds to wait for a lock held by another program; None for ``sqlite_file.BUSY_TIMEOUT``.

    Raises:
        SQLAlchemyError, sqlite3.Error: another program has locked the journal.
    """
    path = folder / FILE_NAME
    aside = ""
    try:
        try:
            return _open(path, wait)
        except DISK_ERRORS as error:
            if meaning(error) is not DiskFault.DAMAGED:
                raise
            aside = str(sqlite_file.set_aside(path))
            return _open(path, wait, aside)
    except DISK_ERRORS as error:
        fault = cause(error, folder)
        if fault is DiskFault.BUSY:
            raise
        found = _readable(path, can_lock=fault is not DiskFault.NO_LOCKS)
        notice = _NOTICES.get(fault, JournalNotice.UNUSABLE)
        return OpenedJournal(found or stand_in(), notice, aside, is_stand_in=found is None, reason=describe(error))


def _open(path: Path, wait: float | None, aside: str = "") -> OpenedJournal:
    sqlite_file.make_private(path)
    log_damaged = not aside and sqlite_file.drops_transactions(path.with_name(path.name + sqlite_file.LOG))
    if log_damaged:
        aside = str(sqlite_file.keep_copy(path))
    is_checked_whole = sqlite_file.required_check(path) == sqlite_file.WHOLE
    revision, mode = sqlite_file.examine(path, wait)
    if revision and revision not in REVISIONS:
        return OpenedJournal(file_database(path, mode, wait), JournalNotice.NEWER)
    database = file_database(path, wait=wait)
    try:
        backup = _bring_up_to_date(database, path, revision)
        _probe(database, check=is_checked_whole)
    except DISK_ERRORS:
        database.close()
        raise
    return OpenedJournal(database, None, aside, backup, log_damaged)


def _bring_up_to_date(database: Database, path: Path, revision: str) -> str:
    if revision == HEAD:
        return ""
    backup = str(sqlite_file.back_up(path, HEAD)) if revision else ""
    migrate(database, HEAD)
    return backup


def migrate(database: Database, revision: str) -> None:
    """Migrates the journal to ``revision`` in one transaction."""
    from alembic import command

    config = alembic_config()
    with database.writing() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, revision)


def alembic_config() -> Config:
    """Returns Alembic's configuration for the journal's migrations."""
    # Imported only for a migration, because the import is slow.
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", _SCRIPTS)
    return config


def _probe(database: Database, *, check: bool) -> None:
    """Reads every column and writes a page, since a damaged schema or a full disk might not be noticed otherwise."""
    with database.writing() as connection:
        full_text.prepare(connection, check=check)
        for probe in _PROBES:
            connection.exec_driver_sql(probe)
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = version_num")


def _readable(path: Path, *, can_lock: bool) -> Database | None:
    """Returns the journal, opened read-only, or None if it cannot be read or would have to be migrated first."""
    examine = sqlite_file.examine if can_lock else sqlite_file.examine_without_locks
    try:
        revision, mode = examine(path)
    except DISK_ERRORS:
        return None
    return file_database(path, mode) if revision == HEAD else None
