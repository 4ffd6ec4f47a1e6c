"""The tones in which news is told, as colours of the theme and as icons; a word always stands beside them."""

from __future__ import annotations

from enum import Enum

from PySide6.QtGui import QColor, QPalette

from openobd_desktop.ui.look.theme import colours


class Tone(Enum):
    """How good or bad something is."""

    NEUTRAL = "neutral"
    INFO = "info"
    GOOD = "good"
    WARN = "warn"
    BAD = "bad"


_ICONS = {Tone.NEUTRAL: "info", Tone.INFO: "info", Tone.GOOD: "check", Tone.WARN: "warning", Tone.BAD: "error"}


def tone_icon(tone: Tone) -> str:
    """The name of the icon that goes with a tone."""
    return _ICONS[tone]


def foreground(tone: Tone, palette: QPalette) -> QColor:
    """The colour of icons and bars in this tone."""
    tokens = colours(palette)
    return QColor(
        {
            Tone.NEUTRAL: tokens.muted,
            Tone.INFO: tokens.info,
            Tone.GOOD: tokens.good,
            Tone.WARN: tokens.warn,
            Tone.BAD: tokens.bad,
        }[tone]
    )


def background(tone: Tone, palette: QPalette) -> QColor:
    """The colour behind text that is told in this tone."""
    tokens = colours(palette)
    return QColor(
        {
            Tone.NEUTRAL: tokens.hover,
            Tone.INFO: tokens.info_bg,
            Tone.GOOD: tokens.good_bg,
            Tone.WARN: tokens.warn_bg,
            Tone.BAD: tokens.bad_bg,
        }[tone]
    )
