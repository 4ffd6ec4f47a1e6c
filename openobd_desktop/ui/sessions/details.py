"""Details of the selected session as selectable text, without its token."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from openobd_desktop.domain.session import SessionEntry
from openobd_desktop.ui.common.labels import owner_label, state_label, state_meaning
from openobd_desktop.ui.common.times import local_time
from openobd_desktop.ui.look.text import Text, one_line
from openobd_desktop.ui.sessions.columns import DASH, age_meaning, age_text, endpoint
from openobd_desktop.ui.tables.csv_text import clipboard_lines
from openobd_desktop.ui.tables.delegates import state_look
from openobd_desktop.ui.widgets.icon import Icon

CELL_WIDTH = 300
"""Minimum pixels of a caption with its value; fields are side by side if there is room."""


class SessionDetails(QScrollArea):
    """Shows one session, or the number of selected ones."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session_id = ""
        self._icon = Icon(size=20)
        self._state = Text(name="detailState", role="heading")
        self._meaning = Text(name="detailStateMeaning", role="muted", wrap=True)
        self._fields: dict[str, Text] = {}
        self._copy = QPushButton(self.tr("Copy ID"))
        self._copy.setAccessibleName(self.tr("Copy ID"))
        self._cells: list[QWidget] = []
        self._columns = 0
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(0)
        self._none = Text(name="detailHint", role="muted", wrap=True)
        self._body = QWidget()
        self._lay_out()
        self._copy.clicked.connect(self._on_copy_clicked)
        self.show_selection([], 0.0)

    def _lay_out(self) -> None:
        whole = QWidget()
        whole.setProperty("area", "page")
        outer = QVBoxLayout(whole)
        outer.setContentsMargins(12, 16, 16, 16)
        outer.addWidget(self._none)
        outer.addWidget(self._body)
        outer.addStretch(1)
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(self._icon)
        head.addWidget(self._state, 1)
        head.addWidget(self._copy)
        column.addLayout(head)
        column.addWidget(self._meaning)
        for name, caption in self._captions():
            self._cells.append(self._cell(name, caption))
        column.addLayout(self._grid)
        self.setWidget(whole)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Selected session"))

    def _cell(self, name: str, caption: str) -> QWidget:
        # A smaller font, since an id has no place to break the line.
        value = Text(name=name, role="small" if name == "detailSession" else "normal", wrap=True, selectable=True)
        # Ids and texts from outside may have no blanks to break at; they must not widen the window.
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        value.setSizePolicy(policy)
        self._fields[name] = value
        cell = QWidget()
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(2)
        column.addWidget(Text(caption, role="caption"))
        column.addWidget(value)
        column.addStretch(1)
        return cell

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        columns = min(3, max(1, event.size().width() // CELL_WIDTH))
        if columns == self._columns:
            return
        self._columns = columns
        for place, cell in enumerate(self._cells):
            self._grid.addWidget(cell, place // columns, place % columns)
        for column in range(3):
            self._grid.setColumnStretch(column, int(column < columns))

    def _captions(self) -> list[tuple[str, str]]:
        return [
            ("detailTicket", self.tr("Ticket")),
            ("detailSession", self.tr("Session ID")),
            ("detailMine", self.tr("Mine")),
            ("detailCreated", self.tr("Created")),
            ("detailAge", self.tr("Age")),
            ("detailEndpoint", self.tr("Endpoint")),
            ("detailRawState", self.tr("State reported by the service")),
            ("detailListed", self.tr("Listed by the service")),
        ]

    def show_selection(self, entries: list[SessionEntry], now: float, claim_left: float | None = None) -> None:
        """Shows the only one of ``entries`` at time ``now``, with the seconds left to claim it here."""
        if len(entries) == 1:
            self.show_one(entries[0], now, claim_left)
        else:
            self.show_number(len(entries))

    def show_one(self, entry: SessionEntry, now: float, claim_left: float | None = None) -> None:
        """Shows a session at time ``now``, with the seconds left to claim it here."""
        self._switch(entry)
        self._show(entry, now, claim_left)

    def show_number(self, number: int) -> None:
        """Shows the number of selected sessions."""
        self._switch(None)
        self._none.setText(self.tr("%n session(s) are selected.", "", number))

    def _switch(self, one: SessionEntry | None) -> None:
        self._body.setVisible(one is not None)
        self._none.setVisible(one is None)
        self._session_id = one.id if one else ""

    def _show(self, entry: SessionEntry, now: float, claim_left: float | None) -> None:
        session = entry.session
        self._icon.show_icon(*state_look(session.state))
        self._state.setText(state_label(session))
        self._meaning.setText(state_meaning(session))
        for name, text in {
            "detailTicket": self._ticket(entry),
            "detailSession": session.id,
            "detailMine": owner_label(entry),
            "detailCreated": self._created(entry),
            "detailAge": f"{age_text(entry, now)}\n{age_meaning(entry, now, claim_left)}",
            "detailEndpoint": endpoint(entry),
            "detailRawState": one_line(session.state_text) or DASH,
            "detailListed": self.tr("yes") if entry.listed else self.tr("no longer"),
        }.items():
            self._fields[name].setText(text)

    def _ticket(self, entry: SessionEntry) -> str:
        if entry.connector:
            text = self.tr("Connector {connector}: for development, not charged.")
            return text.format(connector=one_line(entry.connector))
        return one_line(entry.ticket) or self.tr("not known here")

    def _created(self, entry: SessionEntry) -> str:
        raw = one_line(entry.session.created_text) or DASH
        at = entry.session.created_at
        if at is None:
            return self.tr("{raw} (as reported by the service; not readable)").format(raw=raw)
        return self.tr("{local}\nreported by the service: {raw}").format(local=local_time(at), raw=raw)

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(clipboard_lines([one_line(self._session_id)]))
