"""Rules for questions: which questions can be sent, and which answers match them."""

from __future__ import annotations

from collections.abc import Collection
from enum import Enum

from openobd_desktop.core.rules.pictures import picture_address
from openobd_desktop.domain.questions import Echo, Mismatch, Question, QuestionKind
from openobd_desktop.domain.text import is_blank
from openobd_desktop.errors import PictureRefused

TEXT_LIMIT = 2000
"""Maximum length of a question's text, in characters; the service sets no limits, so this and the next ones are our
own."""
OPTION_LIMIT = 200
MOST_OPTIONS = 100
MOST_NUMBERS = 100
LONGEST_SHOWING = 3600
"""Longest time for which text can be displayed, in seconds; the service waits that long for a message."""
LARGEST_NUMBER = 2**32 - 1


class QuestionProblem(Enum):
    """Reasons why a question cannot be sent yet; the UI has a message for each reason."""

    NO_TEXT = "no text"
    TEXT_TOO_LONG = "text too long"
    TOO_FEW_OPTIONS = "too few options"
    TOO_MANY_OPTIONS = "too many options"
    OPTION_EMPTY = "option empty"
    OPTION_TOO_LONG = "option too long"
    OPTION_TWICE = "option twice"
    RANGE_EMPTY = "range empty"
    RANGE_TOO_WIDE = "range too wide"
    SECONDS_OUT_OF_RANGE = "seconds out of range"
    TRANSLATION_TOO_LONG = "translation too long"
    PICTURE_REFUSED = "picture refused"


def problems(question: Question) -> tuple[QuestionProblem, ...]:
    """Returns all problems that prevent a question from being sent, in the order of the composer's fields."""
    found = []
    if is_blank(question.text):
        found.append(QuestionProblem.NO_TEXT)
    if len(question.text) > TEXT_LIMIT:
        found.append(QuestionProblem.TEXT_TOO_LONG)
    if question.kind is QuestionKind.CHOICE:
        found += _option_problems(question.options)
    if question.kind is QuestionKind.NUMBER:
        found += _range_problems(question.minimum, question.maximum)
    if question.seconds is not None and not 0 <= question.seconds <= LONGEST_SHOWING:
        found.append(QuestionProblem.SECONDS_OUT_OF_RANGE)
    if any(len(each.text) > TEXT_LIMIT for each in question.translations):
        found.append(QuestionProblem.TRANSLATION_TOO_LONG)
    if question.picture and not _is_allowed(question.picture):
        found.append(QuestionProblem.PICTURE_REFUSED)
    return tuple(found)


def _option_problems(options: tuple[str, ...]) -> list[QuestionProblem]:
    found = []
    if len(options) < 2:
        found.append(QuestionProblem.TOO_FEW_OPTIONS)
    if len(options) > MOST_OPTIONS:
        found.append(QuestionProblem.TOO_MANY_OPTIONS)
    if any(map(is_blank, options)):
        found.append(QuestionProblem.OPTION_EMPTY)
    if any(len(option) > OPTION_LIMIT for option in options):
        found.append(QuestionProblem.OPTION_TOO_LONG)
    if len(set(options)) < len(options):
        found.append(QuestionProblem.OPTION_TWICE)
    return found


def _range_problems(minimum: int, maximum: int) -> list[QuestionProblem]:
    if not 0 <= minimum <= maximum <= LARGEST_NUMBER:
        return [QuestionProblem.RANGE_EMPTY]
    return [QuestionProblem.RANGE_TOO_WIDE] if maximum - minimum >= MOST_NUMBERS else []


def _is_allowed(url: str) -> bool:
    try:
        picture_address(url)
    except PictureRefused:
        return False
    return True


def match_answer(question: Question | None, echo: Echo) -> Mismatch | None:
    """Returns why ``echo`` does not answer the open ``question``; None if it does.

    The protocol does not link an echo to its question (openOBD docs, user interface). So the echo's kind, screen, text,
    options and range must all match the question or one of its translations.
    """
    if question is None:
        return Mismatch.NO_QUESTION
    if not _is_of(question, echo):
        return Mismatch.OTHER_QUESTION
    if not question.kind.is_answered:
        return None
    if echo.answer is None or echo.answer == "":
        return Mismatch.NO_ANSWER
    return None if _is_offered(question, echo) else Mismatch.OUT_OF_RANGE


def may_be_mixed_up(question: Question, asked: Collection[Question]) -> bool:
    """Returns whether a late answer to a question in ``asked`` could be mistaken for an answer to ``question``."""
    forms = _forms(question, question.text)
    return any(
        each.kind is question.kind and each.target is question.target and not forms.isdisjoint(_forms(each, each.text))
        for each in asked
    )


def _is_of(question: Question, echo: Echo) -> bool:
    return (
        (echo.kind, echo.target) == (question.kind, question.target)
        and echo.text in _forms(question, question.text)
        and (question.kind is not QuestionKind.CHOICE or _has_options(question, echo))
        and (
            question.kind is not QuestionKind.NUMBER
            or (echo.minimum, echo.maximum) == (question.minimum, question.maximum)
        )
    )


def _has_options(question: Question, echo: Echo) -> bool:
    return len(echo.options) == len(question.options) and all(
        echoed in _forms(question, original) for echoed, original in zip(echo.options, question.options, strict=True)
    )


def _forms(question: Question, original: str) -> set[str]:
    return {original, *(each.text for each in question.translations if each.original == original)}


def _is_offered(question: Question, echo: Echo) -> bool:
    answer = echo.answer
    match question.kind:
        case QuestionKind.YES_NO:
            return isinstance(answer, bool)
        case QuestionKind.FREE_TEXT:
            return isinstance(answer, str)
        case QuestionKind.CHOICE:
            return isinstance(answer, int) and 0 <= answer < len(question.options)
        case _:
            return isinstance(answer, int) and question.minimum <= answer <= question.maximum
