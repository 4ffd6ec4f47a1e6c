"""Text for the history: descriptions and reports of sessions, and the labels matched by search words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from functools import lru_cache

from msgspec import Struct
from PySide6.QtCore import QLocale

from openobd_desktop.domain.journal import EventKind, SearchWord, SessionEvent, SessionRecord
from openobd_desktop.domain.session import (
    SESSION_LIMIT,
    ConnectionSummary,
    Ownership,
    Result,
    Session,
    SessionEntry,
    SessionState,
    UserFeedback,
)
from openobd_desktop.domain.text import fold, identifier
from openobd_desktop.domain.vehicle import vins_differ
from openobd_desktop.ui.common.labels import WHO_LIMIT, event_label, feedback_label, result_texts, state_label
from openobd_desktop.ui.common.times import (
    clear_minute,
    clock_for,
    day_and_minute,
    day_name,
    duration,
    local,
    local_clock,
    moment,
    offset,
    offsets,
    sheet_duration,
)
from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.look.text import CELL_LIMIT, clean, one_line
from openobd_desktop.ui.look.theme import Tone
from openobd_desktop.ui.tables.delegates import state_look
from openobd_desktop.ui.tabs.connection.texts import summary_text
from openobd_desktop.ui.tabs.timeline.panel import detail_text
from openobd_desktop.ui.tabs.vehicle.texts import volts

_tr = translator("history")
DASH = "—"
QUARTER = 900
"""A quarter of an hour in seconds, within which the date does not change in any time zone."""
_NOT_FAILED = frozenset(
    {Result.SUCCESS, Result.INVALID_PRECONDITIONS, Result.NEEDS_VALIDATION, Result.NEEDS_COMPLETION}
)
"""Results that do not count as a failure of the work."""
DESCRIPTION_LIMIT = 32_000
"""Maximum length of a description in characters; the service accepts 1,000, and a spreadsheet cell holds 32,767."""
WORDS_LIMIT = 16
"""Maximum number of words in a search."""


def entry_of(record: SessionRecord, now: float) -> SessionEntry:
    """Returns the session as the service would list it; its state is unknown if its end was not seen."""
    state = SessionState.UNKNOWN if lost_sight(record, now) else record.state
    session = Session(record.id, state, "", None, "", record.host, record.port)
    return SessionEntry(session, record.ticket, record.connector, record.mine, listed=False)


def began(record: SessionRecord) -> float | None:
    """Returns when a session started, in seconds since 1970 in UTC, or None if unknown."""
    return record.created_at if record.created_at is not None else record.claimed_at


def lost_sight(record: SessionRecord, now: float) -> bool:
    """Returns whether a session with no recorded end has exceeded its time limit or has no known start."""
    start = began(record)
    return not record.state.is_final and record.ended_at is None and (start is None or now - start > SESSION_LIMIT)


def state_text(record: SessionRecord, now: float) -> str:
    """Returns the session's state, or text saying that its end was not seen."""
    return _tr("outcome unknown") if lost_sight(record, now) else state_label(_session(record.state))


def end_text(record: SessionRecord, now: float) -> str:
    """Returns when the session ended, or text saying that its end was not seen."""
    if not lost_sight(record, now):
        return moment(record.ended_at)
    return _tr("Unknown on this PC; last known state: {state}.").format(state=state_label(_session(record.state)))


def minute(seconds: float | None) -> str:
    """Returns the local date and time without seconds, for a narrow column, or a dash if unknown."""
    return DASH if seconds is None else day_and_minute(seconds)


def start_minute(record: SessionRecord) -> str:
    """Returns the local time at which a session started, for a table grouped by day, or a dash if unknown."""
    start = began(record)
    return DASH if start is None else clear_minute(start)


def length(record: SessionRecord) -> float | None:
    """Returns the duration in seconds, or None if the start or the end is unknown."""
    start = began(record)
    return None if start is None or record.ended_at is None else max(0.0, record.ended_at - start)


def length_text(record: SessionRecord) -> str:
    """Returns the duration of the session as text, or a dash if unknown."""
    seconds = length(record)
    return DASH if seconds is None else duration(seconds)


def sheet_length(record: SessionRecord) -> str:
    """Returns the duration of the session in a format that spreadsheets can read, or "" if unknown."""
    seconds = length(record)
    return "" if seconds is None else sheet_duration(seconds)


