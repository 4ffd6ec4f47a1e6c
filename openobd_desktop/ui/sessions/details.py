"""Details of the selected session as selectable text, without the session token."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QWidget,
)

from openobd_desktop.domain.session import SessionEntry
from openobd_desktop.ui.common.labels import results_label, state_label, state_meaning, who_label
from openobd_desktop.ui.common.times import moment
from openobd_desktop.ui.look.text import Text, one_line
from openobd_desktop.ui.sessions.columns import DASH, age_meaning, age_text, endpoint, follow_up_text
from openobd_desktop.ui.tables.delegates import state_look
from openobd_desktop.ui.tables.record_details import RecordDetails

CELL_WIDTH = 300
"""Minimum width in pixels of a caption and its value; fields are placed side by side if there is enough space."""


class SessionDetails(RecordDetails):
    """Panel that shows the selected session or, unless exactly one is selected, the number of selected sessions."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            parent, names=("detailState", "detailHint"), top=(16, 8), width=CELL_WIDTH, small=("detailSession",)
        )
        self._session_id = ""
        self._meaning = Text(name="detailStateMeaning", role="muted", wrap=True)
        self._copy = QPushButton(self.tr("Copy ID"))
        self._copy.setAccessibleName(self.tr("Copy ID"))
        head = QHBoxLayout()
        head.addWidget(self.icon)
        head.addWidget(self.state, 1)
        head.addWidget(self._copy)
        self.column.addLayout(head)
        self.column.addWidget(self._meaning)
        self.column.addLayout(self.grid)
        self.setAccessibleName(self.tr("Selected session"))
        self._copy.clicked.connect(self._on_copy_clicked)
        self.show_selection([], 0.0)

    def _captions(self) -> list[tuple[str, str]]:
        return [
            ("detailTicket", self.tr("Ticket")),
            ("detailVehicle", self.tr("Vehicle")),
            ("detailVin", self.tr("VIN")),
            ("detailCustomer", self.tr("Customer")),
            ("detailMine", self.tr("Who")),
            ("detailAge", self.tr("Running time")),
            ("detailResult", self.tr("Result")),
            ("detailCreated", self.tr("Created")),
            ("detailSession", self.tr("Session ID")),
            ("detailEndpoint", self.tr("Endpoint")),
            ("detailRawState", self.tr("State reported by the service")),
            ("detailListed", self.tr("Listed by the service")),
        ]

    def show_selection(self, entries: list[SessionEntry], now: float, claim_left: float | None = None) -> None:
        """Shows the session if ``entries`` contains exactly one; otherwise shows the number of sessions."""
        if len(entries) == 1:
            self.show_one(entries[0], now, claim_left)
        else:
            self.show_number(len(entries))

    def show_one(self, entry: SessionEntry, now: float, claim_left: float | None = None) -> None:
        """Shows a session as of ``now``, in seconds since 1970 in UTC.

        ``claim_left`` is the number of seconds left to claim the session if it was started on this PC.
        """
        self._session_id = entry.id
        self.show_record()
        self._show(entry, now, claim_left)

    def show_number(self, number: int) -> None:
        """Shows the number of selected sessions."""
        self._session_id = ""
        self.show_none(self.tr("%Ln session(s) are selected.", "", number))

    def _show(self, entry: SessionEntry, now: float, claim_left: float | None) -> None:
        session = entry.session
        self.icon.show_icon(*state_look(session.state))
        self.state.setText(state_label(session))
        self._meaning.setText(state_meaning(session))
        texts = {
            "detailTicket": self._ticket(entry),
            "detailSession": session.id,
            "detailVehicle": one_line(entry.vehicle) or DASH,
            "detailVin": one_line(entry.vin) or DASH,
            "detailCustomer": one_line(entry.customer) or DASH,
            "detailMine": who_label(entry) or self.tr("unknown"),
            "detailResult": self._result(entry),
            "detailCreated": self._created(entry),
            "detailAge": f"{age_text(entry, now)}\n{age_meaning(entry, now, claim_left)}",
            "detailEndpoint": endpoint(entry),
            "detailRawState": one_line(session.state_text) or DASH,
            "detailListed": self._listed(entry),
        }
        for name, caption in self._captions():
            self.field(name, caption).setText(texts[name])
        self.show_only(texts.keys() - (() if entry.customer else {"detailCustomer"}))

    def _listed(self, entry: SessionEntry) -> str:
        if entry.profile:
            return self.tr("with the profile {profile}").format(profile=one_line(entry.profile))
        return self.tr("yes") if entry.listed else self.tr("no longer")

    def _ticket(self, entry: SessionEntry) -> str:
        if entry.connector:
            text = self.tr("Connector {connector}, for development (not charged).")
            return text.format(connector=one_line(entry.connector))
        return one_line(entry.ticket) or self.tr("unknown on this PC")

    def _result(self, entry: SessionEntry) -> str:
        text = results_label(entry.result) or DASH
        return f"{text}\n{follow_up_text(entry)}" if entry.needs_follow_up else text

    def _created(self, entry: SessionEntry) -> str:
        raw = one_line(entry.session.created_text) or DASH
        at = entry.session.created_at
        if at is None:
            return self.tr("{raw} (as reported by the service; not a recognized date)").format(raw=raw)
        return self.tr("{local}\nReported by the service: {raw}").format(local=moment(at), raw=raw)

    def _on_copy_clicked(self) -> None:
        from openobd_desktop.ui.tables.csv_export import clipboard_lines

        QGuiApplication.clipboard().setText(clipboard_lines([one_line(self._session_id)]))
