"""Integrity checks of the journal's file and of its write-ahead log."""

from __future__ import annotations

import asyncio
import random
import shutil
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from openobd_desktop.domain.journal import JournalNotice
from openobd_desktop.errors import HistoryUnreadable, JournalUnavailable
from openobd_desktop.storage import Journal
from openobd_desktop.storage.database import sqlite_file
from openobd_desktop.storage.database.opening import OpenedJournal
from openobd_desktop.storage.journal import journal_file as journal_files
from openobd_desktop.storage.journal.journal_file import JournalFile
from tests.storage.conftest import NOW, OpenJournal
from tests.storage.looks import ids
from tests.storage.raw import FILE, files, put, sql
from tests.storage.samples import record

PAGE = 4096
SUSPECTED = f"{FILE}{sqlite_file.SUSPECTED}"


@pytest.fixture
async def large(folder: Path, open_journal: OpenJournal, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Returns the file of a journal that counts as large and was closed properly."""
    made, _ = await open_journal()
    for number in range(8):
        await made.save_session(record(f"s{number}"))
    await made.aclose()
    monkeypatch.setattr(sqlite_file, "CHECKED_WHOLE", 0)
    return folder / FILE


def _unfit(folder: Path) -> None:
    """Makes an index refer to another column, which only the full check finds."""
    sql(
        folder,
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_master SET sql = replace(sql, 'began_at', 'gaps') WHERE name = 'sessions_by_beginning'",
    )


def test_a_large_file_that_was_closed_properly_needs_no_check(large: Path) -> None:
    assert sqlite_file.required_check(large) == ""


def test_a_small_file_is_checked_in_full(large: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite_file, "CHECKED_WHOLE", large.stat().st_size)
    assert sqlite_file.required_check(large) == "integrity_check"


def test_f16_a_large_file_with_a_log_gets_the_quick_check(large: Path) -> None:
    put(large.with_name(f"{FILE}-wal"), b"")
    assert sqlite_file.required_check(large) == "quick_check"


@pytest.mark.parametrize("change", [-PAGE, -1, 1, PAGE])
def test_f16_a_large_file_whose_size_differs_from_its_header_is_checked(large: Path, change: int) -> None:
    with large.open("r+b") as file:
        file.truncate(large.stat().st_size + change)
    assert sqlite_file.required_check(large) == "quick_check"


def test_pages_of_the_largest_size_are_counted_correctly(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite_file, "CHECKED_WHOLE", 0)
    sql(tmp_path, "PRAGMA page_size = 65536", "CREATE TABLE one (name TEXT)")
    assert sqlite_file.required_check(tmp_path / FILE) == ""


async def test_a_large_file_is_opened_without_a_check_and_can_be_written(
    large: Path, open_journal: OpenJournal
) -> None:
    _unfit(large.parent)
    _, state = await open_journal()
    assert state.writable
    assert state.notices == ()


async def test_f16_after_damage_found_in_use_the_next_opening_checks_and_renames_the_file(
    large: Path, open_journal: OpenJournal
) -> None:
    (root,) = sql(large, "SELECT rootpage FROM sqlite_master WHERE name = 'sessions_by_beginning'")[0]
    content = files(large.parent)[FILE]
    wiped = content[: PAGE * (root - 1)] + bytes(PAGE) + content[PAGE * root :]
    put(large, wiped)
    opened, state = await open_journal()
    assert state.notices == ()
    with pytest.raises(HistoryUnreadable):
        await ids(opened)
    assert SUSPECTED in files(large.parent)
    state = await opened.open()
    assert state.notices == (JournalNotice.SET_ASIDE,)
    assert await ids(opened) == []
    await opened.aclose()
    assert files(large.parent)["journal.corrupt-1.sqlite"] == wiped
    assert SUSPECTED not in files(large.parent)


async def test_f16_a_check_that_finds_nothing_clears_the_suspicion(large: Path, open_journal: OpenJournal) -> None:
    put(large.with_name(SUSPECTED), b"")
    assert sqlite_file.required_check(large) == "integrity_check"
    opened, state = await open_journal()
    assert state.notices == ()
    assert len(await ids(opened)) == 8
    assert SUSPECTED not in files(large.parent)


def test_f16_other_errors_than_damage_raise_no_suspicion(large: Path) -> None:
    with closing(sqlite3.connect(large)) as connection, pytest.raises(sqlite3.Error) as caught:
        connection.execute("SELECT * FROM nothing")
    sqlite_file.note_damage(caught.value, large)
    assert SUSPECTED not in files(large.parent)


def _damaged(content: bytes) -> Iterator[bytes]:
    """Yields the content with one byte flipped or one page zeroed, at places all over the file."""
    chance = random.Random(61)
    for start in range(0, len(content), PAGE):
        place = start + chance.randrange(PAGE)
        yield content[:place] + bytes([content[place] ^ chance.randrange(1, 256)]) + content[place + 1 :]
        yield content[:start] + bytes(PAGE) + content[start + PAGE :]


async def test_f16_a_damaged_large_file_causes_no_crash_and_is_never_deleted(large: Path, tmp_path: Path) -> None:
    content, met = files(large.parent)[FILE], 0
    for number, damaged in enumerate(_damaged(content)):
        folder = tmp_path / str(number)
        put(folder / FILE, damaged)
        opened = Journal(folder, None)
        await opened.open()
        try:
            await ids(opened)
            await opened.save_session(record("new"))
        except (HistoryUnreadable, JournalUnavailable):
            met += 1
            state = await opened.open()
            assert state.aside or len(await ids(opened)) >= 7
            await opened.save_session(record("new"))
        await opened.aclose()
        kept = [data for name, data in files(folder).items() if name.endswith(".sqlite")]
        assert sum(map(len, kept)) >= len(content)
    assert met > 0


async def test_a_second_opening_waits_for_the_first(
    folder: Path, open_journal: OpenJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    made, _ = await open_journal()
    hold, begun, openings = threading.Event(), asyncio.Event(), []
    loop, reopen = asyncio.get_running_loop(), JournalFile.reopen

    def slow(journal_file: JournalFile) -> OpenedJournal:
        openings.append(journal_file)
        loop.call_soon_threadsafe(begun.set)
        hold.wait(10)
        return reopen(journal_file)

    monkeypatch.setattr(JournalFile, "reopen", slow)
    async with asyncio.TaskGroup() as group:
        asked = [group.create_task(made.open()) for _ in range(3)]
        await begun.wait()
        hold.set()
    assert all(each.result().writable for each in asked)
    assert len(openings) == 1


async def test_f16_an_opening_that_takes_too_long_continues_and_is_not_repeated(
    open_journal: OpenJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    made, _ = await open_journal()
    hold, openings, reopen = threading.Event(), [], JournalFile.reopen

    def slow(journal_file: JournalFile) -> OpenedJournal:
        openings.append(journal_file)
        hold.wait(10)
        return reopen(journal_file)

    monkeypatch.setattr(JournalFile, "reopen", slow)
    monkeypatch.setattr(journal_files, "OPENING_PATIENCE", 0.05)
    for _ in range(3):
        assert (await made.open()).notices == (JournalNotice.SILENT,)
    hold.set()
    await made.save_session(record())
    assert len(openings) == 1


LOG = f"{FILE}-wal"
FRAME = 24 + 4096


@pytest.fixture
async def crashed(open_journal: OpenJournal, folder: Path, tmp_path: Path) -> dict[str, bytes]:
    """Returns the files left by a crash of a run that has saved eight sessions."""
    journal, _ = await open_journal()
    for number in range(8):
        await journal.save_session(record(f"s{number}", began=NOW + number))
    left = files(folder)
    await journal.aclose()
    return {name: left[name] for name in (FILE, LOG)}


def flipped(content: bytes, at: int) -> bytes:
    return content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :]


def put_all(folder: Path, left: dict[str, bytes]) -> None:
    for name, content in left.items():
        put(folder / name, content)


async def test_s15_a_flipped_byte_in_the_log_is_reported_and_the_damaged_files_are_kept(
    crashed: dict[str, bytes], tmp_path: Path
) -> None:
    frames = (len(crashed[LOG]) - 32) // FRAME
    damaged = {FILE: crashed[FILE], LOG: flipped(crashed[LOG], 32 + frames // 2 * FRAME + 100)}
    put_all(tmp_path / "pc", damaged)
    journal = Journal(tmp_path / "pc", None)
    state = await journal.open()
    assert JournalNotice.LOG_DAMAGED in state.notices
    assert state.aside == str(tmp_path / "pc" / "journal.damaged-1.sqlite")
    assert state.writable
    assert len(await ids(journal)) < 8
    await journal.aclose()
    kept = files(tmp_path / "pc")
    assert kept["journal.damaged-1.sqlite"] == damaged[FILE]
    assert kept["journal.damaged-1.sqlite-wal"] == damaged[LOG]


async def test_a_log_left_by_a_crash_is_read_completely_and_not_reported(
    crashed: dict[str, bytes], tmp_path: Path
) -> None:
    put_all(tmp_path / "pc", crashed)
    journal = Journal(tmp_path / "pc", None)
    assert JournalNotice.LOG_DAMAGED not in (await journal.open()).notices
    assert len(await ids(journal)) == 8
    await journal.aclose()


async def test_a_log_that_was_cut_off_by_a_crash_is_not_damaged(crashed: dict[str, bytes], tmp_path: Path) -> None:
    for gone in (1, 100, FRAME - 1, FRAME, 3 * FRAME + 7, len(crashed[LOG]) - 10):
        put(tmp_path / str(gone), crashed[LOG][:-gone])
        assert not sqlite_file.drops_transactions(tmp_path / str(gone))


async def test_s4_every_frame_is_checked_including_the_last_one(crashed: dict[str, bytes], tmp_path: Path) -> None:
    log = crashed[LOG]
    last = len(log) - FRAME
    for at in [*range(0, last, 997), *range(last, last + 24), *range(last + 24, len(log), 97)]:
        put(tmp_path / "log", flipped(log, at))
        assert sqlite_file.drops_transactions(tmp_path / "log"), at


def test_frames_of_an_earlier_log_after_the_end_are_not_damage(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "db", isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("CREATE TABLE t (x)")
        for number in range(50):
            connection.execute("INSERT INTO t VALUES (?)", (str(number) * 3000,))
        connection.execute("PRAGMA wal_checkpoint(RESTART)")
        connection.execute("INSERT INTO t VALUES ('one')")
        shutil.copy(tmp_path / "db-wal", tmp_path / "log")
    assert (tmp_path / "log").stat().st_size > 20 * FRAME
    assert not sqlite_file.drops_transactions(tmp_path / "log")


def test_a_missing_or_short_log_is_not_damaged(tmp_path: Path) -> None:
    assert not sqlite_file.drops_transactions(tmp_path / "none")
    for size in (0, 10, 31):
        put(tmp_path / str(size), bytes(size))
        assert not sqlite_file.drops_transactions(tmp_path / str(size))
