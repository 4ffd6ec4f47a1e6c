"""The words of the screen at the car, in the language of whoever stands there rather than the window's."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ScreenTexts:
    """What the screen itself says beside a question."""

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
"""In the languages of the templates."""
