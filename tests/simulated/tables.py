"""Tables of a journal in plain dictionaries, which behave like the program's own but are a hundred times as fast.

A test plays the same worlds with both, and compares the traces.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

from msgspec import Struct
from msgspec.structs import replace

from openobd_desktop.domain.journal import (
    Draft,
    Intent,
    IntentKind,
    IntentState,
    KeptToken,
    Note,
    Outgoing,
    OutgoingNote,
    SessionEvent,
    SessionRecord,
    TokenKind,
    stays,
)
from openobd_desktop.domain.session import SESSION_LIMIT
from openobd_desktop.storage.journal.tables import recovery, sessions
from openobd_desktop.storage.journal.tables.finding import beginning
from openobd_desktop.storage.journal.tables.recovery import DRAFT_LIFE, HOUR
from openobd_desktop.storage.secrets.token_encryption import TokenCipher, Undecryptable

_UNSETTLED = (IntentState.OPEN, IntentState.UNKNOWN, IntentState.OUTLIVED)


def is_pending_start(intent: Intent) -> bool:
    """Returns whether an intent is a start whose outcome is not known."""
    return intent.kind is IntentKind.START and intent.state in _UNSETTLED


class Sealed(Struct, frozen=True):
    """An encrypted token."""

    kind: TokenKind
    received_at: float
    sealed: str


class KeptNote(Struct, frozen=True):
    """A note, how often it has changed since it was published, and the number of its last change in the team."""

    note: Note
    unpublished: int = 0
    revision: int = 0


class Tables:
    """The content of a disk; all values are immutable, so that an open transaction need not be undone.

    Attributes:
        saves: How often each shared session and note was saved, by its ID.
        read: How often each of them had been saved when it was last read to be published.
        fault: Called at the beginning (False) and at the end (True) of each transaction; may raise an error.
        on_saved: Called with the record of each session that was saved.
    """

    def __init__(self) -> None:
        self.on_saved: Callable[[SessionRecord], None] = lambda record: None
        self.intents: dict[str, Intent] = {}
        self.drafts: dict[str, tuple[float, Draft]] = {}
        self.tokens: dict[str, Sealed] = {}
        self.runs: list[tuple[float, float | None]] = []
        self.sessions: dict[str, SessionRecord] = {}
        self.unpublished: dict[str, int] = {}
        self.notes: dict[str, KeptNote] = {}
        self.saves: dict[str, int] = {}
        self.read: dict[str, int] = {}
        self.events: list[tuple[str, SessionEvent]] = []
        self.fault: Callable[[bool], None] = lambda is_end: None

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Marks a read."""
        self.fault(False)
        yield

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Marks a write; everything in the block happens at once, because nothing is awaited in it."""
        self.fault(False)
        yield
        self.fault(True)

    def wait(self, seconds: float) -> None:
        """Does nothing: no other program uses the disk."""

    def close(self) -> None:
        """Does nothing: the disk outlives the program."""


class Intents:
    """Stands for ``recovery.Intents``."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    def commit(self, intent: Intent, *, is_made: bool = False) -> None:
        if intent.id in self._tables.intents:
            # The program's own transaction fails at its beginning, so that nothing can happen at its end.
            with self._tables.reading():
                return
        with self._tables.writing():
            for other in self._tables.intents.values() if is_pending_start(intent) else ():
                same_ticket = intent.ticket and other.ticket == intent.ticket
                same_connector = intent.connector and other.connector == intent.connector
                if is_pending_start(other) and other.profile == intent.profile and (same_ticket or same_connector):
                    if not is_made:
                        raise recovery._pending(other)
                    self._tables.intents[other.id] = replace(other, state=IntentState.SETTLED)
                    intent = recovery.standing_for_both(other, intent)
                    break
            self._tables.intents[intent.id] = intent

    def settle(self, intent_id: str, state: IntentState, session_id: str) -> None:
        with self._tables.writing():
            if (intent := self._tables.intents.get(intent_id)) is not None:
                settled = replace(intent, state=state, session_id=session_id or intent.session_id)
                self._tables.intents[intent_id] = settled

    def unsettled(self) -> tuple[Intent, ...]:
        with self._tables.reading():
            found = (intent for intent in self._tables.intents.values() if intent.state in _UNSETTLED)
            return tuple(sorted(found, key=lambda intent: intent.at))


