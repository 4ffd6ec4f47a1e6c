"""Addresses to which the program may connect, and those to which it never connects."""

from __future__ import annotations

import copy
import dataclasses
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openobd_desktop.client.transport.endpoint import EndpointPolicy, VerifiedEndpoint
from openobd_desktop.errors import EndpointRefused

LOGIN = "grpc.openobd.com"
POLICY = EndpointPolicy(LOGIN)

# An oracle that is independent of the rules: letters, digits, hyphens and dots below the domain of the service.
ALLOWED = re.compile(r"(?!xn--)(?!.*\.xn--)([a-z0-9-]{1,63}\.)+openobd\.com")
LOOPBACK_HOST = re.compile(r"localhost|::1|127(\.(0|[1-9][0-9]{0,2})){3}")

HOSTILE = [
    "",
    " ",
    ".",
    "..",
    "openobd.com",
    "evil.com",
    "evilopenobd.com",
    "grpc.openobd.com.evil.com",
    "grpc.openobd.com.evil",
    "grpc.openobd.com..",
    "grpc..openobd.com",
    ".openobd.com",
    "-.openobd.com",
    "-a.openobd.com",
    "a-.openobd.com",
    "a_b.openobd.com",
    "a" * 64 + ".openobd.com",
    "a." * 126 + "openobd.com",
    "a" * 5000 + ".openobd.com",
    " a.openobd.com",
    "a.openobd.com ",
    "a.openobd.com\n",
    "a.openobd.com\x00",
    "a.openobd.com\x00.evil.com",
    "a\t.openobd.com",
    "a.openobd.com\r\nHost: evil.com",
    "evil.com#.openobd.com",
    "evil.com?.openobd.com",
    "evil.com/.openobd.com",
    "evil.com\\.openobd.com",
    "evil.com%00.openobd.com",
    "evil.com%2f.openobd.com",
    "user@a.openobd.com",
    "user:secret@a.openobd.com",
    "a.openobd.com@evil.com",
    "a.openobd.com:443",
    "a.openobd.com:443@evil.com",
    "a.openobd.com/path",
    "a.openobd.com//",
    "a.openobd.com?query",
    "a.openobd.com#fragment",
    "//a.openobd.com",
    "https:a.openobd.com",
    "https:/a.openobd.com",
    "https:///a.openobd.com",
    "https://https://a.openobd.com",
    "https://",
    "https:///",
    "ftp://a.openobd.com",
    "dns:///a.openobd.com",
    "unix:/tmp/socket.openobd.com",
    "unix:a.openobd.com",
    "ipv4:10.0.0.1",
    "xds:///a.openobd.com",
    "a,evil.openobd.com,",
    "a.openobd.com,evil.com",
    "ä.openobd.com",
    "xn--4ca.openobd.com",
    "a.xn--4ca.openobd.com",
    "a.openobd.\u0441om",
    "a.openobd\u3002com",
    "a.openobd.com\u200b",
    "\u202ea.openobd.com",
    "\uff41.openobd.com",
    "\ufb01.openobd.com",
    "\u212a.openobd.com",
    "10.0.0.1",
    "8.8.8.8",
    "127.0.0.1",
    "127.1",
    "127.0.0.1.",
    "0",
    "2130706433",
    "0x7f000001",
    "0x7f.1",
    "0177.0.0.1",
    "[::1]",
    "::1",
    "::",
    "[::ffff:127.0.0.1]",
    "fe80::1%eth0",
    "[2001:db8::1]",
    "169.254.169.254",
    "localhost",
    "LOCALHOST",
    "localhost.",
    "localhost.evil.com",
    "unix",
    "*.openobd.com",
]


@pytest.mark.parametrize("host", HOSTILE, ids=ascii)
def test_t1_a_session_at_a_hostile_address_is_refused(host: str) -> None:
    with pytest.raises(EndpointRefused):
        POLICY.session(host)


