"""Numbers as text with the digits 0 to 9, and clamping of numbers to the range of Qt's ``int``."""

from __future__ import annotations

import re
import unicodedata

from PySide6.QtCore import QLocale

MOST = 2**31 - 1
"""The largest value of Qt's ``int``; PySide raises OverflowError or crashes with a larger one."""
_OTHER_DIGIT = re.compile(r"[^\D0-9]")


def fitting(number: int) -> int:
    """Returns ``number`` clamped to the range of Qt's ``int``."""
    return max(-MOST, min(number, MOST))


def same_digits(text: str) -> str:
    """Returns ``text`` with the digits of other scripts replaced by 0 to 9.

    If the system's language and regional formats differ, Qt would write dates and numbers with the digits of the
    regional formats, but numbers inside a translated text with the digits of the language.
    """
    if text.isascii():
        return text
    return _OTHER_DIGIT.sub(lambda found: str(unicodedata.decimal(found[0])), text)


def whole(number: int) -> str:
    """Returns a whole number as text with the user's thousands separators."""
    # The C locale has no separators, so English is used instead.
    locale = QLocale() if QLocale().language() != QLocale.Language.C else QLocale(QLocale.Language.English)
    return same_digits(locale.toString(fitting(number)))


def rounded(number: float, places: int) -> str:
    """Returns a number as text with the user's decimal separator and ``places`` decimals."""
    return same_digits(QLocale().toString(number, "f", places))
