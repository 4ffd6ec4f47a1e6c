"""Rules for the feedback form."""

from __future__ import annotations

from itertools import combinations

import pytest

from openobd_desktop.core.rules.feedback import DESCRIPTION_LIMIT, FeedbackProblem, problems
from openobd_desktop.domain.session import Result


def test_a_form_without_a_result_cannot_be_sent() -> None:
    assert problems([], "text") == (FeedbackProblem.NO_RESULT,)


@pytest.mark.parametrize("result", Result)
def test_each_single_result_can_be_sent_with_a_description(result: Result) -> None:
    assert problems([result], "words") == ()


@pytest.mark.parametrize("result", [Result.RUNTIME_ERROR, Result.FAILURE])
@pytest.mark.parametrize("description", ["", " \n ", "\u3164\u2800"])
def test_a_runtime_error_and_a_failure_need_a_description(result: Result, description: str) -> None:
    assert problems([result], description) == (FeedbackProblem.DESCRIPTION_MISSING,)


def test_success_and_failure_cannot_be_combined_but_the_others_can() -> None:
    for pair in combinations(Result, 2):
        found = problems(pair, "words")
        assert (FeedbackProblem.SUCCESS_NOT_ALONE in found) == (Result.SUCCESS in pair)
        assert (FeedbackProblem.FAILURE_NOT_ALONE in found) == (Result.FAILURE in pair)
        assert bool(found) == bool({Result.SUCCESS, Result.FAILURE} & set(pair))


def test_a_description_has_a_maximum_length() -> None:
    assert problems([Result.SUCCESS], "x" * DESCRIPTION_LIMIT) == ()
    assert problems([Result.SUCCESS], "x" * (DESCRIPTION_LIMIT + 1)) == (FeedbackProblem.DESCRIPTION_TOO_LONG,)
