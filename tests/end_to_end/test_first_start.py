"""The first start of the real program: the welcome dialog, a change of the language, and the first list."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from openobd_desktop.app import Desktop
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import Profile, Settings
from openobd_desktop.simulator import Simulator
from openobd_desktop.startup.login_factory import LoginFactory
from openobd_desktop.startup.options import Options
from openobd_desktop.storage import JsonSettings
from openobd_desktop.ui.common.translate import uninstall
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.lifecycle.window_controller import WindowController
from openobd_desktop.ui.window.main_window import MainWindow
from openobd_desktop.ui.window.page_stack import SETTINGS
from tests.ui.ui_env import button, line, text_of

NOWHERE = Profile(name="Home", client_id="x", host="nowhere.invalid", proxy="none")
Script = Callable[["FirstStart"], Awaitable[None]]


class FirstStart(Desktop):
    """The real program, operated by a script once it has started."""

    def __init__(self, application: QApplication, options: Options, script: Script) -> None:
        super().__init__(application, options)
        self._application = application
        self._script = script
        self.failure: BaseException | None = None
        self.context: AppContext

    async def begin(self, window_controller: WindowController, context: AppContext, logins: LoginFactory) -> None:
        try:
            await super().begin(window_controller, context, logins)
            self.context = context
            await self._script(self)
        except BaseException as failure:
            self.failure = failure
        self.request_exit()

    @property
    def window(self) -> MainWindow:
        """The current main window."""
        (found,) = [each for each in self._application.topLevelWidgets() if isinstance(each, MainWindow)]
        return found

    @property
    def welcome(self) -> QDialog | None:
        found = self.window.findChild(QDialog, "welcomeDialog")
        return found if found is not None and found.isVisible() else None

    async def until(self, condition: Callable[[], bool]) -> None:
        while not condition():
            await self.context.service.clock.sleep(0.01)


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    """Restores the English texts of the source after the test."""
    yield
    uninstall(qapp)


async def run(application: QApplication, options: Options, script: Script) -> None:
    program = FirstStart(application, options, script)
    await program.run()
    if program.failure is not None:
        raise program.failure


async def test_the_first_start_leads_to_the_first_list(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    async def script(program: FirstStart) -> None:
        async with Simulator("busy partner") as simulator:
            dialog = program.welcome
            assert dialog is not None
            button(dialog, "Continue").click()
            button(dialog, "Connection details").click()
            line(dialog, "Host").setText("127.0.0.1")
            line(dialog, "Port").setText(str(simulator.port))
            line(dialog, "Client ID").setText(simulator.credentials.client_id)
            line(dialog, "Client secret").setText(simulator.credentials.client_secret)
            button(dialog, "Log in").click()
            await program.until(lambda: text_of(dialog, "welcomeStep").startswith("Step 3"))
            button(dialog, "Show sessions").click()
            assert len(program.context.service.store.entries) > 3
            assert program.welcome is None

    await run(qapp, Options(config_dir=tmp_path, developer=True, insecure_loopback=True), script)
    kept = JsonSettings(tmp_path).load()
    assert kept.welcomed
    assert [profile.name for profile in kept.profiles] == ["openOBD"]
    assert kept.current_profile == "openOBD"


async def test_another_language_rebuilds_the_window_and_keeps_the_step_of_the_welcome_dialog(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    async def script(program: FirstStart) -> None:
        former, dialog = program.window, program.welcome
        assert dialog is not None
        client = line(dialog, "Client ID")
        QTest.keyClicks(client, "id-1")
        box = next(each for each in dialog.findChildren(QComboBox) if each.findData("nl") >= 0)
        box.setCurrentIndex(box.findData("nl"))
        await program.until(lambda: program.window is not former)
        again = program.welcome
        assert again is not None
        assert any(each.text() == "id-1" for each in again.findChildren(QLineEdit))

    await run(qapp, Options(config_dir=tmp_path), script)
    assert JsonSettings(tmp_path).load().language == "nl"


async def test_another_language_shows_the_settings_page_again(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    JsonSettings(tmp_path).save(Settings(welcomed=True))

    async def script(program: FirstStart) -> None:
        former = program.window
        former.show_place(SETTINGS)
        box = next(each for each in former.findChildren(QComboBox) if each.findData("de") >= 0)
        box.setCurrentIndex(box.findData("de"))
        await program.until(lambda: program.window is not former)
        assert program.window.place == SETTINGS
        assert program.context.profiles.settings.language == "de"

    await run(qapp, Options(config_dir=tmp_path), script)


@pytest.mark.parametrize(
    ("options", "settings"),
    [
        ({"demo": True}, Settings()),
        ({}, Settings(welcomed=True)),
        ({}, Settings(profiles=(NOWHERE,))),
        (
            {"environment": (NOWHERE, Secret("s"))},
            Settings(),
        ),
    ],
    ids=["demo", "welcomed", "profile", "environment"],
)
async def test_the_welcome_dialog_is_not_shown_if_it_is_not_needed(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, options: dict[str, object], settings: Settings
) -> None:
    JsonSettings(tmp_path).save(settings)

    async def script(program: FirstStart) -> None:
        assert program.welcome is None

    await run(qapp, Options(config_dir=tmp_path, **options), script)  # type: ignore[arg-type]  # by name
