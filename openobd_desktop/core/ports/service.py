"""Protocols for the service: logins, sessions, the calls of one session, and the mechanic's screens in the demo."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable
from typing import Protocol

from openobd_desktop.domain.functions import (
    ContextNews,
    ContextOpened,
    FunctionDetails,
    LogLevel,
    Variable,
    VariableScope,
)
from openobd_desktop.domain.questions import Answer, Echo, Question
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import ConnectorReading, Grant, ServiceResult, Session
from openobd_desktop.domain.settings import KnownFunction, Profile
from openobd_desktop.domain.vehicle import Ecu, Product, TicketDetails, VehicleDetails


class QuestionStream(Protocol):
    """Open control stream."""

    async def ask(self, question: Question) -> None:
        """Shows a question in place of the previous one on the same screen."""
        ...

    def echoes(self) -> AsyncGenerator[Echo, None]:
        """Yields the answers; ends without an error when the service ends the stream."""
        ...

    async def aclose(self) -> None:
        """Ends the conversation within seconds."""
        ...


class QuestionCalls(Protocol):
    """Calls for the questions of a session."""

    def open(self, token: Secret) -> QuestionStream:
        """Opens a stream; this ends an earlier stream of the same session."""
        ...


class VehicleCalls(Protocol):
    """Calls for facts about a session; with older servers, each call raises ``NotOffered``."""

    async def ticket(self, token: Secret) -> TicketDetails:
        """Returns the ticket; raises ``NothingKnown`` if the session has none."""
        ...

    async def vehicle(self, token: Secret) -> VehicleDetails:
        """Returns the make, the model and the numbers of the vehicle."""
        ...

    async def products(self, token: Secret) -> tuple[Product, ...]:
        """Returns the products ordered on the ticket."""
        ...

    async def ecus(self, token: Secret) -> tuple[Ecu, ...]:
        """Returns the control units; raises ``NotReadyYet`` while the connector detects them."""
        ...


class ToolCalls(Protocol):
    """Calls for local testers, ScriptLog and variables."""

    async def mute_locals(self, token: Secret) -> None:
        """Blocks the local testers."""
        ...

    async def unmute_locals(self, token: Secret) -> None:
        """Unblocks the local testers."""
        ...

    async def log(self, token: Secret, line: str, level: LogLevel) -> None:
        """Writes one line to the ScriptLog."""
        ...

    async def variables(self, token: Secret, scope: VariableScope, prefix: str = "") -> tuple[Variable, ...]:
        """Returns all variables of a scope whose keys begin with ``prefix``."""
        ...

    async def variable(self, token: Secret, scope: VariableScope, key: str) -> Variable:
        """Returns a variable; raises ``NothingKnown`` if there is none."""
        ...

    async def set_variable(self, token: Secret, scope: VariableScope, key: str, value: str) -> None:
        """Sets a variable to a string."""
        ...

    async def delete_variable(self, token: Secret, scope: VariableScope, key: str) -> None:
        """Removes a variable."""
        ...


class ContextCalls(Protocol):
    """Calls for nested contexts."""

    async def open(self, token: Secret) -> ContextOpened:
        """Opens a nested context on top of the current one."""
        ...

    async def give(self, token: Secret, key: str, value: str) -> None:
        """Passes an argument to the nested context, with its parent's token."""
        ...

    def watch(self, token: Secret, context_id: str) -> AsyncGenerator[ContextNews, None]:
        """Monitors a nested context, with its monitor token."""
        ...

    async def results(self, token: Secret) -> tuple[Variable, ...]:
        """Returns the variables that the last nested context left."""
        ...

    async def close(self, token: Secret, result: ServiceResult) -> None:
        """Ends the top context."""
        ...


class Broker(Protocol):
    """Function broker, on the login host."""

    async def details(self, function_id: str, provider_id: str = "") -> FunctionDetails:
        """Looks up a function; raises ``FunctionNotFound`` if it was never registered."""
        ...

    async def run(self, function_id: str, provider_id: str, session: Session, token: Secret) -> None:
        """Starts a function; returns once its host has begun, or raises one of the errors named ``Function...``."""
        ...


