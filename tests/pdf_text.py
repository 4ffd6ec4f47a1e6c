"""Text of a PDF written by Qt, as copied from a viewer."""

from __future__ import annotations

import re
import unicodedata
import zlib

_GLYPHS = re.compile(rb"/F(\d+) [\d.]+ Tf|<([0-9A-F]{4})> Tj")
_RANGE = re.compile(rb"<([0-9A-F]{4})> <[0-9A-F]{4}> \[([^\]]*)\]")


def pages_of(pdf: bytes) -> list[str]:
    """Returns the text of each page without white space, since lines break at the margin."""
    objects = {int(number): body for number, body in re.findall(rb"(?ms)^(\d+) 0 obj\n(.*?)^endobj", pdf)}
    pages = [body for body in objects.values() if re.search(rb"/Type /Page\n", body)]
    return [_words(objects, _unpacked(objects[_reference(body, b"Contents")])) for body in pages]


def _words(objects: dict[int, bytes], drawn: bytes) -> str:
    letters: list[str] = []
    font: dict[int, str] = {}
    for name, glyph in _GLYPHS.findall(drawn):
        if name:
            font = _letters(objects[_reference(objects[int(name)], b"ToUnicode")])
        else:
            letters.append(font.get(int(glyph, 16), "\N{REPLACEMENT CHARACTER}"))
    return blankless("".join(letters))


def blankless(text: str) -> str:
    """Returns ``text`` without spaces and line ends, and with ligatures as two letters."""
    return unicodedata.normalize("NFKC", "".join(text.split()))


def _letters(table: bytes) -> dict[int, str]:
    """Returns the letters of each glyph of a font."""
    found: dict[int, str] = {}
    for first, codes in _RANGE.findall(table):
        for place, code in enumerate(re.findall(rb"[0-9A-F]+", codes)):
            found[int(first, 16) + place] = bytes.fromhex(code.decode()).decode("utf-16-be")
    return found


def _unpacked(body: bytes) -> bytes:
    packed = re.search(rb"(?s)stream\r?\n(.*)\r?\nendstream", body)
    assert packed is not None
    return zlib.decompress(packed[1])


def _reference(body: bytes, key: bytes) -> int:
    found = re.search(rb"/" + key + rb" (\d+) 0 R", body)
    assert found is not None
    return int(found[1])
