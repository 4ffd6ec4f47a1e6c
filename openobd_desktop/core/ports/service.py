"""Protocols for the service: logins, sessions, calls within a session, and the mechanic's screens in the demo."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable
from typing import Protocol

from openobd_desktop.core.ports.car import BusCalls, ChannelCalls
from openobd_desktop.core.ports.partner_api import PartnerApi
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
    """An open control stream."""

    async def ask(self, question: Question) -> None:
        """Shows a question in place of the previous one on the same screen."""
        ...

    def echoes(self) -> AsyncGenerator[Echo, None]:
        """Yields the controls that the service echoes; ends without an error when the service ends the stream."""
        ...

    async def aclose(self) -> None:
        """Ends the conversation; takes at most a few seconds."""
        ...


class QuestionCalls(Protocol):
    """Calls for a session's questions."""

    def open(self, token: Secret) -> QuestionStream:
        """Opens a stream, which ends the session's previous stream if there is one."""
        ...


class VehicleCalls(Protocol):
    """Calls for information about the ticket and the vehicle; on older servers, each call raises ``NotOffered``."""

    async def ticket(self, token: Secret) -> TicketDetails:
        """Returns the ticket; raises ``NothingKnown`` if the session has none."""
        ...

    async def vehicle(self, token: Secret) -> VehicleDetails:
        """Returns the vehicle's make, model and identification numbers."""
        ...

    async def products(self, token: Secret) -> tuple[Product, ...]:
        """Returns the products ordered on the ticket."""
        ...

    async def ecus(self, token: Secret) -> tuple[Ecu, ...]:
        """Returns the control units; raises ``NotReadyYet`` while the connector is still detecting them."""
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
        """Returns all of a scope's variables whose keys begin with ``prefix``."""
        ...

    async def variable(self, token: Secret, scope: VariableScope, key: str) -> Variable:
        """Returns a variable; raises ``NothingKnown`` if there is no such variable."""
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

    async def set_argument(self, token: Secret, key: str, value: str) -> None:
        """Passes an argument to the nested context; ``token`` is the token of the parent context."""
        ...

    def watch(self, token: Secret, context_id: str) -> AsyncGenerator[ContextNews, None]:
        """Yields messages about a nested context until it ends; ``token`` is its monitor token."""
        ...

    async def results(self, token: Secret) -> tuple[Variable, ...]:
        """Returns the results that the last nested context passed to its parent."""
        ...

    async def close(self, token: Secret, result: ServiceResult) -> None:
        """Ends the topmost context with its result."""
        ...


class Broker(Protocol):
    """Calls to the function broker on the login host."""

    async def details(self, function_id: str, provider_id: str = "") -> FunctionDetails:
        """Looks up a function; raises ``FunctionNotFound`` if it was never registered."""
        ...

    async def run(self, function_id: str, provider_id: str, session: Session, token: Secret) -> None:
        """Starts a function; returns once the function's host accepts the call, or raises a ``Function...`` error."""
        ...


class Controller(Protocol):
    """Calls to the session controller on the login host. Every method may raise ``OpenObdError``.

    Attributes:
        on_date: Called with the service's time in seconds since 1970, if the answer to a login contains a date.
    """

    on_date: Callable[[float], None]

    @property
    def broker(self) -> Broker:
        """The function broker on the same host."""
        ...

    async def log_in(self) -> None:
        """Fetches a controller token unless a valid one is cached."""
        ...

    async def list_sessions(self) -> tuple[Session, ...]:
        """Returns all of the partner's sessions that the service still lists."""
        ...

    async def get_session(self, session_id: str) -> Session:
        """Returns one session."""
        ...

    async def get_grant(self, session_id: str) -> Grant:
        """Returns one session, with its authentication token if the service reports one."""
        ...

    async def start_on_ticket(self, ticket: str) -> Grant:
        """Starts a session on a ticket; the call is never retried automatically."""
        ...

    async def start_on_connector(self, connector: str) -> Grant:
        """Starts a development session on a connector, without charge; the call is never retried automatically."""
        ...

    async def interrupt(self, session_id: str) -> Session:
        """Interrupts a session and returns its new state."""
        ...

    async def aclose(self) -> None:
        """Closes the channel."""
        ...


