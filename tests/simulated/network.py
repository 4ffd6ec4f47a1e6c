"""Network between one PC and the service, which delays, loses and spoils messages."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from contextvars import Context
from typing import Any

from grpc import ChannelConnectivity, StatusCode

from tests.simulated.channel import Call, Channel
from tests.simulated.faults import STATUSES, CallFate, Plan, StreamFate
from tests.simulated.loop import Process, VirtualLoop, current_process
from tests.simulated.service import Service
from tests.simulated.trace import Trace
from tests.simulated.truth import CHANGES, FINISH, START, current_command

RESET = "recvmsg:Connection reset by peer"
NO_LINE = "failed to connect to all addresses; last error: UNKNOWN: ipv4:127.0.0.1:443: Connection refused"
NO_WAY = "failed to connect to all addresses; last error: UNKNOWN: ipv4:127.0.0.1:443: connection attempt timed out"
PING_LIMIT = 25.0
"""Seconds after which gRPC itself notices a dead connection with calls in progress: 20 s, and 5 s for the ping."""
CONNECT_LIMIT = 5.0
"""Seconds after which an attempt to connect fails."""
MOST_LATE = 20.0
"""Seconds by which a call may arrive after its deadline."""
LIES = {
    ("sessionController/getSession", "NOT_FOUND"),
    ("session/authenticate", "NOT_FOUND"),
    ("sessionController/startSessionOnTicket", "ALREADY_EXISTS"),
}
"""Refusals that would be false statements by the service about a session."""
MAY_BE_EMPTY = ("sessionController/getSessionList",)
"""Methods whose empty answer would be a false statement by the service, too."""

Outcome = Callable[[Call, bytes | None, StatusCode | None, str], None]


class Network:
    """The network of one PC.

    Attributes:
        is_up: Whether new connections can be made, and messages pass.
        refuses: Whether an attempt to connect is refused at once while the network is down, rather than unanswered.
        touched_at: When the network was last the cause of a failure, in seconds of the loop.
        on_send: Called with each call that a program makes.
        on_answer: Called with each message or status that reaches a program.
    """

    def __init__(self, loop: VirtualLoop, dice: random.Random, service: Service, plan: Plan, trace: Trace) -> None:
        self._loop = loop
        self._dice = dice
        self._service = service
        self._plan = plan
        self._trace = trace
        self._context = Context()
        self._numbers = 0
        self._channels: list[Channel] = []
        self.name = ""
        self.is_up = True
        self.refuses = True
        self.touched_at = -1000.0
        self.on_send: Callable[[Call], None] = lambda call: None
        self.on_answer: Outcome = lambda call, message, code, details: None

    def open(self, target: str) -> Channel:
        """Opens a channel for the running process."""
        process = current_process()
        assert process is not None, "only a program opens a channel"
        channel = Channel(self, process, target)
        self._channels = [each for each in self._channels if each.state is not ChannelConnectivity.SHUTDOWN]
        self._channels.append(channel)
        return channel

    def _delay(self) -> float:
        dice = self._dice.random()
        # Most messages take tens of milliseconds, a few much longer.
        return 0.005 + 0.06 * dice if dice < 0.97 else 2.0 * self._dice.random()

    def _later(self, seconds: float, action: Callable[..., None], *values: Any) -> None:
        self._loop.call_later(seconds, action, *values, context=self._context)

    def connect(self, channel: Channel) -> None:
        """Begins to connect a channel."""
        if channel.state is ChannelConnectivity.IDLE and self.is_up:
            channel.state = ChannelConnectivity.READY
            channel.is_dead = False

    def send(
        self,
        channel: Channel,
        method: str,
        request: bytes,
        metadata: Sequence[tuple[str, str]],
        limit: float | None,
        decode: Callable[[bytes], Any] | None,
    ) -> Call:
        """Makes a call and decides its fate."""
        self._numbers += 1
        call = Call(channel, self._numbers, method, request, metadata, limit, decode)
        call.command = current_command.get()
        channel.calls[call] = None
        fate = self._plan.fate(CallFate)
        assert isinstance(fate, CallFate)
        if fate is CallFate.EMPTY and method in MAY_BE_EMPTY:
            fate = CallFate.UNREADABLE
        if fate is not CallFate.OK:
            self.touched_at = self._loop.time()
        if self._trace.is_on:
            self._trace.note(self.name, f"calls {method} ({call.number}){_suffix(fate)}")
        if fate is CallFate.REPEATED and call.command is not None and method in (START, FINISH):
            call.command.is_repeated = True
        self.on_send(call)
        call.begin_deadline(self._context)
        self.connect(channel)
        if channel.state is not ChannelConnectivity.READY:
            self.touched_at = self._loop.time()
            refused = (self._delay(), NO_LINE) if self.refuses else (CONNECT_LIMIT, NO_WAY)
            self._later(refused[0], self._answer, call, StatusCode.UNAVAILABLE, refused[1])
        elif channel.is_dead or fate is CallFate.SILENT_BEFORE:
            self._lose(channel)
        elif fate is CallFate.NOT_SENT:
            channel.state = ChannelConnectivity.IDLE
            self._later(self._delay(), self._answer, call, StatusCode.UNAVAILABLE, NO_LINE)
        elif fate is CallFate.LOST_BEFORE:
            self._later(self._delay(), channel.break_off, RESET)
        elif fate is CallFate.REFUSED:
            status = self._dice.choice(STATUSES)
            status = "UNAVAILABLE" if (method, status) in LIES else status
            self._later(2 * self._delay(), self._answer, call, StatusCode[status], "a fault of the simulation")
        elif fate is CallFate.LATE and limit is not None:
            if call.command is not None and method in CHANGES:
                call.command.is_late = True
            self._later(limit + self._dice.uniform(0.1, MOST_LATE), self._serve, call, fate)
        else:
            self._later(self._delay(), self._serve, call, fate)
        return call

    def _lose(self, channel: Channel) -> None:
        """Leaves a connection dead until gRPC notices it, if it has calls without a deadline."""
        self.touched_at = self._loop.time()
        if not channel.is_dead:
            channel.is_dead = True
            self._later(PING_LIMIT, self._notice, channel)

    def _notice(self, channel: Channel) -> None:
        if channel.is_dead and channel.state is ChannelConnectivity.READY:
            self.touched_at = self._loop.time()
            channel.break_off("ping timeout")

    def _serve(self, call: Call, fate: CallFate) -> None:
        """Carries out a call that has arrived at the service."""
        is_late = fate is CallFate.LATE
        if is_late and not call.process.alive:
            # The connection ended with its process.
            return
        if call.done() and not is_late:
            # A cancelled call that has not arrived yet is dropped together with its cancellation.
            return
        if call.channel.is_dead and not is_late:
            return
        if self._trace.is_on:
            self._trace.note("service", f"carries out {call.method} ({call.number}) of {self.name}{_suffix(fate)}")
        arrival = [self._loop.time()]

        def in_order() -> float:
            """Returns the delay of the next message, which never overtakes the one before."""
            arrival[0] = max(arrival[0] + 1e-6, self._loop.time() + self._delay())
            return arrival[0] - self._loop.time()

        answers: list[bytes] = []

        def write(message: bytes) -> None:
            if call.limit is None:
                self._pass_message(call, message, in_order())
            else:
                answers.append(message)

        def end(code: StatusCode, details: str) -> None:
            if answers:
                # The answer to a unary call and its status travel together.
                self._later(in_order(), self._deliver, call, answers[0], fate)
            else:
                self._later(in_order(), self._answer, call, code, details)

        self._service.serve(call, write, end, 2 if fate is CallFate.REPEATED else 1)

    def _deliver(self, call: Call, message: bytes, fate: CallFate) -> None:
        """Delivers the answer to a unary call, or what its fate has left of it."""
        if call.done() or call.channel.is_dead:
            return
        if fate is CallFate.LOST_AFTER:
            self.touched_at = self._loop.time()
            call.channel.break_off(RESET)
        elif fate is CallFate.SILENT_AFTER:
            self._lose(call.channel)
        elif fate is CallFate.TOO_LARGE:
            large = "CLIENT: Received message larger than max (70000000 vs. 67108864)"
            self._answer(call, StatusCode.RESOURCE_EXHAUSTED, large)
        else:
            readable = b"" if fate is CallFate.EMPTY else message
            self._pass_on(call, None if fate is CallFate.UNREADABLE else readable)
            call.end()

    def _pass_message(self, call: Call, message: bytes, delay: float) -> None:
        """Sends a message of a stream, or what its fate has left of it."""
        fate = self._plan.fate(StreamFate)
        assert isinstance(fate, StreamFate)
        if fate is StreamFate.OK:
            self._later(delay, self._pass_on, call, message)
            return
        self.touched_at = self._loop.time()
        if self._trace.is_on:
            self._trace.note("network", f"{call.method} ({call.number}) of {self.name}{_suffix(fate)}")
        if fate is StreamFate.RESET:
            self._later(delay, call.channel.break_off, RESET)
        elif fate is StreamFate.SILENT:
            self._lose(call.channel)
        elif fate is StreamFate.UNREADABLE:
            self._later(delay, self._pass_on, call, None)
        else:
            code = StatusCode.OK if fate is StreamFate.ENDS else StatusCode[self._dice.choice(STATUSES)]
            self._later(delay, self._answer, call, code, "a fault of the simulation")

    def _pass_on(self, call: Call, message: bytes | None) -> None:
        if not (call.done() or call.channel.is_dead):
            self.on_answer(call, message, None, "")
            call.arrive(message)

    def _answer(self, call: Call, code: StatusCode, details: str) -> None:
        """Ends a call with a status."""
        if call.done() or (call.channel.is_dead and details not in (NO_LINE, NO_WAY)):
            return
        if self._trace.is_on and (code is not StatusCode.OK or call.limit is None):
            self._trace.note(self.name, f"{call.method} ({call.number}) ends with {code.name}: {details}")
        self.on_answer(call, None, code, details)
        if code is StatusCode.OK:
            call.end()
        else:
            call.fail(code, details)
        if call.served is not None:
            self.give_up(call)

    def give_up(self, call: Call) -> None:
        """Tells the service, unless the connection is dead, that nobody waits for a call any more."""
        if call.served is not None:
            # The service notices a dead connection later, by its own pings.
            self._later(PING_LIMIT if call.channel.is_dead else self._delay(), self._stop_serving, call)

    def _stop_serving(self, call: Call) -> None:
        if call.served is not None:
            call.served.cancel()

    def reset(self) -> None:
        """Breaks all connections."""
        self.touched_at = self._loop.time()
        for channel in tuple(self._channels):
            if channel.state is ChannelConnectivity.READY:
                channel.break_off(RESET)

    def go_down(self, *, silently: bool) -> None:
        """Takes the network down: connections break at once or, ``silently``, pass nothing any more."""
        self.is_up = False
        self.touched_at = self._loop.time()
        if silently:
            for channel in tuple(self._channels):
                if channel.state is ChannelConnectivity.READY:
                    self._lose(channel)
        else:
            self.reset()

    def go_up(self) -> None:
        """Restores the network."""
        self.is_up = True
        self.touched_at = self._loop.time()

    def forget(self, process: Process) -> None:
        """Breaks the connections of a process that has been killed."""
        for channel in tuple(self._channels):
            if channel.process is process:
                for call in tuple(channel.calls):
                    self.give_up(call)
                channel.calls.clear()
                channel.state = ChannelConnectivity.SHUTDOWN
        self._channels = [each for each in self._channels if each.process is not process]


def _suffix(fate: CallFate | StreamFate) -> str:
    return "" if fate.name == "OK" else f": {fate.value}"
