"""Fake of core.ports.service.MechanicScreens."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from openobd_desktop.domain.questions import Answer, Question


@dataclass
class FakeScreens:
    """Fake screens that show given questions and record the answers."""

    questions: tuple[Question, ...] = ()
    handed: list[tuple[str, bool]] = field(default_factory=list)
    answers: list[tuple[str, Question, Answer | None]] = field(default_factory=list)
    listeners: list[Callable[[], None]] = field(default_factory=list)

    def show(self, *questions: Question) -> None:
        """Replaces the questions on the screens."""
        self.questions = questions
        for listener in tuple(self.listeners):
            listener()

    def shown(self, session_id: str) -> tuple[Question, ...]:
        return self.questions

    def by_hand(self, session_id: str, on: bool = True) -> None:
        self.handed.append((session_id, on))

    def answer(self, session_id: str, question: Question, answer: Answer | None) -> bool:
        self.answers.append((session_id, question, answer))
        return question in self.questions

    def watch(self, session_id: str, listener: Callable[[], None]) -> Callable[[], None]:
        self.listeners.append(listener)
        return lambda: self.listeners.remove(listener)
