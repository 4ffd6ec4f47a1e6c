"""Dialog that compares two scans of a car."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QGridLayout, QVBoxLayout, QWidget

from openobd_desktop.core.session.car.car import differences
from openobd_desktop.domain.diagnosis import Scan
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.look.theme import Tone
from openobd_desktop.ui.tables.empty_state import Hint
from openobd_desktop.ui.tables.text_table_model import TextTableModel
from openobd_desktop.ui.tables.text_table_view import TextTableView
from openobd_desktop.ui.tabs.car.comparison import (
    comparison_headers,
    comparison_rows,
    counts_text,
    once_text,
    scan_text,
    usual_pair,
)
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.dialog import AppDialog, button_row, make_default
from openobd_desktop.ui.widgets.field_layout import caption, choice
from openobd_desktop.ui.widgets.notice import Notice

_WIDTHS = {0: 130, 1: 100, 2: 130, 3: 130}


class CompareDialog(AppDialog):
    """Dialog with a choice of two scans, and a table of what became of each code."""

    def __init__(self, scans: Sequence[Scan], parent: QWidget | None = None) -> None:
        """``scans`` are at least two scans of one car, oldest first."""
        super().__init__(parent, title=self.tr("Compare scans"), name="compareDialog")
        self._scans = tuple(scans)
        self._earlier, self._later = choice(), choice()
        self._counts = Text(name="comparisonCounts", role="heading", wrap=True)
        self._once = Notice("comparisonOnce")
        self._table = TextTableView(
            TextTableModel(comparison_headers(), self),
            name="comparisonTable",
            title=self.tr("Comparison"),
            least=4,
            widths=_WIDTHS,
        )
        self._copy = BusyButton(
            self.tr("Copy"), tip=self.tr("Copies the selected codes, or all codes if none is selected")
        )
        self._close = BusyButton(self.tr("Close"))
        for combo, place in zip((self._earlier, self._later), usual_pair(scans), strict=True):
            _fill(combo, self._scans, place)
        self._lay_out()
        self._earlier.currentIndexChanged.connect(self._compare)
        self._later.currentIndexChanged.connect(self._compare)
        self._copy.clicked.connect(self._table.copy)
        self._close.clicked.connect(self.reject)
        self._compare()
        self.fit(720, 460)

    def _lay_out(self) -> None:
        choices = QGridLayout()
        choices.setHorizontalSpacing(8)
        choices.setColumnStretch(1, 1)
        for row, (label, combo) in enumerate(
            ((self.tr("Earlier scan"), self._earlier), (self.tr("Later scan"), self._later))
        ):
            choices.addWidget(caption(label, combo), row, 0)
            choices.addWidget(combo, row, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addLayout(choices)
        column.addWidget(self._counts)
        column.addWidget(self._once)
        column.addWidget(self._table, 1)
        column.addLayout(button_row(self._copy, None, self._close))
        make_default(self._close)

    def _compare(self) -> None:
        earlier, later = (self._scans[combo.currentIndex()] for combo in (self._earlier, self._later))
        found = differences(earlier, later)
        rows = comparison_rows(found, earlier, later)
        self._counts.setText(counts_text(found))
        self._once.show_message(Tone.WARN, once_text(found, earlier, later))
        self._table.rows.set_rows(rows)
        self._table.show_hint(None if rows else self._hint(earlier, later))
        self._copy.set_allowed(bool(rows), self.tr("There are no trouble codes to copy."))

    def _hint(self, earlier: Scan, later: Scan) -> Hint:
        """Returns why there are no rows: there are no codes, or nothing is known of them."""
        if any(unit.faults for unit in (*earlier.units, *later.units)):
            unknown = self.tr("The trouble codes of one scan could not be read in the other one.")
            return Hint("warning", self.tr("Nothing to compare"), unknown)
        if {unit.address for unit in earlier.answered}.isdisjoint(unit.address for unit in later.answered):
            return Hint("warning", self.tr("Nothing to compare"), self.tr("No control unit answered in both scans."))
        return Hint("check", self.tr("No trouble codes"), self.tr("Neither of the scans found any."))


def _fill(combo: QComboBox, scans: Sequence[Scan], place: int) -> None:
    for scan in scans:
        combo.addItem(scan_text(scan))
    combo.setCurrentIndex(place)
