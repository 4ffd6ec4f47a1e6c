"""Sessions, their timelines and their drafts are there after a restart, and the history can be searched."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from openobd_desktop.domain import Mine, SessionState
from openobd_desktop.errors import JournalUnavailable
from openobd_desktop.records import Draft, EventKind, SessionEvent, SessionRecord
from openobd_desktop.storage import Journal
from openobd_desktop.storage.tables.sessions import DAY
from tests.storage.conftest import NOW, OpenJournal
from tests.storage.raw import sql
from tests.storage.samples import DRAFT, EVENT, record

HOUR = 3600.0


async def _ids(journal: Journal, text: str = "", since: float | None = None, until: float | None = None) -> list[str]:
    page = await journal.history(limit=100, offset=0, text=text, since=since, until=until)
    return [each.id for each in page]


async def test_a_session_is_remembered_as_it_was_last_saved(open_journal: OpenJournal) -> None:
    first, _ = await open_journal()
    await first.save_session(record())
    await first.save_session(record(ended=NOW + 60))
    second, _ = await open_journal()
    assert (await second.load(NOW + 90)).sessions == (record(ended=NOW + 60),)


async def test_sessions_that_ended_more_than_a_day_ago_are_for_the_history_only(journal: Journal) -> None:
    await journal.save_session(record("old", began=NOW - 2 * DAY, ended=NOW - DAY - 1))
    await journal.save_session(record("yesterday", began=NOW - 2 * DAY, ended=NOW - DAY + 1))
    await journal.save_session(record("running", began=NOW - 2 * DAY))
    await journal.save_session(replace(record("no end told", began=NOW - 2 * DAY), state=SessionState.FAILED))
    assert {each.id for each in (await journal.load(NOW)).sessions} == {"yesterday", "running"}
    assert len(await _ids(journal)) == 4


async def test_the_history_has_the_newest_first_and_comes_in_pages(journal: Journal) -> None:
    for number in (2, 0, 1, 3):
        await journal.save_session(record(f"s{number}", began=NOW + number))
    pages = [await journal.history(limit=3, offset=offset) for offset in (0, 3, 6)]
    assert [[each.id for each in page] for page in pages] == [["s3", "s2", "s1"], ["s0"], []]


async def test_the_history_can_be_cut_to_a_time(journal: Journal) -> None:
    for number in range(5):
        await journal.save_session(record(f"s{number}", began=NOW + number * HOUR))
    assert await _ids(journal, since=NOW + HOUR, until=NOW + 3 * HOUR) == ["s2", "s1"]


async def test_a_session_counts_from_its_claim_where_its_creation_is_not_known(journal: Journal) -> None:
    await journal.save_session(replace(record("s1", began=None), claimed_at=NOW + 5))
    assert await _ids(journal, since=NOW + 5, until=NOW + 6) == ["s1"]


@pytest.mark.parametrize("text", ["4711", "HOME", "größe", "GRÖSSE", "  4711   ok ", ""])
async def test_the_history_is_searched_word_by_word_in_capitals_or_not(journal: Journal, text: str) -> None:
    await journal.save_session(record("s1", ended=NOW, ticket="4711"))
    assert await _ids(journal, text) == ["s1"]


@pytest.mark.parametrize("text", ["4712", "4711 4712", "%", "_", "' OR 1=1 --"])
async def test_what_is_typed_into_the_search_is_taken_as_it_is(journal: Journal, text: str) -> None:
    await journal.save_session(record("s1", ended=NOW, ticket="4711"))
    assert await _ids(journal, text) == []


async def test_a_timeline_keeps_the_order_in_which_it_was_written(open_journal: OpenJournal) -> None:
    first, _ = await open_journal()
    await first.save_session(record())
    earlier = SessionEvent(NOW - 5, EventKind.LINE_BACK)
    for event in (EVENT, earlier, EVENT):
        await first.add_event("s1", event)
    await first.add_event("s2", EVENT)
    second, _ = await open_journal()
    assert await second.events("s1") == (EVENT, earlier, EVENT)
    assert await second.events("unheard of") == ()


async def test_an_event_may_come_before_its_session_is_saved(journal: Journal) -> None:
    await journal.add_event("s1", EVENT)
    await journal.save_session(record())
    assert await journal.events("s1") == (EVENT,)
    assert (await journal.load(NOW)).sessions == (record(),)


async def test_f20_a_draft_is_there_until_it_is_forgotten(open_journal: OpenJournal) -> None:
    first, _ = await open_journal()
    await first.save_draft("s1", Draft(description="ha"))
    await first.save_draft("s1", DRAFT)
    await first.save_draft("s2", Draft())
    second, _ = await open_journal()
    assert dict((await second.load(NOW)).drafts) == {"s1": DRAFT, "s2": Draft()}
    await second.forget_draft("s1")
    await second.forget_draft("s1")
    assert dict((await second.load(NOW)).drafts) == {"s2": Draft()}


async def test_a_draft_is_kept_for_90_days(journal: Journal, folder: Path) -> None:
    await journal.save_draft("s1", DRAFT)
    assert dict((await journal.load(NOW + 90 * DAY)).drafts) == {"s1": DRAFT}
    assert (await journal.load(NOW + 90 * DAY + 1)).drafts == ()
    await journal.aclose()
    assert sql(folder, "SELECT count(*) FROM drafts") == [(0,)]


async def test_a_row_that_makes_no_sense_is_left_out_and_the_others_are_not(journal: Journal, folder: Path) -> None:
    await journal.save_session(record("good"))
    await journal.save_session(record("newer", ended=NOW))
    await journal.save_session(record("bad"))
    await journal.add_event("good", EVENT)
    await journal.add_event("good", EVENT)
    await journal.save_draft("good", DRAFT)
    await journal.save_draft("bad", DRAFT)
    sql(
        folder,
        "UPDATE sessions SET state = 'dreaming', mine = 'loved', result = '{' WHERE id = 'newer'",
        "UPDATE sessions SET gaps = 'many' WHERE id = 'bad'",
        "UPDATE events SET kind = 'seen by aliens' WHERE id = 1",
        "UPDATE drafts SET body = CAST(x'fffe' AS TEXT) WHERE session_id = 'bad'",
    )
    remembered = await journal.load(NOW)
    plain = replace(record("newer", ended=NOW), state=SessionState.UNKNOWN, mine=Mine.NOT_KNOWN, result=None)
    assert set(remembered.sessions) == {record("good"), plain}
    assert await journal.events("good") == (EVENT,)
    assert dict(remembered.drafts) == {"good": DRAFT}


async def test_a_text_that_no_encoding_can_write_is_told_and_does_no_harm(journal: Journal) -> None:
    with pytest.raises(JournalUnavailable):
        await journal.save_session(SessionRecord(id="s1", ticket="\udc80"))
    await journal.save_session(record())
    assert await _ids(journal) == ["s1"]
