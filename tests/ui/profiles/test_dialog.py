"""Profiles: pasted addresses are parsed, the test shows its result, the secret is never shown again."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from openobd_desktop.core.profiles import logins as profile_logins
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import PolicyOverrides, Profile, Settings
from openobd_desktop.errors import (
    BadInput,
    KeyStoreUnavailable,
    NameNotFound,
    PartnerApiFault,
    PartnerApiMissing,
    PartnerApiOff,
    PartnerApiRefused,
    PartnerApiUnreachable,
    PartnerApiUnreadable,
    SettingsWithheld,
    WrongCredentials,
)
from openobd_desktop.ui.common.translate import LANGUAGES, install
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.look.theme import Tone
from openobd_desktop.ui.profiles.dialog import ProfileDialog
from openobd_desktop.ui.profiles.form import Address, CertificateField, ProfileForm, read_address, read_port
from openobd_desktop.ui.widgets.notice import Notice
from tests.core.fake_tickets import offer, ticket
from tests.core.fakes import settle
from tests.ui.past import until
from tests.ui.ui_env import UiEnv, button, click, is_closed, label_texts, line, text_of, usable

Open = Callable[..., ProfileDialog]
OLD = Profile(name="Garage", cluster="002", host="grpc.openobd.com", port=8443, client_id="id-1")
FIELDS = ["Profile name", "Host", "Port", "Client ID", "Client secret", "Certificate file"]
FIELDS += ["Proxy", "Proxy user name", "Proxy password", "Partner API"]


@pytest.fixture
def show(env: UiEnv, stage: QWidget) -> Open:
    def opened(profile: Profile | None = None) -> ProfileDialog:
        dialog = ProfileDialog(env.context, stage, profile)
        dialog.open()
        return dialog

    return opened


@pytest.fixture
async def stored(env: UiEnv) -> Profile:
    await env.context.profiles.save(OLD, Secret("stored-secret"))
    env.logins.opened.clear()
    return OLD


def fill(dialog: ProfileDialog, **texts: str) -> None:
    for name, text in texts.items():
        line(dialog, name.replace("_", " ")).setText(text)


def fill_new(dialog: ProfileDialog) -> None:
    fill(dialog, Profile_name="Garage", Client_ID="id-1", Client_secret="s3cret")


def state(dialog: ProfileDialog) -> str:
    return text_of(dialog, "profileState")


def tone(dialog: ProfileDialog) -> Tone:
    (notice,) = dialog.findChildren(Notice)
    return notice.tone


async def test_it_has_the_contract_names(show: Open) -> None:
    dialog = show()
    assert dialog.windowTitle() == "Profile"
    for name in FIELDS:
        assert line(dialog, name).isVisible()
    (cluster,) = dialog.findChildren(QComboBox)
    assert cluster.accessibleName() == "Cluster"
    assert [cluster.itemText(row) for row in range(cluster.count())] == ["001 Europe", "002 USA"]
    for name in ("Test connection", "Save", "Cancel", "Choose file"):
        assert usable(button(dialog, name))


async def test_each_field_is_the_buddy_of_its_label(show: Open) -> None:
    dialog = show()
    labels = [label for label in dialog.findChildren(Text) if label.buddy() is not None]
    buddies = {label.text(): label.buddy().accessibleName() for label in labels}
    assert set(buddies) == {*FIELDS, "Cluster"}
    assert all(label == name for label, name in buddies.items())


async def test_a_new_profile_is_saved_with_its_secret_and_the_dialog_closes(env: UiEnv, show: Open) -> None:
    dialog = show()
    saved: list[str] = []
    dialog.saved.connect(saved.append)
    fill_new(dialog)
    click(dialog, "Save")
    await settle()
    assert saved == ["Garage"]
    assert env.context.profiles.all == (Profile(name="Garage", client_id="id-1"),)
    assert env.secrets.stored == {"Garage": Secret("s3cret")}
    assert is_closed(dialog)


async def test_enter_saves(env: UiEnv, show: Open) -> None:
    dialog = show()
    fill_new(dialog)
    QTest.keyClick(line(dialog, "Client secret"), Qt.Key.Key_Return)
    await settle()
    assert [profile.name for profile in env.context.profiles.all] == ["Garage"]


@pytest.mark.parametrize("way", ["Escape", "Cancel"])
async def test_escape_and_cancel_save_nothing(env: UiEnv, show: Open, way: str) -> None:
    dialog = show()
    fill_new(dialog)
    if way == "Escape":
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    else:
        click(dialog, "Cancel")
    await settle()
    assert env.context.profiles.all == ()
    assert is_closed(dialog)


async def test_a_stored_profile_is_shown_without_its_secret(show: Open, stored: Profile) -> None:
    dialog = show(stored)
    assert [line(dialog, name).text() for name in FIELDS] == ["Garage", stored.host, "8443", "id-1", *[""] * 6]
    assert dialog.findChildren(QComboBox)[0].currentText() == "002 USA"
    secret = line(dialog, "Client secret")
    assert text_of(dialog, "secretState") == "Kept in this PC's key store. Leave empty to keep it unchanged."
    assert secret.echoMode() is QLineEdit.EchoMode.Password


async def test_an_empty_secret_keeps_the_stored_one_also_under_a_new_name(
    env: UiEnv, show: Open, stored: Profile
) -> None:
    dialog = show(stored)
    fill(dialog, Profile_name="Body shop")
    click(dialog, "Save")
    await settle()
    assert [profile.name for profile in env.context.profiles.all] == ["Body shop"]
    assert env.secrets.stored == {"Body shop": Secret("stored-secret")}


async def test_the_test_uses_the_stored_secret_of_a_profile_that_is_being_renamed(
    env: UiEnv, show: Open, stored: Profile
) -> None:
    dialog = show(stored)
    fill(dialog, Profile_name="Body shop", Proxy="none")
    click(dialog, "Test connection")
    await settle()
    profile, secret = env.logins.opened[-1]
    assert profile.proxy == "none"
    assert secret == Secret("stored-secret")
    assert state(dialog).startswith("Success")


async def test_s6_the_test_does_not_take_the_stored_secret_to_another_host(
    env: UiEnv, show: Open, stored: Profile
) -> None:
    dialog = show(stored)
    fill(dialog, Host="other.openobd.com")
    line(dialog, "Host").editingFinished.emit()
    assert text_of(dialog, "secretState").startswith("No client secret is stored")
    click(dialog, "Test connection")
    await settle()
    assert env.logins.opened == []
    assert "belongs to another host" in state(dialog)
    fill(dialog, Host=stored.host)
    line(dialog, "Host").editingFinished.emit()
    assert text_of(dialog, "secretState").startswith("Kept in this PC's key store")


async def test_a_successful_test_shows_success_and_saves_nothing(env: UiEnv, show: Open) -> None:
    dialog = show()
    fill_new(dialog)
    click(dialog, "Test connection")
    assert state(dialog).startswith("Testing…")
    await settle()
    assert state(dialog).startswith("Success")
    assert tone(dialog) is Tone.GOOD
    assert env.context.profiles.all == ()
    assert dialog.isVisible()


async def test_a_successful_test_says_how_many_tickets_the_partner_api_lists(env: UiEnv, show: Open) -> None:
    offer(env.backend.partner_api, ticket(1), ticket(2))
    dialog = show()
    fill_new(dialog)
    click(dialog, "Test connection")
    await settle()
    assert state(dialog).splitlines()[1:] == ["The Partner API lists 2 tickets."]
    assert state(dialog).startswith("Success")


async def test_without_an_address_the_test_says_nothing_of_the_partner_api(env: UiEnv, show: Open) -> None:
    dialog = show()
    fill_new(dialog)
    click(dialog, "Test connection")
    await settle()
    assert len(state(dialog).splitlines()) == 1
    assert env.backend.partner_api.calls == []


@pytest.mark.parametrize(
    ("error", "line"),
    [
        (PartnerApiRefused(), "Partner API: The Partner API does not accept this login."),
        (PartnerApiMissing(), "Partner API: There are no tickets at this address."),
        (PartnerApiUnreachable(), "Partner API: The Partner API is not responding."),
        (PartnerApiUnreadable(), "Partner API: The response from the Partner API could not be read."),
        (PartnerApiOff(what="Its port is bad."), "Partner API: Its port is bad."),
    ],
)
async def test_a_failure_of_the_partner_api_is_a_line_and_does_not_spoil_the_result(
    env: UiEnv, show: Open, error: PartnerApiFault, line: str
) -> None:
    offer(env.backend.partner_api, ticket(1))
    env.backend.partner_api.failures["tickets"] = [error]
    dialog = show()
    fill_new(dialog)
    click(dialog, "Test connection")
    await settle()
    assert state(dialog).splitlines()[1:] == [line]
    assert tone(dialog) is Tone.GOOD


async def test_the_result_does_not_wait_for_the_partner_api_and_can_be_saved(env: UiEnv, show: Open) -> None:
    offer(env.backend.partner_api, ticket(1))
    env.backend.partner_api.gates["tickets"] = asyncio.Event()
    dialog = show()
    fill_new(dialog)
    click(dialog, "Test connection")
    await settle()
    assert len(state(dialog).splitlines()) == 1
    assert usable(button(dialog, "Test connection"))
    click(dialog, "Save")
    await settle()
    assert [profile.name for profile in env.context.profiles.all] == ["Garage"]
    env.backend.partner_api.gates["tickets"].set()
    await settle()


async def test_a_partner_api_that_does_not_answer_is_told_after_a_time_limit(
    env: UiEnv, show: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(profile_logins, "PARTNER_PATIENCE", 0.01)
    offer(env.backend.partner_api, ticket(1))
    env.backend.partner_api.gates["tickets"] = asyncio.Event()
    dialog = show()
    fill_new(dialog)
    click(dialog, "Test connection")
    await until(lambda: "The Partner API is not responding." in state(dialog))


async def test_what_the_partner_api_says_is_not_added_to_a_result_that_was_changed_meanwhile(
    env: UiEnv, show: Open
) -> None:
    offer(env.backend.partner_api, ticket(1))
    gate = env.backend.partner_api.gates["tickets"] = asyncio.Event()
    dialog = show()
    fill_new(dialog)
    click(dialog, "Test connection")
    await settle()
    fill(dialog, Client_ID="another")
    assert state(dialog) == ""
    gate.set()
    await settle()
    assert state(dialog) == ""


async def test_d23_what_the_partner_api_says_of_an_earlier_test_is_not_added_to_the_result_of_a_later_one(
    env: UiEnv, show: Open
) -> None:
    api = env.backend.partner_api
    offer(api, ticket(1), ticket(2))
    earlier, later = asyncio.Event(), asyncio.Event()
    api.gates["tickets"] = earlier
    dialog = show()
    fill_new(dialog)
    click(dialog, "Test connection")
    await settle()
    api.gates["tickets"] = later
    fill(dialog, Client_ID="another")
    click(dialog, "Test connection")
    await settle()
    assert len(state(dialog).splitlines()) == 1
    earlier.set()
    await settle()
    assert len(state(dialog).splitlines()) == 1
    later.set()
    await settle()
    assert state(dialog).splitlines()[1:] == ["The Partner API lists 2 tickets."]


async def test_d23_the_partner_api_is_no_longer_asked_once_the_result_is_outdated(env: UiEnv, show: Open) -> None:
    offer(env.backend.partner_api, ticket(1))
    env.backend.partner_api.gates["tickets"] = asyncio.Event()
    dialog = show()
    fill_new(dialog)
    click(dialog, "Test connection")
    await settle()
    assert [name for name in env.scope.names if name.startswith("test")]
    fill(dialog, Client_ID="another")
    await settle()
    assert not [name for name in env.scope.names if name.startswith("test")]


async def test_a_failed_login_asks_the_partner_api_nothing(env: UiEnv, show: Open) -> None:
    offer(env.backend.partner_api, ticket(1))
    env.backend.failures["log_in"] = [WrongCredentials("raw")]
    dialog = show()
    fill_new(dialog)
    click(dialog, "Test connection")
    await settle()
    assert env.backend.partner_api.calls == []


@pytest.mark.parametrize("error", [WrongCredentials("raw"), NameNotFound("raw")])
async def test_a_failed_test_shows_the_error_with_advice_and_keeps_the_input(
    env: UiEnv, show: Open, error: WrongCredentials | NameNotFound
) -> None:
    env.backend.failures["log_in"] = [error]
    dialog = show()
    fill_new(dialog)
    click(dialog, "Test connection")
    await settle()
    assert error.what in state(dialog)
    assert error.advice in state(dialog)
    assert tone(dialog) is Tone.BAD
    assert line(dialog, "Client secret").text() == "s3cret"
    assert env.context.messages.current is None


async def test_two_clicks_in_one_turn_are_one_test(env: UiEnv, show: Open) -> None:
    dialog = show()
    fill_new(dialog)
    test = button(dialog, "Test connection")
    test.click()
    test.click()
    await settle()
    assert env.backend.calls.count("log_in") == 1


async def test_two_clicks_in_one_turn_are_one_save(env: UiEnv, show: Open) -> None:
    dialog = show()
    fill_new(dialog)
    save = button(dialog, "Save")
    save.click()
    save.click()
    await settle()
    assert len(env.logins.opened) == 1


async def test_a_changed_field_clears_the_old_verdict(env: UiEnv, show: Open) -> None:
    dialog = show()
    fill_new(dialog)
    click(dialog, "Test connection")
    await settle()
    fill(dialog, Host="other.openobd.com")
    assert state(dialog) == ""


@pytest.mark.parametrize("name", ["Profile_name", "Host", "Client_ID"])
async def test_a_missing_field_is_named_and_nothing_is_saved(env: UiEnv, show: Open, name: str) -> None:
    dialog = show()
    fill_new(dialog)
    fill(dialog, **{name: "  "})
    click(dialog, "Save")
    await settle()
    assert name.replace("_", " ").lower() in state(dialog).lower()
    assert "missing" in state(dialog)
    assert env.context.profiles.all == ()


@pytest.mark.parametrize("port", ["0", "65536", "https", "-1", "4 4", "٤٤٣"])
async def test_an_invalid_port_is_shown_before_anything_is_done(env: UiEnv, show: Open, port: str) -> None:
    dialog = show()
    fill_new(dialog)
    fill(dialog, Port=port)
    for name in ("Save", "Test connection"):
        click(dialog, name)
        await settle()
        assert "not a valid port" in state(dialog)
    assert env.logins.opened == []


async def test_t01_a_refused_address_is_shown_and_not_saved(env: UiEnv, show: Open) -> None:
    dialog = show()
    fill_new(dialog)
    fill(dialog, Host="evil.example")
    click(dialog, "Save")
    await settle()
    assert "security rules" in state(dialog)
    assert env.context.profiles.all == ()
    assert dialog.isVisible()


async def test_f17_without_a_key_store_the_secret_is_kept_for_this_run_and_that_is_shown(
    env: UiEnv, show: Open
) -> None:
    env.secrets.failure = KeyStoreUnavailable("raw")
    dialog = show()
    saved: list[str] = []
    dialog.saved.connect(saved.append)
    fill_new(dialog)
    click(dialog, "Save")
    await settle()
    assert saved == ["Garage"]
    assert "only until you quit" in state(dialog)
    assert tone(dialog) is Tone.WARN
    click(dialog, "Close")
    assert is_closed(dialog)


async def test_f17_a_profile_saved_again_after_that_replaces_itself(env: UiEnv, show: Open) -> None:
    env.secrets.failure = KeyStoreUnavailable("raw")
    dialog = show()
    fill_new(dialog)
    click(dialog, "Save")
    await settle()
    env.secrets.failure = None
    fill(dialog, Profile_name="Body shop")
    click(dialog, "Save")
    await settle()
    assert [profile.name for profile in env.context.profiles.all] == ["Body shop"]
    assert is_closed(dialog)


async def test_d1_while_the_settings_must_not_be_saved_the_profile_is_added_for_this_run(
    env: UiEnv, show: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    def withhold(settings: Settings) -> None:
        raise SettingsWithheld

    monkeypatch.setattr(env.file, "save", withhold)
    dialog = show()
    saved: list[str] = []
    dialog.saved.connect(saved.append)
    fill_new(dialog)
    click(dialog, "Save")
    await settle()
    assert "The settings file could not be read." in text_of(dialog, "profileState")
    assert saved == [profile.name for profile in env.context.profiles.all]
    assert len(env.secrets.entries) == 1
    click(dialog, "Close")


async def test_a_pasted_address_is_parsed_when_the_field_is_left(show: Open) -> None:
    dialog = show()
    host = line(dialog, "Host")
    host.setText(" https://grpc.openobd.com:8443/path ")
    host.editingFinished.emit()
    assert host.text() == "grpc.openobd.com"
    assert line(dialog, "Port").text() == "8443"


async def test_a_profile_from_the_environment_is_shown_read_only_with_the_reason(env: UiEnv, show: Open) -> None:
    env.context.profiles.set_given(OLD, Secret("given"))
    await env.context.profiles.switch(OLD.name)
    dialog = show(OLD)
    assert all(line(dialog, name).isReadOnly() for name in FIELDS)
    assert not dialog.findChildren(QComboBox)[0].isEnabled()
    assert not usable(button(dialog, "Save"))
    assert not usable(button(dialog, "Choose file"))
    assert "environment" in state(dialog)
    assert "environment" in button(dialog, "Save").toolTip()
    click(dialog, "Test connection")
    await settle()
    assert env.logins.opened[-1][1] == Secret("given")
    assert state(dialog).startswith("Success")


async def test_a_chosen_certificate_file_fills_the_field(show: Open) -> None:
    dialog = show()
    click(dialog, "Choose file")
    chooser = dialog.findChild(QFileDialog)
    assert chooser is not None
    chooser.fileSelected.emit("/company/roots.pem")
    chooser.reject()
    assert line(dialog, "Certificate file").text() == "/company/roots.pem"


async def test_an_unknown_cluster_is_kept(env: UiEnv, show: Open) -> None:
    dialog = show(Profile(name="New", cluster="003", client_id="id-1"))
    click(dialog, "Save")
    await settle()
    assert env.context.profiles.all[0].cluster == "003"


async def test_the_dialog_cannot_be_closed_while_it_saves(env: UiEnv, show: Open) -> None:
    dialog = show()
    fill_new(dialog)
    button(dialog, "Save").click()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    await settle()
    assert is_closed(dialog)


async def test_closing_during_a_test_cancels_the_test(env: UiEnv, show: Open) -> None:
    gate = env.gate("log_in")
    dialog = show()
    fill_new(dialog)
    click(dialog, "Test connection")
    await settle()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    await settle()
    assert not [name for name in env.scope.names if name.startswith("test")]
    gate.set()


@pytest.mark.parametrize(
    ("host", "port", "expected"),
    [
        ("grpc.openobd.com", "", Address("grpc.openobd.com", "")),
        ("https://grpc.openobd.com/", "", Address("grpc.openobd.com", "")),
        ("grpc.openobd.com:8443", "", Address("grpc.openobd.com", "8443")),
        ("grpc.openobd.com:8443", "443", Address("grpc.openobd.com", "443")),
        ("  grpc.openobd.com  ", " 1 ", Address("grpc.openobd.com", "1")),
        ("dns:///grpc.openobd.com", "", Address("", "")),
        ("::1", "", Address("::1", "")),
        ("localhost:port", "", Address("localhost:port", "")),
        ("", "", Address("", "")),
    ],
)
def test_addresses_are_parsed_in_all_usual_forms(host: str, port: str, expected: Address) -> None:
    assert read_address(host, port) == expected


def test_an_empty_port_is_443() -> None:
    assert read_port("") == 443
    assert read_port("50051") == 50051


@pytest.mark.parametrize("text", ["0", "65536", "x", "²", "1.5", "999999999999"])
def test_an_invalid_port_is_refused(text: str) -> None:
    with pytest.raises(BadInput):
        read_port(text)


@pytest.mark.parametrize(("typed", "kept"), [("Proxy:3128", "http://proxy:3128"), ("none", "none"), ("", "")])
async def test_f30_a_proxy_is_saved_with_the_profile(env: UiEnv, show: Open, typed: str, kept: str) -> None:
    dialog = show()
    fill_new(dialog)
    fill(dialog, Proxy=typed)
    click(dialog, "Save")
    await settle()
    assert env.context.profiles.all[0].proxy == kept


@pytest.mark.parametrize(
    ("typed", "kept"), [("Api.example.com/", "https://api.example.com"), ("none", "none"), ("", "")]
)
async def test_the_partner_api_is_saved_with_the_profile(env: UiEnv, show: Open, typed: str, kept: str) -> None:
    dialog = show()
    fill_new(dialog)
    fill(dialog, Partner_API=typed)
    click(dialog, "Save")
    await settle()
    assert env.context.profiles.all[0].partner_api == kept


@pytest.mark.parametrize(
    ("typed", "said"), [("https://api.example.com/v2", "not a valid address"), ("https://a:b@c", "name or password")]
)
async def test_a_wrong_partner_api_is_refused_before_anything_is_done(
    env: UiEnv, show: Open, typed: str, said: str
) -> None:
    dialog = show()
    fill_new(dialog)
    fill(dialog, Partner_API=typed)
    for name in ("Save", "Test connection"):
        click(dialog, name)
        await settle()
        assert said in state(dialog)
    assert env.logins.opened == []


async def test_t2_a_proxy_with_a_password_is_refused_before_anything_is_done(env: UiEnv, show: Open) -> None:
    dialog = show()
    fill_new(dialog)
    fill(dialog, Proxy="http://anna:pass-word@proxy:3128")
    for name in ("Save", "Test connection"):
        click(dialog, name)
        await settle()
        assert "name or password" in state(dialog)
    assert env.logins.opened == []
    assert env.context.profiles.all == ()


async def test_a_successful_test_shows_how_many_sessions_are_listed(env: UiEnv, show: Open) -> None:
    env.backend.add()
    dialog = show()
    fill_new(dialog)
    click(dialog, "Test connection")
    await settle()
    assert "lists 1 session" in state(dialog)


async def test_a_running_test_shows_its_seconds_and_can_be_stopped(env: UiEnv, show: Open) -> None:
    gate = env.gate("log_in")
    dialog = show()
    fill_new(dialog)
    click(dialog, "Test connection")
    await settle()
    (ticking,) = [timer for timer in dialog.findChildren(QTimer) if timer.isActive() and timer.interval() == 1000]
    ticking.timeout.emit()
    ticking.timeout.emit()
    assert "2 s" in state(dialog)
    assert not usable(button(dialog, "Test connection"))
    click(dialog, "Stop test")
    await settle()
    assert "stopped" in state(dialog)
    assert usable(button(dialog, "Test connection"))
    assert not ticking.isActive()
    assert not [name for name in env.scope.names if name.startswith("test")]
    gate.set()


async def test_t9_a_secret_is_shown_only_while_typed_and_on_request(show: Open, stored: Profile) -> None:
    dialog = show(stored)
    for secret, shown in (
        (line(dialog, "Client secret"), button(dialog, "Show client secret")),
        (line(dialog, "Proxy password"), button(dialog, "Show proxy password")),
    ):
        assert secret.text() == ""
        assert secret.echoMode() is QLineEdit.EchoMode.Password
        shown.click()
        assert secret.echoMode() is QLineEdit.EchoMode.Normal
        assert "stored-secret" not in label_texts(dialog) + secret.text() + secret.placeholderText()
        shown.click()
        assert secret.echoMode() is QLineEdit.EchoMode.Password


@pytest.mark.parametrize(
    ("path", "begin"), [("/c/bad.pem", "The certificate file cannot"), ("/c/good.pem", "This file")]
)
async def test_f31_a_certificate_file_is_checked_as_soon_as_it_is_entered(
    env: UiEnv, show: Open, path: str, begin: str
) -> None:
    dialog = show()
    line(dialog, "Certificate file").setText(path)
    line(dialog, "Certificate file").editingFinished.emit()
    await settle()
    assert text_of(dialog, "certificateState").startswith(begin)
    line(dialog, "Certificate file").setText("")
    assert text_of(dialog, "certificateState") == ""
    assert env.backend.calls == []


async def test_locked_fields_cannot_be_changed_and_show_the_reason(env: UiEnv, show: Open) -> None:
    env.lock(
        PolicyOverrides(
            host="proxy.openobd.com", cluster="002", certificate_file="/etc/c.pem", proxy="none", partner_api="none"
        )
    )
    dialog = show(OLD)
    assert "Your IT department" in state(dialog)
    for name, text in (
        ("Host", "proxy.openobd.com"),
        ("Certificate file", "/etc/c.pem"),
        ("Proxy", "none"),
        ("Partner API", "none"),
    ):
        assert line(dialog, name).text() == text
        assert line(dialog, name).isReadOnly()
    assert "IT department" in line(dialog, "Host").toolTip()
    assert not usable(button(dialog, "Choose file"))
    (cluster,) = dialog.findChildren(QComboBox)
    assert (cluster.currentText(), cluster.isEnabled()) == ("002 USA", False)
    assert not line(dialog, "Client ID").isReadOnly()
    assert not line(dialog, "Port").isReadOnly()


async def test_only_the_secret_of_a_profile_from_the_policy_is_saved(env: UiEnv, show: Open) -> None:
    env.lock(PolicyOverrides(profiles=(OLD,)))
    dialog = show(OLD)
    assert all(line(dialog, name).isReadOnly() for name in FIELDS if name != "Client secret")
    fill(dialog, Client_secret="s3cret-1")
    click(dialog, "Save")
    await settle()
    assert is_closed(dialog)
    assert env.secrets.stored == {"Garage": Secret("s3cret-1")}
    assert env.file.settings.profiles == ()


async def test_d18_the_proxy_login_has_fields_and_its_password_is_not_in_the_settings(
    env: UiEnv, show: Open, stored: Profile
) -> None:
    dialog = show(stored)
    fill(dialog, Proxy="proxy:3128", Proxy_user_name="anna", Proxy_password="p#ss-canary")
    assert line(dialog, "Proxy password").echoMode() is QLineEdit.EchoMode.Password
    click(dialog, "Test connection")
    await settle()
    assert env.logins.proxy_passwords[-1] == Secret("p#ss-canary")
    click(dialog, "Save")
    await settle()
    profile = env.context.profiles.all[0]
    assert (profile.proxy, profile.proxy_user) == ("http://proxy:3128", "anna")
    assert "canary" not in repr(env.file.settings)
    again = show(profile)
    assert line(again, "Proxy user name").text() == "anna"
    assert line(again, "Proxy password").text() == ""


async def test_d18_a_user_name_without_a_proxy_is_shown(env: UiEnv, show: Open, stored: Profile) -> None:
    dialog = show(stored)
    fill(dialog, Proxy="", Proxy_user_name="anna")
    click(dialog, "Save")
    await settle()
    assert "requires a proxy address" in state(dialog)


async def test_d23_the_word_shown_in_the_hint_is_accepted(env: UiEnv, stage: QWidget) -> None:
    form = ProfileForm(env.context, Profile(name="Garage", client_id="id", proxy="none"), parent=stage)
    form.tr = lambda text, *rest: "aucun" if text == "none" else text  # type: ignore[method-assign]
    for typed in ("aucun", " AUCUN ", "none"):
        line(form, "Proxy").setText(typed)
        assert form.profile().proxy == "none"


@pytest.mark.parametrize("name", ["Proxy", "Partner API"])
async def test_d16_invisible_characters_are_removed_from_pasted_addresses(
    env: UiEnv, stage: QWidget, name: str
) -> None:
    form = ProfileForm(env.context, Profile(name="Garage", client_id="id"), parent=stage)
    line(form, name).setText("\ufeffhttp://own\u200b.exam\u00adple.com:\uff18080")
    assert "http://own.example.com:8080" in (form.profile().proxy, form.profile().partner_api)


def test_d16_a_certificate_path_copied_on_windows_loses_its_invisible_mark(qtbot: QtBot) -> None:
    certificate = CertificateField()
    qtbot.addWidget(certificate)
    certificate.edit.setText("\u202aC:/Users/Anna/ca.pem")
    assert certificate.path == "C:/Users/Anna/ca.pem"


@pytest.mark.parametrize("language", [code for code, _name in LANGUAGES])
async def test_d11_the_hint_of_the_certificate_fits_in_each_language(
    show: Open, qapp: QApplication, language: str
) -> None:
    try:
        install(qapp, language)
        dialog = show()
        await settle()
        (field,) = dialog.findChildren(CertificateField)
        words = field.edit.fontMetrics().horizontalAdvance(field.edit.placeholderText())
        assert words + 20 <= field.edit.width()
        assert dialog.minimumSizeHint().width() <= 760
    finally:
        install(qapp, "en")


@pytest.mark.parametrize(
    ("proxy_user", "words"),
    [("", "Only if the proxy requires it"), ("anna", "Leave empty to keep the stored secret")],
)
async def test_only_a_proxy_password_that_may_be_stored_can_be_kept(
    qtbot: QtBot, env: UiEnv, proxy_user: str, words: str
) -> None:
    profile = Profile(name="Europe", client_id="id", proxy="http://proxy:8080", proxy_user=proxy_user)
    await env.context.profiles.save(profile, Secret("s"))
    for edited, expected in ((profile, words), (None, "Only if the proxy requires it")):
        form = ProfileForm(env.context, edited)
        qtbot.addWidget(form)
        assert line(form, "Proxy password").placeholderText() == expected
