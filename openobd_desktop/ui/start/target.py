"""Fields for the ticket or, in developer mode, the connector on which a session is started."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QRadioButton, QVBoxLayout, QWidget

from openobd_desktop.core.rules.ticket import connector_id, ticket_number
from openobd_desktop.errors import BadInput
from openobd_desktop.ui.common.translate import translate
from openobd_desktop.ui.widgets.field_layout import Field

LIMIT = 500
"""Maximum length of the input in characters, enough for a link to a ticket."""


class StartTarget(QWidget):
    """Fields for a ticket and a connector; typing into a field selects the corresponding radio button."""

    changed = Signal()

    def __init__(
        self, *, developer: bool, prefill: str = "", demo: bool = False, parent: QWidget | None = None
    ) -> None:
        """Builds the fields; if ``demo`` is true, their text does not mention charges."""
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
        self._ticket.edit.setText(prefill)
        self._ticket.edit.selectAll()
        self._judge()

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

    def show_refused(self) -> None:
        """Hides the note that the ticket will be charged; the note reappears when the ticket is edited."""
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
        """Moves the focus to the selected field."""
        self._chosen.edit.setFocus()

    def validate(self) -> BadInput | None:
        """Returns the problem with the input; None if the input is valid.

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
        if self._free or self._refused:
            return self.tr("Ticket {number}").format(number=self.ticket)
        return self.tr("Charged to ticket {number}.").format(number=self.ticket)

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
