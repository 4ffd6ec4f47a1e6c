"""Journals of earlier versions are copied and migrated; one of a newer version is only read."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory

from openobd_desktop.core.session.connection_trend import Summary
from openobd_desktop.domain.journal import Draft, EventKind, IntentState, JournalNotice, JournalState, SessionEvent
from openobd_desktop.domain.session import Ownership, Result, ServiceResult, SessionState
from openobd_desktop.errors import JournalUnavailable
from openobd_desktop.storage import Journal
from openobd_desktop.storage.database import opening
from openobd_desktop.storage.database.database import Database, file_database
from openobd_desktop.storage.database.schema import HEAD, REVISIONS, metadata
from openobd_desktop.storage.secrets.token_encryption import NAME
from tests.storage.conftest import NOW, OpenJournal
from tests.storage.keystores import Store
from tests.storage.looks import history
from tests.storage.make_frozen import KEY
from tests.storage.raw import FILE, files, put, sql
from tests.storage.samples import DRAFT, record, token

FROZEN = {path.stem.removeprefix("journal-"): path for path in (Path(__file__).parents[1] / "frozen").glob("*.sqlite")}
"""Journals by revision, each written by the program of that revision."""
FORMER = tuple(sorted(FROZEN.keys() - {HEAD}))
SUMMARY = Summary(120, 40, 55, 810, 0.025, 1, 12.0, 9.0)
BACKUP = f"journal.before-{HEAD}.sqlite"


def test_f39_there_is_a_frozen_journal_of_every_revision() -> None:
    assert tuple(sorted(FROZEN)) == REVISIONS


def test_f39_the_program_knows_all_its_revisions() -> None:
    scripts = ScriptDirectory.from_config(opening.alembic_config())
    assert tuple(script.revision for script in scripts.walk_revisions())[::-1] == REVISIONS
    assert scripts.get_current_head() == HEAD


async def test_f39_the_migrations_produce_exactly_the_tables_that_the_program_uses(
    open_journal: OpenJournal, folder: Path
) -> None:
    journal, _ = await open_journal()
    await journal.aclose()
    database = file_database(folder / FILE)
    with database.reading() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
    database.close()


@pytest.mark.parametrize("revision", FORMER)
async def test_f39_a_journal_of_an_earlier_version_is_migrated_and_keeps_everything(
    folder: Path, open_journal: OpenJournal, store: Store, revision: str
) -> None:
    put(folder / FILE, FROZEN[revision].read_bytes())
    store.kept["test", NAME] = base64.b64encode(KEY).decode()
    journal, state = await open_journal()
    assert state == JournalState(writable=True, tokens_kept=True, backup=str(folder / BACKUP))
    remembered = await journal.load(NOW + 200)
    (intent,) = remembered.intents
    assert (intent.state, intent.ticket, intent.known_ids) == (IntentState.UNKNOWN, "4711", ("a", "b"))
    assert remembered.tokens == (token("frozen", name="s2"),)
    assert dict(remembered.drafts) == {"s2": Draft((Result.FAILURE,), None, DRAFT.description)}
    assert remembered.crashes == (NOW,)
    assert {each.id for each in remembered.sessions} == {"s1", "s2"}


@pytest.mark.parametrize("revision", FORMER)
async def test_f39_the_history_of_an_earlier_version_is_searchable_and_ordered(
    folder: Path, open_journal: OpenJournal, revision: str
) -> None:
    put(folder / FILE, FROZEN[revision].read_bytes())
    journal, _ = await open_journal()
    everything = await history(journal)
    assert [each.id for each in everything] == ["s2", "s1", "s3"]
    (found,) = await history(journal, "GRÖSSE 4711")
    assert (found.mine, found.state, found.gaps, found.port) == (Ownership.CLAIMED, SessionState.FINISHED, 2, 8443)
    assert found.result == ServiceResult((Result.SUCCESS,), None, "Größe 5")
    assert await journal.events("s1") == (
        SessionEvent(NOW + 1, EventKind.CLAIMED),
        SessionEvent(NOW + 60, EventKind.FINISHED, "as sent"),
    )


async def test_f39_the_journal_of_version_0_1_0_is_read_completely(
    folder: Path, open_journal: OpenJournal, store: Store
) -> None:
    put(folder / FILE, FROZEN["0003"].read_bytes())
    store.kept["test", NAME] = base64.b64encode(KEY).decode()
    journal, state = await open_journal()
    assert state.writable
    assert state.tokens_kept
    remembered = await journal.load(NOW + 200)
    (intent,) = remembered.intents
    assert (intent.state, intent.ticket, intent.known_ids) == (IntentState.UNKNOWN, "4711", ("a", "b"))
    assert remembered.tokens == (token("frozen", name="s2"),)
    assert dict(remembered.drafts) == {"s2": Draft((Result.FAILURE,), None, DRAFT.description)}
    assert remembered.crashes == (NOW,)
    assert [each.id for each in await history(journal)] == ["s2", "s1", "s3"]
    (found,) = await history(journal, "GRÖSSE 4711")
    assert (found.who, found.scope, found.gaps, found.port) == ("Anna (PC-12)", "partner", 2, 8443)
    assert [each.record for each in await journal.waiting(9)] == [found]
    reading, loss = await journal.events("s2")
    assert (reading.kind, Summary.read(reading.detail)) == (EventKind.CONNECTION, SUMMARY)
    assert loss == SessionEvent(NOW + 102, EventKind.LINE_LOST, "the line went silent")


async def test_f39_the_copy_has_the_old_contents_and_an_earlier_copy_is_not_replaced(
    folder: Path, open_journal: OpenJournal
) -> None:
    put(folder / BACKUP, b"an earlier copy")
    put(folder / FILE, FROZEN["0001"].read_bytes())
    _, state = await open_journal()
    copy = Path(state.backup)
    assert copy.name == f"journal.before-{HEAD}-2.sqlite"
    assert files(folder)[BACKUP] == b"an earlier copy"
    assert sql(copy, "SELECT version_num FROM alembic_version") == [("0001",)]
    assert sql(copy, "SELECT id FROM sessions ORDER BY id") == [("s1",), ("s2",), ("s3",)]


async def test_f39_a_journal_that_is_up_to_date_is_not_copied(open_journal: OpenJournal, folder: Path) -> None:
    for _ in range(2):
        journal, state = await open_journal()
        assert state.backup == ""
        await journal.aclose()
    assert list(files(folder)) == [FILE]


async def test_f39_a_migration_that_fails_half_way_leaves_the_journal_unchanged(
    folder: Path, open_journal: OpenJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(folder / FILE, FROZEN["0001"].read_bytes())

    def breaks(database: Database, revision: str) -> None:
        with database.writing() as connection:
            connection.exec_driver_sql("ALTER TABLE sessions ADD COLUMN began_at REAL")
            raise OSError(5, "the disk fails")

    with monkeypatch.context() as broken:
        broken.setattr(opening, "migrate", breaks)
        journal, state = await open_journal()
        assert not state.writable
        with pytest.raises(JournalUnavailable):
            await journal.save_session(record())
        await journal.aclose()
    assert "began_at" not in str(sql(folder, "SELECT sql FROM sqlite_master"))
    again, state = await open_journal()
    assert state.writable
    assert len(await history(again)) == 3


async def test_f39_a_journal_that_cannot_be_migrated_is_renamed_unchanged(
    folder: Path, open_journal: OpenJournal
) -> None:
    put(folder / FILE, FROZEN["0001"].read_bytes())
    # Makes the second half of the first migration fail.
    sql(folder, "CREATE INDEX sessions_by_beginning ON runs (started_at)")
    journal, state = await open_journal()
    assert state.notices[0] is JournalNotice.SET_ASIDE
    aside = Path(state.aside)
    assert "began_at" not in str(sql(aside, "SELECT sql FROM sqlite_master"))
    assert sql(aside, "SELECT version_num FROM alembic_version") == [("0001",)]
    assert await history(journal) == []


async def test_f39_a_journal_of_a_newer_version_is_read_and_not_changed(
    journal: Journal, folder: Path, open_journal: OpenJournal
) -> None:
    await journal.save_session(record())
    await journal.aclose()
    sql(folder, "UPDATE alembic_version SET version_num = '9999'", "ALTER TABLE sessions ADD COLUMN hat TEXT")
    before = files(folder)[FILE]
    older, state = await open_journal()
    assert state == JournalState(writable=False, tokens_kept=False, notices=(JournalNotice.NEWER,))
    assert await history(older) == [record()]
    assert (await older.load(NOW)).sessions == (record(),)
    for write in (older.save_session(record("s2")), older.begin_run(NOW), older.save_token(token())):
        with pytest.raises(JournalUnavailable) as caught:
            await write
        assert "newer version" in caught.value.what
    await older.aclose()
    assert files(folder)[FILE] == before
