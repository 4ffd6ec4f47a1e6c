"""Question templates provided by the program, in four languages, and those created by the user."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from openobd_desktop.domain.questions import Exchange, ExchangeState, Question, QuestionKind, Target, Translation
from openobd_desktop.domain.session import UserFeedback
from openobd_desktop.domain.settings import OwnQuestion

LANGUAGES = ("en", "nl", "de", "fr")
"""Languages of the strings in each tuple below, in the order of the strings; ISO 639-1."""

Texts = tuple[str, str, str, str]

TEXTS: dict[str, Texts] = {
    "feedback": (
        "The work on the vehicle is done. Does everything work as it should?",
        "Het werk aan het voertuig is klaar. Werkt alles zoals het hoort?",
        "Die Arbeit am Fahrzeug ist fertig. Funktioniert alles, wie es soll?",
        "Le travail sur le véhicule est terminé. Est-ce que tout fonctionne correctement ?",
    ),
    "ignition on": (
        "Please switch the ignition on. Do not start the engine.",
        "Zet het contact aan. Start de motor niet.",
        "Bitte die Zündung einschalten. Den Motor nicht starten.",
        "Veuillez mettre le contact. Ne démarrez pas le moteur.",
    ),
    "ignition off": (
        "Please switch the ignition off and leave the key in the vehicle.",
        "Zet het contact uit en laat de sleutel in het voertuig.",
        "Bitte die Zündung ausschalten und den Schlüssel im Fahrzeug lassen.",
        "Veuillez couper le contact et laisser la clé dans le véhicule.",
    ),
    "engine on": (
        "Please start the engine and let it idle.",
        "Start de motor en laat hem stationair draaien.",
        "Bitte den Motor starten und im Leerlauf laufen lassen.",
        "Veuillez démarrer le moteur et le laisser tourner au ralenti.",
    ),
    "engine off": (
        "Please stop the engine.",
        "Zet de motor uit.",
        "Bitte den Motor abstellen.",
        "Veuillez arrêter le moteur.",
    ),
    "charger connected": (
        "Is a battery charger connected and switched on?",
        "Is er een acculader aangesloten en ingeschakeld?",
        "Ist ein Batterieladegerät angeschlossen und eingeschaltet?",
        "Un chargeur de batterie est-il branché et allumé ?",
    ),
    "connector seated": (
        "Is the connector firmly seated in the OBD socket?",
        "Zit de connector stevig in de OBD-aansluiting?",
        "Sitzt der Connector fest in der OBD-Buchse?",
        "Le connecteur est-il bien enfoncé dans la prise OBD ?",
    ),
    "doors closed": (
        "Please close all doors, the bonnet and the boot.",
        "Sluit alle portieren, de motorkap en de kofferbak.",
        "Bitte alle Türen, die Motorhaube und den Kofferraum schließen.",
        "Veuillez fermer toutes les portes, le capot et le coffre.",
    ),
    "do not touch": (
        "The vehicle is being worked on. Please leave it as it is.",
        "Er wordt aan het voertuig gewerkt. Laat het zoals het is.",
        "Am Fahrzeug wird gearbeitet. Bitte lassen Sie es, wie es ist.",
        "Une intervention est en cours sur le véhicule. Veuillez ne toucher à rien.",
    ),
    "warning lights": (
        "Which warning lights or messages do you see?",
        "Welke waarschuwingslampjes of meldingen ziet u?",
        "Welche Warnleuchten oder Meldungen sehen Sie?",
        "Quels voyants ou messages d'avertissement voyez-vous ?",
    ),
    "odometer": (
        "What does the odometer show?",
        "Wat is de kilometerstand?",
        "Was zeigt der Kilometerzähler?",
        "Qu'indique le compteur kilométrique ?",
    ),
    "done": (
        "The work is done. Thank you.",
        "Het werk is klaar. Bedankt.",
        "Die Arbeit ist fertig. Vielen Dank.",
        "Le travail est terminé. Merci.",
    ),
}

FEEDBACK_OPTIONS: tuple[Texts, ...] = (
    ("Yes, everything works", "Ja, alles werkt", "Ja, alles funktioniert", "Oui, tout fonctionne"),
    ("No, it does not work", "Nee, het werkt niet", "Nein, es funktioniert nicht", "Non, cela ne fonctionne pas"),
    ("I need help", "Ik heb hulp nodig", "Ich brauche Hilfe", "J'ai besoin d'aide"),
    ("I cannot tell", "Ik weet het niet", "Ich kann es nicht sagen", "Je ne sais pas"),
)
"""Options of the feedback question, which mean: success, failure, assistance requested, nothing."""


FEEDBACK = "feedback"
"""Name of the template for the feedback question."""


class Template(Struct, frozen=True):
    """A template for a question.

    Attributes:
        name: The key of one of the program's templates, or the name given by the user.
        question: The question in English with translations, or as the user wrote it.
        own: Whether the user created the template.
    """

    name: str
    question: Question
    own: bool = False

    def text(self, language: str) -> str:
        """Returns the question's text in ``language``, for example "nl", or the original if there is no translation."""
        return translated(self.question, self.question.text, language)


