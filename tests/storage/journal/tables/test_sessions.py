"""Sessions of the journal: saved, found again, and put into the outbox for the team."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from msgspec.structs import replace

from openobd_desktop.core.journal.history import History
from openobd_desktop.domain.functions import FunctionCall, RunState, Variable
from openobd_desktop.domain.journal import (
    ClearedUnit,
    Clearing,
    Draft,
    EventDetail,
    EventKind,
    HistoryQuery,
    Intent,
    IntentKind,
    Outgoing,
    ScanSummary,
    SearchWord,
    SessionEvent,
    SessionRecord,
)
from openobd_desktop.domain.questions import Answer, ConversationEnd, Exchange, ExchangeState, Question, QuestionKind
from openobd_desktop.domain.session import (
    ConnectionSummary,
    Ownership,
    Result,
    ServiceResult,
    SessionState,
    UserFeedback,
)
from openobd_desktop.errors import JournalSilent, message
from openobd_desktop.storage import Journal
from openobd_desktop.storage.journal.tables import finding
from openobd_desktop.storage.journal.tables.sessions import DAY, Timeline
from tests.storage.conftest import NOW, OpenJournal
from tests.storage.looks import history, ids
from tests.storage.raw import sql
from tests.storage.samples import DRAFT, EVENT, record

HOUR = 3600.0
ANSWERS: tuple[tuple[QuestionKind, Answer], ...] = (
    (QuestionKind.YES_NO, False),
    (QuestionKind.CHOICE, 0),
    (QuestionKind.FREE_TEXT, "0"),
)


async def test_a_session_is_loaded_as_it_was_last_saved(open_journal: OpenJournal) -> None:
    first, _ = await open_journal()
    await first.save_session(record())
    await first.save_session(record(ended=NOW + 60))
    second, _ = await open_journal()
    assert (await second.load(NOW + 90)).sessions == (record(ended=NOW + 60),)


NEWER = '{"results":["of a newer version"],"feedback":null,"description":"sensor replaced"}'


@pytest.mark.parametrize(
    ("column", "value"), [("result", NEWER), ("state", "paused"), ("mine", "handed over"), ("products", "{")]
)
async def test_d1_a_value_that_cannot_be_read_is_not_replaced_by_an_unknown_one(
    journal: Journal, folder: Path, column: str, value: str
) -> None:
    await journal.save_session(record("s1", ended=NOW - HOUR))
    sql(folder, f"UPDATE sessions SET {column} = '{value}'")
    (found,) = (await journal.find(HistoryQuery(), None, 10)).records
    await journal.save_session(replace(found, flagged_at=NOW))
    await journal.rename_profile(found.profile, "Home of today")
    row = sql(folder, f"SELECT {column}, flagged_at, profile FROM sessions")
    assert row == [(value, NOW, "Home of today")]


async def test_a_known_value_replaces_one_that_cannot_be_read(journal: Journal, folder: Path) -> None:
    await journal.save_session(record("s1", ended=NOW))
    sql(folder, f"UPDATE sessions SET result = '{NEWER}', state = 'paused'")
    known = record("s1", ended=NOW)
    await journal.save_session(known)
    assert (await journal.find(HistoryQuery(), None, 10)).records == (known,)


async def test_a_session_is_found_by_its_vehicle_and_by_both_vins(journal: Journal) -> None:
    car = {"vehicle": "Citroën ë-C4", "vin": "VR7BCZKXCME000001", "car_vin": "VR7BCZKXCME000002"}
    await journal.save_session(replace(record(), **car, products=("Headlights",), voltage="12.4 V"))
    for text in ("CITROEN", "ë-c4", "kxcme000001", "kxcme000002"):
        (found,) = await history(journal, text)
        assert (found.vehicle, found.products, found.voltage) == ("Citroën ë-C4", ("Headlights",), "12.4 V")


async def test_a_session_is_found_by_its_customer(journal: Journal) -> None:
    await journal.save_session(replace(record(), customer="Kfz-Meisterbetrieb Hölzer"))
    await journal.save_session(record("other"))
    for text in ("hölzer", "HOLZER", "meisterbetrieb kfz"):
        (found,) = await history(journal, text)
        assert (found.id, found.customer) == (record().id, "Kfz-Meisterbetrieb Hölzer")


async def test_sessions_that_ended_more_than_a_day_ago_are_only_in_the_history(journal: Journal) -> None:
    await journal.save_session(record("old", began=NOW - 2 * DAY, ended=NOW - DAY - 1))
    await journal.save_session(record("yesterday", began=NOW - 2 * DAY, ended=NOW - DAY + 1))
    await journal.save_session(record("running", began=NOW - 2 * DAY))
    await journal.save_session(replace(record("no known end", began=NOW - 2 * DAY), state=SessionState.FAILED))
    assert {each.id for each in (await journal.load(NOW)).sessions} == {"yesterday", "running"}
    assert len(await ids(journal)) == 4


async def test_the_history_has_the_newest_first_and_comes_in_pages(journal: Journal) -> None:
    for number in (2, 0, 1, 3):
        await journal.save_session(record(f"s{number}", began=NOW + number))
    first = await journal.find(HistoryQuery(), None, 3)
    second = await journal.find(HistoryQuery(), first.behind, 3)
    assert [[each.id for each in part.records] for part in (first, second)] == [["s3", "s2", "s1"], ["s0"]]
    assert second.behind is None


async def test_the_history_can_be_limited_to_a_time(journal: Journal) -> None:
    for number in range(5):
        await journal.save_session(record(f"s{number}", began=NOW + number * HOUR))
    assert await ids(journal, since=NOW + HOUR, until=NOW + 3 * HOUR) == ["s2", "s1"]


async def test_a_session_of_unknown_creation_is_ordered_by_its_claim(journal: Journal) -> None:
    await journal.save_session(replace(record("s1", began=None), claimed_at=NOW + 5))
    assert await ids(journal, since=NOW + 5, until=NOW + 6) == ["s1"]


@pytest.mark.parametrize("text", ["4711", "HOME", "größe", "GRÖSSE", "  4711   ok ", ""])
async def test_the_history_is_searched_word_by_word_in_any_case(journal: Journal, text: str) -> None:
    await journal.save_session(record("s1", ended=NOW, ticket="4711"))
    assert await ids(journal, text) == ["s1"]


@pytest.mark.parametrize("text", ["4712", "4711 4712", "%", "_", "' OR 1=1 --"])
async def test_wildcards_in_a_search_are_taken_literally(journal: Journal, text: str) -> None:
    await journal.save_session(record("s1", ended=NOW, ticket="4711"))
    assert await ids(journal, text) == []


async def test_a_translatable_sentence_is_saved_as_plain_text(journal: Journal) -> None:
    sentence = message("You can safely start again in {seconds} s.", seconds=5)
    await journal.add_event("s1", SessionEvent(NOW, EventKind.FINISH_FAILED, sentence))
    assert [event.detail for event in await journal.events("s1")] == ["You can safely start again in 5 s."]


async def test_a_translatable_reason_why_a_function_failed_is_saved_as_plain_text(journal: Journal) -> None:
    sentence = message("You can safely start again in {seconds} s.", seconds=5)
    call = FunctionCall(id="f1", at=NOW, state=RunState.FAILED, error=sentence)
    await journal.add_event("s1", SessionEvent(NOW, EventKind.FUNCTION_FAILED, call))
    (event,) = await journal.events("s1")
    assert event.detail == call


async def test_a_timeline_keeps_the_order_in_which_it_was_written(open_journal: OpenJournal) -> None:
    first, _ = await open_journal()
    await first.save_session(record())
    earlier = SessionEvent(NOW - 5, EventKind.LINE_BACK)
    for event in (EVENT, earlier, EVENT):
        await first.add_event("s1", event)
    await first.add_event("s2", EVENT)
    second, _ = await open_journal()
    assert await second.events("s1") == (EVENT, earlier, EVENT)
    assert await second.events("unheard of") == ()


async def test_d1_d22_an_event_that_a_slow_disk_has_written_after_all_is_not_written_twice(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    await journal.save_session(record())
    goes_on, add = threading.Event(), Timeline.add

    def slow(timeline: Timeline, session_id: str, event: SessionEvent) -> None:
        goes_on.wait(30)
        add(timeline, session_id, event)

    monkeypatch.setattr(Timeline, "add", slow)
    with monkeypatch.context() as patch:
        patch.setattr(journal._worker._worker, "_patience", 0.05)
        with pytest.raises(JournalSilent):
            await journal.add_event("s1", EVENT)
    goes_on.set()
    await journal.add_event("s1", EVENT)
    await journal.add_event("s2", EVENT)
    assert (await journal.events("s1"), await journal.events("s2")) == ((EVENT,), (EVENT,))
    await journal.add_event("s1", replace(EVENT))
    assert await journal.events("s1") == (EVENT, EVENT)


@pytest.mark.parametrize(
    "detail",
    [
        "",
        "Größe 5\n\0 “ok”",
        '{"kind":"connection"}',
        ConnectionSummary(),
        ConnectionSummary(90, 64, 82, 1240, 0.124, 2, 34.25, 1e300),
        *ConversationEnd,
        Exchange(1, Question(kind=QuestionKind.TEXT, text="Größe 5\n“ok”"), NOW),
        *(
            Exchange(2, Question(kind=kind, text="?", options=("a", "b")), NOW, ExchangeState.ANSWERED, answer, NOW + 5)
            for kind, answer in ANSWERS
        ),
        FunctionCall(id="f1", name="Coding", at=NOW, state=RunState.RUNNING, arguments=(Variable("unit", "km"),)),
        FunctionCall(
            id="f1",
            at=NOW,
            state=RunState.ENDED,
            result=ServiceResult((Result.SUCCESS,), UserFeedback.SUCCESS, "Done"),
            results=(Variable("reading", "120000 km"), Variable("object", "Struct", is_text=False)),
        ),
        ScanSummary(kind="before repair", units=40, answered=38, codes=1023, complete=True),
        Clearing(who="Anna (PC-12)", units=(ClearedUnit(unit="7E0 → 7E8", codes=("P0120-11",), outcome="gone"),)),
    ],
)
async def test_details_of_an_event_are_read_as_they_were_written(journal: Journal, detail: EventDetail) -> None:
    await journal.add_event("s1", SessionEvent(NOW, EventKind.CONNECTION, detail))
    (event,) = await journal.events("s1")
    assert event.detail == detail


@pytest.mark.parametrize(
    "column",
    [
        "plain",
        '{"kind":"of a newer version","x":1}',
        '{"kind":"connection","summary":{"readings":"x"}}',
        '{"kind":"question","exchange":{"number":1}}',
        "[" * 9000,
        "1",
    ],
)
async def test_details_of_an_event_that_are_unknown_or_damaged_are_shown_as_they_are(
    journal: Journal, folder: Path, column: str
) -> None:
    await journal.add_event("s1", SessionEvent(NOW, EventKind.CLAIMED))
    sql(folder, f"UPDATE events SET detail = '{column}'")
    (event,) = await journal.events("s1")
    assert event.detail == column


async def test_an_event_may_come_before_its_session_is_saved(journal: Journal) -> None:
    await journal.add_event("s1", EVENT)
    await journal.save_session(record())
    assert await journal.events("s1") == (EVENT,)
    assert (await journal.load(NOW)).sessions == (record(),)


async def test_an_invalid_row_is_skipped_and_the_others_are_read(journal: Journal, folder: Path) -> None:
    await journal.save_session(record("good"))
    await journal.save_session(record("newer", ended=NOW))
    await journal.save_session(record("bad"))
    await journal.add_event("good", EVENT)
    await journal.add_event("good", replace(EVENT))
    await journal.save_draft("good", DRAFT)
    await journal.save_draft("bad", DRAFT)
    sql(
        folder,
        "UPDATE sessions SET state = 'dreaming', mine = 'loved', result = '{' WHERE id = 'newer'",
        "UPDATE sessions SET gaps = 'many' WHERE id = 'bad'",
        "UPDATE events SET kind = 'seen by aliens' WHERE id = 1",
        "UPDATE drafts SET body = CAST(x'fffe' AS TEXT) WHERE session_id = 'bad'",
    )
    remembered = await journal.load(NOW)
    plain = replace(record("newer", ended=NOW), state=SessionState.UNKNOWN, mine=Ownership.NOT_KNOWN, result=None)
    assert set(remembered.sessions) == {record("good"), plain}
    assert await journal.events("good") == (EVENT,)
    assert dict(remembered.drafts) == {"good": DRAFT}


async def test_d21_half_a_character_costs_neither_a_session_nor_an_event_a_draft_or_an_intent(journal: Journal) -> None:
    half, written = "a\ud83d", "a?"
    await journal.save_session(SessionRecord(id="s1", profile="Europe", ticket=half, who="j\udce4ger (PC)"))
    await journal.add_event("s1", SessionEvent(NOW, EventKind.LOGGED, half))
    await journal.save_draft("s1", Draft(description=half))
    result = ServiceResult((Result.SUCCESS,), description=half)
    await journal.commit_intent(
        Intent(id="i", kind=IntentKind.FINISH, profile="Europe", session_id="s1", at=NOW, result=result)
    )
    (found,) = (await History(journal).page(HistoryQuery(words=(SearchWord("j?ger"),)))).records
    assert (found.ticket, found.who) == (written, "j?ger (PC)")
    assert [each.detail for each in await journal.events("s1")] == [written]
    remembered = await journal.load(NOW)
    assert dict(remembered.drafts)["s1"].description == written
    assert [each.result and each.result.description for each in remembered.intents] == [written]


async def _pages(journal: Journal, query: HistoryQuery, limit: int) -> list[list[str]]:
    pages, after = [], None
    while True:
        part = await History(journal).page(query, after, limit)
        pages.append([each.id for each in part.records])
        if part.behind is None:
            return pages
        after = part.behind


@pytest.mark.parametrize("limit", [1, 2, 3, 7])
@pytest.mark.parametrize("oldest_first", [False, True])
async def test_every_session_is_on_exactly_one_page_even_if_many_began_at_once(
    journal: Journal, limit: int, oldest_first: bool
) -> None:
    for number in range(7):
        await journal.save_session(record(f"s{number}", began=NOW + number // 3))
    pages = await _pages(journal, HistoryQuery(oldest_first=oldest_first), limit)
    expected = [f"s{number}" for number in range(7)]
    assert [each for page in pages for each in page] == (expected if oldest_first else expected[::-1])
    assert max(map(len, pages)) <= limit


async def test_a_new_session_moves_no_other_one_to_the_next_page(journal: Journal) -> None:
    for number in range(4):
        await journal.save_session(record(f"s{number}", began=NOW + number))
    first = await journal.find(HistoryQuery(), None, 2)
    await journal.save_session(record("new", began=NOW + 9))
    second = await journal.find(HistoryQuery(), first.behind, 2)
    assert [each.id for each in second.records] == ["s1", "s0"]


async def test_a_search_examines_one_part_at_a_time_and_loses_nothing_between_them(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finding, "PART_SIZE", 2)
    for number in range(9):
        await journal.save_session(record(f"s{number}", began=NOW + number // 2, ticket="47" if number % 3 else "48"))
    query = HistoryQuery(words=(SearchWord("48"),))
    look = await journal.find(query, None, 9)
    assert look.records == ()
    assert look.behind is not None
    assert await ids(journal, "48") == ["s6", "s3", "s0"]
    assert await _pages(journal, query, 2) == [["s6", "s3"], ["s0"]]
    assert await History(journal).count(query) == 3


@pytest.mark.parametrize("text", ["", "47", "nowhere"])
async def test_as_many_are_counted_as_are_found(journal: Journal, text: str) -> None:
    for number in range(5):
        await journal.save_session(record(f"s{number}", began=NOW + number * HOUR, ticket=f"4{7 + number % 2}"))
    words = tuple(map(SearchWord, text.split()))
    query = HistoryQuery(words=words, since=NOW + HOUR, until=NOW + 4 * HOUR)
    assert await History(journal).count(query) == len(await ids(journal, text, NOW + HOUR, NOW + 4 * HOUR))


def _finished(name: str, result: ServiceResult) -> SessionRecord:
    return replace(record(name, ended=NOW), result=result)


@pytest.mark.parametrize(
    ("word", "found"),
    [
        (SearchWord("läuft", states=(SessionState.ACTIVE,)), ["running"]),
        (SearchWord("erfolg", results=(Result.SUCCESS,)), ["good"]),
        (SearchWord("fehler", results=(Result.FAILURE, Result.RUNTIME_ERROR)), ["bad"]),
        (SearchWord("hilfe", feedback=(UserFeedback.ASSISTANCE_REQUESTED,)), ["bad"]),
        (SearchWord("nicht", feedback=(None,)), ["good"]),
    ],
)
async def test_a_word_also_finds_the_states_results_and_feedback_that_it_stands_for(
    journal: Journal, word: SearchWord, found: list[str]
) -> None:
    quoted = 'as quoted: "RESULT_SUCCESS", "feedback":null'
    await journal.save_session(_finished("good", ServiceResult((Result.SUCCESS, Result.NEEDS_COMPLETION))))
    assistance = UserFeedback.ASSISTANCE_REQUESTED
    await journal.save_session(_finished("bad", ServiceResult((Result.RUNTIME_ERROR,), assistance, quoted)))
    await journal.save_session(record("running"))
    page = await History(journal).page(HistoryQuery(words=(word,)))
    assert [each.id for each in page.records] == found


async def test_without_a_folder_everything_is_for_this_run_only() -> None:
    fleeting = Journal(None, None)
    await fleeting.save_session(record())
    await fleeting.add_event("s1", EVENT)
    assert await history(fleeting) == [record()]
    assert await fleeting.events("s1") == (EVENT,)
    await fleeting.aclose()
    another = Journal(None, None)
    assert await history(another) == []
    await another.aclose()


def journal_in(folder: Path) -> Path:
    """Returns the file of the journal below ``folder``."""
    (found,) = folder.rglob("journal.sqlite")
    return found


@pytest.mark.parametrize("number", ["9e999", "-9e999", "1e15", "-62135596800", "253402300799"])
async def test_s3_a_damaged_time_is_read_as_none(open_journal: OpenJournal, tmp_path: Path, number: str) -> None:
    first, _ = await open_journal()
    await first.save_session(record(ended=NOW + 60))
    await first.aclose()
    file = journal_in(tmp_path)
    sql(file, f"UPDATE sessions SET created_at = {number}, claimed_at = {number}, ended_at = {number}, gaps = 1 << 62")
    second, _ = await open_journal()
    await second.load(NOW)
    (read,) = await history(second)
    assert (read.created_at, read.claimed_at, read.ended_at, read.gaps) == (None, None, None, 2**31 - 1)


SHARED = replace(record(), who="Anna (PC-12)", scope="partner")


async def waiting_ids(journal: Journal, limit: int = 9) -> list[str]:
    return [one.record.id for one in await journal.waiting(limit)]


async def test_a_shared_session_is_in_the_outbox_and_another_one_is_not(journal: Journal) -> None:
    await journal.save_session(SHARED)
    await journal.save_session(record("s2"))
    assert await journal.waiting(9) == (Outgoing(SHARED, 1),)
    assert await journal.count_waiting() == 1


async def test_a_published_session_leaves_the_outbox_until_it_changes(journal: Journal) -> None:
    await journal.save_session(SHARED)
    await journal.arrived(await journal.waiting(9))
    assert await waiting_ids(journal) == []
    ended = replace(SHARED, state=SessionState.FINISHED, ended_at=NOW + 60)
    await journal.save_session(ended)
    assert [one.record for one in await journal.waiting(9)] == [ended]


async def test_a_session_that_changes_during_its_upload_is_published_again(journal: Journal) -> None:
    await journal.save_session(SHARED)
    on_its_way = await journal.waiting(9)
    await journal.save_session(replace(SHARED, gaps=7))
    await journal.arrived(on_its_way)
    (again,) = await journal.waiting(9)
    assert again.record.gaps == 7


async def test_the_outbox_survives_a_restart(open_journal: OpenJournal) -> None:
    first, _ = await open_journal()
    await first.save_session(SHARED)
    await first.aclose()
    second, _ = await open_journal()
    assert await second.waiting(9) == (Outgoing(SHARED, 1),)


async def test_the_outbox_returns_the_oldest_first_up_to_the_limit(journal: Journal) -> None:
    for number in (3, 1, 2):
        await journal.save_session(replace(SHARED, id=f"s{number}", created_at=NOW + number))
    assert await waiting_ids(journal, 2) == ["s1", "s2"]
    assert await journal.count_waiting() == 3


async def test_sessions_from_before_sharing_stay_on_this_pc(journal: Journal, folder: Path) -> None:
    await journal.save_session(record())
    await journal.save_session(SHARED)
    assert sql(folder, "SELECT id, unpublished FROM sessions") == [("s1", 1)]
    await journal.save_session(record("s2"))
    assert await waiting_ids(journal) == ["s1"]


async def test_a_session_is_found_by_its_operator(journal: Journal) -> None:
    await journal.save_session(SHARED)
    assert await ids(journal, "anna") == ["s1"]


ASSISTANCE = ServiceResult((Result.COMMUNICATION_ERROR,), UserFeedback.ASSISTANCE_REQUESTED, "")


async def _fill_with_results(journal: Journal) -> None:
    told = ServiceResult((Result.SUCCESS,), UserFeedback.SUCCESS, '"RESULT_FAILURE_COMMUNICATION_ERROR"')
    both = ServiceResult((Result.COMMUNICATION_ERROR, Result.NEEDS_COMPLETION))
    for place, (name, result) in enumerate({"good": told, "bad": both, "help": ASSISTANCE, "none": None}.items()):
        await journal.save_session(replace(record(name, ended=NOW + place), result=result))
    await journal.save_session(
        replace(record("helped", ended=NOW + 9), result=ASSISTANCE, followed_up_at=NOW, ticket="4711")
    )
    for name, times in {"marked": (NOW, None), "marked again": (NOW + 5, NOW), "cleared": (NOW, NOW)}.items():
        flagged_at, followed_up_at = times
        marked = replace(record(name, ended=NOW + 9), flagged_at=flagged_at, followed_up_at=followed_up_at)
        await journal.save_session(replace(marked, result=None, state=SessionState.INTERRUPTED))


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        (HistoryQuery(result=Result.SUCCESS), {"good"}),
        (HistoryQuery(result=Result.COMMUNICATION_ERROR), {"bad", "help", "helped"}),
        (HistoryQuery(result=Result.COMMUNICATION_ERROR, words=(SearchWord("4711"),)), {"helped"}),
        (HistoryQuery(needs_follow_up=True), {"help", "marked", "marked again"}),
        (HistoryQuery(needs_follow_up=True, words=(SearchWord("4711"),)), set()),
    ],
)
async def test_sessions_are_found_and_counted_by_result_and_by_what_needs_a_follow_up(
    journal: Journal, query: HistoryQuery, expected: set[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finding, "PART_SIZE", 2)
    await _fill_with_results(journal)
    page = await History(journal).page(query)
    assert {each.id for each in page.records} == expected
    assert await History(journal).count(query) == len(expected)
    if query.needs_follow_up and not query.words:
        everything = await History(journal).page(HistoryQuery())
        assert {each.id for each in everything.records if each.needs_follow_up} == expected


async def test_s10_damaged_sessions_do_not_keep_others_from_being_published(journal: Journal, folder: Path) -> None:
    for number in range(5):
        await journal.save_session(replace(SHARED, id=f"x{number}", created_at=NOW - 60))
    await journal.save_session(SHARED)
    sql(folder, "UPDATE sessions SET gaps = 'many' WHERE id LIKE 'x%'")
    assert await waiting_ids(journal, 2) == [SHARED.id]


@pytest.mark.parametrize(
    "damage", ["began_at = 'x'", "began_at = x'00'", "place = 'x'", "place = 1.5", "began_at = 'x', place = 'x'"]
)
async def test_s10_a_session_with_a_damaged_place_in_the_history_is_saved_and_found_again(
    journal: Journal, folder: Path, damage: str
) -> None:
    for number in range(3):
        await journal.save_session(record(f"s{number}", began=NOW + number, ticket=f"784809{number}"))
    sql(folder, f"UPDATE sessions SET {damage} WHERE id = 's1'")
    await journal.rename_profile("Home", "Office")
    await journal.save_session(replace(record("s1", began=NOW + 1, ended=NOW + 60, ticket="7848091"), profile="Office"))
    await journal.index_older()
    found = (await journal.find(HistoryQuery(), None, 9)).records
    assert [(each.id, each.profile) for each in found] == [("s2", "Office"), ("s1", "Office"), ("s0", "Office")]
    assert found[1].state is SessionState.FINISHED
    assert await ids(journal, "7848091") == ["s1"]
