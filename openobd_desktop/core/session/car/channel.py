"""Requests to one control unit: waiting, repeating, and telling its answers from everything else."""

from __future__ import annotations

import asyncio
import copy
from collections import deque
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from enum import Enum
from typing import TYPE_CHECKING, Protocol

from openobd_desktop.core.aio.clock import Clock
from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.domain.channels import Answers, Budget, Ending, Received
from openobd_desktop.errors import CarStreamEnded, OpenObdError

if TYPE_CHECKING:
    from openobd_desktop.core.ports.car import ChannelStream

BUSY_PAUSES = (0.5, 1.0, 2.0)
"""Seconds before a request is repeated to a busy control unit; the last one applies to all further repetitions."""
MOST_WAITING = 1000
"""Number of messages that are kept until they are read; if more arrive, the oldest are dropped."""
MOST_FAULTS = 10
"""Number of messages that are kept of those that cannot be used."""


class Fit(Enum):
    """What a message is to the request before it."""

    ANSWER = "answer"
    PENDING = "pending"
    """The control unit needs more time."""
    BUSY = "busy"
    """The request must be repeated."""
    FOREIGN = "foreign"
    """Not asked for, for example the late answer to an earlier request."""


class Language(Protocol):
    """What the standard of a control unit says about its messages."""

    def fit(self, request: bytes, message: bytes) -> Fit:
        """Returns what ``message`` is to ``request``."""
        ...

    def is_answered(self, request: bytes) -> bool:
        """Returns whether a control unit answers ``request`` even if it has nothing to refuse."""
        ...


class Direction(Enum):
    """Direction of a message, seen from this program."""

    SENT = ">"
    RECEIVED = "<"


class Tap(Protocol):
    """Callable that is told of each message, for a trace."""

    def __call__(self, direction: Direction, message: Received) -> None:
        """Records the message."""
        ...


def _no_tap(direction: Direction, message: Received) -> None:
    """Records nothing."""


class CarChannel:
    """A channel to one control unit, which answers one request at a time.

    Attributes:
        strays: Number of messages that arrived while no request was waiting for an answer.
    """

    def __init__(
        self, stream: ChannelStream, language: Language, clock: Clock, scope: TaskScope, tap: Tap = _no_tap
    ) -> None:
        """Starts reading ``stream``, which the channel closes."""
        self._stream = stream
        self._language = language
        self._clock = clock
        self._scope = scope
        self._tap = tap
        self._turn = asyncio.Lock()
        self._inbox: deque[tuple[float, Received]] = deque(maxlen=MOST_WAITING)
        """The messages that have not been read yet, with the time of their arrival."""
        self._waker: asyncio.Future[None] | None = None
        self._listeners: list[Callable[[Received | None], None]] = []
        self._is_asking = False
        self._has_ended = False
        self._error: OpenObdError | None = None
        self.strays = 0
        self._reading = scope.start(self._read(), "receive from control unit")

    async def request(self, payload: bytes, budget: Budget) -> Answers:
        """Sends a request and waits for its answer, as long as ``budget`` allows.

        Raises:
            BadInput: the request is too long.
            OpenObdError: the stream has ended.
        """
        async with self._turn:
            self.strays += len(self._inbox)
            self._inbox.clear()
            self._is_asking = True
            try:
                return await _Exchange(self, payload, budget).run()
            finally:
                self._is_asking = False

    async def send(self, payload: bytes) -> None:
        """Sends a message without waiting for an answer.

        Raises:
            BadInput: the message is too long.
            OpenObdError: the stream has ended.
        """
        if self._has_ended:
            raise self._why()
        self._tap(Direction.SENT, Received(payload))
        await self._stream.send(payload)

    async def listen(self) -> AsyncGenerator[Received, None]:
        """Yields every message that arrives from now on, also the answers to requests, until the stream ends.

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
        """Ends the channel at once; a request that is waiting fails, and nothing is sent any more."""
        self._has_ended = True
        await self._stream.aclose()
        self._reading.cancel()
        await asyncio.wait([self._reading])

    async def next_message(self, until: float) -> Received | None:
        """Returns the next message that arrives before ``until``, on the scale of ``now``; None if there is none.

        Raises:
            OpenObdError: the stream has ended.
        """
        while True:
            if self._inbox:
                # A message that arrived in time counts even if this PC was too busy to read it in time, but messages
                # that keep arriving do not prolong the wait.
                return self._inbox.popleft()[1] if self._inbox[0][0] <= until else None
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

    def fit(self, request: bytes, message: bytes) -> Fit:
        """Returns what ``message`` is to ``request``."""
        return self._language.fit(request, message)

    def is_answered(self, request: bytes) -> bool:
        """Returns whether an answer to ``request`` is worth waiting for."""
        return self._language.is_answered(request)

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
        self._inbox.append((self.now, message))
        self._wake()

    def _wake(self) -> None:
        if self._waker is not None and not self._waker.done():
            self._waker.set_result(None)

    def _why(self) -> OpenObdError:
        # A copy, because the same error may be raised several times.
        return CarStreamEnded() if self._error is None else copy.copy(self._error)


class _Exchange:
    """One request with its repetitions, and what arrived in answer to it."""

    def __init__(self, channel: CarChannel, payload: bytes, budget: Budget) -> None:
        self._channel = channel
        self._payload = payload
        self._budget = budget
        self._began = channel.now
        self._ends = self._began + budget.total
        self._until = self._ends
        self._answers: list[Received] = []
        self._faults: list[Received] = []
        self._tries = self._silent_tries = self._busy = self._pendings = self._skipped = 0

    async def run(self) -> Answers:
        await self._send()
        if not self._channel.is_answered(self._payload):
            return self._ended(Ending.SENT)
        self._silent_tries = 1
        while True:
            message = await self._channel.next_message(self._until)
            ending = await self._on_silence() if message is None else await self._on_message(message)
            if ending is not None:
                return self._ended(ending)

    async def _send(self) -> None:
        await self._channel.send(self._payload)
        self._tries += 1
        self._wait_at_most(self._budget.first)

    def _wait_at_most(self, seconds: float) -> None:
        self._until = min(self._channel.now + seconds, self._ends)

    async def _on_silence(self) -> Ending | None:
        """Repeats the request if that is allowed; returns how it ended otherwise."""
        if self._answers:
            return Ending.ANSWERED
        if self._pendings:
            return Ending.PENDING
        if self._silent_tries >= self._budget.tries or self._channel.now >= self._ends:
            return Ending.BUSY if self._busy else Ending.SILENT
        self._silent_tries += 1
        await self._send()
        return None

    async def _on_message(self, message: Received) -> Ending | None:
        """Takes a message into account; returns how the request ended, or None if it has not ended."""
        if message.fault is not None:
            self._faults = [*self._faults, message][:MOST_FAULTS]
            return None
        match self._channel.fit(self._payload, message.payload):
            case Fit.FOREIGN:
                self._skipped += 1
            case Fit.PENDING:
                self._pendings += 1
                self._wait_at_most(self._budget.pending)
            case Fit.BUSY:
                return await self._on_busy()
            case Fit.ANSWER:
                self._answers.append(message)
                if self._budget.quiet is None:
                    return Ending.ANSWERED
                self._wait_at_most(self._budget.quiet)
        return None

    async def _on_busy(self) -> Ending | None:
        pause = BUSY_PAUSES[min(self._busy, len(BUSY_PAUSES) - 1)]
        if self._busy >= self._budget.busy or self._channel.now + pause >= self._ends:
            return Ending.BUSY
        self._busy += 1
        await self._channel.pause(pause)
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
            faults=tuple(self._faults),
        )
