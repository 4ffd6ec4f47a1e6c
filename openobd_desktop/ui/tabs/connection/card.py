"""Card for the connection to the car: the latency with its graph, the service's estimate, and the age of both."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from openobd_desktop.core.session import Phase
from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.tickets.session_readings import SessionReading
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.look.theme import Tone
from openobd_desktop.ui.tabs.connection.sparkline import Sparkline
from openobd_desktop.ui.tabs.connection.texts import (
    data_age_text,
    health_tone,
    health_word,
    is_late,
    latency_text,
    readings_text,
    round_trip_text,
)
from openobd_desktop.ui.widgets.badge import Icon, set_role
from openobd_desktop.ui.widgets.stat_card import steady

SPAN = 60.0
"""Time span of the graph in seconds."""

_ICONS = {
    Tone.NEUTRAL: "disconnected",
    Tone.INFO: "connected",
    Tone.GOOD: "connected",
    Tone.WARN: "warning",
    Tone.BAD: "disconnected",
}
_ROLES = {Tone.WARN: "heading-warn", Tone.BAD: "heading-bad"}


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
