"""The history as a CSV file of any length, written page by page so that the window lives on and it can be stopped."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from openobd_desktop.core.history import History
from openobd_desktop.errors import LocalFault, phrase
from openobd_desktop.files import replacing
from openobd_desktop.records import HistoryQuery, SessionRecord
from openobd_desktop.ui.models.csv_text import csv_bytes
from openobd_desktop.ui.models.history_columns import whole_headers, whole_row

SLICE = 40
"""Sessions that are written in one turn of the loop; about 10 ms."""


class HistoryExport:
    """Writes all sessions of a query; ``progress`` is told how many are written."""

    def __init__(self, history: History, now: Callable[[], float], progress: Callable[[int], None]) -> None:
        self._history = history
        self._now = now
        self._progress = progress

    async def write(self, path: Path, query: HistoryQuery) -> int:
        """Returns how many sessions were written. What was at ``path`` stays as it was until all is written.

        Raises:
            HistoryUnreadable: the journal cannot be read.
            LocalFault: the file cannot be written.
        """
        try:
            with replacing(path) as file:
                return await self._fill(file, query)
        except OSError as error:
            raise unwritable(error) from error

    async def _fill(self, file: BinaryIO, query: HistoryQuery) -> int:
        written = 0
        file.write(csv_bytes(whole_headers(), []))
        async for part in self._history.parts(query):
            for first in range(0, len(part.records), SLICE):
                file.write(self._lines(part.records[first : first + SLICE]))
                # Making lines takes the thread of the window, which has its turn in between.
                await asyncio.sleep(0)
            written += len(part.records)
            self._progress(written)
        return written

    def _lines(self, records: tuple[SessionRecord, ...]) -> bytes:
        """The rows without the head, which stands at the beginning of the file."""
        now = self._now()
        head = csv_bytes(whole_headers(), [])
        return csv_bytes(whole_headers(), [whole_row(record, now) for record in records])[len(head) :]


def unwritable(error: OSError) -> LocalFault:
    """Why a file was not saved, in words."""
    return LocalFault(
        str(error),
        what=phrase("The file could not be written."),
        meaning=phrase("The history is not touched."),
        advice=phrase("Choose another folder or name, or close the file in the other program."),
    )
