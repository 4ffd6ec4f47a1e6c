"""Every page and dialog fits small screens, larger scales, long words and right-to-left layouts."""

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
    "profile-refused",
    "shortcuts",
)
"""Scenes with the most different layouts; ``python -m tests.accessibility.survey`` visits all of them."""
CROWDED = ("history", "session-unhealthy", "feedback-filled-in")
LOW = ("message", "fault-token-lost", "fault-start-unknown", "fault-unclaimed", "fault-history-not-saved")
"""Scenes with messages above the page, which leave it little room in a low window."""
WORDY = (
    *("settings-locked", "tools-unimplemented", "fault-offline", "notes-handed-over", "chat", "car-idle"),
    *("functions-offered-hostile", "voltage-measured"),
)
"""Scenes with the longest words next to each other."""
LIMIT = 300.0


async def survey(scale: str, *arguments: str) -> str:
    """Returns the output of the survey, run in a separate process with this scale factor."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", "tests.accessibility.survey", *arguments),
        env=os.environ | {"QT_SCALE_FACTOR": scale, "QT_ACCESSIBILITY": "0"},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    out, err = await asyncio.wait_for(process.communicate(), LIMIT)
    # Otherwise, a scene that breaks would look like a scene without faults.
    assert process.returncode == (1 if out else 0), err.decode()
    return out.decode().strip()


@pytest.mark.timeout(LIMIT)
async def test_everything_fits_1024_by_600_pixels_at_125_percent() -> None:
    assert await survey("1.25", "1024", "600", *PLACES) == ""


@pytest.mark.timeout(LIMIT)
async def test_nothing_is_cut_off_if_words_are_40_percent_longer() -> None:
    assert await survey("1", "1024", "600", "pseudo", *PLACES) == ""


@pytest.mark.timeout(LIMIT)
@pytest.mark.parametrize("scale", ["1.5", "2"])
async def test_nothing_is_cut_off_on_an_enlarged_screen_of_1080_lines(scale: str) -> None:
    assert await survey(scale, "1920", "1080", *CROWDED) == ""


@pytest.mark.timeout(LIMIT)
async def test_nothing_breaks_in_a_right_to_left_layout() -> None:
    assert await survey("1", "1024", "600", "mirrored", *CROWDED) == ""


@pytest.mark.timeout(LIMIT)
async def test_nothing_is_cut_off_with_text_enlarged_to_150_percent() -> None:
    assert await survey("1", "1920", "1080", "large", *CROWDED) == ""


@pytest.mark.timeout(LIMIT)
@pytest.mark.parametrize("language", ["en", "nl", "de", "fr"])
async def test_nothing_is_cut_off_in_the_first_window_on_a_screen_of_480_lines(language: str) -> None:
    assert await survey("1", "800", "480", "first", language, *LOW, *WORDY) == ""
