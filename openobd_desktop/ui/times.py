"""Times and durations as people read them; the only place where UTC becomes local time."""

from __future__ import annotations

from datetime import UTC, date, datetime
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QDate, QLocale


def _tr(text: str) -> str:
    return QCoreApplication.translate("times", text)


def duration(seconds: float) -> str:
    """An age such as "34 s", "12 min" or "1:23 h"; what is negative by a skewed clock counts as 0."""
    whole = max(0, int(seconds))
    if whole < 60:
        return _tr("{seconds} s").format(seconds=whole)
    minutes = whole // 60
    if minutes < 60:
        return _tr("{minutes} min").format(minutes=minutes)
    hours = minutes // 60
    if hours >= 100:
        return _tr("{days} days").format(days=hours // 24)
    return _tr("{hours}:{minutes:02d} h").format(hours=hours, minutes=minutes % 60)


def remaining(seconds: float) -> str:
    """Time that is left, as "4:26" or "1:04:26"."""
    whole = max(0, int(seconds))
    minutes, rest = divmod(whole, 60)
    if minutes < 60:
        return f"{minutes}:{rest:02d}"
    return f"{minutes // 60}:{minutes % 60:02d}:{rest:02d}"


def local_time(at: datetime) -> str:
    """Date and time of this PC's zone, the date in the user's format."""
    local = at.astimezone()
    return f"{_day(local.date(), QLocale().name())} {_time(local)}"


def _time(local: datetime) -> str:
    """Twenty times as fast as strftime, which a search in a long list would feel."""
    return f"{local.hour:02d}:{local.minute:02d}:{local.second:02d}"


@lru_cache(maxsize=1024)
def _day(day: date, locale: str) -> str:
    """Kept, since a list of thousands of sessions has few days and Qt's formatting is slow."""
    if QLocale().language() == QLocale.Language.C:
        return day.isoformat()
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)


def local_clock(seconds: float) -> str:
    """The time of day of ``seconds`` since 1970, as "14:02:09" in this PC's zone."""
    return _time(datetime.fromtimestamp(seconds, UTC).astimezone())


def zone_name() -> str:
    """The name of this PC's zone, for a tooltip."""
    return datetime.now(UTC).astimezone().tzname() or ""
