"""The languages of the program: which there are, which one fits the user, and switching to it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from openobd_desktop.ui.look.resources import folder

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
    for translator in application.findChildren(QTranslator, _OURS):
        application.removeTranslator(translator)
        translator.setParent(None)


def _locale(code: str, system: QLocale) -> QLocale:
    """The language with the date formats of the country that this PC is set to."""
    if code == FALLBACK and system.language() == QLocale.Language.C:
        return QLocale.c()
    language = QLocale(code).language()
    # Formats of another script would write some numbers in digits that the texts around them do not have.
    is_ours = system.language() == language and system.zeroDigit() == "0"
    return system if is_ours else QLocale(language, system.territory())


def _add(application: QCoreApplication, name: str, place: str) -> None:
    translator = QTranslator(application)
    translator.setObjectName(_OURS)
    if translator.load(name, place):
        application.installTranslator(translator)
    else:
        translator.setParent(None)