@pytest.mark.parametrize(
    ("reported", "host"),
    [
        ("a.openobd.com", "a.openobd.com"),
        ("A.OpenOBD.COM", "a.openobd.com"),
        ("a.b-c.0.openobd.com", "a.b-c.0.openobd.com"),
        ("a.openobd.com.", "a.openobd.com"),
        ("https://a.openobd.com", "a.openobd.com"),
        ("HTTP://a.openobd.com/", "a.openobd.com"),
        (LOGIN, LOGIN),
    ],
)
def test_t1_a_session_below_the_domain_of_the_service_is_encrypted(reported: str, host: str) -> None:
    endpoint = POLICY.session(reported)
    assert (endpoint.host, endpoint.port, endpoint.tls) == (host, 443, True)
    assert endpoint.target == f"dns:///{host}:443"


def _near_misses() -> st.SearchStrategy[str]:
    """Returns a strategy for texts made of typical parts of attacks on host names."""
    words = ["grpc", "openobd", "com", "evil", "localhost", "127.0.0.1", "[::1]", "1", "0x7f", "xn--a"]
    marks = [".", "..", "-", "@", ":", "/", "//", "?", "#", "%2e", "%00", "_", ":443"]
    wrappings = ["https://", "http://", "unix:", "dns:///", ".openobd.com", ".openobd.com.", ".openobd.com/"]
    hidden = ["\\", "\x00", " ", "\n", "\u3002", "\u200b", "\u212a", "\ufb01"]
    pieces = st.sampled_from([*words, *marks, *wrappings, *hidden])
    return st.lists(pieces, max_size=6).map("".join) | st.text(max_size=40).map(lambda text: text + ".openobd.com")


@settings(max_examples=2000)
@given(reported=_near_misses() | st.text(max_size=300), port=st.integers(-10, 70000), developer=st.booleans())
def test_t1_no_text_passes_unless_the_rules_allow_it(reported: str, port: int, developer: bool) -> None:
    policy = EndpointPolicy(LOGIN, insecure_loopback=developer)
    try:
        endpoint = policy.session(reported, port)
    except EndpointRefused:
        return
    assert ALLOWED.fullmatch(endpoint.host)
    assert endpoint.host in reported.lower()
    assert reported.lower().removesuffix("/").removesuffix(".").removeprefix("https://").removeprefix("http://") == (
        endpoint.host
    )
    assert endpoint.tls
    assert endpoint.port == (port or 443)
    assert 1 <= endpoint.port <= 65535


@settings(max_examples=500)
@given(reported=_near_misses() | st.text(max_size=300), developer=st.booleans())
def test_t1_no_entered_host_leads_to_plaintext_beyond_this_pc(reported: str, developer: bool) -> None:
    try:
        endpoint = EndpointPolicy(reported, insecure_loopback=developer).login
    except EndpointRefused:
        return
    assert endpoint.tls or (developer and LOOPBACK_HOST.fullmatch(endpoint.host))
    assert endpoint.host.isascii()


@pytest.mark.parametrize("port", [-1, 65536, 4294967295])
def test_t1_an_impossible_port_is_refused(port: int) -> None:
    with pytest.raises(EndpointRefused, match="port"):
        POLICY.session("a.openobd.com", port)
    with pytest.raises(EndpointRefused, match="port"):
        EndpointPolicy(LOGIN, port)


@pytest.mark.parametrize(("reported", "port"), [(0, 443), (1, 1), (443, 443), (8443, 8443), (65535, 65535)])
def test_t1_every_port_is_encrypted_and_none_means_443(reported: int, port: int) -> None:
    assert POLICY.session("a.openobd.com", reported).port == port
    assert POLICY.session("a.openobd.com", reported).tls
    assert EndpointPolicy(LOGIN, reported).login.port == port


@pytest.mark.parametrize("host", ["gateway.workshop.example", "gateway", "unix", "dns", "a1", "1a.2b"])
def test_a_login_to_any_host_name_is_allowed(host: str) -> None:
    endpoint = EndpointPolicy(host, 50051).login
    assert endpoint.tls
    assert endpoint.target == f"dns:///{host}:50051"


