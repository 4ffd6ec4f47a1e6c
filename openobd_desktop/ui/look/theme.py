"""Light and dark colours and the tones of messages, and their use in the palette and the style sheet."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, ClassVar

from msgspec import Struct
from msgspec.structs import fields
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QGuiApplication, QPalette, QStyleHints, QWindow
from PySide6.QtWidgets import QAbstractButton, QApplication, QTabBar, QWidget
from shiboken6 import isValid

from openobd_desktop.domain.settings import Theme
from openobd_desktop.ui.look import resources

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibilityHints
from enum import Enum

STYLE = "Fusion"
RING = "ring"
"""Property of the control that has the keyboard focus, unless a click moved the focus there."""
_RINGED = (QAbstractButton, QTabBar)
BASE_PIXELS = 13
"""Height of normal text in pixels; a larger system font takes precedence."""


class Colours(Struct, frozen=True, kw_only=True):
    """Colour tokens; text has a contrast of at least 4.5:1 on every background except the accent."""

    window: str
    surface: str
    hover: str
    selection: str
    border: str
    """Colour of decorative lines between areas."""
    outline: str
    """Colour of the borders of controls, with a contrast of at least 3:1."""
    text: str
    muted: str
    disabled: str
    accent: str
    accent_hover: str
    on_accent: str
    info: str
    info_bg: str
    good: str
    good_bg: str
    warn: str
    warn_bg: str
    bad: str
    bad_bg: str


LIGHT = Colours(
    window="#f5f6f8",
    surface="#ffffff",
    hover="#e9ecf0",
    selection="#d9e7fd",
    border="#d9dee4",
    outline="#7a828d",
    text="#1d2229",
    muted="#57606b",
    disabled="#8b949e",
    accent="#0b57c4",
    accent_hover="#0848a5",
    on_accent="#ffffff",
    info="#0b57c4",
    info_bg="#e6f0fe",
    good="#13692e",
    good_bg="#e2f4e7",
    warn="#7d5200",
    warn_bg="#fff1cf",
    bad="#ab1f1b",
    bad_bg="#fde9e7",
)

DARK = Colours(
    window="#15181c",
    surface="#1b1f24",
    hover="#272c33",
    selection="#213a5e",
    border="#30363e",
    outline="#7d8792",
    text="#e4e8ec",
    muted="#9da7b2",
    disabled="#66707b",
    accent="#62a6ff",
    accent_hover="#86bbff",
    on_accent="#0a1626",
    info="#79b3ff",
    info_bg="#14283f",
    good="#57c46f",
    good_bg="#152b1c",
    warn="#e2ad45",
    warn_bg="#33280f",
    bad="#ff8a80",
    bad_bg="#3a1b1b",
)


def colours(palette: QPalette) -> Colours:
    """Returns the colour tokens that belong to ``palette``, for painting."""
    return DARK if palette.color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


PROFILE_COLOURS = ("#3a78e0", "#b85c0c", "#128a6d", "#b050c6", "#d14a74", "#74801a")
"""Colours that distinguish sessions of different profiles; each has a contrast of 3:1 on every background."""


def profile_colour(place: int) -> QColor:
    """Returns the colour of the profile at this position in the list; colours repeat after six profiles."""
    return QColor(PROFILE_COLOURS[place % len(PROFILE_COLOURS)])


def palette(tokens: Colours) -> QPalette:
    """Returns a palette made from ``tokens``."""
    role = QPalette.ColorRole
    made = QPalette()
    for name, token in {
        role.Window: tokens.window,
        role.WindowText: tokens.text,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.window,
        role.Text: tokens.text,
        role.PlaceholderText: tokens.muted,
        role.Button: tokens.surface,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.on_accent,
        role.Highlight: tokens.selection,
        role.HighlightedText: tokens.text,
        role.Accent: tokens.accent,
        role.Link: tokens.info,
        role.LinkVisited: tokens.info,
        role.ToolTipBase: tokens.surface,
        role.ToolTipText: tokens.text,
        role.Light: tokens.surface,
        role.Midlight: tokens.hover,
        role.Mid: tokens.border,
        role.Dark: tokens.outline,
        role.Shadow: tokens.border,
    }.items():
        made.setColor(name, QColor(token))
    for name in (role.WindowText, role.Text, role.ButtonText, role.BrightText, role.HighlightedText):
        made.setColor(QPalette.ColorGroup.Disabled, name, QColor(tokens.disabled))
    return made


def filled_style_sheet(tokens: Colours, text: float = BASE_PIXELS) -> str:
    """Returns the style sheet with all placeholders replaced.

    Longer names are replaced first, since some names begin with another name.

    Args:
        tokens: The colour tokens.
        text: The height of normal text in pixels; titles and small print are scaled in proportion.
    """
    values = {field.name: str(getattr(tokens, field.name)) for field in fields(tokens)}
    values["mark"] = "mark-dark" if tokens is DARK else "mark-light"
    sheet = resources.style_sheet()
    for name in sorted(values, key=len, reverse=True):
        sheet = sheet.replace(f"@{name}", values[name])
    return re.sub(r"(font-size: )(\d+)px", lambda size: f"{size[1]}{int(size[2]) * text / BASE_PIXELS:.0f}px", sheet)


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Sets the style, palette and font of the application, and updates them when the system's colours change.

    A high-contrast palette of the system is kept, because the user needs exactly those colours.
    """
    # With ``findChild``, PySide would load the class of each child of the application, some of which are large.
    applier = _StyleApplier.newest
    if applier is None or not isValid(applier) or applier.parent() is not app:
        applier = _StyleApplier.newest = _StyleApplier(app)
    applier.apply_style(theme)


