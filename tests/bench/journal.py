"""Time needed to commit an intent, compared with plain SQLite for the same text on the same disk."""

from __future__ import annotations

import asyncio
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import keyring

from openobd_desktop.storage import Journal, KeyStore
from tests.bench.figures import Figure
from tests.storage.keystores import key_store
from tests.storage.samples import finish

COMMITS = 200


def measure() -> Iterator[Figure]:
    """Yields the figures."""
    with tempfile.TemporaryDirectory() as folder:
        ours, bare = asyncio.run(_measure(Path(folder)))
    yield Figure("journal commit, median", ours, bare, "bare SQLite", "ms")
    worst, worst_bare = (sorted(each)[int(COMMITS * 0.99)] for each in (ours, bare))
    yield Figure("journal commit, 99th of 100", worst, worst_bare, "bare SQLite", "ms")


async def _measure(folder: Path) -> tuple[list[float], list[float]]:
    keyring.set_keyring(key_store())
    journal = Journal(folder, KeyStore("bench"))
    await journal.open()
    bare = sqlite3.connect(folder / "bare.db", isolation_level=None)
    for line in ("PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "CREATE TABLE intents (id TEXT, what TEXT)"):
        bare.execute(line)
    ours, theirs = [], []
    for number in range(COMMITS):
        begin = time.perf_counter()
        await journal.commit_intent(finish(number))
        between = time.perf_counter()
        bare.execute("INSERT INTO intents VALUES (?, ?)", (str(number), repr(finish(number))))
        ours.append((between - begin) * 1000)
        theirs.append((time.perf_counter() - between) * 1000)
    bare.close()
    await journal.aclose()
    return ours, theirs
