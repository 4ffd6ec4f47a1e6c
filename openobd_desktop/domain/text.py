"""Canonical forms of text: for searches, for storage, and without invisible characters."""

from __future__ import annotations

import re
import unicodedata
from typing import Any

# The accents of Latin, Greek and Cyrillic letters, removed first because usually only plain ASCII remains then.
_ACCENTS = re.compile("[\u0300-\u036f]")
# Categories of the marks of other scripts, of invisible format characters, and of private-use characters.
_IGNORED = frozenset({"Mn", "Cf", "Co"})
_STROKES = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "\u0131": "i", "æ": "ae", "œ": "oe", "þ": "th"}
)
"""Letters that Unicode does not decompose, mapped to the letters that replace them."""
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


def fold(text: str) -> str:
    """Returns ``text`` in canonical form: "Größe", "GROSSE" and a decomposed "größe" all become "grosse".

    Text already in canonical form is returned unchanged.
    """
    if text.isascii():
        return text.lower()
    # Decomposed before and after case folding, because some characters can be folded only once they are decomposed.
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    plain = _ACCENTS.sub("", plain)
    if plain.isascii():
        return plain
    # Each character is examined once, because a single ligature may have become 18 characters.
    ignored = {ord(c): None for c in set(plain) if unicodedata.category(c) in _IGNORED}
    return plain.translate({**_STROKES, **ignored})


def encodable(value: Any) -> Any:
    """Returns a string, or a list or dict of strings, with a question mark in place of each unpaired surrogate.

    UTF-8 cannot encode surrogates. They occur on Windows if a program cuts copied text in the middle of a character,
    and in Python in place of bytes in a file name that are not valid UTF-8.
    """
    if isinstance(value, str):
        return value if value.isascii() else value.encode(errors="replace").decode()
    if isinstance(value, dict):
        return {encodable(key): encodable(each) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return type(value)(map(encodable, value))
    return value


def visible(text: str) -> str:
    """Returns ``text`` without invisible characters; line breaks and tabs are kept."""
    if text.isascii() and text.isprintable():
        return text
    if not text.isprintable():
        # Each character is examined once, because there may be a million of them.
        unseen = {ord(c): None for c in set(text) - _KEPT if unicodedata.category(c) in _UNSEEN}
        text = text.translate(unseen)
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
