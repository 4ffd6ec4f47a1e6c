"""Translation files match the source, and the compiled files match them."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from functools import cache

import pytest
from PySide6.QtCore import QTranslator

from openobd_desktop.ui.common.translate import LANGUAGES
from resources.languages.build import SOURCE_LANGUAGE, TRANSLATED, as_list, qm_file
from resources.languages.texts import ROOT, Entry, all_entries
from tests.languages.catalogue import Translation, translations

ALL = (SOURCE_LANGUAGE, *TRANSLATED)
COUNTS = (1, 2)
known_entries = cache(all_entries)


def fields(text: str) -> Counter[str]:
    """Returns the fields that ``str.format`` and Qt fill in, with their counts."""
    return Counter(re.findall(r"\{[^{}]*\}|%L?n", text))


def mnemonics(text: str) -> int:
    """Returns the number of mnemonics, which are pressed with Alt."""
    return len(re.findall(r"&[^&\s]", text.replace("&&", "")))


def finished(language: str) -> list[Translation]:
    return [one for one in translations(language) if one.finished]


def test_there_is_a_file_for_each_language_of_the_program() -> None:
    assert set(ALL) == {code for code, _ in LANGUAGES}


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_file_contains_exactly_the_texts_of_the_source(language: str) -> None:
    held = [one.entry for one in translations(language)]
    missing, left_over = set(known_entries()) - set(held), set(held) - set(known_entries())
    assert (missing, left_over) == (set(), set()), "make languages brings the files up to date"
    assert len(held) == len(set(held))


def test_english_only_distinguishes_one_from_many() -> None:
    counted = [entry for entry in known_entries() if entry.counted]
    assert {one.entry for one in translations(SOURCE_LANGUAGE)} == set(counted)
    assert [one.entry.source for one in translations(SOURCE_LANGUAGE) if not one.finished] == []


@pytest.mark.parametrize("language", ALL)
def test_the_compiled_file_equals_the_file_of_the_translators(language: str) -> None:
    translator = QTranslator()
    assert translator.load(str(qm_file(language)))
    wrong = [one.entry for one in finished(language) for said, form in translated(translator, one) if said != form]
    assert wrong == [], "make languages compiles the files"
    for one in translations(language):
        if not one.finished:
            assert not translator.translate(one.entry.context, one.entry.source, one.entry.comment, 2)


def translated(translator: QTranslator, one: Translation) -> list[tuple[str | None, str]]:
    """Returns each form of a text in the compiled file, paired with the expected form."""
    context, source, comment, counted = one.entry
    if not counted:
        return [(translator.translate(context, source, comment), one.forms[0])]
    return [(translator.translate(context, source, comment, n), one.forms[n - 1]) for n in COUNTS]


@pytest.mark.parametrize("language", ALL)
def test_a_translation_has_the_fields_of_its_source(language: str) -> None:
    assert [one for one in finished(language) if not keeps_fields(one)] == []


def keeps_fields(one: Translation) -> bool:
    """Returns whether the forms have the fields of the source; the singular may omit the number."""
    wanted = fields(one.entry.source)
    counts = {count: 0 for count in ("%n", "%Ln") if one.entry.counted and count in wanted}
    allowed = (wanted, Counter({**wanted, **counts}))
    return fields(one.forms[-1]) == wanted and all(+fields(form) in [+each for each in allowed] for form in one.forms)


@pytest.mark.parametrize("language", ALL)
def test_a_translation_has_a_mnemonic_exactly_if_its_source_has_one(language: str) -> None:
    wrong = [one for one in finished(language) if {mnemonics(f) for f in one.forms} != {mnemonics(one.entry.source)}]
    assert wrong == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_two_menus_of_the_bar_have_the_same_letter(language: str) -> None:
    menus = [one for one in finished(language) if one.entry.context == "menus" and mnemonics(one.entry.source)]
    letters = [one.forms[0].partition("&")[2][:1].casefold() for one in menus]
    assert len(letters) == len(set(letters)) == 4


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_translation_ends_with_the_same_punctuation_as_its_source(language: str) -> None:
    ends = ("…", ":", ".", "?")
    wrong = [
        (one.entry.source, form)
        for one in finished(language)
        for form in one.forms
        for end in ends
        if form.rstrip().endswith(end) != one.entry.source.endswith(end) and not form.endswith(("Min.", "Std."))
    ]
    assert wrong == []


def test_the_wheel_contains_only_the_compiled_files() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    carried = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    ours = {source: target for source, target in carried.items() if source.startswith("resources/languages")}
    files = [qm_file(language).relative_to(ROOT).as_posix() for language in ALL]
    assert ours == {file: f"openobd_desktop/_{file}" for file in files}


def test_the_list_for_lupdate_keeps_quotes_line_ends_and_letters() -> None:
    assert as_list([Entry("A", 'Say "ü"\nnow')]) == 'QT_TRANSLATE_NOOP("A", "Say \\"ü\\"\\nnow");\n'
    assert as_list([Entry("A", "%n day(s)", counted=True)]) == 'QT_TRANSLATE_N_NOOP("A", "%n day(s)");\n'
    assert as_list([Entry("A", "Open", "verb")]) == 'QT_TRANSLATE_NOOP3("A", "Open", "verb");\n'


def test_the_checks_detect_faults() -> None:
    for forms, kept in (
        (("%n Tag in {x}", "%n Tage in {x}"), True),
        (("ein Tag in {x}", "%n Tage in {x}"), True),
        (("ein Tag in {x}", "Tage in {x}"), False),
        (("ein Tag in {y}", "%n Tage in {x}"), False),
    ):
        assert keeps_fields(Translation(Entry("A", "%n day(s) in {x}", counted=True), forms, True)) is kept
    assert not keeps_fields(Translation(Entry("A", "{a} and {b}"), ("{a}",), True))
    assert fields("{a} of {b:02d}: %n") == Counter(["{a}", "{b:02d}", "%n"])
    assert [mnemonics(text) for text in ("&File", "Save && quit", "A & B", "None")] == [1, 0, 0, 0]
