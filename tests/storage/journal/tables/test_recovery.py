"""Intents, drafts and runs, which are available to the next run."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from msgspec.structs import replace

from openobd_desktop.domain.journal import Draft, HistoryQuery, Intent, IntentKind, IntentState
from openobd_desktop.errors import JournalSilent, JournalUnavailable, StartPending
from openobd_desktop.storage import Journal
from openobd_desktop.storage.journal.tables.sessions import DAY
from tests.storage.conftest import NOW, OpenJournal
from tests.storage.raw import sql
from tests.storage.samples import DRAFT, finish, record, start


async def test_f03_an_intent_of_a_crashed_run_is_there_completely(open_journal: OpenJournal) -> None:
    first, _ = await open_journal()
    await first.commit_intent(start(1, ticket="4711"))
    await first.commit_intent(finish(2))
    second, _ = await open_journal()
    assert (await second.load(NOW)).intents == (start(1, ticket="4711"), finish(2))


@pytest.mark.parametrize("state", [IntentState.DONE, IntentState.REFUSED, IntentState.SETTLED])
async def test_a_settled_intent_is_not_loaded_again(journal: Journal, state: IntentState) -> None:
    await journal.commit_intent(start(ticket="4711"))
    await journal.settle_intent("start-0", state)
    assert (await journal.load(NOW)).intents == ()


async def test_s2_a_result_that_its_session_has_outlived_is_loaded_by_the_next_run(journal: Journal) -> None:
    await journal.commit_intent(finish())
    await journal.settle_intent("finish-0", IntentState.OUTLIVED)
    assert [intent.state for intent in (await journal.load(NOW)).intents] == [IntentState.OUTLIVED]


async def test_f02_an_unknown_intent_is_loaded_with_the_session_it_may_belong_to(journal: Journal) -> None:
    await journal.commit_intent(finish())
    await journal.settle_intent("finish-0", IntentState.UNKNOWN, "s9")
    await journal.settle_intent("finish-0", IntentState.UNKNOWN)
    expected = replace(finish(), state=IntentState.UNKNOWN, session_id="s9")
    assert (await journal.load(NOW)).intents == (expected,)


async def test_settling_an_intent_that_could_not_be_committed_is_no_error(journal: Journal) -> None:
    await journal.settle_intent("never seen", IntentState.DONE)
    assert (await journal.load(NOW)).intents == ()


@pytest.mark.parametrize("target", [{"ticket": "4711"}, {"connector": "c-1"}], ids=["ticket", "connector"])
@pytest.mark.parametrize("state", [IntentState.OPEN, IntentState.UNKNOWN])
async def test_f01_a_second_start_is_refused_while_the_first_is_not_settled(
    journal: Journal, target: dict[str, str], state: IntentState
) -> None:
    await journal.commit_intent(start(1, **target))
    await journal.settle_intent("start-1", state)
    with pytest.raises(StartPending) as caught:
        await journal.commit_intent(start(2, **target))
    assert next(iter(target.values())) in caught.value.what
    assert f"is {state.value}" in caught.value.details
    assert [intent.id for intent in (await journal.load(NOW)).intents] == ["start-1"]


async def test_d8_an_intent_that_is_written_twice_is_there_once_and_unchanged(journal: Journal) -> None:
    await journal.commit_intent(start(1, ticket="4711"))
    await journal.settle_intent("start-1", IntentState.UNKNOWN)
    await journal.commit_intent(start(1, ticket="4711"))
    expected = replace(start(1, ticket="4711"), state=IntentState.UNKNOWN)
    assert (await journal.load(NOW)).intents == (expected,)


@pytest.mark.parametrize("target", [{"ticket": "4711"}, {"connector": "c-1"}], ids=["ticket", "connector"])
async def test_f02_d8_a_start_that_has_been_sent_takes_the_place_of_an_earlier_one(
    journal: Journal, target: dict[str, str]
) -> None:
    earlier = replace(start(1, **target), known_ids=("s1", "s2"))
    later = replace(start(2, **target), known_ids=("s2", "s3"), at=NOW + 40, state=IntentState.UNKNOWN)
    await journal.commit_intent(earlier)
    for _ in range(2):
        await journal.commit_intent(later, is_made=True)
        assert (await journal.load(NOW)).intents == (replace(later, known_ids=("s2",)),)
    with pytest.raises(StartPending):
        await journal.commit_intent(start(3, **target))


async def test_f01_the_rule_holds_between_two_programs(open_journal: OpenJournal) -> None:
    first, _ = await open_journal()
    second, _ = await open_journal()
    await first.commit_intent(start(1, ticket="4711"))
    with pytest.raises(StartPending):
        await second.commit_intent(start(2, ticket="4711"))


@pytest.mark.parametrize(
    "other",
    [
        start(2, ticket="4712"),
        start(2, ticket="4711", profile="Other"),
        start(2, connector="4711"),
        Intent(id="claim", kind=IntentKind.CLAIM, profile="Home", ticket="4711", at=NOW),
    ],
    ids=["ticket", "profile", "connector", "kind"],
)
async def test_a_start_prevents_only_the_same_start(journal: Journal, other: Intent) -> None:
    await journal.commit_intent(start(1, ticket="4711"))
    await journal.commit_intent(other)
    assert len((await journal.load(NOW)).intents) == 2


async def test_once_the_first_is_settled_the_ticket_can_be_started_again(journal: Journal) -> None:
    for number in range(3):
        await journal.commit_intent(start(number, ticket="4711"))
        await journal.settle_intent(f"start-{number}", IntentState.SETTLED)
    await journal.commit_intent(start(9, ticket="4711"))
    assert [intent.id for intent in (await journal.load(NOW)).intents] == ["start-9"]


async def test_another_intent_with_the_same_id_is_refused(journal: Journal) -> None:
    await journal.commit_intent(finish())
    with pytest.raises(JournalUnavailable) as caught:
        await journal.commit_intent(replace(finish(), ticket="4712"))
    assert "ok" not in caught.value.details


@pytest.mark.parametrize("at", [float("inf"), 1e300, 253402300800.0])
async def test_s3_a_start_with_an_impossible_time_still_prevents_a_second_one(journal: Journal, at: float) -> None:
    await journal.commit_intent(replace(start(1, ticket="4711"), at=at))
    with pytest.raises(StartPending):
        await journal.commit_intent(start(2, ticket="4711"))


async def test_d8_an_intent_that_waited_too_long_is_written_once_the_disk_answers(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    hold = threading.Event()
    with monkeypatch.context() as patch:
        patch.setattr(journal._worker._worker, "_patience", 0.05)
        journal._worker._worker.begin(lambda: hold.wait(60))
        with pytest.raises(JournalSilent):
            await journal.commit_intent(start(ticket="4711"))
        with pytest.raises(JournalSilent):
            await journal.settle_intent("start-0", IntentState.UNKNOWN, "s9")
    hold.set()
    (kept,) = (await journal.load(NOW)).intents
    assert kept == replace(start(ticket="4711"), state=IntentState.UNKNOWN, session_id="s9")


async def test_f20_a_draft_is_there_until_it_is_forgotten(open_journal: OpenJournal) -> None:
    first, _ = await open_journal()
    await first.save_draft("s1", Draft(description="ha"))
    await first.save_draft("s1", DRAFT)
    await first.save_draft("s2", Draft())
    second, _ = await open_journal()
    assert dict((await second.load(NOW)).drafts) == {"s1": DRAFT, "s2": Draft()}
    await second.forget_draft("s1")
    await second.forget_draft("s1")
    assert dict((await second.load(NOW)).drafts) == {"s2": Draft()}


async def test_a_draft_is_kept_for_90_days(journal: Journal, folder: Path) -> None:
    await journal.save_draft("s1", DRAFT)
    assert dict((await journal.load(NOW + 90 * DAY)).drafts) == {"s1": DRAFT}
    assert (await journal.load(NOW + 90 * DAY + 1)).drafts == ()
    await journal.aclose()
    assert sql(folder, "SELECT count(*) FROM drafts") == [(0,)]


async def test_d1_an_unreadable_draft_is_not_overwritten(journal: Journal, folder: Path) -> None:
    await journal.save_draft("s1", DRAFT)
    sql(folder, "UPDATE drafts SET body = '{\"of a newer version\": 1'")
    await journal.save_draft("s1", DRAFT)
    await journal.save_draft("s1", Draft())
    assert dict((await journal.load(NOW)).drafts) == {"s1": Draft()}
    bodies = sql(folder, "SELECT session_id, body FROM drafts ORDER BY session_id")
    assert len(bodies) == 2
    assert bodies[1] == (f"s1 unreadable {NOW:.0f}", '{"of a newer version": 1')


async def test_d1_an_unreadable_draft_is_not_deleted_with_an_empty_form(journal: Journal, folder: Path) -> None:
    await journal.save_draft("s1", DRAFT)
    sql(folder, "UPDATE drafts SET body = '{\"of a newer version\": 1'")
    await journal.forget_draft("s1")
    assert (await journal.load(NOW)).drafts == ()
    assert sql(folder, "SELECT body FROM drafts") == [('{"of a newer version": 1',)]
    await journal.save_draft("s1", DRAFT)
    await journal.forget_draft("s1")
    assert sql(folder, "SELECT count(*) FROM drafts") == [(1,)]


async def _run(open_journal: OpenJournal, at: float, *, crash: bool) -> None:
    journal, _ = await open_journal()
    await journal.begin_run(at)
    if not crash:
        await journal.end_run()
    await journal.aclose()


async def test_f15_the_crashes_of_the_last_hour_do_not_include_the_current_run(open_journal: OpenJournal) -> None:
    await _run(open_journal, NOW - 3601, crash=True)
    await _run(open_journal, NOW - 300, crash=True)
    await _run(open_journal, NOW - 200, crash=False)
    await _run(open_journal, NOW - 100, crash=True)
    journal, _ = await open_journal()
    assert (await journal.load(NOW)).crashes == (NOW - 300, NOW - 100)
    await journal.begin_run(NOW)
    assert (await journal.load(NOW)).crashes == (NOW - 300, NOW - 100)


async def test_a_crash_in_the_future_is_ignored(open_journal: OpenJournal) -> None:
    await _run(open_journal, NOW + 10, crash=True)
    journal, _ = await open_journal()
    assert (await journal.load(NOW)).crashes == ()


async def test_ending_a_run_whose_start_was_not_written_is_no_error(journal: Journal) -> None:
    await journal.end_run()
    assert (await journal.load(NOW)).crashes == ()


async def test_d1_a_renamed_profile_keeps_its_recent_sessions_and_unsettled_intents(open_journal: OpenJournal) -> None:
    journal, _ = await open_journal()
    ended = record("old", began=NOW - 3 * DAY, ended=NOW - 2 * DAY)
    for one in (record("s1"), replace(record("s2"), profile="Away"), ended):
        await journal.save_session(one)
    for intent in (start(1, ticket="1"), start(2, ticket="2"), start(3, ticket="1", profile="Home of today")):
        await journal.commit_intent(intent)
    await journal.rename_profile("Home", "Home of today")
    found = await (await open_journal())[0].load(NOW)
    assert {each.id: each.profile for each in found.sessions} == {"s1": "Home of today", "s2": "Away"}
    assert {each.id: each.profile for each in found.intents} == {
        "start-1": "Home",
        "start-2": "Home of today",
        "start-3": "Home of today",
    }
    history = await journal.find(HistoryQuery(), None, 10)
    assert {each.id: each.profile for each in history.records} == {"s1": "Home of today", "s2": "Away", "old": "Home"}
    assert await journal.count_waiting() == 0


async def test_s17_an_older_session_is_remembered_until_the_outcome_of_its_result_is_known(journal: Journal) -> None:
    for name in ("s1", "s2"):
        await journal.save_session(record(name, began=NOW - 3 * DAY, ended=NOW - 2 * DAY))
    sent = replace(finish(1), session_id="s1")
    await journal.commit_intent(sent)
    assert [each.id for each in (await journal.load(NOW)).sessions] == ["s1"]
    await journal.settle_intent(sent.id, IntentState.DONE, "")
    assert (await journal.load(NOW)).sessions == ()


async def test_d1_a_shared_session_is_not_published_again_when_its_profile_is_renamed(journal: Journal) -> None:
    await journal.save_session(replace(record("s1"), scope="team"))
    await journal.arrived(await journal.waiting(10))
    await journal.rename_profile("Home", "Home of today")
    assert await journal.count_waiting() == 0
