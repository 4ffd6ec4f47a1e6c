"""Every page and dialog matches its snapshot, can be read by a screen reader, reached by Tab, and is not cut off."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from openobd_desktop.domain.settings import Theme
from openobd_desktop.ui.feedback import dialog as feedback
from openobd_desktop.ui.look.theme import apply_theme
from openobd_desktop.ui.widgets.badge import Icon
from openobd_desktop.ui.widgets.stat_card import Meter
from tests.accessibility.scenes import SCENES
from tests.accessibility.stray_windows import stray_windows
from tests.accessibility.walk import (
    Fault,
    clipped,
    faults,
    name_faults,
    needs_more_than,
    painted_faults,
    tab_faults,
    tab_walk,
    windows,
    word_faults,
)
from tests.gallery import Stage, look_again
from tests.screen_tree import tree
from tests.screens import difference
from tests.ui.ui_env import UiEnv

SMALL = QSize(1024, 600)


def application() -> QApplication:
    found = QApplication.instance()
    assert isinstance(found, QApplication)
    return found


@pytest.fixture(autouse=True)
def dressed() -> Iterator[None]:
    # Only a change applies the theme again, and another test may have removed it.
    for theme in (Theme.DARK, Theme.LIGHT):
        apply_theme(application(), theme)
    yield
    apply_theme(application(), Theme.SYSTEM)
    application().setStyleSheet("")


@pytest.fixture(autouse=True)
def no_draft_saved(monkeypatch: pytest.MonkeyPatch) -> None:
    """Delays saving of drafts, so that a slow PC does not show them as saved."""
    monkeypatch.setattr(feedback, "SAVE_AFTER", 600_000)


@pytest.mark.parametrize("name", list(SCENES))
async def test_nothing_is_wrong_with(qtbot: QtBot, nowhere: None, env: UiEnv, name: str) -> None:
    with stray_windows(application()) as strays:
        stage = Stage(env, SMALL)
        await SCENES[name](stage)
    await look_again(stage.window)
    try:
        assert strays == []
        changed = difference(name, tree(stage.window))
        assert not changed, changed
        found = [*name_faults(stage.window), *word_faults(stage.window)]
        for window in windows(stage.window):
            found += [*faults(window), *word_faults(window), *needs_more_than(window, SMALL.width(), SMALL.height())]
        assert [str(each) for each in found] == []
    finally:
        stage.close()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.setObjectName("window")
    made.setWindowTitle("Window")
    qtbot.addWidget(made)
    return made


def named(text: str, name: str = "") -> QPushButton:
    button = QPushButton(text)
    button.setAccessibleName(name or text)
    return button


def kinds(found: list[Fault]) -> list[str]:
    return [str(each).partition(":")[0] for each in found]


def test_the_walk_finds_a_widget_that_flashes_up_as_a_window(window: QWidget) -> None:
    with stray_windows(application()) as strays:
        flash = QLabel("early")
        flash.show()
        QHBoxLayout(window).addWidget(flash)
        window.show()
    # The second is the test's own window, which is not a main window.
    assert strays == ["QLabel ''", "QWidget 'window'"]


def test_the_walk_finds_unnamed_and_duplicate_controls(window: QWidget) -> None:
    row = QHBoxLayout(window)
    for widget in (named("Details"), named("Details"), QLineEdit(), QPushButton("")):
        row.addWidget(widget)
    window.show()
    assert sorted(kinds(name_faults(window))) == ["has no name", "has no name", "has the name of another"]


def test_the_walk_finds_texts_that_do_not_match(window: QWidget) -> None:
    row = QHBoxLayout(window)
    row.addWidget(named("Go", "Stop"))
    for _ in range(2):
        label = QLabel("x")
        label.setObjectName("twice")
        row.addWidget(label)
    window.setWindowTitle("")
    window.show()
    assert sorted(kinds(word_faults(window))) == [
        "has another name than text",
        "has no title or name",
        "is there twice",
    ]


def test_the_walk_finds_controls_that_tab_does_not_reach(window: QWidget) -> None:
    row = QHBoxLayout(window)
    first, second, third = named("First"), named("Second"), named("Third")
    for button in (first, second, third):
        row.addWidget(button)
    second.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    window.show()
    assert tab_walk(window) == [first, third]
    assert kinds(tab_faults(window)) == ["is not reached by Tab"]


def test_the_walk_finds_steps_against_the_reading_order(window: QWidget) -> None:
    grid = QGridLayout(window)
    lower, upper = named("Lower"), named("Upper")
    grid.addWidget(lower, 1, 0)
    grid.addWidget(upper, 0, 0)
    window.show()
    assert kinds(tab_faults(window)) == ["comes before what is above it"]


def test_the_walk_finds_cut_off_texts_and_windows_that_are_too_large(window: QWidget) -> None:
    column = QVBoxLayout(window)
    label = QLabel("Much more than there is room for")
    label.setFixedWidth(40)
    column.addWidget(label)
    beyond = named("Beyond", "Beyond")
    beyond.setParent(window)
    window.setMinimumSize(900, 100)
    window.show()
    beyond.show()
    beyond.move(5000, 10)
    assert sorted(kinds(clipped(window))) == ["has a text that is cut", "is cut off by what it is in"]
    assert kinds(needs_more_than(window, 819, 480)) == ["does not fit"]


def test_the_walk_finds_painted_widgets_without_a_description(window: QWidget) -> None:
    row = QHBoxLayout(window)
    alone, beside, described, empty = QWidget(), QWidget(), Meter(), Icon()
    described.setAccessibleDescription("half of it")
    for box, parts in ((alone, (Meter(),)), (beside, (Meter(), QLabel("half of it")))):
        inner = QHBoxLayout(box)
        for part in parts:
            inner.addWidget(part)
    for widget in (alone, beside, described, empty):
        row.addWidget(widget)
    window.show()
    assert kinds(painted_faults(window)) == ["is painted and not described"]


def test_the_walk_finds_rows_and_columns_without_text(window: QWidget) -> None:
    row = QHBoxLayout(window)
    table = QTableWidget(2, 1)
    table.setHorizontalHeaderLabels(["State"])
    table.setItem(0, 0, QTableWidgetItem("active"))
    row.addWidget(table)
    window.show()
    assert kinds(painted_faults(window)) == ["has a row without a word"]
    table.setItem(1, 0, QTableWidgetItem("finished"))
    table.setHorizontalHeaderLabels([""])
    assert kinds(painted_faults(window)) == ["has a column without a word"]


def test_only_the_dialog_in_front_is_walked_through(window: QWidget) -> None:
    assert windows(window) == [window]
    dialog = QDialog(window)
    dialog.open()
    assert windows(window) == [dialog]
    dialog.close()


def test_the_walk_finds_a_choice_that_is_not_fully_visible(window: QWidget) -> None:
    column = QVBoxLayout(window)
    box = QComboBox()
    box.setAccessibleName("Language")
    box.addItem("The language of the mechanic at the car")
    box.setFixedWidth(80)
    column.addWidget(box)
    window.show()
    assert kinds(clipped(window)) == ["has a text that is cut"]
    box.setToolTip(box.currentText())
    assert clipped(window) == []


def test_the_walk_finds_columns_that_are_narrower_than_their_titles(window: QWidget) -> None:
    column = QVBoxLayout(window)
    table = QTableWidget(0, 2)
    table.setHorizontalHeaderLabels(["Duration", "Result"])
    column.addWidget(table)
    window.show()
    assert clipped(window) == []
    table.setColumnWidth(0, 20)
    assert kinds(clipped(window)) == ["has a title that is cut"]
