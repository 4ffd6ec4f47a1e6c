"""Searches of the team history on a real PostgreSQL server: with an index if it is allowed, otherwise without."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator
from contextlib import closing, suppress
from typing import Any

import psycopg
import pytest
from msgspec.structs import replace
from sqlalchemy import Connection, text

from openobd_desktop.domain.journal import HistoryPart, HistoryPlace, HistoryQuery, SearchWord, TeamSearch
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.session import SessionState
from openobd_desktop.domain.settings import TeamAddress
from openobd_desktop.errors import TeamJournalUnavailable
from openobd_desktop.storage import TeamDatabases
from openobd_desktop.storage.team import postgres as connecting
from openobd_desktop.storage.team import tables
from openobd_desktop.storage.team.database import TeamDatabase
from openobd_desktop.storage.team.schema import SEARCH_LOCK, VERSION
from openobd_desktop.storage.team.search_index import SEARCH_INDEX
from tests.postgres import Postgres, password
from tests.storage.team.conftest import SCOPE, filled, shared_record
from tests.storage.team.test_numbers import former

ROWS = 20_000
"""Enough sessions for the server to prefer the index."""
OTHER = Secret("another-password")
IS_VALID = f"SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('{SEARCH_INDEX}')"
ABORTED = f"CREATE INDEX CONCURRENTLY {SEARCH_INDEX} ON openobd_sessions USING gin (search gin_trgm_ops)"


def word(*texts: str) -> HistoryQuery:
    return HistoryQuery(words=tuple(map(SearchWord, texts)))


class Pcs:
    """The PCs that use one database."""

    def __init__(self, server: Postgres) -> None:
        self.server = server
        self._opened: list[TeamDatabase] = []

    def pc(self, address: TeamAddress, secret: Secret | None = None) -> TeamDatabase:
        self._opened.append(TeamDatabases().open(address, password() if secret is None else secret))
        return self._opened[-1]

    def user(self, address: TeamAddress, *rights: str) -> TeamAddress:
        """Creates a user who may log in, with these ``rights``; returns the user's address."""
        name = f"user_{address.database[5:]}"
        self.server.sql(address.database, f"CREATE ROLE {name} LOGIN PASSWORD '{OTHER.reveal()}'")
        self.server.sql(address.database, *(f"GRANT {right} TO {name}" for right in rights), "SELECT 1")
        return replace(address, user=name)

    def index(self, address: TeamAddress) -> list[tuple[Any, ...]]:
        """Returns whether the index is valid; None if there is no index."""
        return self.server.sql(address.database, IS_VALID)

    async def aclose(self) -> None:
        for opened in self._opened:
            await opened.aclose()


@pytest.fixture
async def pcs(postgres: Postgres) -> AsyncIterator[Pcs]:
    found = Pcs(postgres)
    yield found
    await found.aclose()


async def whole(pc: TeamDatabase, query: HistoryQuery, limit: int = 50) -> tuple[list[str], int, int]:
    """Returns the IDs of all matches, their number as counted, and the number of parts in which they were found."""
    found: list[str] = []
    parts, counted = 0, 0
    after: HistoryPlace | None = None
    while parts == 0 or after is not None:
        part: HistoryPart = await pc.find(SCOPE, query, after, limit)
        found += [record.id for record in part.records]
        parts, after = parts + 1, part.behind
    number, after = await pc.count(SCOPE, query, None)
    counted += number
    while after is not None:
        number, after = await pc.count(SCOPE, query, after)
        counted += number
    return found, counted, parts


