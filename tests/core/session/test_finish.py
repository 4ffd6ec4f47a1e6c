"""Finish protocol with a connection that is lost and restored."""

from __future__ import annotations

import asyncio

import pytest

from openobd_desktop.core.session import Phase
from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.session.finish import PAUSE, SENDS, is_unsure
from openobd_desktop.core.session.links import with_state
from openobd_desktop.domain.journal import IntentKind, IntentState
from openobd_desktop.domain.session import Result, ServiceResult, Session, SessionState
from openobd_desktop.errors import (
    BadRequest,
    ConnectionRefused,
    NameNotFound,
    NoAnswer,
    NotAllowed,
    OpenObdError,
    OutcomeUnreadable,
    ResultUndelivered,
    SessionEnded,
    SessionNotFound,
    TokenLost,
)
from tests.core.conftest import CoreEnv
from tests.core.fakes import FakeController, settle

DONE, OTHER = ServiceResult((Result.SUCCESS,)), ServiceResult((Result.NEEDS_COMPLETION,))


def phase(active: ActiveSession) -> Phase:
    """Returns the current phase; as a function call, so that mypy does not narrow its type."""
    return active.phase


async def test_f18_without_a_connection_the_result_waits_and_is_sent_once_connected(env: CoreEnv) -> None:
    active = await env.service.start_on_ticket("1")
    await settle()
    env.backend.failures |= {"finish": [NoAnswer()], "get": [NoAnswer() for _ in range(10)]}
    finishing = env.scope.start(env.service.finish(active.id, DONE), "finish")
    await env.clock.advance(6)
    assert isinstance(active.send_error, NoAnswer)
    assert active.phase is Phase.FINISHING
    await env.clock.advance(30)
    await finishing
    assert active.send_error is None
    assert env.backend.held(active.id).results == [DONE]


async def test_f18_a_result_that_arrived_before_the_connection_was_lost_is_not_sent_again(env: CoreEnv) -> None:
    active = await env.service.start_on_ticket("1")
    await settle()
    env.backend.hide_reply["finish"] = NoAnswer()
    env.backend.failures["get"] = [NoAnswer() for _ in range(5)]
    finishing = env.scope.start(env.service.finish(active.id, DONE), "finish")
    await env.clock.advance(30)
    await finishing
    assert env.backend.calls.count("finish") == 1
    assert env.backend.held(active.id).results == [DONE]


async def test_f18_if_the_token_expires_first_the_operator_is_advised_to_interrupt_and_phone(env: CoreEnv) -> None:
    active = await env.service.start_on_ticket("1")
    await settle()
    away: list[OpenObdError] = [NoAnswer() for _ in range(999)]
    env.backend.failures |= {"finish": away, "get": away, "tokens": away, "connection": away}
    env.backend.held(active.id).streams[0].put_nowait(NoAnswer())
    finishing = env.scope.start(env.service.finish(active.id, DONE), "finish")
    await env.clock.advance(310)
    with pytest.raises(ResultUndelivered) as caught:
        await finishing
    assert "phone" in caught.value.advice
    assert active.phase is Phase.LOST
    env.failures.clear()
    with pytest.raises(TokenLost):
        await env.service.finish(active.id, DONE)


async def test_f19_a_refused_result_is_reported_and_the_session_continues(env: CoreEnv) -> None:
    active = await env.service.start_on_ticket("1")
    await settle()
    env.backend.failures["finish"] = [BadRequest()]
    with pytest.raises(BadRequest):
        await env.service.finish(active.id, DONE)
    assert env.backend.calls.count("finish") == 1
    assert active.phase is Phase.ACTIVE


@pytest.mark.parametrize("state", [SessionState.INTERRUPTED, SessionState.FAILED])
async def test_f19_a_session_that_ended_otherwise_keeps_the_result_and_shows_that_it_was_not_accepted(
    env: CoreEnv, state: SessionState
) -> None:
    active = await env.service.start_on_ticket("1")
    await settle()
    env.backend.failures["finish"] = [NoAnswer()]
    env.backend.set_state(active.id, state)
    with pytest.raises(NoAnswer) as caught:
        await env.service.finish(active.id, DONE)
    assert f"{state.value}; the result was not accepted" in caught.value.meaning
    assert env.backend.held(active.id).results == []


async def test_an_interrupt_whose_reply_was_lost_is_settled_by_a_lookup(env: CoreEnv) -> None:
    active = await env.service.start_on_ticket("1")
    await settle()
    env.backend.hide_reply["interrupt"] = NoAnswer()
    await env.service.interrupt(active.id)
    assert env.backend.calls.count("interrupt") == 1
    assert active.phase is Phase.ENDED


