"""Tables of the journal, as defined by the newest revision; imported by the worker thread only."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Double, ForeignKey, Index, Integer, MetaData, Table, Text, and_, text

REVISIONS = ("0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008", "0009", "0010", "0011")
"""All revisions that this version of the program supports, oldest first; see migrations/versions."""
HEAD = REVISIONS[-1]

metadata = MetaData()

intents = Table(
    "intents",
    metadata,
    Column("id", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("profile", Text, nullable=False),
    Column("ticket", Text, nullable=False),
    Column("connector", Text, nullable=False),
    Column("session_id", Text, nullable=False),
    Column("at", Double, nullable=False),
    Column("known_ids", Text, nullable=False),
    Column("result", Text),
)

_pending_start = and_(intents.c.kind == "start", intents.c.state.in_(("open", "unknown")))
for _target in (intents.c.ticket, intents.c.connector):
    _where = and_(_pending_start, _target != "")
    Index(
        f"one_pending_start_per_{_target.name}",
        intents.c.profile,
        _target,
        unique=True,
        sqlite_where=_where,
        postgresql_where=_where,
    )

_to_publish = text("unpublished > 0")
_placed = text("place IS NOT NULL")
sessions = Table(
    "sessions",
    metadata,
    Column("id", Text, primary_key=True),
    Column("profile", Text, nullable=False),
    Column("ticket", Text, nullable=False),
    Column("connector", Text, nullable=False),
    Column("mine", Text, nullable=False),
    Column("host", Text, nullable=False),
    Column("port", Integer, nullable=False),
    Column("state", Text, nullable=False),
    Column("created_at", Double),
    Column("claimed_at", Double),
    Column("ended_at", Double),
    Column("gaps", Integer, nullable=False),
    Column("result", Text),
    Column("began_at", Double, nullable=False, server_default="0"),
    Column("search", Text, nullable=False, server_default=""),
    Column("who", Text, nullable=False, server_default=""),
    Column("scope", Text, nullable=False, server_default=""),
    Column("unpublished", Integer, nullable=False, server_default="0"),
    Column("place", Integer),
    Column("vehicle", Text, nullable=False, server_default=""),
    Column("vin", Text, nullable=False, server_default=""),
    Column("car_vin", Text, nullable=False, server_default=""),
    Column("products", Text, nullable=False, server_default="[]"),
    Column("voltage", Text, nullable=False, server_default=""),
    Column("followed_up_at", Double),
    Column("flagged_at", Double),
    Column("customer", Text, nullable=False, server_default=""),
    Index("sessions_by_beginning", "began_at", "id"),
    Index("sessions_by_ticket", "ticket"),
    Index("sessions_to_publish", "unpublished", sqlite_where=_to_publish, postgresql_where=_to_publish),
    Index("sessions_by_place", "place", unique=True, sqlite_where=_placed, postgresql_where=_placed),
)

search_reach = Table(
    "search_reach",
    metadata,
    Column("at", Double, nullable=False),
    Column("id", Text, nullable=False),
)
"""Holds one row, the oldest place in the history that the full-text table covers (``full_text.py``).

There is no row if the full-text table is not usable.
"""

events = Table(
    "events",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("session_id", Text, ForeignKey("sessions.id"), nullable=False, index=True),
    Column("at", Double, nullable=False),
    Column("kind", Text, nullable=False),
    # Contains JSON; see storage/journal/tables/rows.py.
    Column("detail", Text, nullable=False),
)

tokens = Table(
    "tokens",
    metadata,
    Column("session_id", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("received_at", Double, nullable=False),
    Column("sealed", Text, nullable=False),
)

drafts = Table(
    "drafts",
    metadata,
    Column("session_id", Text, primary_key=True),
    Column("saved_at", Double, nullable=False),
    Column("body", Text, nullable=False),
)

_handed_over = text("\"to\" <> '' AND acknowledged_at IS NULL")
notes = Table(
    "notes",
    metadata,
    Column("id", Text, primary_key=True),
    Column("ticket", Text, nullable=False),
    Column("at", Double, nullable=False),
    Column("who", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("to", Text, nullable=False),
    Column("acknowledged_at", Double),
    Column("scope", Text, nullable=False),
    Column("unpublished", Integer, nullable=False, server_default="0"),
    # Number of the change in the team database with which the note was last downloaded.
    Column("revision", BigInteger, nullable=False, server_default="0"),
    Index("notes_by_ticket", "ticket", "at"),
    Index("notes_by_revision", "scope", "revision"),
    Index("notes_to_publish", "unpublished", sqlite_where=_to_publish, postgresql_where=_to_publish),
    Index("notes_handed_over", "at", sqlite_where=_handed_over, postgresql_where=_handed_over),
)

scans = Table(
    "scans",
    metadata,
    Column("id", Text, primary_key=True),
    Column("session_id", Text, ForeignKey("sessions.id", ondelete="CASCADE"), nullable=False),
    Column("ticket", Text, nullable=False),
    # In canonical form, so that all scans of a car can be found.
    Column("vin", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("scope", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("started_at", Double, nullable=False),
    Column("ended_at", Double),
    # Number of trouble codes, excluding those whose tests have not run yet.
    Column("found", Integer, nullable=False),
    # The texts of these codes, each once and on a separate line, by which the session can be found.
    Column("codes", Text, nullable=False),
    # Contains JSON; see storage/journal/tables/scan_rows.py.
    Column("body", Text, nullable=False),
    Column("unpublished", Integer, nullable=False, server_default="0"),
    Index("scans_by_session", "session_id", "started_at"),
    Index("scans_by_vin", "vin", "started_at"),
    Index("scans_by_ticket", "ticket", "started_at"),
    Index("scans_to_publish", "unpublished", sqlite_where=_to_publish, postgresql_where=_to_publish),
)

runs = Table(
    "runs",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("started_at", Double, nullable=False),
    Column("ended_at", Double),
)
