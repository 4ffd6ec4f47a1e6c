"""Page of an open session."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from openobd_desktop.core.sessions.attention import Cause
from openobd_desktop.domain.session import SESSION_LIMIT
from openobd_desktop.errors import SessionNotFound
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.theme import Tone
from openobd_desktop.ui.session import status_texts
from openobd_desktop.ui.session.alerts import token_cause
from openobd_desktop.ui.session.header import SessionHeader
from openobd_desktop.ui.session.tabs import SessionTabs
from openobd_desktop.ui.tabs.connection.panel import ConnectionCard
from openobd_desktop.ui.tabs.vehicle.texts import vehicle_facts_text, vehicle_text, wrong_car_text
from openobd_desktop.ui.widgets.badge import set_role
from openobd_desktop.ui.widgets.dialog import FittedScrollArea
from openobd_desktop.ui.widgets.notice import Notice, OfferNotice
from openobd_desktop.ui.widgets.stat_card import StatCard


class PageNames:
    """Object names of the widgets on a page; the names have a suffix while another page is shown.

    Without the suffix, a window with five sessions would have five labels named ``sessionState``.
    """

    def __init__(self, page: QWidget, suffix: str) -> None:
        self._page = page
        self._suffix = f" of {suffix}"

    def restore(self) -> None:
        """Restores the names without the suffix; called when the page is shown."""
        for widget in self._named():
            widget.setObjectName(widget.objectName().removesuffix(self._suffix))

    def suffix(self) -> None:
        """Adds the suffix to the names; called when the page is hidden."""
        for widget in self._named():
            if not widget.objectName().endswith(self._suffix):
                widget.setObjectName(widget.objectName() + self._suffix)

    def _named(self) -> list[QWidget]:
        inner = [each for each in self._page.findChildren(QWidget) if not each.objectName().startswith("qt_")]
        return [each for each in (self._page, *inner) if each.objectName() and not each.isWindow()]


TICK = 1000
"""Interval in milliseconds between updates of the times shown."""
MERGE = 33
"""Time in milliseconds within which changes are combined into a single refresh."""


class SessionPage(QWidget):
    """Page of an open session, which is only updated while it is visible.

    Attributes:
        tabs: The page's tabs.
    """

    def __init__(self, context: AppContext, session_id: str, parent: QWidget | None = None) -> None:
        """Builds the page; raises ``SessionNotFound`` if the session is not open on this PC."""
        active = context.service.open_session(session_id)
        if active is None:
            raise SessionNotFound
        super().__init__(parent)
        self.setObjectName("sessionPage")
        self._context = context
        self._active = active
        self._header = SessionHeader(context, active)
        self._wrong_car = OfferNotice("vinNotice", self.tr("Acknowledge"), brief=True)
        self._status = Notice("sessionNotice", brief=True)
        self._limit = Notice("sessionAgeWarning", brief=True)
        self._vehicle = StatCard(self.tr("Vehicle"), value="vehicleCard", below="vehicleFacts", metered=False)
        self._age = StatCard(self.tr("Time left"), value="sessionTimeLeft", below="sessionAge")
        self._waiting = StatCard(self.tr("Waiting for"), value="waitingFor", below="waitingSince", metered=False)
        self._token = StatCard(self.tr("Session token"), value="tokenLeft", below="tokenAge")
        self._connection = ConnectionCard()
        self.tabs = SessionTabs(context, active)
        self._names = PageNames(self, session_id)
        self._readings: list[Callable[[], None]] = []
        """Contains the function that ends the subscription to the readings; empty if there is no subscription."""
        self._age.meter.mark(status_texts.FIRST_WARNING / SESSION_LIMIT, status_texts.LAST_WARNING / SESSION_LIMIT)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        # Hidden from the start, because a layout remembers the widget's width for a while.
        self._token.hide()
        cards = QHBoxLayout()
        cards.setSpacing(8)
        for card in (self._vehicle, self._connection, self._age, self._waiting, self._token):
            cards.addWidget(card, 3 if card is self._connection else 2)
        body = QWidget()
        content = QVBoxLayout(body)
        content.setContentsMargins(16, 0, 16, 16)
        content.setSpacing(8)
        content.addWidget(self._status)
        content.addWidget(self._limit)
        content.addLayout(cards)
        content.addWidget(self.tabs, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._header)
        strip = QHBoxLayout()
        strip.setContentsMargins(16, 0, 16, 0)
        strip.addWidget(self._wrong_car)
        column.addLayout(strip)
        column.addWidget(FittedScrollArea(body), 1)

    def _connect(self) -> None:
        self._tick = QTimer(self)
        self._tick.setInterval(TICK)
        self._tick.timeout.connect(self._refresh)
        self._soon = QTimer(self)
        self._soon.setInterval(MERGE)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._refresh)
        self._wrong_car.offer.clicked.connect(self._on_acknowledge_clicked)
        self._context.messages.changed.connect(self._on_session_changed)
        for observable in (self._active, self._context.service.attention):
            unsubscribe = observable.subscribe(self._on_session_changed)
            self.destroyed.connect(lambda *, stop=unsubscribe: stop())
        readings = self._readings
        self.destroyed.connect(lambda: _end_all(readings))
        self._refresh()

    @property
    def session_id(self) -> str:
        """The ID of the session shown on the page."""
        return self._active.id

    @property
    def focus_start(self) -> QWidget:
        """The widget that gets the initial focus: the tab bar."""
        return self.tabs.tabBar()

    def complete(self) -> None:
        """Builds the tabs that have not been selected yet, so that their fields can be filled in."""
        self.tabs.complete()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._names.restore()
        self._look_at_readings(look=True)
        self._context.messages.bring_forward(token_cause(self._active.id))
        self._refresh()
        self._tick.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tick.stop()
        self._look_at_readings(look=False)
        # If only the window is hidden, the page is still the current one and keeps its names without the suffix.
        if self.isHidden():
            self._names.suffix()

    def _look_at_readings(self, *, look: bool) -> None:
        """Subscribes to the readings if ``look`` is true; otherwise unsubscribes, since a hidden page shows none."""
        _end_all(self._readings)
        if look:
            self._readings.append(self._active.readings.subscribe(self._on_session_changed))

    def _on_session_changed(self) -> None:
        if self.isVisible() and not self._soon.isActive():
            self._soon.start()

    def _refresh(self) -> None:
        active, service = self._active, self._context.service
        now = service.clock.now()
        age = status_texts.session_age(active, service.service_clock.now())
        self._header.refresh(active)
        self._show_notices(age)
        self._show_age(age)
        self._show_token()
        self._show_vehicle()
        waiting = status_texts.waiting(active, now, service.attention.of(active.id))
        self._waiting.value.setText(waiting.whom)
        self._waiting.below.setText(waiting.since)
        self._waiting.show_tone(waiting.tone)
        self._connection.refresh(active, self._context.profiles.readings.of(active.id))
        self.tabs.refresh()

    def _show_notices(self, age: float | None) -> None:
        service, facts = self._context.service, self._active.services.vehicle
        self._wrong_car.show_message(Tone.BAD, wrong_car_text(facts) if facts.warns else "", offered=facts.warns)
        word = status_texts.status_text(
            self._active, service.clock, service.finish_dispatch.unconfirmed.get(self._active.id)
        )
        # To save space on a small screen, the text is not repeated while the message bar shows it.
        if word is None or self._context.messages.is_showing(word.text, token_cause(self._active.id)):
            self._status.clear()
        else:
            self._status.show_message(word.tone, word.text)
        self._limit.show_message(status_texts.age_tone(self._active, age), status_texts.age_warning(self._active, age))

    def _show_age(self, age: float | None) -> None:
        tone = status_texts.age_tone(self._active, age)
        self._age.value.setText(status_texts.time_left_text(self._active, age))
        self._age.below.setText(status_texts.age_text(self._active, age))
        self._age.meter.show_share((age or 0.0) / SESSION_LIMIT, tone)
        self._age.show_tone(tone)

    def _show_token(self) -> None:
        tone = status_texts.token_tone(self._active)
        self._token.value.setText(status_texts.token_left_text(self._active))
        self._token.below.setText(status_texts.token_age_text(self._active))
        self._token.meter.show_share(status_texts.token_share(self._active), tone)
        self._token.show_tone(tone)
        # A token that is renewed in time does not need attention.
        self._token.setVisible(tone in (Tone.WARN, Tone.BAD))

    def _show_vehicle(self) -> None:
        facts, record = self._active.services.vehicle, self._active.record
        self._vehicle.value.setText(vehicle_text(facts, record))
        readings = self._context.profiles.readings
        self._vehicle.below.setText(vehicle_facts_text(record, readings.of(record.id)))
        set_role(self._vehicle.below, "warn" if readings.has_low_voltage(record.id) else "caption")
        self._vehicle.show_tone(Tone.BAD if facts.wrong_car else Tone.NEUTRAL)

    def _on_acknowledge_clicked(self) -> None:
        self._context.service.attention.acknowledge(self._active, Cause.WRONG_CAR)
        self._refresh()


def _end_all(subscriptions: list[Callable[[], None]]) -> None:
    while subscriptions:
        subscriptions.pop()()
