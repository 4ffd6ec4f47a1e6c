"""Client for a vehicle's buses, for tests of the simulator: a session on the test car, and channels."""

from __future__ import annotations

from typing import Any

from openobd_desktop.protocol.bus_pb2 import BusConfiguration, Terminal15Bus
from openobd_desktop.protocol.can_pb2 import IsotpChannel, IsotpMessage, RawChannel, RawFrame, Tp20Channel, Tp20Message
from openobd_desktop.protocol.can_pb2_grpc import canStub
from openobd_desktop.protocol.doip_pb2 import DoipChannel, DoipMessage
from openobd_desktop.protocol.doip_pb2_grpc import doipStub
from openobd_desktop.protocol.kline_pb2 import KlineChannel, KlineMessage
from openobd_desktop.protocol.kline_pb2_grpc import klineStub
from openobd_desktop.protocol.terminal15_pb2_grpc import terminal15Stub
from openobd_desktop.simulator import ManualClock, Simulator
from openobd_desktop.simulator.car.car_file import bus_of
from openobd_desktop.simulator.car.unit import Unit
from openobd_desktop.simulator.car.vehicle import Vehicle
from tests.simulator.wire import EMPTY, Claimed, Wire, read, until

STEP = 0.05
"""Simulated seconds that are longer than a unit without special behaviour takes to answer."""


def bus(name: str, text: str) -> BusConfiguration:
    found = bus_of(text)
    found.bus_name = name
    return found


DRIVE = bus("drive", "can 6/14 isotp 500")
BODY = bus("body", "can 3/11 isotp 125")
LINE = bus("line", "kline 7 slow 10400")
ETHERNET = bus("ethernet", "doip 1+9 3001")
OLD = bus("old", "can 6/14 tp20 500")
FRAMES = bus("frames", "can 6/14 frames 500")
IGNITION = BusConfiguration(bus_name="ignition", terminal15_bus=Terminal15Bus(pin=1))

ENGINE = IsotpChannel(bus_name="drive", request_id=0x7E0, response_id=0x7E8)


class Stream:
    """A stream on a bus; messages without an explicit channel repeat the channel of the first message."""

    def __init__(self, client: BusClient, call: Any, message: Any, channel: Any) -> None:
        self._client = client
        self.call = call
        self._message = message
        self.channel = channel

    async def send(self, payload: str, channel: Any = None) -> None:
        await self.call.write(self._message(channel=channel or self.channel, payload=payload))

    async def ask(self, payload: str, answers: int = 1, seconds: float = STEP) -> list[str]:
        """Sends a request, lets time pass once it has arrived, and returns the next answers."""
        await self.tell(payload, seconds)
        return [(await read(self.call)).payload for _ in range(answers)]

    async def tell(self, payload: str, seconds: float = STEP) -> None:
        """Sends a request, and lets time pass once it has arrived."""
        log = self._client.simulator.call_log.asked
        before = len(log)
        await self.send(payload)
        await until(lambda: len(log) > before)
        self._client.clock.advance(seconds)

    async def hears_nothing(self, request: str = "3E00", answer: str = "7E00") -> None:
        """Checks that nothing has arrived, using a request that is answered after everything before it."""
        assert await self.ask(request) == [answer]


class BusClient:
    """A claimed session whose buses a test configures, with the car at its connector."""

    def __init__(self, simulator: Simulator, wire: Wire, session: Claimed, clock: ManualClock) -> None:
        self.simulator = simulator
        self.wire = wire
        self.session = session
        self.clock = clock

    @property
    def vehicle(self) -> Vehicle:
        world = self.simulator.world
        return world.vehicles.at(world.sessions[self.session.id].connector)

    def unit(self, name: str) -> Unit:
        return self.vehicle.unit(name)

    async def configure(self, *buses: BusConfiguration) -> None:
        await self.wire.config.configureBus(iter(buses), metadata=self.session.bearer)

    async def isotp(self, channel: IsotpChannel = ENGINE) -> Stream:
        return await self._open(canStub(self.wire.channel).openIsotpStream, IsotpMessage, channel)

    async def raw(self, channel: RawChannel) -> Stream:
        return await self._open(canStub(self.wire.channel).openRawStream, RawFrame, channel)

    async def tp20(self, channel: Tp20Channel) -> Stream:
        return await self._open(canStub(self.wire.channel).openTp20Stream, Tp20Message, channel)

    async def kline(self, channel: KlineChannel) -> Stream:
        return await self._open(klineStub(self.wire.channel).openKlineStream, KlineMessage, channel)

    async def doip(self, channel: DoipChannel) -> Stream:
        return await self._open(doipStub(self.wire.channel).openDoipStream, DoipMessage, channel)

    def terminal15(self) -> Any:
        return terminal15Stub(self.wire.channel).openTerminal15Stream(EMPTY, metadata=self.session.bearer)

    async def channels(self) -> list[Any]:
        found = await self.wire.config.getConfiguration(EMPTY, metadata=self.session.bearer)
        return [getattr(each, str(each.WhichOneof("ChannelDefinition"))) for each in found.channels]

    async def _open(self, opening: Any, message: Any, channel: Any) -> Stream:
        stream = Stream(self, opening(metadata=self.session.bearer), message, channel)
        await stream.send("")
        return stream
