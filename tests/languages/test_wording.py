"""Wording of the texts: plain English, one word for each term, and the typographic rules of each language."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from resources.languages.build import TRANSLATED
from resources.languages.texts import all_entries
from tests.languages.catalogue import translations

DIALECT = re.compile(
    r"\b(by itself|by themselves|goes? on|went on|nobody|somebody|whoever|whomever|whatever|anew|tells?|told"
    r"|wish(es|ed)?|takes? leave|taken up|take up|lets? go of|comes? forward|a word for|said|says)\b",
    re.IGNORECASE,
)
ALLOWED = {"Tell me about new versions"}
"""Texts that use one of these words in its usual sense; at most ten."""

BANNED = {
    "nl": {
        r"onderbr(ek|eek|oken)": "afbreken: a pause is meant by the other word",
        r"\b(\w*journaal)": "logboek or gedeelde geschiedenis",
        r"sleutelbeheer": "sleutelopslag",
        r"client ?geheim|client secret": "client-secret",
        r"\b(aan|af)gemeld|\bmeld u\b": "inloggen, uitloggen",
        r"\bLocals\b|\bgedempt|\bdempen": "lokale testers blokkeren",
        r"\w*leeftijd": "looptijd",
        r"\bonderbreking van de sessie": "afbreken",
    },
    "de": {
        r"beanspruch": "übernehmen",
        r"\bAlter\b": "Laufzeit",
        r"\bLocals\b|\bstumm": "lokale Tester sperren",
        r"Konnektor": "Connector",
        r"\bReturn\b": "Eingabe",
        r"Kennwort": "Passwort",
        r"erhältlich": "verfügbar",
        r"Fehlschl(ag|äg)": "Fehler",
        r"\bSie (ist|war|wurde|hat|kann|darf|läuft|lässt|kommt|schließt|gehört|bleibt|arbeitet|dauert)\b": (
            "name the noun: at the start of a sentence Sie reads as the user"
        ),
    },
    "fr": {
        r"\bconnectors?\b": "connecteur",
        r"\b(prendre|prise?s?) (?!en charge|OBD\b|un moment\b|fin\b)\w*": "prendre en charge",
        r"échouées?": "en échec",
        r"\bs.identifier\b|\bidentification\b": "se connecter, connexion",
        r"Âge": "durée",
        r"magasin de clés(?! Java)": "trousseau de clés",
        r"\bréglages?\b(?! par défaut)": "paramètres",
        r"\bauc?un\b$": "none, as the field reads it",
        r"\w'\w": "’",  # noqa: RUF001
    },
}
"""Words that translations must not use, each with its replacement (the glossary of CONTRIBUTING.md)."""


def forms(language: str) -> Iterator[tuple[str, str]]:
    """Yields the source text and each form of its translation."""
    for one in translations(language):
        for form in one.forms:
            yield one.entry.source, plain(form)


def plain(text: str) -> str:
    """Returns ``text`` with each field, address and option replaced by an x."""
    return re.sub(r"\b\w+://\S*\w|--\w\S*", "x", re.sub(r"\{[^{}]*\}", "x", text)).replace("http://", "x")


def test_english_texts_on_the_screen_are_plain() -> None:
    found = {entry.source for entry in all_entries() if DIALECT.search(plain(entry.source))}
    assert found - ALLOWED == set()
    assert len(ALLOWED) <= 10
    assert DIALECT.search("It closes by itself.")


CLUMSY = re.compile(
    r"\b(key store|clock|policy file|proxy|user name) of this PC\b|\b[Ss]ign(ed|ing)? (in|out)\b|'s support\b(?! team)"
    r"|\bthe environment\b(?! variable)|\bCtrl\+Return\b|\b(state|ticket|time|left) not known\b|^not known$"
    r"|\b[Aa]sk your IT department\.|\bsupport this\.|^(Claim|Interrupt|Finish|Choose) (it|one)\b"
)
"""Word-for-word genitives, references without a noun, and second words for one idea."""


def test_english_texts_name_things_as_a_native_writer_does() -> None:
    assert {entry.source for entry in all_entries() if CLUMSY.search(entry.source)} == set()
    assert CLUMSY.search("The key store of this PC is locked.")


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_term_has_one_word(language: str) -> None:
    found = [
        f"{form!r} ({source!r}): {better}"
        for source, form in forms(language)
        for pattern, better in BANNED[language].items()
        if re.search(pattern, form)
    ]
    assert found == []


def crowded(form: str) -> bool:
    """Returns whether a French punctuation mark lacks its no-break space."""
    return bool(re.search(r"(?<![\u00a0;:?!])[;:?!](?!\w)|«(?!\u00a0)|(?<!\u00a0)»", form))


def test_french_puts_a_no_break_space_before_its_marks() -> None:
    assert [form for _, form in forms("fr") if crowded(form)] == []
    assert all(crowded(wrong) for wrong in ("Rapport :", "Rapport:", "«Terminer\u00a0»"))
    assert not crowded("Rapport\u00a0: «\u00a0Terminer\u00a0»\u00a0?")


SHORT = ("Interrupt", "Finish session", "Claim", "Cancel", "Start session", "Block testers", "Free text")
LONGEST = 26
"""Maximum length of the text of a button in a crowded row, so that it fits a window 1024 pixels wide."""
TOGETHER = (
    ("Interrupt", "Interrupt this session", "Finish session", "Keep session", "Cancel"),
    ("Claim", "Claim session…", "Claim session now"),
)
"""Groups of commands that one window may show at the same time."""


@pytest.mark.parametrize("language", TRANSLATED)
def test_commands_in_crowded_rows_are_short(language: str) -> None:
    assert [form for source, form in forms(language) if source in SHORT and len(form) > LONGEST] == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_commands_of_one_window_have_different_names(language: str) -> None:
    for commands in TOGETHER:
        names = [{form for source, form in forms(language) if source == command} for command in commands]
        assert all(names), commands
        assert len(set.union(*names)) == sum(len(each) for each in names), names
