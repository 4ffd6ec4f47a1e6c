"""Vehicle identification numbers are found in the answers of control units, and compared."""

from __future__ import annotations

import pytest

from openobd_desktop.diagnosis.vin import check_digit_holds, common_vin, differing, find_vin
from openobd_desktop.domain.car.buses import IsotpAddress, UnitAddress

ONE, OTHER = "1M8GDM9AXKP042788", "WVWZZZAUZJW000001"
UNITS = [UnitAddress((6, 14), IsotpAddress(0x7E0 + number, 0x7E8 + number)) for number in range(4)]


@pytest.mark.parametrize(
    "value",
    [
        ONE.encode(),
        b"\x11" + ONE.encode() + b"\x00\x00\x00",
        b"\x00\x00\x00" + ONE.encode(),
        ONE.encode() + b"\xff\xff",
        b" " + ONE.encode() + b"\x00" + ONE.encode(),
    ],
)
def test_the_number_is_found_whatever_is_around_it(value: bytes) -> None:
    assert find_vin(value) == ONE


@pytest.mark.parametrize(
    "value",
    [
        b"",
        b"\xff" * 17,
        b"\x00" * 17,
        b"0" * 17,
        ONE[:16].encode(),
        ONE.encode() + b"1",
        ONE.replace("M", "I").encode(),
        ONE.encode() + b" " + OTHER.encode(),
    ],
)
def test_what_is_not_one_number_is_none(value: bytes) -> None:
    assert find_vin(value) == ""


def test_the_check_digit_of_north_america() -> None:
    assert check_digit_holds(ONE)
    assert check_digit_holds("1" * 17)
    assert not check_digit_holds(ONE.replace("X", "0"))
    assert not check_digit_holds(OTHER)
    assert not check_digit_holds("") | check_digit_holds("I" * 17)


def test_a_control_unit_of_another_car_differs_from_the_ticket() -> None:
    vins = dict(zip(UNITS, [ONE, ONE, OTHER, ""], strict=True))
    assert differing(vins, f" {ONE.lower()} ") == {UNITS[2]: OTHER}
    assert differing(vins, OTHER) == {UNITS[0]: ONE, UNITS[1]: ONE}


def test_without_a_number_on_the_ticket_the_majority_counts() -> None:
    vins = dict(zip(UNITS, [ONE, ONE, OTHER, ""], strict=True))
    assert common_vin(vins) == ONE
    assert differing(vins, "") == {UNITS[2]: OTHER}


def test_two_control_units_that_disagree_are_both_told() -> None:
    vins = dict(zip(UNITS, [ONE, OTHER, "", ""], strict=True))
    assert common_vin(vins) == ""
    assert differing(vins, "") == {UNITS[0]: ONE, UNITS[1]: OTHER}


def test_nothing_differs_if_only_one_number_is_known() -> None:
    assert differing({UNITS[0]: ONE, UNITS[1]: ""}, "") == differing({}, ONE) == {}
    assert common_vin({UNITS[0]: ONE}) == ONE


def test_d4_small_letters_are_those_of_a_number_too() -> None:
    assert find_vin(b"\x01wvwzzz1kz6w000001\x00") == "WVWZZZ1KZ6W000001"
    assert find_vin(b"wvwzzz1kz6w000001 WVWZZZ1KZ6W000001") == "WVWZZZ1KZ6W000001"
