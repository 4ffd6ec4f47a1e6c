"""Scenes of the Car tab."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from msgspec.structs import replace

from openobd_desktop.core.session.services.tools import Locals
from openobd_desktop.core.session.services.vehicle import VOLTAGE
from openobd_desktop.domain.car.buses import Channel, IsotpAddress
from openobd_desktop.domain.car.scans import SavedScan
from openobd_desktop.domain.functions import VariableScope
from openobd_desktop.errors import NotOffered
from openobd_desktop.ui.tables.text_table_view import TextTableView
from tests.core.fake_car import Answer, FakeCar
from tests.core.fakes import START, settle
from tests.gallery import Stage
from tests.gallery_functions import far, look
from tests.gallery_inside import fill_car, newest, show_tab
from tests.gallery_scenes import named, session
from tests.ui.ui_env import GOOD, click, line

LINK = 0.09
"""Seconds before an answer."""
_CODES = {
    0x7E8: "5902FF0420002F0300112C442200AF",
    0x7E9: "5902FF",
    0x718: "5902FFD0160008C1210088",
    0x71C: "7F1931",
    0x74E: "5902FF900C2904",
    0x18DAF110: "5902FF",
}
_IDENTITIES = {
    0x7E8: {"F187": b"04E906027KB", "F189": b"9871", "F191": b"04E907309", "F18C": b"0000123456789"},
    0x7E9: {"F187": b"0CW300048", "F189": b"3002", "F191": b"0CW927769"},
    0x718: {"F187": b"3Q0907379", "F189": b"0216", "F197": b"ESP MK100"},
    0x71C: {"F187": b"5Q0919866", "F197": b"Park assist"},
    0x74E: {"F187": b"5G1920740", "F189": b"0701", "F197": b"Instruments"},
}
_CLEARED = {"14FFFFFF": "54", "14FF00": "54", "22F40C": "62F40C0000"}
_OTHERS = {"1089": "5089", "1802FF00": "58010214A3", "1800FF00": "5800", "1902AF": "5902FF"}
VIN = "WVWZZZAUZFW123456"


class Golf:
    """A car in which one control unit is silent, one refuses, and one has a code that cannot be cleared."""

    def __init__(self) -> None:
        self._cleared: set[str] = set()

    def __call__(self, channel: Channel, request: str) -> Sequence[Answer]:
        address = channel.address
        if request in _CLEARED:
            self._cleared |= {address.text} if request.startswith("14") else set()
            return [(LINK, _CLEARED[request])]
        if not isinstance(address, IsotpAddress):
            return [(LINK, _OTHERS.get(request, f"7F{request[:2]}11"))]
        if address.response_id not in _CODES:
            return ()
        if request == "1904030011FF":
            return [(LINK, "59040300112C0106F4045AF4056EF40C2EE0F40D32F40F4BF42F80")]
        if request == "1906030011FF":
            return [(LINK, "59060300112C0103")]
        if request == "1902AF":
            gone = address.text in self._cleared and address.response_id != 0x718
            return [(LINK, "5902FF" if gone else _CODES[address.response_id])]
        values = _IDENTITIES.get(address.response_id, {}) | {"F190": VIN.encode()}
        if request.startswith("22") and (value := values.get(request[2:])) is not None:
            return [(LINK, f"62{request[2:]}{value.hex().upper()}")]
        return [(LINK, f"7F{request[:2]}31")]


def car(stage: Stage) -> FakeCar:
    """Returns the fake car of the session in front."""
    return far(stage).car


async def car_idle(stage: Stage) -> None:
    await session(stage)
    fill_car(stage)
    await newest(stage).services.vehicle.load()
    car(stage).clock = stage.env.clock
    car(stage).script = Golf()
    await show_tab(stage, "Car")
    await look(stage)


async def car_obstacles(stage: Stage) -> None:
    await car_idle(stage)
    far(stage).variables[VariableScope.CONNECTION, VOLTAGE] = "11.2"
    await newest(stage).services.vehicle.measure()
    locals_: Locals = newest(stage).services.locals
    await locals_.unmute()
    await look(stage)


async def car_weak_battery(stage: Stage) -> None:
    await car_idle(stage)
    far(stage).variables[VariableScope.CONNECTION, VOLTAGE] = "11.2"
    await newest(stage).services.vehicle.measure()
    await look(stage)
    click(stage.window, "Scan")


async def car_scanning(stage: Stage) -> None:
    await car_idle(stage)
    click(stage.window, "Scan")
    await stage.env.clock.advance(3 * LINK)
    await look(stage)


async def pass_time(stage: Stage, seconds: int) -> None:
    """Lets time pass while the readings are good."""
    for _ in range(seconds):
        await stage.env.clock.advance(1)
        for each in stage.env.service.open_sessions:
            await stage.env.read(stage.env.backend.held(each.id), GOOD)
    await look(stage)


async def car_results(stage: Stage) -> None:
    await car_scanning(stage)
    await pass_time(stage, 30)
    for table in stage.window.findChildren(TextTableView, "codeTable"):
        table.selectRow(0)


async def car_no_codes(stage: Stage) -> None:
    await car_idle(stage)
    car(stage).script = lambda _channel, request: [(LINK, "5902FF" if request == "1902AF" else f"7F{request[:2]}31")]
    click(stage.window, "Scan")
    await pass_time(stage, 30)


async def car_cancelled(stage: Stage) -> None:
    await car_scanning(stage)
    click(stage.window, "Cancel scan")
    await look(stage)


async def car_not_offered(stage: Stage) -> None:
    await car_idle(stage)
    car(stage).refusals = [NotOffered("UNIMPLEMENTED")]
    click(stage.window, "Scan")
    await stage.env.clock.advance(1)
    await look(stage)


async def car_units_unknown(stage: Stage) -> None:
    await session(stage)
    fill_car(stage, ())
    await newest(stage).services.vehicle.load()
    await show_tab(stage, "Car")
    await look(stage)


async def car_clear(stage: Stage) -> None:
    await car_results(stage)
    click(stage.window, "Clear codes")


async def car_clearing_stopped(stage: Stage) -> None:
    await car_clear(stage)
    dialog = stage.dialog()
    line(dialog, "Type CLEAR").setText("CLEAR")
    click(dialog, "Clear")
    await look(stage)
    click(dialog, "Stop clearing")


async def car_cleared(stage: Stage) -> None:
    await car_clear(stage)
    dialog = stage.dialog()
    line(dialog, "Type CLEAR").setText("CLEAR")
    click(dialog, "Clear")
    await pass_time(stage, 20)


async def car_cleared_page(stage: Stage) -> None:
    await car_cleared(stage)
    stage.dialog().reject()
    await look(stage)


async def car_finish(stage: Stage) -> None:
    await car_results(stage)
    click(stage.window, "Finish session")
    await settle()


async def car_foreign_unit(stage: Stage) -> None:
    await car_idle(stage)
    golf = Golf()

    def script(channel: Channel, request: str) -> Sequence[Answer]:
        is_gearbox = channel.address.text.startswith("7E1")
        return [f"62F190{b'WVWZZZ1KZAW000001'.hex()}"] if is_gearbox and request == "22F190" else golf(channel, request)

    car(stage).script = script
    click(stage.window, "Scan")
    await pass_time(stage, 30)


async def car_ignition(stage: Stage) -> None:
    await car_idle(stage)
    car(stage).script = lambda _channel, _request: ()
    click(stage.window, "Scan")
    await pass_time(stage, 60)


async def car_compare(stage: Stage) -> None:
    await car_cleared(stage)
    stage.dialog().reject()
    click(stage.window, "Scan")
    await pass_time(stage, 20)
    click(stage.window, "Compare")


async def car_compare_team(stage: Stage) -> None:
    await car_results(stage)
    await stage.env.join_team()
    earlier = replace(newest(stage).car.scans[-1], started_at=datetime.fromtimestamp(START - 90_000, UTC))
    scope = stage.env.service.recorder.scope
    stage.env.boards.scans["x1"] = SavedScan(id="x1", session_id="s9", scan=earlier, who="Anna (PC-12)", scope=scope)
    click(stage.window, "Compare")
    await look(stage)


async def car_report(stage: Stage) -> None:
    await car_compare(stage)
    await look(stage)
    stage.dialog().reject()
    click(stage.window, "Save report")


async def car_freeze_frame(stage: Stage) -> None:
    await car_results(stage)
    for table in stage.window.findChildren(TextTableView, "codeTable"):
        table.selectRow(1)
    click(stage.window, "Read freeze frame")
    await pass_time(stage, 3)


async def car_code_texts(stage: Stage) -> None:
    await car_results(stage)
    click(stage.window, "Code texts")


CAR_SCENES = named(
    car_code_texts,
    car_clearing_stopped,
    car_freeze_frame,
    car_report,
    car_compare,
    car_compare_team,
    car_finish,
    car_foreign_unit,
    car_ignition,
    car_clear,
    car_cleared,
    car_cleared_page,
    car_idle,
    car_obstacles,
    car_weak_battery,
    car_scanning,
    car_results,
    car_no_codes,
    car_cancelled,
    car_not_offered,
    car_units_unknown,
)
