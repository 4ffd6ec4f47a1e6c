"""Closing hides the window while a session is open; quitting asks once."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QDialog, QPushButton
from pytestqt.qtbot import QtBot

from openobd_desktop.domain.session import Result, ServiceResult
from openobd_desktop.ui.lifecycle.tray_controller import TrayController
from openobd_desktop.ui.lifecycle.window_controller import QuitController
from openobd_desktop.ui.window.main_window import MainWindow
from tests.core.fake_inside import FUNCTION
from tests.core.fakes import settle
from tests.ui.fake_tray import FakeTray
from tests.ui.ui_env import TICKET, UiEnv, button, click, text_of
from tests.ui.whole_window import dialogs_of, whole_window

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support raise")


@dataclass
class Scene:
    """A window about to be closed."""

    env: UiEnv
    window: MainWindow
    tray: FakeTray
    departure: QuitController
    end: asyncio.Event

    @property
    def dialogs(self) -> list[QDialog]:
        return dialogs_of(self.window)


@pytest.fixture
async def scene(qtbot: QtBot, env: UiEnv) -> AsyncIterator[Scene]:
    verbs: dict[str, QuitController] = {}
    env.context = replace(
        env.context,
        request_quit=lambda: verbs["departure"].quit(),
        request_close=lambda: verbs["departure"].close_window(),
    )
    end = asyncio.Event()
    async with whole_window(env) as window:
        tray = FakeTray()
        tray_controller = TrayController(env.context, tray, lambda: window, lambda: True)
        verbs["departure"] = QuitController(tray_controller, lambda: window, end)
        yield Scene(env, window, tray, verbs["departure"], end)
        tray_controller.stop()


async def test_closing_the_window_without_a_session_quits(scene: Scene) -> None:
    scene.window.close()
    assert scene.end.is_set()
    assert scene.dialogs == []


async def test_s1_the_user_can_quit_although_a_session_is_being_opened(scene: Scene) -> None:
    answers = scene.env.gate("authenticate")
    starting = asyncio.ensure_future(scene.env.service.start_on_ticket(TICKET))
    await settle()
    scene.departure.quit()
    click(scene.window, "Quit anyway")
    assert scene.end.is_set()
    answers.set()
    await starting


@pytest.mark.parametrize("verb", ["quit", "close_window"])
@pytest.mark.parametrize("call", [f"start {TICKET}", "authenticate"])
async def test_s1_the_program_does_not_quit_before_a_start_or_a_claim_is_answered(
    scene: Scene, call: str, verb: str
) -> None:
    answers = scene.env.gate(call)
    starting = asyncio.ensure_future(scene.env.service.start_on_ticket(TICKET))
    await settle()
    getattr(scene.departure, verb)()
    assert not scene.end.is_set()
    assert "A session is being opened." in text_of(scene.window, "messageText")
    answers.set()
    await starting
    scene.departure.quit()
    assert not scene.end.is_set()
    assert [dialog.objectName() for dialog in scene.dialogs] == ["quitDialog"]


async def test_u1_closing_the_window_during_a_session_hides_it_without_asking(scene: Scene) -> None:
    active, _ = await scene.env.open_session()
    scene.window.close()
    assert not scene.window.isVisible()
    assert scene.dialogs == []
    assert not scene.end.is_set()
    assert active.alive
    assert len(scene.tray.notices) == 1


@pytest.mark.parametrize("verb", ["quit", "close_window"])
async def test_d10_quitting_and_closing_name_the_running_function(scene: Scene, verb: str) -> None:
    scene.tray.available = False
    active, _ = await scene.env.open_session()
    await active.services.functions.run(FUNCTION)
    getattr(scene.departure, verb)()
    (dialog,) = scene.dialogs
    shown = text_of(dialog, "quitWorking")
    assert shown.startswith(f"Ticket {TICKET}: The function Read odometer is running.")
    assert "may leave a control unit only partially written" in shown


async def test_d10_without_a_function_quitting_warns_of_none(scene: Scene) -> None:
    await scene.env.open_session()
    scene.departure.quit()
    (dialog,) = scene.dialogs
    assert text_of(dialog, "quitWorking") == ""


async def test_u1_without_a_tray_closing_the_window_asks_like_quit(scene: Scene) -> None:
    scene.tray.available = False
    await scene.env.open_session()
    scene.window.close()
    assert scene.window.isVisible()
    (dialog,) = scene.dialogs
    assert {"Don't quit", "Finish session", "Quit anyway"} == {each.accessibleName() for each in _buttons(dialog)}


async def test_u1_closing_the_window_asks_despite_the_tray_if_so_set(scene: Scene) -> None:
    profiles = scene.env.context.profiles
    profiles.change_settings(replace(profiles.settings, keep_in_background=False))
    await scene.env.open_session()
    scene.window.close()
    assert scene.window.isVisible()
    assert button(scene.dialogs[0], "Keep running in the background").isVisible()


async def test_without_a_session_quit_ends_the_program_at_once(scene: Scene) -> None:
    scene.departure.quit()
    assert scene.end.is_set()


async def test_quitting_does_not_ask_for_an_ended_session(scene: Scene) -> None:
    active, _ = await scene.env.open_session()
    await scene.env.service.finish(active.id, ServiceResult((Result.SUCCESS,)))
    scene.departure.quit()
    assert scene.end.is_set()


async def test_repeated_quit_asks_once(scene: Scene) -> None:
    await scene.env.open_session()
    for _ in range(3):
        scene.departure.quit()
    assert len(scene.dialogs) == 1
    scene.dialogs[0].reject()
    scene.departure.quit()
    assert len(scene.dialogs) == 1


async def test_u2_keep_running_in_background_hides_the_window_and_ends_nothing(scene: Scene) -> None:
    active, _ = await scene.env.open_session()
    scene.departure.quit()
    click(scene.dialogs[0], "Keep running in the background")
    assert not scene.window.isVisible()
    assert not scene.end.is_set()
    assert active.alive
    assert scene.tray.shown


async def test_u2_quit_anyway_ends_the_program(scene: Scene) -> None:
    await scene.env.open_session()
    scene.departure.quit()
    click(scene.dialogs[0], "Quit anyway")
    assert scene.end.is_set()


@pytest.mark.parametrize("way", ["Escape", "Don't quit"])
async def test_u2_not_quitting_changes_nothing(scene: Scene, way: str) -> None:
    scene.tray.available = way != "Don't quit"
    active, _ = await scene.env.open_session()
    scene.departure.quit()
    if way == "Don't quit":
        click(scene.dialogs[0], "Don't quit")
    else:
        scene.dialogs[0].reject()
    assert not scene.end.is_set()
    assert scene.window.isVisible()
    assert active.alive


async def test_u2_finish_session_opens_the_form_of_the_first_session(scene: Scene) -> None:
    first, _ = await scene.env.open_session(TICKET)
    await scene.env.open_session("7848096")
    scene.departure.quit()
    click(scene.dialogs[0], "Finish session")
    assert scene.window.place == first.id
    assert text_of(scene.window, "sessionTicket").endswith(TICKET)
    assert [dialog.windowTitle() for dialog in scene.dialogs] == ["Finish session"]
    assert not scene.end.is_set()


async def test_finish_session_skips_a_session_that_has_ended_meanwhile(scene: Scene) -> None:
    first, _ = await scene.env.open_session(TICKET)
    second, _ = await scene.env.open_session("7848096")
    scene.departure.quit()
    await scene.env.service.finish(first.id, ServiceResult((Result.SUCCESS,)))
    click(scene.dialogs[0], "Finish session")
    assert scene.window.place == second.id


async def test_f35_once_the_program_ends_nothing_is_asked_and_nothing_hidden(scene: Scene) -> None:
    await scene.env.open_session()
    scene.end.set()
    scene.departure.quit()
    scene.departure.close_window()
    assert (scene.dialogs, scene.tray.notices) == ([], [])
    assert scene.window.isVisible()


async def test_f21_a_later_start_raises_a_window_that_is_hidden_in_the_tray(scene: Scene) -> None:
    await scene.env.open_session()
    scene.window.close()
    scene.window.bring_to_front()
    assert scene.window.isVisible()
    assert scene.dialogs == []


async def test_t6_a_link_to_a_hidden_window_shows_it_and_fills_in_the_start_dialog(scene: Scene) -> None:
    await scene.env.open_session()
    scene.window.close()
    scene.window.bring_to_front("7848096")
    assert scene.window.isVisible()
    assert [dialog.windowTitle() for dialog in scene.dialogs] == ["Start session"]
    assert len(scene.env.service.open_sessions) == 1


def _buttons(dialog: QDialog) -> list[QPushButton]:
    return [each for each in dialog.findChildren(QPushButton) if each.isVisible()]
