"""What happened in each session."""

from __future__ import annotations

from sqlalchemy import insert, select

from openobd_desktop.domain.journal import SessionEvent, SessionRecord
from openobd_desktop.storage.database.database import Database
from openobd_desktop.storage.database.schema import events, sessions
from openobd_desktop.storage.journal.tables.rows import from_row, to_row


class Timeline:
    """Adds events and reads them back."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, session_id: str, event: SessionEvent) -> None:
        """Writes one line; the session need not have been saved before."""
        with self._database.writing() as connection:
            known = connection.execute(select(sessions.c.id).where(sessions.c.id == session_id)).first()
            if known is None:
                connection.execute(insert(sessions).values(to_row(SessionRecord(id=session_id))))
            connection.execute(insert(events).values(to_row(event) | {"session_id": session_id}))

    def of(self, session_id: str) -> tuple[SessionEvent, ...]:
        """The lines of a session in the order in which they were written."""
        query = select(events).where(events.c.session_id == session_id).order_by(events.c.id)
        with self._database.reading() as connection:
            rows = connection.execute(query).all()
        return tuple(event for row in rows if (event := from_row(row, SessionEvent)))
