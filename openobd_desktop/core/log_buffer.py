"""Latest log lines from this run, numbered so that a view can fetch only new lines."""

from __future__ import annotations

from collections import deque
from itertools import islice

from msgspec import Struct

LIMIT = 5000
"""Maximum number of lines to keep."""


class LogLine(Struct, frozen=True):
    """A log line, with secrets already masked; ``level`` is one of the levels in Python's ``logging``."""

    level: int
    text: str


class LogLines:
    """Ring buffer of log lines; once the limit is reached, each new line replaces the oldest."""

    def __init__(self, limit: int = LIMIT) -> None:
        self._lines: deque[LogLine] = deque(maxlen=limit)
        self._count = 0

    @property
    def count(self) -> int:
        """The number of lines ever added."""
        return self._count

    def add(self, line: LogLine) -> None:
        """Adds a line."""
        self._lines.append(line)
        self._count += 1

    def since(self, count: int) -> list[LogLine]:
        """Returns the lines still in the buffer that were added after the first ``count`` lines, oldest first."""
        wanted = min(self._count - count, len(self._lines))
        newest = list(islice(reversed(self._lines), max(0, wanted)))
        return newest[::-1]
