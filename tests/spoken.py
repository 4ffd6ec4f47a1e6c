"""Translation that remembers the English source of each text, so that scenes find their buttons."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QTranslator

from openobd_desktop.ui.look.resources import folder

_ENGLISH: dict[str, set[str]] = {}
_SHOWN: dict[str, str] = {}


class SpokenTranslator(QTranslator):
    """Records the texts that were looked up."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        if not self.load(f"openobd_{language}", str(folder() / "languages")):
            raise FileNotFoundError(language)

    def translate(self, context: str, source: str, comment: str | None = None, n: int = -1) -> str:
        found = super().translate(context, source, comment or "", n)
        if found:
            _ENGLISH.setdefault(_bare(found), set()).add(_bare(source))
            _SHOWN[source] = found
        return found or source


def speak(application: QCoreApplication, language: str) -> None:
    """Installs a language for texts fetched from now on."""
    application.installTranslator(SpokenTranslator(language, application))


def forget_translations() -> None:
    """Forgets the texts that were looked up, once their language is no longer installed."""
    _ENGLISH.clear()
    _SHOWN.clear()


def is_english_for(english: str, shown: str) -> bool:
    """Returns whether a shown text is the translation of an English one."""
    return english in _ENGLISH.get(_bare(shown), ())


def as_shown(english: str) -> str:
    """Returns the translation of an English text."""
    return _SHOWN.get(english, english)


def _bare(text: str) -> str:
    """Returns a text without mnemonic and without the dots of buttons that open dialogs."""
    return text.replace("&", "").removesuffix("…")
