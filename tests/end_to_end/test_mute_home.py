"""The whole program on a folder that stops responding: the window stays responsive, and the program can exit."""

from __future__ import annotations

import asyncio
import signal
import sys
from asyncio.subprocess import PIPE
from pathlib import Path

from openobd_desktop.domain.settings import Settings
from openobd_desktop.storage import JsonSettings

LIMIT = 60.0
RUN = """
import logging, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from openobd_desktop import __main__ as program
from openobd_desktop.support import logging_setup as logs; from openobd_desktop.startup import instance_guard as unended
from openobd_desktop.ui.lifecycle.window_controller import WindowController
from openobd_desktop.storage.settings import settings_saver
from openobd_desktop.storage.database.worker import Worker
from tests.disks import FarDisk

disk = FarDisk(Path(sys.argv[1]))
sys.argv[1:] = ["--config-dir", sys.argv[1]]
logs.PARTING = unended.PARTING = settings_saver.PARTING = 1.0
Worker.__init__.__defaults__ = (1.0,)
remember = WindowController.remember

def go_mute(window_controller):
    disk.answers.clear()
    print("mute", flush=True)
    logging.getLogger("tests").warning("a line for the log")
    window_controller.window.resize(901, 701)
    remember(window_controller)
    QTimer.singleShot(100, lambda: print("alive", flush=True))

leave = program.leave

def report(status):
    print(disk.on_loop, flush=True)
    leave(status)

WindowController.remember, program.leave, program.LINGER = go_mute, report, 0.2
with disk.mounted():
    disk.answers.set()
    program.main()
"""


async def test_d6_the_window_stays_responsive_and_the_program_exits_although_its_folder_does_not_respond(
    tmp_path: Path,
) -> None:
    JsonSettings(tmp_path).save(Settings(welcomed=True))
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", RUN, str(tmp_path), stdout=PIPE, stderr=PIPE)
    assert process.stdout is not None
    async with asyncio.timeout(LIMIT):
        while not (tmp_path / "instance" / "key").exists():
            assert process.returncode is None
            await asyncio.sleep(0.05)
        process.send_signal(signal.SIGTERM)
        said, errors = await process.communicate()
    assert said.decode().split() == ["mute", "alive", "[]"]
    assert b"the last change to the settings was not saved" in errors
    assert (process.returncode, b"Traceback" in errors) == (0, False)