async def test_without_the_index_searches_find_the_same(pcs: Pcs, monkeypatch: pytest.MonkeyPatch) -> None:
    address = await filled(pcs.server, ROWS)
    pc = pcs.pc(address)
    await pc.publish([shared_record("odd", ticket=r"50%_\/ 'x'"), shared_record("next", ticket="50 percent")])
    await pc.publish([shared_record("ended", state=SessionState.FINISHED, ticket="abcd")])
    queries = [
        word("no such word"),
        word("19999"),
        word("windscreen", "1999"),
        word("50%_\\/"),
        word("%"),
        word("50_"),
        word("'x'"),
        word("zz"),
        word("9"),
        word("---"),
        word("pc-13)"),
        HistoryQuery(words=(SearchWord("1999"),), since=15_000.0, until=19_995.0, oldest_first=True),
        HistoryQuery(words=(SearchWord("nothing", states=(SessionState.FINISHED,)), SearchWord("abc"))),
    ]
    monkeypatch.setattr("openobd_desktop.storage.journal.tables.finding.PART_SIZE", 6000)
    before = [await whole(pc, query) for query in queries]
    assert await pc.search_state() is TeamSearch.PREPARING
    assert await pc.prepare_search() is TeamSearch.FAST
    assert await pc.search_state() is TeamSearch.FAST
    after = [await whole(pc, query) for query in queries]
    assert [each[:2] for each in after] == [each[:2] for each in before]
    assert [len(ids) for ids, _, _ in before[:7]] == [0, 1, 12, 1, 1, 0, 1]
    assert (before[0][2], after[0][2]) == (4, 1)


async def test_a_frequent_word_is_found_in_the_order_of_the_history(pcs: Pcs) -> None:
    pc = pcs.pc(await filled(pcs.server, ROWS))
    await pc.prepare_search()
    part = await pc.find(SCOPE, word("windscreen"), None, 3)
    assert [record.id for record in part.records] == ["s0020000", "s0019999", "s0019998"]


async def test_two_pcs_at_the_same_time_create_one_index(pcs: Pcs) -> None:
    address = await filled(pcs.server, ROWS)
    found = await asyncio.gather(*(pcs.pc(address).prepare_search() for _ in range(4)))
    assert TeamSearch.FAST in found
    assert set(found) <= {TeamSearch.FAST, TeamSearch.PREPARING}
    assert pcs.index(address) == [(True,)]


async def test_while_another_pc_creates_the_index_nothing_is_done(pcs: Pcs) -> None:
    address = await filled(pcs.server, 10)
    with closing(pcs.server.session(address.database)) as other:
        other.execute(f"SELECT pg_advisory_lock({SEARCH_LOCK})")
        assert await pcs.pc(address).prepare_search() is TeamSearch.PREPARING
        assert pcs.index(address) == []
    assert await pcs.pc(address).prepare_search() is TeamSearch.FAST


async def waiting_for(server: Postgres, database: str, statement: str) -> None:
    """Waits until the server has a statement that is waiting for another transaction."""
    look = f"SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '{statement}%'"
    while not await asyncio.to_thread(server.sql, database, look):
        continue


async def test_creating_the_index_neither_blocks_other_pcs_nor_hits_the_time_limits(
    pcs: Pcs, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connecting, "LIMITS", "SET statement_timeout = 300; SET lock_timeout = 200")
    address = await filled(pcs.server, 1000)
    creating, other = pcs.pc(address), pcs.pc(address)
    with closing(pcs.server.session(address.database)) as slow:
        slow.execute("BEGIN")
        slow.execute("UPDATE openobd_sessions SET gaps = 1 WHERE id = 's0000001'")
        prepared = asyncio.ensure_future(creating.prepare_search())
        await waiting_for(pcs.server, address.database, "CREATE INDEX")
        assert await other.search_state() is TeamSearch.PREPARING
        await other.publish([shared_record("meanwhile", ticket="unheard-of")])
        assert (await whole(creating, word("unheard-of")))[0] == ["meanwhile"]
        # Longer than both limits.
        slow.execute("SELECT pg_sleep(0.5)")
        assert not prepared.done()
        slow.execute("COMMIT")
    assert await prepared is TeamSearch.FAST
    assert (await whole(other, word("unheard-of")))[0] == ["meanwhile"]


def abort(server: Postgres, address: TeamAddress) -> None:
    """Leaves an incomplete index, like a PC that is switched off."""
    with closing(server.session(address.database)) as other, closing(server.session(address.database)) as creating:
        other.execute("BEGIN")
        other.execute("UPDATE openobd_sessions SET gaps = 1 WHERE id = 'first'")
        creating.execute("CREATE EXTENSION IF NOT EXISTS pg_trgm")
        creating.execute("SET statement_timeout = 100")
        with pytest.raises(psycopg.errors.QueryCanceled):
            creating.execute(ABORTED)
        other.execute("COMMIT")


