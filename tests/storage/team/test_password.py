"""S7: the team password is never sent in plain text, and nothing weaker than SCRAM is answered."""

from __future__ import annotations

import asyncio
import struct

import psycopg
import pytest
from msgspec.structs import replace

from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import TeamAddress
from openobd_desktop.errors import BadInput, TeamDriverMissing, TeamJournalUnavailable, TeamLoginUnprotected
from openobd_desktop.storage import TeamDatabases
from openobd_desktop.storage.team.address import read_address
from openobd_desktop.storage.team.postgres import _parameters
from tests.faults.rogue import listening
from tests.postgres import PASSWORD, Postgres, password
from tests.storage.team.test_server import verdict

CLEARTEXT, MD5 = struct.pack("!ii", 8, 3), struct.pack("!ii4s", 12, 5, b"salt")
"""Requests for a password (PostgreSQL docs, message formats)."""
SSL_REQUEST = struct.pack("!ii", 8, 80877103)


class Listener:
    """Server without TLS that sends a given password request and records everything that it receives."""

    def __init__(self, request: bytes) -> None:
        self.received = b""
        self._request = request

    async def __call__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while portion := await reader.read(4096):
            self.received += portion
            if portion.startswith(b"p"):
                return
            writer.write(b"N" if portion == SSL_REQUEST else b"R" + self._request)


@pytest.mark.parametrize("request_", [CLEARTEXT, MD5], ids=["cleartext", "md5"])
@pytest.mark.parametrize("known", ["given", "in the environment"])
async def test_s7_a_listener_on_this_pc_that_asks_for_the_password_gets_nothing(
    request_: bytes, known: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    secret = Secret(PASSWORD if known == "given" else "")
    if known == "in the environment":
        monkeypatch.setenv("PGPASSWORD", PASSWORD)
    listener = Listener(request_)
    async with listening(listener) as port:
        found = await verdict(TeamAddress(host="127.0.0.1", port=port, database="team", user="anna"), secret)
    assert type(found) is TeamLoginUnprotected
    assert b"anna" in listener.received
    # The answer to either request would begin with "p".
    assert PASSWORD.encode() not in listener.received
    assert b"p\0\0\0" not in listener.received


async def test_s7_a_server_that_accepts_everyone_without_a_password_is_not_trusted(postgres: Postgres) -> None:
    """Tests a program on the port of the server that accepts everyone, to get the journal."""
    listener = Listener(struct.pack("!ii", 8, 0))
    async with listening(listener) as port:
        found = await verdict(replace(postgres.address, port=port))
    assert type(found) is TeamLoginUnprotected


async def test_s7_a_server_that_asks_with_scram_is_used(postgres: Postgres) -> None:
    assert await verdict(postgres.address, password()) is None


@pytest.mark.parametrize("mode", ["require", "verify-ca"])
def test_s7_a_mode_that_verifies_nothing_is_rejected_beyond_this_pc(mode: str) -> None:
    with pytest.raises(BadInput) as caught:
        read_address(f"postgresql://db.example.com/openobd?sslmode={mode}")
    assert "unverified" in caught.value.what
    assert "sslmode" in caught.value.advice


@pytest.mark.parametrize("mode", ["require", "verify-ca", "verify-full"])
def test_s7_with_company_certificates_and_on_this_pc_every_encrypted_mode_is_allowed(mode: str) -> None:
    address, _password = read_address(f"postgresql://db.example.com/openobd?sslrootcert=/company.pem&sslmode={mode}")
    assert _parameters(address, Secret("x"))["sslmode"] == mode
    address, _password = read_address(f"postgresql://localhost/openobd?sslmode={mode}")
    assert _parameters(address, Secret("x"))["sslmode"] in (mode, "verify-full")


def test_s7_the_certificate_is_verified_even_for_an_unchecked_address() -> None:
    asked = _parameters(TeamAddress(host="db.example.com", database="openobd", encryption="require"), Secret("x"))
    assert asked["sslmode"] == "verify-full"


@pytest.mark.parametrize("mode", ["", "disable", "prefer", "require"])
@pytest.mark.parametrize(
    ("host", "address"), [("localhost", "127.0.0.1"), ("127.0.0.1", "127.0.0.1"), ("[::1]", "::1")]
)
def test_s7_no_environment_variable_redirects_an_unverified_connection_to_this_pc(
    mode: str, host: str, address: str
) -> None:
    """Tests ``PGHOSTADDR``, which libpq uses if no address is given."""
    asked, _password = read_address(f"postgresql://{host}/openobd{f'?sslmode={mode}' if mode else ''}")
    assert _parameters(asked, Secret("x"))["hostaddr"] == address


async def test_s7_a_library_that_cannot_require_scram_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(psycopg.pq, "version", lambda: 150013)
    team_database = TeamDatabases().open(TeamAddress(host="127.0.0.1", database="team"), Secret("x"))
    with pytest.raises(TeamDriverMissing, match="too old") as caught:
        await team_database.test()
    await team_database.aclose()
    assert isinstance(caught.value, TeamJournalUnavailable)
