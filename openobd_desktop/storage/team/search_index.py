"""Index for searches in the team database; imported by daemon threads only."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

from sqlalchemy import Connection, Row, func, select, text
from sqlalchemy.exc import DBAPIError

from openobd_desktop.domain.journal import TeamSearch
from openobd_desktop.storage.database.database import Database
from openobd_desktop.storage.team.schema import NO_RIGHTS, SEARCH_LOCK, bring_up_to_date, shared

_log = logging.getLogger(__name__)
SEARCH_INDEX = "openobd_sessions_by_search"
"""Name of the index for searches, which an administrator may also create."""
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
_REFUSED = (NO_RIGHTS, "25006", "0A000", "58P01", "3F000")
"""SQLSTATEs for missing rights, a read-only server, an extension that is blocked or incompletely installed, and a
missing schema for the extension."""
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
    is_alone = bool(connection.execute(select(func.pg_try_advisory_lock(SEARCH_LOCK))).scalar())
    try:
        yield is_alone
    finally:
        # If the connection has been lost, the lock has been released too.
        with suppress(DBAPIError):
            connection.execute(select(func.pg_advisory_unlock(SEARCH_LOCK)))


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
