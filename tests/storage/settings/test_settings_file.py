"""Settings file: survives a restart, and is renamed if damaged, never deleted."""

from __future__ import annotations

import errno
import json
import os
import stat
from pathlib import Path
from unittest import mock

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import fields, replace

from openobd_desktop.core.profiles.catalogue import ProfileCatalogue
from openobd_desktop.domain.settings import KnownFunction, OwnQuestion, PolicyOverrides, Profile, Settings, Sound, Theme
from openobd_desktop.errors import SettingsUnreadable
from openobd_desktop.storage import JsonSettings
from openobd_desktop.storage.settings.settings_file import SIZE_LIMIT, sound
from tests.disks import full_disk, unreadable

FULL = Settings(
    profiles=(
        Profile(
            name="Home",
            cluster="002",
            host="h.openobd.com",
            port=8443,
            client_id="id",
            certificate_file="/c.pem",
            proxy="none",
        ),
    ),
    current_profile="Home",
    theme=Theme.DARK,
    language="nl",
    refresh_seconds=9,
    notifications=False,
    sound=Sound.ALL,
    keep_in_background=False,
    keep_awake=False,
    lock_minutes=15,
    pin="scrypt$15$YQ==$YQ==",
    pin_failures=2,
    developer=True,
    update_notice=True,
    welcomed=True,
    ask_again=("Company",),
    team_journal="postgresql://team@db.example.com:5432/openobd",
    your_name="Anna",
    ticket_operators={"id": "3f0c8a52"},
    company="Van Dijk Diagnostics",
    logo="/pictures/logo.png",
    code_texts="/company/codes.csv",
    phrases=("Checked with the customer.",),
    functions=(KnownFunction(id="c101", name="Check the battery", provider_id="p1"),),
    questions=(
        OwnQuestion(name="Mine", kind="choice", text="Side?", options=("a", "b"), translations=(("a", "nl", "c"),)),
    ),
    window={"geometry": "AAAA"},
)


def test_without_a_file_the_defaults_are_used_and_nothing_is_written(tmp_path: Path) -> None:
    assert JsonSettings(tmp_path / "new").load() == Settings()
    assert list(tmp_path.iterdir()) == []


def test_what_was_saved_is_loaded_again(tmp_path: Path) -> None:
    JsonSettings(tmp_path / "new" / "folder").save(FULL)
    assert JsonSettings(tmp_path / "new" / "folder").load() == FULL


OF_0_1_0 = Path(__file__).parents[1] / "frozen" / "settings-0.1.0.json"
"""A settings file written by version 0.1.0, with a value set by the user in every field."""


def test_the_settings_of_version_0_1_0_are_read_completely(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_bytes(OF_0_1_0.read_bytes())
    file = JsonSettings(tmp_path)
    settings = file.load()
    assert file.complaint is None
    written = json.loads(OF_0_1_0.read_text(encoding="utf-8"))
    for function in written["functions"]:
        function["favourite"] = False
    for profile in written["profiles"]:
        profile["partner_api"] = ""
    assert written.keys() <= {field.name for field in fields(Settings)}
    assert json.loads(msgspec.json.encode(settings)) == json.loads(msgspec.json.encode(Settings())) | written
    home, office = settings.profiles
    assert (home.name, home.port, home.proxy_user, office.name) == ("Home", 8443, "anna", "Büro")
    assert settings.theme is Theme.DARK
    assert len(settings.questions) == 2
    assert settings.functions[0].name == "Reset oil"
    file.save(settings)
    assert JsonSettings(tmp_path).load() == settings


def test_a_save_leaves_no_other_file_and_only_the_user_has_access(tmp_path: Path) -> None:
    file = JsonSettings(tmp_path)
    file.save(Settings())
    file.save(FULL)
    assert list(tmp_path.iterdir()) == [file.path]
    assert stat.S_IMODE(file.path.stat().st_mode) == 0o600


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"theme": "pink"}', b'{"profiles": [{}]}', b"\xff\xfe\x00"])
def test_a_damaged_file_is_renamed_and_reported(tmp_path: Path, content: bytes) -> None:
    file = JsonSettings(tmp_path)
    file.path.write_bytes(content)
    with pytest.raises(SettingsUnreadable) as caught:
        file.load()
    aside = tmp_path / "settings.unreadable-1.json"
    assert aside.read_bytes() == content
    assert str(aside) in caught.value.details
    assert file.load() == Settings()


