"""Comparison of two scans in words: a row for each trouble code, and sentences about the overall result."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLocale

from openobd_desktop.domain.car.buses import UnitAddress
from openobd_desktop.domain.car.diagnosis import Change, CodeChange, Comparison, Scan, ScanKind
from openobd_desktop.domain.car.scans import SavedScan
from openobd_desktop.domain.car.trouble_codes import TroubleCode
from openobd_desktop.ui.common.labels import WHO_LIMIT
from openobd_desktop.ui.common.times import day_and_minute, whole
from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.look.text import one_line
from openobd_desktop.ui.tabs.car.words.code_texts import change_text, status_text
from openobd_desktop.ui.tabs.car.words.rows import address_label, unit_label
from openobd_desktop.ui.tabs.car.words.texts import scan_kind_text

_tr = translator("car")
MOST_NAMED = 6
"""Maximum number of control units that are named in one sentence."""
NAME_LIMIT = 60
"""Maximum length of a control unit's name in a sentence, in characters."""


def comparison_headers() -> tuple[str, ...]:
    """Returns the headers of the comparison."""
    return _tr("Unit"), _tr("Code"), _tr("Before"), _tr("After"), _tr("Change")


def comparison_rows(found: Comparison, *scans: Scan) -> list[tuple[str, ...]]:
    """Returns a row for each code; ``scans`` contain the names of the control units."""
    names = unit_names(scans)
    return [comparison_row(each, names) for each in found.changes]


def comparison_row(change: CodeChange, names: Mapping[UnitAddress, str]) -> tuple[str, ...]:
    """Returns the row for a code; ``names`` is the result of ``unit_names``."""
    return (
        names.get(change.unit) or address_label(change.unit),
        change.code.text,
        _status(change.before),
        _status(change.after),
        change_text(change.change),
    )


def counts_text(found: Comparison) -> str:
    """Returns how many codes are gone, still present and new."""
    gone, still, new = (found.count(each) for each in (Change.GONE, Change.STILL, Change.NEW))
    return _tr("{gone} gone · {still} still there · {new} new").format(
        gone=whole(gone), still=whole(still), new=whole(new)
    )


def once_text(found: Comparison, *scans: Scan) -> str:
    """Returns which control units answered in only one of the scans, or an empty string if there are none."""
    names = unit_names(scans)
    lines = []
    if found.only_before:
        text = _tr("Answered only in the earlier scan, so their current codes are unknown: {units}.")
        lines.append(text.format(units=_list(found.only_before, names)))
    if found.only_after:
        text = _tr("Answered only in the later scan, so their earlier codes are unknown: {units}.")
        lines.append(text.format(units=_list(found.only_after, names)))
    return "\n".join(lines)


def scan_text(scan: Scan) -> str:
    """Returns the kind of a scan, its time and its number of codes."""
    time = day_and_minute(scan.started_at.timestamp())
    count = _tr("%Ln trouble code(s)", sum(len(unit.faults) for unit in scan.units))
    return " · ".join((scan_kind_text(scan.kind), time, count))


def choice_text(saved: SavedScan, own_name: str) -> str:
    """Returns the text for a scan in a list, with the name of its author unless that is ``own_name``."""
    colleague = "" if saved.who == own_name else one_line(saved.who, WHO_LIMIT)
    return " · ".join(filter(None, (scan_text(saved.scan), colleague)))


def usual_pair(scans: Sequence[Scan]) -> tuple[int, int]:
    """Returns the indexes of the scans to compare initially: the last two of ``scans``, which are oldest first.

    If the last scan is preceded by a scan made before the repair, the newest such scan replaces the earlier of the two.
    """
    later = len(scans) - 1
    before = [place for place, scan in enumerate(scans[:later]) if scan.kind is ScanKind.BEFORE]
    return (before[-1] if before else later - 1), later


def _status(code: TroubleCode | None) -> str:
    return "" if code is None else status_text(code.status)


def unit_names(scans: Sequence[Scan]) -> dict[UnitAddress, str]:
    """Returns the names of the control units in the scans, keyed by address."""
    return {unit.address: unit_label(unit) for scan in scans for unit in scan.units}


def _list(units: Sequence[UnitAddress], names: dict[UnitAddress, str]) -> str:
    named = [one_line(names.get(unit) or address_label(unit), NAME_LIMIT) for unit in units[:MOST_NAMED]]
    more = len(units) - len(named)
    listed = QLocale().createSeparatedList(named)
    return _tr("{codes}, plus %Ln more", more).format(codes=listed) if more > 0 else listed
