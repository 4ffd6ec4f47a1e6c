"""Session history, read page by page from the journal of this PC, of the team or of the demo."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable
from typing import TypeVar

from openobd_desktop.core.ports.storage import HistoryFile, TeamHistory
from openobd_desktop.domain.journal import HistoryPart, HistoryPlace, HistoryQuery, SessionEvent
from openobd_desktop.errors import HistoryUnreadable, JournalUnavailable

PAGE = 200
"""Number of sessions fetched at a time for display."""
EVERYTHING = HistoryQuery()

T = TypeVar("T")


class History:
    """Reads the history; needs neither network nor login. Every method may raise ``HistoryUnreadable``.

    Only reading the team's history needs both, and may raise ``TeamJournalUnavailable``.

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

    async def events(self, session_id: str) -> tuple[SessionEvent, ...]:
        """Returns the timeline of a session, in the order in which it was written."""
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
