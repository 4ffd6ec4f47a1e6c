"""Contents of a bundle: plug-ins on an allow-list, no unused libraries, and system libraries depending on the mode."""

from __future__ import annotations

import pytest
import trim

QT = "PySide6/Qt/plugins"


@pytest.mark.parametrize(
    "name",
    [
        f"{QT}/platforms/libqxcb.so",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        f"{QT}/imageformats/libqsvg.so",
        "PySide6/Qt/translations/qtbase_nl.qm",
        "openobd_desktop/_resources/icons/app.svg",
        "elsewhere/plugins/platforms/libqeglfs.so",
    ],
)
def test_used_files_are_kept(name: str) -> None:
    assert trim.is_wanted(name)


@pytest.mark.parametrize(
    "name",
    [
        f"{QT}/platforms/libqeglfs.so",
        f"{QT}/platformthemes/libqgtk3.so",
        f"{QT}/tls/libqcertonlybackend.so",
        "PySide6\\plugins\\imageformats\\qtiff.dll",
        "PySide6/Qt/translations/qtbase_ja.qm",
        "PySide6/Qt/translations/qt_help_de.qm",
    ],
)
def test_unused_files_are_left_out(name: str) -> None:
    assert not trim.is_wanted(name)


LINKS = {
    "/w/plugins/platforms/libqxcb.so": ["libQt6Gui.so.6"],
    "/w/libQt6Gui.so.6": ["libQt6Core.so.6", "libc.so.6"],
    "/w/libQt6Core.so.6": [],
    "/w/libQt6Quick.so.6": ["libQt6Gui.so.6"],
    "/w/gone.py": [],
}


def _entry(name: str, kind: str = "BINARY") -> trim.Entry:
    return name, f"/w/{name}", kind


def test_a_library_that_nothing_kept_links_to_is_pruned() -> None:
    names = ["plugins/platforms/libqxcb.so", "libQt6Gui.so.6", "libQt6Core.so.6", "libQt6Quick.so.6"]
    kept = trim.needed([_entry(name) for name in names], lambda path: LINKS[path])
    assert [entry[0] for entry in kept] == names[:3]


def test_a_link_to_a_needed_library_brings_its_target() -> None:
    entries: list[trim.Entry] = [
        _entry("plugins/platforms/libqxcb.so"),
        ("libQt6Gui.so.6", "PySide6/Qt/lib/libQt6Gui.so.6", "SYMLINK"),
        ("PySide6/Qt/lib/libQt6Gui.so.6", "/w/libQt6Gui.so.6", "BINARY"),
    ]
    assert trim.needed(entries, lambda path: LINKS[path]) == entries


SYSTEM: list[trim.Entry] = [
    ("libstdc++.so.6", "/usr/lib/x86_64-linux-gnu/libstdc++.so.6", "BINARY"),
    ("libxcb-cursor.so.0", "/usr/lib/x86_64-linux-gnu/libxcb-cursor.so.0", "BINARY"),
    ("libpython3.13.so.1.0", "/usr/lib/x86_64-linux-gnu/libpython3.13.so.1.0", "BINARY"),
    ("libQt6Core.so.6", "/env/PySide6/Qt/lib/libQt6Core.so.6", "BINARY"),
]


@pytest.mark.parametrize(
    ("mode", "carried"),
    [
        ("all", {"libstdc++.so.6", "libxcb-cursor.so.0", "libpython3.13.so.1.0", "libQt6Core.so.6"}),
        ("portable", {"libxcb-cursor.so.0", "libpython3.13.so.1.0", "libQt6Core.so.6"}),
        ("system", {"libpython3.13.so.1.0", "libQt6Core.so.6"}),
    ],
)
def test_the_mode_determines_which_system_libraries_are_included(mode: str, carried: set[str]) -> None:
    assert {entry[0] for entry in trim.without_system(SYSTEM, mode)} == carried
