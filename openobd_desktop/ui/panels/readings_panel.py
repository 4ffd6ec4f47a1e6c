"""The tab about the line to the car: our own figures over time, and what to check while it is unhealthy."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from openobd_desktop.core.active import ActiveSession, Phase
from openobd_desktop.core.trend import SPANS, Figures
from openobd_desktop.ui.desk import Desk
from openobd_desktop.ui.panels.connection_words import is_late
from openobd_desktop.ui.panels.session_panel import SessionPanel
from openobd_desktop.ui.panels.trend_words import losses_text
from openobd_desktop.ui.text import Text
from openobd_desktop.ui.times import duration
from openobd_desktop.ui.widgets.badge import set_role
from openobd_desktop.ui.widgets.fact_card import steady
from openobd_desktop.ui.widgets.notice import Notice
from openobd_desktop.ui.widgets.tone import Tone

_COLUMNS = ("Minimum", "Median", "Maximum", "Slow")
SLOW_SHARE = 0.25
"""Share of slow readings from which the service calls a connection unhealthy (openOBD docs, connection monitor)."""


class ReadingsPanel(SessionPanel):
    """One line of figures for each span of time; what the service estimates stands in the card above."""

    def __init__(self, desk: Desk, active: ActiveSession, parent: QWidget | None = None) -> None:
        super().__init__(desk, active, parent)
        self._cells = {
            (span, column): steady(Text("—", name=f"trend{column}{span:.0f}")) for span in SPANS for column in _COLUMNS
        }
        self._losses = steady(Text(name="trendLosses", role="caption"))
        self._advice = Notice("connectionAdvice")
        self._lay_out()

    def _lay_out(self) -> None:
        figures = QGridLayout()
        figures.setHorizontalSpacing(16)
        figures.setVerticalSpacing(4)
        titles = (self.tr("Minimum"), self.tr("Median"), self.tr("Maximum"), self.tr("Over 500 ms"))
        for column, title in enumerate(titles, 1):
            figures.addWidget(Text(title, role="caption"), 0, column)
            figures.setColumnStretch(column, 1)
        for row, span in enumerate(SPANS, 1):
            caption = self.tr("Last {span}").format(span=duration(span))
            figures.addWidget(Text(caption, role="caption"), row, 0)
            for column, name in enumerate(_COLUMNS, 1):
                figures.addWidget(self._cells[span, name], row, column)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 12, 0, 8)
        whole.setSpacing(8)
        whole.addWidget(Text(self.tr("Latency of the readings, judged by this program"), role="heading"))
        whole.addLayout(figures)
        whole.addWidget(self._losses)
        # Below the figures, so that none of them moves when it appears.
        whole.addWidget(self._advice)
        whole.addStretch(1)

    def refresh(self) -> None:
        trend = self.active.trend
        for span in SPANS:
            self._show(span, trend.figures(span))
        self._losses.setText(losses_text(trend.summary()))
        self._advice.say(Tone.WARN, self._checks())

    def _show(self, span: float, figures: Figures) -> None:
        values = (figures.minimum_ms, figures.median_ms, figures.maximum_ms)
        for column, value in zip(_COLUMNS, values, strict=False):
            text = "—" if value is None else self.tr("{latency} ms").format(latency=value)
            self._cells[span, column].setText(text)
        share = self._cells[span, "Slow"]
        told = figures.median_ms is not None
        share.setText(self.tr("{share} %").format(share=round(100 * figures.slow_share)) if told else "—")
        set_role(share, "warn" if figures.slow_share >= SLOW_SHARE else "normal")

    def _checks(self) -> str:
        """The usual causes of a bad connection; empty while there is nothing to check."""
        reading = self.active.connection
        if reading is None or self.active.phase is Phase.ENDED or is_late(self.active) or reading.healthy:
            return ""
        return self.tr(
            "The connection is unhealthy. The usual causes: the VCI sits badly in the OBD socket, "
            "the control unit is asleep, the internet at the car is slow."
        )
