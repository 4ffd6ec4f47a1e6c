"""Durations of commits: ``python -m tests.storage.bench_journal [folder]`` prints them without judging."""

from __future__ import annotations

import asyncio
import statistics
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

import keyring
from msgspec.structs import replace

from openobd_desktop.storage import Journal, KeyStore
from tests.storage.conftest import NOW
from tests.storage.keystores import key_store
from tests.storage.samples import DRAFT, EVENT, finish, record, token

ROUNDS = 500


async def _times(write: Callable[[int], Awaitable[None]]) -> list[float]:
    """Returns the milliseconds that each write took for the core."""
    times = []
    for number in range(ROUNDS):
        begun = time.perf_counter()
        await write(number)
        times.append((time.perf_counter() - begun) * 1000)
    return sorted(times)


async def measure(folder: Path) -> None:
    """Prints the time of opening and of each kind of write."""
    keyring.set_keyring(key_store())
    journal = Journal(folder, KeyStore("test"), clock=lambda: NOW)
    begun = time.perf_counter()
    await journal.open()
    print(f"open, with the libraries   {(time.perf_counter() - begun) * 1000:8.1f} ms")
    writes: dict[str, Callable[[int], Awaitable[None]]] = {
        "intent": lambda number: journal.commit_intent(finish(number)),
        "session": lambda number: journal.save_session(record(f"s{number % 20}")),
        "event": lambda number: journal.add_event("s1", replace(EVENT)),
        "token": lambda number: journal.save_token(token(str(number), at=NOW + number)),
        "draft": lambda number: journal.save_draft("s1", DRAFT),
    }
    for name, write in writes.items():
        times = await _times(write)
        print(f"{name:8} median {statistics.median(times):8.2f} ms   p99 {times[int(ROUNDS * 0.99)]:8.2f} ms")
    await journal.aclose()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(dir=sys.argv[1] if len(sys.argv) > 1 else None) as made:
        asyncio.run(measure(Path(made)))
