"""Two PCs of a team with a real PostgreSQL: each sees the other's sessions, and the database never contains a token."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from msgspec.structs import replace

from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.core.journal.history import History
from openobd_desktop.core.journal.recorder import JournalRecorder
from openobd_desktop.core.profiles.profiles import Profiles
from openobd_desktop.core.sessions.service import SessionService
from openobd_desktop.core.sessions.store import SessionStore
from openobd_desktop.core.team.sync import Team
from openobd_desktop.domain.journal import Draft, HistoryQuery, SessionRecord
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import Ownership, Result, ServiceResult, SessionEntry, SessionState, UserFeedback
from openobd_desktop.domain.settings import Profile, Settings, TeamAddress
from openobd_desktop.errors import TeamConnectionRefused
from openobd_desktop.storage import Journal, TeamDatabases
from tests.core.fakes import FakeService, ManualClock, settle
from tests.postgres import PASSWORD, Postgres, own_postgres, password, postgres
from tests.ui.ui_env import TICKET, FakeLogins, FakeSecrets, FakeSettings

__all__ = ["own_postgres", "postgres"]

PROFILE = Profile(name="Europe", client_id="workshop-4711")
SECRET = "client-secret-of-the-partner"
DONE = ServiceResult((Result.SUCCESS,), UserFeedback.SUCCESS, "Coded, and it works.")


@dataclass
class Pc:
    """One PC with its own journal on disk."""

    service: SessionService
    team: Team
    journal: Journal
    scope: TaskScope
    failures: list[BaseException]

    async def look(self) -> None:
        """Fetches the list of the service and the news of the team."""
        await settle()
        await self.service.refresh()
        await self.team.sync()

    def entry(self, session_id: str) -> SessionEntry:
        found = self.service.store.get(session_id)
        assert found is not None
        return found

    async def history(self) -> list[SessionRecord]:
        history = History(self.journal, team=self.team)
        return [record async for part in history.parts(HistoryQuery(of_team=True)) for record in part.records]

    async def end(self) -> None:
        """Ends the program."""
        await self.scope.aclose()
        await self.team.aclose()
        await self.journal.aclose()
        for failure in self.failures:
            raise failure


Start = Callable[..., Awaitable[Pc]]


@pytest.fixture
async def start(tmp_path: Path) -> AsyncIterator[Start]:
    """Yields a function that starts the program for one person; all programs use the same service."""
    backend, clock = FakeService(), ManualClock()
    running: list[Pc] = []

    async def started(name: str, address: TeamAddress, profile: Profile = PROFILE) -> Pc:
        failures: list[BaseException] = []
        scope = TaskScope(lambda task, error: failures.append(error))
        journal = Journal(tmp_path / name, None, clock=clock.now)
        await journal.open()
        service = SessionService(SessionStore(), scope, clock, JournalRecorder(journal, scope, clock))
        settings = Settings(profiles=(profile,), team_journal=address.url, your_name=name)
        secrets = FakeSecrets({profile.name: Secret(SECRET)})
        profiles = Profiles(service, FakeLogins(backend), FakeSettings(settings), secrets)
        profiles.load()
        team = Team(TeamDatabases(), journal, service, profiles, FakeSecrets({address.url: password()}), scope)
        await service.recorder.recall()
        await profiles.switch(profile.name)
        running.append(Pc(service, team, journal, scope, failures))
        return running[-1]

    yield started
    for pc in running:
        await pc.end()


async def test_bob_sees_the_session_of_anna_from_the_start_to_the_result(postgres: Postgres, start: Start) -> None:
    address = postgres.database()
    anna, bob = await start("Anna", address), await start("Bob", address)
    active = await anna.service.start_on_ticket(TICKET)
    await anna.look()
    await bob.look()
    entry = bob.entry(active.id)
    assert (entry.ticket, entry.mine, entry.session.state) == (TICKET, Ownership.NOT_KNOWN, SessionState.ACTIVE)
    assert entry.colleague.startswith("Anna (")
    assert bob.service.store.running_on(TICKET) == entry
    await anna.service.finish(active.id, DONE)
    await anna.look()
    (shared_record,) = await bob.history()
    assert (shared_record.state, shared_record.result, shared_record.who) == (
        SessionState.FINISHED,
        DONE,
        entry.colleague,
    )
    assert await bob.journal.find(HistoryQuery(), None, 9) == await bob.journal.find(HistoryQuery(), None, 1)


async def test_a_session_taken_over_by_bob_is_his_for_all_colleagues(postgres: Postgres, start: Start) -> None:
    address = postgres.database()
    anna, bob, chloe = [await start(name, address) for name in ("Anna", "Bob", "Chloe")]
    far = bob.service._require_login().controller._service  # type: ignore[attr-defined]  # the played service
    left = far.add(SessionState.AVAILABLE).info.id
    await anna.journal.save_session(
        SessionRecord(
            id=left, ticket="4711", mine=Ownership.STARTED, who="Anna (PC)", scope=anna.service.recorder.scope
        )
    )
    for pc in (anna, bob):
        await pc.look()
    assert bob.entry(left).colleague == "Anna (PC)"
    await bob.service.claim(left)
    for pc in (bob, anna, chloe):
        await pc.look()
    assert bob.entry(left).mine is Ownership.CLAIMED
    assert chloe.entry(left).colleague.startswith("Bob (")
    assert chloe.entry(left).ticket == "4711"


async def test_t2_no_token_no_secret_and_no_draft_is_ever_in_the_database(postgres: Postgres, start: Start) -> None:
    address = postgres.database()
    anna = await start("Anna", address)
    active = await anna.service.start_on_ticket(TICKET)
    far = anna.service._require_login().controller._service  # type: ignore[attr-defined]  # the played service
    await anna.service.save_draft(active.id, Draft((Result.FAILURE,), None, "half a sentence of a draft"))
    await anna.look()
    await anna.service.finish(active.id, DONE)
    await anna.look()
    dump = postgres.dump(address.database)
    assert active.id in dump
    assert DONE.description in dump
    held = far.held(active.id)
    secrets = [held.one_time.reveal(), *(token.reveal() for token in held.tokens), SECRET, PASSWORD, PROFILE.client_id]
    assert len(secrets) >= 5
    assert [secret for secret in secrets if secret in dump] == []
    assert "half a sentence" not in dump


async def test_two_partners_who_share_a_database_by_mistake_do_not_see_each_other(
    postgres: Postgres, start: Start
) -> None:
    address = postgres.database()
    anna = await start("Anna", address)
    stranger = await start("Stranger", address, replace(PROFILE, client_id="another-partner"))
    active = await anna.service.start_on_ticket(TICKET)
    await anna.look()
    await stranger.look()
    assert stranger.entry(active.id).colleague == ""
    assert stranger.entry(active.id).ticket == ""
    assert await stranger.history() == []


async def test_f16_a_server_that_is_killed_causes_no_loss_and_is_reported(own_postgres: Postgres, start: Start) -> None:
    anna, bob = await start("Anna", own_postgres.address), await start("Bob", own_postgres.address)
    first = await anna.service.start_on_ticket(TICKET)
    await anna.look()
    own_postgres.kill()
    await anna.service.finish(first.id, DONE)
    second = await anna.service.start_on_ticket("4711")
    await anna.look()
    assert isinstance(anna.team.error, TeamConnectionRefused)
    assert anna.team.waiting == 2
    assert second.alive
    own_postgres.start()
    await anna.look()
    await bob.look()
    assert anna.team.error is None
    assert {record.id: record.state for record in await bob.history()} == {
        first.id: SessionState.FINISHED,
        second.id: SessionState.ACTIVE,
    }
    assert bob.entry(second.id).ticket == "4711"


async def test_sessions_not_shared_yet_are_shared_by_the_next_run(
    own_postgres: Postgres, start: Start, tmp_path: Path
) -> None:
    own_postgres.kill()
    anna = await start("Anna", own_postgres.address)
    active = await anna.service.start_on_ticket(TICKET)
    await anna.service.finish(active.id, DONE)
    await anna.look()
    await anna.end()
    own_postgres.start()
    again = await start("Anna", own_postgres.address)
    await again.look()
    bob = await start("Bob", own_postgres.address)
    assert [record.result for record in await bob.history()] == [DONE]
