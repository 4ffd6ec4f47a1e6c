"""Open sessions: kept open through outages, reported truthfully, and ended once."""

from __future__ import annotations

import asyncio
import gc

import pytest
from msgspec.structs import replace

from openobd_desktop.core.aio.backoff import FIRST_PAUSE, SPREAD
from openobd_desktop.core.session import Phase
from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.session.finish import PAUSE, SENDS
from openobd_desktop.core.session.services.handle import LoadState
from openobd_desktop.core.session.services.vehicle import FIRST_PAUSE as FIRST_PAUSE_OF_FACTS
from openobd_desktop.core.session.services.vehicle import VIN
from openobd_desktop.domain.functions import VariableScope
from openobd_desktop.domain.journal import EventKind
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import ConnectorReading, Result, ServiceResult, SessionState
from openobd_desktop.errors import LineSilent, NoAnswer, NotOffered, NotReadyYet, Restarting, SessionEnded, TokenLost
from tests.core.conftest import CoreEnv
from tests.core.fakes import FakeSession, settle

DONE = ServiceResult((Result.SUCCESS,))


def phase(active: ActiveSession) -> Phase:
    """Returns the current phase; as a function call, so that mypy does not narrow its type."""
    return active.phase


async def open_session(env: CoreEnv) -> tuple[ActiveSession, FakeSession]:
    active = await env.service.start_on_ticket("1")
    await settle()
    return active, env.backend.held(active.id)


async def test_each_token_of_the_stream_becomes_the_newest(env: CoreEnv) -> None:
    active, far = await open_session(env)
    await env.clock.advance(120)
    far.streams[0].put_nowait(Secret("renewed"))
    await settle()
    assert active.keeper.newest() == Secret("renewed")
    assert active.keeper.age == 0


async def test_a_lost_stream_is_reopened_with_the_newest_token_on_a_fresh_channel(env: CoreEnv) -> None:
    active, far = await open_session(env)
    newest = active.keeper.newest()
    far.streams[0].put_nowait(Restarting())
    await settle()
    assert phase(active) is Phase.RECONNECTING
    assert isinstance(active.error, Restarting)
    assert env.backend.channels_open == 0
    await env.clock.advance(2 * SPREAD + FIRST_PAUSE)
    assert phase(active) is Phase.ACTIVE
    assert active.error is None
    assert len(far.streams) == 2
    assert active.keeper.newest() != newest
    assert [event.kind for event in active.events[-2:]] == [EventKind.LINE_LOST, EventKind.LINE_BACK]


async def test_the_normal_end_of_a_stream_is_recorded_and_the_state_is_looked_up(env: CoreEnv) -> None:
    active, far = await open_session(env)
    env.backend.set_state(active.id, SessionState.INTERRUPTED)
    far.streams[0].put_nowait(None)
    await settle()
    assert phase(active) is Phase.ENDED
    assert active.events[-1].kind is EventKind.INTERRUPTED
    entry = env.store.get(active.id)
    assert entry is not None
    assert entry.session.state is SessionState.INTERRUPTED


async def test_a_normal_end_while_the_session_is_alive_is_a_loss_and_is_repaired(env: CoreEnv) -> None:
    active, far = await open_session(env)
    far.streams[0].put_nowait(None)
    await env.clock.advance(1)
    assert phase(active) is Phase.ACTIVE
    assert len(far.streams) == 2


async def test_f09_an_outage_longer_than_the_life_of_the_token_is_reported_as_a_loss_without_retries(
    env: CoreEnv,
) -> None:
    active, far = await open_session(env)
    env.backend.failures["tokens"] = [NoAnswer() for _ in range(1000)]
    env.backend.failures["get"] = [NoAnswer() for _ in range(1000)]
    far.streams[0].put_nowait(NoAnswer())
    await env.clock.advance(310)
    assert phase(active) is Phase.LOST
    assert isinstance(active.error, TokenLost)
    attempts = env.backend.calls.count("tokens")
    await env.clock.advance(600)
    assert env.backend.calls.count("tokens") == attempts
    with pytest.raises(TokenLost):
        await env.service.finish(active.id, DONE)
    await env.service.interrupt(active.id)
    assert phase(active) is Phase.ENDED


