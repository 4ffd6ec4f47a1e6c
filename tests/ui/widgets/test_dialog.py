"""Common behaviour of dialogs: closing, holding, growing, and no accidental default button."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QVBoxLayout, QWidget

from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.widgets.dialog import AppDialog, button_row, make_default
from tests.ui.ui_env import is_closed


class Wordy(AppDialog):
    """Dialog with one text that wraps."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, title="Wordy", name="wordyDialog")
        self.words = Text("short", wrap=True)
        QVBoxLayout(self).addWidget(self.words)
        self.fit(300)

    def say_much(self) -> None:
        self.words.setText("long words " * 60)
        QApplication.sendPostedEvents(self, QEvent.Type.LayoutRequest.value)


def test_a_held_dialog_stays_open_until_it_is_released(stage: QWidget) -> None:
    dialog = Wordy(stage)
    dialog.open()
    dialog.hold(True)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    dialog.close()
    assert dialog.isVisible()
    dialog.hold(False)
    dialog.close()
    assert is_closed(dialog)


def test_it_grows_when_a_text_grows(stage: QWidget) -> None:
    dialog = Wordy(stage)
    dialog.open()
    before = dialog.height()
    dialog.say_much()
    assert dialog.height() > before
    assert dialog.words.height() >= dialog.words.heightForWidth(dialog.words.width())


def test_d11_a_dialog_that_grows_while_shown_is_centred_on_its_window(stage: QWidget) -> None:
    stage.resize(600, 500)
    stage.move(100, 100)
    stage.show()
    dialog = Wordy(stage)
    dialog.words.setText("long words " * 20)
    dialog.open()
    middle = dialog.geometry().center() - stage.geometry().center()
    assert abs(middle.x()) < 20
    assert abs(middle.y()) < 60


def test_it_does_not_shrink_when_a_text_shrinks(stage: QWidget) -> None:
    dialog = Wordy(stage)
    dialog.open()
    dialog.say_much()
    grown = dialog.height()
    dialog.words.setText("short")
    QApplication.sendPostedEvents(dialog, QEvent.Type.LayoutRequest.value)
    assert dialog.height() == grown


def test_it_never_grows_beyond_the_screen(stage: QWidget) -> None:
    dialog = Wordy(stage)
    dialog.open()
    dialog.words.setText("word " * 390)
    for _ in range(3):
        QApplication.sendPostedEvents(dialog, QEvent.Type.LayoutRequest.value)
    assert dialog.height() <= dialog.screen().availableSize().height()


def test_only_the_default_button_takes_enter(stage: QWidget) -> None:
    dialog = QDialog(stage)
    first, second = QPushButton("First"), QPushButton("Second")
    dialog.setLayout(button_row(first, None, second))
    make_default(second)
    assert not first.autoDefault()
    assert second.isDefault()
