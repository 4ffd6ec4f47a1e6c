"""Program on a disk that fills up and is then emptied; ``python -m tests.storage.full_disk <folder> <bytes>``.

No file may grow beyond so many bytes; with 0 the disk is small itself and has a file "ballast" on it.
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
    """Prints how many were saved on the full disk, and whether they and one more are there once it has space again."""
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
