"""Finish protocol, which delivers a result exactly once or raises an error that explains why it was not delivered."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import TYPE_CHECKING

from openobd_desktop.core.aio.clock import Clock
from openobd_desktop.core.session.token_keeper import TokenKeeper
from openobd_desktop.domain.journal import IntentState
from openobd_desktop.domain.session import ServiceResult, SessionState
from openobd_desktop.errors import (
    NotAllowed,
    OpenObdError,
    ResultUndelivered,
    ServiceFault,
    SessionEnded,
    SessionNotFound,
    TokenLost,
    Unreachable,
    message,
)

if TYPE_CHECKING:
    from openobd_desktop.core.journal.recorder import JournalRecorder
    from openobd_desktop.core.ports.service import SessionCalls
    from openobd_desktop.core.session.active_session import ActiveSession
    from openobd_desktop.domain.journal import Intent

SENDS = 3
"""Maximum number of times that the same result is sent while the service reports the session as active."""
PAUSE = 2.0
"""Seconds between two attempts to determine the state of the session."""

_NOT_TOLD = message(
    "The service no longer reports the state of the session; the result was not accepted. Your text has been kept."
)
_PERHAPS_DELIVERED = message(
    "It is not known whether the result was accepted: the connection was down until the session token expired."
)
_IN_DOUBT = message(
    "The service no longer reports how the session ended, so it is not known whether the result was "
    "accepted. Your text has been kept."
)
_UNCLEAR = message(
    "The session is finished, but it is not known whether this result was accepted: the service may only have "
    "refused a repeated submission. Your text has been kept."
)
_OUTLIVED = message(
    "More than one result may have been sent for this session. It is now finished, either with this result or with "
    "another one. Your text has been kept."
)
_NOT_TAKEN = {
    SessionState.FINISHED: message(
        "The session is finished, but the result was not accepted. Your text has been kept."
    ),
    SessionState.INTERRUPTED: message(
        "The session was interrupted; the result was not accepted. Your text has been kept."
    ),
    SessionState.FAILED: message("The session failed; the result was not accepted. Your text has been kept."),
}
_ASKED_ABOUT = (Unreachable, SessionEnded, SessionNotFound, NotAllowed)
"""Unambiguous errors after which the session's state is determined nonetheless, as after ambiguous errors."""


_TELLS_AN_END = (SessionEnded, SessionNotFound, NotAllowed)


class Delivery:
    """Sends one result; after an ambiguous reply, the session's state decides what happens next.

    If the session is finished, the result was accepted, provided that the service can have received the result. If the
    session is active, the result did not arrive and is sent again. If the session ended in another way, the result was
    not accepted. If the session's state is unknown, sending is retried as long as a session token is valid.

    Attributes:
        in_doubt: Whether the service may have accepted the result; if the session has been finished, the service did
            accept the result.
        unclear: Whether the session may have been finished with the result although the service refused it, because a
            request that was duplicated in transit is refused after it has been carried out.
    """

    def __init__(
        self,
        open_calls: Callable[[], AbstractAsyncContextManager[SessionCalls]],
        ending: Callable[[], AbstractContextManager[None]],
        keeper: TokenKeeper,
        clock: Clock,
        truth: Callable[[], Awaitable[SessionState | None]],
        on_unsent: Callable[[OpenObdError | None], None],
        *,
        believed: bool = True,
        has_rival: bool = False,
    ) -> None:
        """Creates the delivery; ``ending`` wraps each call that sends the result.

        If ``believed`` is false, a confirmation is not trusted, because it may refer to a nested context. If
        ``has_rival`` is true, an earlier result of the session may still be accepted, so that the end of the session
        does not tell which of them was.
        """
        self._open_calls = open_calls
        self._ending = ending
        self._keeper = keeper
        self._clock = clock
        self._truth = truth
        self._on_unsent = on_unsent
        self._believed = believed
        self._has_rival = has_rival
        self.in_doubt = self.unclear = False

    async def deliver(self, result: ServiceResult) -> None:
        """Sends the result, repeatedly if necessary, until the service has confirmed it.

        Raises:
            ResultUndelivered: the connection was not restored before the session token expired.
            OpenObdError: the service refused the result, or the session ended in another way.
        """
        lost: OpenObdError | None = None
        for sends_left in reversed(range(SENDS)):
            doubt = await self._send(result)
            if doubt is None and self._believed:
                return
            # An untrusted confirmation still means that something ended, perhaps the session.
            self.in_doubt = self.in_doubt or doubt is None or doubt.ambiguous
            state = await self._find_out(doubt)
            is_last_doubt = self.in_doubt and not sends_left
            if state.is_running and (is_last_doubt or isinstance(doubt, _TELLS_AN_END)):
                # The session may already have ended, but the service may not report its end yet.
                await self._clock.sleep(PAUSE)
                state = await self._find_out(doubt)
            if state is SessionState.FINISHED and self.in_doubt:
                if not self._has_rival:
                    return
                raise outlived(doubt or ServiceFault())
            ended = state in (SessionState.FINISHED, SessionState.UNKNOWN)
            self.unclear = ended and isinstance(doubt, (SessionEnded, NotAllowed))
            # A service may refuse a repetition as if it did not know the session, although it still reports its state.
            self.unclear |= state is SessionState.FINISHED and isinstance(doubt, SessionNotFound)
            lost = doubt if doubt is not None and doubt.ambiguous else lost
            if state is not SessionState.ACTIVE or not sends_left:
                # What was sent without an answer may still reach a session that is running.
                doubt = lost or doubt if state.is_running else doubt
                self.in_doubt = self.in_doubt and state is SessionState.UNKNOWN
                raise not_confirmed(doubt or ServiceFault(), state, in_doubt=self.in_doubt or self.unclear)

    async def _send(self, result: ServiceResult) -> OpenObdError | None:
        try:
            async with self._open_calls() as calls:
                with self._ending():
                    await calls.finish(self._keeper.newest(), result)
        except TokenLost as error:
            if self.in_doubt:
                raise undelivered(error, in_doubt=True) from error
            raise
        except OpenObdError as error:
            if not error.ambiguous and not isinstance(error, _ASKED_ABOUT):
                raise
            return error
        return None

    async def _find_out(self, doubt: OpenObdError | None) -> SessionState:
        while (state := await self._truth()) is None:
            if not self._keeper.alive:
                self.unclear = isinstance(doubt, (SessionEnded, NotAllowed))
                raise undelivered(doubt, in_doubt=self.in_doubt or self.unclear) from doubt
            self._on_unsent(doubt or Unreachable())
            await self._clock.sleep(PAUSE)
        self._on_unsent(None)
        return state

    def failure(self, error: OpenObdError, state: SessionState, *, has_ended: bool) -> OpenObdError | None:
        """Returns the error to raise after ``error``, and settles the doubt if the end of the session does.

        Args:
            error: The error that ``deliver`` raised.
            state: The session's state as last reported by the service.
            has_ended: Whether the session is known to have ended here; an interrupt also invalidates its token.

        Returns:
            None if the result was accepted after all.
        """
        if self._has_rival and state not in (SessionState.INTERRUPTED, SessionState.FAILED):
            self.unclear, self.in_doubt = self.unclear or self.in_doubt, False
        if has_ended and state.is_final and not self.unclear:
            accepted = self.in_doubt and state is SessionState.FINISHED
            self.in_doubt = False
            return None if accepted else not_confirmed(error, state, in_doubt=False)
        if isinstance(error, ResultUndelivered) and state.is_final:
            # The session has ended in the meantime, perhaps with this result.
            refusal = error.__cause__ if isinstance(error.__cause__, OpenObdError) else error
            return not_confirmed(refusal, state, in_doubt=True)
        return error


