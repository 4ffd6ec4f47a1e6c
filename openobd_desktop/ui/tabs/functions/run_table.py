"""The columns of the table of functions that ran in a session, and what stands in them."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum

from openobd_desktop.core.session.services.functions import Run, function_outcome
from openobd_desktop.domain.functions import RunState
from openobd_desktop.ui.common.labels import result_texts
from openobd_desktop.ui.common.times import duration, local_minute
from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.tabs.functions.texts import run_look, run_title

_tr = translator("runs")


class RunColumn(IntEnum):
    """From left to right."""

    TIME = 0
    FUNCTION = 1
    STATE = 2
    LASTED = 3


def run_headers() -> tuple[str, ...]:
    """The titles of all columns."""
    return _tr("Time"), _tr("Function"), _tr("State"), _tr("Duration")


def run_row(run: Run, now: float, minute: Callable[[float], str] = local_minute) -> tuple[str, ...]:
    """One run as it is ``now``, in seconds of the monotonic clock; ``minute`` tells its time of day."""
    told = function_outcome(run) if run.state is RunState.ENDED else ()
    state = ", ".join(result_texts(one).text for one in told) or run_look(run).word
    return minute(run.at), run_title(run), state, duration(run_seconds(run, now))


def run_seconds(run: Run, now: float) -> float:
    """How long a run has lasted, until ``now`` if it is not over."""
    return (now if run.over_since is None else run.over_since) - run.since
