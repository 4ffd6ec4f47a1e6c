"""Labels and icons for the states of tickets, and reasons why no session can be started on a ticket."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from openobd_desktop.domain.tickets import CANCELLED, CLOSED, IN_PROGRESS, OUTSOURCED, PENDING, PREPARED, Ticket
from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.look.text import one_line
from openobd_desktop.ui.look.theme import Tone

_tr = translator("tickets")
STATE_LIMIT = 40
"""Maximum length in characters of the label for an unknown state."""

_STATES = {
    PREPARED: QT_TRANSLATE_NOOP("tickets", "prepared"),
    PENDING: QT_TRANSLATE_NOOP("tickets", "waiting"),
    IN_PROGRESS: QT_TRANSLATE_NOOP("tickets", "in progress"),
    OUTSOURCED: QT_TRANSLATE_NOOP("tickets", "outsourced"),
    CLOSED: QT_TRANSLATE_NOOP("tickets", "closed"),
    CANCELLED: QT_TRANSLATE_NOOP("tickets", "cancelled"),
}
RANK = {state: place for place, state in enumerate((PENDING, PREPARED, IN_PROGRESS, OUTSOURCED, CLOSED, CANCELLED))}
"""The order of the states in a sorted table; unknown states come last."""
_LOOKS = {
    PREPARED: ("edit", Tone.NEUTRAL),
    PENDING: ("clock", Tone.INFO),
    IN_PROGRESS: ("state-active", Tone.GOOD),
    OUTSOURCED: ("open", Tone.NEUTRAL),
    CLOSED: ("state-finished", Tone.NEUTRAL),
    CANCELLED: ("state-interrupted", Tone.WARN),
}


def state_label(ticket: Ticket) -> str:
    """Returns the label of a ticket's state; for an unknown state, the text reported by the service."""
    known = _STATES.get(ticket.state)
    if known is not None:
        return _tr(str(known))
    return one_line(ticket.state, STATE_LIMIT) or _tr("unknown")


def state_labels() -> list[str]:
    """Returns the labels of all known states."""
    return [_tr(str(word)) for word in _STATES.values()]


def state_meaning(ticket: Ticket) -> str:
    """Returns one sentence that explains to the operator what a ticket's state means."""
    meanings = {
        PREPARED: _tr("The ticket has been prepared; the customer is not waiting yet."),
        PENDING: _tr("The customer is waiting for an operator."),
        IN_PROGRESS: _tr("An operator is working on this ticket."),
        OUTSOURCED: _tr("Another company is working on this ticket."),
        CLOSED: _tr("The work on this ticket is done."),
        CANCELLED: _tr("This ticket was cancelled."),
    }
    unknown = _tr("The program does not recognize this state, so it is shown as reported by the service.")
    return meanings.get(ticket.state, unknown)


def state_look(ticket: Ticket) -> tuple[str, Tone]:
    """Returns the name of the icon and the tone for a ticket's state."""
    return _LOOKS.get(ticket.state, ("state-unknown", Tone.WARN))


def car_label(ticket: Ticket) -> str:
    """Returns the label that says whether the car is connected."""
    return _tr("connected") if ticket.is_connected else _tr("not connected")


def car_labels() -> list[str]:
    """Returns both labels that ``car_label`` can return."""
    return [_tr("connected"), _tr("not connected")]


def car_look(ticket: Ticket) -> tuple[str, Tone]:
    """Returns the name of the icon and the tone for the connection to the car."""
    return ("connected", Tone.GOOD) if ticket.is_connected else ("disconnected", Tone.NEUTRAL)


def why_not_on(ticket: Ticket) -> str:
    """Returns the reason why the ticket itself prevents a session from being started on it, or an empty string."""
    if ticket.state == CLOSED:
        return _tr("This ticket is closed.")
    if ticket.state == CANCELLED:
        return _tr("This ticket was cancelled.")
    if ticket.state not in _STATES:
        return _tr("The program does not recognize the state of this ticket.")
    return "" if ticket.is_connected else _tr("The car is not connected.")
