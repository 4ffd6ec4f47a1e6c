"""Sidebar entry for an open session."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from openobd_desktop.core.session import Phase
from openobd_desktop.core.sessions.attention import Attention
from openobd_desktop.ui.common.labels import VEHICLE_LIMIT, attention_label, entry_title, phase_label
from openobd_desktop.ui.common.times import duration, remaining
from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.look.text import ElidedLabel, Text, one_line, tip
from openobd_desktop.ui.look.theme import Tone, profile_colour
from openobd_desktop.ui.session.status_texts import (
    age_tone,
    attention_tone,
    is_running_out,
    session_age,
    token_left_text,
    token_tone,
)
from openobd_desktop.ui.tabs.connection.texts import health_text, health_tone, is_late
from openobd_desktop.ui.widgets.badge import Icon, set_role

if TYPE_CHECKING:
    from openobd_desktop.core.session.active_session import ActiveSession

_DOTS = {Tone.GOOD: "dot", Tone.WARN: "dot-warning", Tone.BAD: "dot-bad", Tone.INFO: "dot-info", Tone.NEUTRAL: "dot"}


class EntryTexts(Struct, frozen=True):
    """Wording and tones of a sidebar entry.

    Attributes:
        ticket: The first line, which is also the accessible name.
        vehicle: The second line; empty if the vehicle is unknown.
        state: The state or phase of the session.
        age: The time since the session began; may be empty.
        tone: The tone for the health of the token and the connection, shown as a dot whose shape depends on the tone.
        health: The health of the token and the connection as text.
        mark: The words next to the dot: what needs attention, the worst problem, or that the session is healthy.
        profile: The name of the session's profile; empty if all open sessions have the same one.
        place: The profile's position in the list of profiles, which determines its colour.
        age_tone: The tone of the age, which depends on how close the age is to its limit.
    """

    ticket: str
    state: str
    age: str
    tone: Tone
    health: str
    mark: str = ""
    age_tone: Tone = Tone.INFO
    vehicle: str = ""
    profile: str = ""
    place: int = 0


HEIGHT = 64
"""Minimum height of an entry in pixels."""
_AGE_ROLES = {Tone.WARN: "warn", Tone.BAD: "bad"}


class SessionEntryButton(QPushButton):
    """Checkable button with three lines of text and a dot; its tooltip and description contain the full text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setProperty("kind", "nav")
        self.setProperty("entry", True)
        # By default, a button is at least as wide as its size hint, and a scroll bar would cover it.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._ticket = ElidedLabel(role="strong")
        self._ticket.cut_in_the_middle()
        self._age = Text(role="caption")
        self._vehicle = ElidedLabel()
        self._state = ElidedLabel(role="caption")
        self._mark = Text(role="caption")
        self._dot = Icon(size=14)
        self._colour: QColor | None = None
        self._lines = QVBoxLayout(self)
        self._lay_out()

    def _lay_out(self) -> None:
        top, below = QHBoxLayout(), QHBoxLayout()
        for row, parts in ((top, (self._ticket, self._age)), (below, (self._state, self._dot, self._mark))):
            row.setSpacing(4)
            for number, part in enumerate(parts):
                row.addWidget(part, 0 if number else 1)
                part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._age.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._lines.setContentsMargins(12, 4, 8, 4)
        self._lines.setSpacing(0)
        self._vehicle.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._lines.addLayout(top)
        self._lines.addWidget(self._vehicle)
        self._lines.addLayout(below)

    def set_texts(self, texts: EntryTexts) -> None:
        """Shows ``texts``, updating only what has changed."""
        line = self.tr("{state} · {age}").format(state=texts.state, age=texts.age) if texts.age else texts.state
        self._ticket.setText(texts.ticket)
        self._age.setText(texts.age)
        set_role(self._age, _AGE_ROLES.get(texts.age_tone, "caption"))
        self._vehicle.setText(texts.vehicle)
        of_profile = self.tr("{profile} · {state}").format(profile=texts.profile, state=texts.state)
        self._state.setText(of_profile if texts.profile else texts.state)
        self._show_colour(profile_colour(texts.place) if texts.profile else None)
        self._mark.setText(texts.mark)
        self._dot.show_icon(_DOTS[texts.tone] if texts.mark else "", texts.tone)
        self.setAccessibleName(texts.ticket)
        if texts.profile:
            line = self.tr("{line}; profile: {profile}").format(line=line, profile=texts.profile)
        if texts.vehicle:
            line = self.tr("{vehicle}; {line}").format(vehicle=texts.vehicle, line=line)
        full_text = self.tr("{line}; {health}").format(line=line, health=texts.health)
        if full_text != self.accessibleDescription():
            self.setToolTip(tip(full_text))
            self.setAccessibleDescription(full_text)

    def _show_colour(self, colour: QColor | None) -> None:
        if colour != self._colour:
            self._colour = colour
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._colour is not None:
            painter = QPainter(self)
            painter.fillRect(2, 8, 4, self.height() - 16, self._colour)
            painter.end()

    def sizeHint(self) -> QSize:
        return QSize(160, HEIGHT).expandedTo(self._lines.sizeHint())

    def minimumSizeHint(self) -> QSize:
        return QSize(120, HEIGHT)


