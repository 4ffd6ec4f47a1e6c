"""Disk of a simulated PC, which outlives its programs, and the thread with which a program uses it."""

from __future__ import annotations

import asyncio
import random
import sqlite3
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import Context
from typing import Any, NamedTuple, TypeVar

from sqlalchemy import Connection, select

from openobd_desktop.domain.journal import Note, SessionEvent, SessionRecord
from openobd_desktop.storage.database import schema
from openobd_desktop.storage.database.database import Database, in_memory
from openobd_desktop.storage.database.opening import OpenedJournal
from openobd_desktop.storage.journal.tables.finding import records_of
from openobd_desktop.storage.journal.tables.notes import notes_of
from tests.simulated.faults import Plan, WriteFate
from tests.simulated.loop import Process, VirtualLoop, current_process
from tests.simulated.tables import Tables, is_pending_start
from tests.simulated.trace import Trace

T = TypeVar("T")
_ERRORS = {
    WriteFate.ERROR: (sqlite3.SQLITE_IOERR, "disk I/O error"),
    WriteFate.ERROR_AFTER: (sqlite3.SQLITE_IOERR, "disk I/O error"),
    WriteFate.FULL: (sqlite3.SQLITE_FULL, "database or disk is full"),
    WriteFate.LOCKED: (sqlite3.SQLITE_BUSY, "database is locked"),
}
LONGEST_HANG = 30.0
"""Longest time for which the disk does not answer, in seconds."""


def _error(fate: WriteFate) -> sqlite3.OperationalError:
    code, text = _ERRORS[fate]
    error = sqlite3.OperationalError(text)
    error.sqlite_errorcode = code
    return error


class _Reused(Database):
    """Database in memory that is emptied and used again, because making one takes longer than many sessions.

    Attributes:
        fault: Called at the beginning (False) and at the end (True) of each transaction; may raise an error.
    """

    def __init__(self, template: Database | None = None) -> None:
        super().__init__((template or in_memory())._engine)
        self.fault: Callable[[bool], None] = lambda is_end: None

    @property
    def raw(self) -> sqlite3.Connection:
        """The connection of Python's driver."""
        with self._engine.connect() as connection:
            raw: Any = connection.connection.driver_connection
        assert isinstance(raw, sqlite3.Connection)
        return raw

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        self.fault(False)
        with super().reading() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        self.fault(False)
        with super().writing() as connection:
            yield connection
        self.fault(True)

    def empty_log(self) -> None:
        """Does nothing: a database in memory has no log."""

    def wait(self, seconds: float) -> None:
        """Does nothing: no other program uses the database."""

    def close(self) -> None:
        """Does nothing: the disk outlives the program."""


class Kept(NamedTuple):
    """What a disk contains, for the checks of the simulation.

    Attributes:
        texts: The texts of drafts and of results that were intended, all in one.
        intended: The texts of results that were intended.
        starts: The tickets of starts whose outcome is not known, by the IDs of their intents.
        tokens: The IDs of the sessions with a token.
        sessions: The state and the description of the result of each session, by its ID.
        events: The IDs of sessions and the kinds of their events.
        shared: The sessions to be shared, each with whether it waits to be published, by its ID.
        notes: The notes, each with whether it waits to be published, by its ID.
    """

    texts: str
    intended: tuple[str, ...]
    starts: dict[str, str]
    tokens: tuple[str, ...]
    sessions: dict[str, tuple[str, str | None]]
    events: tuple[tuple[str, str], ...]
    shared: dict[str, tuple[SessionRecord, bool]]
    notes: dict[str, tuple[Note, bool]]


def _from_tables(tables: Tables) -> Kept:
    results = [intent.result.description for intent in tables.intents.values() if intent.result is not None]
    drafts = [draft.description for _, draft in tables.drafts.values()]
    return Kept(
        " ".join(f'"{text}"' for text in (*drafts, *results)),
        tuple(results),
        {intent.id: intent.ticket for intent in tables.intents.values() if is_pending_start(intent)},
        tuple(tables.tokens),
        {
            record.id: (record.state.value, record.result.description if record.result else None)
            for record in tables.sessions.values()
        },
        tuple((session_id, event.kind.value) for session_id, event in tables.events),
        {
            record.id: (record, tables.unpublished.get(record.id, 0) > 0)
            for record in tables.sessions.values()
            if record.scope
        },
        {kept.note.id: (kept.note, kept.unpublished > 0) for kept in tables.notes.values()},
    )


