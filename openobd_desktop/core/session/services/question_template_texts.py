"""The words of the questions that come with the program, as garages use them."""

from __future__ import annotations

LANGUAGES = ("en", "nl", "de", "fr")
"""The order of the texts below; ISO 639-1."""

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
"""Success, failure, assistance requested, nothing."""
