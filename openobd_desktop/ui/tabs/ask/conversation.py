"""Conversation of a session as a list of bubbles: questions, answers, and answers that match no question."""

from __future__ import annotations

import time
from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from openobd_desktop.core.session.services.questions import Questions
from openobd_desktop.domain.questions import Exchange, ExchangeState, MismatchedEcho, Question, QuestionKind
from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.look.text import LABEL_LIMIT, Text, clean, one_line
from openobd_desktop.ui.look.theme import Tone, background
from openobd_desktop.ui.mechanic.question_texts import exchange_label, full_answer, mismatch_text, target_label
from openobd_desktop.ui.pictures.external import FetchPolicy, PictureView
from openobd_desktop.ui.tabs.entry_list import EntryList

_tr = translator("conversation")

RADIUS = 8
EDGE = 2
"""Space in pixels above and below a bubble."""
WHOLE_LIMIT = 20_000
"""Maximum number of characters of a question or an answer that are shown."""
SLICE = 0.03
"""Seconds of CPU for which rows are laid out before Qt gets its turn."""
_TONES = {ExchangeState.OPEN: Tone.INFO, ExchangeState.ANSWERED: Tone.INFO}


class Entry(Struct, frozen=True):
    """Content of a bubble.

    Attributes:
        caption: The time, the sender or recipient, and the outcome.
        text: The full question or answer.
        detail: The answers offered; empty for an answer.
        tone: The tone of the bubble.
        question: The question; None for an answer.
        number: The number of the question within the session.
    """

    caption: str
    text: str
    detail: str = ""
    tone: Tone = Tone.NEUTRAL
    question: Question | None = None
    number: int = 0

    @property
    def name(self) -> str:
        """The whole content on one line, for screen readers."""
        return one_line(f"{self.caption}: {self.text} {self.detail}", WHOLE_LIMIT)

    @property
    def whole(self) -> str:
        """The whole content as text, for the clipboard."""
        return "\n".join(part for part in (self.caption, self.text, self.detail) if part)


def entries(questions: Questions, clock: Callable[[float], str]) -> list[Entry]:
    """Returns all bubbles in chronological order; ``clock`` formats the times."""
    strays, found = list(questions.strays), list[Entry]()

    def put_strays(until: float) -> None:
        while strays and strays[0].at < until:
            found.append(_stray(strays.pop(0), clock))

    for exchange in questions.exchanges:
        put_strays(exchange.at)
        found.append(_asked(exchange, clock))
        if exchange.settled_at is not None:
            put_strays(exchange.settled_at)
            if exchange.state is ExchangeState.ANSWERED and exchange.question.kind is not QuestionKind.TEXT:
                caption = _tr("{time} · {who}").format(
                    time=clock(exchange.settled_at), who=target_label(exchange.question.target)
                )
                found.append(Entry(caption, _whole(full_answer(exchange)), "", Tone.GOOD))
    return found + [_stray(each, clock) for each in strays]


def _asked(exchange: Exchange, clock: Callable[[float], str]) -> Entry:
    question = exchange.question
    is_text = question.kind is QuestionKind.TEXT and exchange.state is ExchangeState.ANSWERED
    caption = _tr("{time} · to: {who} · {state}").format(
        time=clock(exchange.at),
        who=target_label(question.target),
        state=_tr("shown") if is_text else exchange_label(exchange.state),
    )
    tone = _TONES.get(exchange.state, Tone.NEUTRAL)
    return Entry(caption, _whole(question.text), _offered(question), tone, question, exchange.number)


def _offered(question: Question) -> str:
    """Returns the answers that a question offers, or an empty string if they are evident from its kind."""
    if question.kind is QuestionKind.CHOICE:
        return _whole(_tr("Answers: {options}").format(options=" · ".join(question.options)))
    if question.kind is QuestionKind.NUMBER:
        return _tr("Answers: {low} to {high}").format(low=question.minimum, high=question.maximum)
    return ""


def _stray(stray: MismatchedEcho, clock: Callable[[float], str]) -> Entry:
    echo = stray.echo
    said = ""
    if echo.kind is not None and echo.answer is not None:
        question = Question(kind=echo.kind, text=echo.text, options=echo.options)
        said = full_answer(Exchange(0, question, stray.at, ExchangeState.ANSWERED, echo.answer))
    caption = _tr("{time} · {who}").format(time=clock(stray.at), who=target_label(echo.target))
    detail = _tr("{question} · {answer}").format(question=echo.text, answer=said) if said else echo.text
    return Entry(caption, mismatch_text(stray.reason), _whole(detail), Tone.WARN)


def _whole(text: str) -> str:
    return clean(text, WHOLE_LIMIT)


