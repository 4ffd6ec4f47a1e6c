"""What of a text has a picture, and what of a pasted identifier counts."""

from __future__ import annotations

import re
import unicodedata

_KEPT = frozenset("\n\t")
# Control and unassigned characters, ends of lines, and marks without a picture, among them those that turn the
# direction of what follows and so can make a text read as something else (CVE-2021-42574).
_UNSEEN = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})
# Letters and symbols that are drawn as nothing: fillers of Hangul, blank Braille, the joiner of marks, vowels of
# Khmer that are only implied, and an empty note.
_BLANK = re.compile("[\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0\U0001d159]")
_WIDE = range(0xFF01, 0xFF5F)
"""Full-width forms of ASCII from ! to ~, as keyboards of East Asia write them."""
_TO_ASCII = 0xFF01 - 0x21


def visible(text: str) -> str:
    """``text`` without what has no picture; line ends and tabs stay."""
    if text.isascii() and text.isprintable():
        return text
    if not text.isprintable():
        text = "".join(c for c in text if c in _KEPT or unicodedata.category(c) not in _UNSEEN)
    return _BLANK.sub("", text)


def is_blank(text: str) -> bool:
    """Nobody can see anything of ``text``."""
    return not visible(text).strip()


def trimmed(text: str) -> str:
    """``text`` without blanks and what has no picture at its ends; inside the name of a file they are a part of it."""
    seen = [place for place, character in enumerate(text) if not is_blank(character)]
    return text[seen[0] : seen[-1] + 1] if seen else ""


def identifier(text: str) -> str:
    """What a pasted name, number or address is compared and sent as: no invisible characters, plain digits."""
    return "".join(map(_plain, visible(text))).strip()


def _plain(character: str) -> str:
    if character.isascii():
        return character
    if ord(character) in _WIDE:
        return chr(ord(character) - _TO_ASCII)
    # Digits in other type faces only: a raised one is a footnote, and other scripts have numbers of their own.
    plain = unicodedata.normalize("NFKC", character)
    return plain if plain.isascii() and unicodedata.decimal(character, None) is not None else character
