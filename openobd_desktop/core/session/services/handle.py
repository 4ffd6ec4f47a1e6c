"""What the parts of a session's inside share: fresh channels, the newest token, the clock, the timeline."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Protocol

from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.core.ports.clock import Clock
from openobd_desktop.core.ports.service import SessionCalls
from openobd_desktop.domain.journal import EventKind
from openobd_desktop.domain.secret import Secret


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
