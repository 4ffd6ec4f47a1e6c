"""Trace of what happens in a simulated world, which is the same in every run of a seed."""

from __future__ import annotations

from collections.abc import Callable


class Trace:
    """Lines with the time, who, and what; nothing is kept while the trace is off.

    Attributes:
        is_on: Whether lines are kept.
        lines: The lines so far.
    """

    def __init__(self, time: Callable[[], float], *, is_on: bool = False) -> None:
        self._time = time
        self.is_on = is_on
        self.lines: list[str] = []

    def note(self, who: str, what: str) -> None:
        """Adds a line."""
        if self.is_on:
            self.lines.append(f"{self._time():10.3f}  {who:8} {what}")
