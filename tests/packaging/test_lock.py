"""T10: the components of a bundle are pinned by hashes, and meet the requirements of the project."""

from __future__ import annotations

import re
import tomllib

import components
from packaging.requirements import Requirement
from packaging.version import Version

from tests.packaging import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCK = (ROOT / "packaging" / "bundle" / "requirements.lock").read_text(encoding="utf-8")
PINS = {
    components.normal(found[1]): Version(found[2])
    for found in re.finditer(r"^([A-Za-z0-9_.-]+)==([^ ;\\]+)", LOCK, re.MULTILINE)
}


def test_t10_every_part_of_the_bundle_is_pinned_with_its_hashes() -> None:
    entries = re.split(r"\n(?=[A-Za-z0-9])", LOCK.strip())
    assert len(entries) == len(PINS) > 20
    assert [entry for entry in entries if "--hash=sha256:" not in entry] == []


def test_t10_the_lock_contains_no_download_addresses() -> None:
    assert "://" not in LOCK
    assert "index" not in LOCK


def test_t10_the_lock_meets_the_requirements_of_the_project() -> None:
    project = PROJECT["project"]
    for line in [*project["dependencies"], *project["optional-dependencies"]["team"]]:
        asked = Requirement(line)
        if asked.marker is None or asked.marker.evaluate({"python_version": "3.13"}):
            assert PINS[components.normal(asked.name)] in asked.specifier


def test_t10_the_build_installs_nothing_without_its_hash() -> None:
    build = (ROOT / "packaging" / "bundle" / "build.sh").read_text(encoding="utf-8")
    installs = [line for line in build.splitlines() if "pip install" in line]
    assert len(installs) == 2
    assert all("--require-hashes" in line or "--no-deps --no-build-isolation" in line for line in installs)


def test_t10_the_tests_run_with_the_libraries_for_teams() -> None:
    assert set(PROJECT["project"]["optional-dependencies"]["team"]) <= set(PROJECT["dependency-groups"]["test"])


def test_t10_the_lock_for_developers_meets_the_requirements_of_the_project() -> None:
    packages = tomllib.loads((ROOT / "uv.lock").read_text(encoding="utf-8"))["package"]
    versions: dict[str, set[Version]] = {}
    for package in packages:
        versions.setdefault(package["name"], set()).add(Version(package["version"]))
        assert package["source"] in ({"registry": "https://pypi.org/simple"}, {"editable": "."})
    groups = PROJECT["dependency-groups"]
    lines = [line for group in groups.values() for line in group if isinstance(line, str)]
    for line in [*PROJECT["project"]["dependencies"], *lines]:
        asked = Requirement(line)
        assert any(version in asked.specifier for version in versions[components.normal(asked.name)]), line
