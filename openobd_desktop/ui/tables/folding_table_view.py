"""Base class for views of long tables that hide columns to save space and keep their position while rows change."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QFont, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.tables.record_table_view import RecordTableView, offer_columns
from openobd_desktop.ui.tables.sliced_table_model import SlicedTableModel
from openobd_desktop.ui.widgets.fields import begins_search

_tr = translator("columns")
MORE = 96
"""Additional width in pixels that one column gets if there is enough room."""
BESIDE_TITLE = 32
"""Width in pixels of the margins and the sort indicator next to a title."""
ARROW = 8
"""Additional width in pixels for the arrow next to the title of the column by which the table is initially sorted."""


class ColumnPlan(Struct, frozen=True, kw_only=True):
    """Widths of a table's columns, and the order in which columns are hidden."""

    wide: Mapping[int, int]
    """Widths in pixels in a wide window."""
    compact: Mapping[int, int]
    """Widths in pixels in a narrow window."""
    folded_first: tuple[int, ...]
    """The columns that are hidden where space is limited, the least important one first; the others stay visible."""
    always: int
    """The column that remains if all others are hidden."""
    stretched: int
    """The column that gets additional width if there is enough room."""
    sorted_by: int
    """The column by which the rows are initially sorted."""
    order: Qt.SortOrder = Qt.SortOrder.DescendingOrder
    """The order in which the rows are initially sorted."""
    hidden_at_first: frozenset[int] = frozenset()


