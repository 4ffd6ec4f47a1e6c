"""Interface through which services use their session, and values that are loaded from the openOBD service."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from enum import Enum
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from msgspec import Struct, field

from openobd_desktop.core.aio.clock import Clock
from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.domain.journal import EventDetail, EventKind
from openobd_desktop.domain.secret import Secret
from openobd_desktop.errors import BusesInUse, NothingKnown, NotOffered, NotReadyYet, OpenObdError

if TYPE_CHECKING:
    from openobd_desktop.core.ports.service import SessionCalls


class Note(Protocol):
    """Callable that adds an event to the session's timeline."""

    def __call__(self, kind: EventKind, detail: EventDetail = "") -> None:
        """Adds the event, as ``Timeline.note`` does."""
        ...


class BusUse:
    """Whether a scan, clearing or the console is using the buses, so that functions and local testers must wait."""

    __slots__ = ("is_used",)

    def __init__(self) -> None:
        self.is_used: Callable[[], bool] = _never
        """Function that returns whether the buses are in use; replaced once the car is used for the first time."""

    def check(self) -> None:
        """Checks that the buses are free.

        Raises:
            BusesInUse: the buses are in use.
        """
        if self.is_used():
            raise BusesInUse


def _never() -> bool:
    return False


class SessionHandle(Struct, frozen=True):
    """Access to one session for its services."""

    session_id: str
    new_channel: Callable[[], AbstractAsyncContextManager[SessionCalls]]
    """Opens new calls for the duration of a ``with`` block."""
    current_channel: Callable[[], AbstractAsyncContextManager[SessionCalls]]
    """Provides the calls of the session's streams if messages are arriving on the streams, otherwise new calls."""
    token: Callable[[], Secret]
    """Returns the newest session token; may raise ``TokenLost``."""
    receive: Callable[[Secret], None]
    """Replaces the session token."""
    is_over: Callable[[], Awaitable[bool]]
    """Asks the service whether the session has ended; returns False if the service cannot be asked."""
    note: Note
    changed: Callable[[], None]
    """Notifies the session's listeners of a change."""
    clock: Clock
    scope: TaskScope
    bus_use: BusUse = field(default_factory=BusUse)


T = TypeVar("T", covariant=True)


class LoadState(Enum):
    """The state of a loadable value; the UI has a message for each state."""

    NOT_ASKED = "not asked"
    ASKING = "asking"
    WAITING = "waiting"
    """The service is still determining the value; it is requested again automatically."""
    KNOWN = "known"
    NOTHING = "nothing"
    """The service has no such value for this session."""
    NOT_OFFERED = "not offered"
    """The server is too old to offer the value."""
    FAILED = "failed"


class Loadable(Struct, Generic[T], frozen=True):
    """A value that is loaded from the service; while it is being reloaded, the previous value is kept."""

    state: LoadState = LoadState.NOT_ASKED
    value: T | None = None
    error: OpenObdError | None = None


def from_error(error: OpenObdError, value: T | None = None) -> Loadable[T]:
    """Returns a value whose loading failed with ``error``; ``value`` is the previously loaded value."""
    if isinstance(error, NotOffered):
        return Loadable(LoadState.NOT_OFFERED)
    if isinstance(error, NothingKnown):
        return Loadable(LoadState.NOTHING)
    if isinstance(error, NotReadyYet):
        return Loadable(LoadState.WAITING, value)
    return Loadable(LoadState.FAILED, value, error)


def from_cancellation(before: Loadable[T]) -> Loadable[T]:
    """Returns a value that can be loaded again, since its loading was cancelled; ``before`` is its previous state.

    Loading is cancelled when the window that started it is rebuilt.
    """
    return Loadable(value=before.value) if before.state is LoadState.ASKING else before
