"""Dialog that asks what a report covers: a scan, a comparison of two scans, or the whole session."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from openobd_desktop.domain.car.diagnosis import Scan
from openobd_desktop.domain.text import identifier
from openobd_desktop.ui.common.times import day_and_minute
from openobd_desktop.ui.tabs.car.words.comparison import scan_text, usual_pair
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.dialog import AppDialog, button_row, make_default
from openobd_desktop.ui.widgets.field_layout import Field, below, choice
from openobd_desktop.ui.widgets.focus import set_form_enabled

LONGEST_MILEAGE = 10
MOST_KILOMETRES = 9_999_999
# Separators are accepted only between groups of three digits: a decimal separator would multiply the mileage by ten.
_WHOLE = re.compile(r"([0-9]{1,3}(?:[\s.,'\u2019][0-9]{3})+|[0-9]+)(?:\s*km)?", re.IGNORECASE)


class ScanReportDialog(AppDialog):
    """Dialog for choosing the scans and entering the mileage, which is filled in if the car has reported it.

    ``chosen`` carries the scans (none for the whole session) and the mileage in kilometres (None if unknown).
    """

    chosen = Signal(tuple, object)

    def __init__(self, scans: Sequence[Scan], parent: QWidget | None = None) -> None:
        """Builds the dialog; ``scans`` are the session's scans, oldest first, of which there must be at least one."""
        super().__init__(parent, title=self.tr("Save report"), name="scanReportDialog")
        self._choices: list[tuple[Scan, ...]] = []
        self._about = choice()
        self._mileage = Field(self.tr("Mileage in km (optional)"), LONGEST_MILEAGE, name="reportMileage")
        self._save = BusyButton(self.tr("Save as PDF"))
        self._save.setProperty("kind", "primary")
        cancel = BusyButton(self.tr("Cancel"))
        self._fill(scans)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(below(self.tr("Report on"), self._about))
        column.addWidget(self._mileage)
        column.addLayout(button_row(None, cancel, self._save))
        make_default(self._save)
        self._about.currentIndexChanged.connect(self._on_choice)
        self._mileage.edit.textChanged.connect(self._judge)
        self._save.clicked.connect(self._on_save_clicked)
        cancel.clicked.connect(self.reject)
        self._on_choice()
        self.fit(520)

    def _fill(self, scans: Sequence[Scan]) -> None:
        if len(scans) > 1:
            pair = tuple(scans[place] for place in usual_pair(scans))
            earlier, later = (day_and_minute(scan.started_at.timestamp()) for scan in pair)
            text = self.tr("Comparison: {earlier} and {later}")
            self._offer(text.format(earlier=earlier, later=later), pair)
        for scan in reversed(scans):
            self._offer(scan_text(scan), (scan,))
        self._offer(self.tr("Whole session, with all scans"), ())

    def _offer(self, text: str, scans: tuple[Scan, ...]) -> None:
        self._about.addItem(text)
        self._choices.append(scans)

    @property
    def _scans(self) -> tuple[Scan, ...]:
        return self._choices[self._about.currentIndex()]

    @property
    def _kilometres(self) -> int | None:
        """Returns the mileage entered, in kilometres, or None if there is none or it is not valid."""
        typed = _WHOLE.fullmatch(identifier(self._mileage.edit.text()))
        digits = "".join(filter(str.isdigit, typed[1])) if typed else ""
        return int(digits) if digits and int(digits) <= MOST_KILOMETRES else None

    def _on_choice(self) -> None:
        known = self._scans[-1].kilometres if self._scans else None
        self._mileage.edit.setText("" if known is None else QLocale.c().toString(round(known)))
        set_form_enabled(self._mileage.edit, bool(self._scans))
        self._judge()

    def _judge(self) -> None:
        is_wrong = bool(self._mileage.edit.text().strip()) and self._kilometres is None
        if is_wrong:
            self._mileage.show_invalid(self.tr("Enter the mileage in whole kilometres."))
        else:
            self._mileage.hint("")
        self._save.set_allowed(not is_wrong, self.tr("The mileage is not a number."))

    def _on_save_clicked(self) -> None:
        self.chosen.emit(self._scans, self._kilometres)
        self.accept()
