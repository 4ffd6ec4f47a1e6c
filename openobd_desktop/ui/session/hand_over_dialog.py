"""Dialog for handing a ticket over to a colleague, and the confirmation afterwards."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from openobd_desktop.core.journal.note_drafts import Typed
from openobd_desktop.core.journal.notes import NAME_LIMIT, plain_ticket
from openobd_desktop.core.team.sync import is_silent
from openobd_desktop.domain.journal import NOTE_LIMIT, Note, SessionRecord
from openobd_desktop.domain.text import is_blank, typed_name
from openobd_desktop.errors import OpenObdError
from openobd_desktop.ui.common.labels import WHO_LIMIT
from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.text import Text, escaped, one_line
from openobd_desktop.ui.look.theme import Tone
from openobd_desktop.ui.messages.board import MessageBoard, Offer, Told
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.dialog import AppDialog, button_row, make_default
from openobd_desktop.ui.widgets.field_layout import below, choice, lines_edit
from openobd_desktop.ui.widgets.fields import LineField
from openobd_desktop.ui.widgets.notice import Notice

_tr = translator("notes")


class HandOverDialog(AppDialog):
    """Dialog for handing a ticket over to a colleague; the session itself stays on this PC.

    If the dialog is closed without handing over the ticket, its text and the colleague are there when it opens again.
    """

    def __init__(
        self, context: AppContext, parent: QWidget | None, ticket: str, record: SessionRecord | None = None
    ) -> None:
        title = _tr("Hand over ticket {ticket}").format(ticket=one_line(ticket, 40))
        super().__init__(parent, title=title, name="handOverDialog")
        self._context = context
        self._ticket = ticket
        self._record = record
        self._drafts = context.service.notes.drafts
        self._is_filling = False
        """Whether the fields are being filled by the program, which changes no draft."""
        self._names: tuple[str, ...] = ()
        self._colleague = choice()
        self._known = QWidget()
        self._name = LineField(NAME_LIMIT)
        self._other = QWidget()
        self._text = lines_edit(4, NOTE_LIMIT)
        self._sharing = Notice("handOverSharing")
        self._failure = Notice("handOverFailure")
        self._cancel = BusyButton(self.tr("Cancel"))
        self._send = BusyButton(self.tr("Hand over"))
        self._lay_out(title)
        self._text.setPlainText(self._drafts.get(Typed.HANDOVER, plain_ticket(ticket)))
        self._connect()
        self._show_names(())
        self._show_sharing()
        context.actions.run(context.team.colleagues, owner=self, then=self._show_names)
        self.fit(480)

    def _lay_out(self, title: str) -> None:
        self._send.setProperty("kind", "primary")
        self._colleague.setObjectName("handOverTo")
        self._name.setObjectName("handOverName")
        self._text.setObjectName("handOverText")
        for part, layout in (
            (self._known, below(self.tr("Colleague"), self._colleague)),
            (self._other, below(self.tr("Name of the colleague"), self._name)),
        ):
            layout.setContentsMargins(0, 0, 0, 0)
            part.setLayout(layout)
        what = self.tr(
            "The colleague's program shows your text until it is acknowledged. The session is not moved: it stays "
            "on this PC. If the colleague needs to start a new session on this ticket, finish or interrupt this "
            "one first."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(Text(title, role="heading", wrap=True))
        column.addWidget(Text(what, wrap=True))
        column.addWidget(self._sharing)
        column.addWidget(self._known)
        column.addWidget(self._other)
        column.addLayout(below(self.tr("What the colleague should know"), self._text))
        column.addWidget(self._failure)
        column.addStretch(1)
        column.addLayout(button_row(None, self._cancel, self._send))
        make_default(self._send)

    def _connect(self) -> None:
        self._cancel.clicked.connect(self.reject)
        self._send.clicked.connect(self._on_send_clicked)
        self._colleague.currentIndexChanged.connect(self._on_chosen)
        self._name.textChanged.connect(self._judge)
        self._text.textChanged.connect(self._judge)
        self._colleague.activated.connect(self._keep_draft)
        self._name.textChanged.connect(self._keep_draft)
        self._text.textChanged.connect(self._keep_draft)

    @property
    def _to(self) -> str:
        place = self._colleague.currentIndex()
        return self._names[place] if 0 <= place < len(self._names) else typed_name(self._name.text())

    def _show_names(self, names: tuple[str, ...]) -> None:
        # The team database may respond after a name has been typed, which is the draft then.
        wanted = self._drafts.get(Typed.COLLEAGUE, plain_ticket(self._ticket))
        self._is_filling = True
        self._names = names
        self._colleague.clear()
        self._colleague.addItems([escaped(name).replace("&&", "&") for name in names] + [self.tr("Another name…")])
        self._colleague.setCurrentIndex(names.index(wanted) if wanted in names else len(names) if wanted else 0)
        if wanted in names:
            self._name.clear()
        elif wanted != typed_name(self._name.text()):
            self._name.setText(wanted)
        self._is_filling = False
        self._known.setVisible(bool(names))
        self._on_chosen()
        if not self._name.text() and not self._text.toPlainText():
            (self._colleague if names else self._name).setFocus()

    def _on_chosen(self) -> None:
        self._other.setVisible(self._colleague.currentIndex() >= len(self._names))
        self._judge()

    def _keep_draft(self) -> None:
        if not self._is_filling:
            ticket = plain_ticket(self._ticket)
            self._drafts.change(Typed.HANDOVER, ticket, self._text.toPlainText())
            self._drafts.change(Typed.COLLEAGUE, ticket, self._to)

    def _judge(self) -> None:
        reason = self.tr("Write what the colleague should know.") if is_blank(self._text.toPlainText()) else ""
        reason = reason if self._to else self.tr("Choose a colleague.")
        self._send.set_allowed(not reason, reason)

    def _show_sharing(self) -> None:
        team = self._context.team
        if not self._context.service.notes.scope_of(self._record):
            text = self.tr(
                "The history is not shared with a team, so the note stays on this PC: colleagues can read it only here."
            )
        elif not team.notes.is_possible:
            text = self.tr(
                "The team database cannot store notes yet: its owner must run this version once. Until then, the note "
                "waits on this PC."
            )
        elif self._context.team.error is not None:
            text = self.tr("The team database cannot be used at the moment. Until then, the note waits on this PC.")
        else:
            text = ""
        self._sharing.show_message(Tone.WARN, text)

    def _on_send_clicked(self) -> None:
        self._context.actions.run(
            self._context.service.notes.add,
            self._ticket,
            self._text.toPlainText(),
            self._to,
            self._record,
            owner=self,
            busy=self._send,
            then=self._on_sent,
            failed=self._fail,
            retry=False,
            outlives=True,
        )

    def _on_sent(self, note: Note) -> None:
        team, recorder = self._context.team, self._context.service.recorder
        is_held_up = is_silent(team) or not team.notes.is_possible or recorder.error is not None
        show_handed_over(self._context.messages, note, waits=bool(note.scope) and is_held_up)
        self.accept()

    def _fail(self, error: OpenObdError) -> None:
        self._failure.show_error(error)


def show_handed_over(messages: MessageBoard, note: Note, *, waits: bool = False) -> None:
    """Confirms that a ticket has been handed over, and offers to show its sessions.

    ``waits`` means that the team database does not have the note yet, so that the colleague cannot see it.
    """

    def told() -> Told:
        text = _tr("Ticket {ticket} was handed over to {colleague}.")
        if waits:
            text = _tr(
                "The handover of ticket {ticket} to {colleague} waits on this PC until the team database can store it."
            )
        text = text.format(ticket=one_line(note.ticket, 40), colleague=one_line(note.to, WHO_LIMIT))
        return text, Offer(_tr("Show in history"), lambda: messages.show_in_history(note.ticket))

    messages.show(*told(), again=told)
