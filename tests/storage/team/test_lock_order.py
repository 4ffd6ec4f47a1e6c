"""Locks of the team database: migrations and uploads of several PCs at once never wait for each other."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Awaitable
from contextlib import closing
from typing import Any

import pytest

from openobd_desktop.domain.settings import TeamAddress
from openobd_desktop.storage import TeamDatabases
from openobd_desktop.storage.team import schema, tables
from openobd_desktop.storage.team.database import TeamDatabase
from openobd_desktop.storage.team.schema import MIGRATION_LOCK, SEARCH_LOCK, VERSION
from tests.postgres import Postgres, password
from tests.storage.team.conftest import shared_record
from tests.storage.team.test_numbers import former

_WAITING = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()"


class Team:
    """A team database at version 1, and the PCs that use it."""

    def __init__(self, server: Postgres, address: TeamAddress) -> None:
        self.server = server
        self.address = address
        self.opened: list[TeamDatabase] = []

    def pc(self) -> TeamDatabase:
        """Returns the database as opened by one more PC."""
        self.opened.append(TeamDatabases().open(self.address, password()))
        return self.opened[-1]

    def sql(self, *statements: str) -> list[tuple[Any, ...]]:
        return self.server.sql(self.address.database, *statements)

    @property
    def version(self) -> int:
        return int(self.sql("SELECT version FROM openobd_team")[0][0])

    @property
    def ids(self) -> list[str]:
        return [name for (name,) in self.sql("SELECT id FROM openobd_sessions ORDER BY id")]

    async def until_waiting(self, count: int) -> None:
        """Waits until ``count`` PCs are waiting for a lock."""
        while await asyncio.to_thread(self.sql, _WAITING) != [(count,)]:
            pass


@pytest.fixture
async def team(postgres: Postgres) -> AsyncIterator[Team]:
    made = Team(postgres, postgres.database())
    first = made.pc()
    await first.publish([shared_record("s0")])
    await first.aclose()
    former(postgres, made.address.database)
    yield made
    for opened in made.opened:
        await opened.aclose()


class Pause:
    """Stops the next upload after it has been numbered and before it is written."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.reached, self.over = threading.Event(), threading.Event()
        replace = tables._replace

        def replace_later(*arguments: Any) -> None:
            if not self.reached.is_set():
                self.reached.set()
                assert self.over.wait(30)
            replace(*arguments)

        patch.setattr(tables, "_replace", replace_later)

    async def begin(self) -> None:
        """Waits until the upload has stopped."""
        await asyncio.to_thread(self.reached.wait, 30)


async def connected_at(team: Team, version: int, patch: pytest.MonkeyPatch) -> TeamDatabase:
    """Returns the database as opened by a PC whose program knew this version only, to which it has migrated."""
    with patch.context() as then:
        then.setattr(schema, "STEPS", schema.STEPS[:version])
        then.setattr(schema, "VERSION", version)
        pc = team.pc()
        await pc.publish([shared_record("s0")])
    assert team.version == version
    return pc


@pytest.mark.parametrize("version", range(1, VERSION))
async def test_d6_a_migration_during_an_upload_waits_and_neither_of_them_fails(
    team: Team, monkeypatch: pytest.MonkeyPatch, version: int
) -> None:
    early = await connected_at(team, version, monkeypatch)
    pause = Pause(monkeypatch)
    uploading = asyncio.gather(early.publish([shared_record("s1")]))
    await pause.begin()
    migrating = asyncio.gather(team.pc().publish([shared_record("s2")]))
    await team.until_waiting(1)
    pause.over.set()
    await asyncio.gather(uploading, migrating)
    assert (team.version, team.ids) == (VERSION, ["s0", "s1", "s2"])


async def test_d6_an_upload_during_a_migration_waits_and_neither_of_them_fails(
    team: Team, monkeypatch: pytest.MonkeyPatch
) -> None:
    early = await connected_at(team, VERSION - 1, monkeypatch)
    reached, over = threading.Event(), threading.Event()
    last = schema.STEPS[-1]

    def migrate_slowly(connection: Any) -> None:
        last(connection)
        reached.set()
        assert over.wait(30)

    monkeypatch.setattr(schema, "STEPS", (*schema.STEPS[:-1], migrate_slowly))
    migrating = asyncio.gather(team.pc().publish([shared_record("s2")]))
    await asyncio.to_thread(reached.wait, 30)
    uploading = asyncio.gather(early.publish([shared_record("s1")]))
    await team.until_waiting(1)
    over.set()
    await asyncio.gather(uploading, migrating)
    assert (team.version, team.ids) == (VERSION, ["s0", "s1", "s2"])


async def test_d6_pcs_that_find_old_tables_at_the_same_time_migrate_them_once(team: Team) -> None:
    works: list[Awaitable[None]] = []
    with closing(team.server.session(team.address.database)) as other:
        other.execute(f"SELECT pg_advisory_lock({MIGRATION_LOCK})")
        works += [team.pc().publish([shared_record(f"s{number}")]) for number in (1, 2, 3)]
        both = asyncio.gather(*works)
        await team.until_waiting(3)
    await both
    assert (team.version, team.ids) == (VERSION, ["s0", "s1", "s2", "s3"])


async def test_d6_while_the_index_for_searches_is_being_created_the_tables_are_used_as_they_are(team: Team) -> None:
    with closing(team.server.session(team.address.database)) as other:
        other.execute(f"SELECT pg_advisory_lock({SEARCH_LOCK})")
        await team.pc().publish([shared_record("s1")])
        assert (team.version, team.ids) == (1, ["s0", "s1"])
    await team.pc().publish([shared_record("s2")])
    assert (team.version, team.ids) == (VERSION, ["s0", "s1", "s2"])
