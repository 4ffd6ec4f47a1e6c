"""Urgent messages about session tokens that are about to expire or have expired."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openobd_desktop.core.session import Phase
from openobd_desktop.errors import TokenLost
from openobd_desktop.ui.common.labels import entry_title
from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.messages.board import interrupt_offer

if TYPE_CHECKING:
    from openobd_desktop.core.session.active_session import ActiveSession

_tr = translator("alerts")


class SessionAlerts:
    """Alerts about the tokens of the open sessions; each alert is cleared when it no longer applies."""

    def __init__(self, context: AppContext) -> None:
        self._service = context.service
        self._messages = context.messages
        self._commands = context.session_commands
        self._shown: dict[str, Phase] = {}

    def refresh(self) -> None:
        """Shows new alerts and clears those that no longer apply."""
        sessions = self._service.open_sessions
        for active in sessions:
            self._refresh_one(active)
        for gone in self._shown.keys() - {active.id for active in sessions}:
            self._clear(gone)

    def _refresh_one(self, active: ActiveSession) -> None:
        from openobd_desktop.ui.session.status_texts import is_running_out

        running_out, lost = is_running_out(active), active.phase is Phase.LOST
        if not running_out and not lost:
            self._clear(active.id)
        elif self._shown.get(active.id) is not active.phase:
            already_warned = running_out and active.id in self._shown
            self._shown[active.id] = active.phase
            if lost:
                self._show_lost(active)
            elif not already_warned:
                self._warn(active)

    def _clear(self, session_id: str) -> None:
        if self._shown.pop(session_id, None) is not None:
            self._messages.clear(token_cause(session_id))

    def _show_lost(self, active: ActiveSession) -> None:
        self._messages.show_error(
            active.error or TokenLost(),
            about=entry_title(active),
            cause=token_cause(active.id),
            offer=interrupt_offer(self._commands.interrupt, active.id),
            urgent=True,
        )

    def _warn(self, active: ActiveSession) -> None:
        self._messages.warn(
            _tr("{session}: the session token expires in less than a minute.").format(session=entry_title(active)),
            _tr("Once the token has expired, the session can no longer be controlled from this PC."),
            _advice(active),
            cause=token_cause(active.id),
        )


def token_cause(session_id: str) -> str:
    """Returns the ``cause`` that identifies messages about a session's token, so that they can be cleared."""
    return f"token of {session_id}"


def _advice(active: ActiveSession) -> str:
    if active.phase is Phase.FINISHING:
        return _tr("Connection lost; the result will be sent as soon as the connection is restored.")
    if active.error is not None:
        return _tr(
            "Connection lost; the program will reconnect automatically. Finish the session as soon as the "
            "connection is restored."
        )
    return _tr("The token could not be renewed. Finish the session now if the work is done.")
