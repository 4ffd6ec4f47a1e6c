"""Journals of earlier versions are copied and migrated; one of a newer version is only read."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from msgspec.structs import replace

from openobd_desktop.domain.journal import Draft, EventKind, IntentState, JournalNotice, JournalState, SessionEvent
from openobd_desktop.domain.questions import ConversationEnd
from openobd_desktop.domain.session import ConnectionSummary, Ownership, Result, ServiceResult, SessionState
from openobd_desktop.errors import JournalUnavailable
from openobd_desktop.storage import Journal
from openobd_desktop.storage.database import full_text, opening
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
SUMMARY = ConnectionSummary(120, 40, 55, 810, 0.025, 1, 12.0, 9.0)
BACKUP = f"journal.before-{HEAD}.sqlite"


def test_f39_there_is_a_frozen_journal_of_every_earlier_revision() -> None:
    assert tuple(sorted(FROZEN)) == REVISIONS[:-1]


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
        # The full-text table belongs to no migration, because it depends on the SQLite in use.
        options = {"include_name": lambda name, kind, parents: not str(name).startswith(full_text.NAME)}
        assert compare_metadata(MigrationContext.configure(connection, opts=options), metadata) == []
    database.close()


@pytest.mark.parametrize("revision", FROZEN)
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


@pytest.mark.parametrize("revision", FROZEN)
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


@pytest.mark.parametrize("revision", FROZEN)
async def test_f39_a_session_of_an_earlier_version_gets_its_customer_and_is_found_by_it(
    folder: Path, open_journal: OpenJournal, revision: str
) -> None:
    put(folder / FILE, FROZEN[revision].read_bytes())
    journal, _ = await open_journal()
    before = {each.id: each for each in await history(journal)}
    assert {each.customer for each in before.values()} == {""}
    await journal.save_session(replace(before["s1"], customer="Garage Jansen"))
    while await journal.index_older() is not None:
        pass
    for words in ("jansen", "jansen 4711", "jansen größe"):
        assert [each.id for each in await history(journal, words)] == ["s1"]
    assert len(await history(journal)) == len(before)


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
    assert await journal.events("s2") == (
        SessionEvent(NOW + 101, EventKind.CONNECTION, SUMMARY),
        SessionEvent(NOW + 102, EventKind.LINE_LOST, "the line went silent"),
    )


@pytest.mark.parametrize(
    ("kind", "detail", "read"),
    [
        ("connection", "0 readings, 0.0% over 500 ms, losses: 0 (0 s), longest silence: 0 s", ConnectionSummary()),
        (
            "connection",
            "6 readings, 40/60/900 ms, 33.3% over 500 ms, losses: 1 (9 s), longest silence: 7 s",
            ConnectionSummary(6, 40, 60, 900, 0.333, 1, 9, 7),
        ),
        (
            "connection",
            "6 readings, 40/None/900 ms, 0.0% over 500 ms, losses: 0 (0 s), longest silence: 7 s",
            ConnectionSummary(6, 40, None, 900, longest_silence=7),
        ),
        ("connection", f"{'9' * 5000} readings", f"{'9' * 5000} readings"),
        ("connection", "good", "good"),
        ("logged", "0 readings, 0.0% over 500 ms, losses: 0 (0 s), longest silence: 0 s", ...),
        *(("conversation ended", end.value, end) for end in ConversationEnd),
        ("conversation ended", "of a newer version", "of a newer version"),
        ("asked", '{"kind":"connection"} “Größe”\n?', ...),
        ("asked", "quotes \" ' and control characters \t\x1f", ...),
        ("finished", "", ""),
    ],
)
async def test_f39_details_of_events_are_migrated_and_unknown_ones_stay_as_text(
    folder: Path, open_journal: OpenJournal, kind: str, detail: str, read: object
) -> None:
    put(folder / FILE, FROZEN["0003"].read_bytes())
    quoted = detail.replace("'", "''")
    sql(folder, f"UPDATE events SET kind = '{kind}', detail = '{quoted}' WHERE id = 3")
    journal, _ = await open_journal()
    assert (await journal.events("s2"))[0].detail == (detail if read is ... else read)


@pytest.mark.parametrize(("value", "read"), [("'a' || char(0) || 'b'", "a\0b"), ("x'6162'", "ab"), ("x'ff'", "\ufffd")])
async def test_f39_a_damaged_detail_does_not_prevent_the_migration(
    folder: Path, open_journal: OpenJournal, value: str, read: str
) -> None:
    put(folder / FILE, FROZEN["0003"].read_bytes())
    sql(folder, f"UPDATE events SET detail = {value} WHERE id = 4")
    journal, state = await open_journal()
    assert JournalNotice.SET_ASIDE not in state.notices
    assert (await journal.events("s2"))[1].detail == read


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
