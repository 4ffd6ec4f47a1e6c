"""One channel for each live session, from the claim to the confirmed finish, and one list for starts of one moment."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack

import pytest

from openobd_desktop.core.session.channel_lease import Lent
from openobd_desktop.core.session.streams import LONGEST_LOOK, SILENCE
from openobd_desktop.core.sessions.start import FRESH
from openobd_desktop.domain.journal import IntentKind
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import Connection, Result, ServiceResult, SessionState
from openobd_desktop.errors import AlreadyClaimed, NameNotFound, NoAnswer, StartUnknown
from tests.core.conftest import Bench
from tests.core.fakes import FakeCalls, FakeController, FakeService, calls_factory, settle

DONE = ServiceResult((Result.SUCCESS,))


def opened_during(bench: Bench) -> list[int]:
    """The channels that are open at each call from now on."""
    seen: list[int] = []
    bench.far.on_call = lambda _name: seen.append(bench.far.channels_open)
    return seen


async def test_f38_claim_line_and_finish_share_one_channel(bench: Bench) -> None:
    seen = opened_during(bench)
    active = await bench.service.start_on_ticket("1")
    await settle()
    assert bench.far.channels_open == 1
    await bench.service.finish(active.id, DONE)
    await settle()
    assert max(seen) == 1
    assert bench.far.channels_open == 0


async def test_f07_a_finish_over_a_silent_line_takes_a_channel_of_its_own(bench: Bench) -> None:
    active = await bench.service.start_on_ticket("1")
    await settle()
    await bench.clock.sleep_through(SILENCE / 2)
    seen = opened_during(bench)
    await bench.service.finish(active.id, DONE)
    assert max(seen) == 2


async def test_f18_the_channel_stays_open_until_the_finish_that_ends_the_tokens_is_answered(bench: Bench) -> None:
    active = await bench.service.start_on_ticket("1")
    await settle()
    lent = Lent(FakeCalls(bench.far, active.session))
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(lent.borrowed())
        await stack.enter_async_context(lent.borrowed())
        returned = asyncio.gather(lent.returned())
        await settle()
        assert not returned.done()
    await returned
    await lent.calls.aclose()


async def test_a_claim_that_fails_leaves_no_channel(bench: Bench) -> None:
    held = bench.far.add()
    await bench.service.refresh()
    bench.far.failures["authenticate"] = [AlreadyClaimed()]
    with pytest.raises(AlreadyClaimed):
        await bench.service.claim(held.info.id)
    assert bench.far.channels_open == 0


def known_before(bench: Bench) -> list[int]:
    """How many sessions each start knew of."""
    intents = bench.journal.intents.values()
    return [len(intent.known_ids) for intent in intents if intent.kind is IntentKind.START]


async def test_f02_starts_of_the_same_moment_share_one_list_and_a_later_one_takes_its_own(bench: Bench) -> None:
    await asyncio.gather(*(bench.service.start_on_ticket(str(number)) for number in range(1, 6)))
    assert bench.far.calls.count("list") == 1
    await bench.clock.advance(FRESH)
    bench.far.add()
    await bench.service.start_on_ticket("6")
    assert bench.far.calls.count("list") == 2
    assert known_before(bench) == [0] * 5 + [6]


async def test_f02_a_start_right_after_a_list_takes_that_one_and_knows_what_was_started_here_since(
    bench: Bench,
) -> None:
    bench.far.add()
    await bench.service.refresh()
    await bench.service.start_on_ticket("1")
    await bench.service.start_on_ticket("2")
    assert bench.far.calls.count("list") == 1
    assert known_before(bench) == [1, 2]


async def test_f02_a_list_counts_from_when_it_was_asked_for_and_not_from_its_answer(bench: Bench) -> None:
    gate = bench.far.gates["list"] = asyncio.Event()
    refresh = bench.scope.start(bench.service.refresh(), "refresh")
    await bench.clock.advance(FRESH)
    gate.set()
    await refresh
    await bench.service.start_on_ticket("1")
    assert bench.far.calls.count("list") == 2


async def test_f02_while_the_outcome_of_a_start_is_not_known_every_other_one_takes_a_list(bench: Bench) -> None:
    bench.far.hide_reply["start"] = NoAnswer()
    with pytest.raises(StartUnknown):
        await bench.service.start_on_ticket("1")
    await bench.service.start_on_ticket("2")
    assert bench.far.calls.count("list") == 2
    assert known_before(bench) == [0, 1]


async def test_f02_the_list_of_one_login_says_nothing_of_what_was_there_before_a_start_with_another(
    bench: Bench,
) -> None:
    await bench.service.refresh()
    other = FakeService()
    bench.service.use(FakeController(other), calls_factory(other), "Work")
    active = await bench.service.start_on_ticket("1")
    assert other.calls[0] == "list"
    await bench.service.interrupt(active.id)


async def test_f02_a_list_before_a_start_is_news_of_the_service_like_any_other(bench: Bench) -> None:
    await bench.clock.advance(7)
    await bench.service.start_on_ticket("1")
    assert bench.service.contact.heard_at == 7
    await bench.clock.advance(FRESH)
    bench.far.failures["list"] = [NameNotFound()]
    with pytest.raises(NameNotFound):
        await bench.service.start_on_ticket("2")
    assert isinstance(bench.service.contact.error, NameNotFound)


async def test_f02_a_list_that_fails_stops_every_start_that_waited_for_it_and_no_later_one(bench: Bench) -> None:
    bench.far.failures["list"] = [NameNotFound()]
    starts = [bench.service.start_on_ticket(str(number)) for number in range(1, 4)]
    outcomes = await asyncio.gather(*starts, return_exceptions=True)
    assert [type(each) for each in outcomes] == [NameNotFound] * 3
    assert not bench.journal.intents
    await bench.service.start_on_ticket("1")


async def test_a_start_that_is_taken_back_does_not_take_the_list_from_the_others(bench: Bench) -> None:
    gate = bench.far.gates["list"] = asyncio.Event()
    async with asyncio.TaskGroup() as group:
        first = group.create_task(bench.service.start_on_ticket("1"))
        second = group.create_task(bench.service.start_on_ticket("2"))
        await settle()
        first.cancel()
        await settle()
        gate.set()
    assert first.cancelled()
    assert second.result().alive
    assert len(bench.far.sessions) == 1


async def test_news_of_before_the_end_does_not_bring_a_session_back(bench: Bench) -> None:
    active = await bench.service.start_on_ticket("1")
    before = bench.far.sessions[active.id].info
    bench.far.failures["finish"] = [NoAnswer()]
    gate = bench.far.gates["get"] = asyncio.Event()
    finishing = asyncio.gather(bench.service.finish(active.id, DONE), return_exceptions=True)
    await settle()
    await bench.service.interrupt(active.id)
    bench.far.sessions[active.id].info = before
    gate.set()
    (outcome,) = await finishing
    assert isinstance(outcome, NoAnswer)
    assert active.session.state is SessionState.INTERRUPTED


async def test_a_confirmed_claim_or_finish_is_believed_without_a_look_up(bench: Bench) -> None:
    seen: list[SessionState] = []
    bench.store.subscribe(lambda change: seen.extend(each.session.state for each in (*change.added, *change.changed)))
    active = await bench.service.start_on_ticket("1")
    await bench.service.finish(active.id, DONE)
    await settle()
    assert "get" not in bench.far.calls
    assert seen == [SessionState.AVAILABLE, SessionState.ACTIVE, SessionState.FINISHED]


async def test_f38_streams_that_the_service_leaves_open_after_a_confirmed_finish_are_ended_from_here(
    bench: Bench,
) -> None:
    active = await bench.service.start_on_ticket("1")
    await settle()
    held = bench.far.held(active.id)
    streams, held.streams = held.streams, []
    await bench.service.finish(active.id, DONE)
    await settle()
    assert bench.far.channels_open == 1
    await bench.clock.advance(LONGEST_LOOK)
    assert bench.far.channels_open == 0
    assert len(streams) == 1


async def test_what_still_comes_on_the_streams_of_an_ended_session_is_not_taken(bench: Bench) -> None:
    active = await bench.service.start_on_ticket("1")
    await settle()
    held = bench.far.held(active.id)
    streams, held.streams = held.streams, []
    await bench.service.finish(active.id, DONE)
    streams[0].put_nowait(Secret("a late token"))
    held.monitors[0].put_nowait(Connection(False, None, 50, False))
    await settle()
    assert not active.keeper.alive
    assert active.id not in bench.journal.tokens
    assert active.connection is None
