"""The readings of the last ten minutes as lines and spans inside an area of pixels; what the sparkline paints."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from openobd_desktop.core.session.connection_trend import KEPT_SECONDS, SLOW_MS, STALE_SECONDS, TimedReading

TOPS = (600, 1000, 2000, 5000, 10_000, 30_000, 60_000)
"""Milliseconds that the upper edge may stand for; a few steps, so that the scale seldom moves."""

Point = tuple[int, int]
Points = Sequence[tuple[float, TimedReading]]


@dataclass(frozen=True, slots=True)
class Curve:
    """Whole pixels from the upper left corner; two that are equal look alike.

    Attributes:
        lines: Readings of a connected car that followed each other.
        away: Spans, from and to, in which the connector told that it was not connected.
        limit: How far below the upper edge the line of 500 ms is.
        top: Milliseconds at the upper edge.
    """

    lines: tuple[tuple[Point, ...], ...]
    away: tuple[tuple[int, int], ...]
    limit: int
    top: int


def curve(points: Points, width: int, height: int) -> Curve:
    """What there is to paint in an area of this size.

    Args:
        points: Readings with their ages, oldest first (``Trend.points``).
        width: Pixels for ten minutes.
        height: Pixels between 0 ms and the top.
    """
    top = _top(points)

    def x(age: float) -> int:
        return round(width * (1 - min(1.0, max(0.0, age / KEPT_SECONDS))))

    def y(latency: int) -> int:
        return round(height * (1 - min(1.0, max(0.0, latency / top))))

    parts = _parts(points)
    lines = tuple(tuple((x(age), y(each.latency_ms)) for age, each in part) for part in parts if part[0][1].connected)
    away = tuple(_span(part, x) for part in parts if not part[0][1].connected)
    return Curve(lines, away, y(SLOW_MS), top)


def _top(points: Points) -> int:
    highest = max((each.latency_ms for _age, each in points if each.connected), default=0)
    return next((top for top in TOPS if highest <= top), TOPS[-1])


def _parts(points: Points) -> list[list[tuple[float, TimedReading]]]:
    """Cut where no reading came for a while, and where contact with the car was lost or came back."""
    parts: list[list[tuple[float, TimedReading]]] = []
    for former, (age, reading) in zip([None, *points], points, strict=False):
        goes_on = former is not None and former[0] - age <= STALE_SECONDS and former[1].connected == reading.connected
        if not goes_on:
            parts.append([])
        parts[-1].append((age, reading))
    return parts


def _span(part: Points, x: Callable[[float], int]) -> tuple[int, int]:
    """At least a pixel wide: what was short must be seen too."""
    first, last = x(part[0][0]), x(part[-1][0])
    return first, max(last, first + 1)
