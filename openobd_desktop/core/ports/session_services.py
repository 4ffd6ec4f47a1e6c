"""What the core needs from outside for the work inside a session; the client fits these without importing them.

Each method takes the token to use; the newest one is fetched at the moment of the call. All raise ``OpenObdError``.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator
from typing import Protocol

from openobd_desktop.domain.functions import (
    ContextNews,
    ContextOpened,
    FunctionDetails,
    LogLevel,
    Variable,
    VariableScope,
)
from openobd_desktop.domain.questions import Echo, Question
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import ServiceResult, Session
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
