"""One thread for everything that waits for the disk."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

PATIENCE = 10.0
"""Seconds to wait for one piece of work, the ones before it included."""

T = TypeVar("T")


class WorkerBusy(Exception):
    """The work was not done in time."""


class WorkerStopped(Exception):
    """The worker has been stopped."""


class Worker:
    """Does pieces of work in their order, off the loop; the thread is no daemon, so that no commit is torn."""

    def __init__(self, name: str, patience: float = PATIENCE) -> None:
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._patience = patience

    async def do(self, work: Callable[[], T], *, lasting: bool = False) -> T:
        """The result of ``work``, or what it raised; work goes on when the caller is cancelled.

        Args:
            work: What is to be done.
            lasting: It is done in its turn even after the patience ran out.

        Raises:
            WorkerBusy: the patience ran out; unless it lasts, work that had not been begun by then never will be.
            WorkerStopped: too late.
        """
        begun = self.begin(work)
        try:
            return await outcome(begun, self._patience)
        except WorkerBusy:
            if not lasting:
                begun.cancel()
            raise

    async def stop(self, last: Callable[[], None]) -> None:
        """Does what is queued and then ``last``, but waits no longer than the patience; no error if stopped before."""
        try:
            result = asyncio.wrap_future(self.begin(last))
        except WorkerStopped:
            return
        self._thread.shutdown(wait=False)
        result.add_done_callback(_look)
        await asyncio.wait([result], timeout=self._patience)

    def begin(self, work: Callable[[], T]) -> Future[T]:
        """Queues ``work``, for ``outcome`` to wait for; raises ``WorkerStopped`` if it is too late."""
        try:
            return self._thread.submit(work)
        except RuntimeError as error:
            raise WorkerStopped from error


async def outcome(begun: Future[T], patience: float) -> T:
    """The result of work that was begun, or what it raised; it goes on when the caller is cancelled or gives up.

    Raises:
        WorkerBusy: it was not done within ``patience`` seconds.
    """
    result = asyncio.wrap_future(begun)
    result.add_done_callback(_look)
    done, _ = await asyncio.wait([result], timeout=patience)
    if not done:
        raise WorkerBusy
    return result.result()


def _look(result: asyncio.Future[T]) -> None:
    """Takes note of an error that nobody waits for any more, which asyncio would report as a fault."""
    if not result.cancelled():
        result.exception()
