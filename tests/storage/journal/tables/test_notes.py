"""Notes on tickets in this PC's journal: kept in order, never rewritten, and queued until they are published."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from openobd_desktop.domain.journal import Note, OutgoingNote
from openobd_desktop.storage import Journal
from tests.storage.conftest import NOW, OpenJournal
from tests.storage.raw import sql

PLAIN = Note(id="n1", ticket="7848095", at=NOW, who="Anna (PC-12)", text="Größe 5: customer calls back at 3\n✓")
HANDED = Note(id="n2", ticket="7848095", at=NOW + 60, who="Anna (PC-12)", text="please finish", to="Bob (PC-3)")
SHARED = replace(HANDED, scope="partner")


async def test_the_notes_of_a_ticket_survive_a_restart_newest_last(open_journal: OpenJournal) -> None:
    first, _ = await open_journal()
    for note in (HANDED, PLAIN, replace(PLAIN, id="n3", ticket="4711")):
        await first.notes.save(note)
    await first.aclose()
    second, _ = await open_journal()
    assert await second.notes.of("7848095") == (PLAIN, HANDED)
    assert await second.notes.of("unknown") == ()


async def test_only_notes_that_hand_over_a_ticket_await_an_acknowledgement(journal: Journal) -> None:
    await journal.notes.save(PLAIN)
    await journal.notes.save(HANDED)
    assert await journal.notes.handed_over() == (HANDED,)
    await journal.notes.save(replace(HANDED, acknowledged_at=NOW + 90))
    assert await journal.notes.handed_over() == ()
    (_, acknowledged) = await journal.notes.of("7848095")
    assert acknowledged.acknowledged_at == NOW + 90


async def test_what_a_note_says_is_never_changed_by_a_colleague(journal: Journal) -> None:
    await journal.notes.save(SHARED)
    await journal.notes.learn([replace(SHARED, text="forged", who="Eve", ticket="1", acknowledged_at=NOW + 70)], 5)
    await journal.notes.learn([replace(SHARED, acknowledged_at=NOW + 99)], 6)
    assert await journal.notes.of("7848095") == (replace(SHARED, acknowledged_at=NOW + 70),)
    assert await journal.notes.of("1") == ()


async def test_another_partner_acknowledges_nothing(journal: Journal) -> None:
    await journal.notes.save(SHARED)
    await journal.notes.learn([replace(SHARED, scope="another partner", acknowledged_at=NOW + 70)], 5)
    assert await journal.notes.handed_over() == (SHARED,)


async def test_a_shared_note_waits_until_it_is_published_and_again_once_it_is_acknowledged(journal: Journal) -> None:
    await journal.notes.save(PLAIN)
    await journal.notes.save(SHARED)
    on_its_way = await journal.notes.waiting(9)
    assert on_its_way == (OutgoingNote(SHARED, 1),)
    await journal.notes.save(replace(SHARED, acknowledged_at=NOW + 70))
    await journal.notes.arrived(on_its_way)
    (again,) = await journal.notes.waiting(9)
    assert again.note.acknowledged_at == NOW + 70
    await journal.notes.arrived((again,))
    assert await journal.notes.waiting(9) == ()


async def test_notes_of_the_team_do_not_wait_and_their_newest_change_is_known_after_a_restart(
    open_journal: OpenJournal,
) -> None:
    first, _ = await open_journal()
    assert await first.notes.seen("partner") == 0
    await first.notes.learn([SHARED], 41)
    await first.notes.learn([], 50)
    assert await first.notes.waiting(9) == ()
    await first.aclose()
    second, _ = await open_journal()
    assert await second.notes.seen("partner") == 41
    assert await second.notes.seen("another partner") == 0


async def test_d22_the_numbers_of_changes_begin_anew_with_another_or_a_restored_team_database(journal: Journal) -> None:
    await journal.notes.learn([SHARED, replace(SHARED, id="n3", scope="another partner")], 41)
    await journal.notes.learn([replace(SHARED, id="n4")], 7)
    assert [await journal.notes.seen(scope) for scope in ("partner", "another partner")] == [7, 41]
    assert await journal.notes.newest_seen("another partner") == "n3"
    assert await journal.notes.newest_seen("partner") in (SHARED.id, "n4")
    await journal.notes.forget_seen()
    assert [await journal.notes.seen(scope) for scope in ("partner", "another partner")] == [0, 0]
    assert await journal.notes.newest_seen("partner") == ""


@pytest.mark.parametrize("number", ["'abc'", "9e999", "x'00ff'", "-7"])
async def test_s10_a_damaged_number_of_changes_counts_from_the_beginning(
    journal: Journal, folder: Path, number: str
) -> None:
    await journal.notes.learn([SHARED], 41)
    sql(folder, f"UPDATE notes SET revision = {number}")
    assert await journal.notes.seen("partner") == 0


async def test_s10_damaged_notes_do_not_keep_others_from_being_published(journal: Journal, folder: Path) -> None:
    for number in range(5):
        await journal.notes.save(replace(SHARED, id=f"x{number}", at=NOW - 60))
    await journal.notes.save(SHARED)
    sql(folder, "UPDATE notes SET at = -1 WHERE id LIKE 'x%'")
    assert await journal.notes.waiting(2) == (OutgoingNote(SHARED, 1),)


@pytest.mark.parametrize("number", ["9e999", "-1", "253402300799"])
async def test_s3_a_damaged_note_is_skipped(journal: Journal, folder: Path, number: str) -> None:
    await journal.notes.save(PLAIN)
    await journal.notes.save(HANDED)
    sql(folder, f"UPDATE notes SET at = {number} WHERE id = 'n1'")
    assert await journal.notes.of("7848095") == (HANDED,)


async def test_open_hand_overs_are_found_by_an_index(journal: Journal, folder: Path) -> None:
    await journal.notes.save(HANDED)
    plan = sql(folder, "EXPLAIN QUERY PLAN SELECT * FROM notes WHERE \"to\" <> '' AND acknowledged_at IS NULL")
    assert "notes_handed_over" in str(plan)