class Drafts:
    """Stands for ``recovery.Drafts``."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    def save(self, session_id: str, draft: Draft, now: float) -> None:
        with self._tables.writing():
            self._tables.drafts[session_id] = (now, draft)

    def forget(self, session_id: str, now: float) -> None:
        with self._tables.writing():
            self._tables.drafts.pop(session_id, None)

    def all(self, now: float) -> tuple[tuple[str, Draft], ...]:
        with self._tables.reading():
            found = [(at, each, draft) for each, (at, draft) in self._tables.drafts.items() if at >= now - DRAFT_LIFE]
            return tuple((session_id, draft) for _, session_id, draft in sorted(found, key=lambda each: each[0]))

    def prune(self, now: float) -> None:
        with self._tables.writing():
            kept = {key: value for key, value in self._tables.drafts.items() if value[0] >= now - DRAFT_LIFE}
            self._tables.drafts = kept


class Runs:
    """Stands for ``recovery.Runs``."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    def begin(self, now: float) -> int:
        with self._tables.writing():
            self._tables.runs.append((now, None))
            return len(self._tables.runs)

    def end(self, run: int, now: float) -> None:
        with self._tables.writing():
            if run:
                self._tables.runs[run - 1] = (self._tables.runs[run - 1][0], now)

    def crashes(self, now: float, current: int) -> tuple[float, ...]:
        with self._tables.reading():
            crashed = (
                began
                for number, (began, ended) in enumerate(self._tables.runs, 1)
                if ended is None and number != current and now - HOUR <= began <= now
            )
            return tuple(sorted(crashed))


class Tokens:
    """Stands for ``recovery.Tokens``; the tokens are really encrypted."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    def keep(self, kept: KeptToken, cipher: TokenCipher) -> None:
        sealed = Sealed(kept.kind, kept.received_at, cipher.encrypt(kept.session_id, kept.kind, kept.token))
        with self._tables.writing():
            there = self._tables.tokens.get(kept.session_id)
            if there is None or not stays(there.received_at, kept.received_at):
                self._tables.tokens[kept.session_id] = sealed

    def all(self, cipher: TokenCipher) -> tuple[KeptToken, ...]:
        with self._tables.reading():
            found = (_opened(session_id, sealed, cipher) for session_id, sealed in self._tables.tokens.items())
            return tuple(kept for kept in found if kept)

    def drop_undecryptable(self, cipher: TokenCipher) -> bool:
        with self._tables.reading():
            gone = [key for key, sealed in self._tables.tokens.items() if _opened(key, sealed, cipher) is None]
        if gone:
            with self._tables.writing():
                for session_id in gone:
                    del self._tables.tokens[session_id]
        return bool(gone)

    def forget(self, session_id: str) -> None:
        with self._tables.writing():
            self._tables.tokens.pop(session_id, None)

    def wipe(self) -> None:
        with self._tables.writing():
            self._tables.tokens.clear()


def _opened(session_id: str, sealed: Sealed, cipher: TokenCipher) -> KeptToken | None:
    try:
        token = cipher.decrypt(session_id, sealed.kind, sealed.sealed)
    except Undecryptable:
        return None
    return KeptToken(session_id, sealed.kind, token, sealed.received_at)


class SearchIndex:
    """Stands for ``search_index.SearchIndex``: nothing is searched in the simulation."""

    def __init__(self, tables: Tables) -> None:
        self.tables = tables


class Sessions:
    """Stands for ``sessions.Sessions``."""

    def __init__(self, tables: Tables, index: SearchIndex) -> None:
        self._tables = tables

    def save(self, record: SessionRecord) -> None:
        with self._tables.writing():
            self._tables.sessions[record.id] = record
            if record.scope:
                self._tables.unpublished[record.id] = self._tables.unpublished.get(record.id, 0) + 1
                self._tables.saves[record.id] = self._tables.saves.get(record.id, 0) + 1
        self._tables.on_saved(record)

    def recent(self, now: float) -> tuple[SessionRecord, ...]:
        with self._tables.reading():
            intents = (intent for intent in self._tables.intents.values() if intent.kind is IntentKind.FINISH)
            in_doubt = {intent.session_id for intent in intents if intent.state in _UNSETTLED}
            records = self._tables.sessions.values()
            found = (record for record in records if record.id in in_doubt or _is_recent(record, now))
            return tuple(sorted(found, key=beginning))


def _is_recent(record: SessionRecord, now: float) -> bool:
    if record.ended_at is None and not record.state.is_final:
        return True
    end = record.ended_at if record.ended_at is not None else beginning(record) + SESSION_LIMIT
    return now - sessions.DAY < end


class Timeline:
    """Stands for ``sessions.Timeline``."""

    def __init__(self, tables: Tables, index: SearchIndex) -> None:
        self._tables = tables

    def add(self, session_id: str, event: SessionEvent) -> None:
        with self._tables.writing():
            if session_id not in self._tables.sessions:
                self._tables.sessions[session_id] = SessionRecord(id=session_id)
            detail = str(event.detail) if isinstance(event.detail, str) else event.detail
            self._tables.events.append((session_id, replace(event, detail=detail)))

    def of(self, session_id: str) -> tuple[SessionEvent, ...]:
        with self._tables.reading():
            return tuple(event for each, event in self._tables.events if each == session_id)


class Outbox:
    """Stands for ``sessions.Outbox``."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    def waiting(self, limit: int) -> tuple[Outgoing, ...]:
        with self._tables.reading():
            found = (
                Outgoing(self._tables.sessions[session_id], mark)
                for session_id, mark in self._tables.unpublished.items()
                if mark
            )
            outgoing = sorted(found, key=lambda one: (beginning(one.record), one.record.id))[:limit]
            self._tables.read |= {one.record.id: self._tables.saves[one.record.id] for one in outgoing}
            return tuple(outgoing)

    def count(self) -> int:
        with self._tables.reading():
            return sum(mark > 0 for mark in self._tables.unpublished.values())

    def arrived(self, outgoing: tuple[Outgoing, ...]) -> None:
        with self._tables.writing():
            for one in outgoing:
                if self._tables.unpublished.get(one.record.id) == one.mark:
                    self._tables.unpublished[one.record.id] = 0


