"""Tables as text: CSV that spreadsheets open without harm, and lines for the clipboard."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QLocale

# What begins a formula; the wide forms do where the language is Chinese, Japanese or Korean (OWASP, CSV injection).
_FORMULA = r"[=+\-@\uff1d\uff0b\uff0d\uff20]"
_AT_START = re.compile(rf"\s*{_FORMULA}|[\t\r\n]")
# A spreadsheet that takes another separator would find the beginning of a cell there.
_INSIDE = re.compile(rf"([,;\t\r\n|])([^\S\t\r\n]*{_FORMULA})")


def separator() -> str:
    """What spreadsheets of the user's locale expect: a semicolon where the comma is the decimal point."""
    return ";" if QLocale().decimalPoint() == "," else ","


def guarded(cell: str) -> str:
    """``cell`` so that no spreadsheet takes it, or a part of it, for a formula."""
    inside = _INSIDE.sub(r"\1'\2", cell)
    return f"'{inside}" if _AT_START.match(cell) else inside


def csv_bytes(header: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """The table in UTF-8 with a byte order mark, which is how spreadsheets recognise it."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=separator())
    writer.writerow(header)
    writer.writerows([guarded(cell) for cell in row] for row in rows)
    return out.getvalue().encode("utf-8-sig", "replace")


def clipboard_text(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """The rows separated by tabs; the header leads if there are several."""
    lines = [header, *rows] if len(rows) > 1 else rows
    return "\n".join("\t".join(cell.replace("\t", " ") for cell in line) for line in lines)
