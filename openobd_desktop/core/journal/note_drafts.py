"""Unfinished notes and handovers of tickets, kept like the drafts of the feedback forms until they are sent."""

from __future__ import annotations

from enum import Enum

from openobd_desktop.core.aio.clock import Clock
from openobd_desktop.core.aio.observable import Observable
from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.core.journal.recorder import JournalRecorder
from openobd_desktop.domain.journal import Draft

SAVE_PAUSE = 0.5
"""Seconds between the first unsaved change and saving it."""
_PREFIX, _DEMO_PREFIX = "typed for a ticket: ", "typed in the demo: "


class Typed(Enum):
    """What is being typed for a ticket."""

    NOTE = "note"
    HANDOVER = "handover"
    """The text of a handover."""
    COLLEAGUE = "colleague"
    """The colleague to whom a ticket is to be handed over."""


def is_note_draft(key: str) -> bool:
    """Returns whether a key of the recorder's drafts belongs to a ticket instead of being the ID of a session."""
    return key.startswith((_PREFIX, _DEMO_PREFIX))


class NoteDrafts(Observable[[]]):
    """What has been typed for tickets but not sent; calls its listeners after each change.

    The texts are among the recorder's drafts, so they outlast a crash.

    Attributes:
        in_demo: Whether the texts belong to the demo, whose tickets may have the same numbers as real ones.
    """

    def __init__(self, recorder: JournalRecorder, scope: TaskScope, clock: Clock) -> None:
        super().__init__()
        self.in_demo = False
        self._recorder = recorder
        self._scope = scope
        self._clock = clock
        self._saving: set[str] = set()

    def _key(self, what: Typed, ticket: str) -> str:
        return f"{_DEMO_PREFIX if self.in_demo else _PREFIX}{what.value} {ticket}"

    def get(self, what: Typed, ticket: str) -> str:
        """Returns what has been typed for a ticket; "" if there is nothing."""
        return self._recorder.drafts.get(self._key(what, ticket), Draft()).description

    def change(self, what: Typed, ticket: str, text: str) -> None:
        """Replaces what has been typed for a ticket, and saves it soon; an empty text is deleted."""
        key = self._key(what, ticket)
        if text == self.get(what, ticket):
            return
        self._recorder.set_draft(key, Draft(description=text))
        if key not in self._saving:
            self._saving.add(key)
            self._scope.start(self._save(key), "save what was typed for a ticket")
        self.notify()

    def drop(self, what: Typed, ticket: str, text: str) -> None:
        """Deletes what has been typed for a ticket if it still is ``text``, which has been sent."""
        if self.get(what, ticket) == text:
            self.change(what, ticket, "")

    async def _save(self, key: str) -> None:
        await self._clock.sleep(SAVE_PAUSE)
        self._saving.discard(key)
        drafts = self._recorder.drafts
        draft = drafts.get(key, Draft())
        await self._recorder.save_draft(key, draft)
        if draft == Draft() == drafts.get(key) and drafts.is_saved(key):
            drafts.drop(key)
