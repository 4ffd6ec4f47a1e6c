"""Sessions: how they are claimed, their tokens, their ends and their time limits."""

import asyncio
from collections.abc import Awaitable
from typing import Any

import pytest

from openobd_desktop.protocol import session_pb2
from openobd_desktop.protocol.session_pb2 import RESULT_UNDEFINED, ServiceResult
from openobd_desktop.simulator import ManualClock, Outcome, Rules, Simulator
from tests.simulator.conftest import Simulate
from tests.simulator.wire import EMPTY, TICKET, Claimed, Wire, bearer, end_of, read, refusal, status, until

SUCCESS = ServiceResult(result=[session_pb2.RESULT_SUCCESS])


async def state_of(wire: Wire, session: Claimed) -> str:
    return (await wire.look_up(session.id)).state


async def test_claiming_makes_a_session_active(wire: Wire) -> None:
    session = await wire.claimed()

    assert await state_of(wire, session) == "active"
    assert await status(wire.monitor.getConnectorInformation(EMPTY, metadata=session.bearer)) == "OK"


async def test_the_authentication_token_claims_once(wire: Wire) -> None:
    session = await wire.claimed()

    name, detail = await refusal(wire.claim(session.info))

    assert (name, "already authenticated" in detail) == ("PERMISSION_DENIED", True)
    assert await state_of(wire, session) == "active"


async def test_a_used_authentication_token_is_refused_by_all_methods(wire: Wire) -> None:
    session = await wire.claimed()
    offer = bearer(session.info.authentication_token)

    name, detail = await refusal(wire.monitor.getConnectorInformation(EMPTY, metadata=offer))
    assert (name, "already authenticated" in detail) == ("PERMISSION_DENIED", True)
    assert await status(wire.session.finish(SUCCESS, metadata=offer)) == "PERMISSION_DENIED"
    assert await state_of(wire, session) == "active"


async def test_only_one_of_two_simultaneous_claims_succeeds(wire: Wire) -> None:
    info = await wire.start()

    outcomes = await asyncio.gather(*(status(wire.claim(info)) for _ in range(5)))

    assert sorted(outcomes) == ["OK", *["PERMISSION_DENIED"] * 4]


async def test_before_the_claim_only_authenticate_is_allowed(wire: Wire) -> None:
    offer = bearer((await wire.start()).authentication_token)

    calls: list[Awaitable[object]] = [
        wire.monitor.getConnectorInformation(EMPTY, metadata=offer),
        wire.vehicle.getEcuList(EMPTY, metadata=offer),
        wire.config.getConfiguration(EMPTY, metadata=offer),
    ]
    for call in calls:
        name, detail = await refusal(call)
        assert name == "PERMISSION_DENIED"
        assert "only allowed call" in detail
        assert "authenticate" in detail
    assert await end_of(wire.session.openSessionTokenStream(EMPTY, metadata=offer)) == "PERMISSION_DENIED"


async def test_a_client_can_check_whether_claiming_is_possible(wire: Wire) -> None:
    info = await wire.start()
    offer = bearer(info.authentication_token)
    assert await status(wire.session.assertAuthenticationPossible(EMPTY, metadata=offer)) == "OK"

    session = await wire.claim(info)

    for metadata in (offer, session.bearer):
        call = wire.session.assertAuthenticationPossible(EMPTY, metadata=metadata)
        assert await status(call) == "PERMISSION_DENIED"


async def test_a_session_not_claimed_within_sixty_seconds_is_closed(wire: Wire, clock: ManualClock) -> None:
    info = await wire.start()

    clock.advance(59.9)
    assert (await wire.look_up(info.id)).state == "available"

    clock.advance(0.1)
    assert (await wire.look_up(info.id)).state == "interrupted"
    assert await status(wire.claim(info)) == "UNAUTHENTICATED"
    assert await status(wire.start(TICKET)) == "OK"


async def test_a_claim_in_the_last_second_keeps_the_session_alive(wire: Wire, clock: ManualClock) -> None:
    info = await wire.start()
    clock.advance(59.9)
    session = await wire.claim(info)

    clock.advance(100)

    assert await state_of(wire, session) == "active"


async def test_the_state_after_the_claim_timeout_can_be_chosen(simulate: Simulate, clock: ManualClock) -> None:
    _, wire = await simulate(rules=Rules(claim_timeout=10, state_after_claim_timeout="failed"))
    info = await wire.start()

    clock.advance(10)

    assert (await wire.look_up(info.id)).state == "failed"