_tr = translator("sidebar")
_WORST_FIRST = (Tone.BAD, Tone.WARN, Tone.GOOD, Tone.INFO, Tone.NEUTRAL)


def entry_texts(active: ActiveSession, now: float, unseen: Sequence[Attention] = ()) -> EntryTexts:
    """Returns the texts for a session.

    Args:
        active: The session.
        now: The current time, in seconds since 1970 by the service's clock.
        unseen: The reasons for attention that the user has not seen yet, most urgent first.
    """
    age = session_age(active, now)
    tones = (_phase_tone(active), health_tone(active), token_tone(active))
    tone = Tone.NEUTRAL if active.phase is Phase.ENDED else next(tone for tone in _WORST_FIRST if tone in tones)
    words = [attention_label(each.cause) for each in unseen]
    if unseen:
        tone = attention_tone(unseen[0].cause)
    health = _tr("connection: {connection}; token: {token}").format(
        connection=health_text(active), token=token_left_text(active)
    )
    if words:
        health = _tr("{attention}; {health}").format(attention=", ".join(words), health=health)
    return EntryTexts(
        ticket=entry_title(active),
        state=_state_word(active),
        age="" if age is None else duration(age),
        tone=tone,
        health=health,
        mark=words[0] if words else _mark(active),
        age_tone=age_tone(active, age),
        vehicle=one_line(active.record.vehicle, VEHICLE_LIMIT),
    )


def _mark(active: ActiveSession) -> str:
    """Returns words for the worst problem with the token or the connection, or for their health; may be empty."""
    if active.phase in (Phase.ENDED, Phase.CLAIMING):
        return ""
    if active.phase is Phase.LOST:
        return _tr("no token")
    if active.send_error is not None:
        return _tr("{left} left").format(left=remaining(active.keeper.left))
    if active.phase is Phase.RECONNECTING:
        return _tr("disconnected")
    if token_tone(active) is not Tone.GOOD:
        return _tr("token not renewed")
    return _connection_mark(active)


def _connection_mark(active: ActiveSession) -> str:
    reading = active.trend.newest
    if not active.monitor_offered:
        return _tr("no monitoring")
    if reading is None or is_late(active):
        return _tr("no data")
    if not reading.connected:
        return _tr("no contact")
    return _tr("healthy") if reading.healthy else _tr("unhealthy")


def _state_word(active: ActiveSession) -> str:
    """Returns the label of the session's phase or, if the token is about to expire, the time left."""
    if active.phase is Phase.FINISHING and active.send_error is not None:
        return _tr("result pending")
    if is_running_out(active):
        return _tr("token {left} left").format(left=remaining(active.keeper.left))
    return phase_label(active)


def _phase_tone(active: ActiveSession) -> Tone:
    return {Phase.LOST: Tone.BAD, Phase.RECONNECTING: Tone.WARN}.get(active.phase, Tone.NEUTRAL)