class Controller(Protocol):
    """Calls for sessions, on the login host. Every method raises ``OpenObdError``."""

    @property
    def broker(self) -> Broker:
        """Function broker, on the same host."""
        ...

    async def log_in(self) -> None:
        """Ensures that there is a controller token."""
        ...

    async def list_sessions(self) -> tuple[Session, ...]:
        """Returns all sessions of the partner that the service still knows."""
        ...

    async def get_session(self, session_id: str) -> Session:
        """Returns one session."""
        ...

    async def get_grant(self, session_id: str) -> Grant:
        """Returns one session with its authentication token, if the service returns one."""
        ...

    async def start_on_ticket(self, ticket: str) -> Grant:
        """Starts a session on a ticket; the call is made only once and never repeated automatically."""
        ...

    async def start_on_connector(self, connector: str) -> Grant:
        """Starts a session on a connector, with a single call; for development, and not charged."""
        ...

    async def interrupt(self, session_id: str) -> Session:
        """Interrupts a session and returns its new state."""
        ...

    async def aclose(self) -> None:
        """Closes the channel."""
        ...


class SessionCalls(Protocol):
    """Calls of one session over one channel; each takes the token to use. All raise ``OpenObdError``."""

    @property
    def questions(self) -> QuestionCalls:
        """Calls for questions to the mechanic or the operator dashboard."""
        ...

    @property
    def vehicle(self) -> VehicleCalls:
        """Calls for facts about the vehicle, the ticket and its products."""
        ...

    @property
    def tools(self) -> ToolCalls:
        """Calls for local testers, ScriptLog and variables."""
        ...

    @property
    def contexts(self) -> ContextCalls:
        """Calls for the nested contexts that functions run in."""
        ...

    async def authenticate(self, token: Secret) -> Secret:
        """Claims the session with its authentication token; returns the first session token."""
        ...

    def tokens(self, token: Secret) -> AsyncGenerator[Secret, None]:
        """Yields new session tokens; ends without an error when the service ends the stream."""
        ...

    async def connection(self, token: Secret) -> ConnectorReading:
        """Returns one reading within 3 seconds; also serves to probe a silent connection."""
        ...

    def connections(self, token: Secret) -> AsyncGenerator[ConnectorReading, None]:
        """Yields the readings of the connection monitor, one a second."""
        ...

    async def finish(self, token: Secret, result: ServiceResult) -> None:
        """Ends the session with its result."""
        ...

    async def aclose(self) -> None:
        """Closes the channel."""
        ...


class SessionCallsFactory(Protocol):
    """Opens a new channel to a session's own endpoint."""

    def __call__(self, session: Session, /) -> SessionCalls:
        """Opens the channel; raises ``EndpointRefused`` before that if the session's address violates the rules."""
        ...


class Login(Protocol):
    """Login of one profile: the controller, and access to its sessions."""

    @property
    def controller(self) -> Controller:
        """Calls for sessions."""
        ...

    @property
    def open_session(self) -> SessionCallsFactory:
        """Factory that opens the calls of one session."""
        ...

    async def aclose(self) -> None:
        """Closes the controller's channel."""
        ...


class Logins(Protocol):
    """Opens logins; nothing is sent before their first call."""

    def open(self, profile: Profile, secret: Secret, proxy_password: Secret | None = None) -> Login:
        """Opens a login; raises ``EndpointRefused`` or ``CertificateFileUnreadable``."""
        ...

    async def read_files(self, profile: Profile) -> None:
        """Reads the files that ``open`` needs, off the event loop; raises ``CertificateFileUnreadable``."""

    async def open_demo(self) -> Login:
        """Opens a login to the embedded simulator, which is started if it is not running."""
        ...

    @property
    def demo_tickets(self) -> tuple[str, ...]:
        """Ticket numbers for starts in the demo; empty until it runs."""
        ...

    @property
    def demo_functions(self) -> tuple[KnownFunction, ...]:
        """Functions of the demo; empty until it runs."""
        ...


class MechanicScreens(Protocol):
    """Screens of the mechanic and the operator dashboard; only in the demo."""

    def shown(self, session_id: str) -> tuple[Question, ...]:
        """Returns what the screens of a session show."""
        ...

    def by_hand(self, session_id: str, on: bool = True) -> None:
        """Sets whether a person or the virtual mechanic answers, from the next question on."""
        ...

    def answer(self, session_id: str, question: Question, answer: Answer | None) -> bool:
        """Answers a question that is shown; None presses *Continue*. Returns False if it is no longer shown."""
        ...

    def watch(self, session_id: str, listener: Callable[[], None]) -> Callable[[], None]:
        """Calls ``listener`` after each change; returns a function that ends this."""
        ...
