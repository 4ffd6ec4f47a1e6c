"""A later start raises the window; its link only fills in the start dialog."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from openobd_desktop.errors import BadInput
from openobd_desktop.ui.desktop.ipc import IpcServer
from openobd_desktop.ui.window.main_window import MainWindow
from tests.core.fakes import settle
from tests.links import many_links
from tests.ui.ui_env import TICKET, UiEnv, click, line
from tests.ui.whole_window import dialogs_of, whole_window

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support raise")
KEY = "0123456789abcdef0123456789abcdef"


@pytest.fixture
async def window(qtbot: QtBot, env: UiEnv) -> AsyncIterator[MainWindow]:
    async with whole_window(env) as made:
        yield made


def only_dialog(window: MainWindow) -> QDialog:
    (dialog,) = dialogs_of(window)
    return dialog


def open_tickets(env: UiEnv) -> list[str]:
    return [active.origin.ticket for active in env.service.open_sessions]


async def test_f21_a_start_without_a_link_only_raises_the_window(env: UiEnv, window: MainWindow) -> None:
    window.showMinimized()
    calls = list(env.backend.calls)
    window.bring_to_front()
    assert window.isVisible()
    assert not window.isMinimized()
    assert dialogs_of(window) == []
    assert env.backend.calls == calls


async def test_t6_a_link_fills_in_the_start_dialog_and_the_click_is_the_users(env: UiEnv, window: MainWindow) -> None:
    window.bring_to_front(TICKET)
    await settle()
    assert line(only_dialog(window), "Ticket number").text() == TICKET
    assert open_tickets(env) == []
    click(only_dialog(window), "Start")
    await settle()
    assert open_tickets(env) == [TICKET]


@pytest.mark.parametrize(
    "opens", [lambda window: window.session_commands.start(), lambda window: window.profile_commands.edit(None)]
)
async def test_d7_under_a_dialog_a_link_waits_for_the_next_start_dialog(
    env: UiEnv, window: MainWindow, opens: Callable[[MainWindow], None]
) -> None:
    opens(window)
    before = only_dialog(window)
    window.bring_to_front(TICKET)
    assert only_dialog(window) is before
    if before.windowTitle() == "Start session":
        assert line(before, "Ticket number").text() == ""
    message = env.context.messages.current
    assert message is not None
    assert TICKET in message.text
    before.reject()
    before.deleteLater()
    await settle()
    window.session_commands.start()
    dialog = next(each for each in dialogs_of(window) if each is not before)
    assert line(dialog, "Ticket number").text() == TICKET


async def test_d15_an_invalid_link_raises_the_window_and_is_reported(env: UiEnv, window: MainWindow) -> None:
    window.hide()
    window.show_misread_link()
    assert window.isVisible()
    message = env.context.messages.current
    assert message is not None
    assert "not valid" in message.text
    assert dialogs_of(window) == []


async def test_t6_a_link_with_an_invalid_ticket_is_reported_and_starts_nothing(env: UiEnv, window: MainWindow) -> None:
    window.bring_to_front("abc")
    calls = list(env.backend.calls)
    click(only_dialog(window), "Start")
    await settle()
    assert env.backend.calls == calls
    assert only_dialog(window).isVisible()


async def test_t6_f28_a_storm_of_10000_links_makes_no_call_and_one_dialog(env: UiEnv, window: MainWindow) -> None:
    now = 0.0
    ipc_server = IpcServer(KEY, lambda: now)
    ipc_server.message_received.connect(window.bring_to_front)
    calls, taken = list(env.backend.calls), 0
    for link in many_links(10_000):
        now += 1.0
        try:
            ipc_server.answer(f"{KEY}\n{link}".encode())
            taken += 1
        except (BadInput, ValueError):
            continue
    await settle()
    assert taken > 500
    # On a slow PC the list is refreshed meanwhile.
    assert set(env.backend.calls[len(calls) :]) <= {"list"}
    assert open_tickets(env) == []
    assert only_dialog(window).windowTitle() == "Start session"
