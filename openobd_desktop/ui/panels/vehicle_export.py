"""Saves the table of control units as a file for spreadsheets."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDate, QObject, Qt
from PySide6.QtWidgets import QWidget

from openobd_desktop.errors import LocalFault, phrase
from openobd_desktop.files import write_whole
from openobd_desktop.ui.file_dialogs import ask_where_to_save
from openobd_desktop.ui.messages import MessageBoard
from openobd_desktop.ui.models.csv_text import csv_bytes
from openobd_desktop.ui.models.text_table import TextTableModel


class EcuExport(QObject):
    """Asks where to and writes it; the outcome is told on the board."""

    def __init__(self, rows: TextTableModel, messages: MessageBoard, owner: QWidget) -> None:
        super().__init__(owner)
        self._rows = rows
        self._messages = messages
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
        try:
            write_whole(Path(path), csv_bytes(self._rows.headers, rows))
        except OSError as error:
            self._messages.show_error(_unwritable(error))
            return
        text = self.tr("%n control unit(s) exported to {path}.", "", len(rows))
        self._messages.tell(text.format(path=path))


def _unwritable(error: OSError) -> LocalFault:
    return LocalFault(
        str(error),
        what=phrase("The file could not be written."),
        meaning=phrase("The session is not touched."),
        advice=phrase("Choose another folder or name, or close the file in the other program."),
    )
