"""Functions run on a session: called, monitored to their end, stopped, and the session usable afterwards."""

from __future__ import annotations

import asyncio

import pytest

from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.session.services.functions import CALLED_OFF, SECOND_LOOK, STOPPED, Functions, Run
from openobd_desktop.domain.functions import ContextNews, RunState, Variable
from openobd_desktop.domain.journal import EventKind
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import Result, ServiceResult, SessionState
from openobd_desktop.errors import (
    BadInput,
    FunctionNotAllowed,
    FunctionNotFound,
    FunctionOffline,
    FunctionOutOfSight,
    FunctionRunning,
    FunctionSilent,
    LoginExpired,
    NotOffered,
    OpenObdError,
    Restarting,
)
from tests.core.conftest import CoreEnv
from tests.core.fake_inside import FUNCTION, OUTCOME, FakeInside
from tests.core.fakes import settle

CHILD = Secret("child-token")
DONE = ServiceResult((Result.SUCCESS,))


def state(run: Run) -> RunState:
    """Returns the current state; a call, so that mypy does not narrow it."""
    return run.state


@pytest.fixture
async def active(env: CoreEnv) -> ActiveSession:
    active = await env.service.start_on_ticket("1")
    await settle()
    return active


@pytest.fixture
def functions(active: ActiveSession) -> Functions:
    return active.services.functions


@pytest.fixture
def far(env: CoreEnv, active: ActiveSession) -> FakeInside:
    return env.backend.held(active.id).inside


async def test_a_function_is_given_its_arguments_called_and_watched_to_its_end(
    active: ActiveSession, functions: Functions, far: FakeInside
) -> None:
    run = await functions.run(FUNCTION, {"unit": "km"})
    await settle()
    assert state(run) is RunState.RUNNING
    assert functions.current is run
    assert far.arguments == {"unit": "km"}
    assert far.ran == [(FUNCTION.id, "", CHILD)]
    far.end_context()
    await run.ended.wait()
    assert (run.state, run.result, run.results) == (RunState.ENDED, OUTCOME, (Variable("reading", "120000 km"),))
    assert functions.current is None
    assert run.over_since == run.since
    assert [event.kind for event in active.events[-2:]] == [EventKind.FUNCTION_STARTED, EventKind.FUNCTION_ENDED]


async def test_the_session_can_be_finished_after_a_function_and_not_while_it_runs(
    active: ActiveSession, functions: Functions, far: FakeInside
) -> None:
    run = await functions.run(FUNCTION)
    with pytest.raises(FunctionRunning):
        await active.finish(DONE)
    await settle()
    far.end_context()
    await run.ended.wait()
    await active.finish(DONE)
    assert active.session.state is SessionState.FINISHED


async def test_one_function_at_a_time(functions: Functions, far: FakeInside) -> None:
    await functions.run(FUNCTION)
    with pytest.raises(FunctionRunning):
        await functions.run(FUNCTION)
    assert len(far.ran) == 1


@pytest.mark.parametrize("error", [FunctionOffline, FunctionNotAllowed, FunctionSilent])
async def test_a_function_that_does_not_begin_leaves_no_context_behind(
    env: CoreEnv, active: ActiveSession, functions: Functions, far: FakeInside, error: type[OpenObdError]
) -> None:
    env.backend.failures["run"] = [error()]
    with pytest.raises(error):
        await functions.run(FUNCTION)
    await settle()
    assert far.closed == [(CHILD, CALLED_OFF)]
    assert functions.runs[-1].state is RunState.FAILED
    assert isinstance(functions.runs[-1].error, error)
    assert functions.runs[-1].result is None
    assert active.events[-1].kind is EventKind.FUNCTION_FAILED
    await functions.run(FUNCTION)
    assert functions.current is not None


async def test_a_host_that_was_silent_and_began_all_the_same_is_called_off_by_the_parent(
    env: CoreEnv, functions: Functions, far: FakeInside
) -> None:
    far.child_claimed = True
    env.backend.failures["run"] = [FunctionSilent()]
    with pytest.raises(FunctionSilent):
        await functions.run(FUNCTION)
    ((token, result),) = far.closed
    assert token != CHILD
    assert result == CALLED_OFF


async def test_a_server_that_is_too_old_for_contexts_is_remembered_as_such(env: CoreEnv, functions: Functions) -> None:
    env.backend.failures["open context"] = [NotOffered()]
    with pytest.raises(NotOffered):
        await functions.run(FUNCTION)
    assert not functions.offered
    assert functions.current is None


async def test_a_broken_monitor_is_opened_again_with_its_newest_token(
    env: CoreEnv, functions: Functions, far: FakeInside
) -> None:
    run = await functions.run(FUNCTION)
    await settle()
    far.monitors[0].put_nowait(ContextNews(False, Secret("monitor-token-2"), Secret("")))
    far.monitors[0].put_nowait(Restarting())
    await env.clock.advance(1)
    assert far.monitor_tokens == [Secret("monitor-token-1"), Secret("monitor-token-2")]
    far.end_context()
    await run.ended.wait()
    assert state(run) is RunState.ENDED


