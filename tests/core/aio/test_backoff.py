"""Pauses and limits that apply however often the service ends its streams."""

from __future__ import annotations

import asyncio

from openobd_desktop.core.aio.backoff import (
    FIRST_PAUSE,
    LIVED,
    LONGEST_PAUSE,
    LONGEST_PAUSE_WHEN_SPENT,
    Backoff,
    RateLimiter,
    RetryBudget,
    around,
)
from openobd_desktop.core.journal.recorder import KEEP_PAUSE
from openobd_desktop.core.session import Phase
from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.session.links import NEWS_A_SECOND, NEWS_AT_ONCE
from openobd_desktop.core.session.timeline import LOSSES_AT_ONCE
from openobd_desktop.core.sessions.service import RECONNECTS_A_SECOND, RECONNECTS_AT_ONCE
from openobd_desktop.domain.journal import EventKind, KeptToken
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import ConnectorReading, Result, ServiceResult
from openobd_desktop.errors import Unreachable
from tests.core.conftest import CoreEnv
from tests.core.fakes import ManualClock, settle

BREAKS = (EventKind.LINE_LOST, EventKind.LINE_BACK)


def last_kind(active: ActiveSession) -> EventKind:
    """Returns the kind of the last event in the timeline."""
    return active.events[-1].kind


async def end_each_stream(env: CoreEnv, seconds: float) -> None:
    """Ends every token stream as soon as it has sent one token, for ``seconds`` seconds."""
    for _ in range(int(seconds * 4)):
        for held in env.backend.sessions.values():
            while held.streams:
                held.streams.pop().put_nowait(None)
        await env.clock.advance(0.25)


async def test_s8_a_stream_that_ends_after_each_token_is_not_reopened_ever_faster(env: CoreEnv) -> None:
    active = await env.service.start_on_ticket("1")
    await settle()
    await end_each_stream(env, 600)
    # With full jitter, the mean pause is half of the longest one.
    assert env.backend.calls.count("tokens") < 600 / (LONGEST_PAUSE / 2) * 1.3
    assert active.alive
    seen = [event for event in active.events if event.kind in BREAKS]
    assert len(seen) <= 2 * (LOSSES_AT_ONCE + 600 / 60) + 1
    assert len(env.journal.timeline) == len(active.events)


async def test_s8_a_stable_connection_is_reported_again_and_every_gap_is_counted(env: CoreEnv) -> None:
    active = await env.service.start_on_ticket("1")
    await settle()
    await end_each_stream(env, 120)
    assert last_kind(active) is EventKind.LINE_LOST
    await env.clock.advance(LONGEST_PAUSE_WHEN_SPENT)
    opened = env.backend.calls.count("tokens")
    for _ in range(int(LIVED) + 1):
        env.backend.held(active.id).monitors[-1].put_nowait(ConnectorReading(True, None, 50, True))
        await env.clock.advance(1)
    assert last_kind(active) is EventKind.LINE_BACK
    assert active.phase is Phase.ACTIVE
    await env.service.finish(active.id, ServiceResult((Result.SUCCESS,)))
    await settle()
    assert env.journal.sessions[active.id].gaps == opened - 1


async def test_s8_all_streams_of_this_pc_share_a_budget(env: CoreEnv) -> None:
    for number in range(1, 61):
        await env.service.start_on_ticket(str(number))
    await settle()
    before = env.backend.calls.count("tokens")
    await end_each_stream(env, 60)
    opened = env.backend.calls.count("tokens") - before
    assert opened <= RECONNECTS_AT_ONCE + RECONNECTS_A_SECOND * 60


def test_s8_a_pause_grows_until_a_stream_has_lasted_and_delivered_something() -> None:
    clock = ManualClock()

    def longest(backoff: Backoff, *, useful: bool) -> float:
        return max(backoff.next(useful=useful) for _ in range(200))

    backoff = Backoff(clock)
    assert LONGEST_PAUSE * 0.8 < longest(backoff, useful=True) <= LONGEST_PAUSE
    clock.elapsed += LIVED
    assert backoff.next(useful=False) <= LONGEST_PAUSE
    assert longest(backoff, useful=False) > LONGEST_PAUSE * 0.8
    assert backoff.next(useful=True) <= 0.25


def test_of_the_calls_that_fail_at_most_a_tenth_is_repeated() -> None:
    budget, repeated = RetryBudget(), 0
    for _ in range(1000):
        budget.earn()
        # A client repeats a call up to three times.
        repeated += sum(budget.try_spend() for _ in range(3))
    assert 100 <= repeated <= 102


def test_the_service_is_not_called_before_the_time_that_it_has_asked_for_unless_the_stream_would_be_lost() -> None:
    backoff = Backoff(ManualClock())
    pauses = [backoff.next(useful=True, push_back=20.0, left=300.0) for _ in range(200)]
    assert 20 <= min(pauses) < max(pauses) <= 24
    assert max(backoff.next(useful=True, push_back=300.0, left=50.0) for _ in range(200)) <= 25
    assert 30 <= around(5.0, push_back=30.0) <= 36
    assert 4.5 <= around(5.0, push_back=0.0) <= 5.5


async def test_streams_refused_by_the_service_are_reopened_less_often_once_the_budget_is_spent(env: CoreEnv) -> None:
    await env.service.start_on_ticket("1")
    await settle()
    env.backend.failures["tokens"] = [Unreachable() for _ in range(1000)]
    await end_each_stream(env, 240)
    assert env.backend.calls.count("tokens") < 240 / (LONGEST_PAUSE_WHEN_SPENT / 2) * 1.5


