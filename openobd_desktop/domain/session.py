"""Sessions, their results, and readings of the connection."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, StrEnum
from typing import Final

from openobd_desktop.domain.secret import Secret

SESSION_LIMIT = 4 * 3600.0
"""Seconds a session is guaranteed to run (openOBD docs, limitations)."""
CLAIM_LIMIT = 60.0
"""Seconds between start and claim after which the service closes a session (openOBD docs, token handling)."""
TOKEN_LIFE = 300.0
"""Seconds a session token is valid from its issue (openOBD docs, token handling)."""


class SessionState(Enum):
    """The states of proto/session_controller.proto; UNKNOWN stands for every other text."""

    AVAILABLE = "available"
    ACTIVE = "active"
    FINISHED = "finished"
    INTERRUPTED = "interrupted"
    FAILED = "failed"
    UNKNOWN = "unknown"

    # By identity, like their comparison; Enum's own is a Python function, called for each session of a long list.
    __hash__ = object.__hash__

    @property
    def is_final(self) -> bool:
        """Whether the session has ended."""
        return self in (SessionState.FINISHED, SessionState.INTERRUPTED, SessionState.FAILED)

    @property
    def is_running(self) -> bool:
        """Whether the session occupies its connector."""
        return self in (SessionState.AVAILABLE, SessionState.ACTIVE)


# A list has up to a hundred thousand of these two; creating frozen ones takes five times as long.
@dataclass(slots=True, unsafe_hash=True)
class Session:
    """A session as listed by the service, without its authentication token."""

    id: Final[str]
    state: Final[SessionState]
    state_text: Final[str]
    """The state as sent by the service, in lower case."""
    created_at: Final[datetime | None]
    """Aware, in UTC; None if ``created_text`` could not be parsed."""
    created_text: Final[str]
    host: Final[str]
    """As sent by the service; checked by the endpoint rules before a call."""
    port: Final[int]
    """443 if the service sent none or 0."""


@dataclass(frozen=True, slots=True)
class Grant:
    """A session and the one-time authentication token to claim it; empty if the service sent none."""

    session: Session
    token: Secret


class Ownership(Enum):
    """The relation of this PC to a session."""

    STARTED = "started here"
    CLAIMED = "claimed here"
    NOT_KNOWN = "not known"


@dataclass(slots=True, unsafe_hash=True)
class SessionEntry:
    """A session merged with what the journal has about it."""

    session: Final[Session]
    ticket: Final[str] = ""
    connector: Final[str] = ""
    mine: Final[Ownership] = Ownership.NOT_KNOWN
    listed: Final[bool] = True
    """False when the service no longer lists the session."""
    colleague: Final[str] = ""
    """Who works on it according to the team journal, for example "Anna (PC-12)"; only for sessions of others."""

    @property
    def id(self) -> str:
        """The session's id."""
        return self.session.id


class Result(StrEnum):
    """Outcomes by their wire names (proto/session.proto); RESULT_UNDEFINED is never sent and so is missing."""

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
    """Feedback of the person at the car by its wire name; "not asked" is the absence of a value."""

    NOTHING = "USER_FEEDBACK_NOTHING"
    SUCCESS = "USER_FEEDBACK_SUCCESS"
    FAILURE = "USER_FEEDBACK_FAILURE"
    ASSISTANCE_REQUESTED = "USER_FEEDBACK_ASSISTANCE_REQUESTED"


@dataclass(frozen=True, slots=True)
class ServiceResult:
    """What ``finish`` sends to the service."""

    results: tuple[Result, ...]
    feedback: UserFeedback | None = None
    description: str = ""


@dataclass(frozen=True, slots=True)
class ConnectorReading:
    """One reading of the connection monitor (proto/connection_monitor.proto)."""

    connected: bool
    connected_since: datetime | None
    """Aware, in UTC; None if never connected."""
    latency_ms: int
    healthy: bool
    """As estimated by the service."""


LOST_SECONDS = 10.0
"""Seconds without a connected connector after which the user should be informed."""
UNHEALTHY_SHARE = 0.25
"""From 0 to 1, the share of slow readings from which a connection is unhealthy."""


@dataclass(frozen=True, slots=True)
class ConnectionSummary:
    """The connection of a whole session in figures, for the feedback form, the timeline and the report."""

    readings: int = 0
    minimum_ms: int | None = None
    median_ms: int | None = None
    """Of the last ten minutes only."""
    maximum_ms: int | None = None
    slow_share: float = 0.0
    """From 0 to 1, how many of the readings were above 500 ms."""
    losses: int = 0
    """How often the connector was lost."""
    away_seconds: float = 0.0
    """How long it was lost in total."""
    longest_silence: float = 0.0
    """Seconds of the longest time without a reading."""

    @property
    def suspicious(self) -> bool:
        """Whether the connection alone may explain a communication error."""
        return self.losses > 0 or self.slow_share >= UNHEALTHY_SHARE or self.longest_silence >= LOST_SECONDS