def translated(question: Question, original: str, language: str) -> str:
    """Returns the translation of ``original``, a string in the question; ``original`` itself if not translated."""
    found = (each.text for each in question.translations if (each.original, each.language) == (original, language))
    return next(found, original)


def in_language(question: Question, language: str) -> Question:
    """Returns the question in ``language``, for example "nl"; strings without a translation stay as they are.

    All translations are kept, so that other users still see the question in their own language.
    """

    def written(original: str) -> str:
        return translated(question, original, language)

    texts = {question.text, *question.options}
    kept = (replace(each, original=written(each.original)) for each in question.translations if each.original in texts)
    return replace(
        question,
        text=written(question.text),
        options=tuple(map(written, question.options)),
        translations=tuple(dict.fromkeys(kept)),
    )


_KINDS = {
    "do not touch": QuestionKind.TEXT,
    "done": QuestionKind.TEXT,
    "charger connected": QuestionKind.YES_NO,
    "connector seated": QuestionKind.YES_NO,
    "warning lights": QuestionKind.FREE_TEXT,
    "odometer": QuestionKind.FREE_TEXT,
}
"""Kinds of the templates, except the feedback question and templates of the kind CONTINUE."""

_ANSWERS = (
    UserFeedback.SUCCESS,
    UserFeedback.FAILURE,
    UserFeedback.ASSISTANCE_REQUESTED,
    UserFeedback.NOTHING,
)
"""Meaning of each option of the feedback question, in the order of the options."""


def _translations(texts: tuple[str, ...]) -> tuple[Translation, ...]:
    english = texts[0]
    return tuple(Translation(english, language, text) for language, text in zip(LANGUAGES, texts, strict=True))


def _template(name: str) -> Template:
    texts = TEXTS[name]
    if name != FEEDBACK:
        kind = _KINDS.get(name, QuestionKind.CONTINUE)
        return Template(name, Question(kind=kind, text=texts[0], translations=_translations(texts)))
    translations = [*_translations(texts), *(each for option in FEEDBACK_OPTIONS for each in _translations(option))]
    options = tuple(option[0] for option in FEEDBACK_OPTIONS)
    question = Question(
        kind=QuestionKind.CHOICE, text=texts[0], options=options, translations=tuple(dict.fromkeys(translations))
    )
    return Template(name, question)


TEMPLATES: tuple[Template, ...] = tuple(map(_template, TEXTS))
"""The program's templates, in the order in which they are listed."""
_BY_NAME = {each.name: each for each in TEMPLATES}


def template(name: str) -> Template:
    """Returns one of the program's templates.

    Raises:
        KeyError: there is no template with this name.
    """
    return _BY_NAME[name]


_FEEDBACK_IN_ALL = frozenset(tuple(option[at] for option in FEEDBACK_OPTIONS) for at in range(len(LANGUAGES)))


def is_feedback(question: Question) -> bool:
    """Returns whether ``question`` is the feedback question, in any language."""
    return question.kind is QuestionKind.CHOICE and question.options in _FEEDBACK_IN_ALL


def feedback_of(exchange: Exchange) -> UserFeedback | None:
    """Returns the feedback expressed by the answer; None if the exchange is not an answered feedback question."""
    answer = exchange.answer
    if (
        exchange.state is not ExchangeState.ANSWERED
        or not is_feedback(exchange.question)
        or not isinstance(answer, int)
        # An answer read from a damaged journal may be out of range.
        or not 0 <= answer < len(_ANSWERS)
    ):
        return None
    return _ANSWERS[answer]


_IGNITION_TEXTS = (
    "Is the ignition on?",
    "Is het contact aan?",
    "Ist die Zündung eingeschaltet?",
    "Le contact est-il mis ?",
)
IGNITION = Question(kind=QuestionKind.YES_NO, text=_IGNITION_TEXTS[0], translations=_translations(_IGNITION_TEXTS))
"""Question that is suggested if most control units are silent; not one of the templates."""


def is_about_ignition(question: Question) -> bool:
    """Returns whether ``question`` asks whether the ignition is on, in any language."""
    return question.text in _IGNITION_TEXTS


def keep(name: str, question: Question) -> OwnQuestion:
    """Converts a question named ``name`` to the form used in the settings file."""
    return OwnQuestion(
        name=name,
        kind=question.kind.value,
        text=question.text,
        target=question.target.value,
        options=question.options,
        minimum=question.minimum,
        maximum=question.maximum,
        seconds=question.seconds,
        translations=tuple((each.original, each.language, each.text) for each in question.translations),
        picture=question.picture,
    )


def kept(own: OwnQuestion) -> Template | None:
    """Converts a question from the settings file; returns None if this version does not support its kind or screen."""
    try:
        kind, target = QuestionKind(own.kind), Target(own.target)
    except ValueError:
        return None
    question = Question(
        kind=kind,
        text=own.text,
        target=target,
        options=own.options,
        minimum=own.minimum,
        maximum=own.maximum,
        seconds=own.seconds,
        translations=tuple(Translation(*each) for each in own.translations),
        picture=own.picture,
    )
    return Template(own.name, question, own=True)
