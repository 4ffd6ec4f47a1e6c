"""Ticket table model: long lists are shown in short steps, whose cost is counted rather than timed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from openobd_desktop.core.tickets.store import TicketChange, TicketStore
from openobd_desktop.domain.tickets import CLOSED, IN_PROGRESS, PENDING, Ticket
from openobd_desktop.ui.tables import sliced_table_model
from openobd_desktop.ui.tables.sliced_table_model import AT_ONCE
from openobd_desktop.ui.tickets.columns import AGE, CUSTOMER, TICKET, Key, Names, key
from openobd_desktop.ui.tickets.filter import TicketFilter
from openobd_desktop.ui.tickets.table_model import TicketTableModel
from tests.core.fake_tickets import ticket
from tests.core.fakes import START
from tests.function_calls import calls

UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
STATES = (PENDING, IN_PROGRESS, CLOSED)
MOST_CALLS = 6000
"""Calls in one step; they take some two milliseconds."""


def tickets(number: int, first: int = 0) -> tuple[Ticket, ...]:
    return tuple(
        ticket(7_000_000 + each, STATES[each % 3], operator_id=f"o{each % 5}") for each in range(first, first + number)
    )


MANY = tickets(10_000)
NEW = tickets(250, len(MANY))


@pytest.fixture
def model(qtbot: QtBot) -> TicketTableModel:
    return TicketTableModel(lambda: START)


def longest_step(model: TicketTableModel) -> int:
    """Completes the change being computed; returns the number of calls in its longest step."""
    steps = model._work._work
    assert steps is not None, "nothing is being computed"
    longest = 0
    while model._work._work is steps:
        longest = max(longest, calls(lambda: next(steps, None)))
    return longest


def numbers(model: TicketTableModel) -> list[int]:
    return [model.ticket(row).number for row in range(model.rowCount())]


def test_ten_thousand_tickets_arrive_without_work_in_the_turn_in_which_they_arrive(model: TicketTableModel) -> None:
    assert calls(lambda: model.apply(TicketChange(added=MANY))) < 100
    assert model.total == len(MANY)
    assert longest_step(model) < MOST_CALLS
    assert model.rowCount() == model.counts[TicketFilter.ALL] == len(MANY)


@pytest.mark.parametrize(
    ("what", "step"),
    [
        ("sort by number", lambda model: model.sort(TICKET, UP)),
        ("oldest first", lambda model: model.sort(AGE, DOWN)),
        ("sort by customer", lambda model: model.sort(CUSTOMER, UP)),
        ("search", lambda model: model.search("7919")),
        ("filter", lambda model: model.show_only(TicketFilter.CLOSED)),
        ("choose my name", lambda model: model.set_me("o1")),
        ("new tickets", lambda model: model.apply(TicketChange(added=NEW))),
    ],
)
def test_no_step_over_ten_thousand_tickets_is_long(
    model: TicketTableModel,
    monkeypatch: pytest.MonkeyPatch,
    what: str,
    step: Callable[[TicketTableModel], None],
) -> None:
    model.apply(TicketChange(added=MANY))
    model.finish_update()
    monkeypatch.setattr(sliced_table_model, "SLICE", 0.0)
    assert calls(lambda: step(model)) < MOST_CALLS, what
    assert longest_step(model) < MOST_CALLS, what


def test_the_tickets_of_a_former_login_leave_at_once_however_many_there_are(model: TicketTableModel) -> None:
    store = TicketStore()
    store.subscribe(model.apply)
    store.put(MANY)
    model.finish_update()
    assert calls(store.clear) < MOST_CALLS
    assert (model.rowCount(), model.total) == (0, 0)
    assert set(model.counts.values()) == {0}


def test_sort_keys_are_computed_once(model: TicketTableModel, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []

    def counted(one: Ticket, column: int, names: Names) -> Key | None:
        asked.append(one.number)
        return key(one, column, names)

    monkeypatch.setattr("openobd_desktop.ui.tickets.rows.key", counted)
    model.sort(TICKET, UP)
    model.apply(TicketChange(added=tickets(3)))
    model.apply(TicketChange(added=tickets(2, 3)))
    changed = ticket(7_000_001, CLOSED)
    model.apply(TicketChange(changed=(changed,)))
    assert sorted(asked) == sorted([*(each.number for each in tickets(5)), changed.number])


def test_tickets_that_keep_arriving_do_not_prevent_the_others_from_being_shown(
    model: TicketTableModel, qtbot: QtBot
) -> None:
    model.apply(TicketChange(added=tickets(AT_ONCE + 1)))
    work = model._work._work
    model.apply(TicketChange(added=tickets(2, AT_ONCE + 1)))
    assert model._work._work is work
    qtbot.waitUntil(lambda: not model.busy)
    assert model.rowCount() == AT_ONCE + 3


def test_a_ticket_that_changes_or_leaves_before_its_row_is_made_is_shown_as_it_is(
    model: TicketTableModel, qtbot: QtBot
) -> None:
    model.apply(TicketChange(added=tickets(AT_ONCE + 2)))
    first, second = tickets(2)
    model.apply(TicketChange(changed=(ticket(first.number, CLOSED),)))
    model.apply(TicketChange(removed=(second.id,)))
    qtbot.waitUntil(lambda: not model.busy)
    shown = {model.ticket(row).number: model.ticket(row).state for row in range(model.rowCount())}
    assert shown[first.number] == CLOSED
    assert second.number not in shown
    assert len(shown) == model.total == AT_ONCE + 1


def test_my_tickets_are_counted_from_the_moment_the_name_is_chosen(model: TicketTableModel) -> None:
    model.apply(TicketChange(added=tickets(30)))
    assert model.counts[TicketFilter.MINE] == 0
    model.set_me("o1")
    mine = [each for each in tickets(30) if each.operator_id == "o1" and each.state != CLOSED]
    assert model.counts[TicketFilter.MINE] == len(mine)
    model.show_only(TicketFilter.MINE)
    assert set(numbers(model)) == {each.number for each in mine}
    model.apply(TicketChange(changed=(ticket(mine[0].number, CLOSED, operator_id="o1"),)))
    assert model.counts[TicketFilter.MINE] == len(mine) - 1
