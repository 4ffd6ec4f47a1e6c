"""Queries that share sessions, notes and scans through the team database; imported by daemon threads only."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeAlias, TypeVar

from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Select,
    Text,
    and_,
    delete,
    false,
    func,
    insert,
    or_,
    select,
    update,
)
from sqlalchemy.exc import DBAPIError

from openobd_desktop.domain.car.scans import FoundScans, SavedScan
from openobd_desktop.domain.journal import (
    NOTE_LIMIT,
    HistoryPart,
    HistoryPlace,
    HistoryQuery,
    Note,
    NoteNews,
    SearchWord,
    SessionRecord,
    TeamNews,
    TeamSearch,
)
from openobd_desktop.storage.database.database import Database
from openobd_desktop.storage.journal.tables.finding import (
    PART_SIZE,
    Finding,
    beginning,
    record_of,
    records_of,
    unread,
    within_limits,
)
from openobd_desktop.storage.journal.tables.notes import notes_of
from openobd_desktop.storage.journal.tables.rows import PACKED, storable, to_row
from openobd_desktop.storage.journal.tables.scan_rows import of_car
from openobd_desktop.storage.journal.tables.search_text import TRIGRAM, plain_text
from openobd_desktop.storage.team.merging import merged
from openobd_desktop.storage.team.scans import is_part_of_code, put_scan, scans_where, sessions_with, with_code
from openobd_desktop.storage.team.schema import (
    bring_up_to_date,
    columns,
    notes,
    require_known,
    scans,
    shared,
    takes_notes,
    takes_scans,
    team,
    version_of,
)
from openobd_desktop.storage.team.search_index import SEARCH_INDEX, search_state

JSON_LIMIT = 8000
"""Maximum number of characters to read from a column with JSON; results of this program have at most about 6,000."""
FACT_LIMIT = 300
"""Maximum number of characters to read from any other text column; the longest are names of vehicles."""
ID_LIMIT = 200
"""Maximum number of characters in a session's ID; a longer string is not an ID, and would not fit into the index."""

WHO_LIMIT = 130
"""Maximum number of characters to read from the text that names a user and the PC."""
COLLEAGUES = 100
"""Maximum number of colleagues' names to read; if there are more, the most recently active ones are read."""

INDEX_PATIENCE = 2000
"""Milliseconds after which a search that uses the index is abandoned, because reading row by row may be faster."""
_TIMED_OUT = "57014"
"""SQLSTATE of a statement that was cancelled because it took too long (PostgreSQL docs, error codes)."""

NOTED = 50
"""Maximum number of tickets to look up by number because a word occurs in their notes; if there are more, sessions
are searched row by row."""

Noted: TypeAlias = dict[str, tuple[str, ...]]
"""The numbers of the tickets whose notes contain a word, by word; one more than ``NOTED`` if there are too many."""


class Elsewhere(Struct, frozen=True):
    """Notes and scans in which the words of a query occur, in addition to the sessions themselves."""

    noted: Noted
    scanned: Noted
    """The IDs of the sessions whose scans contain a word as part of a trouble code, by word; limited like ``noted``."""


T = TypeVar("T")

_log = logging.getLogger(__name__)


def _cut(column: ColumnElement[Any], limit: int = FACT_LIMIT) -> ColumnElement[Any]:
    return func.substr(column, 1, limit).label(column.name) if isinstance(column.type, Text) else column


_NOTES = tuple(
    _cut(column, NOTE_LIMIT if column is notes.c.text else ID_LIMIT)
    for column in notes.c
    if column is not notes.c.scope
)


