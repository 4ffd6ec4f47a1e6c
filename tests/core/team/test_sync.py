"""Synchronization with the team journal: nothing waits for it, and nothing is lost."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass

import pytest
from msgspec.structs import replace

from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.core.journal.history import TEAM_RETRY, History
from openobd_desktop.core.journal.notes import NoteExchange
from openobd_desktop.core.journal.recorder import JournalRecorder
from openobd_desktop.core.profiles.profiles import Profiles
from openobd_desktop.core.sessions.service import SessionService
from openobd_desktop.core.sessions.store import SessionStore
from openobd_desktop.core.team.sync import (
    HIDDEN,
    KNOWN,
    NAME_LIMIT,
    SCANS_AT_ONCE,
    WATCHED,
    Team,
    display_name,
    partner_key,
)
from openobd_desktop.domain.journal import HistoryQuery, Note, SessionRecord, TeamNews, TeamSearch
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import Ownership, SessionState
from openobd_desktop.domain.settings import PolicyOverrides, Profile, Settings
from openobd_desktop.errors import (
    BadInput,
    KeyStoreUnavailable,
    TeamConnectionRefused,
    TeamJournalUnavailable,
    TeamNoRights,
)
from tests.core.fake_team import URL, FakeDatabase, FakeDatabases
from tests.core.fakes import START, FakeJournal, FakeService, ManualClock, settle
from tests.storage.scans import SCAN, VIN
from tests.ui.ui_env import FakeLogins, FakeSecrets, FakeSettings

EUROPE = Profile(name="Europe", client_id="id")
USA = Profile(name="USA", client_id="id", cluster="002")
SETTINGS = Settings(profiles=(EUROPE, USA), current_profile="Europe", team_journal=URL, your_name="Anna")


@dataclass
class Office:
    """One PC with its journal, the team's database, and the service."""

    team: Team
    service: SessionService
    profiles: Profiles
    boards: FakeDatabases
    journal: FakeJournal
    backend: FakeService
    clock: ManualClock
    scope: TaskScope
    secrets: FakeSecrets
    failures: list[BaseException]

    def colleague(self, session_id: str, *, profile: Profile = EUROPE, ago: float = 60.0, ticket: str = "4711") -> None:
        record = SessionRecord(
            id=session_id, ticket=ticket, who="Bob (PC-3)", scope=partner_key(profile), created_at=START - ago
        )
        self.boards.publish(record)


@pytest.fixture
async def office() -> AsyncIterator[Office]:
    made = open_office(FakeDatabases(), FakeJournal())
    await made.profiles.switch("Europe")
    yield made
    await made.scope.aclose()
    for failure in made.failures:
        raise failure


def open_office(
    boards: FakeDatabases, journal: FakeJournal, settings: Settings = SETTINGS, overrides: PolicyOverrides | None = None
) -> Office:
    failures: list[BaseException] = []
    scope = TaskScope(lambda name, error: failures.append(error))
    backend, clock = FakeService(), ManualClock()
    service = SessionService(SessionStore(), scope, clock, JournalRecorder(journal, scope, clock))
    known = FakeSecrets({"Europe": Secret("secret-1"), "USA": Secret("secret-2")})
    profiles = Profiles(service, FakeLogins(backend), FakeSettings(settings), known, overrides)
    profiles.load()
    secrets = FakeSecrets({URL: Secret("team-password")})
    team = Team(boards, journal, service, profiles, secrets, scope)
    return Office(team, service, profiles, boards, journal, backend, clock, scope, secrets, failures)


async def test_a_session_started_here_is_published_with_operator_and_ticket(office: Office) -> None:
    active = await office.service.start_on_ticket("7848095")
    await settle()
    await office.team.sync()
    shared = office.boards.of(partner_key(EUROPE))[active.id]
    assert shared.who.startswith("Anna (")
    assert (shared.ticket, shared.state) == ("7848095", SessionState.ACTIVE)
    assert office.team.error is None
    assert office.boards.opened == [(office.team.address, Secret("team-password"))]


