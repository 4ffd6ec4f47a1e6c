"""Demo window in which the user plays the mechanic and answers questions."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from openobd_desktop.core.session.services.question_templates import LANGUAGES
from openobd_desktop.domain.questions import Answer, Question
from openobd_desktop.ui.common.labels import entry_title
from openobd_desktop.ui.common.translate import LANGUAGES as NATIVE
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.text import Text, one_line
from openobd_desktop.ui.mechanic.card import WORDS, QuestionCard
from openobd_desktop.ui.mechanic.question_texts import operator_language
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.dialog import AppDialog, FittedScrollArea, button_row
from openobd_desktop.ui.widgets.field_layout import beside, choice

if TYPE_CHECKING:
    from openobd_desktop.core.ports.service import MechanicScreens


def show_mechanic(context: AppContext, window: QWidget, session_id: str = "") -> None:
    """Opens the mechanic's screen above ``window``, or raises an open one; does nothing outside the demo."""
    screen = mechanic_window(context, window)
    if screen is None:
        return
    screen.turn_to(session_id)
    if screen.isVisible():
        screen.raise_()
        screen.activateWindow()
    screen.show()


def mechanic_window(context: AppContext, window: QWidget) -> MechanicWindow | None:
    """Returns the mechanic's screen of ``window``, creating it if necessary, or None outside the demo."""
    if context.screens is None or not context.profiles.demo:
        return None
    found = window.findChild(MechanicWindow)
    return found if isinstance(found, MechanicWindow) else MechanicWindow(context, context.screens, window)


class MechanicWindow(AppDialog):
    """Window in which the user answers a session's questions in place of the simulated mechanic."""

    def __init__(self, context: AppContext, screens: MechanicScreens, parent: QWidget | None) -> None:
        super().__init__(parent, title=self.tr("Mechanic's screen"), name="mechanicDialog")
        self.setWindowModality(Qt.WindowModality.NonModal)
        self._context = context
        self._screens = screens
        self._session_id = ""
        self._shown: tuple[tuple[Question, ...], str] | None = None
        self._back: Callable[[], None] = lambda: None
        self._session, self._language = choice(), choice()
        self._nothing = Text(name="mechanicNothing", role="muted", wrap=True)
        self._cards = QVBoxLayout()
        for code, name in NATIVE:
            self._language.addItem(name, code)
        self._language.setCurrentIndex(LANGUAGES.index(operator_language()))
        self._lay_out()
        self._session.currentIndexChanged.connect(self._on_session_chosen)
        self._language.currentIndexChanged.connect(self._show)
        undo = context.service.subscribe(self._list)
        # The window may be destroyed together with its parent without being closed.
        self.destroyed.connect(lambda: undo())
        self._list()

    def _lay_out(self) -> None:
        body = QWidget()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(16, 8, 16, 8)
        inside.setSpacing(12)
        inside.addWidget(self._nothing)
        inside.addLayout(self._cards)
        inside.addStretch(1)
        close = BusyButton(
            self.tr("Let the simulator answer"),
            tip=self.tr("Closes this window so that the simulated mechanic answers again"),
        )
        close.clicked.connect(self.reject)
        top = QVBoxLayout()
        top.setContentsMargins(16, 16, 16, 0)
        top.setSpacing(8)
        explanation = self.tr("In this window, you play the mechanic. While it is open, you answer the questions.")
        top.addWidget(Text(explanation, role="caption", wrap=True))
        top.addLayout(beside(self.tr("Session"), self._session))
        top.addLayout(beside(self.tr("Language of the mechanic's screen"), self._language))
        foot = button_row(None, close)
        foot.setContentsMargins(16, 8, 16, 16)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(FittedScrollArea(body), 1)
        column.addLayout(foot)
        self.fit(420, 480)

    def turn_to(self, session_id: str) -> None:
        """Shows the mechanic's screen for this session, or for the selected session if ``session_id`` is empty."""
        place = self._session.findData(session_id)
        if session_id and place >= 0:
            self._session.setCurrentIndex(place)
        self._play(str(self._session.currentData() or ""))

    def _list(self) -> None:
        """Refreshes the list of open sessions."""
        sessions = [each for each in self._context.service.open_sessions if each.alive]
        if [self._session.itemData(place) for place in range(self._session.count())] != [each.id for each in sessions]:
            self._session.blockSignals(True)
            self._session.clear()
            for active in sessions:
                self._session.addItem(one_line(entry_title(active)), active.id)
            self._session.setCurrentIndex(max(0, self._session.findData(self._session_id)))
            self._session.blockSignals(False)
        self._play(str(self._session.currentData() or ""))

    def _play(self, session_id: str) -> None:
        if session_id == self._session_id:
            self._show()
            return
        self._back()
        self._session_id = session_id
        self._back = self._take_over(session_id) if session_id else lambda: None
        self._show()

    def _take_over(self, session_id: str) -> Callable[[], None]:
        """Lets the user answer the session's questions; the function returned undoes this and may be called twice."""
        self._screens.by_hand(session_id)
        undo = ExitStack()
        undo.callback(self._screens.by_hand, session_id, False)
        undo.callback(self._screens.watch(session_id, self._show))
        self.destroyed.connect(lambda: undo.close())
        return undo.close

    def _show(self) -> None:
        """Shows the current questions; keeps text that the user is typing unless the questions change."""
        questions = self._screens.shown(self._session_id) if self._session_id else ()
        language = str(self._language.currentData())
        if (questions, language) == self._shown:
            return
        self._shown = questions, language
        while item := self._cards.takeAt(0):
            if (card := item.widget()) is not None:
                card.hide()
                # Removed immediately, because the next card has labels with the same object names.
                card.setParent(None)
                card.deleteLater()
        for question in questions:
            card = self._card(question, language)
            self._cards.addWidget(card)
            card.show()
        self._nothing.setText(WORDS[language].nothing)
        self._nothing.setVisible(not questions)

    def _card(self, question: Question, language: str) -> QuestionCard:
        card = QuestionCard(question, language, self._context.pictures)

        def answer(given: Answer | None) -> None:
            self._screens.answer(self._session_id, question, given)

        card.answered.connect(answer)
        return card

    def _on_session_chosen(self) -> None:
        self._play(str(self._session.currentData() or ""))
