"""Offering functions to the broker and calling them."""

import asyncio
from typing import Any

import pytest

from openobd_desktop.protocol import function_broker_pb2 as fb
from openobd_desktop.protocol.function_broker_pb2 import FunctionCall, FunctionRegistration, FunctionUpdate
from openobd_desktop.protocol.function_pb2 import FunctionDetails, FunctionId
from openobd_desktop.protocol.session_controller_pb2 import SessionInfo
from openobd_desktop.simulator import DEMO_CREDENTIALS, DEMO_PARTNER, OTHER_CREDENTIALS, ManualClock, Simulator
from tests.simulator.wire import EMPTY, Metadata, Wire, authenticate, bearer, end_of, read, refusal, status, until

FUNCTION = "0b0f7a52-5d0a-4a7c-8f1f-64d7e6a1c001"


def registration(state: fb.FunctionRegistrationState.ValueType, function: str = FUNCTION) -> FunctionUpdate:
    details = FunctionDetails(id=function, name="Read odometer", version="1")
    registered = FunctionRegistration(details=details, state=state)
    return FunctionUpdate(type=fb.FUNCTION_UPDATE_TYPE_REQUEST, function_registration=registered)


ONLINE = registration(fb.FUNCTION_REGISTRATION_STATE_ONLINE)
OFFLINE = registration(fb.FUNCTION_REGISTRATION_STATE_OFFLINE)


class Host:
    """A program that hosts one function."""

    def __init__(self, wire: Wire, token: Metadata) -> None:
        self.stream: Any = wire.broker.openFunctionStream(metadata=token)

    async def register(self, update: FunctionUpdate = ONLINE) -> FunctionUpdate:
        await self.stream.write(update)
        answer: FunctionUpdate = await read(self.stream)
        return answer

    async def answer(self, response: fb.FunctionUpdateResponse.ValueType) -> FunctionUpdate:
        """Waits for a call and answers it."""
        update: FunctionUpdate = await read(self.stream)
        reply = FunctionUpdate(type=fb.FUNCTION_UPDATE_TYPE_RESPONSE, response=response)
        reply.function_call.CopyFrom(update.function_call)
        await self.stream.write(reply)
        return update


@pytest.fixture
async def broker(wire: Wire) -> Metadata:
    token = await wire.broker.getFunctionBrokerToken(authenticate(DEMO_CREDENTIALS))
    return bearer(token.value)


@pytest.fixture
async def host(wire: Wire, broker: Metadata) -> Host:
    return Host(wire, broker)


async def call_for(wire: Wire) -> FunctionCall:
    return FunctionCall(id=FUNCTION, session_info=await wire.start())


async def test_a_function_is_online_while_its_host_is(wire: Wire, broker: Metadata, host: Host) -> None:
    unknown = wire.broker.getFunctionRegistration(FunctionId(value=FUNCTION), metadata=broker)
    assert await status(unknown) == "NOT_FOUND"

    answer = await host.register()

    assert (answer.type, answer.response) == (fb.FUNCTION_UPDATE_TYPE_RESPONSE, fb.FUNCTION_UPDATE_SUCCESS)
    assert await state_of(wire, broker) == fb.FUNCTION_REGISTRATION_STATE_ONLINE
    await host.stream.done_writing()
    assert await end_of(host.stream) == "OK"
    assert await state_of(wire, broker) == fb.FUNCTION_REGISTRATION_STATE_OFFLINE


async def state_of(wire: Wire, broker: Metadata) -> int:
    found = await wire.broker.getFunctionRegistration(FunctionId(value=FUNCTION), metadata=broker)
    return found.state


async def test_the_stream_closes_when_all_functions_are_offline(host: Host) -> None:
    await host.register()
    await host.register(registration(fb.FUNCTION_REGISTRATION_STATE_ONLINE, "another"))
    assert (await host.register(OFFLINE)).response == fb.FUNCTION_UPDATE_SUCCESS

    await host.register(registration(fb.FUNCTION_REGISTRATION_STATE_OFFLINE, "another"))

    assert await end_of(host.stream) == "OK"


async def test_a_registration_without_a_name_fails(host: Host) -> None:
    nameless = FunctionUpdate(type=fb.FUNCTION_UPDATE_TYPE_REQUEST)
    nameless.function_registration.details.id = FUNCTION

    answer = await host.register(nameless)

    assert answer.response == fb.FUNCTION_UPDATE_FAILED
    assert answer.response_description
    host.stream.cancel()


async def test_a_call_reaches_the_host_with_a_session_it_can_claim(wire: Wire, broker: Metadata, host: Host) -> None:
    await host.register()
    call = await call_for(wire)
    answering = asyncio.gather(wire.broker.runFunction(call, metadata=broker), host.answer(fb.FUNCTION_UPDATE_SUCCESS))

    answer, received = await answering

    assert received.function_call == call
    assert answer.response == fb.FUNCTION_UPDATE_SUCCESS
    offer = bearer(received.function_call.session_info.authentication_token)
    assert (await wire.function.getFunctionDetails(EMPTY, metadata=offer)).name == "Read odometer"
    assert await status(wire.session.authenticate(EMPTY, metadata=offer)) == "OK"
    host.stream.cancel()


async def test_a_call_without_a_host_is_unavailable(wire: Wire, broker: Metadata) -> None:
    call = await call_for(wire)

    assert await status(wire.broker.runFunction(call, metadata=broker)) == "UNAVAILABLE"


