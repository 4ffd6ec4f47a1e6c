"""All dialogs and their buttons: the table is complete, and each button has the stated effect."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QMessageBox, QPushButton, QWidget

from openobd_desktop import ui
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.widgets.dialog import AppDialog
from openobd_desktop.ui.widgets.fields import TextField
from tests.core.fakes import settle
from tests.ui.dialog_table import CLOSES, EVERYWHERE, STAYS, TABLE
from tests.ui.ui_env import UiEnv, click, flush_deleted, is_closed

SMALL = QSize(819, 480)
"""A screen of 1024x600 at 125 %, in logical pixels."""
NO_VERBS = {"Yes", "No", "OK", "Ok", "Okay"}
UI_TESTS = Path(__file__).parent
SOURCES = Path(str(ui.__file__)).parent

CLICKS = [
    (dialog, name) for dialog, row in TABLE.items() for name, does in row.buttons.items() if does in (CLOSES, STAYS)
]
ELSEWHERE = sorted(
    {
        (name, does)
        for row in TABLE.values()
        for name, does in {**row.buttons, **EVERYWHERE}.items()
        if does.endswith(".py")
    }
)
each_dialog = pytest.mark.parametrize("name", sorted(TABLE))


@pytest.fixture
async def dialog(name: str, env: UiEnv, stage: QWidget) -> AppDialog:
    active, _ = await env.open_session()
    row = TABLE[name]
    made = row.make(env.developer(), stage, active.id)
    if row.modal:
        made.open()
    else:
        made.show()
    return made


def buttons(dialog: QWidget) -> list[QPushButton]:
    return dialog.findChildren(QPushButton)


def classes_of(package: str, path: Iterable[str]) -> set[type[AppDialog]]:
    for module in pkgutil.walk_packages(path, f"{package}."):
        importlib.import_module(module.name)
    return leaves(AppDialog)


def leaves(kind: type[AppDialog]) -> set[type[AppDialog]]:
    """Returns the classes of the program derived from ``kind`` that have no subclasses in the program."""
    derived = [each for each in kind.__subclasses__() if each.__module__.startswith("openobd_desktop.")]
    return set().union(*map(leaves, derived)) if derived else {kind}


async def test_every_dialog_of_the_program_is_in_the_table(env: UiEnv, stage: QWidget) -> None:
    active, _ = await env.open_session()
    made = [row.make(env.context, stage, active.id) for row in TABLE.values()]
    assert {type(each) for each in made} == classes_of(ui.__name__, ui.__path__)


def test_there_are_no_dialogs_of_another_kind() -> None:
    base = "openobd_desktop.ui.widgets.dialog"
    kinds = {each for each in QDialog.__subclasses__() if each.__module__.startswith("openobd_desktop.")}
    assert {each.__module__ for each in kinds} == {base}
    for path in SOURCES.rglob("*.py"):
        assert QMessageBox.__name__ not in path.read_text(encoding="utf-8"), path
    assert [path.name for path in SOURCES.rglob("*.py") if re.search(r"\bQDialog\(", path.read_text())] == []


@each_dialog
async def test_the_table_has_exactly_the_buttons_of_the_dialogs(name: str, dialog: AppDialog) -> None:
    assert {each.accessibleName() for each in buttons(dialog)} - set(EVERYWHERE) == set(TABLE[name].buttons)


@pytest.mark.parametrize(("name", "verb"), CLICKS)
async def test_each_button_does_what_the_table_states(name: str, verb: str, dialog: AppDialog) -> None:
    click(dialog, verb)
    await settle()
    assert is_closed(dialog) is (TABLE[name].buttons[verb] == CLOSES)
    if not is_closed(dialog):
        dialog.close()


@pytest.mark.parametrize(("verb", "file"), ELSEWHERE)
def test_a_button_that_a_fresh_dialog_does_not_offer_is_used_by_another_test(verb: str, file: str) -> None:
    used = re.compile(rf'(click|button)\([a-z_.]+(\(\))?, "{verb}"\)')
    assert used.search((UI_TESTS / file).read_text(encoding="utf-8")), f"{file} does not use {verb}"


@each_dialog
async def test_buttons_are_verbs_and_named_after_their_text(dialog: AppDialog) -> None:
    for button in buttons(dialog):
        name = button.accessibleName()
        assert name
        assert name not in NO_VERBS
        if button.text():
            assert name == button.text().replace("&", "").rstrip("…")
    names = [each.accessibleName() for each in buttons(dialog) if each.isVisible()]
    assert len(names) == len(set(names))


@each_dialog
async def test_nothing_destructive_is_pressed_by_enter(name: str, dialog: AppDialog) -> None:
    for button in buttons(dialog):
        dangerous = str(button.property("kind")).startswith("danger")
        if dangerous or button.accessibleName() in TABLE[name].destructive:
            assert not button.isDefault(), button.accessibleName()
            assert not button.autoDefault(), button.accessibleName()
    assert len([each for each in buttons(dialog) if each.isDefault()]) <= 1
    for verb in TABLE[name].destructive:
        assert verb in TABLE[name].buttons


@each_dialog
async def test_it_closes_on_escape_and_deletes_itself(dialog: AppDialog) -> None:
    gone: list[str] = []
    dialog.destroyed.connect(lambda: gone.append("gone"))
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert is_closed(dialog)
    flush_deleted()
    assert gone == ["gone"]


def press_escape(dialog: QWidget) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Escape)


def texts_of(dialog: QWidget) -> list[TextField]:
    return [each for each in dialog.findChildren(TextField) if not each.isReadOnly()]


@each_dialog
@pytest.mark.parametrize("close", [press_escape, QWidget.close])
async def test_d22_a_text_of_several_lines_is_there_again_after_the_dialog_was_closed(
    close: Callable[[QWidget], object], name: str, env: UiEnv, stage: QWidget, dialog: AppDialog
) -> None:
    for place, field in enumerate(texts_of(dialog)):
        field.setPlainText(f"text {place}\nsecond line")
    close(dialog)
    flush_deleted()
    await settle()
    again = TABLE[name].make(env.context, stage, env.service.open_sessions[0].id)
    again.show()
    texts = [field.toPlainText() for field in texts_of(again)]
    assert texts == [f"text {place}\nsecond line" for place in range(len(texts))]
    again.close()


@each_dialog
async def test_escape_and_all_that_closes_it_ends_no_session(env: UiEnv, dialog: AppDialog) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    await settle()
    assert not {"finish", "interrupt"} & set(env.backend.calls)
    assert all(active.alive for active in env.service.open_sessions)


@each_dialog
async def test_it_has_a_title_and_a_name_and_is_modal_only_if_necessary(name: str, dialog: AppDialog) -> None:
    assert dialog.windowTitle()
    assert dialog.objectName().endswith("Dialog")
    modal = Qt.WindowModality.WindowModal if TABLE[name].modal else Qt.WindowModality.NonModal
    assert dialog.windowModality() is modal


@each_dialog
async def test_it_fits_a_small_screen(dialog: AppDialog) -> None:
    least = dialog.minimumSizeHint()
    assert least.width() <= SMALL.width()
    assert least.height() <= SMALL.height() - 48


@each_dialog
async def test_every_label_is_plain_and_its_name_unique(dialog: AppDialog) -> None:
    labels = dialog.findChildren(QLabel)
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}
    names = [each.objectName() for each in dialog.findChildren(Text) if each.objectName()]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("name", ["welcome"])
async def test_back_leads_to_the_step_before(dialog: AppDialog) -> None:
    step = dialog.findChild(Text, "welcomeStep")
    assert step is not None
    first = step.text()
    click(dialog, "Continue")
    assert step.text() != first
    click(dialog, "Back")
    assert step.text() == first
