"""Where the book of the journal stands: opened when it is needed, only ever touched by the worker."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from openobd_desktop.domain.journal import JournalNotice
from openobd_desktop.errors import (
    JournalBusy,
    JournalCannotLock,
    JournalDiskFull,
    JournalNewer,
    JournalReadOnly,
    JournalUnavailable,
)

if TYPE_CHECKING:
    from openobd_desktop.storage.journal.tables_facade import JournalTables

T = TypeVar("T")


class JournalFile:
    """Hands out the open book and turns what the disk says into ``JournalUnavailable``."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._tables: JournalTables | None = None
        self._fails = False
        """The last work failed; until some succeeds, nothing waits for a lock of another program."""

    def reopen(self) -> JournalTables:
        """The book, freshly opened."""
        self.close()
        self._fails = False
        return self.use(lambda tables: tables)

    def use(self, work: Callable[[JournalTables], T]) -> T:
        """The result of ``work`` on the book, which is opened now if it could not be before."""
        # Its import takes a quarter of a second, which the first paint need not wait for.
        from openobd_desktop.storage.database.disk_faults import TROUBLE

        try:
            if self._tables is None:
                from openobd_desktop.storage.journal.tables_facade import JournalTables

                self._tables = JournalTables(self._folder, 0.0 if self._fails else None)
                self._fails = self._fails or self._tables.opened.status is not None
            result = work(self._tables)
            if self._fails and self._tables.opened.status is None:
                self._set_failing(self._tables, fails=False)
        except TROUBLE as error:
            raise self._failed(error) from error
        return result

    def _failed(self, error: Exception) -> JournalUnavailable:
        from openobd_desktop.storage.database.disk_faults import TROUBLE, DiskFault, cause, describe
        from openobd_desktop.storage.database.integrity import note_damage
        from openobd_desktop.storage.database.opening import FILE_NAME

        if self._folder is None:
            return self._unavailable(describe(error))
        note_damage(error, self._folder / FILE_NAME)
        if not self._fails:
            with suppress(*TROUBLE):
                self._set_failing(self._tables, fails=True)
        kinds = {
            DiskFault.BUSY: JournalBusy,
            DiskFault.NO_LOCKS: JournalCannotLock,
            DiskFault.FULL: JournalDiskFull,
            DiskFault.READ_ONLY: JournalReadOnly,
        }
        return self._unavailable(describe(error), kinds.get(cause(error, self._folder), JournalUnavailable))

    def _set_failing(self, tables: JournalTables | None, *, fails: bool) -> None:
        from openobd_desktop.storage.database import sqlite_file

        self._fails = fails
        if tables is not None:
            tables.opened.database.wait(0.0 if fails else sqlite_file.BUSY_TIMEOUT)

    def require_writable(self, tables: JournalTables) -> None:
        """Raises ``JournalUnavailable`` for a book that is known to be read-only."""
        if tables.opened.status is not None:
            raise self._unavailable(tables.opened.status.value)

    def read(self, look: Callable[[JournalTables], T]) -> T:
        """What ``look`` finds in a book that can be read; one that could not be is tried again.

        What stands in for a file that cannot be read would seem to be an empty history.
        """
        if self._tables is not None and self._tables.opened.is_stand_in:
            self.close()
        return self.use(lambda tables: look(self._readable(tables)))

    def _readable(self, tables: JournalTables) -> JournalTables:
        if tables.opened.is_stand_in:
            raise self._unavailable(tables.opened.reason)
        return tables

    def close(self) -> None:
        """Closes the book, if it is open."""
        if self._tables is not None:
            self._tables.close()
            self._tables = None

    def _unavailable(self, reason: str, kind: type[JournalUnavailable] = JournalUnavailable) -> JournalUnavailable:
        """What is wrong with the journal; how it was found when it was opened explains what has gone wrong since."""
        kinds = {
            JournalNotice.NEWER: JournalNewer,
            JournalNotice.READ_ONLY: JournalReadOnly,
            JournalNotice.DISK_FULL: JournalDiskFull,
            JournalNotice.NO_LOCKS: JournalCannotLock,
        }
        found = self._tables.opened.status if self._tables is not None else None
        kind = kinds.get(found, kind) if found is not None else kind
        return kind(f"{self._folder or 'memory'}: {reason}")
