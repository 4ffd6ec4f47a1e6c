"""Parts of server streams: a queue of items to be sent, and a background task that receives messages."""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Generic, TypeVar

from openobd_desktop.simulator.common.clock import Clock
from openobd_desktop.simulator.common.refusals import Refusal


@asynccontextmanager
async def alongside(work: Coroutine[None, None, None]) -> AsyncIterator[None]:
    """Runs ``work`` as a task alongside the block; when the block ends, cancels the task and waits for it to end.

    Raises:
        BaseException: ``work`` raised this exception, and the block itself raised none.
    """
    task = asyncio.create_task(work)
    try:
        yield
    finally:
        task.cancel()
        # Unlike ``await task``, ``asyncio.wait`` raises ``CancelledError`` only if the caller itself is cancelled.
        await asyncio.wait([task])
    if not task.cancelled() and (failure := task.exception()) is not None:
        raise failure


Item = TypeVar("Item")


class Feed(Generic[Item]):
    """Queue of items that the simulated service adds and a servicer sends to the client.

    Attributes:
        method: Method of the stream, for example "session/openSessionTokenStream".
        owner: Context to which the stream belongs, or partner to which a function host's stream belongs.
        last_traffic: Simulated second at which the last item was queued or received, or at which the stream was opened.
        ended: Whether no further items will follow.
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
        """Queues an item; has no effect once the stream has ended."""
        if not self.ended:
            self._items.append(item)
            self.touch()
            self._news.set()

    def end(self, refusal: Refusal | None = None) -> None:
        """Ends the stream after the queued items, normally or with ``refusal``; only the first call has an effect."""
        if not self.ended:
            self.ended = True
            self._refusal = refusal
            self._news.set()

    def repeat(self, period: float, action: Callable[[], None], at_once: bool) -> None:
        """Calls ``action`` every ``period`` simulated seconds while the stream is open.

        If ``at_once`` is true, the first call is made immediately rather than after one period.
        """
        first = self._clock.now()
        if at_once:
            action()
        self._repeat_at(first + period, period, action)

    def _repeat_at(self, when: float, period: float, action: Callable[[], None]) -> None:
        def once() -> None:
            if not self.ended:
                action()
                # Counted from the planned time, not from now, so that late timers do not cause drift.
                self._repeat_at(when + period, period, action)

        self._clock.call_at(when, once)

    def __aiter__(self) -> "Feed[Item]":
        return self

    async def __anext__(self) -> Item:
        # Items queued before the end are still delivered, because the last message often contains the reason.
        while not self._items:
            if self.ended:
                if self._refusal is not None and self._refusal.status != "OK":
                    raise self._refusal
                raise StopAsyncIteration
            self._news.clear()
            await self._news.wait()
        return self._items.popleft()
