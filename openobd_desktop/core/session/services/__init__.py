"""Services within an open session, and their state in earlier runs, as recorded in the timeline."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from openobd_desktop.core.session.services.functions import Functions
from openobd_desktop.core.session.services.handle import SessionHandle
from openobd_desktop.core.session.services.question_rules import problems
from openobd_desktop.core.session.services.questions import Questions
from openobd_desktop.core.session.services.tools import Locals, ScriptLog, Variables
from openobd_desktop.core.session.services.vehicle import VehicleFacts
from openobd_desktop.domain.functions import FunctionCall, RunState
from openobd_desktop.domain.journal import EventKind, SessionEvent
from openobd_desktop.domain.questions import Exchange
from openobd_desktop.domain.session import Session
from openobd_desktop.errors import FunctionOutOfSight

if TYPE_CHECKING:
    from openobd_desktop.core.ports.service import Broker

_ENDS = (EventKind.FUNCTION_ENDED, EventKind.FUNCTION_FAILED)
_IN_DOUBT = ("", FunctionOutOfSight.what)
"""Errors of runs that may still be in progress; the error is empty if the program was closed during the run."""


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


def locals_muted(events: Iterable[SessionEvent]) -> bool | None:
    """Returns whether the local testers were blocked most recently; None if the timeline does not say."""
    muted: bool | None = None
    for event in events:
        if event.kind in (EventKind.CLAIMED, EventKind.LOCALS_MUTED):
            # They are blocked at the start of every session.
            muted = True
        elif event.kind is EventKind.LOCALS_UNMUTED:
            muted = False
        elif event.kind is EventKind.LOCALS_IN_DOUBT:
            muted = None
    return muted


def run_in_doubt(events: Iterable[SessionEvent]) -> FunctionCall | None:
    """Returns the last function run if it may still be in progress because the timeline does not contain its end."""
    last: FunctionCall | None = None
    for event in events:
        call = event.detail
        if event.kind is EventKind.FUNCTION_STARTED and isinstance(call, FunctionCall):
            last = call
        elif event.kind in _ENDS and isinstance(call, FunctionCall):
            is_known = call.state is not RunState.FAILED or call.error not in _IN_DOUBT
            last = None if is_known else call
    return last


def exchanges(events: Iterable[SessionEvent]) -> tuple[Exchange, ...]:
    """Returns the questions in the order in which they were asked, each in its last recorded state.

    Questions that could not have been sent, which come from a damaged journal, are omitted.
    """
    # Each run starts counting at 1.
    found = {(each.detail.number, each.detail.at): each.detail for each in events if isinstance(each.detail, Exchange)}
    return tuple(each for each in found.values() if not problems(each.question))
