"""Table model for grouped records, which creates the text only of those rows that are shown or copied."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QModelIndex, QObject, Qt

from openobd_desktop.ui.look.text import tip
from openobd_desktop.ui.tables.text_table_model import Index, Row, TextTableModel

R = TypeVar("R")
_ROOT = QModelIndex()


class GroupedTableModel(TextTableModel, Generic[R]):
    """Table model for records that arrive in groups, such as the trouble codes of one control unit after another.

    Only the rows of changed groups are updated, so that all others keep their selection and position.
    """

    def __init__(
        self,
        headers: Row,
        texts: Callable[[R], Row],
        parent: QObject | None = None,
        *,
        tips: Callable[[R, int], str] = lambda _record, _column: "",
    ) -> None:
        """Initializes the model.

        Args:
            headers: The titles of the columns.
            texts: Function that returns the text of each cell of a record.
            parent: The parent object.
            tips: Function that returns the tooltip of a cell, given the record and the column; if the tooltip is empty,
                the cell's text is used.
        """
        super().__init__(headers, parent)
        self._texts = texts
        self._tips = tips
        self._groups: list[tuple[R, ...]] = []
        self._records: list[R] = []
        self._made: dict[int, tuple[str, ...]] = {}

    @property
    def records(self) -> Sequence[R]:
        """The record of each row."""
        return self._records

    def set_groups(self, groups: Sequence[tuple[R, ...]]) -> None:
        """Shows the records of all groups; a different number of groups resets the table."""
        if len(groups) != len(self._groups):
            self.beginResetModel()
            self._keep(groups)
            self.endResetModel()
            return
        first = 0
        for place, (old, new) in enumerate(zip(self._groups, groups, strict=True)):
            if old is not new and old != new:
                self._change_group(place, first, old, new)
            first += len(new)

    def forget_texts(self) -> None:
        """Discards the cached text of all cells, because something on which it depends has changed."""
        self._made.clear()
        if self._records:
            self._announce(0, len(self._records))

    def _change_group(self, place: int, first: int, old: tuple[R, ...], new: tuple[R, ...]) -> None:
        """Replaces the records at positions in both ``old`` and ``new``, and removes or adds records at the end."""
        common = min(len(old), len(new))
        self._groups[place] = new
        if len(old) > common:
            self.beginRemoveRows(_ROOT, first + common, first + len(old) - 1)
            del self._records[first + common : first + len(old)]
            self._made.clear()
            self.endRemoveRows()
        self._records[first : first + common] = new[:common]
        self._made.clear()
        if common:
            self._announce(first, first + common)
        if len(new) > common:
            self.beginInsertRows(_ROOT, first + common, first + len(new) - 1)
            self._records[first + common : first + common] = new[common:]
            self.endInsertRows()

    def _announce(self, first: int, end: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(end - 1, len(self.headers) - 1))

    def _keep(self, groups: Sequence[tuple[R, ...]]) -> None:
        self._groups = list(groups)
        self._records = [record for group in groups for record in group]
        self._made.clear()

    def held(self, rows: Sequence[int] = ()) -> list[R]:
        return [self._records[row] for row in rows] or list(self._records)

    def texts_of(self, held: Sequence[R]) -> list[tuple[str, ...]]:
        return [tuple(self._texts(record)) for record in held]

    def is_empty(self, column: int) -> bool:
        return not any(self._texts(record)[column] for record in self._records)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._records)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._row(row)[column]
        if role == Qt.ItemDataRole.ToolTipRole:
            record = self._records[row]
            return tip(self._tips(record, column) or self._texts(record)[column])
        return None

    def _row(self, row: int) -> tuple[str, ...]:
        """Returns the text of each cell of a row, cached because a view requests it many times."""
        made = self._made.get(row)
        if made is None:
            made = self._made[row] = self._look(self._texts(self._records[row]))
        return made
