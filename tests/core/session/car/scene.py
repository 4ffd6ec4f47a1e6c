"""A claimed session with a car in memory, in which a test controls the time."""

from __future__ import annotations

from collections.abc import Sequence

from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.session.car.car import Car
from openobd_desktop.domain.car.buses import CanBus, Channel, IsotpAddress, KlineBus
from openobd_desktop.domain.car.diagnosis import ScanKind, UnitResult
from openobd_desktop.domain.vehicle import Ecu, EcuKind
from tests.core.conftest import CoreEnv
from tests.core.fake_car import Answer, FakeCar, scripted
from tests.core.fakes import settle

CAN = CanBus(6, 14, 1, 2)
BODY = CanBus(3, 11, 1, 4)
OLD_CAN = CanBus(6, 14, 2, 2)
KLINE = KlineBus(7, 1003, 11)
CODES = "5902FF0120112F"
NO_CODES = "5902FF"
LINK = 0.1
"""Seconds before an answer."""


def isotp(number: int, bus: CanBus = CAN) -> Ecu:
    return Ecu(kind=EcuKind.ISOTP, request_id=0x700 + number, response_id=0x708 + number, bus=bus)


def units(count: int) -> tuple[Ecu, ...]:
    return tuple(isotp(number) for number in range(count))


def healthy(_channel: Channel, request: str) -> Sequence[Answer]:
    """A control unit with one code that reports its part number and nothing else."""
    if request == "1902AF":
        return [(LINK, CODES)]
    return [(LINK, "62F187414243" if request == "22F187" else f"7F{request[:2]}31")]


class Scene:
    """A claimed session with a car, in which a test controls the time."""

    def __init__(self, env: CoreEnv, active: ActiveSession) -> None:
        self.env = env
        self.active = active
        self.inside = env.backend.held(active.id).inside
        self.fake: FakeCar = self.inside.car
        self.fake.clock = env.clock
        self.fake.script = healthy

    @property
    def car(self) -> Car:
        return self.active.car

    async def knows(self, *ecus: Ecu) -> None:
        """Makes the service list these control units."""
        self.inside.ecus = ecus
        await self.active.services.vehicle.load()
        self.env.backend.calls.clear()

    async def scanned(self, seconds: float = 60.0) -> list[UnitResult]:
        """Scans the car within the given number of seconds, and returns the rows."""
        self.car.scanner.start(ScanKind.BEFORE)
        await self.env.clock.advance(seconds)
        assert not self.car.scanner.running, "the scan is still in progress"
        return self.car.scanner.results.rows

    def answers(self, answers: dict[str, Sequence[Answer]], number: int = 0) -> None:
        """Sets the answers of one control unit; the others remain healthy."""
        own, response_id = scripted(answers), 0x708 + number

        def script(channel: Channel, request: str) -> Sequence[Answer]:
            address = channel.address
            is_it = isinstance(address, IsotpAddress) and address.response_id == response_id
            return own(channel, request) if is_it else healthy(channel, request)

        self.fake.script = script


async def scene_in(env: CoreEnv) -> Scene:
    """Starts a session."""
    active = await env.service.start_on_ticket("1")
    await settle()
    return Scene(env, active)
