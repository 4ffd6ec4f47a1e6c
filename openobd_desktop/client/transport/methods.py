"""Methods of the openOBD protocol that this program calls, with their deadlines."""

from __future__ import annotations

from enum import StrEnum


class Method(StrEnum):
    """A method of the protocol, identified by its name in the .proto files."""

    LOG_IN = "getSessionControllerToken"
    LIST = "getSessionList"
    LOOK_UP = "getSession"
    START_ON_TICKET = "startSessionOnTicket"
    START_ON_CONNECTOR = "startSessionOnConnector"
    INTERRUPT = "interruptSession"
    CLAIM = "authenticate"
    TOKENS = "openSessionTokenStream"
    CONNECTIONS = "openConnectorInformationStream"
    CONNECTION = "getConnectorInformation"
    FINISH = "finish"
    ECU_LIST = "getEcuList"
    VEHICLE = "getVehicleDetails"
    PRODUCTS = "getProductList"
    TICKET = "getTicketDetails"
    CONTROLS = "openControlStream"
    MUTE = "muteLocals"
    UNMUTE = "unmuteLocals"
    LOG = "openLogStream"
    START_CONTEXT = "startFunctionContext"
    WATCH_CONTEXT = "monitorFunctionContext"
    SET_ARGUMENT = "setFunctionArgument"
    RESULTS = "getFunctionResultList"
    VARIABLES = "getVariableList"
    VARIABLE = "getVariable"
    SET_VARIABLE = "setVariable"
    DELETE_VARIABLE = "deleteVariable"
    CONFIGURE_BUSES = "configureBus"
    CONFIGURATION = "getConfiguration"
    ISOTP = "openIsotpStream"
    RAW_FRAMES = "openRawStream"
    TP20 = "openTp20Stream"
    KLINE = "openKlineStream"
    DOIP = "openDoipStream"
    IGNITION = "openTerminal15Stream"
    BROKER_LOG_IN = "getFunctionBrokerToken"
    REGISTRATION = "getFunctionRegistration"
    RUN = "runFunction"


LOGIN = frozenset({Method.LOG_IN, Method.BROKER_LOG_IN})
STARTS = frozenset({Method.START_ON_TICKET, Method.START_ON_CONNECTOR})
STREAMS = frozenset({Method.TOKENS, Method.CONNECTIONS})
FACTS = frozenset({Method.ECU_LIST, Method.VEHICLE, Method.PRODUCTS, Method.TICKET})
VARIABLES = frozenset({Method.VARIABLES, Method.VARIABLE, Method.SET_VARIABLE, Method.DELETE_VARIABLE})
TOOLS = frozenset({Method.CONTROLS, Method.MUTE, Method.UNMUTE, Method.LOG})
CONTEXTS = frozenset({Method.START_CONTEXT, Method.WATCH_CONTEXT, Method.SET_ARGUMENT, Method.RESULTS})
UNITS = frozenset({Method.ISOTP, Method.RAW_FRAMES, Method.TP20, Method.KLINE, Method.DOIP})
"""Streams of messages to and from control units."""
BUSES = UNITS | {Method.CONFIGURE_BUSES, Method.CONFIGURATION, Method.IGNITION}
IN_SESSION = STREAMS | FACTS | VARIABLES | TOOLS | CONTEXTS | BUSES | {Method.CLAIM, Method.CONNECTION, Method.FINISH}
"""Methods called at a session's own endpoint with a token of that session; the rest are called at the login host."""

CHANGING = (
    STARTS
    | UNITS
    | {
        Method.INTERRUPT,
        Method.CLAIM,
        Method.FINISH,
        Method.CONTROLS,
        Method.MUTE,
        Method.UNMUTE,
        Method.LOG,
        Method.START_CONTEXT,
        Method.SET_ARGUMENT,
        Method.SET_VARIABLE,
        Method.DELETE_VARIABLE,
        Method.CONFIGURE_BUSES,
        Method.RUN,
    }
)
"""Methods that change something, so that an unreadable answer leaves the outcome unknown; all others only read."""

DEADLINES: dict[Method, float | None] = {
    Method.LOG_IN: 10.0,
    Method.LIST: 30.0,
    Method.LOOK_UP: 10.0,
    Method.START_ON_TICKET: 15.0,
    Method.START_ON_CONNECTOR: 15.0,
    Method.INTERRUPT: 15.0,
    Method.CLAIM: 10.0,
    Method.TOKENS: None,
    Method.CONNECTIONS: None,
    Method.CONNECTION: 3.0,
    Method.FINISH: 15.0,
    Method.ECU_LIST: 10.0,
    Method.VEHICLE: 10.0,
    Method.PRODUCTS: 10.0,
    Method.TICKET: 10.0,
    Method.CONTROLS: None,
    Method.MUTE: 10.0,
    Method.UNMUTE: 10.0,
    Method.LOG: 10.0,
    Method.START_CONTEXT: 10.0,
    Method.WATCH_CONTEXT: None,
    Method.SET_ARGUMENT: 10.0,
    Method.RESULTS: 10.0,
    Method.VARIABLES: 10.0,
    Method.VARIABLE: 10.0,
    Method.SET_VARIABLE: 10.0,
    Method.DELETE_VARIABLE: 10.0,
    Method.CONFIGURE_BUSES: 15.0,
    Method.CONFIGURATION: 10.0,
    Method.ISOTP: None,
    Method.RAW_FRAMES: None,
    Method.TP20: None,
    Method.KLINE: None,
    Method.DOIP: None,
    Method.IGNITION: None,
    Method.BROKER_LOG_IN: 10.0,
    Method.REGISTRATION: 10.0,
    # The broker waits for the function's host; the openOBD docs do not specify for how long.
    Method.RUN: 45.0,
}
"""Deadlines of calls, in seconds; None for streams, which may last as long as the session."""
