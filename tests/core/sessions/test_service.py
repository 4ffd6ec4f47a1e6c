"""Commands on sessions, with a service in memory."""

from __future__ import annotations

import asyncio

import pytest
from msgspec.structs import replace

from openobd_desktop.core.session import Phase
from openobd_desktop.core.sessions.service import SessionService
from openobd_desktop.core.sessions.store import SessionStore
from openobd_desktop.domain.journal import EventKind
from openobd_desktop.domain.session import Ownership, Result, ServiceResult, SessionState
from openobd_desktop.errors import (
    AlreadyClaimed,
    BadInput,
    ClaimTokenLost,
    NameNotFound,
    NoAnswer,
    NotAllowed,
    NotClaimable,
    OpenObdError,
    OutcomeUnreadable,
    SessionEnded,
    SessionNotFound,
    TicketNotFound,
    Unreachable,
)
from tests.core.conftest import CoreEnv
from tests.core.fakes import START, FakeController, FakeService, calls_factory, settle

DONE = ServiceResult((Result.SUCCESS,), None, "")


async def test_a_start_is_claimed_at_once_and_remembered_with_its_ticket(env: CoreEnv) -> None:
    active = await env.service.start_on_ticket(" 7848095 ")
    assert env.backend.calls[:3] == ["list", "start 7848095", "authenticate"]
    entry = env.store.get(active.id)
    assert entry is not None
    assert (entry.ticket, entry.mine, entry.session.state) == ("7848095", Ownership.STARTED, SessionState.ACTIVE)
    assert [event.kind for event in active.events] == [EventKind.STARTED, EventKind.CLAIMED]
    assert env.service.open_sessions == (active,)


async def test_f01_a_second_start_of_the_same_ticket_meanwhile_makes_no_second_call(env: CoreEnv) -> None:
    gate = env.backend.gates["start 7848095"] = asyncio.Event()
    first = env.scope.start(env.service.start_on_ticket("7848095"), "first")
    await settle()
    with pytest.raises(BadInput):
        await env.service.start_on_ticket("#7848095")
    gate.set()
    await first
    assert env.backend.calls.count("start 7848095") == 1


async def test_a_refused_start_leaves_nothing_behind_and_can_be_tried_again(env: CoreEnv) -> None:
    env.backend.failures["start 1"] = [TicketNotFound()]
    with pytest.raises(TicketNotFound):
        await env.service.start_on_ticket("1")
    assert env.store.entries == ()
    assert not env.service.open_sessions
    await env.service.start_on_ticket("1")


async def test_letters_in_a_ticket_number_never_reach_the_service(env: CoreEnv) -> None:
    with pytest.raises(BadInput):
        await env.service.start_on_ticket("78x")
    assert env.backend.calls == []


async def test_a_claim_that_failed_can_be_made_again_with_the_same_one_time_token(env: CoreEnv) -> None:
    env.backend.failures["authenticate"] = [NameNotFound()]
    with pytest.raises(NameNotFound):
        await env.service.start_on_ticket("1")
    (entry,) = env.store.entries
    assert (entry.ticket, entry.session.state) == ("1", SessionState.AVAILABLE)
    active = await env.service.claim(entry.id)
    assert active.origin.ticket == "1"
    assert "grant" not in env.backend.calls


async def test_an_available_session_of_others_is_claimed_with_the_token_the_service_reports(env: CoreEnv) -> None:
    held = env.backend.add()
    await env.service.refresh()
    await env.service.claim(held.info.id)
    entry = env.store.get(held.info.id)
    assert entry is not None
    assert (entry.mine, entry.session.state) == (Ownership.CLAIMED, SessionState.ACTIVE)


async def test_a_session_claimed_by_another_program_cannot_be_claimed(env: CoreEnv) -> None:
    held = env.backend.add(SessionState.ACTIVE)
    with pytest.raises(NotClaimable):
        await env.service.claim(held.info.id)
    assert "authenticate" not in env.backend.calls


async def test_two_claims_at_once_authenticate_once(env: CoreEnv) -> None:
    held = env.backend.add()
    gate = env.backend.gates["authenticate"] = asyncio.Event()
    first = env.scope.start(env.service.claim(held.info.id), "first")
    await settle()
    with pytest.raises(BadInput):
        await env.service.claim(held.info.id)
    gate.set()
    await first
    with pytest.raises(BadInput):
        await env.service.claim(held.info.id)
    assert env.backend.calls.count("authenticate") == 1