class FoldingTableView(RecordTableView):
    """Table view that only shows columns that contain information and for which there is room.

    Columns that are empty or the same in all rows are hidden automatically, and so are the least important columns
    where space is limited, unless the user has chosen to show them.
    """

    def __init__(
        self,
        model: SlicedTableModel[Any],
        plan: ColumnPlan,
        *,
        state: tuple[int, int],
        hint: str = "empty",
        parent: QWidget | None = None,
    ) -> None:
        """Builds a view; the subclass calls ``arrange_columns`` once it is complete.

        Args:
            model: The model that contains the rows.
            plan: The columns.
            state: The column that shows a state, and the role for which the model returns the object with that state.
            hint: The prefix of the object names of the hint's labels.
            parent: The parent widget.
        """
        super().__init__(model, hint=hint, state=state, parent=parent)
        self._model = model
        self._plan = plan
        self._choices: dict[int, bool] = {}
        """The columns that the user has shown (True) or hidden (False)."""
        self._crowded: frozenset[int] = frozenset()
        self._folding = False
        model.changing.connect(self.save_place)
        model.changed.connect(self._on_model_changed)
        model.plain_changed.connect(self.fit_columns)

    def least_widths(self) -> dict[int, int]:
        """Returns the minimum widths in pixels that some columns need for their text, keyed by column."""
        return {}

    def arrange_columns(self) -> None:
        """Sets the initial widths and order; must be called once the view is complete."""
        head = self.horizontalHeader()
        head.setMinimumSectionSize(48)
        self._wide, self._compact = self._with_words(self._plan.wide), self._with_words(self._plan.compact)
        self._given = self._wide
        self._widen(self._wide)
        offer_columns(head, self)
        head.setSortIndicator(self._plan.sorted_by, self._plan.order)
        self.setSortingEnabled(True)
        self._fold()

    @property
    def visible_rows(self) -> tuple[int, int]:
        """The indexes of the first and the last visible row; (0, -1) if no row is visible."""
        first = self.rowAt(0)
        last = self.rowAt(self.viewport().height() - 1)
        return (first, last if last >= 0 else self._model.rowCount() - 1) if first >= 0 else (0, -1)

    def enter(self) -> None:
        """Moves the focus from the search field to the selected row or, if there is none, to the first row."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        # The rows must be those of the search, even if Enter was pressed right after the last letter.
        self._model.finish_update()
        if not self.rows and self._model.rowCount() and not self._model.busy:
            self.selectRow(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if begins_search(event):
            # The page passes this key to the search field.
            event.ignore()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.pos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.scrollTo(self.currentIndex())
            at = self.visualRect(self.currentIndex()).center()
        self.customContextMenuRequested.emit(at)

    def why_hidden(self, column: int) -> str:
        """Returns the reason why a column is hidden automatically, or "" if it is not hidden automatically."""
        if column in self._choices or not self.isColumnHidden(column):
            return ""
        if column in self._model.plain:
            return _tr("same in all rows")
        return _tr("no room") if column in self._crowded else ""

    def choose_column(self, column: int, shown: bool) -> None:
        """Shows or hides a column at the user's request, even if it is empty."""
        self._choices[column] = shown
        self.fit_columns()

    def saved_choices(self) -> str:
        """Returns the columns that the user has shown or hidden, as text for the settings file."""
        return " ".join(f"{column}{'+' if shown else '-'}" for column, shown in sorted(self._choices.items()))

    def restore_choices(self, text: str) -> None:
        """Restores what ``saved_choices`` returned; ignores invalid values."""
        known = {f"{column}{sign}": (column, sign == "+") for column in self._plan.wide for sign in "+-"}
        self._choices = dict(known[part] for part in text.split() if part in known)
        self.fit_columns()

    def fit_columns(self) -> None:
        """Adapts automatic column widths to the current width of the view; keeps widths that the user has set."""
        if self._folding:
            return
        if self.has_usual_widths:
            self.use_usual_widths()
        else:
            self._fold()

    @property
    def has_usual_widths(self) -> bool:
        """Whether the column widths are automatic."""
        head, columns = self.horizontalHeader(), self._columns
        return any(
            all(head.sectionSize(each) == widths[each] for each in columns)
            for widths in (self._given, self._wide, self._compact)
        )

    def use_usual_widths(self) -> None:
        """Sets the automatic widths for the current language and view width."""
        room = self.viewport().width()
        wanted = [column for column in self._wide if self.is_wanted(column)]
        roomy = sum(self._wide[column] for column in wanted) <= room
        widths = self._wide if roomy else self._compact
        crowded: set[int] = set()
        for column in self._plan.folded_first:
            if sum(widths[each] for each in wanted if each not in crowded) <= room:
                break
            if column in wanted and column not in self._choices:
                crowded.add(column)
        self._crowded = frozenset(crowded)
        spare = room - sum(widths[column] for column in wanted if column not in crowded)
        stretched = self._plan.stretched
        self._given = {**widths, stretched: widths[stretched] + max(0, min(spare, MORE))}
        self._fold()
        self._widen(self._given)

    def is_wanted(self, column: int) -> bool:
        """Returns whether to show a column if there is room, because the user has chosen it or it is not empty."""
        usual = column not in self._plan.hidden_at_first and column not in self._model.plain
        return self._choices.get(column, usual)

    def _fold(self) -> None:
        """Hides the columns that are not wanted or for which there is no room."""
        head = self.horizontalHeader()
        shown = {column for column in self._wide if self.is_wanted(column) and column not in self._crowded}
        self._folding = True
        for column in self._wide:
            if head.isSectionHidden(column) is (column in shown or (not shown and column == self._plan.always)):
                head.setSectionHidden(column, not head.isSectionHidden(column))
        self._folding = False

    @property
    def _columns(self) -> list[int]:
        """The visible columns except the last one, which is stretched."""
        head = self.horizontalHeader()
        order = [head.logicalIndex(place) for place in range(head.count())]
        return [column for column in order if not head.isSectionHidden(column)][:-1]

    def _with_words(self, widths: Mapping[int, int]) -> dict[int, int]:
        """Returns ``widths``, increased to fit the translated titles and cell contents."""
        least = self.least_widths()
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        of_titles = QFontMetrics(bold)
        titles = {
            column: of_titles.horizontalAdvance(str(self._model.headerData(column, Qt.Orientation.Horizontal)))
            + BESIDE_TITLE
            + (ARROW if column == self._plan.sorted_by else 0)
            for column in widths
        }
        return {column: max(width, titles[column], least.get(column, 0)) for column, width in widths.items()}

    def _widen(self, widths: Mapping[int, int]) -> None:
        columns = self._columns
        for column, width in widths.items():
            if column in columns or self.horizontalHeader().isSectionHidden(column):
                self.horizontalHeader().resizeSection(column, width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        current = self.visualRect(self.currentIndex())
        was_visible = current.isValid() and current.top() >= 0 and current.bottom() < event.oldSize().height()
        self.fit_columns()
        super().resizeEvent(event)
        if was_visible:
            self.scrollTo(self.currentIndex())

    def _on_model_changed(self) -> None:
        self.restore_place()
        self.selected.emit()
