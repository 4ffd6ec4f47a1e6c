"""The dialog that asks before claiming a session that was not started here."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from openobd_desktop.domain.session import SessionState
from openobd_desktop.ui.help.about_dialog import ShortcutsDialog
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.sessions.claim_dialog import ClaimConfirmDialog
from openobd_desktop.ui.window.menus import shortcut_texts
from tests.ui.entries import entry
from tests.ui.ui_env import UiEnv, click, text_of

ID = "1b4e28ba-2fa1-41d2-883f-0016d3cca427"


@pytest.fixture
def confirmed() -> list[str]:
    return []


@pytest.fixture
async def dialog(qtbot: QtBot, env: UiEnv, confirmed: list[str]) -> ClaimConfirmDialog:
    env.service.store.put(entry(ID, SessionState.AVAILABLE, age=18).session)
    made = ClaimConfirmDialog(env.service, entry(ID, SessionState.AVAILABLE, age=18))
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.confirmed.connect(confirmed.append)
    made.open()
    return made


def second_passes(dialog: ClaimConfirmDialog) -> None:
    (timer,) = dialog.findChildren(QTimer)
    assert timer.isActive()
    timer.timeout.emit()


async def test_the_seconds_left_are_counted_down(env: UiEnv, dialog: ClaimConfirmDialog) -> None:
    assert text_of(dialog, "claimLeft").startswith("0:42 left to claim the session")
    await env.clock.advance(30)
    second_passes(dialog)
    assert text_of(dialog, "claimLeft").startswith("0:12 left")
    await env.clock.advance(13)
    second_passes(dialog)
    assert "60 seconds have passed" in text_of(dialog, "claimLeft")


async def test_the_countdown_uses_the_clock_of_the_service(env: UiEnv, dialog: ClaimConfirmDialog) -> None:
    env.service.service_clock.set_now(env.clock.now() + 10)
    second_passes(dialog)
    assert text_of(dialog, "claimLeft").startswith("0:32 left")


async def test_a_session_claimed_by_another_program_meanwhile_can_no_longer_be_claimed(
    env: UiEnv, dialog: ClaimConfirmDialog, confirmed: list[str]
) -> None:
    env.service.store.put(entry(ID, SessionState.ACTIVE, age=18).session)
    assert text_of(dialog, "claimLeft") == "This session can no longer be claimed: it is active."
    click(dialog, "Claim session")
    assert confirmed == []


async def test_an_unparsable_start_has_no_countdown(env: UiEnv, qtbot: QtBot) -> None:
    made = ClaimConfirmDialog(env.service, entry(ID, SessionState.AVAILABLE, age=None))
    qtbot.addWidget(made)
    assert "60 seconds after it was started" in text_of(made, "claimLeft")


async def test_it_names_the_session_and_why_it_asks(dialog: ClaimConfirmDialog) -> None:
    assert ID in text_of(dialog, "claimSession")
    assert any("it may belong to a colleague" in text.text() for text in dialog.findChildren(Text))


async def test_claim_session_claims_it(dialog: ClaimConfirmDialog, confirmed: list[str]) -> None:
    click(dialog, "Claim session")
    assert confirmed == [ID]
    assert not dialog.isVisible()


async def test_cancel_leaves_it_alone(dialog: ClaimConfirmDialog, confirmed: list[str]) -> None:
    click(dialog, "Cancel")
    assert confirmed == []
    assert not dialog.isVisible()


async def test_escape_leaves_it_alone(dialog: ClaimConfirmDialog, confirmed: list[str]) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert confirmed == []
    assert not dialog.isVisible()


async def test_enter_takes_the_safe_choice(dialog: ClaimConfirmDialog, confirmed: list[str]) -> None:
    assert [button.text() for button in dialog.findChildren(QPushButton) if button.isDefault()] == ["Cancel"]
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert confirmed == []


def test_the_shortcuts_are_listed_with_what_they_do(qtbot: QtBot) -> None:
    dialog = ShortcutsDialog(shortcut_texts())
    qtbot.addWidget(dialog)
    texts = [text.text() for text in dialog.findChildren(Text)]
    for key in ("Ctrl+N", "F5", "Ctrl+F", "Ctrl+1", "Ctrl+Tab", "Ctrl+W", "Ctrl+L", "Ctrl+Q"):
        assert key in texts
