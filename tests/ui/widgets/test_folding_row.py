"""A folding row is horizontal if its parts fit, and vertical otherwise."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from openobd_desktop.ui.widgets.layouts import FoldingRow

WIDTH = 200
SPACING = 24


@pytest.fixture
def place(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def fill(row: FoldingRow) -> tuple[QPushButton, QPushButton]:
    parts = QPushButton("one"), QPushButton("two")
    for part in parts:
        part.setMinimumWidth(WIDTH)
        row.addWidget(part)
    return parts


def show(place: QWidget, width: int) -> None:
    place.resize(width, 200)
    place.show()


@pytest.mark.parametrize(("width", "beside"), [(2 * WIDTH + SPACING, True), (2 * WIDTH + SPACING - 1, False)])
def test_parts_are_side_by_side_exactly_if_they_fit(place: QWidget, width: int, beside: bool) -> None:
    one, two = fill(FoldingRow(place, spacing=SPACING))
    show(place, width)
    assert (one.y() == two.y()) is beside


def test_it_requires_only_the_width_of_its_widest_part(place: QWidget) -> None:
    fill(FoldingRow(place, spacing=SPACING))
    show(place, 1000)
    assert place.minimumSizeHint().width() == WIDTH
    assert place.sizeHint().width() >= 2 * WIDTH + SPACING


def test_it_folds_and_unfolds_as_the_window_is_resized(place: QWidget) -> None:
    one, two = fill(FoldingRow(place, spacing=SPACING))
    show(place, 1000)
    seen = []
    for width in (WIDTH, 1000):
        place.resize(width, 200)
        seen.append(one.y() == two.y())
    assert seen == [False, True]


def test_below_a_given_width_it_folds_even_if_all_would_fit(place: QWidget) -> None:
    one, two = fill(FoldingRow(place, beside_from=600))
    show(place, 599)
    assert one.y() < two.y()


def test_a_part_that_is_hidden_takes_no_room(place: QWidget) -> None:
    row = FoldingRow(place)
    one, two = fill(row)
    third = QPushButton("three")
    third.setMinimumWidth(WIDTH)
    row.addWidget(third)
    third.hide()
    show(place, 2 * WIDTH + 8)
    assert one.y() == two.y()


def test_its_margins_count(place: QWidget) -> None:
    row = FoldingRow(place, spacing=0)
    row.setContentsMargins(0, 0, 16, 0)
    one, two = fill(row)
    show(place, 2 * WIDTH + 15)
    assert one.y() < two.y()
    assert place.minimumSizeHint().width() == WIDTH + 16
