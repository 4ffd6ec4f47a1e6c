"""Search of the journal: the same matches whether or not the full-text table covers them or is available."""

from __future__ import annotations

import random
from contextlib import nullcontext
from pathlib import Path
from unittest.mock import Mock

import pytest
from msgspec.structs import replace
from sqlalchemy import event

from openobd_desktop.core.journal.history import History
from openobd_desktop.domain.journal import HistoryPlace, HistoryQuery, IndexProgress, SearchWord, SessionRecord
from openobd_desktop.domain.session import Result, ServiceResult, SessionState, UserFeedback
from openobd_desktop.domain.text import fold
from openobd_desktop.errors import JournalUnavailable
from openobd_desktop.storage import Journal
from openobd_desktop.storage.database import full_text, sqlite_file
from openobd_desktop.storage.database.database import in_memory
from openobd_desktop.storage.database.sqlite_file import Damaged
from openobd_desktop.storage.journal.tables import finding, search, search_index
from openobd_desktop.storage.journal.tables.finding import beginning
from openobd_desktop.storage.journal.tables.search_index import SearchIndex
from openobd_desktop.storage.journal.tables.sessions import Sessions
from tests.storage.conftest import NOW, OpenJournal
from tests.storage.looks import ids
from tests.storage.raw import FILE, put, sql
from tests.storage.samples import EVENT, record

HOUR = 3600.0
FROZEN = Path(__file__).parents[2] / "frozen"
NOT_REACHED = "UPDATE search_reach SET at = 9e999, id = char(1114111)"


def noted(name: str, description: str, began: float | None = NOW) -> SessionRecord:
    """Returns a finished session with a description."""
    return replace(record(name, began=began, ended=NOW), result=ServiceResult((Result.SUCCESS,), None, description))


async def indexed(journal: Journal) -> None:
    """Prepares all sessions for searching."""
    while await journal.index_older() is not None:
        pass


def reach(folder: Path) -> list[tuple[object, ...]]:
    return sql(folder, "SELECT at, id FROM search_reach")


def documents(folder: Path, trigram: str) -> int:
    """Returns how many documents of the full-text table contain a trigram."""
    return int(sql(folder, f"SELECT count(*) FROM session_search WHERE session_search MATCH '\"{trigram}\"'")[0][0])


@pytest.mark.parametrize("state", ["indexed", "not indexed yet", "no full-text tables"])
@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("Grüne Leuchte", "GRUN"),
        ("Grüne Leuchte", "gru\u0308n"),
        ("gru\u0308ne Leuchte", "GRÜN"),
        ("Hauptstraße 5", "STRASSE"),
        ("HAUPTSTRASSE 5", "straße"),
        ("ﬁltre à huile", "FILTRE huile"),
        ("Ærø", "aero"),
        ("camera", "a"),
        ("camera 5", "5 ca"),
        ("日本語", "本"),
    ],
)
async def test_accents_case_and_encoding_make_no_difference(
    open_journal: OpenJournal, folder: Path, monkeypatch: pytest.MonkeyPatch, text: str, typed: str, state: str
) -> None:
    if state == "no full-text tables":
        monkeypatch.setattr(full_text, "is_supported", lambda connection: False)
    journal, _ = await open_journal()
    await journal.save_session(noted("s1", text))
    await journal.save_session(record("s2"))
    if state == "not indexed yet":
        sql(
            folder, NOT_REACHED, f"UPDATE sessions SET search = 's1' || char(10) || '{text.casefold()}' WHERE id = 's1'"
        )
    assert await ids(journal, typed) == ["s1"]


HOSTILE = (
    *('"', '""', '"oil', "oil*", "*", "^oil", "-oil", "oil+lamp", "(oil", "oil)", "{oil}", "search:oil", ":", "\\"),
    *("oil OR lamp", 'oil" OR "lamp', "NEAR(oil lamp)", "oil NOT lamp", "oil AND lamp", "NOT oil"),
    *(
        "'; DROP TABLE sessions; --",
        "%",
        "_",
        "%oil%",
        "o_l",
        "\0",
        "oil\0",
        "\U0001f600",
        "x" * 5000,
        "[oil]",
        "o?l",
    ),
    *("\ue000\ue001\ue001", "\U0010ffff"),
)


