"""What Qt saves is taken in again, and nothing else."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QLabel, QSplitter, QTableWidget
from pytestqt.qtbot import QtBot

from openobd_desktop.ui.common.qt_states import is_geometry, is_header, is_splitter

COUNT = 5
AT_THE_EDGE = (-(2**31), -1, 2**15, 2**20, 2**31 - 1)


def saved(header: QHeaderView) -> bytes:
    return bytes(header.saveState().data())


@pytest.fixture
def table(qtbot: QtBot) -> QTableWidget:
    made = QTableWidget(3, COUNT)
    qtbot.addWidget(made)
    return made


def test_every_state_of_a_header_that_a_user_can_make_is_sound(table: QTableWidget) -> None:
    header = table.horizontalHeader()
    header.setSectionsMovable(True)
    assert is_header(saved(header), COUNT)
    table.show()
    assert is_header(saved(header), COUNT)
    header.setStretchLastSection(True)
    header.hideSection(1)
    header.moveSection(0, 4)
    header.resizeSection(2, 321)
    header.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
    header.setSortIndicator(2, Qt.SortOrder.DescendingOrder)
    header.setSortIndicatorShown(True)
    assert is_header(saved(header), COUNT)
    assert not is_header(saved(header), COUNT + 1)


def test_s10_a_header_with_any_number_out_of_range_is_refused(table: QTableWidget) -> None:
    table.show()
    header = table.horizontalHeader()
    header.moveSection(0, 4)
    header.hideSection(2)
    state = saved(header)
    refused = 0
    for at in range(len(state) - 3):
        for number in AT_THE_EDGE:
            refused += not is_header(state[:at] + struct.pack(">i", number) + state[at + 4 :], COUNT)
    assert refused > 0.9 * len(AT_THE_EDGE) * (len(state) - 3)
    # How many sections of Qt 4 an item stands for; Qt 6 makes an item of each.
    items = len(state) - 4 - 1 - 5 * 4 - COUNT * 12
    assert not is_header(state[: items + 4] + struct.pack(">i", 2**31 - 1) + state[items + 8 :], COUNT)


@given(st.binary(max_size=300))
def test_s10_noise_is_no_state(noise: bytes) -> None:
    assert not is_header(noise, COUNT)
    assert not is_splitter(noise, 2)
    assert not is_geometry(noise)


def test_s10_a_state_that_is_cut_or_longer_is_none(table: QTableWidget) -> None:
    state = saved(table.horizontalHeader())
    assert not any(is_header(state[:at], COUNT) for at in range(len(state)))
    assert not is_header(state + b"\0", COUNT)


def test_a_splitter_and_a_window_are_sound_as_they_are_saved_and_not_with_sizes_that_no_screen_has(
    qtbot: QtBot,
) -> None:
    halves = QSplitter()
    qtbot.addWidget(halves)
    halves.addWidget(QLabel("a"))
    halves.addWidget(QLabel("b"))
    halves.show()
    state = bytes(halves.saveState().data())
    assert is_splitter(state, 2)
    assert not is_splitter(state[:12] + struct.pack(">i", 2**31 - 1) + state[16:], 2)
    for show in (halves.showNormal, halves.showMaximized, halves.showFullScreen, halves.showMinimized):
        show()
        assert is_geometry(bytes(halves.saveGeometry().data()))
    place = bytes(halves.saveGeometry().data())
    assert not is_geometry(place[:8] + struct.pack(">i", -(2**31)) + place[12:])