async def test_d10_a_claim_continues_if_a_rebuild_of_the_window_cancels_its_caller(env: CoreEnv) -> None:
    session_id = env.backend.add(SessionState.AVAILABLE).info.id
    await env.service.refresh()
    gate = env.backend.gates["authenticate"] = asyncio.Event()
    claiming = env.scope.start(env.service.claim(session_id), "claim")
    await settle()
    claiming.cancel()
    gate.set()
    await settle()
    assert [active.id for active in env.service.open_sessions] == [session_id]
    assert env.service.open_sessions[0].alive


@pytest.mark.parametrize("found_out_by", ["claim", "second claim", "interrupt", "list"])
async def test_s2_a_session_claimed_in_vain_is_not_shown_as_available_once_the_service_no_longer_knows_it(
    env: CoreEnv, found_out_by: str
) -> None:
    held = env.backend.add()
    await env.service.refresh()
    env.backend.failures["authenticate"] = [NoAnswer()]
    if found_out_by == "claim":
        env.backend.failures["get"] = [SessionNotFound()]
    with pytest.raises(OpenObdError):
        await env.service.claim(held.info.id)
    if found_out_by == "list":
        env.backend.set_state(held.info.id, SessionState.FAILED)
        await env.service.refresh()
    elif found_out_by != "claim":
        del env.backend.sessions[held.info.id]
        env.backend.failures["interrupt"] = [SessionNotFound()]
        command = env.service.interrupt if found_out_by == "interrupt" else env.service.claim
        with pytest.raises(SessionNotFound):
            await command(held.info.id)
    await settle()
    state = SessionState.FAILED if found_out_by == "list" else SessionState.UNKNOWN
    entry = env.store.get(held.info.id)
    assert entry is not None
    assert (entry.session.state, env.journal.sessions[held.info.id].state) == (state, state)


async def test_a_claim_lost_to_someone_else_opens_nothing(env: CoreEnv) -> None:
    held = env.backend.add()
    env.backend.failures["authenticate"] = [AlreadyClaimed()]
    with pytest.raises(AlreadyClaimed):
        await env.service.claim(held.info.id)
    assert not env.service.open_sessions


@pytest.mark.parametrize("error", [AlreadyClaimed, NameNotFound])
async def test_s2_a_session_whose_claim_was_refused_does_not_count_as_claimed_here(
    env: CoreEnv, error: type[OpenObdError]
) -> None:
    session_id = env.backend.add().info.id
    await env.service.refresh()
    env.backend.failures["authenticate"] = [error()]
    with pytest.raises(error):
        await env.service.claim(session_id)
    await settle()
    entry = env.store.get(session_id)
    assert entry is not None
    assert entry.mine is Ownership.NOT_KNOWN
    assert env.journal.sessions[session_id].mine is Ownership.NOT_KNOWN


async def test_s2_a_session_whose_claim_may_have_succeeded_counts_as_claimed_here(env: CoreEnv) -> None:
    session_id = env.backend.add().info.id
    await env.service.refresh()
    env.backend.hide_reply["authenticate"] = NoAnswer()
    with pytest.raises(ClaimTokenLost):
        await env.service.claim(session_id)
    entry = env.store.get(session_id)
    assert entry is not None
    assert entry.mine is Ownership.CLAIMED


async def test_refresh_merges_the_list_and_records_its_time(env: CoreEnv) -> None:
    env.backend.add()
    await env.clock.advance(7)
    await env.service.refresh()
    assert len(env.store.entries) == 1
    assert (env.service.status.last_contact, env.service.status.error) == (7, None)


async def test_refreshes_at_the_same_time_share_one_call(env: CoreEnv) -> None:
    gate = env.backend.gates["list"] = asyncio.Event()
    both = [env.scope.start(env.service.refresh(), name) for name in "ab"]
    await settle()
    gate.set()
    await asyncio.gather(*both)
    assert env.backend.calls == ["list"]


async def test_a_cancelled_refresh_does_not_take_the_call_from_the_other_one(env: CoreEnv) -> None:
    gate = env.backend.gates["list"] = asyncio.Event()
    one, other = (env.scope.start(env.service.refresh(), name) for name in "ab")
    await settle()
    one.cancel()
    gate.set()
    await other
    assert env.service.status.last_contact is not None


