"""Columns of the history table: their titles, the text of their cells, and the text to export."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from openobd_desktop.domain.journal import SessionRecord
from openobd_desktop.ui.common.labels import WHO_LIMIT, ticket_label
from openobd_desktop.ui.common.times import moment, offsets, sheet_moment
from openobd_desktop.ui.history import texts as words
from openobd_desktop.ui.look.text import one_line
from openobd_desktop.ui.look.theme import Tone
from openobd_desktop.ui.sessions.columns import short_id

STATE, TICKET, SESSION, STARTED, ENDED, DURATION, GAPS, RESULT, FEEDBACK, DESCRIPTION, PROFILE, WHO = range(12)
VEHICLE, CUSTOMER = 12, 13
"""Column numbers, which are part of saved layouts, so a new column gets the next number."""


class HistoryColumn(Struct, frozen=True):
    """A column of the history table.

    Attributes:
        title: The header in English.
        cell: Returns the text of a cell, given the current time in seconds since 1970.
        whole: Returns the text to copy and export: not shortened, with times in a format that spreadsheets can read.
        tip: Returns the tooltip; an empty string means no tooltip.
    """

    title: str
    cell: Callable[[SessionRecord, float], str]
    whole: Callable[[SessionRecord, float], str]
    tip: Callable[[SessionRecord], str] = lambda record: ""

    @property
    def header(self) -> str:
        """The header in the user's language."""
        return QCoreApplication.translate("history columns", self.title)


COLUMNS: Final[tuple[HistoryColumn, ...]] = (
    HistoryColumn(str(QT_TRANSLATE_NOOP("history columns", "State")), words.state_text, words.state_text),
    HistoryColumn(
        str(QT_TRANSLATE_NOOP("history columns", "Ticket")),
        lambda record, now: ticket_label(record.ticket, record.connector),
        lambda record, now: words.ticket_text(record),
        words.ticket_text,
    ),
    HistoryColumn(
        str(QT_TRANSLATE_NOOP("history columns", "Session")),
        lambda record, now: short_id(record.id),
        lambda record, now: one_line(record.id),
        lambda record: one_line(record.id),
    ),
    HistoryColumn(
        str(QT_TRANSLATE_NOOP("history columns", "Started")),
        lambda record, now: words.start_minute(record),
        lambda record, now: sheet_moment(words.began(record)),
        lambda record: moment(words.began(record)),
    ),
    HistoryColumn(
        str(QT_TRANSLATE_NOOP("history columns", "Ended")),
        lambda record, now: words.minute(record.ended_at),
        lambda record, now: sheet_moment(record.ended_at),
        lambda record: moment(record.ended_at),
    ),
    HistoryColumn(
        str(QT_TRANSLATE_NOOP("history columns", "Duration")),
        lambda record, now: words.length_text(record),
        lambda record, now: words.sheet_length(record),
    ),
    HistoryColumn(
        str(QT_TRANSLATE_NOOP("history columns", "Gaps")),
        lambda record, now: str(record.gaps),
        lambda record, now: str(record.gaps),
    ),
    HistoryColumn(
        str(QT_TRANSLATE_NOOP("history columns", "Result")),
        words.outcome_text,
        lambda record, now: words.result_text(record, wire=True),
        lambda record: words.result_text(record, wire=True),
    ),
    HistoryColumn(
        str(QT_TRANSLATE_NOOP("history columns", "Feedback")),
        lambda record, now: words.feedback_cell(record),
        lambda record, now: words.feedback_text(record, wire=True),
        words.feedback_cell,
    ),
    HistoryColumn(
        str(QT_TRANSLATE_NOOP("history columns", "Description")),
        lambda record, now: one_line(record.result.description) if record.result else "",
        lambda record, now: words.description(record),
        words.description,
    ),
    HistoryColumn(
        str(QT_TRANSLATE_NOOP("history columns", "Profile")),
        lambda record, now: one_line(record.profile) or words.DASH,
        lambda record, now: one_line(record.profile),
    ),
    HistoryColumn(
        str(QT_TRANSLATE_NOOP("history columns", "Who")),
        lambda record, now: one_line(record.who, WHO_LIMIT) or words.DASH,
        lambda record, now: one_line(record.who),
        lambda record: one_line(record.who),
    ),
    HistoryColumn(
        str(QT_TRANSLATE_NOOP("history columns", "Vehicle")),
        lambda record, now: one_line(record.vehicle) or words.DASH,
        lambda record, now: one_line(record.vehicle),
        words.vehicle_tip,
    ),
    HistoryColumn(
        str(QT_TRANSLATE_NOOP("history columns", "Customer")),
        lambda record, now: one_line(record.customer, WHO_LIMIT) or words.DASH,
        lambda record, now: one_line(record.customer),
        lambda record: one_line(record.customer),
    ),
)


def tone_of(column: int, record: SessionRecord, now: float) -> Tone | None:
    """Returns the tone of the chip that shows a result or feedback, or None for a cell without a chip."""
    if column == RESULT:
        return words.outcome_tone(record, now)
    return words.feedback_tone(record) if column == FEEDBACK else None


def headers() -> list[str]:
    """Returns all headers in the user's language."""
    return [column.header for column in COLUMNS]


def whole_headers() -> list[str]:
    """Returns the headers for copying and exporting: those of all columns and one for the UTC offset."""
    return [*headers(), QCoreApplication.translate("history columns", "UTC offset")]


def whole_row(record: SessionRecord, now: float) -> list[str]:
    """Returns the strings to copy and export for a session, in the order of ``whole_headers``."""
    zones = ", ".join(offsets((words.began(record), record.ended_at)))
    return [*(column.whole(record, now) for column in COLUMNS), zones]
