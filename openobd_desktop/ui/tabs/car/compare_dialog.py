"""Dialog that compares two scans of a car."""

from __future__ import annotations

from collections.abc import Generator, Sequence

from PySide6.QtWidgets import QComboBox, QGridLayout, QVBoxLayout, QWidget

from openobd_desktop.core.session.car.car import differences_in_steps
from openobd_desktop.domain.car.buses import UnitAddress
from openobd_desktop.domain.car.diagnosis import CodeChange, Scan
from openobd_desktop.domain.car.scans import SavedScan
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.look.theme import Tone
from openobd_desktop.ui.tables.empty_state import Hint
from openobd_desktop.ui.tables.grouped_table_model import GroupedTableModel
from openobd_desktop.ui.tables.sliced_table_model import SlicedWork
from openobd_desktop.ui.tables.text_table_view import TextTableView
from openobd_desktop.ui.tabs.car.words.comparison import (
    choice_text,
    comparison_headers,
    comparison_row,
    counts_text,
    once_text,
    unit_names,
    usual_pair,
)
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.dialog import AppDialog, button_row, make_default
from openobd_desktop.ui.widgets.field_layout import caption, choice
from openobd_desktop.ui.widgets.notice import Notice

_WIDTHS = {0: 130, 1: 100, 2: 130, 3: 130}


class CompareDialog(AppDialog):
    """Dialog for choosing two scans, with a table that shows how each trouble code has changed."""

    def __init__(self, scans: Sequence[SavedScan], who: str, parent: QWidget | None = None) -> None:
        """Builds the dialog for two or more ``scans`` of one car, oldest first; ``who`` is the name of the user."""
        super().__init__(parent, title=self.tr("Compare scans"), name="compareDialog")
        self._scans = tuple(scans)
        self._who = who
        self._earlier, self._later = choice(), choice()
        self._counts = Text(name="comparisonCounts", role="heading", wrap=True)
        self._once = Notice("comparisonOnce")
        self._missing = Notice("comparisonMissing")
        self._work = SlicedWork(self)
        self._names: dict[UnitAddress, str] = {}
        self._changes: GroupedTableModel[CodeChange] = GroupedTableModel(comparison_headers(), self._row, self)
        self._table = TextTableView(
            self._changes,
            name="comparisonTable",
            title=self.tr("Comparison"),
            least=4,
            widths=_WIDTHS,
        )
        self._copy = BusyButton(
            self.tr("Copy"), tip=self.tr("Copies the selected codes, or all codes if none is selected")
        )
        self._close = BusyButton(self.tr("Close"))
        for combo, place in zip(self._combos, usual_pair([saved.scan for saved in scans]), strict=True):
            self._fill(combo, place)
        self._lay_out()
        self._earlier.currentIndexChanged.connect(self._compare)
        self._later.currentIndexChanged.connect(self._compare)
        self._copy.clicked.connect(self._table.copy)
        self._close.clicked.connect(self.reject)
        self._compare()
        self.fit(800, 460)

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
        column.addWidget(self._missing)
        column.addWidget(self._counts)
        column.addWidget(self._once)
        column.addWidget(self._table, 1)
        column.addLayout(button_row(self._copy, None, self._close))
        make_default(self._close)

    def _row(self, change: CodeChange) -> tuple[str, ...]:
        return comparison_row(change, self._names)

    @property
    def _combos(self) -> tuple[QComboBox, QComboBox]:
        return self._earlier, self._later

    def add(self, scans: Sequence[SavedScan]) -> None:
        """Offers ``scans``, which are sorted oldest first and include those already offered; the selection is kept."""
        if len(scans) == len(self._scans):
            return
        chosen = [self._scans[combo.currentIndex()].id for combo in self._combos]
        self._scans = tuple(scans)
        places = {saved.id: place for place, saved in enumerate(scans)}
        for combo, name in zip(self._combos, chosen, strict=True):
            combo.blockSignals(True)
            self._fill(combo, places[name])
            combo.blockSignals(False)

    def show_missing(self, tone: Tone, text: str) -> None:
        """Shows why scans may be missing, or that a search is in progress; shows nothing if ``text`` is empty."""
        self._missing.show_message(tone, text)

    def _fill(self, combo: QComboBox, chosen: int) -> None:
        combo.clear()
        combo.addItems([choice_text(saved, self._who) for saved in self._scans])
        combo.setCurrentIndex(chosen)

    def _compare(self) -> None:
        self._changes.set_groups([])
        self._counts.setText("")
        self._once.clear()
        self._table.show_hint(None)
        self._copy.set_allowed(False, self.tr("There are no trouble codes to copy."))
        self._work.begin(self._steps(), at_once=True)

    def _steps(self) -> Generator[None, None, None]:
        earlier, later = (self._scans[combo.currentIndex()].scan for combo in self._combos)
        found = yield from differences_in_steps(earlier, later)
        self._names = unit_names((earlier, later))
        self._changes.set_groups([found.changes])
        self._counts.setText(counts_text(found))
        self._once.show_message(Tone.WARN, once_text(found, earlier, later))
        self._table.show_hint(None if found.changes else self._hint(earlier, later))
        self._copy.set_allowed(bool(found.changes), self.tr("There are no trouble codes to copy."))

    def _hint(self, earlier: Scan, later: Scan) -> Hint:
        """Returns a hint that explains why there are no rows: there are no codes, or the scans cannot be compared."""
        if any(unit.faults for unit in (*earlier.units, *later.units)):
            unknown = self.tr("The trouble codes of one scan could not be read in the other one.")
            return Hint("warning", self.tr("Nothing to compare"), unknown)
        if {unit.address for unit in earlier.answered}.isdisjoint(unit.address for unit in later.answered):
            return Hint("warning", self.tr("Nothing to compare"), self.tr("No control unit answered in both scans."))
        return Hint("check", self.tr("No trouble codes"), self.tr("Neither of the scans found any."))