async def test_f08_an_outage_shorter_than_the_life_of_the_token_is_survived(env: CoreEnv) -> None:
    active, far = await open_session(env)
    env.backend.failures["tokens"] = [NoAnswer() for _ in range(20)]
    far.streams[0].put_nowait(NoAnswer())
    await env.clock.advance(150)
    assert phase(active) is Phase.ACTIVE
    assert active.keeper.alive


async def test_f07_a_failure_of_the_monitor_alone_never_affects_the_token_stream(env: CoreEnv) -> None:
    active, far = await open_session(env)
    for _ in range(5):
        far.monitors[-1].put_nowait(LineSilent())
        await env.clock.advance(6)
    assert len(far.monitors) == 6
    assert len(far.streams) == 1
    assert phase(active) is Phase.ACTIVE


async def test_readings_have_an_age(env: CoreEnv) -> None:
    active, far = await open_session(env)
    assert active.trend.age is None
    reading = ConnectorReading(True, None, 82, True)
    far.monitors[0].put_nowait(reading)
    await settle()
    await env.clock.advance(3)
    assert active.trend.newest == reading
    assert active.trend.age == 3


async def test_a_connector_lost_for_more_than_ten_seconds_is_reported_once_and_so_is_its_return(env: CoreEnv) -> None:
    active, far = await open_session(env)
    for connected in [True, *[False] * 15, True]:
        far.monitors[-1].put_nowait(ConnectorReading(connected, None, 50, connected))
        await env.clock.advance(1)
    kinds = [event.kind for event in active.events]
    assert kinds[-2:] == [EventKind.CONNECTOR_LOST, EventKind.CONNECTOR_BACK]
    assert active.trend.summary().losses == 1


@pytest.mark.parametrize("is_silent", [False, True])
async def test_d9_the_vin_is_read_again_after_the_connector_was_lost(env: CoreEnv, is_silent: bool) -> None:
    active, far = await open_session(env)
    facts, variables = active.services.vehicle, far.inside.variables
    variables[VariableScope.CONNECTION, VIN] = facts.ticket_vin
    await facts.load()
    facts.note_units_vin(facts.ticket_vin)
    variables[VariableScope.CONNECTION, VIN] = "WDB2030461A000001"

    async def lose_for(seconds: int) -> None:
        for _ in range(seconds):
            if not is_silent:
                far.monitors[-1].put_nowait(ConnectorReading(False, None, 50, False))
            await env.clock.advance(1)
        far.monitors[-1].put_nowait(ConnectorReading(True, None, 50, True))
        await settle()

    await lose_for(0)
    await lose_for(5)
    assert not facts.warns
    await lose_for(15)
    assert facts.warns
    assert active.record.car_vin == "WDB2030461A000001"


async def test_d9_a_vin_that_cannot_be_read_again_is_kept(env: CoreEnv) -> None:
    active, far = await open_session(env)
    facts, variables = active.services.vehicle, far.inside.variables
    variables[VariableScope.CONNECTION, VIN] = "WDB2030461A000001"
    await facts.load()
    del variables[VariableScope.CONNECTION, VIN]
    facts.car_is_back()
    await settle()
    assert facts.warns
    env.backend.failures[f"variable {VIN}"] = [NotReadyYet()]
    facts.car_is_back()
    await settle()
    assert facts.vin.state is LoadState.WAITING
    assert facts.warns
    variables[VariableScope.CONNECTION, VIN] = facts.ticket_vin
    await env.clock.advance(FIRST_PAUSE_OF_FACTS)
    assert not facts.wrong_car


