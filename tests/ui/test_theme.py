"""The theme: readable in light and dark, switched live, and no placeholder left behind."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from openobd_desktop.domain import Theme
from openobd_desktop.ui.theme import (
    BASE_PIXELS,
    DARK,
    LIGHT,
    Colours,
    apply_theme,
    colours,
    filled_style_sheet,
    palette,
)

TEXT_ON = [
    ("text", "window"),
    ("text", "surface"),
    ("text", "hover"),
    ("text", "selection"),
    ("text", "info_bg"),
    ("text", "warn_bg"),
    ("text", "bad_bg"),
    ("muted", "window"),
    ("muted", "surface"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("info", "info_bg"),
    ("good", "good_bg"),
    ("warn", "warn_bg"),
    ("bad", "bad_bg"),
    ("good", "surface"),
    ("warn", "surface"),
    ("bad", "surface"),
    ("info", "surface"),
    ("bad", "selection"),
]
EDGES_ON = [("outline", "surface"), ("outline", "window"), ("accent", "surface")]


def _luminance(colour: str) -> float:
    asked = QColor(colour)
    parts = [asked.redF(), asked.greenF(), asked.blueF()]
    linear = [part / 12.92 if part <= 0.03928 else float(((part + 0.055) / 1.055) ** 2.4) for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(one: str, other: str) -> float:
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("front", "back"), TEXT_ON)
def test_every_text_has_at_least_the_contrast_of_wcag_aa(tokens: Colours, front: str, back: str) -> None:
    assert _contrast(getattr(tokens, front), getattr(tokens, back)) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("front", "back"), EDGES_ON)
def test_every_edge_of_something_usable_has_a_contrast_of_three(tokens: Colours, front: str, back: str) -> None:
    assert _contrast(getattr(tokens, front), getattr(tokens, back)) >= 3.0


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_no_placeholder_is_left_in_the_style_sheet(tokens: Colours) -> None:
    assert "@" not in filled_style_sheet(tokens)


def test_every_colour_of_the_style_sheet_is_a_token() -> None:
    known = {str(getattr(LIGHT, field.name)) for field in fields(LIGHT)}
    assert set(re.findall(r"#[0-9a-fA-F]{6}\b", filled_style_sheet(LIGHT))) <= known


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


def test_the_same_theme_again_does_not_dress_the_window_again(dressed: QApplication) -> None:
    apply_theme(dressed, Theme.DARK)
    dressed.setStyleSheet("QLabel { color: red; }")
    apply_theme(dressed, Theme.DARK)
    assert dressed.styleSheet() == "QLabel { color: red; }"
    apply_theme(dressed, Theme.LIGHT)


def test_text_is_never_smaller_than_the_base_size(dressed: QApplication) -> None:
    apply_theme(dressed, Theme.LIGHT)
    font = dressed.font()
    assert font.pixelSize() >= BASE_PIXELS or font.pointSizeF() * 96 / 72 >= BASE_PIXELS


def test_disabled_text_differs_from_text_that_can_be_used() -> None:
    made = palette(LIGHT)
    role = QPalette.ColorRole.ButtonText
    assert made.color(QPalette.ColorGroup.Disabled, role) != made.color(QPalette.ColorGroup.Active, role)
