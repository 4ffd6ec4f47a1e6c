"""Export of tables as CSV files that spreadsheets can open safely, and as text for the clipboard."""

from __future__ import annotations

import asyncio
import io
import re
from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QWidget

from openobd_desktop.ui.common.file_dialogs import ask_where_to_save
from openobd_desktop.ui.common.translate import translator

_tr = translator("csv")

# Characters that begin a formula; full-width ones do so in Chinese, Japanese and Korean locales (OWASP, CSV injection).
_SIGNS = r"[=+\-@\uff1d\uff0b\uff0d\uff20]"
_AT_START = re.compile(rf"\s*{_SIGNS}|[\t\r\n]")
# A signed number with an optional unit, such as "-5 °C", or a telephone number; neither can call a function.
_HARMLESS = re.compile(
    r"\s*(?:[+-]\s?\d[\d.,\s]*(?:\s?[A-Za-zµΩ°%/]{1,6}){0,2}|\+\d[\d\s()./-]{5,30})\s*",
    re.ASCII,
)
_LONGEST_NUMBER = 100
"""Maximum length of a number with its unit, or of a telephone number, in characters."""
# Places where a spreadsheet that uses another separator would begin a new cell with a formula. A plus or minus sign
# matches only if the text after it could call or fetch something, since such signs occur in ordinary text.
_INSIDE = re.compile(
    r"([,;\t\r\n|])([^\S\t\r\n]*(?:[=@\uff1d\uff20]|[+\-\uff0b\uff0d](?=[^;,\t\r\n]*?(?:\w\(|![$A-Za-z]|\|))))"
)
_SEPARATOR = re.compile(r"[,;\t\r\n|]")
# Without the white space around it, which would take a third of a second for a cell full of blanks.
_BREAK = re.compile(r"[\t\r\n\v\f\x1c-\x1e\x85\u2028\u2029]")


def ask_where_to_export(
    parent: QWidget, title: str, stem: str, save: Callable[[str], None], *, called: str = "saveDialog"
) -> None:
    """Opens a dialog that asks where to save a CSV file, and returns immediately.

    Args:
        parent: The window that the dialog belongs to.
        title: The title of the dialog.
        stem: The beginning of the file name, to which today's date is appended.
        save: Function that is called with the chosen path.
        called: The Qt object name of the dialog.
    """
    day = QDate.currentDate().toString(Qt.DateFormat.ISODate)
    ask_where_to_save(parent, title, f"{stem}-{day}.csv", _tr("Comma-separated values (*.csv)"), save, called=called)


def separator() -> str:
    """Returns the CSV separator for the user's locale: a semicolon if the decimal separator is a comma."""
    return ";" if QLocale().decimalPoint() == "," else ","


def guarded(cell: str) -> str:
    """Returns ``cell``, changed so that no spreadsheet treats any part of it as a formula; numbers stay unchanged."""
    inside = _INSIDE.sub(r"\1'\2", cell) if _SEPARATOR.search(cell) else cell
    if _AT_START.match(cell) is None:
        return inside
    is_number = len(cell) <= _LONGEST_NUMBER and _HARMLESS.fullmatch(cell) is not None
    return inside if is_number else f"'{inside}"


def csv_bytes(header: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """Returns the table as CSV in UTF-8, with a byte order mark so that spreadsheets recognize the encoding."""
    return _table(header, rows, separator(), "\r\n").encode("utf-8-sig", "replace")


async def csv_in_parts(header: Sequence[str], parts: Iterable[Iterable[Sequence[str]]]) -> bytes:
    """Returns the rows of all parts as a single table, like ``csv_bytes``; other tasks can run after each part."""
    head = csv_bytes(header, [])
    content = bytearray(head)
    for part in parts:
        content += csv_bytes(header, part)[len(head) :]
        await asyncio.sleep(0)
    return bytes(content)


def clipboard_text(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Returns the rows, one per line, with tabs between the cells; the header precedes them if there are several."""
    lines = [[_unbroken(cell) for cell in row] for row in rows]
    return _table(header if len(lines) > 1 else (), lines, "\t", "\n").removesuffix("\n")


def clipboard_lines(texts: Iterable[str]) -> str:
    """Returns strings, such as IDs, one per line and in a form that is safe for spreadsheets."""
    return "\n".join(guarded(_unbroken(text)) for text in texts)


def _unbroken(text: str) -> str:
    """Returns ``text`` with one blank in place of each break and the white space around it."""
    first, *rest = _BREAK.split(text)
    if not rest:
        return text
    inside = filter(None, map(str.strip, rest[:-1]))
    return " ".join((first.rstrip(), *inside, rest[-1].lstrip()))


def _table(header: Sequence[str], rows: Iterable[Sequence[str]], between: str, end: str) -> str:
    import csv

    out = io.StringIO()
    writer = csv.writer(out, delimiter=between, lineterminator=end)
    if header:
        writer.writerow(header)
    writer.writerows([guarded(cell) for cell in row] for row in rows)
    return out.getvalue()
