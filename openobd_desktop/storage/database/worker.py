"""Worker thread for operations that have to wait for the disk."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

PATIENCE = 10.0
"""Seconds to wait for an operation, including the time for the operations queued before it."""

T = TypeVar("T")


class WorkerBusy(Exception):
    """The work was not finished in time."""


class WorkerStopped(Exception):
    """The worker has been stopped."""


class Worker:
    """Runs functions one by one in a non-daemon thread, so that Python's normal exit does not interrupt a commit."""

    def __init__(self, name: str, patience: float = PATIENCE) -> None:
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._patience = patience

    async def do(self, work: Callable[[], T], *, lasting: bool = False) -> T:
        """Returns the result of ``work`` or raises its error; the work continues even if the caller is cancelled.

        Args:
            work: The function to run.
            lasting: Whether the work stays in the queue even if ``WorkerBusy`` is raised.

        Raises:
            WorkerBusy: the work was not finished in time; if it has not begun yet and ``lasting`` is false, it is
                dropped.
            WorkerStopped: the worker has been stopped.
        """
        begun = self.begin(work)
        try:
            return await outcome(begun, self._patience)
        except WorkerBusy:
            if not lasting:
                begun.cancel()
            raise

    async def stop(self, last: Callable[[], None]) -> None:
        """Stops the worker after running the queued work and ``last``; stops waiting when the time limit is reached."""
        try:
            result = asyncio.wrap_future(self.begin(last))
        except WorkerStopped:
            return
        self._thread.shutdown(wait=False)
        result.add_done_callback(_retrieve)
        await asyncio.wait([result], timeout=self._patience)

    def begin(self, work: Callable[[], T]) -> Future[T]:
        """Queues ``work`` and returns a future for its result (see ``outcome``).

        Raises:
            WorkerStopped: the worker has been stopped.
        """
        try:
            return self._thread.submit(work)
        except RuntimeError as error:
            raise WorkerStopped from error


async def outcome(begun: Future[T], patience: float) -> T:
    """Returns the result of queued work or raises its error; the work continues even if the caller is cancelled.

    Raises:
        WorkerBusy: the work was not finished within ``patience`` seconds.
    """
    result = asyncio.wrap_future(begun)
    result.add_done_callback(_retrieve)
    done, _ = await asyncio.wait([result], timeout=patience)
    if not done:
        raise WorkerBusy
    return result.result()


def _retrieve(result: asyncio.Future[T]) -> None:
    """Retrieves a future's error, so that asyncio does not report it if the future is no longer awaited."""
    if not result.cancelled():
        result.exception()
