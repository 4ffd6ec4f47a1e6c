"""One channel for each live session, from the claim to the confirmed finish, and one list for starts of one moment."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack

import pytest

from openobd_desktop.core.lent import Lent
from openobd_desktop.core.line import SILENCE
from openobd_desktop.domain import Result, ServiceResult, SessionState
from openobd_desktop.errors import AlreadyClaimed, NameNotFound
from openobd_desktop.records import IntentKind
from tests.core.conftest import Bench
from tests.core.fakes import FakeCalls, settle

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


async def test_f02_starts_of_the_same_moment_share_one_list_and_a_later_one_takes_its_own(bench: Bench) -> None:
    await asyncio.gather(*(bench.service.start_on_ticket(str(number)) for number in range(1, 6)))
    assert bench.far.calls.count("list") == 1
    await bench.service.start_on_ticket("6")
    assert bench.far.calls.count("list") == 2
    intents = bench.journal.intents.values()
    known = [intent.known_ids for intent in intents if intent.kind is IntentKind.START]
    assert [len(ids) for ids in known] == [0] * 5 + [5]


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
    await bench.service.finish(active.id, DONE)
    bench.far.sessions[active.id].info = before
    await settle()
    assert bench.far.calls[-1] == "get"
    assert active.session.state is SessionState.FINISHED
