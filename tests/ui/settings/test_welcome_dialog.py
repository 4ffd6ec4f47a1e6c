"""The welcome dialog: up to the first list or the demo, without losing the input."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QWidget
from shiboken6 import isValid

from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import PolicyOverrides, Profile, Theme
from openobd_desktop.errors import KeyStoreUnavailable, NameNotFound, WrongCredentials
from openobd_desktop.ui.settings.welcome_dialog import WelcomeDialog, open_welcome, state_of_welcome
from tests.core.fakes import settle
from tests.ui.ui_env import UiEnv, button, click, is_closed, line, text_of, usable

Open = Callable[[], WelcomeDialog]


@pytest.fixture
def show(env: UiEnv, stage: QWidget) -> Open:
    def opened() -> WelcomeDialog:
        open_welcome(env.context, stage)
        dialog = stage.findChild(WelcomeDialog)
        assert dialog is not None
        return dialog

    return opened


def fill(dialog: WelcomeDialog) -> None:
    click(dialog, "Continue")
    QTest.keyClicks(line(dialog, "Client ID"), "id-1")
    QTest.keyClicks(line(dialog, "Client secret"), "s3cret-1")


def box(dialog: QWidget, name: str) -> QComboBox:
    (found,) = [each for each in dialog.findChildren(QComboBox) if each.accessibleName() == name]
    return found


async def test_the_first_step_offers_the_demo_and_a_way_out(show: Open) -> None:
    dialog = show()
    assert dialog.windowTitle() == "Welcome"
    assert text_of(dialog, "welcomeStep") == "Step 1 of 3"
    for name in ("Try the demo", "Later", "Continue"):
        assert usable(button(dialog, name))


async def test_credentials_lead_to_the_list(env: UiEnv, show: Open) -> None:
    env.backend.add()
    dialog = show()
    fill(dialog)
    click(dialog, "Log in")
    await settle()
    assert text_of(dialog, "welcomeStep") == "Step 3 of 3"
    assert text_of(dialog, "welcomeListed").startswith("You are logged in. The service lists 1 session")
    assert env.context.profiles.current == Profile(name="openOBD", client_id="id-1")
    assert env.secrets.stored == {"openOBD": Secret("s3cret-1")}
    click(dialog, "Show sessions")
    assert is_closed(dialog)
    assert env.context.profiles.settings.welcomed


async def test_enter_continues_and_logs_in(env: UiEnv, show: Open) -> None:
    dialog = show()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert line(dialog, "Client ID").isVisible()
    QTest.keyClicks(line(dialog, "Client ID"), "id-1")
    QTest.keyClicks(line(dialog, "Client secret"), "s3cret-1")
    QTest.keyClick(line(dialog, "Client secret"), Qt.Key.Key_Return)
    await settle()
    assert env.context.profiles.current is not None


@pytest.mark.parametrize("error", [WrongCredentials("raw"), NameNotFound("raw")])
async def test_a_login_that_fails_is_shown_and_nothing_is_saved_and_can_be_tried_again(
    env: UiEnv, show: Open, error: WrongCredentials | NameNotFound
) -> None:
    env.backend.failures["log_in"] = [error]
    dialog = show()
    fill(dialog)
    click(dialog, "Log in")
    await settle()
    assert error.what in text_of(dialog, "welcomeLogin")
    assert line(dialog, "Client secret").text() == "s3cret-1"
    assert env.context.profiles.all == ()
    click(dialog, "Log in")
    await settle()
    assert text_of(dialog, "welcomeStep") == "Step 3 of 3"


async def test_a_test_alone_saves_nothing(env: UiEnv, show: Open) -> None:
    dialog = show()
    fill(dialog)
    click(dialog, "Test connection")
    await settle()
    assert text_of(dialog, "welcomeLogin").startswith("Success")
    assert text_of(dialog, "welcomeStep") == "Step 2 of 3"
    assert env.context.profiles.all == ()


async def test_f17_without_a_key_store_the_list_is_reached_with_a_warning(env: UiEnv, show: Open) -> None:
    env.secrets.failure = KeyStoreUnavailable("raw")
    dialog = show()
    fill(dialog)
    click(dialog, "Log in")
    await settle()
    assert text_of(dialog, "welcomeStep") == "Step 3 of 3"
    assert "only until you quit" in text_of(dialog, "welcomeReadyState")


@pytest.mark.parametrize("step", [0, 1])
async def test_the_demo_needs_one_click(env: UiEnv, show: Open, step: int) -> None:
    dialog = show()
    if step:
        click(dialog, "Continue")
    click(dialog, "Try the demo")
    await settle()
    assert env.context.profiles.demo
    assert env.context.profiles.settings.welcomed
    assert is_closed(dialog)


async def test_a_policy_without_the_demo_shows_it(env: UiEnv, show: Open) -> None:
    env.lock(PolicyOverrides(allow_demo=False, theme=Theme.LIGHT))
    dialog = show()
    assert not usable(button(dialog, "Try the demo"))
    assert "IT department" in button(dialog, "Try the demo").toolTip()
    assert not box(dialog, "Theme").isEnabled()


async def test_only_the_secret_of_a_profile_from_the_policy_is_requested(env: UiEnv, show: Open) -> None:
    company = Profile(name="Company", client_id="c")
    env.lock(PolicyOverrides(profiles=(company,)))
    dialog = show()
    click(dialog, "Continue")
    assert line(dialog, "Client ID").isReadOnly()
    QTest.keyClicks(line(dialog, "Client secret"), "s3cret-1")
    click(dialog, "Log in")
    await settle()
    assert env.context.profiles.current == company
    assert env.file.settings.profiles == ()


async def test_language_and_theme_are_in_effect_at_once(env: UiEnv, show: Open) -> None:
    dialog = show()
    box(dialog, "Theme").setCurrentIndex(box(dialog, "Theme").findData("dark"))
    box(dialog, "Language").setCurrentIndex(box(dialog, "Language").findData("nl"))
    settings = env.context.profiles.settings
    assert (settings.theme, settings.language) == (Theme.DARK, "nl")


async def test_escape_goes_back_and_then_warns_once_before_discarding_the_input(env: UiEnv, show: Open) -> None:
    dialog = show()
    fill(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert text_of(dialog, "welcomeStep") == "Step 1 of 3"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert "not saved yet" in text_of(dialog, "welcomeState")
    click(dialog, "Continue")
    assert line(dialog, "Client secret").text() == "s3cret-1"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert is_closed(dialog)
    assert env.context.profiles.settings.welcomed


async def test_escape_closes_at_once_when_nothing_was_typed(env: UiEnv, show: Open) -> None:
    dialog = show()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert is_closed(dialog)
    assert env.context.profiles.settings.welcomed


async def test_rare_fields_are_folded_until_requested(show: Open) -> None:
    dialog = show()
    click(dialog, "Continue")
    assert not line(dialog, "Host").isVisible()
    click(dialog, "Connection details")
    for name in ("Host", "Port", "Certificate file", "Proxy"):
        assert line(dialog, name).isVisible()


async def test_shown_again_with_a_profile_it_completes_that_profile(env: UiEnv, show: Open) -> None:
    await env.log_in()
    dialog = show()
    click(dialog, "Continue")
    assert line(dialog, "Profile name").text() == "Europe"
    QTest.keyClicks(line(dialog, "Client ID"), "-new")
    QTest.keyClicks(line(dialog, "Client secret"), "secret-new")
    click(dialog, "Log in")
    await settle()
    assert [profile.client_id for profile in env.context.profiles.all] == ["id-new"]


async def test_in_front_of_a_rebuilt_window_the_dialog_keeps_its_step(env: UiEnv, show: Open, stage: QWidget) -> None:
    dialog = show()
    fill(dialog)
    state = state_of_welcome(stage)
    assert state is not None
    assert "s3cret-1" not in repr(state)
    dialog.setParent(None)
    assert state_of_welcome(stage) is None
    dialog.deleteLater()
    open_welcome(env.context, stage, state)
    again = next(each for each in stage.findChildren(WelcomeDialog) if isValid(each) and each is not dialog)
    assert text_of(again, "welcomeStep") == "Step 2 of 3"
    assert line(again, "Client ID").text() == "id-1"
    assert line(again, "Client secret").text() == "s3cret-1"
