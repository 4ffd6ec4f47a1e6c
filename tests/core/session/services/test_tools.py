"""Locals, the ScriptLog and variables."""

from __future__ import annotations

import pytest

from openobd_desktop.core.aio.backoff import Budget
from openobd_desktop.core.journal.recorder import Memory
from openobd_desktop.core.session.active_session import ActiveSession, Wiring
from openobd_desktop.core.session.services.loadable import Fact, FactState
from openobd_desktop.domain.functions import MOST_VARIABLES, LogLevel, Variable, VariableScope
from openobd_desktop.domain.journal import EventKind, SessionRecord
from openobd_desktop.errors import BadInput, NoAnswer, NotAllowed, NotOffered
from tests.core.conftest import Bench
from tests.core.fake_inside import FakeInside
from tests.core.fakes import FakeController, calls_factory, settle


@pytest.fixture
async def active(bench: Bench) -> ActiveSession:
    active = await bench.service.start_on_ticket("1")
    await settle()
    return active


@pytest.fixture
def far(bench: Bench, active: ActiveSession) -> FakeInside:
    return bench.far.held(active.id).inside


async def test_a_session_begins_with_its_locals_muted(active: ActiveSession) -> None:
    assert active.inside.locals.muted is True


async def test_locals_are_unmuted_and_muted_with_their_state_in_sight(active: ActiveSession, far: FakeInside) -> None:
    await active.inside.locals.unmute()
    assert (active.inside.locals.muted, far.muted) == (False, False)
    await active.inside.locals.mute()
    assert (active.inside.locals.muted, far.muted) == (True, True)
    assert [event.kind for event in active.events[-2:]] == [EventKind.LOCALS_UNMUTED, EventKind.LOCALS_MUTED]


async def test_a_session_taken_up_again_does_not_know_its_locals(bench: Bench, active: ActiveSession) -> None:
    memory = Memory(bench.journal, bench.scope, bench.clock)
    wiring = Wiring(
        FakeController(bench.far),
        calls_factory(bench.far),
        bench.scope,
        bench.clock,
        memory,
        Budget(bench.clock, 50, 5.0),
    )
    other = ActiveSession(SessionRecord(id=active.id), active.session, wiring, lambda session: None)
    other.take_up(active.keeper.newest(), 1.0)
    await settle()
    assert other.inside.locals.muted is None


async def test_a_lost_answer_leaves_the_state_of_locals_unknown_and_a_refusal_does_not(
    bench: Bench, active: ActiveSession
) -> None:
    bench.far.failures["unmute"] = [NotAllowed(), NoAnswer()]
    with pytest.raises(NotAllowed):
        await active.inside.locals.unmute()
    assert active.inside.locals.muted is True
    with pytest.raises(NoAnswer):
        await active.inside.locals.unmute()
    assert active.inside.locals.muted is None


async def test_servers_that_are_too_old_are_remembered_as_such(bench: Bench, active: ActiveSession) -> None:
    bench.far.failures |= {"mute": [NotOffered()], "log": [NotOffered()]}
    with pytest.raises(NotOffered):
        await active.inside.locals.mute()
    with pytest.raises(NotOffered):
        await active.inside.log.write("Coded")
    assert (active.inside.locals.offered, active.inside.log.offered) == (False, False)


async def test_a_line_is_written_with_its_level_and_kept(active: ActiveSession, far: FakeInside) -> None:
    await active.inside.log.write("Coded", LogLevel.WARNING)
    assert far.log == [(LogLevel.WARNING, "Coded")]
    assert [(line.level, line.text) for line in active.inside.log.lines] == [(LogLevel.WARNING, "Coded")]
    assert (active.events[-1].kind, active.events[-1].detail) == (EventKind.LOGGED, "Coded")


@pytest.mark.parametrize("text", ["", " \n", "x" * 2001])
async def test_an_empty_or_endless_line_is_not_written(active: ActiveSession, far: FakeInside, text: str) -> None:
    with pytest.raises(BadInput):
        await active.inside.log.write(text)
    assert far.log == []


async def test_variables_are_read_set_and_removed_by_scope(active: ActiveSession) -> None:
    variables = active.inside.variables
    await variables.put(VariableScope.SESSION, "side", "left")
    assert variables.facts[VariableScope.SESSION] == Fact(FactState.KNOWN, (Variable("side", "left"),))
    assert variables.facts[VariableScope.FUNCTION] == Fact()
    await variables.remove(VariableScope.SESSION, "side")
    assert variables.facts[VariableScope.SESSION] == Fact(FactState.KNOWN, ())


async def test_variables_that_cannot_be_read_are_told(bench: Bench, active: ActiveSession) -> None:
    bench.far.failures["variables"] = [NotOffered(), NoAnswer()]
    variables = active.inside.variables
    await variables.load(VariableScope.CONNECTION)
    assert variables.facts[VariableScope.CONNECTION] == Fact(FactState.NOT_OFFERED)
    await variables.load(VariableScope.CONNECTION)
    assert variables.facts[VariableScope.CONNECTION].state is FactState.FAILED


async def test_s1_a_list_of_variables_that_may_be_cut_settles_nothing(
    bench: Bench, active: ActiveSession, far: FakeInside
) -> None:
    far.variables |= {(VariableScope.SESSION, f"a{number}"): "x" for number in range(MOST_VARIABLES)}
    bench.far.failures |= {"set variable": [NoAnswer()], "delete variable": [NoAnswer()]}
    for change in (
        active.inside.variables.put(VariableScope.SESSION, "side", "left"),
        active.inside.variables.remove(VariableScope.SESSION, "side"),
    ):
        with pytest.raises(NoAnswer) as doubt:
            await change
        assert doubt.value.meaning == NoAnswer.meaning


@pytest.mark.parametrize(("key", "value"), [("", "x"), ("k" * 301, "x"), ("k", "x" * 10_001)])
async def test_a_variable_needs_a_key_and_has_its_limits(
    active: ActiveSession, far: FakeInside, key: str, value: str
) -> None:
    with pytest.raises(BadInput):
        await active.inside.variables.put(VariableScope.SESSION, key, value)
    assert far.variables == {}
