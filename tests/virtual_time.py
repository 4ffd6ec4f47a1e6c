"""Event loop whose time passes only while nothing can run, so that minutes take milliseconds."""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")
BEGIN = 1_790_000_000.0
"""The time at which a run begins, in seconds since 1970."""


class _Stuck(RuntimeError):
    """Nothing can run, and nothing ever will."""


class _Selector(selectors.SelectSelector):
    """Selector that lets the loop's time pass instead of waiting."""

    now = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        ready = super().select(0)
        if ready or timeout == 0:
            return ready
        if timeout is None:
            raise _Stuck("every task waits for another one")
        self.now += timeout
        return ready


class VirtualLoop(asyncio.SelectorEventLoop):
    """Event loop of virtual time, in one thread and without a network."""

    def __init__(self) -> None:
        self._passing = _Selector()
        super().__init__(self._passing)

    def time(self) -> float:
        return self._passing.now


class VirtualClock:
    """The clock of a virtual loop; a ``Clock`` of the core."""

    factor = 1.0

    def monotonic(self) -> float:
        return asyncio.get_running_loop().time()

    def now(self) -> float:
        return BEGIN + self.monotonic()

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


def run_virtually(work: Coroutine[Any, Any, T]) -> T:
    """Returns the result of ``work``, run to its end on a loop of virtual time."""
    with asyncio.Runner(loop_factory=VirtualLoop) as runner:
        return runner.run(work)