@pytest.mark.parametrize("carried_out", [True, False])
async def test_s2_an_interrupt_answered_with_a_running_session_does_not_count_as_its_end(
    env: CoreEnv, carried_out: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    active = await env.service.start_on_ticket("1")
    await settle()
    before, real = active.session, FakeController.interrupt

    async def answered_as_before(controller: FakeController, session_id: str) -> Session:
        await (real(controller, session_id) if carried_out else asyncio.sleep(0))
        return before

    monkeypatch.setattr(FakeController, "interrupt", answered_as_before)
    error, _ = await asyncio.gather(env.service.interrupt(active.id), env.clock.advance(30), return_exceptions=True)
    if carried_out:
        assert error is None
        assert active.session.state is SessionState.INTERRUPTED
    else:
        assert isinstance(error, OutcomeUnreadable)
        assert phase(active) is Phase.ACTIVE
        assert active.keeper.alive


@pytest.mark.parametrize("carried_out", [True, False])
async def test_s2_after_the_last_lost_reply_the_end_of_the_session_may_be_reported_late(
    env: CoreEnv, carried_out: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    active = await env.service.start_on_ticket("1")
    await settle()
    env.backend.failures |= {"tokens": [NoAnswer() for _ in range(99)], "connection": [NoAnswer() for _ in range(99)]}
    env.backend.held(active.id).streams[0].put_nowait(NoAnswer())
    # The connection has been lost for so long that the end of the session cannot be the cause.
    await env.clock.advance(10)
    assert phase(active) is Phase.RECONNECTING
    before, real = active.session, FakeController.get_session
    late = env.clock.monotonic() + 1

    async def reported_late(controller: FakeController, session_id: str) -> Session:
        session = await real(controller, session_id)
        return session if env.clock.monotonic() >= late else before

    monkeypatch.setattr(FakeController, "get_session", reported_late)
    env.backend.failures["finish"] = [NoAnswer() for _ in range(SENDS - carried_out)]
    env.backend.hide_reply["finish"] = NoAnswer()
    finishing = asyncio.gather(env.service.finish(active.id, DONE), return_exceptions=True)
    await env.clock.advance(30)
    (error,) = await finishing
    assert env.backend.calls.count("finish") == SENDS
    if carried_out:
        assert error is None
        assert active.outcome == DONE
    else:
        assert isinstance(error, NoAnswer)
        assert "the result did not reach the service" in error.meaning


async def test_f07_a_session_known_to_be_interrupted_is_shown_as_ended_even_if_the_reply_to_the_interrupt_is_lost(
    env: CoreEnv,
) -> None:
    active = await env.service.start_on_ticket("1")
    await settle()
    reply = env.backend.gates["interrupt"] = asyncio.Event()
    interrupting = env.scope.start(env.service.interrupt(active.id), "interrupt")
    await settle()
    env.backend.set_state(active.id, SessionState.INTERRUPTED)
    env.backend.held(active.id).streams[0].put_nowait(SessionEnded())
    await env.clock.advance(9)
    assert (phase(active), active.ended_here) == (Phase.ENDED, True)
    assert not interrupting.done()
    reply.set()
    await interrupting
    assert (phase(active), active.ended_here) == (Phase.ENDED, True)


async def test_an_interrupt_that_never_arrived_is_sent_again(env: CoreEnv) -> None:
    active = await env.service.start_on_ticket("1")
    await settle()
    env.backend.failures["interrupt"] = [NoAnswer()]
    await env.service.interrupt(active.id)
    assert env.backend.calls.count("interrupt") == 2
    assert active.phase is Phase.ENDED


async def test_an_interrupt_is_given_up_after_three_lost_replies(env: CoreEnv) -> None:
    active = await env.service.start_on_ticket("1")
    await settle()
    env.backend.failures["interrupt"] = [NoAnswer() for _ in range(9)]
    with pytest.raises(NoAnswer):
        await env.service.interrupt(active.id)
    assert env.backend.calls.count("interrupt") == 3


async def test_s2_a_session_finished_elsewhere_before_anything_was_sent_is_not_reported_as_finished_from_here(
    env: CoreEnv,
) -> None:
    active = await env.service.start_on_ticket("1")
    await settle()
    env.backend.failures["finish"] = [NameNotFound()]
    env.backend.set_state(active.id, SessionState.FINISHED)
    with pytest.raises(NameNotFound) as caught:
        await env.service.finish(active.id, DONE)
    assert "not accepted" in caught.value.meaning
    assert active.outcome is None


@pytest.mark.parametrize("refusal", [SessionEnded, SessionNotFound])
async def test_s2_a_refused_finish_of_a_session_that_was_finished_elsewhere_is_not_reported_as_delivered(
    env: CoreEnv, refusal: type[OpenObdError]
) -> None:
    active = await env.service.start_on_ticket("1")
    await settle()
    env.backend.failures["finish"] = [refusal()]
    env.backend.set_state(active.id, SessionState.FINISHED)
    with pytest.raises(refusal) as caught:
        await env.service.finish(active.id, DONE)
    # The service may have refused only a repetition of the result.
    assert "is finished, but it is not known whether this result was accepted" in caught.value.meaning
    assert (active.outcome, active.in_doubt, active.unclear) == (None, False, True)


async def test_s2_a_refused_finish_is_not_called_refused_if_the_end_becomes_known_before_the_service_answers(
    env: CoreEnv,
) -> None:
    active = await env.service.start_on_ticket("1")
    await settle()
    env.backend.failures |= {"finish": [SessionEnded()], "get": [NoAnswer() for _ in range(99)]}
    finishing = env.scope.start(env.service.finish(active.id, DONE), "finish")
    await settle()
    active.record_end(with_state(active.session, SessionState.FINISHED))
    await env.clock.advance(10)
    with pytest.raises(SessionEnded) as caught:
        await finishing
    assert "is finished, but it is not known whether this result was accepted" in caught.value.meaning
    assert active.outcome is None
    env.failures.clear()


async def test_s2_an_uncertain_result_of_a_session_no_longer_reported_is_not_called_refused(
    env: CoreEnv,
) -> None:
    active = await env.service.start_on_ticket("1")
    await settle()
    env.backend.hide_reply["finish"] = NoAnswer()
    env.backend.failures["get"] = [SessionNotFound()]
    with pytest.raises(NoAnswer) as caught:
        await env.service.finish(active.id, DONE)
    assert "not known whether the result was accepted" in caught.value.meaning
    assert active.in_doubt


async def test_s2_an_uncertain_result_at_the_expiry_of_the_token_is_settled_by_the_next_list(env: CoreEnv) -> None:
    active = await env.service.start_on_ticket("1")
    await settle()
    away: list[OpenObdError] = [NoAnswer() for _ in range(999)]
    env.backend.hide_reply["finish"] = NoAnswer()
    env.backend.failures |= {"get": away, "tokens": away, "connection": away}
    finishing = env.scope.start(env.service.finish(active.id, DONE), "finish")
    await env.clock.advance(310)
    with pytest.raises(ResultUndelivered):
        await finishing
    assert (active.phase, active.outcome, active.in_doubt) == (Phase.LOST, None, True)
    env.failures.clear()
    await env.service.refresh()
    assert (phase(active), active.outcome) == (Phase.ENDED, DONE)
    await settle()
    assert active.id not in env.journal.drafts
    assert env.journal.sessions[active.id].result == DONE


async def test_s2_a_result_overtaken_by_the_end_of_the_streams_is_kept_as_the_one_that_ended_the_session(
    env: CoreEnv,
) -> None:
    active = await env.service.start_on_ticket("1")
    await settle()
    outcomes: list[ServiceResult | None] = []
    active.subscribe(lambda: outcomes.append(active.outcome) if phase(active) is Phase.ENDED else None)
    env.backend.hide_reply["finish"] = NoAnswer()
    env.backend.gates["get"] = asyncio.Event()
    finishing = env.scope.start(env.service.finish(active.id, DONE), "finish")
    await settle()
    env.backend.gates["get"].set()
    await finishing
    await settle()
    assert set(outcomes) == {DONE}
    assert env.journal.sessions[active.id].result == DONE


async def test_s2_a_result_without_an_answer_may_arrive_late_although_its_last_repetition_was_not_sent(
    env: CoreEnv,
) -> None:
    active = await env.service.start_on_ticket("1")
    await settle()
    env.backend.failures["finish"] = [NoAnswer(), ConnectionRefused(), ConnectionRefused()]
    finishing = asyncio.gather(env.service.finish(active.id, DONE), return_exceptions=True)
    await env.clock.advance(PAUSE)
    (error,) = await finishing
    assert isinstance(error, NoAnswer)
    assert "still active" in error.meaning
    assert env.journal.states(IntentKind.FINISH) == [IntentState.UNKNOWN]
    env.backend.set_state(active.id, SessionState.FINISHED)
    env.backend.failures["interrupt"] = [SessionEnded()]
    with pytest.raises(SessionEnded):
        await env.service.interrupt(active.id)
    assert phase(active) is Phase.ENDED
    assert is_unsure(active)


async def send_in_doubt(env: CoreEnv, result: ServiceResult) -> ActiveSession:
    """Sends a result whose answers are all lost, although the session stays active."""
    active = await env.service.start_on_ticket("1")
    await settle()
    env.backend.failures["finish"] = [NoAnswer() for _ in range(SENDS)]
    finishing = asyncio.gather(env.service.finish(active.id, result), return_exceptions=True)
    await env.clock.advance(PAUSE)
    await finishing
    return active


async def test_s2_of_two_results_without_an_answer_none_is_shown_as_accepted(env: CoreEnv) -> None:
    active = await send_in_doubt(env, DONE)
    # The service has accepted the first one, and reports the end of the session only now.
    env.backend.failures["finish"] = [NoAnswer()]
    env.backend.set_state(active.id, SessionState.FINISHED)
    with pytest.raises(NoAnswer) as caught:
        await env.service.finish(active.id, OTHER)
    assert "finished, either with this result or with another one" in caught.value.meaning
    assert (phase(active), active.outcome, is_unsure(active)) == (Phase.ENDED, None, True)
    await settle()
    assert env.journal.sessions[active.id].result is None
    assert env.journal.states(IntentKind.FINISH) == [IntentState.OUTLIVED, IntentState.OUTLIVED]


async def test_s2_of_two_results_in_doubt_at_the_expiry_of_the_token_none_is_shown_as_accepted(env: CoreEnv) -> None:
    active = await send_in_doubt(env, DONE)
    away: list[OpenObdError] = [NoAnswer() for _ in range(999)]
    env.backend.hide_reply["finish"] = NoAnswer()
    env.backend.failures |= {"get": away, "tokens": away, "connection": away}
    finishing = env.scope.start(env.service.finish(active.id, OTHER), "finish")
    await env.clock.advance(310)
    with pytest.raises(ResultUndelivered):
        await finishing
    assert [active.phase] == [Phase.LOST]
    env.failures.clear()
    env.backend.set_state(active.id, SessionState.FINISHED)
    await env.service.refresh()
    assert (phase(active), active.outcome, is_unsure(active)) == (Phase.ENDED, None, True)


async def test_s2_a_confirmed_result_counts_although_an_earlier_one_was_in_doubt(env: CoreEnv) -> None:
    active = await send_in_doubt(env, DONE)
    await env.service.finish(active.id, OTHER)
    assert (phase(active), active.outcome) == (Phase.ENDED, OTHER)


async def test_s2_a_result_that_never_left_the_pc_is_not_called_unsure(env: CoreEnv) -> None:
    active = await env.service.start_on_ticket("1")
    await settle()
    env.backend.failures["finish"] = [ConnectionRefused() for _ in range(SENDS)]
    with pytest.raises(ConnectionRefused):
        await env.service.finish(active.id, DONE)
    assert env.journal.states(IntentKind.FINISH) == [IntentState.REFUSED]
    assert not is_unsure(active)


async def test_s2_an_interrupt_of_a_session_that_ended_otherwise_looks_up_how(env: CoreEnv) -> None:
    active = await env.service.start_on_ticket("1")
    await settle()
    env.backend.failures["interrupt"] = [SessionEnded()]
    env.backend.set_state(active.id, SessionState.FAILED)
    with pytest.raises(SessionEnded):
        await env.service.interrupt(active.id)
    assert (phase(active), active.session.state) == (Phase.ENDED, SessionState.FAILED)


async def test_s2_an_uncertain_interrupt_is_reported_as_such_if_it_cannot_be_looked_up(env: CoreEnv) -> None:
    active = await env.service.start_on_ticket("1")
    await settle()
    env.backend.hide_reply["interrupt"] = NoAnswer()
    env.backend.failures["get"] = [NameNotFound()]
    with pytest.raises(NoAnswer) as caught:
        await env.service.interrupt(active.id)
    assert caught.value.ambiguous


async def test_s2_a_false_refusal_as_ended_is_reported_for_a_session_still_active(env: CoreEnv) -> None:
    active = await env.service.start_on_ticket("1")
    await settle()
    env.backend.failures |= {"finish": [SessionEnded()] * 3, "interrupt": [SessionEnded()]}
    finishing = asyncio.gather(env.service.finish(active.id, DONE), return_exceptions=True)
    await env.clock.advance(30)
    (outcomes,) = await finishing
    assert isinstance(outcomes, NotAllowed)
    assert "still active" in outcomes.meaning
    with pytest.raises(NotAllowed) as refused:
        await env.service.interrupt(active.id)
    assert "still running" in refused.value.meaning
    assert phase(active) is Phase.ACTIVE
