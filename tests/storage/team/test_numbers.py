"""Impossible numbers, which are rejected by the tables of the team, and harmless if already stored."""

from __future__ import annotations

from typing import Any

import psycopg
import pytest
from msgspec.structs import replace

from openobd_desktop.domain.journal import HistoryPlace, HistoryQuery, SessionRecord
from openobd_desktop.domain.secret import Secret
from openobd_desktop.storage import TeamDatabases
from openobd_desktop.storage.team.database import TeamDatabase
from openobd_desktop.storage.team.schema import CUSTOMER, FLAGS, VEHICLE, VERSION
from tests.postgres import Postgres, password
from tests.storage.team.conftest import SCOPE, OpenTeam, shared_record

OUTLANDISH = (
    "'NaN'",
    "'Infinity'",
    "'-Infinity'",
    "1e15",
    "-1",
    "-62135596800",
    "253402300799",
    "2147483648e9",
    "1e300",
)
TIMES = ("created_at", "claimed_at", "ended_at", "began_at")
NEWEST_TIMES = (*TIMES, "followed_up_at", "flagged_at")
CHECKS = (
    "SELECT conname FROM pg_constraint WHERE contype = 'c' AND conname LIKE 'openobd%check'"
    " AND conname NOT LIKE 'openobd_notes%' AND conname NOT LIKE 'openobd_scans%' ORDER BY 1"
)
OTHER = Secret("another-password")


async def made(postgres: Postgres) -> tuple[str, TeamDatabase]:
    """Returns a new database with one session."""
    address = postgres.database()
    team_database = TeamDatabases().open(address, password())
    await team_database.publish([shared_record()])
    return address.database, team_database


def former(postgres: Postgres, database: str) -> None:
    """Reverts the tables to their first version."""
    for (name,) in postgres.sql(database, CHECKS):
        table = "openobd_team" if "team" in name else "openobd_sessions"
        postgres.sql(database, f"ALTER TABLE {table} DROP CONSTRAINT {name}")
    for name in (*VEHICLE, *FLAGS, *CUSTOMER):
        postgres.sql(database, f"ALTER TABLE openobd_sessions DROP COLUMN {name}")
    postgres.sql(database, "DROP TABLE openobd_notes, openobd_scans", "UPDATE openobd_team SET version = 1")


async def everything(team_database: TeamDatabase) -> list[SessionRecord]:
    """Returns all sessions of the history, in pages of one."""
    found: list[SessionRecord] = []
    after: HistoryPlace | None = None
    while True:
        part = await team_database.find(SCOPE, HistoryQuery(), after, 1)
        found += part.records
        if part.behind is None:
            return found
        after = part.behind


@pytest.mark.parametrize("column", [*NEWEST_TIMES, "gaps", "port", "revision"])
async def test_s3_the_tables_accept_no_impossible_number(postgres: Postgres, column: str) -> None:
    database, team_database = await made(postgres)
    await team_database.aclose()
    numbers = OUTLANDISH if column in NEWEST_TIMES else ("-1", "9223372036854775807")
    for number in numbers:
        with pytest.raises(psycopg.errors.CheckViolation):
            postgres.sql(database, f"UPDATE openobd_sessions SET {column} = {number}")
    with pytest.raises(psycopg.errors.CheckViolation):
        postgres.sql(database, "UPDATE openobd_team SET revision = 9223372036854775807")


@pytest.mark.parametrize("column", TIMES)
async def test_s3_a_row_of_the_first_version_is_harmless_and_repaired_by_the_owner(
    postgres: Postgres, column: str
) -> None:
    database, team_database = await made(postgres)
    await team_database.publish([shared_record(f"s{number}") for number in range(2, len(OUTLANDISH) + 2)])
    await team_database.aclose()
    former(postgres, database)
    for number, value in enumerate(OUTLANDISH, 1):
        postgres.sql(database, f"UPDATE openobd_sessions SET {column} = {value} WHERE id = 's{number}'")
    user = f"colleague_{database[5:]}"
    postgres.sql(
        database,
        f"CREATE ROLE {user} LOGIN PASSWORD '{OTHER.reveal()}'",
        f"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {user}",
    )
    address = replace(postgres.address, database=database)
    colleague = TeamDatabases().open(replace(address, user=user), OTHER)
    read = await everything(colleague)
    assert len(read) == len(OUTLANDISH) + 1
    assert [getattr(one, column, None) for one in read if one.id != "s10"] == [None] * len(OUTLANDISH)
    assert (await colleague.news(SCOPE, 0, 0)).records
    await colleague.publish([shared_record("by-a-colleague")])
    assert postgres.sql(database, CHECKS) == []
    await colleague.aclose()
    owner = TeamDatabases().open(address, password())
    assert len(await everything(owner)) == len(OUTLANDISH) + 2
    assert len(postgres.sql(database, CHECKS)) == 10
    assert postgres.sql(database, "SELECT version FROM openobd_team") == [(VERSION,)]
    await owner.aclose()


