"""Garbage collection in the UI thread."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

PERIOD = 5000
"""Milliseconds between checks; a hidden window must not wake the PC more often."""


class GarbageCollectionTimer(QObject):
    """Replacement for Python's automatic garbage collection, which runs in any thread that allocates memory.

    Python's collection could destroy a dialog in another thread, for example the journal's worker, and Qt aborts the
    program if a widget is destroyed outside the UI thread.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=PERIOD)
        self._timer.timeout.connect(collect_if_due)
        self._timer.start()


def collect_if_due() -> None:
    """Collects the oldest generation whose threshold is exceeded, as the interpreter would do."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    due = [generation for generation in range(3) if counts[generation] > thresholds[generation]]
    if due:
        gc.collect(due[-1])


def spare_what_exists() -> None:
    """Excludes everything that exists from all later garbage collections.

    Most of these objects are modules, which stay in memory anyway, and examining them takes several frames. Must be
    called before there are secrets, since existing garbage then stays in memory as well.
    """
    gc.freeze()


def search_everything_again() -> None:
    """Undoes ``spare_what_exists``, because something large that existed at that time is about to be freed."""
    gc.unfreeze()
