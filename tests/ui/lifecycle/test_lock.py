"""The locked program: nothing about the sessions is shown or lost, and only the PIN or the secret unlocks it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QMenu, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from openobd_desktop.core.lock import Lock, hash_of
from openobd_desktop.core.profiles.secrets import entry_of
from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import PolicyOverrides, Profile, Settings
from openobd_desktop.errors import BadInput, NoAnswer, WrongCredentials
from openobd_desktop.ui.help.log_dialog import LogDialog
from openobd_desktop.ui.lifecycle.lock_page import LockPage
from openobd_desktop.ui.lifecycle.window_controller import Shell, WindowController
from openobd_desktop.ui.window.main_window import MainWindow
from openobd_desktop.ui.window.page_stack import HISTORY
from tests.core.fakes import settle
from tests.ui.fake_tray import FakeTray
from tests.ui.past import until
from tests.ui.ui_env import TICKET, UiEnv, button, click, line, shows, text_of, usable
from tests.ui.whole_window import dialogs_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support raise")
PIN, WRONG = "2580-mole", "2580-vole"
SECRET = "secret-of-the-partner"


@dataclass
class Scene:
    """The whole program and its surroundings."""

    env: UiEnv
    controller: WindowController
    tray: FakeTray
    end: asyncio.Event

    @property
    def lock(self) -> Lock:
        assert self.env.context.lock is not None
        return self.env.context.lock

    @property
    def window(self) -> MainWindow:
        return self.controller.window

    @property
    def page(self) -> LockPage | None:
        pages = [each for each in self.window.findChildren(LockPage) if each.isVisible()]
        return pages[0] if pages else None

    @property
    def seen(self) -> str:
        """All text that can be read in any window of the program."""
        return "\n".join(
            text
            for top in QApplication.topLevelWidgets()
            if top.isVisible()
            for widget in [top, *top.findChildren(QWidget)]
            if widget.isVisible()
            for text in (
                widget.windowTitle(),
                widget.text() if isinstance(widget, (QLabel, QLineEdit)) else "",
                widget.toPlainText() if isinstance(widget, QPlainTextEdit) else "",
                widget.accessibleName(),
                widget.toolTip(),
            )
        )

    async def unlock(self, pin: str = PIN) -> None:
        """Types the PIN and presses Return, as a person does."""
        assert self.page is not None
        field = line(self.page, "Password or PIN")
        QTest.keyClicks(field, pin)
        QTest.keyClick(field, Qt.Key.Key_Return)
        await settle()

    async def lock_now(self) -> LockPage:
        self.lock.lock_now()
        await settle()
        assert self.page is not None
        return self.page


@contextmanager
def program(application: QApplication, env: UiEnv) -> Iterator[Scene]:
    """Starts the program, whose settings have been loaded."""
    assert env.context.lock is not None
    env.context.lock.begin()
    tray, end = FakeTray(), asyncio.Event()
    controller = WindowController(application, env.context, tray, end, keeps=True)
    try:
        yield Scene(env, controller, tray, end)
    finally:
        for dialog in dialogs_of(controller.window):
            dialog.close()
        controller.close()


@pytest.fixture
async def scene(qtbot: QtBot, qapp: QApplication, env: UiEnv) -> object:
    """The program with a PIN and a login, unlocked."""
    await env.log_in()
    assert env.context.lock is not None
    await env.context.lock.choose(Secret(PIN))
    with program(qapp, env) as made:
        await made.unlock()
        yield made


async def with_session(scene: Scene) -> ActiveSession:
    active, _ = await scene.env.open_session()
    scene.window.show_session(active.id)
    await settle()
    assert TICKET in scene.seen
    return active


async def test_o8_a_locked_window_shows_nothing_of_the_sessions(scene: Scene) -> None:
    await with_session(scene)
    page = await scene.lock_now()
    assert TICKET not in scene.seen
    assert not scene.window.menuBar().isVisible()
    assert text_of(page, "lockState") == "Locked. Sessions keep running."
    assert text_of(page, "lockSessions") == "1 session is open."
    await scene.unlock()
    assert scene.page is None
    assert TICKET in scene.seen
    assert scene.window.menuBar().isVisible()


async def test_o8_the_page_says_that_a_session_needs_attention_but_not_which(scene: Scene) -> None:
    active = await with_session(scene)
    await scene.env.open_session("7848096")
    await scene.lock_now()
    await scene.env.cut_line(scene.env.backend.sessions[active.id])
    await scene.env.clock.advance(11)
    scene.controller.tray_controller.refresh()
    assert scene.page is not None
    scene.page.refresh()
    assert text_of(scene.page, "lockSessions") == "2 sessions are open. 2 of them need your attention."
    assert TICKET not in scene.seen


async def test_o8_sessions_go_on_behind_the_lock(scene: Scene) -> None:
    active = await with_session(scene)
    await scene.lock_now()
    renewals = active.keeper.renewals
    scene.env.backend.sessions[active.id].streams[-1].put_nowait(Secret("the-next-token"))
    await settle()
    assert active.keeper.renewals == renewals + 1
    assert active.alive


async def test_o8_a_wrong_pin_is_said_and_the_right_one_opens(scene: Scene) -> None:
    page = await scene.lock_now()
    await scene.unlock(WRONG)
    assert "The PIN is wrong." in text_of(page, "lockNotice")
    assert scene.lock.locked
    field = line(page, "Password or PIN")
    assert field.selectedText() == field.text()
    await scene.unlock()
    assert not scene.lock.locked


async def test_o8_after_three_wrong_ones_the_button_says_how_long_to_wait(scene: Scene) -> None:
    page = await scene.lock_now()
    for _ in range(3):
        await scene.unlock(WRONG)
    unlock = button(page, "Unlock")
    assert unlock.text() == "Unlock (5 s)"
    await scene.unlock()
    assert scene.lock.locked
    await scene.env.clock.advance(5)
    page.refresh()
    assert unlock.text() == "Unlock"
    line(page, "Password or PIN").clear()
    await scene.unlock()
    assert not scene.lock.locked


async def test_o8_an_open_dialog_is_hidden_and_comes_back_with_what_was_typed(scene: Scene) -> None:
    await with_session(scene)
    scene.window.session_commands.start()
    (dialog,) = dialogs_of(scene.window)
    await settle()
    line(dialog, "Ticket number").clear()
    QTest.keyClicks(line(dialog, "Ticket number"), "7848099")
    await scene.lock_now()
    assert dialogs_of(scene.window) == []
    assert "7848099" not in scene.seen
    await scene.unlock()
    assert dialogs_of(scene.window) == [dialog]
    assert line(dialog, "Ticket number").text() == "7848099"
    assert dialog.isModal()
    assert scene.window.focusWidget() is not None


async def test_o8_a_draft_survives_the_lock(scene: Scene) -> None:
    active = await with_session(scene)
    scene.window.session_commands.finish(active.id)
    (dialog,) = dialogs_of(scene.window)
    (text,) = [each for each in dialog.findChildren(QPlainTextEdit) if each.accessibleName() == "Description"]
    text.setPlainText("The left mirror stays silent.")
    await scene.lock_now()
    assert "mirror" not in scene.seen
    await scene.unlock()
    assert text.isVisible()
    assert text.toPlainText() == "The left mirror stays silent."


async def test_o8_a_window_that_opens_behind_the_lock_is_shown_only_afterwards(scene: Scene) -> None:
    await scene.lock_now()
    late = QDialog(scene.window)
    late.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    late.open()
    await settle()
    await until(lambda: not late.isVisible())
    await scene.unlock()
    assert late.isVisible()
    assert not late.testAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    late.close()


async def test_o8_side_windows_are_hidden_too(scene: Scene) -> None:
    await active(scene.window)
    key(scene.window, "Ctrl+L")
    (log,) = scene.window.findChildren(LogDialog)
    assert log.isVisible()
    await scene.lock_now()
    assert not log.isVisible()
    await scene.unlock()
    assert log.isVisible()


async def active(window: QWidget) -> None:
    """Waits until the window is active, without which no shortcut works."""
    window.activateWindow()
    await until(window.isActiveWindow)


def key(window: QWidget, keys: str) -> None:
    """Presses a shortcut."""
    combination = QKeySequence(keys)[0]  # type: ignore[index]  # the stubs lack it
    QTest.keyClick(window, combination.key(), combination.keyboardModifiers())


async def test_o8_a_window_that_is_closed_behind_the_lock_does_not_come_back(scene: Scene) -> None:
    await active(scene.window)
    key(scene.window, "Ctrl+L")
    (log,) = scene.window.findChildren(LogDialog)
    await scene.lock_now()
    log.close()
    await scene.unlock()
    assert scene.window.findChildren(LogDialog) == []


async def test_o8_the_splash_screen_is_left_alone(scene: Scene) -> None:
    splash = QWidget(None, Qt.WindowType.SplashScreen)
    splash.show()
    await scene.lock_now()
    splash.close()
    await scene.unlock()
    assert not splash.isVisible()


async def test_o8_no_shortcut_reaches_what_is_behind_the_lock(scene: Scene) -> None:
    place = scene.window.place
    await scene.lock_now()
    await active(scene.window)
    assert scene.page is not None
    for keys in ("Ctrl+N", "Ctrl+H", "Ctrl+,", "Ctrl+L", "Ctrl+1", "Ctrl+Tab", "F5", "Ctrl+Shift+D", "Ctrl+Q"):
        key(line(scene.page, "Password or PIN"), keys)
        await settle()
    assert scene.window.place == place
    assert scene.window.findChildren(LogDialog) == []
    assert not scene.end.is_set()
    await scene.unlock()
    await active(scene.window)
    key(scene.window, "Ctrl+H")
    assert scene.window.place == HISTORY


async def test_o8_ctrl_shift_l_and_the_menu_lock_at_once(scene: Scene) -> None:
    await active(scene.window)
    key(scene.window, "Ctrl+Shift+L")
    await settle()
    assert scene.lock.locked


@pytest.mark.qt_log_ignore("This plugin does not support")
async def test_o8_an_open_menu_is_closed(scene: Scene) -> None:
    menu = scene.window.menuBar().actions()[0].menu()
    assert isinstance(menu, QMenu)
    menu.popup(QPoint(0, 0))
    await scene.lock_now()
    assert not menu.isVisible()


async def test_o8_the_focus_begins_in_the_field_and_returns_to_where_it_was(scene: Scene) -> None:
    before = scene.window.focusWidget()
    page = await scene.lock_now()
    assert scene.window.focusWidget() is line(page, "Password or PIN")
    await scene.unlock()
    assert scene.window.focusWidget() is before


async def test_o8_the_lock_falls_after_the_minutes_without_input(scene: Scene) -> None:
    scene.controller.change_settings(replace(scene.env.context.profiles.settings, lock_minutes=5))
    await scene.env.clock.advance(290)
    press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
    scene.window.activateWindow()
    handle = scene.window.windowHandle()
    assert handle is not None
    await until(lambda: QApplication.focusWindow() is handle)
    QApplication.sendEvent(handle, press)
    await scene.env.clock.advance(290)
    scene.lock.check_idle()
    assert not scene.lock.locked
    await scene.env.clock.advance(10)
    scene.lock.check_idle()
    assert scene.page is not None


async def test_o8_input_in_a_window_without_the_focus_counts_too(scene: Scene) -> None:
    scene.controller.change_settings(replace(scene.env.context.profiles.settings, lock_minutes=5))
    await active(scene.window)
    key(scene.window, "Ctrl+L")
    (log,) = scene.window.findChildren(LogDialog)
    await active(log)
    await scene.env.clock.advance(290)
    handle = scene.window.windowHandle()
    assert handle is not None
    moved = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(5, 5),
        QPointF(5, 5),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(handle, moved)
    await scene.env.clock.advance(290)
    scene.lock.check_idle()
    assert not scene.lock.locked


async def test_o8_tray_and_notifications_tell_no_details(scene: Scene) -> None:
    active = await with_session(scene)
    await scene.lock_now()
    assert scene.tray.tip == "Locked. Sessions keep running."
    assert scene.tray.entries == ["Show window"]
    scene.tray.notices.clear()
    await scene.env.cut_line(scene.env.backend.sessions[active.id])
    await scene.env.clock.advance(11)
    scene.controller.tray_controller.refresh()
    assert scene.tray.notices == [
        ("News about a session", "openOBD Desktop is locked. Unlock it to see what has happened.")
    ]
    scene.tray.signals.notice_pressed.emit()
    assert TICKET not in scene.seen
    await scene.unlock()
    assert TICKET in scene.tray.tip


async def test_o8_a_link_waits_for_the_pin(scene: Scene) -> None:
    shell = Shell()
    shell.attach(scene.controller)
    await scene.lock_now()
    scene.window.hide()
    shell.bring_to_front("7848077")
    assert scene.window.isVisible()
    assert "7848077" not in scene.seen
    assert dialogs_of(scene.window) == []
    await scene.unlock()
    (dialog,) = dialogs_of(scene.window)
    assert line(dialog, "Ticket number").text() == "7848077"


@pytest.mark.parametrize("has_tray", [True, False])
async def test_o8_closing_a_locked_window_asks_nothing(scene: Scene, has_tray: bool) -> None:
    await with_session(scene)
    scene.tray.available = has_tray
    await scene.lock_now()
    scene.controller.quit_controller.close_window()
    assert dialogs_of(scene.window) == []
    assert not scene.end.is_set()
    assert scene.window.isVisible() is not has_tray
    assert scene.window.isMinimized() is not has_tray
    assert all(TICKET not in text for notice in scene.tray.notices for text in notice)


async def test_o8_a_locked_program_without_sessions_may_be_closed(scene: Scene) -> None:
    await scene.lock_now()
    scene.controller.quit_controller.close_window()
    assert scene.end.is_set()


async def test_o8_a_program_with_a_pin_starts_locked(qtbot: QtBot, qapp: QApplication, env: UiEnv) -> None:
    await env.log_in()
    assert env.context.lock is not None
    await env.context.lock.choose(Secret(PIN))
    with program(qapp, env) as scene:
        assert scene.page is not None
        assert scene.window.focusWidget() is line(scene.page, "Password or PIN")


async def test_o8_a_policy_lets_the_user_choose_a_pin_first(qtbot: QtBot, qapp: QApplication, env: UiEnv) -> None:
    env.lock(PolicyOverrides(lock_minutes=10))
    with program(qapp, env) as scene:
        page = scene.page
        assert page is not None
        line(page, "New PIN or password").setText(PIN)
        line(page, "Repeat PIN or password").setText(WRONG)
        click(page, "Choose PIN")
        assert "The two entries differ." in text_of(page, "lockNotice")
        line(page, "Repeat PIN or password").setText(PIN)
        click(page, "Choose PIN")
        await settle()
        assert not scene.lock.locked
        assert scene.lock.locks_itself


async def test_o8_the_client_secret_opens_the_program_and_sessions_go_on(scene: Scene) -> None:
    active = await with_session(scene)
    page = await scene.lock_now()
    click(page, "PIN forgotten")
    line(page, "Client secret").setText("another")
    scene.env.backend.failures["log_in"] = [WrongCredentials("raw")]
    click(page, "Unlock with client secret")
    await settle()
    assert scene.lock.locked
    assert shows(page, "lockRecovery")
    line(page, "Client secret").setText(SECRET)
    click(page, "Unlock with client secret")
    await settle()
    assert (scene.lock.locked, scene.lock.has_pin) == (False, False)
    assert active.alive


async def test_o8_without_the_service_the_client_secret_opens_nothing(scene: Scene) -> None:
    page = await scene.lock_now()
    click(page, "PIN forgotten")
    line(page, "Client secret").setText(SECRET)
    scene.env.backend.failures["log_in"] = [NoAnswer("raw")]
    click(page, "Unlock with client secret")
    await settle()
    assert scene.lock.locked


async def test_o8_the_secrets_cannot_be_forgotten_while_a_session_is_open(scene: Scene) -> None:
    await with_session(scene)
    page = await scene.lock_now()
    click(page, "PIN forgotten")
    assert "Not possible while a session is open" in text_of(page, "lockForgetWhy")
    assert not button(page, "Log out and remove the secrets from this PC").isEnabled()


async def test_o8_forgetting_the_secrets_logs_out_and_leaves_the_program_locked(scene: Scene) -> None:
    page = await scene.lock_now()
    click(page, "PIN forgotten")
    click(page, "Log out and remove the secrets from this PC")
    await settle()
    assert scene.env.context.profiles.current is None
    assert scene.env.secrets.entries == {}
    assert scene.lock.locked
    line(page, "Client secret").setText(SECRET)
    click(page, "Unlock with client secret")
    await settle()
    assert not scene.lock.locked
    assert scene.env.context.profiles.current is not None
    assert scene.env.secrets.entries != {}


async def test_o8_without_any_profile_forgetting_removes_the_pin(qtbot: QtBot, qapp: QApplication, env: UiEnv) -> None:
    assert env.context.lock is not None
    await env.context.lock.choose(Secret(PIN))
    with program(qapp, env) as scene:
        assert scene.page is not None
        click(scene.page, "PIN forgotten")
        click(scene.page, "Log out and remove the secrets from this PC")
        await settle()
        assert (scene.lock.locked, scene.lock.has_pin) == (False, False)


async def test_d10_a_login_with_the_client_secret_continues_after_the_lock_page_has_gone(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = await scene.lock_now()
    click(page, "PIN forgotten")
    click(page, "Log out and remove the secrets from this PC")
    await settle()
    put, answers = scene.env.secrets.put, asyncio.Event()

    async def put_later(name: str, secret: Secret) -> None:
        await answers.wait()
        await put(name, secret)

    monkeypatch.setattr(scene.env.secrets, "put", put_later)
    line(page, "Client secret").setText(SECRET)
    click(page, "Unlock with client secret")
    await until(lambda: not isValid(page))
    assert not scene.lock.locked
    answers.set()
    await settle()
    assert scene.env.context.profiles.current is not None
    assert scene.env.secrets.entries != {}


@pytest.fixture
async def unread(qtbot: QtBot, qapp: QApplication, env: UiEnv) -> object:
    """The program on a PC where neither the settings nor the copy of the PIN can be read."""
    env.file.settings, env.file.kept_pin = Settings(), None
    env.lock(PolicyOverrides())
    with program(qapp, env) as made:
        assert made.page is not None
        await until(lambda: made.page is not None and usable(button(made.page, "Try again")))
        yield made


async def test_d1_a_pin_that_cannot_be_read_is_explained_and_opens_nothing(unread: Scene) -> None:
    page = unread.page
    assert page is not None
    text = text_of(page, "lockPinUnknown")
    assert "not known whether there is a PIN" in text
    assert "stays locked" in text
    assert "try again" in text
    assert text_of(page, "lockPinUnknownDetails")
    assert not line(page, "Password or PIN").isVisible()
    assert unread.window.focusWidget() is button(page, "Try again")
    click(page, "Try again")
    await settle()
    assert unread.lock.locked
    assert usable(button(page, "Try again"))


async def test_d1_once_the_pin_can_be_read_it_is_asked_for(unread: Scene) -> None:
    page = unread.page
    assert page is not None
    unread.env.file.kept_pin = hash_of(Secret(PIN))
    click(page, "Try again")
    await settle()
    assert not shows(page, "lockPinUnknown")
    assert unread.lock.locked
    await unread.unlock()
    assert unread.page is None


async def test_d1_a_folder_that_was_only_slow_at_the_first_start_locks_nobody_out(
    qtbot: QtBot, qapp: QApplication, env: UiEnv, monkeypatch: pytest.MonkeyPatch
) -> None:
    env.file.settings, env.file.kept_pin = Settings(), None
    env.lock(PolicyOverrides())
    monkeypatch.setattr(env.file, "read_pin_again", lambda: "")
    with program(qapp, env) as scene:
        assert scene.lock.locked
        await until(lambda: not scene.lock.locked)
        assert scene.page is None


async def test_d1_a_program_whose_pin_cannot_be_read_is_opened_by_removing_what_is_secret(unread: Scene) -> None:
    page, env = unread.page, unread.env
    assert page is not None
    entered = Profile(name="Home", client_id="id")
    await env.secrets.put(entry_of(entered), Secret(SECRET))
    click(page, "Log out and remove the secrets from this PC")
    await settle()
    assert unread.page is None
    assert env.file.kept_pin == ""
    # The secret of a profile that was in the unreadable file does not come back with the profile.
    await env.context.profiles.save(entered, None)
    with pytest.raises(BadInput):
        await env.context.profiles.switch("Home")
    assert env.secrets.stored == {}
