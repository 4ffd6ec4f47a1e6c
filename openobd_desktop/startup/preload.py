"""Loads what nobody has opened yet, in small steps once the window stands, so that the first click need not wait."""

from __future__ import annotations

from importlib import import_module

from openobd_desktop.core.aio.clock import Clock

PAUSE = 0.1
"""Seconds between two steps, in which the window has its turn."""
MODULES = (
    "widgets.dialog",
    "start.target",
    "start.dialog",
    "session.tabs",
    "session.page",
    "mechanic.window",
    "feedback.dialog",
    "session.interrupt_dialog",
    "sessions.claim_dialog",
    "lifecycle.quit_dialog",
    "history.actions",
    "history.page",
    "profiles.dialog",
    "settings.page",
)
"""Modules of the ui, those first that are wanted first."""


async def preload_modules(clock: Clock) -> None:
    """Imports them one by one, here on the loop, since some of what they make belongs to the window's thread."""
    for name in MODULES:
        import_module(f"openobd_desktop.ui.{name}")
        await clock.sleep(PAUSE)