async def test_the_token_stream_delivers_at_once_and_every_two_minutes(wire: Wire, clock: ManualClock) -> None:
    session = await wire.claimed()
    stream = wire.session.openSessionTokenStream(EMPTY, metadata=session.bearer)
    tokens = [(await read(stream)).value]

    for _ in range(3):
        clock.advance(120)
        tokens.append((await read(stream)).value)

    assert len({session.token, *tokens}) == 5
    stream.cancel()


async def test_the_first_token_can_come_after_two_minutes(simulate: Simulate, clock: ManualClock) -> None:
    simulator, wire = await simulate(rules=Rules(first_token_at_once=False))
    session = await wire.claimed()
    stream = wire.session.openSessionTokenStream(EMPTY, metadata=session.bearer)
    await until(lambda: simulator.world.feeds)

    clock.advance(119)
    (feed,) = simulator.world.feeds
    assert feed.last_traffic == 0

    clock.advance(1)
    assert len((await read(stream)).value) >= 200
    stream.cancel()


async def test_a_session_token_is_valid_for_five_minutes(wire: Wire, clock: ManualClock) -> None:
    session = await wire.claimed()

    clock.advance(299)
    assert await status(wire.monitor.getConnectorInformation(EMPTY, metadata=session.bearer)) == "OK"

    clock.advance(1)
    assert await status(wire.monitor.getConnectorInformation(EMPTY, metadata=session.bearer)) == "UNAUTHENTICATED"
    assert await state_of(wire, session) == "active"


async def test_older_session_tokens_stay_valid_beside_newer_ones(wire: Wire, clock: ManualClock) -> None:
    session = await wire.claimed()
    stream = wire.session.openSessionTokenStream(EMPTY, metadata=session.bearer)
    await read(stream)
    clock.advance(120)
    newest = (await read(stream)).value

    for token in (session.token, newest):
        assert await status(wire.monitor.getConnectorInformation(EMPTY, metadata=bearer(token))) == "OK"
    stream.cancel()


async def test_a_token_stream_opened_with_a_token_continues_after_that_token_expired(
    wire: Wire, clock: ManualClock
) -> None:
    session = await wire.claimed()
    stream = wire.session.openSessionTokenStream(EMPTY, metadata=session.bearer)
    await read(stream)

    clock.advance(600)

    for _ in range(5):
        assert (await read(stream)).value
    stream.cancel()


async def test_two_token_streams_can_be_open(wire: Wire, clock: ManualClock) -> None:
    session = await wire.claimed()
    streams = [wire.session.openSessionTokenStream(EMPTY, metadata=session.bearer) for _ in range(2)]
    first = [(await read(stream)).value for stream in streams]
    clock.advance(120)
    second = [(await read(stream)).value for stream in streams]

    assert len({*first, *second}) == 4
    for stream in streams:
        stream.cancel()


async def test_finishing_ends_the_session_and_keeps_the_result(wire: Wire, simulator: Simulator) -> None:
    session = await wire.claimed()
    result = ServiceResult(
        result=[session_pb2.RESULT_NEEDS_COMPLETION, session_pb2.RESULT_FAILURE_COMMUNICATION_ERROR],
        user_feedback=session_pb2.USER_FEEDBACK_NOTHING,
        description="Half done",
    )

    await wire.session.finish(result, metadata=session.bearer)

    assert await state_of(wire, session) == "finished"
    assert simulator.call_log.results[session.id] == Outcome([4, 8], 0, "Half done")


async def test_absent_feedback_and_description_stay_absent(wire: Wire, simulator: Simulator) -> None:
    session = await wire.claimed()

    await wire.session.finish(SUCCESS, metadata=session.bearer)

    assert simulator.call_log.results[session.id] == Outcome([1], None, None)


async def test_unknown_result_numbers_are_kept(wire: Wire, simulator: Simulator) -> None:
    session = await wire.claimed()
    result = ServiceResult.FromString(b"\x0a\x02\x63\x01")

    await wire.session.finish(result, metadata=session.bearer)

    assert simulator.call_log.results[session.id].results == [99, 1]


async def test_an_available_session_can_be_finished_with_its_authentication_token(wire: Wire) -> None:
    info = await wire.start()

    await wire.session.finish(SUCCESS, metadata=bearer(info.authentication_token))

    assert (await wire.look_up(info.id)).state == "finished"


