"""After a crash the next run takes up what can be taken up, and says with how much time."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from openobd_desktop.core.session.active_session import Phase
from openobd_desktop.core.sessions.resume import sort_out
from openobd_desktop.core.sessions.service import SessionService
from openobd_desktop.domain.journal import Draft, EventKind, IntentKind, IntentState, Remembered
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import Mine, Result, ServiceResult, SessionState
from openobd_desktop.errors import NameNotFound, NoAnswer, SessionEnded, SessionNotFound
from openobd_desktop.ui.sessions.columns import age_meaning, age_text
from openobd_desktop.ui.start.resume_texts import offer_text
from tests.core.conftest import Bench
from tests.core.fakes import START, FakeController, calls_factory, settle

DONE = ServiceResult((Result.SUCCESS,))


async def crash_while_active(bench: Bench, asleep: float = 30) -> SessionService:
    active = await bench.service.start_on_ticket("1")
    await settle()
    far = bench.far.held(active.id)
    await bench.clock.advance(120)
    far.streams[-1].put_nowait(Secret("newest"))
    await settle()
    await bench.scope.cancel_all()
    await bench.clock.advance(asleep)
    service = bench.next_run()
    await bench.log_in(service)
    return service


async def test_f14_an_active_session_is_offered_with_the_time_left_and_goes_on_with_the_newest_token(
    bench: Bench,
) -> None:
    service = await crash_while_active(bench)
    (offer,) = service.offers
    assert offer.left(bench.clock.now()) == pytest.approx(270)
    active = await service.resume(offer.record.id)
    await settle()
    assert active.phase is Phase.ACTIVE
    assert active.origin.ticket == "1"
    assert EventKind.RESUMED in [event.kind for event in active.events]
    assert service.offers == ()
    await service.finish(active.id, DONE)
    assert bench.far.held(active.id).results == [DONE]


async def test_f14_the_resumed_token_keeps_its_age(bench: Bench) -> None:
    service = await crash_while_active(bench, asleep=100)
    bench.far.failures["tokens"] = [NoAnswer() for _ in range(99)]
    (offer,) = service.offers
    active = await service.resume(offer.record.id)
    assert active.keeper.left == pytest.approx(200)


async def test_f14_nothing_is_offered_once_the_token_has_run_out(bench: Bench) -> None:
    service = await crash_while_active(bench, asleep=301)
    assert service.offers == ()


async def test_f14_an_offer_runs_out_while_nobody_answers_it(bench: Bench) -> None:
    service = await crash_while_active(bench)
    (offer,) = service.offers
    await bench.clock.advance(300)
    with pytest.raises(SessionNotFound):
        await service.resume(offer.record.id)
    assert service.offers == ()


async def test_f14_a_session_that_has_ended_meanwhile_is_not_taken_up(bench: Bench) -> None:
    service = await crash_while_active(bench)
    (offer,) = service.offers
    bench.far.set_state(offer.record.id, SessionState.INTERRUPTED)
    with pytest.raises(SessionEnded):
        await service.resume(offer.record.id)
    assert service.open_sessions == ()


async def test_f14_while_the_service_cannot_be_reached_the_offer_stays(bench: Bench) -> None:
    service = await crash_while_active(bench)
    (offer,) = service.offers
    bench.far.failures["get"] = [NoAnswer()]
    with pytest.raises(NoAnswer):
        await service.resume(offer.record.id)
    assert service.offers == (offer,)


async def test_an_offer_can_be_declined_and_the_session_is_not_touched(bench: Bench) -> None:
    service = await crash_while_active(bench)
    (offer,) = service.offers
    service.decline(offer.record.id)
    assert service.offers == ()
    assert bench.far.held(offer.record.id).info.state is SessionState.ACTIVE


async def test_an_ended_session_leaves_no_token_behind(bench: Bench) -> None:
    active = await bench.service.start_on_ticket("1")
    await bench.service.finish(active.id, DONE)
    await settle()
    assert bench.journal.tokens == {}
    assert bench.journal.sessions[active.id].state is SessionState.FINISHED
    assert bench.journal.sessions[active.id].result == DONE


async def test_another_profiles_sessions_are_not_offered(bench: Bench) -> None:
    await bench.service.start_on_ticket("1")
    await bench.scope.cancel_all()
    service = bench.next_run()
    await service.recall()
    service.use(FakeController(bench.far), calls_factory(bench.far), "Away")
    assert service.offers == ()


async def test_the_ticket_of_a_session_is_known_after_a_restart(bench: Bench) -> None:
    service = await crash_while_active(bench)
    await service.refresh()
    (entry,) = service.store.entries
    assert (entry.ticket, entry.mine) == ("1", Mine.STARTED)


@pytest.mark.parametrize(("ago", "safe"), [((10, 200), True), ((10,), False), ((10, 400), False), ((), False)])
def test_f15_two_crashes_in_five_minutes_mean_safe_mode(ago: tuple[float, ...], safe: bool) -> None:
    now = 1000.0
    assert sort_out(Remembered(crashes=tuple(now - each for each in ago)), "Home", now).safe_mode is safe


async def test_f20_what_was_typed_before_a_crash_is_in_the_form_again(bench: Bench) -> None:
    active = await bench.service.start_on_ticket("1")
    draft = Draft((Result.NEEDS_COMPLETION,), None, "half a sen")
    await bench.service.save_draft(active.id, draft)
    service = bench.next_run()
    await bench.log_in(service)
    assert service.drafts == {active.id: draft}


async def test_f18_a_confirmed_form_leaves_no_draft_and_an_unconfirmed_one_does(bench: Bench) -> None:
    active = await bench.service.start_on_ticket("1")
    await bench.service.save_draft(active.id, Draft((Result.SUCCESS,)))
    bench.far.failures["finish"] = [NoAnswer() for _ in range(3)]
    with pytest.raises(NoAnswer):
        await bench.service.finish(active.id, DONE)
    assert active.id in bench.journal.drafts
    await bench.service.finish(active.id, DONE)
    assert bench.journal.drafts == {}
    assert bench.journal.states(IntentKind.FINISH) == [IntentState.UNKNOWN, IntentState.DONE]


async def test_f16_a_journal_that_fails_is_told_once_and_stops_nothing(bench: Bench) -> None:
    heard: list[bool] = []
    bench.service.memory.subscribe(lambda: heard.append(bench.service.memory.trouble is not None))
    bench.journal.broken = True
    active = await bench.service.start_on_ticket("1")
    await settle()
    assert active.phase is Phase.ACTIVE
    assert heard == [True]
    bench.journal.broken = False
    await bench.service.finish(active.id, DONE)
    await settle()
    assert heard == [True, False]


async def test_the_demo_leaves_nothing_in_the_journal(bench: Bench) -> None:
    bench.service.use(FakeController(bench.far), calls_factory(bench.far))
    active = await bench.service.start_on_ticket("1")
    await bench.service.finish(active.id, DONE)
    await settle()
    assert (bench.journal.intents, bench.journal.sessions, bench.journal.tokens) == ({}, {}, {})


async def crash_while_finishing(bench: Bench, *, arrived: bool) -> tuple[SessionService, str]:
    active = await bench.service.start_on_ticket("7")
    await settle()
    if arrived:
        bench.far.hide_reply["finish"] = NoAnswer()
        bench.far.failures["get"] = [NoAnswer() for _ in range(99)]
    else:
        bench.far.failures |= {"finish": [NoAnswer()], "get": [NoAnswer() for _ in range(99)]}
    bench.scope.start(bench.service.finish(active.id, ServiceResult((Result.SUCCESS,), None, "done")), "finish")
    await bench.clock.advance(3)
    await bench.scope.cancel_all()
    bench.far.failures["get"] = []
    service = bench.next_run()
    await bench.log_in(service)
    return service, active.id


async def test_f18_a_result_that_arrived_before_the_crash_is_found_out_and_not_asked_for_again(bench: Bench) -> None:
    service, session_id = await crash_while_finishing(bench, arrived=True)
    assert await service.settle_unsent() == ()
    assert session_id not in service.drafts
    assert bench.journal.states(IntentKind.FINISH) == [IntentState.DONE]


async def test_f18_a_result_that_did_not_arrive_before_the_crash_is_told_and_its_form_filled_in(bench: Bench) -> None:
    service, session_id = await crash_while_finishing(bench, arrived=False)
    (error,) = await service.settle_unsent()
    assert "ticket 7" in error.what
    assert "still active" in error.meaning
    assert service.drafts[session_id] == Draft((Result.SUCCESS,), None, "done")
    assert bench.journal.states(IntentKind.FINISH) == [IntentState.SETTLED]
    assert await service.settle_unsent() == ()


async def test_f18_while_the_service_is_away_an_unconfirmed_result_waits_for_the_next_run(bench: Bench) -> None:
    service, _ = await crash_while_finishing(bench, arrived=False)
    bench.far.failures["get"] = [NoAnswer()]
    assert await service.settle_unsent() == ()
    assert bench.journal.states(IntentKind.FINISH) == [IntentState.OPEN]


async def test_f14_the_offers_of_another_profile_wait_for_its_login(bench: Bench) -> None:
    await bench.service.start_on_ticket("1")
    await settle()
    await bench.scope.cancel_all()
    service = bench.next_run()
    await service.recall()
    service.use(FakeController(bench.far), calls_factory(bench.far), "Away")
    assert not service.offers
    service.use(FakeController(bench.far), calls_factory(bench.far), "Home")
    assert len(service.offers) == 1


async def test_d22_the_timeline_of_a_session_taken_up_again_begins_with_what_a_former_run_kept(bench: Bench) -> None:
    active = await bench.service.start_on_ticket("1")
    await settle()
    kept = list(active.events)
    await bench.scope.cancel_all()
    service = bench.next_run()
    await bench.clock.advance(20)
    await bench.log_in(service)
    again = await service.resume(active.id)
    await settle()
    assert again.events[: len(kept)] == kept
    assert again.events[len(kept)].kind is EventKind.RESUMED
    assert [event for _, event in bench.journal.timeline] == again.events


async def test_d22_a_session_claimed_by_the_next_run_was_started_once(bench: Bench) -> None:
    bench.far.failures["authenticate"] = [NameNotFound()]
    with pytest.raises(NameNotFound):
        await bench.service.start_on_ticket("1")
    await settle()
    await bench.scope.cancel_all()
    service = bench.next_run()
    await bench.log_in(service)
    again = await service.resume(service.offers[0].record.id)
    await settle()
    assert [event.kind for event in again.events].count(EventKind.STARTED) == 1
    assert [event.kind for _, event in bench.journal.timeline].count(EventKind.STARTED) == 1


@pytest.mark.parametrize("moved", [20 * 3600.0, -86_400.0], ids=["20 hours on", "a day back"])
async def test_s17_a_clock_set_between_two_runs_leaves_ages_unknown_until_a_start_tells_the_time(
    bench: Bench, moved: float
) -> None:
    active = await bench.service.start_on_ticket("1")
    await settle()
    await bench.scope.cancel_all()
    await bench.clock.advance(30)
    bench.clock.jumped = moved
    service = bench.next_run()
    await bench.log_in(service)
    await service.refresh()
    assert service.clock_is_wrong
    assert math.isnan(service.service_time())
    entry = service.store.get(active.id)
    assert entry is not None
    assert age_text(entry, service.service_time()) == "—"
    assert "clock of this PC is wrong" in age_meaning(entry, service.service_time())
    bench.far.sessions.clear()
    await service.start_on_ticket("2")
    assert not service.clock_is_wrong
    assert service.service_time() == pytest.approx(START)


async def test_s17_an_offer_of_a_former_run_tells_no_time_left_by_a_clock_that_is_wrong(bench: Bench) -> None:
    service = await crash_while_active(bench)
    (offer,) = service.offers
    bench.far.add(SessionState.ACTIVE).info = replace(
        bench.far.held(offer.record.id).info, id="later", created_at=datetime.fromtimestamp(START + 7200, UTC)
    )
    await service.refresh()
    assert service.clock_is_wrong
    assert service.offer_left(offer) == offer.life
    assert "not known" in offer_text(offer, None)
    assert (await service.resume(offer.record.id)).phase is Phase.ACTIVE


@pytest.mark.parametrize("age", [-30.0, 0.0, 4.5 * 3600, -1e9, 1e9])
async def test_s17_a_clock_is_not_called_wrong_by_a_little_or_by_nonsense(bench: Bench, age: float) -> None:
    held = bench.far.add(SessionState.ACTIVE)
    held.info = replace(held.info, created_at=datetime.fromtimestamp(START, UTC) - timedelta(seconds=age))
    await bench.service.refresh()
    assert not bench.service.clock_is_wrong
