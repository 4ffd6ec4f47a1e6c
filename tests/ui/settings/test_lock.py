"""The card for the lock, and the dialog in which a PIN is chosen, changed and removed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialog, QWidget
from pytestqt.qtbot import QtBot

from openobd_desktop.core.lock import Lock
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import PolicyOverrides
from openobd_desktop.ui.settings.lock import LockSettings, PinDialog, lock_now
from tests.core.fakes import settle
from tests.ui.ui_env import UiEnv, button, click, line, shows, text_of, usable

PIN, OTHER = "2580-mole", "1470-newt"


class Page:
    """The card in a window."""

    def __init__(self, qtbot: QtBot, env: UiEnv) -> None:
        self.env = env
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.card = LockSettings(env.context, self.lock, self.window)
        env.context.profiles.subscribe(self.card.refresh)
        self.window.show()

    @property
    def lock(self) -> Lock:
        assert self.env.context.lock is not None
        return self.env.context.lock

    @property
    def minutes(self) -> QComboBox:
        (found,) = self.card.findChildren(QComboBox)
        return found

    @property
    def dialog(self) -> QDialog:
        (found,) = [each for each in self.window.findChildren(PinDialog) if each.isVisible()]
        return found

    @property
    def dialogs(self) -> list[PinDialog]:
        return [each for each in self.window.findChildren(PinDialog) if each.isVisible()]

    def choose(self, minutes: int) -> None:
        self.minutes.setCurrentIndex(self.minutes.findData(minutes))

    async def enter(self, new: str = "", *, current: str = "", again: str | None = None) -> None:
        """Fills in the dialog and presses Return."""
        fields = {
            "Current PIN or password": current,
            "New PIN or password": new,
            "Repeat PIN or password": again or new,
        }
        for name, text in fields.items():
            if text:
                line(self.dialog, name).setText(text)
        QTest.keyClick(self.dialog, Qt.Key.Key_Return)
        await settle()


@pytest.fixture
def page(qtbot: QtBot, env: UiEnv) -> Page:
    return Page(qtbot, env)


async def test_o8_a_pin_is_chosen_and_kept_as_a_hash(page: Page) -> None:
    assert "No PIN has been chosen" in text_of(page.card, "lockPinState")
    click(page.card, "Choose PIN")
    await page.enter(PIN)
    assert page.dialogs == []
    assert page.lock.has_pin
    assert PIN not in repr(page.env.file.settings)
    assert "A PIN has been chosen." in text_of(page.card, "lockPinState")


async def test_d12_the_focus_stays_at_the_pin_and_does_not_move_to_the_button_that_locks(page: Page) -> None:
    chosen = button(page.card, "Choose PIN")
    chosen.setFocus()
    chosen.click()
    await page.enter(PIN)
    assert page.window.focusWidget() is button(page.card, "Change PIN")
    removed = button(page.card, "Remove PIN")
    removed.setFocus()
    removed.click()
    await page.enter(current=PIN)
    assert not page.lock.has_pin
    assert page.window.focusWidget() is chosen


async def test_o8_minutes_without_a_pin_ask_for_one_first(page: Page) -> None:
    page.choose(10)
    assert page.env.file.settings.lock_minutes == 0
    await page.enter(PIN)
    assert page.env.file.settings.lock_minutes == 10
    assert page.lock.locks_itself


async def test_o8_minutes_without_a_pin_remain_never(page: Page) -> None:
    page.choose(10)
    page.dialog.reject()
    assert page.minutes.currentData() == 0
    assert not page.lock.locks_itself


async def test_o8_two_entries_that_differ_are_refused(page: Page) -> None:
    click(page.card, "Choose PIN")
    await page.enter(PIN, again=OTHER)
    assert "The two entries differ." in text_of(page.dialog, "pinNotice")
    assert "Nothing was sent" not in text_of(page.dialog, "pinNotice")
    assert not page.lock.has_pin


async def test_o8_a_short_pin_is_refused(page: Page) -> None:
    click(page.card, "Choose PIN")
    await page.enter("123")
    assert "at least 4 characters" in text_of(page.dialog, "pinNotice")


async def test_o8_changing_the_pin_takes_the_current_one(page: Page) -> None:
    await page.lock.choose(Secret(PIN))
    click(page.card, "Change PIN")
    await page.enter(OTHER, current=OTHER)
    assert "The PIN is wrong." in text_of(page.dialog, "pinNotice")
    await page.enter(OTHER, current=PIN)
    assert page.dialogs == []
    page.lock.lock_now()
    await page.lock.unlock(Secret(OTHER))


async def test_o8_removing_the_pin_takes_the_current_one(page: Page) -> None:
    await page.lock.choose(Secret(PIN))
    click(page.card, "Remove PIN")
    await page.enter(current=PIN)
    assert not page.lock.has_pin


async def test_o8_lock_now_without_a_pin_asks_for_one_and_then_locks(page: Page) -> None:
    lock_now(page.env.context, page.window)
    await page.enter(PIN)
    assert page.lock.locked


async def test_o8_lock_now_with_a_pin_locks_at_once(page: Page) -> None:
    await page.lock.choose(Secret(PIN))
    click(page.card, "Lock now")
    assert page.lock.locked


async def test_o8_the_policy_fixes_the_minutes_and_keeps_the_pin(qtbot: QtBot, env: UiEnv) -> None:
    env.lock(PolicyOverrides(lock_minutes=20))
    page = Page(qtbot, env)
    await page.lock.choose(Secret(PIN))
    assert page.minutes.currentData() == 20
    assert not page.minutes.isEnabled()
    assert shows(page.card, "lockLock")
    assert not usable(button(page.card, "Remove PIN"))
    assert usable(button(page.card, "Change PIN"))
