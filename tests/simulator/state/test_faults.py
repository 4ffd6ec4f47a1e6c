"""Switches that make the simulator misbehave, and the log of calls."""

import asyncio
from typing import Any

import pytest

from openobd_desktop.protocol import session_pb2
from openobd_desktop.protocol.session_pb2 import ServiceResult
from openobd_desktop.simulator import ManualClock, Simulator
from openobd_desktop.simulator.common.call_log import OPEN
from tests.simulator.wire import EMPTY, Claimed, Wire, bearer, end_of, read, refusal, status, until

SUCCESS = ServiceResult(result=[session_pb2.RESULT_SUCCESS])
FINISH = "session/finish"
READING = "connectionMonitor/getConnectorInformation"
TOKENS = "session/openSessionTokenStream"


@pytest.fixture
async def session(wire: Wire) -> Claimed:
    return await wire.claimed()


def reading(wire: Wire, session: Claimed) -> Any:
    return wire.monitor.getConnectorInformation(EMPTY, metadata=session.bearer)


async def test_dropped_streams_are_unavailable_and_can_be_opened_again(
    wire: Wire, session: Claimed, simulator: Simulator
) -> None:
    tokens = wire.session.openSessionTokenStream(EMPTY, metadata=session.bearer)
    monitor = wire.monitor.openConnectorInformationStream(EMPTY, metadata=session.bearer)
    await read(tokens)
    await read(monitor)

    simulator.faults.drop_token_streams()
    assert await end_of(tokens) == "UNAVAILABLE"
    assert len(simulator.world.feeds) == 1
    simulator.faults.drop_monitor_streams()
    assert await end_of(monitor) == "UNAVAILABLE"

    again = wire.session.openSessionTokenStream(EMPTY, metadata=session.bearer)
    assert (await read(again)).value
    again.cancel()


async def test_token_streams_can_end_normally(wire: Wire, session: Claimed, simulator: Simulator) -> None:
    tokens = wire.session.openSessionTokenStream(EMPTY, metadata=session.bearer)
    await read(tokens)

    simulator.faults.end_token_streams_normally()

    assert await end_of(tokens) == "OK"
    assert (await wire.look_up(session.id)).state == "active"


async def test_a_frozen_method_answers_only_when_it_is_thawed(
    wire: Wire, session: Claimed, simulator: Simulator
) -> None:
    simulator.faults.freeze(READING)
    call = reading(wire, session)
    await until(lambda: simulator.call_log.of(READING))
    assert not call.done()
    assert simulator.call_log.of(READING)[0].status == OPEN

    simulator.faults.thaw(READING)

    assert (await call).connected
    assert await status(reading(wire, session)) == "OK"


async def test_a_frozen_call_ends_with_the_callers_deadline(wire: Wire, session: Claimed, simulator: Simulator) -> None:
    simulator.faults.freeze(READING)

    call = wire.monitor.getConnectorInformation(EMPTY, metadata=session.bearer, timeout=0.2)

    assert await status(call) == "DEADLINE_EXCEEDED"


async def test_a_delayed_method_is_carried_out_later(
    wire: Wire, session: Claimed, simulator: Simulator, clock: ManualClock
) -> None:
    simulator.faults.delay(FINISH, 5)
    call = wire.session.finish(SUCCESS, metadata=session.bearer)
    await until(lambda: simulator.call_log.of(FINISH))
    clock.advance(4.9)
    assert (await wire.look_up(session.id)).state == "active"

    clock.advance(0.1)

    await call
    assert (await wire.look_up(session.id)).state == "finished"


async def test_the_next_calls_can_be_made_to_fail(wire: Wire, session: Claimed, simulator: Simulator) -> None:
    simulator.faults.fail_next(FINISH, "INTERNAL", "out of order", times=2)

    for _ in range(2):
        call = wire.session.finish(SUCCESS, metadata=session.bearer)
        assert await refusal(call) == ("INTERNAL", "out of order")
    assert (await wire.look_up(session.id)).state == "active"
    assert await status(wire.session.finish(SUCCESS, metadata=session.bearer)) == "OK"


async def test_a_reply_can_be_lost_after_the_call_was_carried_out(
    wire: Wire, session: Claimed, simulator: Simulator
) -> None:
    simulator.faults.hide_reply(FINISH)

    assert await status(wire.session.finish(SUCCESS, metadata=session.bearer)) == "UNAVAILABLE"

    assert (await wire.look_up(session.id)).state == "finished"
    assert simulator.call_log.results[session.id].results == [session_pb2.RESULT_SUCCESS]
    assert simulator.call_log.of(FINISH)[0].status == "UNAVAILABLE"


