"""Measurement of the longest piece of work on the event loop, in CPU time, so that a busy PC counts for nothing."""

from __future__ import annotations

import asyncio
import gc
import time
from collections.abc import Awaitable, Callable
from types import TracebackType
from typing import Any, Self

from PySide6.QtWidgets import QWidget

from tests.core.fakes import settle


class Stalls:
    """Context manager that measures every callback of the loop, and what ``step`` is given.

    Attributes:
        longest: The longest piece of work, in seconds of CPU.
        what: What it was.
    """

    def __init__(self) -> None:
        self.longest = 0.0
        self.what = ""
        self._stepped = 0.0

    def __enter__(self) -> Self:
        gc.collect()
        gc.disable()
        self._run: Any = asyncio.Handle._run
        run = self._run

        def measured(handle: asyncio.Handle) -> None:
            began, self._stepped = time.thread_time(), 0.0
            run(handle)
            # Several steps of the test are not one turn of the loop.
            self._note(time.thread_time() - began - self._stepped, repr(handle))

        setattr(asyncio.Handle, "_run", measured)  # noqa: B010 - assigning it would need two exceptions of mypy
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        setattr(asyncio.Handle, "_run", self._run)  # noqa: B010 - as above
        gc.enable()

    def step(self, work: Callable[[], Any], what: str) -> None:
        """Does a piece of work that Qt would call."""
        began = time.thread_time()
        work()
        spent = time.thread_time() - began
        self._stepped += spent
        self._note(spent, what)

    async def show(self, widget: QWidget) -> None:
        """Shows a widget, lets tasks run, and lets it lay itself out and paint."""
        self.step(widget.show, "show")
        await settle()
        self.step(widget.grab, "paint")

    def _note(self, seconds: float, what: str) -> None:
        if seconds > self.longest:
            self.longest, self.what = seconds, what[:300]


async def shortest(play: Callable[[Stalls], Awaitable[None]], limit: float) -> Stalls:
    """Plays a scene and returns its stalls; plays it again, up to three times, while they exceed ``limit``."""
    found = Stalls()
    for _ in range(3):
        again = Stalls()
        with again:
            await play(again)
        found = again if not found.what or again.longest < found.longest else found
        if found.longest <= limit:
            break
    return found
