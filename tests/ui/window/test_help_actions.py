"""Actions of the Help menu, and shortcuts that leave and change pages."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication, QKeySequence, QShortcut
from pytestqt.qtbot import QtBot

from openobd_desktop.domain.session import Result, ServiceResult
from openobd_desktop.ui.context.app_context import Folders
from openobd_desktop.ui.help.log_dialog import LogDialog
from openobd_desktop.ui.window.main_window import MainWindow
from openobd_desktop.ui.window.menus import shortcut_texts
from openobd_desktop.ui.window.page_stack import HISTORY, SESSIONS, SETTINGS
from tests.ui.ui_env import UiEnv, click, text_of
from tests.ui.whole_window import whole_window

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support raise")
DONE = ServiceResult((Result.SUCCESS,))


class Opener(QObject):
    """Records the folders that the program opens."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toLocalFile())


@pytest.fixture
def opener() -> Iterator[Opener]:
    made = Opener()
    QDesktopServices.setUrlHandler("file", made, "open")  # type: ignore[arg-type]  # the stub is wrong: it is a str
    yield made
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture
async def window(qtbot: QtBot, env: UiEnv, tmp_path: Path) -> AsyncIterator[MainWindow]:
    env.context = replace(
        env.context, folders=Folders(logs=str(tmp_path)), diagnostics=lambda: "all that support needs"
    )
    async with whole_window(env) as made:
        yield made


def choose(window: MainWindow, text: str) -> None:
    (action,) = [each for each in window.findChildren(QAction) if each.text() == text]
    action.trigger()


def press(window: MainWindow, key: str) -> None:
    """Triggers the action of ``key``; the offscreen platform gives no window the focus that real keys need."""
    for action in window.findChildren(QAction):
        if action.shortcut() == QKeySequence(key):
            action.trigger()
            return
    (shortcut,) = [each for each in window.findChildren(QShortcut) if each.key() == QKeySequence(key)]
    shortcut.activated.emit()


def log_windows(window: MainWindow) -> list[LogDialog]:
    return [dialog for dialog in window.findChildren(LogDialog) if dialog.isVisible()]


async def test_there_is_one_log_window(window: MainWindow) -> None:
    choose(window, "Log")
    press(window, "Ctrl+L")
    assert len(log_windows(window)) == 1
    log_windows(window)[0].close()
    choose(window, "Log")
    assert len(log_windows(window)) == 1


async def test_the_log_folder_is_shown_from_the_menu_and_from_the_log(
    window: MainWindow, opener: Opener, tmp_path: Path
) -> None:
    choose(window, "Open log folder")
    choose(window, "Log")
    click(log_windows(window)[0], "Open log folder")
    assert opener.opened == [str(tmp_path)] * 2


async def test_a_run_without_log_files_shows_a_message(env: UiEnv, qtbot: QtBot, opener: Opener) -> None:
    async with whole_window(env) as window:
        choose(window, "Open log folder")
        assert text_of(window, "messageText") == "No log files are being written."
    assert opener.opened == []


async def test_diagnostics_are_copied_with_a_message(window: MainWindow) -> None:
    press(window, "Ctrl+Shift+D")
    assert QGuiApplication.clipboard().text() == "all that support needs"
    assert "Diagnostics copied." in text_of(window, "messageText")


async def test_ctrl_w_leaves_a_page_and_never_ends_a_session(env: UiEnv, window: MainWindow) -> None:
    active, _ = await env.open_session()
    for place in (active.id, HISTORY, SETTINGS, SESSIONS):
        window.show_place(place)
        press(window, "Ctrl+W")
        assert window.place == SESSIONS
    assert active.alive
    assert env.service.open_sessions == (active,)


async def test_ctrl_w_removes_the_page_of_an_ended_session(env: UiEnv, window: MainWindow) -> None:
    active, _ = await env.open_session()
    await env.service.finish(active.id, DONE)
    window.show_place(active.id)
    press(window, "Ctrl+W")
    assert window.place == SESSIONS
    assert env.service.open_sessions == ()


@pytest.mark.parametrize(("on", "back"), [("Ctrl+Tab", "Ctrl+Shift+Tab"), ("Ctrl+PgDown", "Ctrl+PgUp")])
async def test_keys_walk_through_the_list_and_the_open_sessions(
    env: UiEnv, window: MainWindow, on: str, back: str
) -> None:
    first, _ = await env.open_session("7848095")
    second, _ = await env.open_session("7848096")
    walked = []
    for key in (on, on, on, back, back):
        press(window, key)
        walked.append(window.place)
    assert walked == [first.id, second.id, SESSIONS, second.id, first.id]


async def test_without_sessions_the_walk_stays_at_the_list(window: MainWindow) -> None:
    window.show_place(HISTORY)
    press(window, "Ctrl+Tab")
    assert window.place == SESSIONS


async def test_every_key_of_the_window_is_in_the_list_of_shortcuts(window: MainWindow) -> None:
    listed = " ".join(key for key, _ in shortcut_texts())
    bound = {action.shortcut().toString() for action in window.findChildren(QAction)} - {""}
    assert {key for key in bound if key not in listed} == set()
