"""The scope that starts, monitors and ends all background tasks, and a task that waits on behalf of other tasks."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from openobd_desktop.core.aio.clock import Clock

T = TypeVar("T")
_log = logging.getLogger(__name__)

SHORTEST_LOOK, LONGEST_LOOK = 0.05, 2.5
"""Shortest and longest pause between two checks, in seconds; longer pauses would detect sleep too late."""
JUMP = 10.0
"""Delay of a check, in seconds, above which the PC is assumed to have been asleep."""


class TaskScope:
    """Starts tasks and keeps track of them until they end.

    Unlike with ``asyncio.TaskGroup``, a failure does not cancel the other tasks: it is passed to ``on_failure``.
    """

    def __init__(self, on_failure: Callable[[str, BaseException], None]) -> None:
        self._on_failure = on_failure
        self._tasks: set[asyncio.Task[Any]] = set()
        self._closed = False

    def start(self, work: Coroutine[Any, Any, T], name: str) -> asyncio.Future[T]:
        """Starts ``work`` as a task and returns the task; if the scope is closed, returns a cancelled future."""
        loop = asyncio.get_running_loop()
        if self._closed:
            # A task would need another iteration of the loop, which may not happen when the program ends.
            work.close()
            never: asyncio.Future[T] = loop.create_future()
            never.cancel()
            return never
        task = loop.create_task(work, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._on_done)
        return task

    async def see_through(self, work: Callable[[], Coroutine[Any, Any, T]], name: str, expected: type[Exception]) -> T:
        """Returns the result of ``work``, which continues even if the caller is cancelled.

        Raises:
            Exception: ``work`` raised an error of the type ``expected``, which is not reported as a failure.
        """

        async def caught() -> tuple[list[T], Exception | None]:
            try:
                return [await work()], None
            except expected as error:
                return [], error

        results, error = await asyncio.shield(self.start(caught(), name))
        if error is not None:
            raise error
        return results[0]

    async def at_most(self, limit: Coroutine[Any, Any, None], work: Coroutine[Any, Any, T], name: str) -> T | None:
        """Returns the result of ``work``; None if ``work`` fails, or is cancelled because ``limit`` ends first."""
        working, waiting = self.start(work, name), self.start(limit, f"limit to {name}")
        both: list[asyncio.Future[Any]] = [working, waiting]
        try:
            await asyncio.wait(both, return_when=asyncio.FIRST_COMPLETED)
            done = working.done() and not working.cancelled() and working.exception() is None
            return working.result() if done else None
        finally:
            for each in both:
                each.cancel()
            await asyncio.wait(both)

    def _on_done(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if task.cancelled():
            return
        error = task.exception()
        if error is not None:
            self._on_failure(task.get_name(), error)

    @property
    def names(self) -> list[str]:
        """The names of the running tasks, sorted."""
        return sorted(task.get_name() for task in self._tasks)

    async def cancel_all(self) -> None:
        """Cancels the running tasks and waits for them to end."""
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        _log.debug("%d tasks ended", len(tasks))

    async def aclose(self) -> None:
        """Refuses new work, cancels the running tasks and waits for them to end."""
        self._closed = True
        await self.cancel_all()


class Lookout:
    """A task that waits on behalf of many other tasks, which would otherwise each have to wake up every few seconds."""

    def __init__(self, clock: Clock, scope: TaskScope) -> None:
        self._clock = clock
        self._scope = scope
        self._waiting: dict[asyncio.Future[bool], tuple[Callable[[float], float], float]] = {}
        """The waiting futures, each with its ``left`` and the time at which it began to wait."""
        self._looking: asyncio.Future[None] | None = None

    async def wait(self, left: Callable[[float], float]) -> bool:
        """Waits until ``left`` returns 0 or less, or until the PC has slept; returns whether the PC has slept.

        ``left`` is called with the time in monotonic seconds, and returns the remaining seconds. If the result
        decreases faster than time passes, this is noticed within ``LONGEST_LOOK`` seconds.
        """
        waker = asyncio.get_running_loop().create_future()
        self._waiting[waker] = left, self._clock.monotonic()
        if self._looking is None:
            self._looking = self._scope.start(self._look(), "look out")
        try:
            return bool(await waker)
        finally:
            self._waiting.pop(waker, None)
            if not self._waiting and self._looking is not None:
                self._looking.cancel()
                self._looking = None

    async def _look(self) -> None:
        clock = self._clock
        try:
            now = clock.monotonic()
            while self._waiting:
                # The network runs in real time, even if the demo's clock is accelerated.
                least = min(left(now) for left, _ in self._waiting.values()) / clock.factor
                pause = min(max(least, SHORTEST_LOOK), LONGEST_LOOK) * clock.factor
                due = now + pause
                await clock.sleep(pause)
                now = clock.monotonic()
                has_slept = now - due > JUMP * clock.factor
                for waker, (left, since) in tuple(self._waiting.items()):
                    slept = has_slept and since <= due
                    if slept or left(now) <= 0:
                        del self._waiting[waker]
                        if not waker.done():
                            waker.set_result(slept)
        finally:
            if self._looking is asyncio.current_task():
                self._looking = None
                # If this task failed because of a bug, the other tasks would wait forever.
                for waker in self._waiting:
                    waker.cancel()
