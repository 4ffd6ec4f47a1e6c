"""Tables of the team database and their migrations; imported by the team's daemon threads only."""

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
    """Returns a check constraint for limits; it also excludes NaN, which PostgreSQL treats as the largest number."""
    return CheckConstraint(f"{column} BETWEEN {least} AND {most}", name=f"openobd_{column}_check")


_LAST = LAST_MOMENT - 1
_TIMES = ("created_at", "claimed_at", "ended_at")
_MOST_REVISION = 2**62
"""Largest revision; leaves room for further counting even if a number was edited by hand."""

team = Table(
    "openobd_team",
    metadata,
    Column("version", Integer, nullable=False),
    Column("revision", BigInteger, nullable=False),
    CheckConstraint(f"revision BETWEEN 0 AND {_MOST_REVISION}", name="openobd_team_revision_check"),
)
"""A single row with the version of the tables and the number of the latest change. Each change first increments this
number, which locks the row until the change is visible, so that changes appear in the order of their numbers."""

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
    # A service may report an arbitrary number.
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
"""The sessions as published by the PCs of a team, without tokens, drafts and timelines."""


def _first(connection: Connection) -> None:
    metadata.create_all(connection)
    connection.execute(insert(team).values(version=0, revision=0))


def _second(connection: Connection) -> None:
    """Adds the checks to tables of the first version, and replaces values that violate them."""
    if connection.dialect.name != "postgresql":
        # The SQLite database that stands in for the server in tests is always new.
        return
    missing = [
        (table, check)
        for table in (team, shared)
        for check in table.constraints
        if isinstance(check, CheckConstraint) and check.name not in _checks(connection, table)
    ]
    for table, check in missing:
        # Applied to new rows only at first, so that missing rights are noticed before any row is changed.
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
"""The migrations, one for each version."""
LEAST_VERSION = 1
"""The lowest usable version; later migrations only add protection, and can be run only by the owner of the tables."""
_NO_RIGHTS = "42501"
"""SQLSTATE for missing rights (PostgreSQL docs, error codes)."""
VERSION = len(STEPS)
_LOCK = 7_303_014
"""Arbitrary number of an advisory lock, which no other program is likely to use."""


def bring_up_to_date(connection: Connection) -> None:
    """Runs the missing migrations in the open transaction; if another PC is running them, waits for it.

    Raises:
        TeamTooNew: the tables were migrated by a newer version of the program.
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
