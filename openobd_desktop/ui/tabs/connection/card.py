"""Card for the connection to the car: the service's estimate, the latency, and the age of both."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.look.tone import Tone
from openobd_desktop.ui.tabs.connection.texts import (
    data_age_text,
    health_text,
    health_tone,
    is_late,
    latency_text,
    since_text,
)
from openobd_desktop.ui.widgets.badge import Icon, set_role
from openobd_desktop.ui.widgets.stat_card import steady

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
        self._health = steady(Text(name="connectionHealth", role="heading"))
        self._latency = steady(Text(name="connectionLatency"))
        self._age = steady(Text(name="connectionAge"))
        self._since = steady(Text(name="connectionSince", role="caption"))
        self._since.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._lay_out()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(Text(self.tr("Connection"), role="caption"))
        top.addWidget(self._since, 1)
        top.addWidget(self._icon)
        figures = QGridLayout()
        figures.setHorizontalSpacing(16)
        figures.setVerticalSpacing(0)
        for row, (caption, value) in enumerate(
            ((self.tr("Latency"), self._latency), (self.tr("Last reading"), self._age)),
        ):
            figures.addWidget(Text(caption, role="caption"), row, 0)
            figures.addWidget(value, row, 1)
        figures.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self._health)
        column.addLayout(figures)

    def refresh(self, active: ActiveSession, now: float) -> None:
        """Shows the newest reading and its age; ``now`` is in seconds since 1970 in UTC."""
        tone = health_tone(active)
        self._icon.show_icon(_ICONS[tone], tone)
        self._health.setText(health_text(active))
        set_role(self._health, _ROLES.get(tone, "heading"))
        self._latency.setText(latency_text(active))
        self._age.setText(data_age_text(active))
        set_role(self._age, "warn" if tone is Tone.WARN and is_late(active) else "normal")
        self._since.setText(since_text(active, now))
