"""Calls within a session: the client against the simulator, with which it shares nothing but the protocol."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import aclosing
from dataclasses import dataclass

import pytest
from msgspec.structs import replace

from openobd_desktop.client import Gateway
from openobd_desktop.client.session import SessionClient
from openobd_desktop.client.session_services.functions import news, service_result
from openobd_desktop.client.session_services.questions import control, echo
from openobd_desktop.client.session_services.tools import variable
from openobd_desktop.client.session_services.vehicle import ecu
from openobd_desktop.core.ports.service import Controller, SessionCalls
from openobd_desktop.domain.car import buses as values
from openobd_desktop.domain.functions import ContextNews, FunctionState, LogLevel, Variable, VariableScope
from openobd_desktop.domain.questions import Echo, Question, QuestionKind, Target, Translation
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import Result, ServiceResult, Session, UserFeedback
from openobd_desktop.domain.settings import Profile
from openobd_desktop.domain.vehicle import Ecu, EcuKind, Product, VehicleDetails
from openobd_desktop.errors import (
    AlreadyClaimed,
    BadInput,
    ConversationTakenOver,
    FunctionNotAllowed,
    FunctionNotFound,
    FunctionOffline,
    FunctionSilent,
    NothingKnown,
    NotOffered,
    NotReadyYet,
    OpenObdError,
    Unreachable,
)
from openobd_desktop.protocol import bus_pb2, function_pb2, session_pb2
from openobd_desktop.protocol import user_interface_pb2 as ui
from openobd_desktop.protocol.bus_pb2 import CanBus, KlineBus
from openobd_desktop.protocol.vehicle_info_pb2 import DoipEcu, IsotpEcu, KlineEcu, Tp20Ecu
from openobd_desktop.protocol.vehicle_info_pb2 import Ecu as EcuMessage
from openobd_desktop.simulator import (
    BATTERY_CHECK,
    DEMO_PARTNER,
    HEADLIGHTS,
    LogLine,
    MechanicBehaviour,
    Rules,
    Simulator,
)

FACTOR = 100.0
RULES = Rules(claim_timeout=6000, ecu_detect_delay=0)
UNKNOWN_FUNCTION = "0b0f7a52-5d0a-4a7c-8f1f-64d7e6a1c999"


@dataclass
class Open:
    """A claimed session, with its calls and the simulator."""

    simulator: Simulator
    gateway: Gateway
    session: Session
    calls: SessionClient
    token: Secret


async def opened(simulator: Simulator) -> Open:
    known = simulator.credentials
    profile = Profile(
        name="demo", host=simulator.host, port=simulator.port, cluster=known.cluster_id, client_id=known.client_id
    )
    gateway = Gateway(profile, Secret(known.client_secret), insecure_loopback=True)
    grant = await gateway.controller.start_on_ticket(str(simulator.world.free_tickets(DEMO_PARTNER)[0]))
    # Servers before 1.26.2 do not report the port, and the simulator does not listen on 443.
    session = replace(grant.session, port=simulator.port)
    calls = gateway.open_session(session)
    return Open(simulator, gateway, session, calls, await calls.authenticate(grant.token))


@pytest.fixture
async def here() -> AsyncIterator[Open]:
    async with Simulator(clock_factor=FACTOR, rules=RULES) as simulator:
        here = await opened(simulator)
        yield here
        await here.calls.aclose()
        await here.gateway.aclose()


@pytest.fixture
async def old() -> AsyncIterator[Open]:
    async with Simulator("old server", clock_factor=FACTOR, rules=RULES) as simulator:
        old = await opened(simulator)
        yield old
        await old.calls.aclose()
        await old.gateway.aclose()


def test_the_clients_implement_the_ports_of_the_core(here: Open) -> None:
    calls: SessionCalls = here.calls
    controller: Controller = here.gateway.controller
    assert (calls, controller) == (here.calls, here.gateway.controller)


QUESTIONS = (
    (Question(kind=QuestionKind.TEXT, text="Working", seconds=2), None),
    (Question(kind=QuestionKind.CONTINUE, text="Ignition off"), None),
    (Question(kind=QuestionKind.YES_NO, text="Is the ignition on?"), True),
    (Question(kind=QuestionKind.CHOICE, text="Which side?", options=("left", "right")), 0),
    (Question(kind=QuestionKind.FREE_TEXT, text="What do you see?"), "Done"),
    (Question(kind=QuestionKind.NUMBER, text="How many?", minimum=3, maximum=5), 3),
)


async def test_all_six_kinds_are_asked_and_answered_on_one_stream(here: Open) -> None:
    stream = here.calls.questions.open(here.token)
    async with aclosing(stream.echoes()) as echoes:
        for question, answer in QUESTIONS:
            await stream.ask(question)
            assert await anext(echoes) == Echo(
                kind=question.kind,
                text=question.text,
                options=question.options,
                minimum=question.minimum,
                maximum=question.maximum,
                answer=answer,
            )
        await stream.aclose()
        assert [each async for each in echoes] == []


async def test_a_question_for_the_operator_with_languages_and_a_picture_arrives_completely(here: Open) -> None:
    question = Question(
        kind=QuestionKind.CHOICE,
        text="Which side?",
        target=Target.OPERATOR,
        options=("left", "right"),
        translations=(
            Translation("Which side?", "nl", "Welke kant?"),
            Translation("left", "nl", "links"),
            Translation("Which side?", "de", "Welche Seite?"),
        ),
        picture="https://pictures.example.com/a.png",
    )
    stream = here.calls.questions.open(here.token)
    async with aclosing(stream.echoes()) as echoes:
        await stream.ask(question)
        assert (await anext(echoes)).target is Target.OPERATOR
        (shown,) = here.simulator.prompts.shown(here.session.id)
        await stream.aclose()
    assert (shown.operator, shown.text, shown.options, shown.picture) == (
        True,
        "Which side?",
        ("left", "right"),
        "https://pictures.example.com/a.png",
    )
    assert shown.translations == (
        ("Which side?", "nl", "Welke kant?"),
        ("Which side?", "de", "Welche Seite?"),
        ("left", "nl", "links"),
    )


async def test_f23_a_stream_opened_elsewhere_ends_ours_and_is_reported_as_such(here: Open) -> None:
    connector = here.simulator.world.sessions[here.session.id].connector
    connector.mechanic.behaviour = MechanicBehaviour.SILENT
    ours = here.calls.questions.open(here.token)
    await ours.ask(QUESTIONS[2][0])
    async with aclosing(ours.echoes()) as echoes:
        theirs = here.calls.questions.open(here.token)
        await theirs.ask(QUESTIONS[0][0])
        with pytest.raises(ConversationTakenOver):
            await anext(echoes)
        with pytest.raises(Unreachable):
            await ours.ask(QUESTIONS[1][0])
    await ours.aclose()
    await theirs.aclose()


async def test_a_broken_control_stream_is_a_broken_connection(here: Open) -> None:
    stream = here.calls.questions.open(here.token)
    await stream.ask(QUESTIONS[0][0])
    async with aclosing(stream.echoes()) as echoes:
        await anext(echoes)
        here.simulator.faults.drop("userInterface/openControlStream")
        with pytest.raises(Unreachable):
            await anext(echoes)
    await stream.aclose()


async def test_closing_the_channel_ends_receiving(here: Open) -> None:
    stream = here.calls.questions.open(here.token)
    await stream.ask(QUESTIONS[0][0])
    async with aclosing(stream.echoes()) as echoes:
        await anext(echoes)
        waiting = asyncio.ensure_future(anext(echoes))
        await asyncio.sleep(0)
        await here.calls.aclose()
        with pytest.raises(Unreachable):
            await waiting
    await stream.aclose()


@pytest.mark.parametrize(
    "question", [each for each, _ in QUESTIONS if each.kind.is_answered], ids=lambda q: q.kind.value
)
def test_f22_an_absent_answer_is_neither_no_nor_zero(question: Question) -> None:
    message = control(question)
    assert echo(message).answer is None
    body = getattr(message, message.WhichOneof("ControlType") or "")
    body.answer = type(body.answer)()
    assert echo(message).answer == type(body.answer)()
    assert echo(message).answer is not None


def test_a_control_of_a_newer_kind_has_no_kind() -> None:
    assert echo(ui.Control(target=ui.INTERFACE_USER)) == Echo(kind=None)


def test_a_broken_character_is_refused_before_anything_is_sent() -> None:
    with pytest.raises(BadInput):
        control(Question(kind=QuestionKind.TEXT, text="\ud800"))


async def test_the_facts_of_vehicle_ticket_and_products_are_read(here: Open) -> None:
    facts = here.calls.vehicle
    assert (await facts.ticket(here.token)).number == 7848095
    assert await facts.vehicle(here.token) == VehicleDetails("Volkswagen Golf VII 1.4 TSI", 55763, "WVWZZZAUZFW123456")
    assert await facts.products(here.token) == (Product(1204, "Tow bar coding"),)
    first, *_, last = await facts.ecus(here.token)
    assert first == Ecu(
        kind=EcuKind.ISOTP,
        request_id=0x7E0,
        response_id=0x7E8,
        bus=values.CanBus(pin_plus=6, pin_min=14, protocol_number=1, rate_number=2),
    )
    assert (last.kind, last.request_id, last.response_id) == (EcuKind.TP20, 0x1F, None)


async def test_a_running_detection_is_reported_as_such() -> None:
    async with Simulator(rules=Rules(ecu_detect_delay=1000)) as simulator:
        here = await opened(simulator)
        with pytest.raises(NotReadyYet):
            await here.calls.vehicle.ecus(here.token)
        await here.calls.aclose()
        await here.gateway.aclose()


async def test_a_session_on_a_connector_has_no_ticket_and_no_products(here: Open) -> None:
    connector = list(here.simulator.world.connectors.values())[3]
    grant = await here.gateway.controller.start_on_connector(connector.number)
    calls = here.gateway.open_session(grant.session)
    token = await calls.authenticate(grant.token)
    with pytest.raises(NothingKnown):
        await calls.vehicle.ticket(token)
    assert await calls.vehicle.products(token) == ()
    await calls.aclose()


async def test_everything_that_an_old_server_lacks_is_reported(old: Open) -> None:
    facts, tools = old.calls.vehicle, old.calls.tools
    for call in (
        facts.ticket(old.token),
        facts.vehicle(old.token),
        facts.products(old.token),
        facts.ecus(old.token),
        tools.mute_locals(old.token),
        tools.unmute_locals(old.token),
        tools.log(old.token, "line", LogLevel.INFO),
    ):
        with pytest.raises(NotOffered):
            await call


def test_every_kind_of_control_unit_becomes_a_row() -> None:
    slow = CanBus(
        pin_plus=3, pin_min=11, can_protocol=bus_pb2.CAN_PROTOCOL_TP20, can_bit_rate=bus_pb2.CAN_BIT_RATE_83_3
    )
    kline = KlineBus(
        pin=7, kline_protocol=bus_pb2.KLINE_PROTOCOL_ISO14230_FAST, kline_bit_rate=bus_pb2.KLINE_BIT_RATE_10400
    )
    doip = bus_pb2.DoipBus(
        doip_option=bus_pb2.DOIP_OPTION_1, doip_network_configuration=bus_pb2.DOIP_NETWORK_CONFIGURATION_3
    )
    assert ecu(EcuMessage(tp20_ecu=Tp20Ecu(can_bus=slow, logical_address=1))) == Ecu(
        kind=EcuKind.TP20, request_id=1, bus=values.CanBus(3, 11, 2, 7)
    )
    assert ecu(EcuMessage(kline_ecu=KlineEcu(kline_bus=kline, ecu_id=0x11))) == Ecu(
        kind=EcuKind.KLINE, request_id=0x11, bus=values.KlineBus(7, 1004, 11)
    )
    assert ecu(EcuMessage(doip_ecu=DoipEcu(doip_bus=doip, gateway_id=1, tester_id=2, ecu_id=3))) == Ecu(
        kind=EcuKind.DOIP, request_id=3, gateway_id=1, tester_id=2, bus=values.DoipBus(1, 3003)
    )
    extended = ecu(EcuMessage(isotp_ecu=IsotpEcu(extended_request_address=0, extended_response_address=0xF1)))
    assert (extended.extended_request, extended.extended_response) == (0, 0xF1)
    assert extended.bus == values.CanBus()
    assert ecu(EcuMessage()) == Ecu(kind=EcuKind.UNKNOWN)


async def test_local_testers_are_muted_and_unmuted(here: Open) -> None:
    connector = here.simulator.world.sessions[here.session.id].connector
    await here.calls.tools.unmute_locals(here.token)
    assert not connector.muted
    await here.calls.tools.mute_locals(here.token)
    assert connector.muted


async def test_lines_are_written_with_their_level(here: Open) -> None:
    for level in LogLevel:
        await here.calls.tools.log(here.token, f"line {level.value}", level)
    assert here.simulator.call_log.log[here.session.id] == [
        LogLine(1, "line debug"),
        LogLine(2, "line info"),
        LogLine(3, "line warning"),
        LogLine(4, "line error"),
    ]


async def test_variables_are_set_listed_read_and_removed_by_scope(here: Open) -> None:
    tools, token = here.calls.tools, here.token
    await tools.set_variable(token, VariableScope.SESSION, "side", "left")
    await tools.set_variable(token, VariableScope.FUNCTION, "side", "right")
    assert await tools.variables(token, VariableScope.SESSION) == (Variable("side", "left"),)
    assert await tools.variables(token, VariableScope.FUNCTION, "si") == (Variable("side", "right"),)
    assert await tools.variables(token, VariableScope.FUNCTION, "x") == ()
    assert (await tools.variable(token, VariableScope.CONNECTION, "vehicle:info:voltage")).value == "12.4"
    await tools.delete_variable(token, VariableScope.SESSION, "side")
    with pytest.raises(NothingKnown):
        await tools.variable(token, VariableScope.SESSION, "side")


def test_an_object_is_represented_by_its_type() -> None:
    message = function_pb2.Variable(key="reading")
    message.object.Pack(session_pb2.ServiceResult())
    assert variable(message) == Variable("reading", "openOBD.v1.ServiceResult", is_text=False)


async def test_a_function_runs_in_a_context_that_is_watched_to_its_end(here: Open) -> None:
    contexts, broker = here.calls.contexts, here.gateway.controller.broker
    context = await contexts.open(here.token)
    await contexts.set_argument(here.token, "outcome", "validate")
    async with aclosing(contexts.watch(context.monitor_token, context.id)) as stream:
        first = await anext(stream)
        await broker.run(HEADLIGHTS, "", here.session, context.authentication_token)
        *_, last = [each async for each in stream]
    assert first.monitor_token
    assert last.finished
    assert last.result == ServiceResult(
        (Result.NEEDS_VALIDATION,), description="Coded; please look at the light on the wall."
    )
    assert await contexts.results(here.token) == (Variable("steps", "3"),)


async def test_the_broker_returns_the_details_of_a_function(here: Open) -> None:
    broker = here.gateway.controller.broker
    details = await broker.details(BATTERY_CHECK)
    assert (details.name, details.version, details.state) == ("Check the battery", "1.2", FunctionState.ONLINE)
    assert (await broker.details(BATTERY_CHECK, DEMO_PARTNER.id)).name == "Check the battery"
    with pytest.raises(FunctionNotFound):
        await broker.details(UNKNOWN_FUNCTION)


@pytest.mark.parametrize(
    ("function", "outcome", "error"),
    [(UNKNOWN_FUNCTION, "", FunctionOffline), (HEADLIGHTS, "silent", FunctionSilent)],
)
async def test_a_function_that_does_not_start_is_named_and_its_context_closed_with_its_own_token(
    here: Open, function: str, outcome: str, error: type[OpenObdError]
) -> None:
    contexts = here.calls.contexts
    context = await contexts.open(here.token)
    await contexts.set_argument(here.token, "outcome", outcome)
    with pytest.raises(error) as raised:
        await here.gateway.controller.broker.run(function, "", here.session, context.authentication_token)
    assert context.authentication_token.reveal() not in raised.value.details
    await contexts.close(context.authentication_token, ServiceResult((Result.FAILURE,)))
    assert (await here.gateway.controller.get_session(here.session.id)).state_text == "active"


async def test_a_function_that_is_forbidden_is_named(here: Open) -> None:
    here.simulator.world.broker.forbidden.add((DEMO_PARTNER.id, BATTERY_CHECK))
    context = await here.calls.contexts.open(here.token)
    with pytest.raises(FunctionNotAllowed):
        await here.gateway.controller.broker.run(BATTERY_CHECK, "", here.session, context.authentication_token)


async def test_a_running_context_is_closed_only_by_its_parent(here: Open) -> None:
    contexts = here.calls.contexts
    context = await contexts.open(here.token)
    await contexts.set_argument(here.token, "outcome", "hang")
    await here.gateway.controller.broker.run(HEADLIGHTS, "", here.session, context.authentication_token)
    with pytest.raises(AlreadyClaimed):
        await contexts.close(context.authentication_token, ServiceResult((Result.FAILURE,)))
    await contexts.close(here.token, ServiceResult((Result.FAILURE,)))
    assert (await here.gateway.controller.get_session(here.session.id)).state_text == "active"


async def test_f33_a_refused_broker_token_is_renewed_once(here: Open) -> None:
    broker = here.gateway.controller.broker
    await broker.details(BATTERY_CHECK)
    here.simulator.faults.fail_next("functionBroker/getFunctionRegistration", "UNAUTHENTICATED", "expired")
    await broker.details(BATTERY_CHECK)
    assert len(here.simulator.call_log.of("functionBroker/getFunctionBrokerToken")) == 2


def test_results_of_a_newer_protocol_are_left_out() -> None:
    message = session_pb2.ServiceResult(result=[session_pb2.RESULT_SUCCESS, session_pb2.RESULT_UNDEFINED])
    message.result.append(99)  # type: ignore[arg-type]  # a number of a newer protocol
    message.user_feedback = session_pb2.USER_FEEDBACK_FAILURE
    assert service_result(message) == ServiceResult((Result.SUCCESS,), UserFeedback.FAILURE)
    assert news(function_pb2.FunctionContext(finished=True)) == ContextNews(True, Secret(""), Secret(""))
