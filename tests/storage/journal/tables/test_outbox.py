"""What the team is still to be told waits in the journal, over restarts and whatever changes meanwhile."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from openobd_desktop.domain.journal import Outgoing
from openobd_desktop.domain.session import SessionState
from openobd_desktop.storage import Journal
from tests.storage.conftest import NOW, OpenJournal
from tests.storage.raw import sql
from tests.storage.samples import record

SHARED = replace(record(), who="Anna (PC-12)", scope="partner")


async def ids(journal: Journal, limit: int = 9) -> list[str]:
    return [one.record.id for one in await journal.waiting(limit)]


async def test_a_shared_session_waits_as_it_is_and_one_of_this_pc_does_not(journal: Journal) -> None:
    await journal.save_session(SHARED)
    await journal.save_session(record("s2"))
    assert await journal.waiting(9) == (Outgoing(SHARED, 1),)
    assert await journal.count_waiting() == 1


async def test_what_has_arrived_waits_no_more_and_waits_again_once_it_changes(journal: Journal) -> None:
    await journal.save_session(SHARED)
    await journal.arrived(await journal.waiting(9))
    assert await ids(journal) == []
    ended = replace(SHARED, state=SessionState.FINISHED, ended_at=NOW + 60)
    await journal.save_session(ended)
    assert [one.record for one in await journal.waiting(9)] == [ended]


async def test_what_changes_while_it_is_on_its_way_is_told_again(journal: Journal) -> None:
    await journal.save_session(SHARED)
    on_its_way = await journal.waiting(9)
    await journal.save_session(replace(SHARED, gaps=7))
    await journal.arrived(on_its_way)
    (again,) = await journal.waiting(9)
    assert again.record.gaps == 7


async def test_what_waits_survives_a_restart(open_journal: OpenJournal) -> None:
    first, _ = await open_journal()
    await first.save_session(SHARED)
    await first.aclose()
    second, _ = await open_journal()
    assert await second.waiting(9) == (Outgoing(SHARED, 1),)


async def test_the_oldest_comes_first_and_no_more_than_asked_for(journal: Journal) -> None:
    for number in (3, 1, 2):
        await journal.save_session(replace(SHARED, id=f"s{number}", created_at=NOW + number))
    assert await ids(journal, 2) == ["s1", "s2"]
    assert await journal.count_waiting() == 3


async def test_the_history_of_before_stays_on_this_pc(journal: Journal, folder: Path) -> None:
    await journal.save_session(record())
    await journal.save_session(SHARED)
    assert sql(folder, "SELECT id, unpublished FROM sessions") == [("s1", 1)]
    await journal.save_session(record("s2"))
    assert await ids(journal) == ["s1"]


async def test_a_session_is_found_by_who_did_it(journal: Journal) -> None:
    from tests.storage.looks import ids as found

    await journal.save_session(SHARED)
    assert await found(journal, "anna") == ["s1"]
