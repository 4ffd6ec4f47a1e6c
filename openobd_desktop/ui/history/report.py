"""Session report: its events and conversations, and the notes on its ticket, in the frame that every report has."""

from __future__ import annotations

import getpass
import platform
import re
from collections.abc import Callable, Iterator, Sequence

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QImage

from openobd_desktop.core.journal.notes import TicketNotes
from openobd_desktop.core.rules.code_texts import NO_TEXTS, CodeTexts
from openobd_desktop.domain.car.scans import FoundScans
from openobd_desktop.domain.functions import FunctionCall, RunState, Variable
from openobd_desktop.domain.journal import NOTE_LIMIT, Note, SessionEvent, SessionRecord
from openobd_desktop.domain.questions import Exchange, Target
from openobd_desktop.ui.common.labels import WHO_LIMIT, event_label, feedback_label, result_texts, subject_text
from openobd_desktop.ui.common.translate import translate, translator
from openobd_desktop.ui.history import texts as words
from openobd_desktop.ui.history.sheets import Block, Document, FactList, Heading, Paragraph, Table
from openobd_desktop.ui.look.text import clean, one_line
from openobd_desktop.ui.mechanic.question_texts import exchange_label, full_answer, target_label
from openobd_desktop.ui.tabs.timeline.panel import detail_text

_tr = translator("report")
NAME_LIMIT = 60
"""Maximum length in characters of the user's name and the PC's name in the footer."""

JOB = ("historyTicket", "historyCustomer", "historyVehicle", "historyVin", "historyCarVin")
"""Names of the facts about the ticket and its car with which the facts of every report begin."""
LONGEST = 100_000
"""Maximum length in characters of a question, an answer or a value; no recorded one is longer."""
MOST_LINES, LINE = 5000, 60
"""Maximum number of lines of all notes together, which take about a second to lay out, and the approximate number of
characters in a line.
"""
MENTION = 100
"""Maximum length in characters of a question or function in the timeline; the tables above it show the full text."""
_MANY_BLANK_LINES = re.compile(r"\n(?:[^\S\n]*\n){2,}")
_OUTCOME = ("historyResult", "historyFeedback", "historyFollowUp")
_JOB = (
    *JOB,
    "historyProducts",
    "historyVoltage",
)


NO_NOTES = TicketNotes()
NO_SCANS = FoundScans()


class Company(Struct, frozen=True):
    """The company whose name and logo, if known, are printed at the top of each page."""

    name: str = ""
    logo: QImage | None = None


NO_COMPANY = Company()


def framed(title: str, blocks: Iterator[Block], now: float, company: Company = NO_COMPANY) -> Document:
    """Returns a report that consists of ``blocks``; ``now`` is the time of creation, in seconds since 1970 in UTC."""
    user = _user()
    pc = one_line(platform.node(), NAME_LIMIT) or words.DASH
    made = _tr("Created on {time} by {user} on {pc} with {program}.").format(
        time=words.stamp(now), user=user, pc=pc, program=program_text()
    )
    return Document(
        title=title,
        made=made,
        author=company.name or user,
        creator=program_text(),
        language=QLocale().bcp47Name(),
        blocks=blocks,
        company=one_line(company.name),
        logo=company.logo,
    )


def program_text() -> str:
    """Returns the name and the version of the program."""
    return _tr("openOBD Desktop {version}").format(version=QCoreApplication.applicationVersion() or "—")


def _user() -> str:
    try:
        return one_line(getpass.getuser(), NAME_LIMIT)
    except (OSError, KeyError, ImportError):
        # The user name cannot be determined.
        return words.DASH


def report_of(
    record: SessionRecord,
    events: Sequence[SessionEvent] | None,
    now: float,
    company: Company = NO_COMPANY,
    noted: TicketNotes = NO_NOTES,
    scanned: FoundScans = NO_SCANS,
    texts: CodeTexts = NO_TEXTS,
    *,
    is_whole: bool = True,
) -> Document:
    """Returns the report of a session; ``now`` is the time of creation, in seconds since 1970 in UTC.

    ``events`` is None if the timeline could not be read; ``noted`` contains the notes on the session's ticket, and
    ``scanned`` the scans made in this session; ``texts`` contains the user's own descriptions of trouble codes.
    ``is_whole`` is False if ``events`` lacks those from earlier runs of the program, which could not be read.
    """
    title = _tr("Session report, ticket {ticket}").format(ticket=words.ticket_text(record))
    return framed(title, _blocks(record, events, now, noted, scanned, texts, is_whole=is_whole), now, company)


