"""Timeline tab: a table of the events of a session, and the wording of their details."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum

from PySide6.QtWidgets import QVBoxLayout, QWidget

from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.domain.functions import FunctionCall
from openobd_desktop.domain.journal import ClearedUnit, Clearing, EventKind, ScanSummary, SessionEvent
from openobd_desktop.domain.questions import ConversationEnd, Exchange
from openobd_desktop.domain.session import ConnectionSummary
from openobd_desktop.ui.common.labels import event_label
from openobd_desktop.ui.common.times import clock_for, local_clock, whole, zoned_clock
from openobd_desktop.ui.common.translate import translate, translator
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.text import Text
from openobd_desktop.ui.mechanic.question_texts import full_answer
from openobd_desktop.ui.tables.text_table_model import TextTableModel
from openobd_desktop.ui.tables.text_table_view import TextTableView
from openobd_desktop.ui.tabs import SessionPanel
from openobd_desktop.ui.tabs.connection.texts import summary_text

_tr = translator("events")
BESIDE_TEXT = 20
"""Padding of a cell in pixels."""


def detail_text(event: SessionEvent) -> str:
    """Returns the details of an event; text written by people or sent by the service is not translated."""
    if isinstance(event.detail, ConnectionSummary):
        return summary_text(event.detail)
    if isinstance(event.detail, ConversationEnd):
        return _end_text(event.detail)
    if isinstance(event.detail, Exchange):
        return " ".join(filter(None, (event.detail.question.text, full_answer(event.detail))))
    if isinstance(event.detail, FunctionCall):
        call = event.detail
        return ": ".join(filter(None, (call.name or call.id, translate(call.outcome) if call.error else call.outcome)))
    if isinstance(event.detail, Clearing):
        return clearing_text(event.detail)
    if isinstance(event.detail, ScanSummary):
        return scan_text(event.detail, has_ended=event.kind is EventKind.SCAN_ENDED)
    return translate(event.detail)


def scan_text(scan: ScanSummary, *, has_ended: bool) -> str:
    """Returns what a scan is for and, once it has ended, what it found."""
    # Imported here because the car is not scanned in most sessions.
    from openobd_desktop.domain.car.diagnosis import ScanKind
    from openobd_desktop.ui.tabs.car.words.texts import scan_kind_text

    kinds = {kind.value: kind for kind in ScanKind}
    kind = scan_kind_text(kinds[scan.kind]) if scan.kind in kinds else ""
    if not has_ended:
        found = _tr("control units: {count}").format(count=whole(scan.units))
    else:
        found = _tr("control units that answered: {answered} of {units}; trouble codes: {codes}").format(
            answered=whole(scan.answered), units=whole(scan.units), codes=whole(scan.codes)
        )
        if not scan.complete:
            found = _tr("{found}; not every control unit was asked").format(found=found)
    return ": ".join(filter(None, (kind, found)))


def clearing_text(clearing: Clearing) -> str:
    """Returns who cleared which trouble codes, and with what outcome."""
    return "; ".join(filter(None, (clearing.who, *map(_cleared_text, clearing.units))))


def _cleared_text(cleared: ClearedUnit) -> str:
    outcomes = {
        "gone": _tr("gone"),
        "came back": _tr("came back immediately"),
        "unknown": _tr("cleared, but not read again"),
        "refused": _tr("refused"),
        "silent": _tr("no answer; may have been cleared"),
        "remained": _tr("no answer; not cleared"),
        "not reached": _tr("nothing was sent"),
        "broken off": _tr("connection lost; may have been cleared"),
    }
    outcome = ": ".join(filter(None, (outcomes.get(cleared.outcome, cleared.outcome), translate(cleared.reason))))
    codes = ", ".join(cleared.codes)
    if not outcome:
        return f"{cleared.unit}: {codes}"
    return f"{cleared.unit}: {codes} ({outcome})" if codes else f"{cleared.unit}: {outcome}"


def _end_text(end: ConversationEnd) -> str:
    return {
        ConversationEnd.CLOSED: _tr("closed by the operator"),
        ConversationEnd.IDLE: _tr("closed automatically after 55 minutes without a message"),
        ConversationEnd.TAKEN_OVER: _tr("replaced by a question from another program"),
        ConversationEnd.LINE_LOST: _tr("connection lost"),
        ConversationEnd.REFUSED: _tr("refused by the service"),
        ConversationEnd.SESSION_OVER: _tr("session ended"),
    }[end]


class TimelineColumn(IntEnum):
    """Columns of the timeline, from left to right."""

    TIME = 0
    EVENT = 1
    DETAILS = 2


def timeline_headers() -> tuple[str, ...]:
    """Returns the headers of all columns."""
    return _tr("Time"), _tr("Event"), _tr("Details")


def event_row(event: SessionEvent, clock: Callable[[float], str] = local_clock) -> tuple[str, ...]:
    """Returns the cells of an event; ``clock`` formats its time."""
    return clock(event.at), event_label(event.kind), detail_text(event)


class TimelinePanel(SessionPanel):
    """Tab that shows the events, oldest first, and scrolls to the newest unless the user has scrolled away from it."""

    def __init__(self, context: AppContext, active: ActiveSession, parent: QWidget | None = None) -> None:
        super().__init__(context, active, parent)
        self._renewals = Text(name="tokenRenewals", role="caption")
        self._table = TextTableView(
            TextTableModel(timeline_headers(), self, empty=""),
            name="timelineTable",
            title=self.tr("Timeline"),
            least=3,
            widths={TimelineColumn.TIME: 88, TimelineColumn.EVENT: self._width_of_events()},
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._renewals)
        column.addWidget(self._table)

    def _width_of_events(self) -> int:
        """Returns the width in pixels of the longest event name in the current language."""
        return BESIDE_TEXT + max(self.fontMetrics().horizontalAdvance(event_label(kind)) for kind in EventKind)

    def refresh(self) -> None:
        """Adds new events; token renewals are only counted, since there would be too many of them."""
        self._renewals.setText(self.tr("Token renewals: {count}").format(count=whole(self.active.keeper.renewals)))
        clock = clock_for(event.at for event in self.active.events)
        self._table.set_rows([event_row(event, clock) for event in self.active.events])
        if clock is zoned_clock:
            self._table.make_room(TimelineColumn.TIME)
