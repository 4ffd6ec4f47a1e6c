"""Journal file with its tables, and access to the file through a worker thread."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from openobd_desktop.domain.journal import JournalNotice, Remembered
from openobd_desktop.errors import (
    JournalBusy,
    JournalCannotLock,
    JournalDiskFull,
    JournalNewer,
    JournalReadOnly,
    JournalSilent,
    JournalUnavailable,
)
from openobd_desktop.storage.database.worker import Worker, WorkerBusy, WorkerStopped, outcome

if TYPE_CHECKING:
    from concurrent.futures import Future

    from openobd_desktop.storage.database.opening import OpenedJournal
    from openobd_desktop.storage.journal.tables.notes import Notes
    from openobd_desktop.storage.journal.tables.recovery import Drafts, Intents, Runs, Tokens
    from openobd_desktop.storage.journal.tables.scans import Scans
    from openobd_desktop.storage.journal.tables.search_index import SearchIndex
    from openobd_desktop.storage.journal.tables.sessions import Outbox, Sessions, Timeline
    from openobd_desktop.storage.secrets.token_encryption import TokenCipher

OPENING_PATIENCE = 30.0
"""Seconds to wait for the file to be opened, which may include a migration and a full check of a large file."""

T = TypeVar("T")


class JournalFile:
    """Journal file, which is opened on first use and must be used by one thread only.

    Disk errors are raised as ``JournalUnavailable``. The tables may be accessed only by functions passed to ``use`` or
    ``read``.
    """

    intents: Intents
    index: SearchIndex
    sessions: Sessions
    outbox: Outbox
    timeline: Timeline
    notes: Notes
    tokens: Tokens
    drafts: Drafts
    runs: Runs

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._opened: OpenedJournal | None = None
        self._scans: Scans | None = None
        self._aside = "", False
        """The ``aside`` and ``log_damaged`` that ``reopen`` has not returned yet."""
        self._fails = False
        """Whether the last operation failed; if so, the next operation does not wait for locks of other programs."""

    def reopen(self) -> OpenedJournal:
        """Reopens the file and returns the condition in which it was found.

        If ``read`` has reopened it meanwhile, this includes the damage that was found then.
        """
        from msgspec.structs import replace

        self.close()
        self._fails = False
        opened = self.use(lambda _: self._opened or self._open())
        (aside, log_damaged), self._aside = self._aside, ("", False)
        return replace(opened, aside=aside, log_damaged=log_damaged)

    def use(self, work: Callable[[JournalFile], T]) -> T:
        """Returns the result of ``work``, opening the file first if it is not open."""
        # Imported on demand: SQLAlchemy takes a quarter of a second, which would delay the first paint.
        from openobd_desktop.storage.database.sqlite_file import DISK_ERRORS

        try:
            opened = self._opened or self._open()
            result = work(self)
            if self._fails and opened.status is None:
                self._set_failing(opened, fails=False)
        except DISK_ERRORS as error:
            raise self._failed(error) from error
        return result

    def read(self, look: Callable[[JournalFile], T]) -> T:
        """Returns the result of ``look``; if the file was unreadable when it was opened, reopens it first.

        The empty database that replaces an unreadable file is never read, because it would look like an empty history.
        """
        if self._opened is not None and self._opened.is_stand_in:
            self.close()

        def look_if_readable(file: JournalFile) -> T:
            if self._opened is not None and self._opened.is_stand_in:
                raise self._unavailable(self._opened.reason)
            return look(file)

        return self.use(look_if_readable)

    @property
    def scans(self) -> Scans:
        """The scans of cars."""
        # Imported on demand, because most runs never need these modules, which contain a thousand lines.
        from openobd_desktop.storage.journal.tables.scans import Scans

        if self._scans is None:
            assert self._opened is not None, "only used by functions that are passed to use or read"  # noqa: S101
            self._scans = Scans(self._opened.database, self.index)
        return self._scans

    def require_writable(self) -> None:
        """Raises ``JournalUnavailable`` if the open file is known to be read-only."""
        if self._opened is not None and self._opened.status is not None:
            raise self._unavailable(self._opened.status.value)

    def remember(self, cipher: TokenCipher | None, now: float, run: int) -> Remembered:
        """Returns the records that are relevant at ``now``, including crashes in runs other than ``run``.

        Also deletes outdated drafts. Without ``cipher``, no tokens are returned. ``now`` is in seconds since 1970.
        """
        from sqlalchemy.exc import SQLAlchemyError

        remembered = Remembered(
            sessions=self.sessions.recent(now),
            intents=self.intents.unsettled(),
            tokens=self.tokens.all(cipher) if cipher else (),
            drafts=self.drafts.all(now),
            crashes=self.runs.crashes(now, run),
        )
        # Reading must succeed even if the disk is not writable.
        with suppress(SQLAlchemyError):
            self.drafts.prune(now)
        return remembered

    def rename_profile(self, former: str, name: str, now: float) -> None:
        """Stores a profile's new name in its unsettled intents and in those sessions that ``remember`` would return."""
        self.intents.rename_profile(former, name)
        self.sessions.rename_profile(former, name, now)

    def close(self) -> None:
        """Closes the file if it is open."""
        opened, self._opened, self._scans = self._opened, None, None
        if opened is not None:
            opened.database.close()

    def _open(self) -> OpenedJournal:
        from openobd_desktop.storage.database.database import in_memory
        from openobd_desktop.storage.database.opening import OpenedJournal, open_file
        from openobd_desktop.storage.journal.tables.notes import Notes
        from openobd_desktop.storage.journal.tables.recovery import Drafts, Intents, Runs, Tokens
        from openobd_desktop.storage.journal.tables.search_index import SearchIndex
        from openobd_desktop.storage.journal.tables.sessions import Outbox, Sessions, Timeline

        wait = 0.0 if self._fails else None
        opened = open_file(self._folder, wait) if self._folder else OpenedJournal(in_memory())
        self.intents, self.drafts = Intents(opened.database), Drafts(opened.database)
        self.index = SearchIndex(opened.database)
        self.sessions, self.outbox = Sessions(opened.database, self.index), Outbox(opened.database)
        self.timeline, self.tokens = Timeline(opened.database, self.index), Tokens(opened.database)
        self.runs, self.notes = Runs(opened.database), Notes(opened.database, self.index)
        self._fails = self._fails or opened.status is not None
        if opened.aside:
            self._aside = opened.aside, opened.log_damaged
        self._opened = opened
        return opened

    def _failed(self, error: Exception) -> JournalUnavailable:
        from openobd_desktop.storage.database.opening import FILE_NAME
        from openobd_desktop.storage.database.sqlite_file import DISK_ERRORS, DiskFault, cause, describe, note_damage

        if self._folder is None:
            return self._unavailable(describe(error))
        note_damage(error, self._folder / FILE_NAME)
        if not self._fails:
            with suppress(*DISK_ERRORS):
                self._set_failing(self._opened, fails=True)
        kinds = {
            DiskFault.BUSY: JournalBusy,
            DiskFault.NO_LOCKS: JournalCannotLock,
            DiskFault.FULL: JournalDiskFull,
            DiskFault.READ_ONLY: JournalReadOnly,
        }
        return self._unavailable(describe(error), kinds.get(cause(error, self._folder), JournalUnavailable))

    def _set_failing(self, opened: OpenedJournal | None, *, fails: bool) -> None:
        from openobd_desktop.storage.database import sqlite_file

        self._fails = fails
        if opened is not None:
            opened.database.wait(0.0 if fails else sqlite_file.BUSY_TIMEOUT)

    def _unavailable(self, reason: str, kind: type[JournalUnavailable] = JournalUnavailable) -> JournalUnavailable:
        """Returns the error to raise; a condition found when the file was opened takes precedence over ``kind``."""
        kinds = {
            JournalNotice.NEWER: JournalNewer,
            JournalNotice.READ_ONLY: JournalReadOnly,
            JournalNotice.DISK_FULL: JournalDiskFull,
            JournalNotice.NO_LOCKS: JournalCannotLock,
        }
        found = self._opened.status if self._opened is not None else None
        kind = kinds.get(found, kind) if found is not None else kind
        return kind(f"{self._folder or 'memory'}: {reason}")