def result_text(record: SessionRecord, *, wire: bool = False) -> str:
    """Returns the labels of the results, with their protocol names if ``wire`` is true, or a dash if there are none."""
    if record.result is None or not record.result.results:
        return DASH
    found = [result_texts(result) for result in record.result.results]
    return QLocale().createSeparatedList([f"{one.text} ({one.wire})" if wire else one.text for one in found])


def outcome_text(record: SessionRecord, now: float) -> str:
    """Returns the labels of the results or, for a session without a result, its state."""
    return result_text(record) if record.result is not None and record.result.results else state_text(record, now)


def outcome_tone(record: SessionRecord, now: float) -> Tone:
    """Returns the tone of ``outcome_text``."""
    if record.result is None or not record.result.results:
        return state_look(entry_of(record, now).session.state)[1]
    results = set(record.result.results)
    if results == {Result.SUCCESS}:
        return Tone.GOOD
    return Tone.BAD if results - _NOT_FAILED else Tone.WARN


def feedback_tone(record: SessionRecord) -> Tone | None:
    """Returns the tone of the feedback, or None if the mechanic reported nothing."""
    if record.needs_follow_up and not record.asked_for_help:
        return Tone.WARN
    if record.result is None or record.result.feedback in (None, UserFeedback.NOTHING):
        return None
    if record.result.feedback is UserFeedback.ASSISTANCE_REQUESTED:
        return Tone.BAD if record.needs_follow_up else Tone.NEUTRAL
    return Tone.GOOD if record.result.feedback is UserFeedback.SUCCESS else Tone.BAD


def vehicle_tip(record: SessionRecord) -> str:
    """Returns the vehicle and its VINs, which differ if the connector was plugged into the wrong car."""
    vins = [f"{caption}: {one_line(number)}" for caption, number in _vins(record) if number]
    return "\n".join(filter(None, (one_line(record.vehicle), *vins)))


def _vins(record: SessionRecord) -> tuple[tuple[str, str], tuple[str, str]]:
    return (_tr("VIN on the ticket"), record.vin), (_tr("VIN read from the car"), record.car_vin)


