"""Trouble codes, refusals and control units have names in each language."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from enum import Enum

import pytest
from PySide6.QtWidgets import QApplication

from openobd_desktop.domain.car.diagnosis import Change, Monitor, Problem, Quantity, ScanKind, UnitOutcome
from openobd_desktop.domain.car.negative_responses import NEGATIVE_RESPONSES
from openobd_desktop.domain.car.trouble_codes import CodeForm, CodeStatus, FailureType, Symptom, TroubleCode
from openobd_desktop.domain.car.units import UnitName
from openobd_desktop.ui.common.translate import LANGUAGES, install, uninstall
from openobd_desktop.ui.tabs.car.words.code_texts import change_text, code_text, failure_text, status_hint, status_text
from openobd_desktop.ui.tabs.car.words.refusal_texts import outcome_text, problem_text, refusal_text
from openobd_desktop.ui.tabs.car.words.texts import monitor_text, quantity_text, scan_kind_text, unit_text


@pytest.fixture(params=[code for code, _ in LANGUAGES])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    install(qapp, request.param)
    yield request.param
    uninstall(qapp)


def code(raw: str, form: CodeForm = CodeForm.UDS, symptom: Symptom | None = None) -> TroubleCode:
    return TroubleCode(raw=bytes.fromhex(raw), form=form, status=CodeStatus.STORED, symptom=symptom)


@pytest.mark.parametrize(
    ("values", "text"),
    [
        (FailureType, failure_text),
        (CodeStatus, status_text),
        (CodeStatus, status_hint),
        (Change, change_text),
        (Problem, problem_text),
        (UnitOutcome, outcome_text),
        (UnitName, unit_text),
        (ScanKind, scan_kind_text),
        (Monitor, monitor_text),
        (Quantity, quantity_text),
    ],
    ids=lambda value: value.__name__,
)
def test_each_value_has_words_of_its_own_in_each_language(
    values: Iterable[Enum], text: Callable[[Enum], str], language: str
) -> None:
    texts = [text(value) for value in values]
    assert all(texts)
    assert len(set(texts)) == len(texts)


@pytest.mark.parametrize("number", sorted(NEGATIVE_RESPONSES))
def test_each_reason_of_a_refusal_has_words_and_its_number(number: int, qapp: QApplication) -> None:
    text = refusal_text(number)
    assert text.endswith(f" ({number:02X})")
    assert number == 0x10 or not text.startswith("refused (")


def test_a_reason_without_words_is_a_refusal_with_its_number(qapp: QApplication) -> None:
    assert refusal_text(0x60) == "refused (60)"


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (code("012011"), "Powertrain · fuel and air · short to ground"),
        (code("042000"), "Powertrain · emission control"),
        (code("C10087"), "Network · lost communication · message missing"),
        (code("912316"), "Body · manufacturer-specific · voltage too low"),
        (code("4040EE"), "Chassis · EE"),
        (code("0101", CodeForm.TWO_BYTES, Symptom.NO_SIGNAL), "Powertrain · fuel and air · no signal"),
        (code("0214", CodeForm.DECIMAL, Symptom.BELOW), "below limit"),
        (code("012011", CodeForm.PLAIN), ""),
    ],
)
def test_the_structure_of_a_code_becomes_words(found: TroubleCode, expected: str, qapp: QApplication) -> None:
    assert code_text(found) == expected


def test_the_words_are_those_of_the_language_of_the_window(language: str) -> None:
    assert (
        code_text(code("030064"))
        == {
            "en": "Powertrain · ignition or misfire · signal implausible",
            "nl": "Aandrijving · ontsteking of overslag · signaal niet plausibel",
            "de": "Antrieb · Zündung oder Aussetzer · Signal unplausibel",
            "fr": "Groupe motopropulseur · allumage ou ratés · signal non plausible",
        }[language]
    )
