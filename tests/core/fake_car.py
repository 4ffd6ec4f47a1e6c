"""Fakes of a car's buses and control units, in memory."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from dataclasses import dataclass, field

from openobd_desktop.core.aio.clock import Clock, SystemClock
from openobd_desktop.domain.car.buses import BusConfiguration, Channel, Configuration, Terminal15Bus
from openobd_desktop.domain.car.channels import Received
from openobd_desktop.domain.car.diagnosis import Problem
from openobd_desktop.domain.secret import Secret
from openobd_desktop.errors import BusesRefused, CarStreamEnded, OpenObdError

Answer = str | tuple[float, str] | OpenObdError
"""What a control unit sends: hexadecimal text, immediately or after some seconds, or an error that ends the stream."""
Script = Callable[[Channel, str], Sequence[Answer]]
"""Function that returns what a control unit sends in response to a request, which is hexadecimal text."""
TakeCall = Callable[[str, Secret], Awaitable[None]]


def received(text: str) -> Received:
    """Returns the message with this payload; text that is not hexadecimal has a problem."""
    try:
        return Received(bytes.fromhex(text))
    except ValueError:
        return Received(b"", Problem.NOT_HEX, text)


def scripted(answers: dict[str, Sequence[Answer]]) -> Script:
    """Returns a script that answers the listed requests, and is silent for all others."""
    return lambda _channel, request: answers.get(request, ())


class FakeStream:
    """Fake of core.ports.car.ChannelStream.

    Attributes:
        sent: The requests, in hexadecimal.
    """

    def __init__(self, car: FakeCar, channel: Channel) -> None:
        self._car = car
        self.channel = channel
        self.sent: list[str] = []
        self.closed = False
        self._waiting: asyncio.Queue[tuple[float, Received | OpenObdError | None]] = asyncio.Queue()

    async def send(self, payload: bytes) -> None:
        if self.closed:
            raise CarStreamEnded
        text = payload.hex().upper()
        self.sent.append(text)
        self._car.sent.append((self.channel, text))
        for each in self._car.script(self.channel, text):
            self.push(each)

    def push(self, answer: Answer) -> None:
        """Makes the control unit send something."""
        seconds, what = answer if isinstance(answer, tuple) else (0.0, answer)
        self._waiting.put_nowait((seconds, received(what) if isinstance(what, str) else what))

    async def received(self) -> AsyncGenerator[Received, None]:
        while True:
            seconds, message = await self._waiting.get()
            if seconds:
                await self._car.clock.sleep(seconds)
            if message is None:
                return
            if isinstance(message, OpenObdError):
                raise message
            yield message

    async def aclose(self) -> None:
        if not self.closed:
            self._car.closed += 1
        self.closed = True
        self._waiting.put_nowait((0.0, None))


@dataclass
class FakeCar:
    """A car in memory: the answers of its control units, and the messages sent to them.

    Attributes:
        script: The script of the control units.
        sent: Channel and request of each message, in order.
        configured: Each configuration, without the ignition's bus.
        refusals: Errors for the next configurations, in turn; None for one that succeeds.
        sensed: The pin on which the ignition is sensed in each configuration; None if it is not.
        keeps_closed: Whether the connector keeps closed channels until the next configuration.
        refuses_ignition: Whether the ignition's bus is refused.
        ignition_error: Error raised by the ignition's stream.
        streams: All streams that were opened.
        closed: The number of streams that were closed.
        most_at_once: The largest number of streams that were open at the same time.
        ignition: Whether the ignition is on; None if the connector does not know.
    """

    clock: Clock = field(default_factory=SystemClock)
    script: Script = lambda _channel, _request: ()
    sent: list[tuple[Channel, str]] = field(default_factory=list)
    configured: list[tuple[BusConfiguration, ...]] = field(default_factory=list)
    refusals: list[OpenObdError | None] = field(default_factory=list)
    streams: list[FakeStream] = field(default_factory=list)
    closed: int = 0
    most_at_once: int = 0
    ignition: bool | None = None
    sensed: list[int | None] = field(default_factory=list)
    refuses_ignition: bool = False
    keeps_closed: bool = False
    since_configured: list[FakeStream] = field(default_factory=list)
    ignition_error: OpenObdError | None = None
    switched: asyncio.Event = field(default_factory=asyncio.Event)
    following: int = 0

    def switch(self, ignition: bool | None) -> None:
        """Switches the ignition on or off, which open streams report."""
        self.ignition = ignition
        self.switched.set()

    def open(self, channel: Channel) -> FakeStream:
        """Opens a stream."""
        stream = FakeStream(self, channel)
        self.streams.append(stream)
        self.since_configured.append(stream)
        self.most_at_once = max(self.most_at_once, len(self.streams) - self.closed)
        return stream

    def requests(self, channel: Channel) -> list[str]:
        """Returns the requests to one control unit."""
        return [text for to, text in self.sent if to == channel]


class FakeBuses:
    """Fake of core.ports.car.BusCalls."""

    def __init__(self, car: FakeCar, record_call: TakeCall) -> None:
        self._car = car
        self._record_call = record_call
        self._refused: tuple[tuple[BusConfiguration, ...], OpenObdError] | None = None

    async def configure(self, token: Secret, buses: Sequence[BusConfiguration]) -> None:
        await self._record_call("configure", token)
        car = self._car
        pin = next((each.bus.pin for each in buses if isinstance(each.bus, Terminal15Bus)), None)
        others = tuple(each for each in buses if not isinstance(each.bus, Terminal15Bus))
        if pin is not None and car.refuses_ignition:
            raise BusesRefused
        refused, self._refused = self._refused, None
        if refused is not None and pin is None and refused[0] == others:
            # Refused with the ignition's bus, and also without it.
            raise refused[1]
        car.sensed.append(pin)
        if not others:
            return
        car.configured.append(others)
        car.since_configured.clear()
        if car.refusals and (refusal := car.refusals.pop(0)) is not None:
            self._refused = others, refusal
            raise refusal

    async def configuration(self, token: Secret) -> Configuration:
        await self._record_call("configuration", token)
        car = self._car
        in_use = [each.channel for each in car.since_configured if car.keeps_closed or not each.closed]
        return Configuration(car.configured[-1] if car.configured else (), tuple(in_use))

    async def ignition(self, token: Secret) -> AsyncGenerator[bool | None, None]:
        await self._record_call("ignition", token)
        car = self._car
        if car.ignition_error is not None:
            raise car.ignition_error
        car.following += 1
        try:
            while True:
                car.switched.clear()
                yield car.ignition
                await car.switched.wait()
        finally:
            car.following -= 1


class FakeChannels:
    """Fake of core.ports.car.ChannelCalls."""

    def __init__(self, car: FakeCar, record_call: TakeCall) -> None:
        self._car = car
        self._record_call = record_call

    async def open(self, token: Secret, channel: Channel) -> FakeStream:
        await self._record_call("open channel", token)
        return self._car.open(channel)
