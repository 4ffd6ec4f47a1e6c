"""Access of the services to their session, and values that they load from it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from enum import Enum
from typing import Generic, Protocol, TypeVar

from openobd_desktop.core.aio.clock import Clock
from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.core.ports.service import SessionCalls
from openobd_desktop.domain.journal import EventKind
from openobd_desktop.domain.secret import Secret
from openobd_desktop.errors import NothingKnown, NotOffered, NotReadyYet, OpenObdError


class Note(Protocol):
    """Adds a line to the timeline."""

    def __call__(self, kind: EventKind, detail: str = "") -> None:
        """See ``ActiveSession.note``."""
        ...


@dataclass(frozen=True, slots=True)
class SessionHandle:
    """The way into one session."""

    session_id: str
    new_channel: Callable[[], AbstractAsyncContextManager[SessionCalls]]
    """Opens a channel of its own for as long as the block lasts."""
    current_channel: Callable[[], AbstractAsyncContextManager[SessionCalls]]
    """The channel of the session's line while something is heard on it, else one of its own."""
    token: Callable[[], Secret]
    """The newest session token at this moment; raises ``TokenLost``."""
    receive: Callable[[Secret], None]
    """Takes a new session token in, and keeps the session with it from then on."""
    is_over: Callable[[], Awaitable[bool]]
    """Asks the service whether the session has ended; False if it cannot tell."""
    note: Note
    changed: Callable[[], None]
    """Tells the listeners of the session."""
    clock: Clock
    scope: TaskScope


T = TypeVar("T", covariant=True)


class LoadState(Enum):
    """What is known of a fact; the screen has the words."""

    NOT_ASKED = "not asked"
    ASKING = "asking"
    WAITING = "waiting"
    """The service is still finding it out; it is asked again by itself."""
    KNOWN = "known"
    NOTHING = "nothing"
    """The service has nothing of the kind for this session."""
    NOT_OFFERED = "not offered"
    """The server is too old for it."""
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Loadable(Generic[T]):
    """A fact as it stands; a value that was known once stays while it is asked for again."""

    state: LoadState = LoadState.NOT_ASKED
    value: T | None = None
    error: OpenObdError | None = None


def from_error(error: OpenObdError, value: T | None = None) -> Loadable[T]:
    """A fact that could not be had just now."""
    if isinstance(error, NotOffered):
        return Loadable(LoadState.NOT_OFFERED)
    if isinstance(error, NothingKnown):
        return Loadable(LoadState.NOTHING)
    if isinstance(error, NotReadyYet):
        return Loadable(LoadState.WAITING, value)
    return Loadable(LoadState.FAILED, value, error)
