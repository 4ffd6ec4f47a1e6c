"""Unresponsive key stores, which are reported, and block neither the window nor a login that does not need them."""

from __future__ import annotations

import asyncio
import sys
import threading
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import keyring
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from openobd_desktop.app import Desktop
from openobd_desktop.core.aio.clock import SystemClock
from openobd_desktop.domain.settings import Profile, Settings
from openobd_desktop.simulator import DEMO_CREDENTIALS, Simulator
from openobd_desktop.startup.options import Options
from openobd_desktop.storage import JsonSettings, Keychain
from openobd_desktop.storage.secrets.key_store import PATIENCE, SERVICE
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.lifecycle.window_controller import WindowController
from openobd_desktop.ui.start.pending_starts import nothing_to_resume_text
from tests.desktop_service import message_bus_of_its_own, service
from tests.storage.keystores import Store
from tests.ui.ui_env import click, text_of

LIMIT = 90.0


class AskedDesktop(Desktop):
    """The real program, with a script that runs while it starts."""

    def __init__(
        self,
        application: QApplication,
        options: Options,
        script: Callable[[WindowController, AppContext], Awaitable[None]],
    ) -> None:
        super().__init__(application, options)
        self._script = script
        self.played: asyncio.Task[None] | None = None

    def show_welcome(self, window_controller: WindowController, context: AppContext) -> None:
        super().show_welcome(window_controller, context)
        self.played = asyncio.create_task(self._play(window_controller, context))

    async def _play(self, window_controller: WindowController, context: AppContext) -> None:
        try:
            async with asyncio.timeout(LIMIT):
                await self._script(window_controller, context)
        finally:
            self.request_exit()


async def until(condition: Callable[[], bool]) -> None:
    while not condition():
        await SystemClock().sleep(0.01)


@asynccontextmanager
async def mute_store() -> AsyncIterator[Store]:
    """Yields a key store that does not respond until its ``hold`` is set."""
    before, store = keyring.get_keyring(), Store()
    store.hold = _Held()
    keyring.set_keyring(store)
    try:
        yield store
    finally:
        store.hold.set()
        keyring.set_keyring(before)


def texts_on_board(context: AppContext) -> list[str]:
    """Returns the texts of all messages about the key store."""
    texts = []
    while (message := context.messages.current) is not None:
        texts.append(message.text)
        context.messages.dismiss()
    return [text for text in texts if "key store" in text]


class _Held(threading.Event):
    """Event whose wait has no time limit, unlike in the key store of other tests."""

    def wait(self, timeout: float | None = None) -> bool:
        return super().wait(LIMIT)


async def test_d5_d23_waiting_for_the_key_store_is_reported_once_with_the_name_and_can_be_retried(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Otherwise half of the test would be spent waiting.
    monkeypatch.setattr(Keychain.__init__, "__kwdefaults__", {"patience": 2.0})
    known = DEMO_CREDENTIALS
    async with Simulator("quiet morning") as simulator, mute_store() as store:
        profile = Profile(
            name="Europe", host="127.0.0.1", port=simulator.port, cluster=known.cluster_id, client_id=known.client_id
        )
        settings = Settings(welcomed=True, profiles=(profile,), current_profile="Europe")
        JsonSettings(tmp_path).save(settings)
        store.kept[SERVICE, "Europe"] = known.client_secret

        async def script(window_controller: WindowController, context: AppContext) -> None:
            await until(
                lambda: text_of(window_controller.window, "serviceState") == "Europe: waiting for the key store…"
            )
            assert context.profiles.current is not None
            await until(lambda: context.profiles.error is not None)
            assert "did not respond" in text_of(window_controller.window, "serviceState")
            await until(lambda: "did not respond" in text_of(window_controller.window, "emptyText"))
            assert texts_on_board(context) == []
            await until(lambda: context.service.recovery.lacks_key)
            store.hold.set()
            click(window_controller.window, "Try again")
            await until(lambda: bool(context.service.status.last_contact))
            await until(lambda: nothing_to_resume_text(context.service).startswith("There are no earlier sessions"))
            assert context.profiles.error is None

        options = Options(config_dir=tmp_path, developer=True, insecure_loopback=True)
        desktop = AskedDesktop(qapp, options, script)
        await desktop.run()
        assert desktop.played is not None
        await desktop.played


async def test_d5_the_welcome_dialog_does_not_wait_for_the_key_store(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    async with mute_store() as store:

        async def script(window_controller: WindowController, context: AppContext) -> None:
            assert text_of(window_controller.window, "welcomeStep") == "Step 1 of 3"
            assert not store.threads

        desktop = AskedDesktop(qapp, Options(config_dir=tmp_path), script)
        await desktop.run()
        assert desktop.played is not None
        await desktop.played


async def test_d5_a_login_from_the_environment_does_not_wait_for_the_key_store(tmp_path: Path) -> None:
    known = DEMO_CREDENTIALS
    async with Simulator("quiet morning") as simulator:
        with (
            message_bus_of_its_own(tmp_path) as address,
            service(address, "mute", "org.freedesktop.secrets", folder=tmp_path) as store,
        ):
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "openobd_desktop", "--config-dir", str(tmp_path / "config")),
                *("--developer", "--insecure-loopback"),
                env={
                    "PATH": "/usr/bin:/bin",
                    "HOME": str(tmp_path),
                    "QT_QPA_PLATFORM": "offscreen",
                    "DBUS_SESSION_BUS_ADDRESS": address,
                    "OPENOBD_PARTNER_CLIENT_ID": known.client_id,
                    "OPENOBD_PARTNER_CLIENT_SECRET": known.client_secret,
                    "OPENOBD_CLUSTER_ID": known.cluster_id,
                    "OPENOBD_GRPC_HOST": "127.0.0.1",
                    "OPENOBD_GRPC_PORT": str(simulator.port),
                },
            )
            try:
                assert store.stdout is not None
                loop = asyncio.get_running_loop()
                asked = await loop.run_in_executor(None, store.stdout.readline)
                began = time.monotonic()
                async with asyncio.timeout(LIMIT):
                    await until(lambda: bool(simulator.call_log.of("sessionController/getSessionList")))
                took = time.monotonic() - began
            finally:
                process.terminate()
                await process.wait()
    assert asked
    # An earlier version of the program waited for the key store first.
    assert took < PATIENCE / 2
