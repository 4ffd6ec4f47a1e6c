"""Scans of a team: published without traces, found by car, session and trouble code, and harmless if hostile."""

from __future__ import annotations

import psycopg
import pytest
from msgspec.structs import replace

from openobd_desktop.domain.car.scans import FoundScans
from openobd_desktop.domain.journal import TeamSearch
from openobd_desktop.storage import TeamDatabases
from openobd_desktop.storage.journal.tables import scan_rows
from openobd_desktop.storage.team import tables
from openobd_desktop.storage.team.database import TeamDatabase
from openobd_desktop.storage.team.schema import VERSION
from tests.postgres import Postgres, password
from tests.storage.scans import FULL, SCAN, TICKET, VIN, code, saved, scan_of, unit
from tests.storage.team.conftest import SCOPE, OpenTeam, filled, shared_record
from tests.storage.team.test_notes import colleague_of
from tests.storage.team.test_numbers import OUTLANDISH, made
from tests.storage.team.test_search import ROWS, Pcs, pcs, whole, word
from tests.storage.team.test_search_of_notes import found

__all__ = ["pcs"]

MADE = saved(scope=SCOPE)


async def of_session(team_database: TeamDatabase, session_id: str = "s1") -> FoundScans:
    return await team_database.scans_of_session(SCOPE, session_id)


async def test_what_one_pc_scans_another_one_finds_whole(open_team: OpenTeam) -> None:
    anna, bob = open_team(), open_team()
    assert await of_session(bob) == FoundScans()
    assert await anna.publish_scans([MADE])
    assert await of_session(bob) == FoundScans(scans=(MADE,))
    assert await bob.scans_of_car(SCOPE, VIN, "") == FoundScans(scans=(MADE,))
    assert await bob.scans_of_car(SCOPE, "", TICKET) == FoundScans(scans=(MADE,))
    assert await bob.scans_of_car(SCOPE, "", "") == FoundScans()


async def test_a_scan_that_is_continued_replaces_itself(open_team: OpenTeam) -> None:
    team_database = open_team()
    completed = replace(MADE, scan=scan_of(FULL))
    for each in (MADE, completed, completed):
        await team_database.publish_scans([each])
    assert await of_session(team_database) == FoundScans(scans=(completed,))


async def test_scans_of_another_partner_stay_unseen(open_team: OpenTeam) -> None:
    team_database = open_team()
    theirs = saved(scope="another")
    await team_database.publish([shared_record("s1"), shared_record("s1", scope="another")])
    await team_database.publish_scans([theirs])
    assert await of_session(team_database) == FoundScans()
    assert await team_database.scans_of_car(SCOPE, VIN, TICKET) == FoundScans()
    assert await found(team_database, "p0120") == []
    assert await found(team_database, "p0120", scope="another") == ["s1"]
    await team_database.publish_scans([MADE])
    assert await team_database.scans_of_session("another", "s1") == FoundScans(scans=(theirs,))


async def test_a_session_is_found_by_its_trouble_codes(open_team: OpenTeam) -> None:
    anna, bob = open_team(), open_team()
    await anna.publish([shared_record("s1"), shared_record("s2")])
    assert await found(bob, "p0120") == []
    await anna.publish_scans([MADE, saved("x2", scan_of(unit(code("044051"))), session_id="s2", scope=SCOPE)])
    for typed in (["p0120-11"], ["0120"], ["p0120", "u0100"], ["p0120", TICKET], ["00532"]):
        assert await found(bob, *typed) == ["s1"]
    assert sorted(await found(bob, "p0")) == ["s1", "s2"]
    assert await found(bob, "p0120", "p0440") == []
    assert await found(bob, "p0_20") == []


async def test_a_code_of_very_many_sessions_finds_all_of_them(
    open_team: OpenTeam, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tables, "NOTED", 3)
    team_database = open_team()
    names = [f"s{number}" for number in range(9)]
    await team_database.publish([shared_record(name) for name in names])
    await team_database.publish_scans([saved(name, session_id=name, scope=SCOPE) for name in names])
    assert sorted(await found(team_database, "p0120")) == names


async def test_the_index_also_finds_sessions_by_their_trouble_codes(postgres: Postgres, pcs: Pcs) -> None:
    address = await filled(postgres, ROWS)
    team_database = pcs.pc(address)
    assert await team_database.prepare_search() is TeamSearch.FAST
    await team_database.publish_scans([saved(session_id="s0001234", scope=SCOPE)])
    # Read row by row, the history would have several parts.
    assert await whole(team_database, word("p0120")) == (["s0001234"], 1, 1)


async def test_an_unreadable_scan_of_a_colleague_is_told(postgres: Postgres) -> None:
    name, team_database = await made(postgres)
    await team_database.publish_scans([MADE, saved("x2", session_id="s2", scope=SCOPE)])
    for change in ("body = repeat('[', 100000)", "kind = repeat('k', 1000000)", "body = ''"):
        postgres.sql(name, f"UPDATE openobd_scans SET {change} WHERE id = 'x1'")
        assert await team_database.scans_of_car(SCOPE, VIN, "") == FoundScans(
            scans=(saved("x2", session_id="s2", scope=SCOPE),), unreadable=1
        )
    await team_database.aclose()


