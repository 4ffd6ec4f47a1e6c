"""Deep links: only one form is valid, and it names a ticket and nothing else."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openobd_desktop.core.rules.ticket import UNREADABLE, link_to, ticket_of
from openobd_desktop.errors import BadInput
from tests.links import HOSTILE_LINKS, LINKS, many_links

# An oracle that is independent of the rule: it compares part by part, letter by letter.
LETTERS = frozenset("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")


def allowed(link: str) -> bool:
    scheme, _, rest = link.partition("://")
    rest = rest.partition("#")[0].partition("?")[0]
    ignored = link[len(scheme) + 3 + len(rest) :]
    place, _, ticket = rest.partition("/")
    ticket = ticket[:-1] if ticket.endswith("/") else ticket
    inside = LETTERS | {"-"}
    return (
        (scheme.lower(), place.lower()) == ("openobd", "ticket")
        and scheme.isascii()
        and place.isascii()
        and len(link) <= 2000
        and all("!" <= letter <= "~" for letter in ignored)
        and 1 <= len(ticket) <= 64
        and ticket[0] in LETTERS
        and all(letter in inside for letter in ticket)
    )


@pytest.mark.parametrize("ticket", ["1", "7848095", "A-1", "a" * 64, "0-"])
def test_t6_a_link_names_its_ticket(ticket: str) -> None:
    assert ticket_of(f"openobd://ticket/{ticket}") == ticket
    assert link_to(ticket) == f"openobd://ticket/{ticket}"


@pytest.mark.parametrize(
    "link",
    [
        "openobd://ticket/7848095/",
        "OPENOBD://TICKET/7848095",
        "OpenObd://Ticket/7848095/?utm_source=mail&x=%20#top",
        "openobd://ticket/7848095?x=/y",
        "openobd://ticket/7848095#part/2?",
    ],
)
def test_d15_case_one_slash_query_and_fragment_are_ignored(link: str) -> None:
    assert ticket_of(link) == "7848095"


@pytest.mark.parametrize(
    "link",
    [
        "openobd://ticket/1//",
        "openobd://ticket/1/2",
        "openobd://ticket/?x=1",
        "openobd://ticket/1?a b",
        "openobd://ticket/1#\u202e",
        "openobd://tic\u212aet/1",
        "openobd://ticket/1?" + "x" * 2000,
    ],
)
def test_d15_no_other_form_is_accepted(link: str) -> None:
    with pytest.raises(BadInput):
        ticket_of(link)


@pytest.mark.parametrize("link", HOSTILE_LINKS)
def test_t6_anything_else_in_a_link_is_refused_and_not_repeated(link: str) -> None:
    with pytest.raises(BadInput) as refusal:
        ticket_of(link)
    assert "openobd://ticket/7848095" in refusal.value.advice
    assert not link.endswith("--developer") or "developer" not in refusal.value.user_text


@pytest.mark.parametrize("ticket", ["-1", "--developer", "1 2", "1\n", "ü", "a" * 65, "../1", "1?x=1"])
def test_t6_a_ticket_that_no_link_can_name_gives_no_link(ticket: str) -> None:
    assert link_to(ticket) == UNREADABLE
    with pytest.raises(BadInput):
        ticket_of(UNREADABLE)


def test_d15_without_a_ticket_there_is_nothing_to_pass_on() -> None:
    assert link_to("") == ""


def judge(link: str) -> bool:
    """Returns whether the link is valid, after checking that the oracle agrees."""
    try:
        ticket = ticket_of(link)
    except BadInput:
        assert not allowed(link)
        return False
    assert allowed(link)
    assert ticket in link
    return True


def test_t6_f28_of_10000_links_only_those_of_the_valid_form_pass() -> None:
    passed = sum(judge(link) for link in many_links(10_000))
    assert 500 < passed < 5000


@given(LINKS)
def test_t6_no_text_passes_unless_it_has_the_valid_form(link: str) -> None:
    judge(link)


@given(st.from_regex(re.compile(r"[0-9A-Za-z][0-9A-Za-z-]{0,63}", re.ASCII), fullmatch=True))
def test_t6_every_valid_ticket_is_returned_unchanged(ticket: str) -> None:
    assert ticket_of(link_to(ticket)) == ticket
