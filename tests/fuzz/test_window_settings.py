"""S5: the window with as many entries as an imported settings file may have: nothing holds the loop."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QMenu, QWidget

from openobd_desktop.domain.questions import QuestionKind
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import KnownFunction, OwnQuestion, Profile
from openobd_desktop.storage.settings.settings_file import MOST_ENTRIES, SIZE_LIMIT
from openobd_desktop.ui.feedback.dialog import FeedbackDialog
from openobd_desktop.ui.profiles.dialog import ProfileDialog
from openobd_desktop.ui.settings.page import SettingsPage
from openobd_desktop.ui.tabs.ask.panel import AskPanel
from openobd_desktop.ui.tabs.ask.templates import TemplateChips
from openobd_desktop.ui.tabs.functions.panel import FunctionsPanel
from tests.fuzz.stalls import Stalls
from tests.fuzz.test_window import check, full, unit
from tests.fuzz.test_window_places import dialog_of, gone, open_profile_menu
from tests.ui.ui_env import UiEnv, env, stage

__all__ = ["env", "stage", "unit"]

pytestmark = [pytest.mark.qt_log_ignore("."), pytest.mark.usefixtures("qtbot")]

LENGTH = SIZE_LIMIT // MOST_ENTRIES // 3
"""Characters in each text, so that the file is as large as it may be."""
PROFILES = 300
"""More than any company has; a thousand of them would take up to 0.12 seconds."""


async def test_s5_a_thousand_templates_functions_and_phrases(env: UiEnv, stage: QWidget, unit: str) -> None:
    active, _ = await env.open_session()
    texts = [f"{number}{full(unit, LENGTH)}" for number in range(MOST_ENTRIES)]
    profiles = env.context.profiles
    profiles.change_settings(
        replace(
            profiles.settings,
            questions=tuple(OwnQuestion(name=text, kind=QuestionKind.FREE_TEXT.value, text=text) for text in texts),
            functions=tuple(KnownFunction(id=text, name=text, favourite=True) for text in texts),
            phrases=tuple(texts),
        )
    )
    makes: list[Callable[[], QWidget]] = [
        lambda: AskPanel(env.context, active, stage),
        lambda: FunctionsPanel(env.context, active, stage),
        lambda: FeedbackDialog(env.context, stage, active.id),
    ]

    async def play(stalls: Stalls) -> None:
        for make in makes:
            made: Any = await dialog_of(stalls, make)
            if not isinstance(made, FeedbackDialog):
                stalls.step(partial(made.resize, 900, 650), "resize")
                stalls.step(made.refresh, "refresh")
                stalls.step(made.grab, "paint refreshed")
            for chips in made.findChildren(TemplateChips):
                menus: list[QMenu] = []
                stalls.step(partial(_open, chips, menus), "menu")
                stalls.step(menus[0].sizeHint, "menu's size")
                stalls.step(menus[0].grab, "paint menu")
                menus[0].deleteLater()
            gone(made)

    await check(play)


def _open(chips: TemplateChips, menus: list[QMenu]) -> None:
    menus.append(chips.menu())


async def test_s5_hundreds_of_profiles(env: UiEnv, stage: QWidget, unit: str) -> None:
    profiles = env.context.profiles
    made = tuple(
        Profile(name=f"{number}{full(unit, LENGTH)}", host=full(unit, LENGTH), client_id=full(unit, LENGTH))
        for number in range(PROFILES)
    )
    profiles.change_settings(replace(profiles.settings, profiles=made))
    profiles.set_given(made[0], Secret("s3cret"))
    profiles._current = made[0]

    async def play(stalls: Stalls) -> None:
        gone(await dialog_of(stalls, lambda: ProfileDialog(env.context, stage, made[0])))
        gone(await dialog_of(stalls, lambda: SettingsPage(env.context)))
        await open_profile_menu(stalls, env, stage)

    await check(play)
