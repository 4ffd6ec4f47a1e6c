"""What a search looks for in a session: its columns in lower case, with what many sessions share said only once."""

from __future__ import annotations

from openobd_desktop.domain.session import CLAIM_LIMIT, SESSION_LIMIT, Ownership, SessionEntry, SessionState
from openobd_desktop.ui.common.labels import ownership_label, state_label
from openobd_desktop.ui.look.text import CELL_LIMIT
from openobd_desktop.ui.sessions.columns import DASH, WARN_AFTER, age, age_text, created

_SECONDS = ":00"


class SearchIndex:
    """The words of one search.

    Asking Qt for the translation of the same word a hundred thousand times would take longer than the search.
    """

    def __init__(self, now: float) -> None:
        self._now = now
        self._states: dict[SessionState, str] = {}
        self._mine = {mine: ownership_label(mine).casefold() for mine in Ownership}
        self._minutes: dict[int, str] = {}
        self._ages: dict[tuple[int, SessionState], str] = {}

    def of(self, entry: SessionEntry) -> str:
        """All columns but the age; cut like the cells, never shown and so not cleaned."""
        session = entry.session
        told = (session.state_text, entry.ticket, entry.connector, entry.id, session.host)
        raw = "\n".join([text[:CELL_LIMIT] for text in told]).casefold()
        return f"{raw}:{session.port}\n{self._state(entry)}\n{self._whose(entry)}\n{self._created(entry)}"

    def age(self, entry: SessionEntry) -> str:
        """The age as it reads at the time of the search."""
        seconds = age(entry, self._now)
        if seconds is None:
            return DASH
        shown = int(seconds)
        if CLAIM_LIMIT <= shown < WARN_AFTER or shown >= SESSION_LIMIT:
            shown -= shown % 60
        key = (shown, entry.session.state)
        if key not in self._ages:
            self._ages[key] = age_text(entry, self._now).casefold()
        return self._ages[key]

    def _whose(self, entry: SessionEntry) -> str:
        if entry.colleague and entry.mine is Ownership.NOT_KNOWN:
            return entry.colleague[:CELL_LIMIT].casefold()
        return self._mine[entry.mine]

    def _state(self, entry: SessionEntry) -> str:
        state = entry.session.state
        if state is SessionState.UNKNOWN:
            return state_label(entry.session).casefold()
        if state not in self._states:
            self._states[state] = state_label(entry.session).casefold()
        return self._states[state]

    def _created(self, entry: SessionEntry) -> str:
        at = entry.session.created_at
        if at is None:
            return created(entry).casefold()
        minute, second = divmod(int(at.timestamp()), 60)
        if minute not in self._minutes:
            self._minutes[minute] = created(entry).casefold()[: -len(_SECONDS)]
        return f"{self._minutes[minute]}:{second:02d}"
