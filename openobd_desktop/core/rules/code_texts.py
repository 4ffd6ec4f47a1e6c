"""Descriptions of trouble codes, from a file provided by the user because the program has no reliable descriptions."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Iterator
from itertools import islice

from msgspec import Struct, field

from openobd_desktop.domain.text import identifier
from openobd_desktop.errors import LocalFault, message

MOST_BYTES = 16_000_000
"""Maximum size of a file, in bytes."""
MOST_TEXTS = 100_000
MOST_LINES = 200_000
"""Maximum number of lines to read; a damaged file could otherwise take a minute and gigabytes of memory."""
LONGEST_TEXT = 300
"""Maximum length of a description, in characters."""
LONGEST_LINE = 10_000
"""Maximum number of characters in a line; longer lines are left out."""
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
    first = [line for line in islice(_lines(decoded), 20) if not _is_too_long(line)]
    separator = max(_SEPARATORS, key=lambda each: sum(line.count(each) for line in first))
    texts: dict[tuple[str, str], str] = {}
    left_out = max(0, decoded.count("\n") - MOST_LINES)
    rows = _Rows(decoded, separator)
    for row in rows:
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
    return CodeTexts(texts, source, left_out + rows.left_out)


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
    """Yields the lines; one that is too long is cut, because it could consist of millions of cells."""
    return (line[: LONGEST_LINE + 1] for line in io.StringIO(text, newline=None))


def _is_too_long(line: str) -> bool:
    return len(line) > LONGEST_LINE


def _begins_entry(line: str, separator: str) -> bool:
    """Returns whether the first cell of a line is a trouble code."""
    first, found, _ = line.partition(separator)
    return bool(found) and _CODE.fullmatch(identifier(first).strip('"').upper()) is not None


class _Rows:
    """Cells of each line or, if a quoted cell has several lines, of those lines together.

    Attributes:
        left_out: Number of lines without cells, because they are too long or a quotation mark in them is not closed.
    """

    def __init__(self, text: str, separator: str) -> None:
        self.left_out = 0
        self._text = text
        self._separator = separator
        self._open = 0
        """Number of lines since the last complete row."""
        self._is_broken = False
        """Whether a quotation mark in these lines is not closed."""

    def __iter__(self) -> Iterator[list[str]]:
        # One by one, because Python runs no other thread while ``csv`` reads a row.
        for row in csv.reader(self._source(), delimiter=self._separator):
            if self._is_broken:
                self.left_out += self._open
            else:
                yield row
            self._open, self._is_broken = 0, False

    def _source(self) -> Iterator[str]:
        """Yields the lines; ``csv`` requests another one within a row only if a quotation mark is still open."""
        length = 0
        for line in islice(_lines(self._text), MOST_LINES):
            is_too_long = _is_too_long(line)
            if self._open and (is_too_long or length > LONGEST_LINE or _begins_entry(line, self._separator)):
                self._is_broken = True
                yield '"\n'
            if is_too_long:
                self.left_out += 1
                continue
            length = length + len(line) if self._open else len(line)
            self._open += 1
            yield line
        self._is_broken = self._open > 0
