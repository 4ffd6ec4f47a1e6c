"""U17: export and import of settings, without secrets; an invalid file changes nothing."""

from __future__ import annotations

import io
import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from PySide6.QtCore import QLockFile

from openobd_desktop import launch
from openobd_desktop.domain.settings import KnownFunction, OwnQuestion, Profile, Settings, Theme
from openobd_desktop.errors import BadInput
from openobd_desktop.startup.options import Options, parse
from openobd_desktop.storage import JsonSettings
from openobd_desktop.storage.settings import settings_export
from openobd_desktop.support import diagnostics, settings_transfer
from tests.disks import full_disk

HOME = Profile(name="Home", client_id="id-1", proxy="http://proxy:3128")
AWAY = Profile(name="Away", client_id="id-2", cluster="002", port=8443)
THERE = Settings(
    profiles=(HOME, AWAY),
    current_profile="Away",
    theme=Theme.DARK,
    language="de",
    refresh_seconds=30,
    notifications=False,
    keep_in_background=False,
    keep_awake=False,
    lock_minutes=15,
    pin="scrypt$15$YQ==$YQ==",
    pin_failures=2,
    developer=True,
    welcomed=True,
    window={"geometry": "AAAA"},
)


def folder(tmp_path: Path, name: str, settings: Settings | None = None) -> Path:
    place = tmp_path / name
    place.mkdir()
    if settings is not None:
        JsonSettings(place).save(settings)
    return place


def carry(tmp_path: Path, here: Path) -> int:
    there, file = folder(tmp_path, "there", THERE), tmp_path / "settings.json"
    assert settings_transfer.export_settings(Options(config_dir=there), file) == 0
    return settings_transfer.import_settings(Options(config_dir=here, yes=True), file)


def write(tmp_path: Path, settings: object, *, form: str = settings_export.FORMAT) -> Path:
    file = tmp_path / "file.json"
    file.write_text(json.dumps({"format": form, "settings": settings}), encoding="utf-8")
    return file


def test_all_settings_but_the_window_arrive_on_a_new_pc(tmp_path: Path) -> None:
    here = folder(tmp_path, "here")
    assert carry(tmp_path, here) == 0
    found = JsonSettings(here).load()
    for name in settings_export.EXPORTED:
        assert getattr(found, name) == getattr(THERE, name)
    assert (found.window, found.welcomed, found.pin, found.pin_failures) == ({}, False, "", 0)


def test_the_file_contains_no_secret_and_no_position_of_a_window(tmp_path: Path) -> None:
    carry(tmp_path, folder(tmp_path, "here"))
    text = (tmp_path / "settings.json").read_text(encoding="utf-8")
    assert "AAAA" not in text
    assert "scrypt" not in text
    assert "secret" not in text


def test_settings_missing_in_the_file_are_kept(tmp_path: Path) -> None:
    own = Profile(name="Own", client_id="x")
    old = Settings(profiles=(own, Profile(name="Home", client_id="old")), window={"geometry": "BBBB"}, welcomed=True)
    here = folder(tmp_path, "here", old)
    assert carry(tmp_path, here) == 0
    found = JsonSettings(here).load()
    assert found.profiles == (own, HOME, AWAY)
    assert (found.window, found.welcomed) == ({"geometry": "BBBB"}, True)


def test_a_file_with_one_setting_changes_only_that_one(tmp_path: Path) -> None:
    here = folder(tmp_path, "here", THERE)
    file = write(tmp_path, {"theme": "light"})
    assert settings_transfer.import_settings(Options(config_dir=here), file) == 0
    assert JsonSettings(here).load() == replace(THERE, theme=Theme.LIGHT)


BAD = {
    "unknown key": {"hat": 1},
    "the window": {"window": {"geometry": "AAAA"}},
    "a secret": {"profiles": [{"name": "n", "client_secret": "s"}]},
    "wrong type": {"refresh_seconds": "often"},
    "no theme": {"theme": "pink"},
    "too seldom": {"refresh_seconds": 86400},
    "twice": {"profiles": [{"name": "n"}, {"name": "n"}]},
    "no name": {"profiles": [{"name": " "}]},
    "no port": {"profiles": [{"name": "n", "port": 0}]},
    "password": {"profiles": [{"name": "n", "proxy": "http://anna:s3cret@proxy:1"}]},
    "password of the Partner API": {"profiles": [{"name": "n", "partner_api": "https://anna:s3cret@api.example"}]},
    "no address": {"profiles": [{"name": "n", "partner_api": "ftp://api.example"}]},
    "no list": {"profiles": 5},
}


