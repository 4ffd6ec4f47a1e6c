"""Labels and messages for questions to the person at the car: kinds, screens, states, problems and templates."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLocale

from openobd_desktop.core.rules.pictures import picture_address
from openobd_desktop.core.session.services.question_rules import (
    MOST_NUMBERS,
    MOST_OPTIONS,
    OPTION_LIMIT,
    TEXT_LIMIT,
    QuestionProblem,
)
from openobd_desktop.core.session.services.question_templates import LANGUAGES, Template
from openobd_desktop.domain.questions import (
    ConversationEnd,
    Exchange,
    ExchangeState,
    Mismatch,
    Question,
    QuestionKind,
    Target,
)
from openobd_desktop.errors import PictureRefused
from openobd_desktop.ui.common.translate import error_headline, translator
from openobd_desktop.ui.look.text import one_line

_tr = translator("questions")
_TEMPLATES = {
    "feedback": QT_TRANSLATE_NOOP("questions", "Does everything work?"),
    "ignition on": QT_TRANSLATE_NOOP("questions", "Ignition on"),
    "ignition off": QT_TRANSLATE_NOOP("questions", "Ignition off"),
    "engine on": QT_TRANSLATE_NOOP("questions", "Engine on"),
    "engine off": QT_TRANSLATE_NOOP("questions", "Engine off"),
    "charger connected": QT_TRANSLATE_NOOP("questions", "Is a charger connected?"),
    "doors closed": QT_TRANSLATE_NOOP("questions", "Doors closed"),
    "do not touch": QT_TRANSLATE_NOOP("questions", "Do not touch the vehicle"),
    "warning lights": QT_TRANSLATE_NOOP("questions", "Which warning lights are on?"),
    "odometer": QT_TRANSLATE_NOOP("questions", "Odometer reading"),
    "connector seated": QT_TRANSLATE_NOOP("questions", "Is the connector firmly seated?"),
    "done": QT_TRANSLATE_NOOP("questions", "The work is done"),
}
"""Names of the templates in the operator's list; the mechanic sees the template's text instead."""


def template_label(template: Template) -> str:
    """Returns the name of a template as shown in the operator's list."""
    if template.own or template.name not in _TEMPLATES:
        return one_line(template.name, 60)
    return _tr(str(_TEMPLATES[template.name]))


def operator_language() -> str:
    """Returns the window's language or, if there are no templates in it, the first language of the templates."""
    code = QLocale().name()[:2]
    return code if code in LANGUAGES else LANGUAGES[0]


def language_label(language: str) -> str:
    """Returns the name of a language, in the language of the window."""
    return {"en": _tr("English"), "nl": _tr("Dutch"), "de": _tr("German"), "fr": _tr("French")}.get(language, language)


def kind_label(kind: QuestionKind) -> str:
    """Returns the name of a kind of question."""
    return {
        QuestionKind.TEXT: _tr("Text only"),
        QuestionKind.CONTINUE: _tr("Continue button"),
        QuestionKind.YES_NO: _tr("Yes or no"),
        QuestionKind.CHOICE: _tr("Choice"),
        QuestionKind.FREE_TEXT: _tr("Free text"),
        QuestionKind.NUMBER: _tr("Number"),
    }[kind]


def target_label(target: Target) -> str:
    """Returns the label of the screen on which a question is shown."""
    return {
        Target.MECHANIC: _tr("Mechanic"),
        Target.OPERATOR: _tr("Operator dashboard"),
    }[target]


def answer_label(exchange: Exchange) -> str:
    """Returns the answer as shown to the operator, on one line, or an empty string if there is no answer."""
    return one_line(full_answer(exchange))


def full_answer(exchange: Exchange) -> str:
    """Returns the full answer, unchanged if the mechanic wrote or chose it, or an empty string if there is none."""
    if exchange.state is not ExchangeState.ANSWERED:
        return ""
    if isinstance(exchange.answer, bool):
        return _tr("Yes") if exchange.answer else _tr("No")
    if exchange.question.kind is QuestionKind.TEXT:
        return _tr("(shown)")
    if exchange.question.kind is QuestionKind.CONTINUE:
        return _tr("(continued)")
    return exchange.answer_text


