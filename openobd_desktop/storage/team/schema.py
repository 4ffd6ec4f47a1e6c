"""The tables of the team database and how they come about. Imported in the worker's thread only."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import (
    BigInteger,
    Column,
    Connection,
    Double,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    func,
    insert,
    inspect,
    select,
    update,
)

from openobd_desktop.errors import TeamTooNew

metadata = MetaData()

team = Table(
    "openobd_team",
    metadata,
    Column("version", Integer, nullable=False),
    Column("revision", BigInteger, nullable=False),
)
"""One row: which steps have been taken, and the number of the latest change. Who changes anything counts it up first,
and so holds all others back until the change can be seen: changes appear in the order of their numbers."""

shared = Table(
    "openobd_sessions",
    metadata,
    Column("scope", Text, primary_key=True),
    Column("id", Text, primary_key=True),
    Column("revision", BigInteger, nullable=False),
    Column("who", Text, nullable=False),
    Column("ticket", Text, nullable=False),
    Column("connector", Text, nullable=False),
    Column("host", Text, nullable=False),
    # A service may tell any number.
    Column("port", BigInteger, nullable=False),
    Column("state", Text, nullable=False),
    Column("created_at", Double),
    Column("claimed_at", Double),
    Column("ended_at", Double),
    Column("gaps", BigInteger, nullable=False),
    Column("result", Text),
    Column("began_at", Double, nullable=False),
    Column("search", Text, nullable=False),
    Index("openobd_sessions_by_revision", "scope", "revision"),
    Index("openobd_sessions_by_beginning", "scope", "began_at", "id"),
)
"""What each PC tells of its sessions: no token, no draft, no timeline."""


def _first(connection: Connection) -> None:
    metadata.create_all(connection)
    connection.execute(insert(team).values(version=0, revision=0))


STEPS: tuple[Callable[[Connection], None], ...] = (_first,)
"""What each version adds to the one before."""
VERSION = len(STEPS)
_LOCK = 7_303_014
"""Any number that no other program is likely to lock."""


def bring_up_to_date(connection: Connection) -> None:
    """Takes the steps that are missing, in the transaction that is open; two PCs at once wait for each other.

    Raises:
        TeamTooNew: a newer version of the program has been here.
    """
    if _version(connection) == VERSION:
        return
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.pg_advisory_xact_lock(_LOCK)))
    for step in STEPS[_version(connection) :]:
        step(connection)
        connection.execute(update(team).values(version=VERSION))


def _version(connection: Connection) -> int:
    if not inspect(connection).has_table(team.name):
        return 0
    version = int(connection.execute(select(team.c.version)).scalar_one())
    if version > VERSION:
        raise TeamTooNew(f"version {version}")
    return version
