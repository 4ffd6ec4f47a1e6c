"""Nested contexts: claiming, monitoring, and passing data between parent and child."""

from typing import Any

import pytest

from openobd_desktop.protocol import function_pb2, session_pb2
from openobd_desktop.protocol.function_pb2 import FunctionContext, FunctionDetails, Variable, VariableSelection
from openobd_desktop.protocol.session_pb2 import ServiceResult
from openobd_desktop.simulator import ManualClock, Simulator
from tests.simulator.conftest import Simulate
from tests.simulator.wire import EMPTY, Claimed, Metadata, Wire, bearer, end_of, read, refusal, status

SUCCESS = ServiceResult(result=[session_pb2.RESULT_SUCCESS])
EMPTY_CONTEXT = FunctionContext()


@pytest.fixture
async def parent(wire: Wire) -> Metadata:
    """Returns the metadata with the authentication token of an available session."""
    return bearer((await wire.start()).authentication_token)


async def start(wire: Wire, parent: Metadata) -> FunctionContext:
    return await wire.function.startFunctionContext(EMPTY, metadata=parent)


async def claim(wire: Wire, child: FunctionContext) -> Metadata:
    token = await wire.session.authenticate(EMPTY, metadata=bearer(child.authentication_token))
    return bearer(token.value)


def watch(wire: Wire, child: FunctionContext) -> Any:
    return wire.function.monitorFunctionContext(EMPTY_CONTEXT, metadata=bearer(child.monitor_token))


def variables(found: function_pb2.VariableList) -> dict[str, str]:
    return {variable.key: variable.value for variable in found.variables}


async def test_a_child_is_claimed_with_its_own_token_while_its_parent_waits(wire: Wire, parent: Metadata) -> None:
    child = await start(wire, parent)

    name, detail = await refusal(wire.session.authenticate(EMPTY, metadata=parent))
    assert (name, "still running" in detail) == ("PERMISSION_DENIED", True)
    session = await claim(wire, child)

    assert await status(wire.monitor.getConnectorInformation(EMPTY, metadata=session)) == "OK"
    (info,) = await wire.listed()
    assert info.state == "active"


async def test_the_monitor_delivers_new_tokens_every_two_minutes(
    wire: Wire, parent: Metadata, clock: ManualClock
) -> None:
    child = await start(wire, parent)
    await claim(wire, child)
    stream = watch(wire, child)
    messages = [await read(stream)]
    for _ in range(2):
        clock.advance(120)
        messages.append(await read(stream))

    assert len({child.monitor_token, *(message.monitor_token for message in messages)}) == 4
    assert not any(message.finished for message in messages)
    stream.cancel()


async def test_a_lost_monitor_is_opened_again_with_a_recent_token(
    wire: Wire, parent: Metadata, clock: ManualClock
) -> None:
    child = await start(wire, parent)
    await claim(wire, child)
    stream = watch(wire, child)
    await read(stream)
    clock.advance(240)
    for _ in range(2):
        recent = await read(stream)
    stream.cancel()

    clock.advance(200)
    assert await end_of(watch(wire, child)) == "UNAUTHENTICATED"
    again = watch(wire, recent)
    assert (await read(again)).id == child.id
    again.cancel()


async def test_finishing_a_child_returns_control_with_a_new_token(
    wire: Wire, parent: Metadata, simulator: Simulator
) -> None:
    child = await start(wire, parent)
    stream = watch(wire, child)
    await read(stream)
    session = await claim(wire, child)

    await wire.session.finish(ServiceResult(result=[session_pb2.RESULT_FAILURE]), metadata=session)

    last = await read(stream)
    assert (last.finished, list(last.service_result.result)) == (True, [session_pb2.RESULT_FAILURE])
    assert await end_of(stream) == "OK"
    assert await status(wire.session.authenticate(EMPTY, metadata=parent)) == "UNAUTHENTICATED"
    await wire.session.authenticate(EMPTY, metadata=bearer(last.authentication_token))
    (info,) = await wire.listed()
    assert info.state == "active"
    assert simulator.call_log.results == {}


