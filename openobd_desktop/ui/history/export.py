"""Export of the history to CSV, and the widget that shows the progress of the export."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from openobd_desktop.core.journal.history import History
from openobd_desktop.domain.journal import HistoryQuery, SessionRecord
from openobd_desktop.ui.common.numbers import fitting, whole
from openobd_desktop.ui.history.columns import whole_headers, whole_row
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.tables.csv_export import csv_bytes
from openobd_desktop.ui.widgets.busy_button import BusyButton


class ExportProgress(QWidget):
    """Widget that shows the progress of the export; hidden while nothing is being exported.

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
        """Shows the progress of an export of ``total`` sessions; None means that the number is unknown."""
        self._total = fitting(total or 0)
        self._bar.setRange(0, self._total)
        self.show_written(0)
        self.show()

    def show_written(self, count: int) -> None:
        """Shows the number of sessions exported so far."""
        self._bar.setValue(max(0, min(count, self._total)))
        text = self.tr("{count} of {total} sessions exported") if self._total else self.tr("{count} sessions exported")
        self._text.setText(text.format(count=whole(count), total=whole(self._total)))

    def end(self) -> None:
        """Hides the progress."""
        self.hide()


SLICE = 40
"""Number of sessions formatted in one turn of the event loop, which takes about 10 ms."""


class HistoryExport:
    """Export of all sessions that match a query; calls ``progress`` with the number of sessions formatted so far."""

    def __init__(self, history: History, now: Callable[[], float], progress: Callable[[int], None]) -> None:
        self._history = history
        self._now = now
        self._progress = progress

    async def make(self, query: HistoryQuery) -> tuple[bytes, int]:
        """Returns the content of the CSV file and the number of sessions in it; raises ``HistoryUnreadable``.

        The content is kept in memory, at about 300 bytes per session, so that a stopped export leaves no partial file.
        """
        count = 0
        content = bytearray(csv_bytes(whole_headers(), []))
        async for part in self._history.parts(query):
            for first in range(0, len(part.records), SLICE):
                content += self._lines(part.records[first : first + SLICE])
                # Formatting blocks the event loop, which is therefore given a turn after each slice.
                await asyncio.sleep(0)
            count += len(part.records)
            self._progress(count)
        return bytes(content), count

    def _lines(self, records: tuple[SessionRecord, ...]) -> bytes:
        """Returns ``records`` as CSV rows without the header, which has already been written."""
        now = self._now()
        head = csv_bytes(whole_headers(), [])
        return csv_bytes(whole_headers(), [whole_row(record, now) for record in records])[len(head) :]
