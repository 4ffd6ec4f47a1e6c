"""Environment of a checkout: everything missing is reported at once, and a failure never leaves it incomplete."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
import time
import tomllib
from dataclasses import dataclass
from pathlib import Path

import grpc
import pytest

from tests.packaging import ROOT

pytestmark = pytest.mark.timeout(300)
"""Creating the first of two environments takes a long time on a busy PC."""

FOLDER = "Jürgen's Kopie & Co"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
SITE = Path(grpc.__file__).parents[1]
STUBS = {
    "id": "echo 1000",
    "apt-get": "exit 1",
    "apt-cache": "exit 0",
    "ldconfig": f'sed -n "s/^\\(lib[^ ]*\\) .*/\t\\1 (libc6)/p" "{ROOT}/packaging/linux/libraries.txt"',
    "uv": f"""
echo call >>"$HERE/calls"
[ ! -e "$HERE/slow" ] || {{ touch "$HERE/begun"; sleep 60; }}
[ ! -e "$HERE/offline" ] || {{ echo 'dns error: failed to lookup address information' >&2; exit 1; }}
while [ "$1" != --python ]; do shift; done
echo {shlex.quote(str(SITE))} >"$(echo "${{2%/bin/python}}"/lib/python*/site-packages)/ours.pth"
""",
}


@dataclass
class Checkout:
    """Copy of the files that the script reads, with a fake system and a fake package index."""

    folder: Path
    stubs: Path

    def begin(self, *arguments: str) -> subprocess.Popen[str]:
        environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith("PIP_")},
            "PATH": f"{self.stubs}:/usr/bin:/bin",
            "PYTHON": sys.executable,
            "HERE": str(self.stubs),
            "PIP_NO_INDEX": "1",
        }
        command = ["sh", "packaging/prepare.sh", *arguments]
        pipe = subprocess.PIPE
        return subprocess.Popen(
            command, cwd=self.folder, env=environment, stdout=pipe, stderr=pipe, text=True, start_new_session=True
        )

    def prepare(self, *arguments: str) -> tuple[int, str, str]:
        process = self.begin(*arguments)
        out, err = process.communicate(timeout=100)
        return process.returncode, out.strip(), err.strip()

    def switch(self, name: str, on: bool) -> None:
        (self.stubs / name).touch() if on else (self.stubs / name).unlink()

    @property
    def calls(self) -> int:
        """Returns the number of attempted downloads."""
        calls = self.stubs / "calls"
        return len(calls.read_text().splitlines()) if calls.exists() else 0


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    made = Checkout(tmp_path / FOLDER, tmp_path / "stubs")
    (made.folder / "packaging" / "linux").mkdir(parents=True)
    for name in ("packaging/prepare.sh", "packaging/linux/libraries.txt", "pyproject.toml"):
        shutil.copy(ROOT / name, made.folder / name)
    made.stubs.mkdir()
    for name, text in STUBS.items():
        (made.stubs / name).write_text(f"#!/bin/sh\n{text}\n")
        (made.stubs / name).chmod(0o755)
    return made


LINK = f"build/venv-{sys.version_info.major}.{sys.version_info.minor}"


def test_n8_everything_missing_is_listed_in_one_line_before_anything_is_downloaded(checkout: Checkout) -> None:
    (checkout.stubs / "ldconfig").write_text("#!/bin/sh\n")
    status, out, err = checkout.prepare("run")
    assert (status, out, checkout.calls) == (1, "", 0)
    assert len(err.splitlines()) == 2
    line = err.splitlines()[-1]
    assert line.startswith("sudo apt-get update && sudo apt-get install -y ")
    assert {"libegl1", "libgssapi-krb5-2", "libxcb-cursor0", "libwayland-client0"} <= set(line.split())


def test_n1_an_environment_with_cdpath_and_without_home_does_not_mislead_the_script(
    checkout: Checkout, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = checkout.folder.with_name("other")
    (other / "packaging").mkdir(parents=True)
    monkeypatch.delenv("HOME")
    for path in (".", str(other)):
        monkeypatch.setenv("CDPATH", path)
        status, out, err = checkout.prepare("run")
        assert (status, out) == (0, LINK), err


def test_n1_no_script_looks_for_its_own_folder_elsewhere() -> None:
    scripts = {path: path.read_text(encoding="utf-8") for path in (ROOT / "packaging").rglob("*.sh")}
    finding = {path.name: text for path, text in scripts.items() if 'cd "$(dirname' in text}
    assert len(finding) > 10
    assert [name for name, text in finding.items() if "unset CDPATH" not in text.partition('cd "$(dirname')[0]] == []


def test_n3_without_postgresql_no_test_of_the_team_is_skipped_silently(checkout: Checkout) -> None:
    script = (checkout.folder / "packaging" / "prepare.sh").read_text(encoding="utf-8")
    (checkout.folder / "packaging" / "prepare.sh").write_text(
        script.replace("/usr/lib/postgresql", "/nowhere").replace("have initdb", "false"), encoding="utf-8"
    )
    status, out, err = checkout.prepare("system", "test", "screen")
    assert status != 0
    assert re.search(r"apt-get install .*postgresql", out + err)


def test_n8_a_missing_network_is_reported_in_one_sentence(checkout: Checkout) -> None:
    checkout.switch("offline", True)
    status, out, err = checkout.prepare("run")
    assert (status, out) == (1, "")
    assert err.splitlines()[-1].startswith("Cannot reach the package index of Python")
    assert not (checkout.folder / LINK).exists()
    assert list((checkout.folder / "build" / "environments").iterdir()) == []


def test_n7_the_steps_are_named_while_the_environment_is_made(checkout: Checkout) -> None:
    _, _, err = checkout.prepare("test")
    found, installing, ready = err.splitlines()
    assert found.startswith("Found Python ")
    assert "dependency groups test" in installing
    assert re.fullmatch(r"Ready after \d+ seconds\.", ready)


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ("run", []),
        ("test", PROJECT["dependency-groups"]["test"]),
        ("test,lint", [*PROJECT["dependency-groups"]["lint"], *PROJECT["dependency-groups"]["test"]]),
    ],
)
def test_n7_a_dependency_group_is_installed_as_pyproject_lists_it(
    checkout: Checkout, asked: str, expected: list[str]
) -> None:
    assert checkout.prepare(asked)[0] == 0
    assert (checkout.folder / "build" / "requirements.txt").read_text().split("\n") == [*(expected or [""]), ""]


def test_n7_an_unknown_dependency_group_is_refused_by_name(checkout: Checkout) -> None:
    status, out, err = checkout.prepare("tset")
    assert (status, out, checkout.calls) == (1, "", 0)
    assert "KeyError: 'tset'" in err


def test_n7_an_environment_is_created_once_and_survives_a_touch_a_lost_network_and_damage(checkout: Checkout) -> None:
    assert checkout.prepare("test")[:2] == (0, LINK)
    project = checkout.folder / "pyproject.toml"
    project.touch()
    for groups in ("test", "run"):
        assert checkout.prepare(groups) == (0, LINK, "")
    assert checkout.calls == 1

    project.write_text(project.read_text().replace("qasync>=0.28.0", "qasync>=0.28.1"))
    checkout.switch("offline", True)
    status, out, err = checkout.prepare("test")
    assert (status, out) == (0, LINK)
    assert "Continuing with the existing environment" in err

    checkout.switch("offline", False)
    (checkout.folder / LINK / "bin" / "python").unlink()
    assert checkout.prepare("test")[:2] == (0, LINK)
    assert (checkout.folder / LINK / "bin" / "python").exists()


def test_n7_an_aborted_run_leaves_nothing_and_two_simultaneous_runs_create_one_environment(checkout: Checkout) -> None:
    checkout.switch("slow", True)
    aborted = checkout.begin("run")
    while not (checkout.stubs / "begun").exists():
        time.sleep(0.05)
    os.killpg(aborted.pid, signal.SIGTERM)
    aborted.communicate(timeout=60)
    assert aborted.returncode != 0
    assert not (checkout.folder / LINK).exists()
    assert list((checkout.folder / "build" / "environments").iterdir()) == []

    checkout.switch("slow", False)
    both = [checkout.begin("run") for _ in range(2)]
    outcome = [process.communicate(timeout=100) for process in both]
    assert [(process.returncode, out.strip()) for process, (out, _) in zip(both, outcome, strict=True)] == [
        (0, LINK)
    ] * 2
    assert checkout.calls == 2


def test_n7_a_renamed_folder_gets_its_own_environment(checkout: Checkout) -> None:
    checkout.prepare("run")
    checkout.folder = checkout.folder.rename(checkout.folder.with_name("renamed"))
    assert checkout.prepare("run")[:2] == (0, LINK)
    assert checkout.calls == 2
    assert (checkout.folder / LINK / "made-for").read_text().splitlines()[1] == str(checkout.folder)


def test_n6_an_unsuitable_python_is_refused_by_name(checkout: Checkout) -> None:
    stub = checkout.stubs / "python3.10"
    stub.write_text("#!/bin/sh\nexit 1\n")
    stub.chmod(0o755)
    environment = os.environ | {"PYTHON": "python3.10", "PATH": f"{checkout.stubs}:/usr/bin:/bin"}
    outcome = subprocess.run(
        ["sh", "packaging/prepare.sh", "run"], cwd=checkout.folder, env=environment, capture_output=True, check=False
    )
    assert outcome.returncode == 1
    assert outcome.stderr.decode() == "PYTHON=python3.10 is not a Python 3.11, 3.12, 3.13 or 3.14.\n"
