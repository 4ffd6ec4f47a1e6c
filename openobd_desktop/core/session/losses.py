"""Tells a session's line that was lost from one that has ended with its session."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from openobd_desktop.core.aio.clock import Clock
from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.errors import LineSilent, OpenObdError, Unreachable

GRACE = 2.0
"""Seconds in which the streams of a session may have ended before the service tells its end."""
PATIENCE = 10.0
"""The same, where the service itself refuses to open a stream anew: that is no trouble of the line."""


@dataclass(frozen=True, slots=True)
class Loss:
    """An end of the line that may not be the session's."""

    at: float
    """Seconds since 1970 in UTC."""
    since: float
    """Seconds of the monotonic clock."""
    why: str


class Losses:
    """Judges each end of a session's line, and tells those that were losses to ``on_loss``, each once.

    The service says nothing of the order: the streams of a session end before, with or after the answer to what ended
    it, in whatever way. So the end of the line is a suspicion until the session is known to have lived on without it:
    by a token over a new line, or by an answer to a call that was made later and has ended the session.
    """

    def __init__(self, clock: Clock, scope: TaskScope, on_loss: Callable[[Loss], None]) -> None:
        self._clock = clock
        self._scope = scope
        self._on_loss = on_loss
        self._suspected: Loss | None = None
        self._told = False
        self._endings: list[float] = []
        """When each of the calls was made that are under way and are to end the session."""
        self._calm = asyncio.Event()
        self._calm.set()

    @property
    def may_be_ending(self) -> bool:
        """The line has ended so short a time ago that the service may not tell the end of the session yet."""
        return self._suspected is not None and self._age < GRACE * self._factor

    @property
    def visible(self) -> bool:
        """The line has been away for longer than the end of a session could explain."""
        return self._told or self._age >= GRACE * self._factor

    def suspect(self, error: OpenObdError | None, lived: float = 0.0) -> None:
        """Takes in that the line has ended; only the first end of an outage counts.

        Args:
            error: Why.
            lived: Seconds it had lived; after a while that shows that the session had outlived the line before.
        """
        if lived >= GRACE * self._factor and not is_silence(error):
            self.confirm()
        if self._suspected is None and not self._told:
            self._suspected = Loss(self._clock.now(), self._clock.monotonic(), error.what if error else "")

    def weigh(self, error: OpenObdError | None) -> None:
        """Takes in that the line could not be brought back, while the service does not tell an end of the session."""
        if self._suspected is None or self._endings:
            return
        patience = GRACE if isinstance(error, Unreachable) else PATIENCE
        if is_silence(error) or self._age >= patience * self._factor:
            self.confirm()

    def confirm(self) -> None:
        """Takes in that the session lives, or that nothing will ever be known: a suspicion counts as a loss."""
        loss, self._suspected = self._suspected, None
        if loss is not None:
            self._told = True
            self._on_loss(loss)

    def line_back(self) -> bool:
        """Takes in a sign of life of the session over a new line; True if there had been a loss."""
        self.confirm()
        told, self._told = self._told, False
        return told

    def session_ended(self) -> None:
        """Takes in the end of the session, which explains the end of its line unless a later call has brought it."""
        if self._suspected is not None and any(made > self._suspected.since for made in self._endings):
            self.confirm()
        self._suspected, self._told = None, False

    @contextmanager
    def ending(self) -> Iterator[None]:
        """Wraps a call that is to end the session; an answer without an error proves that it lived when it was made."""
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
        """Waits until no call is under way that is to end the session."""
        await self._calm.wait()

    async def calm_within_grace(self) -> None:
        """The same, but not for longer than a suspicion may stand."""
        left = GRACE * self._factor - self._age
        if not self._calm.is_set() and left > 0:
            await self._scope.at_most(self._clock.sleep(left), self._calm.wait(), "settle the end of a line")

    @property
    def _factor(self) -> float:
        # The service's seconds are real ones, also where the clock plays hours in seconds.
        return self._clock.factor

    @property
    def _age(self) -> float:
        return self._clock.monotonic() - self._suspected.since if self._suspected is not None else 0.0


def is_silence(error: OpenObdError | None) -> bool:
    """The error is of the line itself: nobody at its other end has ended anything."""
    return isinstance(error, LineSilent) or (isinstance(error, Unreachable) and not error.ambiguous)
