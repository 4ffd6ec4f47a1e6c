"""Recorder for the work done on this PC, and the history of that work."""

from __future__ import annotations

import asyncio
import math
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Iterable, Mapping
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from openobd_desktop.core.aio.clock import Clock
from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.domain.journal import Draft, Intent, IntentState, KeptToken
from openobd_desktop.errors import JournalSilent, JournalUnavailable, StartPending

if TYPE_CHECKING:
    from openobd_desktop.core.journal.recorder import JournalRecorder
    from openobd_desktop.core.ports.storage import Journal

PATIENCE = 0.8
"""Longest time that a command waits for a write, in seconds; two such waits fit into the 2 s between a session's start
and its claim."""
OWED_PAUSE = 15.0
"""Seconds between two attempts to write intents that could not be written."""
OWED_TASK = "write unsaved intents"
"""Name of the task that writes unsaved intents; the task runs until all intents are written."""


class Keeping(Struct):
    """Progress of writing the tokens of one session."""

    newest: KeptToken | None = None
    written: KeptToken | None = None
    written_at: float = -math.inf
    """When a token was last written, in monotonic seconds."""
    under_way: bool = False

    @property
    def is_owed(self) -> bool:
        """Whether the newest token still has to be written."""
        return self.newest is not None and self.newest is not self.written


class Drafts(dict[str, Draft]):
    """Latest drafts by key, and a record of which of them are in the journal.

    The key is the ID of the session whose feedback form it is, or a key of ``note_drafts.py``.
    """

    def __init__(self) -> None:
        super().__init__()
        self.unsaved: set[str] = set()
        """The IDs of the sessions whose newest draft must outlast this run but is not in the journal yet."""
        self._written: dict[str, Draft] = {}

    def change(self, session_id: str, draft: Draft, *, lasts: bool) -> None:
        """Replaces a draft; ``lasts`` is False in the demo, whose drafts are never written."""
        self[session_id] = draft
        if lasts and not self.is_saved(session_id):
            self.unsaved.add(session_id)
        else:
            self.unsaved.discard(session_id)

    def is_saved(self, session_id: str) -> bool:
        """Returns whether the newest draft of a session is in the journal; always False in the demo."""
        return session_id in self and self._written.get(session_id) == self[session_id]

    async def write(self, session_id: str, draft: Draft, journal: Journal) -> None:
        """Writes a draft to the journal, or deletes the saved one if empty; may raise ``JournalUnavailable``."""
        if draft == Draft():
            await journal.forget_draft(session_id)
        else:
            await journal.save_draft(session_id, draft)
        self._written[session_id] = draft
        if self.is_saved(session_id):
            self.unsaved.discard(session_id)

    async def write_unsaved(self, journal: Journal) -> None:
        """Writes all drafts that are not in the journal yet; may raise ``JournalUnavailable``."""
        await perform_all(partial(self._write_one, session_id, journal) for session_id in tuple(self.unsaved))

    async def _write_one(self, session_id: str, journal: Journal) -> None:
        # A draft may be dropped while an earlier one is being written.
        if session_id in self.unsaved:
            await self.write(session_id, self[session_id], journal)

    def recover(self, drafts: Mapping[str, Draft]) -> None:
        """Adds earlier runs' drafts; this run's drafts take precedence, but do not yet replace those in the journal."""
        self.update({**drafts, **self})
        self.unsaved -= drafts.keys()

    def drop(self, session_id: str) -> bool:
        """Removes a draft; returns whether there was one."""
        self._written.pop(session_id, None)
        self.unsaved.discard(session_id)
        return self.pop(session_id, None) is not None


class Writing(Struct, frozen=True):
    """What it takes to write to the journal."""

    journal: Journal | None
    scope: TaskScope
    clock: Clock
    attempt: Callable[[Callable[[], Awaitable[None]]], Awaitable[object]]
    """Performs a write, and records whether the journal is working."""


class Unsaved(ABC):
    """Records that could not be written yet.

    A write is attempted every ``OWED_PAUSE`` seconds, as soon as another write succeeds, and at the exit.
    """

    def __init__(self, scope: TaskScope, clock: Clock, task: str) -> None:
        """``task`` names the task that runs until everything is written."""
        self._scope = scope
        self._clock = clock
        self._task = task
        self._writing = asyncio.Lock()
        self._retries = False

    @property
    @abstractmethod
    def is_owed(self) -> bool:
        """Whether there is something to write."""

    @abstractmethod
    async def _attempt_all(self) -> None:
        """Attempts to write everything; a failure is reported like that of any other write."""

    def retry(self) -> None:
        """Starts repeating the attempts, unless they are already being repeated or there is nothing to write."""
        if self.is_owed and not self._retries:
            self._retries = True
            self._scope.start(self._retry(), self._task)

    async def write_now(self) -> None:
        """Writes the records when the program exits; gives up after ``PATIENCE`` seconds."""
        if self.is_owed:
            with suppress(TimeoutError):
                async with asyncio.timeout(PATIENCE):
                    await self._attempt_all()

    async def _retry(self) -> None:
        try:
            while self.is_owed:
                await self._clock.sleep(OWED_PAUSE)
                await self._attempt_all()
        finally:
            self._retries = False