@pytest.mark.parametrize("typed", HOSTILE, ids=range(len(HOSTILE)))
async def test_a_search_is_text_and_never_a_query_language(journal: Journal, typed: str) -> None:
    await journal.save_session(noted("plain", "change the oil and the lamp"))
    await journal.save_session(noted("literal", f"<{typed}>"))
    page = await History(journal).page(HistoryQuery(words=(SearchWord(f"<{typed}".casefold()),)))
    assert [each.id for each in page.records] == ["literal"]
    page = await History(journal).page(HistoryQuery(words=(SearchWord(typed.casefold()),)))
    assert "literal" in [each.id for each in page.records]


async def test_a_changed_session_is_found_by_its_new_text_only_and_leaves_nothing_behind(
    journal: Journal, folder: Path
) -> None:
    await journal.save_session(noted("s1", "brake"))
    await journal.save_session(noted("s1", "clutch"))
    assert (await ids(journal, "brake"), await ids(journal, "clutch")) == ([], ["s1"])
    assert (documents(folder, "bra"), documents(folder, "clu")) == (0, 1)


async def test_saving_the_same_text_again_does_not_write_to_the_full_text_table(journal: Journal, folder: Path) -> None:
    await journal.save_session(noted("s1", "brake"))
    before = sql(folder, "SELECT id, block FROM session_search_data ORDER BY id")
    await journal.save_session(replace(noted("s1", "brake"), gaps=7))
    assert sql(folder, "SELECT id, block FROM session_search_data ORDER BY id") == before


async def test_a_session_whose_beginning_becomes_known_moves_to_its_place(journal: Journal) -> None:
    await journal.add_event("s1", EVENT)
    await journal.save_session(noted("s2", "brake", NOW - 9 * HOUR))
    await journal.save_session(noted("s1", "brake", NOW))
    await journal.save_session(noted("s3", "brake", NOW - HOUR))
    assert await ids(journal, "brake") == ["s1", "s3", "s2"]


async def test_a_session_that_was_deleted_by_hand_is_neither_found_nor_counted(journal: Journal, folder: Path) -> None:
    for name in ("s1", "s2"):
        await journal.save_session(noted(name, "brake"))
    sql(folder, "DELETE FROM sessions WHERE id = 's1'")
    assert await ids(journal, "brake") == ["s2"]
    assert await History(journal).count(HistoryQuery(words=(SearchWord("brake"),))) == 1


