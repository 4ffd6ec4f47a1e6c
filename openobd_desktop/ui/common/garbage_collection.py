"""Garbage collection that runs in the UI thread."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

PERIOD = 5000
"""Interval between checks in milliseconds; shorter intervals would wake the PC too often while the window is hidden."""


class GarbageCollectionTimer(QObject):
    """Timer that replaces Python's automatic garbage collection, which runs in any thread that allocates memory.

    Automatic collection could destroy a dialog in another thread, such as the journal's worker, and Qt aborts the
    program if a widget is destroyed outside the UI thread.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=PERIOD)
        self._timer.timeout.connect(collect_if_due)
        self._timer.start()


def collect_if_due() -> None:
    """Collects the oldest generation whose threshold has been exceeded, as the interpreter would."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    due = [generation for generation in range(3) if counts[generation] > thresholds[generation]]
    if due:
        gc.collect(due[-1])


def spare_what_exists() -> None:
    """Excludes all existing objects from later garbage collections.

    Most of them are modules, which stay in memory anyway, and examining them takes several frames. Must be called
    before there are secrets, because existing garbage then stays in memory as well.
    """
    gc.freeze()


def search_everything_again() -> None:
    """Undoes ``spare_what_exists``; used before a large object that existed at that time is freed."""
    gc.unfreeze()
