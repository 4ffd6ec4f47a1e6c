"""Connection, control units, details, products and ticket of a session, as reported by the simulator."""

from functools import partial
from typing import Any

import pytest

from openobd_desktop.protocol import bus_pb2, logging_pb2
from openobd_desktop.protocol.bus_pb2 import BusConfiguration, CanBus, DoipBus, KlineBus, Terminal15Bus
from openobd_desktop.protocol.connection_monitor_pb2 import ConnectorInformation
from openobd_desktop.protocol.logging_pb2 import LogMessage
from openobd_desktop.simulator import LogLine, ManualClock, Rules, Sample, Simulator, fixed
from openobd_desktop.simulator.scenarios.demo import TICKETS
from tests.simulator.conftest import Simulate
from tests.simulator.wire import EMPTY, Wire, read, refusal, status, until


async def test_one_reading_contains_connection_latency_and_health(wire: Wire, clock: ManualClock) -> None:
    session = await wire.claimed()

    info = await wire.monitor.getConnectorInformation(EMPTY, metadata=session.bearer)

    assert (info.connected, info.healthy) == (True, True)
    assert 60 <= info.latency <= 140
    seven_minutes = 7 * 60 * 1000
    assert info.connected_since == int(clock.wall().timestamp() * 1000) - seven_minutes


async def test_the_stream_reports_at_once_and_every_second(
    wire: Wire, simulator: Simulator, clock: ManualClock
) -> None:
    session = await wire.claimed()
    link = simulator.world.sessions[session.id].connector.link
    link.use(fixed(*(Sample(True, latency) for latency in (200, 300, 400))))
    stream = wire.monitor.openConnectorInformationStream(EMPTY, metadata=session.bearer)
    first = await read(stream)

    clock.advance(3)

    assert first.latency < 200
    assert [(await read(stream)).latency for _ in range(3)] == [200, 300, 400]
    stream.cancel()


async def test_no_reading_is_sent_after_half_a_second(wire: Wire, clock: ManualClock, simulator: Simulator) -> None:
    session = await wire.claimed()
    stream = wire.monitor.openConnectorInformationStream(EMPTY, metadata=session.bearer)
    await read(stream)
    (feed,) = simulator.world.feeds

    clock.advance(0.9)
    assert feed.last_traffic == 0

    clock.advance(0.1)
    assert isinstance(await read(stream), ConnectorInformation)
    assert feed.last_traffic == 1
    stream.cancel()


async def test_an_interruption_of_the_connection_is_reported(
    wire: Wire, simulator: Simulator, clock: ManualClock
) -> None:
    session = await wire.claimed()
    simulator.world.sessions[session.id].connector.link.use(fixed(Sample(False, 0)))
    clock.advance(1)

    info = await wire.monitor.getConnectorInformation(EMPTY, metadata=session.bearer)

    assert (info.connected, info.healthy) == (False, False)
    assert info.latency > 0


async def test_the_monitor_needs_a_claimed_session(wire: Wire) -> None:
    await wire.start()

    assert await status(wire.monitor.getConnectorInformation(EMPTY)) == "UNAUTHENTICATED"


CAN = BusConfiguration(
    bus_name="engine",
    can_bus=CanBus(
        pin_plus=6, pin_min=14, can_protocol=bus_pb2.CAN_PROTOCOL_ISOTP, can_bit_rate=bus_pb2.CAN_BIT_RATE_500
    ),
)
KLINE = BusConfiguration(
    bus_name="old",
    kline_bus=KlineBus(
        pin=7, kline_protocol=bus_pb2.KLINE_PROTOCOL_ISO14230_FAST, kline_bit_rate=bus_pb2.KLINE_BIT_RATE_10400
    ),
)
IGNITION = BusConfiguration(bus_name="ignition", terminal15_bus=Terminal15Bus(pin=1))
ETHERNET = BusConfiguration(
    bus_name="ethernet",
    doip_bus=DoipBus(
        doip_option=bus_pb2.DOIP_OPTION_2, doip_network_configuration=bus_pb2.DOIP_NETWORK_CONFIGURATION_3
    ),
)


