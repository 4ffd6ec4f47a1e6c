"""What can be done with the selected sessions: the buttons, the reasons why not, and the context menu."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDate, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from openobd_desktop.domain import Mine, SessionEntry, SessionState
from openobd_desktop.errors import LocalFault
from openobd_desktop.ui.desk import Desk
from openobd_desktop.ui.dialogs.claim_confirm import ClaimConfirmDialog
from openobd_desktop.ui.models.columns import COLUMNS
from openobd_desktop.ui.models.csv_text import csv_bytes
from openobd_desktop.ui.models.session_table import SessionTableModel
from openobd_desktop.ui.offers import show_failure
from openobd_desktop.ui.resources import icon
from openobd_desktop.ui.text import one_line
from openobd_desktop.ui.widgets.busy_button import BusyButton
from openobd_desktop.ui.widgets.session_table_view import SessionTableView
from openobd_desktop.ui.words import state_word


class SessionVerbs(QObject):
    """Follows the selection; ``opened`` and ``interrupt_asked`` carry a session's id."""

    opened = Signal(str)
    interrupt_asked = Signal(str)

    def __init__(self, desk: Desk, model: SessionTableModel, table: SessionTableView, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._model = model
        self._table = table
        self._page = page
        self._selection: list[SessionEntry] = []
        self.open = BusyButton(self.tr("Open"), tip=self.tr("Show the page of this session"))
        self.claim = BusyButton(self.tr("Claim"), tip=self.tr("Take over this session here"))
        self.interrupt = BusyButton(self.tr("Interrupt session"), tip=self.tr("Stop this session at once"))
        self.export = BusyButton(self.tr("Export CSV"), tip=self.tr("Save the rows shown as a file for spreadsheets"))
        self.open.setIcon(icon("open"))
        self.claim.setIcon(icon("claim"))
        self.interrupt.setProperty("kind", "danger")
        self.export.setIcon(icon("export"))
        self._connect()
        self.follow([])

    def _connect(self) -> None:
        self.open.clicked.connect(self._on_open_clicked)
        self.claim.clicked.connect(self._on_claim_clicked)
        self.interrupt.clicked.connect(self._on_interrupt_clicked)
        self.export.clicked.connect(self._on_export_clicked)
        self._table.activated.connect(self._on_table_activated)
        self._table.customContextMenuRequested.connect(self._on_menu_requested)

    def follow(self, selection: list[SessionEntry]) -> None:
        """Allows what the selected sessions allow and says why not for the rest."""
        self._selection = selection
        for button, why_not in (
            (self.open, self._why_not_open()),
            (self.claim, self._why_not_claim()),
            (self.interrupt, self._why_not_interrupt()),
            (self.export, "" if self._model.rowCount() else self.tr("There are no rows to export.")),
        ):
            button.set_allowed(not why_not, why_not)

    @property
    def _one(self) -> SessionEntry | None:
        return self._selection[0] if len(self._selection) == 1 else None

    def _why_not_open(self) -> str:
        if self._one is None:
            return self.tr("Select one session.")
        if self._desk.service.open_session(self._one.id) is None:
            return self.tr("This session is not open here: only the PC that claimed a session can show its page.")
        return ""

    def _why_not_claim(self) -> str:
        if self._one is None:
            return self.tr("Select one session.")
        if self._desk.service.open_session(self._one.id) is not None:
            return self.tr("This session is open here already.")
        if self._one.session.state is not SessionState.AVAILABLE:
            text = self.tr("Only an available session can be claimed; this one is {state}.")
            return text.format(state=state_word(self._one.session))
        return ""

    def _why_not_interrupt(self) -> str:
        if self._one is None:
            return self.tr("Select one session.")
        return self.tr("This session has ended already.") if self._one.session.state.is_final else ""

    def _on_open_clicked(self) -> None:
        if self._one is not None:
            self.opened.emit(self._one.id)

    def _on_claim_clicked(self) -> None:
        if self._one is None:
            return
        if self._one.mine is Mine.STARTED:
            self._claim(self._one.id)
            return
        dialog = ClaimConfirmDialog(self._one, self._page.window())
        dialog.confirmed.connect(self._claim)
        dialog.open()

    def _claim(self, session_id: str) -> None:
        self._desk.actions.run(
            self._desk.service.claim,
            session_id,
            owner=self._page,
            busy=self.claim,
            then=lambda active: self.opened.emit(active.id),
            failed=lambda error: show_failure(self._desk.messages, error, self.interrupt_asked.emit, session_id),
            retry=False,
        )

    def _on_interrupt_clicked(self) -> None:
        if self._one is not None:
            self.interrupt_asked.emit(self._one.id)

    def _on_table_activated(self) -> None:
        if self.open.isEnabled():
            self.open.click()
        elif self.claim.isEnabled():
            self.claim.click()

    def _on_menu_requested(self, at: QPoint) -> None:
        self.menu().popup(self._table.viewport().mapToGlobal(at))

    def menu(self) -> QMenu:
        """A menu for the sessions selected now; a refresh while it is open changes nothing in it."""
        menu = QMenu(self._table)
        menu.setObjectName("sessionMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for button in (self.open, self.claim, self.interrupt):
            entry = menu.addAction(button.accessibleName())
            entry.setEnabled(button.isEnabled())
            entry.setToolTip(button.toolTip())
            entry.triggered.connect(button.click)
        menu.setToolTipsVisible(True)
        menu.addSeparator()
        ids = [one_line(entry.id) for entry in self._selection]
        copy_ids = QAction(self.tr("Copy id"), menu)
        copy_ids.triggered.connect(lambda: QGuiApplication.clipboard().setText("\n".join(ids)))
        copy_rows = QAction(self.tr("Copy rows"), menu)
        copy_rows.triggered.connect(self._table.copy)
        for action in (copy_ids, copy_rows):
            action.setEnabled(bool(ids))
            menu.addAction(action)
        return menu

    def _on_export_clicked(self) -> None:
        day = QDate.currentDate().toString(Qt.DateFormat.ISODate)
        dialog = QFileDialog(self._page.window(), self.tr("Export CSV"), f"sessions-{day}.csv")
        dialog.setObjectName("exportDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Comma separated values (*.csv)"))
        dialog.setDefaultSuffix("csv")
        dialog.fileSelected.connect(self.save)
        dialog.open()

    def save(self, path: str) -> None:
        """Writes the rows that are shown to ``path`` and tells of the outcome."""
        rows = self._model.whole_rows()
        try:
            Path(path).write_bytes(csv_bytes([column.header for column in COLUMNS], rows))
        except OSError as error:
            self._desk.messages.show_error(
                LocalFault(
                    str(error),
                    what=self.tr("The file could not be written."),
                    meaning=self.tr("The sessions are not touched."),
                    advice=self.tr("Choose another folder or name, or close the file in the other program."),
                )
            )
            return
        self._desk.messages.tell(self.tr("{count} sessions exported to {path}.").format(count=len(rows), path=path))
