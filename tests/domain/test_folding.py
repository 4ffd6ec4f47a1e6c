"""Searches compare texts regardless of case, accents and the way in which they are encoded."""

from __future__ import annotations

import sys
import unicodedata

import pytest

from openobd_desktop.domain.text import fold


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("GRÜN", "grun"),
        ("Straße STRASSE", "strasse strasse"),
        ("ﬁltre à œufs, Łódź, Ærø", "filtre a oeufs, lodz, aero"),
        ("İSTANBUL \u0131s\u0131", "istanbul isi"),
        ("\uff21\uff22\uff23 \u00b2", "abc 2"),
        ("zero\u200bwidth soft\u00adhyphen private\ue000use", "zerowidth softhyphen privateuse"),
        ("日本語 한국", unicodedata.normalize("NFKD", "日本語 한국")),
        ("line\nbreak\tand 4711-%_\"'", "line\nbreak\tand 4711-%_\"'"),
    ],
)
def test_texts_that_read_alike_are_equal(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize("form", ["NFC", "NFD", "NFKC", "NFKD"])
def test_composed_and_decomposed_letters_are_equal(form: str) -> None:
    text = "Ångström Größe ÇEDİLLA ﬃ ễ"
    assert fold(unicodedata.normalize(form, text)) == fold(text)  # type: ignore[arg-type]  # one of the four forms


def test_every_character_equals_its_other_cases_and_folding_twice_changes_nothing() -> None:
    differing = []
    for character in map(chr, range(sys.maxunicode + 1)):
        others = {character.upper(), character.lower(), character.casefold()} - {character}
        if not others and not unicodedata.decomposition(character):
            continue
        once = fold(character)
        others.add(once)
        if any(fold(other) != once for other in others):
            differing.append(character)
    assert differing == []
