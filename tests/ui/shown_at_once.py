"""Shows the first window as on a first start, and prints where it and its dialogs are placed.

``python -m tests.ui.shown_at_once [LANGUAGE] [GEOMETRY]``: one line for each window that is shown, its name and how
many pixels its frame sticks out of the available area, ``inside`` if it does not. ``WINDOW_FRAMES`` in the environment
says that a window manager draws frames, which takes time.
"""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QWidget

from openobd_desktop.domain.settings import Theme
from openobd_desktop.support.window_loop import WindowLoop
from openobd_desktop.ui.common.translate import install
from openobd_desktop.ui.look.theme import apply_theme
from openobd_desktop.ui.window.main_window import MainWindow
from tests.ui.dialog_table import TABLE
from tests.ui.ui_env import make_env

INSIDE = "inside"
HAS_FRAMES = "WINDOW_FRAMES" in os.environ
PAUSE = 0.1 if HAS_FRAMES else 0.02
"""Seconds between two checks of a window."""
CALM = 5 if HAS_FRAMES else 2
"""Number of checks after which a window that has not moved has settled."""
PATIENCE = 5.0
"""Seconds until a window counts as settled, even if it still moves or is not completely on the screen."""


def sticks_out(window: QWidget) -> str:
    """Returns how far the frame is off the screen, at left, top, right and bottom."""
    area, frame = window.screen().availableGeometry(), window.frameGeometry()
    if area.contains(frame):
        return INSIDE
    return f"{frame.getRect()} is not in {area.getRect()}"


async def settled(window: QWidget, is_framed: Callable[[], bool]) -> str:
    """Returns where the window is once the desktop has drawn the frame and nothing moves any more."""
    before, calm = None, 0
    for _ in range(round(PATIENCE / PAUSE)):
        await asyncio.sleep(PAUSE)
        calm = calm + 1 if before == window.frameGeometry() and is_framed() else 0
        before = window.frameGeometry()
        if calm >= CALM and sticks_out(window) == INSIDE:
            break
    return sticks_out(window)


async def show_all(geometry: str) -> None:
    """Shows the window, its pages and every dialog."""
    env = make_env()
    active, _ = await env.open_session()
    window = MainWindow(env.context)
    window.restore_state({"geometry": geometry} if geometry else {})
    window.show()

    def is_framed() -> bool:
        return not HAS_FRAMES or window.frameGeometry() != window.geometry()

    print("sessions", await settled(window, is_framed), flush=True)
    for place in (active.id, "page:history", "page:settings"):
        window.show_place(place)
        print(place, await settled(window, is_framed), flush=True)
    for name, row in TABLE.items():
        dialog = row.make(env.context, window, active.id)
        dialog.open()
        print(name, await settled(dialog, lambda: True), flush=True)
        dialog.done(0)
    window.force_close()
    await env.scope.aclose()


def main() -> None:
    """Shows them on the screen of ``DISPLAY``."""
    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    language, geometry = [*sys.argv[1:], "", ""][:2]
    install(application, language or "en")
    apply_theme(application, Theme.LIGHT)
    loop = WindowLoop(application)
    loop.run_until_complete(show_all(geometry))


if __name__ == "__main__":
    main()
