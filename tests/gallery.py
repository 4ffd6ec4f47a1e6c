"""Gallery of every page and dialog in its states, light and dark, in two sizes: ``python -m tests.gallery DIR``.

The main scenes are also rendered from right to left, at 150 % and in German, each in a separate process. Names of
scenes after the folder restrict everything to these.
"""

from __future__ import annotations

import argparse
import asyncio
import atexit
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Awaitable, Callable, Iterable, Set
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QPointF, QRectF, QSize, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from openobd_desktop.domain.settings import Theme
from openobd_desktop.ui.common.translate import FALLBACK, install
from openobd_desktop.ui.look.theme import apply_theme
from openobd_desktop.ui.window.main_window import MainWindow
from tests.core.fakes import settle
from tests.spoken import speak
from tests.ui.ui_env import UiEnv, make_env

SIZES = (QSize(1280, 800), QSize(1024, 600))
THEMES = (Theme.LIGHT, Theme.DARK)
VARIANTS = {"rtl": "1", "150": "1.5", "de": "1"}
"""Variants of the main scenes by the suffixes of their names, with their scales."""
MAIN = (
    "sessions-selected",
    "history-selected",
    "settings",
    "connection-full",
    "ask-open",
    "vehicle-full",
    "functions-succeeded",
    "variables-full",
    "tools-full",
    "timeline",
    "feedback-filled-in",
    "start-refused",
    "profile-refused",
    "welcome-login",
    "mechanic-german",
    "log",
    "about",
    "shortcuts",
    "fault-connection-lost",
)
"""The scenes that are also rendered in the variants: one of each page, each tab and the most important dialogs."""


class Stage:
    """The window of one scene and its environment."""

    def __init__(self, env: UiEnv, size: QSize | None) -> None:
        """Opens the window in ``size``; None leaves the window as the program opens it for the first time."""
        self.env = env
        self.size = size
        # Its content is suggested on the Sessions page.
        QGuiApplication.clipboard().clear()
        self.window = self._open()

    def _open(self) -> MainWindow:
        window = MainWindow(self.env.context)
        if self.size is not None:
            window.resize(self.size)
        screens = [screen for screen in QApplication.screens() if screen.size() == self.size]
        if screens:
            window.move(screens[0].geometry().topLeft())
        window.show()
        return window

    def restart(self) -> None:
        """Starts another run of the program from the state left by the previous run."""
        self.close()
        self.window = self._open()

    def dialog(self) -> QDialog:
        """The topmost dialog."""
        return [each for each in self.window.findChildren(QDialog) if each.isVisible()][-1]

    def photograph(self) -> QPixmap:
        """Returns a picture of the window with its dialogs in the centre."""
        picture = self.window.grab()
        for dialog in (each for each in self.window.findChildren(QDialog) if each.isVisible()):
            front = dialog.grab()
            painter = QPainter(picture)
            painter.fillRect(picture.rect(), QColor(0, 0, 0, 70))
            room = (picture.deviceIndependentSize() - front.deviceIndependentSize()) / 2
            place = QPointF(room.width(), room.height())
            painter.drawPixmap(place, front)
            # The offset of the frame that a desktop would draw.
            painter.setPen(dialog.palette().mid().color())
            painter.drawRect(QRectF(place, front.deviceIndependentSize()))
            painter.end()
        return picture

    def close(self) -> None:
        """Closes the window as the program does."""
        for dialog in self.window.findChildren(QDialog):
            dialog.setParent(None)
            dialog.deleteLater()
        self.window.force_close()
        self.window.deleteLater()


Scene = Callable[[Stage], Awaitable[None]]


async def render(
    folder: Path, scenes: dict[str, Scene], sizes: Iterable[QSize], themes: Iterable[Theme], variant: str = ""
) -> list[Path]:
    """Renders ``scenes`` in all sizes and themes into ``folder``; returns the paths.

    Raises:
        OSError: a picture cannot be written.
        RuntimeError: a task broke behind a scene, or two scenes look the same, so one does not show what it should.
    """
    end = f"-{variant}" if variant else ""
    sizes, themes = list(sizes), list(themes)
    total = len(scenes) * len(sizes) * len(themes)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    made = []
    for theme in themes:
        apply_theme(application, theme)
        for size in sizes:
            seen: dict[bytes, str] = {}
            for name, scene in scenes.items():
                path = folder / f"{name}-{theme.value}-{size.width()}{end}.png"
                await _render_one(path, scene, size)
                made.append(path)
                print(f"\r{len(made)} of {total} pictures", end="", flush=True)
                twin = seen.setdefault(path.read_bytes(), path.stem)
                if twin != path.stem:
                    raise RuntimeError(f"{path.stem} looks the same as {twin}")
    return made


