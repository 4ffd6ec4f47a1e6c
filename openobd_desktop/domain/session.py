"""Sessions, their results, and readings of the connection."""

from __future__ import annotations

from datetime import datetime
from enum import Enum, StrEnum

from msgspec import Struct

from openobd_desktop.domain.secret import Secret

SESSION_LIMIT = 4 * 3600.0
"""How long a session is guaranteed to run, in seconds (openOBD docs, limitations)."""
CLAIM_LIMIT = 60.0
"""Seconds within which a session must be claimed before the service closes it (openOBD docs, token handling)."""
TOKEN_LIFE = 300.0
"""How long a session token is valid after it is issued, in seconds (openOBD docs, token handling)."""


class SessionState(Enum):
    """The states defined in proto/session_controller.proto; ``UNKNOWN`` stands for any other state."""

    AVAILABLE = "available"
    ACTIVE = "active"
    FINISHED = "finished"
    INTERRUPTED = "interrupted"
    FAILED = "failed"
    UNKNOWN = "unknown"

    # Members are compared by identity, so this hash suffices; Enum's own hash is a slow Python function that would be
    # called for each listed session.
    __hash__ = object.__hash__

    @property
    def is_final(self) -> bool:
        """Whether the session has ended."""
        return self in (SessionState.FINISHED, SessionState.INTERRUPTED, SessionState.FAILED)

    @property
    def is_running(self) -> bool:
        """Whether the session occupies its connector."""
        return self in (SessionState.AVAILABLE, SessionState.ACTIVE)


# A list may contain a hundred thousand sessions and entries. The garbage collector need not visit them, since they
# contain no cycles.
class Session(Struct, frozen=True, gc=False):
    """A session as listed by the service, without its authentication token."""

    id: str
    state: SessionState
    state_text: str
    """The state as sent by the service, in lower case."""
    created_at: float | None
    """In seconds since 1970 in UTC; None if ``created_text`` could not be parsed."""
    created_text: str
    host: str
    """The host as sent by the service; checked against the endpoint rules before a call is made."""
    port: int
    """The port; 443 if the service sent none or 0."""


class Grant(Struct, frozen=True):
    """A session and the one-time authentication token for claiming it, which is empty if the service sent no token."""

    session: Session
    token: Secret


class Ownership(Enum):
    """How this PC is related to a session."""

    STARTED = "started here"
    CLAIMED = "claimed here"
    NOT_KNOWN = "not known"


class SessionEntry(Struct, frozen=True, gc=False):
    """A session, combined with what the journal contains about it."""

    session: Session
    ticket: str = ""
    connector: str = ""
    mine: Ownership = Ownership.NOT_KNOWN
    listed: bool = True
    """Whether the service still lists the session."""
    colleague: str = ""
    """The colleague working on the session according to the team journal, such as "Anna (PC-12)"; empty if none."""
    vehicle: str = ""
    """The make and model of the vehicle; empty if unknown, like ``vin``."""
    vin: str = ""
    """The VIN on the ticket and, if different, the VIN read from the car, separated by a space."""
    result: ServiceResult | None = None
    """The confirmed result, if known."""
    profile: str = ""
    """The profile with which the session is open on this PC, if that is not the profile in use; otherwise empty."""
    needs_follow_up: bool = False
    """Whether the mechanic requested assistance, or somebody marked the session, and nobody has followed up yet."""
    customer: str = ""
    """The ticket's customer; empty if unknown."""

    @property
    def id(self) -> str:
        """The session's ID."""
        return self.session.id


class Result(StrEnum):
    """Outcomes with their wire names (proto/session.proto), except RESULT_UNDEFINED, which is never sent."""

    SUCCESS = "RESULT_SUCCESS"
    INVALID_PRECONDITIONS = "RESULT_INVALID_PRECONDITIONS"
    NEEDS_VALIDATION = "RESULT_NEEDS_VALIDATION"
    NEEDS_COMPLETION = "RESULT_NEEDS_COMPLETION"
    AUTHENTICATION_ERROR = "RESULT_FAILURE_AUTHENTICATION_ERROR"
    MISSING_CODING_INFORMATION = "RESULT_FAILURE_MISSING_CODING_INFORMATION"
    NOT_COMPATIBLE = "RESULT_FAILURE_NOT_COMPATIBLE"
    COMMUNICATION_ERROR = "RESULT_FAILURE_COMMUNICATION_ERROR"
    RUNTIME_ERROR = "RESULT_FAILURE_RUNTIME_ERROR"
    EXTERNAL_SERVICE_ERROR = "RESULT_FAILURE_EXTERNAL_SERVICE_ERROR"
    FAILURE = "RESULT_FAILURE"


class UserFeedback(StrEnum):
    """Kinds of feedback from the person at the car, with their wire names; None instead of a kind means "not asked"."""

    NOTHING = "USER_FEEDBACK_NOTHING"
    SUCCESS = "USER_FEEDBACK_SUCCESS"
    FAILURE = "USER_FEEDBACK_FAILURE"
    ASSISTANCE_REQUESTED = "USER_FEEDBACK_ASSISTANCE_REQUESTED"


class ServiceResult(Struct, frozen=True):
    """The result that ``finish`` sends to the service."""

    results: tuple[Result, ...]
    feedback: UserFeedback | None = None
    description: str = ""


class ConnectorReading(Struct, frozen=True):
    """One reading from the connection monitor (proto/connection_monitor.proto)."""

    connected: bool
    connected_since: datetime | None
    """Timezone-aware, in UTC; None if the connector has never been connected."""
    latency_ms: int
    healthy: bool
    """Whether the service considers the connection healthy."""


LOST_SECONDS = 10.0
"""How long the connector may be disconnected before the user is informed, in seconds."""
UNHEALTHY_SHARE = 0.25
"""Smallest share of slow readings, from 0 to 1, at which a connection counts as unhealthy."""


class ConnectionSummary(Struct, frozen=True):
    """Statistics about the connection over a whole session, for the feedback form, the timeline and the report."""

    readings: int = 0
    minimum_ms: int | None = None
    median_ms: int | None = None
    """Median latency of the last ten minutes only."""
    maximum_ms: int | None = None
    slow_share: float = 0.0
    """Share of readings with a latency above 500 ms, from 0 to 1."""
    losses: int = 0
    """Number of separate periods in which the connector was disconnected."""
    away_seconds: float = 0.0
    """Total time for which the connector was lost, in seconds."""
    longest_silence: float = 0.0
    """The longest time without a reading, in seconds."""

    @property
    def suspicious(self) -> bool:
        """Whether the connection alone may explain a communication error."""
        return self.losses > 0 or self.slow_share >= UNHEALTHY_SHARE or self.longest_silence >= LOST_SECONDS
