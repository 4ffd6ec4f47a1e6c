"""Text about the vehicle, the ticket and the battery, including unknown values."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TypeVar

from openobd_desktop.core.session.services.handle import Loadable, LoadState
from openobd_desktop.core.session.services.vehicle import VehicleFacts
from openobd_desktop.core.tickets.session_readings import SessionReading
from openobd_desktop.domain.journal import SessionRecord
from openobd_desktop.domain.vehicle import vin
from openobd_desktop.errors import OpenObdError
from openobd_desktop.ui.common.times import duration, rounded
from openobd_desktop.ui.common.translate import error_headline, translator
from openobd_desktop.ui.look.text import one_line
from openobd_desktop.ui.tables.empty_state import Hint

_tr = translator("vehicle")
T = TypeVar("T")
DASH = "—"


def loadable_text(loadable: Loadable[T], text: Callable[[T], str]) -> str:
    """Returns the text of the value, even while it is being read again, or text explaining why there is no value.

    Args:
        loadable: The value with its load state.
        text: Function that returns the text of the value; an empty string is shown as a dash.
    """
    if loadable.value is not None:
        return one_line(text(loadable.value)) or DASH
    return loadable_label(loadable)


def loadable_label(loadable: Loadable[object]) -> str:
    """Returns text for the load state of a missing value; an error is shown only once, above all values."""
    return {
        LoadState.NOT_ASKED: _tr("not read yet"),
        LoadState.ASKING: _tr("reading…"),
        LoadState.WAITING: _tr("still reading…"),
        LoadState.KNOWN: DASH,
        LoadState.NOTHING: _tr("no data"),
        LoadState.NOT_OFFERED: _tr("not supported"),
        LoadState.FAILED: _tr("could not be read"),
    }[loadable.state]


def loadable_role(loadable: Loadable[object]) -> str:
    """Returns the style role for a label that shows the value."""
    if loadable.state is LoadState.FAILED:
        return "warn"
    return "normal" if loadable.value is not None else "muted"


def volts(text: str) -> str:
    """Returns ``text`` with the unit of voltage if it is a number; otherwise returns ``text`` unchanged."""
    try:
        is_number = math.isfinite(float(text))
    except ValueError:
        is_number = False
    return _tr("{voltage} V").format(voltage=text) if is_number else text


def vin_text(loadable: Loadable[str]) -> str:
    """Returns the VIN that the car reported, normalized for comparison, or text stating that it reported none."""
    if loadable.state is LoadState.NOTHING or (loadable.value is not None and not vin(loadable.value)):
        return _tr("not reported by the car")
    return loadable_text(loadable, vin)


VIN_END = 6
"""Number of characters at the end of a VIN that people use to tell cars apart."""


def short_vin(text: str) -> str:
    """Returns the end of a VIN, or an empty string if the VIN is unknown."""
    return f"…{one_line(text[-VIN_END:])}" if text else ""


def vehicle_text(facts: VehicleFacts, record: SessionRecord) -> str:
    """Returns the vehicle's name, or text saying why there is none."""
    return one_line(record.vehicle) or loadable_label(facts.vehicle)


def measured_volts(reading: SessionReading | None) -> str:
    """Returns the voltage measured by the connector, with the age of an outdated measurement, or "" if unknown."""
    if reading is None or reading.voltage is None:
        return ""
    text = _tr("{voltage} V").format(voltage=rounded(reading.voltage, 1))
    if reading.is_current:
        return text
    return _tr("{voltage} ({age} ago)").format(voltage=text, age=duration(reading.age))


def vehicle_facts_text(record: SessionRecord, reading: SessionReading | None = None) -> str:
    """Returns the end of the VIN, preferably as read from the car, and the voltage, or a dash if both are unknown.

    A voltage measured by the connector replaces the one that the session has read.
    """
    ending = short_vin(record.car_vin or record.vin)
    voltage = measured_volts(reading) or one_line(volts(record.voltage), 40)
    parts = [_tr("VIN {end}").format(end=ending) if ending else "", voltage]
    return " · ".join(filter(None, parts)) or DASH


def number(value: int) -> str:
    """Returns a catalogue number as text, or an empty string for 0, which means that there is none."""
    return str(value) if value else ""


def vin_note(facts: VehicleFacts) -> str:
    """Returns a warning if the car's VIN differs from the one on the ticket, or an empty string if it does not."""
    if not facts.wrong_car:
        return ""
    return _tr(
        "The VIN read from the car does not match the VIN on the ticket. Make sure that the connector is "
        "plugged into the right car."
    )


def wrong_car_text(facts: VehicleFacts) -> str:
    """Returns the warning of ``vin_note`` with both VINs added, for places where the VINs are not shown otherwise."""
    both = _tr("Ticket: {ordered}. Car: {told}.").format(ordered=facts.ticket_vin, told=facts.car_vin)
    return f"{vin_note(facts)}\n{both}"


def ecu_hint(loadable: Loadable[tuple[object, ...]]) -> Hint | None:
    """Returns the hint for an empty table of control units, or None if the table has rows."""
    if loadable.value:
        return None
    if loadable.state is LoadState.WAITING:
        return Hint(
            "clock",
            _tr("The control units are being detected"),
            _tr("In a new session, this takes some time. The program will try again automatically."),
        )
    if loadable.state in (LoadState.KNOWN, LoadState.NOTHING):
        return Hint("car", _tr("No control units"), _tr("The connector found no control units in this car."))
    return _hint(loadable)


def product_hint(loadable: Loadable[tuple[object, ...]]) -> Hint | None:
    """Returns the hint for an empty table of products, or None if the table has rows."""
    if loadable.value:
        return None
    if loadable.state in (LoadState.KNOWN, LoadState.NOTHING):
        return Hint("info", _tr("No products"), _tr("This ticket has no products."))
    return _hint(loadable)


def _hint(loadable: Loadable[object]) -> Hint:
    word = loadable_label(loadable)
    if loadable.state is LoadState.NOT_OFFERED:
        return Hint("info", word, _tr("The server is running an older version; the session is not affected."))
    if loadable.state is LoadState.FAILED:
        return Hint("warning", word, one_line(error_headline(loadable.error or OpenObdError())))
    return Hint("clock", word, "")


def first_error(facts: VehicleFacts) -> OpenObdError | None:
    """Returns the first error among the values, or None if all of them could be read."""
    loadables = (facts.ticket, facts.vehicle, facts.products, facts.ecus, facts.voltage, facts.vin)
    return next((fact.error for fact in loadables if fact.state is LoadState.FAILED and fact.error is not None), None)
