"""The gallery, which renders a picture of each scene and reports scenes that fail."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from openobd_desktop.domain.settings import Theme
from tests.gallery import Stage, main, render
from tests.gallery_faults import SCENES

SMALL = QSize(760, 560)
"""A size that fits the 800x800 screen of the offscreen platform; no window is larger than its screen."""


async def test_each_scene_leaves_a_picture_in_each_theme(qtbot: QtBot, tmp_path: Path) -> None:
    chosen = {name: SCENES[name] for name in ("sessions", "fault-start-unknown-dialog")}
    made = await render(tmp_path, chosen, [SMALL], [Theme.LIGHT, Theme.DARK])
    assert [path.name for path in made] == [
        "sessions-light-760.png",
        "fault-start-unknown-dialog-light-760.png",
        "sessions-dark-760.png",
        "fault-start-unknown-dialog-dark-760.png",
    ]
    pictures = [QImage(str(path)) for path in made]
    assert all(picture.size() == SMALL for picture in pictures)
    assert len({picture.pixelColor(5, 5).lightness() < 128 for picture in pictures[::2]}) == 2
    assert len({bytes(picture.constBits()) for picture in pictures}) == 4


async def test_a_scene_that_breaks_is_an_error(qtbot: QtBot, tmp_path: Path) -> None:
    async def broken(stage: Stage) -> None:
        raise LookupError(stage.size)

    with pytest.raises(LookupError):
        await render(tmp_path, {"broken": broken}, [SMALL], [Theme.LIGHT])


async def test_a_task_that_breaks_behind_a_scene_is_an_error_too(qtbot: QtBot, tmp_path: Path) -> None:
    async def fault() -> None:
        raise LookupError

    async def broken(stage: Stage) -> None:
        stage.env.scope.start(fault(), "fault")

    with pytest.raises(RuntimeError, match="fault broke in broken"):
        await render(tmp_path, {"broken": broken}, [SMALL], [Theme.LIGHT])


async def test_two_scenes_that_look_the_same_are_an_error(qtbot: QtBot, tmp_path: Path) -> None:
    twins = {"no-profile": SCENES["no-profile"], "twin": SCENES["no-profile"]}
    with pytest.raises(RuntimeError, match="twin-light-760 looks the same as no-profile-light-760"):
        await render(tmp_path, twins, [SMALL], [Theme.LIGHT])


def test_the_gallery_needs_exactly_one_folder(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([])
    assert ended.value.code == 2
    assert "usage" in capsys.readouterr().err


def test_an_unknown_scene_is_named_and_nothing_is_rendered(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path / "screens"), "no-such-scene"]) == 2
    assert capsys.readouterr().err == "No such scenes: no-such-scene\n"
    assert list(tmp_path.iterdir()) == []
