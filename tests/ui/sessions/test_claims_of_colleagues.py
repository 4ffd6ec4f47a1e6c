"""T8: a session that was not started here is never claimed without a warning."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget

from openobd_desktop.core.sessions.service import SessionService
from openobd_desktop.core.sessions.store import SessionStore
from openobd_desktop.domain.session import Ownership, SessionState
from openobd_desktop.errors import NoFreeServer
from openobd_desktop.ui.sessions.claim_dialog import ClaimConfirmDialog
from openobd_desktop.ui.sessions.columns import COLUMNS
from openobd_desktop.ui.sessions.page import SessionsPage
from tests.core.fakes import FakeController, calls_factory, settle
from tests.ui.past import past
from tests.ui.ui_env import TICKET, UiEnv, click, label_texts, text_of


def from_menu(page: SessionsPage) -> None:
    page.table.customContextMenuRequested.emit(page.table.rect().center())
    (menu,) = page.findChildren(QMenu, "sessionMenu")
    (claim,) = [action for action in menu.actions() if action.text() == "Claim"]
    if claim.isEnabled():
        claim.trigger()
    menu.close()


pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
DOORS: dict[str, Callable[[SessionsPage], object]] = {
    "button": lambda page: click(page, "Claim"),
    "menu": from_menu,
    "activated": lambda page: page.table.activated.emit(page.table.currentIndex()),
    "enter": lambda page: QTest.keyClick(page.table, Qt.Key.Key_Return),
}


def warnings(page: SessionsPage) -> list[ClaimConfirmDialog]:
    return [dialog for dialog in page.window().findChildren(ClaimConfirmDialog) if dialog.isVisible()]


@pytest.mark.parametrize("door", DOORS)
@pytest.mark.parametrize("state", SessionState, ids=lambda state: state.value)
async def test_t8_no_session_of_others_is_claimed_without_a_warning(
    env: UiEnv, page: SessionsPage, door: str, state: SessionState
) -> None:
    session_id = env.backend.add(state).info.id
    await env.service.refresh()
    page.table.choose(session_id)
    DOORS[door](page)
    await settle()
    assert "authenticate" not in env.backend.calls
    assert "grant" not in env.backend.calls
    assert len(warnings(page)) == (state is SessionState.AVAILABLE)
    for dialog in warnings(page):
        assert "it may belong to a colleague" in label_texts(dialog)
        assert dialog.findChild(QWidget, "claimSession") is not None


async def test_t8_a_session_just_started_by_a_colleague_leads_to_a_warning(env: UiEnv, page: SessionsPage) -> None:
    colleague = SessionService(SessionStore(), env.scope, env.clock)
    colleague.set_login(FakeController(env.backend), calls_factory(env.backend))
    env.backend.failures["authenticate"] = [NoFreeServer()]
    with pytest.raises(NoFreeServer):
        await colleague.start_on_ticket(TICKET)
    (theirs,) = colleague.store.entries
    await env.service.refresh()
    (ours,) = env.service.store.entries
    assert (theirs.mine, ours.mine, ours.id) == (Ownership.STARTED, Ownership.NOT_KNOWN, theirs.id)
    sent = env.backend.calls.count("authenticate")
    page.table.choose(ours.id)
    click(page, "Claim")
    await settle()
    assert len(warnings(page)) == 1
    assert env.backend.calls.count("authenticate") == sent
    click(warnings(page)[0], "Cancel")
    await settle()
    assert env.backend.calls.count("authenticate") == sent


async def test_t8_the_warning_names_the_colleague_from_the_team_journal(env: UiEnv, page: SessionsPage) -> None:
    session_id = env.backend.add(SessionState.AVAILABLE).info.id
    await env.service.refresh()
    await env.join_team()
    page.table.choose(session_id)
    click(page, "Claim")
    (dialog,) = warnings(page)
    assert "it may belong to a colleague" in text_of(dialog, "claimWhy")
    env.colleague(past(session_id, result=None))
    await env.context.team.sync()
    await settle()
    assert text_of(dialog, "claimWhy").startswith("According to the team history, Anna (PC-12) started this session.")
    assert "authenticate" not in env.backend.calls
    click(dialog, "Cancel")


async def test_t8_the_warning_is_repeated_each_time(env: UiEnv, page: SessionsPage) -> None:
    session_id = env.backend.add(SessionState.AVAILABLE).info.id
    await env.service.refresh()
    for _ in range(3):
        page.table.choose(session_id)
        click(page, "Claim")
        (dialog,) = warnings(page)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        await settle()
    assert "authenticate" not in env.backend.calls


def test_t8_no_column_shows_a_token() -> None:
    assert not any("token" in column.title.lower() for column in COLUMNS)
