"""Questions that come with the program, in four languages, and the ones that users keep."""

from __future__ import annotations

from dataclasses import dataclass, replace

from openobd_desktop.core.session.services.question_template_texts import FEEDBACK_OPTIONS, LANGUAGES, TEXTS
from openobd_desktop.domain.questions import Exchange, ExchangeState, Question, QuestionKind, Target, Translation
from openobd_desktop.domain.session import UserFeedback
from openobd_desktop.domain.settings import OwnQuestion

FEEDBACK = "feedback"
"""The question of the feedback form."""


@dataclass(frozen=True, slots=True)
class Template:
    """A question to begin with.

    Attributes:
        name: What it is chosen by: the key of one that comes with the program, or what the user called it.
        question: In English, with its translations, or as the user wrote it.
        own: The user keeps it.
    """

    name: str
    question: Question
    own: bool = False

    def text(self, language: str) -> str:
        """The question in a language such as "nl", for a list that the operator reads; as it is if there is none."""
        return translated(self.question, self.question.text, language)


def translated(question: Question, original: str, language: str) -> str:
    """A text of the question in a language; the original where there is no translation."""
    found = (each.text for each in question.translations if (each.original, each.language) == (original, language))
    return next(found, original)


def in_language(question: Question, language: str) -> Question:
    """The same question written in a language such as "nl"; texts without a translation stay as they are.

    Its translations hang on the new texts, so that everybody else still reads it in the language of his own.
    """

    def written(original: str) -> str:
        return translated(question, original, language)

    texts = {question.text, *question.options}
    kept = (replace(each, original=written(each.original)) for each in question.translations if each.original in texts)
    return replace(
        question,
        text=written(question.text),
        options=tuple(map(written, question.options)),
        translations=tuple(dict.fromkeys(kept)),
    )


_KINDS = {
    "do not touch": QuestionKind.TEXT,
    "done": QuestionKind.TEXT,
    "charger connected": QuestionKind.YES_NO,
    "connector seated": QuestionKind.YES_NO,
    "warning lights": QuestionKind.FREE_TEXT,
    "odometer": QuestionKind.FREE_TEXT,
}
"""The others are answered by one button once they are done."""

_ANSWERS = (
    UserFeedback.SUCCESS,
    UserFeedback.FAILURE,
    UserFeedback.ASSISTANCE_REQUESTED,
    UserFeedback.NOTHING,
)
"""What each option of the feedback question means, in their order."""


def _translations(texts: tuple[str, ...]) -> tuple[Translation, ...]:
    english = texts[0]
    return tuple(Translation(english, language, text) for language, text in zip(LANGUAGES, texts, strict=True))


def _template(name: str) -> Template:
    texts = TEXTS[name]
    if name != FEEDBACK:
        kind = _KINDS.get(name, QuestionKind.CONTINUE)
        return Template(name, Question(kind=kind, text=texts[0], translations=_translations(texts)))
    translations = [*_translations(texts), *(each for option in FEEDBACK_OPTIONS for each in _translations(option))]
    options = tuple(option[0] for option in FEEDBACK_OPTIONS)
    question = Question(
        kind=QuestionKind.CHOICE, text=texts[0], options=options, translations=tuple(dict.fromkeys(translations))
    )
    return Template(name, question)


TEMPLATES: tuple[Template, ...] = tuple(map(_template, TEXTS))
"""Those that come with the program, in the order in which they are offered."""
_BY_NAME = {each.name: each for each in TEMPLATES}


def template(name: str) -> Template:
    """One that comes with the program.

    Raises:
        KeyError: there is none of this name.
    """
    return _BY_NAME[name]


_FEEDBACK_IN_ALL = frozenset(tuple(option[at] for option in FEEDBACK_OPTIONS) for at in range(len(LANGUAGES)))


def is_feedback(question: Question) -> bool:
    """It is the question of the feedback form, in whichever language."""
    return question.kind is QuestionKind.CHOICE and question.options in _FEEDBACK_IN_ALL


def feedback_of(exchange: Exchange) -> UserFeedback | None:
    """What the answer to the feedback question means for the feedback form; None while there is none."""
    answer = exchange.answer
    if (
        exchange.state is not ExchangeState.ANSWERED
        or not is_feedback(exchange.question)
        or not isinstance(answer, int)
    ):
        return None
    return _ANSWERS[answer]


def keep(name: str, question: Question) -> OwnQuestion:
    """A question as the settings file holds it."""
    return OwnQuestion(
        name=name,
        kind=question.kind.value,
        text=question.text,
        target=question.target.value,
        options=question.options,
        minimum=question.minimum,
        maximum=question.maximum,
        seconds=question.seconds,
        translations=tuple((each.original, each.language, each.text) for each in question.translations),
        picture=question.picture,
    )


def kept(own: OwnQuestion) -> Template | None:
    """A question of the settings file; None if a newer version wrote a kind that is not known here."""
    try:
        kind, target = QuestionKind(own.kind), Target(own.target)
    except ValueError:
        return None
    question = Question(
        kind=kind,
        text=own.text,
        target=target,
        options=own.options,
        minimum=own.minimum,
        maximum=own.maximum,
        seconds=own.seconds,
        translations=tuple(Translation(*each) for each in own.translations),
        picture=own.picture,
    )
    return Template(own.name, question, own=True)
