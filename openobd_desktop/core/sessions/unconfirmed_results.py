"""Finds out what became of results that were under way when a former run ended."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from openobd_desktop.core.journal.recorder import JournalRecorder
from openobd_desktop.core.session.finish import not_confirmed
from openobd_desktop.domain.journal import Draft, Intent, IntentState
from openobd_desktop.domain.session import Session, SessionState
from openobd_desktop.errors import OpenObdError, ResultUndelivered, SessionNotFound, message

LookUp = Callable[[str], Awaitable[Session]]


async def resolve_unconfirmed(
    intent: Intent, look_up: LookUp, recorder: JournalRecorder, drafts: dict[str, Draft]
) -> OpenObdError | None:
    """What is to be told of a result that has not arrived; None if it has, or if nobody can tell yet."""
    state = SessionState.UNKNOWN
    try:
        state = (await look_up(intent.session_id)).state
    except SessionNotFound:
        pass
    except OpenObdError:
        # It stays unsettled in the journal, for the next run to ask.
        return None
    if state is SessionState.FINISHED:
        await recorder.resolve_intent(intent, IntentState.DONE)
        drafts.pop(intent.session_id, None)
        await recorder.forget_draft(intent.session_id)
        return None
    await recorder.resolve_intent(intent, IntentState.SETTLED)
    return not_confirmed(ResultUndelivered(what=_under_way(intent)), state, in_doubt=True)


def _under_way(intent: Intent) -> str:
    if intent.ticket:
        return message("The result of ticket {number} was being sent when the program ended.", number=intent.ticket)
    return message("The result of session {id} was being sent when the program ended.", id=intent.session_id)
