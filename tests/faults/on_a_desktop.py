"""The program on a desktop with misbehaving services, started by ``desktop_drills`` in a separate process.

Plays the demo, hides the window in the tray and shows it again, and prints its observations as JSON.
"""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from openobd_desktop.domain.settings import Settings
from openobd_desktop.startup.login_factory import LoginFactory
from openobd_desktop.startup.options import Options
from openobd_desktop.startup.preflight import DesktopCheck
from openobd_desktop.storage import JsonSettings
from openobd_desktop.support.window_loop import WindowLoop
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.lifecycle.window_controller import WindowController
from tests.end_to_end.script import Played, Stage
from tests.faults.lag import Lag

NOTICES = 5
ROUNDS = 10
"""Number of pauses of a tenth of a second after each step."""


class OnTheDesktop(Played):
    """The whole program with its real tray; its observations are in ``seen``."""

    def __init__(self, application: QApplication, options: Options) -> None:
        super().__init__(application, options, self._play)
        self.seen: dict[str, object] = {}
        self._built: WindowController

    async def begin(self, window_controller: WindowController, context: AppContext, logins: LoginFactory) -> None:
        self._built = window_controller
        await super().begin(window_controller, context, logins)

    async def _play(self, stage: Stage) -> None:
        context, clock = stage.context, stage.context.service.clock
        await context.profiles.start_demo()
        active = await context.service.start_on_ticket(stage.logins.demo_tickets[0])
        await stage.until(lambda: bool(active.keeper.renewals))
        context.change_settings(replace(context.profiles.settings, keep_in_background=True, notifications=True))
        # Creating a page for the first time takes a while on any desktop.
        await clock.sleep(1)
        async with Lag() as lag:
            stage.window.close()
            for _ in range(NOTICES):
                await clock.sleep(0.1)
                self._built.tray_controller.hide_window()
            stage.window.bring_to_front()
            for _ in range(ROUNDS):
                await clock.sleep(0.1)
        available = self._built.tray_controller.available
        self.seen = {"longest": lag.longest, "tray": available, "alive": active.alive}
        await context.service.interrupt(active.id)


def main(folder: Path) -> int:
    """Runs the program; returns its exit status."""
    JsonSettings(folder).save(Settings(welcomed=True))
    check = DesktopCheck()
    check.begin()
    check.settle_theme()
    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    check.settle_accessibility()
    played = OnTheDesktop(application, Options(config_dir=folder, demo=False))
    with asyncio.Runner(loop_factory=lambda: WindowLoop(application)) as runner:
        status = runner.run(played.run())
    if played.failure is not None:
        raise played.failure
    sys.stdout.write(json.dumps(played.seen))
    return status


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
