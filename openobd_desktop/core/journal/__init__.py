"""Recorder for the work done on this PC, and the history of that work."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING

from msgspec import Struct

from openobd_desktop.domain.journal import Draft, KeptToken

if TYPE_CHECKING:
    from openobd_desktop.core.ports.storage import Journal


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