async def test_an_incomplete_index_is_replaced(pcs: Pcs) -> None:
    address = await filled(pcs.server, ROWS)
    abort(pcs.server, address)
    assert pcs.index(address) == [(False,)]
    pc = pcs.pc(address)
    assert await pc.search_state() is TeamSearch.PREPARING
    assert (await whole(pc, word("19999")))[0] == ["s0019999"]
    assert await pc.prepare_search() is TeamSearch.FAST
    assert pcs.index(address) == [(True,)]
    assert (await whole(pc, word("19999")))[0] == ["s0019999"]


async def test_an_index_that_somebody_is_creating_by_hand_is_left_alone(pcs: Pcs) -> None:
    address = await filled(pcs.server, 1000)
    pcs.server.sql(address.database, "CREATE EXTENSION pg_trgm")
    with closing(pcs.server.session(address.database)) as slow:
        slow.execute("BEGIN")
        slow.execute("UPDATE openobd_sessions SET gaps = 1 WHERE id = 's0000001'")
        by_hand = asyncio.ensure_future(asyncio.to_thread(pcs.server.sql, address.database, ABORTED))
        await waiting_for(pcs.server, address.database, "CREATE INDEX")
        assert await pcs.pc(address).prepare_search() is TeamSearch.PREPARING
        slow.execute("COMMIT")
    await by_hand
    assert pcs.index(address) == [(True,)]
    assert await pcs.pc(address).prepare_search() is TeamSearch.FAST


async def test_a_failed_creation_leaves_nothing_and_is_reported(pcs: Pcs) -> None:
    address = await filled(pcs.server, 1000)
    with closing(pcs.server.session(address.database)) as slow:
        slow.execute("BEGIN")
        slow.execute("UPDATE openobd_sessions SET gaps = 1 WHERE id = 's0000001'")
        prepared = asyncio.ensure_future(pcs.pc(address).prepare_search())
        await waiting_for(pcs.server, address.database, "CREATE INDEX")
        # As done by an administrator.
        cancel = "SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE query LIKE 'CREATE INDEX%'"
        slow.execute(cancel)
        await waiting_for(pcs.server, address.database, "DROP INDEX")
        slow.execute("COMMIT")
    with pytest.raises(TeamJournalUnavailable):
        await prepared
    assert pcs.index(address) == []
    assert await pcs.pc(address).prepare_search() is TeamSearch.FAST


async def test_a_lost_connection_during_the_creation_is_reported_and_the_index_created_later(pcs: Pcs) -> None:
    address = await filled(pcs.server, 1000)
    with closing(pcs.server.session(address.database)) as slow:
        slow.execute("BEGIN")
        slow.execute("UPDATE openobd_sessions SET gaps = 1 WHERE id = 's0000001'")
        prepared = asyncio.ensure_future(pcs.pc(address).prepare_search())
        await waiting_for(pcs.server, address.database, "CREATE INDEX")
        slow.execute("SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE query LIKE 'CREATE INDEX%'")
        slow.execute("COMMIT")
    with pytest.raises(TeamJournalUnavailable):
        await prepared
    assert pcs.index(address) == [(False,)]
    assert await pcs.pc(address).prepare_search() is TeamSearch.FAST


async def test_without_the_right_to_create_the_extension_everything_works_as_before(pcs: Pcs) -> None:
    address = pcs.server.database()
    maker = pcs.user(address, "USAGE, CREATE ON SCHEMA public")
    pc = pcs.pc(maker, OTHER)
    await pc.publish([shared_record("s1", ticket="4711")])
    assert await pc.search_state() is TeamSearch.PREPARING
    assert await pc.prepare_search() is TeamSearch.NO_RIGHTS
    assert pcs.index(address) == []
    assert (await whole(pc, word("4711")))[:2] == (["s1"], 1)
    await pc.publish([shared_record("s2", ticket="4711")])
    pcs.server.sql(address.database, 'CREATE SCHEMA "odd Name"', 'CREATE EXTENSION pg_trgm SCHEMA "odd Name"')
    assert await pc.prepare_search() is TeamSearch.NO_RIGHTS
    pcs.server.sql(address.database, f'GRANT USAGE ON SCHEMA "odd Name" TO {maker.user}')
    assert await pc.prepare_search() is TeamSearch.FAST
    assert pcs.index(address) == [(True,)]


