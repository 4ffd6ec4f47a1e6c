"""Conversation of a session as a list of bubbles: questions, answers, and answers that match no question."""

from __future__ import annotations

import time
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHBoxLayout, QMenu, QVBoxLayout, QWidget

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
VISIBLE_SLICE = 0.03
"""Seconds of CPU for which the rows near the visible part are laid out before Qt gets its turn."""
SLICE = 0.008
"""Seconds of CPU for which all other rows are measured before Qt gets its turn."""
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
    def picture(self) -> str:
        """The URL of the picture of the question; empty if there is none."""
        return self.question.picture if self.question is not None else ""

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
        self._details: list[Text] = []
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
        self._show_parts(self._texts, entry.text, "normal", 1)
        self._show_parts(self._details, entry.detail, "caption", 1 + len(self._texts))
        is_own = entry.question is not None
        self._row.setStretch(0, 1 if is_own else 0)
        self._row.setStretch(2, 0 if is_own else 1)
        self._show_picture(entry)
        self.update()

    def _show_parts(self, labels: list[Text], text: str, role: str, place: int) -> None:
        """Shows ``text`` in ``labels``, which begin at ``place``; a label shows at most LABEL_LIMIT characters."""
        parts = [text[start : start + LABEL_LIMIT] for start in range(0, len(text), LABEL_LIMIT)]
        for label in labels[len(parts) :]:
            label.hide()
        for number, part in enumerate(parts):
            if number == len(labels):
                labels.append(_label(role))
                self._column.insertWidget(place + number, labels[number])
            labels[number].setText(part)
            labels[number].show()

    def height_at(self, width: int) -> int:
        """Returns the height in pixels that the entry needs at this width, also while the bubble is hidden."""
        for label in (self._caption, *self._texts, *self._details):
            # Qt styles a hidden label only when asked to, and its font is part of the style.
            label.ensurePolished()
        self._column.invalidate()
        self._row.invalidate()
        return self._row.totalHeightForWidth(width)

    @property
    def must_stay(self) -> bool:
        """Whether the bubble holds something that would be lost with it: a picture, the focus or a selection."""
        focused, labels = QApplication.focusWidget(), (self._caption, *self._texts, *self._details)
        has_focus = focused is not None and self.isAncestorOf(focused)
        return self._picture is not None or has_focus or any(label.hasSelectedText() for label in labels)

    def _show_picture(self, entry: Entry) -> None:
        url = entry.picture
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


