"""Times and durations as text, in the user's time zone and formats."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from functools import lru_cache

from PySide6.QtCore import QDate, QLocale

from openobd_desktop.core.rules.plain_text import visible
from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.ui.common.numbers import same_digits
from openobd_desktop.ui.common.translate import translator

_tr = translator("times")
DASH = "—"
LONGEST = 100 * 365 * 86400
"""Seconds of the longest duration that is told; nothing here lasts as long."""


def duration(seconds: float) -> str:
    """An age such as "34 s", "12 min" or "1:23 h".

    What is negative by a skewed clock counts as 0; what cannot be a duration is a dash.
    """
    whole = _whole(seconds)
    if whole is None:
        return DASH
    if whole < 60:
        return _tr("{seconds} s").format(seconds=whole)
    minutes = whole // 60
    if minutes < 60:
        return _tr("{minutes} min").format(minutes=minutes)
    hours = minutes // 60
    if hours >= 100:
        return _tr("%n day(s)", hours // 24)
    return _tr("{hours}:{minutes:02d} h").format(hours=hours, minutes=minutes % 60)


def remaining(seconds: float) -> str:
    """Time that is left, as "4:26" or "1:04:26"; a dash for what cannot be one."""
    whole = _whole(seconds)
    if whole is None:
        return DASH
    minutes, rest = divmod(whole, 60)
    if minutes < 60:
        return f"{minutes}:{rest:02d}"
    return f"{minutes // 60}:{minutes % 60:02d}:{rest:02d}"


def sheet_duration(seconds: float) -> str:
    """Hours, minutes and seconds as spreadsheets understand them; empty for what cannot be a duration."""
    whole = _whole(seconds)
    return "" if whole is None else f"{whole // 3600}:{whole // 60 % 60:02d}:{whole % 60:02d}"


def _whole(seconds: float) -> int | None:
    return max(0, int(seconds)) if math.isfinite(seconds) and seconds < LONGEST else None


def local(seconds: float) -> datetime | None:
    """``seconds`` since 1970 in this PC's zone; in UTC where its calendar ends, None where every calendar has."""
    try:
        at = datetime.fromtimestamp(seconds, UTC)
    except (OverflowError, ValueError, OSError):
        return None
    try:
        return at.astimezone()
    except (OverflowError, ValueError, OSError):
        return at


def local_time(at: datetime) -> str:
    """Date and time of this PC's zone, the date in the user's format."""
    minute, second = divmod(int(at.timestamp()), 60)
    return f"{_minute(minute, QLocale().name(), time.tzname)}:{second:02d}"


def moment(seconds: float | None) -> str:
    """Local date and time of ``seconds`` since 1970, or a dash."""
    at = None if seconds is None else local(seconds)
    return DASH if at is None else local_time(at)


@lru_cache(maxsize=4096)
def _minute(minute: int, locale: str, zone: tuple[str, str]) -> str:
    """Kept, since thousands of sessions share few minutes and a search asks for all of them at once."""
    at = local(minute * 60)
    if at is None:
        return DASH
    if QLocale().language() == QLocale.Language.C:
        return at.replace(tzinfo=None).isoformat(" ", "minutes")
    day = QLocale().toString(QDate(at.year, at.month, at.day), QLocale.FormatType.ShortFormat)
    # Formats of scripts from right to left bring marks along that would turn the time beside the date around.
    return f"{visible(same_digits(day))} {at:%H:%M}"


def local_clock(seconds: float) -> str:
    """The time of day of ``seconds`` since 1970, as "14:02:09" in this PC's zone, or a dash."""
    at = local(seconds)
    return DASH if at is None else f"{at:%H:%M:%S}"


def local_minute(seconds: float) -> str:
    """The time of day of ``seconds`` since 1970 without its seconds, as "14:02" in this PC's zone."""
    return local_clock(seconds)[:5]


def zoned_minute(seconds: float) -> str:
    """The time of day without its seconds and with its offset, as "02:10 UTC+01:00"."""
    return f"{local_minute(seconds)} {offset(seconds)}".rstrip()


def sheet_moment(seconds: float | None) -> str:
    """Local date and time in the order that spreadsheets of all languages understand; empty if not known."""
    at = None if seconds is None else local(seconds)
    return "" if at is None else at.replace(tzinfo=None).isoformat(" ", "seconds")


def offset(seconds: float | None) -> str:
    """How far this PC's zone was ahead of UTC at ``seconds`` since 1970, as "UTC+02:00"; empty if not known."""
    at = None if seconds is None else local(seconds)
    ahead = None if at is None else at.utcoffset()
    if ahead is None:
        return ""
    minutes = ahead // timedelta(minutes=1)
    return f"UTC{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"


def offsets(moments: Iterable[float | None]) -> list[str]:
    """Each offset that occurs among ``moments`` once, in their order: two where a clock change lies between them."""
    return [each for each in dict.fromkeys(map(offset, moments)) if each]


def zoned_clock(seconds: float) -> str:
    """The time of day with its offset, as "02:10:00 UTC+01:00", where the clock alone could mean two moments."""
    return f"{local_clock(seconds)} {offset(seconds)}".rstrip()


def clock_for(moments: Iterable[float | None]) -> Callable[[float], str]:
    """What tells the time of day of ``moments``: with its offset where a clock change lies between them."""
    return zoned_clock if len(offsets(moments)) > 1 else local_clock


def minute_for(moments: Iterable[float | None]) -> Callable[[float], str]:
    """As ``clock_for``, without the seconds."""
    return zoned_minute if len(offsets(moments)) > 1 else local_minute


def zone_name() -> str:
    """The name of this PC's zone, for a tooltip."""
    return datetime.now(UTC).astimezone().tzname() or ""


def session_clock(active: ActiveSession, *moments: float | None) -> Callable[[float], str]:
    """What tells the time of day in a session: with its offset where a clock change lies within it or ``moments``."""
    return clock_for([*(event.at for event in active.events), *moments])


def session_minute(active: ActiveSession, *moments: float | None) -> Callable[[float], str]:
    """As ``session_clock``, without the seconds."""
    return minute_for([*(event.at for event in active.events), *moments])