@pytest.mark.parametrize("host", ["10.0.0.1", "[2001:db8::1]", "192.168.1.2", "1", "host:443", "a b", "ä.de", "a@b"])
def test_a_login_to_an_invalid_host_name_is_refused(host: str) -> None:
    with pytest.raises(EndpointRefused):
        EndpointPolicy(host)


def test_t1_sessions_of_a_company_gateway_stay_there_or_go_to_the_service() -> None:
    policy = EndpointPolicy("gateway.workshop.example")
    assert policy.session("gateway.workshop.example", 7000).port == 7000
    assert policy.session("a.openobd.com").host == "a.openobd.com"
    for host in ("other.workshop.example", "a.gateway.workshop.example", "workshop.example"):
        with pytest.raises(EndpointRefused, match="outside its own domain"):
            policy.session(host)


def test_other_suffixes_can_be_allowed() -> None:
    policy = EndpointPolicy(LOGIN, allowed_suffixes=(".workshop.example",))
    assert policy.session("a.workshop.example").tls
    with pytest.raises(EndpointRefused):
        policy.session("a.openobd.com")


LOOPBACK = ["127.0.0.1", "127.8.9.10", "localhost", "Localhost", "localhost.", "::1", "[::1]", "http://127.0.0.1/"]


@pytest.mark.parametrize("host", LOOPBACK)
def test_t1_only_the_developer_switch_makes_loopback_plaintext(host: str) -> None:
    assert EndpointPolicy(host).login.tls
    assert not EndpointPolicy(host, insecure_loopback=True).login.tls
    assert EndpointPolicy(host).login.is_loopback


@pytest.mark.parametrize("host", ["0.0.0.0", "128.0.0.1", "126.255.255.255", "::", "[::2]", "127.0.0.256"])
def test_t1_the_developer_switch_allows_no_plaintext_beyond_loopback(host: str) -> None:
    with pytest.raises(EndpointRefused):
        EndpointPolicy(host, insecure_loopback=True)


@pytest.mark.parametrize("host", [LOGIN, "localhost.workshop.example", "127.0.0.1.example", "a.localhost"])
def test_t1_the_developer_switch_leaves_names_encrypted(host: str) -> None:
    assert EndpointPolicy(host, insecure_loopback=True).login.tls


@pytest.mark.parametrize("host", LOOPBACK)
def test_t1_a_session_is_on_this_pc_only_if_the_login_is(host: str) -> None:
    for developer in (True, False):
        with pytest.raises(EndpointRefused, match="outside its own domain"):
            EndpointPolicy(LOGIN, insecure_loopback=developer).session(host, 50051)
        endpoint = EndpointPolicy("127.0.0.1", 50051, insecure_loopback=developer).session(host, 50052)
        assert (endpoint.port, endpoint.tls) == (50052, not developer)


def test_an_ipv6_address_is_bracketed_for_grpc() -> None:
    assert EndpointPolicy("[::1]", 7).login.target == EndpointPolicy("::1", 7).login.target == "dns:///[::1]:7"


def test_t1_only_the_policy_creates_an_endpoint() -> None:
    with pytest.raises(TypeError):
        VerifiedEndpoint("evil.com", 443, True, made_by=None)
    with pytest.raises((TypeError, ValueError)):
        dataclasses.replace(POLICY.login, host="evil.com")  # type: ignore[call-arg]  # that it is refused is the point
    with pytest.raises(dataclasses.FrozenInstanceError):
        POLICY.login.host = "evil.com"  # type: ignore[misc]  # that it is refused is the point
    assert copy.copy(POLICY.login) == POLICY.login


def test_a_refusal_names_the_problem_and_quotes_without_hidden_characters() -> None:
    with pytest.raises(EndpointRefused, match="unaccented letters") as refusal:
        POLICY.session("a\u202e.openobd.com")
    assert refusal.value.details == r"'a\u202e.openobd.com'"
    assert "\n" not in refusal.value.user_text
    with pytest.raises(EndpointRefused, match="does not contain a host"):
        POLICY.session("")
    with pytest.raises(EndpointRefused, match="must be a name"):
        POLICY.session("10.0.0.1.")
    with pytest.raises(EndpointRefused, match="too long"):
        POLICY.session("a" * 10**6)
