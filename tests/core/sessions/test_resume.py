"""Resuming after a crash: what can be resumed, and the time left for it."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Awaitable, Callable
from contextlib import suppress

import pytest
from msgspec.structs import replace

from openobd_desktop.core.journal import OWED_PAUSE
from openobd_desktop.core.session import Phase
from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.session.car.car import Obstacle
from openobd_desktop.core.session.finish import PAUSE, SENDS
from openobd_desktop.core.session.services.question_templates import FEEDBACK, feedback_of, template
from openobd_desktop.core.sessions.attention import Cause
from openobd_desktop.core.sessions.recovered import from_journal
from openobd_desktop.core.sessions.service import SessionService, rename_profile
from openobd_desktop.domain.car.diagnosis import ScanKind
from openobd_desktop.domain.functions import FunctionCall, RunState
from openobd_desktop.domain.journal import (
    Draft,
    EventKind,
    IntentKind,
    IntentState,
    KeptToken,
    Remembered,
    SessionRecord,
)
from openobd_desktop.domain.questions import Exchange, ExchangeState, Question, QuestionKind
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import TOKEN_LIFE, Ownership, Result, ServiceResult, SessionState
from openobd_desktop.errors import (
    BadInput,
    ClaimTokenLost,
    LineSilent,
    NameNotFound,
    NoAnswer,
    OpenObdError,
    SessionEnded,
    SessionNotFound,
    TokenLost,
)
from openobd_desktop.ui.sessions.columns import age_meaning, age_text
from openobd_desktop.ui.start.pending_starts import offer_text
from tests.core.conftest import CoreEnv
from tests.core.fake_inside import FUNCTION
from tests.core.fakes import START, FakeController, FakeService, calls_factory, settle
from tests.core.session.car.scene import scene_in, units
from tests.ui.tabs.ask.asking import echo

DONE = ServiceResult((Result.SUCCESS,))


async def crash_while_active(env: CoreEnv, asleep: float = 30) -> SessionService:
    active = await env.service.start_on_ticket("1")
    await settle()
    far = env.backend.held(active.id)
    await env.clock.advance(120)
    far.streams[-1].put_nowait(Secret("newest"))
    await settle()
    await env.scope.cancel_all()
    await env.clock.advance(asleep)
    service = env.next_run()
    await env.log_in(service)
    return service


async def test_f14_an_active_session_is_offered_with_the_time_left_and_continues_with_the_newest_token(
    env: CoreEnv,
) -> None:
    service = await crash_while_active(env)
    (offer,) = service.recovery.offers
    assert offer.left(env.clock.now()) == pytest.approx(270)
    active = await service.resume(offer.record.id)
    await settle()
    assert active.phase is Phase.ACTIVE
    assert active.origin.ticket == "1"
    assert EventKind.RESUMED in [event.kind for event in active.events]
    assert service.recovery.offers == ()
    await service.finish(active.id, DONE)
    assert env.backend.held(active.id).results == [DONE]


async def test_f14_the_resumed_token_keeps_its_age(env: CoreEnv) -> None:
    service = await crash_while_active(env, asleep=100)
    env.backend.failures["tokens"] = [NoAnswer() for _ in range(99)]
    (offer,) = service.recovery.offers
    active = await service.resume(offer.record.id)
    assert active.keeper.left == pytest.approx(200)


async def test_f14_nothing_is_offered_once_the_token_has_expired(env: CoreEnv) -> None:
    service = await crash_while_active(env, asleep=301)
    assert service.recovery.offers == ()


async def test_d5_an_offer_is_kept_while_the_tokens_cannot_be_read_again(env: CoreEnv) -> None:
    service = await crash_while_active(env)
    offers = service.recovery.offers
    assert len(offers) == 1
    env.journal.broken = True
    await service.recovery.recall_tokens()
    assert service.recovery.offers == offers
    service.clear_login()
    env.journal.broken = False
    await service.recovery.recall_tokens()
    await env.log_in(service)
    assert [offer.record.id for offer in service.recovery.offers] == [offer.record.id for offer in offers]


async def test_f14_an_unanswered_offer_expires(env: CoreEnv) -> None:
    service = await crash_while_active(env)
    (offer,) = service.recovery.offers
    await env.clock.advance(300)
    with pytest.raises(TokenLost) as caught:
        await service.resume(offer.record.id)
    assert service.recovery.offers == ()
    # The session is still active.
    assert "ended" not in caught.value.user_text
    await settle()
    assert env.journal.tokens == {}


async def test_s2_a_session_that_is_resumed_twice_is_said_to_be_open_not_over(env: CoreEnv) -> None:
    service = await crash_while_active(env)
    (offer,) = service.recovery.offers
    await service.resume(offer.record.id)
    with pytest.raises(BadInput):
        await service.resume(offer.record.id)


async def test_f01_of_two_resumes_in_one_turn_only_one_opens_the_session(env: CoreEnv) -> None:
    service = await crash_while_active(env)
    (offer,) = service.recovery.offers
    gate = env.backend.gates["get"] = asyncio.Event()
    resumes = asyncio.gather(*(service.resume(offer.record.id) for _ in range(2)), return_exceptions=True)
    await settle()
    gate.set()
    active, refusal = await resumes
    assert service.open_sessions == (active,)
    assert isinstance(refusal, BadInput)


async def test_f01_a_resume_that_failed_or_was_cancelled_can_be_repeated(env: CoreEnv) -> None:
    service = await crash_while_active(env)
    (offer,) = service.recovery.offers
    env.backend.gates["get"] = asyncio.Event()
    resuming = env.scope.start(service.resume(offer.record.id), "resume")
    await settle()
    resuming.cancel()
    await settle()
    del env.backend.gates["get"]
    env.backend.failures["get"] = [NoAnswer()]
    with pytest.raises(NoAnswer):
        await service.resume(offer.record.id)
    assert (await service.resume(offer.record.id)).phase is Phase.ACTIVE


async def test_f14_a_session_that_has_ended_meanwhile_is_not_resumed(env: CoreEnv) -> None:
    service = await crash_while_active(env)
    (offer,) = service.recovery.offers
    env.backend.set_state(offer.record.id, SessionState.INTERRUPTED)
    with pytest.raises(SessionEnded):
        await service.resume(offer.record.id)
    assert service.open_sessions == ()


async def test_f14_while_the_service_is_unreachable_the_offer_is_kept(env: CoreEnv) -> None:
    service = await crash_while_active(env)
    (offer,) = service.recovery.offers
    env.backend.failures["get"] = [NoAnswer()]
    with pytest.raises(NoAnswer):
        await service.resume(offer.record.id)
    assert service.recovery.offers == (offer,)


async def test_an_offer_can_be_declined_and_the_session_is_not_touched(env: CoreEnv) -> None:
    service = await crash_while_active(env)
    (offer,) = service.recovery.offers
    service.recovery.dismiss(offer.record.id)
    assert service.recovery.offers == ()
    assert env.backend.held(offer.record.id).info.state is SessionState.ACTIVE


async def test_an_ended_session_leaves_no_token_behind(env: CoreEnv) -> None:
    active = await env.service.start_on_ticket("1")
    await env.service.finish(active.id, DONE)
    await settle()
    assert env.journal.tokens == {}
    assert env.journal.sessions[active.id].state is SessionState.FINISHED
    assert env.journal.sessions[active.id].result == DONE


async def test_another_profiles_sessions_are_not_offered(env: CoreEnv) -> None:
    await env.service.start_on_ticket("1")
    await env.scope.cancel_all()
    service = env.next_run()
    await service.recorder.recall()
    service.set_login(FakeController(env.backend), calls_factory(env.backend), "Away")
    assert service.recovery.offers == ()


async def test_the_ticket_of_a_session_is_known_after_a_restart(env: CoreEnv) -> None:
    service = await crash_while_active(env)
    await service.refresh()
    (entry,) = service.store.entries
    assert (entry.ticket, entry.mine) == ("1", Ownership.STARTED)


@pytest.mark.parametrize(("ago", "safe"), [((10, 200), True), ((10,), False), ((10, 400), False), ((), False)])
def test_f15_two_crashes_in_five_minutes_lead_to_safe_mode(ago: tuple[float, ...], safe: bool) -> None:
    now = 1000.0
    assert from_journal(Remembered(crashes=tuple(now - each for each in ago)), "Home", now).safe_mode is safe


async def test_f20_the_input_from_before_a_crash_is_restored_in_the_form(env: CoreEnv) -> None:
    active = await env.service.start_on_ticket("1")
    draft = Draft((Result.NEEDS_COMPLETION,), None, "half a sen")
    await env.service.save_draft(active.id, draft)
    service = env.next_run()
    await env.log_in(service)
    assert service.recorder.drafts == {active.id: draft}


async def test_f18_a_confirmed_form_leaves_no_draft_and_an_unconfirmed_one_does(env: CoreEnv) -> None:
    active = await env.service.start_on_ticket("1")
    await env.service.save_draft(active.id, Draft((Result.SUCCESS,)))
    env.backend.failures["finish"] = [NoAnswer() for _ in range(3)]
    finishing = asyncio.gather(env.service.finish(active.id, DONE), return_exceptions=True)
    await env.clock.advance(PAUSE)
    (error,) = await finishing
    assert isinstance(error, NoAnswer)
    assert active.id in env.journal.drafts
    await env.service.finish(active.id, DONE)
    assert env.journal.drafts == {}
    assert env.journal.states(IntentKind.FINISH) == [IntentState.OUTLIVED, IntentState.DONE]


async def test_f16_a_failing_journal_is_reported_once_and_blocks_nothing(env: CoreEnv) -> None:
    heard: list[bool] = []
    env.service.recorder.subscribe(lambda: heard.append(env.service.recorder.error is not None))
    env.journal.broken = True
    active = await env.service.start_on_ticket("1")
    await settle()
    assert active.phase is Phase.ACTIVE
    assert heard == [True]
    env.journal.broken = False
    await env.service.finish(active.id, DONE)
    await settle()
    assert heard == [True, False]


async def test_the_demo_leaves_nothing_in_the_journal(env: CoreEnv) -> None:
    env.service.set_login(FakeController(env.backend), calls_factory(env.backend))
    active = await env.service.start_on_ticket("1")
    await env.service.finish(active.id, DONE)
    await settle()
    assert (env.journal.intents, env.journal.sessions, env.journal.tokens) == ({}, {}, {})


async def crash_while_finishing(env: CoreEnv, *, arrived: bool, pause: float = 10.0) -> tuple[SessionService, str]:
    active = await env.service.start_on_ticket("7")
    await settle()
    if arrived:
        env.backend.hide_reply["finish"] = NoAnswer()
        env.backend.failures["get"] = [NoAnswer() for _ in range(99)]
    else:
        env.backend.failures |= {"finish": [NoAnswer()], "get": [NoAnswer() for _ in range(99)]}
    env.scope.start(env.service.finish(active.id, ServiceResult((Result.SUCCESS,), None, "done")), "finish")
    await env.clock.advance(3)
    await env.scope.cancel_all()
    await env.clock.advance(pause)
    env.backend.failures["get"] = []
    service = env.next_run()
    await env.log_in(service)
    return service, active.id


async def test_s2_soon_after_a_crash_a_session_that_is_still_reported_as_active_is_asked_about_once_more(
    env: CoreEnv,
) -> None:
    service, session_id = await crash_while_finishing(env, arrived=True, pause=0)
    # The service has accepted the result, but does not report the end of the session yet.
    env.backend.set_state(session_id, SessionState.ACTIVE)
    assert await service.recovery.resolve_unconfirmed_results() == ()
    assert env.journal.states(IntentKind.FINISH) == [IntentState.OPEN]
    env.backend.set_state(session_id, SessionState.FINISHED)
    await service.refresh()
    await settle()
    assert env.journal.states(IntentKind.FINISH) == [IntentState.DONE]


async def test_f18_a_result_that_arrived_before_the_crash_is_recognised_and_not_requested_again(env: CoreEnv) -> None:
    service, session_id = await crash_while_finishing(env, arrived=True)
    assert await service.recovery.resolve_unconfirmed_results() == ()
    assert session_id not in service.recorder.drafts
    assert env.journal.states(IntentKind.FINISH) == [IntentState.DONE]


async def test_f18_a_result_that_did_not_arrive_before_the_crash_is_reported_and_its_form_filled_in(
    env: CoreEnv,
) -> None:
    service, session_id = await crash_while_finishing(env, arrived=False)
    (error,) = await service.recovery.resolve_unconfirmed_results()
    assert "ticket 7" in error.what
    assert "still active" in error.meaning
    assert service.recorder.drafts[session_id] == Draft((Result.SUCCESS,), None, "done")
    assert env.journal.states(IntentKind.FINISH) == [IntentState.SETTLED]
    assert await service.recovery.resolve_unconfirmed_results() == ()


async def test_s2_the_history_does_not_show_a_session_as_active_that_the_service_no_longer_knows(env: CoreEnv) -> None:
    service, session_id = await crash_while_finishing(env, arrived=True)
    assert env.journal.sessions[session_id].state is SessionState.ACTIVE
    env.backend.failures["get"] = [SessionNotFound()]
    (error,) = await service.recovery.resolve_unconfirmed_results()
    assert "not known whether the result was accepted" in error.meaning
    assert env.journal.sessions[session_id].state is SessionState.UNKNOWN
    assert env.journal.states(IntentKind.FINISH) == [IntentState.SETTLED]


async def test_s2_an_offered_session_that_the_service_no_longer_knows_becomes_unknown_in_the_history(
    env: CoreEnv,
) -> None:
    service, session_id = await crash_while_finishing(env, arrived=False)
    env.backend.failures["get"] = [SessionNotFound()]
    with pytest.raises(SessionNotFound):
        await service.resume(session_id)
    await settle()
    assert env.journal.sessions[session_id].state is SessionState.UNKNOWN
    assert service.store.running_on("7") is None


async def test_s2_the_history_shows_the_end_of_a_session_that_ended_while_the_program_was_closed(env: CoreEnv) -> None:
    active = await env.service.start_on_ticket("7")
    await settle()
    await env.scope.cancel_all()
    env.backend.set_state(active.id, SessionState.INTERRUPTED)
    service = env.next_run()
    await env.log_in(service)
    await service.refresh()
    await settle()
    assert env.journal.sessions[active.id].state is SessionState.INTERRUPTED


async def test_s2_a_result_sent_before_the_session_was_resumed_does_not_count_as_accepted(env: CoreEnv) -> None:
    service, session_id = await crash_while_finishing(env, arrived=False)
    env.backend.failures["get"] = [NoAnswer()]
    assert await service.recovery.resolve_unconfirmed_results() == ()
    await service.resume(session_id)
    await settle()
    # The disk fails while another result is sent, and the program crashes.
    env.journal.broken = True
    await service.finish(session_id, DONE)
    await env.scope.cancel_all()
    env.journal.broken = False
    service = env.next_run()
    await env.log_in(service)
    (error,) = await service.recovery.resolve_unconfirmed_results()
    assert "finished, either with this result or with another one" in error.meaning
    assert "Check the ticket before you start another session" in error.advice
    assert "refused" not in error.user_text
    assert env.journal.sessions[session_id].result is None


async def resume_while_the_earlier_result_is_looked_up(env: CoreEnv) -> tuple[SessionService, str, asyncio.Event]:
    service, session_id = await crash_while_finishing(env, arrived=False)
    answer = env.backend.gates["get"] = asyncio.Event()
    env.scope.start(service.recovery.resolve_unconfirmed_results(), "resolve")
    await settle()
    del env.backend.gates["get"]
    await service.resume(session_id)
    await settle()
    return service, session_id, answer


@pytest.mark.parametrize("closed", [True, False])
async def test_s2_a_result_does_not_count_as_accepted_if_the_session_was_resumed_while_it_was_looked_up(
    env: CoreEnv, closed: bool
) -> None:
    service, session_id, answer = await resume_while_the_earlier_result_is_looked_up(env)
    await service.finish(session_id, DONE)
    if closed:
        service.dismiss(session_id)
    answer.set()
    await settle()
    assert env.journal.sessions[session_id].result == DONE
    entry = service.store.get(session_id)
    assert entry is not None
    assert entry.result == DONE
    earlier = IntentState.SETTLED if closed else IntentState.OUTLIVED
    assert env.journal.states(IntentKind.FINISH) == [earlier, IntentState.DONE]


async def test_s2_a_result_of_a_session_resumed_while_it_was_looked_up_may_be_replaced_before_a_crash(
    env: CoreEnv,
) -> None:
    await resume_while_the_earlier_result_is_looked_up(env)
    assert env.journal.states(IntentKind.FINISH) == [IntentState.OUTLIVED]


async def test_s2_a_result_sent_before_the_session_was_resumed_is_in_doubt_if_the_newer_one_is(env: CoreEnv) -> None:
    service, session_id = await crash_while_finishing(env, arrived=False)
    env.backend.failures["get"] = [NoAnswer()]
    assert await service.recovery.resolve_unconfirmed_results() == ()
    active = await service.resume(session_id)
    # The newer result is accepted, but the program does not learn of it before its token has expired.
    env.backend.hide_reply["finish"] = NoAnswer()
    env.backend.failures["get"] = [NoAnswer() for _ in range(999)]
    sending = asyncio.ensure_future(service.finish(session_id, DONE))
    await settle()
    await env.clock.advance(TOKEN_LIFE)
    with pytest.raises(OpenObdError):
        await sending
    assert [active.phase] == [Phase.LOST]
    service.dismiss(session_id)
    env.backend.failures["get"] = []
    (error,) = await service.recovery.resolve_unconfirmed_results()
    assert "either with this result or with another one" in error.meaning
    assert env.journal.sessions[session_id].result is None


async def test_s2_after_a_resume_a_result_without_an_answer_may_not_be_the_accepted_one(env: CoreEnv) -> None:
    service, session_id = await crash_while_finishing(env, arrived=False)
    env.backend.failures["get"] = [NoAnswer()]
    assert await service.recovery.resolve_unconfirmed_results() == ()
    active = await service.resume(session_id)
    # The result of the earlier run has arrived meanwhile.
    env.backend.failures["finish"] = [NoAnswer()]
    env.backend.set_state(session_id, SessionState.FINISHED)
    with pytest.raises(NoAnswer):
        await service.finish(session_id, DONE)
    assert ([active.phase], active.outcome) == ([Phase.ENDED], None)


async def test_s2_a_result_followed_by_a_newer_one_does_not_count_as_accepted_in_the_next_run(env: CoreEnv) -> None:
    active = await env.service.start_on_ticket("7")
    await settle()
    env.backend.failures["finish"] = [NoAnswer() for _ in range(SENDS)]
    sending = asyncio.ensure_future(env.service.finish(active.id, DONE))
    await settle()
    await env.clock.advance(PAUSE)
    with pytest.raises(NoAnswer):
        await sending
    # The newer result is carried out twice on its way, and answered by the second time.
    env.backend.failures["finish"] = [SessionEnded()]
    env.backend.set_state(active.id, SessionState.FINISHED)
    with pytest.raises(SessionEnded):
        await env.service.finish(active.id, replace(DONE, description="newer"))
    await settle()
    await env.scope.cancel_all()
    service = env.next_run()
    await env.log_in(service)
    (error,) = await service.recovery.resolve_unconfirmed_results()
    assert "either with this result or with another one" in error.meaning
    assert env.journal.sessions[active.id].result is None


async def test_f18_while_the_service_is_away_an_unconfirmed_result_waits_for_the_next_run(env: CoreEnv) -> None:
    service, _ = await crash_while_finishing(env, arrived=False)
    env.backend.failures["get"] = [NoAnswer()]
    assert await service.recovery.resolve_unconfirmed_results() == ()
    assert env.journal.states(IntentKind.FINISH) == [IntentState.OPEN]


async def test_f18_a_result_that_could_not_be_looked_up_is_looked_up_after_the_next_list(env: CoreEnv) -> None:
    service, _ = await crash_while_finishing(env, arrived=False)
    shown: list[OpenObdError] = []
    service.recovery.on_unconfirmed = shown.append
    env.backend.failures |= {"get": [NoAnswer(), NoAnswer()], "list": [NoAnswer()]}
    assert await service.recovery.resolve_unconfirmed_results() == ()
    with pytest.raises(NoAnswer):
        await service.refresh()
    await settle()
    assert len(env.backend.failures["get"]) == 1
    await service.refresh()
    await settle()
    assert (shown, env.journal.states(IntentKind.FINISH)) == ([], [IntentState.OPEN])
    await service.refresh()
    await settle()
    assert ["still active" in error.meaning for error in shown] == [True]
    assert env.journal.states(IntentKind.FINISH) == [IntentState.SETTLED]
    await service.refresh()
    await settle()
    assert len(shown) == 1


@pytest.mark.parametrize("closed", [True, False])
async def test_s2_the_history_shows_the_result_that_was_accepted_not_one_of_an_earlier_run(
    env: CoreEnv, closed: bool
) -> None:
    service, session_id = await crash_while_finishing(env, arrived=False)
    env.backend.failures["get"] = [NoAnswer()]
    assert await service.recovery.resolve_unconfirmed_results() == ()
    await service.resume(session_id)
    await service.finish(session_id, DONE)
    if closed:
        service.dismiss(session_id)
    await service.refresh()
    await settle()
    assert env.journal.sessions[session_id].result == DONE
    assert env.journal.states(IntentKind.FINISH) == [
        IntentState.SETTLED if closed else IntentState.OUTLIVED,
        IntentState.DONE,
    ]


async def test_f18_a_result_is_looked_up_only_with_its_own_login(env: CoreEnv) -> None:
    service, _ = await crash_while_finishing(env, arrived=True)
    service.set_login(FakeController(FakeService()), calls_factory(FakeService()), "Away")
    assert await service.recovery.resolve_unconfirmed_results() == ()
    await service.refresh()
    await settle()
    assert env.journal.states(IntentKind.FINISH) == [IntentState.OPEN]
    service.set_login(FakeController(env.backend), calls_factory(env.backend), "Home")
    await service.refresh()
    await settle()
    assert env.journal.states(IntentKind.FINISH) == [IntentState.DONE]


async def test_f14_the_offers_of_another_profile_wait_for_its_login(env: CoreEnv) -> None:
    await env.service.start_on_ticket("1")
    await settle()
    await env.scope.cancel_all()
    service = env.next_run()
    await service.recorder.recall()
    service.set_login(FakeController(env.backend), calls_factory(env.backend), "Away")
    assert not service.recovery.offers
    service.set_login(FakeController(env.backend), calls_factory(env.backend), "Home")
    assert len(service.recovery.offers) == 1


async def test_d22_the_timeline_of_a_resumed_session_begins_with_the_events_of_the_earlier_run(env: CoreEnv) -> None:
    active = await env.service.start_on_ticket("1")
    await settle()
    kept = list(active.events)
    await env.scope.cancel_all()
    service = env.next_run()
    await env.clock.advance(20)
    await env.log_in(service)
    again = await service.resume(active.id)
    await settle()
    assert again.events[: len(kept)] == kept
    assert again.events[len(kept)].kind is EventKind.RESUMED
    assert [event for _, event in env.journal.timeline] == again.events


async def test_d5_the_timeline_of_a_resumed_session_is_completed_once_the_history_can_be_read(env: CoreEnv) -> None:
    service = await crash_while_active(env)
    (offer,) = service.recovery.offers
    env.journal.broken = True
    active = await service.resume(offer.record.id)
    await settle()
    assert EventKind.STARTED not in [event.kind for event in active.events]
    env.journal.broken = False
    await env.clock.advance(OWED_PAUSE + 1)
    kinds = [event.kind for event in active.events]
    assert kinds[0] is EventKind.STARTED
    assert kinds.count(EventKind.RESUMED) == 1


async def resumed_after(env: CoreEnv, work: Callable[[ActiveSession], Awaitable[object]]) -> ActiveSession:
    """Starts a session, does something in it, and resumes it after a crash."""
    active = await env.service.start_on_ticket("1")
    await settle()
    await work(active)
    await settle()
    await env.scope.cancel_all()
    service = env.next_run()
    await env.clock.advance(20)
    await env.log_in(service)
    again = await service.resume(active.id)
    await settle()
    return again


async def test_d10_a_function_that_was_running_at_the_crash_may_still_be_running(env: CoreEnv) -> None:
    again = await resumed_after(env, lambda active: active.services.functions.run(FUNCTION, {"unit": "km"}))
    functions = again.services.functions
    assert functions.unseen is not None
    assert (functions.unseen.name, functions.unseen.arguments) == (FUNCTION.name, {"unit": "km"})
    assert Obstacle.FUNCTION_RUNNING in again.car.obstacles


async def test_s2_a_result_after_the_crash_is_not_believed_while_it_may_have_ended_a_function(env: CoreEnv) -> None:
    again = await resumed_after(env, lambda active: active.services.functions.run(FUNCTION))
    env.backend.calls.clear()
    await again.finish(DONE)
    assert "get" in env.backend.calls


async def test_d10_a_function_that_had_ended_before_the_crash_is_not_running(env: CoreEnv) -> None:
    async def run(active: ActiveSession) -> None:
        started = await active.services.functions.run(FUNCTION)
        await settle()
        env.backend.held(active.id).inside.end_context()
        await started.ended.wait()

    again = await resumed_after(env, run)
    assert again.services.functions.runs == []
    assert not again.services.functions.in_doubt


async def test_d10_local_testers_that_were_allowed_before_the_crash_keep_a_scan_from_starting(env: CoreEnv) -> None:
    again = await resumed_after(env, lambda active: active.services.locals.unmute())
    assert again.services.locals.muted is False
    assert Obstacle.LOCALS_UNMUTED in again.car.obstacles


async def test_d22_local_testers_that_nobody_has_allowed_are_known_to_be_blocked_after_a_crash(env: CoreEnv) -> None:
    again = await resumed_after(env, lambda active: settle())
    assert again.services.locals.muted is True


async def test_d5_local_testers_are_not_known_after_a_crash_if_the_last_reply_about_them_was_lost(env: CoreEnv) -> None:
    async def unmute(active: ActiveSession) -> None:
        env.backend.failures["unmute"] = [LineSilent("raw")]
        with suppress(OpenObdError):
            await active.services.locals.unmute()

    again = await resumed_after(env, unmute)
    assert again.services.locals.muted is None


async def asked_for_feedback(env: CoreEnv, active: ActiveSession, *answers: int) -> None:
    """Asks for feedback several times, and lets the mechanic answer."""
    questions = active.services.questions
    for answer in answers:
        asked = await questions.ask(template(FEEDBACK).question)
        env.backend.held(active.id).inside.streams[-1].send(echo(asked.question, answer))
        await settle()


async def test_d22_the_conversation_of_a_resumed_session_begins_with_that_of_the_earlier_run(env: CoreEnv) -> None:
    async def talk(active: ActiveSession) -> None:
        await asked_for_feedback(env, active, 0)
        await active.services.questions.ask(template(FEEDBACK).question)

    again = await resumed_after(env, talk)
    questions = again.services.questions
    assert [each.state for each in questions.exchanges] == [ExchangeState.ANSWERED, ExchangeState.LOST]
    assert questions.open is None
    await asked_for_feedback(env, again, 1)
    assert [(each.number, each.answer) for each in questions.exchanges] == [(1, 0), (2, None), (3, 1)]


@pytest.mark.parametrize(("answers", "causes"), [((2,), [Cause.ASSISTANCE]), ((2, 0), []), ((0,), [])])
@pytest.mark.parametrize("is_early", [False, True])
async def test_d13_a_request_for_assistance_before_the_crash_still_needs_attention(
    env: CoreEnv, answers: tuple[int, ...], causes: list[Cause], is_early: bool
) -> None:
    active = await env.service.start_on_ticket("1")
    await settle()
    await asked_for_feedback(env, active, *answers)
    await env.scope.cancel_all()
    service = env.next_run()
    await env.log_in(service)
    again = await service.resume(active.id)
    if is_early:
        service.attention.look(service.open_sessions, seen=False)
    await settle()
    notices = service.attention.look(service.open_sessions, seen=False)
    assert [each.cause for each in notices] == causes
    assert [each.cause for each in service.attention.unseen(again.id)] == causes


async def test_s10_a_damaged_conversation_in_the_journal_does_not_keep_a_session_from_being_resumed(
    env: CoreEnv,
) -> None:
    async def damage(active: ActiveSession) -> None:
        question = template(FEEDBACK).question
        for number, answer in enumerate((10**30, -1, True, "x", None), 1):
            exchange = Exchange(number, question, math.inf, ExchangeState.ANSWERED, answer, math.nan)
            active.timeline.note(EventKind.ANSWERED, exchange)
        impossible = Question(kind=QuestionKind.NUMBER, text="How many?", minimum=5, maximum=2**70)
        active.timeline.note(EventKind.ASKED, Exchange(6, impossible, 0.0))
        active.timeline.note(EventKind.FUNCTION_STARTED, FunctionCall(id="x", at=-math.inf, state=RunState.PREPARING))

    again = await resumed_after(env, damage)
    assert len(again.services.questions.exchanges) == 5
    assert [feedback_of(each) for each in again.services.questions.exchanges][:2] == [None, None]
    assert again.services.functions.unseen is not None


async def test_d22_the_scans_of_a_resumed_session_are_those_of_the_earlier_run_too(env: CoreEnv) -> None:
    first = await scene_in(env)
    await first.knows(*units(2))
    await first.scanned()
    await env.scope.cancel_all()
    service = env.next_run()
    await env.log_in(service)
    env.journal.broken = True
    again = await service.resume(first.active.id)
    assert again.car.scans == []
    env.journal.broken = False
    await env.clock.advance(OWED_PAUSE + 1)
    assert again.car.scans == first.car.scans != []
    assert again.car.next_kind is ScanKind.AFTER


async def test_d22_a_session_claimed_by_the_next_run_was_started_once(env: CoreEnv) -> None:
    env.backend.failures["authenticate"] = [NameNotFound()]
    with pytest.raises(NameNotFound):
        await env.service.start_on_ticket("1")
    await settle()
    await env.scope.cancel_all()
    service = env.next_run()
    await env.log_in(service)
    again = await service.resume(service.recovery.offers[0].record.id)
    await settle()
    assert [event.kind for event in again.events].count(EventKind.STARTED) == 1
    assert [event.kind for _, event in env.journal.timeline].count(EventKind.STARTED) == 1


async def start_and_set_the_clock(env: CoreEnv, moved: float) -> ActiveSession:
    """Starts a session, ends the run 30 seconds later, and sets this PC's clock by ``moved`` seconds."""
    active = await env.service.start_on_ticket("1")
    await settle()
    await env.scope.cancel_all()
    await env.clock.advance(30)
    env.clock.jumped = moved
    return active


