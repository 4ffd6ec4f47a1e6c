"""The connection monitor on the wire."""

from openobd_desktop.protocol.connection_monitor_pb2 import ConnectorInformation
from openobd_desktop.simulator import ManualClock, Sample, Simulator, fixed
from tests.simulator.wire import EMPTY, Wire, read, status


async def test_one_reading_tells_connection_latency_and_health(wire: Wire, clock: ManualClock) -> None:
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


async def test_half_a_second_brings_no_report(wire: Wire, clock: ManualClock, simulator: Simulator) -> None:
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


async def test_a_break_of_the_line_is_told(wire: Wire, simulator: Simulator, clock: ManualClock) -> None:
    session = await wire.claimed()
    simulator.world.sessions[session.id].connector.link.use(fixed(Sample(False, 0)))
    clock.advance(1)

    info = await wire.monitor.getConnectorInformation(EMPTY, metadata=session.bearer)

    assert (info.connected, info.healthy) == (False, False)
    assert info.latency > 0


async def test_the_monitor_needs_a_claimed_session(wire: Wire) -> None:
    await wire.start()

    assert await status(wire.monitor.getConnectorInformation(EMPTY)) == "UNAUTHENTICATED"
