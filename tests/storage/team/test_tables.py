"""Sessions of a team: published, merged, read and searched."""

from __future__ import annotations

import asyncio
from itertools import permutations

import pytest
from msgspec.structs import replace
from sqlalchemy import select, update

from openobd_desktop.domain.journal import MOST_PRODUCTS, HistoryQuery, SearchWord, SessionRecord
from openobd_desktop.domain.session import Ownership, Result, ServiceResult, SessionState, UserFeedback
from openobd_desktop.errors import TeamTooNew
from openobd_desktop.storage.team import database, schema
from openobd_desktop.storage.team.database import TeamDatabase
from openobd_desktop.storage.team.merging import merged
from openobd_desktop.storage.team.schema import VERSION, shared, team
from openobd_desktop.storage.team.tables import FACT_LIMIT, ID_LIMIT, TeamTables
from tests.storage.conftest import NOW
from tests.storage.samples import RESULT
from tests.storage.team.conftest import SCOPE, OpenTeam, shared_record


async def news_since(
    team_database: TeamDatabase, since: int = 0, scope: str = SCOPE
) -> tuple[list[SessionRecord], int]:
    records: list[SessionRecord] = []
    more = True
    while more:
        news = await team_database.news(scope, since, 0)
        records += news.records
        since, more = news.seen, news.more
    return records, since


def as_news(record: SessionRecord) -> SessionRecord:
    """Returns the record without profile and ownership, which are not published."""
    return replace(record, profile="", mine=Ownership.NOT_KNOWN)


async def test_what_one_pc_publishes_another_one_gets_once(open_team: OpenTeam) -> None:
    anna, bob = open_team(), open_team()
    published = shared_record(result=RESULT)
    await anna.publish([published])
    records, seen = await news_since(bob)
    assert records == [as_news(published)]
    assert await news_since(bob, seen) == ([], seen)


async def test_news_contain_each_change_and_nothing_else(open_team: OpenTeam) -> None:
    team_database = open_team()
    await team_database.publish([shared_record("a"), shared_record("b")])
    _, seen = await news_since(team_database)
    await team_database.publish([shared_record("a", gaps=7)])
    records, later = await news_since(team_database, seen)
    assert [(each.id, each.gaps) for each in records] == [("a", 7)]
    assert later > seen


NEWER = '{"results":["of a newer version"],"feedback":null,"description":"sensor replaced"}'


async def test_d1_a_result_that_this_version_cannot_read_is_not_lost_when_another_pc_publishes_the_session(
    open_team: OpenTeam,
) -> None:
    anna, bob = open_team(), open_team()
    await anna.publish([shared_record(result=RESULT), shared_record("s2")])

    def write(tables: TeamTables) -> None:
        with tables._database.writing() as connection:
            connection.execute(update(shared).where(shared.c.id == "s1").values(result=NEWER, state="paused"))

    def results(tables: TeamTables) -> list[tuple[str, str | None, str, str]]:
        columns = (shared.c.id, shared.c.result, shared.c.state, shared.c.vehicle)
        with tables._database.reading() as connection:
            return [tuple(row) for row in connection.execute(select(*columns).order_by(shared.c.id))]

    anna._connection.use(write)
    _, seen = await news_since(bob)
    await bob.publish(
        [shared_record(state=SessionState.UNKNOWN, vehicle="VW Golf"), shared_record("s2", result=RESULT)]
    )
    assert anna._connection.use(results)[0] == ("s1", NEWER, "paused", "VW Golf")
    assert [each.id for each in (await news_since(anna, seen))[0]] == ["s1", "s2"]


async def test_publishing_the_same_session_again_adds_no_second_one(open_team: OpenTeam) -> None:
    team_database = open_team()
    for _ in range(3):
        await team_database.publish([shared_record()])
    records, _ = await news_since(team_database)
    assert [each.id for each in records] == ["s1"]


async def test_many_news_are_downloaded_in_several_parts(open_team: OpenTeam, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "NEWS_AT_ONCE", 3)
    team_database = open_team()
    await team_database.publish([shared_record(f"s{number}") for number in range(10)])
    first = await team_database.news(SCOPE, 0, 0)
    assert (len(first.records), first.more) == (3, True)
    records, _ = await news_since(team_database)
    assert sorted(each.id for each in records) == [f"s{number}" for number in range(10)]


async def test_sessions_that_began_too_long_ago_are_not_in_the_news(open_team: OpenTeam) -> None:
    team_database = open_team()
    await team_database.publish([shared_record("old"), shared_record("new", created_at=NOW + 900)])
    await team_database.publish([shared_record("unknown time", created_at=None, claimed_at=None)])
    news = await team_database.news(SCOPE, 0, NOW + 1)
    assert [each.id for each in news.records] == ["new", "unknown time"]


