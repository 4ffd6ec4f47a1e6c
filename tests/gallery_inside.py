"""Scenes of the tabs on a session's page."""

from __future__ import annotations

import math
from collections.abc import Iterable
from datetime import UTC, datetime

from msgspec.structs import replace

from openobd_desktop.client.transport.methods import Method
from openobd_desktop.client.transport.status_mapping import explained
from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.session.services.vehicle import VIN, VOLTAGE
from openobd_desktop.domain.car.buses import CanBus, DoipBus, KlineBus
from openobd_desktop.domain.functions import LogLevel, VariableScope
from openobd_desktop.domain.journal import Note
from openobd_desktop.domain.session import ConnectorReading, Result, ServiceResult
from openobd_desktop.domain.vehicle import Ecu, EcuKind
from openobd_desktop.errors import NoAnswer, NothingKnown, NotOffered, NotReadyYet, OpenObdError
from openobd_desktop.ui.session.page import SessionPage
from openobd_desktop.ui.tabs.vehicle.panel import VehiclePanel
from tests.core.fakes import START, settle
from tests.gallery import Stage
from tests.gallery_scenes import log_in, named, session
from tests.ui.ui_env import TICKET, click, line

SINCE = datetime.fromtimestamp(START, UTC)
CAN = CanBus(pin_plus=6, pin_min=14, protocol_number=1, rate_number=2)
OLD_CAN = replace(CAN, protocol_number=2)
SLOW_KLINE = KlineBus(pin=7, protocol_number=1003, rate_number=11)
AWAY = ConnectorReading(connected=False, connected_since=None, latency_ms=0, healthy=False)


def newest(stage: Stage) -> ActiveSession:
    """Returns the session whose page is in front."""
    return stage.env.service.open_sessions[-1]


async def show_tab(stage: Stage, title: str) -> None:
    """Selects a tab of the page in front, and waits until it has loaded."""
    await settle()
    pages = [page for page in stage.window.findChildren(SessionPage) if page.isVisible()]
    pages[-1].tabs.choose(title)
    await settle()


def latency(second: int) -> int:
    """Returns the latency at a given second of a connection that varies a little and has one bad minute."""
    calm = 92 + 30 * math.sin(second / 17) + 14 * math.sin(second / 3.1)
    return round(calm + (480 * abs(math.sin(second / 5)) if 330 < second < 390 else 0))


def play(stage: Stage, latencies: Iterable[int | None]) -> None:
    """Plays one reading per second, ending now; None is a reading without contact with the car."""
    readings, clock, trend = list(latencies), stage.env.clock, newest(stage).trend
    del trend._times[:], trend._latencies[:]
    trend._silence = 0.0
    clock.elapsed -= len(readings)
    for each in readings:
        clock.elapsed += 1
        trend.add(AWAY if each is None else ConnectorReading(True, SINCE, each, each <= 500))


async def connection_full(stage: Stage) -> None:
    await session(stage)
    play(stage, map(latency, range(520)))
    await show_tab(stage, "Connection")


async def connection_slow(stage: Stage) -> None:
    await session(stage)
    play(stage, [*map(latency, range(480)), *(700 + 40 * (n % 9) for n in range(60))])
    await stage.env.read(stage.env.backend.held(newest(stage).id), ConnectorReading(True, SINCE, 1240, False))
    await show_tab(stage, "Connection")


async def connection_lost(stage: Stage) -> None:
    await session(stage)
    play(stage, [*map(latency, range(380)), *([None] * 14), *map(latency, range(80)), *([None] * 22)])
    await stage.env.read(stage.env.backend.held(newest(stage).id), AWAY)
    await show_tab(stage, "Connection")


async def connection_silent(stage: Stage) -> None:
    await connection_full(stage)
    stage.env.clock.elapsed += 42


async def connection_unimplemented(stage: Stage) -> None:
    await log_in(stage)
    stage.env.backend.failures["connections"] = [NotOffered("UNIMPLEMENTED") for _ in range(9)]
    active = await stage.env.service.start_on_ticket("7848123")
    stage.window.show_session(active.id)
    await show_tab(stage, "Connection")


async def connection_ended(stage: Stage) -> None:
    await connection_lost(stage)
    await stage.env.service.finish(newest(stage).id, ServiceResult((Result.COMMUNICATION_ERROR,)))


ECUS = (
    *(
        Ecu(kind=EcuKind.ISOTP, request_id=at, response_id=at + 8, bus=CAN)
        for at in (0x7E0, 0x7E1, 0x710, 0x714, 0x746)
    ),
    Ecu(
        kind=EcuKind.ISOTP,
        request_id=0x6F1,
        response_id=0x640,
        extended_request=0x40,
        extended_response=0xF1,
        bus=CAN,
    ),
    Ecu(kind=EcuKind.ISOTP, request_id=0x18DA10F1, response_id=0x18DAF110, bus=CAN),
    Ecu(kind=EcuKind.TP20, request_id=0x1F, bus=OLD_CAN),
    Ecu(kind=EcuKind.KLINE, request_id=0x35, bus=SLOW_KLINE),
    Ecu(
        kind=EcuKind.DOIP,
        request_id=0x1010,
        gateway_id=0x10,
        tester_id=0x0E80,
        bus=DoipBus(network=3),
    ),
    Ecu(kind=EcuKind.UNKNOWN),
)


