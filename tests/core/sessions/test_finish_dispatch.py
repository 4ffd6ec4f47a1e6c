"""A result on its way outlives whoever asked for it, and why it failed stays known."""

from __future__ import annotations

import asyncio

import pytest

from openobd_desktop.core.session.active_session import Phase
from openobd_desktop.domain.journal import Draft
from openobd_desktop.domain.session import Result, ServiceResult
from openobd_desktop.errors import NoAnswer
from tests.core.conftest import Bench
from tests.core.fakes import settle

DONE = ServiceResult((Result.SUCCESS,))


async def test_f18_a_caller_that_is_cancelled_leaves_the_result_on_its_way(bench: Bench) -> None:
    active = await bench.service.start_on_ticket("7848095")
    await bench.service.save_draft(active.id, Draft(DONE.results))
    gate = bench.far.gates["finish"] = asyncio.Event()
    asking = bench.scope.start(bench.service.finish(active.id, DONE), "ask")
    await settle()
    asking.cancel()
    await settle()
    assert [active.phase] == [Phase.FINISHING]
    gate.set()
    await settle()
    assert [active.phase] == [Phase.ENDED]
    assert active.outcome == DONE
    assert bench.service.drafts == {}


async def test_f18_why_a_result_was_not_confirmed_is_known_until_it_is_sent_again(bench: Bench) -> None:
    active = await bench.service.start_on_ticket("7848095")
    bench.far.failures["finish"] = [NoAnswer("raw")] * 3
    with pytest.raises(NoAnswer) as caught:
        await bench.service.finish(active.id, DONE)
    assert bench.service.sending.unconfirmed == {active.id: caught.value}
    gate = bench.far.gates["finish"] = asyncio.Event()
    again = bench.scope.start(bench.service.finish(active.id, DONE), "again")
    await settle()
    assert bench.service.sending.unconfirmed == {}
    gate.set()
    await again
    assert bench.service.sending.unconfirmed == {}
