"""Rows of the session table: searching and sorting."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from openobd_desktop.domain.session import Ownership, Session, SessionEntry, SessionState
from openobd_desktop.ui.sessions.columns import COLUMNS, CREATED, SESSION, STATE, age_text, created, created_minute
from openobd_desktop.ui.sessions.rows import Row, SearchIndex, Steps, found, ordered, row_of, rows_of
from openobd_desktop.ui.sessions.table_model import SessionTableModel
from openobd_desktop.ui.tables import sliced_table_model
from openobd_desktop.ui.tables.sliced_table_model import SORTED_AT_ONCE
from tests.core.fakes import START
from tests.ui.entries import entry

EARLIEST = START - 24 * 3600


def many_rows(seed: int = 7) -> list[Row]:
    """Returns several slices of rows, some with equal keys and some without a start."""
    chance = random.Random(seed)
    moments = [EARLIEST + chance.randrange(2000) for _ in range(5 * SORTED_AT_ONCE + 17)]
    return [
        row_of(
            SessionEntry(
                Session(
                    f"{chance.randrange(10**9):09}",
                    chance.choice(list(SessionState)),
                    "word",
                    moment if chance.random() < 0.9 else None,
                    "",
                    "host",
                    443,
                )
            )
        )
        for moment in moments
    ]


def start(row: Row) -> float:
    """Returns the start of a session, which is long ago if it is not known."""
    return row.entry.session.created_at or 0.0


def result(steps: Steps) -> tuple[list[Row], int]:
    """Returns the sorted rows and the number of slices it took."""
    slices = 0
    while True:
        try:
            next(steps)
        except StopIteration as end:
            rows: list[Row] = end.value
            return rows, slices
        slices += 1


@pytest.mark.parametrize("column", [CREATED, STATE, SESSION])
@pytest.mark.parametrize("descending", [True, False])
def test_a_long_list_is_in_the_same_order_as_if_it_were_sorted_at_once(column: int, *, descending: bool) -> None:
    rows = many_rows()
    newest_first = sorted(rows, key=start, reverse=descending if column == CREATED else True)
    known = [row for row in newest_first if COLUMNS[column].key(row.entry) is not None]
    unknown = [row for row in newest_first if COLUMNS[column].key(row.entry) is None]
    known.sort(key=lambda row: COLUMNS[column].key(row.entry) or "", reverse=descending)
    assert result(ordered(rows, column, descending=descending))[0] == known + unknown


def test_f24_no_slice_sorts_more_than_a_few_thousand_rows() -> None:
    rows = many_rows()
    assert result(ordered(rows, SESSION, descending=False))[1] >= 3 * len(rows) // SORTED_AT_ONCE


def test_a_list_of_equal_keys_keeps_its_order() -> None:
    rows = many_rows()
    for row in rows:
        row.update(SessionEntry(replace(row.entry.session, created_at=EARLIEST)))
    assert result(ordered(rows, CREATED, descending=True))[0] == rows


@pytest.mark.parametrize("count", [0, 1, 2])
def test_a_short_list_is_ordered_too(count: int) -> None:
    rows = many_rows()[:count]
    assert set(result(ordered(rows, CREATED, descending=False))[0]) == set(rows)


ID = "1B4e28ba-2fa1-41d2-883f-0016d3cca427"


@pytest.mark.parametrize(
    "part", ["active", "7848095", "you", "golf vii", ID.casefold(), "grpc.example:443", "2026", "2f:0c:11"]
)
def test_the_search_texts_contain_every_column_in_lower_case(part: str) -> None:
    one = entry(ID, ticket="7848095", mine=Ownership.STARTED, host="Grpc.Example", connector="2F:0C:11")
    one = replace(one, vehicle="VW Golf VII")
    assert part in SearchIndex(START).of(one)


def test_an_unknown_state_is_found_by_the_text_of_the_service() -> None:
    words = SearchIndex(START)
    for word in ("Paused", "Parked"):
        assert word.casefold() in words.of(entry(state=SessionState.UNKNOWN, state_text=word))


def test_an_unparsable_start_is_found_as_sent_by_the_service() -> None:
    assert "yesterday" in SearchIndex(START).of(entry(age=None, created_text="Yesterday"))


@given(st.lists(st.tuples(st.integers(0, 5 * 3600), st.sampled_from(SessionState)), max_size=20))
def test_starts_and_ages_are_those_of_the_cells_however_many_share_them(
    sessions: list[tuple[int, SessionState]],
) -> None:
    words = SearchIndex(START)
    for age, state in sessions:
        one = entry(state=state, age=float(age))
        assert words.age(one) == age_text(one, START).casefold()
        assert created(one).casefold() in words.of(one)
        assert created_minute(one, START).casefold().split()[-1] in words.of(one)


def test_s5_few_rows_are_searched_in_one_step_since_each_may_be_slow() -> None:
    rows = rows_of(entry(f"s{number}", SessionState.ACTIVE, ticket="\ufdfa" * 9000) for number in range(200))
    assert result(found(rows, ["x"], START))[1] >= len(rows) // 20


def test_s5_a_short_list_that_is_slow_to_search_is_searched_in_slices(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = SessionTableModel(lambda: START)
    model.update_entries(entry(f"s{number}", SessionState.ACTIVE, ticket="7848095") for number in range(100))
    monkeypatch.setattr(sliced_table_model, "LONGEST_STEP", 0.0)
    model.search("nothing")
    assert model.rowCount() == 100
    qtbot.waitUntil(lambda: model.rowCount() == 0)
