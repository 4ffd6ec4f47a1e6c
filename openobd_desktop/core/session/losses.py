"""Losses of a session's connection, distinguished from the end of the session."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Protocol

from openobd_desktop.core.aio.clock import Clock
from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.domain.session import Session, SessionState
from openobd_desktop.errors import LineSilent, OpenObdError, SessionNotFound, Unreachable

GRACE = 2.0
"""Seconds by which the streams of a session may end before the service reports the end of the session."""
LOOK_PAUSE = 0.5
"""Seconds between two checks of a session whose streams have just ended."""
LOOK_LIMIT = 1.0
"""Seconds for which broken streams wait for the session's state before they are opened again."""
PATIENCE = 10.0
"""Seconds for which streams wait if the service itself refuses to open one, which is not a connection problem."""


_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Loss:
    """An end of the streams that may not be the end of the session."""

    at: float
    """Seconds since 1970 in UTC."""
    since: float
    """Seconds of the monotonic clock."""
    why: str


class Losses:
    """Judges each end of a session's streams, and passes each loss to ``on_loss`` exactly once.

    The service does not specify the order: the streams of a session may end before, with or after the answer to the
    call that ended it. So the end of the streams is only a suspected loss until the session is known to have outlived
    it, either because a token arrived on a new stream, or because a later call that ended the session was answered.
    """

    def __init__(self, clock: Clock, scope: TaskScope, on_loss: Callable[[Loss], None]) -> None:
        self._clock = clock
        self._scope = scope
        self._on_loss = on_loss
        self._suspected: Loss | None = None
        self._reported = False
        self._endings: list[float] = []
        """When each pending call that ends the session was made, in monotonic seconds."""
        self._calm = asyncio.Event()
        self._calm.set()

    @property
    def may_be_ending(self) -> bool:
        """Whether the streams ended so recently that the service may not report the session's end yet."""
        return self._suspected is not None and self._age < GRACE * self._factor

    @property
    def visible(self) -> bool:
        """Whether the connection has been lost for longer than the end of the session could explain."""
        return self._reported or self._age >= GRACE * self._factor

    def suspect(self, error: OpenObdError | None, lived: float = 0.0) -> None:
        """Records an end of the streams; only the first one in an outage counts.

        Args:
            error: Why the streams ended.
            lived: Seconds for which they were open; a long time proves that the session outlived the previous ones.
        """
        if lived >= GRACE * self._factor and not is_silence(error):
            self.confirm()
        if self._suspected is None and not self._reported:
            self._suspected = Loss(self._clock.now(), self._clock.monotonic(), error.what if error else "")

    def weigh(self, error: OpenObdError | None) -> None:
        """Judges a failed attempt to reconnect while the service reports no end of the session."""
        if self._suspected is None or self._endings:
            return
        patience = GRACE if isinstance(error, Unreachable) else PATIENCE
        if is_silence(error) or self._age >= patience * self._factor:
            self.confirm()

    def confirm(self) -> None:
        """Counts a suspicion as a loss, because the session is running or nothing more will become known."""
        loss, self._suspected = self._suspected, None
        if loss is not None:
            self._reported = True
            self._on_loss(loss)

    def line_back(self) -> bool:
        """Records a sign of life of the session over a new stream; returns whether there had been a loss."""
        self.confirm()
        was_reported, self._reported = self._reported, False
        return was_reported

    def session_ended(self) -> None:
        """Records the end of the session, which explains the end of its streams unless a later call caused it."""
        if self._suspected is not None and any(made > self._suspected.since for made in self._endings):
            self.confirm()
        self._suspected, self._reported = None, False

    @contextmanager
    def ending(self) -> Iterator[None]:
        """Wraps a call that ends the session; a successful answer proves that the session was running before it."""
        made = self._clock.monotonic()
        self._endings.append(made)
        self._calm.clear()
        try:
            yield
            if self._suspected is not None and made > self._suspected.since:
                self.confirm()
        finally:
            self._endings.remove(made)
            if not self._endings:
                self._calm.set()

    async def calm(self) -> None:
        """Waits until no call that ends the session is pending."""
        await self._calm.wait()

    async def calm_within_grace(self) -> None:
        """Waits like ``calm``, but no longer than a suspicion may last."""
        left = GRACE * self._factor - self._age
        if not self._calm.is_set() and left > 0:
            await self._scope.at_most(self._clock.sleep(left), self._calm.wait(), "settle the end of a line")

    @property
    def _factor(self) -> float:
        # The service counts real seconds, even if the clock compresses hours into seconds.
        return self._clock.factor

    @property
    def _age(self) -> float:
        return self._clock.monotonic() - self._suspected.since if self._suspected is not None else 0.0


class CheckedSession(Protocol):
    """A session whose end is checked."""

    session: Session

    @property
    def id(self) -> str:
        """The session's ID."""
        ...

    @property
    def alive(self) -> bool:
        """Whether the session is running and can be controlled from here."""
        ...

    def has_ended(self) -> bool:
        """Returns whether the end of the session is known."""
        ...

    def take_answer(self, session: Session | None) -> None:
        """Updates from an answer of the service; None means that the service no longer knows the session."""
        ...


class EndCheck:
    """Asks the service whether a session has ended, repeatedly while its streams may have ended before its state.

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
            # First it must be settled whether a call made here ended the session.
            await self._losses.calm()
            return True
        return False

    async def is_final(self) -> bool:
        """Returns whether the session has ended; False if the service cannot be asked."""
        await self._losses.calm_within_grace()
        while self._checked.alive:
            if await self._ask_quickly() and self.is_over():
                return True
            if not self._losses.may_be_ending:
                return False
            await self._pause()
        return True

    async def truth(self) -> SessionState | None:
        """Returns the state of the session; None if the service cannot be asked."""
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
        """Waits, because the streams may end before the service reports the end of the session."""
        await self._clock.sleep(LOOK_PAUSE * self._clock.factor)

    async def _ask_quickly(self) -> bool:
        limit = self._clock.sleep(LOOK_LIMIT * self._clock.factor)
        return bool(await self._scope.at_most(limit, self._ask(), f"look up session {self._checked.id}"))

    async def _ask(self) -> bool:
        """Fetches the session's state; returns whether the service answered."""
        try:
            self._checked.take_answer(await self._get_session())
        except SessionNotFound:
            if not self._checked.has_ended():
                self.is_unknown = True
                self._checked.take_answer(None)
        except OpenObdError as error:
            _log.info("state of session %s is not known: %s", self._checked.id, error.what)
            return False
        return True


def is_silence(error: OpenObdError | None) -> bool:
    """Returns whether the error concerns the connection itself: the other side did not end anything."""
    return isinstance(error, LineSilent) or (isinstance(error, Unreachable) and not error.ambiguous)
