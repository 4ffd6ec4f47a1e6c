"""The quick filters of the session table and how many sessions each holds."""

from __future__ import annotations

from collections import Counter
from enum import Enum

from openobd_desktop.domain.session import Ownership, SessionEntry, SessionState


class SessionFilter(Enum):
    """Which sessions are shown; the screen has the words."""

    MINE = "mine"
    AVAILABLE = "available"
    ACTIVE = "active"
    ENDED = "ended"
    ALL = "all"

    def holds(self, entry: SessionEntry) -> bool:
        """The session belongs to this filter; a state that is not known belongs to "all" only."""
        return bool(kinds(entry) & bit(self))


_BITS = {chosen: 1 << place for place, chosen in enumerate(SessionFilter)}
_ALL, _MINE = _BITS[SessionFilter.ALL], _BITS[SessionFilter.MINE]
_OF_STATE = {
    SessionState.AVAILABLE: _ALL | _BITS[SessionFilter.AVAILABLE],
    SessionState.ACTIVE: _ALL | _BITS[SessionFilter.ACTIVE],
    SessionState.FINISHED: _ALL | _BITS[SessionFilter.ENDED],
    SessionState.INTERRUPTED: _ALL | _BITS[SessionFilter.ENDED],
    SessionState.FAILED: _ALL | _BITS[SessionFilter.ENDED],
    SessionState.UNKNOWN: _ALL,
}
_NOT_KNOWN = Ownership.NOT_KNOWN


def bit(chosen: SessionFilter) -> int:
    """The bit by which ``kinds`` says that a session belongs to the filter."""
    return _BITS[chosen]


def kinds(entry: SessionEntry) -> int:
    """The filters that hold a session, one bit for each: of a hundred thousand sessions this is asked only once."""
    of_state = _OF_STATE[entry.session.state]
    return of_state if entry.mine is _NOT_KNOWN else of_state | _MINE


def counts(tally: Counter[int]) -> dict[SessionFilter, int]:
    """How many sessions each filter holds, from the number of sessions of each kind."""
    return {
        chosen: sum(number for kind, number in tally.items() if kind & its_bit) for chosen, its_bit in _BITS.items()
    }
