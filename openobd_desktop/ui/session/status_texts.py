"""What is said above the figures of a session: that the line is away, that the session is lost, or how it ended."""

from __future__ import annotations

from dataclasses import dataclass

from openobd_desktop.core.aio.clock import Clock
from openobd_desktop.core.session.active_session import ActiveSession, Phase
from openobd_desktop.domain.session import Result, ServiceResult, SessionState, UserFeedback
from openobd_desktop.errors import OpenObdError, TokenLost
from openobd_desktop.ui.common.labels import feedback_label, result_texts
from openobd_desktop.ui.common.session_clock import session_clock
from openobd_desktop.ui.common.times import remaining
from openobd_desktop.ui.common.translate import error_headline, translator
from openobd_desktop.ui.look.tone import Tone
from openobd_desktop.ui.widgets.notice import error_text

_tr = translator("line")
_NOT_FAILED = frozenset(
    {Result.SUCCESS, Result.INVALID_PRECONDITIONS, Result.NEEDS_VALIDATION, Result.NEEDS_COMPLETION}
)
"""The work succeeded, or is to go on."""


@dataclass(frozen=True, slots=True)
class StatusText:
    """One sentence or two, and the tone they are told in."""

    tone: Tone
    text: str


def status_text(active: ActiveSession, clock: Clock, unconfirmed: OpenObdError | None = None) -> StatusText | None:
    """What has to be said of the session's line now; None while all is well.

    Args:
        active: The session.
        clock: Tells the time until which the session can be steered.
        unconfirmed: Why the last result was not confirmed, if one was sent.
    """
    if active.phase is Phase.ENDED:
        return _ended(active)
    if active.phase is Phase.LOST:
        return StatusText(Tone.BAD, error_text(unconfirmed or active.error or TokenLost()))
    if active.phase is Phase.FINISHING and active.send_error is not None:
        return StatusText(Tone.WARN, unsent_text(active))
    if active.phase is Phase.RECONNECTING or active.error is not None:
        return _away(active, clock)
    return StatusText(Tone.BAD, error_text(unconfirmed)) if unconfirmed is not None else None


def unsent_text(active: ActiveSession) -> str:
    """That a result is under way and waits for the line, and how long it still can."""
    text = _tr(
        "Result waiting to be sent, {left} left.\nConnection lost. The result will be sent automatically once it is "
        "restored."
    )
    return text.format(left=remaining(active.keeper.left))


def _away(active: ActiveSession, clock: Clock) -> StatusText:
    cause = error_headline(active.error) if active.error else _tr("Connection to the service lost.")
    now = clock.now()
    until = session_clock(active, now, now + active.keeper.left)(now + active.keeper.left)
    rest = _tr(
        "It reconnects automatically. The session stays open and can be controlled until {time}, when its token "
        "expires."
    )
    return StatusText(Tone.WARN, f"{cause}\n{rest.format(time=until)}")


def _ended(active: ActiveSession) -> StatusText:
    if active.outcome is not None:
        return StatusText(outcome_tone(active.outcome), outcome_text(active.outcome))
    tone, text = {
        SessionState.FINISHED: (Tone.INFO, _tr("The session was finished, but not by this program.")),
        SessionState.INTERRUPTED: (
            Tone.WARN,
            _tr("The session was interrupted. This does not say whether the work succeeded."),
        ),
        SessionState.FAILED: (Tone.BAD, _tr("The session was ended by an error in the service.")),
    }.get(active.session.state, (Tone.INFO, _tr("The session has ended. The service no longer reports how.")))
    return StatusText(tone, f"{text}\n{_without_outcome(active)}")


def _without_outcome(active: ActiveSession) -> str:
    if active.unconfirmed is None:
        return _tr("No result was sent from here.")
    if active.in_doubt:
        return _tr("It is not known whether the result sent from here was accepted.")
    return _tr("The result sent from here was not accepted.")


def outcome_tone(outcome: ServiceResult) -> Tone:
    """The tone of what came of the work, not of its having been delivered."""
    results = set(outcome.results)
    if results - _NOT_FAILED:
        return Tone.BAD
    good = results == {Result.SUCCESS} and outcome.feedback in (None, UserFeedback.NOTHING, UserFeedback.SUCCESS)
    return Tone.GOOD if good else Tone.WARN


def outcome_text(outcome: ServiceResult) -> str:
    """What was told to the service at the end, one line each."""
    results = ", ".join(result_texts(result).text for result in outcome.results)
    lines = [
        _tr("The service has confirmed the result: {results}.").format(results=results),
        _tr("User feedback: {feedback}.").format(feedback=feedback_label(outcome.feedback)),
    ]
    if outcome.description:
        lines.append(_tr("Description: {description}").format(description=outcome.description))
    return "\n".join(lines)
