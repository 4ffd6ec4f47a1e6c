"""Updates to the full-text table, made when a session, note or scan is saved, and in the background, newest first.

The table's documents are numbered in the order of the history, so that a search yields the newest sessions first: a
number consists of the hour in which the session began and a sequence number within that hour.
"""

from __future__ import annotations

import logging
import math
import time
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, bindparam, func, select, tuple_, update
from sqlalchemy.exc import DBAPIError, OperationalError

from openobd_desktop.domain.journal import HistoryPlace, IndexProgress
from openobd_desktop.storage.database import full_text
from openobd_desktop.storage.database.database import Database
from openobd_desktop.storage.database.schema import notes, scans, sessions
from openobd_desktop.storage.journal.tables.finding import LAST_MOMENT, value_of
from openobd_desktop.storage.journal.tables.rows import put
from openobd_desktop.storage.journal.tables.search_text import renewed

SPAN = 3600.0
"""Length of a span in seconds; the documents within a span are in no particular order."""
_BITS = 20
"""Number of bits of the sequence number within a span."""
SLICE = 0.02
"""Seconds for which one step makes other operations wait, excluding the time for the step's commit."""
ROWS_AT_ONCE = 50
NOTES_LIMIT = 20_000
"""Maximum length of the searchable text of the notes on a ticket, in characters; the newest notes take precedence."""
NOTES_AT_ONCE = 2_000
"""Maximum number of notes to read in order to determine their searchable text."""
CODES_LIMIT = 20_000
"""Maximum length of the searchable text of a session's trouble codes, in characters: some 2,000 different codes."""
SCANS_AT_ONCE = 2_000
"""Maximum number of scans to read in order to determine their trouble codes."""
SESSIONS_AT_ONCE = 500
"""Maximum number of sessions whose trouble codes one query reads, since the number of values in a query is limited."""

_log = logging.getLogger(__name__)


