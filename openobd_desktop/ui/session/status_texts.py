"""Text, tones and fractions that describe a session's state, running time and token."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec import Struct

from openobd_desktop.core.aio.clock import Clock
from openobd_desktop.core.session import Phase
from openobd_desktop.core.session.finish import is_unsure
from openobd_desktop.core.sessions.attention import Attention, Cause
from openobd_desktop.domain.journal import EventKind
from openobd_desktop.domain.session import SESSION_LIMIT, TOKEN_LIFE, ServiceResult, SessionState
from openobd_desktop.errors import OpenObdError, TokenLost
from openobd_desktop.ui.common.labels import feedback_label, outcome_tone, result_texts
from openobd_desktop.ui.common.times import duration, remaining, session_clock, session_minute
from openobd_desktop.ui.common.translate import error_headline, translator
from openobd_desktop.ui.look.theme import Tone
from openobd_desktop.ui.mechanic.question_texts import target_label
from openobd_desktop.ui.widgets.notice import error_text

if TYPE_CHECKING:
    from openobd_desktop.core.session.active_session import ActiveSession

_tr = translator("session")
FIRST_WARNING = 3.5 * 3600
"""Running time in seconds after which a warning about the limit is shown (3 h 30 min)."""
LAST_WARNING = SESSION_LIMIT - 600
"""Running time in seconds after which the warning about the limit becomes urgent (3 h 50 min)."""
TOKEN_LATE = 135.0
"""Age of a token in seconds after which its renewal is overdue: the interval of 120 s plus a tolerance of 15 s."""
TOKEN_CRITICAL = 60.0
"""Remaining validity of a token in seconds below which a warning is shown."""


def session_age(active: ActiveSession, now: float) -> float | None:
    """Returns the running time of the session in seconds, or None if the start or the current time is unknown.

    Args:
        active: The session.
        now: The current time by the service's clock, which never jumps, in seconds since 1970 in UTC; NaN if unknown.
    """
    created = active.session.created_at
    if created is None or math.isnan(now):
        return None
    return max(0.0, now - active.ended_ago - created)


def age_tone(active: ActiveSession, age: float | None) -> Tone:
    """Returns the tone of the running time, depending on how close it is to the limit."""
    if age is None or age < FIRST_WARNING or active.phase is Phase.ENDED:
        return Tone.INFO
    return Tone.WARN if age < LAST_WARNING else Tone.BAD


def age_text(active: ActiveSession, age: float | None) -> str:
    """Returns text with the running time and its limit, such as "12 min of 4 h"."""
    if age is None:
        return _tr("unknown")
    if active.phase is Phase.ENDED:
        return _tr("ran for {age}").format(age=duration(age))
    return _tr("{age} of 4 h").format(age=duration(age))


def time_left_text(active: ActiveSession, age: float | None) -> str:
    """Returns text saying how much of the 4 h limit is left, or that this time is unknown, used up or irrelevant."""
    if active.phase is Phase.ENDED:
        return _tr("ended")
    if age is None:
        return _tr("unknown")
    left = SESSION_LIMIT - age
    return duration(left) if left > 0 else _tr("over the limit")


_ATTENTION_TONES = {
    Cause.LINE_LOST: Tone.WARN,
    Cause.LIMIT_NEAR: Tone.WARN,
    Cause.LOW_VOLTAGE: Tone.WARN,
    Cause.ANSWERED: Tone.INFO,
    Cause.NOT_ANSWERED: Tone.WARN,
    Cause.ENDED_ELSEWHERE: Tone.WARN,
}
"""Tones of the causes for attention; causes that are not listed have the worst tone."""


def attention_tone(cause: Cause) -> Tone:
    """Returns the tone of a reason why a session needs attention."""
    return _ATTENTION_TONES.get(cause, Tone.BAD)


class Waiting(Struct, frozen=True):
    """Text stating whom a session is waiting for and since when, with a tone for its importance."""

    whom: str
    since: str
    tone: Tone = Tone.NEUTRAL


def waiting(active: ActiveSession, now: float, attention: Sequence[Attention] = ()) -> Waiting:
    """Returns whom a session is waiting for.

    Args:
        active: The session.
        now: The current time in seconds since 1970 in UTC.
        attention: The reasons why the session needs attention; if an answer is unread, the session is waiting for the
            operator.
    """
    if not active.alive:
        return Waiting(_tr("no one"), "")
    asked = active.services.questions.open
    unread = [each for each in attention if each.cause in (Cause.ASSISTANCE, Cause.ANSWERED) and not each.is_seen]
    if unread:
        tone = attention_tone(unread[0].cause)
        return Waiting(_tr("you"), _since(active, unread[0].since, now), tone)
    if asked is not None:
        return Waiting(target_label(asked.question.target), _since(active, asked.at, now), Tone.INFO)
    settled = [each.settled_at for each in active.services.questions.exchanges if each.settled_at is not None]
    return Waiting(_tr("no one"), _since(active, settled[-1], now) if settled else _tr("no question is open"))


def _since(active: ActiveSession, at: float, now: float) -> str:
    text = _tr("since {time} ({age})")
    return text.format(time=session_minute(active, at, now)(at), age=duration(now - at))


def age_warning(active: ActiveSession, age: float | None) -> str:
    """Returns a warning if the running time is close to the limit or exceeds it; otherwise an empty string."""
    tone = age_tone(active, age)
    if age is None or tone is Tone.INFO:
        return ""
    if age >= SESSION_LIMIT:
        return _tr(
            "This session has exceeded its 4-hour limit: the service may end it at any moment. Finish the session now."
        )
    if tone is Tone.BAD:
        return _tr("This session will reach its 4-hour limit in less than 10 minutes. Finish the session now.")
    return _tr("This session will reach its 4-hour limit in less than 30 minutes. Finish the session soon.")


def token_tone(active: ActiveSession) -> Tone:
    """Returns the tone of the session token, depending on its age and its remaining validity."""
    if active.phase in (Phase.ENDED, Phase.CLAIMING):
        return Tone.NEUTRAL
    if active.keeper.left < TOKEN_CRITICAL:
        return Tone.BAD
    return Tone.WARN if active.keeper.age > TOKEN_LATE else Tone.GOOD


def is_running_out(active: ActiveSession) -> bool:
    """Returns whether the session is open and its token expires in less than a minute."""
    return active.alive and active.phase is not Phase.CLAIMING and active.keeper.left < TOKEN_CRITICAL


def token_left_text(active: ActiveSession) -> str:
    """Returns text saying how much longer the token is valid, such as "valid for 4:26"."""
    if active.phase is Phase.ENDED:
        return _tr("ended")
    if active.phase is Phase.CLAIMING:
        return _tr("not available yet")
    if not active.keeper.alive:
        return _tr("expired")
    return _tr("valid for {left}").format(left=remaining(active.keeper.left))


def token_age_text(active: ActiveSession) -> str:
    """Returns text stating the age of the token, such as "renewed 34 s ago", or a dash if there is no token."""
    if active.phase in (Phase.ENDED, Phase.CLAIMING):
        return "—"
    return _tr("renewed {age} ago").format(age=duration(active.keeper.age))


def token_share(active: ActiveSession) -> float:
    """Returns the remaining fraction of the token's lifetime, from 0 to 1."""
    return active.keeper.left / TOKEN_LIFE


