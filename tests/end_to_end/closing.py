"""Run of the program that is closed at a given moment; ``test_closing`` starts it in a separate process."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QLineEdit

from openobd_desktop.domain.session import Result
from openobd_desktop.startup.options import Options
from openobd_desktop.support.window_loop import WindowLoop
from tests.end_to_end.script import Played, Stage

FROZEN = {
    "start": "sessionController/startSessionOnTicket",
    "claim": "session/authenticate",
    "finish": "session/finish",
}


async def start_and_close(stage: Stage, moment: str, log_off: Callable[[], None]) -> None:
    """Brings the program to the given moment, closes it, and prints the time."""
    await stage.context.profiles.start_demo()
    if moment in FROZEN:
        stage.simulator.faults.freeze(FROZEN[moment])
    if moment != "idle":
        await stage.press("Start session")
        stage.hand.get(QLineEdit, "Ticket number").setText(stage.logins.demo_tickets[0])
        await stage.press("Start")
    if moment.startswith(("stream", "finish")):
        await stage.until(lambda: any(each.keeper.renewals for each in stage.context.service.open_sessions))
    if moment == "finish":
        await send_the_form(stage)
    if moment in FROZEN:
        await stage.until(lambda: bool(stage.simulator.call_log.of(FROZEN[moment])))
    sys.stdout.write(f"closing {time.time()}\n")
    sys.stdout.flush()
    if moment.endswith("SIGTERM"):
        os.kill(os.getpid(), signal.SIGTERM)
    elif moment.endswith("log-off"):
        # A dialog is open, and the desktop closes the windows immediately afterwards; neither may delay the exit.
        stage.window.session_commands.start()
        log_off()
        stage.window.close()
    else:
        stage.window.close()
    if moment in ("start", "claim", "stream", "finish"):
        await stage.until(lambda: stage.hand.find(QAbstractButton, "Quit anyway") is not None)
        await stage.press("Quit anyway")


async def send_the_form(stage: Stage) -> None:
    """Fills in the feedback form and presses Finish."""
    await stage.until(lambda: stage.hand.find(QAbstractButton, "Finish session") is not None)
    await stage.press("Finish session")
    for box in stage.window.findChildren(QCheckBox):
        if box.accessibleDescription() == Result.SUCCESS.value:
            box.click()
    await stage.press("Finish")


def main(moment: str, folder: str) -> int:
    """Runs the program; returns its exit status."""
    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)

    async def script(stage: Stage) -> None:
        await start_and_close(stage, moment, played.log_off)

    played = Played(application, Options(config_dir=Path(folder)), script)
    played.exits_with_script = False
    with asyncio.Runner(loop_factory=lambda: WindowLoop(application)) as runner:
        status = runner.run(played.run())
    if played.failure is not None:
        raise played.failure
    return status


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