def exchange_label(state: ExchangeState) -> str:
    """Returns the label for the state of a question."""
    return {
        ExchangeState.OPEN: _tr("waiting"),
        ExchangeState.ANSWERED: _tr("answered"),
        ExchangeState.REPLACED: _tr("replaced"),
        ExchangeState.WITHDRAWN: _tr("withdrawn"),
        ExchangeState.LOST: _tr("answer lost"),
    }[state]


def end_text(end: ConversationEnd) -> str:
    """Returns text explaining why the conversation ended and what that means."""
    return {
        ConversationEnd.CLOSED: _tr("The conversation is closed; the mechanic can chat again."),
        ConversationEnd.IDLE: _tr(
            "The conversation was closed after 55 minutes without a message. The session stays open."
        ),
        ConversationEnd.TAKEN_OVER: _tr(
            "Another program has replaced your question with its own, so your question can no longer be "
            "answered. To show it again, ask it again."
        ),
        ConversationEnd.LINE_LOST: _tr(
            "The conversation ended when the connection was lost. Ask again once the connection is restored."
        ),
        ConversationEnd.REFUSED: _tr("The service ended the conversation."),
        ConversationEnd.SESSION_OVER: _tr("The conversation ended because the session has ended."),
    }[end]


def mismatch_text(mismatch: Mismatch) -> str:
    """Returns text describing what was received but not accepted as an answer."""
    return {
        Mismatch.NO_QUESTION: _tr(
            "A late or duplicate answer was received while no question was open. It was ignored."
        ),
        Mismatch.OTHER_QUESTION: _tr("An answer to another question was received. It was ignored."),
        Mismatch.NO_ANSWER: _tr("The question was returned without an answer."),
        Mismatch.OUT_OF_RANGE: _tr("The answer received was not one of the choices. It was ignored."),
    }[mismatch]


def problem_text(problem: QuestionProblem, question: Question) -> str:
    """Returns a sentence that explains why a question cannot be sent yet."""
    if problem is QuestionProblem.PICTURE_REFUSED:
        return picture_complaint(question.picture)
    return {
        QuestionProblem.NO_TEXT: _tr("Enter the question."),
        QuestionProblem.TEXT_TOO_LONG: _tr("The question is longer than {most} characters."),
        QuestionProblem.TOO_FEW_OPTIONS: _tr("Enter at least two answers, one per line."),
        QuestionProblem.TOO_MANY_OPTIONS: _tr("Enter no more than {options} answers."),
        QuestionProblem.OPTION_EMPTY: _tr("One of the answers is empty."),
        QuestionProblem.OPTION_TOO_LONG: _tr("One of the answers is longer than {option} characters."),
        QuestionProblem.OPTION_TWICE: _tr("One of the answers appears twice."),
        QuestionProblem.RANGE_EMPTY: _tr("The lowest number is higher than the highest."),
        QuestionProblem.RANGE_TOO_WIDE: _tr(
            "The range can contain at most {numbers} numbers, because each number becomes a button."
        ),
        QuestionProblem.SECONDS_OUT_OF_RANGE: _tr("The minimum display time must be one hour or less."),
        QuestionProblem.TRANSLATION_TOO_LONG: _tr("One of the translations is longer than {most} characters."),
    }[problem].format(most=TEXT_LIMIT, options=MOST_OPTIONS, option=OPTION_LIMIT, numbers=MOST_NUMBERS)


def picture_complaint(url: str) -> str:
    """Returns a sentence about what is wrong with the URL of a picture, or an empty string if the URL is valid."""
    try:
        picture_address(url)
    except PictureRefused as refusal:
        return error_headline(refusal)
    return ""
