"""What the structure of a trouble code reveals about the fault."""

from __future__ import annotations

import pytest

from openobd_desktop.domain.car.negative_responses import NEGATIVE_RESPONSES, negative_name
from openobd_desktop.domain.car.trouble_codes import Area, CodeForm, CodeStatus, FailureType, TroubleCode

FAILURES = """
00 01-09 11-1F 21-29 2F 31-39 3A 41-49 4A 4B 51-57 61-68 71-79 7A 7B 81-88 8F 91-98
"""
"""The failure types that have a description."""


def code(raw: str, form: CodeForm = CodeForm.UDS) -> TroubleCode:
    return TroubleCode(raw=bytes.fromhex(raw), form=form, status=CodeStatus.STORED)


@pytest.mark.parametrize(
    ("raw", "form", "text"),
    [
        ("012011", CodeForm.UDS, "P0120-11"),
        ("440051", CodeForm.UDS, "C0400-51"),
        ("912316", CodeForm.UDS, "B1123-16"),
        ("F00049", CodeForm.UDS, "U3000-49"),
        ("0A1F00", CodeForm.UDS, "P0A1F-00"),
        ("0143", CodeForm.TWO_BYTES, "P0143"),
        ("C100", CodeForm.TWO_BYTES, "U0100"),
        ("0214", CodeForm.DECIMAL, "00532"),
        ("FFFF", CodeForm.DECIMAL, "65535"),
        ("0120AF", CodeForm.PLAIN, "0120AF"),
    ],
)
def test_a_code_is_written_as_usual(raw: str, form: CodeForm, text: str) -> None:
    assert code(raw, form).text == text


def test_every_failure_type_with_words_has_a_name() -> None:
    known = set()
    for part in FAILURES.split():
        first, _, last = part.partition("-")
        known |= set(range(int(first, 16), int(last or first, 16) + 1))
    assert set(map(int, FailureType)) == known
    assert len(FailureType.__members__) == len(known)


def test_a_failure_type_without_words_is_a_number_and_other_forms_have_none() -> None:
    assert code("012011").failure is FailureType.SHORT_TO_GROUND
    assert code("0120EE").failure == 0xEE
    assert not isinstance(code("0120EE").failure, FailureType)
    assert code("0120", CodeForm.TWO_BYTES).failure is None


@pytest.mark.parametrize(
    ("text", "standardized"),
    [
        *((text, True) for text in ("P0120", "P2096", "P3400", "P3999", "B0001", "C0040", "U0100")),
        *((text, False) for text in ("P1120", "P3000", "P3A00", "B1000", "C1000", "U1000", "U3000")),
    ],
)
def test_codes_of_a_manufacturer_are_told_from_standardized_ones(text: str, standardized: bool) -> None:
    first = "PCBU".index(text[0]) << 6 | int(text[1]) << 4 | int(text[2], 16)
    found = code(f"{first:02X}{text[3:]}", CodeForm.TWO_BYTES)
    assert (found.text, found.standardized) == (text, standardized)


@pytest.mark.parametrize(
    ("raw", "area"),
    [
        ("0171", Area.FUEL_AND_AIR),
        ("0201", Area.FUEL_AND_AIR),
        ("0300", Area.IGNITION),
        ("0420", Area.EMISSIONS),
        ("0500", Area.SPEED_AND_IDLE),
        ("0601", Area.COMPUTER),
        ("0700", Area.GEARBOX),
        ("0900", Area.GEARBOX),
        ("0A1F", Area.HYBRID),
        ("C121", Area.LOST_COMMUNICATION),
        ("C300", Area.SOFTWARE),
        ("C401", Area.INVALID_DATA),
        ("1171", None),
        ("4040", None),
    ],
)
def test_the_area_follows_from_the_first_digits(raw: str, area: Area | None) -> None:
    assert code(raw, CodeForm.TWO_BYTES).area is area


def test_a_number_of_volkswagen_has_neither_letter_nor_area() -> None:
    found = code("0214", CodeForm.DECIMAL)
    assert (found.system, found.standardized, found.area) == ("", False, None)


@pytest.mark.parametrize(
    ("number", "name"),
    [
        (0x22, "conditionsNotCorrect"),
        (0x38, "secureDataTransmissionRequired"),
        (0xF3, "vehicleManufacturerSpecificConditionsNotCorrect"),
        (0x60, "60"),
        (0xFF, "FF"),
    ],
)
def test_a_refusal_has_the_name_of_the_standard_or_its_number(number: int, name: str) -> None:
    assert negative_name(number) == name


def test_names_of_refusals_are_unique_but_for_those_of_manufacturers() -> None:
    names = [name for number, name in NEGATIVE_RESPONSES.items() if number < 0xF0]
    assert len(names) == len(set(names))
