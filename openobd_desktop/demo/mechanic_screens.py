"""The mechanic's screens, as provided by the embedded simulator for the demo window that shows them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from openobd_desktop.domain.questions import Answer, Question, QuestionKind, Target, Translation

if TYPE_CHECKING:
    # Imported for type checking only: loading the simulator is slow, and only the demo needs it.
    from openobd_desktop.simulator import Prompt, Simulator


class DemoScreens:
    """Implements ``core.ports.service.MechanicScreens``; there are no questions while no simulator is running."""

    def __init__(self, simulator: Callable[[], Simulator | None]) -> None:
        self._simulator = simulator

    def shown(self, session_id: str) -> tuple[Question, ...]:
        """Returns the questions shown on a session's screens."""
        simulator = self._simulator()
        return () if simulator is None else tuple(map(_question, simulator.prompts.shown(session_id)))

    def by_hand(self, session_id: str, on: bool = True) -> None:
        """Sets whether a person (if ``on`` is true) or the virtual mechanic answers, from the next question on."""
        simulator = self._simulator()
        if simulator is not None:
            simulator.prompts.by_hand(session_id, on)

    def answer(self, session_id: str, question: Question, answer: Answer | None) -> bool:
        """Answers ``question`` or, if ``answer`` is None, presses *Continue*.

        Returns:
            Whether the question was still shown.
        """
        simulator = self._simulator()
        if simulator is None:
            return False
        prompts = [each for each in simulator.prompts.shown(session_id) if _question(each) == question]
        return any(simulator.prompts.answer(session_id, each, answer) for each in prompts)

    def watch(self, session_id: str, listener: Callable[[], None]) -> Callable[[], None]:
        """Calls ``listener`` whenever a session's screens change; returns a function that unregisters the listener."""
        simulator = self._simulator()
        return (lambda: None) if simulator is None else simulator.prompts.watch(session_id, listener)


def _question(prompt: Prompt) -> Question:
    return Question(
        kind=QuestionKind(prompt.kind),
        text=prompt.text,
        target=Target.OPERATOR if prompt.operator else Target.MECHANIC,
        options=prompt.options,
        minimum=prompt.minimum,
        maximum=prompt.maximum,
        translations=tuple(Translation(*each) for each in prompt.translations),
        picture=prompt.picture,
    )
