"""Times and durations as people read them; the only place where UTC becomes local time."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale


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
    """Date and time of this PC's zone in the user's format; with the year, seconds included."""
    local = _local(at)
    locale = QLocale()
    day = locale.toString(local.date(), QLocale.FormatType.ShortFormat)
    return f"{day} {local.time().toString('HH:mm:ss')}"


def local_clock(seconds: float) -> str:
    """The time of day of ``seconds`` since 1970, as "14:02:09" in this PC's zone."""
    return _local(datetime.fromtimestamp(seconds, UTC)).time().toString("HH:mm:ss")


def zone_name() -> str:
    """The name of this PC's zone, for a tooltip."""
    return QDateTime.currentDateTime().timeZoneAbbreviation()


def _local(at: datetime) -> QDateTime:
    return QDateTime.fromMSecsSinceEpoch(int(at.timestamp() * 1000))
