"""The model of the history grows by pages, adds new sessions and keeps its rows."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from openobd_desktop.domain.journal import SessionRecord
from openobd_desktop.domain.session import Result, ServiceResult, SessionEntry, SessionState, UserFeedback
from openobd_desktop.ui.history import columns
from openobd_desktop.ui.history.columns import COLUMNS, headers
from openobd_desktop.ui.history.table_model import EntryRole, HistoryTableModel, ToneRole
from openobd_desktop.ui.look.theme import Tone
from tests.core.fakes import START
from tests.ui.past import DAY, FAILED_RESULT, past


@pytest.fixture
def model(qtbot: QtBot) -> Iterator[HistoryTableModel]:
    made = HistoryTableModel(lambda: START)
    tester = QAbstractItemModelTester(made)
    yield made
    tester.deleteLater()


def rows(model: HistoryTableModel) -> list[str]:
    return [model.record(row).id for row in range(model.rowCount())]


def several(*names: str) -> list[SessionRecord]:
    return [past(name) for name in names]


def text(model: HistoryTableModel, row: int, column: int) -> str:
    return str(model.index(row, column).data())


def test_the_columns_are_those_of_the_specification() -> None:
    promised = (
        "State Ticket Session Started Ended Duration Gaps Result Feedback Description Profile Who Vehicle Customer"
    )
    assert headers() == promised.split()


def test_a_row_shows_a_session(model: HistoryTableModel) -> None:
    model.show([past("1b4e28ba-2fa1-41d2", result=FAILED_RESULT)], has_more=False)
    assert text(model, 0, columns.STATE) == "finished"
    assert text(model, 0, columns.TICKET) == "7848095"
    assert text(model, 0, columns.SESSION) == "1b4e28ba…"
    assert text(model, 0, columns.DURATION) == "20 min"
    assert text(model, 0, columns.GAPS) == "1"
    assert text(model, 0, columns.DESCRIPTION) == "The VCI fell out of its socket. The rest is done by hand."
    assert text(model, 0, columns.PROFILE) == "Europe"
    entry = model.index(0, 0).data(EntryRole)
    assert isinstance(entry, SessionEntry)
    assert entry.session.state is SessionState.FINISHED


def test_tooltips_contain_what_does_not_fit_in_the_cell(model: HistoryTableModel) -> None:
    model.show([past("1b4e28ba-2fa1-41d2", result=FAILED_RESULT)], has_more=False)
    tips = [str(model.index(0, column).data(Qt.ItemDataRole.ToolTipRole)) for column in range(len(COLUMNS))]
    assert tips[columns.SESSION] == "1b4e28ba-2fa1-41d2"
    assert "RESULT_NEEDS_COMPLETION" in tips[columns.RESULT]


def test_the_next_page_is_requested_only_if_there_is_one(model: HistoryTableModel, qtbot: QtBot) -> None:
    model.show(several("a", "b"), has_more=True)
    nowhere = model.index(-1, -1)
    assert model.canFetchMore(nowhere)
    with qtbot.waitSignal(model.more_wanted):
        model.fetchMore(nowhere)
    model.append(several("c"), has_more=False)
    assert rows(model) == ["a", "b", "c"]
    assert not model.canFetchMore(nowhere)


def test_new_sessions_are_added_at_the_top_and_rows_after_the_first_page_stay(model: HistoryTableModel) -> None:
    model.show(several("c", "d"), has_more=True)
    model.append(several("e", "f"), has_more=True)
    kept = QPersistentModelIndex(model.index(3, 0))
    assert model.update(several("a", "b", "c", "d"), has_more=True)
    assert rows(model) == ["a", "b", "c", "d", "e", "f"]
    assert kept.row() == 5


def test_a_changed_session_is_updated(model: HistoryTableModel) -> None:
    model.show([past("a", result=None), past("b")], has_more=False)
    assert text(model, 0, columns.STATE) == "active"
    model.update([past("a"), past("b")], has_more=False)
    assert text(model, 0, columns.STATE) == "finished"


def test_a_session_missing_from_the_first_page_is_removed(model: HistoryTableModel) -> None:
    model.show(several("a", "b", "c"), has_more=True)
    assert model.update(several("a", "c"), has_more=True)
    assert rows(model) == ["a", "c"]


def test_paging_restarts_if_a_page_cannot_hold_all_new_sessions(model: HistoryTableModel) -> None:
    model.show(several("x", "y"), has_more=True)
    assert not model.update(several("a", "b"), has_more=True)
    assert rows(model) == ["a", "b"]


def test_another_order_of_the_same_rows_is_shown(model: HistoryTableModel) -> None:
    model.show(several("a", "b", "c"), has_more=False)
    model.show(several("c", "b", "a"), has_more=False)
    assert rows(model) == ["c", "b", "a"]


def test_unchanged_rows_are_not_repainted(model: HistoryTableModel, qtbot: QtBot) -> None:
    model.show(several("a"), has_more=False)
    with qtbot.assertNotEmitted(model.changing):
        model.show(several("a"), has_more=False)


def test_only_the_order_of_start_times_can_be_chosen(model: HistoryTableModel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(model.order_chosen):
        model.sort(columns.TICKET, Qt.SortOrder.AscendingOrder)
        model.sort(columns.STARTED, Qt.SortOrder.DescendingOrder)
    with qtbot.waitSignal(model.order_chosen) as emitted:
        model.sort(columns.STARTED, Qt.SortOrder.AscendingOrder)
    assert emitted.args == [True]


def test_copied_rows_are_complete_and_have_times_for_spreadsheets(model: HistoryTableModel) -> None:
    model.show([replace(past("x" * 40, ago=2 * DAY), connector="c")], has_more=False)
    (row,) = model.whole_rows([model.record(0)])
    assert row[columns.SESSION] == "x" * 40
    assert row[columns.DURATION] == "0:20:00"
    assert row[columns.RESULT] == "Success (RESULT_SUCCESS)"


def test_each_day_begins_with_a_heading(model: HistoryTableModel) -> None:
    names = {"today": 600, "earlier": 7200, "yesterday": DAY, "last year": 400 * DAY}
    model.show([past(name, ago=ago) for name, ago in names.items()], has_more=True)
    assert [model.heading(row) for row in range(4)] == [
        "Today, Monday, 21 September 2026",
        "",
        "Yesterday, Sunday, 20 September 2026",
        "Sunday, 17 August 2025",
    ]
    model.append([past("same day", ago=400 * DAY + 60), SessionRecord(id="unknown")], has_more=False)
    assert [model.heading(row) for row in (4, 5)] == ["", "Start unknown"]


def test_a_session_above_the_first_one_of_its_day_takes_over_the_heading(model: HistoryTableModel) -> None:
    model.show([past("a", ago=600)], has_more=False)
    model.show([past("b", ago=60), past("a", ago=600)], has_more=False)
    assert [bool(model.heading(row)) for row in range(2)] == [True, False]


@pytest.mark.parametrize(
    ("record", "result", "feedback"),
    [
        (past(), ("Success", Tone.GOOD), ("Success", Tone.GOOD)),
        (past(result=None), ("active", Tone.GOOD), ("—", None)),
        (
            past(result=FAILED_RESULT),
            ("Communication error, Partially done", Tone.BAD),
            ("Assistance requested", Tone.BAD),
        ),
        (
            replace(past(result=FAILED_RESULT), followed_up_at=START),
            ("Communication error, Partially done", Tone.BAD),
            ("Assistance requested", Tone.NEUTRAL),
        ),
        (
            past(result=ServiceResult((Result.NEEDS_COMPLETION,), UserFeedback.FAILURE)),
            ("Partially done", Tone.WARN),
            ("Failure", Tone.BAD),
        ),
        (past(result=ServiceResult((Result.SUCCESS,))), ("Success", Tone.GOOD), ("Not asked", None)),
        (past(ago=DAY, result=None), ("outcome unknown", Tone.WARN), ("—", None)),
    ],
)
def test_result_and_feedback_are_chips_with_a_word_and_a_tone(
    model: HistoryTableModel, record: SessionRecord, result: tuple[str, Tone], feedback: tuple[str, Tone | None]
) -> None:
    model.show([record], has_more=False)
    found = [
        (text(model, 0, column), model.index(0, column).data(ToneRole)) for column in (columns.RESULT, columns.FEEDBACK)
    ]
    assert found == [result, feedback]
    assert model.index(0, columns.TICKET).data(ToneRole) is None
