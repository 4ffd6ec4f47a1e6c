"""Texts about the fate of a session in notices, on its page, in the history and in its report, compared with the truth.

The texts are those of the program, which are plain functions of what it knows; no window is needed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from openobd_desktop.core.session import Phase
from openobd_desktop.core.sessions.attention import Cause
from openobd_desktop.domain.journal import SessionEvent, SessionRecord
from openobd_desktop.domain.session import SessionState
from openobd_desktop.ui.common.labels import attention_label
from openobd_desktop.ui.history import columns
from openobd_desktop.ui.history.report import report_of
from openobd_desktop.ui.history.sheets import Block, FactList, Paragraph, Table
from openobd_desktop.ui.history.texts import DASH, state_text
from openobd_desktop.ui.lifecycle.tray_controller import notification_text, notification_title
from openobd_desktop.ui.session.status_texts import ended_text, unsent_text
from tests.simulated.truth import ENDS, RUNNING, Fact

if TYPE_CHECKING:
    from openobd_desktop.core.session.active_session import ActiveSession

LAG = 15.0
"""Seconds for which an open session may be shown after its end, while the service is being asked about it."""


class About(NamedTuple):
    """What is so when a PC says something about a session.

    Attributes:
        fact: What is so at the service.
        pc: The name of the PC.
        sent: The texts of the results that have left the PC for this session.
        is_sent_now: Whether a result has left the PC since its program was started.
        intended: How many results the operator of the PC has wanted to send for this session.
        is_sending: Whether the running program is sending a result, or asking what became of it.
        states: The states that the session had in the last ``LAG`` seconds.
        shown: The descriptions of results that the history may show as accepted (see ``may_be_shown``).
    """

    fact: Fact
    pc: str
    sent: tuple[str, ...]
    is_sent_now: bool
    intended: int
    is_sending: bool
    states: set[str]
    shown: frozenset[str | None]

    @property
    def is_mine(self) -> bool:
        """Whether the service has accepted a result that was sent from the PC."""
        return self.fact.accepted in self.sent


Holds = Callable[[About], bool]


def _was(state: str) -> Holds:
    return lambda about: about.fact.state == state


def _is_over(about: About) -> bool:
    return about.fact.over


def _is_not_mine(about: About) -> bool:
    return not about.is_mine


NOTICES: tuple[tuple[str, Holds], ...] = (
    ("the result has not been accepted", _is_not_mine),
    ("the result was not accepted", _is_not_mine),
    ("still trying to deliver", lambda about: about.is_sending),
    ("not been confirmed yet", lambda about: bool(about.intended)),
    ("result not confirmed", lambda about: bool(about.intended)),
    ("the result was accepted", lambda about: about.is_mine),
    ("The session is finished.", _was("finished")),
    ("session has ended", _is_over),
    ("session ended", _is_over),
    ("no longer open", _is_over),
    ("The session stays open", lambda about: bool(about.states & RUNNING)),
    ("The session was finished", _was("finished")),
    ("but not by this program", _is_not_mine),
    ("The session was interrupted", _was("interrupted")),
    ("because of an error in the service", _was("failed")),
    ("No result was sent from this PC since", lambda about: not about.is_sent_now),
    ("The result sent from this PC was not accepted", lambda about: bool(about.intended) and not about.is_mine),
    ("whether the result sent from this PC was accepted", lambda about: bool(about.intended)),
    ("The service has confirmed the result", lambda about: about.is_mine),
)
"""Parts of sentences in notices and on pages, each with the condition under which it is true."""
TIMELINE: tuple[tuple[str, Holds], ...] = (
    ("Session claimed", lambda about: about.pc in about.fact.claimed_by),
    ("Sending the result", lambda about: bool(about.intended)),
    ("Result not confirmed", lambda about: bool(about.intended)),
    ("Session finished", _was("finished")),
    ("Session interrupted", _was("interrupted")),
    ("Session failed", _was("failed")),
    ("Session ended", _is_over),
)
"""Events in the timeline of a report, each with the condition under which it is true."""


def false_in_notice(cause: Cause, active: ActiveSession, about: About) -> Iterator[str]:
    """Yields the sentences of a notification, and of the label beside the session's name, that are not true."""
    label = attention_label(cause) if cause not in (Cause.LINE_BACK, Cause.CAR_BACK, Cause.FINISH_CONFIRMED) else ""
    yield from _false((notification_title(cause, active), notification_text(cause, active), label), NOTICES, about)


def false_on_page(active: ActiveSession, about: About) -> Iterator[str]:
    """Yields the sentences that are not true in the notice on top of a page, and in the message about its end."""
    if active.phase is Phase.ENDED:
        texts = [ended_text(active).text]
    elif active.phase is Phase.FINISHING and active.send_error is not None:
        texts = [unsent_text(active)]
    else:
        return
    yield from _false(texts, NOTICES, about)
    if "Description: " in texts[0] and texts[0].partition("Description: ")[2] != about.fact.accepted:
        yield texts[0]


def false_in_row(record: SessionRecord, now: float, about: About) -> Iterator[str]:
    """Yields the cells in the row of the history that are not true, as they are shown and as they are exported."""
    row = columns.whole_row(record, now)
    state, fate = row[columns.STATE], row[columns.RESULT]
    if record.state.is_final and state != _label(about.fact.state):
        yield f"state {state!r}"
    shown = columns.COLUMNS[columns.RESULT].cell(record, now)
    if fate != DASH and about.fact.accepted is None:
        yield f"result {fate!r}"
    if fate == DASH and shown not in (state, DASH):
        yield f"result {shown!r}"
    if fate != DASH and row[columns.DESCRIPTION] not in about.shown:
        yield f"description {row[columns.DESCRIPTION]!r}"


def false_in_report(record: SessionRecord, events: Sequence[SessionEvent], now: float, about: About) -> Iterator[str]:
    """Yields the lines of a session's report that are not true."""
    lines = [line for block in report_of(record, events, now).blocks for line in _lines(block)]
    states = [_label(state) for state in ENDS]
    for line, following in zip(lines, [*lines[1:], ""], strict=True):
        if line in states and line != _label(about.fact.state):
            yield f"state {line!r}"
        if line == "Description" and following not in (DASH, *about.shown):
            yield f"description {following!r}"
        if line.startswith("Result: ") and line != f"Result: {DASH}" and about.fact.accepted is None:
            yield line
        last = line.partition("last known state: ")[2].rstrip(".")
        if last and last not in {_label(state) for state in ("unknown", *(each for _, each in about.fact.history))}:
            yield line
    yield from _false(lines, TIMELINE, about)


def _lines(block: Block) -> Iterator[str]:
    if isinstance(block, Paragraph):
        yield from block.text.splitlines()
    elif isinstance(block, FactList):
        yield from (f"{caption}: {text}" for caption, text in block.rows)
    elif isinstance(block, Table):
        yield from (cell for row in block.rows for cell in row)
    else:
        yield block.text


def _label(state: str) -> str:
    """Returns the label of a state in the history."""
    return _LABELS[state]


def _false(texts: Sequence[str], sentences: Sequence[tuple[str, Holds]], about: About) -> Iterator[str]:
    for text in texts:
        for part, holds in sentences:
            if part in text and not holds(about):
                yield repr(text)


_LABELS = {state.value: state_text(SessionRecord(id="", state=state, created_at=0.0), 0.0) for state in SessionState}