async def test_calls_with_the_former_token_of_a_parent_are_accepted_until_it_may_have_the_new_one(
    wire: Wire, parent: Metadata, clock: ManualClock
) -> None:
    await wire.session.finish(SUCCESS, metadata=await claim(wire, await start(wire, parent)))

    clock.advance(59)
    assert await status(wire.function.getFunctionResultList(EMPTY, metadata=parent)) == "OK"
    assert await status(wire.session.authenticate(EMPTY, metadata=parent)) == "UNAUTHENTICATED"


async def test_the_former_token_of_a_parent_expires(wire: Wire, parent: Metadata, clock: ManualClock) -> None:
    await wire.session.finish(SUCCESS, metadata=await claim(wire, await start(wire, parent)))
    await start(wire, parent)

    clock.advance(60)

    assert await status(wire.function.getFunctionResultList(EMPTY, metadata=parent)) == "UNAUTHENTICATED"


async def test_calls_in_a_closed_child_are_refused(wire: Wire, parent: Metadata) -> None:
    session = await claim(wire, await start(wire, parent))
    await wire.session.finish(SUCCESS, metadata=session)

    name, detail = await refusal(wire.monitor.getConnectorInformation(EMPTY, metadata=session))

    assert (name, "context has been closed" in detail) == ("PERMISSION_DENIED", True)


async def test_the_end_can_be_monitored_after_the_fact(wire: Wire, parent: Metadata) -> None:
    child = await start(wire, parent)
    await wire.session.finish(SUCCESS, metadata=await claim(wire, child))

    last = await read(watch(wire, child))

    assert last.finished
    assert await status(wire.session.authenticate(EMPTY, metadata=bearer(last.authentication_token))) == "OK"


async def test_an_unclaimed_child_is_closed_after_a_minute_and_its_parent_gets_another_token(
    wire: Wire, parent: Metadata, clock: ManualClock
) -> None:
    child = await start(wire, parent)
    stream = watch(wire, child)
    await read(stream)

    clock.advance(60)

    last = await read(stream)
    assert (last.finished, last.HasField("service_result")) == (True, False)
    offer = bearer(child.authentication_token)
    assert await status(wire.session.authenticate(EMPTY, metadata=offer)) == "UNAUTHENTICATED"
    clock.advance(59)
    await wire.session.authenticate(EMPTY, metadata=bearer(last.authentication_token))


async def test_a_parent_does_not_time_out_while_its_child_is_open(
    wire: Wire, parent: Metadata, clock: ManualClock
) -> None:
    await claim(wire, await start(wire, parent))

    clock.advance(3000)

    (info,) = await wire.listed()
    assert info.state == "active"
    assert await status(wire.function.getFunctionResultList(EMPTY, metadata=parent)) == "OK"


async def test_a_new_offer_has_its_full_minute_regardless_of_the_first(
    wire: Wire, parent: Metadata, clock: ManualClock
) -> None:
    clock.advance(50)
    child = await start(wire, parent)
    await wire.session.finish(SUCCESS, metadata=await claim(wire, child))
    last = await read(watch(wire, child))

    clock.advance(59)

    assert await status(wire.session.authenticate(EMPTY, metadata=bearer(last.authentication_token))) == "OK"


async def test_the_results_of_a_second_child_replace_those_of_the_first(wire: Wire, parent: Metadata) -> None:
    for value in ("first", "second"):
        child = await start(wire, parent)
        session = await claim(wire, child)
        await wire.function.setFunctionResult(Variable(key=value, value=value), metadata=session)
        await wire.session.finish(SUCCESS, metadata=session)
        parent = bearer((await read(watch(wire, child))).authentication_token)

    assert variables(await wire.function.getFunctionResultList(EMPTY, metadata=parent)) == {"second": "second"}


async def test_a_parent_closes_its_child_with_its_own_token(wire: Wire, parent: Metadata) -> None:
    child = await start(wire, parent)
    stream = watch(wire, child)
    await read(stream)

    await wire.session.finish(SUCCESS, metadata=parent)

    assert (await read(stream)).finished
    (info,) = await wire.listed()
    assert info.state == "available"


