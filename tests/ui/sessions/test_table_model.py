"""The table model: keeps selections through every change, never resets, sorts and searches."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from openobd_desktop.core.sessions.store import SessionStore, StoreChange
from openobd_desktop.domain.session import Session, SessionEntry, SessionState
from openobd_desktop.ui.sessions.columns import CREATED, ENDPOINT, RUNNING, SESSION, STATE, TICKET
from openobd_desktop.ui.sessions.filter import SessionFilter
from openobd_desktop.ui.sessions.table_model import EntryRole, SessionTableModel
from openobd_desktop.ui.tables import sliced_table_model
from tests.core.fakes import START
from tests.function_calls import calls
from tests.ui.entries import entry

UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


@pytest.fixture
def store() -> SessionStore:
    return SessionStore()


@pytest.fixture
def model(store: SessionStore) -> SessionTableModel:
    made = SessionTableModel(lambda: START)
    store.subscribe(made.apply)
    made.modelAboutToBeReset.connect(lambda: pytest.fail("the model was reset"))
    made.setProperty("tester", QAbstractItemModelTester(made))
    return made


def _ids(model: SessionTableModel) -> str:
    return "".join(model.entry(row).id for row in range(model.rowCount()))


def _sessions(*entries: SessionEntry) -> list[Session]:
    return [one.session for one in entries]


def _cell(model: SessionTableModel, row: int, column: int) -> object:
    return model.index(row, column).data()


def test_the_newest_session_is_on_top_at_first(store: SessionStore, model: SessionTableModel) -> None:
    store.replace(_sessions(entry("a", age=30), entry("b", age=10), entry("c", age=20)))
    assert _ids(model) == "bca"


def test_a_changed_row_stays_selected_with_its_new_text(store: SessionStore, model: SessionTableModel) -> None:
    store.replace(_sessions(entry("a", age=30), entry("b", age=10)))
    selection = QItemSelectionModel(model)
    selection.select(
        model.index(1, 0), QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    )
    store.put(entry("a", SessionState.INTERRUPTED, age=30).session)
    assert [index.row() for index in selection.selectedRows()] == [1]
    assert _cell(model, 1, STATE) == "interrupted"


def test_a_changed_row_that_moves_keeps_its_persistent_indexes(store: SessionStore, model: SessionTableModel) -> None:
    model.sort(STATE, UP)
    store.replace(_sessions(entry("a"), entry("b"), entry("c")))
    assert _ids(model) == "abc"
    place = QPersistentModelIndex(model.index(0, STATE))
    store.put(entry("a", SessionState.FINISHED).session)
    assert _ids(model) == "bca"
    assert place.row() == 2
    assert place.data(EntryRole).id == "a"


def test_removing_a_row_affects_no_other(store: SessionStore, model: SessionTableModel) -> None:
    store.replace(_sessions(entry("a", age=30), entry("b", age=20), entry("c", age=10)))
    stays, goes = (QPersistentModelIndex(model.index(row, 0)) for row in (2, 1))
    store.replace(_sessions(entry("a", age=30), entry("c", age=10)))
    assert _ids(model) == "ca"
    assert stays.row() == 1
    assert not goes.isValid()


@pytest.mark.parametrize("order", [UP, DOWN])
@pytest.mark.parametrize("column", [CREATED, RUNNING])
def test_sessions_without_a_date_come_last_in_either_order(
    store: SessionStore, model: SessionTableModel, column: int, order: Qt.SortOrder
) -> None:
    store.replace(_sessions(entry("x", age=None), entry("a", age=30), entry("b", age=10)))
    model.sort(column, order)
    assert _ids(model)[-1] == "x"


def test_sorting_by_age_is_the_reverse_of_sorting_by_start(store: SessionStore, model: SessionTableModel) -> None:
    store.replace(_sessions(entry("a", age=30), entry("b", age=10)))
    model.sort(RUNNING, UP)
    assert _ids(model) == "ba"
    model.sort(CREATED, UP)
    assert _ids(model) == "ab"


def test_equal_rows_are_ordered_by_start_newest_first(store: SessionStore, model: SessionTableModel) -> None:
    store.replace(_sessions(entry("a", age=30), entry("b", age=10), entry("c", age=20)))
    for order in (UP, DOWN):
        model.sort(STATE, order)
        assert _ids(model) == "bca"


def test_a_filter_shows_only_its_sessions_and_counts_all(store: SessionStore, model: SessionTableModel) -> None:
    store.replace(_sessions(entry("a", age=2), entry("b", SessionState.FINISHED, age=1)))
    model.show_only(SessionFilter.ENDED)
    assert _ids(model) == "b"
    assert (model.total, model.counts[SessionFilter.ACTIVE]) == (2, 1)
    store.put(entry("a", SessionState.FAILED, age=2).session)
    assert _ids(model) == "ba"


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("7848", "a"),
        ("OPENOBD", "ba"),
        ("  example ", "c"),
        ("none such", ""),
        ("finished", "b"),
        ("Grösse GRÖSSE Gro\u0308ße", "c"),
    ],
)
def test_a_search_covers_every_column(store: SessionStore, model: SessionTableModel, text: str, ids: str) -> None:
    store.remember("a", ticket="7848095")
    store.replace(
        _sessions(
            entry("a", age=3),
            entry("b", SessionState.FINISHED, age=2),
            entry("c", age=1, host="größe.example.org"),
        )
    )
    model.search(text)
    assert _ids(model) == ids


def test_data_saved_later_is_shown(store: SessionStore, model: SessionTableModel) -> None:
    store.replace(_sessions(entry("a")))
    store.remember("a", ticket="7848095")
    assert _cell(model, 0, TICKET) == "7848095"


def test_ages_are_updated_only_where_their_text_changes(store: SessionStore) -> None:
    now = [START]
    model = SessionTableModel(lambda: now[0])
    store.subscribe(model.apply)
    store.replace(_sessions(entry("a", age=10), entry("b", age=7200), entry("c", SessionState.FINISHED, age=9000)))
    model.refresh_rows(0, 2)
    changed_rows: list[int] = []
    model.dataChanged.connect(lambda first, _last: changed_rows.append(first.row()))
    model.refresh_rows(0, 2)
    assert changed_rows == []
    now[0] += 1
    model.refresh_rows(0, 99)
    assert changed_rows == [0]
    assert _cell(model, 0, RUNNING) == "11 s"


def test_rows_are_copied_in_full(store: SessionStore, model: SessionTableModel) -> None:
    store.replace(_sessions(entry("0123456789abcdef", age=10)))
    row = model.whole_rows()[0]
    assert (row[SESSION], row[RUNNING], row[ENDPOINT]) == ("0123456789abcdef", "10 s", "grpc.openobd.com:443")


def test_a_cell_has_details_in_its_tooltip(store: SessionStore, model: SessionTableModel) -> None:
    store.replace(_sessions(entry("a")))
    tip = model.index(0, STATE).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "Claimed and running. The connector is in use."


def test_markup_from_the_service_is_not_interpreted_in_a_tooltip(store: SessionStore, model: SessionTableModel) -> None:
    store.replace(_sessions(entry("<img src=x>", age=None, created_text="<b>now</b>", host="<i>")))
    for column in range(7):
        text = str(model.index(0, column).data(Qt.ItemDataRole.ToolTipRole))
        assert not re.search("<(b|i|img)[ >]", text)


def test_no_role_of_any_cell_contains_a_token(store: SessionStore, model: SessionTableModel) -> None:
    store.replace(_sessions(entry("a")))
    texts = [str(model.index(0, column).data(role)) for column in range(7) for role in range(300)]
    assert not any("token" in text.lower() for text in texts)


STATES = st.sampled_from([SessionState.AVAILABLE, SessionState.ACTIVE, SessionState.FINISHED, SessionState.UNKNOWN])
LISTS = st.dictionaries(st.sampled_from("abcdefghij"), st.tuples(STATES, st.one_of(st.none(), st.integers(0, 99))))
STEPS: list[Callable[[SessionTableModel], None]] = [
    lambda model: model.sort(STATE, UP),
    lambda model: model.sort(CREATED, DOWN),
    lambda model: model.sort(RUNNING, UP),
    lambda model: model.show_only(SessionFilter.ACTIVE),
    lambda model: model.show_only(SessionFilter.ALL),
    lambda model: model.search("finished"),
    lambda model: model.search(""),
]


@given(st.lists(st.tuples(LISTS, st.sampled_from(STEPS)), max_size=6))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_each_persistent_index_stays_with_its_session_through_all_changes(
    qtbot: QtBot, steps: list[tuple[dict[str, tuple[SessionState, int | None]], Callable[[SessionTableModel], None]]]
) -> None:
    store, model = SessionStore(), SessionTableModel(lambda: START)
    store.subscribe(model.apply)
    tester = QAbstractItemModelTester(model)
    places: dict[str, QPersistentModelIndex] = {}
    for listed, step in steps:
        store.replace([entry(one, state, age=age).session for one, (state, age) in listed.items()])
        step(model)
        for session_id, place in places.items():
            assert not place.isValid() or place.data(EntryRole).id == session_id
        shown = [model.entry(row).id for row in range(model.rowCount())]
        assert set(shown) <= set(listed)
        assert len(shown) == len(set(shown))
        places |= {one: QPersistentModelIndex(model.index(row, 0)) for row, one in enumerate(shown)}
    assert tester.model() is model


def _many(number: int) -> list[Session]:
    states = [SessionState.ACTIVE, SessionState.FINISHED, SessionState.AVAILABLE]
    return [entry(f"{n:08d}-2fa1-41d2", states[n % 3], age=float(n * 7919 % 80000)).session for n in range(number)]


_MANY = _many(10_000)


def test_a_long_list_is_computed_in_slices_while_the_former_rows_stay(
    qtbot: QtBot, store: SessionStore, model: SessionTableModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.replace(_MANY)
    model.finish_update()
    # A quick PC could sort the list within one slice.
    monkeypatch.setattr(sliced_table_model, "SLICE", -1.0)
    top = model.entry(0).id
    model.sort(SESSION, UP)
    assert model.busy
    assert model.entry(0).id == top
    qtbot.waitUntil(lambda: not model.busy)
    assert model.entry(0).id == _MANY[0].id


def test_a_newer_request_replaces_one_being_computed(
    qtbot: QtBot, store: SessionStore, model: SessionTableModel
) -> None:
    store.replace(_MANY)
    model.finish_update()
    shown: list[int] = []
    model.changed.connect(lambda: shown.append(model.rowCount()))
    model.search("00000001-")
    model.search("0000000")
    qtbot.waitUntil(lambda: not model.busy)
    assert shown == [10]


def test_d16_a_pasted_search_is_cleaned_like_a_ticket(model: SessionTableModel) -> None:
    model.apply(StoreChange(added=(entry("a", ticket="7848095"), entry("b"))))
    model.search("784\u200b8095\ufeff")
    assert _ids(model) == "a"


def test_the_slices_of_a_long_list_are_shown_together_at_its_end(model: SessionTableModel) -> None:
    model.apply(StoreChange(added=(entry("a", age=1),), more=True))
    assert (model.rowCount(), model.total, model.counts[SessionFilter.ALL]) == (0, 1, 1)
    model.apply(StoreChange(added=(entry("b", age=2),)))
    assert _ids(model) == "ab"


def test_the_counts_follow_each_change(store: SessionStore, model: SessionTableModel) -> None:
    store.replace(_sessions(entry("a"), entry("b"), entry("c", SessionState.FINISHED)))
    store.put(entry("a", SessionState.FAILED).session)
    store.replace(_sessions(entry("a", SessionState.FAILED), entry("c", SessionState.FINISHED)))
    counted = {chosen.value: number for chosen, number in model.counts.items()}
    assert counted == {"mine": 0, "available": 0, "active": 0, "ended": 2, "all": 2, "needs follow-up": 0}


@pytest.mark.parametrize(
    ("what", "step"),
    [
        ("sort", lambda model, store: model.sort(SESSION, UP)),
        ("search", lambda model, store: model.search("7919")),
        ("filter", lambda model, store: model.show_only(SessionFilter.ACTIVE)),
        ("unchanged refresh", lambda model, store: store.replace(_MANY)),
        ("one new session", lambda model, store: store.put(entry("new", age=1.0).session)),
    ],
)
def test_no_step_over_ten_thousand_rows_makes_more_than_35_calls_for_each_row(
    what: str, step: Callable[[SessionTableModel, SessionStore], None]
) -> None:
    store, model = SessionStore(), SessionTableModel(lambda: START)
    store.replace(_MANY)
    entries = store.entries
    fill = calls(lambda: model.update_entries(entries)) + calls(model.finish_update)
    store.subscribe(model.apply)
    cost = calls(lambda: step(model, store)) + calls(model.finish_update)
    assert 0 < fill / len(entries) < 3, "first fill"
    assert cost / len(entries) < 35, what
