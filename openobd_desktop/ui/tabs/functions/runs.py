"""The functions that run or ran in a session: how the chosen one stands, what it left, and the list of all."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.session.services.functions import Run
from openobd_desktop.ui.common.session_clock import session_minute
from openobd_desktop.ui.common.times import duration, zoned_minute
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.tables.empty_state import EmptyState, Hint
from openobd_desktop.ui.tables.text_table_model import TextTableModel
from openobd_desktop.ui.tables.text_table_view import TextTableView
from openobd_desktop.ui.tabs.functions.outcome import show_outcome
from openobd_desktop.ui.tabs.functions.run_table import RunColumn, run_headers, run_row, run_seconds
from openobd_desktop.ui.tabs.functions.texts import run_look, run_title
from openobd_desktop.ui.tabs.variables.table import VariablesModel
from openobd_desktop.ui.widgets.badge import Badge
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.focus import hide_giving_focus
from openobd_desktop.ui.widgets.notice import Notice
from openobd_desktop.ui.widgets.stat_card import steady


class FunctionRuns(QWidget):
    """Follows the newest run, unless the user has chosen another.

    Attributes:
        stop: The button that ends the one that runs.
        use: The button that takes the outcome into the feedback form.
    """

    chosen_changed = Signal()

    def __init__(self, active: ActiveSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._active = active
        self._functions = active.services.functions
        self._state = Badge("runState")
        self._title = steady(Text(name="runFunction", role="heading"))
        self._time = Text(name="runSeconds", role="caption")
        self._outcome = Notice("runOutcome")
        self._results = VariablesModel(self.tr("Result"), self.tr("Value"), self)
        self._left = TextTableView(
            self._results, name="resultTable", title=self.tr("Results"), least=2, widths={0: 140}, single=True
        )
        self._table = TextTableView(
            TextTableModel(run_headers(), self, empty=""),
            name="runTable",
            title=self.tr("Runs"),
            least=2,
            widths={RunColumn.TIME: 68, RunColumn.STATE: 120, RunColumn.LASTED: 72},
            single=True,
        )
        self._hint = EmptyState(name="noRuns")
        self._whole = QWidget()
        self.stop = BusyButton(self.tr("Stop…"), tip=self.tr("Stops the function; the session stays open."))
        self.use = BusyButton(
            self.tr("Use in feedback form"), tip=self.tr("Copies this outcome to the feedback form and opens it.")
        )
        self._lay_out()
        self._table.selectionModel().selectionChanged.connect(self._on_row_chosen)

    def _lay_out(self) -> None:
        self.stop.setProperty("kind", "danger")
        self._state.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        header = self._table.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(RunColumn.FUNCTION, header.ResizeMode.Stretch)
        top, below = QHBoxLayout(), QHBoxLayout()
        for row, widgets in ((top, (self._title, self.stop)), (below, (self._state, self._time))):
            row.setSpacing(8)
            for widget in widgets:
                row.addWidget(widget, 1 if widget is self._title else 0)
        below.addStretch(1)
        column = QVBoxLayout(self._whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addLayout(below)
        # In a row of its own, since both halves have to fit beside each other into a small window.
        column.addWidget(self.use, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._outcome)
        column.addWidget(self._left, 1)
        column.addWidget(self._table, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._hint)
        outer.addWidget(self._whole)

    @property
    def chosen(self) -> Run | None:
        """The run whose outcome is shown."""
        row = self._table.chosen_row
        runs = self._functions.runs
        return runs[row] if row is not None and row < len(runs) else None

    def refresh(self, now: float, why_not_use: str) -> None:
        """Shows the runs as they are ``now``, in seconds of the monotonic clock.

        ``why_not_use`` says why no outcome can go into the feedback form; empty if it can.
        """
        rows = self._table.rows
        minute = session_minute(self._active, *(run.at for run in self._functions.runs))
        added = rows.set_rows([run_row(run, now, minute) for run in self._functions.runs])
        if minute is zoned_minute:
            self._table.make_room(RunColumn.TIME)
        if added or self.chosen is None:
            self._table.setCurrentIndex(rows.index(rows.rowCount() - 1, 0))
            self._table.scrollToBottom()
        run = self.chosen
        self._whole.setVisible(run is not None)
        self._hint.show_hint(None if run is not None else self._nothing())
        if run is not None:
            self._show(run, now, why_not_use)

    def _nothing(self) -> Hint:
        text = self.tr("Functions you run and their results appear here.")
        return Hint("developer", self.tr("No function has run in this session"), text)

    def _show(self, run: Run, now: float, why_not_use: str) -> None:
        look = run_look(run)
        self._title.setText(run_title(run))
        self._state.show_state(look.icon, look.tone, look.word)
        self._time.setText(duration(run_seconds(run, now)))
        show_outcome(self._outcome, run)
        self._results.set_variables(run.results)
        self._left.setVisible(bool(run.results))
        runs = self._functions.current is not None
        if runs:
            self.stop.show()
        else:
            hide_giving_focus(self.stop, self._table)
        self.stop.set_allowed(runs)
        why_not = why_not_use if run.over else self.tr("It has not ended yet.")
        self.use.set_allowed(not why_not, why_not)

    def _on_row_chosen(self) -> None:
        self.chosen_changed.emit()
