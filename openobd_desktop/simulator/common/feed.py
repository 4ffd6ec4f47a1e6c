"""Server streams: the queue of what is sent, and a background task for what is received."""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Generic, TypeVar

from openobd_desktop.simulator.common.clock import Clock
from openobd_desktop.simulator.common.refusals import Refusal


@asynccontextmanager
async def alongside(work: Coroutine[None, None, None]) -> AsyncIterator[None]:
    """Runs ``work`` as a task during the block; at its end the task is cancelled and awaited.

    Raises:
        BaseException: An exception of the work, unless the block raised one before; never its cancellation.
    """
    task = asyncio.create_task(work)
    try:
        yield
    finally:
        task.cancel()
        # This passes on our own cancellation, but does not raise the task's.
        await asyncio.wait([task])
    if not task.cancelled() and (failure := task.exception()) is not None:
        raise failure


Item = TypeVar("Item")


class Feed(Generic[Item]):
    """A queue between the world, which adds items, and a servicer, which sends them.

    Attributes:
        method: Method of the stream, for example "session/openSessionTokenStream".
        owner: Context that the stream belongs to.
        last_traffic: Simulated second of the last item in either direction.
        ended: No further items will follow.
    """

    def __init__(self, clock: Clock, method: str, owner: object) -> None:
        self.method = method
        self.owner = owner
        self.ended = False
        self.last_traffic = clock.now()
        self._clock = clock
        self._items: deque[Item] = deque()
        self._news = asyncio.Event()
        self._refusal: Refusal | None = None

    def touch(self) -> None:
        """Records that an item was received."""
        self.last_traffic = self._clock.now()

    def send(self, item: Item) -> None:
        """Queues an item; without effect after the end."""
        if not self.ended:
            self._items.append(item)
            self.touch()
            self._news.set()

    def end(self, refusal: Refusal | None = None) -> None:
        """Ends the stream after the queued items, normally or with a refusal; only the first call counts."""
        if not self.ended:
            self.ended = True
            self._refusal = refusal
            self._news.set()

    def repeat(self, period: float, action: Callable[[], None], at_once: bool) -> None:
        """Calls ``action`` every ``period`` simulated seconds while the stream is open."""
        first = self._clock.now()
        if at_once:
            action()
        self._repeat_at(first + period, period, action)

    def _repeat_at(self, when: float, period: float, action: Callable[[], None]) -> None:
        def once() -> None:
            if not self.ended:
                action()
                # From the planned time, not from now: late timers must not cause drift.
                self._repeat_at(when + period, period, action)

        self._clock.call_at(when, once)

    def __aiter__(self) -> "Feed[Item]":
        return self

    async def __anext__(self) -> Item:
        # Items queued before the end are still delivered: the last message often contains the reason.
        while not self._items:
            if self.ended:
                if self._refusal is not None and self._refusal.status != "OK":
                    raise self._refusal
                raise StopAsyncIteration
            self._news.clear()
            await self._news.wait()
        return self._items.popleft()
