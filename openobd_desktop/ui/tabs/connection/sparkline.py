"""Sparkline of the latency."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec import Struct
from PySide6.QtCore import QEvent, QLine, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from openobd_desktop.core.session.connection_trend import KEPT_SECONDS, SLOW_MS, STALE_SECONDS, TimedReading
from openobd_desktop.ui.common.times import duration
from openobd_desktop.ui.look.text import clean
from openobd_desktop.ui.look.theme import Colours, colours

TOPS = (600, 1000, 2000, 5000, 10_000, 30_000, 60_000)
"""Possible values of the upper edge in milliseconds; there are only a few, so that the scale rarely changes."""

Point = tuple[int, int]
Points = Sequence[tuple[float, TimedReading]]
LEAST, LEAST_BARE = QSize(160, 112), QSize(48, 40)
GAP = 6
"""Space in pixels between the scale and the plot area, and above the plot area."""
DOT = 3.5
"""Radius in pixels of the dot at the selected reading."""
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_PageUp: -60,
    Qt.Key.Key_PageDown: 60,
    Qt.Key.Key_Home: -10_000,
    Qt.Key.Key_End: 10_000,
}
"""Number of readings by which each key moves the selection; there is one reading per second."""
LINE = 2.0
"""Width of the line in pixels."""


class Curve(Struct, frozen=True):
    """Shapes painted by the sparkline, in whole pixels from the upper left corner; equal curves look the same.

    Attributes:
        lines: The points of each uninterrupted series of readings with the connector connected.
        away: Spans (from, to) in which the connector was reported as disconnected.
        limit: The distance of the 500 ms line from the upper edge.
        top: The value in milliseconds at the upper edge.
    """

    lines: tuple[tuple[Point, ...], ...]
    away: tuple[tuple[int, int], ...]
    limit: int
    top: int


def curve(points: Points, width: int, height: int, seconds: float = KEPT_SECONDS) -> Curve:
    """Returns the curve to paint in a plot area of the given size.

    Args:
        points: Readings with their ages, oldest first (``Trend.points``).
        width: The width in pixels that corresponds to ``seconds``.
        height: The height in pixels between 0 ms and the upper edge.
        seconds: The time span of the plot area in seconds.
    """
    top = _top(points)

    def x(age: float) -> int:
        return round(width * (1 - min(1.0, max(0.0, age / seconds))))

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
    """Returns the points, split where readings are missing and where the connector was lost or reconnected."""
    parts: list[list[tuple[float, TimedReading]]] = []
    for former, (age, reading) in zip([None, *points], points, strict=False):
        continues = former is not None and former[0] - age <= STALE_SECONDS and former[1].connected == reading.connected
        if not continues:
            parts.append([])
        parts[-1].append((age, reading))
    return parts


def _span(part: Points, x: Callable[[float], int]) -> tuple[int, int]:
    """Returns the horizontal span of ``part``, made at least one pixel wide so that it is visible."""
    first, last = x(part[0][0]), x(part[-1][0])
    return first, max(last, first + 1)


class Sparkline(QWidget):
    """Widget that plots the latency; only repaints if pixels change.

    If it has scales, the mouse pointer and the arrow keys select a reading, and ``pointed`` carries the age of that
    reading in seconds and the reading itself; both are None when no reading is selected.
    """

    pointed = Signal(object, object)

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        name: str = "connectionSparkline",
        seconds: float = KEPT_SECONDS,
        scaled: bool = True,
    ) -> None:
        """Initializes the widget, which shows the last ``seconds`` and, if ``scaled`` is true, labels its axes."""
        super().__init__(parent)
        self._seconds = seconds
        self._scaled = scaled
        self._chosen: float | None = None
        """When the selected reading arrived, in seconds of the monotonic clock."""
        self._points: Points = ()
        self._faded = False
        self._empty = ""
        self._curve = curve((), 1, 1)
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Latency, last {span}").format(span=duration(seconds)))
        self.setMinimumSize(LEAST if scaled else LEAST_BARE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        if scaled:
            self.setMouseTracking(True)
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    @property
    def shown(self) -> Curve:
        """The painted curve."""
        return self._curve

    @property
    def empty(self) -> str:
        """The text painted instead of the curve; empty if the curve is painted."""
        return self._empty

    @property
    def faded(self) -> bool:
        """Whether the curve is painted grey because the readings are outdated."""
        return self._faded

    def set_points(self, points: Points, words: str, *, faded: bool, empty: str = "") -> None:
        """Shows ``points``, with ``words`` as the accessible description.

        Args:
            points: Readings with their ages, oldest first.
            words: The same information as text.
            faded: Whether the readings are outdated.
            empty: The text to paint if there are no points; if it is empty, the scales are painted instead.
        """
        self._points = points
        if self.accessibleDescription() != clean(words):
            self.setAccessibleDescription(clean(words))
        new = self._measure()
        empty = "" if points else clean(empty)
        if (new, faded, empty) != (self._curve, self._faded, self._empty):
            self._curve, self._faded, self._empty = new, faded, empty
            self.update()
        if self._chosen is not None:
            self._tell()

    @property
    def _place(self) -> int | None:
        """The index of the selected reading, or None if there is none or if it is too old to be shown."""
        return next((place for place, (_, each) in enumerate(self._points) if each.at == self._chosen), None)

    def _choose(self, place: int | None) -> None:
        """Selects the reading with the index ``place``, limited to those shown; None clears the selection."""
        if place is not None and self._points:
            self._chosen = self._points[min(max(0, place), len(self._points) - 1)][1].at
        else:
            self._chosen = None
        self._tell()
        self.update()

    def _tell(self) -> None:
        place = self._place
        if place is None:
            self._chosen = None
            self.pointed.emit(None, None)
        else:
            self.pointed.emit(*self._points[place])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if self._scaled and self._points:
            area = self._area()
            age = self._seconds * (1 - (event.position().x() - area.left()) / max(1, area.width()))
            self._choose(min(range(len(self._points)), key=lambda place: abs(self._points[place][0] - age)))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self._scaled and not self.hasFocus():
            self._choose(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._choose(len(self._points) - 1)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._choose(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last, place = len(self._points) - 1, self._place
        step = _STEPS.get(Qt.Key(event.key()))
        if self._scaled and step is not None:
            self._choose((last if place is None else place) + step)
        else:
            super().keyPressEvent(event)

    def _area(self) -> QRect:
        """Returns the plot area, which excludes the labels of the axes."""
        if not self._scaled:
            return self.rect().adjusted(1, 2, -2, -2)
        metrics = self.fontMetrics()
        side = metrics.horizontalAdvance(self._milliseconds(TOPS[-1])) + GAP
        return self.rect().adjusted(side, GAP + metrics.height() // 2, -1, -metrics.height() - GAP)

    def _measure(self) -> Curve:
        """Computes the curve in device pixels, which are smaller than logical pixels on a high-DPI screen."""
        area, ratio = self._area(), self.devicePixelRatioF()
        return curve(
            self._points, max(1, round(area.width() * ratio)), max(1, round(area.height() * ratio)), self._seconds
        )

    def _milliseconds(self, value: int) -> str:
        return self.tr("{latency} ms").format(latency=value)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._curve = self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens, area = colours(self.palette()), self._area()
        if self._empty:
            painter.setPen(QColor(tokens.muted))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self._empty)
            painter.end()
            return
        if self._scaled:
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
        painter.setClipping(False)
        self._paint_chosen(painter, tokens, area)
        painter.end()

    def _paint_chosen(self, painter: QPainter, tokens: Colours, area: QRect) -> None:
        """Paints a line at the selected reading, with a dot on the curve; a thick line indicates the keyboard focus."""
        place = self._place
        if place is None:
            return
        age, reading = self._points[place]
        x = area.left() + area.width() * (1 - min(1.0, age / self._seconds))
        painter.setPen(QPen(QColor(tokens.accent), 2 if self.hasFocus() else 1))
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        if reading.connected:
            y = area.top() + area.height() * (1 - min(1.0, reading.latency_ms / self._curve.top))
            painter.setBrush(QColor(tokens.accent))
            painter.drawEllipse(QPointF(x, y), DOT, DOT)

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
            # If the limit is close to the upper edge, there is no room for the label of the edge.
            if value == SLOW_MS or limit - area.top() >= height:
                place = QRect(0, y - height // 2, area.left() - GAP, height)
                painter.drawText(place, right, self._milliseconds(value))
        below = QRect(area.left(), area.bottom() + 2, area.width(), height)
        painter.drawText(below, left, self.tr("{span} ago").format(span=duration(self._seconds)))
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
            if len(places) == 1 and self._scaled:
                # Without scales around it, a single dot would look like a speck of dirt.
                painter.setBrush(colour)
                painter.drawEllipse(QPointF(min(places[0].x(), area.right() - LINE), places[0].y()), LINE, LINE)
                painter.setBrush(Qt.BrushStyle.NoBrush)
            elif len(places) == 1:
                continue
            else:
                painter.drawPolyline(QPolygonF(places))
