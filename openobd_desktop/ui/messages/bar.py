"""Message bar above the page: the current message and its buttons."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from openobd_desktop.ui.common.times import whole
from openobd_desktop.ui.look.resources import tinted
from openobd_desktop.ui.look.text import Text, clean, escaped
from openobd_desktop.ui.look.theme import colours
from openobd_desktop.ui.messages.board import Message, MessageBoard, Offer
from openobd_desktop.ui.widgets.focus import holds_focus
from openobd_desktop.ui.widgets.layouts import FoldingRow
from openobd_desktop.ui.widgets.notice import is_low

ICON = 20
FADE, FADE_WITH_OFFER = 8_000, 20_000
"""Milliseconds after which a message other than an error disappears: first without, then with a button for the next
step.
"""
LEAST_REPORT, MOST_REPORT = 32, 120
"""Minimum and maximum height of the details in pixels."""
LEAST_BELOW = 410
"""Height in pixels that the rest of the window keeps, unless the details already have their minimum height."""
NARROW = 680
"""Minimum width in pixels for placing the buttons next to the text."""


TEXT_LIMIT = 500
LINES_LIMIT = 5
"""Maximum number of lines of a message in the bar, so that the page keeps enough space; the details show the rest."""
_LONG_WORD = re.compile(r"(\S{120})\S+")
"""Pattern for an unnaturally long word, which would fill several lines; the details show the whole word."""


def _some_of(text: str) -> str:
    cleaned = _LONG_WORD.sub(lambda word: f"{word[1]}…", clean(text, TEXT_LIMIT))
    lines = cleaned.split("\n", LINES_LIMIT)
    return cleaned if len(lines) <= LINES_LIMIT else "\n".join(lines[:LINES_LIMIT]) + "…"


class MessageBar(QWidget):
    """Bar that shows one message at a time and how many other messages are waiting; it never takes the focus.

    ``left`` is emitted when the bar is hidden while it has the focus.
    """

    left = Signal()

    def __init__(self, board: MessageBoard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self.setObjectName("messageBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._icon = Text(name="messageIcon")
        self._text = Text(name="messageText", wrap=True, selectable=True)
        self._waiting = Text(name="messagesWaiting", role="muted")
        self._details = self._button(self.tr("Details"))
        self._details.setCheckable(True)
        self._copy = self._button(self.tr("Copy details"))
        self._offer = self._button("")
        self._also = self._button("")
        self._third = self._button("")
        self._retry = self._button(self.tr("Retry"))
        self._dismiss = self._button(self.tr("Dismiss"))
        self._report = QPlainTextEdit()
        self._row = FoldingRow(beside_from=NARROW)
        self._is_low = False
        """Whether the bar shows only the headline, on one line, because the window is low."""
        self._words = QHBoxLayout()
        self._fading = QTimer(self, singleShot=True)
        self._fading.timeout.connect(self._on_faded)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self._text.setSizePolicy(policy)
        self._lay_out()
        self._details.toggled.connect(self._on_details_toggled)
        self._copy.clicked.connect(self._on_copy_clicked)
        self._offer.clicked.connect(board.accept_offer)
        self._also.clicked.connect(board.accept_second)
        self._third.clicked.connect(board.accept_third)
        self._retry.clicked.connect(board.retry)
        self._dismiss.clicked.connect(board.dismiss)
        board.changed.connect(self._on_board_changed)
        self._on_board_changed()

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(text)
        return button

    def _lay_out(self) -> None:
        self._report.setReadOnly(True)
        self._report.setAccessibleName(self.tr("Message details"))
        self._report.setMinimumHeight(LEAST_REPORT)
        self._report.setTabChangesFocus(True)
        # Aligns the text with the labels of the buttons.
        self._waiting.setContentsMargins(0, 6, 0, 6)
        words, offers, button_row = self._words, QHBoxLayout(), QHBoxLayout()
        words.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        words.addWidget(self._text, 1)
        for part, widgets in (
            (offers, (self._waiting, self._details, self._offer, self._third, self._also)),
            (button_row, (self._retry, self._dismiss)),
        ):
            part.addStretch(1)
            for widget in widgets:
                part.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        buttons = FoldingRow()
        buttons.addLayout(offers, 1)
        buttons.addLayout(button_row)
        for row in (words, offers, button_row):
            row.setSpacing(8)
        self._row.addLayout(words, 1)
        self._row.addLayout(buttons)
        below = QHBoxLayout()
        below.setContentsMargins(ICON + 8, 0, 0, 0)
        below.addWidget(self._report, 1)
        below.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(8)
        column.addLayout(self._row)
        column.addLayout(below)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def _on_board_changed(self) -> None:
        message = self._board.current
        if holds_focus(self):
            # The focus is moved before the clicked button is hidden; hiding it would move the focus to the first button
            # of the page.
            if message is None:
                self.left.emit()
            else:
                self._dismiss.setFocus()
        self.setVisible(message is not None)
        self._fading.stop()
        self._details.setChecked(False)
        self._on_details_toggled(False)
        if message is not None:
            self._show(message)

    def _show(self, message: Message) -> None:
        self._is_low = is_low(self)
        shown = self._show_text(message)
        # Level with the first line or the only one.
        top = Qt.AlignmentFlag.AlignTop if "\n" in shown else Qt.AlignmentFlag.AlignVCenter
        self._words.setAlignment(self._icon, top)
        self._waiting.setVisible(self._board.waiting > 0)
        self._waiting.setText(self.tr("{count} more").format(count=whole(self._board.waiting)))
        self._report.setPlainText(clean(message.report, limit=4000))
        self._details.setVisible(bool(message.details) or shown != clean(message.text))
        self._retry.setVisible(message.retry is not None)
        _show_offer(self._offer, message.offer)
        _show_offer(self._also, message.also)
        # In a low window, the space is needed for the headline.
        _show_offer(self._third, None if self._is_low else message.third)
        self.setProperty("area", "message-error" if message.is_error else "message-info")
        if self.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            self.style().unpolish(self)
            self.style().polish(self)
        self._tint()
        if message.fades:
            self._fading.start(FADE_WITH_OFFER if message.offer is not None else FADE)

    def _show_text(self, message: Message) -> str:
        """Shows as much of a message as fits, and returns the text shown; the details contain the full message."""
        text = _some_of(message.text)
        shown = text.partition("\n")[0] if self._is_low or self._details.isChecked() else text
        self._text.setWordWrap(not self._is_low)
        self._text.setText(shown)
        # A screen reader reads the whole message, however low the window is.
        self._text.setAccessibleName(shown if self._details.isChecked() else text)
        return shown

    def _on_faded(self) -> None:
        """Dismisses the message, unless the user is reading it."""
        if self.underMouse() or holds_focus(self) or not self.isActiveWindow():
            self._fading.start()
        else:
            self._board.dismiss()

    def _tint(self) -> None:
        message = self._board.current
        if message is None:
            return
        tokens = colours(QGuiApplication.palette())
        name, colour = ("error", tokens.bad) if message.is_error else ("info", tokens.info)
        self._icon.setFixedSize(QSize(ICON, ICON))
        self._icon.setPixmap(tinted(name, QColor(colour), ICON, self.devicePixelRatioF()))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # The bar itself keeps its size when the window becomes lower.
        self.window().installEventFilter(self)
        self._follow_height()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._follow_height()
        return False

    def _follow_height(self) -> None:
        if is_low(self) is not self._is_low and (message := self._board.current) is not None:
            self._show(message)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_report()

    def _fit_report(self) -> None:
        """Limits the height of the details, so that the page keeps enough space in a low window."""
        room = self.window().height() - LEAST_BELOW
        self._report.setMaximumHeight(max(LEAST_REPORT, min(room, MOST_REPORT)))

    def _on_details_toggled(self, shown: bool) -> None:
        if (message := self._board.current) is not None:
            self._show_text(message)
        self._fit_report()
        self._report.setVisible(shown)
        self._copy.setVisible(shown)

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._report.toPlainText())


def _show_offer(button: QPushButton, offer: Offer | None) -> None:
    button.setVisible(offer is not None)
    if offer is not None:
        button.setText(escaped(offer.text))
        button.setAccessibleName(offer.text)
