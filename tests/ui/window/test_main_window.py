"""The main window: pages, dialogs, banners and closing."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAction, QHelpEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QMenu, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from openobd_desktop.core.session import Phase
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import SessionState
from openobd_desktop.domain.settings import Profile, Theme
from openobd_desktop.errors import NoAnswer
from openobd_desktop.ui.session.page import SessionPage
from openobd_desktop.ui.sessions.page import SessionsPage
from openobd_desktop.ui.widgets.notice import Banner
from openobd_desktop.ui.window.main_window import MainWindow
from tests.core.fakes import settle
from tests.ui.ui_env import (
    TICKET,
    UiEnv,
    click,
    flush_deleted,
    line,
    shows,
    text_of,
)

CONNECTOR = "1b4e28ba-2fa1-41d2-883f-0016d3cca427"


@pytest.fixture
def quits(env: UiEnv) -> list[str]:
    asked: list[str] = []
    env.context = replace(
        env.context,
        request_quit=lambda: asked.append("quit"),
        request_close=lambda: asked.append("close"),
    )
    return asked


@pytest.fixture
async def window(qtbot: QtBot, env: UiEnv, quits: list[str]) -> AsyncIterator[MainWindow]:
    await env.context.profiles.save(Profile(name="Europe", client_id="id"), Secret("s"))
    await env.context.profiles.switch("Europe")
    made = MainWindow(env.context)
    made.show()
    await settle()
    yield made
    for dialog in made.findChildren(QDialog):
        dialog.close()
    made.force_close()
    made.deleteLater()
    flush_deleted()


def _page(window: MainWindow) -> QWidget:
    pages = [*window.findChildren(SessionPage), *window.findChildren(SessionsPage)]
    shown = [page for page in pages if page.isVisible()]
    assert len(shown) == 1
    return shown[0]


def _dialog(window: MainWindow, name: str) -> QDialog:
    found = [each for each in window.findChildren(QDialog) if each.isVisible()]
    assert [each.windowTitle() for each in found] == [name]
    return found[0]


def _banner(window: MainWindow, name: str) -> bool:
    label = window.findChild(QLabel, name)
    assert label is not None
    banner = label.parent()
    assert isinstance(banner, Banner)
    return banner.isVisible()


def _action(window: MainWindow, text: str) -> QAction:
    found = [each for each in window.findChildren(QAction) if each.text() == text]
    assert len(found) == 1
    return found[0]


def _press(window: MainWindow, key: str) -> None:
    """Triggers the action of ``key``; the offscreen platform gives no window the focus that real keys need."""
    sequence = QKeySequence(key)
    for action in window.findChildren(QAction):
        if action.shortcut() == sequence:
            action.trigger()
            return
    found = [each for each in window.findChildren(QShortcut) if each.key() == sequence]
    assert len(found) == 1, key
    found[0].activated.emit()


async def test_it_starts_on_the_sessions_page_with_the_state_as_text(window: MainWindow) -> None:
    assert isinstance(_page(window), SessionsPage)
    assert text_of(window, "serviceState") == "connected, last answer 0 s ago"


async def test_the_page_of_an_open_session_is_created_once(env: UiEnv, window: MainWindow) -> None:
    active, _held = await env.open_session()
    window.show_session(active.id)
    first = _page(window)
    assert isinstance(first, SessionPage)
    assert text_of(window, "sessionTicket").endswith(TICKET)
    window.show_sessions()
    assert isinstance(_page(window), SessionsPage)
    click(window, f"Ticket {TICKET}")
    assert _page(window) is first


async def test_a_session_that_is_not_open_here_is_selected_in_the_list(env: UiEnv, window: MainWindow) -> None:
    session_id = env.backend.add(SessionState.ACTIVE).info.id
    await env.service.refresh()
    window.show_session(session_id)
    page = _page(window)
    assert isinstance(page, SessionsPage)
    assert [entry.id for entry in page.selection] == [session_id]


async def test_closing_a_session_removes_its_page(env: UiEnv, window: MainWindow) -> None:
    active, _held = await env.open_session()
    window.show_session(active.id)
    await env.service.interrupt(active.id)
    env.service.dismiss(active.id)
    assert isinstance(_page(window), SessionsPage)
    flush_deleted()
    assert window.findChildren(SessionPage) == []


async def test_start_session_opens_its_dialog_and_then_the_page(env: UiEnv, window: MainWindow) -> None:
    click(window, "Start session")
    dialog = _dialog(window, "Start session")
    line(dialog, "Ticket number").setText(TICKET)
    click(dialog, "Start")
    await settle()
    assert isinstance(_page(window), SessionPage)
    assert len(env.service.open_sessions) == 1


async def test_finish_and_interrupt_on_a_session_page_open_their_dialogs(env: UiEnv, window: MainWindow) -> None:
    active, _held = await env.open_session()
    window.show_session(active.id)
    click(_page(window), "Finish session")
    _dialog(window, "Finish session").close()
    click(_page(window), "Interrupt")
    _dialog(window, "Interrupt session").close()
    assert "finish" not in env.backend.calls
    assert "interrupt" not in env.backend.calls


async def test_interrupt_session_in_the_list_opens_its_dialog(env: UiEnv, window: MainWindow) -> None:
    session_id = env.backend.add(SessionState.ACTIVE).info.id
    await env.service.refresh()
    window.show_session(session_id)
    click(window, "Interrupt session")
    assert _dialog(window, "Interrupt session").isVisible()


async def test_f16_the_window_shows_that_the_history_is_not_saved(env: UiEnv, window: MainWindow) -> None:
    env.journal.broken = True
    await env.open_session()
    await settle()
    assert text_of(window, "historyBanner").startswith("The history cannot be saved on this PC.")
    env.journal.broken = False
    await env.open_session("7848102")
    await settle()
    banner = window.findChild(QWidget, "historyStrip")
    assert banner is not None
    assert not banner.isVisible()


async def test_f09_a_lost_session_is_shown_above_any_page_and_can_be_interrupted(
    env: UiEnv, window: MainWindow
) -> None:
    _active, held = await env.open_session()
    await env.cut_line(held)
    await env.clock.advance(310)
    env.context.messages.dismiss()
    await _second_passes(window)
    click(window, "Interrupt this session")
    assert _dialog(window, "Interrupt session").isVisible()


async def _second_passes(window: MainWindow) -> None:
    timers = [timer for timer in window.findChildren(QTimer) if timer.parent() is window]
    for timer in timers:
        if not timer.isSingleShot():
            timer.timeout.emit()
    await settle()


async def test_the_demo_is_clearly_marked(env: UiEnv, window: MainWindow) -> None:
    assert not _banner(window, "demoBanner")
    await env.context.profiles.start_demo()
    assert _banner(window, "demoBanner")
    assert "All data is simulated" in text_of(window, "demoBanner")


async def test_the_demo_banner_names_the_tickets_that_are_free(env: UiEnv, window: MainWindow) -> None:
    await env.context.profiles.start_demo()
    assert text_of(window, "demoBanner").endswith(f"Tickets to try: {TICKET}.")
    env.logins.demo_tickets = ("7848102", "7848110")
    await env.open_session()
    assert text_of(window, "demoBanner").endswith("Tickets to try: 7848102, 7848110.")


async def test_a_connector_session_has_a_banner_as_long_as_it_lives(env: UiEnv, window: MainWindow) -> None:
    await env.open_session()
    assert not _banner(window, "developmentBanner")
    active = await env.service.start_on_connector(CONNECTOR)
    assert _banner(window, "developmentBanner")
    await env.service.interrupt(active.id)
    assert not _banner(window, "developmentBanner")


async def test_an_error_is_shown_above_any_page(env: UiEnv, window: MainWindow) -> None:
    env.context.messages.show_error(NoAnswer("DEADLINE_EXCEEDED"))
    assert NoAnswer.what in text_of(window, "messageText")
    assert {"Details", "Dismiss"} <= {each.accessibleName() for each in window.findChildren(QPushButton)}


async def test_closing_the_window_is_only_a_request(window: MainWindow, quits: list[str]) -> None:
    window.close()
    assert window.isVisible()
    assert quits == ["close"]
    window.close()
    assert quits == ["close", "close"]


async def test_it_closes_once_the_program_has_shut_down(qtbot: QtBot, env: UiEnv, quits: list[str]) -> None:
    window = MainWindow(env.context)
    qtbot.addWidget(window)
    window.show()
    await env.open_session()
    window.force_close()
    assert not window.isVisible()
    assert quits == []
    await env.service.refresh()


async def test_the_keys_do_what_the_list_of_shortcuts_promises(
    env: UiEnv, window: MainWindow, quits: list[str]
) -> None:
    active, _held = await env.open_session()
    _press(window, "Ctrl+2")
    assert isinstance(_page(window), SessionPage)
    _press(window, "Ctrl+3")
    assert isinstance(_page(window), SessionPage)
    _press(window, "Ctrl+1")
    assert isinstance(_page(window), SessionsPage)
    before = env.backend.calls.count("list")
    _press(window, "F5")
    await settle()
    assert env.backend.calls.count("list") == before + 1
    window.show_session(active.id)
    _press(window, "Ctrl+F")
    assert isinstance(_page(window), SessionsPage)
    _press(window, "Ctrl+Q")
    assert quits == ["quit"]
    _press(window, "Ctrl+N")
    assert _dialog(window, "Start session").isVisible()


async def test_escape_never_ends_a_session(env: UiEnv, window: MainWindow) -> None:
    active, _held = await env.open_session()
    window.show_session(active.id)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    QTest.keyClick(_page(window), Qt.Key.Key_Escape)
    await settle()
    assert active.alive


async def test_the_menus_offer_theme_shortcuts_and_about(window: MainWindow, env: UiEnv) -> None:
    assert _action(window, "System").isChecked()
    _action(window, "Dark").trigger()
    assert env.file.settings.theme is Theme.DARK
    _action(window, "Shortcuts").trigger()
    _dialog(window, "Shortcuts").close()
    _action(window, "About openOBD Desktop").trigger()
    _dialog(window, "About openOBD Desktop").close()


async def test_a_hidden_window_refreshes_slowly_and_at_once_when_it_is_shown(env: UiEnv, window: MainWindow) -> None:
    window.hide()
    before = env.backend.calls.count("list")
    window.show()
    await settle()
    assert env.backend.calls.count("list") == before + 1


@pytest.mark.parametrize(("width", "height"), [(1024, 600), (819, 480)])
async def test_it_fits_a_small_screen(window: MainWindow, width: int, height: int) -> None:
    window.resize(width, height)
    QApplication.sendPostedEvents()
    assert (window.width(), window.height()) == (width, height)


async def test_names_are_unique_for_each_role(env: UiEnv, window: MainWindow) -> None:
    active, _held = await env.open_session()
    env.context.messages.show_error(NoAnswer())
    window.show_session(active.id)
    for kind in (QPushButton, QLineEdit):
        widgets: list[QWidget] = [each for each in window.findChildren(kind) if each.isVisible()]
        # Qt's own buttons, such as the one that clears a line, belong to their field.
        names = [each.accessibleName() for each in widgets if not isinstance(each.parent(), QLineEdit)]
        assert all(names)
        assert len(set(names)) == len(names)


async def test_the_labels_that_matter_are_unique_and_named_by_their_text(env: UiEnv, window: MainWindow) -> None:
    for name in ("serviceState", "lastRefresh", "messageText", "demoBanner", "developmentBanner"):
        assert len(window.findChildren(QLabel, name)) == 1
        text_of(window, name)


async def test_a_lost_session_is_shown_once_by_the_message_bar(env: UiEnv, window: MainWindow) -> None:
    await env.open_session("7848123")
    active, held = await env.open_session()
    window.show_session(active.id)
    await env.cut_line(held)
    await env.clock.advance(310)
    await settle()
    assert active.phase is Phase.LOST
    refresh_twice(window)
    assert text_of(window, "messageText").startswith(f"Ticket {TICKET} · Volkswagen Golf VII: ")
    assert not shows(window, "sessionNotice")
    env.context.messages.dismiss()
    refresh_twice(window)
    assert "can no longer be controlled" in text_of(window, "sessionNotice")


def refresh_twice(window: MainWindow) -> None:
    """Refreshes twice, since the page is refreshed before the window."""
    for _ in range(2):
        window.hide()
        window.show()


async def test_the_title_counts_the_sessions_that_need_attention(env: UiEnv, window: MainWindow) -> None:
    active, held = await env.open_session()
    attention = env.service.attention
    attention.look(env.service.open_sessions, seen=True)
    assert window.windowTitle() == "openOBD Desktop"
    await env.cut_line(held)
    attention.look(env.service.open_sessions, seen=True)
    await env.clock.advance(11)
    attention.look(env.service.open_sessions, seen=True)
    assert window.windowTitle() == "(1) openOBD Desktop"
    attention.see(active.id)
    assert window.windowTitle() == "openOBD Desktop"


async def test_the_session_menu_follows_the_page_and_says_why_not(env: UiEnv, window: MainWindow) -> None:
    verbs = ("Open", "Claim", "Finish session…", "Interrupt session…", "Save report…", "Start again…")
    assert [text for text in verbs if _action(window, text).isEnabled()] == []
    for text in verbs:
        action = _action(window, text)
        assert "Select one session" in action.toolTip()
        assert action.toolTip() == action.statusTip()
    active, _held = await env.open_session()
    window.show_session(active.id)
    possible = [text for text in verbs if _action(window, text).isEnabled()]
    assert possible == ["Open", "Finish session…", "Interrupt session…", "Start again…"]
    _action(window, "Interrupt session…").trigger()
    _dialog(window, "Interrupt session").close()
    flush_deleted()
    await env.service.interrupt(active.id)
    await settle()
    window.findChildren(SessionPage)[0]._refresh()
    # As when the pointer reaches the menu bar.
    window._verbs.refresh()
    possible = [text for text in verbs if _action(window, text).isEnabled()]
    assert possible == ["Open", "Save report…", "Start again…"]
    assert _action(window, "Finish session…").toolTip() == "This session has already ended."
    _action(window, "Start again…").trigger()
    assert line(_dialog(window, "Start session"), "Ticket number").text() == TICKET


@pytest.mark.qt_log_ignore("This plugin does not support")
async def test_the_status_bar_shows_why_an_entry_of_a_menu_is_disabled(window: MainWindow) -> None:
    menu = next(each for each in window.menuBar().findChildren(QMenu) if each.title() == "&Session")
    menu.popup(window.mapToGlobal(window.rect().topLeft()))
    at = menu.actionGeometry(_action(window, "Claim")).center()
    QApplication.sendEvent(menu, QHelpEvent(QEvent.Type.ToolTip, at, menu.mapToGlobal(at)))
    assert text_of(window, "menuHint") == "Select one session."
    assert not shows(window, "serviceState")
    menu.close()
    assert not shows(window, "menuHint")
    assert shows(window, "serviceState")


async def test_the_session_menu_is_about_the_selected_row(env: UiEnv, window: MainWindow) -> None:
    held = env.backend.add(SessionState.AVAILABLE)
    await env.service.refresh()
    window.show_session(held.info.id)
    assert _action(window, "Claim").isEnabled()
    _action(window, "Claim").trigger()
    assert _dialog(window, "Claim session").isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
async def test_ctrl_return_opens_the_form_on_the_page_of_a_session(env: UiEnv, window: MainWindow, key: Qt.Key) -> None:
    QTest.keyClick(window._sessions.table, key, Qt.KeyboardModifier.ControlModifier)
    assert [each for each in window.findChildren(QDialog) if each.isVisible()] == []
    active, _held = await env.open_session()
    window.show_session(active.id)
    focused = window.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, Qt.KeyboardModifier.ControlModifier)
    _dialog(window, "Finish session")


async def test_a_held_ctrl_return_opens_no_form(env: UiEnv, window: MainWindow) -> None:
    active, _held = await env.open_session()
    window.show_session(active.id)
    for repeated in (True, False):
        key = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier, "\r", autorep=repeated
        )
        QApplication.sendEvent(window, key)
        shown = [each.windowTitle() for each in window.findChildren(QDialog) if each.isVisible()]
        assert shown == ([] if repeated else ["Finish session"])


async def test_ctrl_return_in_the_ask_tab_asks(env: UiEnv, window: MainWindow) -> None:
    active, _held = await env.open_session()
    window.show_session(active.id)
    page = _page(window)
    assert isinstance(page, SessionPage)
    page.tabs.choose("Ask")
    fields = [each for each in page.findChildren(QPlainTextEdit) if each.accessibleName() == "Question"]
    fields[0].setPlainText("Is the ignition on?")
    fields[0].setFocus()
    QTest.keyClick(fields[0], Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    await settle()
    assert [each for each in window.findChildren(QDialog) if each.isVisible()] == []
    assert active.services.questions.open is not None
