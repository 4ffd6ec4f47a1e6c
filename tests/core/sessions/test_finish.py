"""Results being sent survive the cancellation of the caller, and the reason of a failure is kept."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from contextlib import suppress

import pytest

from openobd_desktop.core.session import Phase
from openobd_desktop.core.session.finish import PAUSE
from openobd_desktop.domain.journal import Draft, Intent, IntentKind, IntentState
from openobd_desktop.domain.session import Result, ServiceResult
from openobd_desktop.errors import BadRequest, FinishUnderWay, NoAnswer, OpenObdError, SessionEnded
from tests.core.conftest import CoreEnv
from tests.core.fakes import settle

DONE, OTHER = ServiceResult((Result.SUCCESS,)), ServiceResult((Result.NEEDS_COMPLETION,))


async def test_f18_a_cancelled_caller_does_not_cancel_the_result(env: CoreEnv) -> None:
    active = await env.service.start_on_ticket("7848095")
    await env.service.save_draft(active.id, Draft(DONE.results))
    gate = env.backend.gates["finish"] = asyncio.Event()
    asking = env.scope.start(env.service.finish(active.id, DONE), "ask")
    await settle()
    asking.cancel()
    await settle()
    assert [active.phase] == [Phase.FINISHING]
    gate.set()
    await settle()
    assert [active.phase] == [Phase.ENDED]
    assert active.outcome == DONE
    assert env.service.recorder.drafts == {}


async def test_f18_the_reason_for_an_unconfirmed_result_is_kept_until_it_is_sent_again(env: CoreEnv) -> None:
    active = await env.service.start_on_ticket("7848095")
    env.backend.failures["finish"] = [NoAnswer("raw")] * 3
    finishing = asyncio.gather(env.service.finish(active.id, DONE), return_exceptions=True)
    await env.clock.advance(PAUSE)
    (error,) = await finishing
    assert isinstance(error, NoAnswer)
    assert env.service.finish_dispatch.unconfirmed == {active.id: error}
    gate = env.backend.gates["finish"] = asyncio.Event()
    again = env.scope.start(env.service.finish(active.id, DONE), "again")
    await settle()
    assert env.service.finish_dispatch.unconfirmed == {}
    gate.set()
    await again
    assert env.service.finish_dispatch.unconfirmed == {}


async def test_s2_a_result_is_shown_as_being_sent_while_it_is_not_yet_in_the_journal(
    env: CoreEnv, monkeypatch: pytest.MonkeyPatch
) -> None:
    active = await env.service.start_on_ticket("7848095")
    await settle()
    write, written = env.journal.commit_intent, asyncio.Event()

    async def write_slowly(intent: Intent) -> None:
        await written.wait()
        await write(intent)

    monkeypatch.setattr(env.journal, "commit_intent", write_slowly)
    finishing = env.scope.start(env.service.finish(active.id, DONE), "finish")
    await settle()
    assert [active.phase] == [Phase.FINISHING]
    assert "finish" not in env.backend.calls
    written.set()
    await finishing
    assert [active.phase] == [Phase.ENDED]


async def test_f01_a_second_result_is_refused_while_the_first_one_is_being_sent(env: CoreEnv) -> None:
    active = await env.service.start_on_ticket("7848095")
    await settle()
    reply = env.backend.gates["finish"] = asyncio.Event()
    first = env.scope.start(env.service.finish(active.id, DONE), "first")
    await settle()
    with pytest.raises(FinishUnderWay) as refusal:
        await env.service.finish(active.id, OTHER)
    assert not refusal.value.ambiguous
    assert env.service.finish_dispatch.unconfirmed == {}
    assert [active.phase] == [Phase.FINISHING]
    reply.set()
    await first
    assert active.outcome == DONE
    assert env.service.finish_dispatch.unconfirmed == {}
    assert env.backend.calls.count("finish") == 1
    assert env.backend.held(active.id).results == [DONE]


async def test_f01_of_two_results_sent_in_one_turn_only_the_first_one_leaves_the_pc(env: CoreEnv) -> None:
    active = await env.service.start_on_ticket("7848095")
    await settle()
    outcomes = await asyncio.gather(
        env.service.finish(active.id, DONE), env.service.finish(active.id, OTHER), return_exceptions=True
    )
    assert [type(outcome) for outcome in outcomes] == [type(None), FinishUnderWay]
    assert env.backend.held(active.id).results == [DONE]
    finishes = [intent for intent in env.journal.intents.values() if intent.kind is IntentKind.FINISH]
    assert [(intent.result, intent.state) for intent in finishes] == [(DONE, IntentState.DONE)]


async def test_f01_a_second_result_is_refused_although_an_interrupt_has_ended_the_session_meanwhile(
    env: CoreEnv,
) -> None:
    active = await env.service.start_on_ticket("7848095")
    await settle()
    reply = env.backend.gates["finish"] = asyncio.Event()
    first = asyncio.gather(env.service.finish(active.id, DONE), return_exceptions=True)
    await settle()
    await env.service.interrupt(active.id)
    assert [active.phase] == [Phase.ENDED]
    with pytest.raises(FinishUnderWay):
        await env.service.finish(active.id, OTHER)
    reply.set()
    (error,) = await first
    assert isinstance(error, OpenObdError)
    assert "was interrupted; the result was not accepted" in error.meaning
    # From now on, a result comes too late, which is not told as a lost connection.
    with pytest.raises(SessionEnded):
        await env.service.finish(active.id, OTHER)
    assert env.backend.held(active.id).results == []


@pytest.mark.parametrize("leaves", [True, False])
async def test_f01_after_a_refusal_the_next_result_is_sent(env: CoreEnv, leaves: bool) -> None:
    active = await env.service.start_on_ticket("7848095")
    await settle()
    env.backend.failures["finish"] = [BadRequest()]
    first = env.scope.start(_refused(env.service.finish(active.id, DONE)), "first")
    if leaves:
        await asyncio.sleep(0)
        first.cancel()
    await settle()
    await env.service.finish(active.id, OTHER)
    assert env.backend.held(active.id).results == [OTHER]


async def test_s2_a_result_after_the_confirmed_one_is_told_as_too_late_and_spoils_nothing(env: CoreEnv) -> None:
    active = await env.service.start_on_ticket("7848095")
    await settle()
    await env.service.finish(active.id, DONE)
    with pytest.raises(SessionEnded):
        await env.service.finish(active.id, OTHER)
    assert active.outcome == DONE
    assert env.service.finish_dispatch.unconfirmed == {}


async def _refused(finishing: Awaitable[None]) -> None:
    with suppress(BadRequest):
        await finishing