@contextmanager
def unstyled(app: QApplication) -> Iterator[None]:
    """Removes the style sheet while the block runs, as Qt would reapply it to each widget that gets a new parent."""
    sheet = app.styleSheet()
    app.setStyleSheet("")
    try:
        yield
    finally:
        app.setStyleSheet(sheet)


class _StyleApplier(QObject):
    """Updates the application's style when the system's colours change."""

    newest: ClassVar[_StyleApplier | None] = None
    """The most recent instance, which is owned and destroyed by its application."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._theme = Theme.SYSTEM
        self._worn: Colours | None = None
        # Skipped if the style was chosen at launch, because PySide would create QStyle with its enumerations.
        if app.property("styleName") != STYLE:
            app.setStyle(STYLE)
        app.setFont(_font(app.font()))
        # Animations are disabled, regardless of the system's settings.
        for effect in Qt.UIEffect:
            app.setEffectEnabled(effect, False)
        self._last_input = _LastInput(app)
        app.focusChanged.connect(self._on_focus_changed)
        self._hints = app.styleHints()
        self._hints.colorSchemeChanged.connect(self._on_colours_changed)
        needs = _needs(self._hints)
        if needs is not None:
            needs.contrastPreferenceChanged.connect(self._on_colours_changed)

    def _on_focus_changed(self, before: QWidget | None, now: QWidget | None) -> None:
        """Marks the focused control for the style sheet; after a click, no focus ring is shown."""
        self._last_input.look()
        if isinstance(before, _RINGED) and before.window().focusWidget() is not before:
            _mark(before, None)
        # When a window is reactivated, its focused control keeps the mark that it had before.
        if isinstance(now, _RINGED) and (before is not None or now.property(RING) is None):
            _mark(now, not self._last_input.is_mouse)

    def apply_style(self, theme: Theme) -> None:
        self._theme = theme
        # Qt also sets the platform's colour scheme, so that title bars and native dialogs match.
        self._hints.setColorScheme(
            {
                Theme.LIGHT: Qt.ColorScheme.Light,
                Theme.DARK: Qt.ColorScheme.Dark,
                Theme.SYSTEM: Qt.ColorScheme.Unknown,
            }[theme]
        )
        self._apply_style()

    def _on_colours_changed(self) -> None:
        self._apply_style()

    def _apply_style(self) -> None:
        tokens = None if _high_contrast(self._hints) else self._tokens()
        if tokens == self._worn:
            return
        self._worn = tokens
        self._app.setPalette(palette(tokens) if tokens else QPalette())
        text = QFontInfo(self._app.font()).pixelSize()
        self._app.setStyleSheet(filled_style_sheet(tokens, text) if tokens else "")

    def _tokens(self) -> Colours:
        if self._theme is Theme.SYSTEM:
            return DARK if self._hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT
        return DARK if self._theme is Theme.DARK else LIGHT


class _LastInput(QObject):
    """Tracks whether the user last moved the focus with the mouse and has not pressed a key since.

    Only the native window with the focus is watched, and only until a key is pressed there: a filter on the whole
    application would be called for every event of every widget.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.is_mouse = False
        self._watched: QWindow | None = None

    def look(self) -> None:
        """Records a click if a mouse button is pressed; must be called when the focus has moved."""
        self.is_mouse = self.is_mouse or QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        window: QWindow | None = QGuiApplication.focusWindow()  # The type stub omits None.
        if self.is_mouse and window is not None and window is not self._watched:
            self._stop()
            window.installEventFilter(self)
            self._watched = window

    def _stop(self) -> None:
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress:
            self.is_mouse = False
            self._stop()
        return False


def _mark(widget: QWidget, ring: bool | None) -> None:
    if widget.property(RING) != ring:
        widget.setProperty(RING, ring)
        if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            widget.style().unpolish(widget)
            widget.style().polish(widget)


def _font(font: QFont) -> QFont:
    """Returns the system's font, enlarged to the minimum size if necessary."""
    if 0 < font.pointSizeF() * 96 / 72 < BASE_PIXELS or 0 < font.pixelSize() < BASE_PIXELS:
        font.setPixelSize(BASE_PIXELS)
    return font


def _needs(hints: QStyleHints) -> QAccessibilityHints | None:
    """Returns the system's accessibility settings, which are valid while ``hints`` exists, or None before Qt 6.10."""
    known = getattr(hints, "accessibility", None)
    return known() if known is not None else None


def _high_contrast(hints: QStyleHints) -> bool:
    needs = _needs(hints)
    return needs is not None and bool(needs.contrastPreference() == Qt.ContrastPreference.HighContrast)


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
