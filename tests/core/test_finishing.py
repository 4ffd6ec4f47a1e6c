"""The finish protocol under a line that comes and goes."""

from __future__ import annotations

import pytest

from openobd_desktop.core.active import Phase
from openobd_desktop.domain import Result, ServiceResult, SessionState
from openobd_desktop.errors import BadRequest, NoAnswer, OpenObdError, ResultUndelivered, TokenLost
from tests.core.conftest import Bench
from tests.core.fakes import settle

DONE = ServiceResult((Result.SUCCESS,))


async def test_f18_while_the_line_is_away_the_result_waits_and_is_sent_once_it_is_back(bench: Bench) -> None:
    active = await bench.service.start_on_ticket("1")
    await settle()
    bench.far.failures |= {"finish": [NoAnswer()], "get": [NoAnswer() for _ in range(10)]}
    finishing = bench.scope.start(bench.service.finish(active.id, DONE), "finish")
    await bench.clock.advance(6)
    assert isinstance(active.unsent, NoAnswer)
    assert active.phase is Phase.FINISHING
    await bench.clock.advance(30)
    await finishing
    assert active.unsent is None
    assert bench.far.held(active.id).results == [DONE]


async def test_f18_a_result_that_arrived_before_the_line_went_is_not_sent_again(bench: Bench) -> None:
    active = await bench.service.start_on_ticket("1")
    await settle()
    bench.far.hide_reply["finish"] = NoAnswer()
    bench.far.failures["get"] = [NoAnswer() for _ in range(5)]
    finishing = bench.scope.start(bench.service.finish(active.id, DONE), "finish")
    await bench.clock.advance(30)
    await finishing
    assert bench.far.calls.count("finish") == 1
    assert bench.far.held(active.id).results == [DONE]


async def test_f18_when_the_token_dies_first_the_operator_is_told_to_interrupt_and_phone(bench: Bench) -> None:
    active = await bench.service.start_on_ticket("1")
    await settle()
    away: list[OpenObdError] = [NoAnswer() for _ in range(999)]
    bench.far.failures |= {"finish": away, "get": away, "tokens": away, "connection": away}
    bench.far.held(active.id).streams[0].put_nowait(NoAnswer())
    finishing = bench.scope.start(bench.service.finish(active.id, DONE), "finish")
    await bench.clock.advance(310)
    with pytest.raises(ResultUndelivered) as caught:
        await finishing
    assert "phone" in caught.value.advice
    assert active.phase is Phase.LOST
    bench.failures.clear()
    with pytest.raises(TokenLost):
        await bench.service.finish(active.id, DONE)


async def test_f19_a_refused_content_is_told_and_the_session_goes_on(bench: Bench) -> None:
    active = await bench.service.start_on_ticket("1")
    await settle()
    bench.far.failures["finish"] = [BadRequest()]
    with pytest.raises(BadRequest):
        await bench.service.finish(active.id, DONE)
    assert bench.far.calls.count("finish") == 1
    assert active.phase is Phase.ACTIVE


@pytest.mark.parametrize("state", [SessionState.INTERRUPTED, SessionState.FAILED])
async def test_f19_a_session_that_ended_otherwise_keeps_the_report_and_says_it_was_not_taken(
    bench: Bench, state: SessionState
) -> None:
    active = await bench.service.start_on_ticket("1")
    await settle()
    bench.far.failures["finish"] = [NoAnswer()]
    bench.far.set_state(active.id, state)
    with pytest.raises(NoAnswer) as caught:
        await bench.service.finish(active.id, DONE)
    assert f"ended as {state.value}" in caught.value.meaning
    assert bench.far.held(active.id).results == []


async def test_an_interrupt_whose_reply_was_lost_is_settled_by_asking(bench: Bench) -> None:
    active = await bench.service.start_on_ticket("1")
    await settle()
    bench.far.hide_reply["interrupt"] = NoAnswer()
    await bench.service.interrupt(active.id)
    assert bench.far.calls.count("interrupt") == 1
    assert active.phase is Phase.ENDED


async def test_an_interrupt_that_never_arrived_is_sent_again(bench: Bench) -> None:
    active = await bench.service.start_on_ticket("1")
    await settle()
    bench.far.failures["interrupt"] = [NoAnswer()]
    await bench.service.interrupt(active.id)
    assert bench.far.calls.count("interrupt") == 2
    assert active.phase is Phase.ENDED


async def test_an_interrupt_is_given_up_after_three_lost_ones(bench: Bench) -> None:
    active = await bench.service.start_on_ticket("1")
    await settle()
    bench.far.failures["interrupt"] = [NoAnswer() for _ in range(9)]
    with pytest.raises(NoAnswer):
        await bench.service.interrupt(active.id)
    assert bench.far.calls.count("interrupt") == 3
