"""Program that runs the vendor's own client against an openOBD server and prints its observations as JSON.

Arguments: the part to play, host, port, client id, client secret, cluster.
"""

import json
import sys
import time
from collections.abc import Callable
from importlib import import_module
from typing import Any

from google.protobuf.message import Message

# The vendor's package has no type annotations; loaded by name, it needs only one annotation here.
openobd: Any = import_module("openobd")

TICKET = "7848095"
PATIENCE = 20.0

Seen = dict[str, Any]
Service = Any
Session = Any
Arguments = Any


def until(look: Callable[[], Any]) -> Any:
    """Returns the result of ``look`` once it is true, by polling, as in the vendor's examples."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if found := look():
            return found
        time.sleep(0.02)
    raise TimeoutError(look)


def status_of(action: Callable[[], Any]) -> list[Any]:
    """Returns the status number and the text with which ``action`` is refused."""
    try:
        action()
    except openobd.OpenOBDException as error:
        return [error.status, error.details]
    return [0, ""]


def fields(message: Message) -> list[str]:
    return sorted(field.name for field, _ in message.ListFields())


def cycle(service: Service, seen: Seen) -> None:
    """Runs a whole session on a ticket, from start to finish."""
    session = service.start_session_on_ticket(TICKET)
    seen["started"] = fields(session.session_info)
    session_id = openobd.SessionId(value=session.id())
    seen["state after start"] = service.get_session(session_id).state
    seen["listed"] = [info.id for info in service.get_session_list().sessions] == [session.id()]
    keeper = openobd.SessionTokenHandler(session)
    first = session.session_token
    seen["state after claim"] = service.get_session(session_id).state
    seen["token renewed"] = until(lambda: session.session_token != first)
    look_at_connection(session, seen)
    look_at_car(session, seen)
    ask(session, seen)
    write_log(session)
    use_variables(session, seen)
    configure(session, seen)
    result = openobd.ServiceResult(result=[openobd.RESULT_SUCCESS], description="All done")
    session.finish(result)
    seen["state after finish"] = service.get_session(session_id).state
    keeper.refresh_session_token_thread.join(PATIENCE)
    seen["token thread ended"] = not keeper.refresh_session_token_thread.is_alive()
    seen["after finish"] = status_of(session.get_connector_information)


def look_at_connection(session: Session, seen: Seen) -> None:
    info = session.get_connector_information()
    seen["connected"], seen["healthy"], seen["latency"] = info.connected, info.healthy, info.latency
    monitor = openobd.ConnectionMonitor(session, sample_size=3)
    seen["samples"] = len(until(lambda: len(found := monitor.get_connector_info_list()) == 3 and found))
    monitor.stop_stream()


def look_at_car(session: Session, seen: Seen) -> None:
    def ecus() -> Any:
        status = status_of(session.get_ecu_list)[0]
        seen.setdefault("ecu statuses", []).append(status)
        return status == 0

    until(ecus)
    seen["ecu statuses"] = sorted(set(seen["ecu statuses"]))
    seen["ecu kinds"] = sorted({ecu.WhichOneof("EcuType") for ecu in session.get_ecu_list().ecus})
    seen["vehicle"] = session.get_vehicle_details().name
    seen["vin"] = session.get_vehicle_details().vin
    seen["products"] = [product.name for product in session.get_product_list().products]
    seen["ticket"] = session.get_ticket_details().number


def ask(session: Session, seen: Seen) -> None:
    handler = openobd.UiHandler(session)
    seen["label"] = handler.show_ui(openobd.Label(label="Working"))
    seen["yes or no"] = handler.show_ui(openobd.YesNo(label="Is the ignition on?"))
    seen["option"] = handler.show_ui(openobd.Options(label="Which side?", options=["left", "right"]))
    seen["number"] = handler.show_ui(openobd.Numbers(label="How many?", minimum=3, maximum=5))
    seen["text"] = bool(handler.show_ui(openobd.FreeText(label="What do you see?")))
    seen["continue"] = handler.show_ui(openobd.Continue(label="Switch the ignition off"))
    old = handler.stream_handler
    seen["on a new stream"] = handler.show_ui(openobd.YesNo(label="Still there?"), force_display=True)
    until(lambda: old.stream_state == 3)
    seen["old stream"] = type(old.received_exception).__name__
    handler.stop_stream()


def write_log(session: Session) -> None:
    session.open_log_stream(
        iter([openobd.LogMessage(content="Straight"), openobd.LogMessage(content="Careful", level=3)])
    )
    handler = openobd.log.ScriptLogHandler(session)
    handler.stream_handler.send(openobd.LogMessage(content="By the handler", level=2))
    handler.stream_handler.stop_stream(send_remaining_messages=True)
    until(lambda: handler.stream_handler.stream_state == 3)


def use_variables(session: Session, seen: Seen) -> None:
    variables = openobd.functions.function_context_variables.ContextVariables
    function = variables(session, openobd.FUNCTION_CONTEXT)
    everywhere = variables(session, openobd.GLOBAL_CONTEXT)
    connection = variables(session, openobd.CONNECTION_CONTEXT)
    function["side"] = "left"
    everywhere["side"] = "right"
    seen["variables"] = [function["side"], everywhere["side"], function["nothing"]]
    seen["variable list"] = function.get_variables()
    del function["side"]
    seen["after delete"] = function["side"]
    names = ("vehicle:info:vin", "vehicle:info:voltage", "ticket:id")
    seen["connection variables"] = [connection[name] for name in names]


def configure(session: Session, seen: Seen) -> None:
    bus = openobd.CanBus(pin_plus=6, pin_min=14, can_protocol=1, can_bit_rate=2)
    session.configure_bus(iter([openobd.BusConfiguration(bus_name="bus_6_14", can_bus=bus)]))
    seen["buses"] = [each.bus_name for each in session.get_configuration().buses]
    session.unmute_locals()
    session.mute_locals()


def refusals(service: Service, seen: Seen) -> None:
    """Makes all calls that the service refuses according to its documentation."""
    seen["unknown ticket"] = status_of(lambda: service.start_session_on_ticket("1234567"))
    session = service.start_session_on_ticket(TICKET)
    session_id = openobd.SessionId(value=session.id())
    seen["ticket in use"] = status_of(lambda: service.start_session_on_ticket(TICKET))
    seen["before authenticate"] = status_of(session.get_connector_information)
    offer = session.authentication_token
    session.update_session_token(session.authenticate().value)
    session.update_authentication_token(offer)
    seen["second authenticate"] = status_of(session.authenticate)
    seen["interrupted"] = service.interrupt_session(session_id).state
    seen["interrupted twice"] = status_of(lambda: service.interrupt_session(session_id))
    unknown = openobd.SessionId(value="2c7420aa-4716-4050-948d-7c0132e8918d")
    seen["unknown session"] = status_of(lambda: service.get_session(unknown))
    info = openobd.SessionInfo()
    info.CopyFrom(session.session_info)
    info.authentication_token = "made-up"
    seen["made-up token"] = status_of(openobd.OpenOBDSession(info).get_connector_information)


def connector(service: Service, seen: Seen) -> None:
    """Starts development sessions by the number of a connector and by its UUID."""
    for name in sys.argv[7:]:
        session = service.start_session_on_connector(name)
        openobd.SessionTokenHandler(session)
        seen.setdefault("products", []).append(len(session.get_product_list().products))
        seen.setdefault("ticket", []).append(status_of(session.get_ticket_details)[0])
        session.finish(openobd.ServiceResult(result=[openobd.RESULT_FAILURE], user_feedback=3))


def wrong_credentials(arguments: Arguments, seen: Seen) -> None:
    """Logs in with a wrong secret."""
    arguments.client_secret = "wrong"
    seen["login"] = status_of(lambda: openobd.OpenOBD(arguments).get_session_list())
    broker = openobd.core.function_broker.OpenOBDFunctionBroker(arguments)
    seen["broker login"] = status_of(broker._request_function_broker_token)


def functions(arguments: Arguments, part: str, seen: Seen) -> None:
    """Hosts a function with the vendor's launcher in this process, called by its composition or by other programs."""
    from tests.vendor.hosted import call_hosted_function, host_for_others

    service = openobd.OpenOBD(arguments)
    factory = openobd.core.grpc_factory.NetworkGrpcFactory(arguments.grpc_host, arguments.grpc_port)
    play = {"functions": call_hosted_function, "host": host_for_others}[part]
    play(service, openobd.core.function_broker.OpenOBDFunctionBroker(arguments), factory, until, seen)


def main() -> Seen:
    part, host, port, client_id, secret, cluster = sys.argv[1:7]
    arguments = openobd.core.arguments.ConnectionArguments(client_id, secret, cluster, host, int(port))
    seen: Seen = {}
    if part == "wrong credentials":
        wrong_credentials(arguments, seen)
    elif part in ("functions", "host"):
        functions(arguments, part, seen)
    elif part == "scan":
        from tests.vendor.scan import scan

        scan(openobd.OpenOBD(arguments), seen)
    else:
        {"cycle": cycle, "refusals": refusals, "connector": connector}[part](openobd.OpenOBD(arguments), seen)
    return seen


if __name__ == "__main__":
    json.dump(main(), sys.stdout)
