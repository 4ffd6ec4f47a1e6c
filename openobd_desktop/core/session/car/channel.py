"""Requests to one control unit, including waiting for answers, recognizing them, and resending requests."""

from __future__ import annotations

import asyncio
import copy
from collections import deque
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from enum import Enum
from typing import TYPE_CHECKING, Protocol

from msgspec.structs import replace

from openobd_desktop.core.aio.clock import Clock
from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.diagnosis.budgets import BUSY_PAUSES, OPENING, Budget
from openobd_desktop.diagnosis.guard import Permit, check, risk_at
from openobd_desktop.diagnosis.messages import expects_answer, reply
from openobd_desktop.domain.car.buses import Channel, IsotpAddress, RawAddress
from openobd_desktop.domain.car.channels import LONGEST_PAYLOAD, Answers, Ending, Received
from openobd_desktop.domain.car.diagnosis import Language, Problem, Reply
from openobd_desktop.errors import CarStreamEnded, OpenObdError, message

if TYPE_CHECKING:
    from openobd_desktop.core.ports.car import ChannelStream

MOST_WAITING = 1000
"""Maximum number of unread messages; if more arrive, the oldest are dropped."""
MOST_BYTES_WAITING = 4 * LONGEST_PAYLOAD
"""Maximum total size of the unread messages, in bytes."""
MOST_ANSWERS = 300
"""Maximum number of answers to one request; enough for the longest list of codes on a K-line, with three codes per
answer."""
MOST_UNUSABLE = 10
"""Maximum number of unusable messages to keep."""

_NOT_SENT = message("The request could not be sent in time.")


class Direction(Enum):
    """Direction of a message, from the program's point of view."""

    SENT = ">"
    RECEIVED = "<"


class Tap(Protocol):
    """Callable that receives each message for a trace."""

    def __call__(self, direction: Direction, message: Received) -> None:
        """Records the message."""
        ...


def no_tap(direction: Direction, message: Received) -> None:
    """Records nothing."""


