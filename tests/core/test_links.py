"""Only one form of a deep link is understood, and it names a ticket and nothing else."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openobd_desktop.core.links import link_to, ticket_of
from openobd_desktop.errors import BadInput
from tests.links import HOSTILE_LINKS, LINKS, many_links

# An oracle that shares nothing with the rule: one part after another, letter by letter.
LETTERS = frozenset("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")


def allowed(link: str) -> bool:
    scheme, _, rest = link.partition("://")
    place, _, ticket = rest.partition("/")
    inside = LETTERS | {"-"}
    return (
        (scheme, place) == ("openobd", "ticket")
        and 1 <= len(ticket) <= 64
        and ticket[0] in LETTERS
        and all(letter in inside for letter in ticket)
    )


@pytest.mark.parametrize("ticket", ["1", "7848095", "A-1", "a" * 64, "0-"])
def test_t6_a_link_names_its_ticket(ticket: str) -> None:
    assert ticket_of(f"openobd://ticket/{ticket}") == ticket
    assert link_to(ticket) == f"openobd://ticket/{ticket}"


@pytest.mark.parametrize("link", HOSTILE_LINKS)
def test_t6_whatever_else_a_link_tries_is_refused_and_not_repeated(link: str) -> None:
    with pytest.raises(BadInput) as refusal:
        ticket_of(link)
    assert "openobd://ticket/7848095" in refusal.value.advice
    assert not link.endswith("--developer") or "developer" not in refusal.value.user_text


@pytest.mark.parametrize("ticket", ["", "-1", "--developer", "1 2", "1\n", "ü", "a" * 65, "../1", "1?x=1"])
def test_t6_a_ticket_that_no_link_can_name_gives_no_link(ticket: str) -> None:
    assert link_to(ticket) == ""


def judge(link: str) -> bool:
    """Whether the link is understood; the oracle must say the same."""
    try:
        ticket = ticket_of(link)
    except BadInput:
        assert not allowed(link)
        return False
    assert allowed(link)
    assert link.endswith(ticket)
    return True


def test_t6_f28_none_of_10000_links_passes_that_is_not_of_the_form() -> None:
    passed = sum(judge(link) for link in many_links(10_000))
    assert 500 < passed < 5000


@given(LINKS)
def test_t6_no_text_at_all_passes_that_is_not_of_the_form(link: str) -> None:
    judge(link)


@given(st.from_regex(re.compile(r"[0-9A-Za-z][0-9A-Za-z-]{0,63}", re.ASCII), fullmatch=True))
def test_t6_every_ticket_of_the_form_comes_back(ticket: str) -> None:
    assert ticket_of(link_to(ticket)) == ticket
