"""The person at the car: sees controls and answers them after a while, or oddly, or not at all."""

from collections.abc import Callable
from enum import StrEnum

from openobd_desktop.protocol.user_interface_pb2 import INTERFACE_USER, Control
from openobd_desktop.simulator.common.clock import Clock

Reply = Callable[[Control], None]


class MechanicBehaviour(StrEnum):
    """How a mechanic deals with what is shown; LATE answers slowly, and even a question that was replaced."""

    AUTO = "auto"
    SLOW = "slow"
    SILENT = "silent"
    WRONG = "wrong"
    TWICE = "twice"
    LATE = "late"


class Screen:
    """One open control stream as the mechanic sees it: per target, the last control shown.

    Attributes:
        shown: The control on each target's screen, by InterfaceType number.
    """

    def __init__(self, reply: Reply) -> None:
        self.shown: dict[int, Control] = {}
        self._reply = reply

    def answer(self, control: Control) -> None:
        """Sends an answer down the stream."""
        self._reply(control)

    def shows(self, control: Control) -> bool:
        """Whether this very control has not been replaced."""
        # By identity: the same question asked twice is two questions.
        return self.shown.get(place_of(control)) is control


class Mechanic:
    """Answers controls by a manner; `answer` lets a person or a test do it instead.

    Attributes:
        behaviour: How controls are dealt with from now on.
        thinking_time: Simulated seconds before an automatic answer.
        slow_time: Simulated seconds before the answer of a slow mechanic.
        seen: Every control ever shown, oldest first.
        screen: The stream on show, None without one.
        listeners: Called after each change of what is shown.
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
        """A control stream was opened; it takes the place of the one before."""
        self.screen = screen
        self._changed()

    def close(self, screen: Screen) -> None:
        """A control stream was closed; its controls disappear."""
        screen.shown.clear()
        if self.screen is screen:
            self.screen = None
        self._changed()

    def show(self, screen: Screen, control: Control) -> None:
        """Puts a control on the screen of its target and has it answered by the manner."""
        self.seen.append(control)
        screen.shown[place_of(control)] = control
        if control.WhichOneof("ControlType") == "control_label":
            # The display itself echoes labels, whatever the mechanic is like.
            delay = float(control.control_label.minimal_display_time)
            self._later(screen, control, control, delay)
        elif self.behaviour is not MechanicBehaviour.SILENT:
            self._deal_with(screen, control)
        self._changed()

    def answer(self, control: Control) -> None:
        """Answers by hand.

        Raises:
            LookupError: No control stream is open.
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
        # Asked now: a manner that is changed while the mechanic thinks counts from the next question on.
        even_if_replaced = self.behaviour is MechanicBehaviour.LATE

        def answer() -> None:
            if even_if_replaced or screen.shows(control):
                screen.answer(reply)

        if delay <= 0:
            answer()
        else:
            self._clock.call_at(self._clock.now() + delay, answer)


def place_of(control: Control) -> int:
    """The target whose screen a control is shown on; nobody in particular means the person at the car."""
    return control.target or INTERFACE_USER


def sensible_answer(control: Control) -> Control:
    """The control with a plausible answer of its own type filled in."""
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
    """An answer that fits no question like this one."""
    reply = Control(target=control.target)
    if control.WhichOneof("ControlType") == "control_yesno":
        reply.control_freetext.label = "Another question"
        reply.control_freetext.answer = "Something else"
    else:
        reply.control_yesno.label = "Another question"
        reply.control_yesno.answer = False
    return reply
