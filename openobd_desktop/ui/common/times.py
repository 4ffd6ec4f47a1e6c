"""Numbers, times and durations as text, in the user's time zone and formats."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale

from openobd_desktop.domain.text import visible
from openobd_desktop.ui.common.translate import translator

if TYPE_CHECKING:
    from openobd_desktop.core.session.active_session import ActiveSession
import re
import unicodedata

MOST = 2**31 - 1
"""The largest value of Qt's ``int``; PySide raises OverflowError or crashes with a larger one."""
_OTHER_DIGIT = re.compile(r"[^\D0-9]")


def fitting(number: int) -> int:
    """Returns ``number`` clamped to the range of Qt's ``int``."""
    return max(-MOST, min(number, MOST))


def same_digits(text: str) -> str:
    """Returns ``text`` with the digits of other scripts replaced by 0 to 9.

    If the system's language and regional formats differ, Qt would use the digits of the regional formats for dates and
    numbers, but those of the language for numbers inside a translated text.
    """
    if text.isascii():
        return text
    return _OTHER_DIGIT.sub(lambda found: str(unicodedata.decimal(found[0])), text)


def whole(number: int) -> str:
    """Returns a whole number as text with the user's thousands separators."""
    # The C locale has no separators, so English is used instead.
    locale = QLocale() if QLocale().language() != QLocale.Language.C else QLocale(QLocale.Language.English)
    return same_digits(locale.toString(fitting(number)))


def rounded(number: float, places: int) -> str:
    """Returns a number as text with the user's decimal separator and ``places`` decimals."""
    return same_digits(QLocale().toString(number, "f", places))


_tr = translator("times")
DASH = "—"
LONGEST = 100 * 365 * 86400
"""Longest duration in seconds that is shown; anything longer must be due to an error."""


def duration(seconds: float) -> str:
    """Returns a duration such as "34 s", "12 min" or "1:23 h".

    Negative values, caused by a wrong clock, count as 0; a value that cannot be a duration is shown as a dash.
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
        return _tr("%Ln day(s)", hours // 24)
    return _tr("{hours}:{minutes:02d} h").format(hours=hours, minutes=minutes % 60)


def remaining(seconds: float) -> str:
    """Returns the time remaining, such as "4:26" or "1:04:26", or a dash for a value that cannot be a duration."""
    whole = _whole(seconds)
    if whole is None:
        return DASH
    minutes, rest = divmod(whole, 60)
    if minutes < 60:
        return f"{minutes}:{rest:02d}"
    return f"{minutes // 60}:{minutes % 60:02d}:{rest:02d}"


def sheet_duration(seconds: float) -> str:
    """Returns hours, minutes and seconds for spreadsheets, or an empty string for a value that cannot be a duration."""
    whole = _whole(seconds)
    return "" if whole is None else f"{whole // 3600}:{whole // 60 % 60:02d}:{whole % 60:02d}"


def _whole(seconds: float) -> int | None:
    return max(0, int(seconds)) if math.isfinite(seconds) and seconds < LONGEST else None


def local(seconds: float) -> datetime | None:
    """Converts ``seconds`` since 1970 to local time, or to UTC if that overflows; returns None if UTC does too."""
    try:
        at = datetime.fromtimestamp(seconds, UTC)
    except (OverflowError, ValueError, OSError):
        return None
    try:
        return at.astimezone()
    except (OverflowError, ValueError, OSError):
        return at


def local_time(at: datetime) -> str:
    """Returns the local date, in the user's format, and the local time of ``at``, including seconds."""
    minute, second = divmod(int(at.timestamp()), 60)
    return f"{_minute(minute, QLocale().name(), time.tzname)}:{second:02d}"


def day_name(day: date) -> str:
    """Returns a day in the user's long format, for example "Monday, 21 September 2026"."""
    text = QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
    return visible(same_digits(text))


def moment(seconds: float | None) -> str:
    """Formats ``seconds`` since 1970 as a local date and time, or as a dash if the time is unknown or out of range."""
    at = None if seconds is None else local(seconds)
    return DASH if at is None else local_time(at)


@lru_cache(maxsize=4096)
def _minute(minute: int, locale: str, zone: tuple[str, str]) -> str:
    """Formats ``minute``, in minutes since 1970, as a local date and time; cached, as many sessions share a minute."""
    at = local(minute * 60)
    if at is None:
        return DASH
    if QLocale().language() == QLocale.Language.C:
        return at.replace(tzinfo=None).isoformat(" ", "minutes")
    day = QLocale().toString(QDate(at.year, at.month, at.day), QLocale.FormatType.ShortFormat)
    # Date formats of right-to-left scripts contain direction marks, which would reverse the time beside the date.
    return f"{visible(same_digits(day))} {at:%H:%M}"


def local_clock(seconds: float) -> str:
    """Formats ``seconds`` since 1970 as a local time, such as "14:02:09", or as a dash if out of range."""
    at = local(seconds)
    return DASH if at is None else f"{at:%H:%M:%S}"


def local_minute(seconds: float) -> str:
    """Formats ``seconds`` since 1970 as a local time in hours and minutes, such as "14:02"."""
    return local_clock(seconds)[:5]


def zoned_minute(seconds: float) -> str:
    """Returns the local time in hours and minutes with its UTC offset, such as "02:10 UTC+01:00"."""
    return f"{local_minute(seconds)} {offset(seconds)}".rstrip()