async def test_d9_another_car_is_noticed_even_if_its_vin_cannot_be_read_at_the_first_attempt(env: CoreEnv) -> None:
    active, far = await open_session(env)
    facts, variables = active.services.vehicle, far.inside.variables
    variables[VariableScope.CONNECTION, VIN] = facts.ticket_vin
    await facts.load()
    variables[VariableScope.CONNECTION, VIN] = "WDB2030461A000001"
    env.backend.failures[f"variable {VIN}"] = [NoAnswer(), NoAnswer()]
    facts.car_is_back()
    await settle()
    assert not facts.warns
    await env.clock.advance(5 * FIRST_PAUSE_OF_FACTS)
    assert facts.warns


async def test_the_timeline_ends_with_the_figures_of_the_connection(env: CoreEnv) -> None:
    active, far = await open_session(env)
    far.monitors[-1].put_nowait(ConnectorReading(True, None, 50, True))
    await settle()
    await active.finish(DONE)
    assert [event.kind for event in active.events[-2:]] == [EventKind.CONNECTION, EventKind.FINISHED]
    assert active.events[-2].detail == active.trend.summary()


async def test_a_server_without_a_monitor_is_asked_once(env: CoreEnv) -> None:
    env.backend.failures["connections"] = [NotOffered()]
    active, _ = await open_session(env)
    await env.clock.advance(60)
    assert not active.monitor_offered
    assert env.backend.calls.count("connections") == 1


async def test_f18_a_lost_reply_to_finish_is_settled_by_a_lookup(env: CoreEnv) -> None:
    active, far = await open_session(env)
    env.backend.hide_reply["finish"] = NoAnswer()
    await env.service.finish(active.id, DONE)
    assert phase(active) is Phase.ENDED
    assert far.results == [DONE]
    assert active.outcome == DONE


async def test_f18_a_finish_that_never_arrived_leaves_the_session_active_and_shows_it(env: CoreEnv) -> None:
    active, far = await open_session(env)
    env.backend.failures["finish"] = [NoAnswer() for _ in range(SENDS)]
    finishing = asyncio.gather(env.service.finish(active.id, DONE), return_exceptions=True)
    await env.clock.advance(PAUSE)
    (error,) = await finishing
    assert isinstance(error, NoAnswer)
    assert "still active" in error.meaning
    assert phase(active) is Phase.ACTIVE
    assert len(far.streams) == 1
    await env.service.finish(active.id, DONE)
    assert far.results == [DONE]


async def test_f19_a_finish_after_an_interrupt_from_outside_is_reported_as_such(env: CoreEnv) -> None:
    active, _ = await open_session(env)
    env.backend.set_state(active.id, SessionState.INTERRUPTED)
    with pytest.raises(SessionEnded) as caught:
        await env.service.finish(active.id, DONE)
    assert "interrupted" in caught.value.meaning
    assert "not accepted" in caught.value.meaning
    assert active.outcome is None


async def test_s2_a_finish_that_reveals_the_end_shows_it_at_once_even_without_a_lookup(env: CoreEnv) -> None:
    active, far = await open_session(env)
    shown: list[Phase] = []
    active.subscribe(lambda: shown.append(active.phase))
    env.backend.set_state(active.id, SessionState.FINISHED)
    far.streams[0].put_nowait(SessionEnded())
    with pytest.raises(SessionEnded):
        await env.service.finish(active.id, DONE)
    env.backend.failures["get"] = [NoAnswer() for _ in range(6)]
    assert phase(active) is Phase.ENDED
    assert Phase.ACTIVE not in shown
    assert active.events[-1].kind is EventKind.FINISHED
    assert EventKind.LINE_LOST not in {event.kind for event in active.events}
    await env.clock.advance(20)
    assert env.scope.names == []


async def test_f18_a_result_is_in_the_history_even_if_the_end_became_known_before_its_acceptance(
    env: CoreEnv,
) -> None:
    active = await env.service.start_on_ticket("1")
    await settle()
    env.backend.hide_reply["finish"] = NoAnswer()
    asked = env.backend.gates["get"] = asyncio.Event()
    finishing = env.scope.start(env.service.finish(active.id, DONE), "finish")
    await settle()
    # An interrupt, for example, is told that the session is already finished.
    active.record_end(replace(active.session, state=SessionState.FINISHED))
    await settle()
    asked.set()
    await finishing
    await settle()
    assert active.outcome == DONE
    assert env.journal.sessions[active.id].result == DONE


