"""Contents of the screens at the car and in the operator dashboard, whose questions a person can answer."""

from collections.abc import Callable

from msgspec import Struct

from openobd_desktop.protocol.user_interface_pb2 import INTERFACE_OPERATOR, Control, InterfaceType
from openobd_desktop.simulator.car.mechanic import Mechanic, MechanicBehaviour
from openobd_desktop.simulator.state.world import World

Answer = bool | int | str

KINDS = {
    "control_label": "text",
    "control_continue": "continue",
    "control_yesno": "yes or no",
    "control_options": "choice",
    "control_freetext": "free text",
    "control_number": "number",
}


class Prompt(Struct, frozen=True):
    """A control as shown on a screen.

    Attributes:
        kind: "text", "continue", "yes or no", "choice", "free text" or "number".
        operator: Whether the control is shown in the operator dashboard rather than at the car.
        text: The text as received.
        options: Options of a choice.
        minimum: Smallest number allowed as an answer.
        maximum: Largest number allowed as an answer.
        translations: Original text, language and translated text of each translation.
        picture: URL of the picture, or "" if there is no picture.
    """

    kind: str
    operator: bool
    text: str
    options: tuple[str, ...] = ()
    minimum: int = 0
    maximum: int = 0
    translations: tuple[tuple[str, str, str], ...] = ()
    picture: str = ""


class Prompts:
    """The screens of all sessions.

    The simulated mechanic answers a session's questions until ``by_hand`` is called to let a person answer.
    """

    def __init__(self, world: World) -> None:
        self._world = world
        self._automatic: dict[Mechanic, MechanicBehaviour] = {}

    def shown(self, session_id: str) -> tuple[Prompt, ...]:
        """Returns what a session's screens currently show; empty if the session is unknown or has no control stream."""
        mechanic = self._mechanic(session_id)
        screen = mechanic.screen if mechanic is not None else None
        return tuple(prompt_of(control) for _, control in sorted(screen.shown.items())) if screen is not None else ()

    def by_hand(self, session_id: str, on: bool = True) -> None:
        """Sets whether a person answers instead of the simulated mechanic, starting with the next question."""
        mechanic = self._mechanic(session_id)
        if mechanic is None:
            return
        if on:
            self._automatic.setdefault(mechanic, mechanic.behaviour)
            mechanic.behaviour = MechanicBehaviour.SILENT
        elif mechanic in self._automatic:
            mechanic.behaviour = self._automatic.pop(mechanic)

    def answer(self, session_id: str, prompt: Prompt, answer: Answer | None) -> bool:
        """Answers a prompt on behalf of the person at the screen; None stands for pressing *Continue*.

        Sends nothing and returns False if the prompt is no longer shown.
        """
        mechanic = self._mechanic(session_id)
        screen = mechanic.screen if mechanic is not None else None
        found = [each for each in (screen.shown.values() if screen else ()) if prompt_of(each) == prompt]
        if screen is None or not found:
            return False
        reply = Control()
        reply.CopyFrom(found[0])
        field = reply.WhichOneof("ControlType")
        if answer is not None and field is not None:
            getattr(reply, field).answer = answer
        screen.answer(reply)
        return True

    def watch(self, session_id: str, listener: Callable[[], None]) -> Callable[[], None]:
        """Calls ``listener`` whenever a session's screens change; returns a function that stops the notifications."""
        mechanic = self._mechanic(session_id)
        if mechanic is None:
            return lambda: None
        mechanic.listeners.append(listener)
        return lambda: mechanic.listeners.remove(listener)

    def _mechanic(self, session_id: str) -> Mechanic | None:
        session = self._world.sessions.get(session_id)
        return None if session is None else session.connector.mechanic


def flaw_of(control: Control) -> str:
    """Returns the reason a control cannot be shown (openOBD docs, user interface), or "" if it can be shown."""
    field = control.WhichOneof("ControlType")
    if field is None:
        return "The control has no type."
    body = getattr(control, field)
    if control.target not in InterfaceType.values():
        return "The target of the control is not known."
    if not body.label.strip():
        return "The control has no label."
    if field == "control_options" and not body.options:
        return "There is no option to choose."
    if field == "control_options" and not all(map(str.strip, body.options)):
        return "An option has no text."
    if field == "control_number" and body.minimum > body.maximum:
        return "The minimum is above the maximum."
    return ""


def prompt_of(control: Control) -> Prompt:
    """Returns the contents of a control as plain values."""
    field = control.WhichOneof("ControlType") or ""
    body = getattr(control, field)
    translations = tuple(
        (each.label, one.language, one.label) for each in control.translations for one in each.translations
    )
    number = field == "control_number"
    return Prompt(
        KINDS[field],
        control.target == INTERFACE_OPERATOR,
        body.label,
        tuple(body.options) if field == "control_options" else (),
        body.minimum if number else 0,
        body.maximum if number else 0,
        translations,
        control.image.url,
    )
