"""The three usual causes of a communication error, the last beside the connection's own figures."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from openobd_desktop.core.active import ActiveSession
from openobd_desktop.ui.panels.connection_words import data_age_text, health_text, latency_text
from openobd_desktop.ui.panels.trend_words import losses_text, readings_text
from openobd_desktop.ui.text import Text


class Causes(QWidget):
    """A checklist to read (openOBD docs, session results)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures = Text(name="causeConnection", role="caption", wrap=True)
        self._trend = Text(name="causeTrend", role="caption", wrap=True)
        self._losses = Text(name="causeLosses", role="bad", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Text(self.tr("The usual causes:"), role="caption"))
        for cause in (
            self.tr("1. The VCI sits badly in the OBD socket: let it be pressed in again."),
            self.tr("2. The control unit is asleep: let the ignition be switched on."),
            self.tr("3. The internet at the car is slow: compare with the figures below."),
        ):
            column.addWidget(Text(cause, role="caption", wrap=True))
        for figures in (self._figures, self._trend, self._losses):
            column.addWidget(figures)

    def refresh(self, active: ActiveSession) -> None:
        """Shows the connection's figures of now."""
        text = self.tr("Connection: {health}; latency {latency}; last data {age}.")
        self._figures.setText(
            text.format(health=health_text(active), latency=latency_text(active), age=data_age_text(active))
        )
        summary = active.trend.summary()
        self._trend.setText(readings_text(active.trend.figures()))
        losses = losses_text(summary)
        self._losses.setText(losses)
        self._losses.setVisible(bool(losses))