def test_a_second_damaged_file_does_not_replace_the_first(tmp_path: Path) -> None:
    file = JsonSettings(tmp_path)
    for content in (b"one", b"two"):
        file.path.write_bytes(content)
        with pytest.raises(SettingsUnreadable):
            file.load()
    assert sorted(path.read_bytes() for path in tmp_path.iterdir()) == [b"one", b"two"]


def test_a_huge_file_is_not_read(tmp_path: Path) -> None:
    file = JsonSettings(tmp_path)
    file.path.write_bytes(b" " * (SIZE_LIMIT + 1))
    with pytest.raises(SettingsUnreadable):
        file.load()


def test_a_key_of_a_newer_version_is_harmless(tmp_path: Path) -> None:
    file = JsonSettings(tmp_path)
    file.path.write_bytes(b'{"theme": "dark", "hat": "green"}')
    assert file.load().theme is Theme.DARK


def test_a_key_of_a_newer_version_is_still_there_after_a_save(tmp_path: Path) -> None:
    file = JsonSettings(tmp_path)
    file.path.write_bytes(b'{"theme": "dark", "hat": {"colour": ["green"]}, "theme2": 1}')
    file.save(replace(file.load(), theme=Theme.LIGHT))
    assert json.loads(file.path.read_bytes())["hat"] == {"colour": ["green"]}
    assert file.load() == Settings(theme=Theme.LIGHT)


@pytest.mark.parametrize("name", [field.name for field in fields(Settings)])
def test_every_single_setting_survives_a_restart(tmp_path: Path, name: str) -> None:
    changed = replace(Settings(), **{name: getattr(FULL, name)}) if name != "version" else Settings()
    JsonSettings(tmp_path).save(changed)
    assert JsonSettings(tmp_path).load() == changed


def test_the_full_settings_differ_from_the_defaults_in_every_field() -> None:
    same = [one.name for one in fields(Settings) if getattr(FULL, one.name) == getattr(Settings(), one.name)]
    assert same == ["version"]


def test_a_folder_that_cannot_be_created_is_reported(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(SettingsUnreadable):
        JsonSettings(tmp_path / "file").save(Settings())


def test_d1_an_unreadable_file_is_never_overwritten(tmp_path: Path) -> None:
    JsonSettings(tmp_path).save(FULL)
    file = JsonSettings(tmp_path)
    before = file.path.read_bytes()
    with unreadable(file.path), pytest.raises(SettingsUnreadable) as caught:
        file.load()
    assert str(file.path) in caught.value.details
    for settings in (Settings(), replace(FULL, window={"geometry": "BBBB"})):
        with pytest.raises(SettingsUnreadable):
            file.save(settings)
    assert file.path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [file.path]


def test_d1_a_file_that_is_readable_again_is_saved_again(tmp_path: Path) -> None:
    JsonSettings(tmp_path).save(FULL)
    file = JsonSettings(tmp_path)
    with unreadable(file.path), pytest.raises(SettingsUnreadable):
        file.load()
    assert file.load() == FULL
    file.save(Settings())
    assert JsonSettings(tmp_path).load() == Settings()


def test_d1_a_damaged_file_that_cannot_be_renamed_is_not_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = JsonSettings(tmp_path)
    file.path.write_bytes(b"{")
    monkeypatch.setattr(Path, "rename", mock.Mock(side_effect=PermissionError(errno.EACCES, "no")))
    with pytest.raises(SettingsUnreadable):
        file.load()
    with pytest.raises(SettingsUnreadable):
        file.save(FULL)
    assert file.path.read_bytes() == b"{"


def test_d1_a_pipe_in_place_of_the_file_neither_blocks_nor_is_overwritten(tmp_path: Path) -> None:
    file = JsonSettings(tmp_path)
    os.mkfifo(file.path)
    with pytest.raises(SettingsUnreadable):
        file.load()
    with pytest.raises(SettingsUnreadable):
        file.save(FULL)
    assert stat.S_ISFIFO(file.path.stat().st_mode)


def test_d14_a_full_disk_keeps_the_old_settings(tmp_path: Path) -> None:
    file = JsonSettings(tmp_path)
    file.save(FULL)
    before = file.path.read_bytes()
    with full_disk(), pytest.raises(SettingsUnreadable):
        file.save(Settings())
    assert file.path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [file.path]


def test_s15_only_the_user_has_access_to_the_folder_with_any_umask(tmp_path: Path) -> None:
    former = os.umask(0)
    try:
        JsonSettings(tmp_path / "a" / "b").save(FULL)
    finally:
        os.umask(former)
    assert [stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "a", tmp_path / "a" / "b")] == [0o700, 0o700]


