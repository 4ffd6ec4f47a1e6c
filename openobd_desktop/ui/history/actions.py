"""Actions on the History page: exporting sessions, saving reports and copying rows."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMenu, QProgressBar, QWidget

from openobd_desktop.core.journal.history import History
from openobd_desktop.core.sessions.attention import set_follow_up
from openobd_desktop.domain.journal import HistoryQuery, SessionRecord
from openobd_desktop.domain.session import Ownership
from openobd_desktop.errors import HistoryUnreadable
from openobd_desktop.ui.common.times import fitting, whole
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.context.saving import save_file
from openobd_desktop.ui.history.columns import whole_headers, whole_row
from openobd_desktop.ui.history.details import HistoryDetails
from openobd_desktop.ui.history.feed import HistoryFeed
from openobd_desktop.ui.history.report_output import Reports, Subject
from openobd_desktop.ui.history.table_model import HistoryTableModel
from openobd_desktop.ui.history.table_view import HistoryTableView
from openobd_desktop.ui.look.resources import icon
from openobd_desktop.ui.look.text import Text, one_line
from openobd_desktop.ui.tables.csv_export import ask_where_to_export, clipboard_lines, csv_bytes
from openobd_desktop.ui.tables.record_table_view import ColumnChooser
from openobd_desktop.ui.widgets.busy_button import BusyButton


class HistoryActions(QObject):
    """Buttons, menu and file dialogs of the History page.

    Attributes:
        export: The export button.
        strip: The widget that shows the progress of the export.
    """

    def __init__(
        self,
        context: AppContext,
        feed: HistoryFeed,
        parts: tuple[HistoryTableModel, HistoryTableView, HistoryDetails],
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._context = context
        self._feed = feed
        self._model, self._table, self._details = parts
        self._page = page
        self._reports = Reports(context, page)
        self._exporting: asyncio.Future[Any] | None = None
        self.strip = ExportProgress()
        self.export = BusyButton(
            self.tr("Export CSV"), tip=self.tr("Saves all matching sessions as a spreadsheet file")
        )
        self.export.setIcon(icon("export"))
        self.export.clicked.connect(self._on_export_clicked)
        self.strip.stop.clicked.connect(self._on_strip_stopped)
        self._details.save.clicked.connect(self._on_save_clicked)
        self._details.open_report.clicked.connect(self._on_open_clicked)
        self._details.print_report.clicked.connect(self._on_print_clicked)
        self._details.mark.clicked.connect(lambda: self._set_follow_up(needed=True))
        self._details.done.clicked.connect(lambda: self._set_follow_up(needed=False))
        self._table.activated.connect(self._details.open)
        self._table.customContextMenuRequested.connect(self._on_menu_requested)
        self.refresh()

    def refresh(self) -> None:
        """Enables the buttons whose actions are possible, and disables the others."""
        self.export.set_allowed(self._model.rowCount() > 0, self.tr("There are no rows to export."))
        record, who = self._details.shown, self._context.service.recorder.who
        is_ours = record is not None and (record.mine is not Ownership.NOT_KNOWN or (who != "" and record.who == who))
        for button in (self._details.mark, self._details.done):
            button.set_allowed(is_ours, self.tr("Only the colleague whose session it is can change this."))

    def save_table(self, path: str) -> None:
        """Exports all matching sessions to ``path``."""
        export = HistoryExport(self._context.history, self._context.service.clock.now, self.strip.show_written)
        self.strip.begin(self._feed.state.matching)
        self._exporting = self._context.actions.run(
            export.make,
            self._feed.query,
            owner=self._page,
            busy=self.export,
            retry=False,
            then=lambda made: self._save(path, *made),
        )
        if self._exporting is not None:
            self._exporting.add_done_callback(self._on_export_over)

    def save_report(self, path: str) -> None:
        """Saves the report of the selected session to ``path``; does nothing unless exactly one session is selected."""
        record = self._details.shown
        if record is not None:
            self._reports.save_as(path, (record, self._details.events), self._details.save)

    def _save(self, path: str, content: bytes, count: int) -> None:
        message = self.tr("%Ln session(s) exported to {path}.", "", count).format(path=path)
        save_file(self._context, path, content, self.export, message)

    def _on_export_over(self, _: asyncio.Future[Any]) -> None:
        self._exporting = None
        self.strip.end()

    def _on_strip_stopped(self) -> None:
        if self._exporting is not None:
            self._exporting.cancel()
            self._context.messages.show(self.tr("The export was stopped; no file was saved."))

    def _on_export_clicked(self) -> None:
        ask_where_to_export(
            self._page.window(),
            self.tr("Export CSV"),
            "history",
            self.save_table,
        )

    async def _subject(self) -> Subject:
        """Returns the session in the details and its timeline; raises ``HistoryUnreadable`` if no session is shown."""
        record = self._details.shown
        if record is None:
            raise HistoryUnreadable
        return record, self._details.events

    def _on_save_clicked(self) -> None:
        self._reports.save(self._subject, self._details.save)

    def _on_open_clicked(self) -> None:
        self._reports.open(self._subject, self._details.open_report)

    def _on_print_clicked(self) -> None:
        self._reports.print(self._subject, self._details.print_report)

    def _set_follow_up(self, *, needed: bool) -> None:
        record, details = self._details.shown, self._details
        if record is not None:
            self._context.actions.run(
                partial(set_follow_up, needed=needed),
                self._context.service,
                self._context.history,
                record.id,
                owner=self._page,
                busy=details.mark if needed else details.done,
                then=self._on_follow_up_set,
                retry=False,
            )

    def _on_follow_up_set(self, record: SessionRecord) -> None:
        if self._feed.query.needs_follow_up:
            self._feed.ask(self._feed.query)
        else:
            self._model.put(record)

    def _on_menu_requested(self, at: QPoint) -> None:
        self.menu().popup(self._table.viewport().mapToGlobal(at))

    def menu(self) -> QMenu:
        """Returns a context menu for the selected sessions."""
        menu = QMenu(self._table)
        menu.setObjectName("historyMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        ids = [one_line(self._model.record(row).id) for row in self._table.rows]
        for button in (self._details.save, self._details.open_report, self._details.print_report):
            report = menu.addAction(button.accessibleName())
            report.triggered.connect(button.click)
            report.setEnabled(len(ids) == 1)
        scans = menu.addAction(self.tr("Save scan report"))
        scans.triggered.connect(lambda: self._reports.save_all_scans(self._subject, self._details.save))
        scans.setEnabled(len(ids) == 1 and self._details.save.usable)
        follow_up = self._details.mark if self._details.done.isHidden() else self._details.done
        verb = menu.addAction(follow_up.accessibleName())
        verb.triggered.connect(follow_up.click)
        verb.setEnabled(len(ids) == 1 and follow_up.usable)
        verb.setToolTip(follow_up.toolTip())
        menu.addSeparator()
        copy_ids = menu.addAction(self.tr("Copy ID"))
        copy_ids.triggered.connect(lambda: QGuiApplication.clipboard().setText(clipboard_lines(ids)))
        copy_rows = menu.addAction(self.tr("Copy rows"))
        copy_rows.triggered.connect(self._table.copy)
        for action in (copy_ids, copy_rows):
            action.setEnabled(bool(ids))
        menu.addMenu(ColumnChooser(self._table.horizontalHeader(), menu))
        return menu


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
        """Shows the progress of an export of ``total`` sessions; ``total`` is None if their number is unknown."""
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
"""Number of sessions formatted in one iteration of the event loop, which takes about 10 ms."""


class HistoryExport:
    """Export of all sessions that match a query; calls ``progress`` with the number of sessions formatted so far."""

    def __init__(self, history: History, now: Callable[[], float], progress: Callable[[int], None]) -> None:
        self._history = history
        self._now = now
        self._progress = progress

    async def make(self, query: HistoryQuery) -> tuple[bytes, int]:
        """Returns the content of the CSV file and the number of sessions in it; may raise ``HistoryUnreadable``.

        The content is kept in memory, at about 300 bytes per session, so that cancelling an export leaves no partial
        file.
        """
        count = 0
        content = bytearray(csv_bytes(whole_headers(), []))
        async for part in self._history.parts(query):
            for first in range(0, len(part.records), SLICE):
                content += self._lines(part.records[first : first + SLICE])
                # Formatting blocks the event loop, so control returns to the loop after each slice.
                await asyncio.sleep(0)
            count += len(part.records)
            self._progress(count)
        return bytes(content), count

    def _lines(self, records: tuple[SessionRecord, ...]) -> bytes:
        """Returns ``records`` as CSV rows; the header has already been written."""
        now = self._now()
        head = csv_bytes(whole_headers(), [])
        return csv_bytes(whole_headers(), [whole_row(record, now) for record in records])[len(head) :]
