"""The offer to resume after a crash: made once, with the time left, and only while it is not too late."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QListWidgetItem
from pytestqt.qtbot import QtBot

from openobd_desktop.domain.session import SessionState
from openobd_desktop.errors import ClaimTokenLost, NameNotFound, NoAnswer, SessionEnded
from openobd_desktop.ui.start.resume_dialog import ResumeDialog
from openobd_desktop.ui.window.main_window import MainWindow
from tests.core.fakes import settle
from tests.ui.ui_env import TICKET, UiEnv, button, click, flush_deleted, is_closed, text_of, usable

UNCLAIMED = "7848102"
Restart = Callable[..., Awaitable[MainWindow]]


@pytest.fixture
async def restart(qtbot: QtBot, env: UiEnv) -> AsyncIterator[Restart]:
    """Crashes and starts the program again, up to the login."""
    windows: list[MainWindow] = []

    async def restarted(asleep: float = 30) -> MainWindow:
        await env.crash(asleep)
        window = MainWindow(env.context)
        window.show()
        windows.append(window)
        await env.context.profiles.switch("Europe")
        await settle()
        return window

    await env.log_in()
    yield restarted
    for window in windows:
        for dialog in window.findChildren(ResumeDialog):
            dialog.close()
        window.force_close()
        window.deleteLater()
    flush_deleted()


async def leave_two(env: UiEnv) -> None:
    """Leaves one active session, and one that was started but not claimed."""
    await env.open_session()
    env.backend.failures["authenticate"] = [NameNotFound()]
    with pytest.raises(NameNotFound):
        await env.service.start_on_ticket(UNCLAIMED)


def dialogs(window: MainWindow) -> list[ResumeDialog]:
    return [each for each in window.findChildren(ResumeDialog) if each.isVisible()]


def dialog(window: MainWindow) -> ResumeDialog:
    (found,) = dialogs(window)
    return found


def listed(asked: ResumeDialog) -> QListWidget:
    (found,) = asked.findChildren(QListWidget)
    assert found.accessibleName() == "Sessions to resume"
    return found


def rows(asked: ResumeDialog) -> list[QListWidgetItem]:
    return [listed(asked).item(row) for row in range(listed(asked).count())]


def texts(asked: ResumeDialog) -> list[str]:
    return [row.text() for row in rows(asked)]


def second_passes(asked: ResumeDialog) -> None:
    (timer,) = asked.findChildren(QTimer)
    assert timer.isActive()
    timer.timeout.emit()


def trigger(window: MainWindow, text: str) -> None:
    (found,) = [each for each in window.findChildren(QAction) if each.text() == text]
    found.trigger()


async def test_f14_after_a_crash_what_can_be_resumed_is_offered_with_the_time_left(
    env: UiEnv, restart: Restart
) -> None:
    await leave_two(env)
    asked = dialog(await restart())
    assert asked.windowTitle() == "Resume sessions"
    assert asked.objectName() == "resumeDialog"
    assert texts(asked) == [
        f"Ticket {TICKET}: was active; 4:30 left",
        f"Ticket {UNCLAIMED}: not claimed yet; 0:30 left",
    ]
    await env.clock.advance(10)
    second_passes(asked)
    assert texts(asked)[0].endswith("4:20 left")


async def test_f14_resume_resumes_what_is_checked_and_shows_it(env: UiEnv, restart: Restart) -> None:
    await leave_two(env)
    window = await restart()
    asked = dialog(window)
    rows(asked)[1].setCheckState(Qt.CheckState.Unchecked)
    click(asked, "Resume")
    await settle()
    (active,) = env.service.open_sessions
    assert active.origin.ticket == TICKET
    assert text_of(window, "sessionTicket") == TICKET
    assert texts(asked) == [f"Ticket {UNCLAIMED}: not claimed yet; 0:30 left"]
    rows(asked)[0].setCheckState(Qt.CheckState.Checked)
    click(asked, "Resume")
    await settle()
    assert len(env.service.open_sessions) == 2
    assert is_closed(asked)


async def test_f14_resume_is_the_default_and_two_clicks_are_one_call(env: UiEnv, restart: Restart) -> None:
    await env.open_session()
    asked = dialog(await restart())
    before = env.backend.calls.count("get")
    env.gate("get")
    QTest.keyClick(asked, Qt.Key.Key_Return)
    await settle()
    assert not usable(button(asked, "Resume"))
    QTest.keyClick(asked, Qt.Key.Key_Return)
    QTest.keyClick(asked, Qt.Key.Key_Escape)
    await settle()
    assert asked.isVisible()
    assert env.backend.calls.count("get") == before + 1
    env.backend.gates["get"].set()
    await settle()
    assert is_closed(asked)


async def test_f14_an_offer_that_expires_while_the_dialog_is_open_is_disabled_with_the_reason(
    env: UiEnv, restart: Restart
) -> None:
    await leave_two(env)
    asked = dialog(await restart())
    await env.clock.advance(31)
    second_passes(asked)
    assert texts(asked)[1].endswith("not claimed within the 60 seconds allowed")
    assert not rows(asked)[1].flags() & Qt.ItemFlag.ItemIsEnabled
    assert usable(button(asked, "Resume"))
    await env.clock.advance(240)
    second_passes(asked)
    assert texts(asked)[0].endswith("was active; its token has expired")
    assert not usable(button(asked, "Resume"))
    assert button(asked, "Resume").toolTip() == "Select a session that can still be resumed."


@pytest.mark.parametrize("way", ["Not now", "Escape"])
async def test_f14_not_now_leaves_the_sessions_and_the_menu_offers_them_again(
    env: UiEnv, restart: Restart, way: str
) -> None:
    active, _held = await env.open_session()
    window = await restart()
    if way == "Escape":
        QTest.keyClick(dialog(window), Qt.Key.Key_Escape)
    else:
        click(dialog(window), "Not now")
    await env.service.refresh()
    assert dialogs(window) == []
    assert env.backend.held(active.id).info.state is SessionState.ACTIVE
    trigger(window, "Resume sessions…")
    assert texts(dialog(window)) == [f"Ticket {TICKET}: was active; 4:30 left"]


async def test_f14_while_the_service_is_unreachable_the_offer_stays_with_the_reason(
    env: UiEnv, restart: Restart
) -> None:
    await env.open_session()
    asked = dialog(await restart())
    env.backend.failures["get"] = [NoAnswer("raw")]
    click(asked, "Resume")
    await settle()
    assert NoAnswer.what in text_of(asked, "resumeState")
    assert usable(button(asked, "Resume"))
    click(asked, "Resume")
    await settle()
    assert is_closed(asked)
    assert len(env.service.open_sessions) == 1


async def test_f14_a_session_that_has_ended_meanwhile_is_reported_in_the_window(env: UiEnv, restart: Restart) -> None:
    active, _held = await env.open_session()
    window = await restart()
    asked = dialog(window)
    env.backend.set_state(active.id, SessionState.INTERRUPTED)
    click(asked, "Resume")
    await settle()
    assert is_closed(asked)
    assert text_of(window, "messageText").startswith(f"Ticket {TICKET}: {SessionEnded.what}")


async def test_f04_a_claim_whose_token_is_lost_after_the_crash_offers_to_interrupt(
    env: UiEnv, restart: Restart
) -> None:
    env.backend.failures["authenticate"] = [NameNotFound()]
    with pytest.raises(NameNotFound):
        await env.service.start_on_ticket(UNCLAIMED)
    window = await restart(20)
    env.backend.hide_reply["authenticate"] = NoAnswer()
    click(dialog(window), "Resume")
    await settle()
    assert ClaimTokenLost.what in text_of(window, "messageText")
    assert button(window, "Interrupt this session").isVisible()


async def test_without_a_crash_nothing_is_asked(env: UiEnv, restart: Restart) -> None:
    window = await restart()
    assert dialogs(window) == []
    (resume,) = [each for each in window.findChildren(QAction) if each.text() == "Resume sessions…"]
    assert not resume.isEnabled()
    assert "There are no earlier sessions" in resume.toolTip()


async def test_f15_in_safe_mode_nothing_is_asked_but_the_menu_still_offers(env: UiEnv, restart: Restart) -> None:
    await env.open_session()
    now = env.clock.now()
    env.journal.crashes = (now - 100, now)
    window = await restart()
    assert dialogs(window) == []
    assert text_of(window, "messageText").startswith(
        "The program ended unexpectedly twice within five minutes. No sessions were resumed automatically."
    )
    assert "Choose Resume sessions from the Session menu" in text_of(window, "messageText")
    trigger(window, "Resume sessions…")
    click(dialog(window), "Resume")
    await settle()
    assert len(env.service.open_sessions) == 1


async def test_f15_in_safe_mode_with_nothing_to_resume_that_is_shown(env: UiEnv, restart: Restart) -> None:
    now = env.clock.now()
    env.journal.crashes = (now - 100, now)
    window = await restart()
    assert text_of(window, "messageText").endswith("There are no earlier sessions to resume.")
    env.context.messages.dismiss()
    await env.service.refresh()
    assert env.context.messages.current is None


async def test_hostile_tickets_are_shown_as_plain_text(env: UiEnv, restart: Restart) -> None:
    active, _held = await env.open_session()
    record = env.journal.sessions[active.id]
    env.journal.sessions[active.id] = type(record)(
        id=record.id, profile=record.profile, ticket="<b>1</b>\u202e\n2", state=record.state
    )
    assert texts(dialog(await restart())) == ["Ticket <b>1</b> 2: was active; 4:30 left"]
