"""Two processes of the real program: the second one raises the window of the first, passes on its link, and exits."""

from __future__ import annotations

import asyncio
import re
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from tests.strict import STRICT

LIMIT = 60.0


@pytest.fixture(autouse=True)
def a_hangup_is_not_ignored() -> Iterator[None]:
    """Stops ignoring hangups: a test run started by ``nohup`` ignores them, and so would the programs that it starts.

    Done here and not by ``preexec_fn``, which forks: gRPC would then start its threads again in the child.
    """
    before = signal.signal(signal.SIGHUP, signal.SIG_DFL)
    yield
    signal.signal(signal.SIGHUP, before)


@asynccontextmanager
async def run(folder: Path, *arguments: str) -> AsyncIterator[Process]:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, *STRICT, "-m", "openobd_desktop"),
        *("--config-dir", str(folder), "--log-level", "info", *arguments),
        stdout=PIPE,
        stderr=PIPE,
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
            await process.communicate()


async def ended(process: Process) -> tuple[int | None, str]:
    out, err = await asyncio.wait_for(process.communicate(), LIMIT)
    return process.returncode, (out + err).decode()


async def listens(process: Process) -> None:
    """Waits until the program has logged in to the demo; skips the log lines about its start."""
    assert process.stderr is not None
    async with asyncio.timeout(LIMIT):
        while b"simulator is listening" not in await process.stderr.readline():
            assert process.returncode is None


async def test_f21_a_second_start_only_raises_the_first(tmp_path: Path) -> None:
    async with run(tmp_path, "--demo") as first:
        await listens(first)
        async with run(tmp_path, "--", "openobd://ticket/7848095") as second:
            status, said = await ended(second)
        assert (status, said) == (0, "openOBD Desktop is already running; its window was brought to the front.\n")
        first.send_signal(signal.SIGTERM)
        status, said = await ended(first)
        assert status == 0
        assert re.findall(r"another launch: (.*)", said) == ["opened the start dialog"]


async def test_d15_a_second_start_with_an_invalid_link_raises_the_first(tmp_path: Path) -> None:
    async with run(tmp_path, "--demo") as first:
        await listens(first)
        async with run(tmp_path, "--", "openobd://nowhere/1") as second:
            status, _ = await ended(second)
        assert status == 0
        first.send_signal(signal.SIGTERM)
        status, said = await ended(first)
        assert status == 0
        assert re.findall(r"another launch: (.*)", said) == ["raised the window"]


async def test_d21_a_hangup_ends_the_run_normally_and_is_not_counted_as_a_crash(tmp_path: Path) -> None:
    async with run(tmp_path, "--demo") as process:
        await listens(process)
        process.send_signal(signal.SIGHUP)
        status, _ = await ended(process)
        assert status == 0
        assert not (tmp_path / "instance" / "unended").exists()