class ConversationView(EntryList[Entry]):
    """List of the bubbles; ``again`` carries a question that the user wants to ask again.

    The arrow keys scroll through a bubble that is taller than the list before they move on to the next one. Only rows
    near the visible part are widgets, and the heights of all others are measured in slices of time, because a
    conversation may consist of hundreds of long texts.
    """

    again = Signal(object)

    def __init__(self, policy: FetchPolicy | None = None, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("ConversationView", "Conversation"), parent)
        self._policy = policy
        self._shown: list[Entry] = []
        """The entries by row, also while ``show_entries`` is still adding them."""
        self._widths: list[int] = []
        """For each row, the width at which its height was determined; 0 if it has to be determined again."""
        self._bubbles: dict[int, Bubble] = {}
        self._measure = Bubble(None, lambda: None, self)
        self._measure.hide()
        self._rest = QTimer(self, singleShot=True, interval=0)
        self._rest.timeout.connect(self._on_next_turn)
        self._spent = 0.0
        """Seconds of CPU that were spent on fitting rows since Qt had its turn."""
        self.verticalScrollBar().valueChanged.connect(self._fit)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

    def _append(self) -> None:
        super()._append()
        self._widths.append(0)

    def _put(self, place: int, entry: Entry) -> None:
        self._shown[place:] = [entry, *self._shown[place + 1 :]]
        self._widths[place] = 0
        if place in self._bubbles:
            self._bubbles[place].show_entry(entry)

    def _drop_last(self) -> None:
        self._shown.pop()
        self._widths.pop()
        self._bubbles.pop(len(self._shown), None)
        super()._drop_last()

    def show_entries(self, wanted: Sequence[Entry]) -> None:
        super().show_entries(wanted)
        if self.isVisible():
            self._fit_more()

    def showEvent(self, event: QShowEvent) -> None:
        follows = self._is_at_end
        super().showEvent(event)
        self._fit_more()
        if follows:
            self.scrollToBottom()

    def _on_picture_settled(self) -> None:
        for place in self._bubbles:
            self._widths[place] = 0
        self._fit()

    def _fit(self) -> None:
        # Qt also resizes the list while it is laying out its rows, and would be asked for their places then.
        self._rest.start()

    def _on_next_turn(self) -> None:
        self._spent = 0.0
        if self.isVisible():
            self._fit_more()

    def _fit_more(self) -> None:
        """Fits the rows near the visible part, then the others, the newest first, for one slice of time."""
        follows, width, began = self._is_at_end, self.viewport().width(), time.thread_time() - self._spent
        is_first = not self._spent
        self._drop_far(2)
        while (place := self._next_near(follows)) is not None:
            if not is_first and time.thread_time() >= began + VISIBLE_SLICE:
                break
            is_first = False
            self._fit_row(place, width, follows, build=True)
        for place in reversed(range(self.count())):
            if not is_first and time.thread_time() >= began + SLICE:
                break
            if self._widths[place] != width:
                is_first = False
                self._fit_row(place, width, follows, build=bool(self._shown[place].picture))
        if not is_first:
            self._spent = time.thread_time() - began
            self._rest.start()
        else:
            self._drop_far(1)

    def _near(self, pages: int) -> range:
        """Returns the rows that are visible or within this many pages of what is visible."""
        rows, page = range(self.count()), self.viewport().height()
        first = bisect_left(rows, -pages * page, key=lambda row: self.visualItemRect(self.item(row)).bottom())
        last = bisect_right(rows, (1 + pages) * page, key=lambda row: self.visualItemRect(self.item(row)).top())
        return rows[first:last]

    def _next_near(self, follows: bool) -> int | None:
        """Returns the row near the visible part that is to be fitted next, or None if all of them fit."""
        width = self.viewport().width()
        rows = [row for row in self._near(1) if self._widths[row] != width or row not in self._bubbles]
        if follows or not rows:
            return rows[-1] if rows else None
        top = self.indexAt(QPoint(4, 0)).row()
        return min(rows, key=lambda row: abs(row - top))

    def _drop_far(self, pages: int) -> None:
        near = self._near(pages)
        for place in [each for each in self._bubbles if each not in near and not self._bubbles[each].must_stay]:
            self.removeItemWidget(self.item(place))
            del self._bubbles[place]

    def _fit_row(self, place: int, width: int, follows: bool, *, build: bool) -> None:
        """Determines the height of a row, and gives it a bubble if ``build``; what is visible stays where it is."""
        anchor = None if follows else self.itemAt(QPoint(4, 0))
        before = self.visualItemRect(anchor).top() if anchor is not None else 0
        item, bubble = self.item(place), self._bubbles.get(place)
        if bubble is None:
            bubble = Bubble(self._policy, self._on_picture_settled, self) if build else self._measure
            bubble.show_entry(self._shown[place])
        item.setSizeHint(QSize(0, bubble.height_at(width)))
        if build and place not in self._bubbles:
            self._bubbles[place] = bubble
            self.setItemWidget(item, bubble)
            # A screen reader reads the bubbles in the order of their stack.
            if later := [each for each in self._bubbles if each > place]:
                bubble.stackUnder(self._bubbles[min(later)])
        self._widths[place] = width
        if follows:
            self.scrollToBottom()
        elif anchor is not None and (moved := self.visualItemRect(anchor).top() - before):
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + moved)

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
