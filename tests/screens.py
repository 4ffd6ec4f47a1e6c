"""Keeps what every scene shows as text: ``python -m tests.screens`` compares, ``--write`` takes over what is shown."""

from __future__ import annotations

import asyncio
import difflib
import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QLocale, QSize
from PySide6.QtWidgets import QApplication

from openobd_desktop.ui.common.translate import FALLBACK, install
from tests.accessibility.scenes import SCENES
from tests.core.fakes import settle
from tests.gallery import Scene, Stage, look_again
from tests.screen_tree import tree
from tests.ui.ui_env import UiEnv, make_env

FOLDER = Path(__file__).parent / "snapshots"
SIZE = QSize(1024, 600)
WRITE = "python -m tests.screens --write"


def settle_the_place(application: QApplication) -> None:
    """Makes words, dates and times those of no PC in particular."""
    os.environ["TZ"] = "UTC"
    if hasattr(time, "tzset"):
        time.tzset()
    install(application, FALLBACK)
    QLocale.setDefault(QLocale.c())


async def shown(scene: Scene, env: UiEnv) -> str:
    """What ``scene`` shows."""
    stage = Stage(env, SIZE)
    try:
        await scene(stage)
        await look_again(stage.window)
        return tree(stage.window)
    finally:
        stage.close()


def kept(name: str) -> str:
    """What the scene of this name is to show; empty for a new one."""
    path = FOLDER / f"{name}.txt"
    return path.read_text(encoding="utf-8") if path.exists() else ""


def difference(name: str, now: str) -> str:
    """What is not as it was, line by line with three lines around; empty if all is."""
    before = kept(name)
    if before == now:
        return ""
    lines = difflib.unified_diff(before.splitlines(), now.splitlines(), f"{name} before", f"{name} now", lineterm="")
    return "\n".join((*lines, f"If this is as it is to be: {WRITE} {name}"))


def stale() -> set[str]:
    """Names of files that no scene belongs to."""
    return {path.stem for path in FOLDER.glob("*.txt")} - set(SCENES)


async def _visit(name: str, write: bool) -> str:
    env = make_env()
    try:
        now = await shown(SCENES[name], env)
    finally:
        await env.scope.aclose()
        await settle()
    changed = difference(name, now)
    if write and changed:
        (FOLDER / f"{name}.txt").write_text(now, encoding="utf-8", newline="\n")
    return changed


async def visit(names: list[str], write: bool) -> int:
    """Goes through the scenes, tells what has changed, and returns how many have."""
    changed = [each for each in [await _visit(name, write) for name in names] if each]
    for each in changed:
        print(each)
    return len(changed)


def main(*arguments: str) -> int:
    """The exit status is 1 if something has changed that is not written."""
    from qasync import QEventLoop

    write = "--write" in arguments
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication(sys.argv[:1])
    application.setQuitOnLastWindowClosed(False)
    settle_the_place(application)
    FOLDER.mkdir(exist_ok=True)
    if write:
        for name in stale():
            (FOLDER / f"{name}.txt").unlink()
    names = [name for name in SCENES if name in arguments] or list(SCENES)
    with asyncio.Runner(loop_factory=lambda: QEventLoop(application)) as runner:
        changed = runner.run(visit(names, write))
    print(f"{changed} of {len(names)} scenes {'written' if write else 'differ'}")
    return 1 if changed and not write else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
