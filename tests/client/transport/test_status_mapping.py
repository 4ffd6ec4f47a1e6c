"""The error catalogue row by row, and the texts that gRPC really produces for connection errors."""

from __future__ import annotations

import asyncio
import struct
from socket import socket

import grpc
import grpc.aio
import pytest
from grpc import StatusCode

from openobd_desktop import errors
from openobd_desktop.client.session import SessionClient
from openobd_desktop.client.transport.channel import open_channel
from openobd_desktop.client.transport.endpoint import EndpointPolicy
from openobd_desktop.client.transport.methods import CHANGING, DEADLINES, IN_SESSION, STARTS, STREAMS, UNITS, Method
from openobd_desktop.client.transport.status_mapping import FALLBACK, LINE, SERVICE, Row, error_of
from openobd_desktop.domain.secret import Secret
from openobd_desktop.errors import DETAILS_LIMIT, OpenObdError
from tests.client.service import Refusal, Service
from tests.faults.certificates import ROOTS, WRONG, credentials
from tests.faults.rogue import listening, portal


def failure(code: StatusCode, text: str | None = "") -> grpc.aio.AioRpcError:
    return grpc.aio.AioRpcError(code, grpc.aio.Metadata(), grpc.aio.Metadata(), text)


def _name(row: Row) -> str:
    return f"{row.code.name if row.code else 'any'}-{'+'.join(row.words) or 'any'}-{row.error.__name__}"


@pytest.mark.parametrize("row", [*LINE, *SERVICE], ids=_name)
def test_every_row_is_reached_by_its_own_code_method_and_words(row: Row) -> None:
    text = f"The service says: {' ... '.join(row.words).upper()}."
    for method in row.methods:
        error = error_of(failure(row.code or StatusCode.INTERNAL, text), method)
        assert type(error) is row.error
        assert error.what == (row.what or row.error.what)


@pytest.mark.parametrize("row", [row for row in SERVICE if row.methods != frozenset(Method)], ids=_name)
def test_a_row_for_some_methods_does_not_apply_to_others(row: Row) -> None:
    assert row.code is not None
    for method in frozenset(Method) - row.methods:
        assert not row.applies(row.code, method, " ".join(row.words))


@pytest.mark.parametrize("code", StatusCode)
def test_every_code_becomes_an_error_regardless_of_its_text(code: StatusCode) -> None:
    for text in ("", None, "Etwas ging schief.", "\U0001f697 \u202e"):
        error = error_of(failure(code, text), Method.LOOK_UP)
        assert type(error) is FALLBACK[code]
        assert error.details == f"{code.name}: {text or ''}"


def test_the_fallback_knows_all_seventeen_codes_and_the_deadlines_all_methods() -> None:
    assert set(FALLBACK) == set(StatusCode)
    assert len(FALLBACK) == 17
    assert set(DEADLINES) == set(Method), "give each method a deadline in DEADLINES of client/transport/methods.py"
    endless = {method for method, deadline in DEADLINES.items() if deadline is None}
    assert endless == STREAMS | UNITS | {Method.CONTROLS, Method.WATCH_CONTEXT, Method.IGNITION}, (
        "a call needs a deadline in DEADLINES; add a stream that stays open to this test"
    )


@pytest.mark.parametrize("method", Method)
@pytest.mark.parametrize("code", StatusCode)
def test_every_error_has_meaning_and_advice(code: StatusCode, method: Method) -> None:
    error = error_of(failure(code, "something"), method)
    assert all((error.what, error.meaning, error.advice))
    assert "something" not in error.user_text
    assert code.name not in error.user_text


@pytest.mark.parametrize("method", sorted(frozenset(Method) - CHANGING))
@pytest.mark.parametrize("code", StatusCode)
def test_the_failure_of_a_call_that_only_reads_says_that_nothing_was_changed(code: StatusCode, method: Method) -> None:
    error = error_of(failure(code), method)
    assert not error.meaning.startswith("It is not known")
    assert "to see the current state" not in error.advice
    if code is StatusCode.DEADLINE_EXCEEDED:
        assert error.meaning == "Nothing was changed."
        assert error.advice == "Check the internet connection, then try again."
    if code is StatusCode.INTERNAL:
        assert error.meaning == "Nothing was changed."
        assert error.advice == "Try again. If the problem persists, send the details to the service's support team."


