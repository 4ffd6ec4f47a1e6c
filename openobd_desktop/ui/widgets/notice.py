"""Notices within a page or dialog, and banners across a page."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QSizePolicy, QVBoxLayout, QWidget

from openobd_desktop.domain.secret import without_secrets
from openobd_desktop.errors import BadInput, OpenObdError
from openobd_desktop.ui.common.translate import error_advice, error_headline
from openobd_desktop.ui.look.text import Text, clean
from openobd_desktop.ui.look.theme import Tone, background, tone_icon
from openobd_desktop.ui.widgets.badge import Icon
from openobd_desktop.ui.widgets.busy_button import BusyButton, FoldButton
from openobd_desktop.ui.widgets.focus import give_focus_back, holds_focus

RADIUS = 6
LOW = 640
"""Window height in pixels below which each banner takes up one line."""


class Notice(QWidget):
    """Text with an icon and, for errors, details that can be expanded; hidden if it is empty.

    The object name of the label with the text is ``name``.
    """

    def __init__(self, name: str, parent: QWidget | None = None, *, brief: bool = False) -> None:
        """Builds an empty notice; if ``brief`` is true, it takes up one line in a low main window."""
        super().__init__(parent)
        self._brief = brief
        self._tone = Tone.NEUTRAL
        self._icon = Icon(parent=self)
        self._text = BriefText(name=name) if brief else Text(name=name, wrap=True, selectable=True)
        # By default, a wrapped label requests the height for a narrow width.
        self._text.setMinimumHeight(1)
        self._text.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        # The name is not "Details", since the message bar of the same window has a button with that name.
        self._fold = FoldButton(self.tr("More"), self)
        self._details = Text(name=f"{name}Details", role="mono", wrap=True, selectable=True)
        self._build()
        self._fold.toggled.connect(self._details.setVisible)

    def _build(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        for hidden in (self._fold, self._details, self):
            hidden.hide()
        self._words = QVBoxLayout()
        self._words.setSpacing(4)
        self._words.addWidget(self._text)
        self._words.addWidget(self._fold, 0, Qt.AlignmentFlag.AlignLeft)
        self._words.addWidget(self._details)
        self._words.addStretch(1)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 8, 12, 8)
        self._row.setSpacing(8)
        self._mark = QVBoxLayout()
        self._mark.addWidget(self._icon)
        self._mark.addStretch(1)
        self._row.addLayout(self._mark)
        self._row.addLayout(self._words, 1)

    @property
    def text(self) -> str:
        """The text; empty if there is none."""
        return self._text.long if isinstance(self._text, BriefText) else self._text.text()

    @property
    def tone(self) -> Tone:
        """The tone of the text."""
        return self._tone

    def show_message(self, tone: Tone, text: str, details: str = "") -> None:
        """Shows ``text`` and, if there are details, a button that expands them.

        If the part that has the focus is hidden, the focus moves to the text or, if there is none, to an earlier
        control; Qt would move it to the next control, which may be destructive.
        """
        # The label shows no more of them; otherwise, they would seem to change, and be folded, each time.
        details = clean(details)
        if not text:
            give_focus_back(self)
        elif details != self._details.text() and (
            holds_focus(self._details) or (not details and holds_focus(self._fold))
        ):
            self._text.setFocus()
        self._tone = tone
        self._icon.show_icon(tone_icon(tone), tone)
        self._text.setText(text)
        if details != self._details.text():
            self._details.setText(details)
            self._fold.setChecked(False)
        self._fold.setVisible(bool(details))
        self.setVisible(bool(text))
        self.update()

    def show_error(self, error: OpenObdError) -> None:
        """Shows the headline, meaning and advice of an error, with a button that expands its details."""
        self.show_message(Tone.BAD, error_text(error), error_details(error))

    def clear(self) -> None:
        """Clears the notice."""
        self.show_message(Tone.NEUTRAL, "")

    def sizeHint(self) -> QSize:
        # The layout limits the notice to the height of its size hint, which Qt computes for a different width.
        hint = super().sizeHint()
        layout = self.layout()
        return hint if layout is None else hint.expandedTo(QSize(0, layout.totalHeightForWidth(self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(background(self._tone, self.palette()))
        painter.drawRoundedRect(self.rect(), RADIUS, RADIUS)
        painter.end()


class OfferNotice(Notice):
    """Notice with a button for an action that may help.

    Attributes:
        offer: The button; hidden while no action is offered.
    """

    def __init__(
        self, name: str, offer: str, parent: QWidget | None = None, *, beside: bool = True, brief: bool = False
    ) -> None:
        """Builds the notice with its button next to the text, or below it if ``beside`` is false."""
        super().__init__(name, parent, brief=brief)
        self._beside = beside
        self.offer = BusyButton(offer, self)
        self.offer.setAutoDefault(False)
        self.offer.hide()
        if beside:
            self._row.addWidget(self.offer, 0, Qt.AlignmentFlag.AlignTop)
        else:
            self._words.insertWidget(self._words.count() - 1, self.offer, 0, Qt.AlignmentFlag.AlignLeft)

    def show_message(self, tone: Tone, text: str, details: str = "", *, offered: bool = False) -> None:
        """Shows ``text``, with the button if ``offered`` is true."""
        if text and not offered and holds_focus(self.offer):
            self._text.setFocus()
        super().show_message(tone, text, details)
        self.offer.setVisible(offered)
        self._level(offered)

    def _level(self, offered: bool) -> None:
        """Moves the icon and the text down to the middle of the button, if it is next to them."""
        height = self.offer.sizeHint().height() if offered and self._beside else 0
        for part, own in ((self._words, self._text.fontMetrics().lineSpacing()), (self._mark, self._icon.height())):
            part.setContentsMargins(0, max(0, (height - own) // 2), 0, 0)


def error_text(error: OpenObdError) -> str:
    """Returns the headline of an error, followed by a second line with its meaning and advice."""
    what, rest = error_headline(error), error_advice(error)
    return f"{what}\n{rest}" if rest else what


def error_details(error: OpenObdError) -> str:
    """Returns the details of an error for support, or an empty string for invalid input without details."""
    name = type(error).__name__
    if error.details:
        return f"{name}: {without_secrets(error.details)}"
    return "" if isinstance(error, BadInput) else name


def is_low(widget: QWidget) -> bool:
    """Returns whether ``widget`` is in a main window that is so low that each banner takes up one line."""
    window = widget.window()
    return isinstance(window, QMainWindow) and window.height() < LOW


class BriefText(Text):
    """Text of a notice; in a low main window, it takes up one line, and its tooltip shows what does not fit."""

    def __init__(self, *, name: str) -> None:
        self.long = ""
        """The whole text."""
        super().__init__(name=name, wrap=True, selectable=True)

    def setText(self, text: str) -> None:
        self.long = clean(text)
        self._fit()

    def _fit(self) -> None:
        low = is_low(self)
        if low is self.wordWrap():
            self.setWordWrap(not low)
            policy = QSizePolicy.Policy.Ignored if low else QSizePolicy.Policy.Preferred
            self.setSizePolicy(policy, QSizePolicy.Policy.Preferred)
        super().setText(self.long.replace("\n", " ") if low else self.long)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()


class BannerText(Text):
    """Text of a banner; in a low window, it takes up one line, and its tooltip shows the text if it does not fit."""

    def __init__(self, text: str = "", *, name: str) -> None:
        super().__init__(text, name=name, wrap=True)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        wraps = self.window().height() >= LOW
        if wraps != self.wordWrap():
            self.setWordWrap(wraps)
            self._measure()


class Banner(QWidget):
    """Notice across the page that is shown while a condition lasts; the object name of its label is ``name``."""

    def __init__(self, text: str, *, name: str, icon: str, tone: Tone) -> None:
        super().__init__()
        self.setProperty("area", "banner-warn" if tone is Tone.WARN else "banner-info")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(8)
        row.addWidget(Icon(icon, tone))
        self._text = BannerText(text, name=name)
        row.addWidget(self._text, 1)
        self.hide()

    def set_text(self, text: str) -> None:
        """Changes the text."""
        self._text.setText(text)
