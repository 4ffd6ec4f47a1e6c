"""Notes on tickets, by which the sessions on these tickets can be found, and the queue of notes for the team."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select, update

from openobd_desktop.domain.journal import Note, OutgoingNote
from openobd_desktop.storage.database.database import Database
from openobd_desktop.storage.database.schema import notes
from openobd_desktop.storage.journal.tables.finding import LAST_MOMENT
from openobd_desktop.storage.journal.tables.rows import from_row, to_row
from openobd_desktop.storage.journal.tables.search_index import SearchIndex

NOTES_SHOWN = 500
"""Maximum number of notes to read at once; if there are more, the newest are read."""


class Notes:
    """Notes on tickets, from this PC and from the team; the text of a known note never changes."""

    def __init__(self, database: Database, index: SearchIndex) -> None:
        self._database = database
        self._index = index

    def save(self, note: Note) -> None:
        """Adds a note from this PC, or records when it was acknowledged; a shared note is marked for publication.

        In the same transaction, the sessions on the ticket become searchable by the note.
        """
        with self._database.writing() as connection:
            if _put(connection, note):
                self._index.follow_notes(connection, [note.ticket])
            if note.scope:
                marked = update(notes).where(notes.c.id == note.id)
                connection.execute(marked.values(unpublished=notes.c.unpublished + 1))

    def learn(self, news: Iterable[Note], revision: int) -> None:
        """Adds the team's notes and acknowledgements; ``revision`` is the number of the latest change.

        If the number is lower than before, the team's database was restored from a backup, and its notes have been read
        again from the beginning.
        """
        with self._database.writing() as connection:
            noted: list[str] = []
            for note in news:
                noted += [note.ticket] if _put(connection, note) else []
                learnt = (notes.c.id == note.id) | (notes.c.revision > revision)
                connection.execute(update(notes).where(notes.c.scope == note.scope, learnt).values(revision=revision))
            self._index.follow_notes(connection, dict.fromkeys(noted))

    def seen(self, scope: str) -> int:
        """Returns the number of the latest change that was downloaded from the team; 0 if there was none."""
        newest = select(func.max(notes.c.revision)).where(notes.c.scope == scope)
        with self._database.reading() as connection:
            found = connection.execute(newest).scalar()
        return found if isinstance(found, int) and found > 0 else 0

    def newest_seen(self, scope: str) -> str:
        """Returns the ID of the downloaded note with the latest change; empty if no note was downloaded."""
        wanted = (notes.c.scope == scope, notes.c.revision > 0)
        newest = select(notes.c.id).where(*wanted).order_by(notes.c.revision.desc()).limit(1)
        with self._database.reading() as connection:
            return str(connection.execute(newest).scalar() or "")

    def forget_seen(self) -> None:
        """Forgets the numbers of downloaded changes, because a different database numbers its changes independently."""
        with self._database.writing() as connection:
            connection.execute(update(notes).where(notes.c.revision > 0).values(revision=0))

    def of(self, ticket: str) -> tuple[Note, ...]:
        """Returns the notes on a ticket, newest last."""
        newest = select(notes).where(notes.c.ticket == ticket).order_by(notes.c.at.desc(), notes.c.id.desc())
        with self._database.reading() as connection:
            return notes_of(connection.execute(newest.limit(NOTES_SHOWN)).all())[::-1]

    def handed_over(self) -> tuple[Note, ...]:
        """Returns the notes that hand over a ticket and have not been acknowledged yet, newest last."""
        # Written like the index's condition, so that SQLite uses the index.
        newest = select(notes).where(notes.c.to != "", notes.c.acknowledged_at.is_(None)).order_by(notes.c.at.desc())
        with self._database.reading() as connection:
            return notes_of(connection.execute(newest.limit(NOTES_SHOWN)).all())[::-1]

    def waiting(self, limit: int) -> tuple[OutgoingNote, ...]:
        """Returns up to ``limit`` notes that are waiting to be published, oldest first; skips damaged ones."""
        oldest = select(notes).where(notes.c.unpublished > 0).order_by(notes.c.at, notes.c.id)
        with self._database.reading() as connection:
            rows = connection.execute(oldest)
            found = (OutgoingNote(note, row.unpublished) for row in rows for note in notes_of([row]))
            return tuple(islice(found, limit))

    def arrived(self, outgoing: Iterable[OutgoingNote]) -> None:
        """Removes published notes from the outbox, except those acknowledged after ``waiting`` returned them."""
        with self._database.writing() as connection:
            for one in outgoing:
                unchanged = (notes.c.id == one.note.id) & (notes.c.unpublished == one.mark)
                connection.execute(update(notes).where(unchanged).values(unpublished=0))


def _put(connection: Connection, note: Note) -> bool:
    """Adds a note, or records when it was acknowledged; returns whether the note was added."""
    one = (notes.c.id == note.id) & (notes.c.scope == note.scope)
    if connection.execute(select(notes.c.id).where(notes.c.id == note.id)).first() is None:
        connection.execute(insert(notes).values(to_row(note)))
        return True
    if note.acknowledged_at is not None:
        first = one & notes.c.acknowledged_at.is_(None)
        connection.execute(update(notes).where(first).values(acknowledged_at=note.acknowledged_at))
    return False


def notes_of(rows: Sequence[Row[Any]]) -> tuple[Note, ...]:
    """Returns the notes in the rows; skips invalid rows, and those with impossible times."""
    found = (note for row in rows if (note := from_row(row, Note)))
    return tuple(note for note in found if all(0 <= at < LAST_MOMENT for at in (note.at, note.acknowledged_at or 0)))