async def test_a_colleague_who_does_not_own_the_tables_uses_the_index_of_the_owner(pcs: Pcs) -> None:
    address = await filled(pcs.server, ROWS)
    colleague = pcs.pc(pcs.user(address, "SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public"), OTHER)
    assert await colleague.search_state() is TeamSearch.NO_RIGHTS
    assert await colleague.prepare_search() is TeamSearch.NO_RIGHTS
    assert (await whole(colleague, word("19999")))[0] == ["s0019999"]
    assert await pcs.pc(address).prepare_search() is TeamSearch.FAST
    assert await colleague.search_state() is TeamSearch.FAST
    assert (await whole(colleague, word("19999")))[0] == ["s0019999"]
    await colleague.publish([shared_record("by-a-colleague")])


async def test_a_server_without_the_extension_is_searched_row_by_row(pcs: Pcs) -> None:
    address = await filled(pcs.server, 10)
    # The error of a server on which the package with the extension is not installed.
    pcs.server.sql(
        address.database,
        "SET allow_system_table_mods = on; CREATE OR REPLACE VIEW pg_catalog.pg_available_extensions AS "
        'SELECT E.name, E.default_version, NULL::text COLLATE "C" AS installed_version, E.comment '
        "FROM pg_available_extensions() AS E WHERE E.name <> 'pg_trgm'",
    )
    pc = pcs.pc(address)
    assert await pc.search_state() is TeamSearch.NO_EXTENSION
    assert await pc.prepare_search() is TeamSearch.NO_EXTENSION
    assert pcs.index(address) == []
    assert (await whole(pc, word("s0000007")))[:2] == (["s0000007"], 1)


async def test_behind_a_connection_pooler_the_index_is_left_to_the_administrator(
    pcs: Pcs, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = await filled(pcs.server, 10)
    # PgBouncer assigns its own numbers to its clients' sessions.
    monkeypatch.setattr(psycopg.ConnectionInfo, "backend_pid", property(lambda info: 1))
    assert await pcs.pc(address).prepare_search() is TeamSearch.NO_RIGHTS
    assert pcs.index(address) == []


async def test_a_database_of_a_former_version_is_migrated_and_indexed(pcs: Pcs) -> None:
    address = await filled(pcs.server, ROWS)
    former(pcs.server, address.database)
    assert await pcs.pc(address).prepare_search() is TeamSearch.FAST
    assert pcs.server.sql(address.database, "SELECT version FROM openobd_team") == [(VERSION,)]
    assert (await whole(pcs.pc(address), word("19999")))[0] == ["s0019999"]


async def test_a_search_by_the_index_that_takes_too_long_is_continued_row_by_row(
    pcs: Pcs, monkeypatch: pytest.MonkeyPatch
) -> None:
    pc = pcs.pc(await filled(pcs.server, ROWS))
    await pc.prepare_search()
    tries: list[HistoryPlace | None] = []

    def slow(
        self: object, connection: Connection, query: HistoryQuery, after: HistoryPlace | None, limit: int
    ) -> HistoryPart:
        tries.append(after)
        connection.execute(text("SELECT pg_sleep(60)"))
        raise AssertionError

    monkeypatch.setattr(tables._Indexed, "find", slow)
    monkeypatch.setattr(tables, "INDEX_PATIENCE", 20)
    monkeypatch.setattr("openobd_desktop.storage.journal.tables.finding.PART_SIZE", 6000)
    found, _, parts = await whole(pc, word("s0019999"))
    assert (found, parts) == (["s0019999"], 4)
    assert tries == [None]


async def test_a_pc_that_no_longer_waits_for_the_index_still_creates_it(pcs: Pcs) -> None:
    address = await filled(pcs.server, 1000)
    with closing(pcs.server.session(address.database)) as slow:
        slow.execute("BEGIN")
        slow.execute("UPDATE openobd_sessions SET gaps = 1 WHERE id = 's0000001'")
        prepared = asyncio.ensure_future(pcs.pc(address).prepare_search())
        await waiting_for(pcs.server, address.database, "CREATE INDEX")
        prepared.cancel()
        with suppress(asyncio.CancelledError):
            await prepared
        slow.execute("COMMIT")
    (creating,) = [thread for thread in threading.enumerate() if thread.name == "team search"]
    await asyncio.to_thread(creating.join)
    assert pcs.index(address) == [(True,)]
