"""Notes of a team: published once, acknowledged once, numbered like the sessions, and harmless if hostile."""

from __future__ import annotations

import psycopg
import pytest
from msgspec.structs import replace

from openobd_desktop.domain.journal import NOTE_LIMIT, Note, NoteNews
from openobd_desktop.storage import TeamDatabases
from openobd_desktop.storage.team import database
from openobd_desktop.storage.team.database import TeamDatabase
from tests.postgres import Postgres, password
from tests.storage.conftest import NOW
from tests.storage.team.conftest import SCOPE, OpenTeam, shared_record
from tests.storage.team.test_numbers import OTHER, OUTLANDISH, made

NOTE = Note(
    id="n1", ticket="7848095", at=NOW, who="Anna (PC-12)", text="Größe 5: ignition must stay on", to="Bob", scope=SCOPE
)


async def notes_since(team_database: TeamDatabase, since: int = 0, scope: str = SCOPE) -> tuple[list[Note], int]:
    found: list[Note] = []
    more = True
    while more:
        news = await team_database.note_news(scope, since)
        found += news.notes
        since, more = news.seen, news.more
    return found, since


async def test_what_one_pc_notes_another_one_gets_once(open_team: OpenTeam) -> None:
    anna, bob = open_team(), open_team()
    assert await anna.publish_notes([NOTE])
    notes, seen = await notes_since(bob)
    assert notes == [NOTE]
    assert await notes_since(bob, seen) == ([], seen)


async def test_an_acknowledgement_is_news_and_the_first_one_counts(open_team: OpenTeam) -> None:
    anna, bob = open_team(), open_team()
    await anna.publish_notes([NOTE])
    _, seen = await notes_since(anna)
    await bob.publish_notes([replace(NOTE, acknowledged_at=NOW + 60)])
    await bob.publish_notes([replace(NOTE, acknowledged_at=NOW + 99)])
    await anna.publish_notes([NOTE])
    notes, _ = await notes_since(anna, seen)
    assert notes == [replace(NOTE, acknowledged_at=NOW + 60)]


async def test_what_a_note_says_is_never_replaced(open_team: OpenTeam) -> None:
    team_database = open_team()
    await team_database.publish_notes([NOTE])
    await team_database.publish_notes([replace(NOTE, text="forged", who="Eve")])
    assert (await notes_since(team_database))[0] == [NOTE]


async def test_notes_of_another_partner_stay_unseen(open_team: OpenTeam) -> None:
    team_database = open_team()
    await team_database.publish_notes([NOTE, replace(NOTE, scope="another", text="theirs")])
    assert (await notes_since(team_database))[0] == [NOTE]
    assert [each.text for each in (await notes_since(team_database, scope="another"))[0]] == ["theirs"]


async def test_many_notes_are_downloaded_in_several_parts(open_team: OpenTeam, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "NEWS_AT_ONCE", 3)
    team_database = open_team()
    await team_database.publish_notes([replace(NOTE, id=f"n{number}") for number in range(10)])
    await team_database.publish([shared_record()])
    notes, seen = await notes_since(team_database)
    assert [each.id for each in notes] == [f"n{number}" for number in range(10)]
    assert await team_database.note_news(SCOPE, seen) == NoteNews(seen=seen)


async def test_d22_a_number_of_another_database_is_recognized_by_a_note_that_is_missing(open_team: OpenTeam) -> None:
    team_database = open_team()
    await team_database.publish_notes([replace(NOTE, id=f"n{number}") for number in range(5)])
    assert [note.id for note in (await team_database.note_news(SCOPE, 3, "n2")).notes] == ["n3", "n4"]
    assert len((await team_database.note_news(SCOPE, 3, "of another database")).notes) == 5
    assert len((await team_database.note_news(SCOPE, 5, "of another database")).notes) == 5
    assert (await team_database.note_news(SCOPE, 5, "n4")).notes == ()


