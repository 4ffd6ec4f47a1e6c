"""Actions on the selected sessions: buttons, a context menu, and the reasons why an action is unavailable."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from openobd_desktop.core.sessions.attention import set_follow_up
from openobd_desktop.domain.session import Ownership, SessionEntry
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.context.saving import save_file
from openobd_desktop.ui.context.verbs import SessionVerbs, Verb
from openobd_desktop.ui.look.resources import icon
from openobd_desktop.ui.look.text import one_line, tip
from openobd_desktop.ui.sessions.columns import whole_headers
from openobd_desktop.ui.sessions.rows import Row
from openobd_desktop.ui.sessions.table_model import SessionTableModel
from openobd_desktop.ui.sessions.table_view import SessionTableView
from openobd_desktop.ui.tables.record_table_view import ColumnChooser
from openobd_desktop.ui.widgets.busy_button import BusyButton

ROWS_AT_ONCE = 50
"""Number of rows formatted in one iteration of the event loop; formatting them takes a few milliseconds."""


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
        self._verbs = SessionVerbs(context)
        self._one: SessionEntry | None = None
        self.open = BusyButton(self.tr("Open"), tip=self.tr("Shows this session's page"))
        self.claim = BusyButton(self.tr("Claim"), tip=self.tr("Takes over this session on this PC"))
        self.interrupt = BusyButton(self.tr("Interrupt session"), tip=self.tr("Stops this session immediately"))
        self.export = BusyButton(self.tr("Export CSV"), tip=self.tr("Saves the displayed rows as a spreadsheet file"))
        self.open.setIcon(icon("open"))
        self.claim.setIcon(icon("claim"))
        self.interrupt.setProperty("kind", "danger")
        self.export.setIcon(icon("export"))
        self._buttons = ((Verb.OPEN, self.open), (Verb.CLAIM, self.claim), (Verb.INTERRUPT, self.interrupt))
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
        """Enables the actions that are possible for ``one``, and shows why the others are disabled.

        ``one`` is the selected session, or None unless exactly one session is selected.
        """
        self._one = one
        for verb, button in self._buttons:
            why_not = self._verbs.why_not(verb, one)
            button.set_allowed(not why_not, why_not)
        self.export.set_allowed(self._model.rowCount() > 0, self.tr("There are no rows to export."))

    def _on_open_clicked(self) -> None:
        self._verbs.do(Verb.OPEN, self._one)

    def _on_claim_clicked(self) -> None:
        self._verbs.do(Verb.CLAIM, self._one, self.claim)

    def _on_interrupt_clicked(self) -> None:
        self._verbs.do(Verb.INTERRUPT, self._one)

    def _on_table_activated(self) -> None:
        if self.open.usable:
            self.open.click()
        elif self.claim.usable:
            self.claim.click()

    def _on_menu_requested(self, at: QPoint) -> None:
        self.menu().popup(self._table.viewport().mapToGlobal(at))

    def menu(self) -> QMenu:
        """Returns a menu that acts on the currently selected sessions, even if the list is refreshed later."""
        menu = QMenu(self._table)
        menu.setObjectName("sessionMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        rows = self._model.held(self._table.rows)
        one = rows[0].entry if len(rows) == 1 else None
        for verb, button in self._buttons:
            why_not = self._verbs.why_not(verb, one)
            entry = menu.addAction(button.accessibleName())
            entry.setEnabled(not why_not and not button.busy)
            entry.setToolTip(tip(why_not) or button.toolTip())
            entry.triggered.connect(lambda _=False, verb=verb: self._verbs.do(verb, one, self.claim))
        self._add_start_again(menu, one)
        self._add_acknowledge(menu, one)
        self._add_notes(menu, one)
        menu.addSeparator()
        self._add_reading_actions(menu, rows)
        menu.addMenu(ColumnChooser(self._table.horizontalHeader(), menu))
        return menu

    def _add_start_again(self, menu: QMenu, one: SessionEntry | None) -> None:
        why_not = self._verbs.why_not(Verb.AGAIN, one)
        entry = menu.addAction(self.tr("Start again"))
        entry.setEnabled(not why_not)
        entry.setToolTip(tip(why_not or self.tr("Starts another session on the same ticket")))
        entry.triggered.connect(lambda: self._verbs.do(Verb.AGAIN, one))

    def _add_acknowledge(self, menu: QMenu, one: SessionEntry | None) -> None:
        if one is None or not one.needs_follow_up:
            return
        is_ours = one.mine is not Ownership.NOT_KNOWN
        why_not = "" if is_ours else self.tr("Only the colleague whose session it is can acknowledge the request.")
        entry = menu.addAction(self.tr("Acknowledge"))
        entry.setEnabled(is_ours)
        entry.setToolTip(tip(why_not or self.tr("Confirms that the follow-up has been done")))
        entry.triggered.connect(lambda: self._context.actions.run(self._acknowledge, one.id, owner=self._page))

    def _add_notes(self, menu: QMenu, one: SessionEntry | None) -> None:
        ticket, commands = one.ticket if one is not None else "", self._context.session_commands
        active = self._context.service.open_session(one.id) if one is not None else None
        record = active.record if active is not None else None
        unknown = self.tr("The ticket number of this session is not known.")
        for text, do in (
            (self.tr("Notes…"), lambda: commands.show_notes(ticket)),
            (self.tr("Hand over…"), lambda: commands.hand_over(ticket, record)),
        ):
            entry = menu.addAction(text)
            entry.setEnabled(bool(ticket))
            entry.setToolTip(tip("" if ticket else self.tr("Select a session.") if one is None else unknown))
            entry.triggered.connect(do)

    async def _acknowledge(self, session_id: str) -> None:
        await set_follow_up(self._context.service, self._context.history, session_id, needed=False)

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
        message = self.tr("%Ln session(s) exported to {path}.", "", count).format(path=path)
        save_file(self._context, path, content, self.export, message)


def _ids(rows: list[Row]) -> str:
    from openobd_desktop.ui.tables.csv_export import clipboard_lines

    return clipboard_lines(one_line(row.entry.id) for row in rows)
