"""Tests for the filters of the history."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit
from pytestqt.qtbot import QtBot

from openobd_desktop.ui.history.filters import DateRange, Period
from tests.ui.ui_env import button, click

DAY = 86400.0


@pytest.fixture
def span(qtbot: QtBot) -> DateRange:
    made = DateRange()
    qtbot.addWidget(made)
    made.show()
    return made


def edit(span: DateRange, name: str) -> QDateEdit:
    (found,) = [each for each in span.findChildren(QDateEdit) if each.accessibleName() == name]
    return found


def midnight(day: QDate) -> float:
    return float(day.startOfDay().toSecsSinceEpoch())


def test_at_first_there_are_no_limits(span: DateRange) -> None:
    assert (span.current, span.limits) == (Period.ALL, (None, None))


@pytest.mark.parametrize(("name", "days"), [("Today", 1), ("7 days", 7), ("30 days", 30)])
def test_a_usual_range_ends_today_and_shows_its_dates(span: DateRange, qtbot: QtBot, name: str, days: int) -> None:
    with qtbot.waitSignal(span.chosen):
        click(span, name)
    first = QDate.currentDate().addDays(1 - days)
    assert span.limits == (midnight(first), None)
    assert (edit(span, "From").date(), edit(span, "To").date()) == (first, QDate.currentDate())


def test_custom_dates_include_both_days_and_unselect_the_usual_ranges(span: DateRange, qtbot: QtBot) -> None:
    with qtbot.waitSignal(span.chosen):
        edit(span, "From").setDate(QDate(2026, 3, 1))
    edit(span, "To").setDate(QDate(2026, 3, 2))
    assert span.current is None
    assert span.limits == (midnight(QDate(2026, 3, 1)), midnight(QDate(2026, 3, 3)))
    click(span, "All")
    assert [*span.limits] == [None, None]


def test_a_start_after_the_end_moves_the_end(span: DateRange) -> None:
    edit(span, "To").setDate(QDate(2026, 3, 1))
    edit(span, "From").setDate(QDate(2026, 3, 9))
    assert edit(span, "To").date() == QDate(2026, 3, 9)
    edit(span, "To").setDate(QDate(2026, 3, 4))
    assert edit(span, "From").date() == QDate(2026, 3, 4)


def test_all_begins_with_the_day_of_the_oldest_session(span: DateRange) -> None:
    span.show_first(midnight(QDate(2024, 5, 6)) + 100)
    assert edit(span, "From").date() == QDate(2024, 5, 6)
    click(span, "Today")
    span.show_first(midnight(QDate(2024, 5, 7)))
    assert edit(span, "From").date() == QDate.currentDate()
    click(span, "All")
    assert edit(span, "From").date() == QDate(2024, 5, 7)


def test_the_dates_are_below_if_there_is_no_room(span: DateRange) -> None:
    span.resize(2000, 200)
    assert edit(span, "From").y() < button(span, "All").geometry().bottom()
    span.resize(300, 200)
    assert edit(span, "From").y() > button(span, "All").geometry().bottom()
