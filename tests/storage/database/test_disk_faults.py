"""Disk faults, which cause no crash and delete nothing; data that cannot be saved is reported."""

from __future__ import annotations

import asyncio
import errno
import os
import random
import sqlite3
import stat
import subprocess
import sys
import tempfile
from collections.abc import Awaitable, Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from msgspec.structs import replace

from openobd_desktop.domain.journal import IntentState, JournalNotice, JournalState
from openobd_desktop.errors import HistoryUnreadable, JournalUnavailable
from openobd_desktop.storage import Journal
from openobd_desktop.storage.database import sqlite_file
from openobd_desktop.system.files import make_folder
from tests.storage.conftest import NOW, OpenJournal
from tests.storage.looks import ids
from tests.storage.raw import FILE, files, put, sql
from tests.storage.samples import DRAFT, EVENT, finish, record, token

FLIPS = 200
NOBODY = 65534

WRITES: dict[str, Callable[[Journal], Awaitable[None]]] = {
    "begin run": lambda journal: journal.begin_run(NOW),
    "end run": lambda journal: journal.end_run(),
    "commit intent": lambda journal: journal.commit_intent(finish()),
    "settle intent": lambda journal: journal.settle_intent("finish-0", IntentState.DONE),
    "save session": lambda journal: journal.save_session(record("new")),
    "add event": lambda journal: journal.add_event("s1", replace(EVENT)),
    "save token": lambda journal: journal.save_token(token("new", at=NOW + 1)),
    "forget token": lambda journal: journal.forget_token("s1"),
    "save draft": lambda journal: journal.save_draft("s1", DRAFT),
    "forget draft": lambda journal: journal.forget_draft("s1"),
    "sign out": lambda journal: journal.sign_out(),
}


async def _fill(journal: Journal) -> None:
    await journal.begin_run(NOW)
    for number in range(8):
        name = f"s{number}"
        await journal.save_session(record(name, began=NOW + number, ended=NOW + 60, ticket=f"47{number}"))
        await journal.add_event(name, EVENT)
    await journal.commit_intent(finish())
    await journal.save_token(token())
    await journal.save_draft("s1", DRAFT)


async def _all_writes_fail(journal: Journal) -> None:
    for write in WRITES.values():
        with pytest.raises(JournalUnavailable):
            await write(journal)


@pytest.fixture
async def filled(open_journal: OpenJournal, folder: Path) -> bytes:
    """Returns the closed file of a journal in ``folder`` with rows in every table."""
    journal, _ = await open_journal()
    await _fill(journal)
    await journal.aclose()
    return files(folder)[FILE]


@contextmanager
def _read_only(content: bytes | None) -> Iterator[Path]:
    """Yields a read-only folder with or without a journal; if run as root, drops the privileges."""
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        if content is not None:
            put(folder / FILE, content, 0o444)
        folder.chmod(0o555)
        root = os.geteuid() == 0
        if root:
            os.seteuid(NOBODY)
        try:
            yield folder
        finally:
            if root:
                os.seteuid(0)
            folder.chmod(0o755)


async def test_f16_in_a_read_only_folder_the_history_is_readable_and_every_write_fails(
    filled: bytes, open_journal: OpenJournal
) -> None:
    with _read_only(filled) as folder:
        journal, state = await open_journal(folder)
        assert (state.writable, state.tokens_kept, state.notices) == (False, False, (JournalNotice.READ_ONLY,))
        assert state.reason
        await _all_writes_fail(journal)
        assert len(await ids(journal)) == 8
        assert len((await journal.load(NOW)).intents) == 1
        await journal.aclose()
        assert files(folder) == {FILE: filled}


async def test_f16_an_unreadable_history_is_reported_and_does_not_look_empty(
    open_journal: OpenJournal,
) -> None:
    with _read_only(None) as folder:
        journal, state = await open_journal(folder)
        assert (state.writable, state.notices) == (False, (JournalNotice.READ_ONLY,))
        await _all_writes_fail(journal)
        with pytest.raises(HistoryUnreadable, match="cannot be read") as caught:
            await ids(journal)
        assert str(folder) in caught.value.details
        with pytest.raises(JournalUnavailable):
            await journal.load(NOW)
        await journal.aclose()


async def test_f16_a_folder_that_cannot_be_created_is_named(open_journal: OpenJournal, tmp_path: Path) -> None:
    put(tmp_path / "file", b"")
    journal, state = await open_journal(tmp_path / "file" / "data")
    assert not state.writable
    with pytest.raises(JournalUnavailable) as caught:
        await journal.save_session(record())
    assert str(tmp_path / "file" / "data") in caught.value.details


