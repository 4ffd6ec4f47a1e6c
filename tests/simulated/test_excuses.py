"""Tests of what is excused in a simulated world because no program can know it, and of nothing beyond that."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from tests.simulated.results import Result, may_be_shown
from tests.simulated.truth import Command, Fact


def fact(accepted: str = "") -> Fact:
    session: Any = SimpleNamespace(id="s1", base=SimpleNamespace(result=SimpleNamespace(description=accepted)))
    return Fact(session, "7848095", "PC 1", None)


def results(*, unrecorded: str) -> list[Result]:
    texts = enumerate(("first", "second", "third"))
    return [
        Result(Command(number, "finish", "PC 1", 0.0, session_id="s1", text=text, is_unrecorded=text == unrecorded))
        for number, text in texts
    ]


@pytest.mark.parametrize(
    ("accepted", "unrecorded", "shown"),
    [
        ("second", "", {"second"}),
        ("second", "third", {"second"}),
        ("second", "second", {"first", "second"}),
        ("third", "third", {"first", "second", "third"}),
    ],
)
def test_an_earlier_result_may_be_shown_only_if_the_disk_has_lost_the_accepted_one(
    accepted: str, unrecorded: str, shown: set[str]
) -> None:
    sent = results(unrecorded=unrecorded)
    assert may_be_shown(sent, fact(accepted), "PC 1") == shown
    assert may_be_shown(sent, fact(accepted), "PC 2") == {accepted}


@pytest.mark.parametrize(
    ("claimed_late", "answered_at", "is_unseen"),
    [(None, 5.0, False), (4.0, 5.0, False), (6.0, None, False), (6.0, 5.0, True)],
)
def test_a_second_claim_is_excused_only_if_the_first_was_carried_out_after_the_service_was_asked(
    claimed_late: float | None, answered_at: float | None, is_unseen: bool
) -> None:
    claimed = fact()
    if claimed_late is not None:
        claimed.claimed_late["PC 1"] = claimed_late
    if answered_at is not None:
        claimed.answered_to["PC 1"] = answered_at
    assert claimed.is_claimed_unseen_by("PC 1") is is_unseen
    assert not claimed.is_claimed_unseen_by("PC 2")
