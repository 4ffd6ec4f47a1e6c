"""Commands of the main window: each opens its dialog, which starts nothing before it is confirmed."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import SessionState
from openobd_desktop.domain.settings import Profile
from openobd_desktop.ui.sessions.claim_dialog import ClaimConfirmDialog
from openobd_desktop.ui.window.main_window import MainWindow
from openobd_desktop.ui.window.page_stack import SETTINGS
from tests.core.fakes import settle
from tests.ui.ui_env import TICKET, UiEnv, button, click, label_texts, line, text_of, usable
from tests.ui.whole_window import dialogs_of, whole_window


@pytest.fixture
async def window(env: UiEnv) -> AsyncIterator[MainWindow]:
    async with whole_window(env) as made:
        yield made


def dialog_of(window: MainWindow, title: str) -> QDialog:
    found = dialogs_of(window)
    assert [each.windowTitle() for each in found] == [title]
    return found[0]


async def test_interrupt_opens_the_dialog_in_one_call_and_interrupts_nothing(env: UiEnv, window: MainWindow) -> None:
    session_id = env.backend.add(SessionState.ACTIVE).info.id
    await env.service.refresh()
    window.session_commands.interrupt(session_id)
    assert session_id in text_of(dialog_of(window, "Interrupt session"), "interruptFacts")
    assert "interrupt" not in env.backend.calls


@pytest.mark.qt_log_ignore("does not support raise")
async def test_finish_opens_one_form_however_often_it_is_called(env: UiEnv, window: MainWindow) -> None:
    active, _held = await env.open_session()
    window.session_commands.finish(active.id)
    window.session_commands.finish(active.id)
    assert len(dialogs_of(window)) == 1
    assert "finish" not in env.backend.calls


async def test_claim_shows_the_page_of_a_session_of_others_only_after_a_question(
    env: UiEnv, window: MainWindow
) -> None:
    session_id = env.backend.add(SessionState.AVAILABLE).info.id
    await env.service.refresh()
    window.session_commands.claim(session_id)
    (asked,) = window.findChildren(ClaimConfirmDialog)
    assert "authenticate" not in env.backend.calls
    click(asked, "Claim session")
    await settle()
    assert window.place == session_id


async def test_pages_get_the_commands_of_their_window(env: UiEnv, window: MainWindow) -> None:
    active, _held = await env.open_session()
    window.show_session(active.id)
    click(window, "Finish session")
    click(window, "Interrupt")
    assert {each.windowTitle() for each in dialogs_of(window)} == {"Finish session", "Interrupt session"}
    assert env.asked == []


async def test_a_link_only_fills_the_dialog_in(env: UiEnv, window: MainWindow) -> None:
    window.session_commands.start(TICKET)
    assert line(dialog_of(window, "Start session"), "Ticket number").text() == TICKET
    await settle()
    assert env.service.open_sessions == ()


async def test_without_a_profile_starting_shows_what_is_missing(qtbot: QtBot, env: UiEnv) -> None:
    window = MainWindow(env.context)
    qtbot.addWidget(window)
    window.show()
    window.session_commands.start()
    assert "log in with a profile or start the demo first" in text_of(window, "messageText")
    assert not usable(button(window, "Start session"))
    assert button(window, "Start session").toolTip() == "Log in with a profile or start the demo first."
    window.force_close()


async def test_d5_after_logging_out_the_stored_profile_is_offered(env: UiEnv, window: MainWindow) -> None:
    await env.context.profiles.sign_out()
    await settle()
    assert text_of(window, "emptyTitle") == "Not logged in"
    await env.context.profiles.credentials.client_secrets.put(env.context.profiles.all[0], Secret("s"))
    click(window, "Log in")
    await settle()
    assert env.context.profiles.current == env.context.profiles.all[0]


async def test_a_new_profile_is_used_once_it_is_saved(env: UiEnv, window: MainWindow) -> None:
    window.profile_commands.edit(None)
    dialog = dialog_of(window, "Profile")
    for name, text in {"Profile name": "USA", "Client ID": "id", "Client secret": "secret"}.items():
        line(dialog, name).setText(text)
    click(dialog, "Save")
    await settle()
    current = env.context.profiles.current
    assert current is not None
    assert current.name == "USA"


async def test_saving_a_profile_while_a_session_lives_does_not_change_the_login(env: UiEnv, window: MainWindow) -> None:
    await env.open_session()
    window.profile_commands.edit(None)
    dialog = dialog_of(window, "Profile")
    for name, text in {"Profile name": "USA", "Client ID": "id", "Client secret": "secret"}.items():
        line(dialog, name).setText(text)
    click(dialog, "Save")
    await settle()
    current = env.context.profiles.current
    assert current is not None
    assert current.name == "Europe"
    assert env.context.messages.current is None


async def test_d5_a_secret_that_was_not_asked_for_is_not_taken_to_be_missing(env: UiEnv, window: MainWindow) -> None:
    await env.context.profiles.save(Profile(name="USA", client_id="id"), None)
    await env.context.profiles.start_demo()
    await env.open_session()
    window.profile_commands.switch("USA")
    await settle()
    assert "A session is open on this PC." in text_of(window, "messageText")
    assert dialogs_of(window) == []


async def test_a_profile_without_a_secret_is_opened_to_enter_it(env: UiEnv, window: MainWindow) -> None:
    await env.context.profiles.save(Profile(name="USA", client_id="id"), None)
    window.profile_commands.switch("USA")
    await settle()
    assert line(dialog_of(window, "Profile"), "Profile name").text() == "USA"
    assert "No client secret is stored" in text_of(window, "messageText")
    current = env.context.profiles.current
    assert current is not None
    assert current.name == "Europe"


async def test_d23_a_refused_switch_is_shown_once_where_it_can_be_fixed(env: UiEnv, window: MainWindow) -> None:
    await env.context.profiles.sign_out()
    window.profile_commands.switch("Europe")
    await settle()
    assert "No client secret is stored" in label_texts(window)
    assert env.context.messages.current is None
    dialog_of(window, "Profile").close()
    window.show_place(SETTINGS)
    window.profile_commands.switch("Europe")
    await settle()
    assert "No client secret is stored" in text_of(window, "messageText"), "the list is not in view"
