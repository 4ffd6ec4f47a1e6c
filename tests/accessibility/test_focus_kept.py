"""The focus is never lost and never moves to a destructive button: when a window opens, and after each press."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from openobd_desktop.errors import WrongCredentials
from openobd_desktop.ui.session.tabs import SessionTabs
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.focus import is_destructive
from openobd_desktop.ui.window.page_stack import HISTORY, SESSIONS, SETTINGS
from tests.accessibility.scenes import SCENES
from tests.accessibility.walk import windows
from tests.core.fakes import settle
from tests.gallery import Stage, look_again
from tests.ui.ui_env import UiEnv, button, line

SMALL = QSize(1024, 600)


def focus_of(window: QWidget) -> QWidget | None:
    found: QWidget | None = window.focusWidget()  # The stub omits None.
    return found


def reaches(window: QWidget) -> list[BusyButton]:
    """Returns the buttons of ``window``, without those of its dialogs, that can be pressed."""
    found = [each for each in window.findChildren(BusyButton) if each.window() is window]
    return [each for each in found if each.isVisible() and each.isEnabled() and each.usable]


@pytest.mark.parametrize("name", list(SCENES))
async def test_d12_a_new_window_focuses_a_safe_widget_and_a_busy_button_keeps_the_focus(
    qtbot: QtBot, nowhere: None, env: UiEnv, name: str
) -> None:
    stage = Stage(env, SMALL)
    try:
        await SCENES[name](stage)
        await look_again(stage.window)
        window = windows(stage.window)[0]
        focused = focus_of(window)
        assert focused is not None
        assert not is_destructive(focused), focused.accessibleName()
        for each in reaches(window):
            pressed: list[bool] = []
            each.clicked.connect(lambda checked=False, pressed=pressed: pressed.append(True))
            each.setFocus(Qt.FocusReason.TabFocusReason)
            if focus_of(window) is not each:
                continue
            for set_usable in (lambda usable, each=each: each.set_busy(not usable), each.set_allowed):
                set_usable(False)
                assert focus_of(window) is each, each.accessibleName()
                QTest.keyClick(each, Qt.Key.Key_Space)
                each.click()
                set_usable(True)
                assert focus_of(window) is each, each.accessibleName()
            assert pressed == [], each.accessibleName()
    finally:
        stage.close()


async def opened(stage: Stage) -> str:
    active, _held = await stage.env.open_session()
    stage.window.show_session(active.id)
    await settle()
    return active.id


@pytest.fixture
def active_stage(qtbot: QtBot, env: UiEnv) -> Stage:
    made = Stage(env, SMALL)
    qtbot.waitUntil(made.window.isActiveWindow)
    return made


async def test_d12_each_page_begins_at_its_tabs_or_its_first_field(active_stage: Stage) -> None:
    window = active_stage.window
    assert focus_of(window) is window._sessions.focus_start
    session_id = await opened(active_stage)
    tabs = window.findChild(SessionTabs)
    assert tabs is not None
    assert focus_of(window) is tabs.tabBar()
    window.show_place(HISTORY)
    found = focus_of(window)
    assert found is not None
    assert found.accessibleName() == "Search"
    window.show_place(SETTINGS)
    found = focus_of(window)
    assert found is not None
    assert found.accessibleName() == "Language"
    window.show_place(SESSIONS)
    assert focus_of(window) is window._sessions.focus_start
    # The focus returns to where it was, unless that is a destructive button.
    window.show_session(session_id)
    QTest.mouseClick(button(window, "Interrupt"), Qt.MouseButton.LeftButton)
    active_stage.dialog().reject()
    window.show_place(HISTORY)
    window.show_session(session_id)
    assert focus_of(window) is tabs.tabBar()
    active_stage.close()


async def test_d12_finish_comes_before_interrupt_in_the_tab_order(active_stage: Stage) -> None:
    await opened(active_stage)
    page = active_stage.window.findChild(QWidget, "sessionPage")
    assert page is not None
    finish, interrupt = button(page, "Finish session"), button(page, "Interrupt")
    finish.setFocus()
    QTest.keyClick(finish, Qt.Key.Key_Tab)
    assert focus_of(active_stage.window) is interrupt
    active_stage.close()


@pytest.mark.parametrize(
    ("tab", "name", "field"),
    [("Ask", "Send", "Question"), ("Tools", "Write line", "Log line"), ("Variables", "Set variable", "Variable")],
)
async def test_d12_a_button_that_waits_for_the_service_keeps_the_focus(
    active_stage: Stage, tab: str, name: str, field: str
) -> None:
    await opened(active_stage)
    window = active_stage.window
    tabs = window.findChild(SessionTabs)
    assert tabs is not None
    tabs.choose(tab)
    for kind in (QLineEdit, QPlainTextEdit):
        for each in tabs.currentWidget().findChildren(kind):
            if each.accessibleName() == field:
                each.setFocus()
                QTest.keyClicks(each, "ignition")
    pressed = button(tabs.currentWidget(), name)
    pressed.setFocus()
    assert focus_of(window) is pressed
    QTest.keyClick(pressed, Qt.Key.Key_Space)
    for _ in range(4):
        assert focus_of(window) is pressed
        await settle()
        tabs.refresh()
    assert focus_of(window) is pressed
    active_stage.close()


async def test_d12_a_form_that_is_disabled_while_typing_passes_the_focus_on(active_stage: Stage) -> None:
    session_id = await opened(active_stage)
    tabs = active_stage.window.findChild(SessionTabs)
    assert tabs is not None
    tabs.choose("Variables")
    line(active_stage.window, "Variable").setFocus()
    await active_stage.env.service.interrupt(session_id)
    tabs.refresh()
    assert focus_of(active_stage.window) is tabs.tabBar()
    active_stage.close()


async def test_d12_the_secret_has_the_focus_after_a_failed_login(active_stage: Stage) -> None:
    active_stage.window._help_actions.show_welcome()
    dialog = active_stage.dialog()
    button(dialog, "Continue").click()
    for name, text in (("Client ID", "partner"), ("Client secret", "wrong")):
        line(dialog, name).setText(text)
    active_stage.env.backend.failures["log_in"] = [WrongCredentials("raw")]
    log_in = button(dialog, "Log in")
    log_in.setFocus()
    QTest.keyClick(log_in, Qt.Key.Key_Space)
    assert focus_of(dialog) is log_in
    for _ in range(4):
        await settle()
    assert focus_of(dialog) is line(dialog, "Client secret")
    assert line(dialog, "Profile name").selectedText() == ""
    active_stage.close()


async def test_d12_a_hidden_widget_passes_the_focus_to_its_replacement(active_stage: Stage) -> None:
    active_stage.env.context.messages.show("Saved.")
    window = active_stage.window
    await opened(active_stage)
    dismiss = button(window, "Dismiss")
    dismiss.setFocus()
    QTest.keyClick(dismiss, Qt.Key.Key_Space)
    tabs = window.findChild(SessionTabs)
    assert tabs is not None
    assert focus_of(window) is tabs.tabBar()
    active_stage.close()
