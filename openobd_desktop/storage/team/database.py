"""The team database as the loop sees it: nothing in it ever waits longer than its patience."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from openobd_desktop.domain.journal import HistoryPart, HistoryPlace, HistoryQuery, SessionRecord, TeamNews
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import TeamAddress
from openobd_desktop.errors import TeamSilent
from openobd_desktop.storage.team.address import read_address
from openobd_desktop.storage.team.connection import TeamConnection
from openobd_desktop.system.daemon_thread import run_in_daemon_thread

if TYPE_CHECKING:
    from openobd_desktop.storage.database.database import Database

PATIENCE = 15.0
"""Seconds to wait for one piece of work, the one before it included."""
PARTING = 1.0
"""Seconds to take leave."""
NEWS_AT_ONCE = 200
"""Sessions that one look brings."""

T = TypeVar("T")


class TeamDatabases:
    """Fits core.ports.storage.TeamBoards; ``connect`` makes the database of an address and a password."""

    def __init__(self, connect: Callable[[TeamAddress, Secret], Database] | None = None) -> None:
        self._connect = connect or _connect

    def read(self, text: str) -> tuple[TeamAddress, Secret]:
        """The address in ``text``, and the password that stood in it, if one did; raises ``BadInput``."""
        return read_address(text)

    def open(self, address: TeamAddress, password: Secret) -> TeamDatabase:
        """The board at ``address``; nothing is sent before its first use."""
        return TeamDatabase(TeamConnection(lambda: self._connect(address, password)))


class TeamDatabase:
    """Fits core.ports.storage.TeamBoard; every method but ``aclose`` raises ``TeamJournalUnavailable``."""

    def __init__(self, connection: TeamConnection, patience: float = PATIENCE) -> None:
        self._connection = connection
        self._patience = patience
        self._turn = asyncio.Lock()
        self._former: asyncio.Future[Any] | None = None

    async def test(self) -> None:
        """Raises what stands in the way of sharing; nothing is changed."""
        await self._do(self._connection.verify)

    async def publish(self, records: Sequence[SessionRecord]) -> None:
        """Tells the team how these sessions are; telling the same again changes nothing for anybody."""
        await self._do(lambda: self._connection.use(lambda tables: tables.publish(records)))

    async def news(self, scope: str, since: int, began_after: float) -> TeamNews:
        """Some of the sessions that were told of since the look that ended with ``since``."""
        return await self._do(
            lambda: self._connection.use(lambda tables: tables.news(scope, since, began_after, NEWS_AT_ONCE))
        )

    async def find(self, scope: str, query: HistoryQuery, after: HistoryPlace | None, limit: int) -> HistoryPart:
        """Up to ``limit`` of the wanted sessions in the next stretch behind ``after``; fewer do not mean the end."""
        return await self._do(lambda: self._connection.use(lambda tables: tables.find(scope, query, after, limit)))

    async def count(
        self, scope: str, query: HistoryQuery, after: HistoryPlace | None
    ) -> tuple[int, HistoryPlace | None]:
        """How many are wanted in the next stretch behind ``after``, and where to go on; None at the end."""
        return await self._do(lambda: self._connection.use(lambda tables: tables.count(scope, query, after)))

    async def aclose(self) -> None:
        """Takes leave of the database, unless it keeps one waiting."""
        async with self._turn:
            if self._former is None or self._former.done():
                await asyncio.wait([run_in_daemon_thread(self._connection.close, "team journal")], timeout=PARTING)

    async def _do(self, work: Callable[[], T]) -> T:
        """One piece of work after the other, also after one that nobody waits for any more."""
        async with self._turn:
            if self._former is not None and not self._former.done():
                await self._wait(self._former)
            begun = run_in_daemon_thread(work, "team journal")
            begun.add_done_callback(_look)
            self._former = begun
            return await self._wait(begun)

    async def _wait(self, begun: asyncio.Future[T]) -> T:
        done, _ = await asyncio.wait([begun], timeout=self._patience)
        if not done:
            raise TeamSilent("no answer in time")
        return begun.result()


def _look(begun: asyncio.Future[T]) -> None:
    """Takes note of an error that nobody waits for any more, which asyncio would report as a fault."""
    if not begun.cancelled():
        begun.exception()


def _connect(address: TeamAddress, password: Secret) -> Database:
    from openobd_desktop.storage.team.connecting import connect

    return connect(address, password)
