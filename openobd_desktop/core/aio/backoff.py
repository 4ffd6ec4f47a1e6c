"""Pauses between attempts, and limits on how often an action is performed."""

from __future__ import annotations

import math
import random
from collections.abc import Callable

from openobd_desktop.core.aio.clock import Clock
from openobd_desktop.core.aio.tasks import TaskScope

FIRST_PAUSE = 0.25
LONGEST_PAUSE = 4.0
"""Longest pause between two attempts, in seconds, so that a new token arrives within 5 s, connecting included."""
LONGEST_PAUSE_WHEN_SPENT = 8.0
"""Longest pause, in seconds, while this PC's retry budget is spent; after an outage, a new token still arrives within
10 seconds."""
SPREAD = 1.0
"""Minimum assumed for the previous pause, in seconds, if all PCs have to pause; the next pause is about twice as
long."""
SHARE, RESERVE = 0.1, 2.0
"""Number of retries that each call earns, and the maximum number that can be saved up ("Site Reliability Engineering",
chapter 21)."""
JITTER = 0.1
"""Largest deviation from a regular interval, as a share of it, so that clients do not stay synchronized."""
LIVED = 10.0
"""How long a stream must stay open, in seconds, for its end to count as a new problem rather than the previous one."""


def around(seconds: float, push_back: float | None = None) -> float:
    """Returns a regular interval in seconds, with jitter; longer if the service has asked for that (``push_back``)."""
    regular = random.uniform(1 - JITTER, 1 + JITTER) * seconds  # noqa: S311 - jitter, not a secret
    return regular if push_back is None else max(regular, _after(push_back))


def _after(push_back: float) -> float:
    """Returns the pause before the next call, in seconds; some clients wait longer than the service has asked."""
    return random.uniform(1, 1 + 2 * JITTER) * push_back  # noqa: S311 - jitter, not a secret


class RetryBudget:
    """Budget of this PC for retries: each ordinary call earns a tenth of a retry.

    So however many calls fail, the service is called at most a tenth more often than if the calls succeeded. A retry
    that cannot have reached the service costs nothing.
    """

    def __init__(self) -> None:
        self._credit = RESERVE

    def earn(self) -> None:
        """Records a call that is not a retry."""
        self._credit = min(RESERVE, self._credit + SHARE)

    def try_spend(self) -> bool:
        """Returns whether a call may be retried; if so, records the retry."""
        # Ten tenths are slightly less than one.
        if self._credit < 1 - SHARE / 2:
            return False
        self._credit = max(0.0, self._credit - 1)
        return True


class Backoff:
    """Pauses between attempts to keep one stream open; the pauses grow until a stream has stayed open long enough."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._began = clock.monotonic()
        self._pause = 0.0

    def begin(self) -> None:
        """Records that a stream is being opened."""
        self._began = self._clock.monotonic()

    def next(
        self,
        *,
        useful: bool,
        rested: float = 0.0,
        longest: float = LONGEST_PAUSE,
        push_back: float | None = None,
        left: float = math.inf,
        by_all: bool = False,
    ) -> float:
        """Returns the pause in seconds after the stream has ended, with full jitter so that clients do not synchronize.

        Args:
            useful: Whether the stream has delivered what it was opened for.
            rested: Seconds for which nothing arrived before the stream ended; they are deducted from the pause, because
                the stream did not burden the service during that time.
            longest: The longest pause between two attempts, in seconds.
            push_back: Seconds for which the service has asked not to be called; None if it has not asked.
            left: Seconds within which the stream has to be opened. At least half of them are kept for further attempts,
                even if the service has asked for a longer pause.
            by_all: Whether the streams of all PCs have ended at the same time, so that a short pause would make all of
                them reconnect at the same time too.
        """
        if useful and self._clock.monotonic() - self._began >= LIVED:
            self._pause = 0.0
        if by_all:
            self._pause = max(self._pause, SPREAD)
        self._pause = min(longest, self._pause * 2 + FIRST_PAUSE)
        pause = random.uniform(0, max(FIRST_PAUSE, self._pause - rested))  # noqa: S311 - jitter, not a secret
        return pause if push_back is None else max(pause, min(_after(push_back), left / 2))


class RateLimiter:
    """Limit on how often an action is performed, which allows bursts of up to ``at_once`` actions (token bucket)."""

    # Each open session has several rate limiters, so they should be small.
    __slots__ = ("_at", "_clock", "_credit", "_most", "_per_second")

    def __init__(self, clock: Clock, at_once: int, per_second: float) -> None:
        self._clock = clock
        self._most = at_once
        self._per_second = per_second
        self._credit: float = at_once
        self._at = clock.monotonic()

    def _earn(self) -> None:
        now = self._clock.monotonic()
        self._credit = min(self._most, self._credit + (now - self._at) * self._per_second)
        self._at = now

    def try_acquire(self) -> bool:
        """Returns whether the action is currently within the limit, and if so, counts the action."""
        self._earn()
        if self._credit < 1:
            return False
        self._credit -= 1
        return True

    async def acquire(self) -> None:
        """Waits until the action is within the limit; first come, first served."""
        self._earn()
        self._credit -= 1
        if self._credit < 0:
            await self._clock.sleep(-self._credit / self._per_second)


class Throttle:
    """Limits how often a function is called after an initial burst; the last call is never dropped."""

    __slots__ = ("_about", "_call", "_is_due", "_limiter", "_name", "_scope")

    def __init__(
        self,
        clock: Clock,
        scope: TaskScope,
        call: Callable[[], None],
        name: str,
        about: str,
        at_once: int,
        per_second: float,
    ) -> None:
        """``name`` and ``about`` together form the name of the task that makes a delayed call."""
        self._scope = scope
        self._call = call
        self._name = name
        self._about = about
        self._limiter = RateLimiter(clock, at_once, per_second)
        self._is_due = False

    def __call__(self) -> None:
        """Calls the function now, or as soon as the limit allows."""
        if self._is_due:
            return
        if self._limiter.try_acquire():
            self._call()
            return
        self._is_due = True
        self._scope.start(self._call_later(), f"{self._name} {self._about}")

    async def _call_later(self) -> None:
        await self._limiter.acquire()
        self._is_due = False
        self._call()
