"""Rows of the table: our figure, the peer's figure, their ratio, the goal and the limit."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

PAIRS = 7

Samples = float | Sequence[float]
"""A single value, or one value per run."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A measured figure.

    Attributes:
        what: What was measured.
        ours: Our figure.
        beside: The figure of the peer, or a fixed limit.
        name: The name of the peer or limit.
        unit: The unit of all three.
        goal: The goal for the ratio of ``ours`` to ``beside``, such as "<= 1.3"; empty if there is none.
        limit: The same work done by the libraries alone, which our program cannot beat; ``None`` if not measured.
    """

    what: str
    ours: Samples
    beside: Samples
    name: str
    unit: str
    goal: str = ""
    limit: Samples | None = None

    @property
    def ratio(self) -> float:
        """The median of our figure divided by that of the peer."""
        beside = median(self.beside)
        return median(self.ours) / beside if beside else float("inf")

    @property
    def met(self) -> bool:
        """Whether the goal is reached, or there is none."""
        if not self.goal:
            return True
        sign, number = self.goal.split()
        return self.ratio <= float(number) if sign == "<=" else self.ratio >= float(number)

    def row(self) -> Mapping[str, str | float | bool | None]:
        """Returns the figure as a row for a JSON file; spreads are in percent of the median."""
        return {
            "what": self.what,
            "unit": self.unit,
            "ours": median(self.ours),
            "spread": spread(self.ours),
            "peer": self.name,
            "beside": median(self.beside),
            "beside spread": spread(self.beside),
            "ratio": self.ratio,
            "goal": self.goal or None,
            "met": self.met if self.goal else None,
            "limit": None if self.limit is None else median(self.limit),
            "limit spread": None if self.limit is None else spread(self.limit),
        }

    def __str__(self) -> str:
        verdict = "" if not self.goal else "met" if self.met else "MISSED"
        ours, beside = _with_spread(self.ours), f"{self.name} {_with_spread(self.beside)}"
        limit = "" if self.limit is None else _with_spread(self.limit)
        return (
            f"{self.what:46} {ours:>14} {self.unit:4} {beside:36} {self.ratio:7.2f} {self.goal:7} {verdict:6} {limit}"
        )


HEADER = f"{'what':46} {'ours':>14} {'':4} {'beside it':36} {'ratio':>7} {'goal':7} {'':6} limit"


def median(samples: Samples) -> float:
    """Returns the median of the runs, or the single value itself."""
    return float(samples) if isinstance(samples, (int, float)) else statistics.median(samples)


def spread(samples: Samples) -> float:
    """Returns half the distance between the quartiles in percent of the median; 0 for a single value."""
    if isinstance(samples, (int, float)) or len(samples) < 2 or not (middle := statistics.median(samples)):
        return 0.0
    lower, _, upper = statistics.quantiles(samples, n=4, method="inclusive")
    return (upper - lower) / 2 / middle * 100


def _with_spread(samples: Samples) -> str:
    text = f"{median(samples):.4g}"
    return text if isinstance(samples, (int, float)) else f"{text} ±{spread(samples):.0f}%"


def paired(
    ours: Callable[[], float], peer: Callable[[], float], pairs: int = PAIRS
) -> tuple[Sequence[float], Sequence[float]]:
    """Returns the values of both, measured alternately, so that a busy minute affects both."""
    taken = [(peer(), ours()) if turn % 2 else (ours(), peer())[::-1] for turn in range(pairs)]
    return [ours for _peer, ours in taken], [peer for peer, _ours in taken]
