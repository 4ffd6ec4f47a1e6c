"""Tables with the results of a scan: control units, their trouble codes, and the details of a selected code."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLayout, QSplitter, QVBoxLayout, QWidget

from openobd_desktop.core.rules.code_texts import NO_TEXTS, CodeTexts
from openobd_desktop.core.session.car.car import Car
from openobd_desktop.domain.car.diagnosis import UnitOutcome, UnitResult
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.tables.empty_state import Hint
from openobd_desktop.ui.tables.grouped_table_model import GroupedTableModel
from openobd_desktop.ui.tables.text_table_view import TextTableView
from openobd_desktop.ui.tabs.car.details import CodeDetails
from openobd_desktop.ui.tabs.car.words.rows import (
    CodeColumn,
    CodeRow,
    UnitColumn,
    code_headers,
    code_row,
    code_tip,
    rows_of,
    unit_headers,
    unit_row,
)
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.layouts import FoldingRow

_UNIT_WIDTHS: dict[int, int] = {
    UnitColumn.UNIT: 116,
    UnitColumn.ADDRESS: 108,
    UnitColumn.BUS: 56,
    UnitColumn.PROTOCOL: 84,
    UnitColumn.ANSWER: 148,
    UnitColumn.CODES: 64,
    UnitColumn.PART_NUMBER: 116,
    UnitColumn.SOFTWARE: 92,
    UnitColumn.HARDWARE: 112,
    UnitColumn.SERIAL: 132,
    UnitColumn.VIN: 148,
    UnitColumn.SECONDS: 76,
}
_CODE_WIDTHS: dict[int, int] = {
    CodeColumn.UNIT: 104,
    CodeColumn.CODE: 92,
    CodeColumn.FAILURE: 136,
    CodeColumn.STATUS: 100,
    CodeColumn.LAMP: 72,
    CodeColumn.TEXT: 260,
    CodeColumn.RAW: 88,
}


class ScanResults(QWidget):
    """Table of the control units above a table of their codes, with the details of a selected code next to it.

    ``units_chosen`` is emitted when other control units are selected, and ``code_chosen`` when another code is
    selected or the selected code has changed.

    Attributes:
        code_texts: The button that opens the dialog for the imported texts of trouble codes.
        frame: The button that reads what was recorded when the selected code was set.
    """

    units_chosen = Signal()
    code_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = NO_TEXTS
        self._units: GroupedTableModel[UnitResult] = GroupedTableModel(unit_headers(), unit_row, self)
        self._codes: GroupedTableModel[CodeRow] = GroupedTableModel(
            code_headers(), self._code_cells, self, tips=code_tip
        )
        self._unit_table = TextTableView(
            self._units, name="unitTable", title=self.tr("Control units"), least=3, widths=_UNIT_WIDTHS
        )
        self._code_table = TextTableView(
            self._codes, name="codeTable", title=self.tr("Trouble codes"), least=4, widths=_CODE_WIDTHS
        )
        self._details = CodeDetails()
        self.code_texts = BusyButton(self.tr("Code texts…"), tip=self.tr("Imports trouble code texts from a file"))
        self.frame = BusyButton(
            self.tr("Read freeze frame"), tip=self.tr("Asks what was measured when the selected code was set")
        )
        self._untested = QCheckBox(self.tr("Include untested"))
        self._known: tuple[UnitResult, ...] = ()
        self._groups: list[tuple[CodeRow, ...]] = []
        self._lay_out()
        self._untested.toggled.connect(self._on_untested_toggled)
        self._code_table.selectionModel().selectionChanged.connect(self._show_details)
        self._codes.dataChanged.connect(self._show_details)
        self._codes.modelReset.connect(self._show_details)
        self._unit_table.selectionModel().selectionChanged.connect(self.units_chosen)

    def _lay_out(self) -> None:
        self._untested.setAccessibleName(self._untested.text())
        self._untested.setToolTip(self.tr("Also shows codes that are not faults because their tests have not run yet"))
        choices = QHBoxLayout()
        for widget in (self.code_texts, self.frame, self._untested):
            choices.addWidget(widget)
        heading = FoldingRow()
        heading.addWidget(Text(self.tr("Trouble codes"), role="heading"), 1)
        heading.addLayout(choices)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setObjectName("codeSplitter")
        halves.setChildrenCollapsible(False)
        halves.addWidget(self._code_table)
        halves.addWidget(self._details)
        halves.setStretchFactor(0, 3)
        halves.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        # Each table has its own parent, because the hints of tables with the same parent would be in no fixed order.
        column.addWidget(_stack(self._unit_table), 2)
        column.addWidget(_stack(heading, halves), 3)

    @property
    def untested(self) -> bool:
        """Whether the table includes codes whose tests have not run yet."""
        return self._untested.isChecked()

    @property
    def units(self) -> Sequence[UnitResult]:
        """The control units shown."""
        return self._known

    @property
    def clearable(self) -> list[int]:
        """The indexes of the selected control units that have codes, or of all such units if none are selected."""
        chosen = self._unit_table.chosen or range(len(self._known))
        return [row for row in chosen if self._known[row].outcome is UnitOutcome.ANSWERED and self._known[row].faults]

    @property
    def chosen_code(self) -> tuple[int, CodeRow] | None:
        """The index of the control unit and its selected code, or None unless exactly one code is selected."""
        record = self._chosen_record
        if record is None or len(self._code_table.chosen) != 1:
            return None
        return next(((row, record) for row, unit in enumerate(self._known) if unit is record.unit), None)

    @property
    def _chosen_record(self) -> CodeRow | None:
        row, records = self._code_table.chosen_row, self._codes.records
        return records[row] if row is not None and row < len(records) else None

    @property
    def texts(self) -> CodeTexts:
        """The imported texts of trouble codes."""
        return self._texts

    def use_texts(self, texts: CodeTexts) -> None:
        """Shows the imported ``texts`` instead of descriptions derived from the structure of the trouble codes."""
        self._texts = texts
        self._codes.forget_texts()
        self._show_details()

    def _code_cells(self, row: CodeRow) -> tuple[str, ...]:
        return code_row(row, self._texts)

    def focus_codes(self) -> None:
        """Focuses the table of trouble codes."""
        self._code_table.setFocus()

    def refresh(self, car: Car, unit_hint: Hint, code_hint: Hint) -> None:
        """Shows the results so far, updating only the rows of changed control units."""
        units = tuple(car.scanner.results.rows)
        self._show(units)
        self._unit_table.show_hint(None if units else unit_hint)
        self._code_table.show_hint(None if self._codes.rowCount() else code_hint)

    def _show(self, units: tuple[UnitResult, ...]) -> None:
        known = self._known if len(self._known) == len(units) else (None,) * len(units)
        groups = self._groups if len(self._groups) == len(units) else [()] * len(units)
        self._groups = [
            group if unit is before else rows_of(unit, untested=self.untested)
            for unit, before, group in zip(units, known, groups, strict=True)
        ]
        self._known = units
        self._units.set_groups([(unit,) for unit in units])
        self._codes.set_groups(self._groups)

    def _on_untested_toggled(self) -> None:
        self._groups = [rows_of(unit, untested=self.untested) for unit in self._known]
        self._codes.set_groups(self._groups)
        self._show_details()

    def _show_details(self, *_changes: object) -> None:
        self._details.show_row(self._chosen_record, self._texts)
        self.code_chosen.emit()


def _stack(*parts: QLayout | QWidget) -> QWidget:
    """Returns a widget with ``parts`` stacked vertically, the last of which takes up the remaining height."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    for part in parts:
        if isinstance(part, QLayout):
            column.addLayout(part)
        else:
            column.addWidget(part, 1)
    return whole
