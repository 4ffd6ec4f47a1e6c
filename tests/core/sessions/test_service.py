"""The user's verbs, against a service played in memory."""

from __future__ import annotations

import asyncio

import pytest

from openobd_desktop.core.session.active_session import Phase
from openobd_desktop.core.sessions.service import SessionService
from openobd_desktop.core.sessions.store import SessionStore
from openobd_desktop.domain.journal import EventKind
from openobd_desktop.domain.session import Mine, Result, ServiceResult, SessionState
from openobd_desktop.errors import (
    AlreadyClaimed,
    BadInput,
    NameNotFound,
    NoAnswer,
    NotClaimable,
    SessionNotFound,
    TicketNotFound,
)
from tests.core.conftest import Bench
from tests.core.fakes import START, FakeController, FakeService, calls_factory, settle

DONE = ServiceResult((Result.SUCCESS,), None, "")


async def test_a_start_is_claimed_at_once_and_remembered_with_its_ticket(bench: Bench) -> None:
    active = await bench.service.start_on_ticket(" 7848095 ")
    assert bench.far.calls[:3] == ["list", "start 7848095", "authenticate"]
    entry = bench.store.get(active.id)
    assert entry is not None
    assert (entry.ticket, entry.mine, entry.session.state) == ("7848095", Mine.STARTED, SessionState.ACTIVE)
    assert [event.kind for event in active.events] == [EventKind.STARTED, EventKind.CLAIMED]
    assert bench.service.open_sessions == (active,)


async def test_f01_a_second_start_of_the_same_ticket_meanwhile_makes_no_second_call(bench: Bench) -> None:
    gate = bench.far.gates["start 7848095"] = asyncio.Event()
    first = bench.scope.start(bench.service.start_on_ticket("7848095"), "first")
    await settle()
    with pytest.raises(BadInput):
        await bench.service.start_on_ticket("#7848095")
    gate.set()
    await first
    assert bench.far.calls.count("start 7848095") == 1


async def test_a_refused_start_leaves_nothing_behind_and_can_be_tried_again(bench: Bench) -> None:
    bench.far.failures["start 1"] = [TicketNotFound()]
    with pytest.raises(TicketNotFound):
        await bench.service.start_on_ticket("1")
    assert bench.store.entries == ()
    assert not bench.service.open_sessions
    await bench.service.start_on_ticket("1")


async def test_letters_in_a_ticket_number_never_reach_the_service(bench: Bench) -> None:
    with pytest.raises(BadInput):
        await bench.service.start_on_ticket("78x")
    assert bench.far.calls == []


async def test_a_claim_that_failed_can_be_made_again_with_the_same_one_time_token(bench: Bench) -> None:
    bench.far.failures["authenticate"] = [NameNotFound()]
    with pytest.raises(NameNotFound):
        await bench.service.start_on_ticket("1")
    (entry,) = bench.store.entries
    assert (entry.ticket, entry.session.state) == ("1", SessionState.AVAILABLE)
    active = await bench.service.claim(entry.id)
    assert active.origin.ticket == "1"
    assert "grant" not in bench.far.calls


async def test_an_available_session_of_others_is_claimed_with_the_token_the_service_tells(bench: Bench) -> None:
    held = bench.far.add()
    await bench.service.refresh()
    await bench.service.claim(held.info.id)
    entry = bench.store.get(held.info.id)
    assert entry is not None
    assert (entry.mine, entry.session.state) == (Mine.CLAIMED, SessionState.ACTIVE)


async def test_a_session_that_is_active_elsewhere_cannot_be_claimed(bench: Bench) -> None:
    held = bench.far.add(SessionState.ACTIVE)
    with pytest.raises(NotClaimable):
        await bench.service.claim(held.info.id)
    assert "authenticate" not in bench.far.calls


async def test_two_claims_at_once_authenticate_once(bench: Bench) -> None:
    held = bench.far.add()
    gate = bench.far.gates["authenticate"] = asyncio.Event()
    first = bench.scope.start(bench.service.claim(held.info.id), "first")
    await settle()
    with pytest.raises(BadInput):
        await bench.service.claim(held.info.id)
    gate.set()
    await first
    with pytest.raises(BadInput):
        await bench.service.claim(held.info.id)
    assert bench.far.calls.count("authenticate") == 1


async def test_a_claim_lost_to_somebody_else_opens_nothing(bench: Bench) -> None:
    held = bench.far.add()
    bench.far.failures["authenticate"] = [AlreadyClaimed()]
    with pytest.raises(AlreadyClaimed):
        await bench.service.claim(held.info.id)
    assert not bench.service.open_sessions


async def test_refresh_merges_the_list_and_notes_when_it_was_heard(bench: Bench) -> None:
    bench.far.add()
    await bench.clock.advance(7)
    await bench.service.refresh()
    assert len(bench.store.entries) == 1
    assert (bench.service.contact.heard_at, bench.service.contact.error) == (7, None)


async def test_refreshes_at_the_same_time_share_one_call(bench: Bench) -> None:
    gate = bench.far.gates["list"] = asyncio.Event()
    both = [bench.scope.start(bench.service.refresh(), name) for name in "ab"]
    await settle()
    gate.set()
    await asyncio.gather(*both)
    assert bench.far.calls == ["list"]