async def _render_one(path: Path, scene: Scene, size: QSize) -> None:
    env = make_env()
    stage = Stage(env, size)
    try:
        await scene(stage)
        await look_again(stage.window)
        if not stage.photograph().save(str(path)):
            raise OSError(f"{path} cannot be written")
    finally:
        stage.close()
        await env.scope.aclose()
        await settle()
    for name, error in env.crashes:
        raise RuntimeError(f"{name} broke in {path.stem}") from error


async def look_again(window: QWidget) -> None:
    """Refreshes and lays out a window that has been shown again."""
    await let_qt_work()
    window.hide()
    window.show()
    for _ in range(3):
        await settle()
        await let_qt_work()


async def let_qt_work() -> None:
    """Waits until Qt has handled all events and timers that are due; ``sleep(0)`` alone need not give it a turn."""
    turn = asyncio.get_running_loop().create_future()
    QTimer.singleShot(0, lambda: turn.set_result(None))
    await turn


def hush_offscreen() -> None:
    """Drops the one warning that the offscreen platform prints for each window; all others are printed."""

    def show(_kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if "propagateSizeHints" not in text:
            print(text, file=sys.stderr)

    qInstallMessageHandler(show)


def use_two_screens(factor: float = 1.0) -> None:
    """Gives the offscreen platform a screen of each size, since dialogs fit themselves to theirs."""
    left = 0
    screens: list[dict[str, object]] = []
    for size in SIZES:
        width, height = round(size.width() * factor), round(size.height() * factor)
        screens.append({"name": f"{size.width()}", "x": left, "y": 0, "width": width, "height": height})
        left += width
    use_screens(screens)


def use_screens(screens: list[dict[str, object]]) -> None:
    """Configures the screens of the offscreen platform with a temporary file."""
    with tempfile.NamedTemporaryFile("w", suffix=".json", delete=False) as file:
        json.dump({"screens": screens}, file)
    atexit.register(Path(file.name).unlink, missing_ok=True)
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={file.name}"


def main(arguments: list[str]) -> int:
    """Renders everything, or one variant, into the given folder; an exception gives the exit status 1."""
    parser = argparse.ArgumentParser(prog="python -m tests.gallery", description="Renders all scenes as pictures.")
    parser.add_argument("folder", type=Path, help="where the pictures are written; created if needed")
    parser.add_argument("names", nargs="*", metavar="scene", help="the scenes to render; all without any")
    parser.add_argument("--variant", choices=VARIANTS, default="", help="renders the main scenes in this variant only")
    options = parser.parse_args(arguments)
    folder, names, variant = options.folder, frozenset(options.names), options.variant
    from tests.accessibility.scenes import SCENES

    if unknown := sorted(names - SCENES.keys()):
        print(f"No such scenes: {', '.join(unknown)}", file=sys.stderr)
        return 2
    folder.mkdir(parents=True, exist_ok=True)
    if not (names or variant):
        print(f'{len(SCENES)} scenes take about ten minutes; some of them: make screens SCENES="session log"')
    made = _render_all(folder, names or frozenset(SCENES), variant)
    print(f"\r{len(made)} pictures{variant and f' in the variant {variant}'} in {folder}", flush=True)
    if variant or (names and names.isdisjoint(MAIN)):
        return 0
    return max(_render_apart(str(folder), each, names) for each in VARIANTS)


def _render_all(folder: Path, names: Set[str], variant: str) -> list[Path]:
    from openobd_desktop.support.window_loop import WindowLoop
    from tests.accessibility.scenes import SCENES

    hush_offscreen()
    use_two_screens(float(VARIANTS.get(variant, "1")))
    os.environ.setdefault("QT_ACCESSIBILITY", "0")
    application = QApplication(sys.argv[:1])
    application.setQuitOnLastWindowClosed(False)
    install(application, FALLBACK)
    if variant == "de":
        speak(application, "de")
    if variant == "rtl":
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    scenes = {name: SCENES[name] for name in (MAIN if variant else SCENES) if name in names}
    sizes, themes = (SIZES[1:], THEMES[:1]) if variant else (SIZES, THEMES)
    with asyncio.Runner(loop_factory=lambda: WindowLoop(application)) as runner:
        return runner.run(render(folder, scenes, sizes, themes, variant))


def _render_apart(folder: str, variant: str, names: Iterable[str]) -> int:
    """Renders a variant in a separate process, since the scale is fixed when Qt starts; returns the exit status."""
    scale = {"QT_SCALE_FACTOR": VARIANTS[variant]}
    return subprocess.run(
        [sys.executable, "-m", "tests.gallery", folder, *names, "--variant", variant],
        env=os.environ | scale,
        check=False,
    ).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
