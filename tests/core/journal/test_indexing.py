"""Older sessions are prepared for searching step by step, until all are."""

from __future__ import annotations

from collections.abc import Iterator

from openobd_desktop.core.journal.history import PAUSE, RETRY, HistoryIndexing
from openobd_desktop.domain.journal import IndexProgress
from openobd_desktop.errors import JournalDiskFull


class Steps:
    """Fake of core.journal.history.OlderSessions; each step has the given outcome."""

    def __init__(self, *outcomes: IndexProgress | JournalDiskFull | None) -> None:
        self._outcomes: Iterator[IndexProgress | JournalDiskFull | None] = iter(outcomes)

    async def index_older(self) -> IndexProgress | None:
        outcome = next(self._outcomes)
        if isinstance(outcome, JournalDiskFull):
            raise outcome
        return outcome


class Pauses:
    """Fake of core.aio.clock.Clock that does not wait, but records how long it should have waited."""

    factor = 1.0

    def __init__(self) -> None:
        self.slept: list[float] = []

    def monotonic(self) -> float:
        return sum(self.slept)

    def now(self) -> float:
        return sum(self.slept)

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)


async def run(*outcomes: IndexProgress | JournalDiskFull | None) -> tuple[list[int | None], list[float]]:
    """Returns the percentages that are announced, and the pauses."""
    indexing, pauses, shown = HistoryIndexing(), Pauses(), list[int | None]()
    indexing.subscribe(lambda: shown.append(indexing.percent))
    await indexing.run(Steps(*outcomes), pauses)
    return shown, pauses.slept


async def test_a_journal_that_is_prepared_announces_nothing() -> None:
    assert await run(None) == ([], [])


async def test_the_progress_is_announced_when_it_changes_by_a_percent_and_at_the_end() -> None:
    steps = [IndexProgress(done, 400) for done in (0, 3, 4, 5, 399, 400)]
    shown, slept = await run(*steps, None)
    assert shown == [0, 1, 99, None]
    assert slept == [PAUSE] * 6


async def test_after_a_failure_it_waits_and_continues() -> None:
    shown, slept = await run(IndexProgress(1, 2), JournalDiskFull("full"), None)
    assert shown == [50, None]
    assert slept == [PAUSE, RETRY]


async def test_a_journal_without_sessions_is_no_division_by_zero() -> None:
    assert (await run(IndexProgress(0, 0), None))[0] == [0, None]
