"""Saving of settings on a disk that is slow, failing, missing or unresponsive: nothing blocks, newest values win."""

from __future__ import annotations

import asyncio
import errno
import logging
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path

import pytest
from msgspec.structs import replace

from openobd_desktop.core.lock import hash_of, is_hash
from openobd_desktop.core.profiles.catalogue import ProfileCatalogue
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import PolicyOverrides, Settings
from openobd_desktop.errors import OpenObdError, PinUnknown, SettingsSilent, SettingsUnreadable, SettingsWithheld
from openobd_desktop.storage import JsonSettings, PinCopy, SettingsSaver
from openobd_desktop.storage.settings import settings_saver
from openobd_desktop.storage.settings.settings_file import is_pin
from tests.disks import FarDisk, unreadable


class Reports:
    """Record of the saver's reports."""

    def __init__(self, saver: SettingsSaver) -> None:
        self.errors: list[OpenObdError] = []
        self.saved = 0
        saver.on_error = self.errors.append
        saver.on_saved = self._on_saved

    def _on_saved(self) -> None:
        self.saved += 1


def named(name: str) -> Settings:
    return Settings(current_profile=name)


async def until(condition: Callable[[], object]) -> int:
    """Runs the loop until ``condition`` holds; returns the number of iterations."""
    count = 0
    async with asyncio.timeout(20):
        while not condition():
            await asyncio.sleep(0.005)
            count += 1
    return count


@pytest.fixture
def file(tmp_path: Path) -> JsonSettings:
    made = JsonSettings(tmp_path / "far")
    made.save(named("old"))
    return made


@pytest.fixture
def saver(file: JsonSettings) -> SettingsSaver:
    made = SettingsSaver(file)
    assert made.load() == named("old")
    return made


async def test_d6_a_disk_that_does_not_respond_blocks_nothing_is_reported_and_finally_gets_the_newest(
    file: JsonSettings, saver: SettingsSaver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings_saver, "SLOW", 0.1)
    reports = Reports(saver)
    with FarDisk(file.path.parent).mounted() as disk:
        saver.save(named("first"))
        await until(disk.asked.is_set)
        saver.save(named("second"))
        saver.save(named("third"))
        assert await until(lambda: reports.errors) > 3
        assert [type(error) for error in reports.errors] == [SettingsSilent]
        assert reports.saved == 0
        assert disk.on_loop == []
        disk.answers.set()
        await until(lambda: reports.saved)
    assert file.load() == named("third")
    assert reports.saved == 1


async def test_d6_a_slow_disk_gets_the_saves_one_at_a_time_and_the_newest_last(
    file: JsonSettings, saver: SettingsSaver, monkeypatch: pytest.MonkeyPatch
) -> None:
    reports, written = Reports(saver), []
    save = file.save

    def noted(settings: Settings) -> None:
        written.append(settings.current_profile)
        save(settings)

    monkeypatch.setattr(file, "save", noted)
    with FarDisk(file.path.parent).mounted() as disk:
        saver.save(named("first"))
        await until(disk.asked.is_set)
        for name in ("second", "third", "fourth"):
            saver.save(named(name))
        disk.answers.set()
        await saver.aclose()
    assert written == ["first", "fourth"]
    assert reports.errors == []
    assert file.load() == named("fourth")


@pytest.mark.parametrize(
    "number",
    [errno.EACCES, errno.ENOSPC, errno.EIO, errno.EROFS, errno.ESTALE, errno.ENOENT],
    ids=lambda number: errno.errorcode[number],
)
async def test_d14_a_failing_or_missing_disk_is_reported_and_keeps_the_previous_settings(
    file: JsonSettings, saver: SettingsSaver, number: int
) -> None:
    reports = Reports(saver)
    with FarDisk(file.path.parent, number).mounted() as disk:
        saver.save(named("new"))
        await until(lambda: reports.errors)
        assert disk.on_loop == []
    assert [type(error) for error in reports.errors] == [SettingsUnreadable]
    assert file.load() == named("old")
    saver.save(named("newer"))
    await until(lambda: reports.saved)
    assert file.load() == named("newer")


