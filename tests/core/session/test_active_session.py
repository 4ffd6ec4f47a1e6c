"""An open session: kept by its token stream through losses, told truthfully, ended once."""

from __future__ import annotations

import asyncio

import pytest

from openobd_desktop.core.session.active_session import ActiveSession, Phase
from openobd_desktop.core.session.finish import SENDS
from openobd_desktop.domain.journal import EventKind
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import Connection, Result, ServiceResult, SessionState
from openobd_desktop.errors import LineSilent, NoAnswer, NotOffered, Restarting, SessionEnded, TokenLost
from tests.core.conftest import Bench
from tests.core.fakes import FakeSession, settle

DONE = ServiceResult((Result.SUCCESS,))


def phase(active: ActiveSession) -> Phase:
    """The phase at this moment, which no earlier look at it decides."""
    return active.phase


async def open_session(bench: Bench) -> tuple[ActiveSession, FakeSession]:
    active = await bench.service.start_on_ticket("1")
    await settle()
    return active, bench.far.held(active.id)


async def test_each_token_of_the_stream_becomes_the_newest(bench: Bench) -> None:
    active, far = await open_session(bench)
    await bench.clock.advance(120)
    far.streams[0].put_nowait(Secret("renewed"))
    await settle()
    assert active.keeper.newest() == Secret("renewed")
    assert active.keeper.age == 0


async def test_a_lost_stream_is_reopened_with_the_newest_token_on_a_fresh_channel(bench: Bench) -> None:
    active, far = await open_session(bench)
    newest = active.keeper.newest()
    far.streams[0].put_nowait(Restarting())
    await settle()
    assert phase(active) is Phase.RECONNECTING
    assert isinstance(active.trouble, Restarting)
    assert bench.far.channels_open == 0
    await bench.clock.advance(1)
    assert phase(active) is Phase.ACTIVE
    assert active.trouble is None
    assert len(far.streams) == 2
    assert active.keeper.newest() != newest
    assert [event.kind for event in active.events[-2:]] == [EventKind.LINE_LOST, EventKind.LINE_BACK]


async def test_the_normal_end_of_a_stream_is_an_event_and_the_truth_is_asked(bench: Bench) -> None:
    active, far = await open_session(bench)
    bench.far.set_state(active.id, SessionState.INTERRUPTED)
    far.streams[0].put_nowait(None)
    await settle()
    assert phase(active) is Phase.ENDED
    assert active.events[-1].kind is EventKind.INTERRUPTED
    entry = bench.store.get(active.id)
    assert entry is not None
    assert entry.session.state is SessionState.INTERRUPTED


async def test_a_normal_end_while_the_session_lives_is_a_loss_and_mended(bench: Bench) -> None:
    active, far = await open_session(bench)
    far.streams[0].put_nowait(None)
    await bench.clock.advance(1)
    assert phase(active) is Phase.ACTIVE
    assert len(far.streams) == 2


async def test_f09_an_outage_longer_than_the_tokens_life_ends_in_a_clear_loss_without_a_retry_loop(
    bench: Bench,
) -> None:
    active, far = await open_session(bench)
    bench.far.failures["tokens"] = [NoAnswer() for _ in range(1000)]
    bench.far.failures["get"] = [NoAnswer() for _ in range(1000)]
    far.streams[0].put_nowait(NoAnswer())
    await bench.clock.advance(310)
    assert phase(active) is Phase.LOST
    assert isinstance(active.trouble, TokenLost)
    attempts = bench.far.calls.count("tokens")
    await bench.clock.advance(600)
    assert bench.far.calls.count("tokens") == attempts
    with pytest.raises(TokenLost):
        await bench.service.finish(active.id, DONE)
    await bench.service.interrupt(active.id)
    assert phase(active) is Phase.ENDED


async def test_f08_an_outage_shorter_than_the_tokens_life_is_survived(bench: Bench) -> None:
    active, far = await open_session(bench)
    bench.far.failures["tokens"] = [NoAnswer() for _ in range(20)]
    far.streams[0].put_nowait(NoAnswer())
    await bench.clock.advance(150)
    assert phase(active) is Phase.ACTIVE
    assert active.keeper.alive


async def test_f07_the_monitor_failing_by_itself_never_touches_the_token_stream(bench: Bench) -> None:
    active, far = await open_session(bench)
    for _ in range(5):
        far.monitors[-1].put_nowait(LineSilent())
        await bench.clock.advance(6)
    assert len(far.monitors) == 6
    assert len(far.streams) == 1
    assert phase(active) is Phase.ACTIVE


async def test_readings_carry_their_age(bench: Bench) -> None:
    active, far = await open_session(bench)
    assert active.connection_age is None
    reading = Connection(True, None, 82, True)
    far.monitors[0].put_nowait(reading)
    await settle()
    await bench.clock.advance(3)
    assert active.connection == reading
    assert active.connection_age == 3


