"""Columns of the ticket table, each with its title, text, sort key and tooltip."""

from __future__ import annotations

import math
from typing import Final, Protocol

from PySide6.QtCore import QT_TRANSLATE_NOOP

from openobd_desktop.domain.text import fold
from openobd_desktop.domain.tickets import Ticket
from openobd_desktop.ui.common.labels import VEHICLE_LIMIT, WHO_LIMIT
from openobd_desktop.ui.common.ticket_labels import (
    RANK,
    car_label,
    car_labels,
    state_label,
    state_labels,
    state_meaning,
)
from openobd_desktop.ui.common.times import duration, local_time, offset, sheet_moment
from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.look.text import one_line

_tr = translator("columns")
Key = float | str
"""Sort key: a number or text, of the same type for all rows of a column."""
DASH = "—"
STATE: Final = 0
TICKET: Final = 1
AGE: Final = 2
CUSTOMER: Final = 3
VEHICLE: Final = 4
VIN: Final = 5
OPERATOR: Final = 6
CAR: Final = 7
NAMED = frozenset({CUSTOMER, VEHICLE, OPERATOR})
"""The columns that show names, which must be looked up by ID."""
_HEADERS = (
    QT_TRANSLATE_NOOP("columns", "State"),
    QT_TRANSLATE_NOOP("columns", "Ticket"),
    QT_TRANSLATE_NOOP("columns", "Age"),
    QT_TRANSLATE_NOOP("columns", "Customer"),
    QT_TRANSLATE_NOOP("columns", "Vehicle"),
    QT_TRANSLATE_NOOP("columns", "VIN"),
    QT_TRANSLATE_NOOP("columns", "Operator"),
    QT_TRANSLATE_NOOP("columns", "Car"),
)
COUNT = len(_HEADERS)
VIN_LIMIT = 40


class Names(Protocol):
    """Names of the objects to which a ticket refers by ID; a name is empty until it is known."""

    def customer(self, ticket: Ticket) -> str:
        """Returns the name of the customer."""
        ...

    def vehicle(self, ticket: Ticket) -> str:
        """Returns the make and model of the vehicle."""
        ...

    def operator(self, ticket: Ticket) -> str:
        """Returns the name of the operator."""
        ...


class NoNames:
    """Names before any lookup, all of which are empty."""

    def customer(self, ticket: Ticket) -> str:
        """Returns an empty string."""
        return ""

    def vehicle(self, ticket: Ticket) -> str:
        """Returns an empty string."""
        return ""

    def operator(self, ticket: Ticket) -> str:
        """Returns an empty string."""
        return ""


def header(column: int) -> str:
    """Returns the title of a column."""
    return _tr(str(_HEADERS[column]))


def born(ticket: Ticket) -> float | None:
    """Returns when a ticket was created, in seconds since 1970 in UTC, or None if unknown."""
    return ticket.created_at.timestamp() if ticket.created_at is not None else None


def age(ticket: Ticket, now: float) -> float | None:
    """Returns the age of a ticket in seconds, or None if the age is unknown or the ticket is closed or cancelled."""
    since = born(ticket)
    if since is None or ticket.is_over or math.isnan(now):
        return None
    return max(0.0, now - since)


def age_text(ticket: Ticket, now: float) -> str:
    """Returns the age of a ticket as text, or a dash if the age is unknown or the ticket is closed or cancelled."""
    seconds = age(ticket, now)
    return DASH if seconds is None else duration(seconds)


def text(ticket: Ticket, column: int, names: Names, now: float) -> str:
    """Returns the text of a cell."""
    match column:
        case 0:
            return state_label(ticket)
        case 1:
            return str(ticket.number)
        case 2:
            return age_text(ticket, now)
        case 5:
            return one_line(ticket.vin, VIN_LIMIT) or DASH
        case 7:
            return car_label(ticket)
    return name(ticket, column, names) or DASH


def name(ticket: Ticket, column: int, names: Names) -> str:
    """Returns the name in one of the columns ``NAMED``, or an empty string until it is known."""
    if column == CUSTOMER:
        return one_line(names.customer(ticket), WHO_LIMIT)
    if column == VEHICLE:
        return one_line(names.vehicle(ticket), VEHICLE_LIMIT)
    return one_line(names.operator(ticket), WHO_LIMIT)


def key(ticket: Ticket, column: int, names: Names) -> Key | None:
    """Returns the sort key of a cell, or None for a cell without a value, which comes last."""
    match column:
        case 0:
            return float(RANK.get(ticket.state, len(RANK)))
        case 1:
            return float(ticket.number)
        case 2:
            since = born(ticket)
            return None if since is None or ticket.is_over else -since
        case 5:
            return fold(ticket.vin) or None
        case 7:
            return float(not ticket.is_connected)
    return fold(name(ticket, column, names)) or None


def tip(ticket: Ticket, column: int, names: Names, now: float) -> str:
    """Returns the tooltip of a cell."""
    if column == STATE:
        return state_meaning(ticket)
    if column == AGE:
        at = ticket.created_at
        return _tr("Created on {time}").format(time=local_time(at)) if at is not None else _tr("The time is not known.")
    if column == CAR:
        connected = _tr("A session can be started.")
        return connected if ticket.is_connected else _tr("No session can be started until the car is connected.")
    found = text(ticket, column, names, now)
    return _tr("Not known") if found == DASH else found


def searchable(ticket: Ticket, names: Names) -> str:
    """Returns the folded text to search, which consists of all columns except the age, and the ticket's references."""
    found = (
        state_label(ticket),
        str(ticket.number),
        names.customer(ticket),
        names.vehicle(ticket),
        ticket.vin,
        names.operator(ticket),
        car_label(ticket),
        ticket.customer_reference,
        ticket.operator_reference,
        ticket.external_reference,
    )
    return fold("\n".join(one_line(each, WHO_LIMIT) for each in found))


def whole_headers() -> list[str]:
    """Returns the headers for copying and exporting, including the creation time and the UTC offset."""
    return [*map(header, range(COUNT)), _tr("Created"), _tr("UTC offset")]


def whole_row(ticket: Ticket, names: Names, now: float) -> list[str]:
    """Returns the full text of each cell of a row, in the order of ``whole_headers``."""
    cells = [text(ticket, column, names, now) for column in range(COUNT)]
    since = born(ticket)
    return [*(cell if cell != DASH else "" for cell in cells), sheet_moment(since), offset(since)]


def samples(column: int) -> list[str]:
    """Returns all strings that a column can contain, which determine its width; empty if the strings are not fixed."""
    return {STATE: state_labels(), CAR: car_labels()}.get(column, [])