async def test_partners_on_one_database_do_not_see_each_other(open_team: OpenTeam) -> None:
    team_database = open_team()
    await team_database.publish([shared_record("ours"), shared_record("theirs", scope="another partner")])
    await team_database.publish([shared_record("ours", scope="another partner", ticket="4711")])
    records, _ = await news_since(team_database)
    assert [(each.id, each.ticket) for each in records] == [("ours", "7848095")]
    assert {each.id for each in (await team_database.find(SCOPE, HistoryQuery(), None, 9)).records} == {"ours"}
    assert (await team_database.count("another partner", HistoryQuery(), None))[0] == 2
    assert (await team_database.count("nobody", HistoryQuery(), None))[0] == 0


async def test_the_history_of_a_team_is_searched_like_that_of_one_pc(open_team: OpenTeam) -> None:
    team_database = open_team()
    await team_database.publish(
        [shared_record(f"s{number}", created_at=NOW + number, who=f"Anna {number} (PC)") for number in range(5)]
        + [shared_record("s9", created_at=NOW + 9, result=RESULT, state=SessionState.FINISHED)]
    )
    whole = await team_database.find(SCOPE, HistoryQuery(), None, 4)
    assert [each.id for each in whole.records] == ["s9", "s4", "s3", "s2"]
    rest = await team_database.find(SCOPE, HistoryQuery(), whole.behind, 4)
    assert [each.id for each in rest.records] == ["s1", "s0"]
    by_name = HistoryQuery(words=(SearchWord("anna 3"),))
    assert [each.id for each in (await team_database.find(SCOPE, by_name, None, 9)).records] == ["s3"]
    by_description = HistoryQuery(words=(SearchWord("grösse"),), since=NOW + 1, until=NOW + 10, oldest_first=True)
    assert [each.id for each in (await team_database.find(SCOPE, by_description, None, 9)).records] == ["s9"]
    by_result = HistoryQuery(words=(SearchWord("x", results=RESULT.results[:1]),))
    assert (await team_database.count(SCOPE, by_result, None))[0] == 1


async def test_a_search_also_finds_what_only_an_earlier_pc_knew(open_team: OpenTeam) -> None:
    team_database = open_team()
    await team_database.publish([shared_record(ticket="4711")])
    await team_database.publish([shared_record(ticket="", who="Bob (PC-3)")])
    found = await team_database.find(SCOPE, HistoryQuery(words=(SearchWord("4711"),)), None, 9)
    assert [each.who for each in found.records] == ["Bob (PC-3)"]


async def test_texts_that_no_database_can_store_do_not_block_the_others(open_team: OpenTeam) -> None:
    team_database = open_team()
    await team_database.publish(
        [
            shared_record("zero", ticket="a\0b"),
            shared_record("half", who="half \ud83d"),
            shared_record("x" * (ID_LIMIT + 1)),
            shared_record("port", port=4_294_967_295),
        ]
    )
    records, _ = await news_since(team_database)
    assert {each.id: each.ticket for each in records} == {"zero": "a b", "half": "7848095", "port": "7848095"}


async def test_a_session_of_the_team_is_found_by_its_customer_who_is_never_forgotten(open_team: OpenTeam) -> None:
    team_database = open_team()
    await team_database.publish([shared_record(customer="Autobedrijf De Vries")])
    await team_database.publish([shared_record(state=SessionState.FINISHED)])
    await team_database.publish([shared_record("other")])
    query = HistoryQuery(words=(SearchWord("de vries"),))
    (found,) = (await team_database.find(SCOPE, query, None, 9)).records
    assert (found.id, found.customer, found.state) == ("s1", "Autobedrijf De Vries", SessionState.FINISHED)


async def test_d1_a_pc_that_was_connected_before_the_owner_migrated_the_tables_keeps_the_customer(
    open_team: OpenTeam, monkeypatch: pytest.MonkeyPatch
) -> None:
    early, owner = open_team(), open_team()
    with monkeypatch.context() as former:
        without = schema._WITH_CUSTOMERS - 1
        former.setattr(schema, "STEPS", schema.STEPS[:without])
        former.setattr(schema, "VERSION", without)
        await early.publish([shared_record("s0")])
    await owner.publish([shared_record(customer="Autobedrijf De Vries")])
    assert {each.customer for each in (await news_since(early))[0]} == {"", "Autobedrijf De Vries"}
    await early.publish([shared_record(followed_up_at=NOW + 60)])
    for pc in (early, owner):
        found = await pc.find(SCOPE, HistoryQuery(words=(SearchWord("de vries"),)), None, 9)
        assert [(each.id, each.customer, each.followed_up_at) for each in found.records] == [
            ("s1", "Autobedrijf De Vries", NOW + 60)
        ]


