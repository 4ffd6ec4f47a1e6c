"""Pseudo translation: each translated text is 40 % longer and accented, so that untranslated ones stand out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QObject, QTranslator

GROWTH = 0.4
OPENED, CLOSED = "⟦", "⟧"
WORD = "~~~~~~~~ "
_ACCENTED = str.maketrans("aceinouyACEINOUY", "áçéíñöûýÁÇÉÍÑÖÛÝ")
# What a translator must keep: fields of str.format, the number of a plural, line ends.
_KEPT = re.compile(r"(\{[^{}]*\}|%L?n|\n)")


def pseudo(text: str) -> str:
    """Returns the pseudo translation of ``text``; its fields, counts and mnemonics are kept."""
    letters = len(_KEPT.sub("", text))
    accented = "".join(
        part if _KEPT.fullmatch(part) else part.translate(_ACCENTED) for part in _KEPT.split(text) if part
    )
    # Split into words, since a line can only break between them.
    filling = (WORD * letters)[: max(1, round(letters * GROWTH) - len(OPENED + CLOSED))].rstrip().ljust(1, "~")
    # No translation lengthens a value, which may be one long word.
    gap = " " if text.endswith("}") else ""
    return f"{OPENED}{accented}{gap}{filling}{CLOSED}"


def is_pseudo(text: str) -> bool:
    """Returns whether the whole text was translated."""
    return text.startswith(OPENED) and text.endswith(CLOSED)


class PseudoTranslator(QTranslator):
    """Translates all texts of all contexts, including Qt's."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.asked: set[tuple[str, str]] = set()
        """Context and source of all texts that were looked up."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's own name
        return False

    def translate(self, context: str, source: str, comment: str | None = None, n: int = -1) -> str:
        if source == "QT_LAYOUT_DIRECTION":
            return ""
        self.asked.add((context, source))
        return pseudo(source)


@contextmanager
def pseudo_language(application: QCoreApplication) -> Iterator[PseudoTranslator]:
    """Installs the pseudo translation; windows must be created inside the block."""
    translator = PseudoTranslator()
    application.installTranslator(translator)
    try:
        yield translator
    finally:
        application.removeTranslator(translator)
