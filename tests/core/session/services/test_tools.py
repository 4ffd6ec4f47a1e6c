"""Local testers, ScriptLog and variables."""

from __future__ import annotations

import asyncio

import pytest

from openobd_desktop.core.aio.backoff import RateLimiter, RetryBudget
from openobd_desktop.core.aio.tasks import Lookout
from openobd_desktop.core.journal.recorder import JournalRecorder
from openobd_desktop.core.session import LoginContext
from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.session.services.handle import Loadable, LoadState
from openobd_desktop.domain.functions import MOST_VARIABLES, LogLevel, Variable, VariableScope
from openobd_desktop.domain.journal import EventKind, SessionRecord
from openobd_desktop.errors import BadInput, NoAnswer, NotAllowed, NotOffered
from tests.core.conftest import CoreEnv
from tests.core.fake_inside import FakeInside
from tests.core.fakes import FakeController, calls_factory, settle


@pytest.fixture
async def active(env: CoreEnv) -> ActiveSession:
    active = await env.service.start_on_ticket("1")
    await settle()
    return active


@pytest.fixture
def far(env: CoreEnv, active: ActiveSession) -> FakeInside:
    return env.backend.held(active.id).inside


async def test_a_session_starts_with_local_testers_muted(active: ActiveSession) -> None:
    assert active.services.locals.muted is True


async def test_local_testers_are_unmuted_and_muted_and_their_state_is_known(
    active: ActiveSession, far: FakeInside
) -> None:
    await active.services.locals.unmute()
    assert (active.services.locals.muted, far.muted) == (False, False)
    await active.services.locals.mute()
    assert (active.services.locals.muted, far.muted) == (True, True)
    assert [event.kind for event in active.events[-2:]] == [EventKind.LOCALS_UNMUTED, EventKind.LOCALS_MUTED]


async def test_the_state_of_local_testers_is_unknown_after_resuming(env: CoreEnv, active: ActiveSession) -> None:
    recorder = JournalRecorder(env.journal, env.scope, env.clock)
    login_context = LoginContext(
        FakeController(env.backend),
        calls_factory(env.backend),
        env.scope,
        env.clock,
        recorder,
        "",
        RateLimiter(env.clock, 50, 5.0),
        RetryBudget(),
        Lookout(env.clock, env.scope),
    )
    other = ActiveSession(SessionRecord(id=active.id), active.session, login_context, lambda session: None)
    other.resume(active.keeper.newest(), 1.0)
    await settle()
    assert other.services.locals.muted is None


async def test_the_state_of_local_testers_is_unknown_after_a_lost_answer_but_not_after_a_refusal(
    env: CoreEnv, active: ActiveSession
) -> None:
    env.backend.failures["unmute"] = [NotAllowed(), NoAnswer()]
    with pytest.raises(NotAllowed):
        await active.services.locals.unmute()
    assert active.services.locals.muted is True
    with pytest.raises(NoAnswer):
        await active.services.locals.unmute()
    assert active.services.locals.muted is None


async def test_a_server_too_old_for_the_tools_is_remembered(env: CoreEnv, active: ActiveSession) -> None:
    env.backend.failures |= {"mute": [NotOffered()], "log": [NotOffered()]}
    with pytest.raises(NotOffered):
        await active.services.locals.mute()
    with pytest.raises(NotOffered):
        await active.services.log.write("Coded")
    assert (active.services.locals.offered, active.services.log.offered) == (False, False)


async def test_a_line_is_written_with_its_level_and_listed_afterwards(active: ActiveSession, far: FakeInside) -> None:
    await active.services.log.write("Coded", LogLevel.WARNING)
    assert far.log == [(LogLevel.WARNING, "Coded")]
    assert [(streams.level, streams.text) for streams in active.services.log.lines] == [(LogLevel.WARNING, "Coded")]
    assert (active.events[-1].kind, active.events[-1].detail) == (EventKind.LOGGED, "Coded")


@pytest.mark.parametrize("text", ["", " \n", "x" * 2001])
async def test_an_empty_or_endless_line_is_not_written(active: ActiveSession, far: FakeInside, text: str) -> None:
    with pytest.raises(BadInput):
        await active.services.log.write(text)
    assert far.log == []


