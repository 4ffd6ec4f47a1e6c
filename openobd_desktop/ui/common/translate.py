"""Translation of texts of the screen, and of the messages of the layers without Qt."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QCoreApplication

from openobd_desktop.errors import ErrorMessage, OpenObdError

CONTEXT = "errors"
"""Context of the messages of the layers without Qt."""


class Translator(Protocol):
    """Translates the texts of one context."""

    def __call__(self, text: str, count: int = -1) -> str:
        """Returns ``text`` in the user's language, in the form for ``count`` if it contains %n."""
        ...


def translator(context: str) -> Translator:
    """Returns the translator of ``context``; a module assigns it to ``_tr``, where resources.languages looks for it."""

    def translate_in_context(text: str, count: int = -1) -> str:
        return QCoreApplication.translate(context, text, "", count)

    return translate_in_context


def translate(text: str) -> str:
    """Returns ``text`` in the user's language; a text without a translation is returned unchanged."""
    if not isinstance(text, ErrorMessage):
        # Qt cuts a text off at a NUL character; none of our messages contains one, nor a line break.
        return QCoreApplication.translate(CONTEXT, text) if text and text.isprintable() else text
    template = QCoreApplication.translate(CONTEXT, text.template)
    if not text.values:
        return template
    return template.format(
        **{name: translate(v) if isinstance(v, ErrorMessage) else v for name, v in text.values.items()}
    )


def error_headline(error: OpenObdError) -> str:
    """Returns what happened."""
    return translate(error.what)


def error_advice(error: OpenObdError) -> str:
    """Returns what it means and what to do about it."""
    return " ".join(translate(part) for part in (error.meaning, error.advice) if part)