async def test_t8_a_session_of_a_colleague_is_listed_but_not_as_ours(office: Office) -> None:
    theirs = office.backend.add(SessionState.AVAILABLE).info.id
    office.colleague(theirs)
    await office.service.refresh()
    await office.team.sync()
    entry = office.service.store.get(theirs)
    assert entry is not None
    assert (entry.ticket, entry.colleague, entry.mine) == ("4711", "Bob (PC-3)", Ownership.NOT_KNOWN)
    assert office.service.store.running_on("4711") == entry


async def test_news_received_before_the_list_is_kept(office: Office) -> None:
    theirs = office.backend.add().info.id
    office.colleague(theirs)
    await office.team.sync()
    assert office.service.store.get(theirs) is None
    await office.service.refresh()
    entry = office.service.store.get(theirs)
    assert entry is not None
    assert entry.colleague == "Bob (PC-3)"


async def test_all_news_is_fetched_in_one_synchronisation(office: Office) -> None:
    names = [office.backend.add().info.id for _ in range(11)]
    for name in names:
        office.colleague(name)
    await office.service.refresh()
    changes: list[int] = []
    office.service.store.subscribe(lambda change: changes.append(len(change.changed)))
    await office.team.sync()
    assert [entry.colleague for entry in office.service.store.entries] == ["Bob (PC-3)"] * 11
    assert changes == [3, 3, 3, 2]
    await office.team.sync()
    assert len(changes) == 4


async def test_sessions_started_long_ago_are_only_in_the_history(office: Office) -> None:
    held = office.backend.add().info.id
    office.colleague(held, ago=KNOWN + 60)
    await office.service.refresh()
    await office.team.sync()
    entry = office.service.store.get(held)
    assert entry is not None
    assert entry.colleague == ""


async def test_our_own_ticket_is_not_replaced_by_that_of_a_colleague(office: Office) -> None:
    active = await office.service.start_on_ticket("7848095")
    office.colleague(active.id, ticket="1")
    await office.team.sync()
    entry = office.service.store.get(active.id)
    assert entry is not None
    assert (entry.ticket, entry.mine) == ("7848095", Ownership.STARTED)


async def test_without_the_database_everything_continues_and_is_published_later(office: Office) -> None:
    office.boards.failures["any"] = TeamConnectionRefused("raw")
    active = await office.service.start_on_ticket("7848095")
    await office.team.sync()
    assert active.alive
    assert isinstance(office.team.error, TeamConnectionRefused)
    assert office.team.waiting == 1
    assert office.boards.published == []
    office.boards.failures.clear()
    await office.team.sync()
    assert office.team.error is None
    assert office.team.waiting == 0
    assert list(office.boards.of(partner_key(EUROPE))) == [active.id]


async def test_d5_with_an_unreadable_journal_the_number_of_waiting_sessions_is_not_shown_as_none(
    office: Office,
) -> None:
    office.boards.failures["any"] = TeamConnectionRefused("raw")
    await office.service.start_on_ticket("7848095")
    await office.team.sync()
    assert office.team.waiting == 1
    office.journal.broken = True
    await office.team.sync()
    assert office.team.waiting == 1


async def test_waiting_sessions_are_published_by_the_next_run(office: Office) -> None:
    office.boards.failures["any"] = TeamConnectionRefused("raw")
    active = await office.service.start_on_ticket("7848095")
    await office.team.sync()
    office.boards.failures.clear()
    later = open_office(office.boards, office.journal)
    await later.profiles.switch("Europe")
    await later.team.sync()
    assert list(office.boards.of(partner_key(EUROPE))) == [active.id]
    await later.scope.aclose()


async def test_a_user_without_write_access_still_reads_and_gets_the_reason(office: Office) -> None:
    theirs = office.backend.add().info.id
    office.colleague(theirs)
    office.boards.failures["publish"] = TeamNoRights("raw")
    await office.service.start_on_ticket("7848095")
    await office.team.sync()
    await office.service.refresh()
    entry = office.service.store.get(theirs)
    assert entry is not None
    assert entry.colleague == "Bob (PC-3)"
    assert isinstance(office.team.error, TeamNoRights)
    assert office.team.waiting == 1


