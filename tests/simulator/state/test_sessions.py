"""Order of the visible steps in which a session ends."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import grpc.aio
import pytest

from openobd_desktop.protocol.session_pb2 import RESULT_SUCCESS, ServiceResult
from openobd_desktop.simulator import DEMO_PARTNER, ManualClock, Rules, Simulator
from openobd_desktop.simulator.common.rules import (
    ABOVE_ZERO,
    CHOICES,
    END_ORDERS,
    END_STATUSES,
    RESET,
    UnknownRuleError,
    rule_of,
)
from tests.simulator.conftest import NO_PROXY, Simulate
from tests.simulator.wire import EMPTY, Claimed, Wire, end_of, read, status, until

PAUSE = 5.0
STATE_NAMES = {"finish": "finished", "interrupt": "interrupted"}


async def followed(wire: Wire) -> tuple[Claimed, list[Any]]:
    session = await wire.claimed()
    streams: list[Any] = [
        wire.session.openSessionTokenStream(EMPTY, metadata=session.bearer),
        wire.monitor.openConnectorInformationStream(EMPTY, metadata=session.bearer),
    ]
    for stream in streams:
        await read(stream)
    return session, streams


@pytest.mark.parametrize("way", ["finish", "interrupt"])
@pytest.mark.parametrize("order", END_ORDERS)
async def test_the_steps_follow_the_order_of_the_rules(
    simulate: Simulate, clock: ManualClock, order: str, way: str
) -> None:
    simulator, wire = await simulate(rules=Rules(end_order=order, end_pause=PAUSE))
    session, streams = await followed(wire)
    world = simulator.world.sessions[session.id]
    ends = [asyncio.ensure_future(end_of(stream)) for stream in streams]
    result = ServiceResult(result=[RESULT_SUCCESS])
    reply: asyncio.Future[Any] = asyncio.ensure_future(
        wire.session.finish(result, metadata=session.bearer) if way == "finish" else wire.interrupt(session.id)
    )
    await until(lambda: not world.alive)
    seen: list[str] = []
    shown: dict[str, Callable[[], bool]] = {
        "state": lambda: world.state == STATE_NAMES[way],
        "reply": reply.done,
        "streams": lambda: all(end.done() for end in ends),
    }

    for step in order.split(", "):
        await until(shown[step])
        assert [name for name, is_there in shown.items() if is_there() and name not in seen] == [step]
        assert await status(wire.monitor.getConnectorInformation(EMPTY, metadata=session.bearer)) == "PERMISSION_DENIED"
        assert (await wire.look_up(session.id)).state == (world.state if shown["state"]() else "active")
        seen.append(step)
        clock.advance(PAUSE)

    assert way == "finish" or (await reply).state == "interrupted"
    await asyncio.gather(*ends)


@pytest.mark.parametrize("name", END_STATUSES)
async def test_open_streams_end_with_the_status_of_the_rules(simulate: Simulate, name: str) -> None:
    _, wire = await simulate(rules=Rules(ended_stream_status=name))
    session, streams = await followed(wire)
    await wire.interrupt(session.id)
    assert [await end_of(stream) for stream in streams] == [name, name]


@pytest.mark.parametrize("name", END_STATUSES)
async def test_calls_after_the_end_get_the_status_of_the_rules(simulate: Simulate, name: str) -> None:
    _, wire = await simulate(rules=Rules(ended_session_status=name))
    session = await wire.claimed()
    await wire.interrupt(session.id)
    assert await status(wire.monitor.getConnectorInformation(EMPTY, metadata=session.bearer)) == name


async def test_a_reset_breaks_the_connection_of_the_streams_and_no_other(simulate: Simulate) -> None:
    simulator, other_wire = await simulate(rules=Rules(ended_stream_status=RESET))
    # By default, channels to the same server share a connection.
    options = [*NO_PROXY, ("grpc.use_local_subchannel_pool", 1)]
    async with grpc.aio.insecure_channel(f"127.0.0.1:{simulator.port}", options) as channel:
        await _reset_one_of(simulator, Wire(channel), other_wire)


async def _reset_one_of(simulator: Simulator, wire: Wire, other_wire: Wire) -> None:
    session, streams = await followed(wire)
    other = await other_wire.claimed(str(simulator.world.free_tickets(DEMO_PARTNER)[0]))
    other_stream: Any = other_wire.monitor.openConnectorInformationStream(EMPTY, metadata=other.bearer)
    await read(other_stream)

    assert (await other_wire.interrupt(session.id)).state == "interrupted"

    assert [await end_of(stream) for stream in streams] == ["UNAVAILABLE", "UNAVAILABLE"]
    assert await status(other_wire.monitor.getConnectorInformation(EMPTY, metadata=other.bearer)) == "OK"
    assert not other_stream.done()
    other_stream.cancel()


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("end_order=streams, state, reply", ("end_order", "streams, state, reply")),
        ("end_pause = 0.2", ("end_pause", 0.2)),
        ("capacity=3", ("capacity", 3)),
        ("accept_empty_result=True", ("accept_empty_result", True)),
        ("first_token_at_once=false", ("first_token_at_once", False)),
    ],
)
def test_a_rule_can_be_given_as_text(text: str, rule: tuple[str, object]) -> None:
    assert rule_of(text) == rule


@pytest.mark.parametrize("text", ["", "nothing=1", "capacity=many", "accept_empty_result=perhaps", "end_pause"])
def test_an_invalid_rule_is_reported(text: str) -> None:
    with pytest.raises(UnknownRuleError):
        rule_of(text)


@pytest.mark.parametrize("name", CHOICES)
def test_a_rule_that_is_a_word_takes_no_other(name: str) -> None:
    with pytest.raises(UnknownRuleError, match=name):
        Rules(**{name: "something else"})  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ABOVE_ZERO)
def test_a_rule_that_cannot_be_zero_is_above_zero(name: str) -> None:
    with pytest.raises(UnknownRuleError, match=f"{name} is above 0"):
        Rules(**{name: 0})  # type: ignore[arg-type]


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -1.0])
def test_a_rule_that_is_a_number_is_finite_and_not_negative(value: float) -> None:
    with pytest.raises(UnknownRuleError, match="claim_timeout is a finite number"):
        Rules(claim_timeout=value)
