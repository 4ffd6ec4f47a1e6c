"""Rules for the feedback form: which results can be combined and when a description is required."""

from __future__ import annotations

from collections.abc import Collection
from enum import Enum

from openobd_desktop.domain.session import Result
from openobd_desktop.domain.text import is_blank

DESCRIPTION_LIMIT = 1000
"""Maximum length of a description, in characters; the service specifies no limit, so this limit is our own."""

ALONE = frozenset({Result.SUCCESS, Result.FAILURE})
NEEDS_WORDS = frozenset({Result.RUNTIME_ERROR, Result.FAILURE})


class FeedbackProblem(Enum):
    """Reasons why a form cannot be sent yet; the UI has a message for each reason."""

    NO_RESULT = "no result"
    SUCCESS_NOT_ALONE = "success not alone"
    FAILURE_NOT_ALONE = "failure not alone"
    DESCRIPTION_MISSING = "description missing"
    DESCRIPTION_TOO_LONG = "description too long"


def problems(results: Collection[Result], description: str) -> tuple[FeedbackProblem, ...]:
    """Returns all problems that prevent the form from being sent, in the order of the form's fields."""
    found = []
    if not results:
        found.append(FeedbackProblem.NO_RESULT)
    if Result.SUCCESS in results and len(results) > 1:
        found.append(FeedbackProblem.SUCCESS_NOT_ALONE)
    if Result.FAILURE in results and len(results) > 1:
        found.append(FeedbackProblem.FAILURE_NOT_ALONE)
    if NEEDS_WORDS.intersection(results) and is_blank(description):
        found.append(FeedbackProblem.DESCRIPTION_MISSING)
    if len(description) > DESCRIPTION_LIMIT:
        found.append(FeedbackProblem.DESCRIPTION_TOO_LONG)
    return tuple(found)


def joined(description: str, words: str) -> str:
    """Returns ``description`` with ``words`` added unless already present; only ``words`` is shortened to fit."""
    if words in description:
        return description
    whole = "\n".join(part for part in (description.rstrip(), words) if part)
    return whole if len(description) > DESCRIPTION_LIMIT else whole[:DESCRIPTION_LIMIT]