@pytest.mark.parametrize(
    ("response", "name"),
    [
        (fb.FUNCTION_UPDATE_FAILED, "OK"),
        (fb.FUNCTION_UPDATE_UNAVAILABLE, "UNAVAILABLE"),
        (fb.FUNCTION_UPDATE_UNAUTHORIZED, "PERMISSION_DENIED"),
    ],
)
async def test_the_hosts_refusal_becomes_a_status(
    wire: Wire, broker: Metadata, host: Host, response: fb.FunctionUpdateResponse.ValueType, name: str
) -> None:
    await host.register()
    call = wire.broker.runFunction(await call_for(wire), metadata=broker)

    outcome, _ = await asyncio.gather(status(call), host.answer(response))

    assert outcome == name
    host.stream.cancel()


async def test_a_call_to_a_silent_host_exceeds_its_deadline(
    wire: Wire, broker: Metadata, host: Host, clock: ManualClock
) -> None:
    await host.register()
    call = wire.broker.runFunction(await call_for(wire), metadata=broker)
    await read(host.stream)

    clock.advance(10)

    name, detail = await refusal(call)
    assert (name, FUNCTION in detail) == ("DEADLINE_EXCEEDED", True)
    host.stream.cancel()


async def test_a_call_is_unavailable_if_its_host_disconnects(wire: Wire, broker: Metadata, host: Host) -> None:
    await host.register()
    call = wire.broker.runFunction(await call_for(wire), metadata=broker)
    await read(host.stream)

    host.stream.cancel()

    assert await status(call) == "UNAVAILABLE"


async def test_a_forbidden_function_is_not_allowed(
    wire: Wire, broker: Metadata, host: Host, simulator: Simulator
) -> None:
    await host.register()
    simulator.world.broker.forbidden.add((DEMO_PARTNER.id, FUNCTION))

    call = wire.broker.runFunction(await call_for(wire), metadata=broker)

    assert await status(call) == "PERMISSION_DENIED"
    host.stream.cancel()


async def test_a_session_that_cannot_be_claimed_cannot_run_a_function(wire: Wire, broker: Metadata, host: Host) -> None:
    await host.register()
    session = await wire.claimed()
    made_up = FunctionCall(id=FUNCTION, session_info=SessionInfo(authentication_token="made-up"))

    claimed = FunctionCall(id=FUNCTION, session_info=session.info)
    assert await status(wire.broker.runFunction(claimed, metadata=broker)) == "PERMISSION_DENIED"
    claimed.session_info.authentication_token = session.token
    assert await status(wire.broker.runFunction(claimed, metadata=broker)) == "UNAUTHENTICATED"
    assert await status(wire.broker.runFunction(made_up, metadata=broker)) == "UNAUTHENTICATED"
    host.stream.cancel()


async def test_another_partners_function_is_named_with_its_provider(wire: Wire, host: Host) -> None:
    await host.register()
    token = await wire.broker.getFunctionBrokerToken(authenticate(OTHER_CREDENTIALS))
    stranger = bearer(token.value)
    wanted = FunctionId(value=FUNCTION)
    assert await status(wire.broker.getFunctionRegistration(wanted, metadata=stranger)) == "NOT_FOUND"

    wanted.provider_id = DEMO_PARTNER.id

    assert (await wire.broker.getFunctionRegistration(wanted, metadata=stranger)).details.id == FUNCTION
    host.stream.cancel()


async def test_a_ping_contains_a_new_token_and_expects_an_echo(
    wire: Wire, host: Host, simulator: Simulator, clock: ManualClock
) -> None:
    await host.register()
    clock.advance(90)
    ping = await read(host.stream)
    assert ping.type == fb.FUNCTION_UPDATE_TYPE_REQUEST
    fresh = bearer(ping.function_broker_token.value)
    assert await status(wire.broker.generateFunctionSignature(EMPTY, metadata=fresh)) == "OK"

    ping.type = fb.FUNCTION_UPDATE_TYPE_RESPONSE
    await host.stream.write(ping)

    await until(lambda: simulator.world.broker.hosts[0].echoes == 1)
    host.stream.cancel()


async def test_a_broker_token_is_valid_for_five_minutes(wire: Wire, broker: Metadata, clock: ManualClock) -> None:
    clock.advance(299)
    assert await status(wire.broker.generateFunctionSignature(EMPTY, metadata=broker)) == "OK"

    clock.advance(1)
    assert await status(wire.broker.generateFunctionSignature(EMPTY, metadata=broker)) == "UNAUTHENTICATED"


async def test_hosts_can_be_asked_to_reconnect(
    wire: Wire, broker: Metadata, host: Host, simulator: Simulator, clock: ManualClock
) -> None:
    await host.register()

    simulator.faults.ask_hosts_to_reconnect(30)

    notice = await read(host.stream)
    assert notice.function_broker_reconnect.seconds_until_disconnect == 30
    second = Host(wire, broker)
    await second.register()
    clock.advance(30)
    assert await end_of(host.stream) == "OK"
    assert await state_of(wire, broker) == fb.FUNCTION_REGISTRATION_STATE_ONLINE
    second.stream.cancel()


async def test_function_streams_can_be_dropped(host: Host, simulator: Simulator) -> None:
    await host.register()

    simulator.faults.drop_function_streams()

    assert await end_of(host.stream) == "UNAVAILABLE"
