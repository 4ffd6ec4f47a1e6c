"""Cards of the open sessions: the contents of each card, and the list model, which sorts the cards by urgency."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from openobd_desktop.core.session import Phase
from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.sessions.attention import WORST_FIRST, Attention
from openobd_desktop.core.tickets.session_readings import SessionReading
from openobd_desktop.domain.questions import Target
from openobd_desktop.domain.session import SESSION_LIMIT
from openobd_desktop.ui.common.labels import VEHICLE_LIMIT, attention_label, entry_titles, phase_label
from openobd_desktop.ui.common.times import duration
from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.context.app_context import NO_MARK, AppContext, ProfileMark, profile_marks
from openobd_desktop.ui.look.text import one_line, tip
from openobd_desktop.ui.look.theme import Tone
from openobd_desktop.ui.session.status_texts import age_tone, attention_tone, session_age
from openobd_desktop.ui.tabs.connection.texts import health_text, health_tone, round_trip_text, short_text
from openobd_desktop.ui.tabs.vehicle.texts import measured_volts

_tr = translator("cards")
CardRole = Qt.ItemDataRole.UserRole
SPAN = 60.0
"""Time span of the graph in seconds."""
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
Points = tuple[tuple[float, int | None], ...]


class Card(Struct, frozen=True):
    """Contents of a card; equal cards look the same.

    Attributes:
        id: The ID of the session.
        title: The ticket or connector.
        vehicle: The vehicle; empty if unknown.
        state: The state or phase.
        attention: The reasons why the session needs attention; empty if there are none.
        tone: The tone of the most urgent of these reasons.
        connection: The latency, or why there is none; empty if the session has ended.
        health: The tone of the connection.
        left: How much of the 4 h limit is left; empty if unknown or if the session has ended.
        left_tone: The tone of the time left.
        waiting: Whom the session is waiting for, and for how long; empty if the session is not waiting.
        voltage: The voltage of the car's battery; empty if there is no current reading.
        round_trip: The round-trip time to the connector; empty if there is no current reading.
        points: Age (in seconds) and latency (in ms) of each reading of the last minute, oldest first; the latency is
            None while the connector is disconnected.
        verbs: The actions that are possible.
        profile: The profile of the session, if several are in use.
    """

    id: str
    title: str
    vehicle: str
    state: str
    attention: str
    tone: Tone
    connection: str
    health: Tone
    left: str
    left_tone: Tone
    waiting: str
    voltage: str
    round_trip: str
    points: Points
    verbs: tuple[str, ...]
    profile: ProfileMark = NO_MARK

    @property
    def name(self) -> str:
        """The accessible name: ticket, vehicle, state and attention."""
        return " ".join(part for part in (self.title, self.vehicle, self.state, self.attention) if part)

    @property
    def details(self) -> str:
        """The text that is not in ``name``, for the accessible description and the tooltip."""
        profile = _tr("profile: {profile}").format(profile=self.profile.name) if self.profile.name else ""
        return "; ".join(
            part for part in (self.connection, self.left, self.waiting, self._battery, self.round_trip, profile) if part
        )

    @property
    def _battery(self) -> str:
        return _tr("battery {voltage}").format(voltage=self.voltage) if self.voltage else ""

    @property
    def first_line_end(self) -> str:
        """The text at the end of the first line if the voltage has no room elsewhere: the voltage and the time left."""
        return joined(self.voltage, self.left)

    @property
    def words(self) -> str:
        """The text of the second line: what needs attention, or whom the session is waiting for, or the state."""
        return self.attention or self.waiting or self.state

    @property
    def last_line(self) -> str:
        """The text next to the actions: voltage, profile, and any facts that the line above does not state."""
        return joined(self.voltage, self.rest)

    @property
    def rest(self) -> str:
        """The last line without the voltage."""
        rest = (self.waiting or self.state) if self.attention else self.state if self.waiting else ""
        return joined(self.profile.name, rest)


def joined(*parts: str) -> str:
    """Returns the parts that are not empty, separated by dots."""
    return " · ".join(filter(None, parts))


OPEN, ASK, FINISH, AGAIN = "open", "ask", "finish", "again"


def verb_text(verb: str) -> str:
    """Returns the label of an action on a card."""
    return {OPEN: _tr("Open"), ASK: _tr("Ask"), FINISH: _tr("Finish…"), AGAIN: _tr("Start again")}[verb]


def _waiting(active: ActiveSession, now: float) -> str:
    """Returns whom a session is waiting for and for how long, or an empty string if it is not waiting."""
    asked = active.services.questions.open
    if active.send_error is not None or active.phase is Phase.RECONNECTING:
        return _tr("Waiting for the service")
    if asked is None or not active.alive:
        return ""
    since = duration(now - asked.at)
    if asked.question.target is Target.OPERATOR:
        return _tr("Waiting for you, {time}").format(time=since)
    return _tr("Waiting for the mechanic, {time}").format(time=since)


def _card(
    active: ActiveSession,
    title: str,
    unseen: tuple[Attention, ...],
    reading: SessionReading | None,
    now: float,
    wall: float,
) -> Card:
    age, ended = session_age(active, now), active.phase is Phase.ENDED
    left = "" if age is None or ended else duration(max(0.0, SESSION_LIMIT - age))
    connection = health_text(active) if active.trend.newest is None else short_text(active)
    points = () if ended else active.trend.points_within(SPAN)
    return Card(
        id=active.id,
        title=title,
        vehicle=one_line(active.record.vehicle, VEHICLE_LIMIT),
        state=phase_label(active),
        attention=", ".join(attention_label(each.cause) for each in unseen),
        tone=Tone.NEUTRAL if not unseen else attention_tone(unseen[0].cause),
        connection="" if ended else connection,
        health=health_tone(active),
        left=_tr("{time} left").format(time=left) if left else "",
        left_tone=age_tone(active, age),
        waiting=_waiting(active, wall),
        voltage=measured_volts(reading) if reading is not None and reading.is_current else "",
        round_trip=round_trip_text(reading),
        points=tuple((round(age, 1), each.latency_ms if each.connected else None) for age, each in points),
        verbs=(OPEN, ASK, FINISH) if active.alive else (OPEN, AGAIN),
    )


class CardsModel(QAbstractListModel):
    """List model of the cards, which notifies its views only of cards that have changed."""

    def __init__(self, context: AppContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._service = context.service
        self.cards: list[Card] = []

    def refresh(self, *, keeps_order: bool = False) -> None:
        """Shows the current state of the open sessions; ``keeps_order`` keeps the remaining cards in their places."""
        service = self._service
        now, wall = service.service_clock.now(), service.clock.now()
        sessions = service.open_sessions
        titles = _titles(sessions)
        unseen = {active.id: service.attention.unseen(active.id) for active in sessions}
        order = sorted(sessions, key=lambda active: _need(unseen[active.id]))
        if keeps_order:
            before = {card.id: place for place, card in enumerate(self.cards)}
            order = sorted(sessions, key=lambda active: before.get(active.id, len(before)))
        marks = profile_marks(self._context)
        readings = self._context.profiles.readings
        cards = [
            _card(active, titles[active.id], unseen[active.id], readings.of(active.id), now, wall) for active in order
        ]
        self._show([replace(card, profile=marks.get(card.id, NO_MARK)) for card in cards])

    def _show(self, cards: list[Card]) -> None:
        before = [card.id for card in self.cards]
        if [card.id for card in cards] == before:
            old, self.cards = self.cards, cards
            for place, (former, card) in enumerate(zip(old, cards, strict=True)):
                if former != card:
                    self.dataChanged.emit(self.index(place), self.index(place))
            return
        self.layoutAboutToBeChanged.emit()
        places = {card.id: place for place, card in enumerate(cards)}
        held = self.persistentIndexList()
        self.cards = cards
        moved = [places.get(before[index.row()], -1) for index in held]
        self.changePersistentIndexList(held, [self.index(place) if place >= 0 else _NOWHERE for place in moved])
        self.layoutChanged.emit()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.cards)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        card = self.cards[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return card.name
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return card.details
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(f"{card.name}; {card.details}" if card.details else card.name)
        return card if role == CardRole else None


def _titles(sessions: Sequence[ActiveSession]) -> dict[str, str]:
    """Returns titles keyed by session ID: the ticket numbers, or longer titles for unknown or duplicate numbers."""
    tickets = Counter(active.origin.ticket for active in sessions)
    numbers = {
        active.id: one_line(active.origin.ticket, 40) for active in sessions if tickets[active.origin.ticket] == 1
    }
    return {session_id: numbers.get(session_id) or title for session_id, title in entry_titles(sessions).items()}


def _need(unseen: tuple[Attention, ...]) -> int:
    return WORST_FIRST.index(unseen[0].cause) if unseen else len(WORST_FIRST)
