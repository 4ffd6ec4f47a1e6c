"""The real program in this process, operated by a test instead of a person."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication

from openobd_desktop.app import Desktop
from openobd_desktop.demo.tour import WidgetDriver
from openobd_desktop.simulator import Simulator
from openobd_desktop.startup.login_factory import LoginFactory
from openobd_desktop.startup.options import Options
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.lifecycle.window_controller import WindowController
from openobd_desktop.ui.window.main_window import MainWindow


@dataclass
class Stage:
    """Everything used by a script."""

    window: MainWindow
    context: AppContext
    logins: LoginFactory
    hand: WidgetDriver

    @property
    def simulator(self) -> Simulator:
        assert self.logins.simulator is not None
        return self.logins.simulator

    async def until(self, condition: Callable[[], bool]) -> None:
        """Waits until ``condition`` holds, for as long as the test may run."""
        while not condition():
            await self.context.service.clock.sleep(0.01)

    async def press(self, name: str) -> None:
        """Presses a button as soon as possible."""
        await self.until(lambda: self.hand.offers(name))
        self.hand.press(name)


class Played(Desktop):
    """The program operated by a script, whose outcome is that of the script."""

    def __init__(self, application: QApplication, options: Options, script: Callable[[Stage], Awaitable[None]]) -> None:
        super().__init__(application, options)
        self._script = script
        self.failure: BaseException | None = None
        self.exits_with_script = True
        """Whether the program exits when the script has ended; it always does if the script fails."""

    def show_welcome(self, window_controller: WindowController, context: AppContext) -> None:
        """Does not show the welcome dialog; the script may do so."""

    async def begin(self, window_controller: WindowController, context: AppContext, logins: LoginFactory) -> None:
        try:
            await self._script(Stage(window_controller.window, context, logins, WidgetDriver(window_controller.window)))
        except BaseException as failure:
            self.failure = failure
            self.request_exit()
        if self.exits_with_script:
            self.request_exit()


async def play(
    application: QApplication, folder: Path, script: Callable[[Stage], Awaitable[None]], **options: object
) -> None:
    """Runs the whole program with ``script``; re-raises the script's exception."""
    await play_to_end(Played(application, Options(config_dir=folder, **options), script))  # type: ignore[arg-type]  # by name


async def play_to_end(played: Played) -> None:
    """Runs the whole program, and re-raises any exception raised by its script."""
    await played.run()
    if played.failure is not None:
        raise played.failure
