"""The register of drills: what each promise says, and what was measured."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from statistics import median

Measure = Callable[["Effort"], Awaitable["Outcome"]]


@dataclass(frozen=True)
class Effort:
    """How much a drill does.

    Attributes:
        rounds: How often it repeats itself.
        speed: Seconds of the program's clock in one of the wall's; 1 is the truth.
    """

    rounds: int
    speed: float = 1.0

    @property
    def haste(self) -> float:
        """Seconds of the program's clock that a busy PC may cost, none of them where time is true."""
        return 0.1 * (self.speed - 1)


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
        rounds: Repetitions of the long form; a number of its own where a round takes long.
        measure: Does it.
    """

    promise: str
    about: str
    promised: str
    rounds: int
    measure: Measure


REGISTER: list[Drill] = []


def drill(promise: str, *, promised: str, rounds: int = 500) -> Callable[[Measure], Measure]:
    """Registers a drill for the long form; its name, with blanks, says what it is about."""

    def register(measure: Measure) -> Measure:
        about = getattr(measure, "__name__", "").replace("_", " ")
        REGISTER.append(Drill(promise, about, promised, rounds, measure))
        return measure

    return register


def percentile(values: list[float], share: float) -> float:
    """The value that this share of all values does not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def spread(values: list[float]) -> str:
    """The usual figures of a list of seconds."""
    return f"p50 {median(values):.2f} s, p99 {percentile(values, 0.99):.2f} s, n {len(values)}"
