"""Ticket numbers and connectors are understood as people type and paste them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openobd_desktop.core.ticket import connector_id, ticket_number
from openobd_desktop.errors import BadInput


@pytest.mark.parametrize(
    "text",
    [
        "7848095",
        "  7848095\n",
        "#7848095",
        "7 848 095",
        "007848095",
        "openobd://ticket/7848095",
        "https://partner.jifeline.com/portal/ticket/7848095",
        "https://partner.jifeline.com/portal/tickets/7848095/workspace?tab=1",
        "https://example.org/?ticket=7848095&x=1",
    ],
)
def test_a_number_is_found_in(text: str) -> None:
    assert ticket_number(text) == "7848095"


@pytest.mark.parametrize(
    "text",
    ["", "   ", "78a8095", "ticket", "0", "-7", "4294967296", "12345678901", "7848095.5", "openobd://ticket/x", "٧٨٤"],
)
def test_anything_else_is_refused_with_advice_and_keeps_the_text(text: str) -> None:
    with pytest.raises(BadInput) as caught:
        ticket_number(text)
    assert caught.value.advice
    assert "still there" in caught.value.meaning


@given(st.text(max_size=80))
def test_any_text_gives_digits_or_a_clear_refusal(text: str) -> None:
    try:
        number = ticket_number(text)
    except BadInput:
        return
    assert number.isascii()
    assert number.isdigit()
    assert number in "".join(text.split())


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (" 1B4E28BA-2FA1-41D2-883F-0016D3CCA427 ", "1b4e28ba-2fa1-41d2-883f-0016d3cca427"),
        ("900101060", "900101060"),
    ],
)
def test_a_connector_is_a_uuid_or_a_number(text: str, wanted: str) -> None:
    assert connector_id(text) == wanted


@pytest.mark.parametrize("text", ["", "my connector", "1b4e28ba", "../etc"])
def test_another_connector_is_refused(text: str) -> None:
    with pytest.raises(BadInput):
        connector_id(text)
