"""Line that delivers messages after a delay, in the order in which they were sent."""

from collections import deque
from collections.abc import Callable
from typing import Generic, TypeVar

from openobd_desktop.simulator.common.clock import Clock, Timer

Item = TypeVar("Item")


class Line(Generic[Item]):
    """Delivers each item when it is due, but never before earlier items.

    Args:
        clock: The clock for simulated time.
        deliver: Called with each item.
    """

    def __init__(self, clock: Clock, deliver: Callable[[Item], None]) -> None:
        self._clock = clock
        self._deliver = deliver
        self._waiting: deque[tuple[float, Item]] = deque()
        self._timer: Timer | None = None

    def put(self, due: float, item: Item) -> None:
        """Sends an item that arrives at simulated second ``due``, or immediately if that time has passed."""
        self._waiting.append((due, item))
        if self._timer is None:
            self._advance()

    def close(self) -> None:
        """Drops all items that have not arrived yet."""
        self._waiting.clear()
        if self._timer is not None:
            self._timer.cancel()

    def _advance(self) -> None:
        self._timer = None
        while self._waiting:
            due, item = self._waiting[0]
            if due > self._clock.now():
                self._timer = self._clock.call_at(due, self._advance)
                return
            self._waiting.popleft()
            self._deliver(item)
