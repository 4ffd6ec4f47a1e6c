"""Start of a session with one click: immediately, or in the dialog if the user must be asked something first."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from openobd_desktop.core.sessions.start import must_ask, start_at_once
from openobd_desktop.core.team.sync import is_silent
from openobd_desktop.errors import OpenObdError
from openobd_desktop.ui.common.labels import subject_text
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.messages.board import BEYOND_REACH, interrupt_offer
from openobd_desktop.ui.widgets.busy_button import BusyButton

if TYPE_CHECKING:
    from openobd_desktop.core.session.active_session import ActiveSession

StartTask = asyncio.Future["ActiveSession | OpenObdError | None"]


def begin_start(
    context: AppContext,
    ticket: str,
    *,
    owner: QWidget,
    busy: BusyButton,
    on_sent: Callable[[], None] = lambda: None,
    started: Callable[[str], None] = lambda ticket: None,
    failed: Callable[[OpenObdError], None] = lambda error: None,
) -> StartTask | None:
    """Starts a session on ``ticket`` and opens its page, or opens the dialog if the user must be asked something.

    Args:
        context: The context of the window.
        ticket: The ticket number.
        owner: The widget that starts the session.
        busy: The button that shows the progress; while it is busy, no other session is started.
        on_sent: Called just before the request is sent, after which the start can no longer be cancelled.
        started: Called with the ticket once the session has been claimed.
        failed: Called with the error, which is also shown.

    Returns:
        The task of the start, or None if the dialog has been opened or the button is busy.
    """
    if busy.busy or _asks_first(context, ticket):
        return None

    def done(active: ActiveSession | None) -> None:
        if active is None:
            context.session_commands.start(ticket)
        else:
            started(ticket)
            context.session_commands.open(active.id)

    def fail(error: OpenObdError) -> None:
        failed(error)
        _show(context, ticket, error)

    return context.actions.run(
        start_at_once,
        context.service,
        ticket,
        partial(on_sent),
        owner=owner,
        busy=busy,
        then=done,
        failed=fail,
        retry=False,
        outlives=True,  # Changing the language replaces the window, but must not cancel a start.
    )


def _asks_first(context: AppContext, ticket: str) -> bool:
    """Opens the dialog if the user must be asked something; returns whether it was opened."""
    # A colleague may have a session on the ticket that is not known here.
    if not (is_silent(context.team) or must_ask(context.service, ticket)):
        return False
    context.session_commands.start(ticket)
    return True


def _show(context: AppContext, ticket: str, error: OpenObdError) -> None:
    entry = context.service.store.running_on(ticket)
    is_stuck = isinstance(error, BEYOND_REACH) and entry is not None
    offer = interrupt_offer(context.messages, entry.id) if is_stuck and entry is not None else None
    context.messages.show_error(error, about=subject_text(ticket, ""), offer=offer)
