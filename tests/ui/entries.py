"""Sessions for tests of the table."""

from __future__ import annotations

from openobd_desktop.domain.session import Ownership, Session, SessionEntry, SessionState
from tests.core.fakes import START


def entry(
    session_id: str = "1b4e28ba-2fa1-41d2-883f-0016d3cca427",
    state: SessionState = SessionState.ACTIVE,
    *,
    age: float | None = 60.0,
    ticket: str = "",
    connector: str = "",
    mine: Ownership = Ownership.NOT_KNOWN,
    state_text: str = "",
    created_text: str = "2026-09-21T12:53:20Z",
    host: str = "grpc.openobd.com",
) -> SessionEntry:
    """Returns a session that is ``age`` seconds old at START; None for a start that cannot be parsed."""
    created = None if age is None else START - age
    session = Session(session_id, state, state_text or state.value, created, created_text, host, 443)
    return SessionEntry(session, ticket, connector, mine)
