"""Access rights: the tokens that each method accepts, the versions in which it exists, and the current caller."""

from collections.abc import Callable
from contextvars import ContextVar

from msgspec import Struct

from openobd_desktop.simulator.car.fleet import Partner
from openobd_desktop.simulator.common import refusals
from openobd_desktop.simulator.common.call_log import CallLog
from openobd_desktop.simulator.state.sessions import Context
from openobd_desktop.simulator.state.tokens import Kind, Token

Version = tuple[int, ...]

PROFILES: dict[str, Version] = {
    "1.16": (1, 16),
    "1.18": (1, 18),
    "1.26.0": (1, 26, 0),
    "1.26.7": (1, 26, 7),
    "1.26.12": (1, 26, 12),
}
NEWEST = "1.26.12"

PORT_IS_REPORTED: Version = (1, 26, 2)
CHILD_OF_ACTIVE: Version = (1, 26, 2)
TICKET_BY_NUMBER_ONLY: Version = (1, 26, 5)
TICKET_VARIABLE: Version = (1, 26, 8)


class Access(Struct, frozen=True):
    """Requirements for calling a method.

    Attributes:
        kinds: Kinds of tokens that the method accepts; empty if it needs no token.
        since: First protocol version that has the method.
    """

    kinds: frozenset[Kind]
    since: Version


def _access(kinds: str, *since: int) -> Access:
    return Access(frozenset(Kind(kind) for kind in kinds.split()), since)


METHODS: dict[str, Access] = {
    "sessionController/getSessionControllerToken": _access("", 1, 11),
    "sessionController/startSessionOnTicket": _access("CT", 1, 0),
    "sessionController/startSessionOnConnector": _access("CT", 1, 0),
    "sessionController/getSession": _access("CT", 1, 0),
    "sessionController/interruptSession": _access("CT", 1, 11, 11),
    "sessionController/getSessionList": _access("CT", 1, 0),
    "session/authenticate": _access("AT", 1, 11),
    "session/assertAuthenticationPossible": _access("AT", 1, 18),
    "session/openSessionTokenStream": _access("ST", 1, 11),
    "session/finish": _access("ST AT", 1, 0),
    "connectionMonitor/getConnectorInformation": _access("ST", 1, 0),
    "connectionMonitor/openConnectorInformationStream": _access("ST", 1, 0),
    "userInterface/openControlStream": _access("ST", 1, 0),
    "config/configureBus": _access("ST", 1, 16),
    "config/getConfiguration": _access("ST", 1, 18),
    "config/muteLocals": _access("ST", 1, 26, 8),
    "config/unmuteLocals": _access("ST", 1, 26, 8),
    "can/openIsotpStream": _access("ST", 1, 0),
    "can/openRawStream": _access("ST", 1, 7),
    "can/openTp20Stream": _access("ST", 1, 21),
    "kline/openKlineStream": _access("ST", 1, 17),
    "terminal15/openTerminal15Stream": _access("ST", 1, 18),
    "doip/openDoipStream": _access("ST", 1, 23),
    "vehicleInfo/getEcuList": _access("ST", 1, 22),
    "vehicleInfo/getVehicleDetails": _access("ST", 1, 26, 8),
    "productInfo/getProductList": _access("ST", 1, 26, 8),
    "ticketInfo/getTicketDetails": _access("ST", 1, 26, 12),
    "logging/openLogStream": _access("ST", 1, 25, 4),
    "function/startFunctionContext": _access("AT ST", 1, 18),
    "function/monitorFunctionContext": _access("MT", 1, 18),
    "function/registerFunctionDetails": _access("AT", 1, 18),
    "function/getFunctionDetails": _access("ST AT", 1, 18),
    "function/setFunctionArgument": _access("AT ST", 1, 18),
    "function/getFunctionArgumentList": _access("ST AT", 1, 18),
    "function/setFunctionResult": _access("ST AT", 1, 18),
    "function/getFunctionResultList": _access("ST AT", 1, 18),
    "function/getVariableList": _access("ST AT", 1, 18),
    "function/setVariable": _access("ST AT", 1, 18),
    "function/getVariable": _access("ST AT", 1, 18),
    "function/deleteVariable": _access("ST AT", 1, 18),
    "functionBroker/getFunctionBrokerToken": _access("", 1, 18),
    "functionBroker/openFunctionStream": _access("BT", 1, 18),
    "functionBroker/runFunction": _access("BT", 1, 18),
    "functionBroker/getFunctionRegistration": _access("BT", 1, 18),
    "functionBroker/generateFunctionSignature": _access("BT", 1, 18),
}


class Caller(Struct):
    """A call that is in progress, and the token presented with it.

    Attributes:
        method: The method, for example "session/finish".
        token: The token presented; None for methods that need no token.
    """

    method: str
    token: Token | None
    _record: CallLog
    _place: int

    @property
    def partner(self) -> Partner:
        """The partner to which a controller or broker token belongs."""
        if self.token is None or not isinstance(self.token.owner, Partner):
            raise refusals.wrong_token()
        return self.token.owner

    @property
    def context(self) -> Context:
        """The context to which an authentication, session or monitor token belongs."""
        if self.token is None or not isinstance(self.token.owner, Context):
            raise refusals.wrong_token()
        return self.token.owner

    def concerns(self, session_id: str) -> None:
        """Records the session that the call concerns; needed for calls whose token does not identify a session."""
        self._record.note(self._place, session_id=session_id)


_current: ContextVar[Caller] = ContextVar("caller")

caller: Callable[[], Caller] = _current.get
set_caller = _current.set
