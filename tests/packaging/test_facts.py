"""Facts stated in the same way by all packages: version, ID and names; the version comes only from pyproject.toml."""

from __future__ import annotations

import configparser
import plistlib
import re
from xml.etree import ElementTree

import facts
import pytest

from openobd_desktop import __version__
from openobd_desktop.startup import process_guard
from tests.packaging import ROOT

PACKAGING = ROOT / "packaging"
TEXTS = [
    path
    for path in sorted(PACKAGING.rglob("*"))
    if path.is_file() and path.suffix not in {".lock", ".pyc"} and path.parent.name != "licences"
]


def test_the_program_shows_the_version_of_pyproject() -> None:
    assert __version__ == facts.VERSION


def test_windows_gets_four_numbers() -> None:
    assert facts.four_numbers("1.2.3") == (1, 2, 3, 0)


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: str(path.relative_to(PACKAGING)))
def test_no_file_of_the_packages_repeats_the_version(path: object) -> None:
    text = (PACKAGING / str(path)).read_text(encoding="utf-8")
    assert not re.search(rf"(?<![\d.~=]){re.escape(facts.VERSION)}(?![\d.])", text)


def _desktop_entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]  # keys of desktop entries have capitals
    parser.read(PACKAGING / "linux" / f"{facts.ID}.desktop", encoding="utf-8")
    return parser["Desktop Entry"]


def test_the_desktop_entry_starts_the_program_and_takes_links() -> None:
    entry = _desktop_entry()
    assert entry["Name"] == facts.NAME
    assert entry["Exec"] == f"{facts.EXECUTABLE} -- %u"
    assert entry["Icon"] == facts.ID
    assert entry["MimeType"] == "x-scheme-handler/openobd;"
    assert {f"Comment[{language}]" for language in ("de", "fr", "nl")} < set(entry)


def test_the_metainfo_belongs_to_the_desktop_entry() -> None:
    root = ElementTree.parse(PACKAGING / "linux" / f"{facts.ID}.metainfo.xml.in").getroot()
    assert root.findtext("id") == facts.ID
    assert root.findtext("launchable") == f"{facts.ID}.desktop"
    assert root.findtext("name") == facts.NAME
    assert root.find("releases/release").attrib["version"] == "@VERSION@"  # type: ignore[union-attr]  # it is there


def test_both_windows_installers_register_links_alike() -> None:
    setup = (PACKAGING / "windows" / "installer.nsi").read_text(encoding="utf-8")
    package = (PACKAGING / "windows" / "installer.wxs").read_text(encoding="utf-8")
    for text in (setup, package):
        assert "URL Protocol" in text
        assert facts.NAME in text
        assert facts.PUBLISHER in text
    assert """'"$INSTDIR\\${PROGRAM}" -- "%1"'""" in setup
    assert "openobd-desktop.exe&quot; -- &quot;%1&quot;" in package


def test_macos_registers_links_and_allows_libraries_to_be_replaced() -> None:
    info = plistlib.loads((PACKAGING / "macos" / "Info.plist").read_bytes())
    assert info["CFBundleURLTypes"][0]["CFBundleURLSchemes"] == ["openobd"]
    assert info["CFBundleDisplayName"] == facts.NAME
    rights = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert rights["com.apple.security.cs.disable-library-validation"] is True


def test_the_installer_checks_the_mutex_that_the_program_creates() -> None:
    setup = (PACKAGING / "windows" / "installer.nsi").read_text(encoding="utf-8")
    assert f'w "{process_guard.MUTEX_NAME}"' in setup
