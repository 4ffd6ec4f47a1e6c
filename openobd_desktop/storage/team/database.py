"""Team database with asynchronous methods, which wait only for a limited time."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any, TypeVar

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
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import TeamAddress
from openobd_desktop.errors import TeamSilent
from openobd_desktop.storage.team.address import read_address
from openobd_desktop.system.daemon_thread import run_in_daemon_thread

if TYPE_CHECKING:
    from openobd_desktop.domain.car.scans import FoundScans, SavedScan
    from openobd_desktop.storage.database.database import Database
    from openobd_desktop.storage.team.tables import TeamTables

PATIENCE = 15.0
"""Seconds to wait for an operation and, before it begins, for the previous operation to end."""
PARTING = 1.0
"""Seconds to wait for the last operation to end and for the connection to close."""
NEWS_AT_ONCE = 200
"""Maximum number of sessions or notes to download at a time."""

T = TypeVar("T")


class TeamDatabases:
    """Opens team databases with the function ``connect``; implements ``core.ports.storage.TeamDatabases``."""

    def __init__(self, connect: Callable[[TeamAddress, Secret], Database] | None = None) -> None:
        self._connect = connect or _connect

    def read(self, text: str) -> tuple[TeamAddress, Secret]:
        """Returns the address in ``text`` and the password that it contains, which is empty if there is no password.

        Raises:
            BadInput: the text is not an address of a PostgreSQL database, or violates a rule.
        """
        return read_address(text)

    def open(self, address: TeamAddress, password: Secret) -> TeamDatabase:
        """Returns the database at ``address``; nothing is sent before the database is first used."""
        return TeamDatabase(TeamConnection(lambda: self._connect(address, password)))


class TeamDatabase:
    """Implements ``core.ports.storage.TeamDatabase``.

    All methods except ``aclose`` may raise ``TeamJournalUnavailable``.
    """

    def __init__(self, connection: TeamConnection, patience: float = PATIENCE) -> None:
        self._connection = connection
        self._patience = patience
        self._turn = asyncio.Lock()
        self._former: asyncio.Future[Any] | None = None

    async def test(self) -> None:
        """Checks whether sessions can be shared, without changing any session.

        Raises:
            TeamJournalUnavailable: sharing sessions would fail.
        """
        await self._do(self._connection.verify)

    async def publish(self, records: Sequence[SessionRecord]) -> None:
        """Uploads the current states of sessions; uploading the same states again changes nothing."""
        await self._do(lambda: self._connection.use(lambda tables: tables.publish(records)))

    async def news(self, scope: str, since: int, began_after: float) -> TeamNews:
        """Returns up to ``NEWS_AT_ONCE`` sessions published after change number ``since``; see ``TeamTables.news``."""
        return await self._do(
            lambda: self._connection.use(lambda tables: tables.news(scope, since, began_after, NEWS_AT_ONCE))
        )

    async def publish_notes(self, notes: Sequence[Note]) -> bool:
        """Uploads notes and acknowledgements of notes; returns False if the database cannot store notes yet."""
        return await self._do(lambda: self._connection.use(lambda tables: tables.publish_notes(notes)))

    async def note_news(self, scope: str, since: int, known: str = "") -> NoteNews:
        """Returns up to ``NEWS_AT_ONCE`` notes that were published or acknowledged after change number ``since``.

        If the database does not contain the note with the ID ``known``, it is a different database, and all notes are
        new.
        """
        return await self._do(
            lambda: self._connection.use(lambda tables: tables.note_news(scope, since, NEWS_AT_ONCE, known))
        )

    async def publish_scans(self, outgoing: Sequence[SavedScan]) -> bool:
        """Uploads new and continued scans; returns False if the database cannot store scans yet."""
        return await self._do(lambda: self._connection.use(lambda tables: tables.publish_scans(outgoing)))

    async def scans_of_session(self, scope: str, session_id: str) -> FoundScans:
        """Returns the team's scans of a session, newest first."""
        return await self._do(lambda: self._connection.use(lambda tables: tables.scans_of_session(scope, session_id)))

    async def scans_of_car(self, scope: str, vin: str, ticket: str) -> FoundScans:
        """Returns the team's scans of a car, newest first, by VIN or, if a scan has no VIN, by ticket."""
        return await self._do(lambda: self._connection.use(lambda tables: tables.scans_of_car(scope, vin, ticket)))

    async def colleagues(self, scope: str, since: float) -> tuple[str, ...]:
        """Returns the names of users whose sessions began after ``since`` (seconds since 1970), most recent first."""
        return await self._do(lambda: self._connection.use(lambda tables: tables.colleagues(scope, since)))

    async def find(self, scope: str, query: HistoryQuery, after: HistoryPlace | None, limit: int) -> HistoryPart:
        """Returns up to ``limit`` matches in the next part of the history; in the last part, ``behind`` is None."""
        return await self._do(lambda: self._connection.use(lambda tables: tables.find(scope, query, after, limit)))

    async def count(
        self, scope: str, query: HistoryQuery, after: HistoryPlace | None
    ) -> tuple[int, HistoryPlace | None]:
        """Returns the number of matches in the next part, and where that part ends (None at the end of the history)."""
        return await self._do(lambda: self._connection.use(lambda tables: tables.count(scope, query, after)))

    async def search_state(self) -> TeamSearch:
        """Returns how the database searches for words; ``PREPARING`` if ``prepare_search`` should be called."""
        return await self._do(lambda: self._connection.use(lambda tables: tables.search_state()))

    async def prepare_search(self) -> TeamSearch:
        """Creates the index for searches if possible, on a separate connection and without a time limit.

        The index is completed even if the caller is no longer waiting.
        """
        begun = run_in_daemon_thread(self._connection.prepare_search, "team search")
        begun.add_done_callback(_retrieve)
        return await asyncio.shield(begun)

    async def aclose(self) -> None:
        """Closes the connection; gives up if the last operation has not ended after ``PARTING`` seconds."""
        async with self._turn:
            end = asyncio.get_running_loop().time() + PARTING
            if self._former is not None:
                await asyncio.wait([self._former], timeout=PARTING)
            if self._former is None or self._former.done():
                closing = run_in_daemon_thread(self._connection.close, "team journal")
                await asyncio.wait([closing], timeout=max(0.0, end - asyncio.get_running_loop().time()))

    async def _do(self, work: Callable[[], T]) -> T:
        """Runs ``work`` in a thread once the previous operation, which may have exceeded its time limit, has ended."""
        async with self._turn:
            if self._former is not None and not self._former.done():
                await self._wait(self._former)
            begun = run_in_daemon_thread(work, "team journal")
            begun.add_done_callback(_retrieve)
            self._former = begun
            return await self._wait(begun)

    async def _wait(self, begun: asyncio.Future[T]) -> T:
        done, _ = await asyncio.wait([begun], timeout=self._patience)
        if not done:
            raise TeamSilent("no answer in time")
        return begun.result()


