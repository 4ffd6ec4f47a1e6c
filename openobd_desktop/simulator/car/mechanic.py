"""Simulated mechanic, who answers questions normally, slowly, unexpectedly, or not at all."""

from collections.abc import Callable
from enum import StrEnum

from openobd_desktop.protocol.user_interface_pb2 import INTERFACE_USER, Control
from openobd_desktop.simulator.common.clock import Clock

Reply = Callable[[Control], None]


class MechanicBehaviour(StrEnum):
    """How a mechanic answers; a ``LATE`` one answers slowly, and even if the question has been replaced meanwhile."""

    AUTO = "auto"
    SLOW = "slow"
    SILENT = "silent"
    WRONG = "wrong"
    TWICE = "twice"
    LATE = "late"


class Screen:
    """The mechanic's view of an open control stream: the last control for each target.

    Attributes:
        shown: The last control for each target, by the target's number in ``InterfaceType``.
    """

    def __init__(self, reply: Reply) -> None:
        self.shown: dict[int, Control] = {}
        self._reply = reply

    def answer(self, control: Control) -> None:
        """Sends an answer to the client."""
        self._reply(control)

    def shows(self, control: Control) -> bool:
        """Returns whether ``control`` is still shown."""
        # Compared by identity, because a question that is asked twice counts as two questions.
        return self.shown.get(place_of(control)) is control


class Mechanic:
    """Mechanic who answers controls according to a behaviour; further answers can be sent with ``answer``.

    Attributes:
        behaviour: How controls are answered; can be changed at any time.
        thinking_time: Simulated seconds that a mechanic who is neither slow nor late takes to answer.
        slow_time: Simulated seconds that a slow or late mechanic takes to answer.
        seen: All controls that have been shown so far, oldest first.
        screen: The view of the open control stream; None if no control stream is open.
        listeners: Functions that are called whenever the displayed controls change.
    """

    def __init__(self, clock: Clock, behaviour: MechanicBehaviour = MechanicBehaviour.AUTO) -> None:
        self._clock = clock
        self.behaviour = behaviour
        self.thinking_time = 3.0
        self.slow_time = 45.0
        self.seen: list[Control] = []
        self.screen: Screen | None = None
        self.listeners: list[Callable[[], None]] = []

    def open(self, screen: Screen) -> None:
        """Shows a new control stream, which replaces the previous one."""
        self.screen = screen
        self._changed()

    def close(self, screen: Screen) -> None:
        """Removes the controls of a closed control stream."""
        screen.shown.clear()
        if self.screen is screen:
            self.screen = None
        self._changed()

    def show(self, screen: Screen, control: Control) -> None:
        """Shows a control on its target's screen and answers it according to the behaviour."""
        self.seen.append(control)
        screen.shown[place_of(control)] = control
        if control.WhichOneof("ControlType") == "control_label":
            # The display itself returns labels, no matter what the mechanic does.
            delay = float(control.control_label.minimal_display_time)
            self._later(screen, control, control, delay)
        elif self.behaviour is not MechanicBehaviour.SILENT:
            self._deal_with(screen, control)
        self._changed()

    def answer(self, control: Control) -> None:
        """Sends an answer on behalf of a person or a test.

        Raises:
            LookupError: no control stream is open.
        """
        if self.screen is None:
            raise LookupError("no control stream is open")
        self.screen.answer(control)

    def _changed(self) -> None:
        for listener in tuple(self.listeners):
            listener()

    def _deal_with(self, screen: Screen, control: Control) -> None:
        delay = (
            self.slow_time if self.behaviour in (MechanicBehaviour.SLOW, MechanicBehaviour.LATE) else self.thinking_time
        )
        reply = of_another_kind(control) if self.behaviour is MechanicBehaviour.WRONG else sensible_answer(control)
        self._later(screen, control, reply, delay)
        if self.behaviour is MechanicBehaviour.TWICE:
            self._later(screen, control, reply, delay + 1)

    def _later(self, screen: Screen, control: Control, reply: Control, delay: float) -> None:
        # Decided now, because a change of behaviour while the mechanic is thinking applies only to later questions.
        even_if_replaced = self.behaviour is MechanicBehaviour.LATE

        def answer() -> None:
            if even_if_replaced or screen.shows(control):
                screen.answer(reply)

        if delay <= 0:
            answer()
        else:
            self._clock.call_at(self._clock.now() + delay, answer)


def place_of(control: Control) -> int:
    """Returns a control's target, or the mechanic's screen if the target is undefined."""
    return control.target or INTERFACE_USER


def sensible_answer(control: Control) -> Control:
    """Returns a copy of a control with a plausible answer."""
    reply = Control()
    reply.CopyFrom(control)
    kind = control.WhichOneof("ControlType")
    if kind == "control_yesno":
        reply.control_yesno.answer = True
    elif kind == "control_options":
        reply.control_options.answer = 0
    elif kind == "control_freetext":
        reply.control_freetext.answer = "Done"
    elif kind == "control_number":
        reply.control_number.answer = control.control_number.minimum
    return reply


def of_another_kind(control: Control) -> Control:
    """Returns an answer whose kind does not match the question."""
    reply = Control(target=control.target)
    if control.WhichOneof("ControlType") == "control_yesno":
        reply.control_freetext.label = "Another question"
        reply.control_freetext.answer = "Something else"
    else:
        reply.control_yesno.label = "Another question"
        reply.control_yesno.answer = False
    return reply
