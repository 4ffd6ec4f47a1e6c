"""The runs of a session as rows: they only grow, and the one that runs tells how long."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from openobd_desktop.core.functions import Run
from openobd_desktop.domain import Result, ServiceResult
from openobd_desktop.errors import FunctionOutOfSight
from openobd_desktop.ui.models.runs_table import RunColumn, RunsModel
from openobd_desktop.ui.times import local_minute
from openobd_desktop.values.functions import FunctionDetails, RunState
from tests.core.fake_inside import FUNCTION, OUTCOME
from tests.ui.hostile import HOSTILE, model_faults

AT = 1_790_000_000.0


def run(state: RunState = RunState.RUNNING, details: FunctionDetails = FUNCTION) -> Run:
    made = Run(details, {}, AT)
    made.state = state
    return made


def row(model: RunsModel, number: int) -> list[str | None]:
    return [model.data(model.index(number, column)) for column in RunColumn]


def test_a_run_tells_its_time_function_state_and_how_long_it_has_lasted() -> None:
    model = RunsModel()
    model.take_in([run()], AT + 12)
    assert row(model, 0) == [local_minute(AT), "Read odometer", "running", "12 s"]


def test_one_that_has_ended_tells_its_result_and_lasts_no_longer() -> None:
    model, done = RunsModel(), run(RunState.ENDED)
    done.result, done.ended_at = OUTCOME, AT + 7
    stopped, lost = run(RunState.STOPPED), run(RunState.FAILED)
    stopped.result = ServiceResult((Result.FAILURE,))
    lost.error = FunctionOutOfSight()
    model.take_in([done, stopped, lost, run(RunState.FAILED)], AT + 500)
    assert row(model, 0)[2:] == ["Success", "7 s"]
    assert [row(model, at)[2] for at in (1, 2, 3)] == ["stopped", "lost from sight", "not started"]


def test_rows_are_added_and_changed_in_place(qtbot: QtBot) -> None:
    model, first = RunsModel(), run()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    changed: list[int] = []
    model.dataChanged.connect(lambda first, last: changed.append(first.row()))
    assert model.take_in([first], AT)
    assert not model.take_in([first], AT)
    assert changed == []
    first.state = RunState.STOPPED
    assert model.take_in([first, run()], AT + 1)
    assert changed == [0]
    assert model.rowCount() == 2


def test_it_is_a_flat_table_with_headers() -> None:
    model = RunsModel()
    model.take_in([run()], AT)
    headers = [model.headerData(column, Qt.Orientation.Horizontal) for column in RunColumn]
    assert headers == ["Time", "Function", "State", "Lasted"]
    assert (model.rowCount(model.index(0, 0)), model.columnCount(model.index(0, 0))) == (0, 0)
    assert model.data(QModelIndex()) is None
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_t4_hostile_names_are_one_plain_line() -> None:
    model = RunsModel()
    model.take_in([run(details=FunctionDetails(id=text, name=text)) for text in HOSTILE], AT)
    assert model_faults(model) == []
