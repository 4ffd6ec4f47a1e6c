"""Actions on the selected sessions: buttons, a context menu, and the reasons why an action is unavailable."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from openobd_desktop.domain.session import SessionEntry, SessionState
from openobd_desktop.errors import LoginError, Unreachable
from openobd_desktop.ui.common.labels import state_label
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.context.saving import save_file
from openobd_desktop.ui.look.resources import icon
from openobd_desktop.ui.look.text import one_line, tip
from openobd_desktop.ui.sessions.columns import whole_headers
from openobd_desktop.ui.sessions.rows import Row
from openobd_desktop.ui.sessions.table_model import SessionTableModel
from openobd_desktop.ui.sessions.table_view import SessionTableView
from openobd_desktop.ui.tables.record_table_view import ColumnChooser
from openobd_desktop.ui.widgets.busy_button import BusyButton

ROWS_AT_ONCE = 50
"""Number of rows formatted in one turn of the event loop, which takes a few milliseconds."""


class SessionActions(QObject):
    """Buttons and context menu for the selected sessions."""

    def __init__(
        self,
        context: AppContext,
        model: SessionTableModel,
        table: SessionTableView,
        page: QWidget,
        show_details: Callable[[], None],
    ) -> None:
        super().__init__(page)
        self._context = context
        self._model = model
        self._table = table
        self._page = page
        self._show_details = show_details
        self._commands = context.session_commands
        self._one: SessionEntry | None = None
        self.open = BusyButton(self.tr("Open"), tip=self.tr("Shows this session's page"))
        self.claim = BusyButton(self.tr("Claim"), tip=self.tr("Takes over this session on this PC"))
        self.interrupt = BusyButton(self.tr("Interrupt session"), tip=self.tr("Stops this session immediately"))
        self.export = BusyButton(self.tr("Export CSV"), tip=self.tr("Saves the displayed rows as a spreadsheet file"))
        self.open.setIcon(icon("open"))
        self.claim.setIcon(icon("claim"))
        self.interrupt.setProperty("kind", "danger")
        self.export.setIcon(icon("export"))
        self._connect()
        self.refresh(None)

    def _connect(self) -> None:
        self.open.clicked.connect(self._on_open_clicked)
        self.claim.clicked.connect(self._on_claim_clicked)
        self.interrupt.clicked.connect(self._on_interrupt_clicked)
        self.export.clicked.connect(self._on_export_clicked)
        self._table.activated.connect(self._on_table_activated)
        self._table.customContextMenuRequested.connect(self._on_menu_requested)

    def refresh(self, one: SessionEntry | None) -> None:
        """Enables the actions that are possible for ``one``; shows why the other actions are disabled.

        ``one`` is the selected session; None if there is no selection or if several sessions are selected.
        """
        self._one = one
        for button, why_not in (
            (self.open, self._why_not_open(self._one)),
            (self.claim, self._why_not_claim(self._one)),
            (self.interrupt, self._why_not_interrupt(self._one)),
            (self.export, "" if self._model.rowCount() else self.tr("There are no rows to export.")),
        ):
            button.set_allowed(not why_not, why_not)

    def why_not_write(self) -> str:
        """Returns why no request can be sent to the service at present; empty if requests can be sent."""
        error = self._context.service.status.error
        if isinstance(error, LoginError):
            return self.tr("The service has refused the login, so nothing can be sent.")
        if isinstance(error, Unreachable):
            return self.tr("The service cannot be reached, so nothing can be sent.")
        return ""

    def _why_not_open(self, entry: SessionEntry | None) -> str:
        if entry is None:
            return self.tr("Select one session.")
        if self._context.service.open_session(entry.id) is None:
            return self.tr("This session is not open on this PC. Only the PC that claimed a session can show its page.")
        return ""

    def _why_not_claim(self, entry: SessionEntry | None) -> str:
        if entry is None:
            return self.tr("Select one session.")
        if self._context.service.open_session(entry.id) is not None:
            return self.tr("This session is already open on this PC.")
        if entry.session.state is not SessionState.AVAILABLE:
            text = self.tr("Only an available session can be claimed; this one is {state}.")
            return text.format(state=state_label(entry.session))
        return self.why_not_write()

    def _why_not_interrupt(self, entry: SessionEntry | None) -> str:
        if entry is None:
            return self.tr("Select one session.")
        return self.tr("This session has already ended.") if entry.session.state.is_final else self.why_not_write()

    def _on_open_clicked(self) -> None:
        self._run_if_allowed(self._one, self._why_not_open, self._commands.open)

    def _on_claim_clicked(self) -> None:
        self._run_if_allowed(self._one, self._why_not_claim, self._claim)

    def _on_interrupt_clicked(self) -> None:
        self._run_if_allowed(self._one, self._why_not_interrupt, self._commands.interrupt)

    def _run_if_allowed(
        self, entry: SessionEntry | None, why_not: Callable[[SessionEntry | None], str], do: Callable[[str], object]
    ) -> None:
        """Runs ``do`` unless ``why_not`` forbids it, since the session may have changed after the menu was opened."""
        entry = self._context.service.store.get(entry.id) or entry if entry else None
        if reason := why_not(entry):
            self._context.messages.show(reason)
        elif entry is not None:
            do(entry.id)

    def _claim(self, session_id: str) -> None:
        self._commands.claim(session_id, self.claim)

    def _on_table_activated(self) -> None:
        if self.open.usable:
            self.open.click()
        elif self.claim.usable:
            self.claim.click()

    def _on_menu_requested(self, at: QPoint) -> None:
        self.menu().popup(self._table.viewport().mapToGlobal(at))

    def menu(self) -> QMenu:
        """Returns a menu for the currently selected sessions; a refresh of the list does not change its sessions."""
        menu = QMenu(self._table)
        menu.setObjectName("sessionMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        rows = self._model.held(self._table.rows)
        one = rows[0].entry if len(rows) == 1 else None
        for button, why_not, do in (
            (self.open, self._why_not_open, self._commands.open),
            (self.claim, self._why_not_claim, self._claim),
            (self.interrupt, self._why_not_interrupt, self._commands.interrupt),
        ):
            entry = menu.addAction(button.accessibleName())
            entry.setEnabled(not why_not(one) and not button.busy)
            entry.setToolTip(tip(why_not(one)) or button.toolTip())
            entry.triggered.connect(lambda _=False, why_not=why_not, do=do: self._run_if_allowed(one, why_not, do))
        menu.addSeparator()
        self._add_reading_actions(menu, rows)
        menu.addMenu(ColumnChooser(self._table.horizontalHeader(), menu))
        return menu

    def _add_reading_actions(self, menu: QMenu, rows: list[Row]) -> None:
        """Adds the actions that do not change a session and are therefore available for every row."""
        for text, do in (
            (self.tr("Details"), self._show_details),
            (self.tr("Copy ID"), lambda: QGuiApplication.clipboard().setText(_ids(rows))),
            (self.tr("Copy rows"), lambda: self._table.copy_rows(rows)),
        ):
            entry = menu.addAction(text)
            entry.setEnabled(bool(rows))
            entry.setToolTip("" if rows else self.tr("Select a session."))
            entry.triggered.connect(do)

    def _on_export_clicked(self) -> None:
        from openobd_desktop.ui.tables.csv_export import ask_where_to_export

        ask_where_to_export(
            self._page.window(),
            self.tr("Export CSV"),
            "sessions",
            self.save,
            called="exportDialog",
        )

    def save(self, path: str) -> None:
        """Writes the rows currently shown to ``path``, and shows the outcome in the message bar."""
        rows = self._model.held(range(self._model.rowCount()))
        self._context.actions.run(
            self._formatted,
            rows,
            owner=self._page,
            busy=self.export,
            retry=False,
            then=lambda content: self._write(path, content, len(rows)),
        )

    async def _formatted(self, rows: Sequence[Row]) -> bytes:
        """Returns ``rows`` as CSV; the rows are formatted in parts, so that the event loop is not blocked."""
        from openobd_desktop.ui.tables.csv_export import csv_bytes

        head = csv_bytes(whole_headers(), [])
        content = bytearray(head)
        for start in range(0, len(rows), ROWS_AT_ONCE):
            part = self._model.whole_rows(rows[start : start + ROWS_AT_ONCE])
            content += csv_bytes(whole_headers(), part)[len(head) :]
            await asyncio.sleep(0)
        return bytes(content)

    def _write(self, path: str, content: bytes, count: int) -> None:
        message = self.tr("%n session(s) exported to {path}.", "", count).format(path=path)
        save_file(self._context, path, content, self.export, self._page, message)


def _ids(rows: list[Row]) -> str:
    from openobd_desktop.ui.tables.csv_export import clipboard_lines

    return clipboard_lines(one_line(row.entry.id) for row in rows)
