"""The icon before the state's word."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem

from openobd_desktop.domain.session import SessionState
from openobd_desktop.ui.look.resources import icon_names
from openobd_desktop.ui.sessions.table_model import EntryRole
from openobd_desktop.ui.tables.state_badge import StateDelegate, state_look
from tests.ui.entries import entry


def _look(data: object) -> tuple[str, QIcon]:
    model = QStandardItemModel(1, 1)
    item = QStandardItem("active")
    item.setData(data, EntryRole)
    model.setItem(0, 0, item)
    option = QStyleOptionViewItem()
    StateDelegate(EntryRole).initStyleOption(option, model.index(0, 0))
    return option.text, QIcon(option.icon)


def test_every_state_has_an_icon_of_its_own_so_that_colour_is_not_needed() -> None:
    names = [state_look(state)[0] for state in SessionState]
    assert len(set(names)) == len(names)
    assert set(names) <= set(icon_names())


def test_a_cell_with_a_session_gets_its_icon_beside_the_word(qapp: QApplication) -> None:
    text, icon = _look(entry(state=SessionState.FAILED))
    assert text == "active"
    assert not icon.isNull()


def test_the_icon_of_a_selected_row_is_not_washed_out(qapp: QApplication) -> None:
    _text, icon = _look(entry(state=SessionState.FAILED))
    size = QSize(16, 16)
    selected, normal = (icon.pixmap(size, mode).toImage() for mode in (QIcon.Mode.Selected, QIcon.Mode.Normal))
    assert selected == normal


def test_a_cell_without_a_session_stays_as_it_is(qapp: QApplication) -> None:
    _text, icon = _look(None)
    assert icon.isNull()
