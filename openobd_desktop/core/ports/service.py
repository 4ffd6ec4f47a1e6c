"""Protocols of the service: controller, session calls and logins."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from typing import Protocol

from openobd_desktop.core.ports.session_services import Broker, ContextCalls, QuestionCalls, ToolCalls, VehicleCalls
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import ConnectorReading, Grant, ServiceResult, Session
from openobd_desktop.domain.settings import KnownFunction, Profile


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
