"""Texts on the mechanic's screen, in the mechanic's language instead of the window's."""

from __future__ import annotations

from msgspec import Struct


class ScreenTexts(Struct, frozen=True):
    """Texts on the screen other than the question."""

    yes: str
    no: str
    go_on: str
    send: str
    nothing: str


WORDS = {
    "en": ScreenTexts("Yes", "No", "Continue", "Send", "No question at the moment."),
    "nl": ScreenTexts("Ja", "Nee", "Doorgaan", "Versturen", "Op dit moment geen vraag."),
    "de": ScreenTexts("Ja", "Nein", "Weiter", "Senden", "Im Moment keine Frage."),
    "fr": ScreenTexts("Oui", "Non", "Continuer", "Envoyer", "Pas de question pour le moment."),
}
"""Texts by language, in the same languages as the templates."""
