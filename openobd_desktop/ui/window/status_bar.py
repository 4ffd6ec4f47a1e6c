"""Status bar with the state of the connection to the service and the time of the session list."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from openobd_desktop.core.aio.clock import Clock
from openobd_desktop.core.profiles.profiles import Profiles
from openobd_desktop.core.sessions.service import SessionService
from openobd_desktop.core.sessions.service_status import ServiceStatus
from openobd_desktop.errors import OpenObdError
from openobd_desktop.ui.common.times import duration, recent_clock
from openobd_desktop.ui.common.translate import error_headline, translator
from openobd_desktop.ui.look.text import Text, one_line, tip
from openobd_desktop.ui.look.theme import Tone
from openobd_desktop.ui.widgets.badge import Icon

_tr = translator("contact")
PATIENCE = 15.0
"""Age in seconds up to which data is never considered outdated."""
SKEW_LIMIT = 120.0
"""Difference in seconds between this PC's clock and the service's clock above which a warning is shown."""
MISSED = 3
"""Number of refresh intervals without a response after which data is considered outdated."""


class StatusTexts(Struct, frozen=True):
    """State of the connection to the service as text, with its icon and tone."""

    tone: Tone
    icon: str
    text: str


def status_texts(
    status: ServiceStatus,
    clock: Clock,
    interval: float,
    *,
    has_profile: bool,
    asked_for: str = "",
    login_error: OpenObdError | None = None,
) -> StatusTexts:
    """Returns the text of the status bar.

    Args:
        status: The status of the service, with the time of the last contact.
        clock: The clock used to compute the time since the last contact.
        interval: The current number of seconds between two refreshes.
        has_profile: Whether a profile is in use.
        asked_for: The name of the profile whose secret is being read from the key store; empty if there is none.
        login_error: The error of the last login; None if it did not fail.
    """
    if asked_for:
        text = _tr("{profile}: waiting for the key store…").format(profile=one_line(asked_for))
        return StatusTexts(Tone.NEUTRAL, "key", text)
    if not has_profile:
        return StatusTexts(Tone.NEUTRAL, "disconnected", _tr("not logged in"))
    if (error := login_error or status.error) is not None:
        text = _tr("not connected: {reason}").format(reason=error_headline(error))
        return StatusTexts(Tone.BAD, "disconnected", text)
    if status.last_contact is None:
        return StatusTexts(Tone.NEUTRAL, "connected", _tr("connecting…"))
    age = clock.monotonic() - status.last_contact
    if age > max(PATIENCE, MISSED * interval):
        return StatusTexts(Tone.WARN, "warning", _tr("no answer for {age}").format(age=duration(age)))
    return StatusTexts(Tone.GOOD, "connected", _tr("connected, last answer {age} ago").format(age=duration(age)))


def skew_text(skew: float, *, is_wrong: bool = False) -> str:
    """Returns a warning about this PC's clock, or an empty string if it is accurate enough.

    Tokens do not depend on the clock, but all times on the screen and in the history do. If ``is_wrong`` is true, the
    deviation is unknown.
    """
    if is_wrong:
        return _tr("This PC's clock is wrong")
    if abs(skew) <= SKEW_LIMIT:
        return ""
    text = _tr("This PC's clock is {time} fast") if skew > 0 else _tr("This PC's clock is {time} slow")
    return text.format(time=duration(abs(skew)))


def contact_time(status: ServiceStatus, clock: Clock) -> str:
    """Returns the local time of the last response, preceded by its date if it was not today; "" if there was none."""
    if status.last_contact is None:
        return ""
    now = clock.now()
    return recent_clock(now - (clock.monotonic() - status.last_contact), now)


class StatusBar(QWidget):
    """Status bar that repaints only text that has changed."""

    def __init__(self, service: SessionService, profiles: Profiles, interval: Callable[[], int]) -> None:
        super().__init__()
        self._service = service
        self._profiles = profiles
        self._interval = interval
        self._icon = Icon(size=16)
        self._state = Text(name="serviceState")
        self._hint = Text(name="menuHint")
        self._skew = Text(name="clockSkew")
        self._last = Text(name="lastRefresh", role="muted")
        self.setProperty("area", "status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        # A long text is truncated at the edge instead of widening the window; the tooltip shows all of it.
        for text in (self._state, self._hint):
            text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._hint.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self._state, 1)
        row.addWidget(self._hint, 1)
        row.addWidget(self._skew)
        row.addWidget(self._last)
        self.refresh()

    def show_hint(self, text: str) -> None:
        """Shows ``text`` about a menu entry instead of the status, or the status again if ``text`` is empty."""
        self._hint.setText(text)
        self._hint.setVisible(bool(text))
        self._state.setVisible(not text)

    def refresh(self) -> None:
        """Shows the current status of the service."""
        status, clock = self._service.status, self._service.clock
        has_profile = self._profiles.current is not None
        texts = status_texts(
            status,
            clock,
            self._interval() * clock.factor,
            has_profile=has_profile,
            asked_for=self._profiles.choices.asked_for,
            login_error=self._profiles.error,
        )
        self._icon.show_icon(texts.icon, texts.tone)
        self._state.setText(texts.text)
        self._state.setToolTip(tip(texts.text))
        self._skew.setText(skew_text(self._service.service_clock.skew, is_wrong=self._service.service_clock.is_wrong))
        self._skew.setVisible(bool(self._skew.text()))
        at = contact_time(status, clock)
        self._last.setText(self.tr("list as of {time}").format(time=at) if at else self.tr("list not loaded yet"))
