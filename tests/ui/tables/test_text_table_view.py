"""Views of text tables: long tables are selected, painted and copied without freezing the window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from openobd_desktop.ui.tables.text_table_model import Index, TextTableModel
from openobd_desktop.ui.tables.text_table_view import TextTableView

ROWS = [(f"P{number:04}", "present") for number in range(600)]


class CountedModel(TextTableModel):
    """Model that counts how often the view asks for the number of rows."""

    count = 0

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - as in Qt
        self.count += 1
        return super().rowCount(parent)


@pytest.fixture
def view(qtbot: QtBot, qapp: object) -> Iterator[TextTableView]:
    model = CountedModel(("Code", "Status"))
    window = QWidget()
    qtbot.addWidget(window)
    made = TextTableView(model, name="codes", title="Codes", least=3, widths={}, parent=window)
    made.set_rows(ROWS)
    window.show()
    QGuiApplication.clipboard().setText("before")
    yield made
    # Referred to until here, because Qt destroys the view with it.
    window.close()


def test_s5_selecting_all_rows_of_a_long_table_does_not_ask_for_each_of_them(view: TextTableView) -> None:
    assert isinstance(view.rows, CountedModel)
    view.grab()
    view.selectAll()
    view.rows.count = 0
    view.grab()
    assert view.rows.count < len(ROWS)
    assert view.chosen == list(range(len(ROWS)))


def test_s5_many_rows_are_copied_in_parts_that_make_one_table(view: TextTableView, qtbot: QtBot) -> None:
    view.copy()
    assert QGuiApplication.clipboard().text() == "before"
    # What is copied is what was in the table then.
    view.set_rows(ROWS[:1])
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() != "before")
    assert QGuiApplication.clipboard().text().splitlines() == ["Code\tStatus", *map("\t".join, ROWS)]


def test_s5_a_copy_is_completed_although_the_dialog_with_the_table_has_been_closed(
    view: TextTableView, qtbot: QtBot
) -> None:
    view.copy()
    delete(view)
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text().count("\n") == len(ROWS))


def test_few_rows_are_on_the_clipboard_at_once(view: TextTableView) -> None:
    view.selectRow(2)
    view.copy()
    assert QGuiApplication.clipboard().text() == "P0002\tpresent"


def test_a_column_that_was_the_last_one_keeps_room_for_its_title(qtbot: QtBot, qapp: object) -> None:
    model = TextTableModel(("Code", "Status of the code", "Network"))
    view = TextTableView(model, name="codes", title="Codes", least=3, widths={0: 60, 1: 20})
    qtbot.addWidget(view)
    view.setColumnHidden(2, True)
    view.show()
    view.setColumnHidden(2, False)
    header = view.horizontalHeader()
    assert header.sectionSize(1) >= header.sectionSizeHint(1)
