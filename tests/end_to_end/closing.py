"""A run of the program that is closed in the middle of something; started by test_closing in a process of its own."""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit
from qasync import QEventLoop

from openobd_desktop.app import Desktop
from openobd_desktop.domain import Result
from openobd_desktop.logins import DesktopLogins
from openobd_desktop.options import Options
from openobd_desktop.tour import Hand
from openobd_desktop.ui.desk import Desk
from openobd_desktop.ui.main_window import MainWindow

FROZEN = {
    "start": "sessionController/startSessionOnTicket",
    "claim": "session/authenticate",
    "finish": "session/finish",
}


class Closing(Desktop):
    """Starts a session in the window and closes the window at the named moment."""

    moment = "idle"

    async def begin(self, window: MainWindow, desk: Desk, logins: DesktopLogins) -> None:
        await desk.profiles.start_demo()
        simulator = logins.simulator
        assert simulator is not None
        hand = Hand(window)
        if self.moment in FROZEN:
            simulator.faults.freeze(FROZEN[self.moment])
        if self.moment != "idle":
            window.open_start_dialog(logins.demo_tickets[0])
            hand.get(QLineEdit, "Ticket number")
            hand.press("Start")
        if self.moment in ("stream", "finish"):
            await until(lambda: any(each.keeper.renewals for each in desk.service.open_sessions))
        if self.moment == "finish":
            self._send_the_form(window, hand, desk)
        if self.moment in FROZEN:
            await until(lambda: bool(simulator.record.of(FROZEN[self.moment])))
        print(f"closing {time.time()}", flush=True)
        window.close()
        await until(lambda: not window.isVisible() or self._press_quit(hand))

    def _send_the_form(self, window: MainWindow, hand: Hand, desk: Desk) -> None:
        window.finish_session(desk.service.open_sessions[0].id)
        for box in window.findChildren(QAbstractButton):
            if box.isVisible() and box.accessibleDescription() == Result.SUCCESS.value:
                box.click()
        hand.press("Finish")

    def _press_quit(self, hand: Hand) -> bool:
        button = hand.find(QAbstractButton, "Quit")
        if button is not None:
            button.click()
        return button is not None


async def until(condition: Callable[[], bool]) -> None:
    """Waits for a condition; the process has a time limit of its own."""
    while not condition():
        await asyncio.sleep(0.01)


def main(moment: str, folder: str) -> int:
    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    Closing.moment = moment
    options = Options(demo=True, config_dir=Path(folder))
    with asyncio.Runner(loop_factory=lambda: QEventLoop(application)) as runner:
        return runner.run(Closing(application, options).run())


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
