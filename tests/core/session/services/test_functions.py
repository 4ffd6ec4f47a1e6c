"""Functions run on a session: called, monitored to their end, stopped, and their outcome in the feedback form."""

from __future__ import annotations

import asyncio

import pytest

from openobd_desktop.core.rules.feedback import DESCRIPTION_LIMIT, FeedbackProblem, problems
from openobd_desktop.core.session import Phase
from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.session.services.functions import (
    CALLED_OFF,
    SECOND_LOOK,
    STOPPED,
    Functions,
    Run,
    function_outcome,
    prefilled,
)
from openobd_desktop.domain.functions import ContextNews, FunctionCall, RunState, Variable
from openobd_desktop.domain.journal import Draft, EventKind
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import TOKEN_LIFE, Result, ServiceResult, SessionState, UserFeedback
from openobd_desktop.errors import (
    BadInput,
    FunctionNotAllowed,
    FunctionNotFound,
    FunctionOffline,
    FunctionOutOfSight,
    FunctionRunning,
    FunctionSilent,
    LineSilent,
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
    """Returns the current state; as a function call, so that mypy does not narrow its type."""
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


async def test_a_function_gets_its_arguments_is_called_and_monitored_to_its_end(
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
    started, ended = (event.detail for event in active.events[-2:])
    assert isinstance(started, FunctionCall)
    assert isinstance(ended, FunctionCall)
    assert (started.at, started.arguments, started.results) == (run.at, (Variable("unit", "km"),), ())
    assert (ended.at, ended.arguments, ended.results) == (run.at, started.arguments, run.results)
    assert (ended.name, ended.state, ended.result, ended.error) == (FUNCTION.name, RunState.ENDED, OUTCOME, "")


async def test_values_of_a_run_too_long_for_the_timeline_are_shortened_in_it(
    active: ActiveSession, functions: Functions
) -> None:
    run = await functions.run(FUNCTION, {"a": "x" * 200_000, "b": "y"})
    detail = active.events[-1].detail
    assert isinstance(detail, FunctionCall)
    assert len(detail.arguments[0].value) == 50_000
    assert detail.arguments[1].value == "y"
    assert len(run.arguments["a"]) == 200_000


async def test_a_session_can_be_finished_after_but_not_during_a_function(
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
async def test_a_function_that_does_not_start_leaves_no_context_behind(
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
    assert isinstance(active.events[-1].detail, FunctionCall)
    assert active.events[-1].detail.error == error.what
    await functions.run(FUNCTION)
    assert functions.current is not None


async def test_a_function_started_by_a_silent_host_is_closed_by_its_parent(
    env: CoreEnv, functions: Functions, far: FakeInside
) -> None:
    far.child_claimed = True
    env.backend.failures["run"] = [FunctionSilent()]
    with pytest.raises(FunctionSilent):
        await functions.run(FUNCTION)
    ((token, result),) = far.closed
    assert token != CHILD
    assert result == CALLED_OFF


async def test_a_server_too_old_for_contexts_is_remembered(env: CoreEnv, functions: Functions) -> None:
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


async def test_a_monitor_absent_for_longer_than_the_life_of_its_token_loses_the_function(
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


async def test_a_refused_monitor_loses_the_function_once_the_session_is_known_to_be_alive(
    env: CoreEnv, functions: Functions, far: FakeInside
) -> None:
    run = await functions.run(FUNCTION)
    await settle()
    far.monitors[0].put_nowait(LoginExpired())
    await env.clock.advance(SECOND_LOOK)
    assert run.over
    assert isinstance(run.error, FunctionOutOfSight)


async def test_an_unclaimed_context_ends_without_a_result(env: CoreEnv, functions: Functions, far: FakeInside) -> None:
    run = await functions.run(FUNCTION)
    await settle()
    far.end_context(None)
    await env.clock.advance(SECOND_LOOK)
    assert state(run) is RunState.FAILED


async def test_a_running_function_is_stopped_by_its_parent(functions: Functions, far: FakeInside) -> None:
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


async def test_a_function_stopped_before_its_host_answers_ignores_the_answer(
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


async def test_d10_a_session_that_can_no_longer_be_controlled_does_not_stop_its_function(
    env: CoreEnv, active: ActiveSession, functions: Functions, far: FakeInside
) -> None:
    run = await functions.run(FUNCTION)
    await settle()
    env.backend.held(active.id).gives_first_token = False
    await env.clock.advance(TOKEN_LIFE + 2)
    assert active.phase is Phase.LOST
    assert state(run) is RunState.FAILED
    assert isinstance(run.error, FunctionOutOfSight)
    assert functions.unseen is run


async def test_d10_a_window_that_is_rebuilt_during_the_start_does_not_cancel_the_function(
    env: CoreEnv, functions: Functions, far: FakeInside
) -> None:
    gate = env.backend.gates["run"] = asyncio.Event()
    begun = asyncio.ensure_future(functions.run(FUNCTION))
    await settle()
    begun.cancel()
    await settle()
    assert state(functions.runs[-1]) is RunState.CALLING
    gate.set()
    await settle()
    assert state(functions.runs[-1]) is RunState.RUNNING
    far.end_context()
    await functions.runs[-1].ended.wait()
    assert state(functions.runs[-1]) is RunState.ENDED


async def test_d10_a_window_that_is_rebuilt_during_a_stop_does_not_cancel_the_stop(
    env: CoreEnv, functions: Functions
) -> None:
    run = await functions.run(FUNCTION)
    await settle()
    gate = env.backend.gates["close context"] = asyncio.Event()
    stopping = asyncio.ensure_future(functions.stop())
    await settle()
    stopping.cancel()
    await settle()
    gate.set()
    await settle()
    assert state(run) is RunState.STOPPED


async def test_details_are_requested_from_the_broker_by_uuid(env: CoreEnv, functions: Functions) -> None:
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


def run(state: RunState, result: ServiceResult | None = None, error: OpenObdError | None = None) -> Run:
    made = Run(FUNCTION, {}, 0.0)
    made.state, made.result, made.error = state, result, error
    return made


def test_the_result_of_a_function_is_proposed_unchanged() -> None:
    mixed = ServiceResult((Result.NEEDS_COMPLETION, Result.COMMUNICATION_ERROR))
    assert function_outcome(run(RunState.ENDED, OUTCOME)) == (Result.SUCCESS,)
    assert function_outcome(run(RunState.ENDED, mixed)) == mixed.results


def test_a_function_without_a_result_leaves_the_choice_to_the_operator() -> None:
    draft = prefilled(Draft(), run(RunState.ENDED, ServiceResult(())), "Read odometer")
    assert problems(draft.results, draft.description) == (FeedbackProblem.NO_RESULT,)


def test_a_stopped_function_is_not_a_success_even_if_it_returned_one() -> None:
    assert function_outcome(run(RunState.STOPPED)) == (Result.FAILURE,)
    assert function_outcome(run(RunState.STOPPED, OUTCOME)) == (Result.FAILURE,)


@pytest.mark.parametrize(
    ("error", "result"),
    [
        (FunctionOutOfSight(), Result.NEEDS_VALIDATION),
        (FunctionSilent(), Result.EXTERNAL_SERVICE_ERROR),
        (FunctionOffline(), Result.EXTERNAL_SERVICE_ERROR),
        (LineSilent(), Result.EXTERNAL_SERVICE_ERROR),
        (FunctionNotAllowed(), Result.FAILURE),
        (NotOffered(), Result.FAILURE),
        (None, Result.FAILURE),
    ],
)
def test_a_run_that_returned_nothing_is_judged_by_its_error(error: OpenObdError | None, result: Result) -> None:
    assert function_outcome(run(RunState.FAILED, error=error)) == (result,)


def test_the_proposal_can_be_sent_and_keeps_the_input() -> None:
    entered = Draft((Result.FAILURE,), UserFeedback.ASSISTANCE_REQUESTED, "Warning light stays on.\n")
    draft = prefilled(entered, run(RunState.ENDED, OUTCOME), "Read odometer: Read.")
    assert draft == Draft(
        (Result.FAILURE,), UserFeedback.ASSISTANCE_REQUESTED, "Warning light stays on.\nRead odometer: Read."
    )
    assert problems(draft.results, draft.description) == ()


def test_the_feedback_of_a_function_is_used_if_nobody_else_asked_for_it() -> None:
    heard = ServiceResult((Result.SUCCESS,), UserFeedback.SUCCESS)
    assert prefilled(Draft(), run(RunState.ENDED, heard), "").feedback is UserFeedback.SUCCESS


def test_the_same_outcome_is_described_once() -> None:
    once = prefilled(Draft(), run(RunState.ENDED, OUTCOME), "Read odometer: Read.")
    assert prefilled(once, run(RunState.ENDED, OUTCOME), "Read odometer: Read.") == once


def test_a_long_outcome_is_cut_but_never_the_text_of_a_person() -> None:
    assert len(prefilled(Draft(), run(RunState.ENDED, OUTCOME), "x" * 5000).description) == DESCRIPTION_LIMIT
    own = "y" * (DESCRIPTION_LIMIT + 5)
    assert prefilled(Draft(description=own), run(RunState.ENDED, OUTCOME), "x").description.startswith(own)


def test_d13_results_already_checked_are_not_replaced() -> None:
    ticked = Draft((Result.NEEDS_VALIDATION,), None, "Light stays on.")
    draft = prefilled(ticked, run(RunState.ENDED, OUTCOME), "Read odometer: Read.")
    assert draft == Draft(ticked.results, None, "Light stays on.\nRead odometer: Read.")
