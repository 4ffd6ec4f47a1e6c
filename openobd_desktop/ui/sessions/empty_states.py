"""Reasons why the session table is empty, in order of priority."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from openobd_desktop.core.sessions.service_status import ServiceStatus
from openobd_desktop.errors import LoginError, NotAllowed, OpenObdError
from openobd_desktop.ui.common.translate import translate, translator
from openobd_desktop.ui.look.text import one_line
from openobd_desktop.ui.tables.empty_state import Hint

_tr = translator("hints")


class EmptyStateActions(Struct, frozen=True):
    """Actions offered by an empty table."""

    add_profile: Callable[[], None]
    edit_profile: Callable[[], None]
    start_session: Callable[[], None]
    show_all: Callable[[], None]
    try_again: Callable[[], None]
    log_in: Callable[[], None]


def why_empty(
    *,
    has_profile: bool,
    status: ServiceStatus,
    total: int,
    hidden: bool,
    do: EmptyStateActions,
    preferred: str = "",
    asked_for: str = "",
    login_error: OpenObdError | None = None,
    ticket: str = "",
) -> Hint | None:
    """Returns a hint that explains why the table is empty, or None if it is not empty.

    Args:
        has_profile: Whether a profile is in use.
        status: The status of the service.
        total: The total number of sessions, whether shown or hidden.
        hidden: Whether the filter or the search hides all sessions.
        do: The actions to offer.
        preferred: The name of the profile to offer if none is in use; empty if there are no profiles.
        asked_for: The name of the profile whose client secret is being read from the key store; empty if there is none.
        login_error: The reason why the login with the current profile failed; None if it did not fail.
        ticket: The ticket number that was searched for, if a session on it is offered; otherwise empty.
    """
    if total:
        return _hidden(total, do, ticket) if hidden else None
    if not has_profile:
        return _without_profile(preferred, do)
    if asked_for:
        text = _tr("The client secret of {profile} is being read from this PC's key store.")
        return Hint("key", _tr("Waiting for the key store…"), text.format(profile=one_line(asked_for)), ())
    if login_error is not None:
        text = _tr("{what} {advice}").format(what=translate(login_error.what), advice=translate(login_error.advice))
        again = ((_tr("Try again"), do.log_in),) if login_error.retryable else ()
        return Hint("key", _tr("Not logged in"), text, (*again, (_tr("Check profile"), do.edit_profile)))
    if isinstance(status.error, NotAllowed | LoginError):
        text = _tr("{what} {advice}").format(what=translate(status.error.what), advice=translate(status.error.advice))
        return Hint("key", _tr("Login refused"), text, ((_tr("Check profile"), do.edit_profile),))
    if status.error is not None:
        text = _tr("{what} {advice}").format(what=translate(status.error.what), advice=translate(status.error.advice))
        return Hint("disconnected", _tr("Not connected"), text, ((_tr("Try again"), do.try_again),))
    if status.last_contact is None:
        text = _tr("Waiting for the first response from the service.")
        return Hint("connected", _tr("Connecting…"), text, ((_tr("Check profile"), do.edit_profile),))
    if ticket:
        return _hidden(0, do, ticket)
    text = _tr("The service lists no sessions for your company.")
    return Hint("no-sessions", _tr("No sessions"), text, ((_tr("Start session"), do.start_session),))


def _without_profile(preferred: str, do: EmptyStateActions) -> Hint:
    if preferred:
        text = _tr("Log in with {profile}, or choose another profile from the profile menu.")
        return Hint(
            "key", _tr("Not logged in"), text.format(profile=one_line(preferred)), ((_tr("Log in"), do.log_in),)
        )
    text = _tr(
        "A profile contains the Partner API credentials that you log in with. To try the program "
        "without a profile, start the demo from the profile menu."
    )
    return Hint("key", _tr("No profile yet"), text, ((_tr("Add profile"), do.add_profile),))


def _hidden(total: int, do: EmptyStateActions, ticket: str) -> Hint:
    show_all = (_tr("Show all"), do.show_all)
    if ticket:
        text = _tr("There is no session on ticket {number}.").format(number=ticket)
        return Hint("filter-off", _tr("No matches"), text, (show_all,), has_main=False)
    text = _tr("The filter and the search hide %Ln session(s).", total)
    return Hint("filter-off", _tr("No matches"), text, (show_all,))