async def test_f02_session_and_full_text_are_written_together_or_not_at_all(
    journal: Journal, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await journal.save_session(noted("s1", "brake"))

    def fails(*args: object) -> None:
        raise OSError(28, "no space left")

    with monkeypatch.context() as full:
        full.setattr(full_text, "add", fails)
        with pytest.raises(JournalUnavailable):
            await journal.save_session(noted("s1", "clutch"))
    assert (await ids(journal, "brake"), await ids(journal, "clutch")) == (["s1"], [])
    assert (documents(folder, "bra"), documents(folder, "clu")) == (1, 0)


@pytest.mark.parametrize("revision", ["0001", "0002", "0003", "0004"])
async def test_f39_an_old_journal_is_searched_completely_before_during_and_after_its_preparation(
    folder: Path, open_journal: OpenJournal, monkeypatch: pytest.MonkeyPatch, revision: str
) -> None:
    put(folder / FILE, (FROZEN / f"journal-{revision}.sqlite").read_bytes())
    monkeypatch.setattr(search_index, "ROWS_AT_ONCE", 1)
    monkeypatch.setattr(search_index, "SLICE", 0)
    journal, _ = await open_journal()
    steps: list[IndexProgress | None] = []
    while not steps or steps[-1] is not None:
        assert await ids(journal, "GROSSE 4711") == ["s1"]
        assert await ids(journal, "s") == ["s2", "s1", "s3"]
        assert await ids(journal, "home") == ["s2", "s1", "s3"]
        assert await ids(journal, "nowhere") == []
        steps.append(await journal.index_older())
    assert steps == [IndexProgress(1, 3), IndexProgress(2, 3), IndexProgress(3, 3), None]
    assert reach(folder) == [(float("-inf"), "")]
    assert documents(folder, "ome") == 3


async def test_the_preparation_continues_where_a_killed_program_stopped(
    folder: Path, open_journal: OpenJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search_index, "ROWS_AT_ONCE", 2)
    journal, _ = await open_journal()
    for number in range(6):
        await journal.save_session(noted(f"s{number}", "brake", NOW + number))
    await journal.aclose()
    sql(folder, "DROP TABLE session_search", "DELETE FROM search_reach")
    first, _ = await open_journal()
    with monkeypatch.context() as slow:
        slow.setattr(search_index, "SLICE", 0)
        await first.index_older()
    second, _ = await open_journal()
    assert reach(folder) == [(NOW + 4, "s4")]
    assert documents(folder, "bra") == 2
    assert await ids(second, "brake") == [f"s{number}" for number in reversed(range(6))]
    await indexed(second)
    assert documents(folder, "bra") == 6


def test_one_step_of_the_preparation_ends_when_its_time_is_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search_index, "ROWS_AT_ONCE", 1)
    moments = iter(range(100))
    database = in_memory()
    index = SearchIndex(database, timer=lambda: next(moments) * search_index.SLICE / 2.5)
    kept = Sessions(database, index)
    for number in range(9):
        kept.save(noted(f"s{number}", "brake", NOW + number))
    with database.writing() as connection:
        connection.exec_driver_sql(NOT_REACHED)
    assert index.step() == IndexProgress(3, 9)
    assert index.step() == IndexProgress(6, 9)
    database.close()


