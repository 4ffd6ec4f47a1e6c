"""Words for what becomes of trouble codes that are cleared."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale

from openobd_desktop.domain.clearing import ClearOutcome, ClearResult
from openobd_desktop.domain.trouble_codes import TroubleCode
from openobd_desktop.ui.common.translate import translate, translator
from openobd_desktop.ui.look.tone import Tone
from openobd_desktop.ui.tabs.car.refusal_texts import refusal_text

_tr = translator("car")
MOST_NAMED = 8
"""Number of codes that are named in one sentence."""
GOOD = frozenset({ClearOutcome.GONE})


def clear_text(result: ClearResult) -> str:
    """Returns what became of the codes of one control unit."""
    word = {
        ClearOutcome.GONE: _tr("gone"),
        ClearOutcome.CAME_BACK: _tr("came back at once"),
        ClearOutcome.UNKNOWN: _tr("cleared, but could not be read again"),
        ClearOutcome.REFUSED: _tr("refused"),
        ClearOutcome.SILENT: _tr("no answer; may have been cleared"),
        ClearOutcome.REMAINED: _tr("no answer; not cleared"),
        ClearOutcome.NOT_REACHED: _tr("not cleared"),
        ClearOutcome.BROKEN_OFF: _tr("connection lost; may have been cleared"),
    }[result.outcome]
    reason = ""
    if result.outcome in (ClearOutcome.CAME_BACK, ClearOutcome.REMAINED):
        reason = codes_text(result.after)
    elif result.negative is not None:
        reason = refusal_text(result.negative)
    elif result.reason:
        reason = translate(result.reason)
    return ": ".join(filter(None, (word, reason)))


def codes_text(codes: Sequence[TroubleCode]) -> str:
    """Returns the codes as a list, of which a long one is cut."""
    names = list(dict.fromkeys(code.text for code in codes))
    more = len(names) - MOST_NAMED
    listed = QLocale().createSeparatedList(names[:MOST_NAMED])
    return _tr("{codes} and %n more", more).format(codes=listed) if more > 0 else listed


def summary(results: Sequence[ClearResult]) -> tuple[Tone, str]:
    """Returns a sentence about all control units, and its tone."""
    gone = sum(each.outcome in GOOD for each in results)
    if gone == len(results):
        return Tone.GOOD, _tr("The trouble codes of %n control unit(s) are gone.", gone)
    text = _tr("The trouble codes of {gone} of %n control unit(s) are gone.", len(results)).format(gone=gone)
    return Tone.WARN, text
