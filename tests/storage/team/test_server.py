"""Team database on a real PostgreSQL: specific errors for faults, many PCs at once, and restarts of the server."""

from __future__ import annotations

import asyncio
import socket
import ssl
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
import trustme
from msgspec.structs import replace

from openobd_desktop.domain.journal import HistoryQuery
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import TeamAddress
from openobd_desktop.errors import (
    TeamCertificateUntrusted,
    TeamConnectionRefused,
    TeamDatabaseMissing,
    TeamDriverMissing,
    TeamHostNotFound,
    TeamJournalUnavailable,
    TeamLoginRefused,
    TeamNoRights,
    TeamNotEncrypted,
    TeamSilent,
    TeamTooNew,
)
from openobd_desktop.storage import TeamDatabases
from openobd_desktop.storage.team import postgres
from openobd_desktop.storage.team.database import TeamConnection, TeamDatabase
from openobd_desktop.storage.team.schema import VERSION
from tests.postgres import PASSWORD, Postgres, free_port, password, serve
from tests.storage.team.conftest import SCOPE, shared_record

OTHER = Secret("another-password")


async def verdict(address: TeamAddress, secret: Secret | None = None) -> TeamJournalUnavailable | None:
    """Returns the error of a test of the connection, or None."""
    team_database = TeamDatabases().open(address, password() if secret is None else secret)
    try:
        await team_database.test()
    except TeamJournalUnavailable as error:
        return error
    finally:
        await team_database.aclose()
    return None


async def news_ids(team_database: TeamDatabase) -> list[str]:
    return [record.id for record in (await team_database.news(SCOPE, 0, 0)).records]


async def test_an_empty_database_is_enough(postgres: Postgres) -> None:
    address = postgres.database()
    assert await verdict(address) is None
    tables = "SELECT count(*) FROM pg_tables WHERE tablename LIKE 'openobd%'"
    assert postgres.sql(address.database, tables) == [(0,)]


@pytest.mark.parametrize(
    ("changes", "secret", "fault"),
    [
        ({}, Secret("wrong"), TeamLoginRefused),
        ({}, Secret(""), TeamLoginRefused),
        ({"user": "nobody"}, None, TeamLoginRefused),
        ({"database": "not-there"}, None, TeamDatabaseMissing),
        ({"host": "nohost.invalid", "encryption": "require"}, None, TeamHostNotFound),
        ({"encryption": "verify-full"}, None, TeamNotEncrypted),
    ],
)
async def test_each_fault_of_the_connection_has_its_own_error(
    postgres: Postgres, changes: dict[str, str], secret: Secret | None, fault: type[TeamJournalUnavailable]
) -> None:
    found = await verdict(replace(postgres.address, **changes), secret)
    assert type(found) is fault
    assert found is not None
    assert PASSWORD not in found.details
    assert "wrong" not in found.details