class TeamTables:
    """Queries on one team database, whose tables are created or migrated when the object is created."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._read_by_row: HistoryQuery | None = None
        """The last query that was run without the index, because the index would not have made it faster."""
        self._elsewhere: tuple[str, HistoryQuery, Elsewhere] | None = None
        """The last scope and query whose words were looked up in notes and scans, with the places found."""
        with database.writing() as connection:
            bring_up_to_date(connection)

    def publish(self, records: Sequence[SessionRecord]) -> None:
        """Writes the current states of sessions; writing the same states again changes nothing."""
        wanted = [record for record in records if len(record.id) <= ID_LIMIT]
        with self._database.writing() as connection:
            # The version cannot change before the end of the transaction, which has locked its row.
            last, version = _count_up(connection, len(wanted))
            present = columns(version)
            for scope in sorted({record.scope for record in wanted}):
                of_scope = [record for record in wanted if record.scope == scope]
                last -= len(of_scope)
                _replace(connection, scope, of_scope, last + 1, present)

    def news(self, scope: str, since: int, began_after: float, limit: int) -> TeamNews:
        """Returns up to ``limit`` sessions published after change number ``since``, in the order of the changes.

        Sessions that began before ``began_after`` (seconds since 1970) are omitted.
        """
        with self._database.reading() as connection:
            newest, version = connection.execute(select(team.c.revision, team.c.version)).one()
            # Not the version at the time of connecting: the owner of the tables may have migrated them since then.
            require_known(version)
            if newest == since:
                return TeamNews(seen=since)
            # If the number is smaller than before, the database was replaced or restored from a backup.
            since = since if newest > since else 0
            revision = shared.c.revision
            # 0 means that the time is unknown.
            young = (shared.c.began_at >= began_after) | (shared.c.began_at == 0)
            wanted = (shared.c.scope == scope, revision > since, revision <= newest, young)
            news = select(*_limited(columns(version))).where(*wanted).order_by(revision).limit(limit)
            rows = connection.execute(news).all()
        more = len(rows) == limit
        return TeamNews(records_of(rows), rows[-1].revision if more else newest, more)

    def publish_notes(self, outgoing: Sequence[Note]) -> bool:
        """Adds notes, or records when they were acknowledged; returns False if the database cannot store notes.

        The text of a known note is never changed.
        """
        wanted = [note for note in outgoing if len(note.id) <= ID_LIMIT]
        with self._database.writing() as connection:
            if not takes_notes(connection):
                return False
            last, _ = _count_up(connection, len(wanted))
            for place, note in enumerate(wanted, last - len(wanted) + 1):
                _put_note(connection, note, place)
        return True

    def note_news(self, scope: str, since: int, limit: int, known: str = "") -> NoteNews:
        """Returns up to ``limit`` notes that were published or acknowledged after change number ``since``.

        If there is no note with the ID ``known``, the number comes from a different database, and all notes are
        returned.
        """
        with self._database.reading() as connection:
            if not takes_notes(connection):
                return NoteNews(seen=since, is_possible=False)
            newest = int(connection.execute(select(team.c.revision)).scalar_one())
            if known and connection.execute(select(notes.c.id).where(*_one(scope, known))).first() is None:
                since = 0
            if newest == since:
                return NoteNews(seen=since)
            since = since if newest > since else 0
            revision = notes.c.revision
            wanted = (notes.c.scope == scope, revision > since, revision <= newest, func.length(notes.c.id) <= ID_LIMIT)
            rows = connection.execute(select(*_NOTES).where(*wanted).order_by(revision).limit(limit)).all()
        more = len(rows) == limit
        return NoteNews(
            tuple(replace(note, scope=scope) for note in notes_of(rows)), rows[-1].revision if more else newest, more
        )

    def colleagues(self, scope: str, since: float) -> tuple[str, ...]:
        """Returns the names of users whose sessions began after ``since`` (seconds since 1970), most recent first."""
        name = func.substr(shared.c.who, 1, WHO_LIMIT)
        latest = select(name).where(shared.c.scope == scope, shared.c.began_at >= since, name != "").group_by(name)
        with self._database.reading() as connection:
            rows = connection.execute(latest.order_by(func.max(shared.c.began_at).desc()).limit(COLLEAGUES)).scalars()
            return tuple(str(row) for row in rows)

    def find(self, scope: str, query: HistoryQuery, after: HistoryPlace | None, limit: int) -> HistoryPart:
        """Returns up to ``limit`` matches in the next part of the history; see ``Finding.find``."""
        return self._look(scope, query, after, lambda finding, reading: finding.find(reading, query, after, limit))

    def count(self, scope: str, query: HistoryQuery, after: HistoryPlace | None) -> tuple[int, HistoryPlace | None]:
        """Returns the number of matches in the next part, and where that part ends (None at the end of the history)."""
        return self._look(scope, query, after, lambda finding, reading: finding.count(reading, query, after))

    def _look(
        self, scope: str, query: HistoryQuery, after: HistoryPlace | None, look: Callable[[Finding, Connection], T]
    ) -> T:
        """Returns the result of ``look``, which searches the rest of the history by index, or a part row by row."""
        with self._database.reading() as connection:
            elsewhere = self._look_elsewhere(connection, scope, query, is_new=after is None)
            present = _limited(columns(version_of(connection)))
            indexed = _Indexed(scope, present, elsewhere)
            is_known = after is not None and query == self._read_by_row
            if not is_known and indexed.suits(connection, query, after):
                try:
                    with connection.begin_nested():
                        connection.exec_driver_sql(f"SET LOCAL statement_timeout = {INDEX_PATIENCE}")
                        return look(indexed, connection)
                except DBAPIError as error:
                    if getattr(error.orig, "sqlstate", None) != _TIMED_OUT:
                        raise
                    _log.info("a search that used the index took too long")
            self._read_by_row = query
            return look(_OfTeam(scope, present, elsewhere), connection)

    def _look_elsewhere(self, connection: Connection, scope: str, query: HistoryQuery, *, is_new: bool) -> Elsewhere:
        """Returns the tickets whose notes, and the sessions whose scans, contain the words of a query."""
        if not is_new and self._elsewhere is not None and self._elsewhere[:2] == (scope, query):
            return self._elsewhere[2]
        texts = dict.fromkeys(word.text for word in query.words if word.text)
        has_notes = bool(texts) and takes_notes(connection)
        noted = {text: _noted_tickets(connection, scope, text) for text in texts} if has_notes else {}
        codes = [text for text in texts if is_part_of_code(text)]
        has_scans = bool(codes) and takes_scans(connection)
        scanned = {text: sessions_with(connection, scope, text, NOTED + 1) for text in codes} if has_scans else {}
        self._elsewhere = (scope, query, Elsewhere(noted, scanned))
        return self._elsewhere[2]

    def publish_scans(self, outgoing: Sequence[SavedScan]) -> bool:
        """Writes scans, or replaces those that were continued; returns False if the database cannot store scans."""
        wanted = [saved for saved in outgoing if max(len(saved.id), len(saved.session_id)) <= ID_LIMIT]
        with self._database.writing() as connection:
            if not takes_scans(connection):
                return False
            last, _ = _count_up(connection, len(wanted))
            for place, saved in enumerate(wanted, last - len(wanted) + 1):
                put_scan(connection, saved, place)
        return True

    def scans_of_session(self, scope: str, session_id: str) -> FoundScans:
        """Returns the team's scans of a session, newest first; incomplete if the database cannot store scans."""
        with self._database.reading() as connection:
            return scans_where(connection, scope, scans.c.session_id == session_id)

    def scans_of_car(self, scope: str, vin: str, ticket: str) -> FoundScans:
        """Returns the team's scans of a car, newest first; incomplete if the database cannot store scans."""
        with self._database.reading() as connection:
            return scans_where(connection, scope, of_car(scans, vin, ticket))

    def search_state(self) -> TeamSearch:
        """Returns how the database searches for words."""
        with self._database.reading() as connection:
            # The SQLite database that stands in for the server in tests has no such index.
            return search_state(connection) if connection.dialect.name == "postgresql" else TeamSearch.NO_EXTENSION

    def close(self) -> None:
        """Closes the connection."""
        self._database.close()


