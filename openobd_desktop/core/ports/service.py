"""Protocols of the service: logins, sessions, the calls of one session, and the mechanic's screens of the demo."""

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
    """One open control stream."""

    async def ask(self, question: Question) -> None:
        """Has a question shown in the place of the one before on the same screen."""
        ...

    def echoes(self) -> AsyncGenerator[Echo, None]:
        """What comes back; ends without an error when the service ends the stream."""
        ...

    async def aclose(self) -> None:
        """Ends the conversation, within seconds."""
        ...


class QuestionCalls(Protocol):
    """Questions of a session."""

    def open(self, token: Secret) -> QuestionStream:
        """Opens a stream; an earlier one of the same session ends."""
        ...


class VehicleCalls(Protocol):
    """Facts of a session; older servers raise ``NotOffered`` for each of them."""

    async def ticket(self, token: Secret) -> TicketDetails:
        """Raises ``NothingKnown`` if the session has none."""
        ...

    async def vehicle(self, token: Secret) -> VehicleDetails:
        """Make, model and numbers."""
        ...

    async def products(self, token: Secret) -> tuple[Product, ...]:
        """What was ordered."""
        ...

    async def ecus(self, token: Secret) -> tuple[Ecu, ...]:
        """Raises ``NotReadyYet`` while the connector looks for them."""
        ...


class ToolCalls(Protocol):
    """Locals, ScriptLog and variables."""

    async def mute_locals(self, token: Secret) -> None:
        """Keeps the operator's own testers off the car."""
        ...

    async def unmute_locals(self, token: Secret) -> None:
        """Lets the operator's own testers talk to the car."""
        ...

    async def log(self, token: Secret, line: str, level: LogLevel) -> None:
        """Writes one line into the ScriptLog."""
        ...

    async def variables(self, token: Secret, scope: VariableScope, prefix: str = "") -> tuple[Variable, ...]:
        """All variables of a scope whose key begins with ``prefix``."""
        ...

    async def variable(self, token: Secret, scope: VariableScope, key: str) -> Variable:
        """Raises ``NothingKnown`` if there is none."""
        ...

    async def set_variable(self, token: Secret, scope: VariableScope, key: str, value: str) -> None:
        """Sets a variable to a text."""
        ...

    async def delete_variable(self, token: Secret, scope: VariableScope, key: str) -> None:
        """Removes a variable."""
        ...


class ContextCalls(Protocol):
    """Nested contexts."""

    async def open(self, token: Secret) -> ContextOpened:
        """Puts a nested context on top."""
        ...

    async def give(self, token: Secret, key: str, value: str) -> None:
        """Passes an argument to it, with its parent's token."""
        ...

    def watch(self, token: Secret, context_id: str) -> AsyncGenerator[ContextNews, None]:
        """Follows it, with its monitor token."""
        ...

    async def results(self, token: Secret) -> tuple[Variable, ...]:
        """What it left."""
        ...

    async def close(self, token: Secret, result: ServiceResult) -> None:
        """Ends it."""
        ...


class Broker(Protocol):
    """The function broker, on the login host."""

    async def details(self, function_id: str, provider_id: str = "") -> FunctionDetails:
        """Raises ``FunctionNotFound`` if nobody has ever registered it."""
        ...

    async def run(self, function_id: str, provider_id: str, session: Session, token: Secret) -> None:
        """Returns once the host has begun; raises one of the errors that begin with ``Function`` if it has not."""
        ...


class Controller(Protocol):
    """Sessions as a whole, on the login host. Every method raises ``OpenObdError``."""

    @property
    def broker(self) -> Broker:
        """Functions, on the same host."""
        ...

    async def log_in(self) -> None:
        """Makes sure that there is a controller token."""
        ...

    async def list_sessions(self) -> tuple[Session, ...]:
        """All sessions of the partner that the service still knows."""
        ...

    async def get_session(self, session_id: str) -> Session:
        """One session as it is now."""
        ...

    async def get_grant(self, session_id: str) -> Grant:
        """One session with its authentication token, if the service tells one."""
        ...

    async def start_on_ticket(self, ticket: str) -> Grant:
        """Starts a session on a ticket, once; never repeated by itself."""
        ...

    async def start_on_connector(self, connector: str) -> Grant:
        """Starts a session on a connector, once; for development, not charged."""
        ...

    async def interrupt(self, session_id: str) -> Session:
        """Stops a session and returns it as it is then."""
        ...

    async def aclose(self) -> None:
        """Closes the channel."""
        ...


