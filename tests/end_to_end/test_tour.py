"""The tour: the main job without a person, in a process of its own, with pictures."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QImage


def test_the_tour_ends_with_status_0_and_a_picture_of_each_step(tmp_path: Path) -> None:
    pictures = tmp_path / "pictures"
    arguments = ("--tour", str(pictures), "--clock-factor", "30", "--config-dir", str(tmp_path / "config"))
    done = subprocess.run(
        [sys.executable, "-X", "dev", "-W", "error", "-m", "openobd_desktop", *arguments],
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )
    assert done.stderr == ""
    assert done.returncode == 0, done.stdout
    assert done.stdout.splitlines()[-1].endswith("done")
    names = sorted(path.stem.split("-", 1)[1] for path in pictures.iterdir())
    assert {"sessions", "start", "session", "finish", "finished", "interrupt", "sessions-dark"} <= set(names)
    assert {f"{page}-{language}" for page in ("session", "sessions") for language in ("nl", "de", "fr")} <= set(names)
    for path in pictures.iterdir():
        image = QImage(str(path))
        assert image.width() >= 1024
        colours = {image.pixel(x, y) for x in range(0, image.width(), 9) for y in range(0, image.height(), 9)}
        assert len(colours) > 20, f"{path.name} is empty"
