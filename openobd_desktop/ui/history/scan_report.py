"""Scans of the car in reports: what was scanned, what was found, what has changed, and what was cleared."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence

from msgspec.structs import replace
from PySide6.QtCore import QLocale

from openobd_desktop.core.rules.code_texts import NO_TEXTS, CodeTexts
from openobd_desktop.core.session.car.car import differences_in_steps
from openobd_desktop.domain.car.diagnosis import Comparison, Scan, UnitOutcome, UnitResult
from openobd_desktop.domain.journal import EventKind, SessionEvent, SessionRecord
from openobd_desktop.ui.common.labels import subject_text
from openobd_desktop.ui.common.times import whole
from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.history import texts as words
from openobd_desktop.ui.history.report import JOB, NO_COMPANY, Company, framed, program_text
from openobd_desktop.ui.history.sheets import Block, Document, FactList, Heading, Paragraph, Table
from openobd_desktop.ui.history.texts import stamp
from openobd_desktop.ui.look.text import one_line
from openobd_desktop.ui.tabs.car.words.code_texts import imported_text
from openobd_desktop.ui.tabs.car.words.comparison import (
    comparison_headers,
    comparison_rows,
    counts_text,
    once_text,
    scan_text,
    usual_pair,
)
from openobd_desktop.ui.tabs.car.words.hints import no_codes_text
from openobd_desktop.ui.tabs.car.words.rows import CodeRow, answer_text, bus_text, code_row, unit_label
from openobd_desktop.ui.tabs.timeline.panel import detail_text
from openobd_desktop.ui.tabs.vehicle.ecu_table import protocol_label

_tr = translator("report")
MOST_ROWS = 5000
"""Maximum number of trouble codes in all scans, and in a comparison; laying them out takes seconds."""
STEPS_AT_ONCE = 1000
"""Number of steps of a comparison, one per trouble code, that are carried out before other tasks get a turn."""
_JOB = (
    *JOB,
    "historyWho",
    "historySession",
)


def scan_report_of(
    record: SessionRecord,
    events: Sequence[SessionEvent] | None,
    scans: Sequence[Scan],
    now: float,
    company: Company = NO_COMPANY,
    texts: CodeTexts = NO_TEXTS,
    *,
    is_whole: bool = True,
) -> Document:
    """Returns a report that covers only the given scans of a session and compares them.

    The report is meant for those who pay for a repair and need to know what was scanned, by whom and with what.
    ``now`` is the time of its creation, in seconds since 1970 in UTC. ``is_whole`` is False if ``events`` lacks those
    from earlier runs of the program, which could not be read.
    """
    title = _tr("Scan report, ticket {ticket}").format(ticket=words.ticket_text(record))
    return framed(title, _blocks(record, events, scans, now, texts, is_whole=is_whole), now, company)


def _blocks(
    record: SessionRecord,
    events: Sequence[SessionEvent] | None,
    scans: Sequence[Scan],
    now: float,
    texts: CodeTexts,
    *,
    is_whole: bool,
) -> Iterator[Block]:
    yield Paragraph(_tr("Scan report"), 18, is_bold=True)
    subject = (subject_text(record.ticket, record.connector), one_line(record.vehicle))
    yield Paragraph(" · ".join(filter(None, subject)), 12, is_bold=True)
    yield Heading(_tr("Ticket and vehicle"))
    known = [(each.caption, each.text) for each in words.facts(record, events, now) if each.name in _JOB]
    yield FactList((*known, (_tr("Program"), program_text())))
    yield from scan_blocks(scans, texts, whole=True)
    yield from _clearings(record, events, is_whole=is_whole)


def scan_blocks(scans: Sequence[Scan], texts: CodeTexts = NO_TEXTS, *, whole: bool = False) -> Iterator[Block]:
    """Yields all blocks about ``scans``, which are in chronological order.

    ``texts`` contains the descriptions of trouble codes that the user has imported; the blocks state their source. If
    ``whole`` is true, everything that identifies the control units is included, not just the part number and the
    software.
    """
    shown: list[CodeRow] = []
    for scan, room in zip(scans, _rooms(scans), strict=True):
        yield Heading(_tr("Scan of the car: {scan}").format(scan=scan_text(scan)))
        yield FactList(tuple(_facts(scan)))
        yield _units(scan)
        if whole and (identities := [unit for unit in scan.units if any(_identity(unit))]):
            yield _identities(identities)
        codes = [CodeRow(unit, code) for unit in scan.units for code in unit.faults]
        shown += codes[:room]
        yield _codes(codes[:room], texts) if codes else Paragraph(no_codes_text(scan))
        yield from _left_out(codes, room)
    if texts.texts and any(imported_text(row.code, texts) for row in shown):
        source = _tr("The trouble code texts are from the file {file}.").format(file=one_line(texts.source))
        yield Paragraph(source, is_grey=True)
    if len(scans) > 1:
        earlier, later = (scans[place] for place in usual_pair(scans))
        yield from _comparison(earlier, later)


def _rooms(scans: Sequence[Scan]) -> list[int]:
    """Returns how many trouble codes of each scan can be shown; the last scan has priority."""
    rooms: list[int] = []
    room = MOST_ROWS
    for scan in reversed(scans):
        rooms.append(room)
        room = max(0, room - sum(len(unit.faults) for unit in scan.units))
    return rooms[::-1]


def _left_out(rows: Sequence[object], room: int) -> Iterator[Block]:
    if len(rows) > room:
        count = whole(len(rows) - room)
        yield Paragraph(_tr("Further trouble codes are not shown: {count}.").format(count=count))


def _facts(scan: Scan) -> Iterator[tuple[str, str]]:
    yield _tr("Started"), stamp(scan.started_at.timestamp())
    if scan.ended_at is not None:
        yield _tr("Ended"), stamp(scan.ended_at.timestamp())
    counts = _tr("{answered} of {units} control units answered").format(
        answered=whole(len(scan.answered)), units=whole(len(scan.units))
    )
    yield _tr("Extent"), counts if scan.complete else f"{counts}; {_tr('the scan was not completed')}"
    if silent := [unit for unit in scan.units if unit.outcome is not UnitOutcome.ANSWERED]:
        yield _tr("Codes unknown"), QLocale().createSeparatedList([one_line(unit_label(unit)) for unit in silent])
    for caption, volts in ((_tr("Battery before"), scan.voltage_before), (_tr("Battery after"), scan.voltage_after)):
        if volts is not None:
            yield caption, _tr("{voltage} V").format(voltage=QLocale().toString(float(volts), "f", 1))
    if scan.ignition is not None:
        yield _tr("Ignition"), _tr("on") if scan.ignition else _tr("off")
    if scan.latency is not None:
        yield _tr("Latency"), _tr("{latency} ms").format(latency=round(scan.latency * 1000))
    if scan.kilometres is not None:
        yield _tr("Mileage"), _tr("{distance} km").format(distance=QLocale().toString(float(scan.kilometres), "f", 0))
    if scan.vin:
        yield _tr("VIN on the ticket"), one_line(scan.vin)
    told = dict.fromkeys(unit.identity.vin for unit in scan.units if unit.identity.vin)
    if told:
        yield _tr("VIN in the control units"), one_line(", ".join(told))
    requests = dict.fromkeys(unit.request.hex(" ").upper() for unit in scan.units if unit.request)
    if requests:
        yield _tr("Requests"), ", ".join(requests)


def _units(scan: Scan) -> Table:
    rows = (
        (
            one_line(unit_label(unit)),
            unit.address.address.text,
            one_line(answer_text(unit)),
            str(len(unit.faults)) if unit.faults or unit in scan.answered else "",
            one_line(unit.identity.part_number),
            one_line(unit.identity.software),
        )
        for unit in scan.units
    )
    headers = (_tr("Unit"), _tr("Address"), _tr("Answer"), _tr("Codes"), _tr("Part number"), _tr("Software"))
    return Table(headers, rows, (0.17, 0.19, 0.23, 0.1, 0.18, 0.13))


def _identity(unit: UnitResult) -> tuple[str, str, str, str]:
    identity = unit.identity
    others = "\n".join(f"{each.request}: {one_line(each.text)}" for each in identity.others)
    return one_line(identity.system), one_line(identity.hardware), one_line(identity.serial), others


def _identities(units: Sequence[UnitResult]) -> Table:
    rows = (
        (one_line(unit_label(unit)), bus_text(unit.address), protocol_label(unit.protocol), *_identity(unit))
        for unit in units
    )
    headers = (
        _tr("Unit"),
        _tr("Bus"),
        _tr("Protocol"),
        _tr("System"),
        _tr("Hardware"),
        _tr("Serial number"),
        _tr("Other values"),
    )
    return Table(headers, rows, (0.15, 0.08, 0.13, 0.13, 0.14, 0.18, 0.19))


def _clearings(record: SessionRecord, events: Sequence[SessionEvent] | None, *, is_whole: bool) -> Iterator[Block]:
    """Yields a section stating what was cleared in the session, when and by whom, as far as the timeline is known."""
    yield Heading(_tr("Cleared trouble codes"))
    if not events:
        # Each scan is an event, so the timeline is not empty but unknown here.
        yield Paragraph(words.unread() if events is None else words.no_timeline(record))
        return
    if not is_whole:
        yield Paragraph(words.unread_before())
    if rows := tuple(_cleared(events)):
        yield Table((_tr("Time"), _tr("Details")), rows, (0.24, 0.76))
    elif is_whole:
        yield Paragraph(_tr("No trouble codes were cleared in this session."))


def _cleared(events: Sequence[SessionEvent]) -> Iterator[tuple[str, str]]:
    """Yields each clearing, including those that may have taken place before the program crashed."""
    of_clearing = [each for each in events if each.kind in (EventKind.CLEARING_STARTED, EventKind.CODES_CLEARED)]
    for place, each in enumerate(of_clearing):
        text = detail_text(each)
        if each.kind is EventKind.CLEARING_STARTED:
            if any(later.kind is EventKind.CODES_CLEARED for later in of_clearing[place + 1 : place + 2]):
                continue
            text = _tr("{what} (may have been cleared; the end was not recorded)").format(what=text)
        yield words.stamp(each.at), one_line(text, words.DETAIL_LIMIT)


def _codes(codes: Sequence[CodeRow], texts: CodeTexts) -> Table:
    def cells(row: CodeRow) -> tuple[str, ...]:
        unit, code, _failure, status, lamp, text, raw = code_row(row, texts)
        words = _tr("{status}, lamp on").format(status=status) if lamp else status
        return one_line(unit), code, words, text, raw

    headers = (_tr("Unit"), _tr("Code"), _tr("Status"), _tr("Text"), _tr("Raw"))
    return Table(headers, map(cells, codes), (0.17, 0.13, 0.18, 0.39, 0.13))


def _comparison(earlier: Scan, later: Scan) -> Generator[Block, None, None]:
    found = yield from _with_pauses(differences_in_steps(earlier, later))
    yield Heading(_tr("Comparison of the scans"))
    yield Paragraph("\n".join(filter(None, (counts_text(found), once_text(found, earlier, later)))))
    if found.changes:
        shown = replace(found, changes=found.changes[:MOST_ROWS])
        yield Table(comparison_headers(), comparison_rows(shown, earlier, later), (0.24, 0.16, 0.2, 0.2, 0.2))
        yield from _left_out(found.changes, MOST_ROWS)


def _with_pauses(steps: Generator[None, None, Comparison]) -> Generator[Block, None, Comparison]:
    """Yields an empty block after every ``STEPS_AT_ONCE`` steps, since other tasks can run between two blocks."""
    number = 0
    while True:
        try:
            next(steps)
        except StopIteration as end:
            found: Comparison = end.value
            return found
        number += 1
        if number % STEPS_AT_ONCE == 0:
            yield FactList(())
