"""The one place where sentences of the layers below, which know no language, become the user's."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from openobd_desktop.errors import ErrorMessage, OpenObdError

CONTEXT = "errors"


def translate(text: str) -> str:
    """``text`` in the user's language; what the program does not know stays as it is."""
    if not isinstance(text, ErrorMessage):
        # Qt ends what it is asked for at a zero; no sentence of ours has one, nor a line end.
        return QCoreApplication.translate(CONTEXT, text) if text and text.isprintable() else text
    template = QCoreApplication.translate(CONTEXT, text.template)
    if not text.values:
        return template
    return template.format(
        **{name: translate(v) if isinstance(v, ErrorMessage) else v for name, v in text.values.items()}
    )


def error_headline(error: OpenObdError) -> str:
    """What happened."""
    return translate(error.what)


def error_advice(error: OpenObdError) -> str:
    """What it means and what to do about it."""
    return " ".join(translate(part) for part in (error.meaning, error.advice) if part)
