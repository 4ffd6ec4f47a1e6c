"""Documented behaviour of the service that the simulator reproduces, each with its source."""

from __future__ import annotations

from typing import Any

import grpc.aio
import pytest

from openobd_desktop.protocol import function_pb2
from openobd_desktop.protocol import user_interface_pb2 as ui
from openobd_desktop.protocol.bus_pb2 import BusConfiguration, KlineBus, Terminal15Bus
from openobd_desktop.protocol.function_pb2 import Variable
from openobd_desktop.protocol.session_controller_pb2 import SessionInfoList
from openobd_desktop.protocol.session_pb2 import RESULT_SUCCESS, ServiceResult
from openobd_desktop.protocol.user_interface_pb2 import Control
from openobd_desktop.simulator import ManualClock, Rules, Simulator
from openobd_desktop.simulator.scenarios.scenarios import CAPACITY
from tests.simulator.conftest import NO_PROXY, Simulate
from tests.simulator.services.test_vehicle import CAN, pins
from tests.simulator.wire import EMPTY, TICKET, Wire, bearer, end_of, read, refusal, status

GRPC_LIMIT = 4 * 1024 * 1024
"""Maximum size of a message in bytes that gRPC accepts by default."""

SUCCESS = ServiceResult(result=[RESULT_SUCCESS])

IMPOSSIBLE = {
    "options without options": Control(control_options=ui.Options(label="Which one?")),
    "option without text": Control(control_options=ui.Options(label="Which one?", options=["Yes", " "])),
    "minimum over maximum": Control(control_number=ui.Numbers(label="How many?", minimum=3, maximum=2)),
    "no label": Control(control_yesno=ui.YesNo()),
    "blank label": Control(control_continue=ui.Continue(label=" \n")),
    "unknown target": Control(target=7, control_yesno=ui.YesNo(label="Is the ignition on?")),  # type: ignore[arg-type]
}


async def test_d22_an_active_session_with_a_waiting_child_is_listed_as_active_and_without_a_token(
    wire: Wire, clock: ManualClock
) -> None:
    """Checks that "active" is only followed by a final state, for each context (openOBD docs, state transitions)."""
    session = await wire.claimed()
    child = await wire.function.startFunctionContext(EMPTY, metadata=session.bearer)
    clock.advance(41)

    (listed,) = await wire.listed()
    looked_up = await wire.look_up(session.id)

    assert [(info.state, info.authentication_token) for info in (listed, looked_up)] == [("active", "")] * 2
    await wire.session.authenticate(EMPTY, metadata=bearer(child.authentication_token))
    assert (await wire.look_up(session.id)).state == "active"


async def test_an_available_session_whose_child_works_is_active_and_available_again_after_it(wire: Wire) -> None:
    """Checks a composition, which is never claimed itself, unlike its parts (openOBD docs, function composition)."""
    info = await wire.start()
    parent = bearer(info.authentication_token)
    child = await wire.function.startFunctionContext(EMPTY, metadata=parent)
    assert (await wire.look_up(info.id)).state == "available"

    token = await wire.session.authenticate(EMPTY, metadata=bearer(child.authentication_token))
    assert (await wire.look_up(info.id)).state == "active"
    await wire.session.finish(SUCCESS, metadata=bearer(token.value))

    assert (await wire.look_up(info.id)).state == "available"


@pytest.mark.parametrize(
    "number",
    [
        "007848095",
        "".join(chr(ord("\N{ARABIC-INDIC DIGIT ZERO}") + int(digit)) for digit in TICKET),
        "".join(chr(ord("\N{FULLWIDTH DIGIT ZERO}") + int(digit)) for digit in TICKET),
        f"+{TICKET}",
        f" {TICKET}",
        "7_848_095",
    ],
)
async def test_a_ticket_is_found_only_by_its_exact_number(wire: Wire, number: str) -> None:
    """Checks for FAILED_PRECONDITION with the number in quotes (openOBD docs, error codes)."""
    name, detail = await refusal(wire.start(number))

    assert (name, detail) == ("FAILED_PRECONDITION", f'No ticket found with number "{number}".')


@pytest.mark.parametrize("key", ["vehicle:info:vin", "vehicle:info:voltage", "vehicle:info:colour", "ticket:id"])
async def test_the_services_own_variables_cannot_be_set(wire: Wire, key: str) -> None:
    """Checks the variables of the connection that the service sets (openOBD docs, context variables)."""
    session = await wire.claimed()
    kind = function_pb2.CONNECTION_CONTEXT
    before = await _variables(wire, session.bearer)

    forged = Variable(type=kind, key=key, value="forged")
    assert await status(wire.function.setVariable(forged, metadata=session.bearer)) == "PERMISSION_DENIED"
    elsewhere = Variable(type=function_pb2.GLOBAL_CONTEXT, key=key, value="a variable of the session's own")
    assert await status(wire.function.setVariable(elsewhere, metadata=session.bearer)) == "OK"

    assert await _variables(wire, session.bearer) == before


async def _variables(wire: Wire, token: Any) -> dict[str, str]:
    wanted = function_pb2.VariableSelection(type=function_pb2.CONNECTION_CONTEXT)
    found = await wire.function.getVariableList(wanted, metadata=token)
    return {variable.key: variable.value for variable in found.variables}