class TeamConnection:
    """Connection to a team database, opened on demand and reopened if it is lost; for use by one thread at a time.

    Database errors are raised as ``TeamJournalUnavailable``.
    """

    def __init__(self, connect: Callable[[], Database]) -> None:
        self._connect = connect
        self._tables: TeamTables | None = None

    def use(self, work: Callable[[TeamTables], T]) -> T:
        """Returns the result of ``work``; if the connection has been lost, reopens it and retries ``work`` once."""
        # Imported on demand, because this takes a third of a second and only users who share their journal need it.
        from openobd_desktop.storage.team.postgres import DATABASE_ERRORS, error_of, is_lost

        was_open = self._tables is not None
        try:
            return work(self._opened())
        except DATABASE_ERRORS as error:
            self.close()
            if not (was_open and is_lost(error)):
                raise error_of(error) from error
        return self.use(work)

    def verify(self) -> None:
        """Raises ``TeamJournalUnavailable`` if sessions cannot be shared; see ``tables.verify``."""
        from openobd_desktop.storage.team.tables import verify

        self._apart(verify)

    def prepare_search(self) -> TeamSearch:
        """Creates the index for searches if possible; see ``search_index.prepare_search``."""
        from openobd_desktop.storage.team.search_index import prepare_search

        return self._apart(prepare_search)

    def _apart(self, work: Callable[[Database], T]) -> T:
        """Returns the result of ``work``, which is given a separate connection."""
        from openobd_desktop.storage.team.postgres import DATABASE_ERRORS, error_of

        database = self._connect()
        try:
            return work(database)
        except DATABASE_ERRORS as error:
            raise error_of(error) from error
        finally:
            database.close()

    def _opened(self) -> TeamTables:
        if self._tables is None:
            from openobd_desktop.storage.team.tables import TeamTables

            database = self._connect()
            with ExitStack() as undo:
                undo.callback(database.close)
                self._tables = TeamTables(database)
                undo.pop_all()
        return self._tables

    def close(self) -> None:
        """Closes the connection if it is open."""
        from openobd_desktop.storage.team.postgres import DATABASE_ERRORS

        tables, self._tables = self._tables, None
        if tables is not None:
            try:
                tables.close()
            except DATABASE_ERRORS:
                # The connection was already lost.
                return


def _retrieve(begun: asyncio.Future[T]) -> None:
    """Retrieves a future's error, so that asyncio does not report it if the future is no longer awaited."""
    if not begun.cancelled():
        begun.exception()


def _connect(address: TeamAddress, password: Secret) -> Database:
    from openobd_desktop.storage.team.postgres import connect

    return connect(address, password)
