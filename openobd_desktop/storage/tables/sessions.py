"""The sessions, as they were last seen."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row, and_, func, or_, select

from openobd_desktop.domain import SESSION_LIMIT, Mine, SessionState
from openobd_desktop.records import SessionRecord
from openobd_desktop.storage.database import Database
from openobd_desktop.storage.schema import sessions
from openobd_desktop.storage.tables.rows import from_row, put, to_row

DAY = 86400.0

_ENDED = or_(
    sessions.c.ended_at.is_not(None),
    sessions.c.state.in_([state.value for state in SessionState if state.is_final]),
)
_END = func.coalesce(sessions.c.ended_at, sessions.c.began_at + SESSION_LIMIT)


class Sessions:
    """Saves sessions and finds them again."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def save(self, record: SessionRecord) -> None:
        """Writes a session in place of what was known of it."""
        values = to_row(record) | {"began_at": _beginning(record), "search": _searched(record)}
        with self._database.writing() as connection:
            put(connection, sessions, sessions.c.id == record.id, values)

    def recent(self, now: float) -> tuple[SessionRecord, ...]:
        """Those that had not ended when last seen, and those that ended in the day before ``now``."""
        wanted = or_(~_ENDED, and_(_ENDED, now - DAY < _END))
        with self._database.reading() as connection:
            rows = connection.execute(select(sessions).where(wanted).order_by(sessions.c.began_at)).all()
        return _records(rows)

    def history(
        self, limit: int, offset: int, text: str, since: float | None, until: float | None
    ) -> tuple[SessionRecord, ...]:
        """The sessions that began from ``since`` to before ``until`` and have every word of ``text``, newest first."""
        query = select(sessions).order_by(sessions.c.began_at.desc(), sessions.c.id.desc())
        if since is not None:
            query = query.where(sessions.c.began_at >= since)
        if until is not None:
            query = query.where(sessions.c.began_at < until)
        for word in text.casefold().split():
            query = query.where(sessions.c.search.contains(word, autoescape=True))
        with self._database.reading() as connection:
            rows = connection.execute(query.limit(limit).offset(offset)).all()
        return _records(rows)


def _records(rows: list[Row[Any]] | Any) -> tuple[SessionRecord, ...]:
    return tuple(record for row in rows if (record := _record(row)))


def _record(row: Row[Any]) -> SessionRecord | None:
    """A session as written, or without what another version of the program put in words of its own."""
    return from_row(row, SessionRecord) or from_row(
        row, SessionRecord, state=SessionState.UNKNOWN.value, mine=Mine.NOT_KNOWN.value, result=None
    )


def _beginning(record: SessionRecord) -> float:
    moments = (record.created_at, record.claimed_at, record.ended_at)
    return next((moment for moment in moments if moment is not None), 0.0)


def _searched(record: SessionRecord) -> str:
    description = record.result.description if record.result else ""
    return "\n".join((record.id, record.ticket, record.connector, record.profile, description)).casefold()
