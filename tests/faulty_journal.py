"""Journal that fails at a chosen call, in each way in which a disk can fail."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from enum import Enum
from functools import partial
from typing import Any

from openobd_desktop.errors import JournalBusy, JournalDiskFull, JournalSilent, JournalUnavailable
from tests.core.fakes import FakeJournal

LOCK_WAIT = 5.0
"""How long SQLite waits for the lock of another program; after a failure, it no longer waits."""
SILENCE = 10.0
"""Seconds after which the journal gives up waiting for its thread."""
STALL = 4.0
"""Seconds for which a disk hangs that answers again."""
LONG_STALL = 12.0
"""Seconds for which a disk hangs that completes a write after the journal has given up waiting for it."""


class Fault(Enum):
    """How a call of the journal fails."""

    ERROR = "error"
    FULL = "full"
    LOCKED = "locked"
    HANGS = "hangs"
    COMPLETES_LATE = "completes late"


ERRORS = {Fault.ERROR: JournalUnavailable, Fault.FULL: JournalDiskFull, Fault.LOCKED: JournalBusy}


class FaultyJournal:
    """Journal that makes its calls one after the other, as its thread does, and fails from a given call on.

    Attributes:
        kept: What has been written.
        calls: The names of the calls made so far.
        failed: Whether a call has failed.
        works: Set to make the disk work again.
    """

    def __init__(self, kept: FakeJournal, *, at: int | None = None, fault: Fault = Fault.ERROR, lasts: bool) -> None:
        self.kept = kept
        self.calls: list[str] = []
        self.failed = False
        self.notes, self.scans = _Part(self, kept.notes), _Part(self, kept.scans)
        self._at = at
        self._fault = fault
        self._lasts = lasts
        self._fails = False
        self._thread = asyncio.Lock()
        self._late: set[asyncio.Future[Any]] = set()
        self.works = asyncio.Event()

    def __getattr__(self, name: str) -> Any:
        return self.method(self.kept, name)

    def method(self, owner: Any, name: str) -> Callable[..., Awaitable[Any]]:
        """Returns a method of the journal, or of one of its parts, that may fail."""

        async def call(*values: Any, **options: Any) -> Any:
            number = len(self.calls)
            self.calls.append(name)
            try:
                async with asyncio.timeout(SILENCE):
                    await self._thread.acquire()
                    # The thread goes on with what it has begun, even if nobody waits for it any longer.
                    working = asyncio.ensure_future(
                        self._work(number, partial(getattr(owner, name), *values, **options))
                    )
                    self._late.add(working)
                    working.add_done_callback(self._late.discard)
                    return await (asyncio.shield(working) if self._fault is Fault.COMPLETES_LATE else working)
            except TimeoutError:
                self.failed = True
                raise JournalSilent from None

        return call

    async def _work(self, number: int, call: Callable[[], Awaitable[Any]]) -> Any:
        try:
            await self._meet(number)
            return await call()
        finally:
            self._thread.release()

    async def _meet(self, number: int) -> None:
        is_first = number == self._at
        if self._at is None or self.works.is_set() or not (is_first or (self._lasts and number > self._at)):
            return
        if self._fault in (Fault.HANGS, Fault.COMPLETES_LATE):
            if self._lasts:
                await self.works.wait()
            else:
                await asyncio.sleep(STALL if self._fault is Fault.HANGS else LONG_STALL)
            return
        if self._fault is Fault.LOCKED and not self._fails:
            self._fails = True
            await asyncio.sleep(LOCK_WAIT)
        self.failed = True
        raise ERRORS[self._fault]


class _Part:
    """The notes or scans of a faulty journal."""

    def __init__(self, journal: FaultyJournal, kept: Any) -> None:
        self._journal = journal
        self._kept = kept

    def __getattr__(self, name: str) -> Any:
        return self._journal.method(self._kept, name)
