"""What all dialogs share: closing, holding, growing, and buttons that Enter does not press by chance."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from openobd_desktop.domain import Profile
from openobd_desktop.ui.desk import Desk
from openobd_desktop.ui.dialogs.about import AboutDialog
from openobd_desktop.ui.dialogs.adopt import AdoptDialog
from openobd_desktop.ui.dialogs.base import AppDialog, button_row, make_default
from openobd_desktop.ui.dialogs.claim_confirm import ClaimConfirmDialog
from openobd_desktop.ui.dialogs.crash import CrashDialog
from openobd_desktop.ui.dialogs.feedback import FeedbackDialog
from openobd_desktop.ui.dialogs.interrupt import InterruptDialog
from openobd_desktop.ui.dialogs.profile import ProfileDialog
from openobd_desktop.ui.dialogs.quit import QuitDialog
from openobd_desktop.ui.dialogs.resume import ResumeDialog
from openobd_desktop.ui.dialogs.shortcuts import ShortcutsDialog
from openobd_desktop.ui.dialogs.start_session import StartSessionDialog
from openobd_desktop.ui.menus import shortcut_words
from openobd_desktop.ui.text import Text
from tests.ui.entries import entry
from tests.ui.workbench import Workbench, flush_deleted, is_closed

SMALL = (819, 480)
"""A screen of 1024x600 at 125 %, in logical pixels."""
DESTRUCTIVE = {"Interrupt", "Quit", "Finish"}

Make = Callable[[Desk, QWidget, str], AppDialog]
ALL: dict[str, Make] = {
    "start": lambda desk, stage, open_id: StartSessionDialog(desk, stage, "7848095"),
    "feedback": lambda desk, stage, open_id: FeedbackDialog(desk, stage, open_id),
    "interrupt": lambda desk, stage, open_id: InterruptDialog(desk, stage, open_id),
    "profile": lambda desk, stage, open_id: ProfileDialog(desk, stage, Profile(name="Garage")),
    "quit": lambda desk, stage, open_id: QuitDialog(stage, ["7848095"] * 9),
    "crash": lambda desk, stage, open_id: CrashDialog(stage, "report"),
    "resume": lambda desk, stage, open_id: ResumeDialog(desk, stage, lambda session_id: None),
    "adopt": lambda desk, stage, open_id: AdoptDialog(desk.service, stage),
    "claim": lambda desk, stage, open_id: ClaimConfirmDialog(entry(), stage),
    "about": lambda desk, stage, open_id: AboutDialog(stage),
    "shortcuts": lambda desk, stage, open_id: ShortcutsDialog(shortcut_words(), stage),
}


class Wordy(AppDialog):
    """A dialog with one text that wraps."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, title="Wordy", name="wordyDialog")
        self.words = Text("short", wrap=True)
        QVBoxLayout(self).addWidget(self.words)
        self.fit(300)

    def say_much(self) -> None:
        self.words.setText("long words " * 60)
        QApplication.sendPostedEvents(self, QEvent.Type.LayoutRequest.value)


@pytest.fixture
async def dialog(request: pytest.FixtureRequest, workbench: Workbench, stage: QWidget) -> AppDialog:
    active, _ = await workbench.open_session()
    made = ALL[request.param](workbench.developer(), stage, active.id)
    made.open()
    return made


each_dialog = pytest.mark.parametrize("dialog", sorted(ALL), indirect=True)


@each_dialog
async def test_it_closes_on_escape_and_deletes_itself(dialog: AppDialog) -> None:
    gone: list[str] = []
    dialog.destroyed.connect(lambda: gone.append("gone"))
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert is_closed(dialog)
    flush_deleted()
    assert gone == ["gone"]


@each_dialog
async def test_it_has_a_title_and_a_name_and_is_modal_to_its_window_only(dialog: AppDialog) -> None:
    assert dialog.windowTitle()
    assert dialog.objectName().endswith("Dialog")
    assert dialog.windowModality() is Qt.WindowModality.WindowModal


@each_dialog
async def test_no_destructive_button_is_pressed_by_enter(dialog: AppDialog) -> None:
    for button in dialog.findChildren(QPushButton):
        if button.accessibleName() in DESTRUCTIVE:
            assert not button.isDefault(), button.accessibleName()
            assert not button.autoDefault(), button.accessibleName()


@each_dialog
async def test_it_fits_a_small_screen(dialog: AppDialog) -> None:
    least = dialog.minimumSizeHint()
    assert least.width() <= SMALL[0]
    assert least.height() <= SMALL[1] - 48


@each_dialog
async def test_every_button_has_its_text_as_its_name_once(dialog: AppDialog) -> None:
    names = [each.accessibleName() for each in dialog.findChildren(QPushButton) if each.isVisible()]
    assert all(names)
    assert len(names) == len(set(names))
    for button in dialog.findChildren(QPushButton):
        assert button.accessibleName() == button.text().replace("&", "")


@each_dialog
async def test_every_label_is_plain_text(dialog: AppDialog) -> None:
    labels = dialog.findChildren(QLabel)
    assert labels
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


@each_dialog
async def test_object_names_of_labels_are_unique(dialog: AppDialog) -> None:
    names = [each.objectName() for each in dialog.findChildren(Text) if each.objectName()]
    assert len(names) == len(set(names))


def test_held_it_stays_until_it_is_let_go(stage: QWidget) -> None:
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
