"""Retries of failed writes, of events in their order, and of changed profile names."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from msgspec.structs import replace

from openobd_desktop.core.journal import PATIENCE, Unsaved, Writing, perform_all
from openobd_desktop.domain.journal import SessionEvent, SessionRecord
from openobd_desktop.errors import JournalSilent, JournalUnavailable

if TYPE_CHECKING:
    from openobd_desktop.core.ports.storage import Journal

FAILED_TASK = "repeat failed writes"
"""Name of the task that repeats failed writes; the task runs until all have succeeded."""
EVENTS_LIMIT = 1000
"""Number of events that are kept until they are written; if there are more, the oldest ones are dropped."""

Write: TypeAlias = "Callable[[Journal], Awaitable[None]]"
"""Function that performs a write."""


class FailedWrites(Unsaved):
    """Writes that have failed: for each subject, the last one; they are repeated in their order, at the latest at exit.

    A subject is a kind of record and the ID of its session. Once a write for a subject begins, an earlier one for
    it is no longer needed: it must not revert what the later one has written.
    """

    def __init__(self, writing: Writing) -> None:
        super().__init__(writing.scope, writing.clock, FAILED_TASK)
        self._journal, self._attempt = writing.journal, writing.attempt
        self._newest: dict[tuple[str, str], Write] = {}
        """The last write for each subject, until it has succeeded."""
        self._failed: dict[tuple[str, str], Write] = {}

    @property
    def is_owed(self) -> bool:
        """Whether there are writes to repeat."""
        return bool(self._failed)

    def begin(self, kind: str, session_id: str, write: Write) -> tuple[Write, Callable[[], None]]:
        """Records that a write begins; returns the write to perform, and the function to call if it fails."""
        subject = kind, session_id
        self._failed.pop(subject, None)
        self._newest[subject] = write

        async def perform(journal: Journal) -> None:
            await write(journal)
            self._release(subject, write)

        def failed() -> None:
            if self._newest.get(subject) is write:
                self._failed[subject] = write
                self.retry()

        return perform, failed

    def supersede(self, kind: str, session_id: str) -> None:
        """Drops the last write for a subject, even if it fails only later."""
        self._newest.pop((kind, session_id), None)
        self._failed.pop((kind, session_id), None)

    def holds(self, kind: str, session_id: str) -> bool:
        """Returns whether the last write for a subject has failed."""
        return (kind, session_id) in self._failed

    def drop(self, kind: str) -> None:
        """Drops the failed writes of one kind."""
        for subject in [subject for subject in self._newest if subject[0] == kind]:
            self.supersede(*subject)

    def _release(self, subject: tuple[str, str], write: Write) -> None:
        for writes in (self._newest, self._failed):
            if writes.get(subject) is write:
                del writes[subject]

    async def _attempt_all(self) -> None:
        await self._attempt(self.write)

    async def write(self) -> None:
        """Repeats all failed writes (see ``perform_all``); may raise ``JournalUnavailable``."""
        async with self._writing:
            await perform_all(partial(self._repeat, subject, write) for subject, write in tuple(self._failed.items()))

    async def _repeat(self, subject: tuple[str, str], write: Write) -> None:
        # A later write may have begun meanwhile.
        if self._journal is not None and self._failed.get(subject) is write:
            await write(self._journal)
            self._release(subject, write)


class UnwrittenEvents(Unsaved):
    """Events that are not in the journal yet; those of each session are written one by one, in their order.

    An event that cannot be written holds up the later ones of its session until the program exits.
    """

    def __init__(self, writing: Writing) -> None:
        super().__init__(writing.scope, writing.clock, FAILED_TASK)
        self._journal, self._attempt = writing.journal, writing.attempt
        self._events: list[tuple[str, SessionEvent]] = []
        """The events with the IDs of their sessions, oldest first."""
        self._written: asyncio.Future[None] | None = None
        """The task that writes new events."""

    @property
    def is_owed(self) -> bool:
        """Whether there are events that are not in the journal yet."""
        return bool(self._events)

    def add(self, session_id: str, event: SessionEvent) -> None:
        """Adds an event, which is written in the background; the oldest one is dropped if there are too many."""
        del self._events[: -EVENTS_LIMIT + 1]
        self._events.append((session_id, event))
        if self._written is None or self._written.done():
            self._written = self._scope.start(self._write_new(), "write timeline")

    async def write_now(self) -> None:
        """Writes the events when the program exits, even those after one that fails; stops waiting after a moment."""
        if self._events:
            # The journal goes on writing after this method has returned.
            with suppress(TimeoutError):
                async with asyncio.timeout(PATIENCE):
                    await self._attempt(self._write_each)

    async def _write_each(self) -> None:
        if self._journal is not None:
            writes = [self._journal.add_event(*one) for one in self._events]
            for result in await asyncio.gather(*writes, return_exceptions=True):
                if isinstance(result, BaseException):
                    raise result

    async def _write_new(self) -> None:
        await self._attempt_all()
        self.retry()

    async def _attempt_all(self) -> None:
        await self._attempt(self.write)

    async def write(self) -> None:
        """Writes the events; after a failure, only those of other sessions. May raise ``JournalUnavailable``."""
        failures: dict[str, JournalUnavailable] = {}
        async with self._writing:
            while (found := next((each for each in self._events if each[0] not in failures), None)) is not None:
                try:
                    await self._write_one(found)
                except JournalSilent:
                    raise
                except JournalUnavailable as error:
                    failures[found[0]] = error
        for failure in failures.values():
            raise failure

    async def _write_one(self, one: tuple[str, SessionEvent]) -> None:
        is_left = False
        try:
            if self._journal is not None:
                await self._journal.add_event(*one)
        except (JournalUnavailable, asyncio.CancelledError):
            is_left = True
            raise
        finally:
            if not is_left:
                # It may have been dropped meanwhile.
                self._events = [each for each in self._events if each is not one]


class NewNames:
    """New names that profiles have received in this run, and a record of which of them are in the journal."""

    def __init__(self) -> None:
        self._names: list[tuple[str, str]] = []
        """The former and the new names, oldest first."""
        self._written = 0

    @property
    def count(self) -> int:
        """The number of new names so far, which ``renamed`` expects."""
        return len(self._names)

    @property
    def is_owed(self) -> bool:
        """Whether a new name is not in the journal yet."""
        return self._written < len(self._names)

    def add(self, former: str, name: str) -> None:
        """Adds a new name, which ``write`` writes to the journal."""
        self._names.append((former, name))

    def renamed(self, record: SessionRecord, known: int) -> SessionRecord:
        """Returns a record under the present name of its profile; ``known`` is the ``count`` when it was made."""
        # By then, another profile may have received the former name.
        for former, name in self._names[known:]:
            if record.profile == former:
                record = replace(record, profile=name)
        return record

    async def write(self, journal: Journal) -> None:
        """Renames the profiles in the journal's records; may raise ``JournalUnavailable``."""
        while self.is_owed:
            number = self._written
            await journal.rename_profile(*self._names[number])
            self._written = max(self._written, number + 1)
