"""The splitter between a table and the details of its selected rows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from openobd_desktop.ui.widgets.layouts import DetailsSplitter


class Page(QWidget):
    """A page of 900 x 600 pixels that consists of a splitter."""

    def __init__(self) -> None:
        super().__init__()
        self.table, self.details = QListWidget(), QWidget()
        column = QVBoxLayout(self.details)
        self.field = QLineEdit()
        column.addWidget(self.field)
        self.halves = DetailsSplitter(self.table, self.details, QSize(300, 250), self)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(self.halves)
        self.resize(900, 600)


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    page = Page()
    qtbot.addWidget(page)
    page.show()
    QApplication.sendPostedEvents()
    return page


def select(page: Page) -> None:
    assert page.halves.show_details(True)
    page.halves.share_room()


def drag(page: Page, size: int) -> None:
    whole = sum(page.halves.sizes())
    page.halves.setSizes([whole - size, size])
    page.halves.splitterMoved.emit(whole - size, 1)


def test_the_details_are_hidden_until_a_row_is_selected(page: Page) -> None:
    assert page.details.isHidden()
    select(page)
    assert page.halves.sizes()[1] == 300
    assert not page.halves.show_details(True)


def test_below_the_table_the_details_have_at_most_a_third_of_the_page(page: Page) -> None:
    select(page)
    page.halves.place(below=True)
    assert page.halves.has_details_below
    assert page.halves.sizes()[1] == 200


def test_hidden_details_are_not_below_the_table(page: Page) -> None:
    page.halves.place(below=True)
    assert not page.halves.has_details_below


def test_a_size_that_the_user_has_chosen_is_kept_for_each_orientation(page: Page) -> None:
    select(page)
    drag(page, 420)
    page.halves.place(below=True)
    drag(page, 150)
    page.halves.place(below=False)
    assert page.halves.orientation() == Qt.Orientation.Horizontal
    assert page.halves.sizes()[1] == 420
    assert page.halves.saved_sizes() == {"details horizontal": "420", "details vertical": "150"}


def test_invalid_sizes_are_ignored(page: Page) -> None:
    page.halves.restore_sizes({"details horizontal": "-5", "details vertical": "180"})
    select(page)
    assert page.halves.sizes()[1] == 300
    page.halves.place(below=True)
    assert page.halves.sizes()[1] == 180


def test_when_the_details_are_hidden_their_focus_moves_to_the_table(page: Page) -> None:
    select(page)
    page.activateWindow()
    page.field.setFocus()
    QApplication.sendPostedEvents()
    page.halves.show_details(False)
    assert page.focusWidget() is page.table
