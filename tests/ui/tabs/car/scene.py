"""The Car tab of a session whose car is in memory."""

from __future__ import annotations

from collections.abc import Sequence

from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.domain.car.buses import CanBus, Channel, IsotpAddress
from openobd_desktop.domain.vehicle import Ecu, EcuKind
from openobd_desktop.ui.tables.text_table_view import TextTableView
from openobd_desktop.ui.tabs.car.panel import CarPanel
from tests.core.fake_car import Answer, FakeCar
from tests.core.fake_inside import FakeInside
from tests.core.fakes import settle
from tests.ui.ui_env import GOOD, UiEnv, click

CAN = CanBus(6, 14, 1, 2)
LINK = 0.1
CODES = {0: "5902FF0420002F03001148", 1: "5902FF", 2: "7F1931", 3: ""}
"""Answers of the control units 7E0 to 7E3 to the request for their codes; the last one is silent."""


def ecu(number: int) -> Ecu:
    return Ecu(kind=EcuKind.ISOTP, request_id=0x7E0 + number, response_id=0x7E8 + number, bus=CAN)


class Garage:
    """The tab, and its car."""

    def __init__(self, env: UiEnv, active: ActiveSession, panel: CarPanel) -> None:
        self.env = env
        self.active = active
        self.panel = panel
        self.codes = dict(CODES)
        self.vins: dict[int, bytes] = {}
        """Identification numbers of control units that differ from the others."""
        self.others: dict[str, str] = {}
        """Answers of all control units to further requests."""
        self.data: dict[str, bytes] = {"F187": b"04E906027KB", "F190": b"WVWZZZAUZFW123456"}
        self.fake.clock = env.clock
        self.fake.script = self._answer

    @property
    def inside(self) -> FakeInside:
        return self.env.backend.held(self.active.id).inside

    @property
    def fake(self) -> FakeCar:
        return self.inside.car

    def _answer(self, channel: Channel, request: str) -> Sequence[Answer]:
        assert isinstance(channel.address, IsotpAddress)
        codes = self.codes.get(channel.address.request_id - 0x7E0, "")
        if not codes:
            return ()
        if request == "1902AF":
            return [(LINK, codes)]
        if request in self.others:
            return [(LINK, self.others[request])]
        if request == "22F190" and (own := self.vins.get(channel.address.request_id - 0x7E0)):
            return [(LINK, f"62F190{own.hex().upper()}")]
        if request[:2] == "22" and (value := self.data.get(request[2:])):
            return [(LINK, f"62{request[2:]}{value.hex().upper()}")]
        return [(LINK, f"7F{request[:2]}31")]

    async def knows(self, *numbers: int) -> None:
        """Makes the connector detect these control units."""
        self.inside.ecus = tuple(map(ecu, numbers))
        await self.active.services.vehicle.load()
        self.panel.refresh()

    async def pass_time(self, seconds: float) -> None:
        """Lets time pass with good readings of the connection."""
        left = seconds
        while left > 0:
            await self.env.clock.advance(min(left, 1.0))
            left -= 1.0
            await self.env.read(self.env.backend.held(self.active.id), GOOD)
        await settle()
        self.panel.refresh()

    async def scan(self, seconds: float = 30.0) -> None:
        """Clicks "Scan", and lets time pass."""
        click(self.panel, "Scan")
        await self.pass_time(seconds)

    def table(self, title: str) -> TextTableView:
        (found,) = [each for each in self.panel.findChildren(TextTableView) if each.accessibleName() == title]
        return found

    def rows(self, title: str) -> list[tuple[str, ...]]:
        return self.table(title).rows.whole_rows()


async def garage_in(env: UiEnv) -> Garage:
    """Opens a session and the tab."""
    active, _ = await env.open_session()
    panel = CarPanel(env.context, active)
    panel.resize(1000, 700)
    return Garage(env, active, panel)