def clear_minute(seconds: float) -> str:
    """Returns the local time in hours and minutes, adding its UTC offset if this time occurs twice that day."""
    return zoned_minute(seconds) if occurs_twice(seconds) else local_minute(seconds)


def occurs_twice(seconds: float) -> bool:
    """Returns whether the local time of day occurs twice, because the clocks are set back in between."""
    return math.isfinite(seconds) and _occurs_twice(int(seconds // 60), time.tzname)


@lru_cache(maxsize=4096)
def _occurs_twice(minute: int, zone: tuple[str, str]) -> bool:
    if (at := local(minute * 60)) is None:
        return False
    try:
        return len({at.replace(fold=fold, tzinfo=None).astimezone().utcoffset() for fold in (0, 1)}) > 1
    except (OverflowError, ValueError, OSError):
        return False


def sheet_moment(seconds: float | None) -> str:
    """Returns the local date and time in a format that spreadsheets in any language can read, or "" if unknown."""
    at = None if seconds is None else local(seconds)
    return "" if at is None else at.replace(tzinfo=None).isoformat(" ", "seconds")


def offset(seconds: float | None) -> str:
    """Returns this PC's UTC offset at ``seconds`` since 1970, such as "UTC+02:00", or "" if unknown."""
    at = None if seconds is None else local(seconds)
    ahead = None if at is None else at.utcoffset()
    if ahead is None:
        return ""
    minutes = ahead // timedelta(minutes=1)
    return f"UTC{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"


def offsets(moments: Iterable[float | None]) -> list[str]:
    """Returns the distinct UTC offsets at ``moments``, in order; more than one if the clocks change between them."""
    return [each for each in dict.fromkeys(map(offset, moments)) if each]


def zoned_clock(seconds: float) -> str:
    """Returns the local time with its UTC offset, such as "02:10:00 UTC+01:00", for times that may be ambiguous."""
    return f"{local_clock(seconds)} {offset(seconds)}".rstrip()


def clock_for(moments: Iterable[float | None]) -> Callable[[float], str]:
    """Returns a function that formats ``moments``, adding the UTC offset if the clocks change between them."""
    return zoned_clock if len(offsets(moments)) > 1 else local_clock


def minute_for(moments: Iterable[float | None]) -> Callable[[float], str]:
    """Returns a formatting function like that of ``clock_for``, but for times without seconds."""
    return zoned_minute if len(offsets(moments)) > 1 else local_minute


def is_same_day(seconds: float, now: float) -> bool:
    """Returns whether two times, in seconds since 1970, are on the same day in this PC's time zone."""
    at, today = local(seconds), local(now)
    return at is not None and today is not None and at.date() == today.date()


def recent_clock(seconds: float, now: float) -> str:
    """Formats ``seconds`` since 1970 as a local time, preceded by the date if ``now`` is on another day."""
    return clock_for((seconds, now))(seconds) if is_same_day(seconds, now) else moment(seconds)


def recent_minute(seconds: float, now: float) -> str:
    """Returns the same text as ``recent_clock``, but without seconds."""
    if is_same_day(seconds, now):
        return _minute_today(seconds, now)
    return day_and_minute(seconds)


def _minute_today(seconds: float, now: float) -> str:
    return zoned_minute(seconds) if occurs_twice(seconds) else minute_for((seconds, now))(seconds)


def day_and_minute(seconds: float) -> str:
    """Formats ``seconds`` since 1970 as a local date and time without seconds, or as a dash if out of range.

    If this local time occurs twice that day, the UTC offset is added.
    """
    if not math.isfinite(seconds):
        return DASH
    text = _minute(int(seconds // 60), QLocale().name(), time.tzname)
    return f"{text} {offset(seconds)}" if occurs_twice(seconds) else text


def day_minute(seconds: float, now: float) -> str:
    """Returns the local time in hours and minutes, preceded by "Yesterday" or the date unless the time is today.

    Both arguments are in seconds since 1970; ``now`` is NaN if unknown.
    """
    at, today = local(seconds), local(now) if math.isfinite(now) else None
    if at is not None and today is not None:
        days = (today.date() - at.date()).days
        if days == 0:
            return _minute_today(seconds, now)
        if days == 1:
            return _tr("Yesterday {time}").format(time=clear_minute(seconds))
    return day_and_minute(seconds)


def yesterday(now: float) -> tuple[float, float]:
    """Returns when yesterday began and ended in this PC's time zone, in seconds since 1970; both 0 if unknown."""
    today = local(now) if math.isfinite(now) else None
    if today is None:
        return 0.0, 0.0
    midnight = today.replace(hour=0, minute=0, second=0, microsecond=0, tzinfo=None)
    try:
        return (midnight - timedelta(days=1)).timestamp(), midnight.timestamp()
    except (OverflowError, ValueError):
        return 0.0, 0.0


def zone_name() -> str:
    """Returns the name of this PC's time zone, for a tooltip."""
    return datetime.now(UTC).astimezone().tzname() or ""


def session_clock(active: ActiveSession, *moments: float | None) -> Callable[[float], str]:
    """Returns a function that formats times of a session, adding UTC offsets if the clocks change meanwhile."""
    return clock_for([*(event.at for event in active.events), *moments])


def session_minute(active: ActiveSession, *moments: float | None) -> Callable[[float], str]:
    """Returns a formatting function like that of ``session_clock``, but for times without seconds."""
    return minute_for([*(event.at for event in active.events), *moments])
