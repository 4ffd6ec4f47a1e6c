"""Tables of the team database, with their migrations; imported by daemon threads only."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
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

from openobd_desktop.errors import TeamJournalUnavailable, TeamTooNew
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
        TeamJournalUnavailable: the version of the tables is not valid.
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
NO_RIGHTS = "42501"
"""SQLSTATE for missing rights (PostgreSQL docs, error codes)."""
VERSION = len(STEPS)
MIGRATION_LOCK = 7_303_014
"""Number of the advisory lock for migrations; chosen arbitrarily, so that no other program is likely to use it."""
SEARCH_LOCK = MIGRATION_LOCK + 1
"""Number of the advisory lock that is held by the PC that creates the index for searches."""
_OWNS = text("SELECT pg_has_role(relowner, 'USAGE') FROM pg_class WHERE oid = to_regclass(:table)").bindparams(
    table=team.name
)


def bring_up_to_date(connection: Connection) -> None:
    """Runs the missing migrations in the open transaction; if another PC is running them, waits for it to finish.

    All transactions that change something take their locks in the same order, so that none of them can wait for one
    that waits for it: first ``MIGRATION_LOCK``, for migrations only, then the table ``openobd_team``, then the others.
    While another PC is creating the index for searches, which takes minutes and waits for all transactions, the
    migrations are left to a later connection, unless the tables cannot be used without them.

    Raises:
        TeamTooNew: the tables were migrated by a newer version of the program.
        TeamJournalUnavailable: the version of the tables is not valid.
    """
    known = _version_without_lock(connection)
    if known == VERSION:
        return
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.pg_advisory_xact_lock(MIGRATION_LOCK)))
        alone = connection.execute(select(func.pg_try_advisory_xact_lock(SEARCH_LOCK))).scalar_one()
        if not alone and known >= LEAST_VERSION:
            _log.info("the team tables are migrated later, because their index for searches is being created")
            return
        if connection.execute(_OWNS).scalar():
            # A PC that publishes locks the row of this table first, and then uses the tables that are altered below.
            connection.exec_driver_sql(f"LOCK TABLE {team.name} IN ACCESS EXCLUSIVE MODE")
    for version in range(version_of(connection) + 1, VERSION + 1):
        try:
            with connection.begin_nested():
                STEPS[version - 1](connection)
                connection.execute(update(team).values(version=version))
        except DBAPIError as error:
            if version <= LEAST_VERSION or getattr(error.orig, "sqlstate", None) != NO_RIGHTS:
                raise
            _log.info("migration %d of the team tables can be run only by their owner", version)
            return


def _version_without_lock(connection: Connection) -> int:
    """Returns the version of the tables without keeping the lock of a reader, for which a migration would wait.

    Raises:
        TeamTooNew: the tables were migrated by a newer version of the program.
    """
    with connection.begin_nested() as look:
        version = version_of(connection)
        # Rolling back releases the locks taken since the savepoint (PostgreSQL docs, explicit locking).
        look.rollback()
    return version


def version_of(connection: Connection) -> int:
    """Returns the version of the tables, or 0 if there are none.

    Raises:
        TeamTooNew: the tables were migrated by a newer version of the program.
        TeamJournalUnavailable: the version of the tables is not valid.
    """
    if not inspect(connection).has_table(team.name):
        return 0
    version = int(connection.execute(select(team.c.version)).scalar_one())
    require_known(version)
    return version


def require_known(version: int) -> None:
    """Checks that this program can use existing tables of this version.

    Raises:
        TeamTooNew: the tables may contain columns that this program does not know.
        TeamJournalUnavailable: no program has ever written this number, so migrating the tables would damage them.
    """
    if version > VERSION:
        raise TeamTooNew(f"version {version}")
    if version < LEAST_VERSION:
        raise TeamJournalUnavailable(f"version {version} in {team.name}")
