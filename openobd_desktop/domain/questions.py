"""Questions to the person at the car or to the operator dashboard, and what comes back (proto/user_interface.proto)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, StrEnum

Answer = bool | int | str
"""Yes or no; the place in the options, from zero, or the number; the text."""


class Target(StrEnum):
    """Whose screen a question is shown on."""

    MECHANIC = "mechanic"
    OPERATOR = "operator"


class QuestionKind(StrEnum):
    """What is shown beside the text."""

    TEXT = "text"
    """Nothing; its echo comes once it has been shown for its time."""
    CONTINUE = "continue"
    """One button; its echo is the answer."""
    YES_NO = "yes or no"
    CHOICE = "choice"
    FREE_TEXT = "free text"
    NUMBER = "number"

    @property
    def is_answered(self) -> bool:
        """An answer says more than that it came."""
        return self not in (QuestionKind.TEXT, QuestionKind.CONTINUE)


@dataclass(frozen=True, slots=True)
class Translation:
    """One original text, the question's or an option's, in one language."""

    original: str
    language: str
    """ISO 639-1, for example "nl"."""
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What is to be shown."""

    kind: QuestionKind
    text: str
    target: Target = Target.MECHANIC
    options: tuple[str, ...] = ()
    minimum: int = 0
    maximum: int = 0
    """Both included."""
    seconds: int | None = None
    """How long a text is shown at least before its echo comes; only for texts."""
    translations: tuple[Translation, ...] = ()
    picture: str = ""
    """A URL, or empty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Echo:
    """A control as it came back; nothing in it says which question it answers."""

    kind: QuestionKind | None
    """None for a kind that is not known here."""
    text: str = ""
    target: Target = Target.MECHANIC
    options: tuple[str, ...] = ()
    minimum: int = 0
    maximum: int = 0
    answer: Answer | None = None
    """None where none was given, which is not the same as no, 0 or an empty text."""


class ExchangeState(Enum):
    """What became of a question."""

    OPEN = "open"
    ANSWERED = "answered"
    REPLACED = "replaced"
    """Another question took its place."""
    WITHDRAWN = "withdrawn"
    """The conversation was closed from here."""
    LOST = "lost"
    """The stream broke or was taken over; whether it was answered is not known."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """One question of a conversation and what became of it."""

    number: int
    """Counts within the session, from 1."""
    question: Question
    at: float
    """Seconds since 1970 in UTC."""
    state: ExchangeState = ExchangeState.OPEN
    answer: Answer | None = None
    settled_at: float | None = None
    since: float = 0.0
    """When it was asked, in seconds of a clock that never jumps."""

    @property
    def answer_text(self) -> str:
        """The answer in words of the question; empty where there is none, or only yes or no, which screens have."""
        if self.answer is None or isinstance(self.answer, bool):
            return ""
        if self.question.kind is QuestionKind.CHOICE and isinstance(self.answer, int):
            return self.question.options[self.answer]
        return str(self.answer)


class Mismatch(Enum):
    """Why something that came back was not taken as an answer."""

    NO_QUESTION = "no question"
    """No question was open: a late or a second answer."""
    OTHER_QUESTION = "other question"
    """Kind, text, options or screen are not those of the open question."""
    NO_ANSWER = "no answer"
    """It is the open question, without an answer."""
    OUT_OF_RANGE = "out of range"
    """It is the open question, with an answer that it does not offer."""


@dataclass(frozen=True, slots=True)
class MismatchedEcho:
    """Something that came back and answered nothing; told, never used."""

    at: float
    """Seconds since 1970 in UTC."""
    reason: Mismatch
    echo: Echo


class ConversationEnd(Enum):
    """Why the last conversation is over; the screen has the words."""

    CLOSED = "closed"
    """From here."""
    IDLE = "idle"
    """From here, after 55 minutes without a word, five before the service would end the whole session."""
    TAKEN_OVER = "taken over"
    """The service ended the stream though the session goes on: another program shows its question now."""
    LINE_LOST = "line lost"
    REFUSED = "refused"
    """The service does not want it; the error tells why."""
    SESSION_OVER = "session over"
