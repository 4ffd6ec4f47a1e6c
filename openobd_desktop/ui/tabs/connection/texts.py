"""The words for what the connection monitor tells; the estimate of health is the service's, and says so."""

from __future__ import annotations

from openobd_desktop.core.session.active_session import ActiveSession, Phase
from openobd_desktop.ui.common.session_clock import session_clock
from openobd_desktop.ui.common.times import duration, local_time
from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.look.tone import Tone

_tr = translator("connection")
SAME_DAY = 12 * 3600.0
"""Seconds within which the time of day alone tells when something was."""

DATA_LATE = 5.0
"""Seconds without a reading of the connection monitor, which sends one each second, until that is a fact itself."""


def is_late(active: ActiveSession) -> bool:
    """Readings have stopped coming."""
    age = active.reading_age
    return age is not None and age >= DATA_LATE


def health_text(active: ActiveSession) -> str:
    """The service's estimate, or why there is none."""
    reading = active.reading
    if active.phase is Phase.ENDED:
        return _tr("session ended")
    if not active.monitor_offered:
        return _tr("not offered by this server")
    if reading is None:
        return _tr("no data yet")
    late = is_late(active)
    if not reading.connected:
        return _tr("last known: no contact") if late else _tr("no contact with the car")
    if reading.healthy:
        return _tr("last known: healthy") if late else _tr("healthy (estimate by the service)")
    return _tr("last known: unhealthy") if late else _tr("unhealthy (estimate by the service)")


def health_tone(active: ActiveSession) -> Tone:
    """How good the connection is, as far as it is known now."""
    reading = active.reading
    if reading is None or active.phase is Phase.ENDED:
        return Tone.NEUTRAL
    if is_late(active):
        return Tone.WARN
    if not reading.connected:
        return Tone.BAD
    return Tone.GOOD if reading.healthy else Tone.WARN


def latency_text(active: ActiveSession) -> str:
    """The latency of the last reading, as "82 ms"."""
    if active.reading is None or not active.reading.connected or active.phase is Phase.ENDED:
        return "—"
    return _tr("{latency} ms").format(latency=active.reading.latency_ms)


def data_age_text(active: ActiveSession) -> str:
    """How old the last reading is; once readings have stopped coming that is said."""
    age = active.reading_age
    if age is None or active.phase is Phase.ENDED:
        return "—"
    text = _tr("no data for {age}") if is_late(active) else _tr("{age} ago")
    return text.format(age=duration(age))


def since_text(active: ActiveSession, now: float) -> str:
    """Since when the car is connected, in local time, with the day if that is long ago.

    Args:
        active: The session.
        now: Seconds since 1970 in UTC.
    """
    reading = active.reading
    if reading is None or reading.connected_since is None or active.phase is Phase.ENDED:
        return ""
    at = reading.connected_since.timestamp()
    time = session_clock(active, at, now)(at) if abs(now - at) < SAME_DAY else local_time(reading.connected_since)
    return _tr("since {time}").format(time=time)


def flag_text(active: ActiveSession) -> str:
    """The service's own flag, and nothing of ours; "—" once the session has ended."""
    reading = active.reading
    if active.phase is Phase.ENDED:
        return "—"
    if reading is None or not active.monitor_offered:
        return _tr("no data yet") if active.monitor_offered else _tr("not offered by this server")
    word = _tr("healthy") if reading.healthy else _tr("unhealthy")
    if not reading.connected:
        word = _tr("not connected")
    return _tr("last reported: {word}").format(word=word) if is_late(active) else word


def to_check(active: ActiveSession) -> str:
    """Why the connection should be looked after at the car; empty while there is nothing to check there."""
    reading, trend = active.reading, active.trend
    away_from_us = active.error is not None or active.phase is Phase.RECONNECTING
    if reading is None or away_from_us or active.phase in (Phase.ENDED, Phase.LOST):
        return ""
    if trend.silence is not None and is_late(active):
        return _tr("No readings are coming in. Check at the car:")
    if not reading.connected:
        return _tr("No contact with the car. Check on site:")
    if not reading.healthy:
        return _tr("The service reports the connection as unhealthy. Check at the car:")
    return "" if trend.healthy else _tr("The connection is slow. Check at the car:")
