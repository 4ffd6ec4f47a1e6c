"""T5: which pictures may be fetched; text from outside cannot make this PC connect to its own network."""

from __future__ import annotations

import ipaddress
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openobd_desktop.core.rules.pictures import LONGEST_URL, judge_addresses, picture_address, redirected
from openobd_desktop.errors import PictureRefused

HOST = "pictures.example.com"
URL = f"https://{HOST}/plug.png"

HOSTILE_URLS = [
    "",
    " ",
    "plug.png",
    "//pictures.example.com/plug.png",
    "http://pictures.example.com/plug.png",
    "ftp://pictures.example.com/plug.png",
    "file:///etc/passwd",
    "file://evil.example.com/share/plug.png",
    "\\\\evil.example.com\\share\\plug.png",
    "https:\\\\pictures.example.com\\plug.png",
    "https:pictures.example.com/plug.png",
    "https:///plug.png",
    "data:image/png;base64,AAAA",
    "javascript:alert(1)",
    "qrc:/plug.png",
    "blob:https://pictures.example.com/1",
    "view-source:https://pictures.example.com/",
    "https://user@pictures.example.com/plug.png",
    "https://user:secret@pictures.example.com/plug.png",
    "https://pictures.example.com@evil.example.com/plug.png",
    "https://@pictures.example.com/plug.png",
    "https://pictures.example.com:22/plug.png",
    "https://pictures.example.com:0/plug.png",
    "https://pictures.example.com:99999/plug.png",
    "https://pictures.example.com:x/plug.png",
    "https://localhost/plug.png",
    "https://LOCALHOST/plug.png",
    "https://pictures.localhost/plug.png",
    "https://printer/plug.png",
    "https://printer.local/plug.png",
    "https://wiki.corp/plug.png",
    "https://router.lan/plug.png",
    "https://metadata.google.internal/computeMetadata/v1/",
    "https://1.0.0.127.in-addr.arpa/plug.png",
    "https://127.0.0.1/plug.png",
    "https://127.1/plug.png",
    "https://0/plug.png",
    "https://2130706433/plug.png",
    "https://0x7f000001/plug.png",
    "https://0x7f.0.0.1/plug.png",
    "https://0177.0.0.1/plug.png",
    "https://127.0.0.0x1/plug.png",
    "https://169.254.169.254/latest/meta-data/",
    "https://8.8.8.8/plug.png",
    "https://[::1]/plug.png",
    "https://[::ffff:127.0.0.1]/plug.png",
    "https://[fe80::1%25eth0]/plug.png",
    "https://[2606:4700::1111]/plug.png",
    "https://[::1/plug.png",
    "https://pictures.example.com./plug.png",
    "https://.example.com/plug.png",
    "https://pictures..example.com/plug.png",
    "https://-a.example.com/plug.png",
    "https://a_b.example.com/plug.png",
    "https://pictures.example.com%2eevil.com/plug.png",
    "https://pictures.example.com%00.evil.com/plug.png",
    "https://" + "a" * 64 + ".example.com/plug.png",
    "https://" + "a." * 130 + "com/plug.png",
    "https://\u0440ictures.example.com/plug.png",
    "https://pictures.example.com/\u202egnp.exe",
    "https://pictures\uff0eexample\uff0ecom/plug.png",
    "https://127\u30020\u30020\u30021/plug.png",
    "https://\u2460\u2461\u2466.0.0.1/plug.png",
    "https://pictures.example.com/plug.png\n",
    "https://pictures.example.com/plug.png\r\nHost: evil.example.com",
    "https://pictures.example.com/a b.png",
    "https://pictures.exam\tple.com/plug.png",
    "\x00https://pictures.example.com/plug.png",
    "https://pictures.example.com/<b>",
    'https://pictures.example.com/"',
    "https://pictures.example.com/" + "a" * LONGEST_URL,
    "https://pictures.example.com/" + "a" * 200_000,
]


@pytest.mark.parametrize("url", HOSTILE_URLS, ids=range(len(HOSTILE_URLS)))
def test_t5_f27_a_url_that_is_not_plain_https_to_a_public_name_is_refused(url: str) -> None:
    with pytest.raises(PictureRefused) as refusal:
        picture_address(url)
    assert len(refusal.value.user_text) < 300
    assert not url or "example.com" not in refusal.value.user_text


@pytest.mark.parametrize(
    "url",
    [
        URL,
        f"https://{HOST}:443/plug.png",
        f"HTTPS://{HOST.upper()}/p?x=1#y",
        "https://a.io/%20.jpg",
        "https://xn--bcher-kva.example.com/",
    ],
)
def test_a_plain_https_url_to_a_public_name_may_be_fetched(url: str) -> None:
    address = picture_address(url)
    assert address.url == url
    assert address.host == address.host.lower()