async def test_a_failing_disk_does_not_stop_the_news(office: Office) -> None:
    theirs = office.backend.add().info.id
    office.colleague(theirs)
    office.journal.broken = True
    await office.service.refresh()
    await office.team.sync()
    entry = office.service.store.get(theirs)
    assert entry is not None
    assert entry.colleague == "Bob (PC-3)"
    assert office.team.error is None


async def test_a_session_is_published_at_once_and_news_is_fetched_periodically(office: Office) -> None:
    office.team.begin()
    await settle()
    looks = office.boards.calls.count("news")
    await office.service.start_on_ticket("7848095")
    await settle()
    assert office.boards.calls.count("publish") >= 1
    looks = office.boards.calls.count("news")
    await office.clock.advance(WATCHED - 1)
    assert office.boards.calls.count("news") == looks
    await office.clock.advance(2)
    assert office.boards.calls.count("news") == looks + 1


async def test_a_hidden_window_fetches_news_less_often_and_at_once_when_shown(office: Office) -> None:
    office.team.set_watched(False)
    office.team.begin()
    await settle()
    looks = office.boards.calls.count("news")
    await office.clock.advance(HIDDEN - 1)
    assert office.boards.calls.count("news") == looks
    office.team.set_watched(True)
    await settle()
    assert office.boards.calls.count("news") == looks + 1


def searched(office: Office) -> tuple[TeamSearch | None, int, int]:
    """Returns how the database finds words, and how often it was asked and prepared."""
    calls = office.boards.calls
    return office.team.indexing.search, calls.count("search_state"), calls.count("prepare_search")


async def test_a_team_database_that_is_indexed_is_asked_only_once(office: Office) -> None:
    await office.team.sync()
    await settle()
    await office.clock.advance(TEAM_RETRY + 1)
    await office.team.sync()
    await settle()
    assert searched(office) == (TeamSearch.FAST, 1, 0)


async def test_a_team_database_is_indexed_while_sessions_are_shared(office: Office) -> None:
    office.boards.search = TeamSearch.PREPARING
    office.boards.preparing = asyncio.get_running_loop().create_future()
    for _ in range(2):
        await office.team.sync()
        await settle()
        assert searched(office) == (TeamSearch.PREPARING, 1, 1)
        assert office.team.error is None
        await office.clock.advance(TEAM_RETRY + 1)
    office.boards.preparing.set_result(TeamSearch.FAST)
    await settle()
    assert searched(office) == (TeamSearch.FAST, 1, 1)


@pytest.mark.parametrize("search", [TeamSearch.NO_EXTENSION, TeamSearch.NO_RIGHTS, TeamSearch.PREPARING])
async def test_a_team_database_that_cannot_be_indexed_is_asked_again_later(office: Office, search: TeamSearch) -> None:
    office.boards.search = search
    for asked in (1, 1, 2):
        await office.team.sync()
        await settle()
        known = None if search is TeamSearch.PREPARING else search
        assert searched(office)[:2] == (known, asked)
        assert office.team.error is None
        await office.clock.advance(TEAM_RETRY / 2 + 1)


async def test_the_index_of_a_former_team_is_not_taken_for_that_of_the_new_one(office: Office) -> None:
    office.boards.search = TeamSearch.PREPARING
    office.boards.preparing = asyncio.get_running_loop().create_future()
    await office.team.sync()
    await settle()
    office.profiles.change_settings(replace(office.profiles.settings, team_journal=f"{URL}2"))
    assert office.team.indexing.search is None
    office.boards.preparing.set_result(TeamSearch.FAST)
    await settle()
    assert office.team.indexing.search is None


async def test_partners_do_not_get_each_others_news(office: Office) -> None:
    ours, theirs = office.backend.add().info.id, office.backend.add().info.id
    office.colleague(ours)
    office.colleague(theirs, profile=USA)
    await office.service.refresh()
    await office.team.sync()
    assert {entry.id: entry.colleague for entry in office.service.store.entries} == {ours: "Bob (PC-3)", theirs: ""}
    await office.profiles.switch("USA")
    await office.team.sync()
    entry = office.service.store.get(theirs)
    assert entry is not None
    assert entry.colleague == "Bob (PC-3)"