class Notes:
    """Stands for ``notes.Notes``."""

    def __init__(self, tables: Tables, index: SearchIndex) -> None:
        self._tables = tables

    def save(self, note: Note) -> None:
        with self._tables.writing():
            self._put(note)
            if note.scope:
                kept = self._tables.notes[note.id]
                self._tables.notes[note.id] = replace(kept, unpublished=kept.unpublished + 1)
                self._tables.saves[note.id] = self._tables.saves.get(note.id, 0) + 1

    def _put(self, note: Note) -> None:
        kept = self._tables.notes.get(note.id)
        if kept is None:
            self._tables.notes[note.id] = KeptNote(note)
        elif kept.note.scope == note.scope and kept.note.acknowledged_at is None:
            acknowledged = replace(kept.note, acknowledged_at=note.acknowledged_at)
            self._tables.notes[note.id] = replace(kept, note=acknowledged)

    def learn(self, news: Iterable[Note], revision: int) -> None:
        with self._tables.writing():
            for note in news:
                self._put(note)
                for kept in tuple(self._tables.notes.values()):
                    is_learnt = kept.note.id == note.id or kept.revision > revision
                    if kept.note.scope == note.scope and is_learnt:
                        self._tables.notes[kept.note.id] = replace(kept, revision=revision)

    def _of_scope(self, scope: str) -> list[KeptNote]:
        return [kept for kept in self._tables.notes.values() if kept.note.scope == scope and kept.revision > 0]

    def seen(self, scope: str) -> int:
        with self._tables.reading():
            return max((kept.revision for kept in self._of_scope(scope)), default=0)

    def newest_seen(self, scope: str) -> str:
        with self._tables.reading():
            newest = max(self._of_scope(scope), key=lambda kept: kept.revision, default=None)
            return newest.note.id if newest is not None else ""

    def forget_seen(self) -> None:
        with self._tables.writing():
            for kept in tuple(self._tables.notes.values()):
                self._tables.notes[kept.note.id] = replace(kept, revision=0)

    def of(self, ticket: str) -> tuple[Note, ...]:
        with self._tables.reading():
            found = (kept.note for kept in self._tables.notes.values() if kept.note.ticket == ticket)
            return tuple(sorted(found, key=lambda note: (note.at, note.id)))

    def handed_over(self) -> tuple[Note, ...]:
        with self._tables.reading():
            found = (kept.note for kept in self._tables.notes.values() if kept.note.is_open)
            return tuple(sorted(found, key=lambda note: note.at))

    def waiting(self, limit: int) -> tuple[OutgoingNote, ...]:
        with self._tables.reading():
            found = (OutgoingNote(kept.note, kept.unpublished) for kept in self._tables.notes.values())
            waiting = (one for one in found if one.mark)
            outgoing = sorted(waiting, key=lambda one: (one.note.at, one.note.id))[:limit]
            self._tables.read |= {one.note.id: self._tables.saves[one.note.id] for one in outgoing}
            return tuple(outgoing)

    def arrived(self, outgoing: Iterable[OutgoingNote]) -> None:
        with self._tables.writing():
            for one in outgoing:
                kept = self._tables.notes[one.note.id]
                if kept.unpublished == one.mark:
                    self._tables.notes[one.note.id] = replace(kept, unpublished=0)


class Scans:
    """Stands for ``scans.Scans``: nothing is scanned in the simulation."""

    def __init__(self, tables: Tables, index: SearchIndex) -> None:
        self._tables = tables

    def waiting(self, limit: int) -> tuple[()]:
        with self._tables.reading():
            return ()


SUBSTITUTES: tuple[tuple[str, str, type], ...] = (
    ("recovery", "Intents", Intents),
    ("recovery", "Drafts", Drafts),
    ("recovery", "Runs", Runs),
    ("recovery", "Tokens", Tokens),
    ("sessions", "Sessions", Sessions),
    ("sessions", "Timeline", Timeline),
    ("sessions", "Outbox", Outbox),
    ("notes", "Notes", Notes),
    ("scans", "Scans", Scans),
    ("search_index", "SearchIndex", SearchIndex),
)
"""The classes that stand for the program's own, by module and name."""
