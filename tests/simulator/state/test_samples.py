"""The two functions that the simulator hosts itself."""

from __future__ import annotations

from typing import Any

import pytest

from openobd_desktop.protocol import function_broker_pb2 as fb
from openobd_desktop.protocol.function_broker_pb2 import FunctionCall
from openobd_desktop.protocol.function_pb2 import FunctionContext, FunctionId, Variable
from openobd_desktop.protocol.session_pb2 import RESULT_FAILURE, ServiceResult
from openobd_desktop.simulator import BATTERY_CHECK, DEMO_CREDENTIALS, DEMO_PARTNER, HEADLIGHTS, ManualClock, Simulator
from tests.simulator.wire import EMPTY, Claimed, Metadata, Wire, authenticate, bearer, read, refusal, status, until


@pytest.fixture
async def broker(wire: Wire) -> Metadata:
    token = await wire.broker.getFunctionBrokerToken(authenticate(DEMO_CREDENTIALS))
    return bearer(token.value)


class Call:
    """A context that is ready for a function, with its monitor."""

    def __init__(self, wire: Wire, session: Claimed, context: FunctionContext, broker: Metadata) -> None:
        self._wire = wire
        self._broker = broker
        self.session = session
        self.context = context
        self.monitor: Any = wire.function.monitorFunctionContext(
            FunctionContext(id=context.id), metadata=bearer(context.monitor_token)
        )

    def run(self, function: str) -> Any:
        info = self.session.info
        info.authentication_token = self.context.authentication_token
        return self._wire.broker.runFunction(FunctionCall(id=function, session_info=info), metadata=self._broker)

    async def set_outcome(self, outcome: str) -> None:
        argument = Variable(key="outcome", value=outcome)
        await self._wire.function.setFunctionArgument(argument, metadata=self.session.bearer)

    async def end(self) -> FunctionContext:
        while True:
            message: FunctionContext = await read(self.monitor)
            if message.finished:
                return message

    async def results(self) -> dict[str, str]:
        found = await self._wire.function.getFunctionResultList(EMPTY, metadata=self.session.bearer)
        return {each.key: each.value for each in found.variables}


@pytest.fixture
async def call(wire: Wire, broker: Metadata) -> Call:
    session = await wire.claimed()
    context = await wire.function.startFunctionContext(EMPTY, metadata=session.bearer)
    return Call(wire, session, context, broker)


async def test_both_samples_are_registered_and_online(wire: Wire, broker: Metadata) -> None:
    for function, name in ((BATTERY_CHECK, "Check the battery"), (HEADLIGHTS, "Code the headlights")):
        found = await wire.broker.getFunctionRegistration(FunctionId(value=function), metadata=broker)
        assert (found.details.name, found.state) == (name, fb.FUNCTION_REGISTRATION_STATE_ONLINE)


async def test_the_battery_check_takes_six_seconds_and_leaves_its_readings(call: Call, clock: ManualClock) -> None:
    answer = await call.run(BATTERY_CHECK)
    clock.advance(5.9)
    assert answer.response == fb.FUNCTION_UPDATE_SUCCESS
    assert await call.results() == {}
    clock.advance(0.1)

    assert list((await call.end()).service_result.result) == [1]
    assert await call.results() == {"voltage": "12.4", "vin": "WVWZZZAUZFW123456"}


@pytest.mark.parametrize(
    ("outcome", "result"), [("success", 1), ("validate", 3), ("break", 9), ("fail", 7), ("nonsense", 7)]
)
async def test_the_headlights_end_as_requested(call: Call, clock: ManualClock, outcome: str, result: int) -> None:
    await call.set_outcome(outcome)
    await call.run(HEADLIGHTS)
    clock.advance(6)

    assert list((await call.end()).service_result.result) == [result]


async def test_the_broker_gives_up_on_a_silent_host(call: Call, clock: ManualClock, simulator: Simulator) -> None:
    await call.set_outcome("silent")
    running = call.run(HEADLIGHTS)
    await until(lambda: simulator.call_log.of("functionBroker/runFunction"))

    def gave_up() -> bool:
        clock.advance(1)
        return bool(running.done())

    await until(gave_up)
    assert (await refusal(running))[0] == "DEADLINE_EXCEEDED"


async def test_a_function_that_hangs_is_ended_by_its_parent(call: Call, wire: Wire, clock: ManualClock) -> None:
    await call.set_outcome("hang")
    await call.run(HEADLIGHTS)
    clock.advance(100)
    await wire.session.finish(ServiceResult(result=[RESULT_FAILURE]), metadata=call.session.bearer)

    assert list((await call.end()).service_result.result) == [11]
    assert (await wire.look_up(call.session.id)).state == "active"


async def test_a_function_that_was_stopped_does_not_end_the_session_later(
    call: Call, wire: Wire, clock: ManualClock
) -> None:
    await call.run(BATTERY_CHECK)
    await wire.session.finish(ServiceResult(result=[RESULT_FAILURE]), metadata=call.session.bearer)
    clock.advance(60)

    assert (await wire.look_up(call.session.id)).state == "active"


async def test_a_sample_can_be_offline(call: Call, wire: Wire, broker: Metadata, simulator: Simulator) -> None:
    simulator.world.broker.samples[DEMO_PARTNER.id, BATTERY_CHECK].online = False

    assert await status(call.run(BATTERY_CHECK)) == "UNAVAILABLE"
    found = await wire.broker.getFunctionRegistration(FunctionId(value=BATTERY_CHECK), metadata=broker)
    assert found.state == fb.FUNCTION_REGISTRATION_STATE_OFFLINE
