"""A byte that has changed in the log of a crashed run is told, and what it hides is kept."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from openobd_desktop.domain.journal import JournalNotice
from openobd_desktop.storage import Journal
from openobd_desktop.storage.database.write_ahead_log import drops_transactions
from tests.storage.conftest import NOW, OpenJournal
from tests.storage.looks import ids
from tests.storage.raw import FILE, files, put
from tests.storage.samples import record

LOG = f"{FILE}-wal"
FRAME = 24 + 4096


@pytest.fixture
async def crashed(open_journal: OpenJournal, folder: Path, tmp_path: Path) -> dict[str, bytes]:
    """The files that a crash leaves behind a run that has saved eight sessions."""
    journal, _ = await open_journal()
    for number in range(8):
        await journal.save_session(record(f"s{number}", began=NOW + number))
    left = files(folder)
    await journal.aclose()
    return {name: left[name] for name in (FILE, LOG)}


def flipped(content: bytes, at: int) -> bytes:
    return content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :]


def lay(folder: Path, left: dict[str, bytes]) -> None:
    for name, content in left.items():
        put(folder / name, content)


async def test_s15_a_flipped_byte_in_the_log_is_told_and_the_files_are_kept_as_they_were(
    crashed: dict[str, bytes], tmp_path: Path
) -> None:
    frames = (len(crashed[LOG]) - 32) // FRAME
    damaged = {FILE: crashed[FILE], LOG: flipped(crashed[LOG], 32 + frames // 2 * FRAME + 100)}
    lay(tmp_path / "pc", damaged)
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


async def test_a_log_that_a_crash_left_is_taken_whole_and_nothing_is_told(
    crashed: dict[str, bytes], tmp_path: Path
) -> None:
    lay(tmp_path / "pc", crashed)
    journal = Journal(tmp_path / "pc", None)
    assert JournalNotice.LOG_DAMAGED not in (await journal.open()).notices
    assert len(await ids(journal)) == 8
    await journal.aclose()


async def test_what_a_crash_tears_off_the_end_is_no_damage(crashed: dict[str, bytes], tmp_path: Path) -> None:
    for gone in (1, 100, FRAME - 1, FRAME, 3 * FRAME + 7, len(crashed[LOG]) - 10):
        put(tmp_path / str(gone), crashed[LOG][:-gone])
        assert not drops_transactions(tmp_path / str(gone))


async def test_s4_every_frame_is_watched_the_last_one_too(crashed: dict[str, bytes], tmp_path: Path) -> None:
    log = crashed[LOG]
    last = len(log) - FRAME
    for at in [*range(0, last, 997), *range(last, last + 24), *range(last + 24, len(log), 97)]:
        put(tmp_path / "log", flipped(log, at))
        assert drops_transactions(tmp_path / "log"), at


def test_frames_of_a_former_log_behind_the_end_are_no_damage(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "db", isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("CREATE TABLE t (x)")
        for number in range(50):
            connection.execute("INSERT INTO t VALUES (?)", (str(number) * 3000,))
        connection.execute("PRAGMA wal_checkpoint(RESTART)")
        connection.execute("INSERT INTO t VALUES ('one')")
        shutil.copy(tmp_path / "db-wal", tmp_path / "log")
    assert (tmp_path / "log").stat().st_size > 20 * FRAME
    assert not drops_transactions(tmp_path / "log")


def test_no_log_is_no_damage(tmp_path: Path) -> None:
    assert not drops_transactions(tmp_path / "none")
    for size in (0, 10, 31):
        put(tmp_path / str(size), bytes(size))
        assert not drops_transactions(tmp_path / str(size))
