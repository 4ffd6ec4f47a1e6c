"""History, read page by page from the journal or from the demo, with an error if it cannot be read."""

from __future__ import annotations

import pytest

from openobd_desktop.core.journal.history import EVERYTHING, History
from openobd_desktop.domain.journal import (
    EventKind,
    HistoryPart,
    HistoryPlace,
    HistoryQuery,
    SearchWord,
    SessionEvent,
    SessionRecord,
)
from openobd_desktop.errors import HistoryUnreadable, JournalUnavailable

EVENT = SessionEvent(1.0, EventKind.STARTED)


class Shelf:
    """Fake of core.ports.storage.HistoryFile, which finds one session in each stretch of ten."""

    def __init__(self, name: str, size: int) -> None:
        self.records = [SessionRecord(id=f"{name}{number}") for number in range(size)]
        self.broken = False
        self.looks: list[int] = []

    def _check(self) -> None:
        if self.broken:
            raise JournalUnavailable("disk I/O error")

    async def find(self, query: HistoryQuery, after: HistoryPlace | None, limit: int) -> HistoryPart:
        self._check()
        self.looks.append(limit)
        place = int(after.at) + 1 if after else 0
        step = 1 if query.words else limit
        found = tuple(self.records[place : place + step])
        end = place + step
        return HistoryPart(found, HistoryPlace(end - 1, "") if end < len(self.records) else None)

    async def count(self, query: HistoryQuery, after: HistoryPlace | None) -> tuple[int, HistoryPlace | None]:
        self._check()
        place = int(after.at) + 1 if after else 0
        return 1, HistoryPlace(place, "") if place + 1 < len(self.records) else None

    async def events(self, session_id: str) -> tuple[SessionEvent, ...]:
        self._check()
        return (EVENT,)


async def test_a_page_is_filled_from_as_many_stretches_as_necessary() -> None:
    shelf = Shelf("s", 9)
    part = await History(shelf).page(HistoryQuery(words=(SearchWord("x"),)), limit=3)
    assert [each.id for each in part.records] == ["s0", "s1", "s2"]
    assert part.behind == HistoryPlace(2, "")
    assert shelf.looks == [3, 2, 1]


async def test_the_last_page_is_marked_as_the_last() -> None:
    history = History(Shelf("s", 4))
    first = await history.page(EVERYTHING, limit=3)
    second = await history.page(EVERYTHING, first.behind, limit=3)
    assert ([each.id for each in second.records], second.behind) == (["s3"], None)


async def test_all_parts_together_are_the_whole_history() -> None:
    parts = [part async for part in History(Shelf("s", 450)).parts(EVERYTHING)]
    assert [len(part.records) for part in parts] == [200, 200, 50]


async def test_sessions_are_counted_stretch_by_stretch() -> None:
    assert await History(Shelf("s", 7)).count(EVERYTHING) == 7


async def test_without_a_journal_the_history_is_empty() -> None:
    history = History()
    assert await history.page(EVERYTHING) == HistoryPart()
    assert await history.count(EVERYTHING) == 0
    assert await history.events("s0") == ()
    assert [part async for part in history.parts(EVERYTHING)] == [HistoryPart()]
    assert not history.is_of_demo


async def test_the_demo_shows_its_own_history_and_the_journal_is_shown_before_and_after() -> None:
    in_demo = False
    history = History(Shelf("kept", 1), Shelf("demo", 1), in_demo=lambda: in_demo)
    assert (await history.page(EVERYTHING)).records[0].id == "kept0"
    in_demo = True
    assert history.is_of_demo
    assert (await history.page(EVERYTHING)).records[0].id == "demo0"


async def test_a_run_without_a_journal_shows_the_history_of_the_demo() -> None:
    history = History(None, Shelf("demo", 1))
    assert history.is_of_demo
    assert (await history.page(EVERYTHING)).records[0].id == "demo0"


async def test_f16_a_history_that_cannot_be_read_is_reported_with_the_reason_and_can_be_read_later() -> None:
    shelf = Shelf("s", 1)
    history = History(shelf)
    shelf.broken = True
    for reading in (history.page(EVERYTHING), history.count(EVERYTHING), history.events("s0")):
        with pytest.raises(HistoryUnreadable) as caught:
            await reading
        assert caught.value.details == "disk I/O error"
        assert "cannot be read" in caught.value.what
    shelf.broken = False
    assert await history.events("s0") == (EVENT,)
