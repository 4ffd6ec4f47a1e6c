"""Proxies that are accepted, and those that are refused with a reason."""

from __future__ import annotations

import pytest

from openobd_desktop.core.rules.addresses import read_proxy
from openobd_desktop.errors import BadInput


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("", ""),
        ("   ", ""),
        ("None", "none"),
        ("http://proxy.company.example:3128", "http://proxy.company.example:3128"),
        ("HTTP://Proxy.Company.Example:3128/", "http://proxy.company.example:3128"),
        (" proxy:8080 ", "http://proxy:8080"),
        ("10.0.0.7:3128", "http://10.0.0.7:3128"),
        ("[fe80::1]:3128", "http://[fe80::1]:3128"),
    ],
)
def test_f30_a_proxy_is_accepted_in_all_usual_forms(text: str, kept: str) -> None:
    assert read_proxy(text) == kept


@pytest.mark.parametrize("text", ["http://anna:s3cret@proxy:3128", "anna@proxy:3128"])
def test_t2_credentials_in_a_proxy_are_refused_and_not_repeated(text: str) -> None:
    with pytest.raises(BadInput) as caught:
        read_proxy(text)
    assert "password" in caught.value.what
    assert "anna" not in caught.value.user_text
    assert "s3cret" not in caught.value.user_text


@pytest.mark.parametrize("text", ["socks5://proxy:1080", "https://proxy:443"])
def test_f30_a_kind_of_proxy_that_grpc_cannot_use_is_refused(text: str) -> None:
    with pytest.raises(BadInput, match="Only http"):
        read_proxy(text)


@pytest.mark.parametrize(
    "text",
    [
        "proxy",
        "proxy:",
        "proxy:0",
        "proxy:65536",
        "proxy:3128/path",
        "a b:1",
        "http://:3128",
        "-x:1",
        "p\n:1",
        "p:1\n2",
    ],
)
def test_f30_an_invalid_address_is_refused(text: str) -> None:
    with pytest.raises(BadInput, match="not a valid proxy address"):
        read_proxy(text)
