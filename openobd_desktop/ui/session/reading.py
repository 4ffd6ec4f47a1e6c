"""What the session page shows of an open session, judged at one moment: ages, tones and the sentences with them."""

from __future__ import annotations

import math

from openobd_desktop.core.session.active_session import ActiveSession, Phase
from openobd_desktop.domain.session import SESSION_LIMIT, TOKEN_LIFE
from openobd_desktop.ui.common.times import duration, remaining
from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.look.tone import Tone

_tr = translator("session")
FIRST_WARNING = 3.5 * 3600
"""Seconds of a session after which its end is announced (3 h 30)."""
LAST_WARNING = SESSION_LIMIT - 600
"""Seconds of a session after which the end is near (3 h 50)."""
TOKEN_LATE = 135.0
"""Seconds after which a renewal is overdue: one comes each 120 s, and 15 s are patience."""
TOKEN_CRITICAL = 60.0
"""Seconds left of a token at which it is said loudly."""


def session_age(active: ActiveSession, now: float) -> float | None:
    """Seconds the session runs, or ran; None if the service told no time, or its own is not known.

    Args:
        active: The session.
        now: Seconds since 1970 in UTC by the service's clock, which never jumps.
    """
    created = active.session.created_at
    if created is None or math.isnan(now):
        return None
    return max(0.0, now - active.ended_ago - created.timestamp())


def age_tone(active: ActiveSession, age: float | None) -> Tone:
    """How near the four hours are."""
    if age is None or age < FIRST_WARNING or active.phase is Phase.ENDED:
        return Tone.INFO
    return Tone.WARN if age < LAST_WARNING else Tone.BAD


def age_text(active: ActiveSession, age: float | None) -> str:
    """The age beside the limit, as "12 min of 4 h"."""
    if age is None:
        return _tr("not known")
    if active.phase is Phase.ENDED:
        return _tr("ran {age}").format(age=duration(age))
    return _tr("{age} of 4 h").format(age=duration(age))


def age_below(active: ActiveSession, age: float | None) -> str:
    """What is left of the four hours."""
    if age is None or active.phase is Phase.ENDED:
        return ""
    left = SESSION_LIMIT - age
    return _tr("{left} left").format(left=duration(left)) if left > 0 else _tr("over the limit")


def age_warning(active: ActiveSession, age: float | None) -> str:
    """What the operator should know about the limit now; empty if nothing."""
    tone = age_tone(active, age)
    if age is None or tone is Tone.INFO:
        return ""
    if age >= SESSION_LIMIT:
        return _tr(
            "This session has exceeded its limit of 4 hours: the service may end it at any moment. Finish it now."
        )
    if tone is Tone.BAD:
        return _tr("Less than 10 minutes left of the 4 hours a session may run. Finish it now.")
    return _tr("Less than 30 minutes left of the 4 hours a session may run. Plan to finish it.")


def token_tone(active: ActiveSession) -> Tone:
    """How well the session token is."""
    if active.phase in (Phase.ENDED, Phase.CLAIMING):
        return Tone.NEUTRAL
    if active.keeper.left < TOKEN_CRITICAL:
        return Tone.BAD
    return Tone.WARN if active.keeper.age > TOKEN_LATE else Tone.GOOD


def is_running_out(active: ActiveSession) -> bool:
    """The session is alive and has less than a minute left of its token."""
    return active.alive and active.phase is not Phase.CLAIMING and active.keeper.left < TOKEN_CRITICAL


def token_left_text(active: ActiveSession) -> str:
    """How long the token is still good, as "good for 4:26"."""
    if active.phase is Phase.ENDED:
        return _tr("ended")
    if active.phase is Phase.CLAIMING:
        return _tr("not available yet")
    if not active.keeper.alive:
        return _tr("expired")
    return _tr("valid for {left}").format(left=remaining(active.keeper.left))


def token_age_text(active: ActiveSession) -> str:
    """When the token came, as "renewed 34 s ago"."""
    if active.phase in (Phase.ENDED, Phase.CLAIMING):
        return "—"
    return _tr("renewed {age} ago").format(age=duration(active.keeper.age))


def token_share(active: ActiveSession) -> float:
    """What is left of the token's life, between 0 and 1."""
    return active.keeper.left / TOKEN_LIFE
