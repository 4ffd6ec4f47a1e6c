"""Checks of the macOS bundle that need no Mac: its files, and the instructions for PyInstaller."""

from __future__ import annotations

import plistlib
import shutil
import sys
import types
from pathlib import Path
from typing import Any

import facts
import icons
import mac_files
import pytest

from tests.packaging import ROOT

SPEC = ROOT / "packaging" / "bundle" / "openobd-desktop.spec"
PNG = b"\x89PNG\r\n\x1a\n"


def _icon(sides: list[int]) -> bytes:
    picture = {side: PNG + b"\0\0\0\rIHDR" + side.to_bytes(4, "big") for side in sides}
    return icons.icns(picture)


def test_the_files_for_macos_are_valid() -> None:
    assert mac_files.info().startswith("Info.plist")
    assert mac_files.rights() == "entitlements, 2 rights"


def test_the_icon_contains_all_sizes(tmp_path: Path) -> None:
    picture = tmp_path / "icon.icns"
    picture.write_bytes(_icon(mac_files.SIDES))
    assert mac_files.icon(picture).endswith("512, 1024")


@pytest.mark.parametrize("spoil", [lambda data: data[:-1], lambda data: b"x" + data, lambda _: _icon([16, 32])])
def test_a_damaged_icon_is_refused(tmp_path: Path, spoil: Any) -> None:
    picture = tmp_path / "icon.icns"
    picture.write_bytes(spoil(_icon(mac_files.SIDES)))
    with pytest.raises(mac_files.Wrong, match="icon"):
        mac_files.icon(picture)


def test_an_unnecessary_entitlement_is_refused(tmp_path: Path) -> None:
    shutil.copy(ROOT / "packaging" / "macos" / "entitlements.plist", tmp_path)
    path = tmp_path / "entitlements.plist"
    rights = plistlib.loads(path.read_bytes()) | {"com.apple.security.cs.allow-jit": True}
    path.write_bytes(plistlib.dumps(rights))
    with pytest.raises(mac_files.Wrong, match="allow-jit"):
        mac_files.rights(tmp_path)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> dict[str, dict[str, Any]]:
    """Returns the arguments of the spec's calls of PyInstaller on a Mac, by the name of the called class."""
    hooks = types.ModuleType("PyInstaller.utils.hooks")
    for name in ("collect_data_files", "collect_submodules", "copy_metadata"):
        setattr(hooks, name, lambda *_, **__: [])
    depend = types.ModuleType("PyInstaller.depend.bindepend")
    depend.get_imports = lambda _: []  # type: ignore[attr-defined]  # a module made here
    for name in ("PyInstaller", "PyInstaller.depend", "PyInstaller.utils"):
        monkeypatch.setitem(sys.modules, name, types.ModuleType(name))
    monkeypatch.setitem(sys.modules, depend.__name__, depend)
    monkeypatch.setitem(sys.modules, hooks.__name__, hooks)
    monkeypatch.setattr(sys, "platform", "darwin")
    seen: dict[str, dict[str, Any]] = {}

    def maker(name: str) -> Any:
        def make(*parts: object, **options: Any) -> types.SimpleNamespace:
            seen[name] = options
            return types.SimpleNamespace(binaries=[], datas=[], pure=[], scripts=[], parts=parts)

        return make

    makers = {name: maker(name) for name in ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")}
    exec(compile(SPEC.read_text(encoding="utf-8"), str(SPEC), "exec"), {"SPECPATH": str(SPEC.parent), **makers})
    return seen


def test_on_macos_the_spec_builds_an_application_with_id_version_and_links(asked: dict[str, dict[str, Any]]) -> None:
    bundle = asked["BUNDLE"]
    assert bundle["name"] == "openOBD Desktop.app"
    assert bundle["bundle_identifier"] == facts.ID
    assert bundle["version"] == facts.VERSION
    assert bundle["info_plist"]["CFBundleURLTypes"][0]["CFBundleURLSchemes"] == ["openobd"]


def test_on_macos_the_program_keeps_its_signatures_and_requests_its_entitlements(
    asked: dict[str, dict[str, Any]],
) -> None:
    program = asked["EXE"]
    assert program["strip"] is False
    assert program["console"] is False
    assert Path(program["entitlements_file"]) == ROOT / "packaging" / "macos" / "entitlements.plist"
    assert Path(program["icon"]).name == "openobd.icns"
    assert program["version"] is None
