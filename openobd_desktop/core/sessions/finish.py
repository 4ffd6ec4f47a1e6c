"""Delivery of results to the service, and recovery of results that an earlier run was sending."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.core.journal.recorder import JournalRecorder
from openobd_desktop.domain.journal import Intent, IntentState
from openobd_desktop.domain.session import ServiceResult, Session, SessionState
from openobd_desktop.errors import (
    FinishUnderWay,
    OpenObdError,
    ResultUndelivered,
    ServiceFault,
    message,
)

if TYPE_CHECKING:
    from openobd_desktop.core.session.active_session import ActiveSession


class FinishDispatch:
    """Sends results, each in its own task.

    Attributes:
        unconfirmed: Why the last result sent for an open session was not confirmed, by session ID. While a newer result
            is being sent, the session has no entry.
    """

    def __init__(self, scope: TaskScope, on_confirmed: Callable[[str], None]) -> None:
        self.unconfirmed: dict[str, OpenObdError] = {}
        self._scope = scope
        self._on_confirmed = on_confirmed

    async def send(self, active: ActiveSession, result: ServiceResult) -> None:
        """Sends a result and waits for its confirmation; cancelling the caller does not stop the delivery.

        Raises:
            FinishUnderWay: another result is being sent for this session.
            OpenObdError: the errors raised by ``ActiveSession.finish``.
        """
        self.unconfirmed.pop(active.id, None)
        error = await asyncio.shield(self._scope.start(self._send(active, result), f"finish session {active.id}"))
        if error is not None:
            raise error

    async def _send(self, active: ActiveSession, result: ServiceResult) -> OpenObdError | None:
        """Sends a result; returns an expected error instead of raising it, since the scope would report it as a bug."""
        try:
            await active.finish(result)
        except FinishUnderWay as error:
            # Says nothing about the result that is being sent.
            return error
        except OpenObdError as error:
            if active.outcome is None:
                self.unconfirmed[active.id] = error
            return error
        self._on_confirmed(active.id)
        return None


SETTLING = 5.0
"""Seconds after which a session that has ended is certainly no longer reported as running."""
LookUp = Callable[[str], Awaitable[Session]]


async def resolve_unconfirmed(
    intent: Intent,
    state: SessionState,
    save_result: Callable[[Intent], Awaitable[None]],
    recorder: JournalRecorder,
) -> OpenObdError | None:
    """Determines the outcome of a result that an earlier run was sending; returns the error to show, if any.

    ``state`` is the session's state as reported by the service, ``UNKNOWN`` if the service no longer knows the session.

    Raises:
        OpenObdError: the service may not report the end of the session yet; the intent is unchanged.
    """
    from openobd_desktop.core.session.finish import not_confirmed, outlived

    if state.is_running and 0 <= recorder.now() - intent.at < SETTLING:
        raise ServiceFault("the session may have ended without being reported as ended yet")
    is_unclear = state is SessionState.FINISHED and intent.state is IntentState.OUTLIVED
    if state is SessionState.FINISHED and not is_unclear:
        await save_result(intent)
        await recorder.forget_draft(intent.session_id)
        await recorder.resolve_intent(intent, IntentState.DONE)
        return None
    await recorder.resolve_intent(intent, IntentState.SETTLED)
    error = ResultUndelivered(what=_not_recorded(intent))
    return outlived(error) if is_unclear else not_confirmed(error, state, in_doubt=True)


def _not_recorded(intent: Intent) -> str:
    if intent.ticket:
        return message("The result for ticket {number} was not confirmed in an earlier run.", number=intent.ticket)
    return message("The result for session {id} was not confirmed in an earlier run.", id=intent.session_id)