async def test_d6_the_exit_waits_for_an_unresponsive_disk_only_a_limited_time(
    file: JsonSettings, saver: SettingsSaver, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(settings_saver, "PARTING", 0.1)
    reports = Reports(saver)
    with FarDisk(file.path.parent).mounted() as disk, caplog.at_level(logging.WARNING):
        saver.save(named("new"))
        await until(disk.asked.is_set)
        await saver.aclose()
        assert "was not saved" in caplog.text
        disk.answers.set()
        await until(lambda: reports.saved)
    assert reports.errors == []


async def test_d14_the_exit_waits_for_a_pending_save(file: JsonSettings, saver: SettingsSaver) -> None:
    saver.save(named("new"))
    saver.save(named("newer"))
    await saver.aclose()
    assert file.load() == named("newer")


async def test_d14_saving_over_an_unreadable_file_is_refused_at_once(file: JsonSettings) -> None:
    saver = SettingsSaver(file)
    with FarDisk(file.path.parent, errno.EIO).mounted(), pytest.raises(SettingsWithheld):
        saver.load()
    with pytest.raises(SettingsWithheld):
        saver.save(named("new"))
    assert JsonSettings(file.path.parent).load() == named("old")


async def test_d14_half_a_character_does_not_keep_the_settings_from_being_saved(
    file: JsonSettings, saver: SettingsSaver
) -> None:
    saver.save(Settings(company="Gar\ud83dage"))
    await saver.aclose()
    assert file.load().company == "Gar?age"


PIN = "scrypt$15$YWJj$ZGVm"


async def saved_with_pin(folder: Path, pin: str = PIN) -> JsonSettings:
    file = JsonSettings(folder / "settings")
    saver = SettingsSaver(file, PinCopy(folder / "data"))
    saver.save(Settings(pin=pin, current_profile="Home"))
    await saver.aclose()
    return file


def lose(file: JsonSettings) -> None:
    file.path.unlink()


def damage(file: JsonSettings) -> None:
    file.path.write_bytes(b"{")


def damage_pin(file: JsonSettings) -> None:
    file.path.write_bytes(file.path.read_bytes().replace(PIN.encode(), b"scr#pt$15$YWJj$ZGVm"))


@pytest.mark.parametrize("fault", [lose, damage, damage_pin])
async def test_d1_a_pin_outlives_the_settings_file(fault: Callable[[JsonSettings], None], tmp_path: Path) -> None:
    fault(await saved_with_pin(tmp_path))
    for _ in range(2):
        saver = SettingsSaver(JsonSettings(tmp_path / "settings"), PinCopy(tmp_path / "data"))
        catalogue = ProfileCatalogue(saver, PolicyOverrides())
        with suppress(SettingsUnreadable):
            catalogue.load()
        assert catalogue.settings.pin == PIN


async def test_d1_a_pin_is_known_while_the_settings_file_cannot_be_read(tmp_path: Path) -> None:
    file = await saved_with_pin(tmp_path)
    saver = SettingsSaver(JsonSettings(tmp_path / "settings"), PinCopy(tmp_path / "data"))
    catalogue = ProfileCatalogue(saver, PolicyOverrides())
    with unreadable(file.path), pytest.raises(SettingsWithheld):
        catalogue.load()
    assert catalogue.settings.pin == PIN


async def test_d1_the_settings_file_decides_on_the_pin_as_long_as_it_can_be_read(tmp_path: Path) -> None:
    await saved_with_pin(tmp_path)
    JsonSettings(tmp_path / "settings").save(Settings())
    saver = SettingsSaver(JsonSettings(tmp_path / "settings"), PinCopy(tmp_path / "data"))
    catalogue = ProfileCatalogue(saver, PolicyOverrides())
    catalogue.load()
    assert catalogue.settings.pin == ""
    await saved_with_pin(tmp_path, pin="")
    assert list((tmp_path / "data").iterdir()) == []


def make_unreadable(folder: Path) -> AbstractContextManager[object]:
    return unreadable(folder / "pin")


def make_silent(folder: Path) -> AbstractContextManager[object]:
    return FarDisk(folder).mounted()


@contextmanager
def damaged_copy(folder: Path) -> Iterator[None]:
    copy = folder / "pin"
    content = copy.read_bytes()
    copy.write_bytes(b"")
    yield
    copy.write_bytes(content)


def next_run(folder: Path) -> tuple[SettingsSaver, ProfileCatalogue]:
    saver = SettingsSaver(JsonSettings(folder / "settings"), PinCopy(folder / "data"))
    return saver, ProfileCatalogue(saver, PolicyOverrides())


@pytest.mark.parametrize("fault", [make_unreadable, make_silent, damaged_copy])
@pytest.mark.parametrize("former", [lose, damage, damage_pin])
async def test_d1_while_it_is_not_known_whether_there_is_a_pin_nothing_is_saved(
    former: Callable[[JsonSettings], None],
    fault: Callable[[Path], AbstractContextManager[object]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(settings_saver, "PIN_PATIENCE", 0.1)
    former(await saved_with_pin(tmp_path))
    saver, catalogue = next_run(tmp_path)
    with fault(tmp_path / "data"):
        with suppress(SettingsUnreadable):
            catalogue.load()
        assert catalogue.is_pin_unknown
        with pytest.raises(PinUnknown):
            catalogue.change(Settings(company="Garage"))
        await saver.aclose()
    assert (tmp_path / "data" / "pin").read_text() == PIN
    _, later = next_run(tmp_path)
    with suppress(SettingsUnreadable):
        later.load()
    assert (later.is_pin_unknown, later.settings.pin) == (False, PIN)


async def test_d1_if_both_files_cannot_be_read_a_pin_is_not_taken_to_be_missing(tmp_path: Path) -> None:
    file = await saved_with_pin(tmp_path)
    _, catalogue = next_run(tmp_path)
    with unreadable(file.path), make_unreadable(tmp_path / "data"), pytest.raises(SettingsWithheld):
        catalogue.load()
    assert catalogue.is_pin_unknown


async def test_d1_without_any_file_there_is_no_pin(tmp_path: Path) -> None:
    saver, catalogue = next_run(tmp_path / "new")
    catalogue.load()
    assert (catalogue.is_pin_unknown, catalogue.settings.pin) == (False, "")
    catalogue.change(Settings(company="Garage"))
    await saver.aclose()
    assert (tmp_path / "new" / "settings" / "settings.json").exists()


async def test_d1_a_damaged_copy_does_not_matter_while_the_settings_can_be_read(tmp_path: Path) -> None:
    await saved_with_pin(tmp_path, pin="")
    (tmp_path / "data").mkdir(exist_ok=True)
    (tmp_path / "data" / "pin").write_bytes(b"?")
    _, catalogue = next_run(tmp_path)
    catalogue.load()
    assert (catalogue.is_pin_unknown, catalogue.settings.pin) == (False, "")


async def test_d1_a_pin_that_could_not_be_read_is_known_as_soon_as_its_copy_can_be_read(
    tmp_path: Path,
) -> None:
    lose(await saved_with_pin(tmp_path))
    saver, catalogue = next_run(tmp_path)
    with make_unreadable(tmp_path / "data"):
        catalogue.load()
        assert catalogue.read_pin_again() is None
    catalogue.take_pin(catalogue.read_pin_again())
    assert (catalogue.is_pin_unknown, catalogue.settings.pin) == (False, PIN)
    catalogue.change(replace(catalogue.settings, company="Garage"))
    await saver.aclose()
    assert JsonSettings(tmp_path / "settings").load().pin == PIN


async def test_d1_a_pin_that_was_given_up_locks_no_later_run(tmp_path: Path) -> None:
    lose(await saved_with_pin(tmp_path))
    (tmp_path / "data" / "pin").write_bytes(b"?")
    saver, catalogue = next_run(tmp_path)
    catalogue.load()
    catalogue.give_up_pin()
    assert not catalogue.is_pin_unknown
    catalogue.change(Settings(company="Garage"))
    await saver.aclose()
    assert not (tmp_path / "data" / "pin").exists()
    _, later = next_run(tmp_path)
    later.load()
    assert (later.is_pin_unknown, later.settings) == (False, Settings(company="Garage"))


@pytest.mark.parametrize(
    "text",
    [
        PIN,
        hash_of(Secret("2580-mole")),
        "",
        "x",
        "scrypt$9$YWJj$ZGVm",
        "scrypt$16$YWJj$ZGVm",
        "scrypt$17$YWJj$ZGVm",
        "scrypt$99$YWJj$ZGVm",
        "scrypt$15$YWJ$ZGVm",
        "scrypt$15$YWI=$ZGU=",
        "scrypt$15$YQ==$ZA==",
        "scrypt$15$YWJj=$ZGVm",
        "scrypt$15$YWJj$ZGVm=",
        "scrypt$15$$ZGVm",
        "scrypt$15$YWJj$",
        "scrypt$15$YWJj$ZGVm\n",
    ],
)
def test_d1_no_text_counts_as_a_pin_in_the_file_and_as_none_in_the_lock(text: str) -> None:
    assert not is_pin(text) or is_hash(text)


async def test_d6_a_folder_that_does_not_respond_delays_the_start_briefly(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings_saver, "PIN_PATIENCE", 0.01)
    lose(await saved_with_pin(tmp_path))
    with FarDisk(tmp_path / "data").mounted() as disk:
        saver = SettingsSaver(JsonSettings(tmp_path / "settings"), PinCopy(tmp_path / "data"))
        assert saver.kept_pin is None
        disk.answers.set()
