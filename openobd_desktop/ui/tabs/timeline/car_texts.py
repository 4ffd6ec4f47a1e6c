"""Details of events that concern the car: what a scan found, and the outcome of clearing trouble codes."""

from __future__ import annotations

from openobd_desktop.domain.car.diagnosis import ScanKind
from openobd_desktop.domain.journal import ClearedUnit, Clearing, ScanSummary
from openobd_desktop.ui.common.translate import translate, translator
from openobd_desktop.ui.tabs.car.words.texts import scan_kind_text

_tr = translator("events")

_KINDS = {kind.value: kind for kind in ScanKind}


def scan_text(scan: ScanSummary, *, has_ended: bool) -> str:
    """Returns what a scan is for and, once it has ended, what it found."""
    kind = scan_kind_text(_KINDS[scan.kind]) if scan.kind in _KINDS else ""
    if not has_ended:
        found = _tr("control units: {count}").format(count=scan.units)
    else:
        found = _tr("control units that answered: {answered} of {units}; trouble codes: {codes}").format(
            answered=scan.answered, units=scan.units, codes=scan.codes
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
