"""The wording of obstacles to a scan, and of how to remove them."""

from __future__ import annotations

from openobd_desktop.core.session.car.car import Obstacle
from openobd_desktop.core.session.car.ownership import Owner
from openobd_desktop.core.session.services.handle import Loadable, LoadState
from openobd_desktop.domain.vehicle import Ecu
from openobd_desktop.ui.common.translate import translator

_tr = translator("car")


def obstacle_text(obstacle: Obstacle, volts: str) -> str:
    """Returns what prevents or impedes a scan, and what to do about it; ``volts`` is the voltage as text."""
    return {
        Obstacle.UNITS_UNKNOWN: _tr("The control units are not known yet. The scan can start once they are."),
        Obstacle.BUSES_IN_USE: _tr("The buses of the car are in use. Wait until the other task has ended."),
        Obstacle.FUNCTION_RUNNING: _tr("A function is running in this session. Wait for it to end, or stop it."),
        Obstacle.LOCALS_UNMUTED: _tr("Local testers can communicate with the car. Block them on the Tools tab first."),
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
        Owner.CONSOLE: _tr("The console is using the buses of the car. Close it first."),
    }[owner]
