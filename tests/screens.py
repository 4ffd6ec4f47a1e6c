"""Snapshots of scenes as text: ``python -m tests.screens`` compares them, ``make snapshots`` replaces them."""

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
from tests.gallery import Scene, Stage, hush_offscreen, look_again
from tests.screen_tree import tree
from tests.ui.ui_env import UiEnv, make_env

FOLDER = Path(__file__).parent / "snapshots"
SNAPSHOTS = (
    "notes-of-ticket",
    "notes-hand-over",
    "about",
    "adopt-two",
    "ask-answered",
    "ask-choice",
    "car-cancelled",
    "car-clear",
    "car-code-texts",
    "car-compare",
    "car-obstacles",
    "car-report",
    "car-results",
    "car-weak-battery",
    "claim-foreign",
    "connection-full",
    "connection-lost",
    "crash",
    "fault-offline",
    "fault-result-unsent",
    "fault-start-unknown",
    "feedback-differs",
    "feedback-filled-in",
    "functions-running",
    "functions-stopping",
    "functions-succeeded",
    "history-empty",
    "history-selected",
    "interrupt",
    "lock-forgotten",
    "lock-with-sessions",
    "log",
    "mechanic-english",
    "message",
    "no-profile",
    "palette",
    "pin-change",
    "profile-locked",
    "profile-new",
    "quit-question",
    "resume",
    "session",
    "session-finished",
    "sessions",
    "sessions-selected",
    "sessions-ticket-copied",
    "sessions-ticket-typed",
    "settings",
    "settings-remove",
    "shortcuts",
    "sign-out",
    "start",
    "team-sessions",
    "team-settings",
    "template-taken",
    "timeline",
    "tools-full",
    "variables-full",
    "variables-remove",
    "vehicle-full",
    "welcome-login",
    "welcome-ready",
)
"""Scenes with a snapshot: each page, tab and dialog, and the states that differ most."""
SIZE = QSize(1024, 600)
WRITE = "make snapshots"


def settle_the_place(application: QApplication) -> None:
    """Makes texts, dates and times independent of the PC."""
    os.environ["TZ"] = "UTC"
    if hasattr(time, "tzset"):
        time.tzset()
    install(application, FALLBACK)
    QLocale.setDefault(QLocale.c())


async def shown(scene: Scene, env: UiEnv) -> str:
    """Returns the text of ``scene``."""
    stage = Stage(env, SIZE)
    try:
        await scene(stage)
        await look_again(stage.window)
        return tree(stage.window)
    finally:
        stage.close()


def kept(name: str) -> str:
    """Returns the snapshot of a scene; empty if there is none yet."""
    path = FOLDER / f"{name}.txt"
    return path.read_text(encoding="utf-8") if path.exists() else ""


def difference(name: str, now: str) -> str:
    """Returns the differences to the snapshot with three lines of context; empty if there are none or no snapshot."""
    before = kept(name)
    if before == now or name not in SNAPSHOTS:
        return ""
    lines = difflib.unified_diff(before.splitlines(), now.splitlines(), f"{name} before", f"{name} now", lineterm="")
    return "\n".join((*lines, f'If this is intended: {WRITE} SCENES="{name}"'))


def stale() -> set[str]:
    """Returns the names of files without a scene, or whose scene is not kept."""
    return {path.stem for path in FOLDER.glob("*.txt")} - (set(SNAPSHOTS) & set(SCENES))


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
    """Visits the scenes, prints the differences or what was written, and returns how many scenes differ."""
    count = 0
    for name in names:
        changed = await _visit(name, write)
        if changed:
            count += 1
            print(f"written: {name}" if write else changed, flush=True)
    return count


def main(*arguments: str) -> int:
    """Returns the exit status: 1 if there are differences that were not written, 2 for a name without a snapshot."""
    from openobd_desktop.support.window_loop import WindowLoop

    write = "--write" in arguments
    unknown = sorted({*arguments} - {"--write", *SNAPSHOTS})
    if unknown:
        print(f"Not in SNAPSHOTS of tests/screens.py: {', '.join(unknown)}")
        return 2
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    hush_offscreen()
    application = QApplication(sys.argv[:1])
    application.setQuitOnLastWindowClosed(False)
    settle_the_place(application)
    FOLDER.mkdir(exist_ok=True)
    if write:
        for name in stale():
            (FOLDER / f"{name}.txt").unlink()
    names = [name for name in SNAPSHOTS if name in arguments] or list(SNAPSHOTS)
    with asyncio.Runner(loop_factory=lambda: WindowLoop(application)) as runner:
        changed = runner.run(visit(names, write))
    print(f"{changed} of {len(names)} scenes {'written' if write else 'differ'}")
    return 1 if changed and not write else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
