"""One channel for each open session, from the claim to the confirmed finish, and one list for simultaneous starts."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack
from itertools import groupby

import pytest

from openobd_desktop.core.aio.tasks import LONGEST_LOOK
from openobd_desktop.core.session.streams import SILENCE, ChannelLease
from openobd_desktop.core.sessions.start import FRESH
from openobd_desktop.domain.journal import IntentKind
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import ConnectorReading, Result, ServiceResult, SessionState
from openobd_desktop.errors import AlreadyClaimed, NameNotFound, NoAnswer, StartUnknown
from tests.core.conftest import CoreEnv
from tests.core.fakes import FakeCalls, FakeController, FakeService, calls_factory, settle

DONE = ServiceResult((Result.SUCCESS,))


def opened_during(env: CoreEnv) -> list[int]:
    """Returns a list that collects the number of open channels at each call from now on."""
    seen: list[int] = []
    env.backend.on_call = lambda _name: seen.append(env.backend.channels_open)
    return seen


async def test_f38_claim_streams_and_finish_share_one_channel(env: CoreEnv) -> None:
    seen = opened_during(env)
    active = await env.service.start_on_ticket("1")
    await settle()
    assert env.backend.channels_open == 1
    await env.service.finish(active.id, DONE)
    await settle()
    assert max(seen) == 1
    assert env.backend.channels_open == 0


async def test_f07_a_finish_over_a_silent_connection_uses_its_own_channel(env: CoreEnv) -> None:
    active = await env.service.start_on_ticket("1")
    await settle()
    await env.clock.sleep_through(SILENCE / 2)
    seen = opened_during(env)
    await env.service.finish(active.id, DONE)
    assert max(seen) == 2


async def test_f18_the_channel_stays_open_until_the_finish_that_ends_the_tokens_is_answered(env: CoreEnv) -> None:
    active = await env.service.start_on_ticket("1")
    await settle()
    lease = ChannelLease(FakeCalls(env.backend, active.session))
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(lease.acquire())
        await stack.enter_async_context(lease.acquire())
        returned = asyncio.gather(lease.wait_idle())
        await settle()
        assert not returned.done()
    await returned
    await lease.calls.aclose()


async def test_a_claim_that_fails_leaves_no_channel(env: CoreEnv) -> None:
    held = env.backend.add()
    await env.service.refresh()
    env.backend.failures["authenticate"] = [AlreadyClaimed()]
    with pytest.raises(AlreadyClaimed):
        await env.service.claim(held.info.id)
    assert env.backend.channels_open == 0


def known_before(env: CoreEnv) -> list[int]:
    """Returns a list that collects how many sessions were known at each start."""
    intents = env.journal.intents.values()
    return [len(intent.known_ids) for intent in intents if intent.kind is IntentKind.START]


async def test_f02_simultaneous_starts_share_one_list_and_a_later_one_fetches_its_own(env: CoreEnv) -> None:
    await asyncio.gather(*(env.service.start_on_ticket(str(number)) for number in range(1, 6)))
    assert env.backend.calls.count("list") == 1
    await env.clock.advance(FRESH)
    env.backend.add()
    await env.service.start_on_ticket("6")
    assert env.backend.calls.count("list") == 2
    assert known_before(env) == [0] * 5 + [6]


async def test_f02_a_start_right_after_a_list_uses_it_and_knows_the_sessions_started_here_since(
    env: CoreEnv,
) -> None:
    env.backend.add()
    await env.service.refresh()
    await env.service.start_on_ticket("1")
    await env.service.start_on_ticket("2")
    assert env.backend.calls.count("list") == 1
    assert known_before(env) == [1, 2]


async def test_f02_the_age_of_a_list_counts_from_its_request_and_not_from_its_answer(env: CoreEnv) -> None:
    gate = env.backend.gates["list"] = asyncio.Event()
    refresh = env.scope.start(env.service.refresh(), "refresh")
    await env.clock.advance(FRESH)
    gate.set()
    await refresh
    await env.service.start_on_ticket("1")
    assert env.backend.calls.count("list") == 2


async def test_f02_while_the_outcome_of_a_start_is_unknown_every_other_start_fetches_a_list(env: CoreEnv) -> None:
    env.backend.hide_reply["start"] = NoAnswer()
    with pytest.raises(StartUnknown):
        await env.service.start_on_ticket("1")
    await env.service.start_on_ticket("2")
    assert env.backend.calls.count("list") == 2
    assert known_before(env) == [0, 1]


async def test_f02_a_list_of_another_login_is_not_used_for_a_start(
    env: CoreEnv,
) -> None:
    await env.service.refresh()
    other = FakeService()
    env.service.set_login(FakeController(other), calls_factory(other), "Work")
    active = await env.service.start_on_ticket("1")
    assert other.calls[0] == "list"
    await env.service.interrupt(active.id)


async def test_f02_a_list_fetched_before_a_start_updates_the_sessions_like_any_other(env: CoreEnv) -> None:
    await env.clock.advance(7)
    await env.service.start_on_ticket("1")
    assert env.service.status.last_contact == 7
    await env.clock.advance(FRESH)
    env.backend.failures["list"] = [NameNotFound()]
    with pytest.raises(NameNotFound):
        await env.service.start_on_ticket("2")
    assert isinstance(env.service.status.error, NameNotFound)


async def test_f02_a_failed_list_stops_every_start_waiting_for_it_but_no_later_one(env: CoreEnv) -> None:
    env.backend.failures["list"] = [NameNotFound()]
    starts = [env.service.start_on_ticket(str(number)) for number in range(1, 4)]
    outcomes = await asyncio.gather(*starts, return_exceptions=True)
    assert [type(each) for each in outcomes] == [NameNotFound] * 3
    assert not env.journal.intents
    await env.service.start_on_ticket("1")


async def test_a_cancelled_start_does_not_cancel_the_list_of_the_others(env: CoreEnv) -> None:
    gate = env.backend.gates["list"] = asyncio.Event()
    async with asyncio.TaskGroup() as group:
        first = group.create_task(env.service.start_on_ticket("1"))
        second = group.create_task(env.service.start_on_ticket("2"))
        await settle()
        first.cancel()
        await settle()
        gate.set()
    assert first.cancelled()
    assert second.result().alive
    assert len(env.backend.sessions) == 1


async def test_data_from_before_the_end_does_not_revive_a_session(env: CoreEnv) -> None:
    active = await env.service.start_on_ticket("1")
    before = env.backend.sessions[active.id].info
    env.backend.failures["finish"] = [NoAnswer()]
    gate = env.backend.gates["get"] = asyncio.Event()
    finishing = asyncio.gather(env.service.finish(active.id, DONE), return_exceptions=True)
    await settle()
    await env.service.interrupt(active.id)
    env.backend.sessions[active.id].info = before
    gate.set()
    (outcome,) = await finishing
    assert isinstance(outcome, NoAnswer)
    assert active.session.state is SessionState.INTERRUPTED


async def test_a_confirmed_claim_or_finish_needs_no_lookup(env: CoreEnv) -> None:
    seen: list[SessionState] = []
    env.store.subscribe(lambda change: seen.extend(each.session.state for each in (*change.added, *change.changed)))
    active = await env.service.start_on_ticket("1")
    await env.service.finish(active.id, DONE)
    await settle()
    assert "get" not in env.backend.calls
    assert [state for state, _ in groupby(seen)] == [
        SessionState.AVAILABLE,
        SessionState.ACTIVE,
        SessionState.FINISHED,
    ]


async def test_f38_streams_left_open_by_the_service_after_a_confirmed_finish_are_closed(
    env: CoreEnv,
) -> None:
    active = await env.service.start_on_ticket("1")
    await settle()
    held = env.backend.held(active.id)
    streams, held.streams = held.streams, []
    await env.service.finish(active.id, DONE)
    await settle()
    assert env.backend.channels_open == 1
    await env.clock.advance(LONGEST_LOOK)
    assert env.backend.channels_open == 0
    assert len(streams) == 1


async def test_items_on_the_streams_of_an_ended_session_are_ignored(env: CoreEnv) -> None:
    active = await env.service.start_on_ticket("1")
    await settle()
    held = env.backend.held(active.id)
    streams, held.streams = held.streams, []
    await env.service.finish(active.id, DONE)
    streams[0].put_nowait(Secret("a late token"))
    held.monitors[0].put_nowait(ConnectorReading(False, None, 50, False))
    await settle()
    assert not active.keeper.alive
    assert active.id not in env.journal.tokens
    assert active.trend.newest is None
