"""The theme: readable in light and dark, switched live, and no placeholder left behind."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from msgspec.structs import fields
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication, QCheckBox, QProgressBar, QStyle, QTabBar, QTreeView, QWidget
from pytestqt.qtbot import QtBot

import openobd_desktop
from openobd_desktop.domain.settings import Theme
from openobd_desktop.ui.look import resources
from openobd_desktop.ui.look.theme import (
    BASE_PIXELS,
    DARK,
    LIGHT,
    Colours,
    apply_theme,
    colours,
    filled_style_sheet,
    palette,
)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_no_placeholder_is_left_in_the_style_sheet(tokens: Colours) -> None:
    assert "@" not in filled_style_sheet(tokens)


def test_every_colour_of_the_style_sheet_is_a_token() -> None:
    known = {str(getattr(LIGHT, field.name)) for field in fields(LIGHT)}
    assert set(re.findall(r"#[0-9a-fA-F]{6}\b", filled_style_sheet(LIGHT))) <= known


STRANGE_FOLDER = "Jürgen's Kopie & Co 100% $HOME (é;#)"


@pytest.fixture
def moved_resources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    copy = tmp_path / STRANGE_FOLDER / "resources"
    shutil.copytree(resources.folder(), copy)
    monkeypatch.setattr(resources, "folder", lambda: copy)
    yield
    monkeypatch.undo()
    resources.style_sheet()


def test_n2_the_style_sheet_works_in_any_folder(qtbot: QtBot, moved_resources: None) -> None:
    box = QCheckBox()
    qtbot.addWidget(box)
    box.setStyleSheet(filled_style_sheet(LIGHT))
    box.setChecked(True)
    box.show()
    picture = box.grab().toImage()
    drawn = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
    assert LIGHT.accent in drawn
    assert LIGHT.on_accent in drawn, "the mark in the box is missing"


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    apply_theme(qapp, Theme.SYSTEM)


def test_the_theme_can_be_switched_while_the_program_runs(dressed: QApplication) -> None:
    apply_theme(dressed, Theme.DARK)
    assert colours(dressed.palette()) is DARK
    assert DARK.surface in dressed.styleSheet()
    apply_theme(dressed, Theme.LIGHT)
    assert colours(dressed.palette()) is LIGHT
    assert LIGHT.surface in dressed.styleSheet()


def test_the_same_theme_is_not_applied_again(dressed: QApplication) -> None:
    apply_theme(dressed, Theme.DARK)
    dressed.setStyleSheet("QLabel { color: red; }")
    apply_theme(dressed, Theme.DARK)
    assert dressed.styleSheet() == "QLabel { color: red; }"
    apply_theme(dressed, Theme.LIGHT)


def test_text_is_never_smaller_than_the_base_size(dressed: QApplication) -> None:
    apply_theme(dressed, Theme.LIGHT)
    font = dressed.font()
    assert font.pixelSize() >= BASE_PIXELS or font.pointSizeF() * 96 / 72 >= BASE_PIXELS


@pytest.mark.parametrize(("text", "title", "heading", "caption"), [(13, 18, 14, 12), (20, 28, 22, 18)])
def test_titles_and_small_print_keep_their_proportion_to_the_text(
    text: int, title: int, heading: int, caption: int
) -> None:
    sheet = filled_style_sheet(LIGHT, text)
    sizes = dict(re.findall(r'QLabel\[role="(\w+)"\][^{]*{ [^}]*?font-size: (\d+)px', sheet))
    assert {name: int(sizes[name]) for name in ("title", "heading", "caption")} == {
        "title": title,
        "heading": heading,
        "caption": caption,
    }


def test_disabled_text_differs_from_enabled_text() -> None:
    made = palette(LIGHT)
    role = QPalette.ColorRole.ButtonText
    assert made.color(QPalette.ColorGroup.Disabled, role) != made.color(QPalette.ColorGroup.Active, role)


@pytest.fixture
def system(dressed: QApplication, monkeypatch: pytest.MonkeyPatch) -> Callable[[Qt.ColorScheme], None]:
    """Returns a function that changes the colour scheme of the system."""
    apply_theme(dressed, Theme.LIGHT)
    apply_theme(dressed, Theme.SYSTEM)

    def change(scheme: Qt.ColorScheme) -> None:
        monkeypatch.setattr(QStyleHints, "colorScheme", lambda hints: scheme)
        dressed.styleHints().colorSchemeChanged.emit(scheme)

    return change


def test_the_window_follows_the_system_while_it_runs(
    dressed: QApplication, qtbot: QtBot, system: Callable[[Qt.ColorScheme], None]
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    system(Qt.ColorScheme.Dark)
    assert colours(dressed.palette()) is DARK
    assert window.palette().color(QPalette.ColorRole.Window).name() == DARK.window
    assert DARK.surface in dressed.styleSheet()
    system(Qt.ColorScheme.Light)
    assert window.palette().color(QPalette.ColorRole.Window).name() == LIGHT.window
    assert LIGHT.surface in dressed.styleSheet()


def test_chosen_colours_are_kept_when_the_system_changes(
    dressed: QApplication, system: Callable[[Qt.ColorScheme], None]
) -> None:
    apply_theme(dressed, Theme.LIGHT)
    system(Qt.ColorScheme.Dark)
    assert colours(dressed.palette()) is LIGHT


class Needs(QObject):
    """Fake of the system's accessibility settings, which Qt reports since version 6.10."""

    contrastPreferenceChanged = Signal()  # noqa: N815 - Qt's own name

    def __init__(self) -> None:
        super().__init__()
        self.high = False

    def contrastPreference(self) -> Qt.ContrastPreference:  # noqa: N802 - Qt's own name
        return Qt.ContrastPreference.HighContrast if self.high else Qt.ContrastPreference.NoPreference


