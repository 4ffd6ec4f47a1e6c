"""Every page and dialog fits small screens, larger scales, long words and the other direction of reading."""

from __future__ import annotations

import asyncio
import os
import sys

import pytest

PLACES = (
    "sessions-selected",
    "history",
    "settings",
    "start-developer",
    "session-unhealthy",
    "feedback-filled-in",
    "interrupt",
    "claim-foreign",
    "profile-refused",
    "quit-question",
    "shortcuts",
    "fault-resume-offered",
)
"""Scenes that differ in their layout."""
LIMIT = 300.0


async def survey(scale: str, *arguments: str) -> str:
    """What a walk through the scenes in a process of its own finds."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", "tests.accessibility.survey", *arguments),
        env=os.environ | {"QT_SCALE_FACTOR": scale, "QT_ACCESSIBILITY": "0"},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    out, err = await asyncio.wait_for(process.communicate(), LIMIT)
    assert process.returncode in (0, 1), err.decode()
    return out.decode().strip()


@pytest.mark.timeout(LIMIT)
async def test_all_fits_1024_by_600_pixels_at_125_percent() -> None:
    assert await survey("1.25", "1024", "600") == ""


@pytest.mark.timeout(LIMIT)
@pytest.mark.parametrize(
    ("scale", "width", "height"), [("1", "1024", "600"), ("1.5", "1536", "900"), ("2", "2048", "1200")]
)
async def test_nothing_is_cut_where_words_are_40_percent_longer(scale: str, width: str, height: str) -> None:
    assert await survey(scale, width, height, "pseudo", *PLACES) == ""


@pytest.mark.timeout(LIMIT)
async def test_nothing_breaks_where_one_reads_from_right_to_left() -> None:
    assert await survey("1", "1024", "600", "mirrored", *PLACES) == ""
