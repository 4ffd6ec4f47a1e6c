"""The register of drills: what each promise says, and what was measured."""

from __future__ import annotations

import time
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import dataclass
from statistics import median
from typing import Any

Measure = Callable[["Effort"], Coroutine[Any, Any, "Outcome"]]


@dataclass(frozen=True)
class Effort:
    """How much a drill does.

    Attributes:
        rounds: How often it repeats itself.
        speed: Seconds of the program's clock in one of the wall's; 1 is the truth.
        limit: Seconds of the wall's clock after which no further round begins.
    """

    rounds: int
    speed: float = 1.0
    limit: float = float("inf")

    @property
    def haste(self) -> float:
        """Seconds of the program's clock that a busy PC may cost, none of them where time is true."""
        return 0.1 * (self.speed - 1)

    def laps(self) -> Iterator[int]:
        """The numbers of the rounds; the first one always, the others while there is time."""
        end = time.monotonic() + self.limit
        for lap in range(self.rounds):
            if lap and time.monotonic() > end:
                return
            yield lap


@dataclass(frozen=True)
class Outcome:
    """What a drill saw.

    Attributes:
        kept: The promise holds.
        measured: The figures, for a table.
    """

    kept: bool
    measured: str


@dataclass(frozen=True)
class Drill:
    """A promise with what proves it.

    Attributes:
        promise: Its id, for example "F-06".
        about: What is done, in a few words.
        promised: The figure.
        rounds: Repetitions of the long form.
        speed: How fast time runs in it.
        measure: Does it.
    """

    promise: str
    about: str
    promised: str
    rounds: int
    speed: float
    measure: Measure


REGISTER: list[Drill] = []


def drill(promise: str, *, promised: str, rounds: int = 500, speed: float = 1.0) -> Callable[[Measure], Measure]:
    """Registers a drill for the long form; its name, with blanks, says what it is about."""

    def register(measure: Measure) -> Measure:
        about = getattr(measure, "__name__", "").replace("_", " ")
        REGISTER.append(Drill(promise, about, promised, rounds, speed, measure))
        return measure

    return register


def percentile(values: list[float], share: float) -> float:
    """The value that this share of all values does not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def spread(values: list[float]) -> str:
    """The usual figures of a list of seconds."""
    return f"p50 {median(values):.2f} s, p99 {percentile(values, 0.99):.2f} s, n {len(values)}"
