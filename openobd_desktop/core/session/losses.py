"""Detection of lost connections, as opposed to the end of a session."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import Protocol

from msgspec import Struct

from openobd_desktop.core.aio.clock import Clock
from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.core.session import Phase
from openobd_desktop.domain.session import Session, SessionState
from openobd_desktop.errors import LineSilent, OpenObdError, SessionNotFound, Unreachable

GRACE = 2.0
"""Maximum time, in seconds, between the end of a session's streams and the service's report of the session's end."""
LOOK_PAUSE = 0.5
"""Seconds between two checks of a session whose streams have just ended."""
LOOK_LIMIT = 1.0
"""Seconds to wait for the state of the session before broken streams are reopened."""
PATIENCE = 10.0
"""How long the service may refuse to open a stream, in seconds, before the connection counts as lost."""


_log = logging.getLogger(__name__)


class Loss(Struct, frozen=True):
    """An interruption in which the streams ended, although the session may still be running."""

    at: float
    """When the streams ended, in seconds since 1970 (UTC)."""
    since: float
    """The same time as ``at``, in monotonic seconds."""
    why: str


class Losses:
    """Decides whether a session's streams ended because of a lost connection; reports each loss once to ``on_loss``.

    The streams of a session may end before, with or after the answer to the call that ends the session; the service
    does not specify the order. So the end of the streams is only a suspected loss. The loss is confirmed once
    the session is known to have been running afterwards: a token arrives on a new stream, or a later call ends the
    session.
    """

    def __init__(self, clock: Clock, scope: TaskScope, on_loss: Callable[[Loss], None]) -> None:
        self._clock = clock
        self._scope = scope
        self._on_loss = on_loss
        self._suspected: Loss | None = None
        self._reported = False
        self._endings: list[float] = []
        """The times at which the pending calls that end the session were made, in monotonic seconds."""
        self._settled: asyncio.Event | None = None
        """Set once the calls in ``_endings`` have been answered; None if no such call is pending."""

    @property
    def may_be_ending(self) -> bool:
        """Whether the streams ended so recently that the service may not have reported the session's end yet."""
        return self._suspected is not None and self._age < GRACE * self._factor

    @property
    def visible(self) -> bool:
        """Whether the connection has been lost for so long that the end of the session cannot be the cause."""
        return self._reported or self._age >= GRACE * self._factor

    def suspect(self, error: OpenObdError | None, lived: float = 0.0) -> None:
        """Records that the streams have ended, as a suspected loss; only the first suspicion in an outage counts.

        Args:
            error: Why the streams ended.
            lived: Seconds for which the streams were open; a long time proves that the session was still running after
                an earlier suspicion.
        """
        if lived >= GRACE * self._factor and not is_silence(error):
            self.confirm()
        if self._suspected is None and not self._reported:
            self._suspected = Loss(self._clock.now(), self._clock.monotonic(), error.what if error else "")

    def reconnect_failed(self, error: OpenObdError | None) -> None:
        """Records a failed attempt to reconnect, which confirms a suspected loss unless the session may be ending."""
        if self._suspected is None or self._endings:
            return
        patience = GRACE if isinstance(error, Unreachable) else PATIENCE
        if is_silence(error) or self._age >= patience * self._factor:
            self.confirm()

    def confirm(self) -> None:
        """Confirms the suspected loss, if there is one."""
        loss, self._suspected = self._suspected, None
        if loss is not None:
            self._reported = True
            self._on_loss(loss)

    def line_back(self) -> bool:
        """Records that a new stream works, which confirms a suspected loss; returns whether there was a loss."""
        self.confirm()
        was_reported, self._reported = self._reported, False
        return was_reported

    def session_ended(self) -> None:
        """Records the end of the session, which refutes a suspected loss unless a later call ended the session."""
        if self._suspected is not None and any(made > self._suspected.since for made in self._endings):
            self.confirm()
        self._suspected, self._reported = None, False

    @contextmanager
    def ending(self) -> Iterator[None]:
        """Wraps a call that ends the session; success proves that the session was running when the call was made."""
        made = self._clock.monotonic()
        self._endings.append(made)
        settled = self._settled = self._settled or asyncio.Event()
        try:
            yield
            if self._suspected is not None and made > self._suspected.since:
                self.confirm()
        finally:
            self._endings.remove(made)
            if not self._endings:
                self._settled = None
                settled.set()

    async def settled(self, limit: float | None = None) -> None:
        """Waits until no call that ends the session is pending; a ``limit`` is the longest wait in seconds."""
        if self._settled is None:
            return
        if limit is None:
            await self._settled.wait()
        elif limit > 0:
            await self._scope.at_most(self._clock.sleep(limit), self._settled.wait(), "settle the end of a line")

    async def settled_within_grace(self) -> None:
        """Waits like ``settled``, but at most until ``GRACE`` seconds after the suspected loss."""
        await self.settled(GRACE * self._factor - self._age)

    @property
    def _factor(self) -> float:
        # The service runs in real time, even if the demo's clock is accelerated.
        return self._clock.factor

    @property
    def _age(self) -> float:
        return self._clock.monotonic() - self._suspected.since if self._suspected is not None else 0.0


