"""The self-test, which verifies an installation and finds what is missing in a broken one."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication

from openobd_desktop import __version__
from openobd_desktop.errors import CertificateTooWeak
from openobd_desktop.startup.options import parse
from openobd_desktop.support import self_test
from openobd_desktop.ui.look import resources
from tests.strict import unexpected

PATIENCE = 100
"""Maximum duration of the whole self-test on a busy PC, in seconds."""


def _report(path: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return loaded


def test_the_self_test_passes_for_the_installation_here(tmp_path: Path) -> None:
    report = tmp_path / "report.json"
    command = [sys.executable, "-m", "openobd_desktop", "--self-test", str(report)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    outcome = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, env=environment, check=False)
    assert (outcome.returncode, unexpected(outcome.stderr)) == (0, []), outcome.stdout
    facts = _report(report)
    assert facts["version"] == __version__
    assert facts["failed"] == []
    outcomes = {check["name"]: check["outcome"] for check in facts["checks"]}
    assert outcomes.pop("key store") in {"ok", "unavailable"}
    assert set(outcomes.values()) == {"ok"}
    assert {
        "rpc",
        "cars",
        "journal",
        "team journal",
        "icons",
        "style",
        "languages",
        "pictures",
        "glyphs",
        "time zone",
        "policy",
        "main job",
    } == set(outcomes)


def test_the_self_test_is_not_documented_for_users(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse(["--help"], {})
    assert "self-test" not in capsys.readouterr().out


async def _fails() -> int:
    return 1


async def _works() -> int:
    return 0


async def test_a_main_job_that_fails_fails_the_self_test(qapp: QGuiApplication, tmp_path: Path) -> None:
    report = tmp_path / "report.json"
    assert await self_test.self_test(qapp, report, _fails) == 1
    assert _report(report)["failed"] == ["main job"]


async def test_n5_a_report_that_cannot_be_written_ends_the_self_test_with_a_sentence(
    qapp: QGuiApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(self_test, "CHECKS", ())
    (tmp_path / "file").touch()
    assert await self_test.self_test(qapp, tmp_path / "file" / "report.json", _works) == 1
    told = capsys.readouterr().err
    assert told.startswith("The report of the self-test cannot be written: ")
    assert told.endswith("; no check failed.\n")
    assert await self_test.self_test(qapp, tmp_path / "file" / "report.json", _fails) == 1
    assert capsys.readouterr().err.endswith("; failed checks: main job.\n")


async def test_n5_an_error_of_the_program_itself_is_reported_and_the_other_checks_are_made(
    qapp: QGuiApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(_: QGuiApplication) -> str:
        raise CertificateTooWeak("raw")

    checks = {"rpc": broken, "icons": self_test.icons}
    monkeypatch.setattr(self_test, "CHECKS", tuple(checks.items()))
    report = tmp_path / "report.json"
    assert await self_test.self_test(qapp, report, _works) == 1
    assert _report(report)["failed"] == ["rpc"]
    (told, *others) = _report(report)["checks"]
    assert told["detail"].startswith("CertificateTooWeak: ")
    assert [check["outcome"] for check in others] == ["ok", "ok"]


async def test_a_language_that_is_missing_is_found(
    qapp: QGuiApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(self_test, "TRANSLATED", {"xx": "Anything"})
    report = tmp_path / "report.json"
    assert await self_test.self_test(qapp, report, _works) == 1
    assert _report(report)["failed"] == ["languages"]


async def test_icons_that_are_missing_are_found(
    qapp: QGuiApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(resources, "icon_names", list)
    report = tmp_path / "report.json"
    assert await self_test.self_test(qapp, report, _works) == 1
    assert _report(report)["failed"] == ["icons"]


async def test_s4_the_self_test_reports_a_policy_that_cannot_be_read(
    qapp: QGuiApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "policy.toml"
    monkeypatch.setattr(self_test, "default_policy_file", lambda: file)
    assert await self_test.policy(qapp) == "nothing is set"
    file.write_bytes(b"allow_clearing = flase\n")
    with pytest.raises(self_test.CheckFailed, match=r"policy\.toml"):
        await self_test.policy(qapp)