async def test_interrupting_the_session_ends_all_contexts(wire: Wire, parent: Metadata, simulator: Simulator) -> None:
    child = await start(wire, parent)
    session = await claim(wire, child)
    stream = watch(wire, child)
    await read(stream)

    await wire.interrupt(next(iter(simulator.world.sessions)))

    last = await read(stream)
    assert (last.finished, last.authentication_token) == (True, "")
    assert await status(wire.monitor.getConnectorInformation(EMPTY, metadata=session)) == "PERMISSION_DENIED"


async def test_arguments_reach_the_child_and_results_the_parent(wire: Wire, parent: Metadata) -> None:
    child = await start(wire, parent)
    for key in ("vin", "mileage"):
        await wire.function.setFunctionArgument(Variable(key=key, value=f"the {key}"), metadata=parent)
    session = await claim(wire, child)

    too_late = wire.function.setFunctionArgument(Variable(key="late", value="x"), metadata=parent)
    assert await status(too_late) == "FAILED_PRECONDITION"
    arguments = await wire.function.getFunctionArgumentList(EMPTY, metadata=session)
    assert variables(arguments) == {"vin": "the vin", "mileage": "the mileage"}
    await wire.function.setFunctionResult(Variable(key="code", value="42"), metadata=session)
    await wire.session.finish(SUCCESS, metadata=session)
    fresh = bearer((await read(watch(wire, child))).authentication_token)
    assert variables(await wire.function.getFunctionResultList(EMPTY, metadata=fresh)) == {"code": "42"}


async def test_an_argument_needs_a_child_and_a_key(wire: Wire, parent: Metadata) -> None:
    orphan = wire.function.setFunctionArgument(Variable(key="vin", value="x"), metadata=parent)
    assert await status(orphan) == "FAILED_PRECONDITION"

    await start(wire, parent)

    nameless = wire.function.setFunctionArgument(Variable(value="x"), metadata=parent)
    assert await status(nameless) == "INVALID_ARGUMENT"


async def test_details_can_be_registered_again_but_not_changed_to_another_function(
    wire: Wire, parent: Metadata
) -> None:
    details = FunctionDetails(id="f1", name="Read odometer", version="1")
    for _ in range(2):
        await wire.function.registerFunctionDetails(details, metadata=parent)

    other = wire.function.registerFunctionDetails(FunctionDetails(id="f2"), metadata=parent)
    assert await status(other) == "FAILED_PRECONDITION"
    nameless = wire.function.registerFunctionDetails(FunctionDetails(), metadata=parent)
    assert await status(nameless) == "INVALID_ARGUMENT"
    assert await wire.function.getFunctionDetails(EMPTY, metadata=parent) == details


async def test_details_cannot_be_registered_after_the_claim(wire: Wire) -> None:
    session = await wire.claimed()

    call = wire.function.registerFunctionDetails(FunctionDetails(id="f1"), metadata=session.bearer)

    assert await status(call) == "PERMISSION_DENIED"


async def test_without_details_the_id_of_the_context_is_that_of_the_function(wire: Wire, parent: Metadata) -> None:
    child = await start(wire, parent)

    details = await wire.function.getFunctionDetails(EMPTY, metadata=bearer(child.authentication_token))

    assert details.id == child.id


async def test_a_child_of_an_active_parent_cannot_use_the_user_interface(wire: Wire) -> None:
    session = await wire.claimed()
    child = await start(wire, session.bearer)
    token = await claim(wire, child)

    assert await status(wire.monitor.getConnectorInformation(EMPTY, metadata=token)) == "OK"
    assert await end_of(wire.interface.openControlStream(metadata=token)) == "PERMISSION_DENIED"
    await wire.session.finish(SUCCESS, metadata=token)
    last = await read(watch(wire, child))
    assert (last.finished, last.authentication_token) == (True, "")
    assert await status(wire.monitor.getConnectorInformation(EMPTY, metadata=session.bearer)) == "OK"


async def test_an_active_parent_needs_a_server_of_1_26_2(simulate: Simulate) -> None:
    _, wire = await simulate(version_profile="1.26.0")
    session: Claimed = await wire.claimed()

    assert await status(wire.function.startFunctionContext(EMPTY, metadata=session.bearer)) == "PERMISSION_DENIED"