async def test_tokens_flow_until_the_finish_is_confirmed(env: CoreEnv) -> None:
    active, far = await open_session(env)
    gate = env.backend.gates["finish"] = asyncio.Event()
    finishing = env.scope.start(env.service.finish(active.id, DONE), "finish")
    await settle()
    far.streams[0].put_nowait(Secret("meanwhile"))
    await settle()
    assert phase(active) is Phase.FINISHING
    assert active.keeper.newest() == Secret("meanwhile")
    gate.set()
    await finishing


async def test_after_the_end_no_call_is_made_and_no_task_is_left(env: CoreEnv) -> None:
    active, _ = await open_session(env)
    await env.service.finish(active.id, DONE)
    calls = len(env.backend.calls)
    await env.clock.advance(600)
    assert len(env.backend.calls) == calls
    assert env.scope.names == []


async def test_closing_the_scope_stops_everything_and_closes_the_channels(env: CoreEnv) -> None:
    await open_session(env)
    await env.scope.aclose()
    assert env.backend.channels_open == 0


async def test_a_listener_may_unsubscribe_itself_while_it_is_called(env: CoreEnv) -> None:
    active, far = await open_session(env)
    heard: list[str] = []

    def once() -> None:
        heard.append("once")
        undo()

    undo = active.subscribe(once)
    far.streams[0].put_nowait(Secret("a"))
    far.streams[0].put_nowait(Secret("b"))
    await settle()
    assert heard == ["once"]


async def test_f36_a_failing_listener_is_reported_and_the_session_is_kept(env: CoreEnv) -> None:
    active, far = await open_session(env)
    broken: list[int] = []

    def break_once() -> None:
        if phase(active) is Phase.RECONNECTING and not broken:
            broken.append(1)
            raise ValueError("a listener broke")

    active.subscribe(break_once)
    far.streams[0].put_nowait(Restarting())
    await env.clock.advance(5)
    assert [str(error) for _, error in env.failures] == ["a listener broke"]
    env.failures.clear()
    assert phase(active) is Phase.ACTIVE
    assert len(far.streams) == 2
    await env.service.finish(active.id, DONE)
    await settle()
    assert env.scope.names == []


async def test_a_reading_like_the_last_one_is_announced_only_to_those_who_look_at_each_reading(env: CoreEnv) -> None:
    active, far = await open_session(env)
    changes: list[ConnectorReading | None] = []
    each_reading: list[ConnectorReading | None] = []
    active.subscribe(lambda: changes.append(active.trend.newest))
    active.readings.subscribe(lambda: each_reading.append(active.trend.newest))
    first, like_it = ConnectorReading(True, None, 50, True), ConnectorReading(True, None, 60, True)
    unhealthy, without_car = ConnectorReading(True, None, 900, False), ConnectorReading(False, None, 900, False)
    for reading in (first, like_it, unhealthy, without_car):
        far.monitors[-1].put_nowait(reading)
        await settle()
    assert changes == [first, unhealthy, without_car]
    assert each_reading == [like_it]


async def test_a_kept_session_needs_no_dictionary_for_its_attributes(env: CoreEnv) -> None:
    # Python keeps the values of up to 29 attributes in the object itself; one more costs each session over a kilobyte.
    active, _ = await open_session(env)
    assert dict not in map(type, gc.get_referents(active))


async def test_a_kept_session_holds_no_task_that_has_ended(env: CoreEnv) -> None:
    active, _ = await open_session(env)
    await env.clock.advance(60)
    gc.collect()
    loop = asyncio.get_running_loop()
    tasks = [each for each in gc.get_objects() if isinstance(each, asyncio.Task) and each.get_loop() is loop]
    names = [each.get_name() for each in tasks if each.done()]
    assert [name for name in names if active.id in name] == []
