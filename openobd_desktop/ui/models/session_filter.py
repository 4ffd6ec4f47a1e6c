"""The quick filters of the session table and how many sessions each holds."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

from openobd_desktop.domain import Mine, SessionEntry, SessionState


class SessionFilter(Enum):
    """Which sessions are shown; the screen has the words."""

    MINE = "mine"
    AVAILABLE = "available"
    ACTIVE = "active"
    ENDED = "ended"
    ALL = "all"

    def holds(self, entry: SessionEntry) -> bool:
        """The session belongs to this filter; a state that is not known belongs to "all" only."""
        state = entry.session.state
        if self is SessionFilter.MINE:
            return entry.mine is not Mine.NOT_KNOWN
        if self is SessionFilter.AVAILABLE:
            return state is SessionState.AVAILABLE
        if self is SessionFilter.ACTIVE:
            return state is SessionState.ACTIVE
        return self is SessionFilter.ALL or state.is_final


def counts(entries: Iterable[SessionEntry]) -> dict[SessionFilter, int]:
    """How many sessions each filter holds."""
    found = dict.fromkeys(SessionFilter, 0)
    for entry in entries:
        state = entry.session.state
        found[SessionFilter.ALL] += 1
        if entry.mine is not Mine.NOT_KNOWN:
            found[SessionFilter.MINE] += 1
        if state is SessionState.AVAILABLE:
            found[SessionFilter.AVAILABLE] += 1
        elif state is SessionState.ACTIVE:
            found[SessionFilter.ACTIVE] += 1
        elif state.is_final:
            found[SessionFilter.ENDED] += 1
    return found