async def test_sessions_of_one_profile_are_never_shared_with_another_partner(office: Office) -> None:
    office.boards.failures["any"] = TeamConnectionRefused("raw")
    active = await office.service.start_on_ticket("7848095")
    await office.service.interrupt(active.id)
    await settle()
    await office.profiles.switch("USA")
    office.boards.failures.clear()
    await office.team.sync()
    assert list(office.boards.of(partner_key(EUROPE))) == [active.id]
    assert office.boards.of(partner_key(USA)) == {}


async def test_the_demo_is_never_shared(office: Office) -> None:
    await office.profiles.start_demo()
    await office.service.start_on_ticket("7848095")
    before = list(office.boards.calls)
    await office.team.sync()
    assert office.boards.calls == before
    assert office.boards.published == []
    assert not office.team.shares


async def test_without_a_team_nothing_is_marked_and_no_database_is_opened() -> None:
    office = open_office(FakeDatabases(), FakeJournal(), replace(SETTINGS, team_journal=""))
    await office.profiles.switch("Europe")
    active = await office.service.start_on_ticket("7848095")
    await office.team.sync()
    assert office.boards.opened == []
    assert office.journal.marks == {}
    assert office.journal.sessions[active.id].who.startswith("Anna (")
    await office.scope.aclose()


async def test_an_address_that_breaks_a_rule_is_reported_and_shares_nothing() -> None:
    bad = replace(SETTINGS, team_journal="postgresql://db.example.com/x?sslmode=disable")
    office = open_office(FakeDatabases(), FakeJournal(), bad)
    await office.profiles.switch("Europe")
    assert isinstance(office.team.error, BadInput)
    assert not office.team.shares
    office.profiles.change_settings(replace(office.profiles.settings, team_journal=""))
    assert office.team.error is None
    await office.scope.aclose()


async def test_the_policy_decides_the_database() -> None:
    office = open_office(FakeDatabases(), FakeJournal(), Settings(), PolicyOverrides(team_journal=URL))
    assert office.team.address is not None
    assert office.team.address.url == URL
    forbidden = open_office(FakeDatabases(), FakeJournal(), SETTINGS, PolicyOverrides(team_journal=""))
    assert forbidden.team.address is None


async def test_sharing_keeps_the_password_apart_from_the_settings(office: Office) -> None:
    address = office.team.read("postgresql://anna@other.example.com/openobd")[0]
    await office.team.share(address, Secret("another-password"))
    assert office.profiles.settings.team_journal == address.url
    assert office.secrets.stored[address.url] == Secret("another-password")
    assert "another-password" not in repr(office.profiles.settings)
    await office.team.sync()
    assert office.boards.opened[-1] == (address, Secret("another-password"))


@pytest.mark.parametrize(
    "other",
    [
        "postgresql://anna@evil.example.com/openobd",
        "postgresql://anna@other.example.com:5433/openobd",
        "postgresql://anna@other.example.com/evil",
        "postgresql://eve@other.example.com/openobd",
    ],
)
async def test_s6_the_team_password_goes_to_no_other_host_port_database_or_user(office: Office, other: str) -> None:
    address = office.team.read("postgresql://anna@other.example.com/openobd")[0]
    await office.team.share(address, Secret("another-password"))
    await office.team.test(office.team.read(other)[0], Secret(""))
    assert office.boards.opened[-1][1] == Secret("")
    await office.team.test(address, Secret(""))
    assert office.boards.opened[-1][1] == Secret("another-password")