async def test_variables_are_read_set_and_removed_by_scope(active: ActiveSession) -> None:
    variables = active.services.variables
    await variables.put(VariableScope.SESSION, "side", "left")
    assert variables.facts[VariableScope.SESSION] == Loadable(LoadState.KNOWN, (Variable("side", "left"),))
    assert variables.facts[VariableScope.FUNCTION] == Loadable()
    await variables.remove(VariableScope.SESSION, "side")
    assert variables.facts[VariableScope.SESSION] == Loadable(LoadState.KNOWN, ())


async def test_variables_that_cannot_be_read_are_reported(env: CoreEnv, active: ActiveSession) -> None:
    env.backend.failures["variables"] = [NotOffered(), NoAnswer()]
    variables = active.services.variables
    await variables.load(VariableScope.CONNECTION)
    assert variables.facts[VariableScope.CONNECTION] == Loadable(LoadState.NOT_OFFERED)
    await variables.load(VariableScope.CONNECTION)
    assert variables.facts[VariableScope.CONNECTION].state is LoadState.FAILED


async def test_d22_a_cancelled_read_of_variables_can_be_repeated(env: CoreEnv, active: ActiveSession) -> None:
    variables = active.services.variables
    await variables.put(VariableScope.SESSION, "side", "left")
    for scope in (VariableScope.SESSION, VariableScope.FUNCTION):
        before = variables.facts[scope]
        env.backend.gates["variables"] = asyncio.Event()
        reading = asyncio.ensure_future(variables.load(scope))
        await settle()
        assert variables.facts[scope].state is LoadState.ASKING
        reading.cancel()
        await settle()
        assert variables.facts[scope] == before


async def test_d22_variables_being_read_twice_can_be_read_again_after_both_reads_were_cancelled(
    env: CoreEnv, active: ActiveSession
) -> None:
    env.backend.gates["variables"] = asyncio.Event()
    variables = active.services.variables
    readings = [asyncio.ensure_future(variables.load(VariableScope.SESSION)) for _ in range(2)]
    await settle()
    for reading in readings:
        reading.cancel()
    await settle()
    assert variables.facts[VariableScope.SESSION] == Loadable()


async def test_s1_a_possibly_incomplete_list_of_variables_settles_nothing(
    env: CoreEnv, active: ActiveSession, far: FakeInside
) -> None:
    far.variables |= {(VariableScope.SESSION, f"a{number}"): "x" for number in range(MOST_VARIABLES)}
    env.backend.failures |= {"set variable": [NoAnswer()], "delete variable": [NoAnswer()]}
    for change in (
        active.services.variables.put(VariableScope.SESSION, "side", "left"),
        active.services.variables.remove(VariableScope.SESSION, "side"),
    ):
        with pytest.raises(NoAnswer) as doubt:
            await change
        assert doubt.value.meaning == NoAnswer.meaning


@pytest.mark.parametrize(("key", "value"), [("", "x"), ("k" * 301, "x"), ("k", "x" * 10_001)])
async def test_a_variable_needs_a_key_and_has_a_maximum_length(
    active: ActiveSession, far: FakeInside, key: str, value: str
) -> None:
    with pytest.raises(BadInput):
        await active.services.variables.put(VariableScope.SESSION, key, value)
    assert far.variables == {}


@pytest.mark.parametrize(
    ("kept", "meaning"), [("left", "The variable is unchanged."), ("right", None), ("Right", NoAnswer.meaning)]
)
async def test_s2_a_variable_is_called_unchanged_only_if_it_has_its_former_value(
    env: CoreEnv, active: ActiveSession, far: FakeInside, kept: str, meaning: str | None
) -> None:
    variables = active.services.variables
    await variables.put(VariableScope.SESSION, "side", "left")
    env.backend.failures["set variable"] = [NoAnswer()]
    far.variables[VariableScope.SESSION, "side"] = kept
    told = None
    try:
        await variables.put(VariableScope.SESSION, "side", "right")
    except NoAnswer as error:
        told = error.meaning
    assert told == meaning