class JournalWorker:
    """Accesses the journal file in a separate thread, so that the event loop never waits for the disk.

    All methods except ``aclose`` may raise ``JournalUnavailable``.
    """

    def __init__(self, folder: Path | None) -> None:
        self._worker = Worker("journal")
        self._file = JournalFile(folder)
        self._opening: Future[OpenedJournal] | None = None

    async def open(self) -> OpenedJournal:
        """Reopens the file, or waits if it is already being opened; returns the condition of the file.

        Raises:
            WorkerBusy: the file was not opened within ``OPENING_PATIENCE`` seconds.
            WorkerStopped: the journal has been closed.
        """
        if self._opening is None or self._opening.done():
            self._opening = self._worker.begin(self._file.reopen)
        return await outcome(self._opening, OPENING_PATIENCE)

    async def do(self, work: Callable[[JournalFile], T], *, lasting: bool = False) -> T:
        """Returns the result of ``work``; if ``lasting`` is true, ``work`` stays queued even after the time limit."""
        return await _result(self._worker.do(lambda: self._file.use(work), lasting=lasting))

    async def read(self, look: Callable[[JournalFile], T]) -> T:
        """Returns the result of ``look``; see ``JournalFile.read``."""
        return await _result(self._worker.do(lambda: self._file.read(look)))

    async def aclose(self) -> None:
        """Finishes pending writes and closes the file, waiting up to ten seconds; does nothing if already closed."""
        await self._worker.stop(self._file.close)


async def _result(work: Awaitable[T]) -> T:
    try:
        return await work
    except WorkerBusy as error:
        raise JournalSilent("the disk did not answer in time") from error
    except WorkerStopped as error:
        raise JournalUnavailable("the journal has been closed") from error
