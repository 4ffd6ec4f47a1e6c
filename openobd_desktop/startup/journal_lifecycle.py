"""Lifecycle of the journal in one run, from its opening after the first paint to its closing at the end."""

from __future__ import annotations

import asyncio
import logging
from functools import partial

from openobd_desktop.core.aio.clock import Clock
from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.core.sessions.service import SessionService
from openobd_desktop.domain.journal import JournalNotice, JournalState
from openobd_desktop.errors import JournalSilent, JournalUnavailable
from openobd_desktop.storage import Journal
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.window.banners import journal_error, journal_news

PATIENCE = 3.0
"""Maximum time in seconds for which the first login waits for the journal; a slow disk delays the login no further."""
REOPEN_PAUSE = 15.0
"""Seconds between two attempts to open a journal that could not be written when it was opened."""

_log = logging.getLogger(__name__)


class JournalLifecycle:
    """Opens the journal for one run and closes it; does nothing without a journal (in the demo and the tour)."""

    def __init__(self, journal: Journal | None, service: SessionService, scope: TaskScope, clock: Clock) -> None:
        self._journal = journal
        self._service = service
        self._scope = scope
        self._clock = clock

    async def begin(self, context: AppContext) -> None:
        """Opens the journal in the background, and waits up to ``PATIENCE`` seconds for it to open.

        Args:
            context: The context in which the state of the journal is shown as soon as the disk responds.
        """
        opening = self._scope.start(self._open(context), "open the journal")
        await asyncio.wait([opening], timeout=PATIENCE)
        if not opening.done():
            self._service.recorder.set_error(JournalSilent())

    async def end(self) -> None:
        """Records that the run ended properly, and closes the journal."""
        if self._journal is None:
            return
        await self._service.recorder.write_now()
        await self._service.notes.write_now()
        try:
            await self._journal.end_run()
        except JournalUnavailable as error:
            _log.warning("the end of the run could not be recorded: %s", error.details)
        await self._journal.aclose()

    async def _open(self, context: AppContext) -> None:
        if self._journal is None:
            return
        journal = self._journal
        state = await self._recall(journal)
        self._service.recorder.set_error(journal_error(state))
        self._service.recovery.lacks_key = state.awaits_key or JournalNotice.TOKENS_IN_MEMORY in state.notices
        _show(context, state)
        self._scope.start(context.indexing.run(journal, self._clock), "prepare older sessions for searching")
        if not state.writable and JournalNotice.NEWER not in state.notices:
            self._scope.start(self._reopen(journal, context), "open the journal again")

        def await_key() -> None:
            self._scope.start(self._await_key(journal, context), "wait for the key of the tokens")

        if state.awaits_key:
            await_key()
        context.profiles.credentials.client_secrets.on_answering = await_key

    async def _reopen(self, journal: Journal, context: AppContext) -> None:
        """Opens the journal again until it can be written, for example because there is space on the disk again.

        Otherwise, nothing could be written until the program is started again, because the file is open for reading.
        """
        is_writable = False
        while not is_writable:
            await self._clock.sleep(REOPEN_PAUSE)
            state = await journal.open()
            if state.aside:
                _show(context, state)
            is_writable = state.writable
        # The recorder then writes everything that is still in memory.
        await self._service.recorder.attempt(partial(journal.begin_run, self._clock.now()))

    async def _recall(self, journal: Journal) -> JournalState:
        """Opens the journal and reads the records from earlier runs; returns the journal's state."""
        self._service.recorder.expect_recall()
        state = await journal.open()
        # Read before this run is recorded, so that this run does not count as crashed.
        await self._service.recorder.recall()
        try:
            await journal.begin_run(self._clock.now())
        except JournalUnavailable as error:
            _log.warning("the run could not be recorded: %s", error.details)
        return state

    async def _await_key(self, journal: Journal, context: AppContext) -> None:
        notices = await journal.await_key()
        await self._service.recovery.recall_tokens()
        kept = JournalNotice.TOKENS_IN_MEMORY not in notices
        self._service.recovery.lacks_key = not kept
        _show(context, JournalState(writable=True, tokens_kept=kept, notices=notices))


def _show(context: AppContext, state: JournalState) -> None:
    if news := journal_news(state):
        context.messages.show(news)
