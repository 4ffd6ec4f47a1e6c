"""Start of a session without confirmation, on a ticket that raises no doubts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openobd_desktop.core.session import Origin
from openobd_desktop.core.sessions.service import SessionService
from openobd_desktop.core.sessions.start import OnSent, nothing

if TYPE_CHECKING:
    from openobd_desktop.core.session.active_session import ActiveSession


class _InDoubt(Exception):
    """Raised if the latest list gives a reason to ask the user first."""


def must_ask(service: SessionService, ticket: str) -> bool:
    """Returns whether the user should be asked before a session is started on ``ticket``.

    The user is asked if there is no list yet, if a session is running or being started on the ticket, or if the outcome
    of an earlier start is unknown.
    """
    is_listed = service.connected and service.status.last_contact is not None
    return not is_listed or service.starts.is_under_way(Origin(ticket)) or _is_taken(service, ticket)


async def start_at_once(service: SessionService, ticket: str, on_sent: OnSent = nothing) -> ActiveSession | None:
    """Starts a session on ``ticket`` and claims it, unless the user should be asked first.

    The start itself is ``SessionService.start_on_ticket``, which sends at most one request. The conditions are checked
    again with the list that is fetched for the start, because a colleague may have been faster.

    Returns:
        The session, or None if nothing was sent because the user should be asked first.

    Raises:
        OpenObdError: see ``SessionService.start_on_ticket``.
    """
    if must_ask(service, ticket):
        return None

    def check() -> None:
        if _is_taken(service, ticket):
            raise _InDoubt
        on_sent()

    try:
        return await service.start_on_ticket(ticket, check)
    except _InDoubt:
        return None


def _is_taken(service: SessionService, ticket: str) -> bool:
    """Returns whether a session is, or may be, running on ``ticket``."""
    origin = Origin(ticket)
    return (
        service.store.running_on(ticket) is not None
        or service.starts.is_pending(origin)
        or service.claims.holds_on(origin)
        or any(offer.record.ticket == ticket for offer in service.recovery.offers)
    )
