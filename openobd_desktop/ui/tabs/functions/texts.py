"""Labels and messages for functions, their runs and their outcomes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from msgspec import Struct

from openobd_desktop.core.session.services.functions import Run, function_outcome
from openobd_desktop.domain.functions import FunctionState, RunState
from openobd_desktop.domain.session import Result
from openobd_desktop.errors import FunctionOutOfSight
from openobd_desktop.ui.common.labels import result_texts, subject_text
from openobd_desktop.ui.common.translate import error_headline, translator
from openobd_desktop.ui.look.text import clean, one_line
from openobd_desktop.ui.look.theme import Tone

if TYPE_CHECKING:
    from openobd_desktop.core.session.active_session import ActiveSession

_tr = translator("functions")
NAME_LIMIT = 80


class Look(Struct, frozen=True):
    """Icon, tone and text of a badge that shows a state."""

    icon: str
    tone: Tone
    word: str


def function_look(state: FunctionState) -> Look:
    """Returns the icon, tone and text that show whether a function can be run now."""
    return {
        FunctionState.ONLINE: Look("connected", Tone.GOOD, _tr("online")),
        FunctionState.OFFLINE: Look("disconnected", Tone.WARN, _tr("offline")),
        FunctionState.UNAVAILABLE: Look("disconnected", Tone.WARN, _tr("not available")),
        FunctionState.UNKNOWN: Look("state-unknown", Tone.NEUTRAL, _tr("state unknown")),
    }[state]


def run_look(run: Run) -> Look:
    """Returns the icon, tone and text that show the state of a run."""
    if run.state is RunState.ENDED:
        good = set(function_outcome(run)) == {Result.SUCCESS}
        return Look("check" if good else "warning", Tone.GOOD if good else Tone.WARN, _tr("ended"))
    if run.state is RunState.FAILED and isinstance(run.error, FunctionOutOfSight):
        return Look("error", Tone.BAD, _tr("no longer reported"))
    return {
        RunState.PREPARING: Look("clock", Tone.INFO, _tr("preparing")),
        RunState.CALLING: Look("clock", Tone.INFO, _tr("waiting for the provider")),
        RunState.RUNNING: Look("state-active", Tone.INFO, _tr("running")),
        RunState.STOPPING: Look("stop", Tone.INFO, _tr("stopping")),
        RunState.STOPPED: Look("stop", Tone.WARN, _tr("stopped")),
        RunState.FAILED: Look("error", Tone.BAD, _tr("not started")),
    }[run.state]


def function_title(name: str, function_id: str) -> str:
    """Returns the name of a function, or its ID if it has none."""
    return one_line(name, NAME_LIMIT) or one_line(function_id, NAME_LIMIT)


def run_title(run: Run) -> str:
    """Returns the name of a run's function."""
    return function_title(run.name, run.function_id)


def cut_off_warning(function: str) -> str:
    """Returns a warning about what may happen to the car if ``function`` is stopped before it has finished."""
    text = _tr(
        "The function {function} is running. Stopping it now may leave a control unit only partially "
        "written. If possible, wait for the function to end."
    )
    return text.format(function=function)


def working_warning(active: ActiveSession) -> str:
    """Returns a warning if a function may be running in a session or codes are being cleared; otherwise ""."""
    functions = active.services.functions
    if functions.current is not None:
        return cut_off_warning(run_title(functions.current))
    if active.used_car is not None and active.used_car.clears_codes:
        return _tr(
            "Trouble codes are being cleared. If the session ends now, it will not be known which control units have "
            "cleared them. If possible, wait until clearing is complete."
        )
    return unseen_warning(run_title(functions.unseen)) if functions.unseen is not None else ""


def unseen_warning(function: str) -> str:
    """Returns a warning that ``function`` may still be running although that is not reported."""
    text = _tr(
        "The function {function} may still be running, although the service no longer reports it. Ending "
        "the session now may leave a control unit only partially written. Check with the mechanic first."
    )
    return text.format(function=function)


def unchecked_warning() -> str:
    """Returns a warning that a function may be running because the record of the session cannot be read."""
    return _tr(
        "It could not be checked whether a function is still running. If one is, ending the session now may leave a "
        "control unit only partially written. Check with the mechanic first."
    )


def working_texts(sessions: Iterable[ActiveSession]) -> list[str]:
    """Returns the ticket and the ``working_warning`` of each session that has such a warning."""
    warnings = [(subject_text(each.origin.ticket, each.origin.connector), working_warning(each)) for each in sessions]
    form = _tr("{session}: {warning}")
    return [form.format(session=session, warning=warning) for session, warning in warnings if warning]


def results_text(results: Sequence[Result]) -> str:
    """Returns the results as text, each followed by its name in the protocol."""
    if not results:
        return _tr("no result")
    named = [result_texts(result) for result in results]
    return ", ".join(_tr("{result} ({wire})").format(result=words.text, wire=words.wire) for words in named)


def outcome_text(run: Run) -> str:
    """Returns a description of the outcome, preferably the function's own, or "" until the run has ended."""
    if run.state is RunState.STOPPED:
        return _tr("Stopped before it finished. It is not known what the function had already done.")
    if run.result is not None:
        return clean(run.result.description)
    if run.state is RunState.FAILED:
        return (
            error_headline(run.error) if run.error is not None else _tr("The function was cancelled before it started.")
        )
    return ""


def draft_text(run: Run) -> str:
    """Returns a line about a run for the description in the feedback form."""
    outcome = outcome_text(run)
    if not outcome:
        return _tr("Function {function}: {results}").format(
            function=run_title(run), results=", ".join(result_texts(one).text for one in function_outcome(run))
        )
    return _tr("Function {function}: {outcome}").format(function=run_title(run), outcome=outcome)