async def test_a_connector_away_for_more_than_ten_seconds_is_told_once_and_so_is_its_return(bench: Bench) -> None:
    active, far = await open_session(bench)
    for connected in [True, *[False] * 15, True]:
        far.monitors[-1].put_nowait(Connection(connected, None, 50, connected))
        await bench.clock.advance(1)
    kinds = [event.kind for event in active.events]
    assert kinds[-2:] == [EventKind.CONNECTOR_LOST, EventKind.CONNECTOR_BACK]
    assert active.trend.summary().losses == 1


async def test_the_timeline_ends_with_the_connection_in_figures(bench: Bench) -> None:
    active, far = await open_session(bench)
    far.monitors[-1].put_nowait(Connection(True, None, 50, True))
    await settle()
    await active.finish(DONE)
    assert [event.kind for event in active.events[-2:]] == [EventKind.CONNECTION, EventKind.FINISHED]
    assert active.events[-2].detail == active.trend.summary().text


async def test_a_server_without_a_monitor_is_asked_once(bench: Bench) -> None:
    bench.far.failures["connections"] = [NotOffered()]
    active, _ = await open_session(bench)
    await bench.clock.advance(60)
    assert not active.monitor_offered
    assert bench.far.calls.count("connections") == 1


async def test_f18_a_lost_reply_to_finish_is_settled_by_asking(bench: Bench) -> None:
    active, far = await open_session(bench)
    bench.far.hide_reply["finish"] = NoAnswer()
    await bench.service.finish(active.id, DONE)
    assert phase(active) is Phase.ENDED
    assert far.results == [DONE]
    assert active.outcome == DONE


async def test_f18_a_finish_that_never_arrived_leaves_the_session_active_and_says_so(bench: Bench) -> None:
    active, far = await open_session(bench)
    bench.far.failures["finish"] = [NoAnswer() for _ in range(SENDS)]
    with pytest.raises(NoAnswer) as caught:
        await bench.service.finish(active.id, DONE)
    assert "still active" in caught.value.meaning
    assert phase(active) is Phase.ACTIVE
    assert len(far.streams) == 1
    await bench.service.finish(active.id, DONE)
    assert far.results == [DONE]


async def test_f19_a_finish_after_an_interrupt_from_outside_is_told_as_such(bench: Bench) -> None:
    active, _ = await open_session(bench)
    bench.far.set_state(active.id, SessionState.INTERRUPTED)
    with pytest.raises(SessionEnded) as caught:
        await bench.service.finish(active.id, DONE)
    assert "interrupted" in caught.value.meaning
    assert "not accepted" in caught.value.meaning
    assert active.outcome is None


async def test_tokens_flow_until_the_finish_is_confirmed(bench: Bench) -> None:
    active, far = await open_session(bench)
    gate = bench.far.gates["finish"] = asyncio.Event()
    finishing = bench.scope.start(bench.service.finish(active.id, DONE), "finish")
    await settle()
    far.streams[0].put_nowait(Secret("meanwhile"))
    await settle()
    assert phase(active) is Phase.FINISHING
    assert active.keeper.newest() == Secret("meanwhile")
    gate.set()
    await finishing


async def test_after_the_end_no_call_is_made_and_no_task_is_left(bench: Bench) -> None:
    active, _ = await open_session(bench)
    await bench.service.finish(active.id, DONE)
    calls = len(bench.far.calls)
    await bench.clock.advance(600)
    assert len(bench.far.calls) == calls
    assert bench.scope.names == []


async def test_closing_the_scope_stops_everything_and_closes_the_channels(bench: Bench) -> None:
    await open_session(bench)
    await bench.scope.aclose()
    assert bench.far.channels_open == 0


async def test_a_listener_may_undo_itself_while_it_is_called(bench: Bench) -> None:
    active, far = await open_session(bench)
    heard: list[str] = []

    def once() -> None:
        heard.append("once")
        undo()

    undo = active.subscribe(once)
    far.streams[0].put_nowait(Secret("a"))
    far.streams[0].put_nowait(Secret("b"))
    await settle()
    assert heard == ["once"]


async def test_f36_a_listener_that_breaks_is_reported_and_the_session_is_kept_all_the_same(bench: Bench) -> None:
    active, far = await open_session(bench)
    broken: list[int] = []

    def break_once() -> None:
        if phase(active) is Phase.RECONNECTING and not broken:
            broken.append(1)
            raise ValueError("a listener broke")

    active.subscribe(break_once)
    far.streams[0].put_nowait(Restarting())
    await bench.clock.advance(5)
    assert [str(error) for _, error in bench.failures] == ["a listener broke"]
    bench.failures.clear()
    assert phase(active) is Phase.ACTIVE
    assert len(far.streams) == 2
    await bench.service.finish(active.id, DONE)
    await settle()
    assert bench.scope.names == []
