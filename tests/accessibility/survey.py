"""Walk through all scenes that prints their faults: ``python -m tests.accessibility.survey WIDTH HEIGHT [OPTION ...]``.

It runs in a separate process, since the scale of the screen is fixed when Qt starts. Width and height are in screen
pixels; the environment variable ``QT_SCALE_FACTOR=2`` enlarges everything on it. The options are ``first`` (the window
has the size in which the program opens it, rather than the size of the screen), ``pseudo`` (words 40 % longer), ``nl``,
``de`` or ``fr`` (instead of English), ``mirrored`` (right to left), ``large`` (text enlarged to 150 %), and names of
scenes; without names, all scenes are visited. Before a release, run: 819 480; 1024 600 pseudo; 1920 1080 large; 1920
1080 with the scale factors 1.5 and 2; and, with ``first``, in each language and also ``mirrored``: 1366 768; 1024 600;
800 480; and 1920 1080 with the scale factor 1.5.
"""

from __future__ import annotations

import asyncio
import sys
from contextlib import ExitStack

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication

from openobd_desktop.domain.settings import Theme
from openobd_desktop.ui.common.on_screen import room_on
from openobd_desktop.ui.look.theme import BASE_PIXELS, apply_theme
from tests.accessibility.scenes import SCENES
from tests.accessibility.walk import Fault, faults, needs_more_than, windows
from tests.core.fakes import settle
from tests.gallery import Scene, Stage, look_again, use_screens
from tests.pseudo import pseudo_language
from tests.spoken import speak
from tests.ui.ui_env import make_env

LANGUAGES = ("nl", "de", "fr")


def use_screen(width: int, height: int) -> None:
    """Configures the offscreen platform with one screen of this size in device pixels."""
    use_screens([{"name": "only", "x": 0, "y": 0, "width": width, "height": height}])


async def survey(application: QApplication, scenes: dict[str, Scene], *, first: bool = False) -> int:
    """Prints all faults of ``scenes`` on the current screen; returns their number.

    The window fills the screen, or with ``first`` has the size in which the program opens it for the first time.
    """
    screen = application.primaryScreen()
    room = room_on(screen) if first else screen.availableSize()
    count = 0
    for name, scene in scenes.items():
        for fault in await _visit(scene, room, None if first else room):
            count += 1
            print(f"{name}: {fault}", flush=True)
    return count


async def _visit(scene: Scene, room: QSize, size: QSize | None) -> list[Fault]:
    env = make_env()
    stage = Stage(env, size)
    try:
        await scene(stage)
        await look_again(stage.window)
        return [
            fault
            for window in windows(stage.window)
            for fault in (*faults(window), *needs_more_than(window, room.width(), room.height()))
        ]
    finally:
        stage.close()
        await env.scope.aclose()
        await settle()


def main(width: int, height: int, *options: str) -> int:
    """Prints the faults and returns the exit status: 1 if there are any."""
    from openobd_desktop.support.window_loop import WindowLoop

    use_screen(width, height)
    application = QApplication(sys.argv[:1])
    application.setQuitOnLastWindowClosed(False)
    if "large" in options:
        font = application.font()
        font.setPixelSize(BASE_PIXELS * 3 // 2)
        application.setFont(font)
    apply_theme(application, Theme.LIGHT)
    if "mirrored" in options:
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    with ExitStack() as stack:
        if "pseudo" in options:
            stack.enter_context(pseudo_language(application))
        for language in (each for each in options if each in LANGUAGES):
            speak(application, language)
        runner = stack.enter_context(asyncio.Runner(loop_factory=lambda: WindowLoop(application)))
        chosen = {name: SCENES[name] for name in options if name in SCENES}
        count = runner.run(survey(application, chosen or SCENES, first="first" in options))
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), int(sys.argv[2]), *sys.argv[3:]))
