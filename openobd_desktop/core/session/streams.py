"""Streams of one session on one channel: session tokens and connection monitor, watched for silence."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import aclosing, asynccontextmanager

from openobd_desktop.core.aio.clock import Clock
from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.core.ports.service import SessionCalls
from openobd_desktop.core.session.token_keeper import TokenKeeper
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import ConnectorReading
from openobd_desktop.errors import LineSilent, NotOffered, OpenObdError, ServiceFault, Unreachable


class ChannelLease:
    """Lends ``calls`` out and counts who has them."""

    def __init__(self, calls: SessionCalls) -> None:
        self.calls = calls
        self._users = 0
        self._idle = asyncio.Event()
        self._idle.set()

    @asynccontextmanager
    async def acquire(self) -> AsyncIterator[SessionCalls]:
        """The calls, for as long as the block lasts or their owner closes them."""
        self._users += 1
        self._idle.clear()
        try:
            yield self.calls
        finally:
            self._users -= 1
            if not self._users:
                self._idle.set()

    async def wait_idle(self) -> None:
        """Waits until nobody has the calls."""
        await self._idle.wait()


SILENCE = 5.0
"""Seconds without a token or a reading after which the line is probed."""
SHORTEST_LOOK, LONGEST_LOOK = 0.5, 2.5
"""Seconds between two looks at the line: none is needed before it can have been silent, but one after a sleep."""
JUMP = 10.0
"""Seconds that a look may be late before the PC counts as having slept."""
TOKEN_LATE = 150.0
"""Seconds without a new token, of which one comes every 120, after which the stream is opened anew."""
MONITOR_PAUSE = 5.0

_log = logging.getLogger(__name__)


class SessionStreams:
    """Follows one session until the stream ends; what it hears goes to the callbacks.

    Two quiet minutes on the token stream are normal, and so is a quiet monitor: only when neither says anything for
    5 seconds, and a probe on the same channel is not answered either, the line counts as dead.
    """

    def __init__(
        self,
        open_calls: Callable[[], SessionCalls],
        keeper: TokenKeeper,
        scope: TaskScope,
        clock: Clock,
        on_token: Callable[[Secret], None],
        on_reading: Callable[[ConnectorReading | None], None],
        on_end: Callable[[OpenObdError | None], None],
    ) -> None:
        self._open_calls = open_calls
        self._keeper = keeper
        self._scope = scope
        self._clock = clock
        self._on_token = on_token
        self._on_reading = on_reading
        self._on_end = on_end
        self._heard_at = 0.0
        self._handed: SessionCalls | None = None
        """The channel of the claim, until the first line is followed over it."""
        self._taken = asyncio.Event()
        self._lease: ChannelLease | None = None
        """The channel of the line that is followed now."""

    @asynccontextmanager
    async def claim_channel(self) -> AsyncIterator[SessionCalls]:
        """A fresh channel; the line that the block has begun is followed over it, unless the block fails."""
        calls = self._handed = self._open_calls()
        self._taken.clear()
        try:
            yield calls
            await self._taken.wait()
        finally:
            if not self._taken.is_set():
                self._handed = None
                await calls.aclose()

    @asynccontextmanager
    async def current_channel(self) -> AsyncIterator[SessionCalls]:
        """The channel of the line while something is heard on it, else one of its own."""
        silent = self._clock.monotonic() - self._heard_at >= SILENCE / 2 * self._clock.factor
        lease = self._lease
        async with self.new_channel() if lease is None or silent else lease.acquire() as calls:
            yield calls

    @asynccontextmanager
    async def new_channel(self) -> AsyncIterator[SessionCalls]:
        """A channel of its own: one that has seen a reset may stay dumb for hours (aegis-hass issue 238)."""
        calls = self._open_calls()
        try:
            yield calls
        finally:
            await calls.aclose()

    async def run(self) -> OpenObdError | None:
        """Follows the line to its end and tells why it ended; None if the service ended the token stream."""
        try:
            calls, self._handed = self._handed or self._open_calls(), None
            self._taken.set()
        except OpenObdError as error:
            return error
        lease = self._lease = ChannelLease(calls)
        try:
            return await self._run_leased(lease)
        except OpenObdError as error:
            return error
        finally:
            self._lease = None
            await calls.aclose()

    async def _run_leased(self, lease: ChannelLease) -> OpenObdError | None:
        end = await self._run(lease.calls)
        self._lease = None
        if not isinstance(end, LineSilent):
            # The service ends the tokens with the session, maybe before it has answered what ended it.
            await lease.wait_idle()
        return end

    async def _run(self, calls: SessionCalls) -> OpenObdError | None:
        self._heard_at = self._clock.monotonic()
        ends: list[asyncio.Future[OpenObdError | None]] = [
            self._scope.start(self._receive(calls), "receive tokens"),
            self._scope.start(self._guard(calls), "guard line"),
        ]
        watching = self._scope.start(self._watch(calls), "watch connection")
        try:
            await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)
            ended = next(each for each in ends if each.done())
        finally:
            watching.cancel()
            for each in ends:
                each.cancel()
            await asyncio.wait(ends)
            await asyncio.wait([watching])
        # A fault of this program has been reported by the scope; the session goes on over a new line.
        return ServiceFault() if ended.cancelled() or ended.exception() else ended.result()

    async def _receive(self, calls: SessionCalls) -> OpenObdError | None:
        try:
            async with aclosing(calls.tokens(self._keeper.newest())) as tokens:
                async for token in tokens:
                    self._hear()
                    self._on_token(token)
        except OpenObdError as error:
            self._on_end(error)
            return error
        self._on_end(None)
        return None

    async def _watch(self, calls: SessionCalls) -> None:
        """Follows the connection monitor; its failure never touches the token stream."""
        while True:
            try:
                async with aclosing(calls.connections(self._keeper.newest())) as readings:
                    async for reading in readings:
                        self._hear()
                        self._on_reading(reading)
            except NotOffered:
                self._on_reading(None)
                return
            except OpenObdError as error:
                _log.info("connection monitor: %s", error.what)
            await self._clock.sleep(MONITOR_PAUSE)

    async def _guard(self, calls: SessionCalls) -> OpenObdError | None:
        """Returns once the line is dead, the PC has slept, or a token is overdue."""
        # The network's seconds are real ones, also where the clock plays hours in seconds.
        factor = self._clock.factor
        last = self._clock.monotonic()
        had_late_token = self._keeper.age > TOKEN_LATE
        while True:
            pause = self._pause(last)
            await self._clock.sleep(pause)
            now = self._clock.monotonic()
            if now - last - pause > JUMP * factor:
                return LineSilent("this PC has slept")
            last = now
            if not self._keeper.alive:
                return LineSilent("there is no session token to keep it with")
            if self._keeper.age <= TOKEN_LATE:
                had_late_token = False
            elif not had_late_token:
                return LineSilent("a new session token is overdue")
            if now - self._heard_at >= SILENCE * factor and not await self._answers(calls):
                return LineSilent()
            last = self._clock.monotonic()

    def _pause(self, now: float) -> float:
        """Seconds until the line can have been silent for too long, within the limits of a look."""
        left = SILENCE - (now - self._heard_at) / self._clock.factor
        return min(max(left, SHORTEST_LOOK), LONGEST_LOOK) * self._clock.factor

    async def _answers(self, calls: SessionCalls) -> bool:
        try:
            await calls.connection(self._keeper.newest())
        except (Unreachable, ServiceFault):
            return False
        except OpenObdError:
            # A refusal is an answer too.
            pass
        self._hear()
        return True

    def _hear(self) -> None:
        self._heard_at = self._clock.monotonic()
