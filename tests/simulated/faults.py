"""Faults of a simulated world: what may go wrong at each point, and plans that decide what does."""

from __future__ import annotations

import random
from collections.abc import Iterable
from enum import Enum
from typing import NamedTuple


class CallFate(Enum):
    """What becomes of a call on its way to the service and back."""

    OK = "carried out and answered"
    NOT_SENT = "there is no connection"
    LOST_BEFORE = "lost on the way to the service, and the connection breaks"
    SILENT_BEFORE = "lost on the way to the service, silently"
    LOST_AFTER = "carried out, and the connection breaks before the answer"
    SILENT_AFTER = "carried out, and the answer is lost silently"
    LATE = "carried out only after the caller has given up"
    REFUSED = "refused with a random status"
    UNREADABLE = "carried out, and the answer cannot be decoded"
    EMPTY = "carried out, and the answer is empty"
    TOO_LARGE = "carried out, and the answer is too large"
    REPEATED = "carried out twice on its way, and answered by the second time"


class StreamFate(Enum):
    """What becomes of a stream when the service sends a message on it."""

    OK = "delivered"
    RESET = "the connection breaks"
    SILENT = "the connection passes nothing any more"
    ENDS = "the stream ends normally"
    REFUSED = "the stream ends with a random status"
    UNREADABLE = "the message cannot be decoded"


class WriteFate(Enum):
    """What becomes of an access to the journal."""

    OK = "done"
    ERROR = "disk error"
    FULL = "disk full"
    LOCKED = "locked by another program"
    HANGS = "the disk does not answer for a while"
    ERROR_AFTER = "disk error, although the write is durable"
    CRASH_BEFORE = "the program crashes before it"
    CRASH_AFTER = "the program crashes after it"


class KeyFate(Enum):
    """What becomes of a request to the key store."""

    OK = "answered"
    SILENT = "not answered"
    LATE = "answered after a while"
    LOCKED = "locked"
    REFUSES = "refuses"


class TeamFate(Enum):
    """What becomes of a request to the team database."""

    OK = "carried out and answered"
    REFUSED = "the connection is refused"
    FULL = "the disk of the server is full"
    NO_RIGHTS = "the user may only read"
    LOST_BEFORE = "the connection breaks before the commit"
    LOST_AFTER = "committed, and the connection breaks before the answer"
    SLOW = "carried out and answered slowly"
    LATE = "carried out only after the caller has given up"
    SILENT = "neither carried out nor answered before the connection is given up"


Fate = CallFate | StreamFate | WriteFate | KeyFate | TeamFate
KINDS: tuple[type[Enum], ...] = (CallFate, StreamFate, WriteFate, KeyFate, TeamFate)
STATUSES = (
    *("CANCELLED", "UNKNOWN", "INVALID_ARGUMENT", "DEADLINE_EXCEEDED", "NOT_FOUND", "ALREADY_EXISTS"),
    *("PERMISSION_DENIED", "RESOURCE_EXHAUSTED", "FAILED_PRECONDITION", "ABORTED", "OUT_OF_RANGE", "UNIMPLEMENTED"),
    *("INTERNAL", "UNAVAILABLE", "DATA_LOSS", "UNAUTHENTICATED"),
)
"""Every gRPC status except OK."""
MEANS_AN_END = ("NOT_FOUND", "PERMISSION_DENIED", "FAILED_PRECONDITION", "UNAUTHENTICATED", "ALREADY_EXISTS")
"""Statuses by which a service says something about the state of a session; only a service that lies sends them else."""
TRUE_STATUSES = tuple(each for each in STATUSES if each not in MEANS_AN_END)


NO_FAULT: dict[type[Enum], Enum] = {kind: next(iter(kind)) for kind in KINDS}


class Plan:
    """A plan without any faults."""

    def fate(self, kind: type[Enum]) -> Enum:
        """Returns the fate of the next access of a kind, for example a call, a message or a write."""
        return NO_FAULT[kind]

    def steps(self) -> int:
        """Returns after how many steps of its process a program crashes; 0 for never."""
        return 0

    def calm(self) -> None:
        """Ends all faults."""


class Share(NamedTuple):
    """How often a kind of access fails, and how."""

    share: float
    fates: tuple[Enum, ...]


class RandomPlan(Plan):
    """A plan in which a random selection of faults happens at random points.

    Most worlds have only a few kinds of faults, because a fault that is too frequent hides the effects of others.
    """

    def __init__(self, dice: random.Random) -> None:
        self._dice = dice
        self._shares: dict[type[Enum], Share] = {}
        for kind in KINDS:
            fates = list(kind)[1:]
            if kind is TeamFate:
                # Drawn apart, so that a world without a team stays the same.
                state, dice = dice.getstate(), random.Random()
                dice.setstate(state)
            chosen = tuple(dice.sample(fates, dice.randint(1, len(fates))))
            often = dice.choice((0.0, 0.0, 0.02, 0.08, 0.25))
            if kind is StreamFate:
                often /= 5
            if often:
                self._shares[kind] = Share(often, chosen)
        self._crashes = self._dice.choice((0, 0, 300, 1500))

    @property
    def about(self) -> str:
        """The faults that may happen, for the trace."""
        faults = [
            f"{kind.__name__} {share.share:g}: {', '.join(fate.name for fate in share.fates)}"
            for kind, share in self._shares.items()
        ]
        return "; ".join([*faults, f"a crash in about {self._crashes} steps" if self._crashes else "no crashes"])

    def fate(self, kind: type[Enum]) -> Enum:
        """Implements ``Plan.fate``."""
        share = self._shares.get(kind)
        if share is None or self._dice.random() >= share.share:
            return NO_FAULT[kind]
        return self._dice.choice(share.fates)

    def steps(self) -> int:
        """Implements ``Plan.steps``."""
        return 1 + int(self._dice.expovariate(1 / self._crashes)) if self._crashes else 0

    def calm(self) -> None:
        """Implements ``Plan.calm``."""
        self._shares.clear()
        self._crashes = 0


class Point(NamedTuple):
    """One access in a run, counted by kind."""

    kind: type[Enum]
    number: int


class NthPlan(Plan):
    """A plan with a single fault, or a single crash, at one point.

    Attributes:
        counted: How many accesses of each kind there have been.
        happened: Whether the point was reached.
    """

    def __init__(self, point: Point | None = None, fate: Enum | None = None, crash_at: int = 0) -> None:
        self._point = point
        self._fate = fate
        self._crash_at = crash_at
        self._calm = False
        self.counted: dict[type[Enum], int] = dict.fromkeys(KINDS, 0)
        self.happened = False

    def fate(self, kind: type[Enum]) -> Enum:
        """Implements ``Plan.fate``."""
        self.counted[kind] += 1
        if self._point == (kind, self.counted[kind]) and self._fate is not None and not self._calm:
            self.happened = True
            return self._fate
        return NO_FAULT[kind]

    def steps(self) -> int:
        """Implements ``Plan.steps``; only the first run of the program crashes."""
        at, self._crash_at = self._crash_at, 0
        return at

    def calm(self) -> None:
        """Implements ``Plan.calm``."""
        self._calm = True


def all_faults(kinds: Iterable[type[Enum]] = KINDS) -> list[Enum]:
    """Returns every fault of some kinds."""
    return [fate for kind in kinds for fate in list(kind)[1:]]
