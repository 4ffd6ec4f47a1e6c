"""One row of the table: our figure, that of the peer, their ratio and the goal."""

from __future__ import annotations

import statistics
from collections.abc import Callable
from dataclasses import dataclass

PAIRS = 7


@dataclass(frozen=True, slots=True)
class Figure:
    """A measured figure.

    Attributes:
        what: What was measured.
        ours: The median of our figure.
        beside: The median of the peer, or the limit.
        name: The name of the peer or limit.
        unit: The unit of both.
        goal: The goal for the ratio, such as "<= 1.3"; empty if there is none.
    """

    what: str
    ours: float
    beside: float
    name: str
    unit: str
    goal: str = ""

    @property
    def ratio(self) -> float:
        """Our figure divided by the other."""
        return self.ours / self.beside if self.beside else float("inf")

    @property
    def met(self) -> bool:
        """Whether the goal is reached, or there is none."""
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
    """Returns the medians of both, measured alternately, so that a busy minute affects both."""
    taken = [(peer(), ours()) if turn % 2 else (ours(), peer())[::-1] for turn in range(pairs)]
    return statistics.median(ours for _peer, ours in taken), statistics.median(peer for peer, _ours in taken)
