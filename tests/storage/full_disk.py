"""Program that fills a disk and then frees space on it: ``python -m tests.storage.full_disk <folder> <bytes>``.

No file may grow beyond ``bytes``; with 0, the disk itself is small, and the file "ballast" on it is deleted.
"""

from __future__ import annotations

import asyncio
import resource
import sys
from pathlib import Path

from openobd_desktop.errors import JournalUnavailable
from openobd_desktop.storage import Journal
from tests.storage.looks import history
from tests.storage.samples import record


def _limit(size: int) -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))


async def _fill(journal: Journal) -> int:
    """Saves sessions until that has failed three times; returns how many were saved."""
    saved = failed = 0
    while failed < 3:
        try:
            await journal.save_session(record(f"s{saved}", ticket="4711" * 500))
            saved += 1
        except JournalUnavailable:
            failed += 1
    return saved


async def main(folder: Path, limit: int) -> None:
    """Prints how many sessions the full disk holds, and whether these and one more are there once it has space."""
    journal = Journal(folder / "data", None)
    if limit:
        _limit(limit)
    await journal.open()
    saved = await _fill(journal)
    _limit(resource.RLIM_INFINITY)
    (folder / "ballast").unlink(missing_ok=True)
    state = await journal.open()
    await journal.save_session(record("last"))
    read = len(await history(journal))
    await journal.aclose()
    print(saved, read, state.writable and not state.aside)


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), int(sys.argv[2])))
