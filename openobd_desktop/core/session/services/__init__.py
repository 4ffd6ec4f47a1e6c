"""What can be done inside an open session, besides keeping and finishing it."""

from __future__ import annotations

from collections.abc import Callable

from openobd_desktop.core.ports.service import Broker
from openobd_desktop.core.session.services.functions import Functions
from openobd_desktop.core.session.services.handle import SessionHandle
from openobd_desktop.core.session.services.questions import Questions
from openobd_desktop.core.session.services.tools import Locals, ScriptLog, Variables
from openobd_desktop.core.session.services.vehicle import VehicleFacts
from openobd_desktop.domain.session import Session
from openobd_desktop.domain.vehicle import TicketDetails


class SessionServices:
    """The parts of a session's inside; each tells the session's listeners of its changes.

    Attributes:
        questions: To the person at the car or the operator dashboard.
        vehicle: What is known of vehicle, ticket and battery.
        locals: The operator's own testers.
        log: Lines for the ScriptLog.
        variables: Of the session, the function and the connection.
        functions: Run on this session.
    """

    def __init__(
        self,
        handle: SessionHandle,
        broker: Callable[[], Broker],
        session: Callable[[], Session],
        on_ticket: Callable[[TicketDetails], None],
    ) -> None:
        self.questions = Questions(handle)
        self.vehicle = VehicleFacts(handle, on_ticket)
        self.locals = Locals(handle)
        self.log = ScriptLog(handle)
        self.variables = Variables(handle)
        self.functions = Functions(handle, broker, session)

    def session_over(self) -> None:
        """Takes in that the session has ended or can no longer be steered."""
        self.questions.session_over()
        self.vehicle.session_over()
        self.functions.session_over()
