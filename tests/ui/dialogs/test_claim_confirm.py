"""The question before a session is claimed that was not started here."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from openobd_desktop.ui.dialogs.about import AboutDialog
from openobd_desktop.ui.dialogs.claim_confirm import ClaimConfirmDialog
from openobd_desktop.ui.dialogs.shortcuts import ShortcutsDialog
from openobd_desktop.ui.menus import shortcut_words
from openobd_desktop.ui.text import Text
from tests.ui.entries import entry
from tests.ui.workbench import click, text_of

ID = "1b4e28ba-2fa1-41d2-883f-0016d3cca427"


@pytest.fixture
def confirmed() -> list[str]:
    return []


@pytest.fixture
def dialog(qtbot: QtBot, confirmed: list[str]) -> ClaimConfirmDialog:
    made = ClaimConfirmDialog(entry(ID))
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.confirmed.connect(confirmed.append)
    made.open()
    return made


def test_it_names_the_session_and_why_it_asks(dialog: ClaimConfirmDialog) -> None:
    assert ID in text_of(dialog, "claimSession")
    assert any("a colleague may be working on it" in text.text() for text in dialog.findChildren(Text))


def test_claim_session_claims_it(dialog: ClaimConfirmDialog, confirmed: list[str]) -> None:
    click(dialog, "Claim session")
    assert confirmed == [ID]
    assert not dialog.isVisible()


def test_cancel_leaves_it_alone(dialog: ClaimConfirmDialog, confirmed: list[str]) -> None:
    click(dialog, "Cancel")
    assert confirmed == []
    assert not dialog.isVisible()


def test_escape_leaves_it_alone(dialog: ClaimConfirmDialog, confirmed: list[str]) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert confirmed == []
    assert not dialog.isVisible()


def test_enter_takes_the_safe_way(dialog: ClaimConfirmDialog, confirmed: list[str]) -> None:
    assert [button.text() for button in dialog.findChildren(QPushButton) if button.isDefault()] == ["Cancel"]
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert confirmed == []


def test_about_tells_version_and_licences(qtbot: QtBot) -> None:
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    assert text_of(dialog, "aboutVersion").startswith("Version ")
    texts = " ".join(text.text() for text in dialog.findChildren(Text))
    assert "LGPL" in texts
    assert "MIT" in texts


def test_the_shortcuts_are_listed_with_what_they_do(qtbot: QtBot) -> None:
    dialog = ShortcutsDialog(shortcut_words())
    qtbot.addWidget(dialog)
    texts = [text.text() for text in dialog.findChildren(Text)]
    for key in ("Ctrl+N", "F5", "Ctrl+F", "Ctrl+1", "Ctrl+Q"):
        assert key in texts