@pytest.mark.parametrize(
    "bus",
    [
        *(pins("engine", pin, 14) for pin in (4, 5, 16)),
        *(pins("engine", 6, pin) for pin in (4, 5, 16)),
        *(BusConfiguration(bus_name="ignition", terminal15_bus=Terminal15Bus(pin=pin)) for pin in (4, 5, 16)),
        BusConfiguration(
            bus_name="old",
            kline_bus=KlineBus(pin=16, kline_protocol=1003, kline_bit_rate=11),  # type: ignore[arg-type]
        ),
    ],
    ids=lambda bus: f"{bus.WhichOneof('BusDefinition')}-{bus.can_bus.pin_plus}-{bus.can_bus.pin_min}",
)
async def test_no_bus_runs_on_the_pins_of_the_power_supply(wire: Wire, bus: BusConfiguration) -> None:
    """Checks pins 4 and 5, which are ground, and pin 16, which is the battery (ISO 15031-3)."""
    session = await wire.claimed()
    assert await status(wire.config.configureBus(iter([CAN]), metadata=session.bearer)) == "OK"

    assert await status(wire.config.configureBus(iter([bus]), metadata=session.bearer)) == "INVALID_ARGUMENT"

    kept = await wire.config.getConfiguration(EMPTY, metadata=session.bearer)
    assert list(kept.buses) == [CAN]


@pytest.mark.parametrize("control", IMPOSSIBLE.values(), ids=IMPOSSIBLE)
@pytest.mark.parametrize("accepted", [False, True])
async def test_a_prompt_that_no_screen_can_show_is_refused_unless_the_rules_allow_it(
    simulate: Simulate, control: Control, accepted: bool
) -> None:
    """Checks that each control needs a label and something to choose (openOBD docs, user interface)."""
    simulator, wire = await simulate(rules=Rules(accept_impossible_prompts=accepted))
    session = await wire.claimed()
    mechanic = simulator.world.sessions[session.id].connector.mechanic
    stream: Any = wire.interface.openControlStream(metadata=session.bearer)

    await stream.write(control)
    await stream.done_writing()

    assert await end_of(stream) == ("OK" if accepted else "INVALID_ARGUMENT")
    assert len(mechanic.seen) == accepted
    assert (await wire.look_up(session.id)).state == "active"


async def test_the_long_list_exceeds_the_default_limit_of_grpc(simulate: Simulate) -> None:
    simulator, wire = await simulate("long list")
    token = bearer(await wire.login())

    name, detail = await refusal(wire.controller.getSessionList(EMPTY, metadata=token))
    options = [*NO_PROXY, ("grpc.max_receive_message_length", 16 * GRPC_LIMIT)]
    async with grpc.aio.insecure_channel(f"127.0.0.1:{simulator.port}", options) as channel:
        found: SessionInfoList = await Wire(channel).controller.getSessionList(EMPTY, metadata=token)

    assert (name, "larger than max" in detail) == ("RESOURCE_EXHAUSTED", True)
    assert found.ByteSize() > GRPC_LIMIT


async def test_a_full_house_has_room_for_one_more_session(simulate: Simulate) -> None:
    """Checks for UNAVAILABLE with the advice to retry in two minutes (openOBD docs, error codes)."""
    simulator, wire = await simulate("full house")
    first, second = map(str, simulator.world.free_tickets(simulator.world.partners[0])[:2])
    info = await wire.start(first)

    name, detail = await refusal(wire.start(second))

    assert (name, "no free resources" in detail) == ("UNAVAILABLE", True)
    assert len(await wire.listed()) == CAPACITY
    await wire.interrupt(info.id)
    assert await status(wire.start(second)) == "OK"


@pytest.mark.parametrize("state", ["interrupted", "failed", "finished"])
async def test_the_state_after_each_time_limit_can_be_chosen(
    simulate: Simulate, clock: ManualClock, state: str
) -> None:
    """Checks each final state, since the openOBD docs only say that such a session is closed (limitations)."""
    rules = Rules(state_after_claim_timeout=state, state_after_idle_stream=state, state_after_max_session=state)
    simulator, wire = await simulate(rules=rules)
    unclaimed = await wire.start()
    tickets = simulator.world.free_tickets(simulator.world.partners[0])
    idle, old = await wire.claimed(str(tickets[0])), await wire.claimed(str(tickets[1]))
    talk: Any = wire.interface.openControlStream(metadata=idle.bearer)
    await talk.write(Control(control_label=ui.Label(label="Wait")))
    await read(talk)

    clock.advance(60)
    assert (await wire.look_up(unclaimed.id)).state == state
    clock.advance(3540)
    assert (await wire.look_up(idle.id)).state == state
    assert (await wire.look_up(old.id)).state == "active"
    clock.advance(3 * 3600)
    assert (await wire.look_up(old.id)).state == state


async def test_a_ticket_is_free_again_once_the_state_of_its_session_is_reported(
    simulator: Simulator, wire: Wire
) -> None:
    info = await wire.start(TICKET)
    await wire.interrupt(info.id)

    assert await status(wire.start(TICKET)) == "OK"