def pins(name: str, plus: int, minus: int) -> BusConfiguration:
    bus = BusConfiguration()
    bus.CopyFrom(CAN)
    bus.bus_name = name
    bus.can_bus.pin_plus, bus.can_bus.pin_min = plus, minus
    return bus


async def test_control_units_are_unavailable_until_they_have_been_detected(wire: Wire, clock: ManualClock) -> None:
    session = await wire.claimed()
    clock.advance(7.9)
    name, detail = await refusal(wire.vehicle.getEcuList(EMPTY, metadata=session.bearer))
    assert (name, "detection" in detail) == ("UNAVAILABLE", True)

    clock.advance(0.1)

    ecus = (await wire.vehicle.getEcuList(EMPTY, metadata=session.bearer)).ecus
    assert (ecus[0].isotp_ecu.request_id, ecus[0].isotp_ecu.response_id) == (0x7E0, 0x7E8)


async def test_the_demo_cars_show_all_four_kinds_of_control_units(wire: Wire, clock: ManualClock) -> None:
    kinds = set()
    for number, _ in TICKETS:
        session = await wire.claimed(str(number))
        clock.advance(8)
        for ecu in (await wire.vehicle.getEcuList(EMPTY, metadata=session.bearer)).ecus:
            kinds.add(ecu.WhichOneof("EcuType"))

    assert kinds == {"isotp_ecu", "kline_ecu", "doip_ecu", "tp20_ecu"}


async def test_the_vehicle_the_products_and_the_ticket_are_returned(wire: Wire, simulator: Simulator) -> None:
    session = await wire.claimed("7848112")

    details = await wire.vehicle.getVehicleDetails(EMPTY, metadata=session.bearer)
    products = (await wire.products.getProductList(EMPTY, metadata=session.bearer)).products
    ticket = await wire.tickets.getTicketDetails(EMPTY, metadata=session.bearer)

    assert (details.name, details.vin) == ("BMW 3 Series (G20) 320d", "WBA5U710X0AE12345")
    assert details.tecdoc_id > 0
    assert [product.name for product in products] == ["ACC radar calibration", "Front camera calibration"]
    assert (ticket.number, ticket.id) == (7848112, simulator.world.tickets[7848112].uuid)


async def test_an_unknown_vehicle_has_empty_details(wire: Wire) -> None:
    session = await wire.claimed("7848230")

    details = await wire.vehicle.getVehicleDetails(EMPTY, metadata=session.bearer)

    assert (details.name, details.vin, details.tecdoc_id) == ("", "", 0)


async def test_a_session_on_a_connector_has_neither_products_nor_a_ticket(wire: Wire, simulator: Simulator) -> None:
    connector = next(iter(simulator.world.connectors.values()))
    session = await wire.claim(await wire.start_on_connector(connector.uuid))

    assert list((await wire.products.getProductList(EMPTY, metadata=session.bearer)).products) == []
    assert await status(wire.tickets.getTicketDetails(EMPTY, metadata=session.bearer)) == "FAILED_PRECONDITION"


async def test_a_bus_configuration_is_stored_and_replaces_the_former_one(wire: Wire) -> None:
    session = await wire.claimed()

    async def configured() -> list[BusConfiguration]:
        return list((await wire.config.getConfiguration(EMPTY, metadata=session.bearer)).buses)

    assert await configured() == []
    everything = [CAN, KLINE, IGNITION, ETHERNET]
    await wire.config.configureBus(iter(everything), metadata=session.bearer)
    assert await configured() == everything
    await wire.config.configureBus(iter([KLINE]), metadata=session.bearer)
    assert await configured() == [KLINE]


