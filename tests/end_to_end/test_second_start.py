"""Two processes of the real program: the second one raises the window of the first, passes on its link, and exits."""

from __future__ import annotations

import asyncio
import re
import signal
import sys
from asyncio.subprocess import PIPE, Process
from pathlib import Path

from tests.strict import STRICT

LIMIT = 60.0


def _hang_up_by_default() -> None:
    """Restores the default that a test run started by ``nohup`` has changed for its children."""
    signal.signal(signal.SIGHUP, signal.SIG_DFL)


async def run(folder: Path, *arguments: str) -> Process:
    return await asyncio.create_subprocess_exec(
        *(sys.executable, *STRICT, "-m", "openobd_desktop"),
        *("--config-dir", str(folder), "--log-level", "info", *arguments),
        stdout=PIPE,
        stderr=PIPE,
        preexec_fn=_hang_up_by_default,
    )


async def ended(process: Process) -> tuple[int | None, str]:
    out, err = await asyncio.wait_for(process.communicate(), LIMIT)
    return process.returncode, (out + err).decode()


async def listens(process: Process) -> None:
    """Waits until the program has logged in to the demo; skips the log lines about its start."""
    assert process.stderr is not None
    async with asyncio.timeout(LIMIT):
        while b"simulator listens" not in await process.stderr.readline():
            assert process.returncode is None


async def test_f21_a_second_start_only_raises_the_first(tmp_path: Path) -> None:
    first = await run(tmp_path, "--demo")
    await listens(first)
    status, said = await ended(await run(tmp_path, "--", "openobd://ticket/7848095"))
    assert (status, said) == (0, "openOBD Desktop is already running; its window was brought to the front.\n")
    first.send_signal(signal.SIGTERM)
    status, said = await ended(first)
    assert status == 0
    assert re.findall(r"later start: (.*)", said) == ["opened the start dialog"]


async def test_d15_a_second_start_with_an_invalid_link_raises_the_first(tmp_path: Path) -> None:
    first = await run(tmp_path, "--demo")
    await listens(first)
    status, _ = await ended(await run(tmp_path, "--", "openobd://nowhere/1"))
    assert status == 0
    first.send_signal(signal.SIGTERM)
    status, said = await ended(first)
    assert status == 0
    assert re.findall(r"later start: (.*)", said) == ["raised the window"]


async def test_d21_a_hangup_ends_the_run_normally_and_is_not_counted_as_a_crash(tmp_path: Path) -> None:
    process = await run(tmp_path, "--demo")
    await listens(process)
    process.send_signal(signal.SIGHUP)
    status, _ = await ended(process)
    assert status == 0
    assert not (tmp_path / "instance" / "unended").exists()
