"""The tables of the team database and how they come about. Imported in the worker's thread only."""

from __future__ import annotations

import logging
from collections.abc import Callable

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
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
from sqlalchemy.exc import DBAPIError

from openobd_desktop.errors import TeamTooNew
from openobd_desktop.storage.journal.tables.finding import LAST_MOMENT, MOST

_log = logging.getLogger(__name__)

metadata = MetaData()


def _number_check(column: str, least: float, most: float) -> CheckConstraint:
    """NaN, which PostgreSQL takes for the largest number, is not within either."""
    return CheckConstraint(f"{column} BETWEEN {least} AND {most}", name=f"openobd_{column}_check")


_LAST = LAST_MOMENT - 1
_TIMES = ("created_at", "claimed_at", "ended_at")
_MOST_REVISION = 2**62
"""Leaves room to count on, whoever writes into the table by hand."""

team = Table(
    "openobd_team",
    metadata,
    Column("version", Integer, nullable=False),
    Column("revision", BigInteger, nullable=False),
    CheckConstraint(f"revision BETWEEN 0 AND {_MOST_REVISION}", name="openobd_team_revision_check"),
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
    *(_number_check(name, 0, _LAST) for name in (*_TIMES, "began_at")),
    *(_number_check(name, 0, MOST) for name in ("gaps", "port")),
    _number_check("revision", 0, _MOST_REVISION),
    Index("openobd_sessions_by_revision", "scope", "revision"),
    Index("openobd_sessions_by_beginning", "scope", "began_at", "id"),
)
"""What each PC tells of its sessions: no token, no draft, no timeline."""


def _first(connection: Connection) -> None:
    metadata.create_all(connection)
    connection.execute(insert(team).values(version=0, revision=0))


def _second(connection: Connection) -> None:
    """Adds the checks to tables of the first version, and takes out of them what no check lets in."""
    if connection.dialect.name != "postgresql":
        # The file that stands in for a server is always new.
        return
    missing = [
        (table, check)
        for table in (team, shared)
        for check in table.constraints
        if isinstance(check, CheckConstraint) and check.name not in _checks(connection, table)
    ]
    for table, check in missing:
        # At first for new rows only: who may not do this is told before a row is touched.
        connection.exec_driver_sql(
            f"ALTER TABLE {table.name} ADD CONSTRAINT {check.name} CHECK ({check.sqltext}) NOT VALID"
        )
    for name in _TIMES:
        connection.execute(update(shared).where(~shared.c[name].between(0, _LAST)).values({name: None}))
    for name, most in (("began_at", _LAST), ("gaps", MOST), ("port", MOST), ("revision", _MOST_REVISION)):
        connection.execute(update(shared).where(~shared.c[name].between(0, most)).values({name: 0}))
    connection.execute(update(team).where(~team.c.revision.between(0, _MOST_REVISION)).values(revision=0))
    for table, check in missing:
        connection.exec_driver_sql(f"ALTER TABLE {table.name} VALIDATE CONSTRAINT {check.name}")


def _checks(connection: Connection, table: Table) -> set[str | None]:
    return {each["name"] for each in inspect(connection).get_check_constraints(table.name)}


STEPS: tuple[Callable[[Connection], None], ...] = (_first, _second)
"""What each version adds to the one before."""
LEAST_VERSION = 1
"""The version that is enough to work with; the steps behind it only protect, and need the tables' owner."""
_NO_RIGHTS = "42501"
"""SQLSTATE (PostgreSQL docs, error codes)."""
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
    for version in range(_version(connection) + 1, VERSION + 1):
        try:
            with connection.begin_nested():
                STEPS[version - 1](connection)
                connection.execute(update(team).values(version=version))
        except DBAPIError as error:
            if version <= LEAST_VERSION or getattr(error.orig, "sqlstate", None) != _NO_RIGHTS:
                raise
            _log.info("step %d of the team tables is left to their owner", version)
            return


def _version(connection: Connection) -> int:
    if not inspect(connection).has_table(team.name):
        return 0
    version = int(connection.execute(select(team.c.version)).scalar_one())
    if version > VERSION:
        raise TeamTooNew(f"version {version}")
    return version
