"""Session history, read page by page from the journal of this PC, the team or the demo."""

from __future__ import annotations

import logging
from collections.abc import AsyncGenerator, Awaitable, Callable
from typing import TYPE_CHECKING, Protocol, TypeVar

from openobd_desktop.core.aio.clock import Clock
from openobd_desktop.core.aio.observable import Observable
from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.domain.journal import (
    HistoryPart,
    HistoryPlace,
    HistoryQuery,
    IndexProgress,
    SearchWord,
    SessionEvent,
    SessionRecord,
    TeamSearch,
)
from openobd_desktop.errors import HistoryUnreadable, JournalUnavailable, TeamJournalUnavailable

if TYPE_CHECKING:
    from openobd_desktop.core.ports.storage import HistoryFile, TeamDatabase, TeamHistory

PAUSE = 0.05
"""Seconds between two steps of indexing, each of which takes about 20 ms, so that indexing uses only part of a
processor."""
RETRY = 60.0
"""Seconds to wait after a failure, for example because the disk is full."""

TEAM_RETRY = 600.0
"""Seconds to wait before checking again whether a team database can be indexed."""

_log = logging.getLogger(__name__)


class OlderSessions(Protocol):
    """A journal whose older sessions have to be prepared for searching."""

    async def index_older(self) -> IndexProgress | None:
        """Prepares some sessions; returns the progress, or None when finished. May raise ``JournalUnavailable``."""
        ...


class HistoryIndexing(Observable[[]]):
    """Prepares older sessions for fast searching; calls its listeners when ``percent`` changes."""

    def __init__(self) -> None:
        super().__init__()
        self.percent: int | None = None
        """Percentage of the history prepared so far, from 0 to 99; None if all of the history is prepared, or if
        unknown."""

    async def run(self, journal: OlderSessions, clock: Clock) -> None:
        """Prepares all older sessions, retrying after failures; meanwhile, searches still find every session."""
        while True:
            try:
                progress = await journal.index_older()
            except JournalUnavailable as error:
                _log.debug("older sessions are not prepared for searching yet: %s", error.details)
                await clock.sleep(RETRY)
                continue
            self._set(progress)
            if progress is None:
                return
            await clock.sleep(PAUSE)

    def _set(self, progress: IndexProgress | None) -> None:
        percent = None if progress is None else min(99, 100 * progress.done // max(1, progress.total))
        if percent != self.percent:
            self.percent = percent
            self.notify()


class TeamIndexing(Observable[[]]):
    """Makes searches in a team database fast if the database allows it; calls its listeners when ``search`` changes."""

    def __init__(self, scope: TaskScope, clock: Clock) -> None:
        super().__init__()
        self.search: TeamSearch | None = None
        """How the database finds words; None if unknown."""
        self._tasks = scope
        self._clock = clock
        self._database: TeamDatabase | None = None
        self._asked_at: float | None = None
        """When the database was last queried, in monotonic seconds; None while the database is being prepared."""

    def forget(self) -> None:
        """Forgets the database, which is no longer used; an index that is being created is still completed."""
        self._database, self.search = None, None

    def prepare_soon(self, database: TeamDatabase) -> None:
        """Prepares the database in the background, unless it is already being prepared or was prepared recently."""
        if database is self._database:
            age = 0.0 if self._asked_at is None else self._clock.monotonic() - self._asked_at
            if self.search is TeamSearch.FAST or age < TEAM_RETRY:
                return
        self._database, self._asked_at = database, None
        self._tasks.start(self._prepare(database), "prepare searches of the team history")

    async def _prepare(self, database: TeamDatabase) -> None:
        search: TeamSearch | None = None
        try:
            search = await database.search_state()
            if search is TeamSearch.PREPARING:
                self._set(database, search)
                search = await database.prepare_search()
        except TeamJournalUnavailable as error:
            _log.info("the team history is not indexed: %s", error.details)
            search = None
        if database is self._database:
            self._asked_at = self._clock.monotonic()
        self._set(database, search)

    def _set(self, database: TeamDatabase, search: TeamSearch | None) -> None:
        if database is self._database and search is not self.search:
            self.search = search
            self.notify()


PAGE = 200
"""Number of sessions fetched at a time for display."""
EVERYTHING = HistoryQuery()

T = TypeVar("T")


class History:
    """Reads the history. Every method may raise ``HistoryUnreadable``.

    Reading the team's history requires the network and a login, and may raise ``TeamJournalUnavailable``. Everything
    else works without either.

    ``kept`` is the journal on the disk, ``of_demo`` the demo's journal, which exists for this run only, and ``team``
    the team journal; ``in_demo`` returns whether the demo is in use. If no journal is given, the history is empty.
    """

    def __init__(
        self,
        kept: HistoryFile | None = None,
        of_demo: HistoryFile | None = None,
        team: TeamHistory | None = None,
        *,
        in_demo: Callable[[], bool] = bool,
    ) -> None:
        self._kept = kept
        self._demo_journal = of_demo
        self._team = team
        self._in_demo = in_demo

    @property
    def is_of_demo(self) -> bool:
        """Whether the history being shown is the demo's, which is discarded when this run ends."""
        return self._demo_journal is not None and (self._kept is None or self._in_demo())

    async def page(self, query: HistoryQuery, after: HistoryPlace | None = None, limit: int = PAGE) -> HistoryPart:
        """Returns up to ``limit`` matching sessions that follow ``after``, or the first ones if ``after`` is None."""
        found = HistoryPart(behind=after)
        while (file := self._file(query)) is not None:
            part = await _readable(file.find(query, found.behind, limit - len(found.records)))
            found = HistoryPart(found.records + part.records, part.behind)
            if part.behind is None or len(found.records) >= limit:
                return found
        return HistoryPart()

    async def parts(self, query: HistoryQuery) -> AsyncGenerator[HistoryPart]:
        """Yields all matching sessions, page by page."""
        after: HistoryPlace | None = None
        while True:
            part = await self.page(query, after)
            yield part
            if part.behind is None:
                return
            after = part.behind

    async def count(self, query: HistoryQuery) -> int:
        """Returns the number of matching sessions."""
        total, after = 0, None
        while (file := self._file(query)) is not None:
            number, after = await _readable(file.count(query, after))
            total += number
            if after is None:
                break
        return total

    async def session(self, session_id: str) -> SessionRecord | None:
        """Returns a session of this PC or of the demo; None if the session is not in the history."""
        async for part in self.parts(HistoryQuery(words=(SearchWord(session_id),))):
            for record in part.records:
                if record.id == session_id:
                    return record
        return None

    async def events(self, session_id: str) -> tuple[SessionEvent, ...]:
        """Returns the events in a session's timeline, in the order in which they were written."""
        file = self._own
        return await _readable(file.events(session_id)) if file is not None else ()

    @property
    def _own(self) -> HistoryFile | None:
        return self._demo_journal if self.is_of_demo else self._kept

    def _file(self, query: HistoryQuery) -> TeamHistory | None:
        return self._team if query.of_team else self._own


async def _readable(reading: Awaitable[T]) -> T:
    try:
        return await reading
    except JournalUnavailable as error:
        raise HistoryUnreadable(error.details) from error
