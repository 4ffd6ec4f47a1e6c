"""Actions on the selected session, and the reasons why one is not available."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from openobd_desktop.domain.session import SessionState
from openobd_desktop.errors import AlreadyClaimed, NoAnswer, NoFreeServer, OpenObdError, WrongCredentials
from openobd_desktop.ui.session.interrupt_dialog import InterruptDialog
from openobd_desktop.ui.sessions.page import SessionsPage
from tests.core.fakes import settle
from tests.ui.sessions.listing import add, dialog_of, refresh
from tests.ui.ui_env import UiEnv, button, click, text_of, usable


async def test_without_a_selection_nothing_is_allowed_and_the_tooltips_explain_it(page: SessionsPage) -> None:
    for name in ("Open", "Claim", "Interrupt session"):
        assert not usable(button(page, name))
        assert button(page, name).toolTip() == "Select one session."
    assert button(page, "Export CSV").toolTip() == "There are no rows to export."


@pytest.mark.parametrize(
    ("state", "allowed"),
    [
        (SessionState.AVAILABLE, {"Claim", "Interrupt session"}),
        (SessionState.ACTIVE, {"Interrupt session"}),
        (SessionState.FINISHED, set()),
        (SessionState.UNKNOWN, {"Interrupt session"}),
    ],
)
async def test_the_allowed_actions_depend_on_the_state_and_the_others_explain_why_not(
    env: UiEnv, page: SessionsPage, state: SessionState, allowed: set[str]
) -> None:
    (session_id,) = add(env, state)
    await refresh(env)
    page.table.choose(session_id)
    for name in ("Open", "Claim", "Interrupt session"):
        assert usable(button(page, name)) is (name in allowed), name
        assert button(page, name).toolTip()


async def test_a_foreign_session_is_claimed_only_after_confirmation(env: UiEnv, page: SessionsPage) -> None:
    (session_id,) = add(env, SessionState.AVAILABLE)
    await refresh(env)
    page.table.choose(session_id)
    click(page, "Claim")
    await settle()
    assert "authenticate" not in env.backend.calls
    click(dialog_of(page), "Claim session")
    await settle()
    assert env.backend.calls.count("authenticate") == 1
    assert env.asked == [("open", session_id)]
    assert usable(button(page, "Open"))


async def test_a_failed_claim_is_reported_and_can_be_retried_manually(env: UiEnv, page: SessionsPage) -> None:
    (session_id,) = add(env, SessionState.AVAILABLE)
    await refresh(env)
    page.table.choose(session_id)
    env.backend.failures["authenticate"] = [AlreadyClaimed()]
    click(page, "Claim")
    click(dialog_of(page), "Claim session")
    await settle()
    message = env.context.messages.current
    assert message is not None
    assert (message.what, message.retry) == (AlreadyClaimed.what, None)
    assert usable(button(page, "Claim"))


async def test_a_session_started_here_whose_claim_failed_is_claimed_without_confirmation(
    env: UiEnv, page: SessionsPage
) -> None:
    env.backend.failures["authenticate"] = [NoFreeServer()]
    with pytest.raises(NoFreeServer):
        await env.service.start_on_ticket("7848095")
    await refresh(env)
    page.table.selectRow(0)
    click(page, "Claim")
    await settle()
    assert len(env.service.open_sessions) == 1


async def test_enter_shows_a_session_that_is_open_here(env: UiEnv, page: SessionsPage) -> None:
    active, _held = await env.open_session()
    await refresh(env)
    page.table.choose(active.id)
    page.table.activated.emit(page.table.currentIndex())
    click(page, "Open")
    assert env.asked == [("open", active.id)] * 2


async def test_interrupt_opens_its_dialog(env: UiEnv, page: SessionsPage) -> None:
    (session_id,) = add(env, SessionState.ACTIVE)
    await refresh(env)
    page.table.choose(session_id)
    click(page, "Interrupt session")
    (dialog,) = page.window().findChildren(InterruptDialog)
    assert dialog.isVisible()
    assert session_id in text_of(dialog, "interruptFacts")
    assert "interrupt" not in env.backend.calls


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (NoAnswer(), "The service cannot be reached, so nothing can be sent."),
        (WrongCredentials(), "The service has refused the login, so nothing can be sent."),
    ],
)
async def test_offline_nothing_can_be_sent_and_each_button_explains_why(
    env: UiEnv, page: SessionsPage, error: OpenObdError, reason: str
) -> None:
    (session_id,) = add(env, SessionState.AVAILABLE)
    await refresh(env)
    page.table.choose(session_id)
    env.backend.failures["list"] = [error]
    click(page, "Refresh")
    await settle()
    for name in ("Claim", "Interrupt session", "Start session"):
        assert not usable(button(page, name)), name
        assert button(page, name).toolTip() == reason
        assert button(page, name).accessibleDescription() == reason
    click(page, "Refresh")
    await settle()
    assert usable(button(page, "Claim"))
    assert usable(button(page, "Start session"))


async def test_offline_a_session_that_is_open_here_can_still_be_opened(env: UiEnv, page: SessionsPage) -> None:
    active, _held = await env.open_session()
    await refresh(env)
    page.table.choose(active.id)
    env.backend.failures["list"] = [NoAnswer()]
    click(page, "Refresh")
    await settle()
    assert usable(button(page, "Open"))


async def test_return_offers_to_claim_an_available_session(env: UiEnv, page: SessionsPage) -> None:
    (session_id,) = add(env, SessionState.AVAILABLE)
    await refresh(env)
    page.table.choose(session_id)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert dialog_of(page).isVisible()