async def test_d1_a_pc_stops_sharing_once_a_newer_version_has_migrated_the_tables(open_team: OpenTeam) -> None:
    team_database = open_team()
    await team_database.publish([shared_record()])
    _, seen = await news_since(team_database)

    def migrate(tables: TeamTables) -> None:
        with tables._database.writing() as connection:
            connection.execute(update(team).values(version=VERSION + 1))

    def revision(tables: TeamTables) -> int:
        with tables._database.reading() as connection:
            return int(connection.execute(select(shared.c.revision)).scalar_one())

    before = team_database._connection.use(revision)
    team_database._connection.use(migrate)
    with pytest.raises(TeamTooNew):
        await team_database.publish([shared_record(gaps=7)])
    with pytest.raises(TeamTooNew):
        await team_database.news(SCOPE, seen, 0)
    with pytest.raises(TeamTooNew):
        await team_database.find(SCOPE, HistoryQuery(), None, 9)
    assert team_database._connection.use(revision) == before


FACTS = ("who", "ticket", "connector", "host", "vehicle", "vin", "car_vin", "voltage", "customer")


async def test_s17_a_very_long_text_is_cut_before_it_is_read(open_team: OpenTeam) -> None:
    team_database = open_team()
    await team_database.publish([shared_record(**dict.fromkeys(FACTS, "A" * 1_000_000))])
    (read,), _ = await news_since(team_database)
    assert {name: len(getattr(read, name)) for name in FACTS} == dict.fromkeys(FACTS, FACT_LIMIT)


@pytest.mark.parametrize("product", ['"' * 300, "\x01" * 300, "x" * 9000])
async def test_s17_too_many_products_do_not_cost_the_result(open_team: OpenTeam, product: str) -> None:
    result = ServiceResult((Result.FAILURE,), UserFeedback.ASSISTANCE_REQUESTED, "the rest is missing")
    team_database = open_team()
    await team_database.publish([shared_record(products=(product,) * 20, result=result)])
    (read,), _ = await news_since(team_database)
    assert (read.state, read.result, read.products) == (shared_record().state, result, ())


async def test_s17_no_session_has_more_products_than_are_recorded(open_team: OpenTeam) -> None:
    team_database = open_team()
    await team_database.publish([shared_record(products=("x",) * 1000)])
    (read,), _ = await news_since(team_database)
    assert read.products == ("x",) * MOST_PRODUCTS


async def test_two_first_pcs_at_the_same_time_both_succeed(open_team: OpenTeam) -> None:
    team_database = open_team()
    await asyncio.gather(
        team_database.publish([shared_record("a")]), team_database.publish([shared_record("b")]), team_database.test()
    )
    records, _ = await news_since(team_database)
    assert {each.id for each in records} == {"a", "b"}


async def test_a_test_leaves_no_trace(open_team: OpenTeam) -> None:
    team_database = open_team()
    await team_database.test()
    await team_database.publish([shared_record()])
    _, seen = await news_since(team_database)
    await team_database.test()
    assert await news_since(team_database, seen) == ([], seen)


async def test_an_older_copy_of_the_database_is_read_from_the_beginning(open_team: OpenTeam) -> None:
    team_database = open_team()
    await team_database.publish([shared_record()])
    records, seen = await news_since(team_database, since=10_000)
    assert [each.id for each in records] == ["s1"]
    assert seen < 10_000


STARTED = shared_record(who="Anna (PC-12)", state=SessionState.AVAILABLE, claimed_at=None, gaps=0)
CLAIMED = shared_record(who="Bob (PC-3)", state=SessionState.ACTIVE, claimed_at=NOW + 9, ticket="", gaps=1)
ENDED = replace(CLAIMED, state=SessionState.FINISHED, ended_at=NOW + 60, result=RESULT, gaps=2)


@pytest.mark.parametrize("order", list(permutations((STARTED, CLAIMED, ENDED))))
def test_merging_gives_the_same_result_in_every_order(order: tuple[SessionRecord, ...]) -> None:
    known: SessionRecord | None = None
    for published in order:
        known = merged(known, published)
    assert known == replace(ENDED, ticket="7848095")


def test_the_ticket_is_that_of_the_user_who_claimed_the_session_and_not_one_that_a_colleague_took_it_for() -> None:
    claimed = replace(CLAIMED, ticket="7848095")
    mistaken = replace(STARTED, ticket="7848096", who="Cas (PC-7)")
    for first, second in permutations((claimed, mistaken)):
        known = merged(first, second)
        assert (known.ticket, known.who) == ("7848095", "Bob (PC-3)")


def test_a_final_state_is_never_reverted() -> None:
    interrupted = shared_record(state=SessionState.INTERRUPTED)
    assert merged(interrupted, shared_record(state=SessionState.ACTIVE)).state is SessionState.INTERRUPTED


def test_a_missing_host_does_not_replace_the_known_one() -> None:
    known = merged(shared_record(host="h.openobd.com", port=8443), shared_record(host="", port=443))
    assert (known.host, known.port) == ("h.openobd.com", 8443)
