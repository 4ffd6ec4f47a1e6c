"""Connections shared by the sessions at one endpoint: when they are shared, left, replaced and closed."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, aclosing
from typing import cast

import pytest
from google.protobuf.message import Message
from grpc import ChannelConnectivity, StatusCode
from grpc.aio import Call, Channel

from openobd_desktop.client.gateway import SessionCallsFactory
from openobd_desktop.client.session import SessionClient
from openobd_desktop.client.transport.connections import (
    LINGER,
    MOST_CALLS,
    MOST_USERS,
    PAUSE,
    TRUST,
    Connection,
    Connections,
    Line,
)
from openobd_desktop.client.transport.endpoint import EndpointPolicy
from openobd_desktop.client.transport.methods import Method
from openobd_desktop.domain.secret import Secret
from openobd_desktop.errors import ConnectionRefused, LineSilent, NoAnswer, TooManyPings, Unreachable
from openobd_desktop.protocol.connection_monitor_pb2 import ConnectorInformation
from openobd_desktop.protocol.session_pb2 import SessionToken
from tests.client.conftest import HandClock
from tests.client.service import Context, Refusal, Service, session_at
from tests.faults.proxy import LOOPBACK, FaultProxy

HERE = EndpointPolicy("grpc.openobd.com").login
TOKEN = Secret("session-token-canary")


class FakeChannel:
    """Fake channel that counts the operations on it."""

    def __init__(self) -> None:
        self.attempts = 0
        self.is_closed = False
        self.state = ChannelConnectivity.CONNECTING

    def get_state(self, try_to_connect: bool = False) -> ChannelConnectivity:
        self.attempts += try_to_connect
        return self.state

    async def close(self) -> None:
        self.is_closed = True


class FakeCall:
    def __init__(self) -> None:
        self.is_cancelled = False

    def cancel(self) -> None:
        self.is_cancelled = True


class Pool:
    """Connections with fake channels, on a clock and timers that only the test moves."""

    def __init__(self) -> None:
        self.clock = HandClock()
        self.channels: list[FakeChannel] = []
        self._timers: list[tuple[float, Callable[[], None]]] = []
        self.connections = Connections(lambda _endpoint: self._open(), self.clock, self._call_later)

    def _open(self) -> Channel:
        self.channels.append(FakeChannel())
        return cast("Channel", self.channels[-1])

    def _call_later(self, seconds: float, call: Callable[[], None]) -> None:
        self._timers.append((self.clock.seconds + seconds, call))

    def wait(self, seconds: float) -> None:
        self.clock.seconds += seconds
        due = [timer for timer in self._timers if timer[0] <= self.clock.seconds]
        self._timers = [timer for timer in self._timers if timer not in due]
        for _, call in due:
            call()

    def join(self) -> Line:
        return self.connections.join(HERE)


@pytest.fixture
def pool() -> Pool:
    return Pool()


def stream(connection: Connection) -> FakeCall:
    call = FakeCall()
    connection.begin(cast("Call", call), ends_with_silence=True)
    return call


def test_f38_forty_sessions_share_a_connection_and_the_next_one_gets_another(pool: Pool) -> None:
    lines = [pool.join() for _ in range(MOST_USERS + 1)]
    assert len({line.connection for line in lines[:MOST_USERS]}) == 1
    assert lines[-1].connection is not lines[0].connection
    assert len(pool.channels) == 2


async def test_a_place_that_becomes_free_is_used_again(pool: Pool) -> None:
    lines = [pool.join() for _ in range(MOST_USERS)]
    await lines[0].aclose()
    assert pool.join().connection is lines[1].connection


def test_f07_nothing_new_begins_on_a_connection_that_is_silent(pool: Pool) -> None:
    first = pool.join()
    pool.wait(TRUST)
    assert pool.join().connection is not first.connection
    first.connection.hear()
    assert pool.join().connection is first.connection


def test_f07_a_suspicion_ends_the_streams_of_all_users_at_once_and_nothing_else(pool: Pool) -> None:
    connection = pool.join().connection
    streams, call = [stream(connection) for _ in range(3)], FakeCall()
    connection.begin(cast("Call", call))
    pool.wait(TRUST)
    connection.suspect()
    assert connection.is_silent
    assert [each.is_cancelled for each in (*streams, call)] == [True, True, True, False]
    assert pool.join().connection is not connection


def test_f07_a_suspicion_moves_nobody_who_still_hears_the_service(pool: Pool) -> None:
    connection = pool.join().connection
    heard = stream(connection)
    pool.wait(TRUST)
    connection.hear()
    connection.suspect()
    assert not heard.is_cancelled
    assert pool.join().connection is not connection


async def test_a_retired_connection_is_closed_by_its_last_user(pool: Pool) -> None:
    first, second = pool.join(), pool.join()
    first.connection.retire()
    await first.aclose()
    assert not pool.channels[0].is_closed
    await second.aclose()
    assert pool.channels[0].is_closed


async def test_f38_a_connection_without_users_is_kept_for_some_seconds_then_closed(pool: Pool) -> None:
    line = pool.join()
    line.connection.hear()
    await line.aclose()
    pool.wait(1)
    assert pool.join().connection is line.connection
    await line.aclose()
    pool.wait(LINGER - 1)
    assert not line.connection.is_dropped
    pool.wait(1)
    assert line.connection.is_dropped
    assert pool.join().connection is not line.connection


async def test_f38_after_logout_the_last_user_closes_the_connection_at_once(pool: Pool) -> None:
    unused, used = pool.join(), pool.join()
    used.connection.retire()
    other = pool.join()
    await other.aclose()
    await pool.connections.aclose()
    assert [channel.is_closed for channel in pool.channels] == [False, True]
    await used.aclose()
    await unused.aclose()
    assert [channel.is_closed for channel in pool.channels] == [True, True]


def test_f08_while_an_endpoint_cannot_be_reached_waiting_users_share_each_attempt(pool: Pool) -> None:
    for _ in range(3):
        pool.join().connection.retire(ConnectionRefused("nobody there"))
        for _ in range(50):
            with pytest.raises(ConnectionRefused) as raised:
                pool.join()
            assert raised.value.details == "nobody there"
        pool.connections.prepare(HERE)
        pool.wait(PAUSE)
    assert len(pool.channels) == 3


def test_f04_a_call_that_may_have_arrived_says_nothing_about_the_next_one(pool: Pool) -> None:
    pool.join().connection.retire(NoAnswer())
    pool.join()
    assert len(pool.channels) == 2


def test_f06_after_a_working_connection_breaks_the_next_attempt_is_made_at_once(pool: Pool) -> None:
    connection = pool.join().connection
    connection.hear()
    connection.retire(ConnectionRefused())
    assert pool.join().connection is not connection


def test_a_short_call_on_a_full_connection_uses_another_one(pool: Pool) -> None:
    line = pool.join()
    assert line.for_short_call() is line
    for _ in range(MOST_CALLS):
        line.connection.begin(cast("Call", FakeCall()))
    assert line.for_short_call().connection is not line.connection


async def test_a_prepared_connection_is_used_by_the_next_session_or_closed(pool: Pool) -> None:
    pool.connections.prepare(HERE)
    pool.connections.prepare(HERE)
    assert [channel.attempts for channel in pool.channels] == [1]
    line = pool.join()
    assert len(pool.channels) == 1
    pool.channels[0].state = ChannelConnectivity.READY
    await line.aclose()
    assert not line.connection.is_dropped
    pool.wait(LINGER)
    assert line.connection.is_dropped


async def test_f09_a_connection_that_was_never_made_is_closed_by_its_last_user(pool: Pool) -> None:
    first, second = pool.join(), pool.join()
    await first.aclose()
    assert not pool.channels[0].is_closed
    await second.aclose()
    assert pool.channels[0].is_closed
    assert pool.join().connection is not first.connection


# The following tests use a real service.


async def readings(request: object, context: Context) -> AsyncIterator[Message]:
    while True:
        yield ConnectorInformation(connected=True, latency=40, healthy=True)
        await asyncio.sleep(0.05)


async def tokens(request: object, context: Context) -> AsyncIterator[Message]:
    yield SessionToken(value="second")
    await asyncio.Event().wait()


@pytest.fixture
async def narrow() -> AsyncIterator[Service]:
    """A service that allows 100 calls at once on one connection."""
    service = await Service().start(most_calls=100)
    service.answers(Method.CLAIM, SessionToken(value="first"))
    service.streams = {Method.TOKENS: tokens, Method.CONNECTIONS: readings}
    yield service
    await service.stop()


def factory(port: int) -> SessionCallsFactory:
    return SessionCallsFactory(EndpointPolicy(LOOPBACK, port, insecure_loopback=True), None)


async def open_streams(calls: SessionClient, stack: AsyncExitStack) -> None:
    assert await calls.authenticate(TOKEN) == Secret("first")
    for each in (calls.tokens(TOKEN), calls.connections(TOKEN)):
        await anext(await stack.enter_async_context(aclosing(each)))


async def test_f38_a_hundred_sessions_are_claimed_where_a_connection_allows_a_hundred_calls(narrow: Service) -> None:
    async with FaultProxy(LOOPBACK, narrow.port) as line, AsyncExitStack() as stack, asyncio.timeout(30):
        open_session = factory(line.port)
        sessions = [open_session(session_at(line.port)) for _ in range(100)]
        await asyncio.gather(*(open_streams(calls, stack) for calls in sessions))
        assert line.connections == 3
        await stack.aclose()
        for calls in sessions:
            await calls.aclose()
        await open_session.aclose()


async def test_the_calls_of_one_session_end_without_those_of_the_others(narrow: Service) -> None:
    open_session = factory(narrow.port)
    one, other = (open_session(session_at(narrow.port)) for _ in range(2))
    async with aclosing(one.connections(TOKEN)) as ended, aclosing(other.connections(TOKEN)) as going_on:
        await anext(ended)
        await anext(going_on)
        await one.aclose()
        with pytest.raises(Unreachable):
            await _last(ended)
        assert (await anext(going_on)).healthy
        assert (await anext(going_on)).healthy
    await other.aclose()
    await open_session.aclose()


async def _last(stream: AsyncIterator[object]) -> None:
    async for _ in stream:
        """Those that had already arrived."""


async def test_f07_a_stream_that_is_ended_for_silence_says_so(narrow: Service) -> None:
    clock = HandClock()
    policy = EndpointPolicy(LOOPBACK, narrow.port, insecure_loopback=True)
    open_session = SessionCallsFactory(policy, None, clock)
    one, other = (open_session(session_at(narrow.port)) for _ in range(2))
    async with aclosing(one.tokens(TOKEN)) as silent:
        await anext(silent)
        clock.seconds += TRUST
        other.suspect()
        with pytest.raises(LineSilent):
            await anext(silent)
    await one.aclose()
    await other.aclose()
    await open_session.aclose()


async def test_after_too_many_pings_on_a_shared_connection_the_interval_is_doubled_once(service: Service) -> None:
    heeded: list[type[Exception]] = []
    refusal = Refusal(StatusCode.UNAVAILABLE, "GOAWAY received; too_many_pings")
    service.answers(Method.CLAIM, refusal)
    open_session = factory(service.port)
    open_session._adapt = lambda error: heeded.append(type(error))
    sessions = [open_session(session_at(service.port)) for _ in range(5)]
    await asyncio.gather(*(calls.authenticate(TOKEN) for calls in sessions), return_exceptions=True)
    assert heeded == [TooManyPings]
    for calls in sessions:
        await calls.aclose()
    await open_session.aclose()


async def test_t1_nothing_is_prepared_before_a_session_of_this_login_was_there(service: Service) -> None:
    service.answers(Method.CLAIM, SessionToken(value="first"))
    async with FaultProxy(LOOPBACK, service.port) as line:
        open_session = factory(line.port)
        open_session.prepare()
        assert line.connections == 0
        calls = open_session(session_at(line.port))
        await calls.authenticate(TOKEN)
        await calls.aclose()
        open_session.prepare()
        assert line.connections == 1
        await open_session.aclose()
