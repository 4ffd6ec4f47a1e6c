"""The sessions, as they were last seen."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, Tuple, and_, func, literal, or_, select, tuple_

from openobd_desktop.domain import SESSION_LIMIT, Mine, SessionState
from openobd_desktop.records import HistoryPart, HistoryPlace, HistoryQuery, SearchWord, SessionRecord
from openobd_desktop.storage.database import Database
from openobd_desktop.storage.schema import sessions
from openobd_desktop.storage.tables.rows import from_row, pack, put, to_row

DAY = 86400.0
STRETCH = 20_000
"""Sessions that one search looks through before others who wait for the disk have their turn; about 30 ms."""

_PLACE = tuple_(sessions.c.began_at, sessions.c.id)

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

    def find(self, query: HistoryQuery, after: HistoryPlace | None, limit: int) -> HistoryPart:
        """Up to ``limit`` of the wanted sessions among the next ``STRETCH`` behind ``after``."""
        with self._database.reading() as connection:
            last = _end_of_stretch(connection, query, after) if query.words else None
            wanted = select(sessions).where(*_within(query, after, last), *map(_has, query.words))
            rows = connection.execute(_ordered(wanted, query).limit(limit)).all()
        return HistoryPart(_records(rows), _place(rows[-1]) if len(rows) == limit else last)

    def count(self, query: HistoryQuery, after: HistoryPlace | None) -> tuple[int, HistoryPlace | None]:
        """How many of the next ``STRETCH`` behind ``after`` are wanted, and where to go on; at once without words."""
        with self._database.reading() as connection:
            last = _end_of_stretch(connection, query, after) if query.words else None
            wanted = select(func.count()).where(*_within(query, after, last), *map(_has, query.words))
            return int(connection.execute(wanted.select_from(sessions)).scalar_one()), last


def _within(
    query: HistoryQuery, after: HistoryPlace | None, last: HistoryPlace | None
) -> Iterator[ColumnElement[bool]]:
    """The times of the query, from behind ``after`` up to ``last``."""
    if query.since is not None:
        yield sessions.c.began_at >= query.since
    if query.until is not None:
        yield sessions.c.began_at < query.until
    if after is not None:
        yield _value(after) < _PLACE if query.oldest_first else _value(after) > _PLACE
    if last is not None:
        yield _value(last) >= _PLACE if query.oldest_first else _value(last) <= _PLACE


def _value(place: HistoryPlace) -> Tuple:
    return tuple_(literal(place.at), literal(place.id))


def _ordered(wanted: Select[Any], query: HistoryQuery) -> Select[Any]:
    if query.oldest_first:
        return wanted.order_by(sessions.c.began_at, sessions.c.id)
    return wanted.order_by(sessions.c.began_at.desc(), sessions.c.id.desc())


def _end_of_stretch(connection: Connection, query: HistoryQuery, after: HistoryPlace | None) -> HistoryPlace | None:
    """The last place to look at, from the index alone; None if the end of the history comes first."""
    places = select(sessions.c.began_at, sessions.c.id).where(*_within(query, after, None))
    row = connection.execute(_ordered(places, query).limit(1).offset(STRETCH - 1)).first()
    return _place(row) if row else None


def _place(row: Row[Any]) -> HistoryPlace:
    return HistoryPlace(row.began_at, row.id)


def _has(word: SearchWord) -> ColumnElement[bool]:
    # In the JSON of a result, quotation marks that belong to a description are escaped and so never match.
    parts = [f'"{result.value}"' for result in word.results]
    parts += [f'"feedback":{pack(feedback)}' for feedback in word.feedback]
    return or_(
        sessions.c.search.contains(word.text, autoescape=True),
        *(sessions.c.state == state.value for state in word.states),
        *(sessions.c.result.contains(part, autoescape=True) for part in parts),
    )


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
