"""Functions, the contexts they run in and their variables (proto/function.proto, proto/function_broker.proto)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import ServiceResult

SINGLE_RESULT = "<FUNCTION_SINGLE_RETURN_VALUE>"
"""The key of a result that stands alone, as the vendor's client writes it."""

MOST_VARIABLES = 1000
"""Variables of one scope that are read at most."""


class FunctionState(Enum):
    """Whether a function can be run now."""

    ONLINE = "online"
    OFFLINE = "offline"
    UNAVAILABLE = "unavailable"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class FunctionDetails:
    """What the broker knows of a function."""

    id: str
    """UUID."""
    name: str = ""
    version: str = ""
    description: str = ""
    provider_id: str = ""
    """Empty for one of our own."""
    products: tuple[str, ...] = ()
    """UUIDs of the Partner API; empty for all."""
    vehicles: tuple[str, ...] = ()
    """Numbers of makes, models or groups of models; empty for all."""
    state: FunctionState = FunctionState.UNKNOWN
    internal: bool = False
    """Not listed in the dashboard, yet callable."""


class VariableScope(Enum):
    """Who shares a variable."""

    SESSION = "session"
    FUNCTION = "function"
    CONNECTION = "connection"
    """Outlives sessions."""


@dataclass(frozen=True, slots=True)
class Variable:
    """A key and its text."""

    key: str
    value: str
    """For an object that is no text, the name of its type."""
    is_text: bool = True
    """False for an object; it is shown and cannot be edited."""


@dataclass(frozen=True, slots=True)
class ContextOpened:
    """A nested context that waits for its function to claim it."""

    id: str
    monitor_token: Secret
    authentication_token: Secret


@dataclass(frozen=True, slots=True)
class ContextNews:
    """What the monitor of a context tells: a newer token to watch with, or, last, how it ended."""

    finished: bool
    monitor_token: Secret
    """Empty in the last message."""
    parent_token: Secret
    """A fresh authentication token for the parent, if it has to claim the session again; may be empty."""
    result: ServiceResult | None = None


class RunState(Enum):
    """Where a run of a function stands."""

    PREPARING = "preparing"
    CALLING = "calling"
    """The broker has been asked, the host has not answered yet."""
    RUNNING = "running"
    STOPPING = "stopping"
    ENDED = "ended"
    """The context has ended by itself; ``result`` is what the function said."""
    STOPPED = "stopped"
    """Ended from here."""
    FAILED = "failed"
    """It did not come about, or was lost from sight; the error tells why."""


class LogLevel(Enum):
    """How important a line of the ScriptLog is (proto/logging.proto)."""

    DEBUG = "debug"
    INFO = "info"
    WARNING = "warning"
    ERROR = "error"
