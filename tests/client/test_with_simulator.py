"""The client against the simulator, with which it shares nothing but the protocol."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import aclosing

import pytest

from openobd_desktop.client import Gateway
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import Result, ServiceResult, SessionState, UserFeedback
from openobd_desktop.domain.settings import Profile
from openobd_desktop.errors import (
    AlreadyClaimed,
    AlreadyInUse,
    ConnectorNotFound,
    NoFreeServer,
    NotOffered,
    OpenObdError,
    SessionEnded,
    SessionNotFound,
    TicketNotFound,
    Unreachable,
    WrongCredentials,
)
from openobd_desktop.simulator import DEMO_PARTNER, Rules, Simulator

DONE = ServiceResult((Result.SUCCESS,), UserFeedback.SUCCESS, "Coded and tested.")


def gateway_to(simulator: Simulator, secret: str = "") -> Gateway:
    known = simulator.credentials
    profile = Profile(
        name="demo", host=simulator.host, port=simulator.port, cluster=known.cluster_id, client_id=known.client_id
    )
    return Gateway(profile, Secret(secret or known.client_secret), insecure_loopback=True)


@pytest.fixture
async def simulator() -> AsyncIterator[Simulator]:
    async with Simulator() as simulator:
        yield simulator


@pytest.fixture
async def gateway(simulator: Simulator) -> AsyncIterator[Gateway]:
    gateway = gateway_to(simulator)
    yield gateway
    await gateway.aclose()


def free_ticket(simulator: Simulator) -> str:
    return str(simulator.world.free_tickets(DEMO_PARTNER)[0])


@pytest.mark.parametrize("rules", [Rules(), Rules(date_in_answers=True)], ids=["without a date", "with a date"])
async def test_s17_the_date_of_the_answer_to_a_login_is_passed_on(rules: Rules) -> None:
    async with Simulator(rules=rules) as simulator:
        gateway = gateway_to(simulator)
        dates: list[float] = []
        gateway.controller.on_date = dates.append
        await gateway.controller.list_sessions()
        await gateway.aclose()
    now = simulator.world.clock.wall().timestamp()
    assert [round(date - now, -1) for date in dates] == [0.0] * rules.date_in_answers


async def test_a_session_runs_from_start_to_finish(simulator: Simulator, gateway: Gateway) -> None:
    grant = await gateway.controller.start_on_ticket(free_ticket(simulator))
    assert grant.session.state is SessionState.AVAILABLE
    assert grant.session.created_at is not None
    calls = gateway.open_session(grant.session)
    first = await calls.authenticate(grant.token)
    async with aclosing(calls.tokens(first)) as tokens, aclosing(calls.connections(first)) as readings:
        second = await anext(tokens)
        reading = await anext(readings)
    assert second != first
    assert reading.connected
    assert (await gateway.controller.get_session(grant.session.id)).state is SessionState.ACTIVE
    await calls.finish(second, DONE)
    await calls.aclose()
    (listed,) = await gateway.controller.list_sessions()
    assert (listed.id, listed.state) == (grant.session.id, SessionState.FINISHED)


async def test_the_list_of_a_busy_partner_is_read_with_all_its_oddities() -> None:
    async with Simulator("busy partner") as simulator:
        gateway = gateway_to(simulator)
        sessions = await gateway.controller.list_sessions()
        await gateway.aclose()
    assert len(sessions) == 40
    assert {session.state for session in sessions} == set(SessionState)
    unread = [session.created_text for session in sessions if session.created_at is None]
    assert unread == ["2026-03-02:08.17"]


async def test_wrong_credentials_are_reported(simulator: Simulator) -> None:
    gateway = gateway_to(simulator, "not-the-secret")
    with pytest.raises(WrongCredentials):
        await gateway.controller.log_in()
    await gateway.aclose()


async def test_every_refusal_of_a_start_has_its_own_error(simulator: Simulator, gateway: Gateway) -> None:
    ticket = free_ticket(simulator)
    await gateway.controller.start_on_ticket(ticket)
    with pytest.raises(AlreadyInUse):
        await gateway.controller.start_on_ticket(ticket)
    with pytest.raises(TicketNotFound):
        await gateway.controller.start_on_ticket("1")
    with pytest.raises(ConnectorNotFound):
        await gateway.controller.start_on_connector("00000000-0000-0000-0000-000000000000")


async def test_a_full_service_is_reported() -> None:
    async with Simulator(rules=Rules(capacity=0)) as simulator:
        gateway = gateway_to(simulator)
        with pytest.raises(NoFreeServer):
            await gateway.controller.start_on_ticket(free_ticket(simulator))
        await gateway.aclose()


async def test_an_interrupted_session_refuses_further_calls(simulator: Simulator, gateway: Gateway) -> None:
    grant = await gateway.controller.start_on_ticket(free_ticket(simulator))
    calls = gateway.open_session(grant.session)
    token = await calls.authenticate(grant.token)
    with pytest.raises(AlreadyClaimed):
        await calls.authenticate(grant.token)
    tokens = calls.tokens(token)
    await anext(tokens)
    interrupted = await gateway.controller.interrupt(grant.session.id)
    assert interrupted.state is SessionState.INTERRUPTED
    with pytest.raises(SessionEnded):
        await anext(tokens)
    with pytest.raises(SessionEnded):
        await calls.finish(token, DONE)
    with pytest.raises(SessionEnded):
        await gateway.controller.interrupt(grant.session.id)
    await calls.aclose()


async def test_an_unknown_session_is_not_found(gateway: Gateway) -> None:
    for verb in (gateway.controller.get_session, gateway.controller.get_grant, gateway.controller.interrupt):
        with pytest.raises(SessionNotFound):
            await verb("00000000-0000-0000-0000-000000000000")


async def test_f34_a_revoked_controller_token_is_renewed(simulator: Simulator, gateway: Gateway) -> None:
    await gateway.controller.log_in()
    simulator.faults.refuse_controller_tokens()
    await gateway.controller.start_on_ticket(free_ticket(simulator))
    assert len(simulator.call_log.of("sessionController/getSessionControllerToken")) == 2
    assert len(await gateway.controller.list_sessions()) == 1


async def test_f02_a_start_whose_reply_is_lost_is_in_doubt_and_not_repeated(
    simulator: Simulator, gateway: Gateway
) -> None:
    simulator.faults.hide_reply("sessionController/startSessionOnTicket")
    with pytest.raises(Unreachable) as error:
        await gateway.controller.start_on_ticket(free_ticket(simulator))
    assert error.value.ambiguous
    assert len(await gateway.controller.list_sessions()) == 1


async def test_f06_after_a_broken_token_stream_its_token_opens_the_next(simulator: Simulator, gateway: Gateway) -> None:
    grant = await gateway.controller.start_on_ticket(free_ticket(simulator))
    calls = gateway.open_session(grant.session)
    token = await calls.authenticate(grant.token)
    tokens = calls.tokens(token)
    newest = await anext(tokens)
    simulator.faults.drop_token_streams()
    with pytest.raises(Unreachable):
        await anext(tokens)
    await calls.aclose()
    fresh = gateway.open_session(grant.session)
    async with aclosing(fresh.tokens(newest)) as again:
        assert await anext(again)
    await fresh.aclose()


async def test_f10_a_restarted_service_is_found_again(simulator: Simulator, gateway: Gateway) -> None:
    await gateway.controller.log_in()
    await simulator.stop()
    with pytest.raises(OpenObdError) as error:
        await gateway.controller.start_on_ticket("1")
    assert isinstance(error.value, Unreachable)
    await simulator.start()
    other = gateway_to(simulator)
    assert await other.controller.list_sessions() == ()
    await other.aclose()


async def test_an_older_server_without_a_method_does_not_offer_it(simulator: Simulator, gateway: Gateway) -> None:
    simulator.faults.fail_next("connectionMonitor/openConnectorInformationStream", "UNIMPLEMENTED")
    grant = await gateway.controller.start_on_ticket(free_ticket(simulator))
    calls = gateway.open_session(grant.session)
    token = await calls.authenticate(grant.token)
    with pytest.raises(NotOffered):
        await anext(calls.connections(token))
    await calls.aclose()
