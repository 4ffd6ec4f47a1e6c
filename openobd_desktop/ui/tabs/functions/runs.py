"""Function runs in a session: a table of all runs, and the state, results and outcome of the selected one."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.core.session.services.functions import Run, function_outcome
from openobd_desktop.domain.functions import RunState
from openobd_desktop.domain.session import Result
from openobd_desktop.errors import OpenObdError
from openobd_desktop.ui.common.labels import result_texts
from openobd_desktop.ui.common.times import duration, local_minute, session_minute, zoned_minute
from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.look.theme import Tone
from openobd_desktop.ui.tables.empty_state import EmptyState, Hint
from openobd_desktop.ui.tables.text_table_model import TextTableModel
from openobd_desktop.ui.tables.text_table_view import TextTableView
from openobd_desktop.ui.tabs.functions.texts import outcome_text, results_text, run_look, run_title
from openobd_desktop.ui.tabs.variables.panel import VariablesModel
from openobd_desktop.ui.widgets.badge import Badge
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.focus import hide_giving_focus
from openobd_desktop.ui.widgets.notice import Notice, error_details, error_text
from openobd_desktop.ui.widgets.stat_card import steady

_tr = translator("runs")


class RunColumn(IntEnum):
    """Columns of the table of runs, from left to right."""

    TIME = 0
    FUNCTION = 1
    STATE = 2
    LASTED = 3


def run_headers() -> tuple[str, ...]:
    """Returns the headers of all columns."""
    return _tr("Time"), _tr("Function"), _tr("State"), _tr("Duration")


def run_row(run: Run, now: float, minute: Callable[[float], str] = local_minute) -> tuple[str, ...]:
    """Returns the cells of a run at ``now``, in seconds of the monotonic clock; ``minute`` formats times."""
    results = function_outcome(run) if run.state is RunState.ENDED else ()
    state = ", ".join(result_texts(one).text for one in results) or run_look(run).word
    return minute(run.at), run_title(run), state, duration(run_seconds(run, now))


def run_seconds(run: Run, now: float) -> float:
    """Returns the duration of a run in seconds, up to ``now`` if the run has not ended."""
    return (now if run.over_since is None else run.over_since) - run.since


def show_outcome(notice: Notice, run: Run) -> None:
    """Shows the outcome of ``run`` in ``notice``, or clears the notice if the run has not ended."""
    if not run.over:
        notice.clear()
    elif run.state is RunState.ENDED:
        _show_result(notice, run, run.error)
    elif run.state is RunState.FAILED and run.error is not None:
        notice.show_error(run.error)
    else:
        notice.show_message(Tone.WARN, outcome_text(run))


def _show_result(notice: Notice, run: Run, error: OpenObdError | None) -> None:
    """Shows the results; if they could not be read, ``error`` is the reason."""
    results = function_outcome(run)
    good = set(results) == {Result.SUCCESS}
    advice = [] if good else [result_texts(result).advice for result in results]
    unread = [error_text(error)] if error is not None else []
    lines = [results_text(results), outcome_text(run), *advice, *unread]
    notice.show_message(
        Tone.GOOD if good else Tone.WARN,
        "\n".join(line for line in lines if line),
        error_details(error) if error is not None else "",
    )


class FunctionRuns(QWidget):
    """List of the runs, with the details of the selected run; the newest run is selected by default.

    Attributes:
        stop: The button that stops the current run.
        use: The button that copies the selected run's outcome to the feedback form.
    """

    def __init__(self, active: ActiveSession, selected: Callable[[], None], parent: QWidget | None = None) -> None:
        """Builds the list; ``selected`` is called when another run is selected."""
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
            widths={RunColumn.TIME: 68, RunColumn.LASTED: 72},
            single=True,
        )
        self._hint = EmptyState(name="noRuns")
        self._whole = QWidget()
        self.stop = BusyButton(self.tr("Stop…"), tip=self.tr("Stops the function; the session stays open"))
        self.use = BusyButton(
            self.tr("Use in feedback form"), tip=self.tr("Opens the feedback form with this outcome filled in")
        )
        self._lay_out()
        self._table.selectionModel().selectionChanged.connect(selected)

    def _lay_out(self) -> None:
        self.stop.setProperty("kind", "danger")
        self._state.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        header = self._table.horizontalHeader()
        header.setStretchLastSection(False)
        for shared in (RunColumn.FUNCTION, RunColumn.STATE):
            header.setSectionResizeMode(shared, header.ResizeMode.Stretch)
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
        # Placed in a separate row, because both halves of the panel must fit side by side in a small window.
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
        """The selected run, or None if no run is selected."""
        row = self._table.chosen_row
        runs = self._functions.runs
        return runs[row] if row is not None and row < len(runs) else None

    def refresh(self, now: float, why_not_use: str) -> None:
        """Shows the current runs.

        Args:
            now: The current time of the monotonic clock in seconds.
            why_not_use: The reason why the outcome cannot be copied to the feedback form; empty if it can.
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
        text = self.tr("The functions you run and their results appear here.")
        return Hint("developer", self.tr("No function has been run in this session yet"), text)

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
        why_not = why_not_use if run.over else self.tr("The function has not ended yet.")
        self.use.set_allowed(not why_not, why_not)
