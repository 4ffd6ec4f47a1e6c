"""A run that does not end properly is known to the next one as a crash."""

from __future__ import annotations

from openobd_desktop.storage import Journal
from tests.storage.conftest import NOW, OpenJournal


async def _run(open_journal: OpenJournal, at: float, *, crash: bool) -> None:
    journal, _ = await open_journal()
    await journal.begin_run(at)
    if not crash:
        await journal.end_run()
    await journal.aclose()


async def test_f15_the_crashes_of_the_last_hour_are_told_without_the_run_that_asks(open_journal: OpenJournal) -> None:
    await _run(open_journal, NOW - 3601, crash=True)
    await _run(open_journal, NOW - 300, crash=True)
    await _run(open_journal, NOW - 200, crash=False)
    await _run(open_journal, NOW - 100, crash=True)
    journal, _ = await open_journal()
    assert (await journal.load(NOW)).crashes == (NOW - 300, NOW - 100)
    await journal.begin_run(NOW)
    assert (await journal.load(NOW)).crashes == (NOW - 300, NOW - 100)


async def test_a_crash_in_the_future_is_that_of_a_clock(open_journal: OpenJournal) -> None:
    await _run(open_journal, NOW + 10, crash=True)
    journal, _ = await open_journal()
    assert (await journal.load(NOW)).crashes == ()


async def test_ending_a_run_whose_beginning_could_not_be_written_is_no_error(journal: Journal) -> None:
    await journal.end_run()
    assert (await journal.load(NOW)).crashes == ()
