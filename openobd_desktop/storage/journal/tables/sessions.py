"""Sessions in their most recently known states, their timelines, and their outbox for the team."""

from __future__ import annotations

from itertools import islice
from typing import Any

from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy import Connection, and_, func, insert, or_, select, update

from openobd_desktop.domain.journal import (
    EventKind,
    HistoryPart,
    HistoryPlace,
    HistoryQuery,
    IntentKind,
    Outgoing,
    SessionEvent,
    SessionRecord,
)
from openobd_desktop.domain.session import SESSION_LIMIT, SessionState
from openobd_desktop.storage.database.database import Database
from openobd_desktop.storage.database.schema import events, intents, sessions
from openobd_desktop.storage.journal.tables.finding import beginning, record_of, records_of, unread
from openobd_desktop.storage.journal.tables.recovery import UNSETTLED
from openobd_desktop.storage.journal.tables.rows import from_row, pack_detail, read_detail, to_row, whole
from openobd_desktop.storage.journal.tables.search import Search
from openobd_desktop.storage.journal.tables.search_index import SearchIndex, said_about
from openobd_desktop.storage.journal.tables.search_text import search_text

DAY = 86400.0
"""Length of a day, in seconds."""

_ENDED = or_(
    sessions.c.ended_at.is_not(None),
    sessions.c.state.in_([state.value for state in SessionState if state.is_final]),
)
_END = func.coalesce(sessions.c.ended_at, sessions.c.began_at + SESSION_LIMIT)
_IN_DOUBT = select(intents.c.session_id).where(UNSETTLED, intents.c.kind == IntentKind.FINISH.value)
_WAITS = sessions.c.unpublished > 0


class Sessions:
    """Stores sessions and searches for them."""

    def __init__(self, database: Database, index: SearchIndex) -> None:
        self._database = database
        self._index = index
        self._search = Search(index)

    def save(self, record: SessionRecord) -> None:
        """Writes the current state of a session and, if it is shared, adds it to the outbox in the same transaction.

        Stored values that cannot be read are replaced only by known values.
        """
        one = sessions.c.id == record.id
        with self._database.writing() as connection:
            self._index.save(connection, _row(connection, record))
            if record.scope:
                connection.execute(update(sessions).where(one).values(unpublished=sessions.c.unpublished + 1))

    def recent(self, now: float) -> tuple[SessionRecord, ...]:
        """Returns sessions that are not known to have ended, that ended within a day before ``now``, or in doubt.

        A session is in doubt as long as a result was sent for it whose outcome is not known.
        """
        wanted = or_(~_ENDED, and_(_ENDED, now - DAY < _END), sessions.c.id.in_(_IN_DOUBT))
        with self._database.reading() as connection:
            rows = connection.execute(select(sessions).where(wanted).order_by(sessions.c.began_at)).all()
        return records_of(rows)

    def rename_profile(self, former: str, name: str, now: float) -> None:
        """Stores a profile's new name in the sessions that ``recent`` returns for it, without publishing the change."""
        mine = [record for record in self.recent(now) if record.profile == former]
        with self._database.writing() as connection:
            for record in mine:
                self._index.save(connection, _row(connection, replace(record, profile=name)))

    def find(self, query: HistoryQuery, after: HistoryPlace | None, limit: int) -> HistoryPart:
        """Returns up to ``limit`` matches in the next part of the history; see ``Search.find``."""
        with self._database.reading() as connection:
            return self._search.find(connection, query, after, limit)

    def count(self, query: HistoryQuery, after: HistoryPlace | None) -> tuple[int, HistoryPlace | None]:
        """Returns the number of matches in the next part, and where that part ends (None at the end of the history)."""
        with self._database.reading() as connection:
            return self._search.count(connection, query, after)


def _row(connection: Connection, record: SessionRecord) -> dict[str, Any]:
    record = whole(record)
    said = said_about(connection, {record.id: record.ticket}).get(record.id, "")
    former = connection.execute(select(sessions).where(sessions.c.id == record.id)).first()
    kept = {} if former is None else {name: former._mapping[name] for name in unread(former, record)}
    return to_row(record) | {"began_at": beginning(record), "search": search_text(record, said)} | kept


def ensure_session(connection: Connection, index: SearchIndex, session_id: str) -> None:
    """Saves the ID of a session in the open transaction, unless the session has been saved already."""
    known = connection.execute(select(sessions.c.id).where(sessions.c.id == session_id)).first()
    if known is None:
        index.save(connection, _row(connection, SessionRecord(id=session_id)))


class Outbox:
    """Shared sessions whose current state has not been published to the team yet."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def waiting(self, limit: int) -> tuple[Outgoing, ...]:
        """Returns up to ``limit`` sessions that are waiting to be published, oldest first; skips damaged ones."""
        query = select(sessions).where(_WAITS).order_by(sessions.c.began_at, sessions.c.id)
        with self._database.reading() as connection:
            rows = connection.execute(query)
            found = (Outgoing(record, row.unpublished) for row in rows if (record := record_of(row)))
            return tuple(islice(found, limit))

    def count(self) -> int:
        """Returns the number of sessions that are waiting to be published."""
        with self._database.reading() as connection:
            return int(connection.execute(select(func.count()).where(_WAITS)).scalar_one())

    def arrived(self, outgoing: tuple[Outgoing, ...]) -> None:
        """Removes published sessions from the outbox, except those that changed after ``waiting`` returned them."""
        with self._database.writing() as connection:
            for one in outgoing:
                unchanged = (sessions.c.id == one.record.id) & (sessions.c.unpublished == one.mark)
                connection.execute(update(sessions).where(unchanged).values(unpublished=0))


class _EventRow(Struct, frozen=True):
    at: float
    kind: EventKind
    detail: str


class Timeline:
    """Appends events to the timelines of sessions and reads them back."""

    def __init__(self, database: Database, index: SearchIndex) -> None:
        self._database = database
        self._index = index

    def add(self, session_id: str, event: SessionEvent) -> None:
        """Appends an event to a session's timeline; if the session has not been saved yet, also saves its ID."""
        with self._database.writing() as connection:
            ensure_session(connection, self._index, session_id)
            values = {"session_id": session_id, "at": event.at, "kind": event.kind.value}
            connection.execute(insert(events).values(values | {"detail": pack_detail(event.detail)}))

    def of(self, session_id: str) -> tuple[SessionEvent, ...]:
        """Returns the events of a session in the order in which they were written."""
        query = select(events).where(events.c.session_id == session_id).order_by(events.c.id)
        with self._database.reading() as connection:
            rows = connection.execute(query).all()
        found = (read for row in rows if (read := from_row(row, _EventRow)))
        return tuple(SessionEvent(row.at, row.kind, read_detail(row.detail)) for row in found)
