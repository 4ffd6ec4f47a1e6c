"""The main window over a fake service, with a current profile."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from PySide6.QtWidgets import QDialog

from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import Profile
from openobd_desktop.ui.window.main_window import MainWindow
from tests.core.fakes import settle
from tests.ui.ui_env import UiEnv, flush_deleted

EUROPE = Profile(name="Europe", client_id="id")


@asynccontextmanager
async def whole_window(env: UiEnv, profile: Profile = EUROPE) -> AsyncIterator[MainWindow]:
    """Shows the window, and finally removes it and its dialogs."""
    await env.context.profiles.save(profile, Secret("s"))
    await env.context.profiles.switch(profile.name)
    window = MainWindow(env.context)
    window.show()
    await settle()
    try:
        yield window
    finally:
        for dialog in dialogs_of(window):
            dialog.close()
        window.force_close()
        window.deleteLater()
        flush_deleted()


def dialogs_of(window: MainWindow) -> list[QDialog]:
    """Returns the open dialogs."""
    return [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]