async def test_a_cancelled_refresh_does_not_take_the_call_from_the_other_one(bench: Bench) -> None:
    gate = bench.far.gates["list"] = asyncio.Event()
    one, other = (bench.scope.start(bench.service.refresh(), name) for name in "ab")
    await settle()
    one.cancel()
    gate.set()
    await other
    assert bench.service.contact.heard_at is not None


async def test_a_failed_refresh_keeps_the_old_list_and_its_age(bench: Bench) -> None:
    bench.far.add()
    await bench.service.refresh()
    bench.far.failures["list"] = [NoAnswer()]
    await bench.clock.advance(5)
    with pytest.raises(NoAnswer):
        await bench.service.refresh()
    assert len(bench.store.entries) == 1
    assert bench.service.contact.heard_at == 0
    assert isinstance(bench.service.contact.error, NoAnswer)
    await bench.service.refresh()
    assert bench.service.contact.error is None


async def test_finish_is_sent_with_the_newest_token_and_ends_the_session_here(bench: Bench) -> None:
    active = await bench.service.start_on_ticket("1")
    await bench.clock.advance(1)
    result = ServiceResult((Result.NEEDS_COMPLETION, Result.COMMUNICATION_ERROR), None, "half")
    await bench.service.finish(active.id, result)
    assert bench.far.held(active.id).results == [result]
    assert (active.phase, active.session.state) == (Phase.ENDED, SessionState.FINISHED)
    assert active.events[-1].kind is EventKind.FINISHED
    assert not active.keeper.alive


async def test_finishing_what_is_not_open_here_is_refused(bench: Bench) -> None:
    with pytest.raises(SessionNotFound):
        await bench.service.finish("nothing", DONE)


async def test_an_interrupt_ends_an_open_session_and_one_of_others_alike(bench: Bench) -> None:
    active = await bench.service.start_on_ticket("1")
    other = bench.far.add(SessionState.ACTIVE)
    await bench.service.interrupt(active.id)
    await bench.service.interrupt(other.info.id)
    assert active.phase is Phase.ENDED
    assert active.events[-1].kind is EventKind.INTERRUPTED
    assert {entry.session.state for entry in bench.store.entries} == {SessionState.INTERRUPTED}


async def test_only_an_ended_session_can_be_dismissed(bench: Bench) -> None:
    active = await bench.service.start_on_ticket("1")
    bench.service.dismiss(active.id)
    assert [each.id for each in bench.service.open_sessions] == [active.id]
    await bench.service.interrupt(active.id)
    bench.service.dismiss(active.id)
    assert not bench.service.open_sessions


async def test_listeners_hear_of_starts_and_ends_until_they_undo(bench: Bench) -> None:
    heard: list[int] = []
    undo = bench.service.subscribe(lambda: heard.append(len(bench.service.open_sessions)))
    active = await bench.service.start_on_ticket("1")
    assert heard[-1] == 1
    await bench.service.interrupt(active.id)
    bench.service.dismiss(active.id)
    assert heard[-1] == 0
    undo()
    count = len(heard)
    await bench.service.refresh()
    assert len(heard) == count


async def test_without_a_login_each_verb_says_what_to_do(bench: Bench) -> None:
    service = SessionService(SessionStore(), bench.scope, bench.clock)
    with pytest.raises(BadInput) as caught:
        await service.start_on_ticket("1")
    assert "profile" in caught.value.advice


async def test_the_list_of_a_former_login_never_lands_in_the_new_ones_store(bench: Bench) -> None:
    bench.far.add()
    gate = bench.far.gates["list"] = asyncio.Event()
    refresh = bench.scope.start(bench.service.refresh(), "refresh")
    await settle()
    other = FakeService()
    bench.service.use(FakeController(other), calls_factory(other))
    gate.set()
    await refresh
    assert bench.store.entries == ()


@pytest.mark.parametrize("wrong", [-86_400.0, 0.0, 300.0])
async def test_f13_a_start_tells_how_far_this_pcs_clock_is_from_the_services(bench: Bench, wrong: float) -> None:
    bench.clock.elapsed = wrong
    await bench.service.start_on_ticket("1")
    assert bench.service.skew == pytest.approx(wrong)
    assert bench.service.service_time() == pytest.approx(bench.clock.now() - wrong)


@pytest.mark.parametrize("jump", [-86_400.0, 86_400.0])
async def test_s17_no_time_of_the_service_jumps_with_this_pcs_clock(bench: Bench, jump: float) -> None:
    before = bench.service.service_time()
    bench.clock.jumped = jump
    assert bench.service.service_time() == before
    assert bench.service.skew == 0
    bench.clock.jumped = 0.0
    await bench.service.start_on_ticket("1")
    await bench.clock.advance(60)
    bench.clock.jumped = jump
    assert bench.service.service_time() == pytest.approx(START + 60)
    assert bench.service.skew == pytest.approx(jump)


@pytest.mark.parametrize("jump", [-86_400.0, 86_400.0])
async def test_s17_the_time_left_to_take_a_session_up_does_not_jump_with_this_pcs_clock(
    bench: Bench, jump: float
) -> None:
    active = await bench.service.start_on_ticket("1")
    await settle()
    await bench.scope.cancel_all()
    service = bench.next_run()
    await bench.clock.advance(20)
    await bench.log_in(service)
    (offer,) = service.offers
    left = service.offer_left(offer)
    bench.clock.jumped = jump
    assert service.offer_left(offer) == left
    await service.resume(active.id)
