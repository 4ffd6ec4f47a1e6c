"""Preparation of a journal's older sessions for fast searching, in the background."""

from __future__ import annotations

import logging
from typing import Protocol

from openobd_desktop.core.aio.clock import Clock
from openobd_desktop.core.aio.observable import Observable
from openobd_desktop.domain.journal import IndexProgress
from openobd_desktop.errors import JournalUnavailable

PAUSE = 0.05
"""Seconds between two steps, each of which takes about 20 ms, so that it never takes a whole processor."""
RETRY = 60.0
"""Seconds to wait after a failure, for example because the disk is full."""

_log = logging.getLogger(__name__)


class OlderSessions(Protocol):
    """Journal with sessions to prepare."""

    async def index_older(self) -> IndexProgress | None:
        """Prepares some sessions; returns the progress, or None when finished. May raise ``JournalUnavailable``."""
        ...


class HistoryIndexing(Observable[[]]):
    """Prepares older sessions for fast searching; calls its listeners when ``percent`` changes."""

    def __init__(self) -> None:
        super().__init__()
        self.percent: int | None = None
        """How much of the history is prepared, from 0 to 99; None if all of it is, or if this is not known yet."""

    async def run(self, journal: OlderSessions, clock: Clock) -> None:
        """Prepares all older sessions, retrying after failures; meanwhile, searches still find every session."""
        while True:
            try:
                progress = await journal.index_older()
            except JournalUnavailable as error:
                _log.debug("older sessions are not prepared for searching yet: %s", error.details)
                await clock.sleep(RETRY)
                continue
            self._set(progress)
            if progress is None:
                return
            await clock.sleep(PAUSE)

    def _set(self, progress: IndexProgress | None) -> None:
        percent = None if progress is None else min(99, 100 * progress.done // max(1, progress.total))
        if percent != self.percent:
            self.percent = percent
            self.notify()