@pytest.mark.parametrize("method", sorted(CHANGING - {Method.RUN}))
def test_a_change_without_an_answer_may_have_been_made(method: Method) -> None:
    error = error_of(failure(StatusCode.DEADLINE_EXCEEDED), method)
    assert error.meaning == errors.NoAnswer.meaning
    assert error.advice == errors.NoAnswer.advice


@pytest.mark.parametrize("row", LINE, ids=_name)
def test_a_call_that_only_reads_is_not_in_doubt_when_the_connection_breaks(row: Row) -> None:
    error = error_of(failure(row.code or StatusCode.INTERNAL, " ".join(row.words)), Method.LIST)
    assert error.meaning in ("Nothing was changed.", "Nothing was sent; running sessions are not affected.")
    assert "to see the current state" not in error.advice


AMBIGUOUS = ["CANCELLED", "UNKNOWN", "DEADLINE_EXCEEDED", "ABORTED", "INTERNAL", "UNAVAILABLE", "DATA_LOSS"]


@pytest.mark.parametrize("method", [*sorted(STARTS), Method.CLAIM, Method.FINISH, Method.INTERRUPT])
@pytest.mark.parametrize("code", StatusCode)
def test_f02_a_write_is_in_doubt_exactly_if_the_status_proves_nothing(code: StatusCode, method: Method) -> None:
    doubtful = code.name in [*AMBIGUOUS, "RESOURCE_EXHAUSTED", "OK"]
    assert error_of(failure(code), method).ambiguous is doubtful


def test_f02_texts_of_the_connection_without_a_failed_connect_stay_ambiguous() -> None:
    text = "upstream: connection refused, certificate has expired, response code 407"
    assert error_of(failure(StatusCode.UNAVAILABLE, text), Method.START_ON_TICKET).ambiguous


@pytest.mark.parametrize(
    ("method", "code", "text", "error"),
    [
        (Method.LOG_IN, "INVALID_ARGUMENT", "Invalid client", errors.WrongCredentials),
        (Method.LOOK_UP, "INVALID_ARGUMENT", "Invalid client", errors.BadRequest),
        (Method.START_ON_TICKET, "FAILED_PRECONDITION", "No ticket found: '4711'", errors.TicketNotFound),
        (Method.START_ON_TICKET, "FAILED_PRECONDITION", "Ticket 4711 has no connection.", errors.ConnectorNotFound),
        (Method.START_ON_CONNECTOR, "FAILED_PRECONDITION", "No connector found", errors.ConnectorNotFound),
        (Method.START_ON_TICKET, "UNAVAILABLE", "Resource already in use", errors.AlreadyInUse),
        (Method.START_ON_TICKET, "UNAVAILABLE", "There are no free resources", errors.NoFreeServer),
        (Method.START_ON_CONNECTOR, "UNAVAILABLE", "Connector is not connected", errors.ConnectorNotFound),
        (Method.ECU_LIST, "UNAVAILABLE", "", errors.NotReadyYet),
        (Method.ECU_LIST, "UNAVAILABLE", "Socket closed", errors.Unreachable),
        (Method.INTERRUPT, "FAILED_PRECONDITION", "already finished", errors.SessionEnded),
        (Method.LOOK_UP, "NOT_FOUND", "no session", errors.SessionNotFound),
        (Method.LOG_IN, "NOT_FOUND", "no such server", errors.ServiceFault),
        (Method.LIST, "NOT_FOUND", "no such server", errors.ServiceFault),
        (Method.LIST, "UNAUTHENTICATED", "expired", errors.LoginExpired),
        (Method.LIST, "PERMISSION_DENIED", "no", errors.NotAllowed),
        (Method.CLAIM, "PERMISSION_DENIED", "Already authenticated", errors.AlreadyClaimed),
        (Method.CLAIM, "UNAUTHENTICATED", "The token has expired.", errors.NotClaimable),
        (Method.FINISH, "PERMISSION_DENIED", "The only allowed call is authenticate", errors.NotAllowed),
        (Method.FINISH, "PERMISSION_DENIED", "The session has ended.", errors.SessionEnded),
        (Method.FINISH, "UNAUTHENTICATED", "no", errors.NotAllowed),
        (Method.TOKENS, "CANCELLED", "", errors.SessionEnded),
        (Method.TOKENS, "CANCELLED", "RST_STREAM with error code 8", errors.Unreachable),
        (Method.FINISH, "CANCELLED", "", errors.Unreachable),
        (Method.CONNECTIONS, "UNIMPLEMENTED", "Method not found!", errors.NotOffered),
    ],
)
def test_the_same_status_has_another_meaning_for_other_methods(
    method: Method, code: str, text: str, error: type[OpenObdError]
) -> None:
    assert type(error_of(failure(StatusCode[code], text), method)) is error


