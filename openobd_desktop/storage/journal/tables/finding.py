"""Search for sessions by words and times, in parts, so that a search does not delay other operations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from msgspec.structs import replace
from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    Row,
    Select,
    Table,
    Tuple,
    and_,
    false,
    func,
    literal,
    or_,
    select,
    tuple_,
)

from openobd_desktop.domain.journal import (
    MOST_PRODUCTS,
    HistoryPart,
    HistoryPlace,
    HistoryQuery,
    SearchWord,
    SessionRecord,
)
from openobd_desktop.domain.session import Ownership, SessionState, UserFeedback
from openobd_desktop.storage.journal.tables.rows import from_row, pack

PART_SIZE = 20_000
"""Number of sessions that one query examines, which takes about 30 ms, before other operations can run."""
LAST_MOMENT = 253_370_764_800.0
"""Exclusive upper limit of times, in seconds since 1970: the beginning of the year 9999, whose last day does not exist
in every time zone."""
TIMES = ("created_at", "claimed_at", "ended_at", "followed_up_at", "flagged_at")
"""The attributes of a session that are times."""
MOST = 2**31 - 1
"""Largest number that is accepted as a count or a port."""


class Finding:
    """Queries on a session table with the columns ``began_at`` and ``search``.

    Each query reads one part of the table. The conditions ``within`` restrict the rows.
    """

    def __init__(
        self, table: Table, within: Iterable[ColumnElement[bool]] = (), columns: Iterable[ColumnElement[Any]] = ()
    ) -> None:
        self._table = table
        self._only = tuple(within)
        self._columns = tuple(columns) or tuple(table.c)
        self._place = tuple_(table.c.began_at, table.c.id)

    def find(self, connection: Connection, query: HistoryQuery, after: HistoryPlace | None, limit: int) -> HistoryPart:
        """Returns up to ``limit`` matches among the ``PART_SIZE`` sessions after the place ``after``.

        If there are fewer matches, the history may still continue; at the end of the history, ``behind`` is None.
        """
        last = self._end_of_part(connection, query, after) if query.is_in_parts else None
        wanted = select(*self._columns).select_from(self._source).where(*self._wanted(query, after, last))
        rows = connection.execute(self._ordered(wanted, query).limit(limit)).all()
        return HistoryPart(records_of(rows), _place(rows[-1]) if len(rows) == limit else last)

    def count(
        self, connection: Connection, query: HistoryQuery, after: HistoryPlace | None
    ) -> tuple[int, HistoryPlace | None]:
        """Returns the number of matches among the ``PART_SIZE`` sessions after ``after``, and the last session's place.

        At the end of the history, the place is None. If a query contains only times, all sessions are counted at once.
        """
        last = self._end_of_part(connection, query, after) if query.is_in_parts else None
        wanted = select(func.count()).select_from(self._source).where(*self._wanted(query, after, last))
        return int(connection.execute(wanted).scalar_one()), last

    @property
    def _source(self) -> FromClause:
        return self._table

    def _wanted(
        self, query: HistoryQuery, after: HistoryPlace | None, last: HistoryPlace | None
    ) -> Iterator[ColumnElement[bool]]:
        """Yields the conditions for the query's times, result and words."""
        yield from self._within(query, after, last)
        columns = self._table.c
        if query.result is not None:
            yield columns.result.contains(f'"{query.result.value}"', autoescape=True)
        if query.needs_follow_up:
            yield self._needs_follow_up()
        yield from map(self.has, query.words)

    def _needs_follow_up(self) -> ColumnElement[bool]:
        """Returns the condition for ``SessionRecord.needs_follow_up``; does not use columns that the table lacks."""
        columns, present = self._table.c, {column.name for column in self._columns}
        needed = columns.result.contains(_feedback(UserFeedback.ASSISTANCE_REQUESTED), autoescape=True)
        if columns.followed_up_at.name in present:
            needed &= columns.followed_up_at.is_(None)
        if columns.flagged_at.name not in present:
            return needed
        is_cleared = func.coalesce(columns.followed_up_at >= columns.flagged_at, false())
        return or_(needed, and_(columns.flagged_at.is_not(None), ~is_cleared))

    def _within(
        self, query: HistoryQuery, after: HistoryPlace | None, last: HistoryPlace | None
    ) -> Iterator[ColumnElement[bool]]:
        """Yields the conditions that limit rows to the query's times, and to places after ``after`` up to ``last``."""
        yield from self._only
        if query.since is not None:
            yield self._table.c.began_at >= query.since
        if query.until is not None:
            yield self._table.c.began_at < query.until
        if after is not None:
            yield value_of(after) < self._place if query.oldest_first else value_of(after) > self._place
        if last is not None:
            yield value_of(last) >= self._place if query.oldest_first else value_of(last) <= self._place

    def _ordered(self, wanted: Select[Any], query: HistoryQuery) -> Select[Any]:
        began_at, name = self._table.c.began_at, self._table.c.id
        if query.oldest_first:
            return wanted.order_by(began_at, name)
        return wanted.order_by(began_at.desc(), name.desc())

    def _end_of_part(
        self, connection: Connection, query: HistoryQuery, after: HistoryPlace | None
    ) -> HistoryPlace | None:
        """Returns the place of the last row in the part, using only the index; None if the history ends earlier."""
        places = select(self._table.c.began_at, self._table.c.id).where(*self._within(query, after, None))
        row = connection.execute(self._ordered(places, query).limit(1).offset(PART_SIZE - 1)).first()
        return _place(row) if row else None

    def has(self, word: SearchWord) -> ColumnElement[bool]:
        """Returns a condition that matches sessions that contain ``word`` or have a value for which ``word`` stands."""
        return or_(self._table.c.search.contains(word.text, autoescape=True), *self._stands_for(word))

    def _stands_for(self, word: SearchWord) -> Iterator[ColumnElement[bool]]:
        """Yields conditions that match sessions with one of the values that the word stands for."""
        columns = self._table.c
        # Quotation marks in a description are escaped in JSON, so these parts never occur in a description.
        parts = [f'"{result.value}"' for result in word.results]
        parts += [_feedback(feedback) for feedback in word.feedback]
        yield from (columns.state == state.value for state in word.states)
        yield from (columns.result.contains(part, autoescape=True) for part in parts)