class CheckedSession(Protocol):
    """A session for which ``EndCheck`` checks whether it has ended."""

    session: Session
    phase: Phase

    @property
    def id(self) -> str:
        """The session's ID."""
        ...

    @property
    def alive(self) -> bool:
        """Whether the session is running and can be controlled from this PC."""
        ...

    def has_ended(self) -> bool:
        """Returns whether the session is known to have ended."""
        ...

    def update_from(self, session: Session | None) -> None:
        """Adopts the state reported by the service; None means that the service no longer knows the session."""
        ...


class EndCheck:
    """Asks the service whether a session has ended; asks repeatedly, because the end may be reported with a delay.

    Attributes:
        is_unknown: Whether the service no longer knows the session.
    """

    def __init__(
        self,
        checked: CheckedSession,
        get_session: Callable[[], Awaitable[Session]],
        losses: Losses,
        clock: Clock,
        scope: TaskScope,
    ) -> None:
        self.is_unknown = False
        self._checked = checked
        self._get_session = get_session
        self._losses = losses
        self._clock = clock
        self._scope = scope

    async def finds_end(self, error: OpenObdError | None) -> bool:
        """Returns whether the session has ended, given that its streams have ended with ``error``."""
        known = await (self._ask_quickly() if isinstance(error, Unreachable) else self._ask())
        if known and self.is_over():
            # Whether a result was accepted must be known before the end is recorded. The answer to an interrupt may be
            # lost, and until its deadline, the page would show a session that has ended as connected.
            is_finishing = self._checked.phase is Phase.FINISHING
            await self._losses.settled(None if is_finishing else GRACE * self._clock.factor)
            return True
        return False

    async def is_final(self) -> bool:
        """Returns whether the session has ended; False if the service cannot be asked."""
        await self._losses.settled_within_grace()
        while self._checked.alive:
            if await self._ask_quickly() and self.is_over():
                return True
            if not self._losses.may_be_ending:
                return False
            await self._pause()
        return True

    async def truth(self) -> SessionState | None:
        """Returns the session's state as reported by the service; None if the service cannot be asked."""
        while await self._ask():
            state = self._checked.session.state
            if not (state.is_running and self._losses.may_be_ending):
                return state
            await self._pause()
        return None

    def is_over(self) -> bool:
        """Returns whether the service has reported the end of the session."""
        return self.is_unknown or self._checked.session.state.is_final

    async def _pause(self) -> None:
        """Waits before the next check; the streams may end before the service reports the end of the session."""
        await self._clock.sleep(LOOK_PAUSE * self._clock.factor)

    async def _ask_quickly(self) -> bool:
        limit = self._clock.sleep(LOOK_LIMIT * self._clock.factor)
        return bool(await self._scope.at_most(limit, self._ask(), f"look up session {self._checked.id}"))

    async def _ask(self) -> bool:
        """Fetches the session's state; returns whether the service answered."""
        try:
            self._checked.update_from(await self._get_session())
        except SessionNotFound:
            if not self._checked.has_ended():
                self.is_unknown = True
                self._checked.update_from(None)
        except OpenObdError as error:
            _log.info("state of session %s is not known: %s", self._checked.id, error.what)
            return False
        return True


def is_silence(error: OpenObdError | None) -> bool:
    """Returns whether ``error`` is merely a connection problem, meaning that the service did not end the stream."""
    return isinstance(error, LineSilent) or (isinstance(error, Unreachable) and not error.ambiguous)
