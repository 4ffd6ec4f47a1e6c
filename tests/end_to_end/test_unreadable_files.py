"""The whole program with files that it cannot read: it starts, reports them, and leaves them unchanged."""

from __future__ import annotations

import asyncio
import signal
import sys
from asyncio.subprocess import PIPE
from pathlib import Path

import pytest

from openobd_desktop.domain.journal import SessionRecord
from openobd_desktop.domain.settings import Profile, Settings
from openobd_desktop.storage import Journal, JsonSettings

LIMIT = 60.0
RUN = """
import sys
from pathlib import Path
from openobd_desktop.__main__ import main
from tests.disks import unreadable
name, folder = sys.argv[1], Path(sys.argv[2])
sys.argv[1:] = ["--config-dir", str(folder)]
with unreadable(folder / name):
    main()
"""


async def _filled(folder: Path) -> None:
    JsonSettings(folder).save(Settings(profiles=(Profile(name="Europe", client_id="id"),), welcomed=True))
    journal = Journal(folder, None)
    await journal.open()
    await journal.save_session(SessionRecord(id="s1", profile="Europe"))
    await journal.aclose()


async def _until_listening(folder: Path, process: asyncio.subprocess.Process) -> None:
    """Waits until later starts can reach the program, by which time its window is shown."""
    while not (folder / "instance" / "key").exists():
        assert process.returncode is None
        await asyncio.sleep(0.05)


@pytest.mark.parametrize("name", ["settings.json", "journal.sqlite"])
async def test_d1_unreadable_files_are_unchanged_after_start_and_exit(tmp_path: Path, name: str) -> None:
    await _filled(tmp_path)
    before = (tmp_path / name).read_bytes()
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", RUN, name, str(tmp_path), stderr=PIPE)
    async with asyncio.timeout(LIMIT):
        await _until_listening(tmp_path, process)
        process.send_signal(signal.SIGTERM)
        _, errors = await process.communicate()
    assert (process.returncode, b"Traceback" in errors) == (0, False)
    assert (tmp_path / name).read_bytes() == before
