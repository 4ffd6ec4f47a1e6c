"""The sessions, as they were last seen."""

from __future__ import annotations

from sqlalchemy import and_, func, or_, select, update

from openobd_desktop.domain.journal import HistoryPart, HistoryPlace, HistoryQuery, SessionRecord
from openobd_desktop.domain.session import SESSION_LIMIT, SessionState
from openobd_desktop.storage.database.database import Database
from openobd_desktop.storage.database.schema import sessions
from openobd_desktop.storage.journal.tables.finding import Finding, beginning, records_of, searched
from openobd_desktop.storage.journal.tables.rows import put, to_row

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
        self._finding = Finding(sessions)

    def save(self, record: SessionRecord) -> None:
        """Writes a session in place of what was known of it; one that is shared waits from now on to be told."""
        values = to_row(record) | {"began_at": beginning(record), "search": searched(record)}
        one = sessions.c.id == record.id
        with self._database.writing() as connection:
            put(connection, sessions, one, values)
            if record.scope:
                connection.execute(update(sessions).where(one).values(unpublished=sessions.c.unpublished + 1))

    def recent(self, now: float) -> tuple[SessionRecord, ...]:
        """Those that had not ended when last seen, and those that ended in the day before ``now``."""
        wanted = or_(~_ENDED, and_(_ENDED, now - DAY < _END))
        with self._database.reading() as connection:
            rows = connection.execute(select(sessions).where(wanted).order_by(sessions.c.began_at)).all()
        return records_of(rows)

    def find(self, query: HistoryQuery, after: HistoryPlace | None, limit: int) -> HistoryPart:
        """Up to ``limit`` of the wanted sessions in the next stretch behind ``after``."""
        with self._database.reading() as connection:
            return self._finding.find(connection, query, after, limit)

    def count(self, query: HistoryQuery, after: HistoryPlace | None) -> tuple[int, HistoryPlace | None]:
        """How many of the next stretch behind ``after`` are wanted, and where to go on."""
        with self._database.reading() as connection:
            return self._finding.count(connection, query, after)
