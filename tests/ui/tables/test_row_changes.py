"""Differences between lists of rows, as few operations."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from openobd_desktop.ui.tables.row_changes import GONE, ROWS_AT_ONCE, RUNS_LIMIT, RowChanges, row_changes, row_steps

IDS = st.lists(st.sampled_from("abcdefgh"), unique=True)


class Row:
    """Row that consists only of its place."""

    def __init__(self) -> None:
        self.place = GONE


def _all_steps(old: list[Row], new: list[Row]) -> tuple[RowChanges | None, int]:
    """Returns the result and the number of yields before it."""
    work, turns = row_steps(old, new), 0
    while True:
        try:
            next(work)
        except StopIteration as end:
            return end.value, turns
        turns += 1


def test_long_lists_are_compared_in_slices() -> None:
    rows = [Row() for _ in range(5 * ROWS_AT_ONCE)]
    changes, turns = _all_steps(rows, [*rows, Row()])
    assert changes == RowChanges((), ((len(rows), len(rows)),))
    assert turns >= 3 * 5


def test_each_row_is_left_with_its_place() -> None:
    first, second = Row(), Row()
    _all_steps([first, second], [second, first])
    assert (first.place, second.place) == (1, 0)


def test_a_row_that_left_has_no_place() -> None:
    stays, goes = Row(), Row()
    _all_steps([stays, goes], [stays])
    assert (stays.place, goes.place) == (0, GONE)


def test_the_same_rows_need_no_operation() -> None:
    changes = row_changes(["a", "b"], ["a", "b"])
    assert changes is not None
    assert (changes.removals, changes.insertions) == ((), ())


def test_neighbours_are_one_operation() -> None:
    changes = row_changes(["a", "b", "c", "d"], ["a", "d", "e", "f"])
    assert changes is not None
    assert changes.removals == ((1, 2),)
    assert changes.insertions == ((2, 3),)


def test_removals_are_ordered_from_the_end_so_that_indexes_stay_valid() -> None:
    changes = row_changes(list("abcde"), ["b", "d"])
    assert changes is not None
    assert changes.removals == ((4, 4), (2, 2), (0, 0))


def test_rows_that_changed_places_need_a_new_layout() -> None:
    assert row_changes(["a", "b"], ["b", "a"]) is None
    assert row_changes(["a", "b", "c"], ["c", "a"]) is None


def test_too_many_operations_need_a_new_layout() -> None:
    old = [str(number) for number in range(4 * RUNS_LIMIT)]
    assert row_changes(old, old[::2]) is None


@given(IDS, IDS)
def test_the_operations_lead_from_the_old_list_to_the_new_one(old: list[str], new: list[str]) -> None:
    changes = row_changes(old, new)
    if changes is None:
        common = [one for one in old if one in new]
        assert common != [one for one in new if one in old]
        return
    rows = list(old)
    for first, last in changes.removals:
        del rows[first : last + 1]
    for first, last in changes.insertions:
        rows[first:first] = new[first : last + 1]
    assert rows == new