def note_newer_result(recorder: JournalRecorder, former: Intent | None) -> None:
    """Records that from now on, the end of the session does not tell whether it was ``former`` that was accepted."""
    if former is not None:
        recorder.in_background("note newer result", recorder.resolve_intent, former, IntentState.OUTLIVED)


def state_after(error: OpenObdError, active: ActiveSession) -> IntentState:
    """Returns the state of the intent to send a result that was not confirmed, because of ``error``."""
    if not (error.ambiguous or active.in_doubt):
        return IntentState.REFUSED
    # If an earlier result is in doubt as well, the end of the session does not tell which of them was accepted.
    return IntentState.UNKNOWN if active.unsettled is None else IntentState.OUTLIVED


def is_unsure(active: ActiveSession) -> bool:
    """Returns whether it is not known, or not known yet, if the service has accepted the result sent from this PC."""
    # A result that did not reach the service in time may have arrived later.
    is_late = active.unsettled is not None and active.session.state in (SessionState.FINISHED, SessionState.UNKNOWN)
    return active.unconfirmed is not None and (active.is_finishing or active.in_doubt or active.unclear or is_late)


def undelivered(error: OpenObdError | None, *, in_doubt: bool) -> ResultUndelivered:
    """Returns the error for a session token that expired before the result was confirmed."""
    return ResultUndelivered(error.details if error else "", what=_PERHAPS_DELIVERED if in_doubt else "")


def outlived(error: OpenObdError) -> OpenObdError:
    """Returns the error for a result of a finished session, for which another one may have been accepted."""
    error.meaning = _OUTLIVED
    error.advice = "Check the ticket before you start another session on it. Copy the text if you need it elsewhere."
    return error


def not_confirmed(error: OpenObdError, state: SessionState, *, in_doubt: bool) -> OpenObdError:
    """Returns the error with a ``meaning`` and ``advice`` that match the session's state.

    Args:
        error: Why the result was not confirmed.
        state: The session's current state as reported by the service; ``UNKNOWN`` if the service did not report it.
        in_doubt: Whether the service may have accepted the result.
    """
    if state.is_running:
        if isinstance(error, (SessionEnded, SessionNotFound)):
            # The error would contradict the state, which was determined later.
            error = NotAllowed(error.details)
        error.meaning = "The session is still active: the result did not reach the service. Your text has been kept."
        error.advice = "Finish the session again."
        return error
    error.meaning = _NOT_TAKEN.get(state, _IN_DOUBT if in_doubt else _NOT_TOLD)
    if in_doubt and state is SessionState.FINISHED:
        error.meaning = _UNCLEAR
    error.advice = "Copy the text if you need it elsewhere."
    return error
