"""The line notices silence, sleep and late tokens, and nothing else makes it change its channel."""

from __future__ import annotations

from openobd_desktop.core.session.active_session import ActiveSession, Phase
from openobd_desktop.core.session.streams import TOKEN_LATE
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import TOKEN_LIFE, Connection
from openobd_desktop.errors import LineSilent, NoAnswer, NotOffered
from tests.core.conftest import Bench
from tests.core.fakes import FakeSession, settle

READING = Connection(True, None, 82, True)


async def open_session(bench: Bench) -> tuple[ActiveSession, FakeSession]:
    active = await bench.service.start_on_ticket("1")
    await settle()
    return active, bench.far.held(active.id)


def phase(active: ActiveSession) -> Phase:
    return active.phase


async def test_f07_a_quiet_line_that_answers_the_probe_is_left_alone_for_two_minutes(bench: Bench) -> None:
    active, far = await open_session(bench)
    await bench.clock.advance(120)
    assert len(far.streams) == 1
    assert bench.far.calls.count("connection") >= 20
    assert phase(active) is Phase.ACTIVE


async def test_f07_a_probe_that_is_not_answered_makes_a_fresh_channel_within_nine_seconds(bench: Bench) -> None:
    active, far = await open_session(bench)
    bench.far.failures["connection"] = [NoAnswer()]
    await bench.clock.advance(9)
    assert len(far.streams) == 2
    assert phase(active) is Phase.ACTIVE
    assert isinstance(active.keeper.newest(), Secret)


async def test_f07_readings_make_probes_needless(bench: Bench) -> None:
    _, far = await open_session(bench)
    for _ in range(30):
        far.monitors[-1].put_nowait(READING)
        await bench.clock.advance(1)
    assert "connection" not in bench.far.calls


async def test_f07_an_old_server_that_refuses_the_probe_is_alive(bench: Bench) -> None:
    _, far = await open_session(bench)
    bench.far.failures["connection"] = [NotOffered() for _ in range(100)]
    await bench.clock.advance(60)
    assert len(far.streams) == 1


async def test_f07_an_overdue_token_opens_the_stream_anew_once(bench: Bench) -> None:
    active, far = await open_session(bench)
    far.gives_first_token = False
    await bench.clock.advance(TOKEN_LATE + 5)
    assert len(far.streams) == 2
    await bench.clock.advance(100)
    assert len(far.streams) == 2
    far.streams[-1].put_nowait(Secret("late"))
    await settle()
    assert active.keeper.newest() == Secret("late")


async def test_f07_every_overdue_token_opens_the_stream_anew(bench: Bench) -> None:
    active, far = await open_session(bench)
    for _ in range(4):
        await bench.clock.advance(TOKEN_LATE + 10)
        assert active.keeper.left > 200
    assert len(far.streams) == 5
    assert phase(active) is Phase.ACTIVE


async def test_f09_a_token_that_runs_out_over_a_line_that_answers_loses_the_session(bench: Bench) -> None:
    active, far = await open_session(bench)
    far.gives_first_token = False
    await bench.clock.advance(TOKEN_LIFE + 2)
    assert bench.far.calls.count("connection") > 10
    assert phase(active) is Phase.LOST
    assert not active.keeper.alive


async def test_f12_after_a_short_sleep_the_line_is_opened_anew_at_once_and_once(bench: Bench) -> None:
    active, far = await open_session(bench)
    await bench.clock.sleep_through(60)
    await bench.clock.advance(2)
    assert len(far.streams) == 2
    assert phase(active) is Phase.ACTIVE
    assert "slept" in active.events[-2].detail or isinstance(active.trouble, LineSilent) or active.trouble is None


async def test_f12_after_a_long_sleep_the_tokens_age_comes_before_any_call(bench: Bench) -> None:
    active, far = await open_session(bench)
    calls = len(bench.far.calls)
    await bench.clock.sleep_through(8 * 3600)
    await bench.clock.advance(2)
    assert phase(active) is Phase.LOST
    assert len(far.streams) == 1
    assert bench.far.calls[calls:] in ([], ["connection"])


async def test_f12_a_jump_of_less_than_ten_seconds_changes_nothing(bench: Bench) -> None:
    _, far = await open_session(bench)
    far.monitors[-1].put_nowait(READING)
    await bench.clock.sleep_through(3)
    await bench.clock.advance(1)
    assert len(far.streams) == 1


async def test_f36_a_fault_of_the_program_in_the_stream_is_reported_and_the_line_goes_on(bench: Bench) -> None:
    active, far = await open_session(bench)
    far.streams[0].put_nowait(ValueError("a fault"))
    await bench.clock.advance(2)
    assert [str(error) for _, error in bench.failures] == ["a fault"]
    bench.failures.clear()
    assert len(far.streams) == 2
    assert phase(active) is Phase.ACTIVE


async def test_f25_a_flood_of_readings_leaves_the_newest_and_holds_nothing_up(bench: Bench) -> None:
    active, far = await open_session(bench)
    for latency in range(10_000):
        far.monitors[-1].put_nowait(Connection(True, None, latency, True))
    far.monitors[-1].put_nowait(NoAnswer())
    await bench.clock.advance(1)
    assert active.connection is not None
    assert active.connection.latency_ms == 9_999
    assert active.keeper.left <= TOKEN_LIFE