def test_the_raw_text_is_cut_and_kept_out_of_the_message() -> None:
    error = error_of(failure(StatusCode.INTERNAL, "x" * 5000), Method.FINISH)
    assert error.details == ("INTERNAL: " + "x" * 5000)[:DETAILS_LIMIT]


def test_t3_secrets_echoed_by_the_service_are_removed_from_the_details() -> None:
    text = "token canary-1 of Bearer eyJ.abc and bearer  xyz refused, canary-1!"
    error = error_of(failure(StatusCode.UNAUTHENTICATED, text), Method.LIST, [Secret("canary-1"), Secret("")])
    assert error.details == "UNAUTHENTICATED: token *** of Bearer *** and bearer  *** refused, ***!"


# From here on, each error comes from a real socket.


async def claim_at(port: int, host: str = "127.0.0.1", *, plaintext: bool = False) -> OpenObdError:
    endpoint = EndpointPolicy(host, port, insecure_loopback=plaintext).login
    client = SessionClient(open_channel(endpoint, roots=ROOTS))
    try:
        with pytest.raises(OpenObdError) as error:
            await client.authenticate(Secret("one-time-token"))
    finally:
        await client.aclose()
    return error.value


@pytest.mark.parametrize("expected", WRONG)
@pytest.mark.parametrize("host", ["localhost", "127.0.0.1"])
async def test_f31_a_wrong_certificate_is_named_and_no_token_is_sent(expected: type[OpenObdError], host: str) -> None:
    service = await Service().start(credentials(WRONG[expected]))
    error = await claim_at(service.port, host)
    await service.stop()
    assert type(error) is expected
    assert not error.ambiguous
    assert service.asked == []


async def test_a_port_where_nothing_listens_refuses_the_connection() -> None:
    with socket() as taken:
        taken.bind(("127.0.0.1", 0))
        error = await claim_at(taken.getsockname()[1])
    assert type(error) is errors.ConnectionRefused


async def test_an_unknown_name_is_not_found() -> None:
    error = await claim_at(443, "nowhere.invalid")
    assert type(error) is errors.NameNotFound


async def test_f29_a_web_page_instead_of_the_service_is_recognised() -> None:
    async with listening(portal()) as port:
        assert type(await claim_at(port)) is errors.NotTls
        assert type(await claim_at(port, plaintext=True)) is errors.NotTls


async def test_a_service_without_tls_is_named(service: Service) -> None:
    assert type(await claim_at(service.port)) is errors.NotTls
    assert service.asked == []


