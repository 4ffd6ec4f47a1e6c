"""Notes on a ticket: the list with a field for a new note, as a tab and as a dialog."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from openobd_desktop.core.journal.note_drafts import Typed
from openobd_desktop.core.journal.notes import TicketNotes, plain_ticket
from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.domain.journal import NOTE_LIMIT, Note, SessionRecord
from openobd_desktop.ui.common.labels import WHO_LIMIT
from openobd_desktop.ui.common.times import day_minute
from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.text import Text, clean, one_line, wrapping
from openobd_desktop.ui.look.theme import Tone
from openobd_desktop.ui.tabs import SessionPanel
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.dialog import AppDialog, button_row
from openobd_desktop.ui.widgets.field_layout import caption
from openobd_desktop.ui.widgets.fields import LARGEST, FittedText, LineField
from openobd_desktop.ui.widgets.layouts import FoldingRow
from openobd_desktop.ui.widgets.notice import Notice, OfferNotice

_tr = translator("notes")
LINES, MOST_LINES = 4, 9
"""Minimum number of visible lines in the list, and maximum number on the History page."""
BESIDE = 600
"""Minimum width in pixels for placing the buttons next to the field for a new note."""


def note_text(note: Note, now: float) -> str:
    """Returns the text of a note, preceded by its time, author and recipient, and whether it was acknowledged."""
    at, who, to = day_minute(note.at, now), one_line(note.who, WHO_LIMIT), one_line(note.to, WHO_LIMIT)
    if not note.to:
        head = _tr("{time} {who}").format(time=at, who=who)
    elif note.acknowledged_at is None:
        head = _tr("{time} {who} → {colleague} (not acknowledged yet)").format(time=at, who=who, colleague=to)
    else:
        head = _tr("{time} {who} → {colleague} (acknowledged: {then})").format(
            time=at, who=who, colleague=to, then=day_minute(note.acknowledged_at, now)
        )
    return f"{head}\n{clean(note.text, NOTE_LIMIT)}"


def notes_text(found: TicketNotes, now: float) -> str:
    """Returns the notes on a ticket, newest last, limited to the newest ones if there are too many to lay out."""
    texts: list[str] = []
    room = LARGEST - 1000
    for note in reversed(found.notes):
        text = note_text(note, now)
        room -= len(text)
        if room < 0:
            texts.append(_tr("Older notes are not shown."))
            break
        texts.append(text)
    if not found.is_complete:
        texts.append(_tr("Earlier notes cannot be read at the moment."))
    return "\n\n".join(reversed(texts)) or _tr("No notes on this ticket yet.")


def follow_notes(
    context: AppContext, active: ActiveSession, owner: QWidget, show: Callable[[TicketNotes], None]
) -> Callable[[], None]:
    """Calls ``show`` with the notes on a session's ticket, now and whenever there may be new ones.

    Returns:
        A function to call at each refresh of ``owner``; it reads the notes again if the ticket has become known. No
        more notes are passed to ``show`` once ``owner`` has been destroyed.
    """
    known = active.origin.ticket

    def read() -> None:
        context.actions.run(context.service.notes.of, active.origin.ticket, owner=owner, then=show)

    def follow_ticket() -> None:
        nonlocal known
        if active.origin.ticket != known:
            known = active.origin.ticket
            read()

    stop = context.service.notes.subscribe(read)
    owner.destroyed.connect(lambda: stop())
    read()
    return follow_ticket


class NotesView(QWidget):
    """List of the notes on a ticket, with a field for a new note, and buttons for handing over and acknowledging.

    ``left`` is emitted when the History page is shown instead.
    """

    left = Signal()

    def __init__(
        self, context: AppContext, parent: QWidget | None = None, *, name: str = "notes", in_history: bool = False
    ) -> None:
        """Builds an empty view, whose widgets have object names that begin with ``name``.

        On the History page, the view has a caption, but no button that leads to that page.
        """
        super().__init__(parent)
        self._context = context
        self._ticket = ""
        self._record: SessionRecord | None = None
        self._open: tuple[Note, ...] = ()
        self._in_history = in_history
        self._drafts = context.service.notes.drafts
        self._handed = OfferNotice(f"{name}HandedOver", self.tr("Acknowledge"))
        self._failure = Notice(f"{name}Failure")
        self._list = FittedText(MOST_LINES) if in_history else QPlainTextEdit()
        self._field = LineField(NOTE_LIMIT)
        self._add = BusyButton(
            self.tr("Add note"), tip=self.tr("Keeps the note with the ticket, and shares it with the team")
        )
        self._hand_over = BusyButton(
            self.tr("Hand over…"), tip=self.tr("Asks a colleague to continue with this ticket")
        )
        self._history = BusyButton(
            self.tr("Show in history"), tip=self.tr("Shows the sessions on this ticket on the History page")
        )
        if in_history:
            self._history.hide()
        self._list.setObjectName(f"{name}List")
        self._field.setObjectName(f"{name}Field")
        self._lay_out(captioned=in_history)
        self._add.clicked.connect(self._on_add_clicked)
        self._field.returnPressed.connect(self._add.click)
        self._field.textChanged.connect(self._on_text_changed)
        self._hand_over.clicked.connect(self._on_hand_over_clicked)
        self._history.clicked.connect(self._on_history_clicked)
        self._handed.offer.clicked.connect(self._on_acknowledge_clicked)
        stops = [context.service.notes.subscribe(self._read), self._drafts.subscribe(self._follow_draft)]
        self.destroyed.connect(lambda: [stop() for stop in stops])

    def _lay_out(self, *, captioned: bool) -> None:
        self._list.setReadOnly(True)
        self._list.setTabChangesFocus(True)
        title = caption(self.tr("Notes on the ticket"), self._list)
        if not captioned:
            self._list.setMinimumHeight(LINES * self._list.fontMetrics().lineSpacing() + 16)
        self._field.setAccessibleName(self.tr("New note"))
        self._field.setPlaceholderText(self.tr("New note, such as: customer calls back at 3"))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self._add, self._hand_over, self._history):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        writing, entry = FoldingRow(beside_from=BESIDE), QHBoxLayout()
        entry.addWidget(self._field)
        writing.addLayout(entry, 1)
        writing.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._handed)
        if captioned:
            column.addWidget(title)
        column.addWidget(self._list, 1)
        column.addWidget(self._failure)
        column.addLayout(writing)

    @property
    def focus_start(self) -> QWidget:
        """The widget that gets the initial focus: the field for a new note."""
        return self._field

    def show_ticket(self, ticket: str, record: SessionRecord | None = None) -> None:
        """Shows the notes on ``ticket``; ``record`` is the session to which new notes belong."""
        former, self._record = self._ticket, record
        for button in (self._add, self._hand_over, self._history):
            button.set_allowed(bool(ticket), self.tr("The ticket is not known."))
        if former != plain_ticket(ticket):
            self._change_ticket(plain_ticket(ticket))
            self._failure.clear()
            # Nothing is said about notes before they have been read.
            self._list.clear()
            self._show_handover()
            self._read()

    def _change_ticket(self, ticket: str) -> None:
        """Shows the unfinished note on this ticket instead of the one on the previous ticket."""
        # A session may learn its ticket late. Text restored on the History page after a change of language, before a
        # session is selected, belongs to some other ticket.
        is_for_this = not self._ticket and not self._in_history
        text = self._field.text() if is_for_this else ""
        self._ticket = ""
        draft = self._drafts.get(Typed.NOTE, ticket)
        # Neither of two different texts is given up for the other.
        self._field.setText(" ".join(dict.fromkeys(filter(None, (draft, text)))))
        self._ticket = ticket
        self._on_text_changed()

    def _on_text_changed(self) -> None:
        if self._ticket:
            self._drafts.change(Typed.NOTE, self._ticket, self._field.text())

    def _follow_draft(self) -> None:
        """Shows what has been typed for the same ticket in another place, or that it has been added."""
        if self._ticket and (text := self._drafts.get(Typed.NOTE, self._ticket)) != self._field.text():
            self._field.setText(text)

    def _read(self) -> None:
        ticket = self._ticket

        def show(found: TicketNotes) -> None:
            if ticket == self._ticket:
                self._show(found)

        if ticket:
            self._context.actions.run(self._context.service.notes.of, ticket, owner=self, then=show)

    def _show(self, found: TicketNotes) -> None:
        text = notes_text(found, self._context.service.clock.now())
        if text != self._list.toPlainText():
            self._list.setWordWrapMode(wrapping(text))
            self._list.setPlainText(text)
            self._list.verticalScrollBar().setValue(self._list.verticalScrollBar().maximum())
        self._show_handover()

    def _show_handover(self) -> None:
        self._open = tuple(note for note in self._context.service.attention.handed_over if note.ticket == self._ticket)
        asked = self.tr("{colleague} has handed this ticket over to you.") if self._open else ""
        who = one_line(self._open[0].who, WHO_LIMIT) if self._open else ""
        self._handed.show_message(Tone.WARN, asked.format(colleague=who), offered=bool(self._open))

    def _on_add_clicked(self) -> None:
        self._failure.clear()
        self._context.actions.run(
            self._context.service.notes.add,
            self._ticket,
            self._field.text(),
            "",
            self._record,
            owner=self,
            busy=self._add,
            then=self._on_added,
            failed=self._failure.show_error,
            retry=False,
            outlives=True,
        )

    def _on_added(self, note: Note) -> None:
        if note.ticket == self._ticket:
            self._field.setFocus()

    def _on_hand_over_clicked(self) -> None:
        self._context.session_commands.hand_over(self._ticket, self._record)

    def _on_history_clicked(self) -> None:
        self.left.emit()
        self._context.session_commands.show_ticket_in_history(self._ticket)

    def _on_acknowledge_clicked(self) -> None:
        for note in self._open:
            self._context.actions.run(self._context.service.notes.acknowledge, note, owner=self)


class NotesPanel(SessionPanel):
    """Tab with the notes on the session's ticket."""

    def __init__(self, context: AppContext, active: ActiveSession, parent: QWidget | None = None) -> None:
        super().__init__(context, active, parent)
        self._view = NotesView(context)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._view)

    def refresh(self) -> None:
        """Shows the notes once the ticket is known; afterwards, the view updates itself."""
        self._view.show_ticket(self.active.origin.ticket, self.active.record)


class NotesDialog(AppDialog):
    """Dialog with the notes on a ticket, even if there is no session on the ticket on this PC."""

    def __init__(self, context: AppContext, parent: QWidget | None, ticket: str) -> None:
        title = _tr("Notes on ticket {ticket}").format(ticket=one_line(ticket, 40))
        super().__init__(parent, title=title, name="notesDialog")
        view = NotesView(context, name="ticketNotes")
        close = QPushButton(self.tr("Close"))
        close.setAccessibleName(close.text())
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(Text(title, role="heading", wrap=True))
        column.addWidget(view, 1)
        column.addLayout(button_row(None, close))
        close.clicked.connect(self.accept)
        view.left.connect(self.accept)
        view.show_ticket(ticket)
        view.focus_start.setFocus()
        self.fit(560, 400)
