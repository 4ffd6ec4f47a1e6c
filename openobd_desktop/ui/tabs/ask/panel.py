"""Ask tab: questions to the person at the car or to the operator dashboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.session.services.question_rules import problems
from openobd_desktop.domain.questions import Question, QuestionKind
from openobd_desktop.errors import OpenObdError
from openobd_desktop.ui.common.times import session_clock, zoned_clock
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.text import Text, tip
from openobd_desktop.ui.mechanic.question_texts import problem_text
from openobd_desktop.ui.mechanic.window import show_mechanic
from openobd_desktop.ui.tables.text_table_model import TextTableModel
from openobd_desktop.ui.tables.text_table_view import TextTableView
from openobd_desktop.ui.tabs.ask.composer import AskComposer
from openobd_desktop.ui.tabs.ask.templates import TemplateRow
from openobd_desktop.ui.tabs.ask.texts import (
    ConversationColumn,
    ask_state,
    conversation_headers,
    exchange_row,
    is_over,
    mismatch_line,
    not_now,
)
from openobd_desktop.ui.tabs.base import SessionPanel
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.dialog import button_row
from openobd_desktop.ui.widgets.focus import hide_giving_focus, set_form_enabled
from openobd_desktop.ui.widgets.folding_row import FoldingRow
from openobd_desktop.ui.widgets.notice import Notice

SEND_KEYS = ("Ctrl+Return", "Ctrl+Enter")
WIDE = 700
"""Minimum width in pixels at which the conversation is placed beside the composer instead of below it."""
_WIDTHS: dict[int, int] = {
    ConversationColumn.ASKED: 88,
    ConversationColumn.QUESTION: 200,
    ConversationColumn.ANSWER: 116,
    ConversationColumn.STATE: 92,
    ConversationColumn.SETTLED: 88,
}


class AskPanel(SessionPanel):
    """Tab for asking one question at a time; shows what an open question prevents and how long it may stay open."""

    def __init__(self, context: AppContext, active: ActiveSession, parent: QWidget | None = None) -> None:
        super().__init__(context, active, parent)
        self._state = Notice("askState")
        self._stray = Text(name="askStray", role="warn", wrap=True)
        self._composer = AskComposer(context.pictures)
        self._templates = TemplateRow(context, lambda: self._composer.question)
        self._ask = BusyButton(self.tr("Ask"), tip=self.tr("Ctrl+Enter"))
        self._replace = BusyButton(self.tr("Replace question"), tip=self.tr("Replaces the open question with this one"))
        self._close = BusyButton(
            self.tr("Close conversation"),
            tip=self.tr("Clears the mechanic's screen so that the mechanic can chat again"),
        )
        self._mechanic = BusyButton(
            self.tr("Mechanic's screen"), tip=self.tr("Lets you answer as the mechanic (demo only)")
        )
        self._last = QCheckBox(self.tr("Close conversation after the answer"))
        self._problem = Text(name="askProblem", role="bad", wrap=True)
        self._conversation = TextTableView(
            TextTableModel(conversation_headers(), self, empty=""),
            name="conversationTable",
            title=self.tr("Conversation"),
            least=4,
            widths=_WIDTHS,
        )
        self._form = QWidget()
        self._lay_out()
        if (written := active.services.questions.written) is not None:
            self._composer.fill(written)
        self._connect()
        self.refresh()

    def _lay_out(self) -> None:
        self._ask.setProperty("kind", "primary")
        self._last.setAccessibleName(self._last.text())
        self._last.setChecked(True)
        buttons = button_row(self._ask, self._replace, self._close, None, self._mechanic)
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(8)
        for widget in (self._templates, self._composer):
            form.addWidget(widget)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self._form)
        left.addWidget(self._problem)
        left.addLayout(buttons)
        left.addWidget(self._last)
        left.addWidget(self._composer.extras)
        left.addStretch(1)
        halves = FoldingRow(spacing=16, beside_from=WIDE)
        halves.addLayout(left, 1)
        halves.addWidget(self._conversation, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 8)
        column.setSpacing(8)
        column.addWidget(self._state)
        column.addWidget(self._stray)
        column.addLayout(halves, 1)

    def _connect(self) -> None:
        self._composer.changed.connect(self._on_written)
        self._templates.chosen.connect(self._composer.fill)
        self._ask.clicked.connect(lambda: self._send(instead=False))
        self._replace.clicked.connect(lambda: self._send(instead=True))
        self._close.clicked.connect(self._on_close_clicked)
        self._mechanic.clicked.connect(self._on_mechanic_clicked)
        for keys in SEND_KEYS:
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._ask.click)

    def refresh(self) -> None:
        questions = self.active.services.questions
        tone, text = ask_state(self.active, self.context.service.clock.monotonic())
        self._state.show_message(tone, text)
        self._stray.setText(mismatch_line(self.active))
        self._stray.setVisible(bool(self._stray.text()))
        moments = (at for exchange in questions.exchanges for at in (exchange.at, exchange.settled_at))
        clock = session_clock(self.active, *moments)
        self._conversation.set_rows([exchange_row(exchange, clock) for exchange in questions.exchanges])
        if clock is zoned_clock:
            self._conversation.make_room(ConversationColumn.ASKED, ConversationColumn.SETTLED)
        self._mechanic.setVisible(self.context.screens is not None and self.context.profiles.demo)
        for part in (self._form, self._composer.extras):
            set_form_enabled(part, not is_over(self.active))
        self._templates.refresh()
        self._judge()

    def _on_written(self) -> None:
        self.active.services.questions.written = self._composer.question
        self._judge()

    def _judge(self) -> None:
        """Enables each button, or shows why it is disabled."""
        questions, reason = self.active.services.questions, not_now(self.active)
        written = self._composer.question
        complaint = _complaint(written)
        # A form without text is not an error, and the picture field itself reports an invalid address.
        self._problem.setText("" if not written.text else complaint)
        self._problem.setVisible(bool(self._problem.text()))
        waits = self.tr("A question is open. Wait for the answer, replace the question or close the conversation.")
        self._ask.set_allowed(not (reason or complaint or questions.open), reason or complaint or waits)
        self._replace.set_allowed(not (reason or complaint), reason or complaint)
        if questions.open is not None:
            self._replace.show()
        else:
            hide_giving_focus(self._replace, self._ask)
        nothing = self.tr("No conversation is open.")
        self._close.set_allowed(questions.running and self.active.alive, reason or nothing)
        set_form_enabled(self._last, not reason and written.kind is not QuestionKind.TEXT)
        stays = self.tr("The text stays on the mechanic's screen until you close the conversation.")
        self._last.setToolTip(tip(reason or (stays if written.kind is QuestionKind.TEXT else "")))
        self._templates.allow_saving(reason if is_over(self.active) else complaint)

    def _send(self, *, instead: bool) -> None:
        question = self._composer.question
        # A question of the kind TEXT expects no answer, so closing the conversation would clear it immediately.
        last = self._last.isChecked() and question.kind is not QuestionKind.TEXT

        async def ask() -> None:
            await self.active.services.questions.ask(question, instead=instead, last=last)

        button = self._replace if instead else self._ask
        self.context.actions.run(
            ask, owner=self, busy=button, then=self._on_asked, failed=self._fail, retry=False, outlives=True
        )

    def _on_asked(self, nothing: None) -> None:
        self.refresh()

    def _fail(self, error: OpenObdError) -> None:
        """Shows the error in the message bar, unless the panel already shows it as the state of the conversation."""
        if error is not self.active.services.questions.error:
            self.context.messages.show_error(error)
        self.refresh()

    def _on_close_clicked(self) -> None:
        self.context.actions.run(self.active.services.questions.close, owner=self, busy=self._close, outlives=True)

    def _on_mechanic_clicked(self) -> None:
        show_mechanic(self.context, self.window(), self.active.id)


def _complaint(question: Question) -> str:
    found = problems(question)
    return problem_text(found[0], question) if found else ""
