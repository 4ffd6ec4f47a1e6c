"""Tables as text: CSV that spreadsheets open without harm, and lines for the clipboard."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QLocale

# The wide forms count too where the spreadsheet's language is Chinese, Japanese or Korean (OWASP, CSV injection).
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def separator() -> str:
    """What spreadsheets of the user's locale expect: a semicolon where the comma is the decimal point."""
    return ";" if QLocale().decimalPoint() == "," else ","


def guarded(cell: str) -> str:
    """``cell`` so that no spreadsheet takes it for a formula (OWASP, CSV injection)."""
    dangerous = cell.startswith(_FORMULA_STARTS) or cell.lstrip().startswith(_FORMULA_STARTS)
    return f"'{cell}" if dangerous else cell


def csv_bytes(header: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """The table in UTF-8 with a byte order mark, which is how spreadsheets recognise it.

    Every cell is quoted: a spreadsheet with the other separator would otherwise find new cells in the middle of one.
    """
    out = io.StringIO()
    writer = csv.writer(out, delimiter=separator(), quoting=csv.QUOTE_ALL)
    writer.writerow(header)
    writer.writerows([guarded(cell) for cell in row] for row in rows)
    return out.getvalue().encode("utf-8-sig")


def clipboard_text(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """The rows separated by tabs; the header leads if there are several."""
    lines = [header, *rows] if len(rows) > 1 else rows
    return "\n".join("\t".join(cell.replace("\t", " ") for cell in line) for line in lines)
