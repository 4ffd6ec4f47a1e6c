"""Sessions, grants, results and readings of the connection."""

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
    """The states of proto/session_controller.proto; UNKNOWN stands for every other word."""

    AVAILABLE = "available"
    ACTIVE = "active"
    FINISHED = "finished"
    INTERRUPTED = "interrupted"
    FAILED = "failed"
    UNKNOWN = "unknown"

    # By identity, as they are compared; Enum's own is a call of Python, made for each session of a long list.
    __hash__ = object.__hash__

    @property
    def is_final(self) -> bool:
        """Nothing can happen to the session any more."""
        return self in (SessionState.FINISHED, SessionState.INTERRUPTED, SessionState.FAILED)

    @property
    def is_running(self) -> bool:
        """The session holds its connector."""
        return self in (SessionState.AVAILABLE, SessionState.ACTIVE)


# A list has up to a hundred thousand of these two, and a frozen one takes five times as long to make.
@dataclass(slots=True, unsafe_hash=True)
class Session:
    """What the service tells of a session, without its authentication token."""

    id: Final[str]
    state: Final[SessionState]
    state_text: Final[str]
    """The word as the service wrote it, lower case."""
    created_at: Final[datetime | None]
    """Aware, in UTC; None if ``created_text`` could not be read."""
    created_text: Final[str]
    host: Final[str]
    """As told; judged by the endpoint rules only when a call is to be made."""
    port: Final[int]
    """443 where the service told none or 0."""


@dataclass(frozen=True, slots=True)
class Grant:
    """A session and the one-time authentication token that claims it; the token is empty if none was told."""

    session: Session
    token: Secret


class Ownership(Enum):
    """How this PC is connected with a session."""

    STARTED = "started here"
    CLAIMED = "claimed here"
    NOT_KNOWN = "not known"


@dataclass(slots=True, unsafe_hash=True)
class SessionEntry:
    """A session merged with what is remembered here about it."""

    session: Final[Session]
    ticket: Final[str] = ""
    connector: Final[str] = ""
    mine: Final[Ownership] = Ownership.NOT_KNOWN
    listed: Final[bool] = True
    """False once the service no longer lists the session."""
    colleague: Final[str] = ""
    """Who works on it as the team journal tells, for example "Anna (PC-12)"; only asked for what is not ours."""

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
    """What the person at the car said, by wire name; "not asked" is the absence of a value."""

    NOTHING = "USER_FEEDBACK_NOTHING"
    SUCCESS = "USER_FEEDBACK_SUCCESS"
    FAILURE = "USER_FEEDBACK_FAILURE"
    ASSISTANCE_REQUESTED = "USER_FEEDBACK_ASSISTANCE_REQUESTED"


@dataclass(frozen=True, slots=True)
class ServiceResult:
    """What ``finish`` tells the service."""

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
    """The service's own estimate."""