@pytest.mark.parametrize("moved", [20 * 3600.0, -86_400.0], ids=["20 hours on", "a day back"])
async def test_s17_a_clock_set_between_two_runs_leaves_ages_unknown_until_a_start_reports_the_time(
    env: CoreEnv, moved: float
) -> None:
    active = await start_and_set_the_clock(env, moved)
    service = env.next_run()
    await env.log_in(service)
    await service.refresh()
    assert service.service_clock.is_wrong
    assert math.isnan(service.service_clock.now())
    entry = service.store.get(active.id)
    assert entry is not None
    assert age_text(entry, service.service_clock.now()) == "—"
    assert "PC's clock is wrong" in age_meaning(entry, service.service_clock.now())
    env.backend.sessions.clear()
    await service.start_on_ticket("2")
    assert not service.service_clock.is_wrong
    assert service.service_clock.now() == pytest.approx(START)


@pytest.mark.parametrize("moved", [20 * 3600.0, -86_400.0], ids=["20 hours on", "a day back"])
async def test_s17_a_session_of_a_former_run_is_offered_once_the_service_shows_that_the_clock_was_set(
    env: CoreEnv, moved: float
) -> None:
    active = await start_and_set_the_clock(env, moved)
    service = env.next_run()
    await env.log_in(service)
    env.backend.failures["list"] = [NoAnswer()]
    with pytest.raises(NoAnswer):
        await service.refresh()
    assert (service.recovery.offers, list(env.journal.tokens)) == ((), [active.id])
    await service.refresh()
    assert [offer.record.id for offer in service.recovery.offers] == [active.id]
    assert (await service.resume(active.id)).phase is Phase.ACTIVE


