"""Table view of the history."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from openobd_desktop.ui.common.window_state import COLUMNS
from openobd_desktop.ui.history import columns
from openobd_desktop.ui.history.table_model import EntryRole, HistoryTableModel
from openobd_desktop.ui.tables.empty_state import Hint
from openobd_desktop.ui.tables.record_table_view import RecordTableView, offer_columns

_WIDTHS = {
    columns.STATE: 112,
    columns.TICKET: 80,
    columns.SESSION: 88,
    columns.STARTED: 132,
    columns.ENDED: 132,
    columns.DURATION: 88,
    columns.GAPS: 60,
    columns.RESULT: 132,
    columns.FEEDBACK: 124,
    columns.DESCRIPTION: 172,
    columns.PROFILE: 88,
    columns.WHO: 140,
}
_ORDER = (
    columns.STARTED,
    columns.TICKET,
    columns.RESULT,
    columns.FEEDBACK,
    columns.DESCRIPTION,
    columns.STATE,
    columns.DURATION,
    columns.WHO,
)
"""The columns that are needed most often, from left to right; all other columns follow.

In a window 1280 pixels wide, the first five fit beside the details of a session.
"""


_SCOPES = {False: "operatorOfThisPc", True: "operatorOfTeam"}
"""Keys under which the visibility of the operator column is saved for this PC's and for the team's sessions."""


class HistoryTableView(RecordTableView):
    """Table view of the sessions in the history."""

    def __init__(self, model: HistoryTableModel, parent: QWidget | None = None) -> None:
        super().__init__(model, hint="historyEmpty", state=(columns.STATE, EntryRole), parent=parent)
        self._model = model
        self._chosen = ""
        self._of_team = False
        # All sessions of one PC usually have the same operator.
        self._shows_who = {False: False, True: True}
        self.setObjectName("historyTable")
        # The column layout has changed since version 0.1, in which the result did not fit into a usual window.
        self.setProperty(COLUMNS, 3)
        self.setAccessibleName(self.tr("History"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._arrange_columns()
        model.changing.connect(self._on_model_changing)
        model.changed.connect(self._on_model_changed)

    def _arrange_columns(self) -> None:
        head = self.horizontalHeader()
        head.setSectionsClickable(True)
        for column, width in _WIDTHS.items():
            head.resizeSection(column, width)
        for place, column in enumerate(_ORDER):
            head.moveSection(head.visualIndex(column), place)
        head.hideSection(columns.WHO)
        # All other columns fit into a window 1366 pixels wide, and the end can be derived from the start and the
        # duration.
        head.hideSection(columns.ENDED)
        offer_columns(head, self)
        head.setSortIndicator(columns.STARTED, Qt.SortOrder.DescendingOrder)
        head.setSortIndicatorShown(True)
        head.sortIndicatorChanged.connect(self._on_order_changed)

    def show_who(self, of_team: bool) -> None:
        """Shows or hides the operator column, as last chosen for the team's sessions or for this PC's sessions."""
        self._read_who()
        self._of_team = of_team
        self._apply_who()

    def saved_who(self) -> dict[str, str]:
        """Returns whether the operator column is shown, for this PC's sessions and for the team's sessions."""
        self._read_who()
        return {name: str(self._shows_who[of_team]) for of_team, name in _SCOPES.items()}

    def restore_who(self, view: dict[str, str]) -> None:
        """Restores choices that ``saved_who`` returned, regardless of the restored columns; ignores invalid values."""
        for of_team, name in _SCOPES.items():
            if view.get(name) in (str(True), str(False)):
                self._shows_who[of_team] = view[name] == str(True)
        self._apply_who()

    def _read_who(self) -> None:
        self._shows_who[self._of_team] = not self.isColumnHidden(columns.WHO)

    def _apply_who(self) -> None:
        self.horizontalHeader().setSectionHidden(columns.WHO, not self._shows_who[self._of_team])

    def show_hint(self, hint: Hint | None) -> None:
        """Shows a hint that explains why there are no rows; None hides the hint."""
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if hint else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setHorizontalScrollBarPolicy(policy)
        super().show_hint(hint)

    def copy(self) -> None:
        """Copies the full text of the selected rows."""
        if self.rows:
            records = [self._model.record(row) for row in self.rows]
            self._copier.copy(columns.whole_headers(), records, self._model.whole_rows)

    def _on_order_changed(self, column: int, order: Qt.SortOrder) -> None:
        """Sorts by start time only; a click on another header is undone."""
        if column == columns.STARTED:
            self._model.sort(column, order)
        else:
            self.horizontalHeader().setSortIndicator(columns.STARTED, self._model.order)

    def _on_model_changing(self) -> None:
        rows = self.rows
        self._chosen = self._model.record(rows[0]).id if len(rows) == 1 else ""
        self.save_place()

    def _on_model_changed(self) -> None:
        self.restore_place()
        row = self._model.row_of(self._chosen) if self._chosen and not self.rows else -1
        if row >= 0:
            self.selectRow(row)
        self.selected.emit()
