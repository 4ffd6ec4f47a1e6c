"""The everyday tasks take as few clicks or keys as promised, in the window as it opens; typed text is not counted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from openobd_desktop.core.session import Phase
from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.domain.session import Result, SessionState
from tests.end_to_end.script import Stage, play
from tests.end_to_end.test_keyboard import CONTROL, Keyboard

CONTROL_SHIFT = CONTROL | Qt.KeyboardModifier.ShiftModifier
FACTOR = 30.0


class Operator:
    """An operator's hands, which use what is on the screen and count each action."""

    def __init__(self, stage: Stage) -> None:
        self.clicks = 0
        self.keys = 0
        self._stage = stage
        self._keyboard = Keyboard(stage)

    async def begin(self) -> None:
        """Starts the demo, and waits for the list in the active window."""
        await self._stage.context.profiles.start_demo()
        await self._stage.until(lambda: self._stage.context.service.status.last_contact is not None)
        await self._keyboard.in_use()

    async def look_at_dialog(self) -> None:
        """Waits until a dialog is open and active."""
        await self._stage.until(lambda: bool(self._stage.hand.dialogs()))
        await self._keyboard.in_use()

    def write(self, text: str) -> None:
        """Types into the focused widget; not counted."""
        self._keyboard.write(text)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Presses a key in the focused widget."""
        self.keys += 1
        self._keyboard.press(key, modifier)

    async def click(self, name: str) -> None:
        """Clicks a button as soon as it can be pressed."""
        await self._stage.until(lambda: self._stage.hand.offers(name))
        self._click(self._stage.hand.get(QAbstractButton, name))

    def tick(self, result: Result) -> None:
        """Clicks the box of a result in the form."""
        boxes = [box for box in self._stage.window.findChildren(QCheckBox) if box.isVisible()]
        (box,) = [box for box in boxes if box.accessibleDescription() == result.value]
        self._click(box)

    def _click(self, button: QAbstractButton) -> None:
        # A check box may be wider than its text.
        at = QPoint(10, button.height() // 2) if isinstance(button, QCheckBox) else button.rect().center()
        assert button.visibleRegion().contains(at), f"{button.accessibleName()} must be in view"
        self.clicks += 1
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)

    async def session(self) -> ActiveSession:
        """Waits until the page of the only session is shown."""
        service = self._stage.context.service
        await self._stage.until(lambda: bool(service.open_sessions))
        (active,) = service.open_sessions
        await self._stage.until(lambda: active.phase is Phase.ACTIVE and self._stage.window.place == active.id)
        assert self._stage.hand.dialogs() == []
        return active


def check(stage: Stage, active: ActiveSession) -> None:
    """Checks that one session was started, and has been finished with *Success*."""
    log = stage.simulator.call_log
    assert active.session.state is SessionState.FINISHED
    assert next(iter(log.results[active.id])) == [1]
    assert len(log.of("sessionController/startSessionOnTicket")) == 1


@pytest.fixture(autouse=True)
def _clipboard(qapp: QApplication) -> Iterator[None]:
    QGuiApplication.clipboard().clear()
    yield
    QGuiApplication.clipboard().clear()


async def test_op8_the_main_job_takes_four_keys(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    async def script(stage: Stage) -> None:
        operator = Operator(stage)
        await operator.begin()
        operator.write(stage.logins.demo_tickets[0])
        operator.press(Qt.Key.Key_Return)
        active = await operator.session()
        operator.press(Qt.Key.Key_Return, CONTROL)
        await operator.look_at_dialog()
        operator.press(Qt.Key.Key_Space)
        operator.press(Qt.Key.Key_Return, CONTROL)
        await stage.until(lambda: active.phase is Phase.ENDED)
        check(stage, active)
        assert (operator.clicks, operator.keys) == (0, 4)

    await play(qapp, tmp_path, script, demo=True, clock_factor=FACTOR)


async def test_op8_the_main_job_takes_four_clicks(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    async def script(stage: Stage) -> None:
        operator = Operator(stage)
        await operator.begin()
        ticket = stage.logins.demo_tickets[0]
        operator.write(ticket)
        await operator.click(f"Start session on ticket {ticket}")
        active = await operator.session()
        await operator.click("Finish session")
        await operator.look_at_dialog()
        operator.tick(Result.SUCCESS)
        await operator.click("Finish")
        await stage.until(lambda: active.phase is Phase.ENDED)
        check(stage, active)
        assert (operator.clicks, operator.keys) == (4, 0)

    await play(qapp, tmp_path, script, demo=True, clock_factor=FACTOR)


@pytest.mark.parametrize("by_mouse", [True, False], ids=["click", "key"])
async def test_op8_a_start_on_the_copied_ticket_takes_one(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, by_mouse: bool
) -> None:
    async def script(stage: Stage) -> None:
        operator = Operator(stage)
        await operator.begin()
        ticket = stage.logins.demo_tickets[0]
        name = f"Start session on ticket {ticket}"
        QGuiApplication.clipboard().setText(f"Ticket {ticket}")
        await stage.until(lambda: stage.hand.offers(name))
        if by_mouse:
            await operator.click(name)
        else:
            operator.press(Qt.Key.Key_N, CONTROL_SHIFT)
        active = await operator.session()
        assert active.origin.ticket == ticket
        assert operator.clicks + operator.keys == 1

    await play(qapp, tmp_path, script, demo=True, clock_factor=FACTOR)