@pytest.fixture
def needs(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Needs]:
    """Yields accessibility settings that apply to this test only."""
    fake = Needs()
    for worn in qapp.findChildren(QObject):
        if type(worn).__name__ == "_StyleApplier":
            shiboken6.delete(worn)
    qapp.setStyleSheet("")
    monkeypatch.setattr(QStyleHints, "accessibility", lambda hints: fake, raising=False)
    yield fake
    fake.high = False
    fake.contrastPreferenceChanged.emit()
    apply_theme(qapp, Theme.SYSTEM)


def test_high_contrast_colours_are_kept(qapp: QApplication, needs: Needs) -> None:
    apply_theme(qapp, Theme.DARK)
    needs.high = True
    needs.contrastPreferenceChanged.emit()
    assert qapp.styleSheet() == ""
    assert qapp.palette() == QGuiApplication.palette()
    assert qapp.palette().color(QPalette.ColorRole.Window).name() != DARK.window
    apply_theme(qapp, Theme.LIGHT)
    assert qapp.styleSheet() == ""


def test_our_colours_are_restored_when_high_contrast_ends(qapp: QApplication, needs: Needs) -> None:
    needs.high = True
    apply_theme(qapp, Theme.LIGHT)
    assert qapp.styleSheet() == ""
    needs.high = False
    needs.contrastPreferenceChanged.emit()
    assert colours(qapp.palette()) is LIGHT
    assert LIGHT.surface in qapp.styleSheet()


def test_a_larger_system_font_enlarges_titles_too(qapp: QApplication, needs: Needs) -> None:
    usual, larger = qapp.font(), qapp.font()
    larger.setPixelSize(20)
    qapp.setFont(larger)
    apply_theme(qapp, Theme.LIGHT)
    assert qapp.font().pixelSize() == 20
    assert "font-size: 28px" in qapp.styleSheet()
    qapp.setFont(usual)
    apply_theme(qapp, Theme.DARK)
    assert "font-size: 28px" not in qapp.styleSheet()


def test_there_are_no_animations(dressed: QApplication, qtbot: QtBot) -> None:
    apply_theme(dressed, Theme.LIGHT)
    assert [effect.name for effect in Qt.UIEffect if dressed.isEffectEnabled(effect)] == []
    for widget in (QProgressBar(), QTabBar(), QTreeView()):
        qtbot.addWidget(widget)
        widget.ensurePolished()
        assert widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, widget) == 0


@pytest.mark.parametrize(
    "moving", [r"\bQ\w*Animation\b", r"\bQMovie\b", r"\bQTimeLine\b", r"setAnimated\(True", r"setRange\(0, 0\)"]
)
def test_no_code_uses_animations(moving: str) -> None:
    sources = sorted((Path(openobd_desktop.__file__).parent / "ui").rglob("*.py"))
    assert len(sources) > 50
    assert [path.name for path in sources if re.search(moving, path.read_text(encoding="utf-8"))] == []