async def test_t1_no_environment_variable_redirects_plaintext_away_from_this_pc(
    postgres: Postgres, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PGHOSTADDR", "127.0.0.2")
    monkeypatch.setenv("PGHOST", "db.example.com")
    for host in ("127.0.0.1", "localhost"):
        assert await verdict(replace(postgres.address, host=host)) is None


async def test_a_closed_port_is_reported(postgres: Postgres) -> None:
    assert type(await verdict(replace(postgres.address, port=free_port()))) is TeamConnectionRefused


async def test_a_server_that_accepts_but_does_not_answer_blocks_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(postgres, "CONNECT_PATIENCE", 60)
    with closing(socket.socket()) as mute:
        mute.bind(("127.0.0.1", 0))
        mute.listen()
        address = TeamAddress(host="127.0.0.1", port=mute.getsockname()[1], database="team", user="anna")
        team_database = TeamDatabase(TeamConnection(lambda: postgres.connect(address, OTHER)), patience=0.2)
        began = time.monotonic()
        for _ in range(2):
            with pytest.raises(TeamSilent):
                await team_database.news(SCOPE, 0, 0)
        await team_database.aclose()
        assert time.monotonic() - began < 5


async def test_a_connection_that_takes_too_long_is_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    # The shortest timeout that libpq supports.
    monkeypatch.setattr(postgres, "CONNECT_PATIENCE", 2)
    with closing(socket.socket()) as mute:
        mute.bind(("127.0.0.1", 0))
        mute.listen()
        address = TeamAddress(host="127.0.0.1", port=mute.getsockname()[1], database="team", user="anna")
        assert type(await verdict(address, OTHER)) is TeamSilent


async def test_missing_rights_to_create_tables_are_reported_before_anything_is_shared(postgres: Postgres) -> None:
    address = postgres.database()
    postgres.sql(address.database, f"CREATE ROLE maker_{address.database[5:]} LOGIN PASSWORD '{OTHER.reveal()}'")
    user = f"maker_{address.database[5:]}"
    assert type(await verdict(replace(address, user=user), OTHER)) is TeamNoRights


async def test_a_user_with_read_access_gets_news_and_an_error_when_publishing(postgres: Postgres) -> None:
    address, databases = postgres.database(), TeamDatabases()
    owner = databases.open(address, password())
    await owner.publish([shared_record()])
    user = f"reader_{address.database[5:]}"
    postgres.sql(
        address.database,
        f"CREATE ROLE {user} LOGIN PASSWORD '{OTHER.reveal()}'",
        f"GRANT SELECT ON ALL TABLES IN SCHEMA public TO {user}",
    )
    reader = databases.open(replace(address, user=user), OTHER)
    assert await news_ids(reader) == ["s1"]
    assert len((await reader.find(SCOPE, HistoryQuery(), None, 9)).records) == 1
    with pytest.raises(TeamNoRights):
        await reader.publish([shared_record("s2")])
    assert type(await verdict(replace(address, user=user), OTHER)) is TeamNoRights
    for team_database in (owner, reader):
        await team_database.aclose()


async def test_f39_a_database_of_a_newer_version_is_neither_read_nor_changed(postgres: Postgres) -> None:
    address, databases = postgres.database(), TeamDatabases()
    team_database = databases.open(address, password())
    await team_database.publish([shared_record()])
    await team_database.aclose()
    postgres.sql(address.database, "UPDATE openobd_team SET version = 99")
    for _ in range(2):
        with pytest.raises(TeamTooNew):
            await news_ids(team_database)
    with pytest.raises(TeamTooNew):
        await team_database.publish([shared_record("s2")])
    assert postgres.sql(address.database, "SELECT count(*) FROM openobd_sessions") == [(1,)]


@pytest.mark.parametrize("version", [0, -1, -20, -(2**31)])
async def test_s3_an_impossible_version_of_the_tables_is_an_error_and_changes_nothing(
    postgres: Postgres, version: int
) -> None:
    address, databases = postgres.database(), TeamDatabases()
    known = databases.open(address, password())
    await known.publish([shared_record()])
    postgres.sql(address.database, f"UPDATE openobd_team SET version = {version}")
    new = databases.open(address, password())
    for team_database in (known, new, new):
        with pytest.raises(TeamJournalUnavailable, match="cannot be used"):
            await news_ids(team_database)
        with pytest.raises(TeamJournalUnavailable, match="cannot be used"):
            await team_database.publish([shared_record("s2")])
    assert postgres.sql(address.database, "SELECT version FROM openobd_team") == [(version,)]
    postgres.sql(address.database, f"UPDATE openobd_team SET version = {VERSION}")
    assert await news_ids(new) == ["s1"]
    await known.aclose()
    await new.aclose()


async def test_many_first_pcs_at_the_same_time_create_the_tables_once(postgres: Postgres) -> None:
    address, databases = postgres.database(), TeamDatabases()
    opened = [databases.open(address, password()) for _ in range(6)]
    await asyncio.gather(*(team_database.publish([shared_record(f"s{n}")]) for n, team_database in enumerate(opened)))
    assert postgres.sql(address.database, "SELECT version, revision FROM openobd_team") == [(VERSION, 6)]
    assert len(await news_ids(opened[0])) == 6
    for team_database in opened:
        await team_database.aclose()


async def test_nothing_is_missed_while_many_publish_at_the_same_time(postgres: Postgres) -> None:
    """Checks that a change with a smaller number never appears after one with a larger number."""
    address, databases = postgres.database(), TeamDatabases()
    publishers = [databases.open(address, password()) for _ in range(4)]
    listener = databases.open(address, password())
    seen, found = 0, set[str]()

    async def publish(number: int, team_database: TeamDatabase) -> None:
        for turn in range(15):
            await team_database.publish([shared_record(f"{number}-{turn}"), shared_record("one for all", gaps=turn)])

    publishing = asyncio.gather(*(publish(number, team_database) for number, team_database in enumerate(publishers)))
    while not publishing.done():
        news = await listener.news(SCOPE, seen, 0)
        seen = news.seen
        found |= {record.id for record in news.records}
    await publishing
    news = await listener.news(SCOPE, seen, 0)
    found |= {record.id for record in news.records}
    assert found == {f"{number}-{turn}" for number in range(4) for turn in range(15)} | {"one for all"}
    for team_database in (*publishers, listener):
        await team_database.aclose()


async def test_a_pc_that_falls_asleep_inside_a_transaction_blocks_the_others_only_briefly(postgres: Postgres) -> None:
    address, databases = postgres.database(), TeamDatabases()
    team_database = databases.open(address, password())
    await team_database.publish([shared_record()])
    with closing(postgres.session(address.database)) as sleeper:
        sleeper.execute("BEGIN")
        sleeper.execute("UPDATE openobd_team SET revision = revision")
        with pytest.raises(TeamSilent):
            await team_database.publish([shared_record("s2")])
        # A PC that only reads does not even notice.
        assert await news_ids(team_database) == ["s1"]
    await team_database.publish([shared_record("s2")])
    await team_database.aclose()


async def test_a_killed_server_is_reported_and_used_again_once_it_is_back(own_postgres: Postgres) -> None:
    team_database = TeamDatabases().open(own_postgres.address, password())
    await team_database.publish([shared_record("before")])
    own_postgres.kill()
    for _ in range(2):
        with pytest.raises(TeamConnectionRefused):
            await team_database.publish([shared_record("lost")])
    own_postgres.start()
    assert await news_ids(team_database) == ["before"]
    own_postgres.kill()
    own_postgres.start()
    # The open connection is lost, which need not be reported.
    await team_database.publish([shared_record("after")])
    assert sorted(await news_ids(team_database)) == ["after", "before"]
    await team_database.aclose()


async def test_without_the_library_the_error_names_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    found = await verdict(TeamAddress(host="127.0.0.1", database="team"))
    assert type(found) is TeamDriverMissing
    assert "openobd-desktop[team]" in found.advice


AUTHORITY = trustme.CA()


@pytest.fixture(scope="module")
def encrypted() -> Iterator[Postgres]:
    """Yields a server with a certificate of the company for this PC."""
    issued = AUTHORITY.issue_cert("127.0.0.1")
    chain = b"".join(part.bytes() for part in issued.cert_chain_pems)
    yield from serve(chain, issued.private_key_pem.bytes())


def roots(folder: Path, authority: trustme.CA = AUTHORITY) -> str:
    file = folder / "company.pem"
    authority.cert_pem.write_to_path(str(file))
    return str(file)


async def test_t1_with_company_certificates_the_connection_is_encrypted(encrypted: Postgres, tmp_path: Path) -> None:
    address = replace(encrypted.database(), encryption="verify-full", certificate_file=roots(tmp_path))
    team_database = TeamDatabases().open(address, password())
    await team_database.publish([shared_record()])
    with closing(encrypted.session(address.database)) as session:
        found = session.execute(
            "SELECT ssl FROM pg_stat_ssl JOIN pg_stat_activity USING (pid) WHERE application_name = 'openOBD Desktop'"
        )
        assert {ssl for (ssl,) in found.fetchall()} == {True}
    await team_database.aclose()


@pytest.mark.parametrize("form", ["DER", "UTF-16"])
async def test_d17_company_certificates_are_read_in_other_formats_too(
    encrypted: Postgres, tmp_path: Path, form: str
) -> None:
    pem = AUTHORITY.cert_pem.bytes().decode()
    file = tmp_path / "company.cer"
    file.write_bytes(ssl.PEM_cert_to_DER_cert(pem) if form == "DER" else pem.encode("utf-16"))
    address = replace(encrypted.address, encryption="verify-full", certificate_file=str(file))
    assert await verdict(address) is None


async def test_d17_a_file_without_certificates_is_reported_with_its_format(encrypted: Postgres, tmp_path: Path) -> None:
    file = tmp_path / "company.key"
    file.write_bytes(AUTHORITY.private_key_pem.bytes())
    found = await verdict(replace(encrypted.address, encryption="verify-full", certificate_file=str(file)))
    assert found is not None
    assert "private key" in found.what
    assert "without its private key" in found.advice


@pytest.mark.parametrize("case", ["public roots", "another company", "another name"])
async def test_t1_a_certificate_that_cannot_be_verified_gets_no_password(
    encrypted: Postgres, tmp_path: Path, case: str
) -> None:
    address = replace(encrypted.address, encryption="verify-full")
    if case == "another company":
        address = replace(address, certificate_file=roots(tmp_path, trustme.CA()))
    if case == "another name":
        address = replace(address, host="localhost", certificate_file=roots(tmp_path))
    assert type(await verdict(address)) is TeamCertificateUntrusted
    log = (encrypted.folder / "log").read_text()
    assert "password authentication failed" not in log
