"""Buttons of the Car tab for starting and cancelling a scan, and for using its results."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from openobd_desktop.domain.car.diagnosis import ScanKind
from openobd_desktop.ui.tabs.car.words.texts import scan_kind_text
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.field_layout import beside
from openobd_desktop.ui.widgets.focus import set_form_enabled
from openobd_desktop.ui.widgets.layouts import FoldingRow


class ScanBar(QWidget):
    """Selection of the kind of scan, and the buttons, in one row or, if space is limited, in two.

    ``kind_chosen`` is emitted when the operator has chosen the kind of the next scan.

    Attributes:
        scan: Button that starts a scan.
        cancel: Button that ends the scan in progress.
        clear: Button that opens the dialog for clearing trouble codes.
        compare: Button that opens the dialog for comparing two scans.
        export: Button that saves the results as CSV.
        report: Button that opens the dialog for saving a report.
    """

    kind_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = QComboBox()
        self.scan = BusyButton(self.tr("Scan"), tip=self.tr("Reads the trouble codes of all control units"))
        self.cancel = BusyButton(self.tr("Cancel scan"), tip=self.tr("Ends the scan; the results so far are kept"))
        self.clear = BusyButton(self.tr("Clear codes"), tip=self.tr("Clears the codes of the selected or all units"))
        self.clear.setProperty("kind", "danger")
        self.compare = BusyButton(self.tr("Compare"), tip=self.tr("Shows what is gone, still there or new"))
        self.export = BusyButton(self.tr("Export codes"), tip=self.tr("Saves all control units and codes as CSV"))
        self.report = BusyButton(self.tr("Save report"), tip=self.tr("Saves a PDF of one scan, or of all of them"))
        self.scan.setProperty("kind", "primary")
        for kind in ScanKind:
            self._kind.addItem(scan_kind_text(kind), kind)
        self._kind.activated.connect(lambda _place: self.kind_chosen.emit())
        self._lay_out()

    def _lay_out(self) -> None:
        left, right = QHBoxLayout(), QHBoxLayout()
        for row in (left, right):
            row.setSpacing(8)
        left.addLayout(beside(self.tr("Scan kind"), self._kind))
        for button in (self.scan, self.cancel):
            left.addWidget(button)
        left.addStretch(1)
        right.addStretch(1)
        for button in (self.clear, self.compare, self.export, self.report):
            right.addWidget(button)
        halves = FoldingRow(self)
        halves.addLayout(left, 1)
        halves.addLayout(right)

    @property
    def kind(self) -> ScanKind:
        """The kind of the next scan."""
        return tuple(ScanKind)[self._kind.currentIndex()]

    def propose(self, kind: ScanKind) -> None:
        """Preselects the kind of the next scan."""
        self._kind.setCurrentIndex(tuple(ScanKind).index(kind))

    def enable_kind(self, enabled: bool) -> None:
        """Enables or disables the selector for the kind of scan."""
        set_form_enabled(self._kind, enabled)
