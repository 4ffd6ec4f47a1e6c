"""Tables of the team database, with their migrations and an index for searches; imported by daemon threads only."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator
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
from sqlalchemy.schema import CreateColumn

from openobd_desktop.domain.journal import TeamSearch
from openobd_desktop.errors import TeamTooNew
from openobd_desktop.storage.database.database import Database
from openobd_desktop.storage.journal.tables.finding import LAST_MOMENT, MOST

_log = logging.getLogger(__name__)

metadata = MetaData()


def _number_check(column: str, least: float, most: float) -> CheckConstraint:
    """Returns a range check; it also excludes NaN, which PostgreSQL treats as greater than all other numbers."""
    return CheckConstraint(f"{column} BETWEEN {least} AND {most}", name=f"openobd_{column}_check")


_LAST = LAST_MOMENT - 1
_TIMES = ("created_at", "claimed_at", "ended_at")
VEHICLE = ("vehicle", "vin", "car_vin", "products", "voltage", "followed_up_at")
"""The columns added by version 3 of the tables."""
FLAGS = ("flagged_at",)
"""The columns added by version 5 of the tables."""
CUSTOMER = ("customer",)
"""The columns added by version 7 of the tables."""
_flagged_check = _number_check("flagged_at", 0, _LAST)
_followed_up_check = _number_check("followed_up_at", 0, _LAST)
_MOST_REVISION = 2**62
"""Largest valid revision; the counter can still be incremented even if someone sets it to this number."""

team = Table(
    "openobd_team",
    metadata,
    Column("version", Integer, nullable=False),
    Column("revision", BigInteger, nullable=False),
    CheckConstraint(f"revision BETWEEN 0 AND {_MOST_REVISION}", name="openobd_team_revision_check"),
)
"""A single row with the version of the tables and the number of the latest change. Each change first increments the
number of the latest change, which locks the row until the change is visible to other PCs, so that changes become
visible in the order of their numbers."""

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
    # The service may report an arbitrary number.
    Column("port", BigInteger, nullable=False),
    Column("state", Text, nullable=False),
    Column("created_at", Double),
    Column("claimed_at", Double),
    Column("ended_at", Double),
    Column("gaps", BigInteger, nullable=False),
    Column("result", Text),
    Column("began_at", Double, nullable=False),
    Column("search", Text, nullable=False),
    Column("vehicle", Text, nullable=False, server_default=""),
    Column("vin", Text, nullable=False, server_default=""),
    Column("car_vin", Text, nullable=False, server_default=""),
    Column("products", Text, nullable=False, server_default="[]"),
    Column("voltage", Text, nullable=False, server_default=""),
    Column("followed_up_at", Double),
    Column("flagged_at", Double),
    Column("customer", Text, nullable=False, server_default=""),
    *(_number_check(name, 0, _LAST) for name in (*_TIMES, "began_at")),
    _followed_up_check,
    _flagged_check,
    *(_number_check(name, 0, MOST) for name in ("gaps", "port")),
    _number_check("revision", 0, _MOST_REVISION),
    Index("openobd_sessions_by_revision", "scope", "revision"),
    Index("openobd_sessions_by_beginning", "scope", "began_at", "id"),
)
"""The sessions as published by the PCs of a team, without tokens, drafts and timelines."""


notes = Table(
    "openobd_notes",
    metadata,
    Column("scope", Text, primary_key=True),
    Column("id", Text, primary_key=True),
    Column("revision", BigInteger, nullable=False),
    Column("ticket", Text, nullable=False),
    Column("at", Double, nullable=False),
    Column("who", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("to", Text, nullable=False),
    Column("acknowledged_at", Double),
    CheckConstraint(f"at BETWEEN 0 AND {_LAST}", name="openobd_notes_at_check"),
    CheckConstraint(f"acknowledged_at BETWEEN 0 AND {_LAST}", name="openobd_notes_acknowledged_at_check"),
    CheckConstraint(f"revision BETWEEN 0 AND {_MOST_REVISION}", name="openobd_notes_revision_check"),
    Index("openobd_notes_by_revision", "scope", "revision"),
)
"""The notes on tickets, numbered like the sessions; added by version 4 of the tables."""


scans = Table(
    "openobd_scans",
    metadata,
    Column("scope", Text, primary_key=True),
    Column("id", Text, primary_key=True),
    Column("revision", BigInteger, nullable=False),
    Column("session_id", Text, nullable=False),
    Column("ticket", Text, nullable=False),
    Column("vin", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("started_at", Double, nullable=False),
    Column("ended_at", Double),
    Column("found", Integer, nullable=False),
    Column("codes", Text, nullable=False),
    Column("body", Text, nullable=False),
    CheckConstraint(f"started_at BETWEEN 0 AND {_LAST}", name="openobd_scans_started_at_check"),
    CheckConstraint(f"ended_at BETWEEN 0 AND {_LAST}", name="openobd_scans_ended_at_check"),
    CheckConstraint(f"found BETWEEN 0 AND {MOST}", name="openobd_scans_found_check"),
    CheckConstraint(f"revision BETWEEN 0 AND {_MOST_REVISION}", name="openobd_scans_revision_check"),
    Index("openobd_scans_by_session", "scope", "session_id"),
    Index("openobd_scans_by_vin", "scope", "vin"),
    Index("openobd_scans_by_ticket", "scope", "ticket"),
)
"""The scans of cars, like those in ``storage/database/schema.py`` but without traces; added by version 6 of the tables.
Scans are read on demand, so that no PC downloads the whole team's scans."""


