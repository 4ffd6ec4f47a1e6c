"""Journal that fails at a chosen call, in each way in which a disk can fail."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from enum import Enum
from typing import Any

from openobd_desktop.errors import JournalBusy, JournalDiskFull, JournalSilent, JournalUnavailable
from tests.core.fakes import FakeJournal

LOCK_WAIT = 5.0
"""How long SQLite waits for the lock of another program; after a failure, it no longer waits."""
SILENCE = 10.0
"""Seconds after which the journal gives up waiting for its thread."""
STALL = 4.0
"""Seconds for which a disk hangs that answers again."""


class Fault(Enum):
    """How a call of the journal fails."""

    ERROR = JournalUnavailable
    FULL = JournalDiskFull
    LOCKED = JournalBusy
    HANGS = JournalSilent


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
        self.works = asyncio.Event()

    def __getattr__(self, name: str) -> Any:
        return self.method(self.kept, name)

    def method(self, owner: Any, name: str) -> Callable[..., Awaitable[Any]]:
        """Returns a method of the journal, or of one of its parts, that may fail."""

        async def call(*values: Any) -> Any:
            number = len(self.calls)
            self.calls.append(name)
            try:
                async with asyncio.timeout(SILENCE), self._thread:
                    await self._meet(number)
                    return await getattr(owner, name)(*values)
            except TimeoutError:
                self.failed = True
                raise JournalSilent from None

        return call

    async def _meet(self, number: int) -> None:
        is_first = number == self._at
        if self._at is None or self.works.is_set() or not (is_first or (self._lasts and number > self._at)):
            return
        if self._fault is Fault.HANGS:
            if self._lasts:
                await self.works.wait()
            else:
                await asyncio.sleep(STALL)
            return
        if self._fault is Fault.LOCKED and not self._fails:
            self._fails = True
            await asyncio.sleep(LOCK_WAIT)
        self.failed = True
        raise self._fault.value


class _Part:
    """The notes or scans of a faulty journal."""

    def __init__(self, journal: FaultyJournal, kept: Any) -> None:
        self._journal = journal
        self._kept = kept

    def __getattr__(self, name: str) -> Any:
        return self._journal.method(self._kept, name)
