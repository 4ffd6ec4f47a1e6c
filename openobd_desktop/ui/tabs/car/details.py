"""Details of a trouble code: what its status means, its bytes, and what was recorded when it was set."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from openobd_desktop.core.rules.code_texts import NO_TEXTS, CodeTexts
from openobd_desktop.core.session.car.frames import frames_of
from openobd_desktop.domain.car.diagnosis import FreezeFrame, Measured, Readiness
from openobd_desktop.ui.common.translate import translator
from openobd_desktop.ui.look.text import clean, one_line, wrapping
from openobd_desktop.ui.tabs.car.words.code_texts import code_text, imported_text, status_hint, status_text
from openobd_desktop.ui.tabs.car.words.rows import CodeRow, raw_text, unit_label
from openobd_desktop.ui.tabs.car.words.texts import monitor_text, quantity_text

_tr = translator("car")
LIMIT = 8000
"""Maximum length of the details in characters."""
FACT_LIMIT = 1000
"""Maximum length of one value in characters."""


class CodeDetails(QPlainTextEdit):
    """Read-only text with the details of one trouble code."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setObjectName("codeDetails")
        self.setAccessibleName(_tr("Details of the trouble code"))
        self.setMinimumWidth(200)
        self.show_row(None)

    def show_row(self, row: CodeRow | None, texts: CodeTexts = NO_TEXTS) -> None:
        """Shows the details of a code, or how to view them; keeps the scroll position if the text is unchanged."""
        text = details_text(row, texts) if row is not None else _tr("Select a trouble code to see its details.")
        if text != self.toPlainText():
            self.setWordWrapMode(wrapping(text))
            self.setPlainText(text)


def details_text(row: CodeRow, texts: CodeTexts = NO_TEXTS) -> str:
    """Returns the details of a code, one per line."""
    lines, length = [], 0
    for line in _lines(row, texts):
        lines.append(line)
        length += len(line) + 1
        # A control unit may have reported megabytes.
        if length > LIMIT + 1:
            break
    return clean("\n".join(lines), LIMIT)


def _lines(row: CodeRow, texts: CodeTexts) -> Iterator[str]:
    code, unit = row.code, row.unit
    yield f"{code.text} · {one_line(unit_label(unit))}"
    if imported := imported_text(code, texts):
        yield imported
        yield _fact(_tr("Source of this text"), texts.source)
    if words := code_text(code):
        yield words
    yield _fact(_tr("Status"), status_text(code.status))
    yield status_hint(code.status)
    if code.lamp:
        yield _tr("The control unit requests a warning lamp.")
    yield _fact(_tr("Raw"), raw_text(code))
    if unit.request:
        yield _fact(_tr("Request"), _hex(unit.request))
    for frame in frames_of(unit, code):
        yield from _frame_lines(frame)
    if unit.readiness is not None and (unit.readiness.ready or unit.readiness.not_ready):
        yield from _readiness_lines(unit.readiness)


def _frame_lines(frame: FreezeFrame) -> Iterator[str]:
    yield ""
    if not frame.values and not frame.raw:
        yield _tr("A freeze frame was stored when this code was set. It can be read.")
        return
    caption = _tr("Extended data ({record})") if frame.is_extended else _tr("Recorded when the code was set ({record})")
    yield caption.format(record=frame.record)
    for each in frame.values:
        yield _fact(quantity_text(each.quantity), measured_text(each))
    if frame.raw:
        yield _fact(_tr("Raw"), _hex(frame.raw))


def _readiness_lines(readiness: Readiness) -> Iterator[str]:
    yield ""
    if readiness.not_ready:
        tests = QLocale().createSeparatedList([monitor_text(each) for each in readiness.not_ready])
        yield _fact(_tr("Tests not complete since the codes were cleared"), tests)
    else:
        yield _tr("All emissions self-tests are complete.")


def measured_text(value: Measured) -> str:
    """Returns a value with its unit, rounded to one decimal unless it is a whole number."""
    number = QLocale().toString(float(value.value), "f", 0 if value.value == round(value.value) else 1)
    return f"{number} {value.unit}".strip()


def _hex(content: bytes) -> str:
    """Returns bytes in hexadecimal, but no more of them than ``_fact`` shows."""
    return content[:FACT_LIMIT].hex().upper()


def _fact(caption: str, value: str) -> str:
    return _tr("{caption}: {value}").format(caption=caption, value=one_line(value, FACT_LIMIT))