def verify(database: Database) -> None:
    """Tries all operations that the team journal needs and rolls them back; raises the error if one of them fails."""
    with database.writing() as connection:
        bring_up_to_date(connection)
        connection.execute(update(team).values(revision=team.c.revision))
        connection.execute(delete(shared).where(false()))
        present = columns(version_of(connection))
        connection.execute(insert(shared).from_select(present, select(*present).where(false())))
        connection.rollback()


class _OfTeam(Finding):
    """The sessions of one partner, which have the same ``scope``, and the notes on their tickets."""

    def __init__(self, scope: str, present: Iterable[ColumnElement[Any]], elsewhere: Elsewhere) -> None:
        super().__init__(shared, [shared.c.scope == scope], present)
        self._scope = scope
        self._elsewhere = elsewhere

    def has(self, word: SearchWord) -> ColumnElement[bool]:
        return or_(super().has(word), *self._on_tickets(word), *self._with_codes(word))

    def _on_tickets(self, word: SearchWord) -> list[ColumnElement[bool]]:
        """Returns conditions for the sessions on tickets whose notes contain ``word``."""
        tickets = self._elsewhere.noted.get(word.text, ())
        if len(tickets) > NOTED:
            return [shared.c.ticket.in_(_on_tickets(self._scope, word.text))]
        return [_is(shared.c.ticket, ticket) for ticket in tickets]

    def _with_codes(self, word: SearchWord) -> list[ColumnElement[bool]]:
        """Returns conditions for the sessions whose scans contain ``word`` as part of a trouble code."""
        names = self._elsewhere.scanned.get(word.text, ())
        if len(names) > NOTED:
            return [shared.c.id.in_(with_code(self._scope, word.text))]
        return [_is(shared.c.id, name) for name in names]


def _is(column: Column[Any], value: str) -> ColumnElement[bool]:
    # The ID and the ticket are part of a session's text, so that the index finds them.
    return and_(shared.c.search.contains(value.casefold(), autoescape=True), column == value)


class _Indexed(_OfTeam):
    """Sessions found by the index for searches; since the index has no order, a part is the rest of the history."""

    def suits(self, connection: Connection, query: HistoryQuery, after: HistoryPlace | None) -> bool:
        """Returns whether the server would use the index and expects at most ``PART_SIZE`` matches.

        Matches of frequent words are found faster by reading row by row, in the order of the history.
        """
        if connection.dialect.name != "postgresql" or not any(map(_has_trigrams, query.words)):
            return False
        plan = _plan(connection, select(shared.c.id).where(*self._wanted(query, after, None)))
        return SEARCH_INDEX in json.dumps(plan) and plan["Plan Rows"] <= PART_SIZE

    def _ordered(self, wanted: Select[Any], query: HistoryQuery) -> Select[Any]:
        # Because of the added 0, the server cannot use the index by beginning, which would read the whole history.
        began_at, name = shared.c.began_at + 0, shared.c.id
        order = (began_at, name) if query.oldest_first else (began_at.desc(), name.desc())
        return wanted.order_by(*order)

    def _end_of_part(
        self, connection: Connection, query: HistoryQuery, after: HistoryPlace | None
    ) -> HistoryPlace | None:
        return None


