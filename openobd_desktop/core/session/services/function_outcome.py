"""What a run of a function means for the outcome of its session, as a proposal for the feedback form."""

from __future__ import annotations

from collections.abc import Collection

from openobd_desktop.core.rules.feedback import DESCRIPTION_LIMIT
from openobd_desktop.core.session.services.functions import Run
from openobd_desktop.domain.functions import FunctionDetails, RunState
from openobd_desktop.domain.journal import Draft
from openobd_desktop.domain.session import Result, UserFeedback
from openobd_desktop.domain.settings import KnownFunction
from openobd_desktop.errors import FunctionOffline, FunctionOutOfSight, FunctionSilent, ServiceFault, Unreachable

RECENT_LIMIT = 10
"""Functions that are remembered on this PC."""


def function_outcome(run: Run) -> tuple[Result, ...]:
    """The results that fit a run which is over: the function's own where it gave some."""
    if run.state is RunState.STOPPED:
        return (Result.FAILURE,)
    if run.result is not None:
        return run.result.results
    if isinstance(run.error, FunctionOutOfSight):
        return (Result.NEEDS_VALIDATION,)
    if isinstance(run.error, FunctionOffline | FunctionSilent | ServiceFault | Unreachable):
        return (Result.EXTERNAL_SERVICE_ERROR,)
    return (Result.FAILURE,)


def prefilled(draft: Draft, run: Run, words: str) -> Draft:
    """``draft`` with what came of ``run``; nothing that a person has chosen or written is lost.

    Args:
        draft: What has been entered so far.
        run: It is over.
        words: What it came to, for the description.
    """
    said = run.result.feedback if run.result is not None else None
    return Draft(
        draft.results or function_outcome(run), _heard(draft.feedback, said), _joined(draft.description, words)
    )


def _heard(asked: UserFeedback | None, said: UserFeedback | None) -> UserFeedback | None:
    return asked if asked is not None else said


def _joined(description: str, words: str) -> str:
    """Each outcome once, below what stands there already; cut so that the form can be sent."""
    if words in description:
        return description
    whole = "\n".join(part for part in (description.rstrip(), words) if part)
    return whole if len(description) > DESCRIPTION_LIMIT else whole[:DESCRIPTION_LIMIT]


def remembered(known: Collection[KnownFunction], details: FunctionDetails) -> tuple[KnownFunction, ...]:
    """The functions of this PC after one more was run, the latest first and each once."""
    latest = KnownFunction(id=details.id, name=details.name, provider_id=details.provider_id)
    others = [one for one in known if (one.id, one.provider_id) != (latest.id, latest.provider_id)]
    return (latest, *others)[:RECENT_LIMIT]