def _blocks(
    record: SessionRecord,
    events: Sequence[SessionEvent] | None,
    now: float,
    noted: TicketNotes,
    scanned: FoundScans,
    texts: CodeTexts,
    *,
    is_whole: bool,
) -> Iterator[Block]:
    facts = words.facts(record, events, now)
    yield Paragraph(_tr("Session report"), 18, is_bold=True)
    subject = (subject_text(record.ticket, record.connector), one_line(record.vehicle))
    yield Paragraph(" · ".join(filter(None, subject)), 12, is_bold=True)
    yield Paragraph(words.state_text(record, now), 11, is_grey=True)
    yield Heading(_tr("Outcome"))
    yield FactList(tuple((each.caption, each.text) for each in facts if each.name in _OUTCOME))
    yield Heading(_tr("Description"))
    yield Paragraph(_tidy(words.description(record)) or words.DASH)
    yield Heading(_tr("Ticket and vehicle"))
    yield FactList(tuple((each.caption, each.text) for each in facts if each.name in _JOB))
    yield from _what_was_noted(noted)
    yield Heading(_tr("Session"))
    rest = [each for each in facts if each.name not in (*_OUTCOME, *_JOB)]
    yield FactList(tuple((each.caption, each.text) for each in rest))
    yield from _what_was_said(events or ())
    yield from _what_was_done(events or ())
    yield from _what_was_scanned(scanned, texts)
    yield Heading(words.timeline_title(events or ()))
    if not is_whole:
        yield Paragraph(words.unread_before())
    yield _timeline(events) if events else Paragraph("\n".join(words.timeline_lines(record, events)))


def _what_was_noted(noted: TicketNotes) -> Iterator[Block]:
    """Yields a table of the notes on the ticket, oldest first, each with its author."""
    if noted == NO_NOTES:
        return
    yield Heading(_tr("Notes on the ticket"))
    if not noted.is_complete:
        yield Paragraph(_tr("Some notes could not be read."))
    rows = _newest_notes(noted.notes)
    if len(rows) < len(noted.notes):
        yield Paragraph(_tr("Older notes are not shown."))
    if rows:
        yield Table((_tr("Time"), _tr("By"), _tr("Note")), rows, _shares(words.minute(0.0), 0.28, 0.72))


def _newest_notes(notes: Sequence[Note]) -> list[tuple[str, str, str]]:
    """Returns the rows of the notes, oldest first, without the oldest ones if laying out all would take too long."""
    rows: list[tuple[str, str, str]] = []
    room = MOST_LINES
    for one in reversed(notes):
        text = _note(one)
        room -= text.count("\n") + 1 + len(text) // LINE
        if room < 0:
            break
        rows.append((words.minute(one.at), one_line(one.who, WHO_LIMIT) or words.DASH, text))
    return rows[::-1]


def _what_was_scanned(scanned: FoundScans, texts: CodeTexts) -> Iterator[Block]:
    """Yields everything about the scans of the car, oldest first."""
    if scanned == NO_SCANS:
        return
    # Imported here because the car is not scanned in most sessions.
    from openobd_desktop.ui.history.scan_report import scan_blocks

    if missing := "\n".join(_missing(scanned)):
        yield Heading(_tr("Scans of the car"))
        yield Paragraph(missing)
    yield from scan_blocks([saved.scan for saved in reversed(scanned.scans)], texts)


def _missing(scanned: FoundScans) -> Iterator[str]:
    if scanned.unreadable or scanned.has_more or not scanned.is_complete:
        yield _tr("Some scans could not be read.")
    if scanned.lacks_parts:
        yield _tr(
            "Some control units or trouble codes are missing: they could not be read, or there were too many to keep."
        )


def _note(note: Note) -> str:
    lines = [_tidy(clean(note.text, NOTE_LIMIT))]
    if note.to:
        lines.append(_tr("Handed over to {colleague}").format(colleague=one_line(note.to, WHO_LIMIT)))
    if note.acknowledged_at is not None:
        lines.append(_tr("Acknowledged {time}").format(time=words.minute(note.acknowledged_at)))
    return "\n".join(lines)


