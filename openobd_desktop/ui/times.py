"""Times and durations as people read them; the only place where UTC becomes local time."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QDate, QLocale


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("times", text, "", count)


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
        return _tr("%n day(s)", hours // 24)
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
    minute, second = divmod(int(at.timestamp()), 60)
    return f"{_minute(minute, QLocale().name(), time.tzname)}:{second:02d}"


@lru_cache(maxsize=4096)
def _minute(minute: int, locale: str, zone: tuple[str, str]) -> str:
    """Kept, since thousands of sessions share few minutes and a search asks for all of them at once."""
    local = datetime.fromtimestamp(minute * 60, UTC).astimezone()
    if QLocale().language() == QLocale.Language.C:
        return f"{local:%Y-%m-%d %H:%M}"
    day = QLocale().toString(QDate(local.year, local.month, local.day), QLocale.FormatType.ShortFormat)
    return f"{day} {local:%H:%M}"


def local_clock(seconds: float) -> str:
    """The time of day of ``seconds`` since 1970, as "14:02:09" in this PC's zone."""
    return f"{datetime.fromtimestamp(seconds, UTC).astimezone():%H:%M:%S}"


def local_minute(seconds: float) -> str:
    """The time of day of ``seconds`` since 1970 without its seconds, as "14:02" in this PC's zone."""
    return local_clock(seconds)[:5]


def zone_name() -> str:
    """The name of this PC's zone, for a tooltip."""
    return datetime.now(UTC).astimezone().tzname() or ""
