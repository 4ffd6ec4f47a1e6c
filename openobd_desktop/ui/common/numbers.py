"""Numbers from outside as text and as Qt takes them: one digit system, no more than fits."""

from __future__ import annotations

import re
import unicodedata

from PySide6.QtCore import QLocale

MOST = 2**31 - 1
"""The largest number of Qt's ``int``; PySide raises OverflowError or ends the program with a larger one."""
_OTHER_DIGIT = re.compile(r"[^\D0-9]")


def fitting(number: int) -> int:
    """``number``, or what of it fits Qt's ``int``."""
    return max(-MOST, min(number, MOST))


def same_digits(text: str) -> str:
    """``text`` with 0 to 9 for the digits of other scripts.

    Where the system's language and its formats differ, Qt writes dates and numbers in the digits of the formats,
    beside figures of ours in the digits of the language.
    """
    if text.isascii():
        return text
    return _OTHER_DIGIT.sub(lambda found: str(unicodedata.decimal(found[0])), text)


def whole(number: int) -> str:
    """A count with the user's separators of thousands."""
    # The C locale, which has no such separator, is nobody's language.
    locale = QLocale() if QLocale().language() != QLocale.Language.C else QLocale(QLocale.Language.English)
    return same_digits(locale.toString(fitting(number)))


def rounded(number: float, places: int) -> str:
    """A number with the user's decimal sign and ``places`` digits behind it."""
    return same_digits(QLocale().toString(number, "f", places))
