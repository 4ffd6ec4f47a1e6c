"""Descriptions of trouble codes, from a file provided by the user because the program has no reliable descriptions."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Iterator
from itertools import islice

from msgspec import Struct, field

from openobd_desktop.core.rules.plain_text import identifier
from openobd_desktop.errors import LocalFault, message

MOST_BYTES = 16_000_000
"""Maximum size of a file, in bytes."""
MOST_TEXTS = 100_000
MOST_LINES = 200_000
"""Maximum number of lines to read; a damaged file could otherwise take a minute and gigabytes of memory."""
LONGEST_TEXT = 300
"""Maximum length of a description, in characters."""
LONGEST_LINE = 10_000
"""Maximum number of characters to read from a line."""
PIECE = 16_384
"""Number of bytes that are decoded at once."""
_CODE = re.compile(r"[PCBU][0-3][0-9A-F]{3}(-[0-9A-F]{2})?|[0-9]{5}")
_SEPARATORS = ";\t,"
_HEADER = "code"


class CodeTexts(Struct, frozen=True):
    """Descriptions of trouble codes, and their source."""

    texts: dict[tuple[str, str], str] = field(default_factory=dict)
    """Descriptions by code and language; the language is empty if the file does not state it."""
    source: str = ""
    """The name of the file."""
    left_out: int = 0
    """Number of lines that could not be used."""

    def find(self, code: str, language: str) -> str:
        """Returns the description of a code; empty if there is none.

        If there is no exact match, the description of the code without its failure type is used, or the description in
        English.
        """
        for name in dict.fromkeys((code, code.partition("-")[0])):
            for tongue in (language, "", "en"):
                if text := self.texts.get((name, tongue)):
                    return text
        return ""


NO_TEXTS = CodeTexts()


def read_code_texts(content: bytes, source: str) -> CodeTexts:
    """Returns the descriptions in a file, each line of which has a code, its description and, optionally, the language.

    Raises:
        LocalFault: the file contains no descriptions.
    """
    decoded = _decoded(content)
    first = list(islice(_lines(decoded), 20))
    separator = max(_SEPARATORS, key=lambda each: sum(line.count(each) for line in first))
    texts: dict[tuple[str, str], str] = {}
    left_out = max(0, decoded.count("\n") - MOST_LINES)
    for row in _rows(decoded, separator):
        code, text, language = [*(cell.strip() for cell in row), "", "", ""][:3]
        code = identifier(code)
        if not code or code.lower() == _HEADER:
            continue
        if _CODE.fullmatch(code.upper()) and text and len(texts) < MOST_TEXTS:
            texts.setdefault((code.upper(), language.lower()[:2]), text[:LONGEST_TEXT])
        else:
            left_out += 1
    if not texts:
        raise LocalFault(
            what=message("The file contains no trouble code texts."),
            advice=message("Choose a CSV file with the columns code, text and language."),
        )
    return CodeTexts(texts, source, left_out)


def _decoded(content: bytes) -> str:
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        # Spreadsheets on Windows call this Unicode text.
        return _decoded_in_pieces(content, "utf-16")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return _decoded_in_pieces(content, "cp1252")


def _decoded_in_pieces(content: bytes, encoding: str) -> str:
    """Decodes ``content`` in pieces, during which Python runs no other thread; damaged pieces take long to decode."""
    decoder = codecs.getincrementaldecoder(encoding)("replace")
    pieces = [decoder.decode(content[start : start + PIECE]) for start in range(0, len(content), PIECE)]
    return "".join((*pieces, decoder.decode(b"", final=True)))


def _lines(text: str) -> Iterator[str]:
    """Yields only the beginning of each line, which suffices; a line could consist of millions of cells."""
    return (line[:LONGEST_LINE] for line in io.StringIO(text, newline=None))


def _rows(text: str, separator: str) -> list[list[str]]:
    rows: list[list[str]] = []
    try:
        # One by one, because Python runs no other thread while ``csv`` reads a row.
        for row in islice(csv.reader(_lines(text), delimiter=separator), MOST_LINES):
            rows.append(row)  # noqa: PERF402 - a list made of the reader at once would hold up the window
    except csv.Error:
        return [line.split(separator) for line in islice(_lines(text), MOST_LINES)]
    return rows
