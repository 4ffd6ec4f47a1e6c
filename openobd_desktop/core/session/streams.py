"""Token stream and connection monitor of a session, and tests of their shared connection when no data arrives."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import aclosing, asynccontextmanager
from typing import TYPE_CHECKING, Any

from openobd_desktop.core.aio.backoff import (
    LONGEST_PAUSE,
    LONGEST_PAUSE_WHEN_SPENT,
    Backoff,
    RateLimiter,
    RetryBudget,
    around,
)
from openobd_desktop.core.aio.clock import Clock
from openobd_desktop.core.aio.tasks import Lookout, TaskScope
from openobd_desktop.core.session.losses import Losses, is_silence
from openobd_desktop.core.session.token_keeper import TokenKeeper
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import TOKEN_LIFE, ConnectorReading
from openobd_desktop.errors import LineSilent, NotOffered, OpenObdError, Restarting, ServiceFault, Unreachable

if TYPE_CHECKING:
    from openobd_desktop.core.ports.service import SessionCalls


class ChannelLease:
    """Reference-counted access to the streams' shared ``calls``."""

    def __init__(self, calls: SessionCalls) -> None:
        self.calls = calls
        self._users = 0
        self._idle: asyncio.Event | None = None
        """Set when the last user has finished; None while there are no users."""

    @asynccontextmanager
    async def acquire(self) -> AsyncIterator[SessionCalls]:
        """Yields the calls, which can be used until the block ends or the streams close them."""
        self._users += 1
        idle = self._idle = self._idle or asyncio.Event()
        try:
            yield self.calls
        finally:
            self._users -= 1
            if not self._users:
                self._idle = None
                idle.set()

    @property
    def is_used(self) -> bool:
        """Whether the calls are in use."""
        return self._idle is not None

    async def wait_idle(self) -> None:
        """Waits until the calls are no longer in use."""
        if self._idle is not None:
            await self._idle.wait()


SILENCE = 5.0
"""Seconds without a token or a reading after which the connection is probed."""
TOKEN_LATE = 150.0
"""Seconds without a new token after which the streams are reopened; normally, a token arrives every 120 seconds."""
MONITOR_PAUSE = 5.0
"""Seconds before a broken connection monitor is reopened."""
RESTART_PAUSE = 1.0
"""Seconds before the streams are reopened after a bug in this program."""

_log = logging.getLogger(__name__)


