"""Columns of the session table, each with its title, text, sort key and tooltip."""

from __future__ import annotations

import math
from collections.abc import Callable
from sys import intern
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QT_TRANSLATE_NOOP

from openobd_desktop.domain.session import (
    CLAIM_LIMIT,
    SESSION_LIMIT,
    Ownership,
    SessionEntry,
    SessionState,
    UserFeedback,
)
from openobd_desktop.ui.common.labels import (
    VEHICLE_LIMIT,
    WHO_LIMIT,
    outcome_tone,
    results_label,
    state_label,
    state_meaning,
    ticket_label,
    who_label,
)
from openobd_desktop.ui.common.times import day_minute, duration, moment, offset, remaining, sheet_moment, zone_name
from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.look.text import one_line
from openobd_desktop.ui.look.theme import Tone

_tr = translator("columns")
Key = float | str
"""Sort key: a number or text, of the same type for all rows of a column."""
WARN_AFTER = 3.5 * 3600.0
"""Age of a session in seconds above which the time left is shown along with the age (3 h 30 min)."""
DASH = "—"

_STATE_RANK = {
    SessionState.ACTIVE: 0,
    SessionState.AVAILABLE: 1,
    SessionState.UNKNOWN: 2,
    SessionState.FAILED: 3,
    SessionState.INTERRUPTED: 4,
    SessionState.FINISHED: 5,
}


def age(entry: SessionEntry, now: float) -> float | None:
    """Returns how many seconds a session has been running, or None if unknown or if the session has ended.

    ``now`` is the current time in seconds since 1970 in UTC, or NaN if unknown.
    """
    created = entry.session.created_at
    if created is None or entry.session.state.is_final or math.isnan(now):
        return None
    return max(0.0, now - created)


def age_text(entry: SessionEntry, now: float) -> str:
    """Returns the time left to claim the session, or else its age, with the time until the 4 h limit if that is short.

    An unclaimed session is closed 60 s after its start (openOBD docs, limitations).
    """
    seconds = age(entry, now)
    if seconds is None:
        return DASH
    if entry.session.state is SessionState.AVAILABLE and seconds < CLAIM_LIMIT:
        return _tr("claim within {left}").format(left=duration(CLAIM_LIMIT - seconds))
    if seconds >= SESSION_LIMIT:
        return _tr("{age}, over 4 h").format(age=duration(seconds))
    if seconds >= WARN_AFTER:
        return _tr("{age}, {left} left").format(age=duration(seconds), left=duration(SESSION_LIMIT - seconds))
    return duration(seconds)


def running_samples() -> tuple[str, str]:
    """Returns the longest usual forms of a running time, from which the width of the column is computed."""
    return (
        _tr("claim within {left}").format(left=duration(40)),
        _tr("{age}, {left} left").format(age=duration(WARN_AFTER), left=duration(1800)),
    )


def age_meaning(entry: SessionEntry, now: float, claim_left: float | None = None) -> str:
    """Returns a sentence that explains the age, for tooltips and the details.

    Args:
        entry: The session.
        now: The current time in seconds since 1970 in UTC.
        claim_left: Seconds left to claim the session if it was started on this PC; otherwise None.
    """
    if entry.session.state is SessionState.AVAILABLE and claim_left:
        return _tr("Started on this PC but not claimed yet; {left} left to claim it.").format(
            left=remaining(claim_left)
        )
    if entry.session.state.is_final:
        return _tr("The session has ended; the service does not report when.")
    if math.isnan(now):
        return _tr("This PC's clock is wrong, so the running time is unknown.")
    seconds = age(entry, now)
    if seconds is None:
        return _tr("The service did not report a valid start time.")
    if seconds >= SESSION_LIMIT:
        return _tr("This session has been running for longer than the guaranteed 4 hours and may end at any moment.")
    if entry.session.state is SessionState.AVAILABLE:
        return _tr("If it is not claimed, the session closes automatically 60 seconds after it was started.")
    left = duration(SESSION_LIMIT - seconds)
    return _tr("The service guarantees 4 hours of running time; {left} left.").format(left=left)


def short_id(session_id: str) -> str:
    """Returns the session ID, shortened to fit into a cell."""
    line = one_line(session_id)
    return line if len(line) <= 13 else f"{line[:8]}…"


def endpoint(entry: SessionEntry) -> str:
    """Returns the host and port reported by the service, or a dash if there is no host."""
    return one_line(f"{entry.session.host}:{entry.session.port}") if entry.session.host else DASH


