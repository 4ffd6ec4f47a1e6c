"""Sparkline of the latency of the last ten minutes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec import Struct
from PySide6.QtCore import QLine, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from openobd_desktop.core.session.connection_trend import KEPT_SECONDS, SLOW_MS, STALE_SECONDS, TimedReading
from openobd_desktop.ui.common.times import duration
from openobd_desktop.ui.look.text import clean
from openobd_desktop.ui.look.theme import Colours, colours

TOPS = (600, 1000, 2000, 5000, 10_000, 30_000, 60_000)
"""Possible values of the upper edge in milliseconds; there are only a few, so that the scale rarely changes."""

Point = tuple[int, int]
Points = Sequence[tuple[float, TimedReading]]
LEAST = QSize(160, 112)
GAP = 6
"""Space in pixels between the scale and the plot area, and above the plot area."""
LINE = 2.0
"""Width of the line in pixels."""


class Curve(Struct, frozen=True):
    """Shapes that the sparkline paints, in whole pixels from the upper left corner; equal curves look the same.

    Attributes:
        lines: The points of each uninterrupted run of readings with the connector connected.
        away: Spans (from, to) in which the connector was reported as not connected.
        limit: The distance of the 500 ms line from the upper edge.
        top: The value in milliseconds at the upper edge.
    """

    lines: tuple[tuple[Point, ...], ...]
    away: tuple[tuple[int, int], ...]
    limit: int
    top: int


def curve(points: Points, width: int, height: int) -> Curve:
    """Returns the curve to paint in a plot area of the given size.

    Args:
        points: Readings with their ages, oldest first (``Trend.points``).
        width: The width of ten minutes in pixels.
        height: The height in pixels between 0 ms and the upper edge.
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
    """Returns the points split where readings are missing, and where the connector was lost or reconnected."""
    parts: list[list[tuple[float, TimedReading]]] = []
    for former, (age, reading) in zip([None, *points], points, strict=False):
        continues = former is not None and former[0] - age <= STALE_SECONDS and former[1].connected == reading.connected
        if not continues:
            parts.append([])
        parts[-1].append((age, reading))
    return parts


def _span(part: Points, x: Callable[[float], int]) -> tuple[int, int]:
    """Returns the span of ``part``, made at least one pixel wide so that it is visible."""
    first, last = x(part[0][0]), x(part[-1][0])
    return first, max(last, first + 1)


class Sparkline(QWidget):
    """Widget that plots the latency; repaints only if pixels change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: Points = ()
        self._faded = False
        self._curve = curve((), 1, 1)
        self.setObjectName("connectionSparkline")
        self.setAccessibleName(self.tr("Latency, last {span}").format(span=duration(KEPT_SECONDS)))
        self.setMinimumSize(LEAST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def shown(self) -> Curve:
        """The painted curve."""
        return self._curve

    @property
    def faded(self) -> bool:
        """Whether the curve is painted grey because the readings are outdated."""
        return self._faded

    def set_points(self, points: Points, words: str, *, faded: bool) -> None:
        """Shows ``points``, with ``words`` as the accessible description.

        Args:
            points: Readings with their ages, oldest first.
            words: The same information as text.
            faded: Whether the readings are outdated.
        """
        self._points = points
        if self.accessibleDescription() != clean(words):
            self.setAccessibleDescription(clean(words))
        new = self._measure()
        if (new, faded) != (self._curve, self._faded):
            self._curve, self._faded = new, faded
            self.update()

    def _area(self) -> QRect:
        """Returns the plot area, which is beside and above the labels of the axes."""
        metrics = self.fontMetrics()
        side = metrics.horizontalAdvance(self._milliseconds(TOPS[-1])) + GAP
        return self.rect().adjusted(side, GAP + metrics.height() // 2, -1, -metrics.height() - GAP)

    def _measure(self) -> Curve:
        """Computes the curve in device pixels, which on a high-DPI screen are smaller than logical pixels."""
        area, ratio = self._area(), self.devicePixelRatioF()
        return curve(self._points, max(1, round(area.width() * ratio)), max(1, round(area.height() * ratio)))

    def _milliseconds(self, value: int) -> str:
        return self.tr("{latency} ms").format(latency=value)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._curve = self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens, area = colours(self.palette()), self._area()
        self._paint_scales(painter, tokens, area)
        self._paint_away(painter, tokens, area)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        limit = self._limit(area)
        slow, calm = QRect(self.rect()), QRect(self.rect())
        slow.setBottom(limit - 1)
        calm.setTop(limit)
        for clip, colour in ((slow, tokens.warn), (calm, tokens.info)):
            painter.setClipRect(clip)
            self._paint_lines(painter, QColor(colour if self.isEnabled() and not self._faded else tokens.muted), area)
        painter.end()

    def _limit(self, area: QRect) -> int:
        return area.top() + round(self._curve.limit / self.devicePixelRatioF())

    def _paint_scales(self, painter: QPainter, tokens: Colours, area: QRect) -> None:
        painter.setPen(QColor(tokens.border))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        limit = self._limit(area)
        painter.setPen(QPen(QColor(tokens.outline), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QLine(area.left(), limit, area.right(), limit))
        painter.setPen(QColor(tokens.muted if self.isEnabled() else tokens.disabled))
        height = painter.fontMetrics().height()
        # Time runs from left to right in every language, and so do its labels.
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        left, right = Qt.AlignmentFlag.AlignLeft | middle, Qt.AlignmentFlag.AlignRight | middle
        for value, y in ((SLOW_MS, limit), (self._curve.top, area.top())):
            # If the limit is close to the upper edge, there is no space for the label of the edge.
            if value == SLOW_MS or limit - area.top() >= height:
                place = QRect(0, y - height // 2, area.left() - GAP, height)
                painter.drawText(place, right, self._milliseconds(value))
        below = QRect(area.left(), area.bottom() + 2, area.width(), height)
        painter.drawText(below, left, self.tr("{span} ago").format(span=duration(KEPT_SECONDS)))
        painter.drawText(below, right, self.tr("now"))

    def _paint_away(self, painter: QPainter, tokens: Colours, area: QRect) -> None:
        """Paints the spans without a connector as hatched areas, since colour alone is not accessible."""
        ratio = self.devicePixelRatioF()
        for first, last in self._curve.away:
            span = QRectF(area.left() + first / ratio, area.top(), (last - first) / ratio, area.height())
            painter.fillRect(span, QColor(tokens.bad_bg))
            painter.fillRect(span, QBrush(QColor(tokens.bad), Qt.BrushStyle.BDiagPattern))

    def _paint_lines(self, painter: QPainter, colour: QColor, area: QRect) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, LINE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        ratio = self.devicePixelRatioF()
        for line in self._curve.lines:
            places = [QPointF(area.left() + x / ratio, area.top() + y / ratio) for x, y in line]
            if len(places) == 1:
                painter.drawPoint(places[0])
            else:
                painter.drawPolyline(QPolygonF(places))