def _what_was_said(events: Sequence[SessionEvent]) -> Iterator[Block]:
    """Yields a table of all questions in the order in which they were asked, each with its final state."""
    asked = {(each.detail.number, each.detail.at): each.detail for each in events if isinstance(each.detail, Exchange)}
    if not asked:
        return
    clock = words.clock_of(events)
    yield Heading(_tr("Conversation"))
    yield Table(
        (_tr("Time"), _tr("Question"), _tr("Answer")),
        (
            (
                clock(one.at),
                _question(one),
                _answer(one, clock),
            )
            for one in asked.values()
        ),
        _shares(clock(0.0), 0.45, 0.55),
    )


def _question(exchange: Exchange) -> str:
    question = exchange.question
    lines = [_tidy(clean(question.text, LONGEST))]
    if question.options:
        choices = QLocale().createSeparatedList([one_line(option) for option in question.options])
        lines.append(_tr("Choices: {choices}").format(choices=choices))
    if question.target is not Target.MECHANIC:
        lines.append(_tr("Shown on: {screen}").format(screen=target_label(question.target)))
    return "\n".join(lines)


def _answer(exchange: Exchange, clock: Callable[[float], str]) -> str:
    state = exchange_label(exchange.state)
    if exchange.settled_at is not None:
        state = f"{state} {clock(exchange.settled_at)}"
    return "\n".join(filter(None, (_tidy(clean(full_answer(exchange), LONGEST)), f"({state})")))


def _what_was_done(events: Sequence[SessionEvent]) -> Iterator[Block]:
    """Yields a table of all functions in the order in which they were started, each with its final state."""
    runs = {(each.detail.id, each.detail.at): each.detail for each in events if isinstance(each.detail, FunctionCall)}
    if not runs:
        return
    clock = words.clock_of(events)
    yield Heading(_tr("Functions"))
    yield Table(
        (_tr("Started"), _tr("Function"), _tr("Arguments"), _tr("Outcome")),
        (
            (
                clock(one.at),
                one_line(one.name or one.id),
                _variables(one.arguments) or words.DASH,
                "\n".join(_outcome(one)),
            )
            for one in runs.values()
        ),
        _shares(clock(0.0), 0.26, 0.27, 0.47),
    )


def _outcome(call: FunctionCall) -> Iterator[str]:
    if call.error:
        yield translate(call.error)
    elif call.state is RunState.STOPPED:
        yield _tr("Stopped by the operator before it finished.")
    elif call.state is not RunState.ENDED:
        yield _tr("The end of this function was not recorded.")
    if call.result is not None:
        yield from (result_texts(result).text for result in call.result.results)
        if call.result.feedback is not None:
            yield _tr("Feedback: {feedback}").format(feedback=feedback_label(call.result.feedback))
        if call.result.description:
            yield _tidy(clean(call.result.description, LONGEST))
    if call.results:
        yield _variables(call.results)


def _variables(variables: Sequence[Variable]) -> str:
    return "\n".join(f"{one_line(each.key)} = {_tidy(clean(each.value, LONGEST))}" for each in variables)


def _timeline(events: Sequence[SessionEvent]) -> Table:
    clock = words.clock_of(events)
    rows = ((clock(each.at), event_label(each.kind), _mention(each)) for each in events)
    return Table((_tr("Time"), _tr("Event"), _tr("Details")), rows, _shares(clock(0.0), 0.4, 0.6))


def _mention(event: SessionEvent) -> str:
    is_told = isinstance(event.detail, Exchange | FunctionCall)
    return one_line(detail_text(event), MENTION if is_told else words.DETAIL_LIMIT)


def _shares(time: str, *others: float) -> tuple[float, ...]:
    """Returns column widths as fractions of the page; the first column fits ``time``, the ``others`` share the rest."""
    width = 0.11 if len(time) < 10 else 0.2
    return (width, *(each * (1 - width) for each in others))


def _tidy(text: str) -> str:
    return _MANY_BLANK_LINES.sub("\n\n\n", text.strip("\n"))