class CarChannel:
    """A channel to one control unit, which handles one request at a time.

    Attributes:
        channel: The bus and the address of the control unit, with the options of the channel.
        strays: Number of messages that arrived while no request was waiting for an answer.
    """

    def __init__(
        self, stream: ChannelStream, channel: Channel, clock: Clock, scope: TaskScope, tap: Tap = no_tap
    ) -> None:
        """Starts reading ``stream``, which this channel will close."""
        self.channel = channel
        self._stream = stream
        self._clock = clock
        self._scope = scope
        self._tap = tap
        self._turn = asyncio.Lock()
        self._inbox = _Inbox()
        self._waker: asyncio.Future[None] | None = None
        self._listeners: list[Callable[[Received | None], None]] = []
        self._is_asking = False
        self._has_ended = False
        self._error: OpenObdError | None = None
        self.strays = 0
        self._reading = scope.start(self._read(), "receive from control unit")

    async def request(
        self,
        payload: bytes,
        budget: Budget,
        language: Language = Language.UDS,
        *,
        tries: int = 1,
        busy_tries: int = 0,
        permit: Permit | None = None,
    ) -> Answers:
        """Sends a request and waits for the answer, for as long as ``budget`` allows.

        Args:
            payload: The request, including its service identifier.
            budget: The time limits for the answer.
            language: The standard by which answers are distinguished from other messages.
            tries: Maximum number of times to send the request while the control unit is silent.
            busy_tries: Maximum number of times to resend the request because the control unit is busy.
            permit: Permission to send a request that can change something.

        Raises:
            NotPermitted: the request can change something, and ``permit`` does not cover it.
            BadInput: the request is too long.
            OpenObdError: the stream has ended.
        """
        async with self._turn:
            self.strays += len(self._inbox)
            self._inbox.clear()
            self._is_asking = True
            try:
                return await _Exchange(self, payload, budget, language, tries, busy_tries, permit).run()
            finally:
                self._is_asking = False

    async def send(
        self,
        payload: bytes,
        language: Language = Language.UDS,
        permit: Permit | None = None,
        within: float | None = None,
    ) -> None:
        """Sends a message without waiting for an answer; closes the channel if this takes more than ``within`` seconds.

        Sending may have to wait, because a connection supports only a limited number of simultaneous streams.

        Raises:
            NotPermitted: the message can change something, and ``permit`` does not cover it.
            BadInput: the message is too long.
            OpenObdError: the stream has ended.
        """
        address = self.channel.address
        request_id = address.request_id if isinstance(address, (IsotpAddress, RawAddress)) else None
        seconds = within if within is not None else OPENING
        check(payload, risk_at(payload, language, request_id, isinstance(address, RawAddress)), permit)
        if self._has_ended:
            raise self._why()
        self._tap(Direction.SENT, Received(payload))
        try:
            async with asyncio.timeout(seconds):
                await self._stream.send(payload)
        except TimeoutError:
            self._error = CarStreamEnded(what=_NOT_SENT)
            self._has_ended = True
            await self._stream.aclose()
            raise self._why() from None

    async def listen(self) -> AsyncGenerator[Received, None]:
        """Yields every message that arrives from now on, including answers to requests, until the stream ends.

        Raises:
            OpenObdError: the stream broke.
        """
        waiting: deque[Received | None] = deque(maxlen=MOST_WAITING)
        news = asyncio.Event()

        def hear(message: Received | None) -> None:
            waiting.append(message)
            news.set()

        self._listeners.append(hear)
        if self._has_ended:
            hear(None)
        try:
            while True:
                await news.wait()
                news.clear()
                while waiting:
                    message = waiting.popleft()
                    if message is None:
                        if self._error is not None:
                            raise copy.copy(self._error)
                        return
                    yield message
        finally:
            self._listeners.remove(hear)

    async def aclose(self) -> None:
        """Closes the channel at once; a pending request fails, and nothing more is sent."""
        self._has_ended = True
        await self._stream.aclose()
        self._reading.cancel()
        await asyncio.wait([self._reading])

    async def next_message(self, until: float) -> Received | None:
        """Returns the next message that arrives before ``until`` (as measured by ``now``), or None if there is none.

        Raises:
            OpenObdError: the stream has ended.
        """
        while True:
            if self._inbox:
                # A message that arrived in time counts even if this PC was too busy to read it in time, but a steady
                # flow of messages does not prolong the wait.
                return self._inbox.take(until)
            if self._has_ended:
                raise self._why()
            left = until - self.now
            if left <= 0:
                return None
            await self._wait(left)

    async def pause(self, seconds: float) -> None:
        """Waits for ``seconds``; messages that arrive in the meantime can be read afterwards."""
        await self._clock.sleep(seconds * self._clock.factor)

    @property
    def now(self) -> float:
        """The time in real monotonic seconds: the network runs in real time, even if the demo's clock is faster."""
        return self._clock.monotonic() / self._clock.factor

    async def _wait(self, seconds: float) -> None:
        """Waits until a message arrives, the stream ends, or ``seconds`` have passed."""
        self._waker = asyncio.get_running_loop().create_future()
        timer = self._scope.start(self.pause(seconds), "wait for control unit")
        try:
            await asyncio.wait([self._waker, timer], return_when=asyncio.FIRST_COMPLETED)
        finally:
            timer.cancel()
            self._waker = None

    async def _read(self) -> None:
        try:
            async with aclosing(self._stream.received()) as messages:
                async for each in messages:
                    self._on_message(each)
        except OpenObdError as error:
            self._error = error
        finally:
            self._has_ended = True
            self._wake()
            for hear in self._listeners:
                hear(None)

    def _on_message(self, message: Received) -> None:
        self._tap(Direction.RECEIVED, message)
        for hear in self._listeners:
            hear(message)
        if not self._is_asking:
            self.strays += 1
            return
        self._inbox.put(self.now, message)
        self._wake()

    def _wake(self) -> None:
        if self._waker is not None and not self._waker.done():
            self._waker.set_result(None)

    def _why(self) -> OpenObdError:
        # A copy, because the same error may be raised several times.
        return CarStreamEnded() if self._error is None else copy.copy(self._error)


