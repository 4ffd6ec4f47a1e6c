"""Languages of the program, and translation of its text and of messages from layers that do not use Qt."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from openobd_desktop.errors import ErrorMessage, OpenObdError
from openobd_desktop.ui.look.resources import folder

CONTEXT = "errors"
"""Translation context for messages from layers that do not use Qt."""


class Translator(Protocol):
    """Translator for the strings of one context."""

    def __call__(self, text: str, count: int = -1) -> str:
        """Returns ``text`` in the user's language, in the plural form for ``count`` if it contains %Ln."""
        ...


def translator(context: str) -> Translator:
    """Returns the translator for ``context``, to be assigned to ``_tr``, the name that resources.languages expects."""

    def translate_in_context(text: str, count: int = -1) -> str:
        return QCoreApplication.translate(context, text, "", count)

    return translate_in_context


def translate(text: str) -> str:
    """Returns ``text`` in the user's language, or unchanged if it has no translation."""
    if not isinstance(text, ErrorMessage):
        # Qt truncates text at a NUL character; none of the program's messages contains one, or a line break.
        return QCoreApplication.translate(CONTEXT, text) if text and text.isprintable() else text
    template = QCoreApplication.translate(CONTEXT, text.template)
    if not text.values:
        return template
    return template.format(
        **{name: translate(v) if isinstance(v, ErrorMessage) else v for name, v in text.values.items()}
    )


def error_headline(error: OpenObdError) -> str:
    """Returns the headline of an error, which states what happened."""
    return translate(error.what)


def error_advice(error: OpenObdError) -> str:
    """Returns text explaining what an error means and what the user can do about it."""
    return " ".join(translate(part) for part in (error.meaning, error.advice) if part)


LANGUAGES = (("en", "English"), ("nl", "Nederlands"), ("de", "Deutsch"), ("fr", "Français"))
"""Language codes, each with the language's own name."""
FALLBACK = "en"
_CODES = tuple(code for code, _ in LANGUAGES)
_OURS = "language"


def language_for(wanted: str, system: Sequence[str]) -> str:
    """Returns ``wanted`` if the program supports it, otherwise the first supported language in ``system``, or English.

    Args:
        wanted: A code from ``LANGUAGES``, or empty for the system's language.
        system: Names such as "de-AT", in order of preference.
    """
    if wanted in _CODES:
        return wanted
    known = (name.replace("_", "-").split("-")[0].lower() for name in system)
    return next((code for code in known if code in _CODES), FALLBACK)


def install(application: QGuiApplication, language: str) -> str:
    """Installs a language with its date and number formats, and returns the code of the language.

    Args:
        application: The application.
        language: A code from ``LANGUAGES``, or empty for the system's language.
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
    """Removes the translations, so that text appears as written in the source code."""
    for one in application.findChildren(QTranslator, _OURS):
        application.removeTranslator(one)
        one.setParent(None)


def _locale(code: str, system: QLocale) -> QLocale:
    """Returns the locale for a language, with the date formats of this PC's country or region."""
    if code == FALLBACK and system.language() == QLocale.Language.C:
        plain = QLocale.c()
        # Without this, no number would have thousands separators.
        plain.setNumberOptions(QLocale.NumberOption.DefaultNumberOptions)
        return plain
    language = QLocale(code).language()
    # The formats of another script would use digits unlike those in the surrounding text.
    is_ours = system.language() == language and system.zeroDigit() == "0"
    return system if is_ours else QLocale(language, system.territory())


def _add(application: QCoreApplication, name: str, place: str) -> None:
    one = QTranslator(application)
    one.setObjectName(_OURS)
    if one.load(name, place):
        application.installTranslator(one)
    else:
        one.setParent(None)
