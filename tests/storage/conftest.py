"""A key store in memory, and journals that are closed after the test."""

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
"""The time that the tests' journals think it is; seconds since 1970."""

OpenJournal = Callable[..., Awaitable[tuple[Journal, JournalState]]]


@pytest.fixture
def store() -> Iterator[Store]:
    """The key store that ``keyring`` uses during the test."""
    before = keyring.get_keyring()
    made = Store()
    keyring.set_keyring(made)
    yield made
    made.hold.set()
    keyring.set_keyring(before)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the journal is; not made yet."""
    return tmp_path / "new" / "data"


@pytest.fixture
async def open_journal(folder: Path, store: Store) -> AsyncIterator[OpenJournal]:
    """Opens a journal, in ``folder`` unless told otherwise, as a new run of the program would."""
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
    """The file of a journal in which nothing stands yet."""
    folder = tmp_path_factory.mktemp("fresh")
    made = JournalFile(folder)
    made.reopen()
    made.close()
    return files(folder)[FILE]


@pytest.fixture
async def journal(open_journal: OpenJournal, folder: Path, fresh: bytes) -> Journal:
    """A journal of which nothing is said but that it works."""
    put(folder / FILE, fresh)
    made, state = await open_journal()
    assert state == JournalState(writable=True, tokens_kept=True)
    return made
