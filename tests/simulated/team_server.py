"""Server of the team databases, which all PCs share, and the tables in them, which behave like the program's own."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

from msgspec.structs import replace
from sqlalchemy.exc import OperationalError

from openobd_desktop.domain.car.scans import FoundScans, SavedScan
from openobd_desktop.domain.journal import (
    HistoryPart,
    HistoryPlace,
    HistoryQuery,
    Note,
    NoteNews,
    SessionRecord,
    TeamNews,
    TeamSearch,
)
from openobd_desktop.domain.session import Ownership
from openobd_desktop.storage.journal.tables.finding import beginning
from openobd_desktop.storage.team.merging import merged

if TYPE_CHECKING:
    from tests.simulated.team_line import Asked, TeamLine

LOST = "server closed the connection unexpectedly"
REFUSED = "connection failed: Connection refused"
TIMED_OUT = "connection timed out"
FULL, NO_RIGHTS = "53100", "42501"
"""SQLSTATEs: disk full, insufficient privilege (PostgreSQL docs, error codes)."""


class ServerError(Exception):
    """Stands for an error of the PostgreSQL library."""

    def __init__(self, text: str, sqlstate: str | None = None) -> None:
        super().__init__(text)
        self.sqlstate = sqlstate


def failure(text: str, sqlstate: str | None = None, *, lost: bool = False) -> OperationalError:
    """Returns the error that the program's own tables would raise; ``lost`` is whether the connection is gone."""
    return OperationalError("", None, ServerError(text, sqlstate), connection_invalidated=lost)


class Shared(NamedTuple):
    """What is published, with the number of its last change."""

    revision: int
    value: SessionRecord


class SharedNote(NamedTuple):
    """A published note, with the number of its last change."""

    revision: int
    value: Note


class Board:
    """The content of one team database, which outlives all programs.

    Attributes:
        url: The address.
        sessions: The published sessions, by scope and ID.
        notes: The published notes, by scope and ID.
        revision: The number of the last change.
        is_up: Whether the database takes new connections and answers.
        refuses: Whether a connection is refused at once while the database is down, rather than unanswered.
        on_session: Called with each request that publishes a session, the record that was sent, and what it became.
        on_note: Called with each request that publishes a note, the note as it was before, if any, and as it is now.
    """

    def __init__(self, url: str) -> None:
        self.url = url
        self.sessions: dict[tuple[str, str], Shared] = {}
        self.notes: dict[tuple[str, str], SharedNote] = {}
        self.revision = 0
        self.is_up = True
        self.refuses = True
        self.on_session: Callable[[Asked, Board, SessionRecord, SessionRecord], None] = lambda *_: None
        self.on_note: Callable[[Asked, Board, Note, Note | None], None] = lambda *_: None

    def of(self, scope: str) -> list[SessionRecord]:
        """Returns the sessions of a partner, newest first."""
        found = [each.value for (of_scope, _), each in self.sessions.items() if of_scope == scope]
        return sorted(found, key=lambda record: (beginning(record), record.id), reverse=True)


class Connected:
    """An open connection of a program, which stands for a ``Database``; each transaction meets the request's fate."""

    def __init__(self, board: Board, line: TeamLine) -> None:
        self.board = board
        self._line = line

    @contextmanager
    def transaction(self, name: str, *, writes: bool = False) -> Iterator[Asked]:
        """Marks a transaction; everything in the block happens at once, because nothing is awaited in it."""
        asked = self._line.meet(self.board, name, writes=writes)
        yield asked
        self._line.commit(asked)

    def close(self) -> None:
        """Does nothing: the server outlives the connection."""


class TeamTables:
    """Stands for ``tables.TeamTables``."""

    def __init__(self, database: Connected) -> None:
        self._database = database
        self._board = database.board
        with database.transaction("connect"):
            pass

    def publish(self, records: Sequence[SessionRecord]) -> None:
        board = self._board
        with self._database.transaction("publish", writes=True) as asked:
            board.revision += len(records)
            last = board.revision
            for scope in sorted({record.scope for record in records}):
                of_scope = [record for record in records if record.scope == scope]
                last -= len(of_scope)
                for revision, record in enumerate(of_scope, last + 1):
                    old = board.sessions.get((scope, record.id))
                    now = replace(merged(old.value if old else None, record), profile="", mine=Ownership.NOT_KNOWN)
                    board.sessions[scope, record.id] = Shared(revision, now)
                    board.on_session(asked, board, record, now)

    def news(self, scope: str, since: int, began_after: float, limit: int) -> TeamNews:
        board = self._board
        with self._database.transaction("news"):
            if board.revision == since:
                return TeamNews(seen=since)
            since = since if board.revision > since else 0
            found = sorted(
                each
                for (of_scope, _), each in board.sessions.items()
                if of_scope == scope and each.revision > since and not 0 < beginning(each.value) < began_after
            )[:limit]
        more = len(found) == limit
        return TeamNews(tuple(each.value for each in found), found[-1].revision if more else board.revision, more)

    def publish_notes(self, outgoing: Sequence[Note]) -> bool:
        board = self._board
        with self._database.transaction("publish_notes", writes=True) as asked:
            for note in outgoing:
                board.revision += 1
                old = board.notes.get((note.scope, note.id))
                board.on_note(asked, board, note, old.value if old else None)
                if old is None:
                    board.notes[note.scope, note.id] = SharedNote(board.revision, note)
                elif old.value.acknowledged_at is None and note.acknowledged_at is not None:
                    known = replace(old.value, acknowledged_at=note.acknowledged_at)
                    board.notes[note.scope, note.id] = SharedNote(board.revision, known)
        return True

    def note_news(self, scope: str, since: int, limit: int, known: str = "") -> NoteNews:
        board = self._board
        with self._database.transaction("note_news"):
            if known and (scope, known) not in board.notes:
                since = 0
            if board.revision == since:
                return NoteNews(seen=since)
            since = since if board.revision > since else 0
            notes = board.notes.items()
            found = sorted(each for (of_scope, _), each in notes if of_scope == scope and each.revision > since)[:limit]
        more = len(found) == limit
        return NoteNews(tuple(each.value for each in found), found[-1].revision if more else board.revision, more)

    def colleagues(self, scope: str, since: float) -> tuple[str, ...]:
        with self._database.transaction("colleagues"):
            found = (record for record in self._board.of(scope) if record.who and beginning(record) >= since)
            return tuple(dict.fromkeys(record.who for record in found))

    def find(self, scope: str, query: HistoryQuery, after: HistoryPlace | None, limit: int) -> HistoryPart:
        with self._database.transaction("find"):
            return HistoryPart(tuple(self._board.of(scope)[:limit]))

    def count(self, scope: str, query: HistoryQuery, after: HistoryPlace | None) -> tuple[int, HistoryPlace | None]:
        with self._database.transaction("count"):
            return len(self._board.of(scope)), None

    def publish_scans(self, outgoing: Sequence[SavedScan]) -> bool:
        raise NotImplementedError("nothing is scanned in the simulation")

    def scans_of_car(self, scope: str, vin: str, ticket: str) -> FoundScans:
        with self._database.transaction("scans_of_car"):
            return FoundScans()

    def search_state(self) -> TeamSearch:
        with self._database.transaction("search_state"):
            return TeamSearch.FAST

    def close(self) -> None:
        """Closes the connection."""
        self._database.close()
