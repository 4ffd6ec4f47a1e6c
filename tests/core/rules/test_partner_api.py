"""Permitted input for the address of the Partner API."""

from __future__ import annotations

import pytest

from openobd_desktop.core.rules.addresses import read_partner_api
from openobd_desktop.errors import BadInput


def test_an_address_is_kept_in_one_form() -> None:
    assert read_partner_api(" api.example.com ") == "https://api.example.com"
    assert (read_partner_api(""), read_partner_api("NONE")) == ("", "none")


def test_a_password_is_refused_and_not_repeated() -> None:
    with pytest.raises(BadInput, match="user name or password") as caught:
        read_partner_api("https://anna:s3cret-canary@api.example.com")
    assert "canary" not in caught.value.user_text + caught.value.details


def test_anything_else_is_refused() -> None:
    with pytest.raises(BadInput, match="not a valid address"):
        read_partner_api("https://api.example.com/v2/tickets")
