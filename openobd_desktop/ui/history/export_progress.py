"""The strip that shows how far an export is, with the button that stops it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from openobd_desktop.ui.common.numbers import fitting, whole
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.widgets.busy_button import BusyButton


class ExportProgress(QWidget):
    """Hidden while nothing is exported.

    Attributes:
        stop: The button that stops the export.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._total = 0
        self._text = Text(name="exportProgress")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Export progress"))
        self.stop = BusyButton(self.tr("Stop export"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 8)
        row.setSpacing(8)
        row.addWidget(self._text)
        row.addWidget(self._bar, 1)
        row.addWidget(self.stop)
        self.hide()

    def begin(self, total: int | None) -> None:
        """Shows that ``total`` sessions are to be written; None if that is not known."""
        self._total = fitting(total or 0)
        self._bar.setRange(0, self._total)
        self.show_written(0)
        self.show()

    def show_written(self, count: int) -> None:
        """Shows how many are written."""
        self._bar.setValue(max(0, min(count, self._total)))
        text = self.tr("{count} of {total} sessions exported") if self._total else self.tr("{count} sessions exported")
        self._text.setText(text.format(count=whole(count), total=whole(self._total)))

    def end(self) -> None:
        """Hides again."""
        self.hide()