async def test_a_lost_reply_of_a_start_leaves_a_session_behind(wire: Wire, simulator: Simulator) -> None:
    simulator.faults.hide_reply("sessionController/startSessionOnTicket")

    assert await status(wire.start()) == "UNAVAILABLE"

    assert [info.state for info in await wire.listed()] == ["available"]


def test_a_misspelt_method_is_an_error(simulator: Simulator) -> None:
    for switch in (simulator.faults.freeze, simulator.faults.thaw, simulator.faults.drop, simulator.faults.hide_reply):
        with pytest.raises(KeyError, match="session/finnish"):
            switch("session/finnish")


async def test_a_restart_breaks_every_call_and_keeps_the_world(
    wire: Wire, session: Claimed, simulator: Simulator
) -> None:
    tokens = wire.session.openSessionTokenStream(EMPTY, metadata=session.bearer)
    newest = (await read(tokens)).value
    port = simulator.port

    await simulator.restart()

    assert simulator.port == port
    assert await end_of(tokens) == "UNAVAILABLE"
    call = wire.monitor.getConnectorInformation(EMPTY, metadata=bearer(newest), wait_for_ready=True)
    assert (await call).connected
    assert (await wire.look_up(session.id)).state == "active"


class TestRecord:
    async def test_calls_are_recorded_with_kind_session_time_and_status(
        self, wire: Wire, simulator: Simulator, clock: ManualClock
    ) -> None:
        info = await wire.start()
        clock.advance(5)
        session = await wire.claim(info)
        await status(wire.claim(info))
        await reading(wire, session)

        recorded = [
            (call.method, call.token_kind, call.session_id, call.at, call.status) for call in simulator.call_log.calls
        ]

        assert recorded == [
            ("sessionController/getSessionControllerToken", None, None, 0, "OK"),
            ("sessionController/startSessionOnTicket", "CT", info.id, 0, "OK"),
            ("session/authenticate", "AT", info.id, 5, "OK"),
            ("session/authenticate", "AT", info.id, 5, "PERMISSION_DENIED"),
            (READING, "ST", info.id, 5, "OK"),
        ]

    async def test_whether_the_newest_token_was_presented_is_recorded(
        self, wire: Wire, session: Claimed, simulator: Simulator, clock: ManualClock
    ) -> None:
        tokens = wire.session.openSessionTokenStream(EMPTY, metadata=session.bearer)
        newest = Claimed(session.info, (await read(tokens)).value)
        context = simulator.world.sessions[session.id].base
        await until(lambda: context.delivered > 2)

        await reading(wire, session)
        await reading(wire, newest)
        await wire.start("7848112")

        assert [call.token_was_newest for call in simulator.call_log.of(READING)] == [False, True]
        assert simulator.call_log.of("sessionController/startSessionOnTicket")[-1].token_was_newest is None
        tokens.cancel()

    async def test_an_undelivered_token_does_not_make_others_outdated(
        self, wire: Wire, session: Claimed, simulator: Simulator
    ) -> None:
        held = simulator.world.sessions[session.id]
        held.issue_token(held.base)

        await reading(wire, session)

        assert [call.token_was_newest for call in simulator.call_log.of(READING)] == [True]

    async def test_an_open_stream_is_recorded_from_its_beginning(
        self, wire: Wire, session: Claimed, simulator: Simulator
    ) -> None:
        tokens = wire.session.openSessionTokenStream(EMPTY, metadata=session.bearer)
        await read(tokens)
        assert [call.status for call in simulator.call_log.of(TOKENS)] == [OPEN]

        await wire.interrupt(session.id)
        await end_of(tokens)

        await until(lambda: simulator.call_log.of(TOKENS)[0].status == "CANCELLED")

    async def test_unknown_tokens_and_other_services_leave_no_session_in_the_record(
        self, wire: Wire, simulator: Simulator
    ) -> None:
        await status(wire.monitor.getConnectorInformation(EMPTY, metadata=bearer("made-up")))

        (call,) = simulator.call_log.calls
        assert (call.token_kind, call.session_id, call.token_was_newest) == (None, None, None)
        assert call.status == "UNAUTHENTICATED"


async def test_many_calls_at_once_are_all_answered(wire: Wire, session: Claimed, simulator: Simulator) -> None:
    outcomes = await asyncio.gather(*(status(reading(wire, session)) for _ in range(200)))

    assert outcomes == ["OK"] * 200
    assert len(simulator.call_log.of(READING)) == 200
