"""The history as a CSV of any length, made page by page so that the window lives on and it can be stopped."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from openobd_desktop.core.journal.history import History
from openobd_desktop.domain.journal import HistoryQuery, SessionRecord
from openobd_desktop.ui.history.columns import whole_headers, whole_row
from openobd_desktop.ui.tables.csv_text import csv_bytes

SLICE = 40
"""Sessions that are made in one turn of the loop; about 10 ms."""


class HistoryExport:
    """Makes a file of all sessions of a query; ``progress`` is told how many are in it."""

    def __init__(self, history: History, now: Callable[[], float], progress: Callable[[int], None]) -> None:
        self._history = history
        self._now = now
        self._progress = progress

    async def make(self, query: HistoryQuery) -> tuple[bytes, int]:
        """The content of the file, and how many sessions are in it; raises ``HistoryUnreadable``.

        It is held in memory, at about 300 bytes a session, until it is whole: no file is begun that a stop would leave.
        """
        count = 0
        content = bytearray(csv_bytes(whole_headers(), []))
        async for part in self._history.parts(query):
            for first in range(0, len(part.records), SLICE):
                content += self._lines(part.records[first : first + SLICE])
                # Making lines takes the thread of the window, which has its turn in between.
                await asyncio.sleep(0)
            count += len(part.records)
            self._progress(count)
        return bytes(content), count

    def _lines(self, records: tuple[SessionRecord, ...]) -> bytes:
        """The rows without the head, which stands at the beginning of the file."""
        now = self._now()
        head = csv_bytes(whole_headers(), [])
        return csv_bytes(whole_headers(), [whole_row(record, now) for record in records])[len(head) :]
