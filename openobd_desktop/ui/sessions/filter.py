"""Quick filters of the session table."""

from __future__ import annotations

from collections import Counter
from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from openobd_desktop.domain.session import Ownership, SessionEntry, SessionState
from openobd_desktop.ui.common.times import whole
from openobd_desktop.ui.look.resources import icon


class SessionFilter(Enum):
    """Quick filter for the session table; ``FilterBar`` has the labels."""

    MINE = "mine"
    AVAILABLE = "available"
    ACTIVE = "active"
    ENDED = "ended"
    ALL = "all"
    FOLLOW_UP = "needs follow-up"

    def holds(self, entry: SessionEntry) -> bool:
        """Returns whether the filter includes a session; filters by state exclude sessions in an unknown state."""
        return bool(kinds(entry) & bit(self))


_BITS = {chosen: 1 << place for place, chosen in enumerate(SessionFilter)}
_ALL, _MINE = _BITS[SessionFilter.ALL], _BITS[SessionFilter.MINE]
_OF_STATE = {
    SessionState.AVAILABLE: _ALL | _BITS[SessionFilter.AVAILABLE],
    SessionState.ACTIVE: _ALL | _BITS[SessionFilter.ACTIVE],
    SessionState.FINISHED: _ALL | _BITS[SessionFilter.ENDED],
    SessionState.INTERRUPTED: _ALL | _BITS[SessionFilter.ENDED],
    SessionState.FAILED: _ALL | _BITS[SessionFilter.ENDED],
    SessionState.UNKNOWN: _ALL,
}
_NOT_KNOWN = Ownership.NOT_KNOWN
_FOLLOW_UP = _BITS[SessionFilter.FOLLOW_UP]
TEAM = 1 << len(_BITS)
"""Bit in ``kinds`` that marks a colleague's session."""
OURS = _MINE | TEAM
"""Bits in ``kinds``, one of which is set for a session of this PC or of the team."""
RUNNING = _BITS[SessionFilter.AVAILABLE] | _BITS[SessionFilter.ACTIVE]
"""Bits in ``kinds``, one of which is set for a running session."""


def bit(chosen: SessionFilter) -> int:
    """Returns the bit that represents a filter in ``kinds``."""
    return _BITS[chosen]


def kinds(entry: SessionEntry) -> int:
    """Returns a session's filter bits, and ``TEAM`` for a colleague's session; must be fast for 100,000 sessions."""
    of_state = _OF_STATE[entry.session.state]
    if entry.mine is not _NOT_KNOWN:
        of_state |= _MINE
    elif entry.colleague:
        of_state |= TEAM
    else:
        return of_state
    return of_state | _FOLLOW_UP if entry.needs_follow_up else of_state


def counts(tally: Counter[int]) -> dict[SessionFilter, int]:
    """Returns the number of sessions matching each filter, given the number of sessions for each value of ``kinds``."""
    return {
        chosen: sum(number for kind, number in tally.items() if kind & its_bit) for chosen, its_bit in _BITS.items()
    }


class FilterBar(QWidget):
    """Bar for selecting one of the filters; ``chosen`` carries the ``SessionFilter``."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = {
            SessionFilter.MINE: self.tr("Mine"),
            SessionFilter.AVAILABLE: self.tr("Available"),
            SessionFilter.ACTIVE: self.tr("Active"),
            SessionFilter.ENDED: self.tr("Ended"),
            SessionFilter.ALL: self.tr("All"),
            SessionFilter.FOLLOW_UP: self.tr("Needs follow-up"),
        }
        self._counts: dict[SessionFilter, int] = {}
        self._saves_room = False
        self._buttons = {chosen: self._button(chosen) for chosen in SessionFilter}
        group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for button in self._buttons.values():
            group.addButton(button)
            row.addWidget(button)
        self._buttons[SessionFilter.ALL].setChecked(True)

    def _button(self, chosen: SessionFilter) -> QPushButton:
        button = QPushButton(self._names[chosen])
        button.setAccessibleName(self._names[chosen])
        button.setCheckable(True)
        button.setProperty("kind", "filter")
        button.toggled.connect(lambda checked: self.chosen.emit(chosen) if checked else None)
        return button

    def save_room(self, saves: bool) -> None:
        """If ``saves`` is true, hides the filter for sessions that need a follow-up while there are none."""
        self._saves_room = saves
        needed = bool(self._counts.get(SessionFilter.FOLLOW_UP)) or self.current is SessionFilter.FOLLOW_UP
        self._buttons[SessionFilter.FOLLOW_UP].setVisible(needed or not saves)

    @property
    def current(self) -> SessionFilter:
        """The selected filter."""
        return next(chosen for chosen, button in self._buttons.items() if button.isChecked())

    def choose(self, chosen: SessionFilter) -> None:
        """Selects a filter, as clicking its button would."""
        self._buttons[chosen].setChecked(True)

    def show_counts(self, counts: dict[SessionFilter, int]) -> None:
        """Shows the number of sessions matching each filter, unless there are no sessions at all."""
        self._counts = counts
        self.save_room(self._saves_room)
        has_any = counts[SessionFilter.ALL] > 0
        for chosen, button in self._buttons.items():
            count = self.tr("{name} {count}").format(name=self._names[chosen], count=whole(counts[chosen]))
            text = count if has_any else self._names[chosen]
            if text != button.text():
                button.setText(text)
                button.setAccessibleDescription(self.tr("%Ln session(s)", "", counts[chosen]) if has_any else "")


class OthersButton(QPushButton):
    """Button that shows or hides other people's sessions; its text states their number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "fold")
        self.setAccessibleName(self.tr("Others"))
        self.setToolTip(
            self.tr(
                "These sessions were started neither on this PC nor by your team, so their tickets and "
                "vehicles are not known here."
            )
        )
        self.hide()

    def show_number(self, others: int, *, shows: bool) -> None:
        """Shows the number of sessions that are not listed or, if they are listed, offers to hide them."""
        self.setVisible(others > 0 or shows)
        count = self.tr("Others: %Ln session(s) started elsewhere", "", others)
        self.setText(self.tr("Others: hide the sessions started elsewhere") if shows else count)
        self.setIcon(icon("arrow-up" if shows else "arrow-down"))