class SessionCalls(Protocol):
    """Calls for one session over one connection; each is passed the token to use and may raise ``OpenObdError``."""

    @property
    def questions(self) -> QuestionCalls:
        """Calls for questions to the mechanic or on the operator dashboard."""
        ...

    @property
    def vehicle(self) -> VehicleCalls:
        """Calls for information about the vehicle, the ticket and its products."""
        ...

    @property
    def tools(self) -> ToolCalls:
        """Calls for local testers, ScriptLog and variables."""
        ...

    @property
    def contexts(self) -> ContextCalls:
        """Calls for the nested contexts in which functions run."""
        ...

    @property
    def buses(self) -> BusCalls:
        """Calls for the car's buses and ignition."""
        ...

    @property
    def channels(self) -> ChannelCalls:
        """Calls for streams to the control units."""
        ...

    async def authenticate(self, token: Secret) -> Secret:
        """Claims the session with its authentication token; returns the first session token."""
        ...

    def tokens(self, token: Secret) -> AsyncGenerator[Secret, None]:
        """Yields new session tokens; ends without an error when the service ends the stream."""
        ...

    async def connection(self, token: Secret) -> ConnectorReading:
        """Returns the current reading within 3 seconds; also used to test whether the connection still works."""
        ...

    def connections(self, token: Secret) -> AsyncGenerator[ConnectorReading, None]:
        """Yields the connection monitor's readings, one per second."""
        ...

    async def finish(self, token: Secret, result: ServiceResult) -> None:
        """Ends the session with its result."""
        ...

    def suspect(self) -> None:
        """Reports that no data is arriving on the connection; all sessions that use it switch to a new connection."""
        ...

    async def aclose(self) -> None:
        """Cancels the calls in progress."""
        ...


class SessionCallsFactory(Protocol):
    """Callable that creates the calls for a session at its own endpoint, over a connection that has not failed."""

    def __call__(self, session: Session, /) -> SessionCalls:
        """Creates the calls; raises ``EndpointRefused`` if the session's address violates the rules."""
        ...


class Login(Protocol):
    """A profile's login, with the calls to the session controller and for its sessions."""

    @property
    def controller(self) -> Controller:
        """Calls to the session controller."""
        ...

    @property
    def open_session(self) -> SessionCallsFactory:
        """Factory that creates the calls for a session."""
        ...

    @property
    def partner_api(self) -> PartnerApi:
        """The Partner API of the same login."""
        ...

    async def aclose(self) -> None:
        """Closes the controller's channel and the connections to the Partner API."""
        ...


class Logins(Protocol):
    """Opens logins; nothing is sent until a login makes its first call."""

    def open(self, profile: Profile, secret: Secret, proxy_password: Secret | None = None) -> Login:
        """Opens a login; may raise ``EndpointRefused`` or ``CertificateFileUnreadable``."""
        ...

    async def read_files(self, profile: Profile) -> None:
        """Reads the files that ``open`` needs without blocking the loop; may raise ``CertificateFileUnreadable``."""

    async def open_demo(self) -> Login:
        """Opens a login to the embedded simulator, starting the simulator if necessary."""
        ...

    @property
    def demo_tickets(self) -> tuple[str, ...]:
        """Ticket numbers on which sessions can be started in the demo; empty until the simulator is running."""
        ...

    @property
    def demo_functions(self) -> tuple[KnownFunction, ...]:
        """Functions that can be run in the demo; empty until the simulator is running."""
        ...


class MechanicScreens(Protocol):
    """The mechanic's screen and the operator dashboard, as simulated in the demo."""

    def shown(self, session_id: str) -> tuple[Question, ...]:
        """Returns the questions shown on a session's screens."""
        ...

    def by_hand(self, session_id: str, on: bool = True) -> None:
        """Sets whether a person (``on``) or the virtual mechanic answers questions, starting with the next question."""
        ...

    def answer(self, session_id: str, question: Question, answer: Answer | None) -> bool:
        """Answers a question; None presses *Continue*. Returns whether the question was still shown."""
        ...

    def watch(self, session_id: str, listener: Callable[[], None]) -> Callable[[], None]:
        """Registers ``listener`` to be called after each change; returns a function that ends the subscription."""
        ...
