"""One line of the table: our figure, the one beside it, their ratio and the goal for it."""

from __future__ import annotations

import statistics
from collections.abc import Callable
from dataclasses import dataclass

PAIRS = 7


@dataclass(frozen=True, slots=True)
class Figure:
    """What was measured.

    Attributes:
        what: In a few words.
        ours: The median of our figure.
        beside: The median of the peer, or the limit.
        name: What stands beside it.
        unit: Of both.
        goal: What the ratio is to be, as "<= 1.3"; empty where there is none.
    """

    what: str
    ours: float
    beside: float
    name: str
    unit: str
    goal: str = ""

    @property
    def ratio(self) -> float:
        """Ours against what stands beside it."""
        return self.ours / self.beside if self.beside else float("inf")

    @property
    def met(self) -> bool:
        """The goal is reached, or there is none."""
        if not self.goal:
            return True
        sign, number = self.goal.split()
        return self.ratio <= float(number) if sign == "<=" else self.ratio >= float(number)

    def __str__(self) -> str:
        verdict = "" if not self.goal else "met" if self.met else "MISSED"
        beside = f"{self.name} {self.beside:.4g}"
        return f"{self.what:48} {self.ours:9.4g} {self.unit:8} {beside:30} {self.ratio:7.2f} {self.goal:8} {verdict}"


HEADER = f"{'what':48} {'ours':>9} {'':8} {'beside it':30} {'ratio':>7} {'goal':8}"


def paired(ours: Callable[[], float], peer: Callable[[], float], pairs: int = PAIRS) -> tuple[float, float]:
    """The medians of both, measured by turns, so that a busy minute falls on both."""
    taken = [(peer(), ours()) if turn % 2 else (ours(), peer())[::-1] for turn in range(pairs)]
    return statistics.median(ours for _peer, ours in taken), statistics.median(peer for peer, _ours in taken)
