"""Ticket numbers and connectors as typed and pasted by users."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openobd_desktop.core.rules.ticket import connector_id, ticket_number
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
        "7848095.",
        "7848095, 7848095",
        "\N{NO-BREAK SPACE}7848095",
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
    assert "has been kept" in caught.value.meaning


@given(st.text(max_size=80))
def test_any_text_yields_digits_or_a_clear_refusal(text: str) -> None:
    try:
        number = ticket_number(text)
    except BadInput:
        return
    assert number.isascii()
    assert number.isdigit()
    assert number in re.sub(r"\D", "", unicodedata.normalize("NFKC", text))


@pytest.mark.parametrize(
    "text",
    [
        "784\u200b8095\ufeff",
        "\u202a7848095\u202c",
        "7.848.095",
        "7,848,095",
        "7'848'095",
        "7\u202f848\u202f095",
        "Ticket 7848095",
        "ticket:7848095",
        "Ticket7848095",
        "Ticketnr. 7848095 (BMW)",
        "Bitte Ticket #7.848.095 starten",
        "\uff17\uff18\uff14\uff18\uff10\uff19\uff15",
        "\U0001d7d5\U0001d7d6\U0001d7d2\U0001d7d6\U0001d7ce\U0001d7d7\U0001d7d3",
        "78\u31644\u28008095",
    ],
)
def test_d16_a_pasted_ticket_is_understood(text: str) -> None:
    assert ticket_number(text) == "7848095"


@pytest.mark.parametrize(
    "text",
    ["7848095 7848096", "Ticket 7848095 and 2", "7848095/7848096", "78 480 95", "7848095\n7848096"],
)
def test_d16_two_numbers_are_refused_as_two(text: str) -> None:
    with pytest.raises(BadInput) as caught:
        ticket_number(text)
    assert "more than one number" in caught.value.what
    assert caught.value.advice == "Enter only the ticket number."


@pytest.mark.parametrize("between", ["\t", "\n", "\r\n", "\r", "\v", "\f", "\x85", "\u2028", "\u2029"])
@pytest.mark.parametrize("numbers", [("7848095", "2"), ("7", "848", "095")])
def test_d16_numbers_on_several_lines_or_in_several_cells_are_not_joined(
    numbers: tuple[str, ...], between: str
) -> None:
    with pytest.raises(BadInput, match=f"more than one number: {numbers[0]} and {numbers[1]}"):
        ticket_number(between.join(numbers))


@pytest.mark.parametrize(
    "text",
    ["7848095\u00b2", "7.848.09", "7.84.8095", "1.234,50", "+7848095", "https://example.org/7848095", "\u0667 7848095"],
)
def test_d16_no_number_is_guessed(text: str) -> None:
    with pytest.raises(BadInput):
        ticket_number(text)


@pytest.mark.parametrize("character", ["1 2 ", "1.234", "'", "9"])
def test_d16_a_huge_text_is_read_or_refused_at_once(character: str) -> None:
    with pytest.raises(BadInput) as caught:
        ticket_number(character * 20_000)
    assert len(caught.value.what) < 200


def test_d16_a_connector_is_cleaned_like_a_ticket() -> None:
    assert connector_id("\u200b1b4e28ba-2fa1-41d2-883f-0016d3cca427\ufeff") == "1b4e28ba-2fa1-41d2-883f-0016d3cca427"
    assert connector_id("\uff19\uff10\uff10101060") == "900101060"


@pytest.mark.parametrize("between", ["\t", "\r", "\v", "\u2028"])
def test_d16_connectors_on_several_lines_or_in_several_cells_are_not_joined(between: str) -> None:
    with pytest.raises(BadInput, match="not a valid connector"):
        connector_id(f"9001{between}01060")


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
