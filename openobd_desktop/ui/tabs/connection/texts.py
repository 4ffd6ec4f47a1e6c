"""Text about the connection to the car: the service's estimate, the program's own verdict, and what to check."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openobd_desktop.core.session import Phase
from openobd_desktop.core.session.connection_trend import SLOW_MS, Figures, TimedReading
from openobd_desktop.core.tickets.session_readings import SessionReading
from openobd_desktop.domain.session import LOST_SECONDS, ConnectionSummary
from openobd_desktop.ui.common.times import duration, fitting, is_same_day, local_time, rounded, session_clock
from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.look.theme import Tone

if TYPE_CHECKING:
    from openobd_desktop.core.session.active_session import ActiveSession

_tr = translator("connection")

DATA_LATE = 5.0
"""Seconds without a reading after which readings count as late; the connection monitor sends one every second."""


def is_late(active: ActiveSession) -> bool:
    """Returns whether readings have stopped arriving."""
    age = active.trend.age
    return age is not None and age >= DATA_LATE


def health_text(active: ActiveSession) -> str:
    """Returns the service's estimate, or why there is none."""
    reading = active.trend.newest
    if active.phase is Phase.ENDED:
        return _tr("session ended")
    if not active.monitor_offered:
        return _tr("not supported")
    if reading is None:
        return _tr("no readings yet")
    late = is_late(active)
    if not reading.connected:
        return _tr("last known: no contact") if late else _tr("no contact with the car")
    if reading.healthy:
        return _tr("last known: healthy") if late else _tr("healthy (estimated by the service)")
    return _tr("last known: unhealthy") if late else _tr("unhealthy (estimated by the service)")


def health_word(active: ActiveSession) -> str:
    """Returns the service's estimate in as few words as possible, or why there is none."""
    reading = active.trend.newest
    is_rated = reading is not None and reading.connected and active.phase is not Phase.ENDED and not is_late(active)
    if reading is None or not is_rated or not active.monitor_offered:
        return health_text(active)
    return _tr("healthy") if reading.healthy else _tr("unhealthy")


def health_tone(active: ActiveSession) -> Tone:
    """Returns the tone of the service's estimate, which is neutral if there is none."""
    reading = active.trend.newest
    if reading is None or active.phase is Phase.ENDED:
        return Tone.NEUTRAL
    if is_late(active):
        return Tone.WARN
    if not reading.connected:
        return Tone.BAD
    return Tone.GOOD if reading.healthy else Tone.WARN


def latency_text(active: ActiveSession) -> str:
    """Returns the latency of the last reading, such as "82 ms", or a dash if unknown."""
    if active.trend.newest is None or not active.trend.newest.connected or active.phase is Phase.ENDED:
        return "—"
    return _tr("{latency} ms").format(latency=active.trend.newest.latency_ms)


def short_text(active: ActiveSession) -> str:
    """Returns the latency, such as "82 ms", or "no contact" or "no data" if there is none."""
    if is_late(active):
        return _tr("no data")
    return latency_text(active) if active.trend.newest is None or active.trend.newest.connected else _tr("no contact")


def data_age_text(active: ActiveSession) -> str:
    """Returns the age of the last reading, or text stating that no more readings are arriving."""
    age = active.trend.age
    if age is None or active.phase is Phase.ENDED:
        return "—"
    text = _tr("no readings for {age}") if is_late(active) else _tr("{age} ago")
    return text.format(age=duration(age))


def round_trip_text(reading: SessionReading | None) -> str:
    """Returns the round-trip time to the connector, such as "connector 23 ms", or "" if there is no current reading."""
    if reading is None or reading.round_trip_ms is None or not reading.is_current:
        return ""
    return _tr("connector {time} ms").format(time=reading.round_trip_ms)


def since_text(active: ActiveSession, now: float) -> str:
    """Returns text stating when the car was connected, in local time, with the date if it was not today.

    Args:
        active: The session.
        now: The current time in seconds since 1970 in UTC.
    """
    reading = active.trend.newest
    if reading is None or reading.connected_since is None or active.phase is Phase.ENDED:
        return ""
    at = reading.connected_since.timestamp()
    time = session_clock(active, at, now)(at) if is_same_day(at, now) else local_time(reading.connected_since)
    return _tr("since {time}").format(time=time)


def flag_text(active: ActiveSession) -> str:
    """Returns the label for the health flag reported by the service, or "—" once the session has ended."""
    reading = active.trend.newest
    if active.phase is Phase.ENDED:
        return "—"
    if reading is None or not active.monitor_offered:
        return _tr("no readings yet") if active.monitor_offered else _tr("not supported")
    word = _tr("healthy") if reading.healthy else _tr("unhealthy")
    if not reading.connected:
        word = _tr("not connected")
    return _tr("last reported: {word}").format(word=word) if is_late(active) else word


def to_check(active: ActiveSession) -> str:
    """Returns the reason why the connection should be checked at the car, or an empty string if there is none."""
    reading, trend = active.trend.newest, active.trend
    away_from_us = active.error is not None or active.phase is Phase.RECONNECTING
    if reading is None or away_from_us or active.phase in (Phase.ENDED, Phase.LOST):
        return ""
    if trend.silence is not None and is_late(active):
        return _tr("No readings are coming in. Possible causes:")
    if not reading.connected:
        return _tr("No contact with the car. Possible causes:")
    if not reading.healthy:
        return _tr("The service reports the connection as unhealthy. Possible causes:")
    return "" if trend.healthy else _tr("The connection is slow. Possible causes:")