async def test_a_monitor_that_stays_away_for_longer_than_its_token_lives_loses_the_function(
    env: CoreEnv, active: ActiveSession, functions: Functions, far: FakeInside
) -> None:
    run = await functions.run(FUNCTION)
    await settle()
    for _ in range(400):
        if run.over:
            break
        far.monitors[-1].put_nowait(Restarting())
        await env.clock.advance(5)
        env.backend.held(active.id).streams[-1].put_nowait(Secret(f"renewed-{env.clock.elapsed}"))
    assert state(run) is RunState.FAILED
    assert isinstance(run.error, FunctionOutOfSight)
    assert 300 < env.clock.elapsed < 330


async def test_a_refused_monitor_loses_the_function_once_the_session_is_seen_to_live(
    env: CoreEnv, functions: Functions, far: FakeInside
) -> None:
    run = await functions.run(FUNCTION)
    await settle()
    far.monitors[0].put_nowait(LoginExpired())
    await env.clock.advance(SECOND_LOOK)
    assert run.over
    assert isinstance(run.error, FunctionOutOfSight)


async def test_a_context_that_no_one_claimed_ends_without_a_result(
    env: CoreEnv, functions: Functions, far: FakeInside
) -> None:
    run = await functions.run(FUNCTION)
    await settle()
    far.end_context(None)
    await env.clock.advance(SECOND_LOOK)
    assert state(run) is RunState.FAILED


async def test_a_function_that_works_is_stopped_by_its_parent(functions: Functions, far: FakeInside) -> None:
    run = await functions.run(FUNCTION)
    await settle()
    await functions.stop()
    await run.ended.wait()
    assert state(run) is RunState.STOPPED
    assert [result for _, result in far.closed] == [STOPPED]
    assert functions.current is None


async def test_a_stopped_function_ends_once_although_its_results_are_read_meanwhile(
    env: CoreEnv, active: ActiveSession, functions: Functions
) -> None:
    run = await functions.run(FUNCTION)
    await settle()
    env.backend.gates["results"] = asyncio.Event()
    await functions.stop()
    env.backend.gates["results"].set()
    await settle()
    assert state(run) is RunState.STOPPED
    assert [event.kind for event in active.events].count(EventKind.FUNCTION_ENDED) == 1


async def test_a_function_stopped_before_its_host_answers_gets_nothing_more_by_the_answer(
    env: CoreEnv, functions: Functions
) -> None:
    gate = env.backend.gates["run"] = asyncio.Event()
    env.backend.failures["run"] = [FunctionSilent()]
    begun = asyncio.ensure_future(functions.run(FUNCTION))
    await settle()
    await functions.stop()
    gate.set()
    with pytest.raises(FunctionSilent):
        await begun
    assert functions.runs[-1].state is RunState.STOPPED
    assert functions.runs[-1].error is None


async def test_a_stop_that_is_refused_keeps_the_function_running(
    env: CoreEnv, functions: Functions, far: FakeInside
) -> None:
    run = await functions.run(FUNCTION)
    await settle()
    env.backend.failures["close context"] = [Restarting()]
    with pytest.raises(Restarting):
        await functions.stop()
    assert state(run) is RunState.RUNNING
    far.end_context()
    await run.ended.wait()
    assert state(run) is RunState.ENDED


async def test_a_stop_of_a_function_that_has_just_ended_sends_nothing(functions: Functions, far: FakeInside) -> None:
    run = await functions.run(FUNCTION)
    await settle()
    far.end_context()
    await run.ended.wait()
    await functions.stop()
    assert far.closed == []


async def test_a_parent_that_has_to_claim_again_does_so_and_continues_with_the_new_token(
    env: CoreEnv, active: ActiveSession, functions: Functions, far: FakeInside
) -> None:
    run = await functions.run(FUNCTION)
    await settle()
    held = env.backend.held(active.id)
    env.backend.set_state(active.id, SessionState.AVAILABLE)
    held.one_time = far.parent_token = Secret("fresh-one-time")
    far.end_context()
    await run.ended.wait()
    assert held.claims == 2
    assert active.keeper.newest() == held.tokens[-1]
    assert run.results == far.results


async def test_the_end_of_the_session_ends_its_function(
    env: CoreEnv, active: ActiveSession, functions: Functions
) -> None:
    run = await functions.run(FUNCTION)
    await settle()
    await active.ended(env.backend.set_state(active.id, SessionState.INTERRUPTED))
    assert state(run) is RunState.STOPPED
    assert run.ended.is_set()


async def test_details_are_asked_of_the_broker_by_uuid(env: CoreEnv, functions: Functions) -> None:
    assert await functions.details(f" {FUNCTION.id.upper()} ") == FUNCTION
    assert functions.found == FUNCTION
    with pytest.raises(BadInput):
        await functions.details("odometer")
    env.backend.failures["details"] = [FunctionNotFound(), NotOffered()]
    with pytest.raises(FunctionNotFound):
        await functions.details(FUNCTION.id)
    with pytest.raises(NotOffered):
        await functions.details(FUNCTION.id)
    assert not functions.offered
