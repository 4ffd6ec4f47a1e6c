"""Every control has a name that is unique for its role, in the window and in each dialog, whatever their state."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from openobd_desktop.domain import Theme
from openobd_desktop.ui.theme import apply_theme
from tests.gallery import Stage, look_again
from tests.gallery_faults import SCENES
from tests.ui.workbench import Workbench

CONTROLS = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox, QAbstractItemView)
ROLES = (QCheckBox, QRadioButton, QTableView, *CONTROLS)


def controls(window: QWidget) -> list[QWidget]:
    """What a user can use in ``window`` itself, not in its dialogs, nor Qt's own parts of a control."""
    found: list[QWidget] = [each for kind in CONTROLS for each in window.findChildren(kind)]
    return [each for each in found if each.window() is window and each.isVisible() and not _is_a_part(each)]


def _is_a_part(widget: QWidget) -> bool:
    parent = widget.parent()
    return isinstance(parent, (QLineEdit, QTableView, QComboBox, QAbstractSpinBox))


def nameless(window: QWidget) -> list[str]:
    return [repr(each) for each in controls(window) if not each.accessibleName()]


def doubled(window: QWidget) -> list[tuple[str, str]]:
    """Role and name of what is there more than once."""
    count = Counter((role(each), each.accessibleName()) for each in controls(window))
    return [one for one, times in count.items() if times > 1]


def role(widget: QWidget) -> str:
    return next(kind.__name__ for kind in ROLES if isinstance(widget, kind))


def labels_twice(window: QWidget) -> list[str]:
    found = [each for each in window.findChildren(QLabel) if each.window() is window and each.isVisible()]
    count = Counter(each.objectName() for each in found if each.objectName())
    return [name for name, times in count.items() if times > 1]


def misnamed(window: QWidget) -> list[str]:
    """Buttons whose name does not begin their visible text."""
    buttons = [each for each in controls(window) if isinstance(each, QPushButton) and each.text()]
    return [each.text() for each in buttons if not _reads(each).startswith(each.accessibleName())]


def _reads(button: QPushButton) -> str:
    return button.text().replace("&&", "\0").replace("&", "").replace("\0", "&")


@pytest.fixture(autouse=True)
def dressed() -> Iterator[None]:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    yield
    apply_theme(application, Theme.SYSTEM)
    application.setStyleSheet("")


@pytest.mark.parametrize("name", list(SCENES))
async def test_every_control_has_a_name_of_its_own(qtbot: QtBot, workbench: Workbench, name: str) -> None:
    stage = Stage(workbench, QSize(1024, 600))
    await SCENES[name](stage)
    await look_again(stage.window)
    windows: list[QWidget] = [stage.window, *(each for each in stage.window.findChildren(QDialog) if each.isVisible())]
    for window in windows:
        assert nameless(window) == []
        assert doubled(window) == []
        assert labels_twice(window) == []
        assert misnamed(window) == []
        if isinstance(window, QDialog):
            assert window.windowTitle()
            assert window.objectName()
    stage.close()


def test_the_walk_finds_what_it_looks_for(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    for text, name in (("Details", "Details"), ("Details", "Details"), ("", ""), ("Go", "Stop")):
        button = QPushButton(text)
        button.setAccessibleName(name)
        row.addWidget(button)
    for _ in range(2):
        label = QLabel("x")
        label.setObjectName("twice")
        row.addWidget(label)
    window.show()
    assert len(nameless(window)) == 1
    assert [one[1] for one in doubled(window)] == ["Details"]
    assert labels_twice(window) == ["twice"]
    assert misnamed(window) == ["Go"]
