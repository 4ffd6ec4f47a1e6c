"""Canonical form in which searches compare text, regardless of case, accents and typographic variants."""

from __future__ import annotations

import re
import unicodedata

# The accents of Latin, Greek and Cyrillic letters, removed first because usually only plain ASCII remains then.
_ACCENTS = re.compile("[\u0300-\u036f]")
# Categories of the marks of other scripts, of invisible format characters, and of private-use characters.
_IGNORED = frozenset({"Mn", "Cf", "Co"})
_STROKES = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "\u0131": "i", "æ": "ae", "œ": "oe", "þ": "th"}
)
"""Letters that Unicode does not decompose, mapped to the letters that replace them."""


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
