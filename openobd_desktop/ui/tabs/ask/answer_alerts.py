"""Alerts about answers that arrive in the background, especially requests for assistance."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from openobd_desktop.domain.session import UserFeedback
from openobd_desktop.ui.common.labels import entry_title
from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.context.app_context import AppContext

if TYPE_CHECKING:
    from openobd_desktop.core.session.active_session import ActiveSession

_tr = translator("ask")


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
            self._context.messages.clear(_cause(gone))
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
                cause=_cause(active.id),
            )
        elif feedback is not None:
            self._context.messages.clear(_cause(active.id))


def _cause(session_id: str) -> str:
    return f"assistance in {session_id}"