def _from_database(database: _Reused) -> Kept:
    def rows(query: str) -> list[Any]:
        return database.raw.execute(query).fetchall()

    texts = rows("SELECT body FROM drafts UNION ALL SELECT result FROM intents WHERE result IS NOT NULL")
    intended = rows("SELECT result ->> '$.description' FROM intents WHERE result IS NOT NULL")
    starts = rows("SELECT id, ticket FROM intents WHERE kind = 'start' AND state IN ('open', 'unknown')")
    results = rows("SELECT id, state, result ->> '$.description' FROM sessions")
    with database.reading() as connection:
        of_team = connection.execute(select(schema.sessions).where(schema.sessions.c.scope != "")).all()
        noted = connection.execute(select(schema.notes)).all()
    return Kept(
        " ".join(str(text) for (text,) in texts),
        tuple(text for (text,) in intended),
        dict(starts),
        tuple(session_id for (session_id,) in rows("SELECT session_id FROM tokens")),
        {session_id: (state, result) for session_id, state, result in results},
        tuple(rows("SELECT session_id, kind FROM events ORDER BY id")),
        {record.id: (record, row.unpublished > 0) for row in of_team for record in records_of([row])},
        {note.id: (note, row.unpublished > 0) for row in noted for note in notes_of([row])},
    )


_idle: list[_Reused] = []
_empty: list[sqlite3.Connection] = []


def _database() -> _Reused:
    """Returns an empty database."""
    if not _empty:
        _empty.append(_Reused().raw)
    database = _idle.pop() if _idle else _Reused()
    _empty[0].backup(database.raw)
    return database


class Disk:
    """The disk of one PC, and the worker thread of the program that uses it.

    Attributes:
        loop: The loop.
        name: The name of the PC.
        crash: Called when the program is to crash at a write.
        accesses: Number of accesses so far.
        touched_at: When the disk last failed, in seconds of the loop.
    """

    def __init__(self, loop: VirtualLoop, dice: random.Random, plan: Plan, trace: Trace, *, real: bool = False) -> None:
        """``real`` is whether the tables are the program's own, in a database in memory."""
        self.loop = loop
        self._dice = dice
        self._plan = plan
        self._trace = trace
        self._database: _Reused | Tables = _database() if real else Tables()
        self._context = Context()
        self.name = ""
        self.crash: Callable[[], None] = lambda: None
        self.accesses = 0
        self.touched_at = -1000.0

    def kept(self) -> Kept:
        """Returns what the disk contains."""
        database = self._database
        return _from_tables(database) if isinstance(database, Tables) else _from_database(database)

    def watch(self, on_saved: Callable[[SessionRecord], None]) -> None:
        """Calls ``on_saved`` with the record of each session that is saved, unless the tables are the program's own."""
        if isinstance(self._database, Tables):
            self._database.on_saved = on_saved

    def read(self) -> dict[str, int]:
        """Returns ``Tables.read``; nothing if the tables are the program's own."""
        return dict(self._database.read) if isinstance(self._database, Tables) else {}

    def history(self) -> Iterator[tuple[SessionRecord, list[SessionEvent]]]:
        """Yields the sessions with their timelines; none if the tables are the program's own."""
        if not isinstance(self._database, Tables):
            return
        timelines: dict[str, list[SessionEvent]] = {}
        for session_id, event in self._database.events:
            timelines.setdefault(session_id, []).append(event)
        for record in self._database.sessions.values():
            yield record, timelines.get(record.id, [])

    def open_file(self, *_: object) -> OpenedJournal:
        """Opens the journal, which was found in order."""
        database: Any = self._database
        return OpenedJournal(database)

    def thread(self, *_: object, **__: object) -> DiskThread:
        """Returns the thread of the running program."""
        process = current_process()
        assert process is not None, "only a program uses the disk"
        return DiskThread(self, process)

    def later(self, seconds: float, action: Callable[..., None], *values: Any) -> None:
        """Calls ``action`` after some time, whatever becomes of the program."""
        self.loop.call_later(seconds, action, *values, context=self._context)

    def fate(self, work: Callable[[], Any]) -> WriteFate:
        """Returns the fate of the next access."""
        self.accesses += 1
        fate = self._plan.fate(WriteFate)
        assert isinstance(fate, WriteFate)
        if fate is not WriteFate.OK:
            self.touched_at = self.loop.time()
        if self._trace.is_on:
            self._trace.note(self.name, f"disk: {_name_of(work)}{'' if fate is WriteFate.OK else f': {fate.value}'}")
        return fate

    def delay(self, fate: WriteFate) -> float:
        """Returns how long an access takes, in seconds."""
        if fate is not WriteFate.HANGS:
            return 0.0005 + 0.004 * self._dice.random()
        seconds = self._dice.uniform(0.5, LONGEST_HANG)
        self.touched_at = self.loop.time() + seconds
        return seconds

    def carry_out(self, work: Callable[[], T], fate: WriteFate) -> T:
        """Runs ``work``, whose first transaction meets ``fate``."""
        if fate in _ERRORS:

            def fail(is_end: bool) -> None:
                if is_end is (fate is WriteFate.ERROR_AFTER):
                    self._database.fault = lambda is_end: None
                    raise _error(fate)

            self._database.fault = fail
        try:
            return work()
        finally:
            self._database.fault = lambda is_end: None

    def give_back(self) -> None:
        """Returns the database for use in another world."""
        if not isinstance(self._database, Tables):
            _idle.append(self._database)


