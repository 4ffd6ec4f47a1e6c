"""Work on a long list that is done in slices, so that the event loop can handle other events in between."""

from __future__ import annotations

import time
from collections.abc import Generator

from PySide6.QtCore import QObject, QTimer

SLICE = 0.004
"""Time in seconds spent working on a long list before the event loop can handle other events."""
AT_ONCE = 2000
"""Maximum number of rows for which a change is applied in a single step, which takes a few milliseconds."""
LONGEST_STEP = 0.05
"""Processor time in seconds after which such a step is interrupted: texts made to be slow would take seconds."""


class SlicedWork(QTimer):
    """Work that is done in slices, so that the event loop can handle other events in between."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent, singleShot=True)
        self._work: Generator[None, None, None] | None = None
        self.timeout.connect(self.go_on)

    @property
    def busy(self) -> bool:
        """Whether the work is not complete."""
        return self._work is not None

    def begin(self, work: Generator[None, None, None], *, at_once: bool) -> None:
        """Begins new work, and abandons any work in progress; ``at_once`` completes it, if it is short."""
        self._work = work
        self.go_on(at_once=at_once)

    def end(self) -> None:
        """Marks the work as complete, although its last step has not returned yet."""
        self._work = None

    def go_on(self, *, at_once: bool = False) -> None:
        """Continues for one slice; with ``at_once``, completes the work unless it takes too long."""
        clock, limit = (time.thread_time, LONGEST_STEP) if at_once else (time.perf_counter, SLICE)
        end = clock() + limit
        work = self._work
        for _ in work or ():
            if clock() > end:
                self.start()
                return
        if work is self._work:
            self._work = None
