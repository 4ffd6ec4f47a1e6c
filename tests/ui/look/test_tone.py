"""Tones: legible in both themes, and never by colour alone."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette

from openobd_desktop.ui.look.resources import icon_names
from openobd_desktop.ui.look.theme import DARK, LIGHT, Colours, Tone, background, foreground, palette, tone_icon

THEMES = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
TONES = pytest.mark.parametrize("tone", list(Tone))


def luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.03928 else float(((part + 0.055) / 1.055) ** 2.4)

    red, green, blue = (linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: QColor, second: QColor) -> float:
    lighter, darker = sorted((luminance(first), luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@TONES
@THEMES
def test_text_is_readable_on_the_background_of_each_tone(tokens: Colours, tone: Tone) -> None:
    worn = palette(tokens)
    assert contrast(QColor(tokens.text), background(tone, worn)) >= 4.5


@TONES
@THEMES
def test_icons_and_bars_contrast_with_cards_and_with_their_background(tokens: Colours, tone: Tone) -> None:
    worn = palette(tokens)
    assert contrast(foreground(tone, worn), QColor(tokens.surface)) >= 3
    assert contrast(foreground(tone, worn), background(tone, worn)) >= 3


@TONES
def test_each_tone_has_an_icon_that_exists(tone: Tone) -> None:
    assert tone_icon(tone) in icon_names()


def test_good_and_bad_differ_by_more_than_colour() -> None:
    assert len({tone_icon(tone) for tone in (Tone.INFO, Tone.GOOD, Tone.WARN, Tone.BAD)}) == 4


def test_colours_follow_the_palette() -> None:
    assert foreground(Tone.BAD, palette(LIGHT)) == QColor(LIGHT.bad)
    assert foreground(Tone.BAD, palette(DARK)) == QColor(DARK.bad)
    assert isinstance(palette(DARK), QPalette)