@pytest.mark.parametrize("moved", [1200.0, 20 * 3600.0], ids=["20 minutes on", "20 hours on"])
async def test_s17_a_session_of_a_former_run_is_also_offered_if_a_date_shows_that_the_clock_was_set(
    env: CoreEnv, moved: float
) -> None:
    active = await start_and_set_the_clock(env, moved)
    env.backend.date_in_answers = True
    service = env.next_run()
    await env.log_in(service)
    await service.refresh()
    assert not service.service_clock.is_wrong
    assert [offer.record.id for offer in service.recovery.offers] == [active.id]
    assert (await service.resume(active.id)).phase is Phase.ACTIVE


async def test_t2_an_expired_token_is_deleted_once_the_service_has_confirmed_the_clock(
    env: CoreEnv,
) -> None:
    service = await crash_while_active(env, asleep=301)
    assert len(env.journal.tokens) == 1
    await service.refresh()
    await settle()
    assert (service.recovery.offers, env.journal.tokens) == ((), {})


@pytest.mark.parametrize("profile", [None, ""])
async def test_t2_a_token_without_a_record_is_deleted_because_no_login_could_use_it(
    env: CoreEnv, profile: str | None
) -> None:
    active = await env.service.start_on_ticket("1")
    await settle()
    await env.scope.cancel_all()
    # A disk that is full may refuse the record, or only add an event and with it the ID of the session.
    record = env.journal.sessions.pop(active.id)
    if profile is not None:
        env.journal.sessions[active.id] = replace(record, profile=profile)
    await env.log_in(env.next_run())
    await settle()
    assert env.journal.tokens == {}


