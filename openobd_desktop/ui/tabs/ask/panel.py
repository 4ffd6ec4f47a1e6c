"""Ask tab: questions to the person at the car or to the operator dashboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.session.services.question_rules import problems
from openobd_desktop.domain.questions import Question, QuestionKind
from openobd_desktop.errors import OpenObdError
from openobd_desktop.ui.common.times import session_clock
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.mechanic.question_texts import picture_complaint, problem_text
from openobd_desktop.ui.mechanic.window import show_mechanic
from openobd_desktop.ui.tables.empty_state import EmptyState, Hint
from openobd_desktop.ui.tabs import SessionPanel
from openobd_desktop.ui.tabs.ask.composer import AskComposer
from openobd_desktop.ui.tabs.ask.conversation import ConversationView, entries
from openobd_desktop.ui.tabs.ask.templates import TemplateChips
from openobd_desktop.ui.tabs.ask.texts import ask_state, is_over, not_now, nothing_asked, send_effect
from openobd_desktop.ui.widgets.badge import set_role
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.focus import set_form_enabled
from openobd_desktop.ui.widgets.notice import OfferNotice

SEND_KEYS = ("Ctrl+Return", "Ctrl+Enter")


class AskPanel(SessionPanel):
    """Tab for asking one question at a time; shows what an open question prevents, and when that question expires."""

    def __init__(self, context: AppContext, active: ActiveSession, parent: QWidget | None = None) -> None:
        super().__init__(context, active, parent)
        self._conversation = ConversationView(context.pictures)
        self._nothing = EmptyState(name="askEmpty", over=self._conversation)
        self._state = OfferNotice("askState", self.tr("Close conversation"), brief=True)
        self._composer = AskComposer(context.pictures)
        self._templates = TemplateChips(context, lambda: self._composer.question)
        self._effect = Text(name="askEffect", role="caption", wrap=True)
        self._send = BusyButton(self.tr("Send"), tip=self.tr("Ctrl+Enter"))
        self._mechanic = BusyButton(
            self.tr("Mechanic's screen"), tip=self.tr("Lets you answer as the mechanic (demo only)")
        )
        self._form = QWidget()
        self._replaces = False
        """Whether the tab states that sending replaces the open question; if not, sending must not replace it."""
        self._lay_out()
        if (written := active.services.questions.written) is not None:
            self._composer.fill(written)
        self._connect()
        self.refresh()

    def _lay_out(self) -> None:
        self._send.setProperty("kind", "primary")
        self._effect.setMinimumHeight(1)
        self._effect.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(4)
        form.addWidget(self._templates)
        form.addWidget(self._composer)
        row = QHBoxLayout()
        row.setSpacing(8)
        for fold in self._composer.folds:
            row.addWidget(fold)
        row.addWidget(self._effect, 1)
        row.addWidget(self._mechanic)
        row.addWidget(self._send)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._conversation, 1)
        column.addWidget(self._state)
        column.addWidget(self._form)
        column.addLayout(row)
        column.addWidget(self._composer.extras)

    def _connect(self) -> None:
        self._composer.changed.connect(self._on_written)
        self._templates.chosen.connect(self._composer.fill)
        self._conversation.again.connect(self._composer.fill)
        self._send.clicked.connect(self._on_send_clicked)
        self._state.offer.clicked.connect(self._on_close_clicked)
        self._mechanic.clicked.connect(self._on_mechanic_clicked)
        for keys in SEND_KEYS:
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._send.click)

    def refresh(self) -> None:
        questions = self.active.services.questions
        tone, text = ask_state(self.active, self.context.service.clock.monotonic())
        self._state.show_message(tone, text, offered=questions.running and self.active.alive)
        moments = (at for exchange in questions.exchanges for at in (exchange.at, exchange.settled_at))
        self._conversation.show_entries(entries(questions, session_clock(self.active, *moments)))
        self._nothing.show_hint(None if self._conversation.entries else Hint("chat", "", nothing_asked(self.active)))
        self._mechanic.setVisible(self.context.screens is not None and self.context.profiles.demo)
        for part in (self._form, self._composer.extras):
            set_form_enabled(part, not is_over(self.active))
        self._templates.refresh()
        self._judge()

    def _on_written(self) -> None:
        self.active.services.questions.written = self._composer.question
        self._judge()

    def _judge(self) -> None:
        """Enables the Send button, or disables it and shows why; also shows what sending will do."""
        questions, reason = self.active.services.questions, not_now(self.active)
        written = self._composer.question
        complaint = _complaint(written)
        self._replaces = questions.open is not None
        self._send.set_allowed(not (reason or complaint), reason or complaint)
        # A form without text is not an error, and the state of the conversation already shows the reason.
        wrong = bool(written.text and complaint)
        effect = "" if reason else send_effect(written.kind, replaces=self._replaces)
        # The picture field itself shows what is wrong with it.
        is_said = self._composer.complains and complaint == picture_complaint(written.picture)
        self._effect.setText(effect if not wrong else "" if is_said else complaint)
        set_role(self._effect, "bad" if wrong else "caption")
        self._templates.allow_saving(reason if is_over(self.active) else complaint)

    def _on_send_clicked(self) -> None:
        question, instead = self._composer.question, self._replaces
        # A question of the kind TEXT does not expect an answer, so closing the conversation would clear it immediately.
        last = question.kind is not QuestionKind.TEXT

        async def ask() -> None:
            await self.active.services.questions.ask(question, instead=instead, last=last)

        def on_asked(nothing: None) -> None:
            # Text typed in the meantime is kept.
            if self._composer.question == question:
                self._composer.clear()
            self.refresh()

        self.context.actions.run(
            ask, owner=self, busy=self._send, then=on_asked, failed=self._fail, retry=False, outlives=True
        )

    def _fail(self, error: OpenObdError) -> None:
        """Shows the error in the message bar, unless the panel already shows it as the state of the conversation."""
        if error is not self.active.services.questions.error:
            self.context.messages.show_error(error)
        self.refresh()

    def _on_close_clicked(self) -> None:
        close = self.active.services.questions.close
        self.context.actions.run(close, owner=self, busy=self._state.offer, outlives=True)

    def _on_mechanic_clicked(self) -> None:
        show_mechanic(self.context, self.window(), self.active.id)


def _complaint(question: Question) -> str:
    found = problems(question)
    return problem_text(found[0], question) if found else ""
