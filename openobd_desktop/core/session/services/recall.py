"""Local testers, functions and questions from earlier runs, as recorded in the timeline of a resumed session."""

from __future__ import annotations

from collections.abc import Iterable

from openobd_desktop.core.session.services.question_rules import problems
from openobd_desktop.domain.functions import FunctionCall, RunState
from openobd_desktop.domain.journal import EventKind, SessionEvent
from openobd_desktop.domain.questions import Exchange
from openobd_desktop.errors import FunctionOutOfSight

_ENDS = (EventKind.FUNCTION_ENDED, EventKind.FUNCTION_FAILED)
_IN_DOUBT = ("", FunctionOutOfSight.what)
"""Errors of runs that may still be in progress; the error is empty if the program was closed during the run."""


def locals_muted(events: Iterable[SessionEvent]) -> bool | None:
    """Returns whether the local testers were blocked most recently; None if the timeline does not say."""
    muted: bool | None = None
    for event in events:
        if event.kind in (EventKind.CLAIMED, EventKind.LOCALS_MUTED):
            # They are blocked at the start of every session.
            muted = True
        elif event.kind is EventKind.LOCALS_UNMUTED:
            muted = False
        elif event.kind is EventKind.LOCALS_IN_DOUBT:
            muted = None
    return muted


def run_in_doubt(events: Iterable[SessionEvent]) -> FunctionCall | None:
    """Returns the last function run if it may still be in progress because the timeline does not contain its end."""
    last: FunctionCall | None = None
    for event in events:
        call = event.detail
        if event.kind is EventKind.FUNCTION_STARTED and isinstance(call, FunctionCall):
            last = call
        elif event.kind in _ENDS and isinstance(call, FunctionCall):
            is_known = call.state is not RunState.FAILED or call.error not in _IN_DOUBT
            last = None if is_known else call
    return last


def exchanges(events: Iterable[SessionEvent]) -> tuple[Exchange, ...]:
    """Returns the questions in the order in which they were asked, each in its last recorded state.

    Questions that could not have been sent, which come from a damaged journal, are omitted.
    """
    # Each run starts counting at 1.
    found = {(each.detail.number, each.detail.at): each.detail for each in events if isinstance(each.detail, Exchange)}
    return tuple(each for each in found.values() if not problems(each.question))
