"""Writing to the journal: waiting briefly, retrying, and reporting failures."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any

from openobd_desktop.core.aio.clock import Clock
from openobd_desktop.core.aio.observable import Observable
from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.core.journal import PATIENCE, Drafts, UnsavedIntents, Writing, perform_all
from openobd_desktop.core.journal.failed_writes import FAILED_TASK, FailedWrites, NewNames, UnwrittenEvents, Write
from openobd_desktop.domain.journal import Remembered
from openobd_desktop.errors import JournalSilent, JournalUnavailable, StartPending

if TYPE_CHECKING:
    from openobd_desktop.core.journal.scans import Scans
    from openobd_desktop.core.ports.storage import Journal

RECALL_PAUSE = 5.0
"""Seconds between two attempts to read the records from earlier runs."""


class JournalWriter(Observable[[]]):
    """Writes to the journal and retries failed writes; calls its listeners when writes start or stop failing.

    Attributes:
        drafts: The feedback forms' drafts.
        journal: The journal on disk; None in a run that does not keep one.
        demo_journal: The demo's journal, which is discarded at the end of this run.
        error: Why the last write failed; None while the history is being saved.
        profile: The name of the profile in use, written with every record; empty in the demo.
        on_recalled: Called with the records from earlier runs as soon as they have been read.

    Callers wait briefly for a write to be completed, or not at all if the previous write failed.
    """

    def __init__(self, journal: Journal | None, scope: TaskScope, clock: Clock, demo_journal: Journal | None) -> None:
        super().__init__()
        self.error: JournalUnavailable | None = None
        self.profile = ""
        self.on_recalled: Callable[[Remembered], None] = lambda _: None
        self.unread = False
        """Whether the records of earlier runs have not been read yet and must therefore not be overwritten."""
        self._reading = asyncio.Lock()
        self.journal = journal
        self.demo_journal = demo_journal
        self._scope = scope
        self._clock = clock
        self.drafts = Drafts()
        self._names = NewNames()
        writing = Writing(journal, scope, clock, self.attempt)
        self.unsaved = UnsavedIntents(writing)
        self._failed = FailedWrites(writing)
        self._events = UnwrittenEvents(writing)
        self._repeating: asyncio.Future[None] | None = None
        self._scans: Scans | None = None

    def expect_recall(self) -> None:
        """Delays all writes until the records from earlier runs have been read."""
        self.unread = self.journal is not None

    async def recall(self) -> None:
        """Reads the records from earlier runs for ``on_recalled``; after a failure, tries again until it succeeds."""
        self.expect_recall()
        try:
            await self._recall_unread()
        except JournalUnavailable as error:
            self.set_error(error)
            self._scope.start(self._recall_again(), "recall earlier runs")

    async def recall_in_time(self) -> None:
        """Reads the records from earlier runs if they are still unread; callers wait for it as they do for a write."""
        if self.unread:
            await self._record(_write_nothing)

    async def _recall_again(self) -> None:
        """Reads the records as soon as possible, because a session can be resumed for a few minutes only."""
        while self.unread:
            await self._clock.sleep(RECALL_PAUSE)
            await self.attempt(self._recall_unread)

    async def _recall_unread(self) -> None:
        async with self._reading:
            if self.unread and self.journal is not None:
                remembered = await self.journal.load(self._clock.now())
                self.unread = False
                self.on_recalled(remembered)

    @property
    def _writable(self) -> Journal | None:
        return self.journal if self.profile else None

    async def _save(self, kind: str, session_id: str, write: Write) -> None:
        """Writes a record of a session as ``_record`` does, and retries the write if it fails."""
        if self._writable is not None:
            perform, failed = self._failed.begin(kind, session_id, write)
            await self._record(perform, on_failure=failed)

    async def _record(
        self, call: Callable[[Journal], Awaitable[None]], *, on_failure: Callable[[], None] | None = None
    ) -> None:
        """Writes to the journal; does nothing in the demo or without a journal.

        Waits for at most ``PATIENCE`` seconds, or not at all if the previous write failed.

        Args:
            call: Function that performs the write.
            on_failure: Function that is called if the write fails.

        Raises:
            StartPending: during the wait, the journal refused to record the intent to start a session.
        """
        if (journal := self._writable) is None:
            return
        writing = self._scope.start(self.attempt(partial(call, journal), on_failure=on_failure), "write journal")
        if self.error is not None:
            return
        await asyncio.wait([writing], timeout=PATIENCE)
        if not writing.done():
            self.set_error(JournalSilent("the disk did not answer in time"))
        elif not writing.cancelled() and (refusal := writing.result()) is not None:
            raise refusal

    async def attempt(
        self, write: Callable[[], Awaitable[None]], *, on_failure: Callable[[], None] | None = None
    ) -> StartPending | None:
        """Performs a write and updates ``error``; returns the error if the journal refused a start, otherwise None."""
        try:
            await self._recall_unread()
            await write()
        except JournalUnavailable as error:
            if on_failure is not None:
                on_failure()
            self.set_error(error)
        except StartPending as error:
            return error
        else:
            self._note_success()
        return None

    def _note_success(self) -> None:
        """Clears ``error`` after a write, but only once everything that has failed is written as well."""
        if self.error is None or not self._is_owed:
            self.set_error(None)
        else:
            self._write_again()

    def set_error(self, error: JournalUnavailable | None) -> None:
        """Sets ``error``, and notifies the listeners when writes start to fail or succeed again."""
        changed = (error is None) != (self.error is None)
        self.error = error
        if changed:
            self.notify()

    @property
    def _is_owed(self) -> bool:
        kinds = (self.unsaved, self._failed, self._events, self._names)
        return any(kind.is_owed for kind in kinds) or bool(self.drafts.unsaved)

    def _write_again(self) -> None:
        """Writes everything that is not in the journal yet, in the background."""
        if self._repeating is None or self._repeating.done():
            self._repeating = self._scope.start(self._write_owed(), FAILED_TASK)

    async def _write_owed(self) -> None:
        kinds = (self.unsaved.write, self._failed.write, self._events.write)
        try:
            await self._recall_unread()
            while (journal := self.journal) is not None and self._is_owed:
                rest = (partial(self._names.write, journal), partial(self.drafts.write_unsaved, journal))
                await perform_all((*kinds, *rest))
        except JournalUnavailable as error:
            self.set_error(error)
        else:
            self.set_error(None)

    async def write_now(self) -> None:
        """Writes unsaved data when the program exits; gives up after ``PATIENCE`` seconds for each kind of record."""
        await self.unsaved.write_now()
        await self._failed.write_now()
        await self._events.write_now()
        if self._scans is not None:
            await self._scans.write_now()
        if (journal := self.journal) is not None and (self.drafts.unsaved or self._names.is_owed):
            writes = (partial(self._names.write, journal), partial(self.drafts.write_unsaved, journal))
            with suppress(TimeoutError):
                async with asyncio.timeout(PATIENCE):
                    await self.attempt(partial(perform_all, writes))

    def in_background(self, name: str, verb: Callable[..., Coroutine[Any, Any, None]], *values: object) -> None:
        """Runs ``verb``, a method of this class, as a task named ``name``; does nothing if there is no journal."""
        if self._writable is not None or self.demo_journal is not None:
            self._scope.start(verb(*values), name)


async def _write_nothing(journal: Journal) -> None:
    """Leaves the journal unchanged."""