class SessionCalls(Protocol):
    """Calls inside one session over one channel of its own; each takes the token to use. All raise ``OpenObdError``."""

    @property
    def questions(self) -> QuestionCalls:
        """To the person at the car or the operator dashboard."""
        ...

    @property
    def vehicle(self) -> VehicleCalls:
        """Facts of the vehicle, the ticket and its products."""
        ...

    @property
    def tools(self) -> ToolCalls:
        """Locals, ScriptLog and variables."""
        ...

    @property
    def contexts(self) -> ContextCalls:
        """What functions run in."""
        ...

    async def authenticate(self, token: Secret) -> Secret:
        """Claims the session with its authentication token; returns the first session token."""
        ...

    def tokens(self, token: Secret) -> AsyncGenerator[Secret, None]:
        """New session tokens as they come; ends without an error when the service ends the stream."""
        ...

    async def connection(self, token: Secret) -> ConnectorReading:
        """One reading now, within 3 seconds; the probe of a line that went silent."""
        ...

    def connections(self, token: Secret) -> AsyncGenerator[ConnectorReading, None]:
        """Readings of the connection monitor, one a second."""
        ...

    async def finish(self, token: Secret, result: ServiceResult) -> None:
        """Ends the session with its outcome."""
        ...

    async def aclose(self) -> None:
        """Closes the channel."""
        ...


class SessionCallsFactory(Protocol):
    """Opens a fresh channel to a session's own endpoint."""

    def __call__(self, session: Session, /) -> SessionCalls:
        """Raises ``EndpointRefused`` before a channel exists if the session's address breaks the rules."""
        ...


class Login(Protocol):
    """What one profile opens: the controller and the door to its sessions."""

    @property
    def controller(self) -> Controller:
        """Sessions as a whole."""
        ...

    @property
    def open_session(self) -> SessionCallsFactory:
        """Opens the calls inside one session."""
        ...

    async def aclose(self) -> None:
        """Closes the controller's channel."""
        ...


class Logins(Protocol):
    """Makes logins; nothing is sent before their first call."""

    def open(self, profile: Profile, secret: Secret, proxy_password: Secret | None = None) -> Login:
        """Raises ``EndpointRefused`` or ``CertificateFileUnreadable``."""
        ...

    async def read_files(self, profile: Profile) -> None:
        """Reads what ``open`` needs of this profile, off the loop; raises ``CertificateFileUnreadable``."""

    async def open_demo(self) -> Login:
        """A login to the embedded simulator, which is started if it does not run yet."""
        ...

    @property
    def demo_tickets(self) -> tuple[str, ...]:
        """Ticket numbers that a session can be started on in the demo now; none before it runs."""
        ...

    @property
    def demo_functions(self) -> tuple[KnownFunction, ...]:
        """Functions that can be run in the demo now; none before it runs."""
        ...


class MechanicScreens(Protocol):
    """What the person at the car and the operator dashboard see; there is one only in the demo."""

    def shown(self, session_id: str) -> tuple[Question, ...]:
        """What is on the screens of a session now."""
        ...

    def by_hand(self, session_id: str, on: bool = True) -> None:
        """From the next question on a person answers, or the virtual mechanic does again."""
        ...

    def answer(self, session_id: str, question: Question, answer: Answer | None) -> bool:
        """Answers what is shown; None presses *Continue*. False if that question is no longer there."""
        ...

    def watch(self, session_id: str, listener: Callable[[], None]) -> Callable[[], None]:
        """Calls ``listener`` after each change; returns the undo."""
        ...