def span_of(at: float) -> int:
    """Returns the number of the span that contains the time ``at``; impossible times are in the first or last span."""
    return int(min(max(at, 0.0), LAST_MOMENT) // SPAN)


def first_number(span: int) -> int:
    """Returns the lowest document number in a span."""
    return span << _BITS


class SearchIndex:
    """Keeps the full-text table consistent with the sessions; if the table is damaged, sessions are still saved."""

    def __init__(self, database: Database, timer: Callable[[], float] = time.perf_counter) -> None:
        self._database = database
        self._timer = timer
        self._supported: bool | None = None
        self._suspected = False
        self._left: int | None = None
        self._total = 0

    def reach(self, connection: Connection) -> HistoryPlace | None:
        """Returns the oldest place in the history that the table covers, or None if the table is not usable."""
        if self._suspected or not self._is_supported(connection):
            return None
        try:
            return full_text.reach(connection)
        except OperationalError:
            # The journal was written by a version of the program without the full-text table.
            return None

    def suspect(self, error: DBAPIError) -> None:
        """Makes searches ignore the table if ``error`` reports damage to the table; re-raises any other error."""
        if self._suspected or getattr(error.orig, "sqlite_errorcode", 0) != full_text.DAMAGED:
            raise error
        _log.warning("the full-text table is damaged and will be rebuilt: %s", error.orig)
        self._suspected = True

    def save(self, connection: Connection, values: Mapping[str, Any]) -> None:
        """Updates or inserts a session in the open transaction, and updates the full-text table accordingly."""
        one = sessions.c.id == values["id"]
        former = connection.execute(select(*_INDEXED).where(one)).first()
        place = _place_of(former)
        if place is None or place >> _BITS != span_of(values["began_at"]):
            place = _next_place(connection, values["began_at"])
        put(connection, sessions, one, {**values, "place": place})
        self._follow(connection, former, HistoryPlace(values["began_at"], values["id"]), place, values["search"])

    def follow_notes(self, connection: Connection, tickets: Iterable[str]) -> None:
        """Updates the searchable text of the sessions on ``tickets``, whose notes changed in the open transaction."""
        for ticket in filter(None, tickets):
            self._renew(connection, sessions.c.ticket == ticket)

    def follow_scans(self, connection: Connection, session_id: str) -> None:
        """Updates the searchable text of a session whose scans changed in the open transaction."""
        self._renew(connection, sessions.c.id == session_id)

    def _renew(self, connection: Connection, which: ColumnElement[bool]) -> None:
        rows = connection.execute(select(*_INDEXED).where(which)).all()
        said = said_about(connection, {row.id: row.ticket for row in rows})
        for row in rows:
            text = renewed(str(row.search), str(row.state), row.result, said.get(row.id, ""))
            if text != row.search:
                connection.execute(update(sessions).where(sessions.c.id == row.id).values(search=text))
                self._follow(connection, row, HistoryPlace(row.began_at, row.id), _place_of(row), text)

    def step(self) -> IndexProgress | None:
        """Adds older sessions to the full-text table for ``SLICE`` seconds.

        Returns:
            The progress, or None if the table is complete or not usable.
        """
        with self._database.writing() as connection:
            if self._suspected or full_text.reach(connection) is None:
                self._begin_again(connection)
            reach = self.reach(connection)
            if reach is None or reach == full_text.EVERYTHING:
                return None
            if self._left is None:
                self._left = _count(connection, reach)
                self._total = _count(connection, None)
            end = self._timer() + SLICE
            reach = self._add_older(connection, reach)
            while reach != full_text.EVERYTHING and self._timer() < end:
                reach = self._add_older(connection, reach)
            full_text.set_reach(connection, reach)
        if reach == full_text.EVERYTHING:
            return None
        return IndexProgress(max(0, self._total - self._left), self._total)

    def _begin_again(self, connection: Connection) -> None:
        full_text.abandon(connection)
        full_text.prepare(connection)
        self._suspected, self._left = False, None

    def _add_older(self, connection: Connection, reach: HistoryPlace) -> HistoryPlace:
        """Adds up to ``ROWS_AT_ONCE`` sessions that precede ``reach``, and returns the new reach."""
        before = value_of(reach) > _PLACE
        newest_first = (sessions.c.began_at.desc(), sessions.c.id.desc())
        older = select(*_INDEXED).where(before).order_by(*newest_first).limit(ROWS_AT_ONCE)
        rows = connection.execute(older).all()
        places = _places(connection, rows)
        said = said_about(connection, {row.id: row.ticket for row in rows})
        texts = [renewed(str(row.search), str(row.state), row.result, said.get(row.id, "")) for row in rows]
        if rows:
            of_row = zip(rows, places, texts, strict=True)
            changes = [{"row": row.id, "number": place, "text": text} for row, place, text in of_row]
            connection.execute(_PLACED, changes)
            full_text.add(connection, *zip(places, texts, strict=True))
        self._left = max(0, (self._left or 0) - len(rows))
        return HistoryPlace(rows[-1].began_at, rows[-1].id) if len(rows) == ROWS_AT_ONCE else full_text.EVERYTHING

    def _follow(
        self, connection: Connection, former: Row[Any] | None, now: HistoryPlace, place: int | None, text: str
    ) -> None:
        reach = self.reach(connection)
        if reach is None:
            # The table is no longer consistent with the sessions, so it must not be used again.
            full_text.abandon(connection)
            return
        former_place = _place_of(former)
        was_in = former is not None and former_place is not None and _key(former.began_at, former.id) >= _key_of(reach)
        is_in = _key_of(now) >= _key_of(reach)
        if former is not None and was_in and is_in and (former_place, former.search) == (place, text):
            return
        try:
            with connection.begin_nested():
                if former is not None and former_place is not None and was_in:
                    full_text.remove(connection, former_place, str(former.search))
                if is_in and place is not None:
                    full_text.add(connection, (place, text))
        except DBAPIError as error:
            self.suspect(error)
            full_text.abandon(connection)

    def _is_supported(self, connection: Connection) -> bool:
        if self._supported is None:
            self._supported = full_text.is_supported(connection)
        return self._supported


_INDEXED = tuple(sessions.c[name] for name in ("id", "began_at", "place", "search", "state", "result", "ticket"))
_PLACE = tuple_(sessions.c.began_at, sessions.c.id)


_PLACED = (
    update(sessions)
    .where(sessions.c.id == bindparam("row"))
    .values(place=bindparam("number"), search=bindparam("text"))
)


def said_about(connection: Connection, tickets: Mapping[str, str]) -> dict[str, str]:
    """Returns additional text by which sessions can be found: notes on their tickets, and trouble codes in their scans.

    Args:
        connection: The connection with the open transaction.
        tickets: The tickets of the sessions, by session ID.
    """
    noted = said_on(connection, set(tickets.values()))
    codes = codes_in(connection, tickets)
    texts = {name: (noted.get(ticket, ""), codes.get(name, "")) for name, ticket in tickets.items()}
    return {name: "\n".join(filter(None, both)) for name, both in texts.items() if any(both)}


def codes_in(connection: Connection, session_ids: Collection[str]) -> dict[str, str]:
    """Returns the trouble codes in each session's scans, if any, each code once and on a separate line."""
    found: dict[str, dict[str, None]] = {}
    names = list(session_ids)
    for start in range(0, len(names), SESSIONS_AT_ONCE):
        of_these = scans.c.session_id.in_(names[start : start + SESSIONS_AT_ONCE])
        newest = select(scans.c.session_id, scans.c.codes).where(of_these, scans.c.codes != "")
        ordered = newest.order_by(scans.c.started_at.desc(), scans.c.id.desc()).limit(SCANS_AT_ONCE)
        for row in connection.execute(ordered).all():
            found.setdefault(row.session_id, {}).update(dict.fromkeys(str(row.codes).split("\n")))
    return {name: "\n".join(codes)[:CODES_LIMIT] for name, codes in found.items()}


def said_on(connection: Connection, tickets: Collection[str]) -> dict[str, str]:
    """Returns the searchable text of the notes on each ticket that has notes: their texts, authors and recipients."""
    newest = select(notes.c.ticket, notes.c.text, notes.c.who, notes.c.to).where(notes.c.ticket.in_(tickets))
    rows = connection.execute(newest.order_by(notes.c.at.desc(), notes.c.id.desc()).limit(NOTES_AT_ONCE)).all()
    said: dict[str, list[str]] = {}
    for ticket, *texts in rows:
        said.setdefault(ticket, []).extend(str(text) for text in texts if text)
    return {ticket: "\n".join(texts)[:NOTES_LIMIT] for ticket, texts in said.items()}


def _key(began_at: object, name: object) -> tuple[float, str]:
    """Returns a key ordered like the places in SQL, where text, as in a damaged row, comes after all numbers."""
    return (began_at if isinstance(began_at, (int, float)) else math.inf), str(name)


def _key_of(place: HistoryPlace) -> tuple[float, str]:
    return _key(place.at, place.id)


def _place_of(row: Row[Any] | None) -> int | None:
    """Returns the document number of a row; None if it has none, or if it is damaged."""
    return row.place if row is not None and isinstance(row.place, int) else None


def _places(connection: Connection, rows: Sequence[Row[Any]]) -> list[int]:
    """Returns the document numbers of the rows; assigns a new number to each row without one."""
    places: list[int] = []
    free: dict[int, int] = {}
    for row in rows:
        if (place := _place_of(row)) is not None:
            places.append(place)
            continue
        began_at, _ = _key(row.began_at, row.id)
        span = span_of(began_at)
        if span not in free:
            free[span] = _next_place(connection, began_at)
        places.append(free[span])
        free[span] += 1
    return places


def _next_place(connection: Connection, began_at: float) -> int:
    first = first_number(span_of(began_at))
    of_span = sessions.c.place.between(first, first_number(1) + first - 1)
    highest = connection.execute(select(func.max(sessions.c.place)).where(of_span)).scalar()
    return first if highest is None else int(highest) + 1


def _count(connection: Connection, before: HistoryPlace | None) -> int:
    wanted = select(func.count()).select_from(sessions)
    if before is not None:
        wanted = wanted.where(value_of(before) > _PLACE)
    return int(connection.execute(wanted).scalar_one())
