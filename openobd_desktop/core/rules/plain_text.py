"""Removal of invisible characters, and the canonical form of pasted identifiers."""

from __future__ import annotations

import re
import unicodedata

_KEPT = frozenset("\n\t")
# Control characters, unassigned characters, line breaks and invisible marks, including those that change the direction
# of the text and can make it read as something else (CVE-2021-42574).
_UNSEEN = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})
# Letters and symbols without a visible glyph: Hangul fillers, the blank Braille pattern, the grapheme joiner, the
# inherent vowels of Khmer, and the null notehead.
_BLANK = re.compile("[\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0\U0001d159]")
# Variation selectors, which choose the appearance of the preceding character and are invisible themselves.
_SELECTORS = re.compile("[\u180b-\u180d\u180f\ufe00-\ufe0f\U000e0100-\U000e01ef]")
_WIDE = range(0xFF01, 0xFF5F)
"""Full-width forms of the ASCII characters from ! to ~, as typed with East Asian keyboards."""
_TO_ASCII = 0xFF01 - 0x21


def visible(text: str) -> str:
    """Returns ``text`` without invisible characters; line breaks and tabs are kept."""
    if text.isascii() and text.isprintable():
        return text
    if not text.isprintable():
        text = "".join(c for c in text if c in _KEPT or unicodedata.category(c) not in _UNSEEN)
    return _BLANK.sub("", text)


def is_blank(text: str) -> bool:
    """Returns whether ``text`` contains no visible character."""
    return not _SELECTORS.sub("", visible(text)).strip()


def typed_name(text: str) -> str:
    """Returns a typed name or secret without invisible characters; empty if it contains no visible character."""
    return "" if is_blank(text) else visible(text).strip()


def trimmed(text: str) -> str:
    """Returns ``text`` without leading and trailing white space and invisible characters."""
    seen = [place for place, character in enumerate(text) if visible(character).strip()]
    return text[seen[0] : seen[-1] + 1] if seen else ""


def identifier(text: str) -> str:
    """Returns a pasted name, number or address in canonical form: visible characters only, with ASCII digits."""
    return "".join(map(_plain, _SELECTORS.sub("", visible(text)))).strip()


def _plain(character: str) -> str:
    if character.isascii():
        return character
    if ord(character) in _WIDE:
        return chr(ord(character) - _TO_ASCII)
    # Only digits in other typefaces are converted: superscript digits may be footnotes, and other scripts have digits
    # of their own.
    plain = unicodedata.normalize("NFKC", character)
    return plain if plain.isascii() and unicodedata.decimal(character, None) is not None else character
