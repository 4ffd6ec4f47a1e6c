"""Worlds in which everything may go wrong, and in which every rule must hold nevertheless."""

from __future__ import annotations

import pytest

from tests.simulated.rules import RULES
from tests.simulated.team_rules import TEAM_RULES
from tests.simulated.world import Report, play_all

CHUNK = 60
"""Worlds in one test, each with some eleven sessions."""
CHUNKS = 16
"""Tests with some 10,000 sessions in all, which take a minute and a half of CPU time, divided between the test
processes."""


def play_well(seeds: range, *, calm: bool = False) -> list[Report]:
    """Plays worlds; fails with the trace of the first one in which a rule is broken."""
    reports = list(play_all(seeds, calm=calm))
    for report in reports:
        assert not report.broken, "\n".join([str(report), *report.trace[-150:], str(report)])
    return reports


@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_s2_every_rule_holds_whatever_goes_wrong(chunk: int) -> None:
    reports = play_well(range(chunk * CHUNK, (chunk + 1) * CHUNK))
    assert sum(report.sessions for report in reports) > 3 * CHUNK


def test_s2_every_rule_holds_when_nothing_goes_wrong() -> None:
    reports = play_well(range(20), calm=True)
    assert sum(report.crashes for report in reports) == 0
    assert all(report.sessions for report in reports)


def test_the_rules_have_names_that_differ() -> None:
    names = RULES + TEAM_RULES
    assert len(set(names)) == len(names) == 13