@pytest.mark.parametrize("settings", BAD.values(), ids=BAD)
def test_t12_a_bad_file_is_reported_and_changes_nothing(
    tmp_path: Path, settings: object, capsys: pytest.CaptureFixture[str]
) -> None:
    here = folder(tmp_path, "here", THERE)
    before = JsonSettings(here).path.read_bytes()
    assert settings_transfer.import_settings(Options(config_dir=here), write(tmp_path, settings)) == 1
    assert JsonSettings(here).path.read_bytes() == before
    expected = capsys.readouterr().err
    assert expected.strip()
    assert "s3cret" not in expected


@pytest.mark.parametrize("content", [b"", b"[]", b"\xff", b"[" * 100_000, b'{"format": "x", "settings": {}}', b"{}"])
def test_t12_a_file_that_is_not_an_export_is_refused(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "file.json"
    file.write_bytes(content)
    with pytest.raises(BadInput):
        settings_export.read_export(file)


def test_t12_a_huge_file_is_not_read(tmp_path: Path) -> None:
    file = tmp_path / "file.json"
    file.write_bytes(b" " * (settings_export.SIZE_LIMIT + 1))
    with pytest.raises(BadInput, match="usable"):
        settings_export.read_export(file)


@given(st.binary(max_size=200))
def test_t12_no_content_breaks_the_import(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    file = tmp_path_factory.mktemp("import") / "file.json"
    file.write_bytes(content)
    with pytest.raises(BadInput):
        settings_export.read_export(file)


def test_damaged_settings_here_are_reported_and_left_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    here = folder(tmp_path, "here")
    JsonSettings(here).path.write_bytes(b"{")
    assert carry(tmp_path, here) == 1
    assert JsonSettings(here).path.read_bytes() == b"{"
    assert settings_transfer.export_settings(Options(config_dir=here), tmp_path / "x.json") == 1
    assert not (tmp_path / "x.json").exists()
    assert "damaged" in capsys.readouterr().err


def test_an_import_is_refused_while_the_program_runs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    here = folder(tmp_path, "here", THERE)
    (here / "instance").mkdir()
    lock = QLockFile(str(here / "instance" / "lock"))
    assert lock.tryLock(0)
    assert settings_transfer.import_settings(Options(config_dir=here), write(tmp_path, {"theme": "light"})) == 1
    assert "Quit the program, then" in capsys.readouterr().err
    assert JsonSettings(here).load() == THERE
    lock.unlock()


def test_d14_an_export_to_a_full_disk_keeps_the_old_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    here, file = folder(tmp_path, "here", THERE), tmp_path / "x.json"
    file.write_bytes(b"what was exported yesterday")
    with full_disk():
        assert settings_transfer.export_settings(Options(config_dir=here), file) == 1
    assert "cannot be written" in capsys.readouterr().err
    assert file.read_bytes() == b"what was exported yesterday"


def test_s17_an_endless_file_is_not_imported(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    here, pipe = folder(tmp_path, "here", THERE), tmp_path / "pipe"
    os.mkfifo(pipe)
    for file in (Path("/dev/zero"), pipe, tmp_path):
        assert settings_transfer.import_settings(Options(config_dir=here), file) == 1
        assert "not a regular file" in capsys.readouterr().err
    assert JsonSettings(here).load() == THERE


@pytest.mark.parametrize("way", [settings_transfer.export_settings, settings_transfer.import_settings])
def test_an_inaccessible_file_is_reported(tmp_path: Path, way: object) -> None:
    assert callable(way)
    assert way(Options(config_dir=tmp_path), tmp_path / "nowhere" / "x.json") == 1


def test_export_and_import_open_no_window(tmp_path: Path) -> None:
    here, file = folder(tmp_path, "here", THERE), tmp_path / "x.json"
    other = folder(tmp_path, "other")
    assert launch.launch(parse(["--config-dir", str(here), "--export-settings", str(file)], {})) == 0
    assert launch.launch(parse(["--config-dir", str(other), "--import-settings", str(file)], {})) == 0
    assert JsonSettings(other).load().profiles == THERE.profiles


NEW_HOST = replace(HOME, host="evil.example.com")


@pytest.mark.parametrize(
    ("there", "expected"),
    [
        ({"profiles": (NEW_HOST,)}, "profile Home, host: grpc.openobd.com -> evil.example.com"),
        ({"profiles": (replace(HOME, proxy="http://evil:1"),)}, "proxy: http://proxy:3128 -> http://evil:1"),
        ({"profiles": (replace(HOME, partner_api="https://evil"),)}, "partner_api: not set -> https://evil"),
        ({"profiles": (replace(HOME, certificate_file="/evil.pem"),)}, "certificate_file: not set -> /evil.pem"),
        ({"profiles": (replace(HOME, client_id="x"),)}, "client_id: id-1 -> x"),
        ({"team_journal": "postgresql://evil/db"}, "team_journal: not set -> postgresql://evil:5432/db"),
        ({"developer": True}, "developer: no -> yes"),
        ({"lock_minutes": 0}, "lock_minutes: 5 -> 0"),
        ({"logo": r"\\evil\share\logo.png"}, r"logo: not set -> \\evil\share\logo.png"),
        ({"code_texts": r"\\evil\share\codes.csv"}, r"code_texts: not set -> \\evil\share\codes.csv"),
    ],
)
def test_s6_changed_hosts_are_listed_and_need_confirmation(
    tmp_path: Path, there: dict[str, object], expected: str, capsys: pytest.CaptureFixture[str]
) -> None:
    own = Settings(profiles=(HOME,), current_profile="Home", lock_minutes=5)
    here, file = folder(tmp_path, "here", own), tmp_path / "settings.json"
    other = folder(tmp_path, "there", replace(own, **there))
    assert settings_transfer.export_settings(Options(config_dir=other), file) == 0
    assert settings_transfer.import_settings(Options(config_dir=here), file) == 1
    said = capsys.readouterr()
    assert expected in said.out
    assert "--yes" in said.err
    assert JsonSettings(here).load() == own
    assert settings_transfer.import_settings(Options(config_dir=here, yes=True), file) == 0
    assert JsonSettings(here).load() != own


@pytest.mark.parametrize("own", [Settings(current_profile="Company"), Settings(welcomed=True)])
@pytest.mark.parametrize("coming", [{"team_journal": "postgresql://evil/db"}, {"developer": True}])
def test_s6_a_user_whose_profiles_are_those_of_the_policy_has_to_confirm_too(
    tmp_path: Path, own: Settings, coming: dict[str, object]
) -> None:
    here = folder(tmp_path, "here", own)
    assert settings_transfer.import_settings(Options(config_dir=here), write(tmp_path, coming)) == 1
    assert JsonSettings(here).load() == own


@pytest.mark.parametrize(("answer", "status"), [("y\n", 0), ("yes\n", 0), ("n\n", 1), ("\n", 1), ("", 1)])
def test_s6_confirmation_is_requested_at_a_terminal(
    tmp_path: Path, answer: str, status: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.setattr("sys.stdin", Terminal(answer))
    here = folder(tmp_path, "here", Settings(profiles=(HOME,)))
    file = write(tmp_path, {"profiles": [{"name": "Home", "host": "evil.example.com", "client_id": "id-1"}]})
    assert settings_transfer.import_settings(Options(config_dir=here), file) == status
    assert "Import these settings?" in capsys.readouterr().out


def test_s6_the_secret_is_requested_again_if_an_import_changes_the_host(tmp_path: Path) -> None:
    here = folder(tmp_path, "here", Settings(profiles=(HOME, AWAY)))
    profiles = [{"name": "Home", "host": "evil.example.com", "client_id": "id-1"}]
    assert (
        settings_transfer.import_settings(Options(config_dir=here, yes=True), write(tmp_path, {"profiles": profiles}))
        == 0
    )
    assert JsonSettings(here).load().ask_again == ("Home",)


def test_s6_a_new_profile_does_not_get_the_secret_of_a_former_one(tmp_path: Path) -> None:
    here = folder(tmp_path, "here", Settings(profiles=(HOME,)))
    profiles = [{"name": "Away", "host": "evil.example.com", "client_id": "id-1"}]
    assert settings_transfer.import_settings(Options(config_dir=here), write(tmp_path, {"profiles": profiles})) == 0
    assert JsonSettings(here).load().ask_again == ("Away",)


def test_s6_a_file_cannot_determine_which_secret_is_read(tmp_path: Path) -> None:
    here = folder(tmp_path, "here", THERE)
    assert settings_transfer.import_settings(Options(config_dir=here), write(tmp_path, {"ask_again": []})) == 1


def test_s6_additions_and_cosmetic_changes_need_no_confirmation(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    here = folder(tmp_path, "here", Settings(profiles=(HOME,)))
    file = write(tmp_path, {"theme": "light", "profiles": [{"name": "New\u202e", "host": "h", "client_id": "x"}]})
    assert settings_transfer.import_settings(Options(config_dir=here), file) == 0
    said = capsys.readouterr().out
    assert "new profile New?: h:443, client ID x" in said
    assert "theme: system -> light" in said


OWN = {
    "questions": (OwnQuestion(name="Plug", kind="choice", text="Which plug?", options=("7 pins", "13 pins")),),
    "functions": (KnownFunction(id="0b0f7a52-5d0a-4a7c-8f1f-64d7e6a1c001", name="Code the headlights"),),
    "phrases": ("The left mirror stays silent.", "Battery replaced."),
}


@pytest.mark.parametrize("field", OWN)
def test_s6_own_templates_functions_and_phrases_are_not_replaced_without_confirmation(
    tmp_path: Path, field: str, capsys: pytest.CaptureFixture[str]
) -> None:
    here = folder(tmp_path, "here", Settings(**{field: OWN[field]}))  # type: ignore[arg-type]  # by name
    there, file = folder(tmp_path, "there", Settings(theme=Theme.DARK)), tmp_path / "settings.json"
    settings_transfer.export_settings(Options(config_dir=there), file)
    assert settings_transfer.import_settings(Options(config_dir=here), file) == 1
    assert f"{field}: {len(OWN[field])} of your entries removed or changed" in capsys.readouterr().out
    assert getattr(JsonSettings(here).load(), field) == OWN[field]
    assert settings_transfer.import_settings(Options(config_dir=here, yes=True), file) == 0
    assert getattr(JsonSettings(here).load(), field) == ()


@pytest.mark.parametrize("field", OWN)
def test_s6_entries_are_added_to_ones_own_without_confirmation(tmp_path: Path, field: str) -> None:
    here = folder(tmp_path, "here", Settings(**{field: OWN[field][:1]}))  # type: ignore[arg-type]  # by name
    more = {"phrases": OWN["phrases"]}.get(field, OWN[field])
    there, file = folder(tmp_path, "there", Settings(**{field: more})), tmp_path / "settings.json"  # type: ignore[arg-type]  # by name
    settings_transfer.export_settings(Options(config_dir=there), file)
    assert settings_transfer.import_settings(Options(config_dir=here), file) == 0
    assert getattr(JsonSettings(here).load(), field) == more


PASSWORDS = ("p4ss", "p4ss://canary", "p4ss/canary", "p4ss@canary", "p4ss#canary", "p4ss:canary")


@pytest.mark.parametrize("password", [*PASSWORDS, "p4ss canary", "p4\"ss\tca'nary", "canary @p4ss"])
def test_s14_an_import_lists_no_password_that_was_written_manually(
    tmp_path: Path, password: str, capsys: pytest.CaptureFixture[str]
) -> None:
    own = replace(HOME, proxy=f"http://anna:{password}@proxy:3128")
    team = f"postgresql://anna:{password}@db.example.com/openobd"
    here = folder(tmp_path, "here", Settings(profiles=(own,), current_profile="Home", team_journal=team))
    coming = {"team_journal": "", "profiles": [{"name": "Home", "client_id": "id-1", "proxy": "http://new:1"}]}
    assert settings_transfer.import_settings(Options(config_dir=here), write(tmp_path, coming)) == 1
    said = "".join(capsys.readouterr())
    assert "proxy: http://proxy:3128 (login not shown) -> http://new:1" in said
    assert not [part for part in ("p4", "ss", "canary", "nary") if part in said.replace("not passed", "")]


@pytest.mark.parametrize("password", PASSWORDS)
@pytest.mark.parametrize("written", ["http://anna:{}@proxy:3128", "anna:{}@proxy:3128"])
def test_s14_a_password_written_manually_into_the_settings_is_neither_exported_nor_reported(
    tmp_path: Path, password: str, written: str
) -> None:
    profile = replace(HOME, proxy=written.format(password))
    team = f"postgresql://anna:{password}@db.example.com/openobd"
    here = folder(tmp_path, "here", Settings(profiles=(profile,), current_profile="Home", team_journal=team))
    file, report = tmp_path / "settings.json", tmp_path / "report.txt"
    assert settings_transfer.export_settings(Options(config_dir=here), file) == 0
    assert diagnostics.export(Options(config_dir=here), report) == 0
    for text in (file.read_text(encoding="utf-8"), report.read_text(encoding="utf-8")):
        assert "p4ss" not in text
        assert "canary" not in text
        assert "proxy:3128" in text
