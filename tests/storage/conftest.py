"""Fixtures of a key store in memory, and of journals that are closed after the test."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from pathlib import Path

import keyring
import pytest

from openobd_desktop.domain.journal import JournalState
from openobd_desktop.storage import Journal, KeyStore
from openobd_desktop.storage.journal.journal_file import JournalFile
from tests.storage.keystores import Store
from tests.storage.raw import FILE, files, put

NOW = 1_800_000_000.0
"""The time of the journals in tests; seconds since 1970."""

OpenJournal = Callable[..., Awaitable[tuple[Journal, JournalState]]]


@pytest.fixture
def store() -> Iterator[Store]:
    """Returns the key store that ``keyring`` uses during the test."""
    before = keyring.get_keyring()
    made = Store()
    keyring.set_keyring(made)
    yield made
    made.hold.set()
    keyring.set_keyring(before)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Returns the folder of the journal, which does not exist yet."""
    return tmp_path / "new" / "data"


@pytest.fixture
async def open_journal(folder: Path, store: Store) -> AsyncIterator[OpenJournal]:
    """Returns a function that opens a journal, in ``folder`` by default, like a new run of the program."""
    opened: list[Journal] = []

    async def opener(where: Path = folder, patience: float = 5.0) -> tuple[Journal, JournalState]:
        journal = Journal(where, KeyStore("test", patience), clock=lambda: NOW)
        opened.append(journal)
        return journal, await journal.open()

    yield opener
    for journal in opened:
        await journal.aclose()


@pytest.fixture(scope="session")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Returns the file of an empty journal."""
    folder = tmp_path_factory.mktemp("fresh")
    made = JournalFile(folder)
    made.reopen()
    made.close()
    return files(folder)[FILE]


@pytest.fixture
async def journal(open_journal: OpenJournal, folder: Path, fresh: bytes) -> Journal:
    """Returns an open, empty journal."""
    put(folder / FILE, fresh)
    made, state = await open_journal()
    assert state == JournalState(writable=True, tokens_kept=True)
    return made
