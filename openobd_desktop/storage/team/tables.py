"""The notice board itself: what is told to the team, and what the team tells. Imported in the worker's thread only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import ColumnElement, Connection, Text, delete, false, func, insert, select, update

from openobd_desktop.domain.journal import HistoryPart, HistoryPlace, HistoryQuery, SessionRecord, TeamNews
from openobd_desktop.storage.database.database import Database
from openobd_desktop.storage.journal.tables.finding import Finding, beginning, records_of, searched, within_limits
from openobd_desktop.storage.journal.tables.rows import to_row
from openobd_desktop.storage.team.merging import merged
from openobd_desktop.storage.team.schema import bring_up_to_date, shared, team

TEXT_LIMIT = 8000
"""Characters of one text from a colleague that are taken in; a result of ours has at most some 6,000."""
ID_LIMIT = 200
"""Characters of a session's id; a longer one is no id, and no index would take it."""


def _cut(column: ColumnElement[Any]) -> ColumnElement[Any]:
    return func.substr(column, 1, TEXT_LIMIT).label(column.name) if isinstance(column.type, Text) else column


_COLUMNS = tuple(_cut(column) for column in shared.c if column.name != "search")


class TeamTables:
    """All that is asked of one team database; the tables are made or brought up to date at the first use."""

    def __init__(self, database: Database) -> None:
        self._database = database
        with database.writing() as connection:
            bring_up_to_date(connection)

    def publish(self, records: Sequence[SessionRecord]) -> None:
        """Tells the team how these sessions are; telling the same again changes nothing for anybody."""
        wanted = [record for record in records if len(record.id) <= ID_LIMIT]
        with self._database.writing() as connection:
            last = _count_up(connection, len(wanted))
            for scope in sorted({record.scope for record in wanted}):
                of_scope = [record for record in wanted if record.scope == scope]
                last -= len(of_scope)
                _tell(connection, scope, of_scope, last + 1)

    def news(self, scope: str, since: int, began_after: float, limit: int) -> TeamNews:
        """Up to ``limit`` sessions that were told of since the look that ended with ``since``, in that order."""
        with self._database.reading() as connection:
            newest = int(connection.execute(select(team.c.revision)).scalar_one())
            if newest == since:
                return TeamNews(seen=since)
            # A smaller number than was seen before: the database is another one, or an older copy of it.
            since = since if newest > since else 0
            revision = shared.c.revision
            # Of some nobody knows when they began.
            young = (shared.c.began_at >= began_after) | (shared.c.began_at == 0)
            wanted = (shared.c.scope == scope, revision > since, revision <= newest, young)
            rows = connection.execute(select(*_COLUMNS).where(*wanted).order_by(revision).limit(limit)).all()
        more = len(rows) == limit
        return TeamNews(records_of(rows), rows[-1].revision if more else newest, more)

    def find(self, scope: str, query: HistoryQuery, after: HistoryPlace | None, limit: int) -> HistoryPart:
        """Up to ``limit`` of the wanted sessions in the next stretch behind ``after``."""
        with self._database.reading() as connection:
            return _finding(scope).find(connection, query, after, limit)

    def count(self, scope: str, query: HistoryQuery, after: HistoryPlace | None) -> tuple[int, HistoryPlace | None]:
        """How many are wanted in the next stretch behind ``after``, and where to go on; None at the end."""
        with self._database.reading() as connection:
            return _finding(scope).count(connection, query, after)

    def close(self) -> None:
        """Closes the connection."""
        self._database.close()


def verify(database: Database) -> None:
    """Does all that the team journal needs and takes it back; raises what stands in the way."""
    with database.writing() as connection:
        bring_up_to_date(connection)
        connection.execute(update(team).values(revision=team.c.revision))
        connection.execute(delete(shared).where(false()))
        connection.execute(insert(shared).from_select(shared.c.keys(), select(shared).where(false())))
        connection.rollback()


def _finding(scope: str) -> Finding:
    return Finding(shared, [shared.c.scope == scope], _COLUMNS)


def _count_up(connection: Connection, by: int) -> int:
    counted = update(team).values(revision=team.c.revision + by).returning(team.c.revision)
    return int(connection.execute(counted).scalar_one())


def _tell(connection: Connection, scope: str, records: Sequence[SessionRecord], revision: int) -> None:
    known = (shared.c.scope == scope) & shared.c.id.in_([record.id for record in records])
    olds = {old.id: old for old in records_of(connection.execute(select(*_COLUMNS).where(known)))}
    rows = [_row(merged(olds.get(record.id), record)) for record in records]
    connection.execute(delete(shared).where(known))
    connection.execute(insert(shared), [row | {"revision": revision + place} for place, row in enumerate(rows)])


def _row(record: SessionRecord) -> dict[str, Any]:
    # The name of a profile is each user's own business.
    record = replace(within_limits(record), profile="")
    values = to_row(record) | {"began_at": beginning(record), "search": searched(record)}
    return {name: _storable(value) for name, value in values.items() if name in shared.c}


def _storable(value: Any) -> Any:
    return value.replace("\0", " ").encode(errors="replace").decode() if isinstance(value, str) else value