async def test_a_session_saved_during_the_preparation_is_found(
    folder: Path, open_journal: OpenJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(folder / FILE, (FROZEN / "journal-0003.sqlite").read_bytes())
    journal, _ = await open_journal()
    await journal.save_session(noted("s2", "clutch", NOW + 100))
    await journal.save_session(noted("old", "clutch", NOW - HOUR))
    await journal.save_session(noted("new", "clutch", NOW + 2 * HOUR))
    assert await ids(journal, "clutch") == ["new", "s2", "old"]
    await indexed(journal)
    assert await ids(journal, "clutch") == ["new", "s2", "old"]


async def test_f16_damage_to_the_full_text_table_in_use_costs_neither_a_search_nor_a_save_and_is_repaired(
    journal: Journal, folder: Path, open_journal: OpenJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(3):
        await journal.save_session(noted(f"s{number}", "brake", NOW + number))
    await journal.aclose()
    sql(folder, "UPDATE session_search_data SET block = x'00000000ff' WHERE id > 10")
    monkeypatch.setattr(sqlite_file, "CHECKED_WHOLE", 0)
    again, state = await open_journal()
    assert state.notices == ()
    assert await ids(again, "brake") == ["s2", "s1", "s0"]
    await again.save_session(noted("s3", "brake", NOW + 3))
    assert await ids(again, "brake") == ["s3", "s2", "s1", "s0"]
    assert await History(again).count(HistoryQuery(words=(SearchWord("brake"),))) == 4
    await indexed(again)
    assert documents(folder, "bra") == 4
    assert await ids(again, "brake") == ["s3", "s2", "s1", "s0"]


async def test_f16_damage_to_the_full_text_table_is_found_when_the_journal_is_opened(
    journal: Journal, folder: Path, open_journal: OpenJournal
) -> None:
    for number in range(3):
        await journal.save_session(noted(f"s{number}", "brake", NOW + number))
    await journal.aclose()
    sql(folder, "UPDATE session_search_data SET block = zeroblob(20) WHERE id > 10")
    again, state = await open_journal()
    assert state.notices == ()
    assert reach(folder) == [(float("inf"), "\U0010ffff")]
    assert await ids(again, "brake") == ["s2", "s1", "s0"]


OF_FULL_TEXT = [
    "malformed inverted index for FTS5 table main.session_search",
    # SQLite 3.53
    'fts5: corruption found reading blob 137438953473 from table "session_search"',
]


@pytest.mark.parametrize("of_full_text", OF_FULL_TEXT)
@pytest.mark.parametrize(("found", "is_damaged"), [([], False), (["Tree 4 page 9: wrong"], True)])
def test_f16_damage_to_the_full_text_table_alone_does_not_set_the_journal_aside(
    found: list[str], is_damaged: bool, of_full_text: str
) -> None:
    report = [*found, of_full_text]
    connection = Mock(execute=lambda pragma: Mock(fetchall=lambda: [(each,) for each in report]))
    with pytest.raises(Damaged) if is_damaged else nullcontext():
        sqlite_file.verify(connection, sqlite_file.WHOLE)


async def test_a_journal_used_meanwhile_by_an_sqlite_without_full_text_tables_is_prepared_again(
    folder: Path, open_journal: OpenJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, _ = await open_journal()
    await first.save_session(noted("s1", "brake"))
    await first.aclose()
    with monkeypatch.context() as old:
        old.setattr(full_text, "is_supported", lambda connection: False)
        second, _ = await open_journal()
        await second.save_session(noted("s1", "clutch"))
        assert await second.index_older() is None
        assert (await ids(second, "brake"), await ids(second, "clutch")) == ([], ["s1"])
        await second.aclose()
    third, _ = await open_journal()
    assert (await ids(third, "brake"), await ids(third, "clutch")) == ([], ["s1"])
    await indexed(third)
    assert (documents(folder, "bra"), documents(folder, "clu")) == (0, 1)


def test_the_full_text_table_is_read_first_and_the_sessions_by_their_number() -> None:
    """Checks the query plans, because any others would take seconds in a long history."""
    database, plans = in_memory(), list[str]()
    index = SearchIndex(database)
    kept = Sessions(database, index)
    kept.save(noted("s1", "brake"))
    with database.reading() as connection:
        explain = connection.connection.cursor()

        @event.listens_for(connection, "before_cursor_execute")
        def note(_1: object, _2: object, statement: str, parameters: tuple[object, ...], *_: object) -> None:
            if "JOIN" in statement:
                explain.execute(f"EXPLAIN QUERY PLAN {statement}", parameters)
                plans.append("; ".join(str(row[3]) for row in explain.fetchall()))

        query = HistoryQuery(words=(SearchWord("brake"),), since=NOW - 1, until=NOW + 1)
        looks = search.Search(index)
        looks.find(connection, query, HistoryPlace(NOW + 1, "x"), 9)
        looks.count(connection, query, None)
        looks.find(connection, replace(query, oldest_first=True), None, 9)
    database.close()
    assert len(plans) == 3
    for plan in plans:
        assert plan.startswith("SCAN session_search VIRTUAL TABLE")
        assert "SEARCH sessions USING INDEX sessions_by_place (place=?)" in plan


WORDS = ("brake", "clutch", "Größe", "42", "ok", "lamp", "oil lamp")
TIMES = (None, 0.0, -5.0, NOW, NOW + 1, NOW + HOUR, NOW + 2 * HOUR - 0.5, NOW + 30 * HOUR, 1e15)


def _some_session(chance: random.Random, name: str) -> SessionRecord:
    return replace(
        record(name, ticket=chance.choice(("", "4711", "4712"))),
        created_at=chance.choice(TIMES),
        claimed_at=None,
        state=chance.choice(tuple(SessionState)),
        result=chance.choice(
            (
                None,
                ServiceResult((Result.SUCCESS,), None, " ".join(chance.sample(WORDS, 2))),
                ServiceResult((Result.FAILURE, Result.RUNTIME_ERROR), UserFeedback.NOTHING, chance.choice(WORDS)),
            )
        ),
    )


def _some_query(chance: random.Random) -> HistoryQuery:
    words = []
    for _ in range(chance.randint(1, 2)):
        text = chance.choice((*WORDS, "rak", "l", "GROSSE", "no such", "471", "home")).casefold()
        states = tuple(chance.sample(tuple(SessionState), chance.choice((0, 0, 1))))
        results = tuple(chance.sample(tuple(Result), chance.choice((0, 0, 1))))
        words.append(SearchWord(text, states, results, chance.choice(((), (), (None,), (UserFeedback.NOTHING,)))))
    limits = sorted(chance.sample([time for time in TIMES if time is not None], 2))
    since, until = chance.choice(((None, None), (limits[0], limits[1]), (limits[0], None), (None, limits[1])))
    return HistoryQuery(words=tuple(words), since=since, until=until, oldest_first=chance.random() < 0.5)


def _expected(records: list[SessionRecord], query: HistoryQuery) -> list[str]:
    def has(one: SessionRecord, word: SearchWord) -> bool:
        description = one.result.description if one.result else ""
        text = fold("\n".join((one.id, one.ticket, one.profile, description)))
        stands = one.result is not None and (
            bool(set(word.results) & set(one.result.results)) or one.result.feedback in word.feedback
        )
        return fold(word.text) in text or one.state in word.states or stands

    found = [
        one
        for one in records
        if (query.since is None or beginning(one) >= query.since)
        and (query.until is None or beginning(one) < query.until)
        and all(has(one, word) for word in query.words)
    ]
    found.sort(key=lambda one: (beginning(one), one.id), reverse=not query.oldest_first)
    return [one.id for one in found]


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("state", ["complete", "half", "nothing", "unusable"])
def test_every_search_finds_counts_and_orders_as_reading_all_sessions_would(
    monkeypatch: pytest.MonkeyPatch, state: str, seed: int
) -> None:
    for module, name, number in (
        (finding, "PART_SIZE", 3),
        (search, "FOUND_AT_ONCE", 4),
        (search, "COUNTED_AT_ONCE", 3),
        (search_index, "ROWS_AT_ONCE", 2),
    ):
        monkeypatch.setattr(module, name, number)
    if state == "unusable":
        monkeypatch.setattr(full_text, "is_supported", lambda connection: False)
    chance = random.Random(seed)
    database = in_memory()
    index = SearchIndex(database)
    kept = Sessions(database, index)
    records = {f"s{number:02d}": _some_session(chance, f"s{number:02d}") for number in range(30)}
    for each in records.values():
        kept.save(each)
    if state in ("half", "nothing"):
        with database.writing() as connection:
            full_text.abandon(connection)
            full_text.prepare(connection)
        monkeypatch.setattr(search_index, "SLICE", 0)
        for _ in range(7 if state == "half" else 0):
            index.step()
    for name in chance.sample(sorted(records), 8):
        records[name] = _some_session(chance, name)
        kept.save(records[name])
    for _ in range(20):
        query = _some_query(chance)
        expected = _expected(list(records.values()), query)
        assert _all_pages(kept, query, chance.choice((1, 2, 3, 7, 50))) == expected
        assert _counted(kept, query) == len(expected)
    database.close()


def _all_pages(kept: Sessions, query: HistoryQuery, limit: int) -> list[str]:
    found: list[str] = []
    after: HistoryPlace | None = None
    while True:
        part = kept.find(query, after, limit)
        assert len(part.records) <= limit
        assert part.behind != after or after is None
        found += [each.id for each in part.records]
        if part.behind is None:
            return found
        after = part.behind


def _counted(kept: Sessions, query: HistoryQuery) -> int:
    total, after = 0, None
    while True:
        number, after = kept.count(query, after)
        total += number
        if after is None:
            return total