async def test_t2_the_token_of_a_session_that_was_opened_meanwhile_is_not_deleted(env: CoreEnv) -> None:
    env.backend.failures["authenticate"] = [NameNotFound()]
    with pytest.raises(NameNotFound):
        await env.service.start_on_ticket("1")
    await env.scope.cancel_all()
    await env.clock.advance(90)
    service = env.next_run()
    await env.log_in(service)
    (session_id,) = env.journal.tokens
    await service.claim(session_id)
    await settle()
    await service.refresh()
    await settle()
    assert list(env.journal.tokens) == [session_id]


async def test_s17_an_offer_of_an_earlier_run_shows_no_time_left_if_the_clock_is_wrong(env: CoreEnv) -> None:
    service = await crash_while_active(env)
    (offer,) = service.recovery.offers
    env.backend.add(SessionState.ACTIVE).info = replace(
        env.backend.held(offer.record.id).info, id="later", created_at=START + 7200
    )
    await service.refresh()
    assert service.service_clock.is_wrong
    assert service.recovery.left(offer) == offer.life
    assert "unknown" in offer_text(offer, None)
    assert (await service.resume(offer.record.id)).phase is Phase.ACTIVE


@pytest.mark.parametrize("age", [-30.0, 0.0, 4.5 * 3600, -1e9, 1e9])
async def test_s17_a_clock_is_not_called_wrong_for_a_small_or_invalid_difference(env: CoreEnv, age: float) -> None:
    held = env.backend.add(SessionState.ACTIVE)
    held.info = replace(held.info, created_at=START - age)
    await env.service.refresh()
    assert not env.service.service_clock.is_wrong


