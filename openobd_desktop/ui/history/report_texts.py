"""What a report tells of one session: facts with captions, for the details, the clipboard and the printed page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from openobd_desktop.domain.journal import SessionEvent, SessionRecord
from openobd_desktop.ui.common.labels import WHO_LIMIT
from openobd_desktop.ui.common.times import moment, offset, offsets
from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.history import texts as words
from openobd_desktop.ui.look.text import one_line

_tr = translator("report")
DETAIL_LIMIT = 12_000
"""Characters of one event; the longest answer that is kept is shorter."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of a report.

    Attributes:
        name: The object name of its label in the details.
        caption: What it is.
        text: What there is to tell.
    """

    name: str
    caption: str
    text: str


def stamp(seconds: float | None) -> str:
    """Local date and time with how far this PC's zone was ahead of UTC then, or a dash."""
    return f"{moment(seconds)} {offset(seconds)}".rstrip()


def facts(record: SessionRecord, events: Sequence[SessionEvent] | None, now: float) -> list[Fact]:
    """The facts of a session at ``now`` seconds since 1970, but for its description and its timeline.

    ``events`` is None where the timeline could not be read.
    """
    gaps = words.gap_lines(events or ())
    connection = unread() if events is None else words.connection_text(events)
    endpoint = f"{record.host}:{record.port}" if record.host else words.DASH
    return [
        Fact("historyTicket", _tr("Ticket"), words.ticket_text(record)),
        Fact("historySession", _tr("Session ID"), one_line(record.id)),
        Fact("historyStarted", _tr("Started"), stamp(words.began(record))),
        Fact("historyEnded", _tr("Ended"), f"{words.end_text(record, now)} {offset(record.ended_at)}".rstrip()),
        Fact("historyDuration", _tr("Duration"), words.length_text(record)),
        Fact("historyGaps", _tr("Connection gaps"), "\n".join([str(record.gaps), *gaps])),
        Fact("historyConnection", _tr("Connection"), connection),
        Fact("historyResult", _tr("Result"), words.result_lines(record)),
        Fact("historyFeedback", _tr("Feedback"), words.feedback_text(record, wire=True)),
        Fact("historyWho", _tr("Who"), one_line(record.who, WHO_LIMIT) or words.DASH),
        Fact("historyProfile", _tr("Profile"), one_line(record.profile) or words.DASH),
        Fact("historyEndpoint", _tr("Endpoint"), one_line(endpoint)),
    ]


def unread() -> str:
    """What stands in place of what could not be read, so that nobody takes it for nothing."""
    return _tr("The timeline could not be read.")


def report_text(record: SessionRecord, events: Sequence[SessionEvent] | None, now: float) -> str:
    """All of it as plain text to copy; ``events`` is None where the timeline could not be read."""
    lines = [f"{fact.caption}: {fact.text}" for fact in facts(record, events, now)]
    lines.insert(2, _tr("State: {state}").format(state=words.state_text(record, now)))
    lines += ["", _tr("Description:"), words.description(record) or words.DASH, "", f"{timeline_title(events or ())}:"]
    return "\n".join([*lines, *timeline_lines(record, events)])


def timeline_title(events: Sequence[SessionEvent]) -> str:
    """The heading of a timeline, with the offsets from UTC of its times."""
    zones = ", ".join(offsets(event.at for event in events))
    return _tr("Timeline ({zone})").format(zone=zones) if zones else _tr("Timeline")


def timeline_lines(record: SessionRecord, events: Sequence[SessionEvent] | None) -> list[str]:
    """The lines of a timeline with nothing cut, or why there is none."""
    if events is None:
        return [unread()]
    clock = words.clock_of(events)
    lines = [words.event_line(event, clock, DETAIL_LIMIT) for event in events]
    return lines or [words.no_timeline(record)]