class Waiting:
    """A password that is being stored in a key store that does not answer before ``answers`` is set."""

    def __init__(self, office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
        self.answers = asyncio.Event()
        self.address = office.team.read("postgresql://anna@other.example.com/openobd")[0]
        self.share = asyncio.ensure_future(self._share(office, monkeypatch))

    async def _share(self, office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
        put = office.secrets.put

        async def wait(name: str, secret: Secret) -> None:
            if name == self.address.url:
                await self.answers.wait()
            await put(name, secret)

        monkeypatch.setattr(office.secrets, "put", wait)
        await office.team.share(self.address, Secret("another-password"))

    async def end(self) -> None:
        self.answers.set()
        await self.share
        await settle()


@pytest.mark.parametrize("failure", [None, KeyStoreUnavailable()])
async def test_d5_s6_a_share_that_was_withdrawn_while_the_key_store_was_waited_for_shares_nothing(
    office: Office, monkeypatch: pytest.MonkeyPatch, failure: KeyStoreUnavailable | None
) -> None:
    office.profiles.change_settings(replace(office.profiles.settings, team_journal=""))
    waiting = Waiting(office, monkeypatch)
    await settle()
    office.team.withdraw()
    office.secrets.failure = failure
    await waiting.end()
    assert office.profiles.settings.team_journal == ""
    assert office.team.address is None
    assert office.secrets.stored == {}


async def test_d5_s11_a_share_that_was_waiting_for_the_key_store_does_not_follow_a_logout(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    waiting = Waiting(office, monkeypatch)
    await settle()
    former = office.profiles.settings.team_journal
    await office.profiles.sign_out()
    await waiting.end()
    assert office.profiles.settings.team_journal == former
    assert office.secrets.stored == {}


async def test_d5_of_two_teams_the_one_chosen_last_is_shared_with(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    waiting = Waiting(office, monkeypatch)
    await settle()
    later = office.team.read("postgresql://anna@later.example.com/openobd")[0]
    await office.team.share(later, Secret("later-password"))
    await waiting.end()
    assert office.team.address == later
    assert office.secrets.stored == {later.url: Secret("later-password")}


async def test_f17_without_a_key_store_sharing_works_for_this_run_and_that_is_shown(office: Office) -> None:
    office.secrets.failure = KeyStoreUnavailable()
    address = office.team.read("postgresql://anna@other.example.com/openobd")[0]
    with pytest.raises(KeyStoreUnavailable):
        await office.team.share(address, Secret("another-password"))
    await office.team.sync()
    assert office.boards.opened[-1] == (address, Secret("another-password"))


async def test_t9_signing_out_removes_the_password_and_leaves_the_team(office: Office) -> None:
    await office.team.sync()
    await office.profiles.sign_out()
    await settle()
    assert office.secrets.stored == {}
    assert office.boards.closed == 1
    assert not office.team.shares


async def test_t9_the_password_of_a_team_that_was_left_is_not_kept(office: Office) -> None:
    office.profiles.change_settings(replace(office.profiles.settings, team_journal=""))
    await settle()
    assert office.secrets.stored == {}


async def test_t9_a_failure_of_the_key_store_for_the_team_does_not_keep_the_client_secret(office: Office) -> None:
    async def fails(name: str) -> None:
        raise KeyStoreUnavailable

    office.secrets.remove = fails  # type: ignore[method-assign]  # a store that is locked
    with pytest.raises(KeyStoreUnavailable):
        await office.profiles.sign_out()
    with pytest.raises(BadInput) as caught:
        await office.profiles.switch("Europe")
    assert "No client secret" in caught.value.what


async def test_the_sessions_of_colleagues_are_fetched_again_after_a_login(office: Office) -> None:
    theirs = office.backend.add().info.id
    office.colleague(theirs)
    await office.team.sync()
    await office.profiles.sign_out()
    await office.profiles.save(EUROPE, Secret("secret-1"), instead_of="Europe")
    await office.profiles.switch("Europe")
    await office.team.sync()
    entry = office.service.store.get(theirs)
    assert entry is not None
    assert entry.colleague == "Bob (PC-3)"


async def test_a_connection_test_changes_nothing_and_shows_its_result(office: Office) -> None:
    address = office.team.read("postgresql://other.example.com/openobd")[0]
    await office.team.test(address, Secret("typed"))
    assert office.boards.opened[-1] == (address, Secret("typed"))
    office.boards.failures["test"] = TeamNoRights()
    with pytest.raises(TeamNoRights) as caught:
        await office.team.test(address, Secret(""))
    assert caught.value.meaning == "Nothing was changed."
    assert office.profiles.settings.team_journal == URL
    assert office.boards.closed == 2


async def test_the_history_of_the_team_is_only_read_on_request(office: Office) -> None:
    office.colleague("theirs")
    history = History(None, team=office.team)
    assert (await history.page(HistoryQuery())).records == ()
    assert [one.id for one in (await history.page(HistoryQuery(of_team=True))).records] == ["theirs"]
    assert await history.count(HistoryQuery(of_team=True)) == 1
    await office.profiles.sign_out()
    with pytest.raises(TeamJournalUnavailable) as caught:
        await history.page(HistoryQuery(of_team=True))
    assert "does not share" in caught.value.what


async def test_a_change_of_the_team_while_the_key_store_is_read_opens_the_new_team(office: Office) -> None:
    gate = asyncio.Event()
    get = office.secrets.get

    async def slow(name: str) -> Secret | None:
        await gate.wait()
        return await get(name)

    office.secrets.get = slow  # type: ignore[method-assign]  # a store that asks the user
    looking = office.scope.start(office.team.sync(), "look")
    await settle()
    other = "postgresql://other.example.com:5432/openobd"
    office.profiles.change_settings(replace(office.profiles.settings, team_journal=other))
    gate.set()
    await looking
    await office.team.sync()
    assert [address.url for address, _ in office.boards.opened] == [other]


OTHER = "postgresql://other.example.com:5432/openobd"


@pytest.mark.parametrize("url", ["", OTHER])
async def test_d22_nothing_more_is_published_to_a_team_that_is_left_while_something_is_being_published(
    office: Office, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate, publish = asyncio.Event(), FakeDatabase.publish

    async def slow(self: FakeDatabase, records: Sequence[SessionRecord]) -> None:
        await gate.wait()
        await publish(self, records)

    monkeypatch.setattr(FakeDatabase, "publish", slow)
    await office.service.start_on_ticket("7848095")
    await office.service.notes.add("7848095", "only for this PC")
    await settle()
    looking = office.scope.start(office.team.sync(), "look")
    await settle()
    office.profiles.change_settings(replace(office.profiles.settings, team_journal=url))
    gate.set()
    await looking
    assert office.boards.notes == []
    assert [name for name in office.boards.calls if name.startswith("publish")] == []
    assert office.team.error is None


async def test_d22_the_number_of_a_change_in_a_team_that_was_left_is_not_used_in_the_new_one(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate, news = asyncio.Event(), FakeDatabase.news

    async def slow(self: FakeDatabase, scope: str, since: int, began_after: float) -> TeamNews:
        found = await news(self, scope, since, began_after)
        await gate.wait()
        return found

    monkeypatch.setattr(FakeDatabase, "news", slow)
    ids = [office.backend.add(SessionState.AVAILABLE).info.id for _ in range(2)]
    await office.service.refresh()
    office.colleague(ids[0])
    looking = office.scope.start(office.team.sync(), "look")
    await settle()
    # The same fake stands for the new database, with a change that has the same number as the one in the former.
    office.boards.published.clear()
    office.colleague(ids[1])
    office.profiles.change_settings(replace(office.profiles.settings, team_journal=OTHER))
    gate.set()
    await looking
    await office.team.sync()
    assert [office.service.store.get(each).colleague for each in ids] == ["", "Bob (PC-3)"]  # type: ignore[union-attr]


async def test_closing_disconnects_from_the_database(office: Office) -> None:
    await office.team.sync()
    await office.team.aclose()
    assert office.boards.closed == 1


async def test_d22_an_open_session_is_published_as_soon_as_sharing_begins() -> None:
    office = open_office(FakeDatabases(), FakeJournal(), replace(SETTINGS, team_journal=""))
    await office.profiles.switch("Europe")
    active = await office.service.start_on_ticket("7848095")
    await settle()
    assert office.boards.of(partner_key(EUROPE)) == {}
    address, password = office.team.read(URL)
    await office.team.share(address, password)
    await settle()
    await office.team.sync()
    shared = office.boards.of(partner_key(EUROPE))[active.id]
    assert (shared.ticket, shared.state) == ("7848095", SessionState.ACTIVE)
    await office.scope.aclose()
    assert office.failures == []


async def test_d22_a_session_resumed_after_sharing_began_is_published() -> None:
    office = open_office(FakeDatabases(), FakeJournal(), replace(SETTINGS, team_journal=""))
    await office.profiles.switch("Europe")
    active = await office.service.start_on_ticket("7848095")
    await settle()
    await office.scope.aclose()
    later = open_office(office.boards, office.journal)
    later.backend.sessions.update(office.backend.sessions)
    await later.service.recorder.recall()
    await later.profiles.switch("Europe")
    await later.service.resume(active.id)
    await settle()
    await later.team.sync()
    shared = later.boards.of(partner_key(EUROPE))[active.id]
    assert (shared.ticket, shared.state) == ("7848095", SessionState.ACTIVE)
    await later.scope.aclose()
    assert later.failures == []


async def test_a_note_reaches_the_team_and_a_colleagues_note_reaches_this_pc(office: Office) -> None:
    await office.service.notes.add("7848095", "ignition must stay on")
    key = partner_key(EUROPE)
    office.boards.notes.append(Note(id="b", ticket="7848095", at=START, who="Bob (PC-3)", text="go on", scope=key))
    await office.team.sync()
    assert [(note.text, note.scope) for note in office.boards.notes] == [("go on", key), ("ignition must stay on", key)]
    assert {note.text for note in (await office.service.notes.of("7848095")).notes} == {
        "go on",
        "ignition must stay on",
    }
    assert office.journal.notes.marks == {}


async def test_a_note_waits_while_the_team_database_fails(office: Office) -> None:
    office.boards.failures["publish_notes"] = TeamConnectionRefused()
    await office.service.notes.add("7848095", "ignition must stay on")
    await office.team.sync()
    assert office.boards.notes == []
    assert office.team.error is not None
    office.boards.failures.clear()
    await office.team.sync()
    assert [note.text for note in office.boards.notes] == ["ignition must stay on"]


async def test_notes_wait_until_the_owner_of_the_tables_has_prepared_them(office: Office) -> None:
    office.boards.takes_notes = False
    await office.service.notes.add("7848095", "ignition must stay on")
    await office.team.sync()
    assert (office.team.error, office.team.notes.is_possible) == (None, False)
    assert len(office.journal.notes.marks) == 1
    office.boards.takes_notes = True
    await office.team.sync()
    assert office.team.notes.is_possible
    assert len(office.boards.notes) == 1


async def test_notes_that_the_disk_refuses_are_downloaded_again(office: Office) -> None:
    key = partner_key(EUROPE)
    office.boards.notes += [
        Note(id=f"b{number}", ticket="1", at=START, who="Bob (PC-3)", text="go on", scope=key) for number in range(5)
    ]
    office.journal.broken = True
    await office.team.sync()
    office.journal.broken = False
    await office.team.sync()
    assert len((await office.service.notes.of("1")).notes) == 5


async def test_a_hand_over_to_this_user_counts_as_attention_until_acknowledged(office: Office) -> None:
    to, key = office.service.recorder.who, partner_key(EUROPE)
    office.boards.notes.append(
        Note(id="b", ticket="7848095", at=START, who="Bob (PC-3)", text="go on", to=to, scope=key)
    )
    await office.team.sync()
    assert [note.text for note in office.service.attention.handed_over] == ["go on"]
    assert office.service.attention.count == 1
    await office.service.notes.acknowledge(office.service.attention.handed_over[0])
    assert office.service.attention.count == 0
    await office.team.sync()
    assert office.boards.notes[-1].acknowledged_at == office.clock.now()


async def test_the_colleagues_are_known_from_the_team_database_or_else_from_the_list(office: Office) -> None:
    theirs = office.backend.add(SessionState.AVAILABLE).info.id
    office.colleague(theirs)
    await office.service.refresh()
    await office.team.sync()
    assert await office.team.colleagues() == ("Bob (PC-3)",)
    office.boards.failures["colleagues"] = TeamConnectionRefused()
    assert await office.team.colleagues() == ("Bob (PC-3)",)


async def test_d22_all_notes_of_a_new_team_database_are_fetched_whatever_the_number_of_the_last_change(
    office: Office,
) -> None:
    def note(name: str, ticket: str) -> Note:
        return Note(id=name, ticket=ticket, at=START, who="Bob (PC-3)", text="go on", scope=partner_key(EUROPE))

    office.boards.notes += [note(f"former{number}", "1") for number in range(5)]
    await office.team.sync()
    office.boards.notes[:] = [note(f"new{number}", "2") for number in range(5)]
    await office.team.share(office.team.read(URL.replace("db", "db2"))[0], Secret("another"))
    await office.team.sync()
    assert [len((await office.service.notes.of(ticket)).notes) for ticket in ("1", "2")] == [5, 5]


async def test_d22_all_notes_of_a_database_that_was_exchanged_while_the_program_was_off_are_fetched(
    office: Office,
) -> None:
    def note(name: str, ticket: str) -> Note:
        return Note(id=name, ticket=ticket, at=START, who="Bob (PC-3)", text="go on", scope=partner_key(EUROPE))

    office.boards.notes += [note(f"former{number}", "1") for number in range(5)]
    await office.team.sync()
    office.boards.notes[:] = [note(f"new{number}", "2") for number in range(9)]
    # The next run.
    office.team.notes = NoteExchange(office.service.notes, office.journal)
    await office.team.sync()
    assert len((await office.service.notes.of("2")).notes) == 9
    office.boards.calls.clear()
    office.team.notes = NoteExchange(office.service.notes, office.journal)
    await office.team.sync()
    assert office.boards.calls.count("note_news") == 1, "the same database is not read from its beginning"


async def test_a_scan_is_published_and_found_by_the_team(office: Office) -> None:
    made = office.service.recorder.scans.save(SessionRecord(id="s1", profile="Europe"), SCAN)
    await settle()
    await office.team.sync()
    assert office.boards.scans == {made.id: made}
    assert await office.journal.scans.waiting(9) == ()
    assert (await office.team.scans.of_session("s1")).scans == (made,)
    assert (await office.team.scans.of_car(VIN, "")).scans == (made,)


async def test_many_scans_are_published_in_several_calls(office: Office) -> None:
    for number in range(SCANS_AT_ONCE + 1):
        office.service.recorder.scans.save(SessionRecord(id=f"s{number}", profile="Europe"), SCAN)
    await settle()
    await office.team.sync()
    assert office.boards.calls.count("publish_scans") == 2
    assert len(office.boards.scans) == SCANS_AT_ONCE + 1


async def test_scans_wait_until_the_team_database_is_prepared_and_nothing_else_waits_for_them(office: Office) -> None:
    office.boards.takes_scans = False
    office.service.recorder.scans.save(SessionRecord(id="s1", profile="Europe"), SCAN)
    await settle()
    await office.team.sync()
    assert (office.team.error, len(await office.journal.scans.waiting(9))) == (None, 1)
    office.boards.takes_scans = True
    await office.team.sync()
    assert await office.journal.scans.waiting(9) == ()


async def test_the_recorder_knows_whether_the_demo_is_shown(office: Office) -> None:
    assert not office.service.recorder.in_demo
    await office.profiles.start_demo()
    assert office.service.recorder.in_demo


async def test_a_team_that_cannot_be_asked_is_told(office: Office) -> None:
    office.boards.failures["any"] = TeamConnectionRefused()
    with pytest.raises(TeamJournalUnavailable):
        await office.team.scans.of_car(VIN, "")


@pytest.mark.parametrize(
    ("account", "name", "shown"),
    [
        ("j\udce4ger", "", "jger"),
        ("anna\u200b", "", "anna"),
        ("\udcff", "", "?"),
        ("anna", "\u3164\u3164", "anna"),
        ("x" * 2_000_000, "", "x" * NAME_LIMIT),
    ],
)
def test_d21_a_name_that_nobody_can_read_or_write_is_not_shared(
    monkeypatch: pytest.MonkeyPatch, account: str, name: str, shown: str
) -> None:
    monkeypatch.setattr("getpass.getuser", lambda: account)
    monkeypatch.setattr("platform.node", lambda: "pc\udcff")
    assert display_name(name) == f"{shown} (pc)"
