"""Full-text table of the sessions, which can be rebuilt from the other tables at any time; for the worker thread only.

The table contains the trigrams of the searchable text but not the text itself (sqlite.org, FTS5, contentless
tables and the trigram tokenizer), so every match is verified against the session's text.
"""

from __future__ import annotations

import logging
import math

from sqlalchemy import Connection, delete, insert, select, text
from sqlalchemy.exc import DBAPIError

from openobd_desktop.domain.journal import HistoryPlace
from openobd_desktop.storage.database.schema import search_reach, sessions

NAME = "session_search"
NOTHING = HistoryPlace(math.inf, "\U0010ffff")
"""Reach of an empty table: a place after the newest possible session."""
DAMAGED = 267
"""SQLITE_CORRUPT_VTAB: the content of a virtual table is damaged, but the file is not."""
EVERYTHING = HistoryPlace(-math.inf, "")
"""Reach of a complete table: a place before the oldest possible session."""

# Only the numbers of the documents are stored, not the positions of trigrams, which reduces the size to a third.
_CREATE = (
    f"CREATE VIRTUAL TABLE {NAME} USING fts5"
    "(search, content = '', columnsize = 0, detail = none, tokenize = 'trigram case_sensitive 1')"
)
# Small additions are merged less often than by default, so that the pauses for merging are shorter.
_SETTINGS = [("automerge", 16), ("crisismerge", 64)]
_SET = f"INSERT INTO {NAME} ({NAME}, rank) VALUES (?, ?)"  # noqa: S608 - a constant
_ADD = f"INSERT INTO {NAME} (rowid, search) VALUES (?, ?)"  # noqa: S608 - a constant
_REMOVE = f"INSERT INTO {NAME} ({NAME}, rowid, search) VALUES ('delete', ?, ?)"  # noqa: S608 - a constant
_CHECK = f"INSERT INTO {NAME} ({NAME}) VALUES ('integrity-check')"  # noqa: S608 - a constant
_TERMS = f"CREATE VIRTUAL TABLE IF NOT EXISTS temp.session_terms USING fts5vocab(main, {NAME}, row)"
_BEGINNING = "SELECT 1 FROM temp.session_terms WHERE term >= ? AND term < ? LIMIT 1"
_PROBE = "CREATE VIRTUAL TABLE temp.search_probe USING fts5(search, tokenize = 'trigram')"

_log = logging.getLogger(__name__)


def is_supported(connection: Connection) -> bool:
    """Returns whether SQLite supports full-text tables of trigrams; standard builds have done so since version 3.34."""
    try:
        connection.exec_driver_sql(_PROBE)
    except DBAPIError as error:
        _log.info("SQLite does not support full-text tables of trigrams: %s", error.orig)
        return False
    connection.exec_driver_sql("DROP TABLE temp.search_probe")
    return True


def prepare(connection: Connection, *, check: bool = False) -> None:
    """Creates the table in the open transaction if it is missing, or replaces it if it was abandoned.

    If ``check`` is true, the table is also replaced if its content is damaged, which the file's integrity checks do not
    detect. The table is abandoned if SQLite does not support it.
    """
    if not is_supported(connection):
        abandon(connection)
        return
    exists = connection.execute(text("SELECT 1 FROM sqlite_master WHERE name = :name"), {"name": NAME}).first()
    if exists and reach(connection) is not None and not (check and _is_damaged(connection)):
        return
    if exists:
        connection.exec_driver_sql(f"DROP TABLE {NAME}")
    connection.exec_driver_sql(_CREATE)
    connection.exec_driver_sql(_SET, _SETTINGS)
    any_session = connection.execute(select(sessions.c.id).limit(1)).first()
    set_reach(connection, NOTHING if any_session else EVERYTHING)


def _is_damaged(connection: Connection) -> bool:
    try:
        with connection.begin_nested():
            connection.exec_driver_sql(_CHECK)
    except DBAPIError as error:
        if getattr(error.orig, "sqlite_errorcode", 0) != DAMAGED:
            raise
        _log.warning("the full-text table is damaged: %s", error.orig)
        return True
    return False


def reach(connection: Connection) -> HistoryPlace | None:
    """Returns the oldest place in the history that the table covers, or None if the table is not usable."""
    row = connection.execute(select(search_reach)).first()
    return None if row is None else HistoryPlace(row.at, row.id)


def set_reach(connection: Connection, place: HistoryPlace) -> None:
    """Stores ``place`` as the oldest place in the history that the table covers."""
    connection.execute(delete(search_reach))
    connection.execute(insert(search_reach).values(at=place.at, id=place.id))


def abandon(connection: Connection) -> None:
    """Marks the table as unusable until ``prepare`` replaces it."""
    connection.execute(delete(search_reach))


def has_beginning(connection: Connection, text: str) -> bool:
    """Returns whether any trigram begins with ``text``, which must be shorter than a trigram."""
    connection.exec_driver_sql(_TERMS)
    return connection.exec_driver_sql(_BEGINNING, (text, f"{text}\U0010ffff")).first() is not None


def add(connection: Connection, *documents: tuple[int, str]) -> None:
    """Adds documents, each given by its number and its content."""
    connection.exec_driver_sql(_ADD, list(documents))


def remove(connection: Connection, number: int, content: str) -> None:
    """Removes a document; ``content`` must be the content with which the document was added."""
    connection.exec_driver_sql(_REMOVE, (number, content))
