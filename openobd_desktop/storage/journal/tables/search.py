"""Journal search, which uses the full-text table for the sessions in it and reads all other sessions row by row."""

from __future__ import annotations

import logging
import math
from collections.abc import Iterator
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    Integer,
    LargeBinary,
    case,
    cast,
    column,
    func,
    literal_column,
    or_,
    select,
    table,
    tuple_,
)
from sqlalchemy.exc import DBAPIError

from openobd_desktop.domain.journal import HistoryPart, HistoryPlace, HistoryQuery, SearchWord
from openobd_desktop.storage.database import full_text
from openobd_desktop.storage.database.database import FOLD
from openobd_desktop.storage.database.schema import notes, scans, sessions
from openobd_desktop.storage.journal.tables.finding import Finding, value_of
from openobd_desktop.storage.journal.tables.search_index import SPAN, SearchIndex, first_number, span_of
from openobd_desktop.storage.journal.tables.search_text import TRIGRAM, folded, full_text_query, wanted

FOUND_AT_ONCE = 1_000
"""Number of sessions from the full-text table that one query compares and sorts, which takes about 3 ms."""
COUNTED_AT_ONCE = 20_000

_log = logging.getLogger(__name__)


class Search:
    """Queries on this PC's sessions, each of which reads only one part, so that other operations are not delayed."""

    def __init__(self, index: SearchIndex) -> None:
        self._index = index

    def find(self, connection: Connection, query: HistoryQuery, after: HistoryPlace | None, limit: int) -> HistoryPart:
        """Returns up to ``limit`` matches in the next part of the history; in the last part, ``behind`` is None."""
        try:
            found = HistoryPart()
            for region in self._regions(connection, query, FOUND_AT_ONCE):
                part = region.find(connection, query, after, limit - len(found.records))
                found = HistoryPart(found.records + part.records, part.behind)
                if part.behind is not None:
                    break
        except DBAPIError as error:
            self._index.suspect(error)
            return self.find(connection, query, after, limit)
        return found

    def count(
        self, connection: Connection, query: HistoryQuery, after: HistoryPlace | None
    ) -> tuple[int, HistoryPlace | None]:
        """Returns the number of matches in the next part, and where that part ends (None at the end of the history)."""
        try:
            total, behind = 0, None
            for region in self._regions(connection, query, COUNTED_AT_ONCE):
                number, behind = region.count(connection, query, after)
                total += number
                if behind is not None:
                    break
        except DBAPIError as error:
            self._index.suspect(error)
            return self.count(connection, query, after)
        return total, behind

    def _regions(self, connection: Connection, query: HistoryQuery, at_once: int) -> Iterator[Finding]:
        """Yields adjacent regions of the history, in the query's order, each of which is searched differently."""
        if not query.words:
            yield Finding(sessions)
            return
        reach = self._index.reach(connection)
        if reach is None:
            yield _Unfolded(sessions)
            return
        regions: list[Finding] = []
        if all(_may_occur(connection, word) for word in query.words):
            regions.append(_within_reach(query, reach, at_once))
        if reach != full_text.EVERYTHING:
            regions.append(_Unfolded(sessions, [value_of(reach) > _PLACE]))
        yield from reversed(regions) if query.oldest_first else regions


def _may_occur(connection: Connection, word: SearchWord) -> bool:
    """Returns whether a session in the full-text table may contain ``word``; checked only for very short words."""
    text, *marks = wanted(word)
    # Each session's text is followed by marks, so even its last character begins a trigram.
    return bool(marks) or not 0 < len(text) < TRIGRAM or full_text.has_beginning(connection, text)


def _within_reach(query: HistoryQuery, reach: HistoryPlace, at_once: int) -> Finding:
    asked = full_text_query(query.words)
    return _Indexed(asked, reach, at_once) if asked else _Folded(sessions, _since(reach))


def _since(reach: HistoryPlace) -> list[ColumnElement[bool]]:
    return [] if reach == full_text.EVERYTHING else [value_of(reach) <= _PLACE]