def day_of(record: SessionRecord) -> date | None:
    """Returns the local day on which a session started, or None if unknown."""
    start = began(record)
    return None if start is None else _day(int(start // QUARTER))


@lru_cache(maxsize=4096)
def _day(quarter: int) -> date | None:
    """Returns the local day of ``quarter``, in quarter-hours since 1970; cached, as many sessions share a quarter."""
    at = local(quarter * QUARTER)
    return None if at is None else at.date()


def day_text(day: date | None, now: float) -> str:
    """Returns the heading above the sessions of ``day``; ``now`` is in seconds since 1970 in UTC."""
    if day is None:
        return _tr("Start unknown")
    today = local(now)
    days = None if today is None else (today.date() - day).days
    text = day_name(day)
    if days == 0:
        return _tr("Today, {day}").format(day=text)
    return _tr("Yesterday, {day}").format(day=text) if days == 1 else text


def result_lines(record: SessionRecord) -> str:
    """Returns the labels of the results, each followed by a line with its protocol name, or a dash if none exist."""
    found = [result_texts(result) for result in record.result.results] if record.result else []
    return "\n".join(f"{one.text}\n{one.wire}" for one in found) or DASH


def feedback_cell(record: SessionRecord) -> str:
    """Returns the user feedback and, if the session is marked, that it needs a follow-up."""
    if not record.needs_follow_up or record.asked_for_help:
        return feedback_text(record)
    if record.result is None or record.result.feedback is None:
        return _tr("Needs follow-up")
    return _tr("Needs follow-up · {feedback}").format(feedback=feedback_text(record))


def follow_up_text(record: SessionRecord) -> str:
    """Returns text stating that a follow-up is needed or when it was done, or "" if none was ever needed."""
    if record.needs_follow_up:
        if record.flagged_at is None:
            return _tr("needed")
        return _tr("needed; marked {time}").format(time=moment(record.flagged_at))
    if record.followed_up_at is None:
        return ""
    return _tr("done {time}").format(time=moment(record.followed_up_at))


def feedback_text(record: SessionRecord, *, wire: bool = False) -> str:
    """Returns the user feedback, with its protocol name if ``wire`` is true, or a dash if there is no result."""
    if record.result is None:
        return DASH
    feedback = record.result.feedback
    word = feedback_label(feedback)
    return f"{word} ({feedback.value})" if wire and feedback is not None else word


def description(record: SessionRecord) -> str:
    """Returns the full description without control characters, but with its line breaks."""
    return clean(record.result.description, DESCRIPTION_LIMIT) if record.result else ""


def ticket_text(record: SessionRecord) -> str:
    """Returns the full ticket number, the connector of a development session, or a dash if both are unknown."""
    if record.ticket or not record.connector:
        return one_line(record.ticket) or DASH
    return _tr("connector {id}").format(id=one_line(record.connector))


def car_vin_text(record: SessionRecord) -> str:
    """Returns the VIN read from the car, with a warning if it differs from the VIN on the ticket."""
    number = one_line(record.car_vin)
    return f"{number}\n{_tr('Differs from the VIN on the ticket.')}" if is_wrong_car(record) else number


def is_wrong_car(record: SessionRecord) -> bool:
    """Returns whether the VIN read from the car differs from the one on the ticket."""
    return vins_differ(record.vin, record.car_vin)


def clock_of(events: Iterable[SessionEvent]) -> Callable[[float], str]:
    """Returns a function that formats the times of ``events``, adding UTC offsets if the clocks change in between."""
    return clock_for(event.at for event in events)


def gap_lines(events: Sequence[SessionEvent]) -> list[str]:
    """Returns a line for each loss of the connection in a timeline, stating when it occurred and for how long."""
    clock = clock_of(events)
    lines: list[str] = []
    lost: float | None = None
    for event in events:
        if event.kind is EventKind.LINE_LOST:
            lost = event.at if lost is None else lost
        elif lost is not None:
            seconds = duration(event.at - lost)
            text = _tr("{start} to {end}, {seconds}") if event.kind is EventKind.LINE_BACK else _tr("from {start}")
            lines.append(text.format(start=clock(lost), end=clock(event.at), seconds=seconds))
            lost = None
    return lines if lost is None else [*lines, _tr("from {start}").format(start=clock(lost))]


def connection_text(events: Iterable[SessionEvent]) -> str:
    """Returns the connection summary, which is recorded when the session ends, or a dash if there is none."""
    summaries = [event.detail for event in events if isinstance(event.detail, ConnectionSummary)]
    return summary_text(summaries[-1]) if summaries else DASH


def event_line(event: SessionEvent, clock: Callable[[float], str] = local_clock, limit: int = CELL_LIMIT) -> str:
    """Returns one line of a timeline; ``clock`` formats its time, and its detail is limited to ``limit`` characters."""
    detail = one_line(detail_text(event), limit)
    line = f"{clock(event.at)}  {event_label(event.kind)}"
    return f"{line}: {detail}" if detail else line


def no_timeline(record: SessionRecord) -> str:
    """Returns the text shown in place of a missing timeline."""
    if record.scope and record.mine is Ownership.NOT_KNOWN:
        text = _tr("The timeline is stored on {who}'s PC.")
        return text.format(who=one_line(record.who, WHO_LIMIT) or DASH)
    return DASH


def search_texts(text: str) -> tuple[SearchWord, ...]:
    """Returns the words of a search, each with the states, results and feedback whose labels contain it."""
    return tuple(_search_word(word) for word in identifier(text).casefold().split()[:WORDS_LIMIT])


def _search_word(text: str) -> SearchWord:
    word = fold(text)
    states = [state for state in SessionState if word in fold(state_label(_session(state)))]
    results = [result for result in Result if word in fold(result_texts(result).text)]
    feedbacks = [one for one in (None, *UserFeedback) if word in fold(feedback_label(one))]
    exact = [result for result in Result if word in fold(result.value)]
    return SearchWord(text, tuple(states), tuple(dict.fromkeys([*results, *exact])), tuple(feedbacks))


def _session(state: SessionState) -> Session:
    return Session("", state, "", None, "", "", 0)


DETAIL_LIMIT = 12_000
"""Maximum length of an event in characters; no recorded answer is longer."""


class Fact(Struct, frozen=True):
    """Value with a caption in a report.

    Attributes:
        name: The object name of the label that shows the value in the details.
        caption: The caption of the value.
        text: The value.
    """

    name: str
    caption: str
    text: str


def stamp(seconds: float | None) -> str:
    """Returns the local date and time with the UTC offset at that time, or a dash if unknown."""
    return f"{moment(seconds)} {offset(seconds)}".rstrip()


def facts(record: SessionRecord, events: Sequence[SessionEvent] | None, now: float) -> list[Fact]:
    """Returns the values of a session, except its description and timeline.

    ``now`` is in seconds since 1970; ``events`` is None if the timeline could not be read.
    """
    gaps = gap_lines(events or ())
    connection = unread() if events is None else connection_text(events)
    endpoint = f"{record.host}:{record.port}" if record.host else DASH
    return [
        Fact("historyResult", _tr("Result"), result_lines(record)),
        Fact("historyFeedback", _tr("Feedback"), feedback_text(record, wire=True)),
        *_follow_up_facts(record),
        Fact("historyTicket", _tr("Ticket"), ticket_text(record)),
        *_customer_facts(record),
        Fact("historyVehicle", _tr("Vehicle"), one_line(record.vehicle) or DASH),
        *_car_facts(record),
        Fact("historyStarted", _tr("Started"), stamp(began(record))),
        Fact("historyEnded", _tr("Ended"), f"{end_text(record, now)} {offset(record.ended_at)}".rstrip()),
        Fact("historyDuration", _tr("Duration"), length_text(record)),
        Fact("historyGaps", _tr("Connection gaps"), "\n".join([str(record.gaps), *gaps])),
        Fact("historyConnection", _tr("Connection"), connection),
        Fact("historyWho", _tr("Operator"), one_line(record.who, WHO_LIMIT) or DASH),
        Fact("historyProfile", _tr("Profile"), one_line(record.profile) or DASH),
        Fact("historySession", _tr("Session ID"), one_line(record.id)),
        Fact("historyEndpoint", _tr("Endpoint"), one_line(endpoint)),
    ]


def _follow_up_facts(record: SessionRecord) -> Iterator[Fact]:
    if text := follow_up_text(record):
        yield Fact("historyFollowUp", _tr("Follow-up"), text)


def _customer_facts(record: SessionRecord) -> Iterator[Fact]:
    if record.customer:
        yield Fact("historyCustomer", _tr("Customer"), one_line(record.customer))


def _car_facts(record: SessionRecord) -> Iterator[Fact]:
    """Yields the known facts about the car; sessions saved by earlier versions mostly have none."""
    (of_ticket, vin), (of_car, _) = _vins(record)
    if record.vin:
        yield Fact("historyVin", of_ticket, one_line(vin))
    if record.car_vin:
        yield Fact("historyCarVin", of_car, car_vin_text(record))
    if record.products:
        yield Fact("historyProducts", _tr("Products"), "\n".join(map(one_line, record.products)))
    if record.voltage:
        yield Fact("historyVoltage", _tr("Battery"), volts(one_line(record.voltage)))


def unread() -> str:
    """Returns the text shown in place of a timeline that could not be read."""
    return _tr("The timeline could not be read.")


def unread_before() -> str:
    """Returns the text shown beside a timeline whose events from earlier runs of the program could not be read."""
    return _tr("What happened before the session was resumed could not be read.")


def report_text(record: SessionRecord, events: Sequence[SessionEvent] | None, now: float) -> str:
    """Returns the whole report as plain text for copying; ``events`` is None if the timeline could not be read."""
    lines = [f"{fact.caption}: {fact.text}" for fact in facts(record, events, now)]
    lines.insert(0, _tr("State: {state}").format(state=state_text(record, now)))
    lines += ["", _tr("Description:"), description(record) or DASH, "", f"{timeline_title(events or ())}:"]
    return "\n".join([*lines, *timeline_lines(record, events)])


def timeline_title(events: Sequence[SessionEvent]) -> str:
    """Returns the heading of a timeline, with the UTC offsets of its times."""
    zones = ", ".join(offsets(event.at for event in events))
    return _tr("Timeline ({zone})").format(zone=zones) if zones else _tr("Timeline")


def timeline_lines(record: SessionRecord, events: Sequence[SessionEvent] | None) -> list[str]:
    """Returns the lines of a timeline with their full text, or a line saying why there is no timeline."""
    if events is None:
        return [unread()]
    clock = clock_of(events)
    lines = [event_line(event, clock, DETAIL_LIMIT) for event in events]
    return lines or [no_timeline(record)]