class DiskThread:
    """The worker thread of one program, which carries out its work in order; stands for a ``ThreadPoolExecutor``.

    Its futures are those of the loop, which ``wrap_future`` returns as they are.
    """

    def __init__(self, disk: Disk, process: Process) -> None:
        self._disk = disk
        self._process = process
        self._queue: deque[tuple[Callable[[], Any], asyncio.Future[Any]]] = deque()
        self._is_busy = False
        self._is_shut = False

    def submit(self, work: Callable[[], T]) -> asyncio.Future[T]:
        """Queues ``work``; raises ``RuntimeError`` after ``shutdown``."""
        if self._is_shut:
            raise RuntimeError("cannot schedule new futures after shutdown")
        future: asyncio.Future[T] = self._disk.loop.create_future()
        self._queue.append((work, future))
        self._next()
        return future

    def shutdown(self, wait: bool = True) -> None:
        """Refuses new work."""
        self._is_shut = True

    def _next(self) -> None:
        if self._is_busy or not self._process.alive:
            return
        while self._queue:
            work, future = self._queue.popleft()
            if not future.cancelled():
                self._is_busy = True
                fate = self._disk.fate(work)
                self._disk.later(self._disk.delay(fate), self._carry_out, work, future, fate)
                return

    def _carry_out(self, work: Callable[[], Any], future: asyncio.Future[Any], fate: WriteFate) -> None:
        if not self._process.alive:
            return
        if fate is WriteFate.CRASH_BEFORE:
            self._disk.crash()
            return
        # In the context of the program, because the work belongs to it.
        self._process.context.copy().run(self._run, work, future, fate)
        self._is_busy = False
        self._next()

    def _run(self, work: Callable[[], Any], future: asyncio.Future[Any], fate: WriteFate) -> None:
        try:
            value = self._disk.carry_out(work, fate)
        except Exception as error:
            if not future.done():
                future.set_exception(error)
            return
        if fate is WriteFate.CRASH_AFTER:
            self._disk.crash()
        elif not future.done():
            future.set_result(value)


def _name_of(work: Callable[[], Any]) -> str:
    """Returns the name of the method that has queued ``work``, for the trace."""
    found = work
    for _ in range(2):
        for cell in found.__closure__ or ():
            if callable(cell.cell_contents) and hasattr(cell.cell_contents, "__closure__"):
                found = cell.cell_contents
                break
    return found.__qualname__.replace(".<locals>.<lambda>", "").rpartition(".")[2]
