"""Functions, their contexts and variables, and those known on this PC (proto/function.proto, function_broker.proto)."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from enum import Enum

from msgspec import Struct
from msgspec.structs import replace

from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import ServiceResult
from openobd_desktop.domain.settings import KnownFunction

SINGLE_RESULT = "<FUNCTION_SINGLE_RETURN_VALUE>"
"""Key of a single result, as the vendor's client writes it."""

MOST_VARIABLES = 1000
"""Maximum number of variables read from one scope."""
RECENT_LIMIT = 10
"""Number of functions remembered on this PC, in addition to favourites."""


class FunctionState(Enum):
    """Whether a function can currently be run."""

    ONLINE = "online"
    OFFLINE = "offline"
    UNAVAILABLE = "unavailable"
    UNKNOWN = "unknown"


class FunctionDetails(Struct, frozen=True, kw_only=True):
    """A function as registered with the broker."""

    id: str
    """UUID."""
    name: str = ""
    version: str = ""
    description: str = ""
    provider_id: str = ""
    """UUID; empty for one of the partner's own functions."""
    products: tuple[str, ...] = ()
    """UUIDs of products in the Partner API; empty for all products."""
    vehicles: tuple[str, ...] = ()
    """Numbers of makes, models or groups of models; empty for all vehicles."""
    state: FunctionState = FunctionState.UNKNOWN
    internal: bool = False
    """Whether the function is callable but not listed in the dashboard."""


class VariableScope(Enum):
    """The scope within which a variable is shared."""

    SESSION = "session"
    FUNCTION = "function"
    CONNECTION = "connection"
    """Variables in this scope are kept after the session ends."""


class Variable(Struct, frozen=True):
    """A variable and its value."""

    key: str
    value: str
    """The text or, if the value is an object, the name of its type."""
    is_text: bool = True
    """Whether the value is text; an object is shown but cannot be edited."""


class ContextOpened(Struct, frozen=True):
    """A nested context waiting to be claimed by its function."""

    id: str
    monitor_token: Secret
    authentication_token: Secret


class ContextNews(Struct, frozen=True):
    """A message from a context's monitor, with a newer monitor token or, in the last message, the context's outcome."""

    finished: bool
    monitor_token: Secret
    """Empty in the last message."""
    parent_token: Secret
    """A new authentication token with which the parent claims the session again; empty if none was sent."""
    result: ServiceResult | None = None


class RunState(Enum):
    """The state of a function's run."""

    PREPARING = "preparing"
    CALLING = "calling"
    """The broker has been called, but the function's host has not answered yet."""
    RUNNING = "running"
    STOPPING = "stopping"
    ENDED = "ended"
    """The function ended its context; ``Run.result`` contains its result."""
    STOPPED = "stopped"
    """The operator ended the run."""
    FAILED = "failed"
    """The function did not start, or its monitoring was lost; ``Run.error`` contains the reason."""


class FunctionCall(Struct, frozen=True, kw_only=True):
    """A function's run, as recorded in the timeline when the run starts and when it ends."""

    id: str
    """UUID of the function."""
    name: str = ""
    at: float
    """Start time of the run, in seconds since 1970 (UTC); the same in both events of a run."""
    state: RunState
    arguments: tuple[Variable, ...] = ()
    result: ServiceResult | None = None
    """The result reported by the function."""
    results: tuple[Variable, ...] = ()
    """The variables that the function returned."""
    error: str = ""
    """Why the run failed, as an English sentence to be translated; empty if it did not fail."""

    @property
    def outcome(self) -> str:
        """The function's or the program's message about the end of the run; empty if there is none."""
        if self.error:
            return self.error
        return self.result.description if self.result is not None else ""


class LogLevel(Enum):
    """The severity of a ScriptLog line (proto/logging.proto)."""

    DEBUG = "debug"
    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


def remembered(known: Collection[KnownFunction], details: FunctionDetails) -> tuple[KnownFunction, ...]:
    """Returns ``known`` with the function in ``details`` first; keeps all favourites and ``RECENT_LIMIT`` more."""
    before = next((one for one in known if (one.id, one.provider_id) == (details.id, details.provider_id)), None)
    latest = KnownFunction(id=details.id, name=details.name, provider_id=details.provider_id)
    latest = replace(latest, favourite=before is not None and before.favourite)
    return _limited([latest, *(one for one in known if one is not before)])


def with_favourite(
    known: Collection[KnownFunction], function: KnownFunction, *, favourite: bool
) -> tuple[KnownFunction, ...]:
    """Returns ``known`` with ``function`` marked as a favourite or not; a new function is added."""
    wanted = replace(function, favourite=favourite)
    key = (function.id, function.provider_id)
    found = [wanted if (one.id, one.provider_id) == key else one for one in known]
    return _limited(found if wanted in found else [wanted, *found])


def _limited(functions: Sequence[KnownFunction]) -> tuple[KnownFunction, ...]:
    recent = [one for one in functions if not one.favourite][:RECENT_LIMIT]
    return tuple(one for one in functions if one.favourite or one in recent)