class _Inbox:
    """The unread messages, with their arrival times."""

    def __init__(self) -> None:
        self._messages: deque[tuple[float, Received]] = deque()
        self._bytes = 0

    def __len__(self) -> int:
        return len(self._messages)

    def put(self, at: float, message: Received) -> None:
        """Adds a message, and drops the oldest ones if there are too many."""
        self._messages.append((at, message))
        self._bytes += len(message.payload)
        while len(self) > MOST_WAITING or (self._bytes > MOST_BYTES_WAITING and len(self) > 1):
            self._drop()

    def take(self, until: float) -> Received | None:
        """Removes and returns the oldest message; None if it arrived after ``until``."""
        return self._drop() if self._messages[0][0] <= until else None

    def clear(self) -> None:
        """Drops all messages."""
        self._messages.clear()
        self._bytes = 0

    def _drop(self) -> Received:
        _, message = self._messages.popleft()
        self._bytes -= len(message.payload)
        return message


class _Exchange:
    """One request, its retries, and the answers to it."""

    def __init__(
        self,
        channel: CarChannel,
        payload: bytes,
        budget: Budget,
        language: Language,
        tries: int,
        busy_tries: int,
        permit: Permit | None,
    ) -> None:
        self._channel = channel
        self._payload = payload
        self._budget = budget
        self._language = language
        self._silences_left = tries
        self._busy_pauses = deque(BUSY_PAUSES[:busy_tries])
        self._permit = permit
        self._began = channel.now
        self._ends = self._until = self._began + budget.total
        self._answers: list[Received] = []
        self._unusable: list[Received] = []
        self._tries = self._pendings = self._skipped = 0

    async def run(self) -> Answers:
        await self._send()
        if not expects_answer(self._payload, self._language):
            return self._ended(Ending.SENT)
        while True:
            message = await self._channel.next_message(self._until)
            ending = await self._on_silence() if message is None else await self._on_message(message)
            if ending is not None:
                return self._ended(ending)

    async def _send(self) -> None:
        left = self._ends - self._channel.now
        await self._channel.send(self._payload, self._language, self._permit, max(0.0, left))
        self._tries += 1
        self._wait_at_most(self._budget.first)

    def _wait_at_most(self, seconds: float) -> None:
        self._until = min(self._channel.now + seconds, self._ends)

    async def _on_silence(self) -> Ending | None:
        """Resends the request if allowed; otherwise, returns the outcome of the request."""
        if self._answers:
            return Ending.ANSWERED
        if self._pendings:
            return Ending.PENDING
        self._silences_left -= 1
        if self._silences_left <= 0 or self._channel.now >= self._ends:
            return Ending.SILENT
        await self._send()
        return None

    async def _on_message(self, message: Received) -> Ending | None:
        """Processes a message; returns the outcome of the request, or None if the request is still in progress."""
        if message.problem is not None:
            self._set_aside(message)
            return None
        match reply(self._payload, message.payload, self._language):
            case Reply.NOT_ASKED_FOR:
                self._skipped += 1
            case Reply.INCOMPLETE:
                self._set_aside(replace(message, problem=Problem.INCOMPLETE))
            case Reply.PENDING:
                self._pendings += 1
                self._wait_at_most(self._budget.pending)
            case Reply.BUSY:
                return await self._on_busy(message)
            case Reply.NEGATIVE:
                # On a K-line, several messages may answer a request, but nothing follows a refusal.
                self._answers.append(message)
                return Ending.ANSWERED
            case Reply.POSITIVE:
                self._answers.append(message)
                if not self._budget.quiet or len(self._answers) == MOST_ANSWERS:
                    return Ending.ANSWERED
                self._wait_at_most(self._budget.quiet)
        return None

    def _set_aside(self, message: Received) -> None:
        self._unusable = [*self._unusable, message][:MOST_UNUSABLE]

    async def _on_busy(self, message: Received) -> Ending | None:
        if not self._busy_pauses or self._channel.now + self._busy_pauses[0] >= self._ends:
            self._answers.append(message)
            return Ending.BUSY
        await self._channel.pause(self._busy_pauses.popleft())
        await self._send()
        return None

    def _ended(self, ending: Ending) -> Answers:
        return Answers(
            ending=ending,
            payloads=tuple(each.payload for each in self._answers),
            is_cut=any(each.is_cut for each in self._answers),
            seconds=self._channel.now - self._began,
            tries=self._tries,
            pendings=self._pendings,
            skipped=self._skipped,
            unusable=tuple(self._unusable),
        )
