"""Proposal for the feedback form from the outcome of a function."""

from __future__ import annotations

import pytest

from openobd_desktop.core.rules.feedback import DESCRIPTION_LIMIT, FeedbackProblem, problems
from openobd_desktop.core.session.services.functions import RECENT_LIMIT, Run, function_outcome, prefilled, remembered
from openobd_desktop.domain.functions import FunctionDetails, RunState
from openobd_desktop.domain.journal import Draft
from openobd_desktop.domain.session import Result, ServiceResult, UserFeedback
from openobd_desktop.domain.settings import KnownFunction
from openobd_desktop.errors import (
    FunctionNotAllowed,
    FunctionOffline,
    FunctionOutOfSight,
    FunctionSilent,
    LineSilent,
    NotOffered,
    OpenObdError,
)
from tests.core.fake_inside import FUNCTION, OUTCOME


def run(state: RunState, result: ServiceResult | None = None, error: OpenObdError | None = None) -> Run:
    made = Run(FUNCTION, {}, 0.0)
    made.state, made.result, made.error = state, result, error
    return made


def test_the_functions_own_result_is_proposed_as_it_is() -> None:
    mixed = ServiceResult((Result.NEEDS_COMPLETION, Result.COMMUNICATION_ERROR))
    assert function_outcome(run(RunState.ENDED, OUTCOME)) == (Result.SUCCESS,)
    assert function_outcome(run(RunState.ENDED, mixed)) == mixed.results


def test_a_function_without_a_result_leaves_the_choice_to_the_operator() -> None:
    draft = prefilled(Draft(), run(RunState.ENDED, ServiceResult(())), "Read odometer")
    assert problems(draft.results, draft.description) == (FeedbackProblem.NO_RESULT,)


def test_a_stopped_function_is_no_success_even_if_it_returned_one() -> None:
    assert function_outcome(run(RunState.STOPPED)) == (Result.FAILURE,)
    assert function_outcome(run(RunState.STOPPED, OUTCOME)) == (Result.FAILURE,)


@pytest.mark.parametrize(
    ("error", "result"),
    [
        (FunctionOutOfSight(), Result.NEEDS_VALIDATION),
        (FunctionSilent(), Result.EXTERNAL_SERVICE_ERROR),
        (FunctionOffline(), Result.EXTERNAL_SERVICE_ERROR),
        (LineSilent(), Result.EXTERNAL_SERVICE_ERROR),
        (FunctionNotAllowed(), Result.FAILURE),
        (NotOffered(), Result.FAILURE),
        (None, Result.FAILURE),
    ],
)
def test_a_run_that_returned_nothing_is_judged_by_its_error(error: OpenObdError | None, result: Result) -> None:
    assert function_outcome(run(RunState.FAILED, error=error)) == (result,)


def test_the_proposal_can_be_sent_and_keeps_what_a_person_has_entered() -> None:
    entered = Draft((Result.FAILURE,), UserFeedback.ASSISTANCE_REQUESTED, "Warning light stays on.\n")
    draft = prefilled(entered, run(RunState.ENDED, OUTCOME), "Read odometer: Read.")
    assert draft == Draft(
        (Result.FAILURE,), UserFeedback.ASSISTANCE_REQUESTED, "Warning light stays on.\nRead odometer: Read."
    )
    assert problems(draft.results, draft.description) == ()


def test_what_the_function_heard_from_the_person_at_the_car_counts_if_no_one_else_asked() -> None:
    heard = ServiceResult((Result.SUCCESS,), UserFeedback.SUCCESS)
    assert prefilled(Draft(), run(RunState.ENDED, heard), "").feedback is UserFeedback.SUCCESS


def test_the_same_outcome_is_described_once() -> None:
    once = prefilled(Draft(), run(RunState.ENDED, OUTCOME), "Read odometer: Read.")
    assert prefilled(once, run(RunState.ENDED, OUTCOME), "Read odometer: Read.") == once


def test_a_long_outcome_is_cut_and_a_persons_own_text_never_is() -> None:
    assert len(prefilled(Draft(), run(RunState.ENDED, OUTCOME), "x" * 5000).description) == DESCRIPTION_LIMIT
    own = "y" * (DESCRIPTION_LIMIT + 5)
    assert prefilled(Draft(description=own), run(RunState.ENDED, OUTCOME), "x").description.startswith(own)


def test_the_latest_function_comes_first_and_each_is_remembered_once() -> None:
    known = tuple(KnownFunction(id=f"{number}", name="x") for number in range(RECENT_LIMIT))
    after = remembered(known, FunctionDetails(id="3", name="Renamed"))
    assert [one.id for one in after] == ["3", "0", "1", "2", "4", "5", "6", "7", "8", "9"]
    assert after[0].name == "Renamed"
    assert len(remembered(known, FUNCTION)) == RECENT_LIMIT


def test_the_same_id_at_another_provider_is_another_function() -> None:
    known = (KnownFunction(id="3", name="x"),)
    assert len(remembered(known, FunctionDetails(id="3", name="x", provider_id="other"))) == 2


def test_d13_results_that_are_ticked_already_are_not_replaced() -> None:
    ticked = Draft((Result.NEEDS_VALIDATION,), None, "Light stays on.")
    draft = prefilled(ticked, run(RunState.ENDED, OUTCOME), "Read odometer: Read.")
    assert draft == Draft(ticked.results, None, "Light stays on.\nRead odometer: Read.")
