"""Quick filters for the ticket table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from openobd_desktop.domain.tickets import CANCELLED, CLOSED, IN_PROGRESS, OUTSOURCED, PENDING, PREPARED, Ticket
from openobd_desktop.ui.common.times import whole
from openobd_desktop.ui.look.text import tip


class TicketFilter(Enum):
    """Quick filter; filters by state never include a ticket in an unknown state."""

    MINE = "mine"
    WAITING = "waiting"
    IN_PROGRESS = "in progress"
    CLOSED = "closed"
    ALL = "all"


_BITS = {chosen: 1 << place for place, chosen in enumerate(TicketFilter)}
_ALL, _CLOSED = _BITS[TicketFilter.ALL], _BITS[TicketFilter.CLOSED]
_OF_STATE = {
    PREPARED: _ALL | _BITS[TicketFilter.WAITING],
    PENDING: _ALL | _BITS[TicketFilter.WAITING],
    IN_PROGRESS: _ALL | _BITS[TicketFilter.IN_PROGRESS],
    OUTSOURCED: _ALL | _BITS[TicketFilter.IN_PROGRESS],
    CLOSED: _ALL | _CLOSED,
    CANCELLED: _ALL | _CLOSED,
}
_OTHER_STATE = _ALL


def includes(chosen: TicketFilter, ticket: Ticket, me: str) -> bool:
    """Returns whether a filter includes a ticket; ``me`` is the ID of the operator, or empty if unknown."""
    if chosen is TicketFilter.MINE:
        return bool(me) and _operator(ticket) == me
    return bool(_OF_STATE.get(ticket.state, _OTHER_STATE) & _BITS[chosen])


def _operator(ticket: Ticket) -> str:
    """Returns the ID of the operator who works on a ticket; empty for tickets that are over."""
    return "" if ticket.is_over else ticket.operator_id


class Tally:
    """Number of tickets that each filter includes.

    Tickets are counted by operator, so that nothing has to be counted again when the user chooses a name.
    """

    def __init__(self) -> None:
        self._of_kind: Counter[int] = Counter()
        self._of_operator: Counter[str] = Counter()

    def add(self, tickets: Collection[Ticket]) -> None:
        """Counts ``tickets``."""
        self._of_kind.update([_OF_STATE.get(ticket.state, _OTHER_STATE) for ticket in tickets])
        self._of_operator.update(map(_operator, tickets))

    def remove(self, tickets: Collection[Ticket]) -> None:
        """Stops counting ``tickets``."""
        self._of_kind.subtract([_OF_STATE.get(ticket.state, _OTHER_STATE) for ticket in tickets])
        self._of_operator.subtract(map(_operator, tickets))

    def counts(self, me: str) -> dict[TicketFilter, int]:
        """Returns the number of tickets that each filter includes; ``me`` is the operator's ID, or empty if unknown."""
        found = {
            chosen: sum(number for kind, number in self._of_kind.items() if kind & its_bit)
            for chosen, its_bit in _BITS.items()
        }
        return {**found, TicketFilter.MINE: self._of_operator[me] if me else 0}


class TicketFilterBar(QWidget):
    """Bar for selecting one of the filters; ``chosen`` carries the ``TicketFilter``."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = {
            TicketFilter.MINE: self.tr("Mine"),
            TicketFilter.WAITING: self.tr("Waiting"),
            TicketFilter.IN_PROGRESS: self.tr("In progress"),
            TicketFilter.CLOSED: self.tr("Closed"),
            TicketFilter.ALL: self.tr("All"),
        }
        self._buttons = {chosen: self._button(chosen) for chosen in TicketFilter}
        group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for button in self._buttons.values():
            group.addButton(button)
            row.addWidget(button)
        self._buttons[TicketFilter.ALL].setChecked(True)

    def _button(self, chosen: TicketFilter) -> QPushButton:
        button = QPushButton(self._names[chosen])
        button.setAccessibleName(self._names[chosen])
        button.setCheckable(True)
        button.setProperty("kind", "filter")
        button.toggled.connect(lambda checked: self.chosen.emit(chosen) if checked else None)
        return button

    @property
    def current(self) -> TicketFilter:
        """The selected filter."""
        return next(chosen for chosen, button in self._buttons.items() if button.isChecked())

    def choose(self, chosen: TicketFilter) -> None:
        """Selects a filter, as clicking its button would."""
        self._buttons[chosen].setChecked(True)

    def show_counts(self, numbers: dict[TicketFilter, int], *, knows_me: bool) -> None:
        """Shows the number of tickets matching each filter, as far as known."""
        has_any = numbers[TicketFilter.ALL] > 0
        for chosen, button in self._buttons.items():
            is_known = has_any and (knows_me or chosen is not TicketFilter.MINE)
            count = self.tr("{name} {count}").format(name=self._names[chosen], count=whole(numbers[chosen]))
            text = count if is_known else self._names[chosen]
            unknown = self.tr("Choose your name first") if has_any and not is_known else ""
            if text != button.text() or button.accessibleDescription() == "":
                button.setText(text)
                button.setToolTip(tip(unknown))
                button.setAccessibleDescription(self.tr("%Ln ticket(s)", "", numbers[chosen]) if is_known else unknown)