def created(entry: SessionEntry) -> str:
    """Returns the start time in local time, or as reported by the service if it cannot be parsed."""
    at = entry.session.created_at
    return moment(at) if at is not None else one_line(entry.session.created_text) or DASH


def created_minute(entry: SessionEntry, now: float) -> str:
    """Returns the start time for a cell, with the date unless that is today, or as reported if it cannot be parsed."""
    at = entry.session.created_at
    return day_minute(at, now) if at is not None else created(entry)


def _created_tip(entry: SessionEntry, now: float) -> str:
    sent = one_line(entry.session.created_text) or DASH
    return _tr("Time zone of this PC: {zone}. Reported by the service: {text}").format(zone=zone_name(), text=sent)


def _ticket_tip(entry: SessionEntry, now: float) -> str:
    if entry.connector:
        connector = one_line(entry.connector)
        return _tr("Development session on connector {connector} (not charged).").format(connector=connector)
    return (
        ""
        if entry.ticket
        else _tr("The service does not report the ticket of a session that was started on another PC.")
    )


def _created_key(entry: SessionEntry) -> Key | None:
    return entry.session.created_at


def _age_key(entry: SessionEntry) -> Key | None:
    at = entry.session.created_at
    return -at if at is not None and not entry.session.state.is_final else None


def _ticket_key(entry: SessionEntry) -> Key | None:
    if entry.ticket:
        # Ticket numbers are padded so that they sort numerically; connectors sort after them.
        return f"0{entry.ticket:>40}"
    return f"1{entry.connector}" if entry.connector else None


def _who_key(entry: SessionEntry) -> Key | None:
    """Returns the key that sorts this PC's sessions first, then colleagues' sessions by name, then all others."""
    if entry.mine is not Ownership.NOT_KNOWN:
        return "0"
    return f"1{entry.colleague.casefold()}" if entry.colleague else None


def _who_tip(entry: SessionEntry, now: float) -> str:
    if entry.mine is Ownership.STARTED:
        return _tr("Started on this PC.")
    if entry.mine is Ownership.CLAIMED:
        return _tr("Claimed on this PC.")
    if not entry.colleague:
        return _tr("Nothing is known about sessions that were started outside your team.")
    return _tr("According to the team history, this session belongs to {colleague}.").format(
        colleague=one_line(entry.colleague, WHO_LIMIT)
    )


def _vehicle_tip(entry: SessionEntry, now: float) -> str:
    return one_line(entry.vehicle) or _tr("The vehicle is known only for sessions of this PC and of the team.")


def _customer_tip(entry: SessionEntry, now: float) -> str:
    return one_line(entry.customer) or _tr("The customer is known once the ticket is listed on the Tickets page.")


def connection_tip(text: str) -> str:
    """Returns the tooltip for a connection that is shown as ``text``."""
    return "" if text != DASH else _tr("Only the PC that claimed a running session measures its connection.")


def result_text(entry: SessionEntry) -> str:
    """Returns the result, or what remains to be followed up, or an empty string while the session is running."""
    if entry.needs_follow_up:
        return follow_up_text(entry)
    return results_label(entry.result) or (DASH if entry.session.state.is_final else "")


def follow_up_text(entry: SessionEntry) -> str:
    """Returns why a session needs a follow-up: the mechanic asked for assistance, or someone marked the session."""
    asked = entry.result is not None and entry.result.feedback is UserFeedback.ASSISTANCE_REQUESTED
    return _tr("Assistance requested") if asked else _tr("Needs follow-up")


def result_tone(entry: SessionEntry) -> Tone | None:
    """Returns the tone of the result, or None if no result is known."""
    if entry.needs_follow_up:
        return Tone.BAD
    return None if entry.result is None else outcome_tone(entry.result)


def _result_tip(entry: SessionEntry, now: float) -> str:
    if entry.result is None:
        is_over = entry.session.state.is_final
        return _tr("The result is known only for sessions of this PC and of the team.") if is_over else ""
    text = results_label(entry.result)
    return f"{text} · {follow_up_text(entry)}" if entry.needs_follow_up else text


def _result_key(entry: SessionEntry) -> Key | None:
    """Returns the key that sorts sessions that need a follow-up first."""
    if entry.needs_follow_up:
        return "0"
    return f"1{results_label(entry.result)}" if entry.result is not None else None


def _whole_result(entry: SessionEntry) -> str:
    parts = (results_label(entry.result), follow_up_text(entry) if entry.needs_follow_up else "")
    return "; ".join(filter(None, parts))


