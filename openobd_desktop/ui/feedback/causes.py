"""The three usual causes of a communication error, the last beside the connection's own figures."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.tabs.connection.texts import (
    data_age_text,
    health_text,
    latency_text,
    readings_text,
    usual_causes,
    whole_session,
    whole_text,
)
from openobd_desktop.ui.widgets.badge import set_role


class Causes(QWidget):
    """A checklist to read (openOBD docs, session results)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures = Text(name="causeConnection", role="caption", wrap=True)
        self._trend = Text(name="causeTrend", role="caption", wrap=True)
        self._whole = Text(name="causeSession", role="caption", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Text(self.tr("Usual causes:"), role="caption"))
        for cause in usual_causes():
            column.addWidget(Text(cause, role="caption", wrap=True))
        for figures in (self._figures, self._trend, self._whole):
            column.addWidget(figures)

    def refresh(self, active: ActiveSession) -> None:
        """Shows the connection's figures of now."""
        text = self.tr("Connection: {health}; latency {latency}; last data {age}.")
        self._figures.setText(
            text.format(health=health_text(active), latency=latency_text(active), age=data_age_text(active))
        )
        self._trend.setText(readings_text(active.trend.figures()))
        summary = whole_session(active)
        self._whole.setText(whole_text(summary))
        set_role(self._whole, "bad" if summary.suspicious else "caption")
