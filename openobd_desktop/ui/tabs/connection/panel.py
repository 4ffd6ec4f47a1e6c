"""Card for the connection to the car, and tab with its latency over time, the verdict on it, and what to check."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from openobd_desktop.core.session import Phase
from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.session.connection_trend import SPANS, Figures, TimedReading, Trend
from openobd_desktop.core.tickets.session_readings import SessionReading
from openobd_desktop.domain.session import UNHEALTHY_SHARE
from openobd_desktop.ui.common.times import duration
from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.look.theme import Tone
from openobd_desktop.ui.tabs import SessionPanel
from openobd_desktop.ui.tabs.connection.sparkline import LEAST, Sparkline
from openobd_desktop.ui.tabs.connection.texts import (
    connector_text,
    data_age_text,
    flag_text,
    health_tone,
    health_word,
    is_late,
    latency_text,
    own_verdict,
    reading_text,
    readings_text,
    round_trip_text,
    since_text,
    sparkline_text,
    to_check,
    usual_causes,
    whole_session,
    whole_text,
)
from openobd_desktop.ui.widgets.badge import Icon, set_role
from openobd_desktop.ui.widgets.busy_button import FoldButton
from openobd_desktop.ui.widgets.layouts import FoldingRow
from openobd_desktop.ui.widgets.notice import Notice
from openobd_desktop.ui.widgets.stat_card import steady

SPAN = 60.0
"""Time span of the card's graph in seconds."""
_ICONS = {
    Tone.NEUTRAL: "disconnected",
    Tone.INFO: "connected",
    Tone.GOOD: "connected",
    Tone.WARN: "warning",
    Tone.BAD: "disconnected",
}
_ROLES = {Tone.WARN: "heading-warn", Tone.BAD: "heading-bad"}
_tr = translator("ReadingsPanel")
_COLUMNS = ("Minimum", "Median", "Maximum", "Slow")
_WIDTHS = (66, 60, 60, 60, 78)
"""Minimum widths of the columns in pixels, so that the layout does not shift when figures change."""
MOST_WIDTH = 420
BESIDE = 700
"""Minimum width in pixels for placing the verdicts next to the figures."""
TALLEST = 240
"""Maximum height of the sparkline in pixels."""
BELOW, FOLDED = 300, 190
"""Height in pixels of everything in the tab except the sparkline, including the advice: first with the details, then
without.
"""
ROOMY = BELOW + TALLEST
"""Minimum height of the tab in pixels for showing the figures automatically."""


