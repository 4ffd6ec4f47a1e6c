"""Fields for the ticket or, in developer mode, the connector of a new session, and the suggested tickets."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QRadioButton, QVBoxLayout, QWidget

from openobd_desktop.core.rules.ticket import connector_id, ticket_number
from openobd_desktop.domain.session import SessionEntry
from openobd_desktop.errors import BadInput
from openobd_desktop.ui.common.translate import translate
from openobd_desktop.ui.look.text import one_line
from openobd_desktop.ui.widgets.field_layout import Field, caption

LIMIT = 500
"""Maximum length of the input in characters, enough for a link to a ticket."""
RECENT = 5
"""Maximum number of recent tickets to suggest."""


class StartTarget(QWidget):
    """Fields for a ticket and a connector; typing in a field selects its radio button."""

    changed = Signal()
    left_downwards = Signal()
    """Signal that is emitted when the user presses the Down key in the ticket field."""

    def __init__(
        self,
        *,
        developer: bool,
        prefill: str = "",
        connector: str = "",
        demo: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Builds the fields; if ``demo`` is true, the explanations do not mention charges."""
        super().__init__(parent)
        self._validating = False
        self._free = demo
        self._refused = False
        self._ticket = Field(
            self.tr("Ticket number"), LIMIT, name="ticketHint", placeholder=self.tr("7848095 or a ticket link")
        )
        self._connector = Field(
            self.tr("Connector"), LIMIT, name="connectorHint", placeholder=self.tr("UUID or number")
        )
        on_ticket, on_connector = (
            (self.tr("On a ticket"), self.tr("On a connector, for development"))
            if demo
            else (self.tr("On a ticket (chargeable)"), self.tr("On a connector, for development (not chargeable)"))
        )
        self._on_ticket, self._on_connector = _radio(on_ticket), _radio(on_connector)
        self._lay_out(developer)
        self._connect()
        if connector:
            self._connector.edit.setText(connector)
        self.fill_in(prefill)
        self._judge()

    def fill_in(self, ticket: str) -> None:
        """Fills in a ticket number and selects it, so that it is replaced as soon as the user types."""
        self._ticket.edit.setText(ticket)
        self._ticket.edit.selectAll()

    def _lay_out(self, developer: bool) -> None:
        self._on_ticket.setChecked(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for radio, field in ((self._on_ticket, self._ticket), (self._on_connector, self._connector)):
            column.addWidget(radio)
            column.addWidget(field)
        for widget in (self._on_ticket, self._on_connector, self._connector):
            widget.setVisible(developer)

    def _connect(self) -> None:
        self._ticket.edit.textChanged.connect(self._on_ticket_typed)
        self._connector.edit.textChanged.connect(self._on_connector_typed)
        self._on_connector.toggled.connect(self._on_kind_toggled)
        self._ticket.edit.left_downwards.connect(self.left_downwards)

    def show_refused(self) -> None:
        """Hides the note saying that the ticket will be charged, which reappears when the ticket is edited."""
        self._refused = True
        self._judge()

    def _on_ticket_typed(self) -> None:
        self._refused = False
        self._on_ticket.setChecked(True)
        self._judge()

    def _on_connector_typed(self) -> None:
        self._on_connector.setChecked(True)
        self._judge()

    def _on_kind_toggled(self) -> None:
        self.focus()
        self._judge()

    @property
    def is_connector(self) -> bool:
        """Whether the session is to be started on a connector instead of a ticket."""
        return self._on_connector.isChecked()

    @property
    def text(self) -> str:
        """The text in the selected field."""
        return self._chosen.edit.text()

    @property
    def ticket(self) -> str:
        """The ticket number entered; empty if the input is not a ticket number or a connector is selected."""
        try:
            return "" if self.is_connector else ticket_number(self.text)
        except BadInput:
            return ""

    @property
    def connector(self) -> str:
        """The connector entered; empty if the input is not a connector or a ticket is selected."""
        try:
            return connector_id(self.text) if self.is_connector else ""
        except BadInput:
            return ""

    @property
    def _chosen(self) -> Field:
        return self._connector if self.is_connector else self._ticket

    def focus(self) -> None:
        """Focuses the selected field."""
        self._chosen.edit.setFocus()

    def validate(self) -> BadInput | None:
        """Returns the problem with the input, or None if it is valid.

        After the first call, problems are also shown while the user is typing.
        """
        self._validating = True
        problem = self._judge()
        if problem is not None:
            self.focus()
        return problem

    def _judge(self) -> BadInput | None:
        other = self._ticket if self.is_connector else self._connector
        other.hint("")
        problem = self._problem(connector_id if self.is_connector else ticket_number)
        if problem is None:
            self._chosen.hint(self._understood())
        elif self._validating:
            self._chosen.show_invalid(f"{translate(problem.what)} {translate(problem.advice)}")
        else:
            self._chosen.hint(translate(problem.advice) if self.text.strip() else self._bill())
        self.changed.emit()
        return problem

    def _problem(self, read: Callable[[str], str]) -> BadInput | None:
        try:
            read(self.text)
        except BadInput as problem:
            return problem
        return None

    def _understood(self) -> str:
        if self.is_connector:
            return self._bill()
        if self._refused and self.text.strip() == self.ticket:
            # Without a charge to mention, the text would only repeat the number in the field.
            return ""
        if self._free or self._refused:
            return self.tr("Ticket {number}").format(number=self.ticket)
        return self.tr("Billed to ticket {number}.").format(number=self.ticket)

    def _bill(self) -> str:
        if self.is_connector and self._free:
            return self.tr("For development only, not for customer work.")
        if self.is_connector:
            return self.tr("For development only, not for customer work. Not charged.")
        return "" if self._free else self.tr("The session is charged to the ticket.")


def _radio(text: str) -> QRadioButton:
    radio = QRadioButton(text)
    radio.setAccessibleName(text)
    return radio


class RecentTickets(QListWidget):
    """List of the ticket in the clipboard and of recent tickets with their vehicles; hidden while it is empty.

    ``chosen`` carries the ticket that the user selects; ``confirmed`` is emitted when a ticket is double-clicked.

    Attributes:
        caption: The label above the list, which would otherwise look like search results; hidden with the list.
    """

    chosen = Signal(str)
    confirmed = Signal()

    def __init__(self, entries: Iterable[SessionEntry], copied: str, parent: QWidget | None = None) -> None:
        """Lists the tickets of ``entries``, newest first; ``copied`` is the ticket in the clipboard, or empty."""
        super().__init__(parent)
        self.caption = caption(self.tr("Recent tickets"), self)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        vehicles = _vehicles(entries)
        if copied:
            self._add(copied, vehicles.pop(copied, ""), self.tr("from the clipboard"))
        for ticket, vehicle in list(vehicles.items())[:RECENT]:
            self._add(ticket, vehicle)
        if not self.count():
            for each in (self.caption, self):
                each.hide()
        self.currentItemChanged.connect(lambda item: self._choose(item))
        self.itemClicked.connect(self._choose)
        # Not itemActivated, which some desktops emit for a single click.
        self.itemDoubleClicked.connect(lambda item: self.confirmed.emit())

    def _add(self, ticket: str, *facts: str) -> None:
        item = QListWidgetItem(" · ".join(one_line(each) for each in (ticket, *facts) if each))
        item.setData(Qt.ItemDataRole.UserRole, ticket)
        self.addItem(item)

    def take_focus(self) -> None:
        """Focuses the list and selects a ticket, if there are any."""
        if self.count():
            self.setFocus()
            self.setCurrentRow(max(0, self.currentRow()))

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))

    def sizeHint(self) -> QSize:
        rows = self.sizeHintForRow(0) * self.count()
        return QSize(super().sizeHint().width(), rows + 2 * self.frameWidth())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


def _vehicles(entries: Iterable[SessionEntry]) -> dict[str, str]:
    """Returns the known vehicles, keyed by ticket, with the newest ticket first."""
    tickets = [entry for entry in entries if entry.ticket]
    tickets.sort(key=lambda entry: entry.session.created_at or 0.0, reverse=True)
    vehicles: dict[str, str] = {}
    for entry in tickets:
        vehicles[entry.ticket] = vehicles.get(entry.ticket) or entry.vehicle
    return vehicles