def test_f07_the_time_without_data_counts_toward_the_pause_but_some_jitter_remains() -> None:
    backoff = Backoff(ManualClock())

    def pauses(rested: float) -> list[float]:
        return [backoff.next(useful=True, rested=rested) for _ in range(200)]

    pauses(0)
    assert LONGEST_PAUSE - 2 < max(pauses(1)) <= LONGEST_PAUSE - 1
    assert FIRST_PAUSE * 0.8 < max(pauses(8)) <= FIRST_PAUSE
    assert LONGEST_PAUSE * 0.8 < max(pauses(0)) <= LONGEST_PAUSE


async def test_s8_a_budget_lets_some_pass_at_once_and_the_others_later() -> None:
    clock = ManualClock()
    budget = RateLimiter(clock, at_once=2, per_second=1)
    gone: list[int] = []

    async def go(number: int) -> None:
        await budget.acquire()
        gone.append(number)

    everybody = asyncio.gather(*(go(number) for number in range(5)))
    await settle()
    assert gone == [0, 1]
    await clock.advance(1)
    assert gone == [0, 1, 2]
    await clock.advance(2)
    assert gone == [0, 1, 2, 3, 4]
    await everybody
    assert not budget.try_acquire()
    clock.elapsed += 1
    assert budget.try_acquire()


def count_writes(env: CoreEnv) -> list[KeptToken]:
    """Collects every token that is written from now on."""
    written: list[KeptToken] = []
    save = env.journal.save_token

    async def count(kept: KeptToken) -> None:
        written.append(kept)
        await save(kept)

    env.journal.save_token = count  # type: ignore[method-assign]  # the same, counted
    return written


async def test_s9_of_a_flood_of_tokens_a_few_per_second_are_saved_and_the_newest_wins(env: CoreEnv) -> None:
    active = await env.service.start_on_ticket("1")
    await settle()
    written = count_writes(env)
    stream = env.backend.held(active.id).streams[0]
    for number in range(3000):
        stream.put_nowait(Secret(f"flood-{number}"))
        if number % 100 == 99:
            await env.clock.advance(0.1)
    assert active.keeper.newest() == Secret("flood-2999")
    await env.clock.advance(KEEP_PAUSE)
    assert env.journal.tokens[active.id].token == Secret("flood-2999")
    assert len(written) <= 3 / KEEP_PAUSE + 2


async def test_s9_a_single_token_is_saved_at_once(env: CoreEnv) -> None:
    active = await env.service.start_on_ticket("1")
    await settle()
    await env.clock.advance(120)
    env.backend.held(active.id).streams[0].put_nowait(Secret("renewed"))
    await settle()
    assert env.journal.tokens[active.id].token == Secret("renewed")


async def test_s9_the_newest_token_is_saved_if_the_program_ends_during_a_flood(env: CoreEnv) -> None:
    active = await env.service.start_on_ticket("1")
    await settle()
    for number in range(10):
        env.backend.held(active.id).streams[0].put_nowait(Secret(f"flood-{number}"))
    await settle()
    await env.scope.aclose()
    assert env.journal.tokens[active.id].token == Secret("flood-9")


async def test_s9_no_token_is_saved_after_the_end_of_its_session(env: CoreEnv) -> None:
    active = await env.service.start_on_ticket("1")
    await settle()
    for number in range(10):
        env.backend.held(active.id).streams[0].put_nowait(Secret(f"flood-{number}"))
    await settle()
    await env.service.finish(active.id, ServiceResult((Result.SUCCESS,)))
    await env.clock.advance(10 * KEEP_PAUSE)
    assert active.id not in env.journal.tokens
    assert env.scope.names == []


async def test_s9_in_a_flood_of_tokens_and_readings_the_window_is_updated_a_few_times_a_second(env: CoreEnv) -> None:
    """Checks the rate, since each update costs a millisecond: 1,000 a second would leave no time."""
    active = await env.service.start_on_ticket("1")
    await settle()
    seen: list[ConnectorReading | None] = []
    undo = active.subscribe(lambda: seen.append(active.trend.newest))
    held = env.backend.held(active.id)
    for number in range(3000):
        held.monitors[-1].put_nowait(ConnectorReading(number % 2 == 0, None, number, healthy=True))
        held.streams[-1].put_nowait(Secret(f"flood-{number}"))
        if number % 100 == 99:
            await env.clock.advance(0.1)
    await env.clock.advance(1)
    assert len(seen) <= NEWS_AT_ONCE + 5 * NEWS_A_SECOND
    assert seen[-1] is not None
    assert seen[-1].latency_ms == 2999
    undo()
    for number in range(3):
        await env.clock.advance(1)
        undos = [each.subscribe(lambda: seen.append(active.trend.newest)) for each in (active, active.readings)]
        held.monitors[-1].put_nowait(ConnectorReading(True, None, number, healthy=True))
        await settle()
        for each in undos:
            each()
        assert seen[-1] is not None
        assert seen[-1].latency_ms == number


async def test_s9_in_a_flood_of_readings_alike_the_page_is_updated_a_few_times_a_second(env: CoreEnv) -> None:
    active = await env.service.start_on_ticket("1")
    await settle()
    seen: list[ConnectorReading | None] = []
    undo = active.readings.subscribe(lambda: seen.append(active.trend.newest))
    held = env.backend.held(active.id)
    for number in range(3000):
        held.monitors[-1].put_nowait(ConnectorReading(True, None, number, healthy=True))
        if number % 100 == 99:
            await env.clock.advance(0.1)
    await env.clock.advance(1)
    undo()
    assert len(seen) <= NEWS_AT_ONCE + 5 * NEWS_A_SECOND
    assert seen[-1] is not None
    assert seen[-1].latency_ms == 2999