async def test_f03_the_record_and_the_token_of_a_started_session_are_in_the_journal_before_the_start_is_done(
    env: CoreEnv,
) -> None:
    order: list[str] = []
    save_session, save_token, settle_intent = (
        env.journal.save_session,
        env.journal.save_token,
        env.journal.settle_intent,
    )

    async def saving_session(record: SessionRecord) -> None:
        order.append("record")
        await save_session(record)

    async def saving_token(kept: KeptToken) -> None:
        order.append("token")
        await save_token(kept)

    async def settling(intent_id: str, state: IntentState, session_id: str = "") -> None:
        order.append(env.journal.intents[intent_id].kind.value)
        await settle_intent(intent_id, state, session_id)

    env.journal.save_session, env.journal.save_token = saving_session, saving_token  # type: ignore[method-assign]
    env.journal.settle_intent = settling  # type: ignore[method-assign]
    await env.service.start_on_ticket("1")
    assert order[:3] == ["record", "token", "start"]


async def test_f04_a_claim_that_an_earlier_run_made_is_not_made_again(env: CoreEnv) -> None:
    env.backend.failures["authenticate"] = [NameNotFound()]
    with pytest.raises(NameNotFound):
        await env.service.start_on_ticket("1")
    (session_id,) = env.backend.sessions
    # The program crashed after the service had accepted the claim.
    env.backend.set_state(session_id, SessionState.ACTIVE)
    service = env.next_run()
    await env.log_in(service)
    made = env.backend.calls.count("authenticate")
    with pytest.raises(ClaimTokenLost):
        await service.resume(session_id)
    await settle()
    assert env.backend.calls.count("authenticate") == made
    assert session_id not in env.journal.tokens


