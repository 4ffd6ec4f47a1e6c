"""The context menu of the sessions, which keeps its rows through any refresh."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu

from openobd_desktop.domain.session import SessionState
from openobd_desktop.ui.session.interrupt_dialog import InterruptDialog
from openobd_desktop.ui.sessions.claim_dialog import ClaimConfirmDialog
from openobd_desktop.ui.sessions.page import SessionsPage
from tests.core.fakes import settle
from tests.ui.sessions.listing import ALL_STATES, add, refresh
from tests.ui.ui_env import TICKET, UiEnv, text_of


def _entries(menu: QMenu) -> dict[str, QAction]:
    return {action.text(): action for action in menu.actions() if action.text()}


def _open_menu(page: SessionsPage) -> QMenu:
    page.table.customContextMenuRequested.emit(QPoint(10, 10))
    menu = page.table.findChild(QMenu, "sessionMenu")
    assert menu is not None
    return menu


async def test_the_context_menu_offers_what_the_buttons_offer_and_copies(env: UiEnv, page: SessionsPage) -> None:
    (session_id,) = add(env, SessionState.ACTIVE)
    await refresh(env)
    page.table.choose(session_id)
    entries = _entries(page.page_actions.menu())
    names = ["Open", "Claim", "Interrupt session", "Start again", "Notes…", "Hand over…"]
    names += ["Details", "Copy ID", "Copy rows", "Columns"]
    assert list(entries) == names
    assert [name for name, action in entries.items() if not action.isEnabled()] == [
        *("Open", "Claim", "Start again", "Notes…", "Hand over…")
    ]
    assert entries["Start again"].toolTip() == "The ticket number of this session is not known."
    assert "not open on this PC" in entries["Open"].toolTip()
    entries["Copy ID"].trigger()
    assert QGuiApplication.clipboard().text() == session_id
    entries["Copy rows"].trigger()
    assert session_id in QGuiApplication.clipboard().text()


async def test_op3_the_menu_starts_again_on_the_ticket_of_an_ended_session(env: UiEnv, page: SessionsPage) -> None:
    active, _ = await env.open_session()
    await env.service.interrupt(active.id)
    page.table.choose(active.id)
    _entries(page.page_actions.menu())["Start again"].trigger()
    await settle()
    assert env.backend.calls.count(f"start {TICKET}") == 2
    assert env.asked == [("open", env.service.open_sessions[-1].id)]


async def test_the_menu_leads_to_the_notes_on_the_ticket(env: UiEnv, page: SessionsPage) -> None:
    active, _ = await env.open_session()
    await refresh(env)
    page.table.choose(active.id)
    for name, dialog in (("Notes…", "notesDialog"), ("Hand over…", "handOverDialog")):
        _entries(page.page_actions.menu())[name].trigger()
        (opened,) = [each for each in QApplication.topLevelWidgets() if each.objectName() == dialog]
        assert TICKET in opened.windowTitle()
        opened.close()
    await settle()


async def test_s12_copied_ids_are_not_formulas(env: UiEnv, page: SessionsPage) -> None:
    held = env.backend.add(SessionState.ACTIVE)
    del env.backend.sessions[held.info.id]
    held.info = replace(held.info, id="=1+cmd()")
    env.backend.sessions[held.info.id] = held
    await refresh(env)
    page.table.choose(held.info.id)
    _entries(page.page_actions.menu())["Copy ID"].trigger()
    assert QGuiApplication.clipboard().text() == "'=1+cmd()"


async def test_without_a_selection_each_entry_explains_what_is_missing(page: SessionsPage) -> None:
    for name, action in _entries(page.page_actions.menu()).items():
        if name != "Columns":
            assert not action.isEnabled(), name
            assert "Select" in action.toolTip(), name


async def test_details_in_the_menu_moves_the_focus_there(env: UiEnv, page: SessionsPage) -> None:
    (session_id,) = add(env, SessionState.ACTIVE)
    await refresh(env)
    page.table.choose(session_id)
    _entries(page.page_actions.menu())["Details"].trigger()
    assert page.window().focusWidget() is page.details


@pytest.mark.qt_log_ignore("This plugin does not support")
async def test_an_open_menu_keeps_its_rows_when_a_refresh_removes_them(env: UiEnv, page: SessionsPage) -> None:
    mine, other = add(env, SessionState.ACTIVE, SessionState.ACTIVE)
    await refresh(env)
    page.table.choose(mine)
    entries = _entries(_open_menu(page))
    del env.backend.sessions[mine]
    await refresh(env)
    page.table.choose(other)
    entries["Copy ID"].trigger()
    assert QGuiApplication.clipboard().text() == mine
    entries["Copy rows"].trigger()
    assert mine in QGuiApplication.clipboard().text()
    entries["Interrupt session"].trigger()
    (dialog,) = page.window().findChildren(InterruptDialog)
    assert mine in text_of(dialog, "interruptSubject")


@pytest.mark.qt_log_ignore("This plugin does not support")
async def test_an_entry_made_impossible_by_a_refresh_shows_why_and_does_nothing(env: UiEnv, page: SessionsPage) -> None:
    (session_id,) = add(env, SessionState.AVAILABLE)
    await refresh(env)
    page.table.choose(session_id)
    entries = _entries(_open_menu(page))
    env.backend.set_state(session_id, SessionState.FAILED)
    await refresh(env)
    entries["Claim"].trigger()
    await settle()
    assert "authenticate" not in env.backend.calls
    assert page.window().findChildren(ClaimConfirmDialog) == []
    message = env.context.messages.current
    assert message is not None
    assert message.what == "Only an available session can be claimed; this one is failed."


@pytest.mark.qt_log_ignore("This plugin does not support")
async def test_an_open_menu_and_the_selection_outlive_a_refresh(env: UiEnv, page: SessionsPage) -> None:
    (session_id,) = add(env, SessionState.ACTIVE)
    await refresh(env)
    page.table.choose(session_id)
    page.table.customContextMenuRequested.emit(QPoint(10, 10))
    menu = page.table.findChild(QMenu, "sessionMenu")
    assert menu is not None
    add(env, *ALL_STATES)
    await refresh(env)
    assert menu.isVisible()
    assert [entry.id for entry in page.selection] == [session_id]
    menu.close()
