"""A team's sessions are found by the notes on their tickets, using an index if there is one."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from openobd_desktop.domain.journal import TeamSearch
from openobd_desktop.storage.team import tables
from openobd_desktop.storage.team.database import TeamDatabase
from tests.postgres import Postgres
from tests.storage.team.conftest import SCOPE, OpenTeam, filled, shared_record
from tests.storage.team.test_notes import NOTE, colleague_of, without_notes
from tests.storage.team.test_numbers import made
from tests.storage.team.test_search import ROWS, Pcs, pcs, whole, word

__all__ = ["pcs"]


async def found(team_database: TeamDatabase, *texts: str, scope: str = SCOPE) -> list[str]:
    part = await team_database.find(scope, word(*texts), None, 50)
    number, _ = await team_database.count(scope, word(*texts), None)
    assert number == len(part.records)
    return [each.id for each in part.records]


@pytest.mark.parametrize(("text", "typed"), [("Ignition must stay on", "ignition"), ("Hauptstraße 5", "strasse")])
async def test_a_session_is_found_by_what_a_note_on_its_ticket_says(open_team: OpenTeam, text: str, typed: str) -> None:
    anna, bob = open_team(), open_team()
    await anna.publish([shared_record("s1"), shared_record("s2", ticket="4711"), shared_record("s3", ticket="")])
    assert await found(bob, typed) == []
    await anna.publish_notes([replace(NOTE, text=text)])
    assert await found(bob, typed) == ["s1"]
    assert await found(bob, typed, "7848095") == ["s1"]
    assert await found(bob, typed, "4711") == []
    assert await found(bob, "%") == []


async def test_notes_of_another_partner_are_not_searched(open_team: OpenTeam) -> None:
    team_database = open_team()
    await team_database.publish([shared_record("s1"), shared_record("s2", scope="another")])
    await team_database.publish_notes([replace(NOTE, scope="another", text="theirs")])
    assert await found(team_database, "theirs") == []
    assert await found(team_database, "theirs", scope="another") == ["s2"]


async def test_a_word_in_the_notes_of_very_many_tickets_finds_all_of_them(
    open_team: OpenTeam, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tables, "NOTED", 3)
    team_database = open_team()
    names = [f"s{number}" for number in range(9)]
    await team_database.publish([shared_record(name, ticket=f"47{name}") for name in names])
    await team_database.publish_notes([replace(NOTE, id=name, ticket=f"47{name}") for name in names])
    assert sorted(await found(team_database, "ignition")) == names


async def test_a_database_without_notes_is_searched_as_before(postgres: Postgres, tmp_path: Path) -> None:
    name, team_database = await made(postgres)
    await team_database.publish([shared_record("s1")])
    await team_database.aclose()
    without_notes(postgres, name)
    team_database = colleague_of(postgres, name)
    assert await found(team_database, "7848095")
    assert await found(team_database, "ignition") == []
    await team_database.aclose()


async def test_the_index_also_finds_sessions_by_their_notes(postgres: Postgres, pcs: Pcs) -> None:
    address = await filled(postgres, ROWS)
    team_database = pcs.pc(address)
    assert await team_database.prepare_search() is TeamSearch.FAST
    await team_database.publish_notes([replace(NOTE, ticket="1234", text="needle in the hay")])
    postgres.sql(address.database, "ANALYZE openobd_notes")
    # Read row by row, the history would have several parts.
    assert await whole(team_database, word("needle")) == (["s0001234"], 1, 1)
