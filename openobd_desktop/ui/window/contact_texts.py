"""The words for how the service was last heard of; old data never reads as "connected"."""

from __future__ import annotations

from dataclasses import dataclass

from openobd_desktop.core.aio.clock import Clock
from openobd_desktop.core.sessions.service_status import ServiceStatus
from openobd_desktop.errors import OpenObdError
from openobd_desktop.ui.common.times import duration, local_clock
from openobd_desktop.ui.common.translate import error_headline, translator
from openobd_desktop.ui.look.text import one_line
from openobd_desktop.ui.look.tone import Tone

_tr = translator("contact")
PATIENCE = 15.0
"""Seconds that data may be old at least before it counts as no news."""
SKEW_LIMIT = 120.0
"""Seconds that the clocks of this PC and the service may differ before it is told."""
MISSED = 3
"""Refreshes that may fail to come before the data counts as no news."""


@dataclass(frozen=True, slots=True)
class StatusTexts:
    """The state of the service in words, with the icon and the tone that go along."""

    tone: Tone
    icon: str
    text: str


def status_texts(
    status: ServiceStatus,
    clock: Clock,
    interval: float,
    *,
    has_profile: bool,
    asked_for: str = "",
    trouble: OpenObdError | None = None,
) -> StatusTexts:
    """What the status line says.

    Args:
        status: How the service was last heard of.
        clock: Tells how long ago that is.
        interval: Seconds between two refreshes as things are.
        has_profile: There is a profile to connect with.
        asked_for: The profile for which the key store is being asked at this moment.
        trouble: Why nobody is logged in.
    """
    if asked_for:
        text = _tr("{profile}: waiting for the key store…").format(profile=one_line(asked_for))
        return StatusTexts(Tone.NEUTRAL, "key", text)
    if not has_profile:
        return StatusTexts(Tone.NEUTRAL, "disconnected", _tr("not connected: no profile"))
    if (error := trouble or status.error) is not None:
        text = _tr("not connected: {reason}").format(reason=error_headline(error))
        return StatusTexts(Tone.BAD, "disconnected", text)
    if status.heard_at is None:
        return StatusTexts(Tone.NEUTRAL, "connected", _tr("connecting…"))
    age = clock.monotonic() - status.heard_at
    if age > max(PATIENCE, MISSED * interval):
        return StatusTexts(Tone.WARN, "warning", _tr("no answer for {age}").format(age=duration(age)))
    return StatusTexts(Tone.GOOD, "connected", _tr("connected, {age} ago").format(age=duration(age)))


def skew_text(skew: float, *, is_wrong: bool = False) -> str:
    """A warning about this PC's clock; empty while it is right enough.

    Tokens do not depend on it, but every time on the screen and in the history does. With ``is_wrong`` nobody knows by
    how much.
    """
    if is_wrong:
        return _tr("The clock of this PC is wrong")
    if abs(skew) <= SKEW_LIMIT:
        return ""
    text = _tr("The clock of this PC is {time} fast") if skew > 0 else _tr("The clock of this PC is {time} slow")
    return text.format(time=duration(abs(skew)))


def heard_at(status: ServiceStatus, clock: Clock) -> str:
    """The local time of the last list; empty before the first."""
    if status.heard_at is None:
        return ""
    return local_clock(clock.now() - (clock.monotonic() - status.heard_at))
