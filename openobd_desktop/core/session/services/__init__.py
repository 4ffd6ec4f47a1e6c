"""Services within an open session."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from openobd_desktop.core.session.services.functions import Functions
from openobd_desktop.core.session.services.handle import SessionHandle
from openobd_desktop.core.session.services.questions import Questions
from openobd_desktop.core.session.services.recall import exchanges, locals_muted, run_in_doubt
from openobd_desktop.core.session.services.tools import Locals, ScriptLog, Variables
from openobd_desktop.core.session.services.vehicle import VehicleFacts
from openobd_desktop.domain.journal import SessionEvent
from openobd_desktop.domain.session import Session

if TYPE_CHECKING:
    from openobd_desktop.core.ports.service import Broker


class SessionServices:
    """A session's services, each of which notifies the session's listeners of changes.

    Attributes:
        questions: Questions to the mechanic or on the operator dashboard.
        vehicle: Vehicle, ticket and battery.
        locals: Local testers.
        log: ScriptLog.
        variables: Variables, by scope: function, session or connection.
        functions: Functions that run on this session.
        handle: The session, as its services see it.
        at_end: Called when the session has ended or can no longer be controlled.
    """

    __slots__ = ("at_end", "functions", "handle", "locals", "log", "questions", "variables", "vehicle")

    def __init__(
        self,
        handle: SessionHandle,
        broker: Callable[[], Broker],
        session: Callable[[], Session],
        on_facts: Callable[[], None],
    ) -> None:
        self.at_end: list[Callable[[], None]] = []
        self.handle = handle
        self.questions = Questions(handle)
        self.vehicle = VehicleFacts(handle, on_facts)
        self.locals = Locals(handle)
        self.log = ScriptLog(handle)
        self.variables = Variables(handle)
        self.functions = Functions(handle, broker, session)

    def recall(self, events: Sequence[SessionEvent]) -> None:
        """Restores the state in which earlier runs left a resumed session, as far as its timeline shows that state."""
        self.locals.recall(locals_muted(events))
        self.questions.recall(exchanges(events))
        if (call := run_in_doubt(events)) is not None:
            self.functions.recall(call)

    def session_over(self) -> None:
        """Ends all services; called when the session has ended."""
        self.questions.session_over()
        self.vehicle.session_over()
        self.functions.session_over()
        for end in self.at_end:
            end()

    def control_lost(self) -> None:
        """Ends all services; called when the session can no longer be controlled, but may still be open."""
        self.functions.control_lost()
        self.session_over()
