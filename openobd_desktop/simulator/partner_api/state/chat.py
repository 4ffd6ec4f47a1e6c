"""The chat for each ticket, between the workshop and the operator."""

import base64
import binascii

from msgspec import Struct

from openobd_desktop.simulator.common.clock import Clock
from openobd_desktop.simulator.common.rules import Rules
from openobd_desktop.simulator.partner_api.state.dates import date_text
from openobd_desktop.simulator.partner_api.state.people import OPERATORS, id_of
from openobd_desktop.simulator.partner_api.state.ticket_record import TicketRecord

TEXT, ATTACHMENT = "text", "attachment"
CUSTOMER, OPERATOR = "customer", "operator"

_DUTCH = (
    (CUSTOMER, "Goedemorgen, de auto staat binnen en de connector zit erin."),
    (OPERATOR, "Goedemorgen, ik zie de auto. Staat het contact aan?"),
    (CUSTOMER, "Ja, contact staat aan en de acculader hangt eraan."),
    (OPERATOR, "Prima, ik begin zo."),
    (CUSTOMER, "foto_dashboard.jpg"),
    (CUSTOMER, "Er brandt nog een geel lampje, zie de foto."),
)
_GERMAN = (
    (CUSTOMER, "Guten Morgen, das Fahrzeug steht in der Halle, der Connector ist eingesteckt."),
    (OPERATOR, "Guten Morgen, ich sehe das Fahrzeug. Ist die Zündung eingeschaltet?"),
    (CUSTOMER, "Ja, die Zündung ist an und das Ladegerät angeschlossen."),
    (OPERATOR, "Danke, ich fange gleich an."),
    (CUSTOMER, "foto_armaturenbrett.jpg"),
    (CUSTOMER, "Eine gelbe Lampe leuchtet noch, siehe Foto."),
)


class ChatMessage(Struct, frozen=True):
    """One message; ``side`` is "customer" or "operator"."""

    id: str
    side: str
    name: str
    content: str
    at: float
    type: str = TEXT
    redacted: bool = False


class WrongPageError(ValueError):
    """Raised for a token that does not identify a page."""


class Chat:
    """The messages for all tickets; a ticket's messages are created when first requested."""

    def __init__(self, clock: Clock, rules: Rules) -> None:
        self._clock = clock
        self._rules = rules
        self._by_channel: dict[str, list[ChatMessage]] = {}

    def of(self, ticket: TicketRecord) -> list[ChatMessage]:
        """Returns the messages between the workshop and the operator, oldest first."""
        messages = self._by_channel.get(ticket.customer_channel)
        if messages is None:
            messages = self._by_channel[ticket.customer_channel] = list(self._conversation(ticket))
        return messages

    def add(self, ticket: TicketRecord, content: str, side: str = CUSTOMER, redacted: bool = False) -> ChatMessage:
        """Adds a message with the current simulated time."""
        messages = self.of(ticket)
        message = ChatMessage(
            id_of("message", f"{ticket.number} {len(messages)}"),
            side,
            _name(ticket, side),
            content,
            self._clock.now(),
            redacted=redacted,
        )
        messages.append(message)
        return message

    def page(self, ticket: TicketRecord, channel: str, token: str) -> dict[str, object]:
        """Returns one page of a channel; an empty token selects the first page.

        Raises:
            WrongPageError: the token does not identify a page.
        """
        messages = self.of(ticket) if channel == ticket.customer_channel else []
        first = _place(token)
        rest = messages[first : first + self._rules.rest_chat_page]
        more = first + len(rest) < len(messages)
        return {
            "result": [self._fields(message, first + place) for place, message in enumerate(rest)],
            "next_token": _token(first + len(rest)) if more else None,
        }

    def _conversation(self, ticket: TicketRecord) -> list[ChatMessage]:
        whole = _GERMAN if ticket.customer.locale.startswith("de") else _DUTCH
        # Nobody has answered until an operator is assigned.
        texts = whole if ticket.operator is not None else whole[:1]
        now = self._clock.now()
        return [
            ChatMessage(
                id_of("message", f"{ticket.number} {place}"),
                side,
                _name(ticket, side),
                content,
                min(now, ticket.created_at + 45.0 * (place + 1)),
                ATTACHMENT if content.endswith(".jpg") else TEXT,
            )
            for place, (side, content) in enumerate(texts)
        ]

    def _fields(self, message: ChatMessage, place: int) -> dict[str, object]:
        is_object = self._rules.rest_sender_is_object
        fields: dict[str, object] = {
            "id": message.id,
            "content": None if message.redacted else message.content,
            "created_at": date_text(self._clock.wall(message.at), self._rules.rest_dates, place),
            "redacted": message.redacted,
            "sender": {"type": message.side, "name": message.name} if is_object else message.name,
            "type": message.type,
        }
        if message.type == ATTACHMENT:
            attachment = {"id": id_of("attachment", message.id), "name": message.content, "content_type": "image/jpeg"}
            fields["attachment"] = {**attachment, "size": 184_320}
        return fields


def _name(ticket: TicketRecord, side: str) -> str:
    if side == CUSTOMER:
        return ticket.customer.mechanic
    return (ticket.operator or OPERATORS[0]).name


def _token(place: int) -> str:
    return base64.urlsafe_b64encode(f"page {place}".encode()).decode()


def _place(token: str) -> int:
    if not token:
        return 0
    try:
        word, _, number = base64.urlsafe_b64decode(token).decode().partition(" ")
        if word == "page" and number.isdecimal():
            return int(number)
    except (binascii.Error, UnicodeDecodeError, ValueError):
        pass
    raise WrongPageError(token)
