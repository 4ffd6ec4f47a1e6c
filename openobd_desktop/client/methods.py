"""The methods called here by their wire names, and how long each may take."""

from __future__ import annotations

from enum import StrEnum


class Method(StrEnum):
    """A method by the name it has in proto/session_controller.proto and its sisters."""

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


LOGIN = frozenset({Method.LOG_IN})
STARTS = frozenset({Method.START_ON_TICKET, Method.START_ON_CONNECTOR})
STREAMS = frozenset({Method.TOKENS, Method.CONNECTIONS})
IN_SESSION = STREAMS | {Method.CLAIM, Method.CONNECTION, Method.FINISH, Method.ECU_LIST}
"""Called on the session's own endpoint with a token of the session; all others are called on the login host."""

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
}
"""Seconds until a call counts as unanswered; streams last as long as their session."""