async def test_a_failed_refresh_keeps_the_old_list_and_its_age(env: CoreEnv) -> None:
    env.backend.add()
    await env.service.refresh()
    env.backend.failures["list"] = [NoAnswer()]
    await env.clock.advance(5)
    with pytest.raises(NoAnswer):
        await env.service.refresh()
    assert len(env.store.entries) == 1
    assert env.service.status.last_contact == 0
    assert isinstance(env.service.status.error, NoAnswer)
    await env.service.refresh()
    assert env.service.status.error is None


async def test_finish_is_sent_with_the_newest_token_and_ends_the_session_here(env: CoreEnv) -> None:
    active = await env.service.start_on_ticket("1")
    await env.clock.advance(1)
    result = ServiceResult((Result.NEEDS_COMPLETION, Result.COMMUNICATION_ERROR), None, "half")
    await env.service.finish(active.id, result)
    assert env.backend.held(active.id).results == [result]
    assert (active.phase, active.session.state) == (Phase.ENDED, SessionState.FINISHED)
    assert active.events[-1].kind is EventKind.FINISHED
    assert not active.keeper.alive


async def test_finishing_a_session_that_is_not_open_here_is_refused(env: CoreEnv) -> None:
    with pytest.raises(SessionNotFound):
        await env.service.finish("nothing", DONE)


async def test_an_interrupt_ends_our_own_sessions_and_those_of_others(env: CoreEnv) -> None:
    active = await env.service.start_on_ticket("1")
    other = env.backend.add(SessionState.ACTIVE)
    await env.service.interrupt(active.id)
    await env.service.interrupt(other.info.id)
    assert active.phase is Phase.ENDED
    assert active.events[-1].kind is EventKind.INTERRUPTED
    assert {entry.session.state for entry in env.store.entries} == {SessionState.INTERRUPTED}


async def test_a_session_that_the_service_does_not_know_ends_at_once_when_it_is_interrupted(env: CoreEnv) -> None:
    active = await env.service.start_on_ticket("1")
    env.backend.failures.update({"interrupt": [SessionNotFound()], "get": [SessionNotFound()]})
    with pytest.raises(SessionNotFound):
        await env.service.interrupt(active.id)
    assert (active.phase, active.session.state) == (Phase.ENDED, SessionState.UNKNOWN)
    assert active.events[-1].kind is EventKind.ENDED
    assert not active.keeper.alive


async def test_a_refused_interrupt_of_a_session_that_has_ended_keeps_how_it_ended(env: CoreEnv) -> None:
    active = await env.service.start_on_ticket("1")
    await env.service.finish(active.id, DONE)
    env.backend.failures.update({"interrupt": [SessionNotFound()], "get": [SessionNotFound()]})
    with pytest.raises(SessionNotFound):
        await env.service.interrupt(active.id)
    assert active.session.state is SessionState.FINISHED


@pytest.mark.parametrize("unable", [Unreachable(), OutcomeUnreadable()], ids=["not reached", "not read"])
async def test_d5_an_end_of_which_the_service_could_not_be_asked_is_not_stated(
    env: CoreEnv, unable: OpenObdError
) -> None:
    active = await env.service.start_on_ticket("1")
    env.backend.failures.update({"interrupt": [SessionEnded()], "get": [unable]})
    with pytest.raises(NotAllowed) as raised:
        await env.service.interrupt(active.id)
    assert raised.value.meaning == "It is not known whether the session is still running."
    assert active.alive


async def test_only_an_ended_session_can_be_dismissed(env: CoreEnv) -> None:
    active = await env.service.start_on_ticket("1")
    env.service.dismiss(active.id)
    assert [each.id for each in env.service.open_sessions] == [active.id]
    await env.service.interrupt(active.id)
    env.service.dismiss(active.id)
    assert not env.service.open_sessions


async def test_listeners_are_notified_of_starts_and_ends_until_they_unsubscribe(env: CoreEnv) -> None:
    heard: list[int] = []
    undo = env.service.subscribe(lambda: heard.append(len(env.service.open_sessions)))
    active = await env.service.start_on_ticket("1")
    assert heard[-1] == 1
    await env.service.interrupt(active.id)
    env.service.dismiss(active.id)
    assert heard[-1] == 0
    undo()
    count = len(heard)
    await env.service.refresh()
    assert len(heard) == count


async def test_without_a_login_each_command_fails_with_advice(env: CoreEnv) -> None:
    service = SessionService(SessionStore(), env.scope, env.clock)
    with pytest.raises(BadInput) as caught:
        await service.start_on_ticket("1")
    assert "profile" in caught.value.advice


