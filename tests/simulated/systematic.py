"""Systematic faults: one session is played again and again, each time with one fault at one point, for every point."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

from tests.simulated.faults import KINDS, NthPlan, Point, TeamFate
from tests.simulated.world import Report, World

SEED = 1
"""The world in which everything happens once: a start, a draft, a result."""


class Case(NamedTuple):
    """A fault at one point, or a crash before one step."""

    point: Point | None
    fate: Enum | None
    crash_at: int = 0

    @property
    def has_team(self) -> bool:
        """Whether the session is shared with a team, which makes a world three times as long."""
        return self.point is not None and self.point.kind is TeamFate

    def __str__(self) -> str:
        if self.point is None or self.fate is None:
            return f"a crash before step {self.crash_at}"
        return f"{self.point.kind.__name__} {self.point.number}: {self.fate.value}"


def play_case(case: Case, *, trace: bool = False) -> Report:
    """Plays the world with one fault."""
    plan = NthPlan(case.point, case.fate, case.crash_at)
    report = World(SEED, plan, pcs=1, jobs=1, team=case.has_team, trace=trace).run()
    return play_case(case, trace=True) if report.broken and not trace else report


def all_cases(stride: int = 1, first: int = 0) -> Iterator[Case]:
    """Yields every fault at every point, and a crash before every step, or each of them that ``stride`` selects."""
    plan, of_team = NthPlan(), NthPlan()
    report = World(SEED, plan, pcs=1, jobs=1, team=False).run()
    World(SEED, of_team, pcs=1, jobs=1, team=True).run()
    plan.counted[TeamFate] = of_team.counted[TeamFate]
    cases = [
        Case(Point(kind, number), fate)
        for kind in KINDS
        for number in range(1, plan.counted[kind] + 1)
        for fate in list(kind)[1:]
    ]
    cases += [Case(None, None, step) for step in range(1, report.steps + 1)]
    yield from cases[first::stride]
