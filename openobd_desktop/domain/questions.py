"""Questions shown to the mechanic or on the operator dashboard, and their answers (proto/user_interface.proto)."""

from __future__ import annotations

from enum import Enum, StrEnum

from msgspec import Struct

Answer = bool | int | str
"""``bool`` for yes or no, ``int`` for a number or the index of an option, ``str`` for text."""


class Target(StrEnum):
    """The screen on which a question is shown."""

    MECHANIC = "mechanic"
    OPERATOR = "operator"


class QuestionKind(StrEnum):
    """Kinds of questions, which differ in the controls shown below the text."""

    TEXT = "text"
    """Text that needs no answer; the service echoes it when its display time has elapsed."""
    CONTINUE = "continue"
    """A single button; its echo is the answer."""
    YES_NO = "yes or no"
    CHOICE = "choice"
    FREE_TEXT = "free text"
    NUMBER = "number"

    @property
    def is_answered(self) -> bool:
        """Whether an answer to this kind of question has a value."""
        return self not in (QuestionKind.TEXT, QuestionKind.CONTINUE)


class Translation(Struct, frozen=True):
    """A question's or option's text in another language."""

    original: str
    language: str
    """ISO 639-1, for example "nl"."""
    text: str


class Question(Struct, frozen=True, kw_only=True):
    """A question to be shown."""

    kind: QuestionKind
    text: str
    target: Target = Target.MECHANIC
    options: tuple[str, ...] = ()
    minimum: int = 0
    maximum: int = 0
    """The largest number allowed; both limits are inclusive."""
    seconds: int | None = None
    """How long the text is shown before it is echoed, in seconds; only for the kind TEXT."""
    translations: tuple[Translation, ...] = ()
    picture: str = ""
    """A URL, or empty."""


class Echo(Struct, frozen=True, kw_only=True):
    """A control as returned by the service, which does not identify the question that the control answers."""

    kind: QuestionKind | None
    """None for an unknown kind."""
    text: str = ""
    target: Target = Target.MECHANIC
    options: tuple[str, ...] = ()
    minimum: int = 0
    maximum: int = 0
    answer: Answer | None = None
    """None if no answer was given, as distinct from "no", 0 or empty text."""


class ExchangeState(Enum):
    """The state of a question."""

    OPEN = "open"
    ANSWERED = "answered"
    REPLACED = "replaced"
    """Replaced by another question."""
    WITHDRAWN = "withdrawn"
    """Withdrawn because the operator closed the conversation."""
    LOST = "lost"
    """The stream was lost or taken over; it is unknown whether the question was answered."""


class Exchange(Struct, frozen=True):
    """One question in a conversation, with its state and answer."""

    number: int
    """Number within the session, starting at 1."""
    question: Question
    at: float
    """Time in seconds since 1970 (UTC)."""
    state: ExchangeState = ExchangeState.OPEN
    answer: Answer | None = None
    settled_at: float | None = None
    since: float = 0.0
    """When the question was asked, in seconds on a monotonic clock."""

    @property
    def answer_text(self) -> str:
        """The answer as text; empty if there is no answer or if the answer is yes or no, which the UI translates."""
        if self.answer is None or isinstance(self.answer, bool):
            return ""
        options = self.question.options if self.question.kind is QuestionKind.CHOICE else ()
        # An answer read from a damaged journal may be out of range.
        if isinstance(self.answer, int) and 0 <= self.answer < len(options):
            return options[self.answer]
        return str(self.answer)


class Mismatch(Enum):
    """Why an echo was not accepted as an answer."""

    NO_QUESTION = "no question"
    """No question was open, so the answer is late or a duplicate."""
    OTHER_QUESTION = "other question"
    """The kind, text, options or screen of the echo differ from those of the open question."""
    NO_ANSWER = "no answer"
    """The echo belongs to the open question, but contains no answer."""
    OUT_OF_RANGE = "out of range"
    """The echo belongs to the open question, but contains an answer that was not offered."""


class MismatchedEcho(Struct, frozen=True):
    """An echo that does not answer a question, and is therefore reported but never used."""

    at: float
    """Time in seconds since 1970 (UTC)."""
    reason: Mismatch
    echo: Echo


class ConversationEnd(Enum):
    """Why a conversation ended; the UI has a message for each reason."""

    CLOSED = "closed"
    """The operator ended the conversation."""
    IDLE = "idle"
    """This program ended the conversation after 55 minutes without a message; 60 minutes would end the session."""
    TAKEN_OVER = "taken over"
    """The service ended the stream because another program is now asking the questions; the session continues."""
    LINE_LOST = "line lost"
    REFUSED = "refused"
    """The service refused the conversation; ``Questions.error`` contains the reason."""
    SESSION_OVER = "session over"
