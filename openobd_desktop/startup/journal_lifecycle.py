"""The journal's life in one run: opened after the first paint, told about, and closed as the run ends."""

from __future__ import annotations

import logging

from openobd_desktop.core.aio.clock import Clock
from openobd_desktop.core.sessions.service import SessionService
from openobd_desktop.domain.journal import JournalNotice, JournalState
from openobd_desktop.errors import JournalUnavailable
from openobd_desktop.storage import Journal

_log = logging.getLogger(__name__)


class JournalLifecycle:
    """Opens and closes the journal around one run; without one (the demo, the tour) it does nothing."""

    def __init__(self, journal: Journal | None, service: SessionService, clock: Clock) -> None:
        self._journal = journal
        self._service = service
        self._clock = clock

    async def begin(self) -> JournalState | None:
        """Opens the journal and reads what former runs left; returns how it was found."""
        if self._journal is None:
            return None
        self._service.recorder.expect_recall()
        state = await self._journal.open()
        # Recalled first: this run itself is not one that crashed.
        await self._service.recall()
        try:
            await self._journal.begin_run(self._clock.now())
        except JournalUnavailable as error:
            _log.warning("the run is not noted: %s", error.details)
        return state

    async def await_key(self) -> JournalState | None:
        """Waits for a key store that was silent; what is to be told then, None where there is no journal."""
        if self._journal is None:
            return None
        notices = await self._journal.await_key()
        await self._service.recall_tokens()
        return JournalState(writable=True, tokens_kept=JournalNotice.TOKENS_IN_MEMORY not in notices, notices=notices)

    async def end(self) -> None:
        """Notes that the run ends as it should, and closes the journal."""
        if self._journal is None:
            return
        await self._service.recorder.write_owed()
        try:
            await self._journal.end_run()
        except JournalUnavailable as error:
            _log.warning("the end of the run is not noted: %s", error.details)
        await self._journal.aclose()
