"""Sessions are found by the notes on their tickets, whatever was written first and whatever is already indexed."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from openobd_desktop.domain.journal import Note, SessionRecord
from openobd_desktop.errors import JournalUnavailable
from openobd_desktop.storage import Journal
from openobd_desktop.storage.database import full_text
from openobd_desktop.storage.journal.tables import search_index
from tests.storage.conftest import NOW, OpenJournal
from tests.storage.journal.tables.test_search import FROZEN, HOUR, NOT_REACHED, documents, indexed, noted, reach
from tests.storage.looks import ids
from tests.storage.raw import FILE, put, sql
from tests.storage.samples import record

NOTE = Note(id="n1", ticket="7848095", at=NOW, who="Anna (PC-12)", text="Ignition must stay on, Größe 5")
HANDED = replace(NOTE, id="n2", text="please finish", to="Bob (PC-3)")


def on_ticket(name: str = "s1", ticket: str = "7848095", began: float = NOW) -> SessionRecord:
    return replace(noted(name, "brake", began), ticket=ticket)


@pytest.mark.parametrize("state", ["indexed", "not indexed yet", "no full-text tables"])
@pytest.mark.parametrize("typed", ["ignition", "IGNITION brake", "grosse", "5", "pc-12", "bob", "please 7848095"])
@pytest.mark.parametrize("is_noted_first", [True, False])
async def test_a_session_is_found_by_what_the_notes_on_its_ticket_say(
    open_journal: OpenJournal,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    state: str,
    typed: str,
    is_noted_first: bool,
) -> None:
    if state == "no full-text tables":
        monkeypatch.setattr(full_text, "is_supported", lambda connection: False)
    journal, _ = await open_journal()
    for is_note in (is_noted_first, not is_noted_first):
        if is_note:
            await journal.notes.save(NOTE)
            await journal.notes.save(HANDED)
        else:
            await journal.save_session(on_ticket("s1"))
            await journal.save_session(on_ticket("s2", ticket="4711"))
            await journal.save_session(on_ticket("s3", began=NOW - 9 * HOUR))
    if state == "not indexed yet":
        sql(folder, NOT_REACHED, "UPDATE sessions SET search = ticket || ' brake'")
    assert await ids(journal, typed) == ["s1", "s3"]


async def test_a_note_of_a_colleague_is_found_too(journal: Journal) -> None:
    await journal.save_session(on_ticket())
    await journal.notes.learn([replace(NOTE, scope="partner"), replace(HANDED, scope="partner")], 7)
    assert await ids(journal, "ignition") == ["s1"]
    assert await ids(journal, "please ignition") == ["s1"]


async def test_a_note_leaves_what_a_session_is_found_by(journal: Journal) -> None:
    await journal.save_session(on_ticket())
    before = await ids(journal, "brake 7848095 home")
    await journal.notes.save(NOTE)
    assert await ids(journal, "brake 7848095 home") == before == ["s1"]


async def test_a_session_on_another_ticket_is_no_longer_found_by_the_notes_on_the_first_one(
    journal: Journal, folder: Path
) -> None:
    await journal.notes.save(NOTE)
    await journal.save_session(on_ticket())
    await journal.save_session(on_ticket(ticket="4711"))
    assert await ids(journal, "ignition") == []
    assert documents(folder, "gni") == 0


async def test_f02_a_note_and_what_is_found_by_it_are_written_together_or_not_at_all(
    journal: Journal, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await journal.save_session(on_ticket())

    def fails(*args: object) -> None:
        raise OSError(28, "no space left")

    with monkeypatch.context() as full:
        full.setattr(full_text, "add", fails)
        with pytest.raises(JournalUnavailable):
            await journal.notes.save(NOTE)
    assert await journal.notes.of("7848095") == ()
    assert await ids(journal, "ignition") == []
    assert (documents(folder, "gni"), documents(folder, "bra")) == (0, 1)
    await journal.notes.save(NOTE)
    assert (documents(folder, "gni"), documents(folder, "bra")) == (1, 1)


async def test_acknowledging_a_note_does_not_write_to_the_full_text_table(journal: Journal, folder: Path) -> None:
    await journal.save_session(on_ticket())
    await journal.notes.save(HANDED)
    before = sql(folder, "SELECT id, block FROM session_search_data ORDER BY id")
    await journal.notes.save(replace(HANDED, acknowledged_at=NOW + 60))
    await journal.save_session(replace(on_ticket(), gaps=7))
    assert sql(folder, "SELECT id, block FROM session_search_data ORDER BY id") == before


async def test_f39_an_old_journal_with_notes_is_searched_completely_before_during_and_after_its_preparation(
    folder: Path, open_journal: OpenJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(folder / FILE, (FROZEN / "journal-0007.sqlite").read_bytes())
    sql(
        folder,
        'INSERT INTO notes (id, ticket, at, who, text, "to", scope, unpublished, revision)'
        f" VALUES ('n1', '4711', {NOW}, 'Anna', 'Ignition must stay on', '', '', 0, 0)",
    )
    monkeypatch.setattr(search_index, "ROWS_AT_ONCE", 1)
    monkeypatch.setattr(search_index, "SLICE", 0)
    journal, _ = await open_journal()
    is_over = False
    while not is_over:
        assert await ids(journal, "ignition 4711") == ["s1"]
        assert await ids(journal, "home") == ["s2", "s1", "s3"]
        assert await ids(journal, "nowhere") == []
        is_over = await journal.index_older() is None
    assert reach(folder) == [(float("-inf"), "")]
    assert (documents(folder, "gni"), documents(folder, "ome")) == (1, 3)


async def test_f39_an_old_journal_without_notes_stays_prepared(folder: Path, open_journal: OpenJournal) -> None:
    put(folder / FILE, (FROZEN / "journal-0007.sqlite").read_bytes())
    first, _ = await open_journal()
    await indexed(first)
    await first.aclose()
    sql(folder, "UPDATE alembic_version SET version_num = '0007'", "DROP INDEX sessions_by_ticket")
    await open_journal()
    assert reach(folder) == [(float("-inf"), "")]


async def test_f16_a_full_text_table_that_is_filled_again_contains_the_notes_once(
    journal: Journal, folder: Path, open_journal: OpenJournal
) -> None:
    await journal.notes.save(NOTE)
    await journal.save_session(on_ticket())
    await journal.save_session(record("s2"))
    await journal.aclose()
    sql(folder, "DELETE FROM search_reach")
    again, _ = await open_journal()
    await indexed(again)
    assert documents(folder, "gni") == 1
    ((text,),) = sql(folder, "SELECT search FROM sessions WHERE id = 's1'")
    assert text.count("ignition") == 1
    assert await ids(again, "ignition brake") == ["s1"]


async def test_the_searchable_text_of_many_long_notes_is_limited_and_the_newest_ones_are_found(
    journal: Journal, folder: Path
) -> None:
    await journal.save_session(on_ticket())
    for number in range(30):
        await journal.notes.save(
            replace(NOTE, id=f"n{number}", at=NOW + number, text=f"number-{number:02d} " + "x" * 1900)
        )
    ((size,),) = sql(folder, "SELECT length(search) FROM sessions")
    assert size < search_index.NOTES_LIMIT + 500
    assert await ids(journal, "number-29") == ["s1"]


async def test_the_sessions_on_a_ticket_are_found_by_an_index(journal: Journal, folder: Path) -> None:
    await journal.save_session(on_ticket())
    plan = sql(folder, "EXPLAIN QUERY PLAN SELECT * FROM sessions WHERE ticket = '7848095'")
    assert "sessions_by_ticket" in str(plan)