async def test_the_colleagues_are_those_with_sessions_the_last_one_first(open_team: OpenTeam) -> None:
    team_database = open_team()
    await team_database.publish(
        [
            shared_record("s1", who="Anna (PC-12)"),
            shared_record("s2", who="Bob (PC-3)", created_at=NOW + 60),
            shared_record("s3", who="Bob (PC-3)"),
            shared_record("s4", who="", created_at=NOW + 60),
            shared_record("s5", who="Eve", scope="another"),
            shared_record("s6", who="Old", created_at=NOW - 900, claimed_at=None, ended_at=None),
        ]
    )
    assert await team_database.colleagues(SCOPE, NOW - 60) == ("Bob (PC-3)", "Anna (PC-12)")


async def test_s3_a_note_of_a_megabyte_is_read_in_part_and_a_long_id_not_at_all(postgres: Postgres) -> None:
    name, team_database = await made(postgres)
    await team_database.publish_notes([NOTE, replace(NOTE, id="n2")])
    postgres.sql(
        name,
        "UPDATE openobd_notes SET text = repeat('x', 1000000), who = repeat('w', 1000000), \"to\" = repeat('t', 99999),"
        " ticket = repeat('7', 99999) WHERE id = 'n1'",
        "UPDATE openobd_notes SET id = repeat('i', 2000) WHERE id = 'n2'",
    )
    (read,), _ = await notes_since(team_database)
    assert len(read.text) == NOTE_LIMIT
    assert max(len(part) for part in (read.who, read.to, read.ticket)) <= 200
    await team_database.aclose()


@pytest.mark.parametrize("column", ["at", "acknowledged_at"])
async def test_s3_the_table_of_notes_accepts_no_impossible_time(postgres: Postgres, column: str) -> None:
    name, team_database = await made(postgres)
    await team_database.publish_notes([NOTE])
    await team_database.aclose()
    for number in OUTLANDISH:
        with pytest.raises(psycopg.errors.CheckViolation):
            postgres.sql(name, f"UPDATE openobd_notes SET {column} = {number}")


def without_notes(postgres: Postgres, name: str) -> None:
    """Reverts the tables to the version without notes."""
    postgres.sql(
        name,
        "DROP TABLE openobd_notes, openobd_scans",
        "ALTER TABLE openobd_sessions DROP COLUMN flagged_at",
        "UPDATE openobd_team SET version = 3",
    )


def colleague_of(postgres: Postgres, name: str) -> TeamDatabase:
    """Returns the database as seen by a user who may use the current tables, but owns none of them."""
    user = f"colleague_{name[5:]}"
    postgres.sql(
        name,
        f"CREATE ROLE {user} LOGIN PASSWORD '{OTHER.reveal()}'",
        f"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {user}",
    )
    return TeamDatabases().open(replace(postgres.address, database=name, user=user), OTHER)


async def test_a_colleague_who_cannot_add_the_table_shares_sessions_and_keeps_the_notes(postgres: Postgres) -> None:
    name, team_database = await made(postgres)
    await team_database.aclose()
    without_notes(postgres, name)
    colleague = colleague_of(postgres, name)
    await colleague.test()
    await colleague.publish([shared_record("s2", vehicle="VW Golf VII")])
    assert {one.id: one.vehicle for one in (await colleague.news(SCOPE, 0, 0)).records}["s2"] == "VW Golf VII"
    assert not await colleague.publish_notes([NOTE])
    assert await colleague.note_news(SCOPE, 7) == NoteNews(seen=7, is_possible=False)
    owner = TeamDatabases().open(replace(postgres.address, database=name), password())
    assert await owner.publish_notes([NOTE])
    # The owner's PC has granted the rights for the sessions table on the notes table too.
    assert (await notes_since(colleague))[0] == [NOTE]
    assert await colleague.publish_notes([replace(NOTE, acknowledged_at=NOW + 60)])
    await colleague.publish([shared_record("s3")])
    for each in (colleague, owner):
        await each.aclose()


async def test_a_colleague_who_may_not_use_the_notes_still_shares_sessions(postgres: Postgres) -> None:
    name, team_database = await made(postgres)
    colleague = colleague_of(postgres, name)
    postgres.sql(name, f"REVOKE ALL ON openobd_notes FROM colleague_{name[5:]}")
    assert not await colleague.publish_notes([NOTE])
    assert not (await colleague.note_news(SCOPE, 0)).is_possible
    await colleague.publish([shared_record("s2")])
    for each in (colleague, team_database):
        await each.aclose()
