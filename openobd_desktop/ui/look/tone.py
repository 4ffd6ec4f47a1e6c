"""Tones of messages, with their colours and icons, which always accompany text."""

from __future__ import annotations

from enum import Enum

from PySide6.QtGui import QColor, QPalette

from openobd_desktop.ui.look.theme import colours


class Tone(Enum):
    """Severity of a message."""

    NEUTRAL = "neutral"
    INFO = "info"
    GOOD = "good"
    WARN = "warn"
    BAD = "bad"


_ICONS = {Tone.NEUTRAL: "info", Tone.INFO: "info", Tone.GOOD: "check", Tone.WARN: "warning", Tone.BAD: "error"}


def tone_icon(tone: Tone) -> str:
    """Returns the name of the icon for a tone."""
    return _ICONS[tone]


def foreground(tone: Tone, palette: QPalette) -> QColor:
    """Returns the colour for icons and bars in a tone."""
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
    """Returns the background colour for text in a tone."""
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
