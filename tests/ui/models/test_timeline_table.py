"""The rows of the timeline: they only grow, and each says its meaning in its text."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtGui import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from openobd_desktop.records import EventKind, SessionEvent
from openobd_desktop.ui.models.timeline_table import TimelineColumn, TimelineModel
from openobd_desktop.ui.words import event_word

AT = 1_790_000_000.0


def event(kind: EventKind = EventKind.CLAIMED, detail: str = "", after: float = 0.0) -> SessionEvent:
    return SessionEvent(AT + after, kind, detail)


def row(model: TimelineModel, number: int) -> list[str | None]:
    return [model.data(model.index(number, column)) for column in TimelineColumn]


def test_a_row_tells_local_time_event_and_details() -> None:
    model = TimelineModel()
    model.take_in([event(EventKind.LINE_LOST, "The line went silent.", after=61)])
    local = datetime.fromtimestamp(AT + 61, UTC).astimezone()
    assert row(model, 0) == [f"{local:%H:%M:%S}", "Line to the service lost", "The line went silent."]


@pytest.mark.parametrize("kind", list(EventKind))
def test_every_kind_of_event_has_words(kind: EventKind) -> None:
    model = TimelineModel()
    model.take_in([event(kind)])
    assert row(model, 0)[TimelineColumn.EVENT] == event_word(kind)


def test_only_what_is_new_is_inserted_and_nothing_is_reset(qtbot: QtBot) -> None:
    model = TimelineModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    inserted: list[tuple[int, int]] = []
    resets: list[int] = []
    model.rowsInserted.connect(lambda parent, first, last: inserted.append((first, last)))
    model.modelReset.connect(lambda: resets.append(1))
    events = [event(), event()]
    assert model.take_in(events)
    assert not model.take_in(events)
    events += [event(), event(), event()]
    assert model.take_in(events)
    assert inserted == [(0, 1), (2, 4)]
    assert resets == []
    assert model.rowCount() == 5


def test_hostile_details_are_one_plain_line() -> None:
    model = TimelineModel()
    model.take_in([event(EventKind.FINISH_FAILED, "<b>a</b>\n\tb\u202e\x00" + "c" * 500)])
    text = row(model, 0)[TimelineColumn.DETAILS]
    assert text is not None
    assert text.startswith("<b>a</b> bc")
    assert len(text) <= 300
    assert "\n" not in text


def test_long_details_are_whole_in_a_tooltip_that_shows_no_markup() -> None:
    model = TimelineModel()
    model.take_in([event(EventKind.FINISH_FAILED, "<b>bold & bad</b>")])
    tip = model.data(model.index(0, TimelineColumn.DETAILS), Qt.ItemDataRole.ToolTipRole)
    assert tip is not None
    assert not Qt.mightBeRichText(tip)
    assert tip.replace("\u2060", "") == "<b>bold & bad</b>"
    assert model.data(model.index(0, TimelineColumn.EVENT), Qt.ItemDataRole.ToolTipRole) is None


def test_it_is_a_flat_table() -> None:
    model = TimelineModel()
    model.take_in([event()])
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.columnCount(model.index(0, 0)) == 0
    assert model.data(QModelIndex()) is None
    assert model.headerData(0, Qt.Orientation.Vertical) is None
