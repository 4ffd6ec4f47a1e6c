"""Diagnostics for support: everything that support needs, and nothing that must not leave the PC."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from openobd_desktop import __version__
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import Profile, Settings
from openobd_desktop.errors import JournalUnavailable, NoAnswer
from openobd_desktop.startup.options import Options
from openobd_desktop.storage import JsonSettings
from openobd_desktop.support import diagnostics
from openobd_desktop.support.logging_setup import FILE, RECENT
from tests.core.fakes import settle
from tests.disks import full_disk
from tests.ui.ui_env import UiEnv, env, stage, text_of
from tests.ui.whole_window import whole_window

__all__ = ["env", "stage"]

PROFILE = Profile(name="Europe", client_id="client-4711", certificate_file="/home/operator/company.pem")
SECRET = Secret("horse battery")
VIN = "WVWZZZ1KZAW123456"


async def of(bench: UiEnv, *recent: str, options: Options | None = None) -> str:
    return diagnostics.of_run(bench.service, bench.context.profiles, options or Options(), recent)


async def test_o8_it_is_said_whether_the_pc_is_kept_awake(env: UiEnv) -> None:
    state = "sleep is prevented through org.freedesktop.portal.Desktop"
    text = diagnostics.of_run(env.service, env.context.profiles, Options(), [], sleep=state)
    assert f"Sleep: {state}\n" in text


async def test_versions_switches_and_the_system_are_included(qtbot: QtBot, env: UiEnv) -> None:
    text = await of(env, options=Options(developer=True, insecure_loopback=True))
    assert text.startswith(f"openOBD Desktop {__version__}\n")
    for words in ("Python 3.", "Qt 6.", "grpcio ", "Started with: developer, insecure_loopback", "Locale "):
        assert words in text
    assert "Started with: nothing special" in await of(env)


async def test_t3_the_profile_is_included_without_its_credentials(qtbot: QtBot, env: UiEnv) -> None:
    await env.context.profiles.save(PROFILE, SECRET)
    await env.context.profiles.switch("Europe")
    text = await of(env, f"refused {SECRET.reveal()}", f"token={'x' * 50}")
    assert "Profile: Europe\nCluster 001, grpc.openobd.com:443\nClient ID: given\nCertificate file: given" in text
    for secret in ("4711", "company.pem", SECRET.reveal(), "x" * 50):
        assert secret not in text
    assert "refused ***\ntoken=***" in text


async def test_open_sessions_are_included_with_state_and_error(qtbot: QtBot, env: UiEnv) -> None:
    active, held = await env.open_session()
    env.backend.add()
    await env.service.refresh()
    assert "Sessions listed: 1 active, 1 available\n" in await of(env)
    assert f"Open session {active.id}: active, active, " in await of(env)
    active.error = NoAnswer(f"raw Bearer {held.one_time.reveal()}")
    text = await of(env)
    assert "error: NoAnswer: The service did not respond in time. raw Bearer ***" in text


async def test_errors_of_service_and_journal_are_included(qtbot: QtBot, env: UiEnv) -> None:
    assert "No errors." in await of(env)
    env.service.status.error = NoAnswer("deadline")
    env.service.recorder.set_error(JournalUnavailable("disk full"))
    text = await of(env)
    assert "Service: NoAnswer: The service did not respond in time. deadline" in text
    assert "Journal: JournalUnavailable: " in text
    assert "disk full" in text


@pytest.mark.parametrize("vin", [VIN, VIN.lower(), "1HGCM82633A004352"])
async def test_t13_no_vehicle_number_is_included(qtbot: QtBot, env: UiEnv, vin: str) -> None:
    text = await of(env, f"vehicle {vin}, ok", "session 1b4e28ba-2fa1-41d2-883f-0016d3cca427")
    assert vin not in text
    assert "vehicle ***, ok" in text
    assert "session 1b4e28ba-2fa1-41d2-883f-0016d3cca427" in text


async def test_the_shortcut_copies_the_diagnostics_and_confirms_it(qtbot: QtBot, env: UiEnv) -> None:
    env.context = replace(env.context, diagnostics=lambda: "all that support needs")
    async with whole_window(env) as window:
        (action,) = [
            each
            for each in window.findChildren(type(window.menuBar().actions()[0]))
            if each.text() == "Copy diagnostics"
        ]
        assert action.shortcut().toString() == "Ctrl+Shift+D"
        action.trigger()
        await settle()
        assert QGuiApplication.clipboard().text() == "all that support needs"
        assert "copied" in text_of(window, "messageText")


def write_files(folder: Path) -> Options:
    JsonSettings(folder).save(Settings(profiles=(PROFILE,), current_profile="Europe"))
    (folder / "logs").mkdir()
    lines = [f"line {number} secret={'y' * 20} {VIN}" for number in range(RECENT + 10)]
    (folder / "logs" / FILE).write_text("\n".join(lines), encoding="utf-8")
    return Options(config_dir=folder)


def test_without_a_window_the_files_of_former_runs_are_included(tmp_path: Path) -> None:
    text = diagnostics.of_files(write_files(tmp_path))
    assert "Profile: Europe" in text
    assert f"line {RECENT + 9} secret=*** ***" in text
    assert "line 9 " not in text
    assert "line 10 " in text


def test_missing_files_are_reported(tmp_path: Path) -> None:
    text = diagnostics.of_files(Options(config_dir=tmp_path / "none"))
    assert "Profile: none in use" in text
    assert "(no log file: " in text
    assert not (tmp_path / "none").exists()


def test_t12_damaged_settings_are_reported_and_not_moved(tmp_path: Path) -> None:
    options = write_files(tmp_path)
    (tmp_path / "settings.json").write_bytes(b"\xff{")
    assert "Settings: SettingsUnreadable" in diagnostics.of_files(options)
    assert (tmp_path / "settings.json").read_bytes() == b"\xff{"


def test_the_option_writes_a_file_and_ends_without_a_window(tmp_path: Path) -> None:
    write_files(tmp_path)
    file = tmp_path / "diagnostics.txt"
    done = subprocess.run(
        [
            *(sys.executable, "-W", "error", "-m", "openobd_desktop"),
            *("--config-dir", str(tmp_path), "--export-diagnostics", str(file)),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert "Profile: Europe" in file.read_text(encoding="utf-8")
    assert not (tmp_path / "instance").exists()


def test_d14_diagnostics_to_a_full_disk_keep_the_old_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    options, file = write_files(tmp_path), tmp_path / "diagnostics.txt"
    file.write_bytes(b"what was exported yesterday")
    with full_disk():
        assert diagnostics.export(options, file) == 1
    assert "cannot be written" in capsys.readouterr().err
    assert file.read_bytes() == b"what was exported yesterday"


def test_s17_a_pipe_in_place_of_the_log_does_not_block_diagnostics(tmp_path: Path) -> None:
    options = write_files(tmp_path)
    (tmp_path / "logs" / FILE).unlink()
    os.mkfifo(tmp_path / "logs" / FILE)
    assert "(no log file: not a regular file)" in diagnostics.of_files(options)


def test_a_file_that_cannot_be_written_ends_with_status_1(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert diagnostics.export(Options(config_dir=tmp_path), tmp_path / "none" / "file") == 1
    assert "cannot be written" in capsys.readouterr().err
