"""T1: addresses of team databases; nothing leaves this PC without encryption."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import TeamAddress
from openobd_desktop.errors import BadInput
from openobd_desktop.storage.team.address import ENCRYPTED, LIMIT, is_this_pc, read_address
from openobd_desktop.storage.team.postgres import _parameters


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("postgresql://db.example.com/openobd", TeamAddress(host="db.example.com", database="openobd")),
        (
            "  postgres://anna@db.example.com:5433/openobd\n",
            TeamAddress(host="db.example.com", port=5433, database="openobd", user="anna"),
        ),
        ("postgresql://[::1]:5432/a%20b", TeamAddress(host="::1", database="a b")),
        (
            "postgresql://db/team?sslmode=verify-ca&sslrootcert=/etc/ssl/company.pem",
            TeamAddress(host="db", database="team", encryption="verify-ca", certificate_file="/etc/ssl/company.pem"),
        ),
        (
            "postgresql://localhost/team?sslmode=disable",
            TeamAddress(host="localhost", database="team", encryption="disable"),
        ),
    ],
)
def test_an_address_is_read_as_pasted(text: str, address: TeamAddress) -> None:
    assert read_address(text) == (address, Secret(""))
    assert read_address(address.url) == (address, Secret(""))


def test_a_password_in_the_address_is_removed_and_never_shown_again() -> None:
    address, password = read_address("postgresql://anna:p%40ss-word@db.example.com/openobd")
    assert (address.user, password) == ("anna", Secret("p@ss-word"))
    assert "ss-word" not in address.url + repr(address) + repr(password)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "is missing"),
        ("sqlite:///team.sqlite", "not a valid PostgreSQL database address"),
        ("https://db.example.com/openobd", "not a valid PostgreSQL database address"),
        ("db.example.com", "not a valid PostgreSQL database address"),
        ("postgresql:///openobd", "not a valid PostgreSQL database address"),
        ("postgresql://one,two/openobd", "not a valid PostgreSQL database address"),
        ("postgresql://db/open\0obd", "not a valid PostgreSQL database address"),
        ("postgresql://db/" + "x" * LIMIT, "not a valid PostgreSQL database address"),
        ("postgresql://db.example.com", "does not include a valid database name"),
        ("postgresql://db.example.com/a/b", "does not include a valid database name"),
        ("postgresql://db/a%00b", "invisible characters"),
        ("postgresql://db:99999/openobd", "must be a number from 1 to 65535"),
        ("postgresql://db:port/openobd", "must be a number from 1 to 65535"),
        ("postgresql://db/openobd?options=-cx", "sets options"),
        ("postgresql://db/openobd?hostaddr=10.0.0.1", "sets hostaddr"),
        ("postgresql://db/openobd?service=x", "sets service"),
    ],
)
def test_an_invalid_address_is_rejected_with_the_reason(text: str, expected: str) -> None:
    with pytest.raises(BadInput) as caught:
        read_address(text)
    assert expected in caught.value.what


@pytest.mark.parametrize("mode", ["disable", "allow", "prefer", "nonsense"])
def test_t1_an_address_that_allows_plaintext_beyond_this_pc_is_rejected_with_the_reason(mode: str) -> None:
    with pytest.raises(BadInput) as caught:
        read_address(f"postgresql://db.example.com/openobd?sslmode={mode}")
    assert "unencrypted" in caught.value.what
    assert "sends no data unencrypted" in caught.value.advice


@given(
    host=st.sampled_from(["db", "localhost.", "127.0.0.1.example.com", "LOCALHOST", "0.0.0.0", "10.0.0.1", "127.0.0.1"])
    | st.from_regex(r"[a-zA-Z0-9.:\[\]@-]{1,20}", fullmatch=True),
    mode=st.sampled_from(["", "?sslmode=disable", "?sslmode=require", "?sslmode=prefer", "?SSLMODE=disable"]),
)
def test_t1_no_address_beyond_this_pc_leads_to_plaintext(host: str, mode: str) -> None:
    try:
        address, _password = read_address(f"postgresql://{host}/openobd{mode}")
    except BadInput:
        return
    asked = _parameters(address, Secret(""))
    assert asked["host"] == address.host
    assert is_this_pc(address.host) or asked["sslmode"] in ENCRYPTED


@pytest.mark.parametrize("host", ["127.0.0.1", "127.9.9.9", "::1", "localhost"])
def test_this_pc_is_recognized_by_all_its_names(host: str) -> None:
    assert is_this_pc(host)


@pytest.mark.parametrize("host", ["127.0.0.1.example.com", "localhost.example.com", "10.0.0.1", "::2", "db"])
def test_t1_no_other_host_is_mistaken_for_this_pc(host: str) -> None:
    assert not is_this_pc(host)


def test_t1_the_certificate_is_verified_unless_the_address_says_otherwise() -> None:
    asked = _parameters(TeamAddress(host="db.example.com", database="openobd"), Secret("secret"))
    assert asked["sslmode"] == "verify-full"
    assert asked["sslrootcert"].endswith(".pem")
    own = TeamAddress(host="db.example.com", database="openobd", certificate_file="/company.pem")
    assert _parameters(own, Secret(""))["sslrootcert"] == "/company.pem"
