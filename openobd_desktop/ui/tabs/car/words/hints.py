"""Hints for the empty tables of the Car tab, and the warning about control units from another car."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QLocale

from openobd_desktop.core.session.car.car import Car
from openobd_desktop.core.session.services.handle import Loadable
from openobd_desktop.domain.car.buses import UnitAddress
from openobd_desktop.domain.car.diagnosis import Scan
from openobd_desktop.domain.vehicle import Ecu
from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.look.text import one_line
from openobd_desktop.ui.tables.empty_state import Hint
from openobd_desktop.ui.tabs.car.words.obstacles import units_text
from openobd_desktop.ui.tabs.car.words.rows import unit_label

_tr = translator("car")


def unit_hint(ecus: Loadable[tuple[Ecu, ...]]) -> Hint:
    """Returns the hint for the table of control units before the first scan."""
    if reason := units_text(ecus):
        return Hint("clock" if not ecus.value else "info", _tr("No control units"), reason)
    return Hint("car", _tr("Not scanned yet"), _tr("A scan asks all control units of the car for their trouble codes."))


def code_hint(car: Car) -> Hint:
    """Returns the hint for the table of trouble codes while it is empty."""
    scan = car.scanner.scan
    if scan is None:
        return Hint("info", _tr("No trouble codes yet"), _tr("They appear here as the control units answer."))
    if car.scanner.running:
        return Hint("clock", _tr("No trouble codes yet"), _tr("The control units are being asked."))
    if not scan.answered:
        return Hint("warning", _tr("Trouble codes unknown"), no_codes_text(scan))
    return Hint("check", _tr("No trouble codes"), no_codes_text(scan))


def no_codes_text(scan: Scan) -> str:
    """Returns what a scan without trouble codes means, since some control units may not have answered."""
    if not scan.answered:
        return _tr("No control unit has reported its trouble codes.")
    silent = len(scan.units) - len(scan.answered)
    answered = _tr("%n control unit(s) reported none.", len(scan.answered))
    return f"{answered} {_tr('Nothing is known about %n other(s).', silent)}" if silent else answered


def foreign_text(vins: Mapping[UnitAddress, str], scan: Scan) -> str:
    """Returns a warning about control units that have another car's VIN, or an empty string if there are none."""
    names = {unit.address: unit_label(unit) for unit in scan.units}
    units = [f"{one_line(names[address])} ({vin})" for address, vin in vins.items() if address in names]
    if not units:
        return ""
    text = _tr("These control units have another VIN, so they may come from another car: {units}.")
    return text.format(units=QLocale().createSeparatedList(units))
