"""Tokens for this run only, where there is no key store to keep their key."""

from __future__ import annotations

from openobd_desktop.domain.journal import KeptToken
from openobd_desktop.storage.journal.tables.freshness import holds_up, is_fresh


class MemoryTokens:
    """The newest token of each session, in memory."""

    def __init__(self) -> None:
        self._kept: dict[str, KeptToken] = {}

    def keep(self, kept: KeptToken) -> None:
        """Keeps a token, unless a newer one is there."""
        there = self._kept.get(kept.session_id)
        if there is None or not holds_up(there.received_at, kept.received_at):
            self._kept[kept.session_id] = kept

    def fresh(self, now: float) -> tuple[KeptToken, ...]:
        """The tokens that may still be good at ``now``."""
        return tuple(kept for kept in self._kept.values() if is_fresh(kept.kind, kept.received_at, now))

    def forget(self, session_id: str) -> None:
        """Drops the token of a session."""
        self._kept.pop(session_id, None)

    def wipe(self) -> None:
        """Drops all."""
        self._kept.clear()
