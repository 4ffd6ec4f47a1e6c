"""Part of a session's report about the scans of the car: what was scanned, what was found, and what has changed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QLocale

from openobd_desktop.core.session.car.car import differences
from openobd_desktop.domain.diagnosis import Scan
from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.history.sheets import Block, FactList, Heading, Paragraph, Table
from openobd_desktop.ui.history.texts import stamp
from openobd_desktop.ui.look.text import one_line
from openobd_desktop.ui.tabs.car.words.comparison import (
    comparison_headers,
    comparison_rows,
    counts_text,
    once_text,
    scan_text,
    usual_pair,
)
from openobd_desktop.ui.tabs.car.words.hints import no_codes_text
from openobd_desktop.ui.tabs.car.words.rows import CodeRow, answer_text, code_row, unit_label

_tr = translator("report")


def scan_blocks(scans: Sequence[Scan]) -> Iterator[Block]:
    """Yields everything about these scans, which are in the order in which they were made."""
    for scan in scans:
        yield Heading(_tr("Scan of the car: {scan}").format(scan=scan_text(scan)))
        yield FactList(tuple(_facts(scan)))
        yield _units(scan)
        codes = [CodeRow(unit, code) for unit in scan.units for code in unit.faults]
        yield _codes(codes) if codes else Paragraph(no_codes_text(scan))
    if len(scans) > 1:
        earlier, later = (scans[place] for place in usual_pair(scans))
        yield from _comparison(earlier, later)


def _facts(scan: Scan) -> Iterator[tuple[str, str]]:
    yield _tr("Started"), stamp(scan.started_at.timestamp())
    if scan.ended_at is not None:
        yield _tr("Ended"), stamp(scan.ended_at.timestamp())
    counts = _tr("{answered} of {units} control units answered").format(
        answered=len(scan.answered), units=len(scan.units)
    )
    yield _tr("Extent"), counts if scan.complete else f"{counts}; {_tr('the scan was not completed')}"
    for caption, volts in ((_tr("Battery before"), scan.voltage_before), (_tr("Battery after"), scan.voltage_after)):
        if volts is not None:
            yield caption, _tr("{voltage} V").format(voltage=QLocale().toString(volts, "f", 1))
    if scan.kilometres is not None:
        yield _tr("Mileage"), _tr("{distance} km").format(distance=QLocale().toString(scan.kilometres, "f", 0))
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
    return Table(headers, rows, (0.17, 0.19, 0.24, 0.08, 0.19, 0.13))


def _codes(codes: Sequence[CodeRow]) -> Table:
    def cells(row: CodeRow) -> tuple[str, ...]:
        unit, code, _failure, status, lamp, text, raw = code_row(row)
        words = _tr("{status}, lamp on").format(status=status) if lamp else status
        return one_line(unit), code, words, text, raw

    headers = (_tr("Unit"), _tr("Code"), _tr("Status"), _tr("Text"), _tr("Raw"))
    return Table(headers, map(cells, codes), (0.17, 0.13, 0.18, 0.39, 0.13))


def _comparison(earlier: Scan, later: Scan) -> Iterator[Block]:
    found = differences(earlier, later)
    yield Heading(_tr("Comparison of the scans"))
    yield Paragraph("\n".join(filter(None, (counts_text(found), once_text(found, earlier, later)))))
    if found.changes:
        rows = comparison_rows(found, earlier, later)
        yield Table(comparison_headers(), rows, (0.24, 0.16, 0.2, 0.2, 0.2))
