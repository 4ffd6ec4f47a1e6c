"""What can be done with the car of an open session, and what stands in the way."""

from __future__ import annotations

from enum import Enum
from typing import Protocol

from openobd_desktop.core.session.car.clearing import Clearer
from openobd_desktop.core.session.car.ownership import BusOwnership
from openobd_desktop.core.session.car.scan import Scanner, volts
from openobd_desktop.core.session.services import SessionServices
from openobd_desktop.core.session.services.handle import SessionHandle

LOW_VOLTAGE, TOO_LOW_VOLTAGE = 12.0, 11.5
"""Volts below which a scan is started with a warning, and only after a question."""


class Obstacle(Enum):
    """What stands in the way of a scan."""

    UNITS_UNKNOWN = "units unknown"
    """The connector has not detected the control units yet."""
    BUSES_IN_USE = "buses in use"
    FUNCTION_RUNNING = "function running"
    LOCALS_UNMUTED = "locals unmuted"
    """Local testers can communicate with the car, so that answers would be mixed up."""
    VOLTAGE_TOO_LOW = "voltage too low"
    VOLTAGE_LOW = "voltage low"
    CONNECTION_POOR = "connection poor"

    @property
    def forbids(self) -> bool:
        """Whether nothing can be started."""
        return self in (
            Obstacle.UNITS_UNKNOWN,
            Obstacle.BUSES_IN_USE,
            Obstacle.FUNCTION_RUNNING,
            Obstacle.LOCALS_UNMUTED,
        )

    @property
    def asks(self) -> bool:
        """Whether the operator has to confirm that a scan is started nevertheless."""
        return self is Obstacle.VOLTAGE_TOO_LOW


class Connection(Protocol):
    """What is known about the connection to the car."""

    @property
    def worst(self) -> float:
        """The largest of the last latencies, in seconds."""
        ...

    @property
    def healthy(self) -> bool | None:
        """Whether the connection is healthy; None before the first reading."""
        ...


class Car:
    """The car of an open session.

    Attributes:
        ownership: Who uses the buses.
        scanner: Scans of all control units.
        clearer: Clearing of the trouble codes that a scan has found.
    """

    __slots__ = ("_services", "_trend", "clearer", "ownership", "scanner")

    def __init__(self, handle: SessionHandle, services: SessionServices, trend: Connection) -> None:
        self._services = services
        self._trend = trend
        self.ownership = BusOwnership(handle)
        self.scanner = Scanner(handle, self.ownership, services.vehicle, lambda: trend.worst)
        self.clearer = Clearer(handle, self.ownership, self.scanner, lambda: trend.worst)
        services.at_end.append(self.scanner.session_over)

    @property
    def obstacles(self) -> tuple[Obstacle, ...]:
        """What stands in the way of a scan now, those that forbid it first; empty if nothing does."""
        services = self._services
        voltage = volts(services.vehicle.voltage.value or "")
        found = {
            Obstacle.UNITS_UNKNOWN: services.vehicle.ecus.value is None,
            Obstacle.BUSES_IN_USE: self.ownership.owner is not None,
            Obstacle.FUNCTION_RUNNING: services.functions.current is not None or services.functions.unseen is not None,
            Obstacle.LOCALS_UNMUTED: services.locals.muted is False,
            Obstacle.VOLTAGE_TOO_LOW: voltage is not None and voltage < TOO_LOW_VOLTAGE,
            Obstacle.VOLTAGE_LOW: voltage is not None and TOO_LOW_VOLTAGE <= voltage < LOW_VOLTAGE,
            Obstacle.CONNECTION_POOR: self._trend.healthy is False,
        }
        return tuple(each for each, is_there in found.items() if is_there)
