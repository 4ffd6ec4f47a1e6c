"""Names of hundreds of letters without a space, which make no window, dialog or menu wider than a small screen."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from openobd_desktop.core.session.services.question_templates import keep
from openobd_desktop.domain.questions import Question, QuestionKind
from openobd_desktop.domain.settings import KnownFunction, Profile
from openobd_desktop.ui.mechanic.window import MechanicWindow
from openobd_desktop.ui.tabs.ask.templates import TemplateChips
from openobd_desktop.ui.window.page_stack import HISTORY, SETTINGS
from openobd_desktop.ui.window.sidebar import ProfileButton
from tests.core.fakes import settle
from tests.ui.fake_screens import FakeScreens
from tests.ui.ui_env import UiEnv
from tests.ui.whole_window import whole_window

LONG = "W" * 200
NARROW = 800
"""Width of the smallest screen in pixels."""
BESIDE = 40
"""Number of pixels that a dialog leaves free."""


@pytest.mark.parametrize("kind", [QuestionKind.CHOICE, QuestionKind.FREE_TEXT, QuestionKind.CONTINUE])
async def test_d11_the_mechanics_screen(env: UiEnv, stage: QWidget, kind: QuestionKind) -> None:
    await env.open_session()
    options = (LONG, f"{LONG}X") if kind is QuestionKind.CHOICE else ()
    screens = FakeScreens((Question(kind=kind, text=LONG, options=options),))
    window = MechanicWindow(env.context, screens, stage)
    window.show()
    await settle()
    QApplication.sendPostedEvents()
    assert window.minimumSizeHint().width() <= NARROW - BESIDE


async def test_d11_the_menu_of_the_profiles(env: UiEnv, qtbot: QtBot) -> None:
    async with whole_window(env) as window:
        await env.context.profiles.save(Profile(name=LONG, client_id="c", cluster="001"), None)
        (shown,) = window.findChildren(ProfileButton)
        menu = shown.menu_now()
        assert menu.sizeHint().width() <= NARROW
        assert LONG in "".join(action.toolTip().replace("\n", "") for action in menu.actions())


async def test_d11_the_menu_of_the_templates(env: UiEnv, qtbot: QtBot) -> None:
    question = Question(kind=QuestionKind.YES_NO, text=LONG)
    env.context.change_settings(replace(env.context.profiles.settings, questions=(keep(LONG, question),)))
    chips = TemplateChips(env.context, lambda: question)
    qtbot.addWidget(chips)
    assert chips.menu().sizeHint().width() <= NARROW
    assert chips.minimumSizeHint().width() <= NARROW


@pytest.mark.parametrize("place", ["", HISTORY, SETTINGS, "session"])
async def test_d11_the_window_with_a_long_profile_and_long_functions(env: UiEnv, place: str) -> None:
    async with whole_window(env) as window:
        profiles = env.context.profiles
        functions = (KnownFunction(name=LONG, id=LONG, provider_id=LONG),)
        env.context.change_settings(replace(profiles.settings, functions=functions))
        active, _ = await env.open_session()
        window.show_place(active.id if place == "session" else place)
        await settle()
        assert window.minimumSizeHint().width() <= NARROW