def _whole_created(entry: SessionEntry) -> str:
    at = entry.session.created_at
    return sheet_moment(at) if at is not None else one_line(entry.session.created_text)


def _whole_ticket(entry: SessionEntry) -> str:
    if entry.ticket or not entry.connector:
        return one_line(entry.ticket)
    return _tr("connector {id}").format(id=one_line(entry.connector))


class Column(Struct, frozen=True):
    """Column of the session table.

    Attributes:
        title: The header in English.
        text: Function that returns the text of a cell.
        key: Function that returns the sort key; rows with the key None come last in either order. Keys that many rows
            share are interned, because each row keeps its key.
        tip: Function that returns the tooltip at a given time; an empty string means no tooltip.
        whole: Function that returns the text to copy and export; None if ``text`` is used for that as well.
    """

    title: str
    text: Callable[[SessionEntry], str]
    key: Callable[[SessionEntry], Key | None]
    tip: Callable[[SessionEntry, float], str] = lambda entry, now: ""
    whole: Callable[[SessionEntry], str] | None = None

    @property
    def header(self) -> str:
        """The header in the user's language."""
        return _tr(self.title)


STATE, TICKET, VEHICLE, WHO, CONNECTION, RUNNING, CREATED, RESULT, SESSION, ENDPOINT, CUSTOMER = range(11)
LIVE = frozenset({CONNECTION, RUNNING, CREATED})
"""The columns whose text also depends on the current time or on the connection; the model provides the text."""

COLUMNS: Final[tuple[Column, ...]] = (
    Column(
        str(QT_TRANSLATE_NOOP("columns", "State")),
        lambda entry: state_label(entry.session),
        lambda entry: intern(f"{_STATE_RANK[entry.session.state]}{entry.session.state_text}"),
        lambda entry, now: state_meaning(entry.session),
    ),
    Column(
        str(QT_TRANSLATE_NOOP("columns", "Ticket")),
        lambda entry: ticket_label(entry.ticket, entry.connector),
        _ticket_key,
        _ticket_tip,
        _whole_ticket,
    ),
    Column(
        str(QT_TRANSLATE_NOOP("columns", "Vehicle")),
        lambda entry: one_line(entry.vehicle, VEHICLE_LIMIT) or DASH,
        lambda entry: entry.vehicle.casefold() or None,
        _vehicle_tip,
        lambda entry: one_line(entry.vehicle),
    ),
    Column(str(QT_TRANSLATE_NOOP("columns", "Who")), who_label, _who_key, _who_tip),
    Column(
        str(QT_TRANSLATE_NOOP("columns", "Connection")),
        lambda entry: DASH,
        lambda entry: "" if entry.mine is not Ownership.NOT_KNOWN and not entry.session.state.is_final else None,
        whole=lambda entry: "",
    ),
    Column(str(QT_TRANSLATE_NOOP("columns", "Running")), lambda entry: DASH, _age_key, age_meaning),
    Column(str(QT_TRANSLATE_NOOP("columns", "Created")), created, _created_key, _created_tip, _whole_created),
    Column(str(QT_TRANSLATE_NOOP("columns", "Result")), result_text, _result_key, _result_tip, _whole_result),
    Column(
        str(QT_TRANSLATE_NOOP("columns", "Session")),
        lambda entry: short_id(entry.id),
        lambda entry: entry.id,
        lambda entry, now: one_line(entry.id),
        lambda entry: one_line(entry.id),
    ),
    Column(
        str(QT_TRANSLATE_NOOP("columns", "Endpoint")),
        endpoint,
        lambda entry: intern(f"{entry.session.host}:{entry.session.port:05d}"),
        lambda entry, now: endpoint(entry),
    ),
    Column(
        str(QT_TRANSLATE_NOOP("columns", "Customer")),
        lambda entry: one_line(entry.customer, WHO_LIMIT) or DASH,
        lambda entry: entry.customer.casefold() or None,
        _customer_tip,
        lambda entry: one_line(entry.customer),
    ),
)


def whole_headers() -> list[str]:
    """Returns the headers for copying and exporting: those of all columns and one for the UTC offset."""
    return [*(column.header for column in COLUMNS), _tr("UTC offset")]


def zone(entry: SessionEntry) -> str:
    """Returns the UTC offset of this PC's time zone when the session was created, or "" if unknown."""
    at = entry.session.created_at
    return offset(at) if at is not None else ""
