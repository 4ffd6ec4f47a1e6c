"""Address rules: the client secret is sent encrypted to the host of the address, and nowhere else."""

from __future__ import annotations

import pytest

from openobd_desktop.client import Gateway
from openobd_desktop.client.partner_api.address import AddressRules, address_of
from openobd_desktop.client.transport.endpoint import EndpointPolicy
from openobd_desktop.domain.secret import Secret
from openobd_desktop.domain.settings import Profile
from openobd_desktop.errors import EndpointRefused, PartnerApiOff
from tests.client.partner_api.server import PartnerServer

VENDORS = "https://partner-api-001.prd.jifeline.cloud"
SECRET = Secret("client-secret-canary")


def default_of(host: str = "grpc.openobd.com", port: int = 443, **fields: str) -> str:
    profile = Profile(name="n", host=host, port=port, **fields)
    return address_of(profile, EndpointPolicy(host, port, insecure_loopback=True).login)


def test_the_default_is_the_vendors_for_cluster_001_only() -> None:
    assert default_of() == VENDORS
    assert default_of(cluster="002") == ""
    assert default_of(cluster="003") == ""


@pytest.mark.parametrize(
    ("host", "port"), [("127.0.0.1", 443), ("localhost", 50051), ("test.example.com", 443), ("grpc.openobd.com", 8443)]
)
def test_a_login_at_any_other_host_never_reaches_the_vendor_by_default(host: str, port: int) -> None:
    assert default_of(host, port) == ""
    assert default_of(host, port, partner_api="https://own.example.com") == "https://own.example.com"


@pytest.mark.parametrize("host", ["GRPC.openobd.com", "grpc.openobd.com.", "https://grpc.openobd.com/"])
def test_the_vendors_host_is_recognized_however_it_is_written(host: str) -> None:
    assert default_of(host) == VENDORS


def test_none_switches_it_off() -> None:
    assert default_of(partner_api="none") == ""
    assert default_of(partner_api=" None ") == ""


def test_the_websocket_of_the_vendor_has_a_host_of_its_own() -> None:
    found = AddressRules().verified(VENDORS)
    assert (found.calls.host, found.calls.port, found.calls.tls) == ("partner-api-001.prd.jifeline.cloud", 443, True)
    assert (found.live.host, found.live.port, found.live.tls) == ("partner-api-ws-001.prd.jifeline.cloud", 443, True)
    assert found.live_path == "/wssprd"


def test_the_websocket_of_any_other_address_has_the_same_host_and_port() -> None:
    found = AddressRules().verified("https://api.example.com:8443/")
    assert found.live == found.calls
    assert (found.live.port, found.live_path) == (8443, "/wssprd")
    imitation = AddressRules().verified("https://partner-api-001.prd.jifeline.cloud.example.com")
    assert imitation.live == imitation.calls


def test_the_websockets_address_may_be_given_after_the_other() -> None:
    found = AddressRules().verified("https://api.example.com wss://live.example.com/v2/events")
    assert (found.calls.host, found.live.host, found.live_path) == ("api.example.com", "live.example.com", "/v2/events")


@pytest.mark.parametrize(
    "text",
    [
        "http://api.example.com",
        "http://127.0.0.1:8080",
        "https://10.0.0.1",
        "https://2130706433",
        "https://name:password@api.example.com",
        "https://api.example.com/v2",
        "https://api.example.com?x=1",
        "https://api.example.com#x",
        "https://api.example.com:99999",
        "https://xn--api-example.com",
        "https://api example.com",
        "https://api.example.com ws://live.example.com",
        "https://api.example.com wss://u:p@live.example.com",
        "https://api.example.com wss://live.example.com/../x y",
        "https://",
        "https://[::1",
        "ftp://api.example.com",
        "api.example.com",
        f"https://{'a' * 2000}.com",
    ],
)
def test_addresses_against_the_rules_are_refused(text: str) -> None:
    with pytest.raises(EndpointRefused) as caught:
        AddressRules().verified(text)
    assert "password" not in caught.value.details


def test_http_is_for_developers_and_this_pc_only() -> None:
    rules = AddressRules(insecure_loopback=True)
    assert not rules.verified("http://127.0.0.1:8080").calls.tls
    assert rules.verified("https://127.0.0.1:8080").calls.tls
    assert rules.verified("http://localhost").calls.port == 80
    with pytest.raises(EndpointRefused, match="begin with https"):
        rules.verified("http://api.example.com")


async def test_a_gateway_offers_the_partner_api_if_there_is_an_address() -> None:
    for profile, offered in (
        (Profile(name="n"), True),
        (Profile(name="n", cluster="002"), False),
        (Profile(name="n", partner_api="none"), False),
        (Profile(name="n", host="test.example.com"), False),
        (Profile(name="n", host="test.example.com", partner_api="https://own.example.com"), True),
    ):
        gateway = Gateway(profile, SECRET, roots=b"")
        assert gateway.partner_api.is_offered is offered
        await gateway.aclose()


async def test_without_an_address_every_call_says_so() -> None:
    gateway = Gateway(Profile(name="n", partner_api="none"), SECRET, roots=b"")
    with pytest.raises(PartnerApiOff, match="no address"):
        await gateway.partner_api.tickets()
    with pytest.raises(PartnerApiOff):
        await gateway.partner_api.live()
    await gateway.aclose()


async def test_a_wrong_address_disturbs_no_login_but_is_the_reason_of_every_call() -> None:
    gateway = Gateway(Profile(name="n", partner_api="https://10.0.0.1"), SECRET, roots=b"")
    with pytest.raises(PartnerApiOff, match="must be a name"):
        await gateway.partner_api.tickets()
    await gateway.aclose()


async def test_a_gateway_uses_client_id_and_secret_of_its_login() -> None:
    async with PartnerServer().serving() as server:
        server.lists["/v2/tickets/tickets"] = []
        profile = Profile(
            name="n", host="127.0.0.1", client_id="client-1", partner_api=f"http://127.0.0.1:{server.port}"
        )
        gateway = Gateway(profile, SECRET, insecure_loopback=True)
        assert (await gateway.partner_api.tickets()).total == 0
        await gateway.aclose()
    assert server.asked[0].body == f"grant_type=client_credentials&client_id=client-1&client_secret={SECRET.reveal()}"
