"""Details of the session selected in the history: values, description and timeline."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from openobd_desktop.domain.journal import SessionEvent, SessionRecord
from openobd_desktop.errors import OpenObdError
from openobd_desktop.ui.history import texts as words
from openobd_desktop.ui.history.texts import facts, report_text, timeline_lines
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.tables.delegates import state_look
from openobd_desktop.ui.tables.record_details import RecordDetails
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.fields import FittedText
from openobd_desktop.ui.widgets.focus import show_instead
from openobd_desktop.ui.widgets.layouts import FoldingRow
from openobd_desktop.ui.widgets.notice import error_text

SMALL = ("historySession", "historyConnection", "historyResult", "historyFeedback")
CELL_WIDTH = 320
"""Minimum width in pixels of a caption and its value."""
GAPS = "historyGaps"
GAP_LINES = 12
"""Maximum number of lines for gaps, including the line that counts the remaining ones."""
MOST_LINES = 9
"""Maximum number of lines that a text area shows without scrolling."""


class HistoryDetails(RecordDetails):
    """Panel that shows the selected session or, unless exactly one is selected, the number of selected sessions.

    Attributes:
        save: The button that saves the report.
        open_report: The button that saves the report under a new name and opens it.
        print_report: The button that prints the report.
        mark: The button that marks the session as needing a follow-up; hidden if it is already marked.
        done: The button that records that the follow-up is done; hidden if none is needed.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, names=("historyState", "historyHint"), top=(8, 4), width=CELL_WIDTH, small=SMALL)
        self._record: SessionRecord | None = None
        self._events: tuple[SessionEvent, ...] | None = None
        self._error: OpenObdError | None = None
        self._now = 0.0
        self._copy = BusyButton(self.tr("Copy details"), tip=self.tr("Copies all details as text"))
        self.save = BusyButton(self.tr("Save report"), tip=self.tr("Saves this session as a PDF"))
        self.save.setObjectName("saveReport")
        self.open_report = BusyButton(
            self.tr("Open report"),
            tip=self.tr("Saves this session as a new PDF in the most recently used folder, and opens it"),
        )
        self.print_report = BusyButton(self.tr("Print"), tip=self.tr("Prints the report of this session"))
        self.mark = BusyButton(
            self.tr("Mark for follow-up"),
            tip=self.tr("Lists this session under Needs follow-up until the follow-up is done"),
        )
        self.done = BusyButton(
            self.tr("Follow-up done"), tip=self.tr("Removes this session from the Needs follow-up list")
        )
        self._description = _area(self.tr("Description"))
        self._timeline = _area(self.tr("Timeline"))
        self._cells_above: dict[str, QWidget] = {}
        self._first: dict[str, Text] = {}
        """The values shown above the description instead of in the grid, keyed by name."""
        self._fill_column()
        self._copy.clicked.connect(self._on_copy_clicked)

    def _fill_column(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.icon)
        head.addWidget(self.state, 1)
        self.column.addLayout(head)
        car = QHBoxLayout()
        car.setSpacing(16)
        for name, caption in (("historyTicket", self.tr("Ticket")), ("historyVehicle", self.tr("Vehicle"))):
            car.addWidget(self._add_first(name, caption), 2 if car.count() else 1)
        self.column.addLayout(car)
        buttons = FoldingRow()
        self.done.hide()
        self.open_report.setProperty("kind", "primary")
        for pair in (
            (self.open_report, self.save),
            (self.print_report, self._copy),
            (self.mark, self.done),
        ):
            row = QHBoxLayout()
            row.setSpacing(8)
            for button in pair:
                row.addWidget(button)
            buttons.addLayout(row)
            buttons.setAlignment(row, Qt.AlignmentFlag.AlignLeft)
        # The free space is at the end of the row, not between its parts.
        whole_row = QHBoxLayout()
        whole_row.addLayout(buttons)
        whole_row.addStretch(1)
        self.column.addSpacing(4)
        self.column.addLayout(whole_row)
        outcome = FoldingRow(beside_from=2 * CELL_WIDTH)
        for name, caption in (("historyResult", self.tr("Result")), ("historyFeedback", self.tr("Feedback"))):
            part = QHBoxLayout()
            part.addWidget(self._add_first(name, caption))
            outcome.addLayout(part, 1)
        whole = FoldingRow(beside_from=3 * CELL_WIDTH)
        whole.addLayout(outcome, 2)
        whole.addWidget(self._add_first("historyFollowUp", self.tr("Follow-up")), 1)
        self.column.addLayout(whole)
        self._add_area(self._description)
        self.column.addLayout(self.grid)
        self._add_area(self._timeline)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Selected session in the history"))

    def _add_first(self, name: str, caption: str) -> QWidget:
        self._cells_above[name], self._first[name] = self.make_cell(name, caption)
        return self._cells_above[name]

    def _add_area(self, area: QPlainTextEdit) -> None:
        label = Text(area.accessibleName(), role="caption")
        label.setBuddy(area)
        self.column.addSpacing(8)
        self.column.addWidget(label)
        self.column.addWidget(area)

    @property
    def shown(self) -> SessionRecord | None:
        """The session shown, or None unless exactly one session is selected."""
        return self._record

    @property
    def events(self) -> tuple[SessionEvent, ...] | None:
        """The timeline of the session, or None if it has not been read or could not be read."""
        return self._events

    def show_selection(self, records: Sequence[SessionRecord], now: float) -> bool:
        """Shows the session if ``records`` contains exactly one, and returns whether its timeline has to be read."""
        former = self._record
        self._record = records[0] if len(records) == 1 else None
        self._now = now
        if self._record is None:
            self.show_none(self.tr("%Ln session(s) are selected.", "", len(records)))
            return False
        self.show_record()
        if former is None or former.id != self._record.id:
            self._events, self._error = None, None
        elif former == self._record and self._error is None:
            return False
        self._show(self._record)
        return True

    def show_events(self, session_id: str, events: tuple[SessionEvent, ...]) -> None:
        """Shows the timeline of a session, unless another session has been selected in the meantime."""
        if self._record is not None and self._record.id == session_id:
            self._events, self._error = events, None
            self._show(self._record)

    def show_error(self, session_id: str, error: OpenObdError) -> None:
        """Shows that the timeline could not be read, unless another session has been selected in the meantime."""
        if self._record is not None and self._record.id == session_id and self._events is None:
            self._error = error
            self._show(self._record)

    def open(self) -> None:
        """Moves the focus to the timeline in the details."""
        self._timeline.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show(self, record: SessionRecord) -> None:
        self.icon.show_icon(*state_look(words.entry_of(record, self._now).session.state))
        self.state.setText(words.state_text(record, self._now))
        known = facts(record, self._events, self._now)
        for fact in known:
            label = self._first.get(fact.name) or self.field(fact.name, fact.caption)
            label.setText(_some_gaps(fact.text) if fact.name == GAPS else fact.text)
        self.show_only([fact.name for fact in known])
        shown = {fact.name for fact in known}
        for name, cell in self._cells_above.items():
            cell.setVisible(name in shown)
        self._description.show_text(words.description(record) or words.DASH)
        if self._error is not None:
            self._timeline.show_text(error_text(self._error))
        else:
            self._timeline.show_text("\n".join(timeline_lines(record, self._events)) if self._is_read else "")
        show_instead(*((self.done, self.mark) if record.needs_follow_up else (self.mark, self.done)))
        for button in (self._copy, self.save, self.open_report, self.print_report):
            button.set_allowed(self._is_read, self.tr("Reading the timeline…"))

    @property
    def _is_read(self) -> bool:
        """Whether reading the timeline has finished, successfully or not."""
        return self._events is not None or self._error is not None

    def _on_copy_clicked(self) -> None:
        if self._record is not None:
            QGuiApplication.clipboard().setText(report_text(self._record, self._events, self._now))


def _some_gaps(text: str) -> str:
    """Returns the first gaps in ``text`` and the number of remaining ones; the timeline shows all of them."""
    lines = text.split("\n")
    more = len(lines) - GAP_LINES
    if more <= 1:
        return text
    counted = QCoreApplication.translate("report", "and %Ln more event(s)", "", more)
    return "\n".join([*lines[:GAP_LINES], counted])


def _area(name: str) -> FittedText:
    area = FittedText(MOST_LINES)
    area.setAccessibleName(name)
    return area
