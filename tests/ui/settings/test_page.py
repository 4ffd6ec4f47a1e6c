"""The Settings page: each setting takes effect and is saved immediately, and shows if the policy sets it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QWidget
from pytestqt.qtbot import QtBot

from openobd_desktop.core.profiles.profiles import Profiles
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import PolicyOverrides, Profile, Settings, Sound, Theme
from openobd_desktop.errors import KeyStoreUnavailable, WrongCredentials
from openobd_desktop.storage import JsonSettings
from openobd_desktop.ui.common.translate import install
from openobd_desktop.ui.context.app_context import AppContext, Folders
from openobd_desktop.ui.look.theme import apply_theme
from openobd_desktop.ui.settings.general import ReportSettings
from openobd_desktop.ui.settings.page import SettingsPage
from openobd_desktop.ui.settings.profiles import ProfileList
from openobd_desktop.ui.widgets.dialog import FittedScrollArea
from openobd_desktop.ui.widgets.notice import Notice
from tests.core.fakes import settle
from tests.ui.past import until
from tests.ui.ui_env import UiEnv, button, click, label_texts, line, shows, text_of, usable

EUROPE = Profile(name="Europe", client_id="id-1")
USA = Profile(name="USA", client_id="id-2", cluster="002", host="usa.openobd.com", port=8443)
Show = Callable[..., SettingsPage]


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    def shown(context: AppContext) -> SettingsPage:
        page = SettingsPage(context)
        qtbot.addWidget(page)
        page.resize(1000, 900)
        page.show()
        return page

    return shown


def kept_in(env: UiEnv, folder: Path) -> AppContext:
    """Returns the context with a real settings file."""
    profiles = Profiles(env.service, env.logins, JsonSettings(folder), env.secrets)
    profiles.load()
    return replace(env.context, profiles=profiles, change_settings=profiles.change_settings)


def box(page: QWidget, name: str) -> QComboBox:
    (found,) = [each for each in page.findChildren(QComboBox) if each.accessibleName() == name]
    return found


def pick(page: QWidget, name: str, value: str) -> None:
    found = box(page, name)
    found.setCurrentIndex(found.findData(value))


def dialogs(page: QWidget) -> list[QDialog]:
    return [each for each in page.window().findChildren(QDialog) if each.isVisible()]


def _of(context: AppContext, name: str) -> object:
    return getattr(context.profiles.settings, name)


CHANGES: dict[str, tuple[Callable[[QWidget], None], object]] = {
    "language": (lambda page: pick(page, "Language", "de"), "de"),
    "theme": (lambda page: pick(page, "Theme", "dark"), Theme.DARK),
    "refresh_seconds": (lambda page: pick(page, "Refresh interval", "30"), 30),
    "notifications": (lambda page: button(page, "Notifications").click(), False),
    "sound": (lambda page: pick(page, "Sound", "all"), Sound.ALL),
    "keep_in_background": (lambda page: button(page, "Keep running in the background").click(), False),
    "keep_awake": (lambda page: button(page, "Keep this PC awake during sessions").click(), False),
    "developer": (lambda page: button(page, "Developer mode").click(), True),
}


@pytest.mark.parametrize("name", CHANGES)
async def test_each_setting_is_in_effect_at_once_and_survives_a_restart(
    env: UiEnv, show: Show, tmp_path: Path, name: str
) -> None:
    context = kept_in(env, tmp_path)
    change, expected = CHANGES[name]
    page = show(context)
    change(page)
    assert getattr(context.profiles.settings, name) == expected
    again = kept_in(env, tmp_path)
    changed = {one for one in Settings.__struct_fields__ if _of(again, one) != getattr(Settings(), one)}
    assert (changed, _of(again, name)) == ({name}, expected)
    assert label_texts(show(again)) == label_texts(page)


async def test_a_setting_changed_elsewhere_is_updated(env: UiEnv, show: Show) -> None:
    page = show(env.context)
    env.context.change_settings(Settings(theme=Theme.DARK, refresh_seconds=7, notifications=False))
    assert box(page, "Theme").currentData() == "dark"
    assert not button(page, "Notifications").isChecked()


async def test_an_interval_that_is_not_offered_is_shown_and_kept(env: UiEnv, show: Show) -> None:
    env.context.change_settings(Settings(refresh_seconds=7))
    page = show(env.context)
    assert box(page, "Refresh interval").currentData() == "7"
    button(page, "Notifications").click()
    assert env.context.profiles.settings.refresh_seconds == 7


async def test_developer_mode_offers_connectors_at_once(env: UiEnv, show: Show) -> None:
    page = show(env.context)
    assert not env.context.developer
    button(page, "Developer mode").click()
    assert env.context.developer


LOCKED = PolicyOverrides(
    language="de",
    theme=Theme.LIGHT,
    refresh_seconds=10,
    notifications=False,
    keep_in_background=True,
    keep_awake=False,
    developer=False,
)


async def test_settings_set_by_the_policy_are_marked_and_disabled(env: UiEnv, show: Show) -> None:
    page = show(env.lock(LOCKED))
    for name in ("Language", "Theme", "Refresh interval"):
        assert not box(page, name).isEnabled()
        assert "IT department" in box(page, name).toolTip()
    for name in (
        "Notifications",
        "Keep running in the background",
        "Keep this PC awake during sessions",
        "Developer mode",
    ):
        assert not usable(button(page, name))
    for name in ("language", "theme", "refresh", "notifications", "background", "awake", "developer"):
        assert text_of(page, f"{name}Lock") == "Set by your IT department"
        assert shows(page, f"{name}Lock")
    assert box(page, "Refresh interval").currentData() == "10"


async def test_without_a_policy_nothing_is_marked(env: UiEnv, show: Show) -> None:
    page = show(env.context)
    for name in ("language", "theme", "refresh", "notifications", "background", "developer"):
        assert not shows(page, f"{name}Lock")
    assert box(page, "Theme").isEnabled()
    assert box(page, "Theme").toolTip() == ""


async def test_a_policy_that_forbids_developer_mode_wins_over_the_command_line(env: UiEnv) -> None:
    env.lock(PolicyOverrides(developer=False))
    assert not env.developer().developer


@pytest.fixture
async def two(env: UiEnv) -> UiEnv:
    await env.context.profiles.save(EUROPE, Secret("s3cret-1"))
    await env.context.profiles.save(USA, Secret("s3cret-2"))
    await env.context.profiles.switch("Europe")
    return env


def rows(page: QWidget) -> list[list[str]]:
    table = page.findChild(ProfileList)
    assert table is not None
    return [
        [item.text() if (item := table.item(row, column)) else "" for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]


def select(page: QWidget, row: int) -> None:
    table = page.findChild(ProfileList)
    assert table is not None
    table.selectRow(row)


async def test_the_profiles_are_listed_with_their_state(two: UiEnv, show: Show) -> None:
    page = show(two.context)
    assert rows(page) == [
        ["Europe", "grpc.openobd.com:443", "001 Europe", "in the key store", "in use"],
        ["USA", "usa.openobd.com:8443", "002 USA", "in the key store", ""],
    ]
    table = page.findChild(ProfileList)
    assert table is not None
    assert table.accessibleName() == "Profiles"


async def test_s12_a_copied_profile_is_no_formula(env: UiEnv, show: Show) -> None:
    evil = Profile(name='=HYPERLINK("http://evil.example")', client_id="id")
    env.file.settings = Settings(profiles=(evil,))
    env.context.profiles.load()
    table = show(env.context).findChild(ProfileList)
    assert table is not None
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(("'=", "\"'="))
    assert copied.split("\t")[1] == "grpc.openobd.com:443"


async def test_without_a_profile_only_adding_is_possible(env: UiEnv, show: Show) -> None:
    page = show(env.context)
    assert text_of(page, "noProfiles") == "No profiles yet."
    assert usable(button(page, "Add"))
    for name in ("Use", "Edit", "Test connection", "Remove"):
        assert not usable(button(page, name))
        assert button(page, name).toolTip()


async def test_another_profile_is_used(two: UiEnv, show: Show) -> None:
    page = show(two.context)
    assert not usable(button(page, "Use"))
    select(page, 1)
    click(page, "Use")
    await settle()
    assert two.context.profiles.current == USA
    assert rows(page)[1][-1] == "in use"


async def test_a_test_shows_how_many_sessions_there_are(two: UiEnv, show: Show) -> None:
    page = show(two.context)
    two.backend.add()
    select(page, 1)
    click(page, "Test connection")
    await settle()
    assert text_of(page, "profileTest").startswith("Success: the service accepts this profile and lists 1 session")
    assert two.context.profiles.current == EUROPE


async def test_a_failed_test_shows_the_reason_beside_the_profiles(two: UiEnv, show: Show) -> None:
    page = show(two.context)
    two.backend.failures["log_in"] = [WrongCredentials("raw")]
    click(page, "Test connection")
    await settle()
    assert WrongCredentials.what in text_of(page, "profileTest")
    select(page, 1)
    assert text_of(page, "profileTest") == ""


async def test_the_verdict_of_a_test_is_scrolled_into_view(two: UiEnv, show: Show) -> None:
    page = show(two.context)
    page.resize(800, 400)
    two.backend.failures["log_in"] = [WrongCredentials("raw")]
    click(page, "Test connection")
    await settle()
    verdict, area = page.findChild(Notice), page.findChild(FittedScrollArea)
    assert verdict is not None
    assert area is not None
    for _ in range(20):
        await settle()
        QApplication.sendPostedEvents()
    top = verdict.mapTo(area, QPoint(0, 0)).y()
    assert 0 <= top < area.height() - 20


async def test_an_added_profile_is_listed_and_the_first_one_is_used(env: UiEnv, show: Show) -> None:
    page = show(env.context)
    click(page, "Add")
    (dialog,) = dialogs(page)
    for name, text in (("Profile name", "Garage"), ("Client ID", "id-9"), ("Client secret", "s3cret-9")):
        line(dialog, name).setText(text)
    click(dialog, "Save")
    await settle()
    assert [row[0] for row in rows(page)] == ["Garage"]
    assert env.context.profiles.current == Profile(name="Garage", client_id="id-9")


async def test_an_edited_profile_is_listed_as_it_is_now(two: UiEnv, show: Show) -> None:
    page = show(two.context)
    select(page, 1)
    click(page, "Edit")
    (dialog,) = dialogs(page)
    line(dialog, "Host").setText("other.openobd.com")
    click(dialog, "Save")
    await settle()
    assert rows(page)[1][1] == "other.openobd.com:8443"
    assert two.context.profiles.current == EUROPE


async def test_a_profile_is_removed_after_confirmation_and_restored_with_undo(two: UiEnv, show: Show) -> None:
    page = show(two.context)
    select(page, 1)
    click(page, "Remove")
    (dialog,) = dialogs(page)
    assert dialog.windowTitle() == "Remove profile"
    click(dialog, "Remove profile")
    await settle()
    assert [row[0] for row in rows(page)] == ["Europe"]
    assert two.secrets.stored == {"Europe": Secret("s3cret-1")}
    message = two.context.messages.current
    assert message is not None
    assert "USA" in message.what
    assert not message.fades, "the removal can be undone until the program is quit"
    two.context.messages.accept_offer()
    await settle()
    assert [row[0] for row in rows(page)] == ["Europe", "USA"]
    assert two.secrets.stored["USA"] == Secret("s3cret-2")


async def test_d13_undo_is_offered_again_if_the_name_of_the_removed_profile_has_been_taken(
    two: UiEnv, show: Show
) -> None:
    page = show(two.context)
    select(page, 1)
    click(page, "Remove")
    click(dialogs(page)[0], "Remove profile")
    await settle()
    newer = Profile(name="USA", client_id="id-9")
    await two.context.profiles.save(newer, Secret("s3cret-9"))
    two.context.messages.accept_offer()
    await settle()
    message = two.context.messages.current
    assert message is not None
    assert message.what == "The name USA is already in use."
    await two.context.profiles.save(replace(newer, name="USA east"), None, instead_of="USA")
    two.context.messages.accept_offer()
    await settle()
    assert {row[0] for row in rows(page)} == {"Europe", "USA", "USA east"}
    assert two.secrets.stored["USA"] == Secret("s3cret-2")


async def test_keeping_the_profile_changes_nothing(two: UiEnv, show: Show) -> None:
    page = show(two.context)
    click(page, "Remove")
    (dialog,) = dialogs(page)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    await settle()
    assert [row[0] for row in rows(page)] == ["Europe", "USA"]


async def test_a_profile_with_an_open_session_is_not_removed(two: UiEnv, show: Show) -> None:
    await two.open_session()
    page = show(two.context)
    click(page, "Remove")
    click(dialogs(page)[0], "Remove profile")
    await settle()
    assert [row[0] for row in rows(page)] == ["Europe", "USA"]
    message = two.context.messages.current
    assert message is not None
    assert "stays open" in message.meaning


async def test_f17_a_secret_for_this_run_only_is_called_so(env: UiEnv, show: Show) -> None:
    env.secrets.failure = KeyStoreUnavailable()
    with pytest.raises(KeyStoreUnavailable):
        await env.context.profiles.save(EUROPE, Secret("s3cret-1"))
    assert rows(show(env.context))[0][3] == "until you quit"


async def test_profiles_of_policy_and_environment_cannot_be_removed(env: UiEnv, show: Show) -> None:
    env.lock(PolicyOverrides(profiles=(USA,)))
    env.context.profiles.set_given(replace(EUROPE, name="Environment"), Secret("given"))
    page = show(env.context)
    assert [row[-1] for row in rows(page)] == ["set by environment variables", "set by your IT department"]
    for row, reason in ((0, "environment"), (1, "IT department")):
        select(page, row)
        assert not usable(button(page, "Remove"))
        assert reason in button(page, "Remove").toolTip()


FOLDERS = Folders("/here/settings", "/here/logs", "/here/history", "/etc/policy.toml")


async def test_the_folders_are_shown_copied_and_opened(
    env: UiEnv, show: Show, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []

    def note(url: QUrl) -> bool:
        opened.append(url)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", note)
    page = show(replace(env.context, folders=replace(FOLDERS, logs=str(tmp_path))))
    assert "/here/history" in label_texts(page)
    click(page, "Copy history path")
    assert QGuiApplication.clipboard().text() == "/here/history"
    click(page, "Open log folder")
    assert opened == [QUrl.fromLocalFile(str(tmp_path))]


async def test_the_path_of_a_missing_folder_is_copied_instead(env: UiEnv, show: Show) -> None:
    page = show(replace(env.context, folders=FOLDERS))
    click(page, "Open settings folder")
    assert QGuiApplication.clipboard().text() == "/here/settings"
    message = env.context.messages.current
    assert message is not None
    assert "/here/settings" in message.what


@pytest.mark.parametrize(
    ("overrides", "begin"), [(PolicyOverrides(), "No policy file"), (LOCKED, "The marked settings are controlled")]
)
async def test_it_is_shown_whether_there_is_a_policy(
    env: UiEnv, show: Show, overrides: PolicyOverrides, begin: str
) -> None:
    page = show(replace(env.lock(overrides), folders=FOLDERS))
    assert text_of(page, "policyState").startswith(begin)
    assert "/etc/policy.toml" in text_of(page, "policyState")


async def test_the_welcome_can_be_seen_again(env: UiEnv, show: Show) -> None:
    page = show(env.context)
    click(page, "Show welcome again")
    click(page, "Show welcome again")
    (dialog,) = dialogs(page)
    assert dialog.windowTitle() == "Welcome"


async def test_d11_the_page_fits_beside_the_sidebar_of_a_small_screen_in_each_language(env: UiEnv, show: Show) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    style = application.style().name()
    try:
        apply_theme(application, Theme.LIGHT)
        for language in ("nl", "de", "fr"):
            install(application, language)
            page = show(env.context)
            # The width that remains on a screen of 800 pixels.
            assert page.minimumSizeHint().width() <= 612, language
    finally:
        install(application, "en")
        application.setStyleSheet("")
        application.setStyle(style)


async def test_the_company_of_the_reports_is_saved_when_the_field_is_left(env: UiEnv, show: Show) -> None:
    page = show(env.context)
    line(page, "Company").setText("Van Dijk Diagnostics")
    line(page, "Company").editingFinished.emit()
    assert env.context.profiles.settings.company == "Van Dijk Diagnostics"


async def test_a_picture_becomes_the_logo_of_the_reports_and_can_be_removed(
    env: UiEnv, show: Show, tmp_path: Path
) -> None:
    page = show(env.context)
    assert not usable(button(page, "Remove logo"))
    logo = QImage(30, 10, QImage.Format.Format_RGB32)
    assert logo.save(str(tmp_path / "logo.png"))
    page.findChildren(ReportSettings)[0].choose_logo(str(tmp_path / "logo.png"))
    await until(lambda: env.context.profiles.settings.logo)
    assert env.context.profiles.settings.logo == str(tmp_path / "logo.png")
    assert text_of(page, "logoPath") == str(tmp_path / "logo.png")
    await until(lambda: usable(button(page, "Choose logo")))
    click(page, "Remove logo")
    assert env.context.profiles.settings.logo == ""


async def test_a_file_that_is_no_picture_does_not_become_the_logo(env: UiEnv, show: Show, tmp_path: Path) -> None:
    page = show(env.context)
    (tmp_path / "logo.png").write_text("no picture")
    page.findChildren(ReportSettings)[0].choose_logo(str(tmp_path / "logo.png"))
    await until(lambda: env.context.messages.current)
    assert env.context.messages.current is not None
    assert env.context.messages.current.what == "This file is not a PNG, JPEG or WebP picture."
    assert env.context.profiles.settings.logo == ""


def test_company_and_logo_of_the_policy_are_locked(env: UiEnv, show: Show) -> None:
    page = show(env.lock(PolicyOverrides(company="Van Dijk", logo="/logo.png")))
    assert line(page, "Company").text() == "Van Dijk"
    assert not line(page, "Company").isEnabled()
    assert not button(page, "Choose logo").isEnabled()