def _first(connection: Connection) -> None:
    metadata.create_all(connection)
    connection.execute(insert(team).values(version=0, revision=0))


def _second(connection: Connection) -> None:
    """Adds the check constraints to the tables of the first version, and replaces values that violate a constraint."""
    if connection.dialect.name != "postgresql":
        # The SQLite database that stands in for the server in tests is always new.
        return
    missing = [
        (table, check)
        for table in (team, shared)
        for check in table.constraints
        if isinstance(check, CheckConstraint)
        and check not in (_followed_up_check, _flagged_check)
        and check.name not in _checks(connection, table)
    ]
    for table, check in missing:
        # At first, the constraint applies only to new rows, so that missing rights are noticed before any row changes.
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


def _third(connection: Connection) -> None:
    """Adds the columns for the vehicle, the products and the acknowledged requests for assistance."""
    _add_columns(connection, VEHICLE, _followed_up_check)


def _fourth(connection: Connection) -> None:
    """Adds the notes table, with the same rights as the sessions table."""
    _add_table(connection, notes)


def _fifth(connection: Connection) -> None:
    """Adds the column for marked sessions."""
    _add_columns(connection, FLAGS, _flagged_check)


def _sixth(connection: Connection) -> None:
    """Adds the scans table, with the same rights as the sessions table."""
    _add_table(connection, scans)


def _seventh(connection: Connection) -> None:
    """Adds the column for the customer of the ticket."""
    _add_columns(connection, CUSTOMER)


def _add_table(connection: Connection, table: Table) -> None:
    table.create(connection, checkfirst=True)
    if connection.dialect.name == "postgresql":
        quote = connection.dialect.identifier_preparer.quote_identifier
        for grantee, right in connection.execute(_GRANTS):
            to = "PUBLIC" if grantee is None else quote(grantee)
            connection.exec_driver_sql(f"GRANT {right} ON {table.name} TO {to}")


def _add_columns(connection: Connection, names: Iterable[str], check: CheckConstraint | None = None) -> None:
    """Adds those columns that are missing to the sessions table, and the constraint ``check``, if any."""
    present = {column["name"] for column in inspect(connection).get_columns(shared.name)}
    for name in names:
        if name not in present:
            column = CreateColumn(shared.c[name]).compile(dialect=connection.dialect)
            connection.exec_driver_sql(f"ALTER TABLE {shared.name} ADD COLUMN {column}")
    if check is None or connection.dialect.name != "postgresql":
        return
    if check.name not in _checks(connection, shared):
        connection.exec_driver_sql(f"ALTER TABLE {shared.name} ADD CONSTRAINT {check.name} CHECK ({check.sqltext})")


_GRANTS = text(
    """
    SELECT rolname, privilege_type
      FROM pg_class CROSS JOIN LATERAL aclexplode(relacl) LEFT JOIN pg_roles ON pg_roles.oid = grantee
     WHERE pg_class.oid = to_regclass(:table) AND grantee <> relowner
       AND privilege_type IN ('SELECT', 'INSERT', 'UPDATE', 'DELETE')
    """
).bindparams(table=shared.name)
_MAY_USE = text(
    """
    SELECT coalesce(bool_and(has_table_privilege(to_regclass(:table), wanted)), false)
      FROM unnest(ARRAY['SELECT', 'INSERT', 'UPDATE']) AS wanted
     WHERE to_regclass(:table) IS NOT NULL
    """
)


def columns(version: int) -> tuple[Column[Any], ...]:
    """Returns the columns of ``shared`` that tables of this version contain; only the owner can add the newest ones.

    Raises:
        TeamTooNew: the tables were migrated by a newer version of the program.
    """
    require_known(version)
    added = ((_WITH_VEHICLES, VEHICLE), (_WITH_FLAGS, FLAGS), (_WITH_CUSTOMERS, CUSTOMER))
    missing = {name for since, names in added if version < since for name in names}
    return tuple(column for column in shared.c if column.name not in missing)


def takes_notes(connection: Connection) -> bool:
    """Returns whether notes can be shared: their table has been added by its owner, and this user may use it."""
    return _takes(connection, notes, _WITH_NOTES)


def takes_scans(connection: Connection) -> bool:
    """Returns whether scans can be shared, under the same conditions as notes."""
    return _takes(connection, scans, _WITH_SCANS)


def _takes(connection: Connection, table: Table, since: int) -> bool:
    if version_of(connection) < since:
        return False
    if connection.dialect.name != "postgresql":
        return True
    return bool(connection.execute(_MAY_USE, {"table": table.name}).scalar_one())


