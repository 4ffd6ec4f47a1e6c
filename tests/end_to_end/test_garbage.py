"""Search for garbage in the real program: it never takes as long as the modules would."""

from __future__ import annotations

import gc
from pathlib import Path

from PySide6.QtWidgets import QApplication

from openobd_desktop.startup.options import Options
from tests.end_to_end.script import Played, Stage, play_to_end


async def test_the_modules_are_not_searched_for_garbage_after_the_start(qapp: QApplication, tmp_path: Path) -> None:
    found: list[tuple[int, int]] = []

    async def script(stage: Stage) -> None:
        assert stage.context.profiles.current is None
        found.append((len(gc.get_objects()), gc.get_freeze_count()))

    played = Played(qapp, Options(config_dir=tmp_path), script)
    played.watches = True
    try:
        await play_to_end(played)
    finally:
        gc.unfreeze()
    ((searched, left_out),) = found
    assert searched < left_out / 10