async def test_s3_a_scan_of_megabytes_is_read_in_part(postgres: Postgres, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scan_rows, "LONGEST", 100_000)
    name, team_database = await made(postgres)
    await team_database.publish_scans([MADE])
    postgres.sql(
        name,
        "UPDATE openobd_scans SET who = repeat('w', 1000000), session_id = repeat('s', 1000),"
        " codes = repeat('p', 1000000)",
    )
    (read,) = (await team_database.scans_of_car(SCOPE, VIN, "")).scans
    assert max(len(each) for each in (read.who, read.session_id)) <= 200
    postgres.sql(name, "UPDATE openobd_scans SET body = repeat(' ', 1000000) || body")
    assert await team_database.scans_of_car(SCOPE, VIN, "") == FoundScans(unreadable=1)
    assert await found(team_database, "pp") == []
    await team_database.aclose()


async def test_what_no_database_can_store_is_replaced(open_team: OpenTeam) -> None:
    team_database = open_team()
    odd = replace(MADE, who="a\0b\ud800", scan=replace(SCAN, ticket="a\0\ud800", units=(replace(FULL, reason="\0"),)))
    await team_database.publish_scans(
        [odd, saved("x" * 300, scope=SCOPE), saved("x3", session_id="s" * 300, scope=SCOPE)]
    )
    (read,) = (await of_session(team_database)).scans
    assert (read.who, read.scan.ticket) == ("a b?", "a ?")


@pytest.mark.parametrize("column", ["started_at", "ended_at"])
async def test_s3_the_table_of_scans_accepts_no_impossible_time(postgres: Postgres, column: str) -> None:
    name, team_database = await made(postgres)
    await team_database.publish_scans([MADE])
    await team_database.aclose()
    for number in OUTLANDISH:
        with pytest.raises(psycopg.errors.CheckViolation):
            postgres.sql(name, f"UPDATE openobd_scans SET {column} = {number}")
    for change in ("found = -1", "revision = -1"):
        with pytest.raises(psycopg.errors.CheckViolation):
            postgres.sql(name, f"UPDATE openobd_scans SET {change}")


@pytest.mark.parametrize("time", ["'NaN'", "'Infinity'", "253402300799", "-1"])
async def test_s3_an_impossible_time_in_a_table_without_checks_is_told(postgres: Postgres, time: str) -> None:
    name, team_database = await made(postgres)
    await team_database.publish_scans([MADE])
    postgres.sql(
        name,
        "ALTER TABLE openobd_scans DROP CONSTRAINT openobd_scans_started_at_check",
        f"UPDATE openobd_scans SET started_at = {time}",
    )
    assert await of_session(team_database) == FoundScans(unreadable=1)
    await team_database.aclose()


def without_scans(postgres: Postgres, name: str) -> None:
    """Reverts the tables to the version without scans."""
    postgres.sql(name, "DROP TABLE openobd_scans", "UPDATE openobd_team SET version = 5")


async def test_a_colleague_who_cannot_add_the_table_shares_sessions_and_keeps_the_scans(postgres: Postgres) -> None:
    name, team_database = await made(postgres)
    await team_database.aclose()
    without_scans(postgres, name)
    colleague = colleague_of(postgres, name)
    await colleague.test()
    await colleague.publish([shared_record("s2", ticket="4711")])
    assert not await colleague.publish_scans([MADE])
    assert await of_session(colleague) == FoundScans(is_complete=False)
    assert await found(colleague, "4711") == ["s2"]
    assert await found(colleague, "p0120") == []
    owner = TeamDatabases().open(replace(postgres.address, database=name), password())
    assert await owner.publish_scans([MADE])
    assert postgres.sql(name, "SELECT version FROM openobd_team") == [(VERSION,)]
    # The owner's PC has granted the rights for the sessions table on the scans table too.
    assert await of_session(colleague) == FoundScans(scans=(MADE,))
    assert await colleague.publish_scans([saved("x2", session_id="s2", scope=SCOPE)])
    for each in (colleague, owner):
        await each.aclose()


async def test_a_colleague_who_may_not_use_the_scans_still_shares_sessions(postgres: Postgres) -> None:
    name, team_database = await made(postgres)
    colleague = colleague_of(postgres, name)
    postgres.sql(name, f"REVOKE ALL ON openobd_scans FROM colleague_{name[5:]}")
    assert not await colleague.publish_scans([MADE])
    assert await of_session(colleague) == FoundScans(is_complete=False)
    await colleague.publish([shared_record("s2")])
    assert await found(colleague, "p0120") == []
    for each in (colleague, team_database):
        await each.aclose()
