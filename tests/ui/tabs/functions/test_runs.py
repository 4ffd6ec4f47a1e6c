"""Rows of the runs of a session: durations, states and results."""

from __future__ import annotations

import pytest

from openobd_desktop.core.session.services.functions import Run
from openobd_desktop.domain.functions import RunState
from openobd_desktop.domain.session import Result, ServiceResult
from openobd_desktop.errors import FunctionOutOfSight
from openobd_desktop.ui.common.times import local_minute
from openobd_desktop.ui.tabs.functions.runs import RunColumn, run_headers, run_row
from tests.core.fake_inside import FUNCTION, OUTCOME

pytestmark = pytest.mark.usefixtures("qapp")

AT = 1_790_000_000.0


def run(state: RunState = RunState.RUNNING) -> Run:
    made = Run(FUNCTION, {}, AT, since=AT)
    made.state = state
    return made


def test_each_column_has_a_header() -> None:
    assert run_headers() == ("Time", "Function", "State", "Duration")
    assert len(run_headers()) == len(RunColumn)


def test_a_run_shows_its_time_function_state_and_duration() -> None:
    assert run_row(run(), AT + 12) == (local_minute(AT), "Read odometer", "running", "12 s")


def test_an_ended_run_shows_its_result_and_final_duration() -> None:
    done = run(RunState.ENDED)
    done.result, done.over_since = OUTCOME, done.since + 7
    assert run_row(done, AT + 500)[2:] == ("Success", "7 s")


def test_a_stopped_run_shows_no_result_even_if_one_was_received() -> None:
    stopped = run(RunState.STOPPED)
    stopped.result = ServiceResult((Result.FAILURE,))
    assert run_row(stopped, AT)[RunColumn.STATE] == "stopped"


def test_a_run_no_longer_reported_differs_from_one_that_never_started() -> None:
    lost = run(RunState.FAILED)
    lost.error = FunctionOutOfSight()
    assert [run_row(each, AT)[RunColumn.STATE] for each in (lost, run(RunState.FAILED))] == [
        "no longer reported",
        "not started",
    ]