class _Unfolded(Finding):
    """Sessions whose text may have been stored by any revision of the journal."""

    def has(self, word: SearchWord) -> ColumnElement[bool]:
        typed = folded(word.text)
        said = notes.c.text + "\n" + notes.c.who + "\n" + notes.c.to
        noted = select(notes.c.ticket).where(notes.c.ticket != "", _contains(func.lower(said), typed))
        on_ticket = self._table.c.ticket.in_(noted)
        scanned = self._table.c.id.in_(select(scans.c.session_id).where(_contains(func.lower(scans.c.codes), typed)))
        return or_(_contains(self._table.c.search, typed), on_ticket, scanned, *self._stands_for(word))


def _contains(text: ColumnElement[Any], typed: str) -> ColumnElement[bool]:
    """Returns a condition that matches ``text``, whose ASCII letters are lower-case, if it contains ``typed``."""
    raw = cast(text, LargeBinary)
    # Text in lower case that contains only ASCII characters is already folded.
    is_ascii = func.length(raw) == func.length(text)
    whole = func.__getattr__(FOLD)(raw)
    return case((is_ascii, text.contains(typed, autoescape=True)), else_=whole.contains(typed, autoescape=True))


class _Folded(Finding):
    """Sessions whose text has been folded and marked."""

    def has(self, word: SearchWord) -> ColumnElement[bool]:
        return or_(*(self._table.c.search.contains(text, autoescape=True) for text in wanted(word)))


class _Indexed(_Folded):
    """Sessions found by means of the full-text table, whose documents are numbered in the order of the history."""

    def __init__(self, asked: str, reach: HistoryPlace, at_once: int) -> None:
        super().__init__(sessions, _since(reach))
        self._reach = reach
        self._matches = literal_column(full_text.NAME).op("MATCH")(asked)
        self._at_once = at_once

    @property
    def _source(self) -> FromClause:
        return _documents.join(sessions, sessions.c.place == _number)

    def _wanted(
        self, query: HistoryQuery, after: HistoryPlace | None, last: HistoryPlace | None
    ) -> Iterator[ColumnElement[bool]]:
        yield self._matches
        yield from _numbers(query, after)
        if last is not None:
            number = first_number(span_of(last.at))
            yield _number < number if query.oldest_first else _number >= number
        yield from super()._wanted(query, after, last)

    def _end_of_part(
        self, connection: Connection, query: HistoryQuery, after: HistoryPlace | None
    ) -> HistoryPlace | None:
        """Returns the end of the part, rounded to the end of a span, or None if the history ends earlier."""
        found = select(_number).select_from(_documents).where(self._matches, *_numbers(query, after))
        ordered = found.order_by(_number if query.oldest_first else _number.desc())
        last = connection.execute(ordered.limit(1).offset(self._at_once - 1)).scalar()
        if last is None:
            return None
        span = last // first_number(1)
        if query.oldest_first:
            return None if span == span_of(math.inf) else HistoryPlace((span + 1) * SPAN, "")
        end = HistoryPlace(span * SPAN, "")
        is_last = span == span_of(-math.inf) or (end.at, end.id) <= (self._reach.at, self._reach.id)
        return None if is_last else end


_PLACE = tuple_(sessions.c.began_at, sessions.c.id)
_documents = table(full_text.NAME, column("rowid", Integer))
_number: ColumnElement[Any] = _documents.c.rowid


def _numbers(query: HistoryQuery, after: HistoryPlace | None) -> Iterator[ColumnElement[bool]]:
    """Yields the conditions that limit document numbers to the query's times, rounded to whole spans."""
    earliest, latest = query.since, query.until
    if after is not None and query.oldest_first:
        earliest = after.at if earliest is None else max(earliest, after.at)
    elif after is not None:
        # A place without an ID comes before all sessions that begin at its time.
        before = after.at if after.id else math.nextafter(after.at, -math.inf)
        latest = before if latest is None else min(latest, before)
    if earliest is not None:
        yield _number >= first_number(span_of(earliest))
    if latest is not None:
        yield _number < first_number(span_of(latest) + 1)
