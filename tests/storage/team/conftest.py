"""Fixtures of team databases: a file in place of a server, and a real server where one is installed."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
from msgspec.structs import replace
from sqlalchemy import StaticPool, create_engine, event

from openobd_desktop.domain.journal import SessionRecord
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import TeamAddress
from openobd_desktop.storage import TeamDatabases
from openobd_desktop.storage.database.database import Database
from openobd_desktop.storage.team.database import TeamDatabase
from tests.postgres import Postgres, own_postgres, password, postgres
from tests.storage.samples import record

__all__ = ["own_postgres", "postgres"]

HERE = TeamAddress(host="127.0.0.1", database="team")
SCOPE = "0123-of-our-partner"
OpenTeam = Callable[[], TeamDatabase]


def in_file(path: Path) -> Database:
    """Returns a file in place of a server; one PC at a time can change it."""

    def connect() -> sqlite3.Connection:
        return sqlite3.connect(path, isolation_level=None, check_same_thread=False)

    engine = create_engine("sqlite://", creator=connect, poolclass=StaticPool)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    return Database(engine)


def shared_record(
    name: str = "s1", *, who: str = "Anna (PC-12)", scope: str = SCOPE, **changes: object
) -> SessionRecord:
    """Returns a session as published to the team."""
    return replace(record(name, ticket="7848095"), who=who, scope=scope, **changes)


_FILL = r"""
INSERT INTO openobd_sessions
SELECT scope, 's' || lpad(n::text, 7, '0'), n, who, n::text, connector, host, port, state,
       created_at, claimed_at, ended_at, gaps, result, n,
       format(E's%s\n%s\n\nhome\ncamera calibrated after the windscreen was replaced\nanna (pc-%s)',
              lpad(n::text, 7, '0'), n, n % 40)
  FROM openobd_sessions, generate_series(1, {rows}) AS n
"""


async def filled(postgres: Postgres, rows: int) -> TeamAddress:
    """Returns a new database with one published session, and ``rows`` sessions as left by a former version."""
    address = postgres.database()
    team_database = TeamDatabases().open(address, password())
    await team_database.publish([shared_record("first")])
    await team_database.aclose()
    postgres.sql(address.database, _FILL.format(rows=rows), "ANALYZE openobd_sessions")
    return address


@pytest.fixture(params=["file", "server"])
async def open_team(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[OpenTeam]:
    """Returns a function that opens the same new team database for one more PC."""
    if request.param == "file":
        databases = TeamDatabases(lambda address, secret: in_file(tmp_path / "team.sqlite"))
        address, secret = HERE, Secret("")
    else:
        server: Postgres = request.getfixturevalue("postgres")
        databases, address, secret = TeamDatabases(), server.database(), password()
    opened: list[TeamDatabase] = []

    def opener() -> TeamDatabase:
        opened.append(databases.open(address, secret))
        return opened[-1]

    yield opener
    for team_database in opened:
        await team_database.aclose()
