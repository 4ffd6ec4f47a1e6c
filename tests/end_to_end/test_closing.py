"""Closing the window at any moment, which ends the process soon, with status 0 and nothing on standard error."""

from __future__ import annotations

import asyncio
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.end_to_end.script import Stage, play
from tests.strict import STRICT, slowness, unexpected

LIMIT = 100.0


@pytest.mark.parametrize(
    "moment", ["idle", "start", "claim", "stream", "finish", "stream, then SIGTERM", "stream, then log-off"]
)
async def test_f35_the_window_closed_during(moment: str, tmp_path: Path) -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *(*STRICT, "-m", "tests.end_to_end.closing", moment, str(tmp_path)),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    out, err = await asyncio.wait_for(process.communicate(), LIMIT)
    ended = time.time()
    assert unexpected(err.decode()) == []
    assert process.returncode == 0
    closed = float(out.decode().removeprefix("closing "))
    assert ended - closed < 2.0 * slowness()


async def test_f35_the_program_exits_at_the_end_of_the_desktop_session(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    heard: list[int] = []

    async def script(stage: Stage) -> None:
        heard.append(qapp.receivers("2commitDataRequest(QSessionManager&)"))

    await play(qapp, tmp_path, script, demo=True)
    assert heard == [1]
