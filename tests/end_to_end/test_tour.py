"""The tour: the main task carried out automatically in a separate process, with screenshots."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.strict import STRICT, unexpected

PATIENCE = 300
"""Maximum duration of a tour on a busy PC, in seconds."""


@pytest.mark.timeout(PATIENCE + 20)
def test_the_tour_ends_with_status_0_and_a_picture_of_each_step(tmp_path: Path) -> None:
    pictures = tmp_path / "pictures"
    arguments = ("--tour", str(pictures), "--clock-factor", "30", "--config-dir", str(tmp_path / "config"))
    done = subprocess.run(
        [sys.executable, *STRICT, "-m", "openobd_desktop", *arguments],
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert unexpected(done.stderr) == []
    assert done.returncode == 0, done.stdout
    assert done.stdout.splitlines()[-1].endswith(f"done, {len(list(pictures.iterdir()))} pictures in {pictures}")
    names = sorted(path.stem.split("-", 1)[1] for path in pictures.iterdir())
    assert {"sessions", "start", "session", "finish", "finished", "interrupt", "sessions-dark"} <= set(names)
    assert {f"{page}-{language}" for page in ("session", "sessions") for language in ("nl", "de", "fr")} <= set(names)
    for path in pictures.iterdir():
        image = QImage(str(path))
        assert image.width() >= 1024
        colours = {image.pixel(x, y) for x in range(0, image.width(), 9) for y in range(0, image.height(), 9)}
        assert len(colours) > 20, f"{path.name} is empty"


BROKEN = """
import sys
from openobd_desktop import __main__; from openobd_desktop.demo import tour

async def fails(self):
    raise KeyError("nobody expected this")

tour.Tour._list = fails
__main__.main()
"""


def _failed_tour(folder: Path, *program: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, *program, "--tour", str(folder), "--config-dir", str(folder.parent / "config")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=False)
    assert done.returncode == 1, done.stdout
    return done


def test_n5_a_folder_that_cannot_be_made_ends_the_tour_with_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    output = _failed_tour(tmp_path / "file" / "pictures", "-m", "openobd_desktop").stdout
    assert "FAILED: " in output
    assert str(tmp_path / "file") in output


def test_n5_a_picture_that_cannot_be_written_ends_the_tour_with_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "pictures" / "01-sessions.png").mkdir(parents=True)
    output = _failed_tour(tmp_path / "pictures", "-m", "openobd_desktop").stdout
    assert "FAILED: " in output
    assert "01-sessions.png" in output


def test_n5_an_unexpected_error_ends_the_tour_with_a_sentence(tmp_path: Path) -> None:
    done = _failed_tour(tmp_path / "pictures", "-c", BROKEN)
    assert "FAILED: an unexpected error" in done.stdout
    assert "nobody expected this" in done.stderr
    assert "already deleted" not in done.stderr
