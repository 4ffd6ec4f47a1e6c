"""Calls of a session: claim, streams that end in every way, and finish."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import aclosing
from datetime import UTC, datetime
from typing import Any

import grpc
import grpc.aio
import pytest
from grpc import StatusCode

from openobd_desktop.client import gateway as gateway_module
from openobd_desktop.client.gateway import session_calls_factory
from openobd_desktop.client.session import SessionClient
from openobd_desktop.client.transport.channel import open_channel
from openobd_desktop.client.transport.endpoint import EndpointPolicy, VerifiedEndpoint
from openobd_desktop.client.transport.methods import DEADLINES, Method
from openobd_desktop.core.ports.service import SessionCalls, SessionCallsFactory
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import ConnectorReading, Result, ServiceResult, UserFeedback
from openobd_desktop.errors import (
    AlreadyClaimed,
    AnswerUnreadable,
    BadInput,
    EndpointRefused,
    NoAnswer,
    NotConnected,
    NotOffered,
    OpenObdError,
    SessionEnded,
    TooManyPings,
    Unreachable,
)
from openobd_desktop.protocol.common_pb2 import EmptyMessage
from openobd_desktop.protocol.connection_monitor_pb2 import ConnectorInformation
from openobd_desktop.protocol.session_pb2 import SessionToken
from tests.client.service import Context, Refusal, Service, session_at
from tests.client.transport.test_channel import Relay
from tests.faults.rogue import listening

TOKEN = Secret("token-to-use")
DONE = ServiceResult((Result.SUCCESS,))


class Stream:
    """Stream of the service that sends the given messages and then ends, waits or fails as specified by ``then``.

    Attributes:
        opened: Set when the service has received the call.
        ended: Set when the call has ended on the side of the service.
    """

    def __init__(self, *messages: Any, then: str = "wait") -> None:
        self.opened = asyncio.Event()
        self.ended = asyncio.Event()
        self._messages = messages
        self._then = then

    async def __call__(self, request: Any, context: Context) -> AsyncIterator[Any]:
        self.opened.set()
        try:
            for message in self._messages:
                yield message
            if self._then == "wait":
                await asyncio.Event().wait()
            elif self._then != "end":
                await context.abort(StatusCode[self._then], "so it ends")
        finally:
            self.ended.set()


def tokens(*values: str, then: str = "wait") -> Stream:
    return Stream(*(SessionToken(value=value) for value in values), then=then)


async def test_the_client_implements_the_ports_of_the_core(calls: SessionClient) -> None:
    port: SessionCalls = calls
    factory: SessionCallsFactory = session_calls_factory(EndpointPolicy("grpc.openobd.com"), None)
    assert port is calls
    assert callable(factory)


async def test_a_claim_sends_the_authentication_token_and_returns_the_first_session_token(
    service: Service, calls: SessionClient
) -> None:
    service.answers(Method.CLAIM, SessionToken(value="first"))
    assert await calls.authenticate(TOKEN) == Secret("first")
    assert [asked.authorization for asked in service.asked] == ["Bearer token-to-use"]


async def test_f04_a_claim_is_sent_only_once(service: Service, calls: SessionClient) -> None:
    service.answers(Method.CLAIM, Refusal(StatusCode.UNAVAILABLE, "Socket closed"))
    with pytest.raises(Unreachable) as error:
        await calls.authenticate(TOKEN)
    assert error.value.ambiguous
    service.answers(Method.CLAIM, Refusal(StatusCode.PERMISSION_DENIED, "already authenticated"))
    with pytest.raises(AlreadyClaimed):
        await calls.authenticate(TOKEN)
    assert len(service.asked) == 2


async def test_a_claim_without_a_token_is_an_unreadable_answer(service: Service, calls: SessionClient) -> None:
    service.answers(Method.CLAIM, SessionToken())
    with pytest.raises(AnswerUnreadable):
        await calls.authenticate(TOKEN)


async def test_finish_sends_the_result_with_the_given_token(service: Service, calls: SessionClient) -> None:
    service.answers(Method.FINISH, EmptyMessage())
    await calls.finish(TOKEN, ServiceResult((Result.FAILURE,), UserFeedback.NOTHING, "No contact."))
    (asked,) = service.asked
    assert asked.authorization == "Bearer token-to-use"
    assert list(asked.request.result) == [11]
    assert (asked.request.HasField("user_feedback"), asked.request.user_feedback) == (True, 0)
    assert asked.request.description == "No contact."


async def test_f18_finish_is_sent_only_once(service: Service, calls: SessionClient) -> None:
    service.answers(Method.FINISH, Refusal(StatusCode.UNAVAILABLE, "Socket closed"))
    with pytest.raises(Unreachable) as error:
        await calls.finish(TOKEN, DONE)
    assert error.value.ambiguous
    assert len(service.asked) == 1


async def test_f19_finish_of_an_ended_session_reports_that(service: Service, calls: SessionClient) -> None:
    service.answers(Method.FINISH, Refusal(StatusCode.FAILED_PRECONDITION, "It is interrupted."))
    with pytest.raises(SessionEnded):
        await calls.finish(TOKEN, DONE)


async def test_a_result_that_cannot_be_sent_is_not_sent(service: Service, calls: SessionClient) -> None:
    with pytest.raises(BadInput):
        await calls.finish(TOKEN, ServiceResult(()))
    assert service.asked == []


async def test_tokens_arrive_in_order_until_the_service_ends_the_stream(service: Service, calls: SessionClient) -> None:
    service.streams[Method.TOKENS] = tokens("one", "two", then="end")
    assert [token.reveal() async for token in calls.tokens(TOKEN)] == ["one", "two"]
    assert service.asked[0].authorization == "Bearer token-to-use"


async def test_readings_are_converted_to_values(service: Service, calls: SessionClient) -> None:
    reading = ConnectorInformation(connected=True, connected_since=1000, latency=84, healthy=True)
    service.streams[Method.CONNECTIONS] = Stream(reading, then="end")
    readings = [reading async for reading in calls.connections(TOKEN)]
    assert readings == [ConnectorReading(True, datetime(1970, 1, 1, 0, 0, 1, tzinfo=UTC), 84, True)]


async def test_f07_a_single_reading_probes_the_connection(service: Service, calls: SessionClient) -> None:
    service.answers(
        Method.CONNECTION, ConnectorInformation(connected=True, latency=84), Refusal(StatusCode.UNIMPLEMENTED)
    )
    assert await calls.connection(TOKEN) == ConnectorReading(True, None, 84, False)
    assert service.asked[0].authorization == "Bearer token-to-use"
    with pytest.raises(NotOffered):
        await calls.connection(TOKEN)


async def test_f07_an_unanswered_probe_ends_after_three_seconds_and_does_not_affect_the_streams(
    service: Service, calls: SessionClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def never(request: Any, context: Context) -> ConnectorInformation:
        await asyncio.Event().wait()
        return ConnectorInformation()

    assert DEADLINES[Method.CONNECTION] == 3.0
    monkeypatch.setitem(DEADLINES, Method.CONNECTION, 0.1)
    service.answers(Method.CONNECTION, never)
    service.streams[Method.TOKENS] = tokens("one", "two")
    async with aclosing(calls.tokens(TOKEN)) as new:
        await anext(new)
        with pytest.raises(NoAnswer):
            await calls.connection(TOKEN)
        assert (await anext(new)).reveal() == "two"


OPENERS: list[tuple[Method, Callable[[SessionClient], AsyncGenerator[Any, None]], Any]] = [
    (Method.TOKENS, lambda calls: calls.tokens(TOKEN), SessionToken(value="one")),
    (Method.CONNECTIONS, lambda calls: calls.connections(TOKEN), ConnectorInformation()),
]
both_streams = pytest.mark.parametrize(("method", "opener", "message"), OPENERS, ids=["tokens", "connections"])
Opener = Callable[[SessionClient], AsyncGenerator[Any, None]]


@both_streams
@pytest.mark.parametrize(
    ("then", "expected"),
    [("UNAVAILABLE", Unreachable), ("CANCELLED", SessionEnded), ("UNIMPLEMENTED", NotOffered)],
)
async def test_a_broken_stream_raises_after_the_items_received(
    service: Service,
    calls: SessionClient,
    method: Method,
    opener: Opener,
    message: Any,
    then: str,
    expected: type[OpenObdError],
) -> None:
    service.streams[method] = Stream(message, then=then)
    values = opener(calls)
    await anext(values)
    with pytest.raises(expected):
        await anext(values)
    with pytest.raises(StopAsyncIteration):
        await anext(values)


@both_streams
async def test_closing_the_iterator_ends_the_call(
    service: Service, calls: SessionClient, method: Method, opener: Opener, message: Any
) -> None:
    service.streams[method] = stream = Stream(message)
    async with aclosing(opener(calls)) as values:
        await anext(values)
    await stream.ended.wait()


@both_streams
async def test_cancelling_the_reading_task_ends_the_call(
    service: Service, calls: SessionClient, method: Method, opener: Opener, message: Any
) -> None:
    service.streams[method] = stream = Stream(message)
    came = asyncio.Event()

    async def read() -> None:
        async for _ in opener(calls):
            came.set()

    async with asyncio.TaskGroup() as group:
        reading = group.create_task(read())
        await came.wait()
        reading.cancel()
    assert reading.cancelled()
    await stream.ended.wait()


@both_streams
async def test_closing_the_channel_breaks_the_stream_and_cancels_no_task(
    service: Service, calls: SessionClient, method: Method, opener: Opener, message: Any
) -> None:
    service.streams[method] = stream = Stream(message)
    values = opener(calls)
    await anext(values)
    waiting = asyncio.Event()

    async def read() -> OpenObdError:
        waiting.set()
        with pytest.raises(OpenObdError) as error:
            await anext(values)
        return error.value

    async with asyncio.TaskGroup() as group:
        reading = group.create_task(read())
        await waiting.wait()
        await calls.aclose()
    assert type(reading.result()) is Unreachable
    await stream.ended.wait()


@both_streams
async def test_a_stream_after_the_close_does_not_start(
    calls: SessionClient, method: Method, opener: Opener, message: Any
) -> None:
    await calls.aclose()
    with pytest.raises(NotConnected):
        await anext(opener(calls))


async def test_two_streams_and_a_call_share_one_connection(service: Service) -> None:
    service.streams[Method.TOKENS] = tokens("one")
    service.streams[Method.CONNECTIONS] = Stream(ConnectorInformation())
    service.answers(Method.FINISH, EmptyMessage())
    relay = Relay(service.port)
    async with listening(relay) as port:
        calls = SessionClient(open_channel(_here(port), roots=None))
        async with aclosing(calls.tokens(TOKEN)) as new, aclosing(calls.connections(TOKEN)) as readings:
            await anext(new)
            await anext(readings)
            await calls.finish(TOKEN, DONE)
        await calls.aclose()
    assert relay.connections == 1


async def test_f38_a_stored_error_does_not_keep_the_connection_open(service: Service) -> None:
    service.answers(Method.CLAIM, Refusal(StatusCode.INTERNAL))
    service.streams[Method.TOKENS] = tokens(then="UNAVAILABLE")
    kept: list[OpenObdError] = []
    async with listening(Relay(service.port)) as port:
        calls = SessionClient(open_channel(_here(port), roots=None))
        with pytest.raises(OpenObdError) as claiming:
            await calls.authenticate(TOKEN)
        with pytest.raises(OpenObdError) as streaming:
            await anext(calls.tokens(TOKEN))
        kept += [claiming.value, streaming.value]
        await calls.aclose()
        # Leaving the block waits until the connection is closed.
    assert [error.__traceback__ is not None for error in kept] == [True, True]
    assert [error.__context__ for error in kept] == [None, None]


async def test_f38_a_cancelled_stream_does_not_keep_the_connection_open(service: Service) -> None:
    service.streams[Method.TOKENS] = tokens("one")
    async with listening(Relay(service.port)) as port, asyncio.TaskGroup() as group:
        calls = SessionClient(open_channel(_here(port), roots=None))
        stream = calls.tokens(TOKEN)
        await anext(stream)
        group.create_task(anext(stream)).cancel()
        await calls.aclose()


def _here(port: int) -> VerifiedEndpoint:
    return EndpointPolicy("127.0.0.1", port, insecure_loopback=True).login


async def test_an_answer_that_cannot_be_parsed_is_unreadable(logged_errors: list[str]) -> None:
    async def garbage(request: bytes, context: Context) -> bytes:
        return b"\xff\xff\xff"

    async def flow(request: bytes, context: Context) -> AsyncIterator[bytes]:
        yield b"\xff\xff\xff"

    server = grpc.aio.server()
    methods: dict[str, grpc.RpcMethodHandler[bytes, bytes]] = {
        "authenticate": grpc.unary_unary_rpc_method_handler(garbage),
        "openSessionTokenStream": grpc.unary_stream_rpc_method_handler(flow),
    }
    server.add_generic_rpc_handlers((grpc.method_handlers_generic_handler("openOBD.v1.session", methods),))
    port = server.add_insecure_port("127.0.0.1:0")
    await server.start()
    calls = SessionClient(open_channel(_here(port), roots=None))
    with pytest.raises(AnswerUnreadable):
        await calls.authenticate(TOKEN)
    with pytest.raises(AnswerUnreadable):
        await anext(calls.tokens(TOKEN))
    await calls.aclose()
    await server.stop(None)
    logged_errors.clear()


@pytest.mark.parametrize("host", ["evil.com", "10.0.0.1", "a.openobd.com.evil.com", "127.0.0.1"])
def test_t1_a_session_at_a_foreign_host_is_refused_before_a_channel_is_opened(
    host: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[object] = []
    monkeypatch.setattr(gateway_module, "open_channel", lambda *args, **kwargs: opened.append(args))
    open_session = session_calls_factory(EndpointPolicy("grpc.openobd.com"), None)
    with pytest.raises(EndpointRefused):
        open_session(session_at(443, host))
    assert opened == []


async def test_t1_a_session_on_another_port_gets_no_plaintext_token() -> None:
    received = bytearray()

    async def rogue(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while portion := await reader.read(65536):
            received.extend(portion)
            writer.write(b"\x15\x03\x01\x00\x02\x02\x28")

    async with listening(rogue) as port:
        calls = session_calls_factory(EndpointPolicy("127.0.0.1", port), None)(session_at(port))
        with pytest.raises(OpenObdError):
            await calls.authenticate(TOKEN)
        await calls.aclose()
    assert received
    assert TOKEN.reveal().encode() not in received


async def test_after_too_many_pings_the_next_channel_pings_less_often(
    service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    paces: list[float] = []

    def spying(endpoint: VerifiedEndpoint, *, roots: bytes | None, ping_seconds: float) -> grpc.aio.Channel:
        paces.append(ping_seconds)
        return open_channel(endpoint, roots=roots, ping_seconds=ping_seconds)

    monkeypatch.setattr(gateway_module, "open_channel", spying)
    policy = EndpointPolicy("127.0.0.1", service.port, insecure_loopback=True)
    open_session = session_calls_factory(policy, None)
    service.answers(Method.CLAIM, Refusal(StatusCode.UNAVAILABLE, "GOAWAY received; too_many_pings"))
    for _ in range(3):
        calls = open_session(session_at(service.port))
        with pytest.raises(TooManyPings):
            await calls.authenticate(TOKEN)
        await calls.aclose()
    assert paces == [20, 40, 80]


PROGRAM = """
import asyncio, logging
from openobd_desktop.client.session import SessionClient
from openobd_desktop.protocol.session_pb2 import SessionToken
from tests.client.service import Service
from tests.client.test_session import TOKEN, _here, tokens, open_channel
from openobd_desktop.client.transport.methods import Method

logging.basicConfig(level=logging.INFO)

async def main():
    service = await Service().start()
    service.streams[Method.TOKENS] = tokens("one")
    calls = SessionClient(open_channel(_here(service.port), roots=None))
    left = calls.tokens(TOKEN)
    await anext(left)
    async for _ in calls.tokens(TOKEN):
        break
    async def read():
        async for _ in calls.tokens(TOKEN):
            pass
    task = asyncio.get_running_loop().create_task(read())
    while len(service.asked) < 3:
        await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    await calls.aclose()
    await service.stop()

asyncio.run(main())
print("the end")
"""


def test_streams_left_open_and_cancelled_ones_cause_no_warning_in_development_mode() -> None:
    done = subprocess.run(
        [sys.executable, "-X", "dev", "-W", "error", "-c", PROGRAM],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={"GRPC_VERBOSITY": "NONE", "PYTHONPATH": "."},
    )
    assert (done.stdout, done.stderr, done.returncode) == ("the end\n", "", 0)