def _noted_tickets(connection: Connection, scope: str, text: str) -> tuple[str, ...]:
    rows = connection.execute(_on_tickets(scope, text).limit(NOTED + 1)).scalars()
    return tuple(str(row) for row in rows)


def _on_tickets(scope: str, text: str) -> Select[Any]:
    """Returns a query for the tickets whose notes contain ``text``, which is in lower case."""
    said = func.substr(notes.c.text, 1, NOTE_LIMIT, type_=Text) + "\n" + notes.c.who + "\n" + notes.c.to
    # Like ``casefold``, which is applied to session texts and search words.
    plain = func.replace(func.lower(said), "ß", "ss", type_=Text)
    wanted = (notes.c.scope == scope, notes.c.ticket != "", plain.contains(text, autoescape=True))
    return select(notes.c.ticket).where(*wanted).distinct()


def _has_trigrams(word: SearchWord) -> bool:
    """Returns whether the index can find ``word``; it cannot if the word also stands for values of other columns."""
    return len(word.text) >= TRIGRAM and not (word.states or word.results or word.feedback)


def _plan(connection: Connection, wanted: Select[Any]) -> dict[str, Any]:
    """Returns the server's execution plan for a query, as a tree (PostgreSQL docs, EXPLAIN)."""
    compiled = wanted.compile(dialect=connection.dialect)
    answer = connection.exec_driver_sql(f"EXPLAIN (FORMAT JSON) {compiled}", compiled.construct_params()).scalar_one()
    plan: dict[str, Any] = answer[0]["Plan"]
    return plan


def _count_up(connection: Connection, by: int) -> tuple[int, int]:
    """Returns the number of the last of ``by`` changes, and the version of the tables."""
    counted = update(team).values(revision=team.c.revision + by).returning(team.c.revision, team.c.version)
    revision, version = connection.execute(counted).one()
    return revision, version


def _limited(present: Iterable[Column[Any]]) -> tuple[ColumnElement[Any], ...]:
    """Returns the columns to read, each up to its limit; the search text is never read."""
    wanted = (column for column in present if column.name != "search")
    return tuple(_cut(column, JSON_LIMIT if column.name in PACKED else FACT_LIMIT) for column in wanted)


def _one(scope: str, note_id: str) -> tuple[ColumnElement[bool], ...]:
    return notes.c.scope == scope, notes.c.id == note_id


def _put_note(connection: Connection, note: Note, revision: int) -> None:
    one = and_(*_one(note.scope, note.id))
    known = connection.execute(select(notes.c.acknowledged_at).where(one)).first()
    if known is None:
        values = {name: storable(value) for name, value in to_row(note).items()}
        connection.execute(insert(notes).values(values | {"revision": revision}))
    elif known.acknowledged_at is None and note.acknowledged_at is not None:
        connection.execute(update(notes).where(one).values(acknowledged_at=note.acknowledged_at, revision=revision))


def _replace(
    connection: Connection, scope: str, records: Sequence[SessionRecord], revision: int, present: Iterable[Column[Any]]
) -> None:
    known = (shared.c.scope == scope) & shared.c.id.in_([record.id for record in records])
    olds = {row.id: row for row in connection.execute(select(*_limited(present)).where(known))}
    rows: list[dict[str, Any]] = []
    for place, record in enumerate(records, revision):
        old = olds.get(record.id)
        now = merged(record_of(old) if old is not None else None, record)
        row = _row(now, present) | {"revision": place}
        if old is not None and (kept := unread(old, now)):
            # A colleague's newer version may have written what this one cannot read.
            changes = {name: value for name, value in row.items() if name not in kept}
            connection.execute(update(shared).where(known, shared.c.id == record.id).values(changes))
        else:
            rows.append(row)
    connection.execute(delete(shared).where(known, shared.c.id.in_([row["id"] for row in rows])))
    if rows:
        connection.execute(insert(shared), rows)


def _row(record: SessionRecord, present: Iterable[Column[Any]]) -> dict[str, Any]:
    # The profile is not published, because profile names are private.
    record = replace(within_limits(record), profile="")
    values = to_row(record) | {"began_at": beginning(record), "search": plain_text(record)}
    return {column.name: storable(values[column.name]) for column in present if column.name in values}
