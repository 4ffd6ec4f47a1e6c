"""Settings survive a restart; a damaged file is set aside, never deleted."""

from __future__ import annotations

import json
import stat
from dataclasses import fields, replace
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from openobd_desktop.domain import KnownFunction, OwnQuestion, Profile, Settings, Theme
from openobd_desktop.errors import SettingsUnreadable
from openobd_desktop.storage import JsonSettings
from openobd_desktop.storage.settings import SIZE_LIMIT

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
    keep_in_background=False,
    developer=True,
    update_notice=True,
    welcomed=True,
    team_journal="postgresql://team@db.example.com:5432/openobd",
    your_name="Anna",
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


def test_a_save_leaves_no_other_file_and_is_for_the_user_alone(tmp_path: Path) -> None:
    file = JsonSettings(tmp_path)
    file.save(Settings())
    file.save(FULL)
    assert list(tmp_path.iterdir()) == [file.path]
    assert stat.S_IMODE(file.path.stat().st_mode) == 0o600


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"theme": "pink"}', b'{"profiles": [{}]}', b"\xff\xfe\x00"])
def test_a_damaged_file_is_set_aside_and_told(tmp_path: Path, content: bytes) -> None:
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


def test_a_key_of_a_newer_version_does_no_harm(tmp_path: Path) -> None:
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
def test_every_setting_survives_a_restart_by_itself(tmp_path: Path, name: str) -> None:
    changed = replace(Settings(), **{name: getattr(FULL, name)}) if name != "version" else Settings()
    JsonSettings(tmp_path).save(changed)
    assert JsonSettings(tmp_path).load() == changed


def test_the_full_settings_differ_from_the_defaults_in_every_field() -> None:
    same = [one.name for one in fields(Settings) if getattr(FULL, one.name) == getattr(Settings(), one.name)]
    assert same == ["version"]


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(SettingsUnreadable):
        JsonSettings(tmp_path / "file").save(Settings())


@given(st.binary(max_size=300))
def test_t12_no_content_of_the_file_breaks_the_start(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    file = JsonSettings(tmp_path_factory.mktemp("settings"))
    file.path.write_bytes(content)
    try:
        loaded = file.load()
    except SettingsUnreadable:
        return
    assert msgspec.json.decode(msgspec.json.encode(loaded), type=Settings) == loaded
