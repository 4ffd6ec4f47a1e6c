"""Urgent messages about open sessions: tokens that expire, and answers that arrive, especially requests for help."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from openobd_desktop.core.session import Phase
from openobd_desktop.domain.session import UserFeedback
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
            offer=interrupt_offer(self._messages, active.id),
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


class AnswerAlerts:
    """Alerts about answers in all open sessions; calls ``answered`` with the session ID once for each answer."""

    def __init__(self, context: AppContext, answered: Callable[[str], None]) -> None:
        self._context = context
        self._answered = answered
        self._seen: dict[str, int] = {}
        self._watched: dict[str, Callable[[], None]] = {}
        self._undo = context.service.subscribe(self._watch)
        self._watch()

    def stop(self) -> None:
        """Stops watching all sessions."""
        self._undo()
        for undo in self._watched.values():
            undo()
        self._watched.clear()

    def _watch(self) -> None:
        sessions = {active.id: active for active in self._context.service.open_sessions}
        for gone in self._watched.keys() - sessions:
            self._watched.pop(gone)()
            self._context.messages.clear(_assistance_cause(gone))
        for session_id in sessions.keys() - self._watched.keys():
            active = sessions[session_id]
            self._seen[session_id] = len(active.services.questions.exchanges)
            self._watched[session_id] = active.subscribe(partial(self._look, active))

    def _look(self, active: ActiveSession) -> None:
        """Reports exchanges that have ended since the last call; only the newest exchange can still be open."""
        from openobd_desktop.core.session.services.question_templates import feedback_of
        from openobd_desktop.domain.questions import ExchangeState, QuestionKind

        exchanges = active.services.questions.exchanges
        settled = [each for each in exchanges[self._seen[active.id] :] if each.state is not ExchangeState.OPEN]
        self._seen[active.id] += len(settled)
        for exchange in settled:
            if exchange.state is ExchangeState.ANSWERED and exchange.question.kind is not QuestionKind.TEXT:
                self._answered(active.id)
                self._on_feedback(active, feedback_of(exchange))

    def _on_feedback(self, active: ActiveSession, feedback: UserFeedback | None) -> None:
        if feedback is UserFeedback.ASSISTANCE_REQUESTED:
            self._context.messages.warn(
                _tr("{session}: the mechanic is asking for assistance.").format(session=entry_title(active)),
                _tr("Once the session has ended, you will no longer be able to help."),
                _tr("Contact the mechanic before you finish."),
                cause=_assistance_cause(active.id),
            )
        elif feedback is not None:
            self._context.messages.clear(_assistance_cause(active.id))


def _assistance_cause(session_id: str) -> str:
    return f"assistance in {session_id}"
