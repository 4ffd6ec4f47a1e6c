"""The line at the bottom of the window: the state of the service and the age of what is shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from openobd_desktop.core.profiles.profiles import Profiles
from openobd_desktop.core.sessions.service import SessionService
from openobd_desktop.ui.look.text import Text, tip
from openobd_desktop.ui.widgets.icon import Icon
from openobd_desktop.ui.window.contact_texts import heard_at, skew_text, status_texts


class StatusBar(QWidget):
    """Reads the contact whenever it is told to; repaints only what reads differently."""

    def __init__(self, service: SessionService, profiles: Profiles, interval: Callable[[], int]) -> None:
        super().__init__()
        self._service = service
        self._profiles = profiles
        self._interval = interval
        self._icon = Icon(size=16)
        self._state = Text(name="serviceState")
        self._skew = Text(name="clockSkew")
        self._last = Text(name="lastRefresh", role="muted")
        self.setProperty("area", "status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        # A long reason is cut at the edge rather than widening the window; the tooltip has it whole.
        self._state.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self._state, 1)
        row.addWidget(self._skew)
        row.addWidget(self._last)
        self.refresh()

    def refresh(self) -> None:
        """Shows the contact as it is now."""
        status, clock = self._service.status, self._service.clock
        has_profile = self._profiles.current is not None
        words = status_texts(
            status,
            clock,
            self._interval() * clock.factor,
            has_profile=has_profile,
            asked_for=self._profiles.waits_for_key_store,
            trouble=self._profiles.error,
        )
        self._icon.show_icon(words.icon, words.tone)
        self._state.setText(words.text)
        self._state.setToolTip(tip(words.text))
        self._skew.setText(skew_text(self._service.skew, is_wrong=self._service.clock_is_wrong))
        self._skew.setVisible(bool(self._skew.text()))
        at = heard_at(status, clock)
        self._last.setText(self.tr("list as of {time}").format(time=at) if at else self.tr("no list yet"))
