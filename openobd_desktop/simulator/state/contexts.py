"""Contexts in a session's stack: the session's own context at the bottom, and nested contexts on top of it."""

import uuid
from typing import TYPE_CHECKING

from msgspec import Struct, field

from openobd_desktop.protocol.function_pb2 import FunctionDetails, Variable
from openobd_desktop.protocol.session_pb2 import ServiceResult

if TYPE_CHECKING:
    from openobd_desktop.simulator.state.sessions import Session
    from openobd_desktop.simulator.state.tokens import Token

AVAILABLE = "available"
ACTIVE = "active"
INTERRUPTED = "interrupted"
FINISHED = "finished"
FAILED = "failed"


class Context(Struct, eq=False):
    """A context within a session, with its own claim, tokens and variables.

    Attributes:
        session: The session to which the context belongs.
        parent: The context below this one; None for the session's own context.
        state: ``AVAILABLE``, ``ACTIVE``, or a final state once the context has been closed.
        id: UUID of the context.
        communication_only: Whether the context has no user interface, because it was opened from an active context or
            from a context without a user interface.
        offer: The newest authentication token for claiming the context; None before the first token is issued.
        offered_at: Simulated second at which ``offer`` was issued.
        claimed: Whether the context has been claimed.
        delivered: Number of the newest session token that has been delivered.
        result: The result with which the context finished; None if it has no result.
        details: The function that runs in the context, if registered.
        arguments: Arguments passed by the parent.
        results: Results passed to the parent.
        variables: Variables that belong to this context alone.
        child_results: Results passed by the last nested context.
    """

    session: "Session"
    parent: "Context | None" = None
    state: str = AVAILABLE
    id: str = field(default_factory=lambda: str(uuid.uuid4()))
    communication_only: bool = False
    offer: "Token | None" = None
    offered_at: float = 0.0
    claimed: bool = False
    delivered: int = 0
    result: ServiceResult | None = None
    details: FunctionDetails | None = None
    arguments: dict[str, Variable] = field(default_factory=dict)
    results: dict[str, Variable] = field(default_factory=dict)
    variables: dict[str, Variable] = field(default_factory=dict)
    child_results: dict[str, Variable] = field(default_factory=dict)

    @property
    def open(self) -> bool:
        """Whether the context has not been closed yet."""
        return self.state in (AVAILABLE, ACTIVE)

    @property
    def has_child(self) -> bool:
        """Whether a nested context is open above this one."""
        return self.open and self.session.top is not self
