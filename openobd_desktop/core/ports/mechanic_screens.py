"""The screens at the car as the demo plays them, so that a window of our own can be the mechanic's."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from openobd_desktop.domain.questions import Answer, Question


class MechanicScreens(Protocol):
    """What the person at the car and the operator dashboard see; there is one only in the demo."""

    def shown(self, session_id: str) -> tuple[Question, ...]:
        """What is on the screens of a session now."""
        ...

    def by_hand(self, session_id: str, on: bool = True) -> None:
        """From the next question on a person answers, or the virtual mechanic does again."""
        ...

    def answer(self, session_id: str, question: Question, answer: Answer | None) -> bool:
        """Answers what is shown; None presses *Continue*. False if that question is no longer there."""
        ...

    def watch(self, session_id: str, listener: Callable[[], None]) -> Callable[[], None]:
        """Calls ``listener`` after each change; returns the undo."""
        ...
