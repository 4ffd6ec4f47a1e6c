"""Rows of the tables of control units and trouble codes."""

from __future__ import annotations

from enum import IntEnum

from msgspec import Struct
from PySide6.QtCore import QLocale

from openobd_desktop.core.rules.code_texts import NO_TEXTS, CodeTexts
from openobd_desktop.domain.car.buses import UnitAddress
from openobd_desktop.domain.car.diagnosis import UnitOutcome, UnitResult
from openobd_desktop.domain.car.trouble_codes import TroubleCode
from openobd_desktop.domain.car.units import unit_name
from openobd_desktop.ui.common.translate import translate, translator
from openobd_desktop.ui.tabs.car.words.code_texts import code_text, failure_text, status_hint, status_text
from openobd_desktop.ui.tabs.car.words.refusal_texts import outcome_text, problem_text, refusal_text
from openobd_desktop.ui.tabs.car.words.texts import unit_text
from openobd_desktop.ui.tabs.vehicle.ecu_table import protocol_label

_tr = translator("car")
_SEPARATOR = ": "


class UnitColumn(IntEnum):
    """Columns of the table of control units, from left to right."""

    UNIT = 0
    ADDRESS = 1
    BUS = 2
    PROTOCOL = 3
    ANSWER = 4
    CODES = 5
    PART_NUMBER = 6
    SOFTWARE = 7
    HARDWARE = 8
    SERIAL = 9
    VIN = 10
    SECONDS = 11


class CodeColumn(IntEnum):
    """Columns of the table of trouble codes, from left to right."""

    UNIT = 0
    CODE = 1
    FAILURE = 2
    STATUS = 3
    LAMP = 4
    TEXT = 5
    RAW = 6


class CodeRow(Struct, frozen=True):
    """Trouble code with the result of its control unit."""

    unit: UnitResult
    code: TroubleCode


def unit_headers() -> tuple[str, ...]:
    """Returns the headers of the table of control units."""
    return (
        _tr("Unit"),
        _tr("Address"),
        _tr("Bus"),
        _tr("Protocol"),
        _tr("Answer"),
        _tr("Codes"),
        _tr("Part number"),
        _tr("Software"),
        _tr("Hardware"),
        _tr("Serial"),
        _tr("VIN"),
        _tr("Seconds"),
    )


def code_headers() -> tuple[str, ...]:
    """Returns the headers of the table of trouble codes."""
    return (
        _tr("Unit"),
        _tr("Code"),
        _tr("Failure"),
        _tr("Status"),
        _tr("Lamp"),
        _tr("Text"),
        _tr("Raw"),
    )


def unit_row(unit: UnitResult) -> tuple[str, ...]:
    """Returns the cells of a control unit."""
    identity = unit.identity
    return (
        unit_label(unit),
        unit.address.address.text,
        bus_text(unit.address),
        protocol_label(unit.protocol),
        answer_text(unit),
        str(len(unit.faults)) if unit.outcome is UnitOutcome.ANSWERED or unit.faults else "",
        identity.part_number,
        identity.software,
        identity.hardware,
        identity.serial,
        identity.vin,
        QLocale().toString(unit.seconds, "f", 1) if unit.tries else "",
    )


def code_row(row: CodeRow, texts: CodeTexts = NO_TEXTS) -> tuple[str, ...]:
    """Returns the cells of a trouble code, with its text from ``texts`` if they contain one."""
    code = row.code
    return (
        unit_label(row.unit),
        code.text,
        failure_text(code.failure),
        status_text(code.status),
        _tr("on") if code.lamp else "",
        code_text(code, texts),
        raw_text(code),
    )


def code_tip(row: CodeRow, column: int) -> str:
    """Returns the tooltip of a cell, which explains the status, or an empty string for other columns."""
    return status_hint(row.code.status) if column == CodeColumn.STATUS else ""


def unit_label(unit: UnitResult) -> str:
    """Returns the usual name for a control unit's address, or else the name that the unit reported or the address."""
    name = unit_name(unit.address.address)
    if name is not None:
        return unit_text(name)
    return unit.identity.system or address_label(unit.address)


def address_label(address: UnitAddress) -> str:
    """Returns the name of the control unit that usually has this address, or else the address itself."""
    name = unit_name(address.address)
    return unit_text(name) if name is not None else address.address.text or _tr("unknown")


def bus_text(address: UnitAddress) -> str:
    """Returns the pins of the bus in ``address``, for example "6, 14"."""
    return ", ".join(str(pin) for pin in address.pins if pin)


def answer_text(unit: UnitResult) -> str:
    """Returns whether a control unit answered, with the reason if it did not or if its answer cannot be used."""
    word = outcome_text(unit.outcome)
    if unit.outcome is UnitOutcome.ANSWERED:
        if unit.problem is not None:
            return _SEPARATOR.join((word, problem_text(unit.problem)))
        return _tr("answered on the second attempt") if unit.tries > 1 else word
    reason = ""
    if unit.negative is not None:
        reason = refusal_text(unit.negative)
    elif unit.problem is not None:
        reason = problem_text(unit.problem)
    elif unit.reason:
        reason = translate(unit.reason)
    return _SEPARATOR.join(filter(None, (word, reason)))


def raw_text(code: TroubleCode) -> str:
    """Returns the bytes of a code in hexadecimal, followed by its status if there is one."""
    status = "" if code.status_byte is None else f"{code.status_byte:02X}"
    return " ".join(filter(None, (code.raw.hex().upper(), status)))


def rows_of(unit: UnitResult, *, untested: bool) -> tuple[CodeRow, ...]:
    """Returns the rows for a control unit's codes; ``untested`` includes the codes whose tests have not run yet."""
    return tuple(CodeRow(unit, code) for code in (unit.codes if untested else unit.faults))