def _feedback(feedback: UserFeedback | None) -> str:
    """Returns the part of a result in JSON that contains its feedback."""
    return f'"feedback":{pack(feedback)}'


def value_of(place: HistoryPlace) -> Tuple:
    """Returns a place as an SQL value."""
    return tuple_(literal(place.at), literal(place.id))


def _place(row: Row[Any]) -> HistoryPlace:
    return HistoryPlace(row.began_at, row.id)


def records_of(rows: Iterable[Row[Any]]) -> tuple[SessionRecord, ...]:
    """Returns the sessions in the rows; skips invalid rows."""
    return tuple(record for row in rows if (record := record_of(row)))


_UNKNOWN: dict[str, object] = {
    "state": SessionState.UNKNOWN.value,
    "mine": Ownership.NOT_KNOWN.value,
    "result": None,
    "products": (),
}
"""Values, as in a row, that replace those which this version does not support."""
_NOTHING = SessionRecord(id="")


def record_of(row: Row[Any]) -> SessionRecord | None:
    """Returns the session in a row, without values that this version does not support; None if the row is invalid."""
    # Unreadable products, for example because there are too many, must not cause the result to be lost.
    read = (
        from_row(row, SessionRecord)
        or from_row(row, SessionRecord, products=())
        or from_row(row, SessionRecord, **_UNKNOWN)
    )
    return None if read is None else within_limits(read)


def unread(row: Row[Any], record: SessionRecord) -> frozenset[str]:
    """Returns the columns of a row that ``record`` must not replace.

    These columns contain values that this version does not support, such as a result added by a newer version, so
    ``record`` does not contain them.
    """
    if from_row(row, SessionRecord) is not None:
        return frozenset()
    missing = [name for name in _UNKNOWN if getattr(record, name) == getattr(_NOTHING, name) and name in row._fields]
    others = ((name, {other: value for other, value in _UNKNOWN.items() if other != name}) for name in missing)
    return frozenset(name for name, instead in others if from_row(row, SessionRecord, **instead) is None)


def within_limits(record: SessionRecord) -> SessionRecord:
    """Returns the session without impossible values, which may come from the service, a colleague or a damaged file."""
    times = {name: getattr(record, name) for name in TIMES}
    possible = {name: at if at is not None and 0 <= at < LAST_MOMENT else None for name, at in times.items()}
    gaps, port = max(0, min(record.gaps, MOST)), record.port if 0 <= record.port <= MOST else 0
    products = record.products[:MOST_PRODUCTS]
    if (possible, gaps, port, products) == (times, record.gaps, record.port, record.products):
        return record
    return replace(record, **possible, gaps=gaps, port=port, products=products)


def beginning(record: SessionRecord) -> float:
    """Returns the time, in seconds since 1970, at which a session began, or 0 if it is unknown."""
    moments = (record.created_at, record.claimed_at, record.ended_at)
    return next((moment for moment in moments if moment is not None), 0.0)