def test_t5_nothing_is_fetched_without_a_click_unless_its_host_is_allowed() -> None:
    assert not picture_address(URL).by_itself
    assert picture_address(URL, {HOST}).by_itself
    for other in ("example.com", f"a.{HOST}", HOST.upper(), f"{HOST}."):
        assert not picture_address(URL, {other}).by_itself


@pytest.mark.parametrize(
    "target",
    [
        *("https://evil.example.com/plug.png", "https://example.com/plug.png", "https://127.0.0.1/", "/plug.png", ""),
        *(f"http://{HOST}/plug.png", f"https://{HOST}.evil.com/", f"https://{HOST}:8443/"),
    ],
)
def test_t5_no_redirect_to_another_host_is_followed(target: str) -> None:
    with pytest.raises(PictureRefused):
        redirected(picture_address(URL), target)


def test_a_redirect_on_the_host_keeps_the_consent() -> None:
    for allowed in ((), (HOST,)):
        first = picture_address(URL, allowed)
        assert redirected(first, f"https://{HOST}/other.png").by_itself is first.by_itself


PRIVATE = [
    *("127.0.0.1", "127.255.255.254", "0.0.0.0", "10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1"),
    *("169.254.169.254", "100.64.0.1", "192.0.0.1", "192.0.2.1", "198.18.0.1", "198.51.100.1", "203.0.113.1"),
    *("224.0.0.1", "239.255.255.255", "240.0.0.1", "255.255.255.255"),
    *("::", "::1", "fe80::1", "fe80::1%eth0", "fec0::1", "fc00::1", "fd12:3456::1", "ff02::1", "2001:db8::1"),
    *("::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:169.254.169.254", "::127.0.0.1"),
    *("2002:7f00:1::1", "2002:a00:1::", "64:ff9b::7f00:1", "64:ff9b::a00:1", "64:ff9b:1::1"),
    *("2001:0:7f00:1::", "100::1", "", "localhost", "example.com", "1.2.3", "0x7f.1", "2130706433", "8.8.8.8:443"),
]
PUBLIC = [
    "8.8.8.8",
    "1.1.1.1",
    "93.184.216.34",
    "2606:4700::1111",
    "2a00:1450:4001::8a",
    "::ffff:8.8.8.8",
    "64:ff9b::808:808",
]


@pytest.mark.parametrize("address", PRIVATE)
def test_t5_a_name_that_resolves_to_a_local_address_is_refused(address: str) -> None:
    with pytest.raises(PictureRefused):
        judge_addresses([address])


@pytest.mark.parametrize("address", PUBLIC)
def test_a_public_address_may_be_contacted(address: str) -> None:
    judge_addresses([address])


@pytest.mark.parametrize("private", PRIVATE[:12])
def test_t5_one_private_address_among_public_ones_is_refused(private: str) -> None:
    mixed = [*PUBLIC, private]
    random.Random(private).shuffle(mixed)
    with pytest.raises(PictureRefused):
        judge_addresses(mixed)


def test_t5_a_name_without_an_address_is_refused() -> None:
    with pytest.raises(PictureRefused):
        judge_addresses([])


NETWORKS = [
    ipaddress.ip_network(one)
    for one in (
        "127.0.0.0/8",
        "10.0.0.0/8",
        "172.16.0.0/12",
        "192.168.0.0/16",
        "169.254.0.0/16",
        "fc00::/7",
        "fe80::/10",
    )
]


@given(st.sampled_from(NETWORKS).flatmap(lambda network: st.ip_addresses(network=network)))
def test_t5_no_address_of_a_private_network_passes(address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> None:
    forms = [str(address)]
    if isinstance(address, ipaddress.IPv4Address):
        forms += [
            f"::ffff:{address}",
            f"64:ff9b::{address}",
            str(ipaddress.IPv6Address(0x2002 << 112 | int(address) << 80)),
        ]
    for form in forms:
        with pytest.raises(PictureRefused):
            judge_addresses([form])


@given(st.text(max_size=60), st.sampled_from(["", "https://", f"https://{HOST}", "https://127.0.0.1", URL]))
def test_t5_no_text_violates_the_rule(text: str, start: str) -> None:
    try:
        address = picture_address(start + text)
    except PictureRefused:
        return
    assert address.url.lower().startswith("https://")
    assert address.host in address.url.lower()
