"""Tables of the team database, their migrations and their index for searches; for the team's daemon threads only."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Connection,
    Double,
    Index,
    Integer,
    MetaData,
    Row,
    Table,
    Text,
    func,
    insert,
    inspect,
    select,
    text,
    update,
)
from sqlalchemy.exc import DBAPIError

from openobd_desktop.domain.journal import TeamSearch
from openobd_desktop.errors import TeamTooNew
from openobd_desktop.storage.database.database import Database
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
_REFUSED = (_NO_RIGHTS, "25006", "0A000", "58P01", "3F000")
"""SQLSTATEs for missing rights, a server that only reads, an extension that is blocked or incomplete, and no schema to
create it in."""
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


SEARCH_INDEX = "openobd_sessions_by_search"
"""Name of the index for searches, which the administrator may also create."""
_SEARCH_LOCK = _LOCK + 1
"""Number of the advisory lock of the PC that creates the index."""
_FACTS = text(
    """
    SELECT pg_has_role(tables.relowner, 'USAGE') AS is_owner,
           namespace.nspname AS place,
           extension.nspname AS extension,
           EXISTS (SELECT FROM pg_available_extensions WHERE name = 'pg_trgm') AS is_available,
           (SELECT indisvalid FROM pg_index JOIN pg_class AS found ON found.oid = indexrelid
             WHERE indrelid = tables.oid AND found.relname = :name) AS is_valid,
           EXISTS (SELECT FROM pg_locks WHERE relation = tables.oid AND mode = 'ShareUpdateExclusiveLock') AS is_busy,
           pg_backend_pid() AS process
      FROM pg_class AS tables
      JOIN pg_namespace AS namespace ON namespace.oid = tables.relnamespace
      LEFT JOIN (SELECT nspname FROM pg_extension JOIN pg_namespace ON pg_namespace.oid = extnamespace
                  WHERE extname = 'pg_trgm') AS extension ON true
     WHERE tables.oid = to_regclass(:table)
    """
).bindparams(name=SEARCH_INDEX, table=shared.name)
# Writes of other PCs never wait for it. Without a list of pending entries, each write takes equally long.
_CREATE_INDEX = (
    "CREATE INDEX CONCURRENTLY {name} ON {place}.{table} USING gin (search {extension}.gin_trgm_ops)"
    " WITH (fastupdate = off)"
)
_PATIENT = "SET statement_timeout = 0; SET lock_timeout = 0"
"""An index of a million sessions takes minutes, and waits for the transactions of all other PCs."""


def search_state(connection: Connection) -> TeamSearch:
    """Returns how searches find words; ``PREPARING`` if ``prepare_search`` may be able to create the index."""
    return _state(connection, _facts(connection))


def prepare_search(database: Database) -> TeamSearch:
    """Creates the index for searches if that is possible, without blocking the writes of other PCs.

    An index that is incomplete because its creation was interrupted is replaced. While another PC creates the index,
    nothing is done. Returns how searches find words afterwards.
    """
    with database.writing() as connection:
        bring_up_to_date(connection)
    with database.without_transaction() as connection:
        found = search_state(connection)
        if found is not TeamSearch.PREPARING:
            return found
        with _alone(connection) as is_alone:
            return _created(connection) if is_alone else found


@contextmanager
def _alone(connection: Connection) -> Iterator[bool]:
    """Yields whether this PC is the one that may create the index."""
    # Waiting for the lock would block the other PC, which waits for all transactions.
    is_alone = bool(connection.execute(select(func.pg_try_advisory_lock(_SEARCH_LOCK))).scalar())
    try:
        yield is_alone
    finally:
        # If the connection was lost, so was the lock.
        with suppress(DBAPIError):
            connection.execute(select(func.pg_advisory_unlock(_SEARCH_LOCK)))


def _created(connection: Connection) -> TeamSearch:
    connection.exec_driver_sql(_PATIENT)
    try:
        if _facts(connection).extension is None:
            connection.exec_driver_sql("CREATE EXTENSION IF NOT EXISTS pg_trgm")
        facts = _facts(connection)
        # An incomplete index may also be one that the administrator is creating.
        if facts.is_valid is None or (not facts.is_valid and not facts.is_busy):
            _replace_index(connection, facts)
    except DBAPIError as error:
        if getattr(error.orig, "sqlstate", None) not in _REFUSED:
            raise
        _log.info("the team database does not allow an index for searches: %s", error.orig)
        return TeamSearch.NO_RIGHTS
    return search_state(connection)


def _replace_index(connection: Connection, facts: Row[Any]) -> None:
    quote = connection.dialect.identifier_preparer.quote_identifier
    place, extension = quote(facts.place), quote(facts.extension)
    drop = f"DROP INDEX CONCURRENTLY IF EXISTS {place}.{SEARCH_INDEX}"
    connection.exec_driver_sql(drop)
    try:
        connection.exec_driver_sql(
            _CREATE_INDEX.format(name=SEARCH_INDEX, place=place, table=shared.name, extension=extension)
        )
    except DBAPIError:
        # An incomplete index is of no use to searches, but delays writes.
        with suppress(DBAPIError):
            connection.exec_driver_sql(drop)
        raise
    # Searches decide by the estimated number of matches whether to use the index.
    connection.exec_driver_sql(f"ANALYZE {place}.{shared.name}")
    _log.info("created the index for searches of the team database")


def _facts(connection: Connection) -> Row[Any]:
    return connection.execute(_FACTS).one()


def _state(connection: Connection, facts: Row[Any]) -> TeamSearch:
    if facts.is_valid:
        return TeamSearch.FAST
    if facts.extension is None and not facts.is_available:
        return TeamSearch.NO_EXTENSION
    driver: Any = connection.connection.driver_connection
    # With a connection pooler, the next statement may run in another session, without the lock and the settings.
    has_own_session = driver.info.backend_pid == facts.process
    return TeamSearch.PREPARING if facts.is_owner and has_own_session else TeamSearch.NO_RIGHTS
