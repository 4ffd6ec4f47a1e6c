"""Opening and closing of the journal: private, durable, with libraries loaded late and without delaying the exit."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Dialect
from sqlalchemy.dialects import registry
from sqlalchemy.schema import CreateIndex, CreateTable

from openobd_desktop.core.ports.storage import JournalStore
from openobd_desktop.domain.journal import JournalState
from openobd_desktop.errors import JournalUnavailable
from openobd_desktop.storage import Journal, KeyStore, default_data_folder
from openobd_desktop.storage.database import sqlite_file
from openobd_desktop.storage.database.database import file_database
from openobd_desktop.storage.database.schema import metadata
from openobd_desktop.storage.journal.journal_file import JournalFile
from tests.storage.conftest import NOW, OpenJournal
from tests.storage.keystores import Store
from tests.storage.looks import history
from tests.storage.raw import FILE, files, modes, put
from tests.storage.samples import record

LIBRARIES = """
import sys
import openobd_desktop.storage
print([name for name in ("sqlalchemy", "alembic", "cryptography", "keyring") if name in sys.modules])
"""
NEVER_CLOSED = """
import asyncio, pathlib, sys
from openobd_desktop.domain.journal import SessionRecord
from openobd_desktop.storage import Journal

async def main():
    journal = Journal(pathlib.Path(sys.argv[1]), None)
    await journal.save_session(SessionRecord(id="s1"))

asyncio.run(main())
"""


def _run(script: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", script, *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)


def test_the_database_libraries_are_not_loaded_before_the_journal_is_used() -> None:
    assert _run(LIBRARIES).stdout.strip() == "[]"


async def test_f36_a_program_that_does_not_close_the_journal_still_ends_and_has_written(
    folder: Path, open_journal: OpenJournal
) -> None:
    assert _run(NEVER_CLOSED, str(folder)).stderr == ""
    journal, _ = await open_journal()
    assert [each.id for each in await history(journal)] == ["s1"]


async def test_t2_only_the_user_has_access_to_folder_and_file(open_journal: OpenJournal, folder: Path) -> None:
    journal, _ = await open_journal()
    await journal.save_session(record())
    assert modes(folder) == {"data": 0o700, FILE: 0o600, f"{FILE}-wal": 0o600, f"{FILE}-shm": 0o600}


async def test_t2_a_file_that_others_can_read_is_made_private(open_journal: OpenJournal, folder: Path) -> None:
    put(folder / FILE, b"", 0o644)
    await open_journal()
    assert modes(folder)[FILE] == 0o600


async def test_a_closed_journal_is_one_complete_file_and_refuses_writes(journal: Journal, folder: Path) -> None:
    await journal.save_session(record())
    await journal.aclose()
    await journal.aclose()
    assert list(files(folder)) == [FILE]
    with pytest.raises(JournalUnavailable):
        await journal.save_session(record())


def test_every_commit_reaches_the_disk(tmp_path: Path) -> None:
    path = tmp_path / FILE
    sqlite_file.make_private(path)
    connection = sqlite_file.connect(path, sqlite_file.WRITING)
    pragmas = {
        name: connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete", "busy_timeout")
    }
    connection.close()
    full = 2
    assert pragmas == {
        "journal_mode": "wal",
        "synchronous": full,
        "foreign_keys": 1,
        "secure_delete": 1,
        "busy_timeout": 1000,
    }


def test_a_writing_transaction_has_the_lock_from_its_beginning(folder: Path, fresh: bytes) -> None:
    put(folder / FILE, fresh)
    database = file_database(folder / FILE)
    with closing(sqlite3.connect(folder / FILE, timeout=0, isolation_level=None)) as other:
        with database.reading():
            other.execute("BEGIN IMMEDIATE")
            other.execute("ROLLBACK")
        with database.writing(), pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("BEGIN IMMEDIATE")
    database.close()


async def test_the_journal_can_be_opened_again_in_the_same_run(journal: Journal) -> None:
    await journal.save_session(record())
    assert (await journal.open()).writable
    assert len((await journal.load(NOW)).sessions) == 1


async def test_the_journal_can_be_used_without_opening_it_first(tmp_path: Path, store: Store) -> None:
    journal: JournalStore = Journal(tmp_path, KeyStore("test"))
    await journal.save_session(record())
    assert len((await journal.load(NOW)).sessions) == 1
    await journal.aclose()


async def test_without_a_key_store_tokens_are_for_this_run(tmp_path: Path) -> None:
    journal = Journal(tmp_path, None)
    state = await journal.open()
    assert (state.writable, state.tokens_kept) == (True, False)
    await journal.aclose()


async def test_a_folder_with_special_characters_in_its_name_works(open_journal: OpenJournal, tmp_path: Path) -> None:
    odd = tmp_path / "Jürgen 100 % ? #1 & co"
    journal, state = await open_journal(odd)
    await journal.save_session(record())
    assert state == JournalState(writable=True, tokens_kept=True)
    assert FILE in files(odd)


def test_a_file_that_was_never_used_can_be_closed(tmp_path: Path) -> None:
    JournalFile(tmp_path / "new").close()
    assert list(tmp_path.iterdir()) == []


def test_the_data_folder_is_the_users_own() -> None:
    assert default_data_folder().is_relative_to(Path.home())


def test_all_tables_can_be_created_in_postgresql_too() -> None:
    dialect: Dialect = registry.load("postgresql")()
    for table in metadata.tables.values():
        assert "CREATE TABLE" in str(CreateTable(table).compile(dialect=dialect))
        assert all("INDEX" in str(CreateIndex(index).compile(dialect=dialect)) for index in table.indexes)