@pytest.mark.parametrize("number", [float("nan"), float("inf"), -62135596800.0, 253402300799.0, 2.0**63])
async def test_s3_impossible_numbers_of_a_service_are_not_shared(open_team: OpenTeam, number: float) -> None:
    team_database = open_team()
    strange = replace(shared_record(), created_at=number, claimed_at=number, ended_at=number, gaps=2**63, port=-1)
    await team_database.publish([strange])
    (read,) = (await team_database.news(SCOPE, 0, 0)).records
    assert (read.created_at, read.claimed_at, read.ended_at) == (None, None, None)
    assert (read.gaps, read.port) == (2**31 - 1, 0)


CAR: dict[str, Any] = {
    "vehicle": "VW Golf VII",
    "vin": "WVWZZZAUZFW000001",
    "car_vin": "WVWZZZAUZFW000002",
    "products": ("Coding",),
}


async def test_a_colleague_who_cannot_add_the_columns_for_vehicles_shares_everything_else(postgres: Postgres) -> None:
    database, team_database = await made(postgres)
    await team_database.aclose()
    former(postgres, database)
    user = f"colleague_{database[5:]}"
    postgres.sql(
        database,
        f"CREATE ROLE {user} LOGIN PASSWORD '{OTHER.reveal()}'",
        f"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {user}",
    )
    address = replace(postgres.address, database=database)
    colleague = TeamDatabases().open(replace(address, user=user), OTHER)
    await colleague.test()
    await colleague.publish([shared_record("s2", **CAR)])
    assert {one.id: one.vehicle for one in await everything(colleague)} == {"s1": "", "s2": ""}
    owner = TeamDatabases().open(address, password())
    await owner.publish([shared_record("s2", **CAR)])
    assert {one.id: one.vehicle for one in await everything(owner)} == {"s1": "", "s2": "VW Golf VII"}
    await colleague.aclose()
    again = TeamDatabases().open(replace(address, user=user), OTHER)
    assert {one.id: one.car_vin for one in await everything(again)} == {"s1": "", "s2": "WVWZZZAUZFW000002"}
    for each in (again, owner):
        await each.aclose()


async def test_a_colleague_who_cannot_add_the_column_for_customers_shares_everything_else(postgres: Postgres) -> None:
    database, team_database = await made(postgres)
    await team_database.aclose()
    postgres.sql(
        database,
        "ALTER TABLE openobd_sessions DROP COLUMN customer",
        "UPDATE openobd_team SET version = 6",
    )
    user = f"workmate_{database[5:]}"
    postgres.sql(
        database,
        f"CREATE ROLE {user} LOGIN PASSWORD '{OTHER.reveal()}'",
        f"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {user}",
    )
    address = replace(postgres.address, database=database)
    colleague = TeamDatabases().open(replace(address, user=user), OTHER)
    await colleague.publish([shared_record("s2", vehicle="VW Golf VII", customer="Garage Jansen")])
    assert {one.id: (one.vehicle, one.customer) for one in await everything(colleague)} == {
        "s1": ("", ""),
        "s2": ("VW Golf VII", ""),
    }
    owner = TeamDatabases().open(address, password())
    await owner.publish([shared_record("s2", customer="Garage Jansen")])
    found = {one.id: (one.vehicle, one.customer) for one in await everything(owner)}
    assert found == {"s1": ("", ""), "s2": ("VW Golf VII", "Garage Jansen")}
    for each in (colleague, owner):
        await each.aclose()
