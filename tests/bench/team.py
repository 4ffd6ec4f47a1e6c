"""Time to search a team's history of a million sessions in PostgreSQL, and the cost of its index; only on request."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager

from openobd_desktop.core.journal.history import History
from openobd_desktop.domain.journal import HistoryPart, HistoryPlace, HistoryQuery, SearchWord
from openobd_desktop.domain.settings import TeamAddress
from openobd_desktop.storage import TeamDatabases
from openobd_desktop.storage.team.database import TeamDatabase
from openobd_desktop.storage.team.search_index import SEARCH_INDEX
from tests.bench.figures import Figure
from tests.bench.history import LIMIT, ROWS
from tests.postgres import Postgres, password, programs, serve
from tests.storage.team.conftest import SCOPE, filled, shared_record

SEARCHES, WRITES = 3, 40
AT_ONCE = 20
"""Sessions published by one write."""


class _Reader:
    """History of one partner, read as the window reads it."""

    def __init__(self, database: TeamDatabase) -> None:
        self._database = database

    async def find(self, query: HistoryQuery, after: HistoryPlace | None, limit: int) -> HistoryPart:
        return await self._database.find(SCOPE, query, after, limit)

    async def count(self, query: HistoryQuery, after: HistoryPlace | None) -> tuple[int, HistoryPlace | None]:
        return await self._database.count(SCOPE, query, after)


def measure() -> Iterator[Figure]:
    """Yields the figures; the peer of each search and write is the same operation without the index."""
    if programs() is None:
        raise RuntimeError("no PostgreSQL is installed")
    with contextmanager(serve)() as server:
        yield from asyncio.run(_measure(server))


async def _measure(server: Postgres) -> list[Figure]:
    address = await filled(server, ROWS)
    database = TeamDatabases().open(address, password())
    history = History(team=_Reader(database))
    looks = {
        "search of all, nothing found": "no such word",
        "search, found early": f"{ROWS - 1000}",
        "search, found everywhere": "windscreen",
    }
    searches = {what: _search(history, word) for what, word in looks.items()}
    before = {what: await _times(search) for what, search in searches.items()}
    writes = await _publishing(database, "before")
    begin = time.perf_counter()
    await database.prepare_search()
    created = time.perf_counter() - begin
    after = {what: await _times(search) for what, search in searches.items()}
    writes_after = await _publishing(database, "after")
    await database.aclose()
    return [
        *(
            Figure(f"team history of 1,000,000: {what}", after[what], LIMIT, "at most", "ms", "<= 1", before[what])
            for what in looks
        ),
        Figure(f"publishing {AT_ONCE} sessions", writes_after, writes, "no index", "ms"),
        Figure("creating the index", created, ROWS / 1e6, "per million", "s"),
        Figure("size of the index", *_sizes(server, address), "the table", "MB"),
    ]


def _search(history: History, text: str) -> Callable[[], Awaitable[object]]:
    return lambda: history.page(HistoryQuery(words=(SearchWord(text),), of_team=True))


async def _times(work: Callable[[], Awaitable[object]]) -> list[float]:
    times: list[float] = []
    for _ in range(SEARCHES):
        begin = time.perf_counter()
        await work()
        times.append((time.perf_counter() - begin) * 1000)
    return times


async def _publishing(database: TeamDatabase, name: str) -> list[float]:
    times: list[float] = []
    for turn in range(WRITES):
        records = [shared_record(f"{name} {turn} {number}", ticket=f"{turn}{number}") for number in range(AT_ONCE)]
        begin = time.perf_counter()
        await database.publish(records)
        times.append((time.perf_counter() - begin) * 1000)
    return times


def _sizes(server: Postgres, address: TeamAddress) -> tuple[float, float]:
    sizes = f"SELECT pg_relation_size('{SEARCH_INDEX}') / 1e6, pg_table_size('openobd_sessions') / 1e6"
    ((index, table),) = server.sql(address.database, sizes)
    return float(index), float(table)
