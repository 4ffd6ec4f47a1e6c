"""Client of the session controller: what it sends, returns, retries and never retries."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from socket import socket

import pytest
from grpc import StatusCode

from openobd_desktop.client import session_list
from openobd_desktop.client.controller import ControllerClient, Credentials, repeated
from openobd_desktop.client.messages import convert
from openobd_desktop.client.session_list import ROWS_AT_ONCE
from openobd_desktop.client.transport.endpoint import EndpointPolicy
from openobd_desktop.client.transport.methods import DEADLINES, Method
from openobd_desktop.client.transport.push_back import LONGEST
from openobd_desktop.client.transport.token_cache import RENEW_AFTER
from openobd_desktop.core.aio.backoff import RetryBudget
from openobd_desktop.core.ports.service import Controller
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import Grant, Session, SessionState
from openobd_desktop.errors import (
    AlreadyInUse,
    AnswerTooLarge,
    AnswerUnreadable,
    BadInput,
    ConnectionRefused,
    LoginExpired,
    NoAnswer,
    NotAllowed,
    NotConnected,
    OpenObdError,
    OutcomeUnreadable,
    ServiceFault,
    SessionEnded,
    SessionNotFound,
    TicketNotFound,
    Unreachable,
    WrongCredentials,
)
from openobd_desktop.protocol.session_controller_pb2 import (
    SessionControllerToken,
    SessionInfo,
    SessionInfoList,
)
from openobd_desktop.system.turns import Turns
from tests.client.conftest import CREDENTIALS, HandClock, controller_at
from tests.client.service import Context, Refusal, Service

INFO = SessionInfo(id="id-1", state="available", authentication_token="one-time-token", grpc_endpoint="a.openobd.com")
REFUSED_TOKEN = Refusal(StatusCode.UNAUTHENTICATED, "The token has expired.")
GONE = Refusal(StatusCode.UNAVAILABLE, "Socket closed")

Verb = Callable[[ControllerClient], Awaitable[object]]
WRITES: list[tuple[Method, Verb]] = [
    (Method.START_ON_TICKET, lambda controller: controller.start_on_ticket("4711")),
    (Method.START_ON_CONNECTOR, lambda controller: controller.start_on_connector("c-1")),
    (Method.INTERRUPT, lambda controller: controller.interrupt("id-1")),
]
READS: list[tuple[Method, Verb]] = [
    (Method.LOOK_UP, lambda controller: controller.get_session("id-1")),
    (Method.LOOK_UP, lambda controller: controller.get_grant("id-1")),
    (Method.LIST, lambda controller: controller.list_sessions()),
]


async def failing(verb: Verb, controller: ControllerClient) -> OpenObdError:
    with pytest.raises(OpenObdError) as error:
        await verb(controller)
    return error.value


async def test_the_client_implements_the_port_of_the_core(controller: ControllerClient) -> None:
    port: Controller = controller
    assert port is controller


async def test_the_login_sends_the_credentials_and_no_token(service: Service, controller: ControllerClient) -> None:
    await controller.log_in()
    (asked,) = service.asked
    assert (asked.request.client_id, asked.request.client_secret) == ("client-1", "client-secret-canary")
    assert asked.request.cluster_id == "001"
    assert asked.authorization == ""


async def test_one_login_serves_many_calls_until_the_token_is_45_minutes_old(
    service: Service, controller: ControllerClient, clock: HandClock
) -> None:
    service.answers(Method.LIST, SessionInfoList())
    await controller.log_in()
    for _ in range(3):
        await controller.list_sessions()
    assert len(service.asked_for(Method.LOG_IN)) == 1
    clock.seconds += RENEW_AFTER
    await controller.list_sessions()
    assert len(service.asked_for(Method.LOG_IN)) == 2


async def test_every_call_carries_the_controller_token(service: Service, controller: ControllerClient) -> None:
    service.answers(Method.LIST, SessionInfoList())
    for method, verb in [*WRITES, *READS[:2]]:
        service.answers(method, INFO)
        await verb(controller)
    await controller.list_sessions()
    assert {asked.authorization for asked in service.asked[1:]} == {"Bearer controller-token"}
    assert len(service.asked) == 7


async def test_a_start_returns_the_session_and_separately_its_token(
    service: Service, controller: ControllerClient
) -> None:
    service.answers(Method.START_ON_TICKET, INFO)
    service.answers(Method.START_ON_CONNECTOR, INFO)
    for grant in (await controller.start_on_ticket("4711"), await controller.start_on_connector("c-1")):
        assert isinstance(grant, Grant)
        assert (grant.session.id, grant.token) == ("id-1", Secret("one-time-token"))
    assert service.asked_for(Method.START_ON_TICKET)[0].request.value == "4711"
    assert service.asked_for(Method.START_ON_CONNECTOR)[0].request.value == "c-1"


async def test_a_lookup_returns_the_session_or_the_grant(service: Service, controller: ControllerClient) -> None:
    service.answers(Method.LOOK_UP, INFO)
    session = await controller.get_session("id-1")
    assert isinstance(session, Session)
    assert session == (await controller.get_grant("id-1")).session
    assert (await controller.get_grant("id-1")).token.reveal() == "one-time-token"
    assert {asked.request.value for asked in service.asked_for(Method.LOOK_UP)} == {"id-1"}


@pytest.mark.parametrize(
    "text", ["failed to connect to all addresses; connection refused", "DNS resolution failed for db"]
)
async def test_s1_a_server_that_cannot_reach_its_backend_does_not_count_as_unreached(
    text: str, service: Service, controller: ControllerClient
) -> None:
    service.answers(Method.START_ON_TICKET, Refusal(StatusCode.UNAVAILABLE, text))
    with pytest.raises(Unreachable) as error:
        await controller.start_on_ticket("7848112")
    assert error.value.ambiguous
    assert text in error.value.details


async def test_s1_an_answer_about_another_session_is_unreadable(service: Service, controller: ControllerClient) -> None:
    other = SessionInfo(id="id-2", state="finished", authentication_token="one-time-token")
    service.answers(Method.LOOK_UP, other)
    for look_up in (controller.get_session, controller.get_grant):
        with pytest.raises(AnswerUnreadable):
            await look_up("id-1")
    service.answers(Method.INTERRUPT, other)
    with pytest.raises(OutcomeUnreadable):
        await controller.interrupt("id-1")


async def test_an_interrupt_returns_the_resulting_session(service: Service, controller: ControllerClient) -> None:
    service.answers(Method.INTERRUPT, SessionInfo(id="id-1", state="interrupted"))
    assert (await controller.interrupt("id-1")).state is SessionState.INTERRUPTED


async def test_the_list_keeps_the_order_and_omits_sessions_without_an_id(
    service: Service, controller: ControllerClient, caplog: pytest.LogCaptureFixture
) -> None:
    rows = [SessionInfo(id=str(number)) for number in range(ROWS_AT_ONCE * 2 + 1)]
    service.answers(Method.LIST, SessionInfoList(sessions=[*rows, SessionInfo(state="active")]))
    sessions = await controller.list_sessions()
    assert [session.id for session in sessions] == [row.id for row in rows]
    assert "1 sessions without an ID" in caplog.text


async def test_f24_other_tasks_run_while_ten_thousand_sessions_are_converted(
    service: Service, controller: ControllerClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    service.answers(Method.LIST, SessionInfoList(sessions=[SessionInfo(id=str(number)) for number in range(10_000)]))
    convert_some, converted, longest = convert.sessions, 0, 0

    def counted(messages: Sequence[SessionInfo]) -> list[Session]:
        nonlocal converted
        converted += len(messages)
        return convert_some(messages)

    async def other_work() -> None:
        nonlocal longest
        while not fetching.done():
            before = converted
            await asyncio.sleep(0)
            longest = max(longest, converted - before)

    monkeypatch.setattr(convert, "sessions", counted)
    monkeypatch.setattr(session_list, "Turns", lambda: Turns(0.0))
    async with asyncio.TaskGroup() as group:
        fetching = group.create_task(controller.list_sessions())
        group.create_task(other_work())
    assert len(fetching.result()) == converted == 10_000
    assert 0 < longest <= ROWS_AT_ONCE


@pytest.mark.parametrize(("method", "verb"), WRITES)
@pytest.mark.parametrize("code", ["UNAVAILABLE", "CANCELLED", "UNKNOWN", "INTERNAL", "ABORTED", "DEADLINE_EXCEEDED"])
async def test_f01_f02_a_change_is_sent_once_and_its_outcome_is_left_in_doubt(
    service: Service, controller: ControllerClient, method: Method, verb: Verb, code: str
) -> None:
    service.answers(method, Refusal(StatusCode[code], "Socket closed"))
    error = await failing(verb, controller)
    assert error.ambiguous
    assert len(service.asked_for(method)) == 1


@pytest.mark.parametrize(("method", "verb"), READS)
async def test_a_read_is_repeated_while_the_connection_is_bad(
    service: Service, controller: ControllerClient, method: Method, verb: Verb
) -> None:
    good = SessionInfoList() if method is Method.LIST else INFO
    service.answers(method, GONE, GONE, GONE, good)
    await verb(controller)
    assert len(service.asked_for(method)) == 4


@pytest.mark.parametrize(("method", "verb"), READS)
async def test_a_read_is_given_up_after_four_attempts(
    service: Service, controller: ControllerClient, method: Method, verb: Verb
) -> None:
    service.answers(method, GONE)
    assert isinstance(await failing(verb, controller), Unreachable)
    assert len(service.asked_for(method)) == 4


def busy(code: StatusCode, milliseconds: str) -> Callable[[object, Context], Awaitable[SessionInfo]]:
    """Returns a behaviour that refuses each call and asks not to be called again for some time."""

    async def refuse(request: object, context: Context) -> SessionInfo:
        await context.abort(code, "busy", trailing_metadata=(("grpc-retry-pushback-ms", milliseconds),))
        raise AssertionError

    return refuse


@pytest.mark.parametrize("code", [StatusCode.UNAVAILABLE, StatusCode.RESOURCE_EXHAUSTED], ids=lambda code: code.name)
@pytest.mark.parametrize(("milliseconds", "seconds", "calls"), [("50", 0.05, 4), ("9000", 9.0, 1), ("-1", LONGEST, 1)])
async def test_a_busy_service_decides_when_a_read_is_repeated(
    service: Service, controller: ControllerClient, code: StatusCode, milliseconds: str, seconds: float, calls: int
) -> None:
    service.answers(Method.LOOK_UP, busy(code, milliseconds))
    error = await failing(READS[0][1], controller)
    assert error.push_back == seconds
    assert len(service.asked_for(Method.LOOK_UP)) == calls


async def test_no_read_is_repeated_once_the_budget_is_spent() -> None:
    budget, calls = RetryBudget(), 0

    async def read() -> None:
        nonlocal calls
        calls += 1
        raise Unreachable

    for _ in range(100):
        with pytest.raises(Unreachable):
            await repeated(read, budget)
    assert 108 <= calls <= 112


async def test_a_read_that_was_never_sent_costs_nothing_of_the_budget() -> None:
    budget, calls = RetryBudget(), 0

    async def read() -> None:
        nonlocal calls
        calls += 1
        raise NotConnected

    for _ in range(10):
        with pytest.raises(NotConnected):
            await repeated(read, budget)
    assert calls == 40


@pytest.mark.parametrize(
    ("refusal", "expected"),
    [
        (Refusal(StatusCode.NOT_FOUND), SessionNotFound),
        (Refusal(StatusCode.INTERNAL), ServiceFault),
        (Refusal(StatusCode.RESOURCE_EXHAUSTED, "Received message larger than max (9 vs. 8)"), AnswerTooLarge),
    ],
)
async def test_a_read_that_was_answered_is_not_repeated(
    service: Service, controller: ControllerClient, refusal: Refusal, expected: type[OpenObdError]
) -> None:
    service.answers(Method.LOOK_UP, refusal)
    assert type(await failing(READS[0][1], controller)) is expected
    assert len(service.asked_for(Method.LOOK_UP)) == 1


@pytest.mark.parametrize(("method", "verb"), [*WRITES, *READS])
@pytest.mark.parametrize("code", ["UNAUTHENTICATED", "PERMISSION_DENIED"])
async def test_f34_a_refused_token_is_renewed_and_the_call_repeated_once(
    service: Service, controller: ControllerClient, method: Method, verb: Verb, code: str
) -> None:
    good = SessionInfoList() if method is Method.LIST else INFO
    service.answers(Method.LOG_IN, SessionControllerToken(value="old"), SessionControllerToken(value="new"))
    service.answers(method, Refusal(StatusCode[code]), good)
    await verb(controller)
    assert [asked.authorization for asked in service.asked_for(method)] == ["Bearer old", "Bearer new"]


async def test_f34_fifty_calls_with_an_expired_token_renew_it_once(
    service: Service, controller: ControllerClient
) -> None:
    fresh = "fresh"

    async def judge(request: object, context: Context) -> SessionInfo:
        headers = dict(context.invocation_metadata() or ())
        if headers["authorization"] != f"Bearer {fresh}":
            await context.abort(StatusCode.UNAUTHENTICATED, "expired")
        return INFO

    service.answers(Method.LOG_IN, SessionControllerToken(value="stale"), SessionControllerToken(value=fresh))
    service.answers(Method.LOOK_UP, judge)
    await asyncio.gather(*(controller.get_session("id-1") for _ in range(50)))
    assert len(service.asked_for(Method.LOG_IN)) == 2


@pytest.mark.parametrize(
    ("code", "expected"), [("UNAUTHENTICATED", LoginExpired), ("PERMISSION_DENIED", NotAllowed)], ids=str
)
async def test_f33_revoked_credentials_lead_to_at_most_two_logins(
    service: Service, controller: ControllerClient, code: str, expected: type[OpenObdError]
) -> None:
    service.answers(Method.LOOK_UP, Refusal(StatusCode[code]))
    assert type(await failing(READS[0][1], controller)) is expected
    assert len(service.asked_for(Method.LOG_IN)) == 2
    assert len(service.asked_for(Method.LOOK_UP)) == 2
    assert type(await failing(READS[0][1], controller)) is expected
    assert len(service.asked_for(Method.LOG_IN)) == 3


@pytest.mark.parametrize("code", ["INVALID_ARGUMENT", "UNAUTHENTICATED", "PERMISSION_DENIED"])
async def test_f33_wrong_credentials_are_tried_once(service: Service, controller: ControllerClient, code: str) -> None:
    service.answers(Method.LOG_IN, Refusal(StatusCode[code], "Invalid client"))
    assert type(await failing(lambda client: client.log_in(), controller)) is WrongCredentials
    assert len(service.asked_for(Method.LOG_IN)) == 1


async def test_a_login_is_repeated_while_the_connection_is_bad(service: Service, controller: ControllerClient) -> None:
    service.answers(Method.LOG_IN, GONE, GONE, SessionControllerToken(value="t"))
    await controller.log_in()
    assert len(service.asked_for(Method.LOG_IN)) == 3


@pytest.mark.parametrize(("method", "verb"), WRITES)
@pytest.mark.parametrize("code", ["UNAVAILABLE", "DEADLINE_EXCEEDED", "INTERNAL"])
async def test_f02_a_login_without_an_answer_leaves_no_doubt_about_the_action(
    service: Service, controller: ControllerClient, method: Method, verb: Verb, code: str
) -> None:
    service.answers(Method.LOG_IN, Refusal(StatusCode[code], "Socket closed"))
    error = await failing(verb, controller)
    assert isinstance(error, NotConnected)
    assert not error.ambiguous
    assert "was not carried out" in error.meaning
    assert error.details == f"{code}: Socket closed"
    assert service.asked_for(method) == []


async def test_a_login_without_a_token_is_an_unreadable_answer(service: Service, controller: ControllerClient) -> None:
    service.answers(Method.LOG_IN, SessionControllerToken())
    assert isinstance(await failing(lambda client: client.log_in(), controller), AnswerUnreadable)


async def test_a_start_without_a_session_is_an_unreadable_answer(
    service: Service, controller: ControllerClient
) -> None:
    service.answers(Method.START_ON_TICKET, SessionInfo())
    assert isinstance(await failing(WRITES[0][1], controller), AnswerUnreadable)


@pytest.mark.parametrize(
    ("verb", "method", "refusal", "expected"),
    [
        (WRITES[0][1], Method.START_ON_TICKET, ("FAILED_PRECONDITION", "No ticket found: '4711'"), TicketNotFound),
        (WRITES[1][1], Method.START_ON_CONNECTOR, ("UNAVAILABLE", "Resource already in use"), AlreadyInUse),
        (WRITES[2][1], Method.INTERRUPT, ("FAILED_PRECONDITION", "It is finished."), SessionEnded),
    ],
)
async def test_a_clear_refusal_is_raised_as_its_error(
    service: Service,
    controller: ControllerClient,
    verb: Verb,
    method: Method,
    refusal: tuple[str, str],
    expected: type[OpenObdError],
) -> None:
    service.answers(method, Refusal(StatusCode[refusal[0]], refusal[1]))
    error = await failing(verb, controller)
    assert type(error) is expected
    assert not error.ambiguous


@pytest.mark.parametrize(("method", "verb"), WRITES[:2])
async def test_broken_characters_are_reported_before_sending(
    service: Service, controller: ControllerClient, method: Method, verb: Verb
) -> None:
    for broken in (controller.start_on_ticket, controller.start_on_connector, controller.get_session):
        with pytest.raises(BadInput):
            await broken("\ud83d")
    assert service.asked == []


async def test_credentials_with_broken_characters_are_reported_too(service: Service) -> None:
    endpoint = EndpointPolicy("127.0.0.1", service.port, insecure_loopback=True).login
    client = ControllerClient(endpoint, Credentials("id", Secret("\ud83d"), "001"))
    with pytest.raises(BadInput):
        await client.log_in()
    await client.aclose()


async def test_an_unreachable_service_is_reported_with_the_cause() -> None:
    with socket() as taken:
        taken.bind(("127.0.0.1", 0))
        async with controller_at(taken.getsockname()[1]) as controller:
            assert type(await failing(READS[0][1], controller)) is ConnectionRefused


async def test_an_expired_deadline_is_reported_as_a_missing_answer(
    service: Service, controller: ControllerClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def never(request: object, context: Context) -> SessionInfo:
        await asyncio.Event().wait()
        return INFO

    monkeypatch.setitem(DEADLINES, Method.START_ON_TICKET, 0.1)
    service.answers(Method.START_ON_TICKET, never)
    error = await failing(WRITES[0][1], controller)
    assert type(error) is NoAnswer
    assert error.ambiguous


async def test_a_call_whose_channel_is_closed_meanwhile_fails_with_that_error(
    service: Service, clock: HandClock
) -> None:
    arrived = asyncio.Event()

    async def never(request: object, context: Context) -> SessionInfo:
        arrived.set()
        await asyncio.Event().wait()
        return INFO

    service.answers(Method.START_ON_TICKET, never)
    async with controller_at(service.port, clock) as controller, asyncio.TaskGroup() as group:
        starting = group.create_task(failing(WRITES[0][1], controller))
        await arrived.wait()
        await controller.aclose()
    assert type(starting.result()) is Unreachable
    assert "This program closed" in starting.result().what
    assert starting.result().ambiguous


async def test_a_call_after_the_close_fails_without_doubt(controller: ControllerClient) -> None:
    await controller.aclose()
    await controller.aclose()
    error = await failing(WRITES[0][1], controller)
    assert type(error) is NotConnected
    assert not error.ambiguous


async def test_a_cancelled_call_is_cancelled(service: Service, controller: ControllerClient) -> None:
    arrived, cancelled = asyncio.Event(), asyncio.Event()

    async def never(request: object, context: Context) -> SessionInfo:
        arrived.set()
        try:
            await asyncio.Event().wait()
        finally:
            cancelled.set()
        return INFO

    service.answers(Method.LOOK_UP, never)
    async with asyncio.TaskGroup() as group:
        looking = group.create_task(controller.get_session("id-1"))
        await arrived.wait()
        looking.cancel()
        await cancelled.wait()
    assert looking.cancelled()


def test_the_credentials_do_not_show_the_secret() -> None:
    assert "canary" not in repr(CREDENTIALS)
    assert "client-1" in repr(CREDENTIALS)
