"""Time to read pages of a history with a million sessions, compared with the limit for an immediate reaction."""

from __future__ import annotations

import asyncio
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

import keyring

from openobd_desktop.core.journal.history import PAGE, History
from openobd_desktop.domain.journal import HistoryPlace, HistoryQuery, IndexProgress, SearchWord
from openobd_desktop.storage import Journal, KeyStore
from tests.bench.figures import PAIRS, Figure
from tests.storage.keystores import key_store
from tests.storage.samples import record

ROWS = 1_000_000
TEXT = "s{n:07d}\n{n}\n\nhome\ncamera calibrated after the windscreen was replaced"
LIMIT = 100.0
"""Milliseconds beyond which a page does not seem immediate."""


def measure() -> Iterator[Figure]:
    """Yields the figures."""
    with tempfile.TemporaryDirectory() as folder:
        for what, ours, bare in asyncio.run(_measure(Path(folder))):
            yield Figure(f"history of 1,000,000: {what}", ours, LIMIT, "at most", "ms", "<= 1", bare)


async def _measure(folder: Path) -> list[tuple[str, list[float], list[float]]]:
    keyring.set_keyring(key_store())
    journal = Journal(folder, KeyStore("bench"))
    await journal.open()
    await journal.save_session(record("first"))
    file = _filled(folder)
    indexing = await _indexing(journal)
    history = History(journal)
    middle = HistoryPlace(float(ROWS // 2), "")
    rare = HistoryQuery(words=(SearchWord(f"{ROWS - 1000}"),))
    nowhere = HistoryQuery(words=(SearchWord("no such word"),))
    everywhere = HistoryQuery(words=(SearchWord("windscreen"),))
    short = HistoryQuery(words=(SearchWord("zz"),))
    looks: dict[str, Callable[[], Awaitable[object]]] = {
        "first page": lambda: history.page(HistoryQuery()),
        "page in the middle": lambda: history.page(HistoryQuery(), middle),
        "search, found early": lambda: history.page(rare, limit=1),
        "search of all, nothing found": lambda: history.page(nowhere),
        "search, found everywhere": lambda: history.page(everywhere),
        "search of two letters, nothing found": lambda: history.page(short),
        "count of all": lambda: history.count(HistoryQuery()),
    }
    found = [(what, *(await _paired(look, file))) for what, look in looks.items()]
    await journal.aclose()
    return [*found, ("one step of its indexing, 99th of 100", *indexing)]


async def _indexing(journal: Journal) -> tuple[list[float], list[float]]:
    """Returns the 99th of 100 and the median of the times for which a step keeps other operations waiting."""
    steps: list[float] = []
    progress: IndexProgress | None = IndexProgress(0, ROWS)
    while progress is not None:
        begin = time.perf_counter()
        progress = await journal.index_older()
        steps.append((time.perf_counter() - begin) * 1000)
    return [sorted(steps)[int(len(steps) * 0.99)]], [statistics.median(steps)]


def _filled(folder: Path) -> Path:
    """Fills the file of the journal directly, since saving a million sessions one by one would take hours."""
    (file,) = folder.glob("*.sqlite")
    with sqlite3.connect(file) as database:
        columns = [row[1] for row in database.execute("PRAGMA table_info(sessions)")]
        sample = dict(zip(columns, database.execute("SELECT * FROM sessions").fetchone(), strict=True))
        unplaced = {**sample, "place": None}
        rows = (
            tuple({**unplaced, "id": f"s{n:07d}", "began_at": float(n), "search": TEXT.format(n=n)}.values())
            for n in range(ROWS)
        )
        marks = ", ".join("?" for _ in columns)
        database.executemany(f"INSERT INTO sessions VALUES ({marks})", rows)
        # In the state in which an earlier version of the program left it.
        database.execute("UPDATE search_reach SET at = 9e999, id = char(1114111)")
    database.close()
    return file


async def _paired(look: Callable[[], Awaitable[object]], file: Path) -> tuple[list[float], list[float]]:
    ours, bare = [], []
    database = sqlite3.connect(file)
    for _ in range(PAIRS):
        begin = time.perf_counter()
        await look()
        between = time.perf_counter()
        database.execute("SELECT * FROM sessions ORDER BY began_at DESC, id DESC LIMIT ?", (PAGE,)).fetchall()
        ours.append((between - begin) * 1000)
        bare.append((time.perf_counter() - between) * 1000)
    database.close()
    return ours, bare