async def test_t2_the_token_of_a_session_that_ended_meanwhile_is_deleted_when_this_is_found_out(env: CoreEnv) -> None:
    active = await env.service.start_on_ticket("1")
    await settle()
    service = env.next_run()
    await env.log_in(service)
    env.backend.set_state(active.id, SessionState.INTERRUPTED)
    with pytest.raises(SessionEnded):
        await service.resume(active.id)
    await settle()
    assert active.id not in env.journal.tokens


async def test_f18_a_result_accepted_just_before_the_crash_is_recorded_by_the_next_run(env: CoreEnv) -> None:
    service, session_id = await crash_while_finishing(env, arrived=True)
    await service.recovery.resolve_unconfirmed_results()
    await settle()
    record = env.journal.sessions[session_id]
    assert record.state is SessionState.FINISHED
    assert record.result is not None


async def leave_and_return(env: CoreEnv, service: SessionService, *, signs_out: bool = False) -> None:
    """Logs in with another profile or signs out, and then logs in with the first one again, as far as its list."""
    if signs_out:
        service.clear_login()
    else:
        service.set_login(FakeController(FakeService()), calls_factory(FakeService()), "Away")
    service.set_login(FakeController(env.backend), calls_factory(env.backend), "Home")
    await service.refresh()
    await settle()