def readings_text(figures: Figures) -> str:
    """Returns text with the minimum, median, maximum and share of slow readings among the latest readings."""
    if figures.median_ms is None:
        return _tr("Measured on this PC: no readings in the last {span}.").format(span=duration(figures.seconds))
    text = _tr(
        "Last {span}: minimum {low} ms, median {middle} ms, maximum {high} ms; {share}% of the "
        "readings over {limit} ms."
    )
    return text.format(
        span=duration(figures.seconds),
        low=figures.minimum_ms,
        middle=figures.median_ms,
        high=figures.maximum_ms,
        share=round(100 * figures.slow_share),
        limit=SLOW_MS,
    )


def reading_text(reading: TimedReading, at: float, active: ActiveSession) -> str:
    """Returns a reading and its time; ``at`` is in seconds since 1970 in UTC."""
    value = _tr("{latency} ms").format(latency=reading.latency_ms) if reading.connected else _tr("not connected")
    return _tr("{time}: {what}").format(time=session_clock(active, at)(at), what=value)


def sparkline_text(figures: Figures) -> str:
    """Returns a description of the sparkline."""
    sentences = [readings_text(figures)]
    if figures.away_share > 0:
        text = _tr("In {share}% of all readings, the connector was reported as not connected.")
        sentences.append(text.format(share=max(1, round(100 * figures.away_share))))
    return " ".join(sentences)


def own_verdict(active: ActiveSession) -> str:
    """Returns the program's own verdict on the connection, with the reason."""
    trend = active.trend
    if active.phase is Phase.ENDED:
        return "—"
    if trend.healthy is None:
        return _tr("no readings yet")
    if trend.silence is not None:
        return _tr("no readings for {age}").format(age=duration(trend.silence))
    if trend.away:
        return _tr("no contact with the car for {age}").format(age=duration(trend.away))
    if trend.healthy:
        few = _tr("healthy: few recent readings over {limit} ms")
        none = _tr("healthy: no recent reading over {limit} ms")
        return (few if trend.figures().slow_share else none).format(limit=SLOW_MS)
    return _tr("unhealthy: too many recent readings over {limit} ms").format(limit=SLOW_MS)


def whole_session(active: ActiveSession) -> ConnectionSummary:
    """Returns the connection summary so far or, once the session has ended, the summary recorded at its end."""
    noted = [event.detail for event in active.events if isinstance(event.detail, ConnectionSummary)]
    return noted[-1] if noted else active.trend.summary()


def whole_text(summary: ConnectionSummary) -> str:
    """Returns the summary of the whole session as text, or an empty string if there are no readings."""
    return _tr("Whole session: {figures}").format(figures=summary_text(summary)) if summary.readings else ""


def connector_text(active: ActiveSession) -> str:
    """Returns text stating how often the connector was lost in this session, or a dash before the first reading."""
    summary = whole_session(active)
    if not summary.readings:
        return "—"
    return losses_text(summary) or _tr("never disconnected")


def losses_text(summary: ConnectionSummary) -> str:
    """Returns text stating how often the connector was lost, or an empty string if it never was."""
    if not summary.losses:
        return ""
    text = _tr("The connector was disconnected %Ln time(s), for {time} in total.", fitting(summary.losses))
    return text.format(time=duration(summary.away_seconds))


def silence_text(summary: ConnectionSummary) -> str:
    """Returns text stating the longest time without a reading, or an empty string if it is too short to matter."""
    if summary.longest_silence < LOST_SECONDS:
        return ""
    return _tr("Longest time without a reading: {time}.").format(time=duration(summary.longest_silence))


def summary_text(summary: ConnectionSummary) -> str:
    """Returns a summary of the readings of a whole session."""
    share = rounded(100 * summary.slow_share, 1)
    sentences = [_tr("%Ln connection reading(s).", fitting(summary.readings))]
    if summary.median_ms is not None:
        text = _tr("Latency: minimum {low} ms, median {middle} ms, maximum {high} ms; {share}% over {limit} ms.")
        figures = {"low": summary.minimum_ms, "middle": summary.median_ms, "high": summary.maximum_ms}
        sentences.append(text.format(**figures, share=share, limit=SLOW_MS))
    sentences.append(losses_text(summary))
    if summary.longest_silence >= 1:
        sentences.append(_tr("Longest time without a reading: {time}.").format(time=duration(summary.longest_silence)))
    return " ".join(filter(None, sentences))


def usual_causes() -> tuple[str, ...]:
    """Returns the usual causes of a bad connection, with what to do about each (openOBD docs, session results)."""
    return (
        _tr("1. The connector is loose in the OBD socket. Ask the mechanic to push it in firmly."),
        _tr("2. The control unit is asleep. Ask the mechanic to switch on the ignition."),
        _tr("3. The internet connection at the car is slow. Check the latency figures."),
    )