async def test_only_the_running_context_starts_another(wire: Wire, parent: Metadata) -> None:
    child = await start(wire, parent)

    assert await status(wire.function.startFunctionContext(EMPTY, metadata=parent)) == "PERMISSION_DENIED"
    grandchild = await start(wire, bearer(child.authentication_token))
    assert grandchild.id != child.id


class TestVariables:
    @pytest.fixture
    async def session(self, wire: Wire) -> Claimed:
        return await wire.claimed()

    @pytest.mark.parametrize("kind", [function_pb2.GLOBAL_CONTEXT, function_pb2.FUNCTION_CONTEXT])
    async def test_a_variable_can_be_set_read_listed_and_deleted(
        self, wire: Wire, session: Claimed, kind: function_pb2.ContextType.ValueType
    ) -> None:
        for key in ("a.1", "a.2", "b.1"):
            await wire.function.setVariable(Variable(type=kind, key=key, value=key.upper()), metadata=session.bearer)
        wanted = Variable(type=kind, key="a.1")

        assert (await wire.function.getVariable(wanted, metadata=session.bearer)).value == "A.1"
        some = VariableSelection(type=kind, prefix="a.")
        found = await wire.function.getVariableList(some, metadata=session.bearer)
        assert variables(found) == {"a.1": "A.1", "a.2": "A.2"}
        await wire.function.deleteVariable(wanted, metadata=session.bearer)
        assert await status(wire.function.getVariable(wanted, metadata=session.bearer)) == "NOT_FOUND"
        assert await status(wire.function.deleteVariable(wanted, metadata=session.bearer)) == "NOT_FOUND"

    async def test_global_variables_are_shared_and_function_variables_are_not(
        self, wire: Wire, parent: Metadata
    ) -> None:
        kinds = (function_pb2.GLOBAL_CONTEXT, function_pb2.FUNCTION_CONTEXT)
        for kind in kinds:
            await wire.function.setVariable(Variable(type=kind, key="k", value="v"), metadata=parent)
        session = await claim(wire, await start(wire, parent))

        outcomes = [
            await status(wire.function.getVariable(Variable(type=kind, key="k"), metadata=session)) for kind in kinds
        ]

        assert outcomes == ["OK", "NOT_FOUND"]

    async def test_the_connection_has_vin_voltage_and_ticket(self, wire: Wire, session: Claimed) -> None:
        selection = VariableSelection(type=function_pb2.CONNECTION_CONTEXT)

        found = variables(await wire.function.getVariableList(selection, metadata=session.bearer))

        assert found == {
            "ticket:id": "7848095",
            "vehicle:info:vin": "WVWZZZAUZFW123456",
            "vehicle:info:voltage": "12.4",
        }

    async def test_connection_variables_outlive_the_session(self, wire: Wire, session: Claimed) -> None:
        kept = Variable(type=function_pb2.CONNECTION_CONTEXT, key="side", value="left")
        await wire.function.setVariable(kept, metadata=session.bearer)
        await wire.session.finish(SUCCESS, metadata=session.bearer)

        again = await wire.claimed()

        assert await wire.function.getVariable(kept, metadata=again.bearer) == kept

    async def test_invalid_values_are_refused(self, wire: Wire, session: Claimed) -> None:
        connection = Variable(type=function_pb2.CONNECTION_CONTEXT, key="vehicle:info:vin")
        packed = Variable(type=function_pb2.CONNECTION_CONTEXT, key="k")
        packed.object.Pack(SUCCESS)
        untyped = Variable(key="k", value="v")
        nameless = Variable(type=function_pb2.GLOBAL_CONTEXT, value="v")
        calls = wire.function

        assert await status(calls.deleteVariable(connection, metadata=session.bearer)) == "PERMISSION_DENIED"
        for variable in (packed, untyped, nameless):
            assert await status(calls.setVariable(variable, metadata=session.bearer)) == "INVALID_ARGUMENT"

    async def test_objects_are_kept_as_they_are(self, wire: Wire, session: Claimed) -> None:
        variable = Variable(type=function_pb2.GLOBAL_CONTEXT, key="result")
        variable.object.Pack(SUCCESS)
        await wire.function.setVariable(variable, metadata=session.bearer)

        assert await wire.function.getVariable(variable, metadata=session.bearer) == variable