class Bubble(QWidget):
    """Bubble of a conversation, with questions on the right and answers on the left; its text can be selected."""

    def __init__(self, policy: FetchPolicy | None, resized: Callable[[], None], parent: QWidget | None = None) -> None:
        """Builds an empty bubble; ``resized`` is called after a picture has been shown."""
        super().__init__(parent)
        self._policy = policy
        self._resized = resized
        self._tone = Tone.NEUTRAL
        self._caption = _label("caption")
        self._texts: list[Text] = []
        self._picture: PictureView | None = None
        self._column = QVBoxLayout()
        self._column.setContentsMargins(12, 6, 12, 6)
        self._column.setSpacing(2)
        self._column.addWidget(self._caption)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(4, EDGE, 4, EDGE)
        self._row.setSpacing(0)
        self._row.addStretch(1)
        self._row.addLayout(self._column, 4)
        self._row.addStretch(1)

    def show_entry(self, entry: Entry) -> None:
        """Shows ``entry`` instead of the previous entry."""
        self._tone = entry.tone
        self._caption.setText(entry.caption)
        # A label shows at most LABEL_LIMIT characters, so a long text requires several labels.
        parts = [(each, "normal") for each in _parts(entry.text)] + [(each, "caption") for each in _parts(entry.detail)]
        for label in self._texts[len(parts) :]:
            label.hide()
        for place, (text, role) in enumerate(parts):
            if place == len(self._texts):
                self._texts.append(_label(role))
                self._column.insertWidget(1 + place, self._texts[place])
            self._texts[place].setProperty("role", role)
            self._texts[place].setText(text)
            self._texts[place].show()
        is_own = entry.question is not None
        self._row.setStretch(0, 1 if is_own else 0)
        self._row.setStretch(2, 0 if is_own else 1)
        self._show_picture(entry)
        self.update()

    def _show_picture(self, entry: Entry) -> None:
        url = entry.question.picture if entry.question is not None else ""
        if url and self._picture is None:
            self._picture = PictureView(f"askedPicture{entry.number}", self._policy, 240, number=entry.number)
            self._picture.settled.connect(self._resized)
            self._column.addWidget(self._picture)
        if self._picture is not None:
            self._picture.point_to(url)
            self._picture.setVisible(bool(url))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(background(self._tone, self.palette()))
        painter.drawRoundedRect(self._column.geometry(), RADIUS, RADIUS)
        painter.end()


class _Said(Text):
    """Label of a bubble, whose width is given; Qt's own hints would lay the text out at several widths."""

    def sizeHint(self) -> QSize:
        return QSize(0, 1)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 1)


def _label(role: str) -> Text:
    label = _Said(role=role, wrap=True, selectable=True)
    label.setMinimumHeight(1)
    label.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    return label


def _parts(text: str) -> list[str]:
    return [text[start : start + LABEL_LIMIT] for start in range(0, len(text), LABEL_LIMIT)]


class ConversationView(EntryList[Entry]):
    """List of the bubbles; ``again`` carries a question that the user wants to ask again.

    The arrow keys scroll through a bubble that is taller than the list before they move on to the next one.
    """

    again = Signal(object)

    def __init__(self, policy: FetchPolicy | None = None, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("ConversationView", "Conversation"), parent)
        self._policy = policy
        self._bubbles: list[Bubble] = []
        self._unfitted: list[int] = []
        """Rows whose height has not been determined yet, the newest last."""
        self._rest = QTimer(self, singleShot=True, interval=0)
        self._rest.timeout.connect(self._fit_more)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

    def _append(self) -> None:
        super()._append()
        bubble = Bubble(self._policy, self._fit, self)
        self._bubbles.append(bubble)
        self.setItemWidget(self.item(self.count() - 1), bubble)

    def _put(self, place: int, entry: Entry) -> None:
        self._bubbles[place].show_entry(entry)

    def _drop_last(self) -> None:
        self._bubbles.pop()
        self._unfitted = [place for place in self._unfitted if place < len(self._bubbles)]
        super()._drop_last()

    def showEvent(self, event: QShowEvent) -> None:
        follows = self._is_at_end
        super().showEvent(event)
        self._fit()
        if follows:
            self.scrollToBottom()

    def _fit(self) -> None:
        if self.isVisible():
            self._unfitted = list(range(len(self._bubbles)))
            self._fit_more()

    def _fit_more(self) -> None:
        """Fits rows, the newest first, for one slice of time; laying out long texts in all of them takes longer."""
        follows, end = self._is_at_end, time.thread_time() + SLICE
        width = self.viewport().width()
        while self._unfitted:
            place = self._unfitted.pop()
            layout = self._bubbles[place].layout()
            if layout is not None:
                layout.activate()
                self.item(place).setSizeHint(QSize(0, layout.totalHeightForWidth(width)))
            if time.thread_time() >= end:
                break
        if follows:
            self.scrollToBottom()
        if self._unfitted:
            self._rest.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar, key = self.verticalScrollBar(), event.key()
        place = self.visualItemRect(self.currentItem()) if self.currentItem() is not None else None
        if key == Qt.Key.Key_Down and place is not None and place.bottom() >= self.viewport().height():
            bar.setValue(bar.value() + bar.singleStep())
        elif key == Qt.Key.Key_Up and place is not None and place.top() < 0:
            bar.setValue(bar.value() - bar.singleStep())
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            bar.setValue(bar.value() + (bar.pageStep() if key == Qt.Key.Key_PageDown else -bar.pageStep()))
            self._choose_visible(last=key == Qt.Key.Key_PageDown)
        else:
            super().keyPressEvent(event)

    def _choose_visible(self, *, last: bool) -> None:
        """Makes the first or last visible bubble the current one without scrolling."""
        item = self.itemAt(QPoint(4, self.viewport().height() - 2 if last else 2))
        if item is not None:
            self.setAutoScroll(False)
            self.setCurrentItem(item)
            self.setAutoScroll(True)

    def menu(self) -> QMenu:
        """Returns the context menu of the current bubble."""
        menu = super().menu()
        menu.setObjectName("conversationMenu")
        row = self.currentRow()
        question = self._entries[row].question if row >= 0 else None
        if question is not None:
            menu.addAction(self.tr("Ask again")).triggered.connect(lambda: self.again.emit(question))
        return menu