@pytest.mark.parametrize("result", [ServiceResult(), ServiceResult(result=[RESULT_UNDEFINED])])
async def test_an_empty_result_is_refused_unless_the_rules_allow_it(
    wire: Wire, simulate: Simulate, result: ServiceResult
) -> None:
    """Checks that a result must contain at least one value (proto/session.proto, ServiceResult)."""
    _, lenient = await simulate(rules=Rules(accept_empty_result=True))
    lenient_session, strict_session = await lenient.claimed(), await wire.claimed()

    assert await status(lenient.session.finish(result, metadata=lenient_session.bearer)) == "OK"
    assert await status(wire.session.finish(result, metadata=strict_session.bearer)) == "INVALID_ARGUMENT"
    assert await state_of(wire, strict_session) == "active"


@pytest.mark.parametrize("way", ["finish", "interrupt"])
async def test_open_streams_end_with_the_session(wire: Wire, way: str) -> None:
    session = await wire.claimed()
    streams: list[Any] = [
        wire.session.openSessionTokenStream(EMPTY, metadata=session.bearer),
        wire.monitor.openConnectorInformationStream(EMPTY, metadata=session.bearer),
    ]
    for stream in streams:
        await read(stream)

    if way == "finish":
        await wire.session.finish(SUCCESS, metadata=session.bearer)
    else:
        await wire.interrupt(session.id)

    assert [await end_of(stream) for stream in streams] == ["CANCELLED", "CANCELLED"]


@pytest.mark.parametrize("name", ["OK", "UNAVAILABLE"])
async def test_the_status_of_ended_streams_can_be_chosen(simulate: Simulate, name: str) -> None:
    _, wire = await simulate(rules=Rules(ended_stream_status=name))
    session = await wire.claimed()
    stream = wire.session.openSessionTokenStream(EMPTY, metadata=session.bearer)
    await read(stream)

    await wire.interrupt(session.id)

    assert await end_of(stream) == name


async def test_calls_inside_an_ended_session_are_refused(wire: Wire) -> None:
    session = await wire.claimed()
    await wire.session.finish(SUCCESS, metadata=session.bearer)

    name, detail = await refusal(wire.monitor.getConnectorInformation(EMPTY, metadata=session.bearer))

    assert (name, "finished" in detail) == ("PERMISSION_DENIED", True)
    assert await status(wire.session.finish(SUCCESS, metadata=session.bearer)) == "PERMISSION_DENIED"


async def test_an_ended_session_can_be_looked_up_for_two_more_minutes(wire: Wire, clock: ManualClock) -> None:
    session = await wire.claimed()
    await wire.session.finish(SUCCESS, metadata=session.bearer)

    clock.advance(119)
    assert await state_of(wire, session) == "finished"
    assert len(await wire.listed()) == 1

    clock.advance(1)
    assert await status(wire.look_up(session.id)) == "NOT_FOUND"
    assert await wire.listed() == []
    assert await status(wire.claim(session.info)) == "UNAUTHENTICATED"


async def test_an_active_session_whose_client_is_gone_blocks_its_ticket(wire: Wire, clock: ManualClock) -> None:
    session = await wire.claimed()

    clock.advance(3600)

    assert await state_of(wire, session) == "active"
    assert await status(wire.start(TICKET)) == "UNAVAILABLE"


async def test_a_session_fails_after_four_hours(wire: Wire, clock: ManualClock) -> None:
    session = await wire.claimed()
    stream = wire.monitor.openConnectorInformationStream(EMPTY, metadata=session.bearer)
    await read(stream)

    clock.advance(4 * 3600 - 1)
    assert await state_of(wire, session) == "active"

    clock.advance(1)
    assert await state_of(wire, session) == "failed"
    assert await end_of(stream) == "CANCELLED"


async def test_a_stream_cancelled_by_the_client_is_removed(wire: Wire, simulator: Simulator) -> None:
    session = await wire.claimed()
    stream = wire.session.openSessionTokenStream(EMPTY, metadata=session.bearer)
    await read(stream)
    assert len(simulator.world.feeds) == 1

    stream.cancel()
    with pytest.raises(asyncio.CancelledError):
        await read(stream)

    await until(lambda: not simulator.world.feeds)
    assert simulator.call_log.of("session/openSessionTokenStream")[0].status == "CANCELLED"