class UnsavedIntents(Unsaved):
    """Intents that could not be written yet; their current states are written as soon as possible."""

    def __init__(self, writing: Writing) -> None:
        super().__init__(writing.scope, writing.clock, OWED_TASK)
        self._journal, self._attempt = writing.journal, writing.attempt
        self._intents: dict[str, Intent] = {}
        self._under_way: dict[str, Intent] = {}
        """Intents whose first write has not succeeded yet, in their newest state."""
        self._made: set[str] = set()
        """The IDs of those intents in ``_under_way`` whose calls are made without waiting for the write."""

    @property
    def is_owed(self) -> bool:
        """Whether there are intents that could not be written."""
        return bool(self._intents)

    def begin(self, intent: Intent) -> Callable[[], None]:
        """Records that an intent is written for the first time; returns the function to call if the write fails."""
        self._under_way[intent.id] = intent
        return lambda: self.add(self._end(intent))

    def note_made(self, intent: Intent) -> None:
        """Records that the call of an intent is made, even if the intent has not been written yet."""
        if intent.id in self._under_way:
            self._made.add(intent.id)

    async def commit(self, intent: Intent, journal: Journal) -> None:
        """Writes an intent for the first time; may raise ``JournalUnavailable`` or ``StartPending``."""
        try:
            await journal.commit_intent(intent)
        except StartPending:
            newest = self._under_way.get(intent.id, intent)
            if intent.id not in self._made or not _may_start(newest):
                self._end(intent)
                raise
            await journal.commit_intent(newest, is_made=True)
        self._end(intent)

    def _end(self, intent: Intent) -> Intent:
        """Records the end of the first write of an intent, and returns the intent in its newest state."""
        self._made.discard(intent.id)
        return self._under_way.pop(intent.id, intent)

    def settle(self, settled: Intent) -> None:
        """Replaces the state of an intent that could not be written, or that is still being written."""
        if settled.id in self._under_way:
            self._under_way[settled.id] = settled
        if settled.id in self._intents:
            self.add(settled)

    def add(self, intent: Intent) -> None:
        """Adds an intent, or replaces its previous state, and tries to write it every ``OWED_PAUSE`` seconds."""
        if intent.state is not IntentState.OPEN or intent.id not in self._intents:
            self._intents[intent.id] = intent
        self.retry()

    def rename_profile(self, former: str, name: str) -> None:
        """Renames a profile in its intents."""
        for intents in (self._intents, self._under_way):
            for intent in intents.values():
                if intent.profile == former:
                    intents[intent.id] = replace(intent, profile=name)

    async def _attempt_all(self) -> None:
        await self._attempt(self.write)

    async def write(self) -> None:
        """Writes all intents (see ``perform_all``); may raise ``JournalUnavailable``."""
        async with self._writing:
            await perform_all(partial(self._write_one, intent) for intent in tuple(self._intents.values()))

    async def _write_one(self, intent: Intent) -> None:
        if self._journal is None:
            return
        # If the outcome of this start is known, the unresolved intent for an earlier one remains in the journal.
        with suppress(StartPending):
            await self._journal.commit_intent(intent, is_made=_may_start(intent))
            if intent.state is not IntentState.OPEN:
                await self._journal.settle_intent(intent.id, intent.state, intent.session_id)
        if self._intents.get(intent.id) is intent:
            del self._intents[intent.id]


def _may_start(intent: Intent) -> bool:
    """Returns whether a session may result from an intent to start one whose call has been made."""
    return intent.state in (IntentState.OPEN, IntentState.UNKNOWN)


async def perform_all(writes: Iterable[Callable[[], Awaitable[None]]]) -> None:
    """Performs writes one by one, even if some of them fail; then raises the first ``JournalUnavailable``.

    If the disk does not respond, the remaining ones are not attempted, since each would have to wait for it.
    """
    failure: JournalUnavailable | None = None
    for write in writes:
        try:
            await write()
        except JournalSilent:
            raise
        except JournalUnavailable as error:
            failure = failure or error
    if failure is not None:
        raise failure


class _Record(Protocol):
    """A record that is saved as a whole."""

    @property
    def id(self) -> str: ...

    @property
    def scope(self) -> str: ...


R = TypeVar("R", bound=_Record)


class UnsavedRecords(Unsaved, Generic[R]):
    """Records of one kind that are not in their journal yet; without a journal, they are kept for this run."""

    def __init__(
        self,
        recorder: JournalRecorder,
        scope: TaskScope,
        clock: Clock,
        save: Callable[[R, Journal], Awaitable[None]],
        kind: str,
    ) -> None:
        """``save`` writes a record to a journal; ``kind`` names the kind of record, such as "notes"."""
        super().__init__(scope, clock, f"write unsaved {kind}")
        self._recorder = recorder
        self._save = save
        self._kind = kind
        self._records: dict[str, tuple[R, Journal | None]] = {}

    @property
    def is_owed(self) -> bool:
        """Whether there are records that are not in their journal yet."""
        return any(journal is not None for _, journal in self._records.values())

    def of(self, journal: Journal | None) -> tuple[R, ...]:
        """Returns the records that belong in a journal."""
        return tuple(record for record, its_journal in self._records.values() if its_journal is journal)

    def write(self, record: R, journal: Journal | None) -> asyncio.Future[None]:
        """Adds a record, or replaces its former state; returns the task that attempts to write all records."""
        self._records[record.id] = (record, journal)
        return self._scope.start(self._attempt_all(), f"write {self._kind}")

    async def _attempt_all(self) -> None:
        """Attempts to write all records, in order."""
        async with self._writing:
            is_shared = False
            for record, journal in tuple(self._records.values()):
                if journal is None:
                    continue
                write = partial(self._write, record, journal)
                if journal is self._recorder.journal:
                    await self._recorder.attempt(write)
                else:
                    with suppress(JournalUnavailable):
                        await write()
                is_shared |= bool(record.scope)
        if is_shared:
            self._recorder.on_shared()

    async def _write(self, record: R, journal: Journal) -> None:
        await self._save(record, journal)
        if self._records.get(record.id, (None, None))[0] is record:
            del self._records[record.id]