HUGE = 2**62
NO_SENSE: dict[str, tuple[str, object]] = {
    "refresh never": ("refresh_seconds", 0),
    "refresh in the past": ("refresh_seconds", -5),
    "refresh over what Qt counts": ("refresh_seconds", 2_147_484),
    "refresh of ages": ("refresh_seconds", HUGE),
    "language": ("language", "../../etc"),
    "port": ("profiles", [{"name": "Home", "port": HUGE}]),
    "a profile without a name": ("profiles", [{"name": " "}]),
    "two of one name": ("profiles", [{"name": "a"}, {"name": "a"}]),
    "a name of ages": ("profiles", [{"name": "a" * 100_000}]),
    "question of ages": ("questions", [{"name": "a", "kind": "text", "text": "b", "seconds": HUGE}]),
    "range of ages": ("questions", [{"name": "a", "kind": "number", "text": "b", "minimum": -HUGE, "maximum": HUGE}]),
    "a function of ages": ("functions", [{"id": "a" * 100_000, "name": "b"}]),
    "your name": ("your_name", "a" * 100_000),
}


@pytest.mark.parametrize(("name", "value"), NO_SENSE.values(), ids=NO_SENSE)
def test_s10_an_invalid_value_affects_only_itself_and_a_copy_of_the_file_is_kept(
    tmp_path: Path, name: str, value: object
) -> None:
    file = JsonSettings(tmp_path)
    content = json.dumps({"theme": "dark", name: value}).encode()
    file.path.write_bytes(content)
    for _ in range(2):
        loaded = file.load()
        assert loaded.theme is Theme.DARK
        assert sound(loaded) == (loaded, ())
        assert file.complaint is not None
        assert str(tmp_path / "settings.unreadable-1.json") in file.complaint.details
    file.save(loaded)
    assert (tmp_path / "settings.unreadable-1.json").read_bytes() == content
    assert len(list(tmp_path.iterdir())) == 2
    assert file.load() == loaded
    assert file.complaint is None


def test_s10_invalid_positions_of_the_window_are_dropped(tmp_path: Path) -> None:
    file = JsonSettings(tmp_path)
    file.path.write_bytes(json.dumps({"window": {"geometry": "x" * 100_000, "place": "history"}}).encode())
    assert file.load().window == {"place": "history"}
    assert file.complaint is None


@given(st.binary(max_size=300))
def test_t12_no_content_of_the_file_breaks_the_start(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    file = JsonSettings(tmp_path_factory.mktemp("settings"))
    file.path.write_bytes(content)
    try:
        loaded = file.load()
    except SettingsUnreadable:
        return
    assert msgspec.json.decode(msgspec.json.encode(loaded), type=Settings) == loaded


def test_d1_values_of_a_newer_version_in_a_profile_are_kept_by_a_save(tmp_path: Path) -> None:
    file = JsonSettings(tmp_path)
    content = {
        "profiles": [{"name": "Home", "client_id": "a", "hat": {"colour": ["green"]}}, {"name": "Away", "hat": 1}],
        "questions": [{"name": "Plug", "kind": "yes_no", "text": "Is it in?", "voice": "low"}],
        "functions": [{"id": "f1", "name": "Read", "price": 2}],
    }
    file.path.write_bytes(json.dumps(content).encode())
    settings = file.load()
    home = replace(settings.profiles[0], client_id="b")
    file.save(replace(settings, profiles=(home, Profile(name="New"))))
    read = json.loads(file.path.read_bytes())
    assert read["profiles"][0]["client_id"] == "b"
    assert [profile.get("hat") for profile in read["profiles"]] == [{"colour": ["green"]}, None]
    assert read["questions"][0]["voice"] == "low"
    assert read["functions"][0]["price"] == 2
    assert JsonSettings(tmp_path).load().profiles == (home, Profile(name="New"))


def test_d1_values_of_a_newer_version_in_a_profile_survive_its_renaming(tmp_path: Path) -> None:
    file = JsonSettings(tmp_path)
    content = {"profiles": [{"name": "Home", "client_id": "a", "host": "h", "hat": "green"}]}
    file.path.write_bytes(json.dumps(content).encode())
    book = ProfileCatalogue(file, PolicyOverrides())
    book.load()
    book.put(Profile(name="Garage", client_id="a", host="h"), "Home")
    (profile,) = json.loads(file.path.read_bytes())["profiles"]
    assert (profile["name"], profile["hat"]) == ("Garage", "green")
    book.put(Profile(name="Home", client_id="b", host="h"), "")
    profiles = json.loads(file.path.read_bytes())["profiles"]
    assert [each.get("hat") for each in profiles] == ["green", None]