class SessionStreams:
    """Reads one session's streams until they end, and passes the messages to callbacks.

    A token arrives only every two minutes, and some monitors send nothing. So the connection counts as dead only if
    nothing arrives on either stream for 5 seconds and a test call on the same connection is not answered either.
    """

    def __init__(
        self,
        open_calls: Callable[[], SessionCalls],
        keeper: TokenKeeper,
        scope: TaskScope,
        clock: Clock,
        on_token: Callable[[Secret], None],
        on_reading: Callable[[ConnectorReading | None], None],
        on_end: Callable[[OpenObdError | None, float], None],
        lookout: Lookout,
    ) -> None:
        self._open_calls = open_calls
        self.keeper = keeper
        self.scope = scope
        self.clock = clock
        self._on_token = on_token
        self._on_reading = on_reading
        self._on_end = on_end
        self._lookout = lookout
        self._last_message_at = 0.0
        self._heard = False
        """Whether a message has arrived on the streams that were opened last."""
        self._had_late_token = False
        """Whether the streams were opened because a token was late, and no token has arrived since."""
        self._began_at = 0.0
        self._handed: SessionCalls | None = None
        """The calls used for the claim, until the first streams take them over."""
        self._taken: asyncio.Event | None = None
        """Set when the first streams take over the calls used for the claim."""
        self._lease: ChannelLease | None = None
        """The calls of the open streams."""

    @asynccontextmanager
    async def claim_channel(self) -> AsyncIterator[SessionCalls]:
        """Yields new calls for a claim; streams started within the block will use the same calls."""
        calls = self._handed = self._open_calls()
        taken = self._taken = asyncio.Event()
        try:
            yield calls
            await taken.wait()
        finally:
            self._taken = None
            if not taken.is_set():
                self._handed = None
                await calls.aclose()

    @asynccontextmanager
    async def current_channel(self) -> AsyncIterator[SessionCalls]:
        """Yields the channel that carries the streams if messages are arriving on it, otherwise a new channel."""
        silent = self.clock.monotonic() - self._last_message_at >= SILENCE / 2 * self.clock.factor
        lease = self._lease
        async with self.new_channel() if lease is None or silent else lease.acquire() as calls:
            yield calls

    @asynccontextmanager
    async def new_channel(self) -> AsyncIterator[SessionCalls]:
        """Yields a new channel on a connection of its own.

        A connection that was reset may stay unusable for hours (aegis-hass issue 238).
        """
        calls = self._open_calls()
        try:
            yield calls
        finally:
            await calls.aclose()

    async def run(self) -> OpenObdError | None:
        """Reads the streams until they end; returns the error, or None if the service ended the token stream."""
        self._began_at = self.clock.monotonic()
        self._heard = False
        try:
            calls, self._handed = self._handed or self._open_calls(), None
            if self._taken is not None:
                self._taken.set()
        except OpenObdError as error:
            return error
        lease = self._lease = ChannelLease(calls)
        keeps = False
        try:
            end = await self._run(calls)
            # The service may end the token stream before it answers the call that ended the session. The next streams
            # do not wait for that: other calls may take long on a connection whose token stream has broken.
            keeps = lease.is_used and not isinstance(end, LineSilent)
            return end
        except OpenObdError as error:
            return error
        finally:
            self._lease = None
            if keeps:
                self.scope.start(_close_when_idle(lease), "finish calls")
            else:
                await calls.aclose()

    async def _run(self, calls: SessionCalls) -> OpenObdError | None:
        self._last_message_at = self.clock.monotonic()
        ends: list[asyncio.Future[OpenObdError | None]] = [
            self.scope.start(self._receive(calls), "receive tokens"),
            self.scope.start(self._guard(calls), "guard line"),
        ]
        watching = self.scope.start(self._watch(calls), "watch connection")
        try:
            await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)
            ended = next(each for each in ends if each.done())
        finally:
            watching.cancel()
            for each in ends:
                each.cancel()
            everything: list[asyncio.Future[Any]] = [*ends, watching]
            await asyncio.wait(everything)
        # The task scope has already reported the bug; the session continues with new streams.
        return ServiceFault() if ended.cancelled() or ended.exception() else ended.result()

    async def _receive(self, calls: SessionCalls) -> OpenObdError | None:
        try:
            async with aclosing(calls.tokens(self.keeper.newest())) as tokens:
                async for token in tokens:
                    self._note_message()
                    self._on_token(token)
        except OpenObdError as error:
            self._on_end(error, self.clock.monotonic() - self._began_at)
            return error
        self._on_end(None, self.clock.monotonic() - self._began_at)
        return None

    async def _watch(self, calls: SessionCalls) -> None:
        """Reads the connection monitor, reopening it whenever it breaks, independently of the token stream."""
        while True:
            push_back = None
            try:
                async with aclosing(calls.connections(self.keeper.newest())) as readings:
                    async for reading in readings:
                        self._note_message()
                        self._on_reading(reading)
            except NotOffered:
                self._on_reading(None)
                return
            except OpenObdError as error:
                _log.info("connection monitor: %s", error.what)
                push_back = error.push_back
            await self.clock.sleep(around(MONITOR_PAUSE, push_back))

    async def _guard(self, calls: SessionCalls) -> OpenObdError | None:
        """Waits until the connection has to be replaced because it is dead, the PC has slept, or a token is overdue.

        Returns the error that states the reason; also returns an error if no token is left.
        """
        self._had_late_token = self.keeper.age > TOKEN_LATE
        while True:
            if await self._lookout.wait(self._trusted_for):
                return _suspected(calls, "this PC has slept")
            if not self.keeper.alive:
                return LineSilent("there is no session token to keep it with")
            if self.keeper.age > TOKEN_LATE and not self._had_late_token:
                return _suspected(calls, "a new session token is overdue")
            if self._trusted_for(self.clock.monotonic()) <= 0 and not await self._answers(calls):
                return _suspected(calls, "")

    def _trusted_for(self, now: float) -> float:
        """Returns the seconds until the connection has to be probed if no message arrives; 0 if a token is missing."""
        token_left = self.keeper.left
        if token_left >= TOKEN_LIFE - TOKEN_LATE:
            self._had_late_token = False
        elif not (token_left and self._had_late_token):
            return 0.0
        # The network runs in real time, even if the demo's clock is accelerated.
        return SILENCE * self.clock.factor - (now - self._last_message_at)

    async def _answers(self, calls: SessionCalls) -> bool:
        try:
            await calls.connection(self.keeper.newest())
        except (Unreachable, ServiceFault):
            return False
        except OpenObdError:
            # A refusal is also an answer.
            pass
        self._note_message()
        return True

    def _note_message(self) -> None:
        self._heard = True
        self._last_message_at = self.clock.monotonic()

    def rest_before(self, end: OpenObdError | None) -> float:
        """Returns how long the connection was silent, in seconds, before the streams ended with ``end``.

        Returns 0 if the streams ended for another reason, or if no message ever arrived on them; in the latter case,
        the service may be overloaded and must not be called more often.
        """
        is_silent = self._heard and isinstance(end, LineSilent)
        return self.clock.monotonic() - self._last_message_at if is_silent else 0.0