@pytest.mark.parametrize(
    "buses",
    [
        [CAN, pins("body", 6, 11)],
        [pins("ethernet?", 3, 10), ETHERNET],
        [CAN, pins("engine", 3, 11)],
        [pins("a", 1, 2), pins("b", 3, 4), pins("c", 5, 6), pins("d", 7, 8), pins("e", 9, 10)],
        [pins("short circuit", 6, 6)],
        [pins("off the socket", 6, 17)],
        [pins("no pin", 0, 14)],
        [pins("", 6, 14)],
        [BusConfiguration(bus_name="undefined")],
        [BusConfiguration(bus_name="half", can_bus=CanBus(pin_plus=6, pin_min=14))],
        [BusConfiguration(bus_name="half", kline_bus=KlineBus(pin=7))],
        [BusConfiguration(bus_name="half", doip_bus=DoipBus(doip_option=bus_pb2.DOIP_OPTION_1))],
        [BusConfiguration(bus_name="half", doip_bus=DoipBus())],
    ],
    ids=lambda buses: "+".join(bus.bus_name or "nameless" for bus in buses),
)
async def test_an_invalid_configuration_is_refused_and_changes_nothing(
    wire: Wire, buses: list[BusConfiguration]
) -> None:
    session = await wire.claimed()
    await wire.config.configureBus(iter([KLINE]), metadata=session.bearer)

    assert await status(wire.config.configureBus(iter(buses), metadata=session.bearer)) == "INVALID_ARGUMENT"

    assert list((await wire.config.getConfiguration(EMPTY, metadata=session.bearer)).buses) == [KLINE]


async def test_local_testers_are_muted_during_a_session_unless_it_unmutes_them(
    wire: Wire, simulator: Simulator
) -> None:
    connector = next(iter(simulator.world.connectors.values()))
    assert not connector.muted
    session = await wire.claimed()
    assert connector.muted

    await wire.config.unmuteLocals(EMPTY, metadata=session.bearer)
    assert not connector.muted
    await wire.config.muteLocals(EMPTY, metadata=session.bearer)
    assert connector.muted

    await wire.interrupt(session.id)
    assert not connector.muted


async def test_log_lines_arrive_with_their_level_which_is_info_by_default(wire: Wire, simulator: Simulator) -> None:
    session = await wire.claimed()
    lines = [LogMessage(content="Begins"), LogMessage(content="Odd", level=logging_pb2.LOG_LEVEL_WARNING)]

    await wire.logging.openLogStream(iter(lines), metadata=session.bearer)

    assert simulator.call_log.log[session.id] == [
        LogLine(logging_pb2.LOG_LEVEL_INFO, "Begins"),
        LogLine(logging_pb2.LOG_LEVEL_WARNING, "Odd"),
    ]


async def test_a_log_stream_left_open_for_an_hour_ends_the_session(
    wire: Wire, simulator: Simulator, clock: ManualClock
) -> None:
    session = await wire.claimed()
    stream: Any = wire.logging.openLogStream(metadata=session.bearer)
    await stream.write(LogMessage(content="Forgotten"))
    await until(lambda: simulator.call_log.log[session.id])

    clock.advance(3600)

    await stream
    assert (await wire.look_up(session.id)).state == "failed"


async def test_a_log_stream_that_is_used_now_and_then_keeps_the_session(
    wire: Wire, simulator: Simulator, clock: ManualClock
) -> None:
    session = await wire.claimed()
    stream: Any = wire.logging.openLogStream(metadata=session.bearer)
    for text in ("begins", "goes on", "ends"):
        await stream.write(LogMessage(content=text))
        line = LogLine(logging_pb2.LOG_LEVEL_INFO, text)
        await until(partial(simulator.call_log.log[session.id].count, line))
        clock.advance(2400)

    assert (await wire.look_up(session.id)).state == "active"
    await stream.done_writing()
    await stream


async def test_a_log_stream_ends_with_its_session(wire: Wire, simulator: Simulator) -> None:
    session = await wire.claimed()
    stream: Any = wire.logging.openLogStream(metadata=session.bearer)
    await stream.write(LogMessage(content="Working"))
    await until(lambda: simulator.call_log.log[session.id])

    await wire.interrupt(session.id)

    assert await status(stream) == "CANCELLED"


async def test_detection_can_be_made_immediate(simulate: Simulate) -> None:
    _, wire = await simulate(rules=Rules(ecu_detect_delay=0))
    session = await wire.claimed()

    assert (await wire.vehicle.getEcuList(EMPTY, metadata=session.bearer)).ecus
