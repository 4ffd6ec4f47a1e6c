"""Tells in a notice what came of a run."""

from __future__ import annotations

from openobd_desktop.core.session.services.functions import Run, function_outcome
from openobd_desktop.domain.functions import RunState
from openobd_desktop.domain.session import Result
from openobd_desktop.errors import OpenObdError
from openobd_desktop.ui.common.labels import result_texts
from openobd_desktop.ui.look.tone import Tone
from openobd_desktop.ui.tabs.functions.texts import outcome_text, results_text
from openobd_desktop.ui.widgets.notice import Notice, error_details, error_text


def show_outcome(notice: Notice, run: Run) -> None:
    """Says what ``run`` came to in plain words; nothing while it is not over."""
    if not run.over:
        notice.clear()
    elif run.state is RunState.ENDED:
        _show_result(notice, run, run.error)
    elif run.state is RunState.FAILED and run.error is not None:
        notice.show_error(run.error)
    else:
        notice.show_message(Tone.WARN, outcome_text(run))


def _show_result(notice: Notice, run: Run, error: OpenObdError | None) -> None:
    """``error`` is why its results could not be read, if they could not."""
    results = function_outcome(run)
    good = set(results) == {Result.SUCCESS}
    advice = [] if good else [result_texts(result).advice for result in results]
    unread = [error_text(error)] if error is not None else []
    lines = [results_text(results), outcome_text(run), *advice, *unread]
    notice.show_message(
        Tone.GOOD if good else Tone.WARN,
        "\n".join(line for line in lines if line),
        error_details(error) if error is not None else "",
    )
