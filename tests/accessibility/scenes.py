"""All pages and dialogs in their states; whoever adds one registers it here or in the gallery."""

from __future__ import annotations

from openobd_desktop.ui.page_stack import HISTORY, SETTINGS
from tests.gallery import Scene, Stage
from tests.gallery_faults import SCENES as GALLERY
from tests.gallery_scenes import named, sessions


async def history(stage: Stage) -> None:
    await sessions(stage)
    stage.window.show_place(HISTORY)


async def settings(stage: Stage) -> None:
    await sessions(stage)
    stage.window.show_place(SETTINGS)


SCENES: dict[str, Scene] = named(history, settings) | GALLERY
