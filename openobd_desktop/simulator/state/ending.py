"""The end of one session, step by step in the order that the rules say."""

import asyncio
from collections.abc import Callable, Iterator

from openobd_desktop.simulator.common.clock import Clock
from openobd_desktop.simulator.common.rules import REPLY, STATE, STREAMS, Rules


class Ending:
    """What others see of a session's end: its state changes, the call that ended it is answered, its streams end.

    The openOBD docs leave the order open, and what of it a client learns first.

    Attributes:
        state: The state that the session ends in.
        told: The state that is told of it now.
        answered: Set once the call that ended it may be answered.
        shown: Set once all of it has been seen.
    """

    def __init__(self, rules: Rules, clock: Clock, before: str, state: str) -> None:
        self.state = state
        self.told = before
        self.answered = asyncio.Event()
        self.shown = asyncio.Event()
        self._rules = rules
        self._clock = clock

    def begin(self, tell: Callable[[], None], end_streams: Callable[[], None]) -> None:
        """Takes the first step, and the others in their time."""
        actions = {STATE: lambda: self._tell(tell), REPLY: self.answered.set, STREAMS: end_streams}
        self._take(iter([actions[step] for step in self._rules.end_order.split(", ")]))

    def _take(self, steps: Iterator[Callable[[], None]]) -> None:
        for step in steps:
            step()
            if self._rules.end_pause > 0:
                self._clock.call_at(self._clock.now() + self._rules.end_pause, lambda: self._take(steps))
                return
        self.shown.set()

    def _tell(self, tell: Callable[[], None]) -> None:
        self.told = self.state
        tell()
