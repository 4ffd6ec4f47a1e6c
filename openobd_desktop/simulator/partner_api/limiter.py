"""Request limits of the Partner API: per second, at once, and per day."""

import math
import time

from openobd_desktop.simulator.common.clock import Clock
from openobd_desktop.simulator.common.partner_api_rules import REAL
from openobd_desktop.simulator.common.rules import Rules

DAY = 86_400.0


class Limiter:
    """Counts the requests from one partner."""

    def __init__(self, clock: Clock, rules: Rules) -> None:
        self._clock = clock
        self._rules = rules
        self._room = float(rules.rest_burst)
        self._filled_at = self._now()
        self._today = 0
        self._day_began = self._now()

    def take(self) -> float:
        """Counts a request; returns 0 if it is allowed, otherwise the number of seconds until the next one will be."""
        now = self._now()
        if now >= self._day_began + DAY:
            self._day_began, self._today = now, 0
        if self._today >= self._rules.rest_limit_per_day:
            return self._day_began + DAY - now
        self._room = min(float(self._rules.rest_burst), self._room + (now - self._filled_at) * self._rules.rest_limit)
        self._filled_at = now
        if self._room < 1:
            return (1 - self._room) / self._rules.rest_limit if self._rules.rest_limit else math.inf
        self._room -= 1
        self._today += 1
        return 0.0

    def _now(self) -> float:
        return time.monotonic() if self._rules.rest_limit_clock == REAL else self._clock.now()