async def _close_when_idle(lease: ChannelLease) -> None:
    try:
        await lease.wait_idle()
    finally:
        await lease.calls.aclose()


def _suspected(calls: SessionCalls, reason: str) -> LineSilent:
    """Makes all sessions leave the connection; returns the error for ``reason``, empty if the connection is dead."""
    calls.suspect()
    return LineSilent(reason)


class StreamSupervisor:
    """Keeps one session's streams open until the session is over; reopens them after increasing pauses."""

    def __init__(
        self,
        streams: SessionStreams,
        losses: Losses,
        session_id: str,
        reconnects: RateLimiter,
        retries: RetryBudget,
        is_over: Callable[[OpenObdError | None], Awaitable[bool]],
        on_fault: Callable[[OpenObdError], None],
    ) -> None:
        """``is_over`` receives the error that ended the streams, or None, and returns whether the session is over.

        ``on_fault`` receives errors caused by a bug in this program; ``reconnects`` limits the reconnections of all
        sessions together, and ``retries`` is this PC's budget for retries.
        """
        self._streams = streams
        self._losses = losses
        self._session_id = session_id
        self._reconnects = reconnects
        self._retries = retries
        self._is_over = is_over
        self._on_fault = on_fault
        self._keeping: asyncio.Future[None] | None = None

    def start(self) -> None:
        """Starts keeping the streams open in the background."""
        self._begin(self._keep())

    async def stop(self) -> None:
        """Closes the streams."""
        keeping, self._keeping = self._keeping, None
        if keeping is not None:
            keeping.cancel()
            await asyncio.wait([keeping])

    def _begin(self, work: Coroutine[Any, Any, None]) -> None:
        self._keeping = self._streams.scope.start(work, f"keep session {self._session_id}")
        self._keeping.add_done_callback(self._on_kept)

    def _on_kept(self, keeping: asyncio.Future[None]) -> None:
        """Resumes keeping the streams open after an unexpected exception, which the task scope has already reported."""
        if keeping is not self._keeping or keeping.cancelled() or keeping.exception() is None:
            return
        self._losses.suspect(ServiceFault())
        self._losses.confirm()
        self._on_fault(ServiceFault())
        self._begin(self._keep_again())

    async def _keep_again(self) -> None:
        await self._streams.clock.sleep(RESTART_PAUSE)
        await self._keep()

    async def _keep(self) -> None:
        """Keeps the streams open until the session is over."""
        streams = self._streams
        backoff = Backoff(streams.clock)
        while True:
            renewals = streams.keeper.renewals
            backoff.begin()
            error = await streams.run()
            self._losses.suspect(error)
            if await self._is_over(error):
                return
            useful = streams.keeper.renewals > renewals
            await streams.clock.sleep(
                backoff.next(
                    useful=useful,
                    rested=streams.rest_before(error),
                    longest=LONGEST_PAUSE if useful else self._longest_pause(error),
                    push_back=error.push_back if error is not None else None,
                    left=streams.keeper.left,
                    by_all=isinstance(error, Restarting),
                )
            )
            await self._reconnects.acquire()

    def _longest_pause(self, error: OpenObdError | None) -> float:
        """Returns the longest pause after a useless attempt; an attempt that reached the service uses up budget."""
        if is_silence(error) or self._retries.try_spend():
            return LONGEST_PAUSE
        return LONGEST_PAUSE_WHEN_SPENT