def fill_car(stage: Stage, ecus: tuple[Ecu, ...] = ECUS, vin: str = "WVWZZZAUZFW123456") -> None:
    """Sets the data that the fake service returns for the car."""
    inside = stage.env.backend.held(newest(stage).id).inside
    inside.ecus = ecus
    inside.variables[VariableScope.CONNECTION, VOLTAGE] = "12.4"
    inside.variables[VariableScope.CONNECTION, VIN] = vin


def fail_facts(stage: Stage, error: OpenObdError) -> None:
    """Makes all requests about the car fail; a session makes its first ones as soon as it is open."""
    for call in ("ticket", "vehicle", "products", "ecus", f"variable {VOLTAGE}", f"variable {VIN}"):
        stage.env.backend.failures[call] = [error for _ in range(99)]


async def show_car(stage: Stage) -> None:
    """Shows the tab of the car after it has been read again."""
    await show_tab(stage, "Vehicle and ticket")
    (panel,) = stage.window.findChildren(VehiclePanel)
    click(panel, "Read again")
    await settle()


async def vehicle_full(stage: Stage) -> None:
    await session(stage)
    fill_car(stage)
    await show_car(stage)


async def vehicle_other_car(stage: Stage) -> None:
    await session(stage)
    fill_car(stage, ECUS[:4], "WDB2030461A000001")
    await show_car(stage)


async def vehicle_asking(stage: Stage) -> None:
    stage.env.gate("ecus")
    stage.env.gate("vehicle")
    await session(stage)
    await show_tab(stage, "Vehicle and ticket")


async def vehicle_detecting(stage: Stage) -> None:
    stage.env.backend.failures["ecus"] = [NotReadyYet("") for _ in range(99)]
    await session(stage)
    fill_car(stage)
    await show_car(stage)


async def vehicle_empty(stage: Stage) -> None:
    fail_facts(stage, NothingKnown())
    await session(stage)
    await show_tab(stage, "Vehicle and ticket")


async def vehicle_failing(stage: Stage) -> None:
    fail_facts(stage, explained(NoAnswer("DEADLINE_EXCEEDED"), Method.VEHICLE))
    await session(stage)
    await show_tab(stage, "Vehicle and ticket")


async def vehicle_unimplemented(stage: Stage) -> None:
    fail_facts(stage, NotOffered("UNIMPLEMENTED"))
    await session(stage)
    await show_tab(stage, "Vehicle and ticket")


async def tools_full(stage: Stage) -> None:
    await session(stage)
    log = newest(stage).services.log
    for level, text in (
        (LogLevel.INFO, "Tow bar coding started"),
        (LogLevel.DEBUG, "Long coding before: 06014E1200 08000000"),
        (LogLevel.WARNING, "Battery at 11.9 V, charger asked for"),
        (LogLevel.INFO, "Long coding after: 06014E1200 0A000000"),
        (LogLevel.ERROR, "Trailer module did not answer after the reset"),
        (LogLevel.INFO, "Second try succeeded"),
    ):
        await stage.env.clock.advance(7)
        await log.write(text, level)
    await newest(stage).services.locals.unmute()
    await show_tab(stage, "Tools")
    line(stage.window, "Log line").setText("Mechanic was told to close the tailgate")


async def tools_empty(stage: Stage) -> None:
    await session(stage)
    await show_tab(stage, "Tools")


async def tools_failing(stage: Stage) -> None:
    await tools_full(stage)
    stage.env.backend.failures["mute"] = [NoAnswer("DEADLINE_EXCEEDED")]
    stage.env.backend.failures["log"] = [NoAnswer("DEADLINE_EXCEEDED")]
    click(stage.window, "Block testers")
    click(stage.window, "Write line")
    await settle()


async def tools_unimplemented(stage: Stage) -> None:
    await session(stage)
    stage.env.backend.failures["unmute"] = [NotOffered("UNIMPLEMENTED")]
    stage.env.backend.failures["log"] = [NotOffered("UNIMPLEMENTED")]
    await show_tab(stage, "Tools")
    line(stage.window, "Log line").setText("Tow bar coding started")
    click(stage.window, "Allow testers")
    click(stage.window, "Write line")
    await settle()


async def notes_of_ticket(stage: Stage) -> None:
    await stage.env.open_session()
    stage.window.session_commands.show_notes(TICKET)
    await settle()


async def notes_hand_over(stage: Stage) -> None:
    await stage.env.open_session()
    stage.window.session_commands.hand_over(TICKET)
    await settle()


async def notes_handed_over(stage: Stage) -> None:
    """Shows the message about a ticket that a colleague has handed over."""
    await log_in(stage)
    note = Note(id="n1", ticket=TICKET, at=START, who="Bob (PC-3)", text="Ignition must stay on until the end")
    stage.env.journal.notes.kept[note.id] = replace(note, to=stage.env.service.recorder.who)
    await stage.env.service.notes.refresh()
    stage.env.service.notify()
    await settle()


INSIDE_SCENES = named(
    notes_of_ticket,
    notes_hand_over,
    notes_handed_over,
    tools_full,
    tools_empty,
    tools_failing,
    tools_unimplemented,
    vehicle_full,
    vehicle_other_car,
    vehicle_asking,
    vehicle_detecting,
    vehicle_empty,
    vehicle_failing,
    vehicle_unimplemented,
    connection_full,
    connection_slow,
    connection_lost,
    connection_silent,
    connection_unimplemented,
    connection_ended,
)
