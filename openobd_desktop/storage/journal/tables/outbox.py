"""The sessions that the team has not been told of yet; they wait in the journal, however long that takes."""

from __future__ import annotations

from sqlalchemy import func, select, update

from openobd_desktop.domain.journal import Outgoing
from openobd_desktop.storage.database.database import Database
from openobd_desktop.storage.database.schema import sessions
from openobd_desktop.storage.journal.tables.finding import record_of

_WAITS = sessions.c.unpublished > 0


class Outbox:
    """Gives out what waits and notes what has arrived."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def waiting(self, limit: int) -> tuple[Outgoing, ...]:
        """Up to ``limit`` sessions that wait, the oldest first."""
        query = select(sessions).where(_WAITS).order_by(sessions.c.began_at, sessions.c.id).limit(limit)
        with self._database.reading() as connection:
            rows = connection.execute(query).all()
        return tuple(Outgoing(record, row.unpublished) for row in rows if (record := record_of(row)))

    def count(self) -> int:
        """How many sessions wait."""
        with self._database.reading() as connection:
            return int(connection.execute(select(func.count()).where(_WAITS)).scalar_one())

    def arrived(self, outgoing: tuple[Outgoing, ...]) -> None:
        """Notes that the team has been told; what has changed since then goes on waiting."""
        with self._database.writing() as connection:
            for one in outgoing:
                told = (sessions.c.id == one.record.id) & (sessions.c.unpublished == one.mark)
                connection.execute(update(sessions).where(told).values(unpublished=0))
