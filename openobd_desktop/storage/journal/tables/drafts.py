"""What has been entered into feedback forms and not been sent."""

from __future__ import annotations

import logging

import msgspec
from sqlalchemy import delete, select, update

from openobd_desktop.domain.journal import Draft
from openobd_desktop.storage.database.database import Database
from openobd_desktop.storage.database.schema import drafts
from openobd_desktop.storage.journal.tables.freshness import DRAFT_LIFE
from openobd_desktop.storage.journal.tables.rows import pack, put

_log = logging.getLogger(__name__)


class Drafts:
    """Keeps one draft for each session."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def save(self, session_id: str, draft: Draft, now: float) -> None:
        """Writes a draft in place of the one before; one that made no sense is kept beside it, under another name."""
        values = {"session_id": session_id, "saved_at": now, "body": pack(draft)}
        here = drafts.c.session_id == session_id
        with self._database.writing() as connection:
            former = connection.execute(select(drafts.c.body).where(here)).scalar()
            if former is not None and _draft(str(former)) is None:
                _log.warning("a draft that makes no sense is kept beside the new one of session %s", session_id)
                other = f"{session_id} unreadable {now:.0f}"
                connection.execute(update(drafts).where(here).values(session_id=other))
            put(connection, drafts, here, values)

    def forget(self, session_id: str) -> None:
        """Deletes the draft of a session."""
        with self._database.writing() as connection:
            connection.execute(delete(drafts).where(drafts.c.session_id == session_id))

    def all(self, now: float) -> tuple[tuple[str, Draft], ...]:
        """The drafts of the last 90 days, by session id."""
        query = select(drafts.c.session_id, drafts.c.body).where(drafts.c.saved_at >= now - DRAFT_LIFE)
        with self._database.reading() as connection:
            rows = connection.execute(query.order_by(drafts.c.saved_at)).all()
        return tuple((str(session_id), draft) for session_id, body in rows if (draft := _draft(body)))

    def prune(self, now: float) -> None:
        """Deletes the drafts that are older."""
        with self._database.writing() as connection:
            connection.execute(delete(drafts).where(drafts.c.saved_at < now - DRAFT_LIFE))


def _draft(body: str) -> Draft | None:
    try:
        return msgspec.json.decode(body, type=Draft)
    except (msgspec.DecodeError, RecursionError):
        return None