class StatusText(Struct, frozen=True):
    """Short message about a session, with its tone."""

    tone: Tone
    text: str


def status_text(active: ActiveSession, clock: Clock, unconfirmed: OpenObdError | None = None) -> StatusText | None:
    """Returns a message about the session's connection, result or end, or None if there is nothing to report.

    Args:
        active: The session.
        clock: The clock used to compute how long the session can still be controlled.
        unconfirmed: The error that prevented the last result from being confirmed; None if there was none.
    """
    if active.phase is Phase.ENDED:
        return ended_text(active)
    if active.phase is Phase.LOST:
        return StatusText(Tone.BAD, error_text(unconfirmed or active.error or TokenLost()))
    if active.phase is Phase.FINISHING and active.send_error is not None:
        return StatusText(Tone.WARN, unsent_text(active))
    if active.phase is Phase.RECONNECTING or active.error is not None:
        return _away(active, clock)
    return StatusText(Tone.BAD, error_text(unconfirmed)) if unconfirmed is not None else None


def unsent_text(active: ActiveSession) -> str:
    """Returns text stating that a result is not confirmed yet, and how much time is left to send it."""
    text = _tr(
        "The result has not been confirmed yet ({left} left).\nThe connection has been lost. Once it is restored, the "
        "program will find out whether the result arrived and, if not, send it again."
    )
    return text.format(left=remaining(active.keeper.left))


def _away(active: ActiveSession, clock: Clock) -> StatusText:
    cause = error_headline(active.error) if active.error else _tr("The connection to the service has been lost.")
    now = clock.now()
    until = session_clock(active, now, now + active.keeper.left)(now + active.keeper.left)
    rest = _tr(
        "The program will reconnect automatically. The session stays open and can be controlled until "
        "{time}, when its token expires."
    )
    return StatusText(Tone.WARN, f"{cause}\n{rest.format(time=until)}")


def ended_text(active: ActiveSession) -> StatusText:
    """Returns how a session ended and whether its result was accepted, as far as that is known."""
    if active.outcome is not None:
        return StatusText(outcome_tone(active.outcome), outcome_text(active.outcome))
    # What an earlier run has sent may have arrived just before or after the session was resumed.
    is_resumed = any(event.kind is EventKind.RESUMED for event in active.events)
    by_whom = (
        _tr("The session was finished, but it is not known whether this program finished it.")
        if is_resumed or is_unsure(active)
        else _tr("The session was finished, but not by this program.")
    )
    tone, text = {
        SessionState.FINISHED: (Tone.INFO, by_whom),
        SessionState.INTERRUPTED: (
            Tone.WARN,
            _tr("The session was interrupted. It is not known whether the work succeeded."),
        ),
        SessionState.FAILED: (Tone.BAD, _tr("The session ended because of an error in the service.")),
    }.get(active.session.state, (Tone.INFO, _tr("The session has ended. The service no longer reports how it ended.")))
    return StatusText(tone, f"{text}\n{_without_outcome(active)}")


def _without_outcome(active: ActiveSession) -> str:
    if active.unconfirmed is None:
        return _tr("No result was sent from this PC since the program was started.")
    if is_unsure(active):
        return _tr("It is not known whether the result sent from this PC was accepted.")
    return _tr("The result sent from this PC was not accepted.")


def outcome_text(outcome: ServiceResult) -> str:
    """Returns text with the result that the service has confirmed, one item per line."""
    results = ", ".join(result_texts(result).text for result in outcome.results)
    lines = [
        _tr("The service has confirmed the result: {results}.").format(results=results),
        _tr("Mechanic's feedback: {feedback}.").format(feedback=feedback_label(outcome.feedback)),
    ]
    if outcome.description:
        lines.append(_tr("Description: {description}").format(description=outcome.description))
    return "\n".join(lines)
