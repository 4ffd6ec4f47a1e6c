"""One session with one fault at each point: every call, message, access to the disk, request for the key, and step."""

from __future__ import annotations

import pytest

from tests.simulated.faults import KINDS
from tests.simulated.systematic import all_cases, play_case

PARTS = 4
"""Number of tests into which the cases are divided."""


def test_the_cases_contain_every_fault_and_a_crash_before_every_step() -> None:
    cases = list(all_cases())
    assert {case.fate for case in cases if case.fate} == {fate for kind in KINDS for fate in list(kind)[1:]}
    assert sum(case.crash_at > 0 for case in cases) > 100
    assert len(set(cases)) == len(cases)


@pytest.mark.parametrize("part", range(PARTS))
def test_s2_every_rule_holds_with_a_fault_at_each_point(part: int) -> None:
    for case in all_cases(PARTS, part):
        report = play_case(case)
        assert not report.broken, f"{case}: {report.broken}\n" + "\n".join(report.trace[-100:])