async def test_f16_a_disk_that_is_full_at_the_start_is_reported_and_a_later_try_succeeds(
    open_journal: OpenJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as full:
        full.setattr(sqlite_file, "DURABLE", (*sqlite_file.DURABLE, "max_page_count = 3"))
        journal, state = await open_journal()
        assert (state.writable, state.notices) == (False, (JournalNotice.DISK_FULL,))
        await _all_writes_fail(journal)
        with pytest.raises(HistoryUnreadable):
            await ids(journal)
    assert await ids(journal) == []
    assert (await journal.open()).writable
    await journal.save_session(record())


async def test_d1_damage_that_is_found_only_after_the_start_is_reported_too(
    filled: bytes, folder: Path, open_journal: OpenJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(path: Path) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    with monkeypatch.context() as failing:
        failing.setattr(sqlite_file, "make_private", fail)
        failing.setattr(sqlite_file, "examine", fail)
        journal, state = await open_journal()
        assert state.notices == (JournalNotice.UNUSABLE,)
    damaged = filled[:1000]
    put(folder / FILE, damaged)
    # A read opens the file, which is renamed because of the damage.
    assert await ids(journal) == []
    state = await journal.open()
    assert (state.writable, state.notices) == (True, (JournalNotice.SET_ASIDE,))
    assert files(folder)[state.aside.rpartition("/")[2]] == damaged
    assert (await journal.open()).notices == ()


async def test_s17_a_pipe_in_place_of_the_journal_is_reported_at_once_and_stays(
    folder: Path, open_journal: OpenJournal
) -> None:
    make_folder(folder)
    os.mkfifo(folder / FILE)
    async with asyncio.timeout(10):
        journal, state = await open_journal()
        assert (state.writable, state.notices) == (False, (JournalNotice.UNUSABLE,))
        assert "not a regular file" in state.reason
        with pytest.raises(JournalUnavailable):
            await journal.load(NOW)
        await _all_writes_fail(journal)
        await journal.aclose()
    assert stat.S_ISFIFO((folder / FILE).stat().st_mode)


async def test_s15_only_the_user_has_access_to_the_journal_and_its_folder_with_any_umask(
    folder: Path, open_journal: OpenJournal
) -> None:
    former = os.umask(0)
    try:
        journal, _ = await open_journal()
        await journal.aclose()
    finally:
        os.umask(former)
    assert [stat.S_IMODE(path.stat().st_mode) for path in (folder.parent, folder, folder / FILE)] == [
        0o700,
        0o700,
        0o600,
    ]


def _small_disk(folder: Path) -> bool:
    """Mounts a disk of 500 kB, of which 300 kB are free; returns whether that succeeded, which requires root."""
    mount = ["mount", "-t", "tmpfs", "-o", "size=500k", "tmpfs", str(folder)]
    if os.geteuid() != 0 or subprocess.run(mount, capture_output=True, check=False).returncode != 0:
        return False
    put(folder / "ballast", b"\0" * 200_000)
    return True


@pytest.mark.parametrize("limit", [5_000, 250_000, 0], ids=["no room at all", "room for some", "small disk"])
def test_f16_a_disk_that_fills_up_loses_only_what_was_not_acknowledged(tmp_path: Path, limit: int) -> None:
    mounted = limit == 0 and _small_disk(tmp_path)
    # Without permission to mount a disk, a third limit replaces it.
    size = 0 if mounted else limit or 300_000
    command = [sys.executable, "-W", "error", "-m", "tests.storage.full_disk", str(tmp_path), str(size)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    finally:
        if mounted:
            subprocess.run(["umount", str(tmp_path)], check=True)
    saved, read, sound = done.stdout.split()
    assert (int(read), sound, done.stderr) == (int(saved) + 1, "True", "")
    assert (int(saved) > 0) is (limit != 5_000)


async def test_f16_a_lock_of_another_program_is_reported_in_time_and_the_next_write_succeeds(
    journal: Journal, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite_file, "BUSY_TIMEOUT", 0.1)
    await journal.open()
    await _fill(journal)
    with closing(sqlite3.connect(folder / FILE, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        async with asyncio.timeout(10):
            await _all_writes_fail(journal)
        assert len(await ids(journal)) == 8
    for write in WRITES.values():
        if write is not WRITES["commit intent"]:
            await write(journal)


async def test_f16_a_lock_at_the_start_is_reported_and_every_later_call_tries_again(
    filled: bytes, folder: Path, open_journal: OpenJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite_file, "BUSY_TIMEOUT", 0.1)
    with closing(sqlite3.connect(folder / FILE, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        journal, state = await open_journal()
        assert (state.writable, state.notices) == (False, (JournalNotice.BUSY,))
        with pytest.raises(JournalUnavailable):
            await journal.load(NOW)
    assert len((await journal.load(NOW)).sessions) == 8
    await journal.save_session(record("new"))


@pytest.mark.parametrize("content", [b"not a database", b"SQLite format 3\0" * 200, b"\0" * 4096], ids=repr)
async def test_f16_a_file_that_is_not_a_journal_is_renamed_and_a_new_one_created(
    folder: Path, open_journal: OpenJournal, content: bytes
) -> None:
    put(folder / FILE, content)
    put(folder / f"{FILE}-wal", b"beside it")
    journal, state = await open_journal()
    aside = "journal.corrupt-1.sqlite"
    assert state == JournalState(True, True, (JournalNotice.SET_ASIDE,), aside=str(folder / aside))
    await journal.save_session(record())
    await journal.aclose()
    assert files(folder)[aside] == content
    assert files(folder)[f"{aside}-wal"] == b"beside it"


async def test_f16_a_database_of_another_program_is_renamed_too(folder: Path, open_journal: OpenJournal) -> None:
    put(folder / FILE, b"")
    sql(folder, "CREATE TABLE recipes (name TEXT)", "INSERT INTO recipes VALUES ('soup')")
    _, state = await open_journal()
    assert sql(Path(state.aside), "SELECT * FROM recipes") == [("soup",)]


async def test_f16_a_second_damaged_file_does_not_replace_the_first(folder: Path, open_journal: OpenJournal) -> None:
    for content in (b"one", b"two"):
        put(folder / FILE, content)
        journal, _ = await open_journal()
        await journal.aclose()
    kept = files(folder)
    assert (kept["journal.corrupt-1.sqlite"], kept["journal.corrupt-2.sqlite"]) == (b"one", b"two")


async def test_f16_a_damaged_file_that_cannot_be_renamed_is_not_changed(open_journal: OpenJournal) -> None:
    with _read_only(b"damaged") as folder:
        journal, state = await open_journal(folder)
        assert not state.writable
        await _all_writes_fail(journal)
        await journal.aclose()
        assert files(folder) == {FILE: b"damaged"}


async def test_f16_an_index_that_no_longer_fits_its_table_is_found_at_the_start(
    filled: bytes, folder: Path, open_journal: OpenJournal
) -> None:
    sql(
        folder,
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_master SET sql = replace(sql, 'began_at', 'gaps') WHERE name = 'sessions_by_beginning'",
    )
    journal, state = await open_journal()
    assert state.notices == (JournalNotice.SET_ASIDE,)
    await journal.save_session(record())
    assert await ids(journal) == ["s1"]


async def test_f16_a_page_filled_with_zeros_is_found_at_the_start(filled: bytes, tmp_path: Path) -> None:
    size = 4096
    pages = range(size, len(filled), size)
    for start in pages:
        content = filled[:start] + bytes(size) + filled[start + size :]
        put(tmp_path / str(start) / FILE, content)
        journal = Journal(tmp_path / str(start), None)
        state = await journal.open()
        assert state.notices[0] is JournalNotice.SET_ASIDE
        await journal.save_session(record())
        await journal.aclose()
        assert files(tmp_path / str(start))["journal.corrupt-1.sqlite"] == content
    assert len(pages) > 10


def _flipped(content: bytes, chance: random.Random) -> bytes:
    place = chance.randrange(len(content))
    return content[:place] + bytes([content[place] ^ chance.randrange(1, 256)]) + content[place + 1 :]


async def test_f16_flipped_bytes_cause_no_crash_and_the_data_stays_readable_or_is_renamed(
    filled: bytes, tmp_path: Path
) -> None:
    chance = random.Random(16)
    outcomes = {"readable": 0, "set aside": 0}
    for number in range(FLIPS):
        folder, content = tmp_path / str(number), _flipped(filled, chance)
        put(folder / FILE, content)
        journal = Journal(folder, None)
        state = await journal.open()
        history = await ids(journal)
        await journal.load(NOW)
        assert state.writable
        await journal.save_session(record("new"))
        await journal.aclose()
        if state.aside:
            assert files(folder)["journal.corrupt-1.sqlite"] == content
        else:
            assert len(history) >= 7
        outcomes["set aside" if state.aside else "readable"] += 1
    assert min(outcomes.values()) > 0
