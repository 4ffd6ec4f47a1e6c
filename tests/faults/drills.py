"""Register of the drills, each with its promise and the function that measures it."""

from __future__ import annotations

import time
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import dataclass
from statistics import median
from typing import Any

Measure = Callable[["Effort"], Coroutine[Any, Any, "Outcome"]]


@dataclass(frozen=True)
class Effort:
    """Extent of a run of a drill.

    Attributes:
        rounds: The number of rounds.
        speed: Seconds of the program's clock per real second.
        limit: Real seconds after which no further round begins.
    """

    rounds: int
    speed: float = 1.0
    limit: float = float("inf")

    @property
    def haste(self) -> float:
        """Tolerance for a busy PC, in seconds of the program's clock; 0 in real time."""
        return 0.1 * (self.speed - 1)

    def laps(self) -> Iterator[int]:
        """Yields the numbers of the rounds: always the first, and the others until the time limit."""
        end = time.monotonic() + self.limit
        for lap in range(self.rounds):
            if lap and time.monotonic() > end:
                return
            yield lap


@dataclass(frozen=True)
class Outcome:
    """Outcome of a drill.

    Attributes:
        kept: Whether the promise was kept.
        measured: The measured figures, for the table.
    """

    kept: bool
    measured: str


@dataclass(frozen=True)
class Drill:
    """A promise and the function that proves it.

    Attributes:
        promise: The ID of the promise, for example "F-06".
        about: A short description of the drill.
        promised: The promised figure.
        rounds: The number of rounds in the long form.
        speed: Seconds of the program's clock per real second.
        measure: Runs the drill.
    """

    promise: str
    about: str
    promised: str
    rounds: int
    speed: float
    measure: Measure


REGISTER: list[Drill] = []


def drill(promise: str, *, promised: str, rounds: int = 500, speed: float = 1.0) -> Callable[[Measure], Measure]:
    """Returns a decorator that registers a drill, which is described by the words of the function's name."""

    def register(measure: Measure) -> Measure:
        about = getattr(measure, "__name__", "").replace("_", " ")
        REGISTER.append(Drill(promise, about, promised, rounds, speed, measure))
        return measure

    return register


def percentile(values: list[float], share: float) -> float:
    """Returns the value that the given share of all values does not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def spread(values: list[float]) -> str:
    """Returns the median, the 99th percentile and the number of ``values``, in seconds, as text."""
    return f"p50 {median(values):.2f} s, p99 {percentile(values, 0.99):.2f} s, n {len(values)}"
