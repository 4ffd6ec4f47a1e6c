"""Addresses of the Partner API as stored in a profile."""

from __future__ import annotations

import pytest

from openobd_desktop.domain.settings import canonical_partner_api, partner_place


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("", ""),
        ("  ", ""),
        ("None", "none"),
        (" api.example.com ", "https://api.example.com"),
        ("HTTPS://API.example.com:8443/", "https://api.example.com:8443"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("http://[::1]:8080", "http://[::1]:8080"),
        ("api.example.com  wss://live.example.com/Events/", "https://api.example.com wss://live.example.com/Events"),
    ],
)
def test_an_address_has_one_form(typed: str, kept: str) -> None:
    assert canonical_partner_api(typed) == kept
    assert canonical_partner_api(kept) == kept


@pytest.mark.parametrize(
    "typed",
    [
        *(
            "https://u:p@host",
            "https://host/v2",
            "https://host?x",
            "https://host:0",
            "https://host:65536",
            "ftp://host",
        ),
        *("https://a b", "https://host https://host", "https://host wss://h wss://h", "https://", "https://h_st", "é"),
    ],
)
def test_anything_else_is_not_an_address(typed: str) -> None:
    assert canonical_partner_api(typed) is None


@pytest.mark.parametrize(
    ("address", "place"),
    [
        ("", ""),
        ("none", ""),
        ("https://partner-api-001.prd.jifeline.cloud", ""),
        ("https://partner-api-001.prd.jifeline.cloud:443", ""),
        ("https://own.example.com", "https://own.example.com"),
        ("https://partner-api-001.prd.jifeline.cloud.example.com",) * 2,
        ("https://partner-api-001.prd.jifeline.cloud wss://own.example.com",) * 2,
    ],
)
def test_a_place_other_than_the_vendors_is_named(address: str, place: str) -> None:
    assert partner_place(address) == place
