"""The wording of obstacles to a scan, of hints for empty tables, and of the warning about units from another car."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QLocale

from openobd_desktop.core.session.car.car import Car, Obstacle
from openobd_desktop.core.session.car.ownership import Owner
from openobd_desktop.core.session.services.handle import Loadable, LoadState
from openobd_desktop.domain.car.buses import UnitAddress
from openobd_desktop.domain.car.diagnosis import Scan
from openobd_desktop.domain.vehicle import Ecu
from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.look.text import one_line
from openobd_desktop.ui.tables.empty_state import Hint
from openobd_desktop.ui.tabs.car.words.rows import unit_label

_tr = translator("car")


def obstacle_text(obstacle: Obstacle, volts: str) -> str:
    """Returns what prevents or impedes a scan, and what to do about it; ``volts`` is the voltage as text."""
    return {
        Obstacle.UNITS_UNKNOWN: _tr("The control units are not known yet. The scan can start once they are."),
        Obstacle.BUSES_IN_USE: _tr("The car's buses are in use. Wait until the other task has ended."),
        Obstacle.FUNCTION_RUNNING: _tr("A function is running in this session. Wait for it to end, or stop it."),
        Obstacle.LOCALS_UNMUTED: _tr("Local testers can communicate with the car. Block them on the Tools tab first."),
        Obstacle.LOCALS_UNKNOWN: _tr(
            "It is not known whether local testers can communicate with the car. Block them on the Tools tab first."
        ),
        Obstacle.VOLTAGE_TOO_LOW: _tr(
            "The battery is too weak ({volts}), so control units may report faults that do not exist. Ask the mechanic "
            "to connect a charger."
        ),
        Obstacle.VOLTAGE_LOW: _tr(
            "The battery is weak ({volts}). Ask the mechanic to connect a charger if control units do not answer."
        ),
        Obstacle.CONNECTION_POOR: _tr(
            "The connection to the car is poor. The scan will take longer, and control units may not answer."
        ),
    }[obstacle].format(volts=volts)


def units_text(ecus: Loadable[tuple[Ecu, ...]]) -> str:
    """Returns the reason why there are no control units to scan, or an empty string if there are some."""
    if ecus.value:
        return ""
    if ecus.state in (LoadState.KNOWN, LoadState.NOTHING):
        return _tr("The connector found no control units in this car.")
    if ecus.state is LoadState.NOT_OFFERED:
        return _tr("This server does not support communication with control units.")
    if ecus.state is LoadState.FAILED:
        return _tr("The control units could not be read. Read them again on the Vehicle and ticket tab.")
    return _tr("The connector is detecting the control units. The scan can start when this is done.")


def owner_text(owner: Owner) -> str:
    """Returns the reason why nothing else can be started while ``owner`` is using the buses."""
    return {
        Owner.SCAN: _tr("A scan is in progress."),
        Owner.CLEARING: _tr("Trouble codes are being cleared."),
        Owner.FRAMES: _tr("The freeze frame of a trouble code is being read."),
        Owner.CONSOLE: _tr("The console is using the car's buses. Close it first."),
    }[owner]


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
    answered = _tr("%Ln control unit(s) reported none.", len(scan.answered))
    return f"{answered} {_tr('Nothing is known about %Ln other(s).', silent)}" if silent else answered


def foreign_text(vins: Mapping[UnitAddress, str], scan: Scan) -> str:
    """Returns a warning about control units that have another car's VIN, or an empty string if there are none."""
    names = {unit.address: unit_label(unit) for unit in scan.units}
    units = [f"{one_line(names[address])} ({vin})" for address, vin in vins.items() if address in names]
    if not units:
        return ""
    text = _tr("These control units have a different VIN, so they may come from another car: {units}.")
    return text.format(units=QLocale().createSeparatedList(units))
