"""Messages about a conversation with the person at the car."""

from __future__ import annotations

from openobd_desktop.core.session import Phase
from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.domain.questions import ConversationEnd, Exchange, ExchangeState, QuestionKind
from openobd_desktop.errors import NotOffered
from openobd_desktop.ui.common.times import duration, remaining, session_clock
from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.look.theme import Tone
from openobd_desktop.ui.mechanic.question_texts import answer_label, end_text
from openobd_desktop.ui.widgets.notice import error_text

_tr = translator("ask")

CLOSE_TO_IDLE = 600.0
"""Number of seconds before the idle limit at which a warning appears."""
_BAD_ENDS = (ConversationEnd.TAKEN_OVER, ConversationEnd.LINE_LOST, ConversationEnd.IDLE)


def not_now(active: ActiveSession) -> str:
    """Returns the reason why no question can be asked at the moment, or an empty string if one can."""
    if isinstance(active.services.questions.error, NotOffered):
        return _tr("This server does not support questions. Ask the mechanic by chat or phone.")
    return {
        Phase.CLAIMING: _tr("The session is being claimed. You can ask questions once it is active."),
        Phase.ACTIVE: "",
        Phase.RECONNECTING: _tr(
            "The connection to the service has been lost. You can ask questions again once it is restored."
        ),
        Phase.FINISHING: _tr("The result is being sent; you can no longer ask questions."),
        Phase.LOST: _tr("The session can no longer be controlled from this PC, so you can no longer ask questions."),
        Phase.ENDED: _tr("The session has ended; you can no longer ask questions."),
    }[active.phase]


def is_over(active: ActiveSession) -> bool:
    """Returns whether questions can no longer be asked in this session."""
    return not active.alive or isinstance(active.services.questions.error, NotOffered)


def ask_state(active: ActiveSession, now: float) -> tuple[Tone, str]:
    """Returns the tone and text of the most important fact about the conversation.

    Args:
        active: The session.
        now: The current time of the monotonic clock in seconds.
    """
    questions = active.services.questions
    if questions.running and active.alive:
        return _running(active, now)
    reason = not_now(active)
    if reason:
        return (Tone.NEUTRAL if is_over(active) else Tone.WARN), reason
    if questions.end in _BAD_ENDS:
        return Tone.WARN, end_text(questions.end)
    if questions.error is not None:
        return Tone.BAD, error_text(questions.error)
    return _quiet(active)


def _running(active: ActiveSession, now: float) -> tuple[Tone, str]:
    questions = active.services.questions
    left = questions.idle_left or 0.0
    tone = Tone.WARN if left < CLOSE_TO_IDLE else Tone.INFO
    waiting = questions.open
    if waiting is not None:
        text = _tr("Waiting for an answer ({age}). The mechanic cannot chat meanwhile. Closes in {left}.")
        return tone, text.format(age=duration(now - waiting.since), left=remaining(left))
    text = _tr("The mechanic sees the last question and cannot chat until you close the conversation ({left} left).")
    return tone, text.format(left=remaining(left))


def _quiet(active: ActiveSession) -> tuple[Tone, str]:
    questions = active.services.questions
    last = questions.exchanges[-1] if questions.exchanges else None
    if last is None:
        return Tone.NEUTRAL, _tr("No question has been asked yet; the mechanic can chat.")
    if last.state is ExchangeState.ANSWERED:
        return Tone.GOOD, end_text(ConversationEnd.CLOSED)
    return Tone.NEUTRAL, end_text(questions.end or ConversationEnd.CLOSED)


def nothing_asked(active: ActiveSession) -> str:
    """Returns advice for an empty conversation, or text stating that it will stay empty."""
    if is_over(active):
        return _tr("No question was asked in this session.")
    return _tr("Choose a template or write a question below. The answer appears here.")


def settled_text(active: ActiveSession, exchange: Exchange) -> str:
    """Returns text saying how and when an exchange ended."""
    moment = exchange.settled_at or exchange.at
    at = session_clock(active, exchange.at, moment)(moment)
    if exchange.state is not ExchangeState.ANSWERED:
        return _tr("The question was not answered ({time}).").format(time=at)
    if exchange.question.kind is QuestionKind.TEXT:
        return _tr("The text was shown at {time}.").format(time=at)
    if exchange.question.kind is QuestionKind.CONTINUE:
        return _tr("The Continue button was pressed at {time}.").format(time=at)
    return _tr("Answered at {time}: {answer}").format(time=at, answer=answer_label(exchange))


def send_effect(kind: QuestionKind, *, replaces: bool) -> str:
    """Returns what happens if a question of this kind is sent; ``replaces`` means that another question is open."""
    if kind is QuestionKind.TEXT:
        stays = _tr("The text stays until you close the conversation.")
        replacing = _tr("Replaces the open question. The text stays until you close the conversation.")
        return replacing if replaces else stays
    return _tr("Replaces the open question.") if replaces else _tr("After the answer, the mechanic can chat again.")
