"""Languages of the program, and translation of its texts and of the messages of the layers without Qt."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from openobd_desktop.errors import ErrorMessage, OpenObdError
from openobd_desktop.ui.look.resources import folder

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


LANGUAGES = (("en", "English"), ("nl", "Nederlands"), ("de", "Deutsch"), ("fr", "Français"))
"""Each code with the name that its speakers give it."""
FALLBACK = "en"
_CODES = tuple(code for code, _ in LANGUAGES)
_OURS = "language"


def language_for(wanted: str, system: Sequence[str]) -> str:
    """The code of ``wanted``, or of the first of the ``system`` languages that there is, or of English.

    Args:
        wanted: A code of ``LANGUAGES``, or empty for the system's.
        system: Names such as "de-AT", the preferred one first.
    """
    if wanted in _CODES:
        return wanted
    known = (name.replace("_", "-").split("-")[0].lower() for name in system)
    return next((code for code in known if code in _CODES), FALLBACK)


def install(application: QGuiApplication, language: str) -> str:
    """Translates all texts fetched from now on, with dates and numbers to match; returns the code in use.

    Args:
        application: The one of this run.
        language: A code of ``LANGUAGES``, or empty for the system's.
    """
    code = language_for(language, QLocale.system().uiLanguages())
    uninstall(application)
    QLocale.setDefault(_locale(code, QLocale.system()))
    application.setLayoutDirection(QLocale(code).textDirection())
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    _add(application, f"qtbase_{code}", qt)
    _add(application, f"openobd_{code}", str(folder() / "languages"))
    return code


def uninstall(application: QCoreApplication) -> None:
    """Goes back to the texts of the source."""
    for one in application.findChildren(QTranslator, _OURS):
        application.removeTranslator(one)
        one.setParent(None)


def _locale(code: str, system: QLocale) -> QLocale:
    """The language with the date formats of the country that this PC is set to."""
    if code == FALLBACK and system.language() == QLocale.Language.C:
        return QLocale.c()
    language = QLocale(code).language()
    # Formats of another script would write some numbers in digits that the texts around them do not have.
    is_ours = system.language() == language and system.zeroDigit() == "0"
    return system if is_ours else QLocale(language, system.territory())


def _add(application: QCoreApplication, name: str, place: str) -> None:
    one = QTranslator(application)
    one.setObjectName(_OURS)
    if one.load(name, place):
        application.installTranslator(one)
    else:
        one.setParent(None)
