"""Results being sent survive the cancellation of the caller, and the reason of a failure is kept."""

from __future__ import annotations

import asyncio

import pytest

from openobd_desktop.core.session import Phase
from openobd_desktop.core.session.finish import PAUSE
from openobd_desktop.domain.journal import Draft, Intent
from openobd_desktop.domain.session import Result, ServiceResult
from openobd_desktop.errors import NoAnswer, SessionEnded
from tests.core.conftest import CoreEnv
from tests.core.fakes import settle

DONE = ServiceResult((Result.SUCCESS,))


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


async def test_s2_of_two_results_sent_at_once_the_accepted_one_is_shown(env: CoreEnv) -> None:
    active = await env.service.start_on_ticket("7848095")
    await settle()
    reply = env.backend.gates["finish"] = asyncio.Event()
    first = asyncio.gather(env.service.finish(active.id, DONE))
    await settle()
    del env.backend.gates["finish"]
    env.backend.failures["finish"] = [SessionEnded()]
    state = env.backend.gates["get"] = asyncio.Event()
    other = ServiceResult((Result.NEEDS_COMPLETION,))
    second = asyncio.gather(env.service.finish(active.id, other), return_exceptions=True)
    await settle()
    reply.set()
    await first
    assert active.outcome == DONE
    state.set()
    (refusal,) = await second
    assert isinstance(refusal, SessionEnded)
    assert active.outcome == DONE
    assert env.backend.held(active.id).results == [DONE]