class ConnectionCard(QWidget):
    """Card that shows the readings of one session's connection monitor."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("area", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._icon = Icon(parent=self)
        self._latency = steady(Text(name="connectionLatency", role="heading"))
        self._health = steady(Text(name="connectionHealth"))
        self._health.setToolTip(self.tr("Estimated by the service"))
        self._age = steady(Text(name="connectionAge", role="caption"))
        self._round_trip = Text(name="connectionRoundTrip", role="caption")
        self._round_trip.setToolTip(self.tr("The time from the service to the connector and back"))
        self._curve = Sparkline(name="connectionCurve", seconds=SPAN, scaled=False)
        self._is_final = False
        """Whether the session has ended, so that the graph no longer changes."""
        self._lay_out()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._icon)
        top.addWidget(Text(self.tr("Connection"), role="caption"), 1)
        figures = QVBoxLayout()
        figures.setSpacing(2)
        figures.addLayout(top)
        figures.addWidget(self._latency)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addLayout(figures, 1)
        row.addWidget(self._curve, 1)
        # The text below needs the whole width in a narrow window.
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(2)
        column.addLayout(row)
        for label in (self._health, self._age, self._round_trip):
            column.addWidget(label)
        column.addStretch(1)

    def refresh(self, active: ActiveSession, reading: SessionReading | None = None) -> None:
        """Shows the latest reading, its age, and the graph of the last minute.

        Args:
            active: The session.
            reading: The connector's reading from the Partner API, whose round-trip time is shown as well.
        """
        tone = health_tone(active)
        self._icon.show_icon(_ICONS[tone], tone)
        self._health.setText(health_word(active))
        set_role(self._latency, _ROLES.get(tone, "heading"))
        self._latency.setText(latency_text(active))
        self._age.setText(data_age_text(active))
        round_trip = round_trip_text(reading)
        self._round_trip.setText(round_trip)
        self._round_trip.setVisible(bool(round_trip))
        set_role(self._age, "warn" if tone is Tone.WARN and is_late(active) else "caption")
        if not self._is_final:
            trend, self._is_final = active.trend, active.phase is Phase.ENDED
            gone = trend.silence is not None or (trend.last is not None and not trend.last.connected)
            words = readings_text(trend.figures(SPAN))
            self._curve.set_points(trend.points_within(SPAN), words, faded=gone or self._is_final)


class ConnectionFigures(QWidget):
    """Table with the minimum, median, maximum and share of slow readings over 10 seconds, 1 minute and 10 minutes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells = {
            (span, column): steady(Text("—", name=f"trend{column}{span:.0f}")) for span in SPANS for column in _COLUMNS
        }
        self.setMaximumWidth(MOST_WIDTH)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        for column, width in enumerate(_WIDTHS):
            grid.setColumnMinimumWidth(column, width)
        grid.setColumnStretch(0, _WIDTHS[0])
        titles = (_tr("Minimum"), _tr("Median"), _tr("Maximum"), _tr("Over 500 ms"))
        for column, title in enumerate(titles, 1):
            grid.addWidget(steady(Text(title, role="caption")), 0, column)
            grid.setColumnStretch(column, _WIDTHS[column])
        for row, span in enumerate(SPANS, 1):
            caption = _tr("Last {span}").format(span=duration(span))
            grid.addWidget(Text(caption, role="caption"), row, 0)
            for column, name in enumerate(_COLUMNS, 1):
                grid.addWidget(self._cells[span, name], row, column)
        grid.setRowStretch(len(SPANS) + 1, 1)

    def refresh(self, trend: Trend) -> None:
        """Shows the current figures."""
        for span in SPANS:
            self._show(span, trend.figures(span))

    def _show(self, span: float, figures: Figures) -> None:
        values = (figures.minimum_ms, figures.median_ms, figures.maximum_ms)
        for column, value in zip(_COLUMNS, values, strict=False):
            text = "—" if value is None else _tr("{latency} ms").format(latency=value)
            self._cells[span, column].setText(text)
        share = self._cells[span, "Slow"]
        is_known = figures.median_ms is not None
        share.setText(_tr("{share}%").format(share=round(100 * figures.slow_share)) if is_known else "—")
        set_role(share, "warn" if figures.slow_share >= UNHEALTHY_SHARE else "normal")