async def test_a_peer_that_hangs_up_at_once_counts_as_no_connection() -> None:
    async def hang_up(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        pass

    async with listening(hang_up) as port:
        for plaintext in (True, False):
            assert type(await claim_at(port, plaintext=plaintext)) is errors.NotConnected


async def test_f30_a_proxy_that_requires_a_login_is_recognised() -> None:
    async def proxy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: NTLM\r\n\r\n")

    async with listening(proxy) as port:
        options = [("grpc.http_proxy", f"http://127.0.0.1:{port}")]
        channel = grpc.aio.insecure_channel("dns:///service.invalid:443", options)
        client = SessionClient(channel)
        with pytest.raises(errors.ProxyLoginNeeded):
            await client.authenticate(Secret("one-time-token"))
        await client.aclose()


def _frame(kind: int, flags: int, stream: int, payload: bytes) -> bytes:
    return struct.pack(">I", len(payload))[1:] + bytes([kind, flags]) + struct.pack(">I", stream) + payload


SETTINGS = _frame(4, 0, 0, b"") + _frame(4, 1, 0, b"")
HEADERS = 1


async def _request_arrives(reader: asyncio.StreamReader) -> None:
    """Reads HTTP/2 frames until one has opened a stream."""
    await reader.readexactly(len(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"))
    kind = None
    while kind != HEADERS:
        head = await reader.readexactly(9)
        kind = head[3]
        await reader.readexactly(int.from_bytes(head[:3], "big"))


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        (_frame(7, 0, 0, struct.pack(">II", 0, 11) + b"too_many_pings"), errors.TooManyPings),
        (_frame(7, 0, 0, struct.pack(">II", 0, 2) + b"bye"), errors.Restarting),
        (_frame(3, 0, 1, struct.pack(">I", 8)), errors.Unreachable),
        (_frame(3, 0, 1, struct.pack(">I", 2)), errors.Unreachable),
        (_frame(3, 0, 1, struct.pack(">I", 11)), errors.Unreachable),
        (b"", errors.Unreachable),
    ],
    ids=["too many pings", "going away", "stream cancelled", "stream broken", "calm down", "hung up"],
)
async def test_a_fault_of_the_peer_during_a_call_is_named_and_leaves_doubt(
    frame: bytes, expected: type[OpenObdError]
) -> None:
    async def peer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(SETTINGS)
        await _request_arrives(reader)
        writer.write(frame)
        if frame:
            await reader.read()

    async with listening(peer) as port:
        error = await claim_at(port, plaintext=True)
    assert type(error) is expected
    assert error.ambiguous


async def test_f10_a_service_that_stops_during_a_call_counts_as_restarting(service: Service) -> None:
    arrived = asyncio.Event()

    async def hang(request: object, context: grpc.aio.ServicerContext[object, object]) -> Refusal:
        arrived.set()
        await asyncio.Event().wait()
        raise AssertionError

    service.answers(Method.CLAIM, hang)  # type: ignore[arg-type]  # it never answers
    async with asyncio.TaskGroup() as group:
        claiming = group.create_task(claim_at(service.port, plaintext=True))
        await arrived.wait()
        await service.stop(at_once=True)
    assert type(claiming.result()) is errors.Restarting
    assert claiming.result().ambiguous


@pytest.mark.parametrize("code", [code for code in StatusCode if code is not StatusCode.OK])
async def test_a_status_of_the_service_arrives_with_its_text(service: Service, code: StatusCode) -> None:
    service.answers(Method.CLAIM, Refusal(code, "Das geht nicht."))
    error = await claim_at(service.port, plaintext=True)
    assert error.details == f"{code.name}: Das geht nicht."
    assert type(error) is not OpenObdError


def test_the_methods_of_a_session_are_those_of_neither_controller_nor_broker() -> None:
    elsewhere = {method.value for method in set(Method) - IN_SESSION}
    assert elsewhere == {
        "getSessionControllerToken",
        "getSessionList",
        "getSession",
        "startSessionOnTicket",
        "startSessionOnConnector",
        "interruptSession",
        "getFunctionBrokerToken",
        "getFunctionRegistration",
        "runFunction",
    }, "add a call of a session to a group in IN_SESSION of client/transport/methods.py, and any other to this test"
