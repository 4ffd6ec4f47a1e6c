"""Saves the table of control units as a file for spreadsheets."""

from __future__ import annotations

from PySide6.QtCore import QDate, QObject, Qt
from PySide6.QtWidgets import QWidget

from openobd_desktop.ui.common.file_dialogs import ask_where_to_save
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.context.saving import save_file
from openobd_desktop.ui.tables.csv_text import csv_bytes
from openobd_desktop.ui.tables.text_table_model import TextTableModel
from openobd_desktop.ui.widgets.busy_button import BusyButton


class EcuExport(QObject):
    """Asks where to and writes it; the outcome is told on the board."""

    def __init__(self, rows: TextTableModel, button: BusyButton, context: AppContext, owner: QWidget) -> None:
        super().__init__(owner)
        self._rows = rows
        self._button = button
        self._context = context
        self._owner = owner

    def ask_where(self) -> None:
        """Opens the dialog for the file; returns at once."""
        day = QDate.currentDate().toString(Qt.DateFormat.ISODate)
        ask_where_to_save(
            self._owner.window(),
            self.tr("Export ECUs"),
            f"ecus-{day}.csv",
            self.tr("Comma separated values (*.csv)"),
            self.save,
            called="ecuExportDialog",
        )

    def save(self, path: str) -> None:
        """Writes all control units to ``path``."""
        rows = self._rows.whole_rows()
        told = self.tr("%n control unit(s) exported to {path}.", "", len(rows)).format(path=path)
        save_file(self._context, path, csv_bytes(self._rows.headers, rows), self._button, self._owner, told)
