"""Streams of a session: only silence, sleep and late tokens cause a new channel."""

from __future__ import annotations

import asyncio

from openobd_desktop.core.aio.backoff import FIRST_PAUSE, LONGEST_PAUSE
from openobd_desktop.core.aio.tasks import SHORTEST_LOOK
from openobd_desktop.core.session import Phase
from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.session.streams import SILENCE, TOKEN_LATE
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import TOKEN_LIFE, ConnectorReading
from openobd_desktop.errors import LineSilent, NoAnswer, NotOffered, Unreachable
from tests.core.conftest import CoreEnv
from tests.core.fakes import FakeSession, settle

READING = ConnectorReading(True, None, 82, True)


async def open_session(env: CoreEnv) -> tuple[ActiveSession, FakeSession]:
    active = await env.service.start_on_ticket("1")
    await settle()
    return active, env.backend.held(active.id)


def phase(active: ActiveSession) -> Phase:
    return active.phase


async def test_f07_a_quiet_connection_that_answers_the_probe_is_kept_for_two_minutes(env: CoreEnv) -> None:
    active, far = await open_session(env)
    await env.clock.advance(120)
    assert len(far.streams) == 1
    assert env.backend.calls.count("connection") >= 20
    assert phase(active) is Phase.ACTIVE


async def test_f07_an_unanswered_probe_leads_to_a_new_channel_within_nine_seconds(env: CoreEnv) -> None:
    active, far = await open_session(env)
    env.backend.failures["connection"] = [NoAnswer()]
    await env.clock.advance(9)
    assert len(far.streams) == 2
    assert phase(active) is Phase.ACTIVE
    assert isinstance(active.keeper.newest(), Secret)


async def test_f07_a_connection_that_goes_silent_again_and_again_is_replaced_as_quickly_every_time(
    env: CoreEnv,
) -> None:
    _, far = await open_session(env)
    for lap in range(2, 12):
        await env.clock.advance(0.1)
        far.monitors[-1].put_nowait(READING)
        env.backend.failures["connection"] = [NoAnswer()]
        await env.clock.advance(SILENCE + SHORTEST_LOOK + FIRST_PAUSE)
        assert len(far.streams) == lap


async def test_s8_a_service_that_never_answers_is_not_called_more_often_because_it_is_silent(env: CoreEnv) -> None:
    _, far = await open_session(env)
    far.gives_first_token = False
    env.backend.failures["connection"] = [NoAnswer() for _ in range(100)]
    await env.clock.advance(250)
    # With full jitter, the mean pause is half of the longest one.
    assert len(far.streams) < 250 / (SILENCE + LONGEST_PAUSE / 2) * 1.25


async def test_f07_no_probe_is_sent_while_readings_arrive(env: CoreEnv) -> None:
    _, far = await open_session(env)
    for _ in range(30):
        far.monitors[-1].put_nowait(READING)
        await env.clock.advance(1)
    assert "connection" not in env.backend.calls


async def test_f07_an_old_server_that_refuses_the_probe_counts_as_alive(env: CoreEnv) -> None:
    _, far = await open_session(env)
    env.backend.failures["connection"] = [NotOffered() for _ in range(100)]
    await env.clock.advance(60)
    assert len(far.streams) == 1


async def test_f07_an_overdue_token_reopens_the_stream_once(env: CoreEnv) -> None:
    active, far = await open_session(env)
    far.gives_first_token = False
    await env.clock.advance(TOKEN_LATE + 5)
    assert len(far.streams) == 2
    await env.clock.advance(100)
    assert len(far.streams) == 2
    far.streams[-1].put_nowait(Secret("late"))
    await settle()
    assert active.keeper.newest() == Secret("late")


async def test_f07_every_overdue_token_reopens_the_stream(env: CoreEnv) -> None:
    active, far = await open_session(env)
    for _ in range(4):
        await env.clock.advance(TOKEN_LATE + 10)
        assert active.keeper.left > 200
    assert len(far.streams) == 5
    assert phase(active) is Phase.ACTIVE


async def test_f09_a_token_that_expires_on_a_live_connection_loses_the_session(env: CoreEnv) -> None:
    active, far = await open_session(env)
    far.gives_first_token = False
    await env.clock.advance(TOKEN_LIFE + 2)
    assert env.backend.calls.count("connection") > 10
    assert phase(active) is Phase.LOST
    assert not active.keeper.alive


async def test_f12_after_a_short_sleep_the_streams_are_reopened_immediately_and_once(env: CoreEnv) -> None:
    active, far = await open_session(env)
    await env.clock.sleep_through(60)
    await env.clock.advance(2)
    assert len(far.streams) == 2
    assert phase(active) is Phase.ACTIVE
    assert "slept" in str(active.events[-2].detail) or isinstance(active.error, LineSilent) or active.error is None


async def test_f12_after_a_long_sleep_the_age_of_the_token_is_checked_before_any_call(env: CoreEnv) -> None:
    active, far = await open_session(env)
    calls = len(env.backend.calls)
    await env.clock.sleep_through(8 * 3600)
    await env.clock.advance(2)
    assert phase(active) is Phase.LOST
    assert len(far.streams) == 1
    assert env.backend.calls[calls:] in ([], ["connection"])


async def test_f12_a_jump_of_less_than_ten_seconds_changes_nothing(env: CoreEnv) -> None:
    _, far = await open_session(env)
    far.monitors[-1].put_nowait(READING)
    await env.clock.sleep_through(3)
    await env.clock.advance(1)
    assert len(far.streams) == 1


async def test_f06_a_broken_stream_is_reopened_although_another_call_on_its_connection_is_not_answered(
    env: CoreEnv,
) -> None:
    env.backend.gates["ecus"] = asyncio.Event()
    active, far = await open_session(env)
    far.streams[-1].put_nowait(Unreachable())
    await env.clock.advance(2 * FIRST_PAUSE + 1)
    assert len(far.streams) == 2
    env.backend.gates["ecus"].set()
    await settle()
    assert active.services.vehicle.ecus.value is not None


async def test_f36_an_unexpected_error_in_the_stream_is_reported_and_the_connection_continues(env: CoreEnv) -> None:
    active, far = await open_session(env)
    far.streams[0].put_nowait(ValueError("a fault"))
    await env.clock.advance(2)
    assert [str(error) for _, error in env.failures] == ["a fault"]
    env.failures.clear()
    assert len(far.streams) == 2
    assert phase(active) is Phase.ACTIVE


async def test_f25_after_a_flood_of_readings_the_newest_counts_and_nothing_is_blocked(env: CoreEnv) -> None:
    active, far = await open_session(env)
    for latency in range(10_000):
        far.monitors[-1].put_nowait(ConnectorReading(True, None, latency, True))
    far.monitors[-1].put_nowait(NoAnswer())
    await env.clock.advance(1)
    assert active.trend.newest is not None
    assert active.trend.newest.latency_ms == 9_999
    assert active.keeper.left <= TOKEN_LIFE