def _checks(connection: Connection, table: Table) -> set[str | None]:
    return {each["name"] for each in inspect(connection).get_check_constraints(table.name)}


STEPS: tuple[Callable[[Connection], None], ...] = (_first, _second, _third, _fourth, _fifth, _sixth, _seventh)
"""The migrations; each leads to the next version."""
LEAST_VERSION = 1
"""The lowest usable version; later migrations add only safeguards, vehicles, notes, marks, scans and customers, and
only the owner of the tables can run them."""
_WITH_VEHICLES, _WITH_NOTES, _WITH_FLAGS, _WITH_SCANS, _WITH_CUSTOMERS = 3, 4, 5, 6, 7
"""The versions that added the vehicles, the notes, the marks, the scans and the customers."""
_NO_RIGHTS = "42501"
"""SQLSTATE for missing rights (PostgreSQL docs, error codes)."""
_REFUSED = (_NO_RIGHTS, "25006", "0A000", "58P01", "3F000")
"""SQLSTATEs for missing rights, a read-only server, an extension that is blocked or incompletely installed, and a
missing schema for the extension."""
VERSION = len(STEPS)
_LOCK = 7_303_014
"""Number of the advisory lock for migrations; chosen arbitrarily, so that no other program is likely to use it."""


def bring_up_to_date(connection: Connection) -> None:
    """Runs the missing migrations in the open transaction; if another PC is running them, waits for it to finish.

    Raises:
        TeamTooNew: the tables were migrated by a newer version of the program.
    """
    if version_of(connection) == VERSION:
        return
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.pg_advisory_xact_lock(_LOCK)))
    for version in range(version_of(connection) + 1, VERSION + 1):
        try:
            with connection.begin_nested():
                STEPS[version - 1](connection)
                connection.execute(update(team).values(version=version))
        except DBAPIError as error:
            if version <= LEAST_VERSION or getattr(error.orig, "sqlstate", None) != _NO_RIGHTS:
                raise
            _log.info("migration %d of the team tables can be run only by their owner", version)
            return


def version_of(connection: Connection) -> int:
    """Returns the version of the tables, or 0 if there are none.

    Raises:
        TeamTooNew: the tables were migrated by a newer version of the program.
    """
    if not inspect(connection).has_table(team.name):
        return 0
    version = int(connection.execute(select(team.c.version)).scalar_one())
    require_known(version)
    return version


def require_known(version: int) -> None:
    """Raises ``TeamTooNew`` if tables of this version may contain columns that this program does not know."""
    if version > VERSION:
        raise TeamTooNew(f"version {version}")


SEARCH_INDEX = "openobd_sessions_by_search"
"""Name of the index for searches, which an administrator may also create."""
_SEARCH_LOCK = _LOCK + 1
"""Number of the advisory lock that is held by the PC that creates the index."""
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
# CONCURRENTLY lets other PCs write in the meantime. Without a list of pending entries, all writes take equally long.
_CREATE_INDEX = (
    "CREATE INDEX CONCURRENTLY {name} ON {place}.{table} USING gin (search {extension}.gin_trgm_ops)"
    " WITH (fastupdate = off)"
)
_PATIENT = "SET statement_timeout = 0; SET lock_timeout = 0"
"""Timeouts are disabled because indexing a million sessions takes minutes and waits for all other PCs' transactions."""


def search_state(connection: Connection) -> TeamSearch:
    """Returns how the database searches for words; ``PREPARING`` if ``prepare_search`` may create the index."""
    return _state(connection, _facts(connection))


def prepare_search(database: Database) -> TeamSearch:
    """Creates the index for searches if possible, without blocking the writes of other PCs.

    An index that is incomplete because its creation was interrupted is replaced. If another PC is already creating the
    index, nothing is done. Returns how the database searches for words afterwards.
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
    """Holds the advisory lock for the index; yields False if another PC already holds the lock."""
    # Waiting for the lock would block the other PC, which is waiting for all transactions to end.
    is_alone = bool(connection.execute(select(func.pg_try_advisory_lock(_SEARCH_LOCK))).scalar())
    try:
        yield is_alone
    finally:
        # If the connection has been lost, the lock has been released too.
        with suppress(DBAPIError):
            connection.execute(select(func.pg_advisory_unlock(_SEARCH_LOCK)))


def _created(connection: Connection) -> TeamSearch:
    connection.exec_driver_sql(_PATIENT)
    try:
        if _facts(connection).extension is None:
            connection.exec_driver_sql("CREATE EXTENSION IF NOT EXISTS pg_trgm")
        facts = _facts(connection)
        # An incomplete index is not replaced while the table is busy, because an administrator may be creating it.
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
        # An incomplete index would not speed up searches, but would slow down writes.
        with suppress(DBAPIError):
            connection.exec_driver_sql(drop)
        raise
    # A search uses the index or not depending on the estimated number of matches.
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
    # Through a connection pooler, the next statement may run in another session, without the lock and the settings.
    has_own_session = driver.info.backend_pid == facts.process
    return TeamSearch.PREPARING if facts.is_owner and has_own_session else TeamSearch.NO_RIGHTS
