"""Recorder for the work done on this PC, and the history of that work."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from openobd_desktop.core.aio.clock import Clock
from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.domain.journal import Draft, Intent, IntentState, KeptToken
from openobd_desktop.errors import StartPending

if TYPE_CHECKING:
    from openobd_desktop.core.ports.storage import Journal

PATIENCE = 0.8
"""Longest time that a command waits for a write, in seconds; two such waits fit into the 2 s from start to claim."""
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


class Drafts(dict[str, Draft]):
    """Drafts of the feedback forms as last entered, by session ID, and which of them are in the journal."""

    def __init__(self) -> None:
        super().__init__()
        self.unsaved: set[str] = set()
        """The IDs of the sessions whose newest draft is to be kept after this run, but is not in the journal yet."""
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
        """Writes a draft to the journal, or deletes it if it is empty; may raise ``JournalUnavailable``."""
        if draft == Draft():
            await journal.forget_draft(session_id)
        else:
            await journal.save_draft(session_id, draft)
        self._written[session_id] = draft
        if self.is_saved(session_id):
            self.unsaved.discard(session_id)

    async def write_unsaved(self, journal: Journal) -> None:
        """Writes all drafts that are not in the journal yet; may raise ``JournalUnavailable``."""
        for session_id in tuple(self.unsaved):
            # A draft may be dropped while an earlier one is being written.
            if session_id in self.unsaved:
                await self.write(session_id, self[session_id], journal)

    def recover(self, drafts: Mapping[str, Draft]) -> None:
        """Adds drafts from earlier runs; those from this run take precedence, but do not yet overwrite saved ones."""
        self.update({**drafts, **self})
        self.unsaved -= drafts.keys()

    def drop(self, session_id: str) -> bool:
        """Removes a draft; returns whether there was one."""
        self._written.pop(session_id, None)
        self.unsaved.discard(session_id)
        return self.pop(session_id, None) is not None


class UnsavedIntents:
    """Intents that could not be written yet; their current states are written as soon as possible."""

    def __init__(
        self,
        journal: Journal | None,
        scope: TaskScope,
        clock: Clock,
        attempt: Callable[[Callable[[], Awaitable[None]]], Awaitable[object]],
    ) -> None:
        """``attempt`` performs a write and records whether the journal is working."""
        self._journal = journal
        self._scope = scope
        self._clock = clock
        self._attempt = attempt
        self._intents: dict[str, Intent] = {}
        self._writing = asyncio.Lock()
        self._retries = False

    def __contains__(self, intent_id: str) -> bool:
        return intent_id in self._intents

    def add(self, intent: Intent) -> None:
        """Adds an intent, or replaces its previous state, and tries to write it every ``OWED_PAUSE`` seconds."""
        if intent.state is not IntentState.OPEN or intent.id not in self._intents:
            self._intents[intent.id] = intent
        if not self._retries:
            self._retries = True
            self._scope.start(self._retry(), OWED_TASK)

    def rename_profile(self, former: str, name: str) -> None:
        """Assigns the intents of a profile to its new name."""
        for intent in self._intents.values():
            if intent.profile == former:
                self._intents[intent.id] = replace(intent, profile=name)

    async def write_now(self) -> None:
        """Writes the intents when the program ends; gives up after ``PATIENCE`` seconds."""
        if self._intents:
            with suppress(TimeoutError):
                async with asyncio.timeout(PATIENCE):
                    await self._attempt(self._write)

    async def _retry(self) -> None:
        try:
            while self._intents:
                await self._clock.sleep(OWED_PAUSE)
                await self._attempt(self._write)
        finally:
            self._retries = False

    async def _write(self) -> None:
        """Writes all intents; may raise ``JournalUnavailable``."""
        async with self._writing:
            for intent in tuple(self._intents.values()):
                if self._journal is None:
                    return
                # If an earlier run left an unresolved intent for the same start, it also stands for this intent.
                with suppress(StartPending):
                    await self._journal.commit_intent(intent)
                    if intent.state is not IntentState.OPEN:
                        await self._journal.settle_intent(intent.id, intent.state, intent.session_id)
                if self._intents.get(intent.id) is intent:
                    del self._intents[intent.id]
