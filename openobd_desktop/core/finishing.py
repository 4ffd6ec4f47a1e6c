"""The finish protocol: a result is delivered exactly once, or it is told why it was not."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager

from openobd_desktop.core.keeper import TokenKeeper
from openobd_desktop.core.ports import Clock, SessionCalls
from openobd_desktop.domain import ServiceResult, SessionState
from openobd_desktop.errors import (
    NotAllowed,
    OpenObdError,
    ResultUndelivered,
    ServiceFault,
    SessionEnded,
    SessionNotFound,
    Unreachable,
    phrase,
)

SENDS = 3
"""How often the same content is sent while the service says that the session is still active."""
PAUSE = 2.0
"""Seconds between two attempts to find out the truth."""

_NOT_KNOWN = phrase("The session is no longer known to the service; the result was not taken. Your text is kept.")
_NOT_TAKEN = {
    SessionState.FINISHED: phrase("The session has ended as finished; the result was not taken. Your text is kept."),
    SessionState.INTERRUPTED: phrase(
        "The session has ended as interrupted; the result was not taken. Your text is kept."
    ),
    SessionState.FAILED: phrase("The session has ended as failed; the result was not taken. Your text is kept."),
}
_DOUBTFUL = (Unreachable, ServiceFault, SessionEnded, SessionNotFound, NotAllowed)


class Delivery:
    """Sends one result; after a reply that leaves doubt the session's state decides.

    Finished: it has arrived. Active: it has not, and the same content is sent again. Ended otherwise: it was not
    taken. Not to be found out: it waits for the line as long as a session token is left.
    """

    def __init__(
        self,
        open_calls: Callable[[], AbstractAsyncContextManager[SessionCalls]],
        keeper: TokenKeeper,
        clock: Clock,
        truth: Callable[[], Awaitable[SessionState | None]],
        on_unsent: Callable[[OpenObdError | None], None],
    ) -> None:
        self._open_calls = open_calls
        self._keeper = keeper
        self._clock = clock
        self._truth = truth
        self._on_unsent = on_unsent

    async def deliver(self, result: ServiceResult) -> None:
        """Returns once the service has confirmed.

        Raises:
            ResultUndelivered: the line stayed away until the session token had run out.
            OpenObdError: the service refused it, or the session has ended otherwise.
        """
        for sends_left in reversed(range(SENDS)):
            doubt = await self._send(result)
            if doubt is None:
                return
            state = await self._find_out(doubt)
            if state is SessionState.FINISHED:
                return
            if state is not SessionState.ACTIVE or not sends_left:
                raise not_confirmed(doubt, state)

    async def _send(self, result: ServiceResult) -> OpenObdError | None:
        try:
            async with self._open_calls() as calls:
                await calls.finish(self._keeper.newest(), result)
        except _DOUBTFUL as error:
            return error
        return None

    async def _find_out(self, doubt: OpenObdError) -> SessionState:
        while (state := await self._truth()) is None:
            if not self._keeper.alive:
                raise ResultUndelivered(doubt.details) from doubt
            self._on_unsent(doubt)
            await self._clock.sleep(PAUSE)
        self._on_unsent(None)
        return state


def not_confirmed(error: OpenObdError, state: SessionState) -> OpenObdError:
    """The same error, telling what is true of the session now."""
    if state is SessionState.ACTIVE:
        error.meaning = "The session is still active: the result has not arrived. Your text is kept."
        error.advice = "Finish again."
    else:
        error.meaning = _NOT_TAKEN.get(state, _NOT_KNOWN)
        error.advice = "Copy the text if you need it elsewhere."
    return error