class ConnectionDetails(QWidget):
    """Figures for several time spans, and both verdicts: the service's and the program's own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures = ConnectionFigures()
        self._flag = steady(Text(name="connectionFlag"))
        self._verdict = steady(Text(name="connectionVerdict"))
        self._losses = steady(Text(name="trendLosses"))
        self._since = steady(Text(name="connectionSince"))
        verdicts = QGridLayout()
        verdicts.setHorizontalSpacing(16)
        verdicts.setVerticalSpacing(4)
        for row, (caption, value) in enumerate(
            (
                (self.tr("Reported by the service"), self._flag),
                (self.tr("Measured on this PC"), self._verdict),
                (self.tr("Connector"), self._losses),
                (self.tr("Connected"), self._since),
            )
        ):
            verdicts.addWidget(Text(caption, role="caption"), row, 0)
            verdicts.addWidget(value, row, 1)
        verdicts.setColumnStretch(1, 1)
        # The rows stay in place when the advice appears below them.
        verdicts.setRowStretch(verdicts.rowCount(), 1)
        halves = FoldingRow(self, spacing=24, beside_from=BESIDE)
        halves.addWidget(self._figures, 1)
        halves.addLayout(verdicts, 1)

    def refresh(self, active: ActiveSession, now: float) -> None:
        """Shows the current figures; ``now`` is in seconds since 1970 in UTC."""
        trend = active.trend
        self._figures.setEnabled(active.monitor_offered)
        self._figures.refresh(trend)
        self._flag.setText(flag_text(active))
        self._verdict.setText(own_verdict(active))
        set_role(self._verdict, "warn" if trend.healthy is False and active.phase is not Phase.ENDED else "normal")
        self._losses.setText(connector_text(active))
        self._since.setText(since_text(active, now) or "—")


class ReadingsPanel(SessionPanel):
    """Tab that shows a sparkline and figures of the latency, and two verdicts: the service's and the program's own."""

    def __init__(self, context: AppContext, active: ActiveSession, parent: QWidget | None = None) -> None:
        super().__init__(context, active, parent)
        self._sparkline = Sparkline()
        self._sparkline.setToolTip(self.tr("Point at the curve, or press an arrow key, to read a value."))
        self._words = steady(Text(name="connectionTrend", role="caption"))
        self._readout = steady(Text(name="connectionReadout", role="strong"))
        self._readout.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._fold = FoldButton(self.tr("Connection details"), tip=self.tr("Shows the figures"))
        self._details: ConnectionDetails | None = None
        """The details; built when first shown, because most operators never need them."""
        self._advice = Notice("connectionAdvice")
        self._summary = Notice("connectionSummary")
        self._sparkline_is_final = False
        self._is_chosen = self._has_opened = False
        """Whether the user has opened or closed the details, and whether they have been opened automatically."""
        self._lay_out()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(Text(self.tr("Latency, last 10 minutes"), role="heading"))
        top.addWidget(self._readout, 1)
        self._place = QVBoxLayout()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 12, 0, 8)
        whole.setSpacing(8)
        whole.addLayout(top)
        whole.addWidget(self._sparkline, 1)
        whole.addWidget(self._words)
        whole.addWidget(self._fold, 0, Qt.AlignmentFlag.AlignLeft)
        whole.addLayout(self._place)
        # The advice is placed below the figures, so that they do not move when it appears.
        whole.addWidget(self._advice)
        whole.addWidget(self._summary)
        whole.addStretch()
        self._fold.toggled.connect(self._on_details_toggled)
        self._fold.clicked.connect(self._on_details_chosen)
        self._sparkline.pointed.connect(self._on_reading_pointed)

    def _on_details_chosen(self) -> None:
        self._is_chosen = True

    def _on_details_toggled(self, shown: bool) -> None:
        if self._details is None:
            self._details = ConnectionDetails(self)
            self._place.addWidget(self._details)
        self._details.setVisible(shown)
        self._limit_height(self.height())
        self.refresh()

    def _on_reading_pointed(self, age: float | None, reading: TimedReading | None) -> None:
        self._readout.setText(
            ""
            if age is None or reading is None
            else reading_text(reading, self.context.service.clock.now() - age, self.active)
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._open_details(event.size().height())
        self._limit_height(event.size().height())

    def _open_details(self, whole: int) -> None:
        """Opens the figures if there is room for them, unless the user has already opened or closed them."""
        if not self._is_chosen and (whole >= ROOMY) is not self._has_opened:
            self._has_opened = whole >= ROOMY
            self._fold.setChecked(self._has_opened)

    def _limit_height(self, whole: int) -> None:
        # Computed from the height of the panel, so that the sparkline keeps its size when the advice appears.
        below = BELOW if self._fold.isChecked() else FOLDED
        height = min(TALLEST, max(LEAST.height(), whole - below))
        self._sparkline.setMaximumHeight(height)

    def refresh(self) -> None:
        trend = self.active.trend
        figures, offered = trend.figures(), self.active.monitor_offered
        self._sparkline.setEnabled(offered)
        self._words.setText(readings_text(figures) if offered else self.tr("This server does not monitor connections."))
        self._show_sparkline(sparkline_text(figures))
        if self._details is not None and self._fold.isChecked():
            self._details.refresh(self.active, self.context.service.clock.now())
        self._show_advice()

    def _show_sparkline(self, words: str) -> None:
        """Refreshes the sparkline, which no longer changes once the session has ended."""
        trend, ended = self.active.trend, self.active.phase is Phase.ENDED
        if self._sparkline_is_final:
            return
        self._sparkline_is_final = ended
        gone = trend.silence is not None or (trend.last is not None and not trend.last.connected)
        # If readings have ended or the server does not offer them, the text below the graph explains why there are
        # none.
        never = self.tr("No readings yet") if trend.last is None and self.active.monitor_offered else ""
        self._sparkline.set_points(trend.points, words, faded=ended or gone, empty=never)

    def _show_advice(self) -> None:
        reason = to_check(self.active)
        self._advice.show_message(Tone.WARN, "\n".join([reason, *usual_causes()]) if reason else "")
        over = self.active.phase is Phase.ENDED
        summary = whole_session(self.active)
        tone = Tone.WARN if summary.suspicious else Tone.INFO
        self._summary.show_message(tone, whole_text(summary) if over else "")
