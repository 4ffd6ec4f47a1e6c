"""Notices inside a page or dialog, and banners across a page."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from openobd_desktop.domain.secret import without_secrets
from openobd_desktop.errors import BadInput, OpenObdError
from openobd_desktop.ui.common.translate import error_advice, error_headline
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.look.tone import Tone, background, tone_icon
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.icon import Icon

RADIUS = 6


class Notice(QWidget):
    """Hidden until it has something to tell; its text is the label named ``name``."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = Tone.NEUTRAL
        self._icon = Icon(parent=self)
        self._text = Text(name=name, wrap=True, selectable=True)
        # A wrapped label asks for the height that it would need if it were narrow.
        self._text.setMinimumHeight(1)
        self._text.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        # Not "Details": the message bar of the same window has a button of that name.
        self._fold = BusyButton(self.tr("More"), self)
        self._details = Text(name=f"{name}Details", role="mono", wrap=True, selectable=True)
        self._build()
        self._fold.clicked.connect(self._on_fold_clicked)

    def _build(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._fold.setProperty("kind", "fold")
        self._fold.setAutoDefault(False)
        for hidden in (self._fold, self._details, self):
            hidden.hide()
        self._words = QVBoxLayout()
        self._words.setSpacing(4)
        self._words.addWidget(self._text)
        self._words.addWidget(self._fold, 0, Qt.AlignmentFlag.AlignLeft)
        self._words.addWidget(self._details)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 8, 12, 8)
        self._row.setSpacing(8)
        self._row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(self._words, 1)

    @property
    def text(self) -> str:
        """What it tells now; empty if nothing."""
        return self._text.text()

    @property
    def tone(self) -> Tone:
        """The tone it tells it in."""
        return self._tone

    def show_message(self, tone: Tone, text: str, details: str = "") -> None:
        """Shows ``text``, and ``details`` behind a fold if there are any."""
        self._tone = tone
        self._icon.show_icon(tone_icon(tone), tone)
        self._text.setText(text)
        if details != self._details.text():
            self._details.setText(details)
            self._details.hide()
        self._fold.setVisible(bool(details))
        self.setVisible(bool(text))
        self.update()

    def show_error(self, error: OpenObdError) -> None:
        """Shows what happened, what it means and what to do; the raw text folds out."""
        self.show_message(Tone.BAD, error_text(error), error_details(error))

    def clear(self) -> None:
        """Tells nothing any more."""
        self.show_message(Tone.NEUTRAL, "")

    def _on_fold_clicked(self) -> None:
        self._details.setVisible(self._details.isHidden())

    def sizeHint(self) -> QSize:
        # Nothing gets more height than it hints at, and Qt's hint is for a width that there may not be.
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
    """A notice that may offer what helps.

    Attributes:
        offer: The button; hidden while nothing is offered.
    """

    def __init__(self, name: str, offer: str, parent: QWidget | None = None, *, beside: bool = True) -> None:
        """Where there is little width the button stands below the text rather than ``beside`` it."""
        super().__init__(name, parent)
        self.offer = BusyButton(offer, self)
        self.offer.setAutoDefault(False)
        self.offer.hide()
        if beside:
            self._row.addWidget(self.offer, 0, Qt.AlignmentFlag.AlignTop)
        else:
            self._words.addWidget(self.offer, 0, Qt.AlignmentFlag.AlignLeft)

    def show_message(self, tone: Tone, text: str, details: str = "", *, offered: bool = False) -> None:
        """Shows ``text`` and, if ``offered``, the button."""
        super().show_message(tone, text, details)
        self.offer.setVisible(offered)


def error_text(error: OpenObdError) -> str:
    """What happened on the first line, what it means and what to do on the next."""
    what, rest = error_headline(error), error_advice(error)
    return f"{what}\n{rest}" if rest else what


def error_details(error: OpenObdError) -> str:
    """The raw text for support; empty for a slip of the user's own, which has none."""
    name = type(error).__name__
    if error.details:
        return f"{name}: {without_secrets(error.details)}"
    return "" if isinstance(error, BadInput) else name


class Banner(QWidget):
    """Its text is the label named ``name``; hidden until it is shown."""

    def __init__(self, text: str, *, name: str, icon: str, tone: Tone) -> None:
        super().__init__()
        self.setProperty("area", "banner-warn" if tone is Tone.WARN else "banner-info")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(8)
        row.addWidget(Icon(icon, tone))
        self._text = Text(text, name=name, wrap=True)
        row.addWidget(self._text, 1)
        self.hide()

    def set_text(self, text: str) -> None:
        """States it in other words."""
        self._text.setText(text)
