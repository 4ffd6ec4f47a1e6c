"""Rules for the Partner REST API and its WebSocket: limits, periods, and details that its documentation leaves open."""

from typing import Final

from msgspec import Struct

REAL, SIMULATED = "real", "simulated"
MIXED = "mixed"
MILLISECONDS, SECONDS, MICROSECONDS = "milliseconds", "seconds", "microseconds"
NUMBER, TICKET_NUMBER = "number", "ticket_number"
STABLE, SHIFTING = "stable", "shifting"
HTTP_DATE, NOTHING = "date", "nothing"

CHOICES: Final[dict[str, tuple[str, ...]]] = {
    "rest_limit_clock": (REAL, SIMULATED),
    "rest_retry_after": (SECONDS, HTTP_DATE, NOTHING),
    "rest_dates": (MIXED, MILLISECONDS, SECONDS, MICROSECONDS),
    "rest_event_key": (MIXED, NUMBER, TICKET_NUMBER),
    "rest_order": (STABLE, SHIFTING),
}
"""Allowed values of the rules that accept only a fixed set of strings."""


class PartnerApiRules(Struct, frozen=True):
    """Behaviour of the Partner REST API; times are in simulated seconds unless the name indicates another unit."""

    rest_token_life: float = 3600.0
    """How long an access token of the Partner API is accepted (Partner API docs, ``expires_in``)."""

    rest_limit: float = 5.0
    """Number of requests per second that a partner may send (Partner API docs, limits)."""

    rest_burst: int = 10
    """Number of requests that a partner may send at once before ``rest_limit`` applies (Partner API docs, limits)."""

    rest_limit_per_day: int = 50_000
    """Number of requests per day that a partner may send (Partner API docs, limits)."""

    rest_limit_clock: str = REAL
    """Whether the limits use real seconds, or simulated seconds, which a test can advance."""

    rest_retry_after: str = SECONDS
    """What the header ``Retry-After`` contains when a limit is exceeded; "nothing" omits the header."""

    rest_dates: str = MIXED
    """Format of dates: 2019-08-24T14:15:22.651+0000, 2019-08-24T14:15:22Z, with microseconds and +00:00, or mixed."""

    rest_event_key: str = MIXED
    """Key under which an event contains its ticket's number."""

    rest_order: str = STABLE
    """Whether unsorted tickets are in the same order in every answer, or in a different order each time."""

    rest_omits_null: bool = False
    """Whether fields without a value are omitted rather than null."""

    rest_sender_is_object: bool = True
    """Whether the sender of a chat message is an object with type and name, rather than just a name."""

    rest_chat_page: int = 20
    """Maximum number of chat messages in one answer, which contains a token for the next page."""

    rest_odd_state: str = ""
    """An undocumented state for one ticket; empty for none."""

    rest_start_assigns_ticket: bool = True
    """Whether starting a session changes the state of its ticket to "in progress"."""

    rest_finish_closes_ticket: bool = False
    """Whether finishing a session closes its ticket; not specified by the docs."""

    rest_car_every: float = 45.0
    """Interval at which the car of a waiting ticket connects, or another car disconnects or reconnects; 0 for never."""

    rest_reading_every: float = 5.0
    """Interval at which a connector's voltage and round-trip time are sent over the WebSocket (Partner API docs)."""
