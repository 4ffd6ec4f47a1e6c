"""Actions on the History page: exporting sessions, saving reports and copying rows."""

from __future__ import annotations

import asyncio
import re
from typing import Any

from PySide6.QtCore import QDate, QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from openobd_desktop.domain.journal import SessionRecord
from openobd_desktop.ui.common.file_dialogs import ask_where_to_save
from openobd_desktop.ui.common.times import local
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.context.saving import save_file
from openobd_desktop.ui.history.details import HistoryDetails
from openobd_desktop.ui.history.export import ExportProgress, HistoryExport
from openobd_desktop.ui.history.feed import HistoryFeed
from openobd_desktop.ui.history.report import pdf_of
from openobd_desktop.ui.history.table_model import HistoryTableModel
from openobd_desktop.ui.history.table_view import HistoryTableView
from openobd_desktop.ui.history.texts import began
from openobd_desktop.ui.look.resources import icon
from openobd_desktop.ui.look.text import one_line
from openobd_desktop.ui.tables.csv_export import ask_where_to_export, clipboard_lines
from openobd_desktop.ui.tables.record_table_view import ColumnChooser
from openobd_desktop.ui.widgets.busy_button import BusyButton

_NO_NAME = re.compile(r"[^\w-]+", re.ASCII)


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
        self._exporting: asyncio.Future[Any] | None = None
        self.strip = ExportProgress()
        self.export = BusyButton(
            self.tr("Export CSV"), tip=self.tr("Saves all matching sessions as a spreadsheet file")
        )
        self.export.setIcon(icon("export"))
        self.export.clicked.connect(self._on_export_clicked)
        self.strip.stop.clicked.connect(self._on_strip_stopped)
        self._details.save.clicked.connect(self._on_report_asked)
        self._table.activated.connect(self._details.open)
        self._table.customContextMenuRequested.connect(self._on_menu_requested)
        self.refresh()

    def refresh(self) -> None:
        """Enables the export button if the table contains sessions; otherwise disables it."""
        self.export.set_allowed(self._model.rowCount() > 0, self.tr("There are no rows to export."))

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
        if record is None:
            return
        content = pdf_of(record, self._details.events, self._context.service.clock.now())
        message = self.tr("The report was saved as {path}.").format(path=path)
        save_file(self._context, path, content, self._details.save, message)

    def _save(self, path: str, content: bytes, count: int) -> None:
        message = self.tr("%n session(s) exported to {path}.", "", count).format(path=path)
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

    def _on_report_asked(self) -> None:
        record = self._details.shown
        if record is not None:
            ask_where_to_save(
                self._page.window(),
                self.tr("Save report"),
                report_name(record),
                self.tr("PDF documents (*.pdf)"),
                self.save_report,
            )

    def _on_menu_requested(self, at: QPoint) -> None:
        self.menu().popup(self._table.viewport().mapToGlobal(at))

    def menu(self) -> QMenu:
        """Returns a menu for the selected sessions."""
        menu = QMenu(self._table)
        menu.setObjectName("historyMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        ids = [one_line(self._model.record(row).id) for row in self._table.rows]
        report = menu.addAction(self._details.save.accessibleName())
        report.triggered.connect(self._details.save.click)
        report.setEnabled(len(ids) == 1)
        menu.addSeparator()
        copy_ids = menu.addAction(self.tr("Copy ID"))
        copy_ids.triggered.connect(lambda: QGuiApplication.clipboard().setText(clipboard_lines(ids)))
        copy_rows = menu.addAction(self.tr("Copy rows"))
        copy_rows.triggered.connect(self._table.copy)
        for action in (copy_ids, copy_rows):
            action.setEnabled(bool(ids))
        menu.addMenu(ColumnChooser(self._table.horizontalHeader(), menu))
        return menu


def report_name(record: SessionRecord) -> str:
    """Returns the proposed file name of a report: the ticket (or the session ID) and the start date."""
    subject = _NO_NAME.sub("-", record.ticket or record.id).strip("-")[:40] or "session"
    since = began(record)
    at = local(since) if since is not None else None
    day = QDate.currentDate().toString(Qt.DateFormat.ISODate) if at is None else at.date().isoformat()
    return f"report-{subject}-{day}.pdf"
