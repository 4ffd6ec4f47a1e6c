"""The one place where sentences of the layers below, which know no language, become the user's."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from openobd_desktop.errors import OpenObdError, Phrase

CONTEXT = "errors"


def said(text: str) -> str:
    """``text`` in the user's language; what the program does not know stays as it is."""
    if not isinstance(text, Phrase):
        # Qt ends what it is asked for at a zero; no sentence of ours has one, nor a line end.
        return QCoreApplication.translate(CONTEXT, text) if text and text.isprintable() else text
    template = QCoreApplication.translate(CONTEXT, text.template)
    if not text.values:
        return template
    return template.format(**{name: said(v) if isinstance(v, Phrase) else v for name, v in text.values.items()})


def said_what(error: OpenObdError) -> str:
    """What happened."""
    return said(error.what)


def said_rest(error: OpenObdError) -> str:
    """What it means and what to do about it."""
    return " ".join(said(part) for part in (error.meaning, error.advice) if part)
