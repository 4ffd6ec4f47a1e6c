"""Tickets in the window: where they are available, how new ones are announced, and which keys open them."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from openobd_desktop.domain.settings import Sound
from openobd_desktop.ui.common.window_state import PLACE
from openobd_desktop.ui.lifecycle.tray_controller import TrayController
from openobd_desktop.ui.tickets.page import TicketsPage
from openobd_desktop.ui.window.main_window import MainWindow
from openobd_desktop.ui.window.page_stack import HISTORY, SESSIONS, TICKETS
from tests.core.fake_tickets import offer, ticket
from tests.core.fakes import settle
from tests.ui.fake_tray import FakeTray
from tests.ui.ui_env import UiEnv, button
from tests.ui.whole_window import whole_window


@pytest.fixture
async def window(qtbot: QtBot, env: UiEnv) -> AsyncIterator[MainWindow]:
    """The window of a login that has tickets."""
    offer(env.backend.partner_api, ticket(7848095))
    async with whole_window(env) as made:
        yield made


def entry(window: MainWindow) -> QPushButton:
    return next(each for each in window.findChildren(QPushButton) if each.accessibleName() == "Tickets")


def menu_entry(window: MainWindow) -> QAction:
    return next(each for each in window.findChildren(QAction) if each.text().replace("&", "") == "Tickets")


async def test_tickets_come_first_in_the_sidebar_where_they_are_offered(window: MainWindow) -> None:
    assert entry(window).isVisible()
    assert entry(window).y() < button(window, "Sessions").y()
    assert menu_entry(window).isVisible()


async def test_without_an_address_nothing_mentions_tickets(qtbot: QtBot, env: UiEnv) -> None:
    async with whole_window(env) as window:
        assert not entry(window).isVisible()
        assert not menu_entry(window).isVisible()
        assert env.backend.partner_api.calls == []


async def test_nothing_is_asked_before_the_page_is_opened(env: UiEnv, window: MainWindow) -> None:
    await env.clock.advance(120)
    assert env.backend.partner_api.calls == []
    QTest.mouseClick(entry(window), Qt.MouseButton.LeftButton)
    await settle()
    assert window.place == TICKETS
    assert "tickets" in env.backend.partner_api.calls


async def test_the_page_is_created_in_steps_behind_the_page_that_is_shown(env: UiEnv, window: MainWindow) -> None:
    assert len(list(window.prepare_tickets())) > 1
    page = window.findChild(TicketsPage)
    assert page is not None
    assert page.isHidden()
    assert window.place == SESSIONS
    assert env.backend.partner_api.calls == []
    window.show_place(TICKETS)
    assert window.findChildren(TicketsPage) == [page]
    assert page.isVisible()


async def test_a_page_that_is_shown_while_it_is_being_created_is_completed_at_once(window: MainWindow) -> None:
    steps = window.prepare_tickets()
    next(steps)
    window.show_place(TICKETS)
    assert window.place == TICKETS
    assert list(steps) == []
    assert len(window.findChildren(TicketsPage)) == 1


async def test_where_no_tickets_are_offered_their_page_is_not_created(qtbot: QtBot, env: UiEnv) -> None:
    async with whole_window(env) as window:
        assert list(window.prepare_tickets()) == []
        assert window.findChild(TicketsPage) is None


async def test_f5_refreshes_the_page_that_is_shown(env: UiEnv, window: MainWindow) -> None:
    window.show_place(TICKETS)
    await settle()
    before = env.backend.partner_api.calls.count("tickets")
    next(each for each in window.findChildren(QAction) if each.shortcut().toString() == "F5").trigger()
    await settle()
    assert env.backend.partner_api.calls.count("tickets") > before


async def test_a_new_ticket_is_marked_until_the_page_is_looked_at(env: UiEnv, window: MainWindow) -> None:
    window.show_place(TICKETS)
    await settle()
    undo = env.context.profiles.tickets.watch()
    window.show_place(SESSIONS)
    env.backend.partner_api.kept.append(ticket(7848111))
    await env.clock.advance(15)
    assert entry(window).text() == "Tickets (1)"
    assert window.windowTitle().startswith("(1)")
    window.activateWindow()
    window.show_place(TICKETS)
    page = window.findChild(TicketsPage)
    assert page is not None
    env.context.profiles.tickets.see()
    assert entry(window).text() == "Tickets"
    undo()


async def test_another_profile_without_tickets_hides_the_entry(env: UiEnv, window: MainWindow) -> None:
    env.backend.partner_api.is_offered = False
    await env.context.profiles.sign_out()
    assert not entry(window).isVisible()


async def test_a_new_ticket_is_announced_by_sound_and_notification(env: UiEnv, window: MainWindow) -> None:
    tray, beeps = FakeTray(), list[int]()
    controller = TrayController(env.context, tray, lambda: window, lambda: False, beep=lambda: beeps.append(1))
    settings = env.context.profiles.settings
    env.context.profiles.change_settings(replace(settings, sound=Sound.ALL))
    env.service.attention.set_new_tickets((ticket(7848111),))
    assert (tray.notices, len(beeps)) == ([("A new ticket is waiting", "Ticket 7848111")], 1)
    env.context.profiles.change_settings(replace(settings, sound=Sound.ASSISTANCE))
    env.service.attention.set_new_tickets((ticket(7848111), ticket(7848112)))
    assert len(beeps) == 1
    controller.stop()


async def test_the_page_is_not_opened_by_itself_in_the_next_run(window: MainWindow) -> None:
    window.show_place(HISTORY)
    window.restore_state({PLACE: TICKETS})
    assert window.place == HISTORY
