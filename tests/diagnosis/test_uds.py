"""UDS trouble codes and identification."""

from __future__ import annotations

import pytest

from openobd_desktop.diagnosis import uds
from openobd_desktop.diagnosis.messages import AnswerError
from openobd_desktop.domain.car.diagnosis import IdentityField, Problem, Quantity
from openobd_desktop.domain.car.trouble_codes import CodeForm, CodeStatus


@pytest.mark.parametrize(
    ("statuses", "word"),
    [
        ("2F 09 AF 01 FF", CodeStatus.PRESENT),
        ("28 08 2C 88", CodeStatus.STORED),
        ("24 04 26", CodeStatus.PENDING),
        ("20 60 22", CodeStatus.FAILED_SINCE_CLEAR),
        ("50 40 10 00 02 80", CodeStatus.NOT_TESTED),
    ],
)
def test_the_strongest_bit_of_a_status_is_its_word(statuses: str, word: CodeStatus) -> None:
    assert {uds.status_word(status) for status in bytes.fromhex(statuses)} == {word}


def test_only_status_bits_that_the_control_unit_supports_are_shown() -> None:
    [code] = uds.codes(bytes.fromhex("59027E 012011 AF"))
    assert (code.status, code.lamp, code.status_byte) == (CodeStatus.STORED, False, 0xAF)


@pytest.mark.parametrize("mask", ["00", "01"])
def test_a_fault_is_never_hidden_because_its_status_lies_outside_the_supported_bits(mask: str) -> None:
    [code] = uds.codes(bytes.fromhex(f"5902{mask} 012011 08"))
    assert code.status is CodeStatus.STORED


def test_the_code_of_zeros_is_a_code() -> None:
    assert [code.text for code in uds.codes(bytes.fromhex("5902FF 000000 2F"))] == ["P0000-00"]


def test_codes_of_trucks_have_no_letters() -> None:
    [code] = uds.codes(bytes.fromhex("5902FF 012011 2F"), format_number=2)
    assert (code.text, code.form, code.system, code.failure, code.area) == ("012011", CodeForm.PLAIN, "", None, None)


@pytest.mark.parametrize("answer", ["590AFF01", "5902FF012011", "594233FF1E040404"])
def test_an_answer_that_ends_inside_a_code_is_cut_short(answer: str) -> None:
    read = uds.severe_codes if answer.startswith("5942") else uds.codes
    with pytest.raises(AnswerError) as caught:
        read(bytes.fromhex(answer))
    assert caught.value.problem is Problem.CUT_SHORT


@pytest.mark.parametrize("answer", ["5901FF010004", "62F190", "5904FF", "7F1911"])
def test_another_answer_is_not_read_as_codes(answer: str) -> None:
    with pytest.raises(AnswerError) as caught:
        uds.codes(bytes.fromhex(answer))
    assert caught.value.problem is Problem.NOT_ASKED_FOR


def test_a_freeze_frame_is_read_up_to_the_first_value_of_unknown_length() -> None:
    frame = uds.freeze_frame(bytes.fromhex("5904 012011 2F 01 03 F40C1AF8 DD0142 F4057B"))
    assert frame is not None
    assert [(each.quantity, each.value, each.unit) for each in frame.values] == [(Quantity.ENGINE_SPEED, 1726, "rpm")]
    assert frame.raw.hex() == "0103f40c1af8dd0142f4057b"


def test_a_freeze_frame_may_leave_open_how_many_values_it_has() -> None:
    frame = uds.freeze_frame(bytes.fromhex("5904 012011 2F 01 00 F40C1AF8 F4057B"))
    assert frame is not None
    assert [each.value for each in frame.values] == [1726, 83]


def test_a_code_may_have_no_freeze_frame() -> None:
    assert uds.freeze_frame(bytes.fromhex("5904 012011 2F")) is None
    assert uds.extended_data(bytes.fromhex("5906 012011 2F")) is None


@pytest.mark.parametrize("answer", ["5904 012011 2F 01", "5904 012011 2F 01 01 F40C 1A"])
def test_a_freeze_frame_can_be_cut_short(answer: str) -> None:
    with pytest.raises(AnswerError) as caught:
        uds.freeze_frame(bytes.fromhex(answer))
    assert caught.value.problem is Problem.CUT_SHORT


@pytest.mark.parametrize(("byte", "value"), [("7F", 127), ("80", -128), ("FF", -1), ("00", 0)])
def test_fault_counters_are_signed(byte: str, value: int) -> None:
    [counter] = uds.fault_counters(bytes.fromhex(f"5914 012011 {byte}"))
    assert counter.value == value


def test_several_values_of_one_answer() -> None:
    assert uds.data(b"\x62\xf1\x871F\xf1\x8900\xf1\x91", (0xF187, 0xF189, 0xF191)) == {
        0xF187: b"1F",
        0xF189: b"00",
        0xF191: b"",
    }


def test_a_value_that_contains_a_later_id_makes_the_answer_unclear() -> None:
    with pytest.raises(AnswerError) as caught:
        uds.data(b"\x62\xf1\x87\xf1\x89\xf1\x8900", (0xF187, 0xF189))
    assert caught.value.problem is Problem.UNCLEAR


def test_first_choices_make_the_identity_and_the_rest_is_listed() -> None:
    identity = uds.identity(
        {
            0xF187: b"3G0906259F ",
            0xF189: b"0004",
            0xF191: b"3G0907115",
            0xF18C: b"\x00\xff",
            0xF197: b"R4 2.0l",
            0xF190: b"WVWZZZAUZJW000001",
            0xF18B: b"\x20\x18\x01",
            0xF188: b"SW1",
        }
    )
    assert (identity.part_number, identity.software, identity.hardware) == ("3G0906259F", "0004", "3G0907115")
    assert (identity.serial, identity.system, identity.vin) == ("", "R4 2.0l", "WVWZZZAUZJW000001")
    assert identity.others == (IdentityField("22 F18B", "201801"), IdentityField("22 F188", "SW1"))


def test_second_choices_replace_what_was_refused_each_once() -> None:
    identity = uds.identity({0xF188: b"HM5A-14C204", 0xF195: b"0102", 0xF193: b"H1"})
    assert (identity.part_number, identity.software, identity.hardware) == ("HM5A-14C204", "0102", "H1")
    assert identity.others == ()


def test_the_number_of_texts_before_an_application_is_no_text() -> None:
    assert uds.identity({0xF181: b"\x0189663-42K20\x00\x00"}).part_number == "89663-42K20"


def test_requests_are_those_of_the_standard() -> None:
    assert uds.read_codes().hex() == "1902af"
    assert [uds.read_codes(mask).hex()[-2:] for mask in uds.CODE_MASKS] == ["af", "ff", "0d"]
    assert uds.count_codes().hex() == "1901af"
    assert uds.read_freeze_frame(b"\x01\x20\x11").hex() == "1904012011ff"
    assert uds.read_extended_data(b"\x01\x20\x11", 1).hex() == "190601201101"
    assert uds.read_data(0xF187, 0xF189).hex() == "22f187f189"
    assert uds.clear_codes().hex() == "14ffffff"
    assert uds.open_session(uds.EXTENDED_SESSION).hex() == "1003"
    assert (uds.PRESENT.hex(), uds.PRESENT_SILENTLY.hex()) == ("3e00", "3e80")