async def test_the_list_of_a_former_login_never_gets_into_the_store_of_the_new_one(env: CoreEnv) -> None:
    env.backend.add()
    gate = env.backend.gates["list"] = asyncio.Event()
    refresh = env.scope.start(env.service.refresh(), "refresh")
    await settle()
    other = FakeService()
    env.service.set_login(FakeController(other), calls_factory(other))
    gate.set()
    await refresh
    assert env.store.entries == ()


@pytest.mark.parametrize("wrong", [-86_400.0, 0.0, 300.0])
async def test_f13_a_start_reports_how_far_this_pcs_clock_is_from_the_services(env: CoreEnv, wrong: float) -> None:
    env.clock.elapsed = wrong
    await env.service.start_on_ticket("1")
    assert env.service.service_clock.skew == pytest.approx(wrong)
    assert env.service.service_clock.now() == pytest.approx(env.clock.now() - wrong)


@pytest.mark.parametrize("wrong", [-86_400.0, 300.0, 18_000.0])
async def test_s17_a_wrong_clock_is_reported_before_the_list_if_the_answer_to_the_login_has_a_date(
    env: CoreEnv, wrong: float
) -> None:
    env.backend.date_in_answers = True
    gate = env.backend.gates["list"] = asyncio.Event()
    env.clock.elapsed = wrong
    refresh = env.scope.start(env.service.refresh(), "refresh")
    await settle()
    assert env.service.status.last_contact is None
    assert env.service.service_clock.skew == pytest.approx(wrong)
    assert env.service.service_clock.is_doubtful
    gate.set()
    await refresh


@pytest.mark.parametrize("seconds", [0.0, 1e12])
async def test_s17_a_date_without_meaning_changes_nothing(env: CoreEnv, seconds: float) -> None:
    before = env.service.service_clock.now()
    env.service.service_clock.compare_with_date(seconds)
    assert env.service.service_clock.now() == before
    assert not env.service.service_clock.is_doubtful


async def test_s17_a_date_that_agrees_with_this_pcs_clock_outweighs_an_old_session_in_the_list(env: CoreEnv) -> None:
    env.backend.date_in_answers = True
    old = env.backend.add(SessionState.ACTIVE)
    old.info = replace(old.info, created_at=START - 86_400)
    await env.service.refresh()
    assert not env.service.service_clock.is_wrong


@pytest.mark.parametrize("jump", [-86_400.0, 86_400.0])
async def test_s17_no_time_of_the_service_jumps_with_this_pcs_clock(env: CoreEnv, jump: float) -> None:
    before = env.service.service_clock.now()
    env.clock.jumped = jump
    assert env.service.service_clock.now() == before
    assert env.service.service_clock.skew == 0
    env.clock.jumped = 0.0
    await env.service.start_on_ticket("1")
    await env.clock.advance(60)
    env.clock.jumped = jump
    assert env.service.service_clock.now() == pytest.approx(START + 60)
    assert env.service.service_clock.skew == pytest.approx(jump)


@pytest.mark.parametrize("jump", [-86_400.0, 86_400.0])
async def test_s17_the_time_left_to_resume_a_session_does_not_jump_with_this_pcs_clock(
    env: CoreEnv, jump: float
) -> None:
    active = await env.service.start_on_ticket("1")
    await settle()
    await env.scope.cancel_all()
    service = env.next_run()
    await env.clock.advance(20)
    await env.log_in(service)
    (offer,) = service.recovery.offers
    left = service.recovery.left(offer)
    env.clock.jumped = jump
    assert service.recovery.left(offer) == left
    await service.resume(active.id)


async def test_s2_an_open_session_that_the_service_has_forgotten_no_longer_occupies_its_ticket(env: CoreEnv) -> None:
    active = await env.service.start_on_ticket("7")
    await settle()
    env.backend.failures["get"] = [SessionNotFound() for _ in range(9)]
    env.backend.held(active.id).streams[-1].put_nowait(None)
    await settle()
    await env.clock.advance(5)
    assert active.has_ended()
    assert env.store.running_on("7") is None


async def test_d5_a_failure_of_a_login_that_was_left_is_not_told_as_one_of_the_login_in_use(env: CoreEnv) -> None:
    gate = env.backend.gates["list"] = asyncio.Event()
    env.backend.failures["list"] = [NoAnswer()]
    refreshing = env.scope.start(env.service.refresh(), "refresh")
    await settle()
    env.service.set_login(FakeController(FakeService()), calls_factory(FakeService()), "Away")
    gate.set()
    await refreshing
    assert env.service.status.error is None