@pytest.mark.parametrize("signs_out", [False, True])
async def test_d1_the_next_login_does_not_put_back_the_record_that_an_earlier_run_left(
    env: CoreEnv, *, signs_out: bool
) -> None:
    service = await crash_while_active(env)
    (offer,) = service.recovery.offers
    active = await service.resume(offer.record.id)
    await settle()
    await service.finish(active.id, DONE)
    service.dismiss(active.id)
    await settle()
    saved = env.journal.sessions[active.id]
    assert (saved.state, saved.result) == (SessionState.FINISHED, DONE)
    await leave_and_return(env, service, signs_out=signs_out)
    assert env.journal.sessions[active.id] == saved


async def test_d1_the_next_login_does_not_bring_back_the_text_of_a_result_that_has_been_accepted(env: CoreEnv) -> None:
    await env.service.start_on_ticket("1")
    await settle()
    (session_id,) = env.journal.sessions
    await env.service.save_draft(session_id, Draft(description="half a result"))
    await env.scope.cancel_all()
    service = env.next_run()
    await env.log_in(service)
    await service.resume(session_id)
    await settle()
    await service.finish(session_id, DONE)
    service.dismiss(session_id)
    await settle()
    await leave_and_return(env, service)
    assert session_id not in service.recorder.drafts


async def test_d1_the_end_of_a_session_is_saved_under_the_new_name_of_its_profile(env: CoreEnv) -> None:
    active = await env.service.start_on_ticket("7")
    await settle()
    await env.scope.cancel_all()
    service = env.next_run()
    await env.log_in(service)
    rename_profile(service, "Home", "House")
    await settle()
    env.backend.set_state(active.id, SessionState.INTERRUPTED)
    await service.refresh()
    await settle()
    saved = env.journal.sessions[active.id]
    assert (saved.profile, saved.state) == ("House", SessionState.INTERRUPTED)
