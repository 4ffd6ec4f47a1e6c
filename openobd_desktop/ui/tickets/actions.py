"""Actions on the selected tickets: buttons, a context menu, and the reasons why an action is unavailable."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QMenu, QWidget

from openobd_desktop.domain.session import SessionEntry
from openobd_desktop.domain.tickets import Ticket
from openobd_desktop.ui.common.ticket_labels import why_not_on
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.context.saving import save_file
from openobd_desktop.ui.context.verbs import SessionVerbs
from openobd_desktop.ui.look.resources import icon
from openobd_desktop.ui.look.text import tip
from openobd_desktop.ui.start.at_once import begin_start
from openobd_desktop.ui.tables.record_table_view import ColumnChooser
from openobd_desktop.ui.tickets.columns import whole_headers
from openobd_desktop.ui.tickets.rows import Row
from openobd_desktop.ui.tickets.table_model import TicketTableModel
from openobd_desktop.ui.tickets.table_view import TicketTableView
from openobd_desktop.ui.widgets.badge import set_style
from openobd_desktop.ui.widgets.busy_button import BusyButton

ROWS_AT_ONCE = 50
"""Number of rows formatted in one iteration of the event loop; formatting them takes a few milliseconds."""


class TicketActions(QObject):
    """Buttons and context menu for the selected tickets.

    Attributes:
        start: The button that starts a session.
        show: The button that shows the session that is running on the ticket.
        export: The button that saves the rows.
    """

    def __init__(self, context: AppContext, model: TicketTableModel, table: TicketTableView, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._model = model
        self._table = table
        self._page = page
        self._verbs = SessionVerbs(context)
        self._one: Ticket | None = None
        self.start = BusyButton(self.tr("Start session"), tip=self.tr("Starts a session on this ticket (Enter)"))
        self.show = BusyButton(self.tr("Show session"), tip=self.tr("Shows the session that is running on this ticket"))
        self.export = BusyButton(self.tr("Export CSV"), tip=self.tr("Saves the displayed rows as a spreadsheet file"))
        self.export.setIcon(icon("export"))
        self.start.clicked.connect(self._on_start_clicked)
        self.show.clicked.connect(self._on_show_clicked)
        self.export.clicked.connect(self._on_export_clicked)
        table.activated.connect(self._on_table_activated)
        table.customContextMenuRequested.connect(self._on_menu_requested)
        self.refresh(None)

    def refresh(self, one: Ticket | None) -> None:
        """Enables the actions that are possible for ``one``, and shows why the others are disabled.

        ``one`` is the selected ticket, or None unless exactly one ticket is selected.
        """
        self._one = one
        running = self.running(one)
        why_not = self.why_not_start(one)
        self.start.set_allowed(not why_not, why_not)
        why_not = self._why_not_show(one)
        self.show.set_allowed(not why_not, why_not)
        for button, name, is_main in ((self.start, "plus", running is None), (self.show, "open", running is not None)):
            set_style(button, "kind", "primary" if is_main else "")
            button.setIcon(icon(name, QPalette.ColorRole.BrightText if is_main else QPalette.ColorRole.ButtonText))
        self.export.set_allowed(self._model.rowCount() > 0, self.tr("There are no rows to export."))

    def running(self, one: Ticket | None) -> SessionEntry | None:
        """Returns the session that is running on a ticket, or None if there is none."""
        return self._context.service.store.running_on(str(one.number)) if one is not None else None

    def why_not_start(self, one: Ticket | None) -> str:
        """Returns the reason why no session can be started on a ticket, or an empty string if one can."""
        if one is None:
            return self.tr("Select one ticket.")
        if self.running(one) is not None:
            return self.tr("A session is running on this ticket.")
        return why_not_on(one) or self._verbs.why_not_start()

    def _why_not_show(self, one: Ticket | None) -> str:
        if one is None:
            return self.tr("Select one ticket.")
        return "" if self.running(one) is not None else self.tr("No session is running on this ticket.")

    def _on_start_clicked(self) -> None:
        self._start_on(self._one)

    def _on_show_clicked(self) -> None:
        self._show_of(self._one)

    def _start_on(self, one: Ticket | None) -> None:
        """Starts a session, or explains why that is not possible if the ticket has changed in the meantime."""
        current = self._context.profiles.tickets.store.get(one.id) if one is not None else None
        if reason := self.why_not_start(current):
            self._context.messages.show(reason)
        elif current is not None:
            begin_start(self._context, str(current.number), owner=self._page, busy=self.start)

    def _show_of(self, one: Ticket | None) -> None:
        running = self.running(one)
        if running is not None:
            self._context.session_commands.open(running.id)

    def _on_table_activated(self) -> None:
        if self.show.usable:
            self.show.click()
        elif self.start.usable:
            self.start.click()
        elif self.start.why_not:
            self._context.messages.show(self.start.why_not)

    def _on_menu_requested(self, at: QPoint) -> None:
        self.menu().popup(self._table.viewport().mapToGlobal(at))

    def menu(self) -> QMenu:
        """Returns a menu for the currently selected tickets; later changes to the selection do not affect it."""
        menu = QMenu(self._table)
        menu.setObjectName("ticketMenu")
        menu.setToolTipsVisible(True)
        menu.aboutToHide.connect(menu.deleteLater)
        rows = self._model.held(self._table.rows)
        one = rows[0].ticket if len(rows) == 1 else None
        for button, why_not, do in (
            (self.start, self.why_not_start(one), self._start_on),
            (self.show, self._why_not_show(one), self._show_of),
        ):
            entry = menu.addAction(button.accessibleName())
            entry.setEnabled(not why_not and not button.busy)
            entry.setToolTip(tip(why_not) or button.toolTip())
            entry.triggered.connect(lambda _=False, do=do: do(one))
        self._add_notes(menu, one)
        menu.addSeparator()
        for text, act in (
            (self.tr("Copy number"), lambda: QGuiApplication.clipboard().setText(_numbers(rows))),
            (self.tr("Copy rows"), lambda: self._table.copy_rows(rows)),
        ):
            entry = menu.addAction(text)
            entry.setEnabled(bool(rows))
            entry.setToolTip("" if rows else self.tr("Select a ticket."))
            entry.triggered.connect(act)
        menu.addMenu(ColumnChooser(self._table.horizontalHeader(), menu))
        return menu

    def _add_notes(self, menu: QMenu, one: Ticket | None) -> None:
        commands, number = self._context.session_commands, str(one.number) if one is not None else ""
        for text, do in (
            (self.tr("Notes…"), lambda: commands.show_notes(number)),
            (self.tr("Show in history"), lambda: commands.show_ticket_in_history(number)),
        ):
            entry = menu.addAction(text)
            entry.setEnabled(one is not None)
            entry.setToolTip("" if one is not None else self.tr("Select one ticket."))
            entry.triggered.connect(do)

    def _on_export_clicked(self) -> None:
        from openobd_desktop.ui.tables.csv_export import ask_where_to_export

        ask_where_to_export(self._page.window(), self.tr("Export CSV"), "tickets", self.save, called="exportDialog")

    def save(self, path: str) -> None:
        """Writes the rows that are currently shown to ``path``, and shows the outcome in the message bar."""
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
        from openobd_desktop.ui.tables.csv_export import csv_in_parts

        starts = range(0, len(rows), ROWS_AT_ONCE)
        parts = (self._model.whole_rows(rows[start : start + ROWS_AT_ONCE]) for start in starts)
        return await csv_in_parts(whole_headers(), parts)

    def _write(self, path: str, content: bytes, count: int) -> None:
        message = self.tr("%Ln ticket(s) exported to {path}.", "", count).format(path=path)
        save_file(self._context, path, content, self.export, message)


def _numbers(rows: list[Row]) -> str:
    from openobd_desktop.ui.tables.csv_export import clipboard_lines

    return clipboard_lines(str(row.ticket.number) for row in rows)
