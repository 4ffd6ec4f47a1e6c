"""The data recorded when a code was set is requested over UDS, and over OBD if the freeze frame belongs to the code."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openobd_desktop.diagnosis.freezing import belongs_to, has_frames, read_frames
from openobd_desktop.diagnosis.guard import read_only
from openobd_desktop.diagnosis.reading import Received, Request
from openobd_desktop.domain.car.diagnosis import FreezeFrame, Problem
from openobd_desktop.domain.car.trouble_codes import CodeForm, CodeStatus, TroubleCode
from tests.diagnosis.test_byte_table import frame_text
from tests.diagnosis.test_reading import SILENT, Unit, told

CODE = TroubleCode(raw=b"\x01\x20\x11", form=CodeForm.UDS, status=CodeStatus.PRESENT, status_byte=0x2F)
OBD_CODE = TroubleCode(raw=b"\x01\x33", form=CodeForm.TWO_BYTES, status=CodeStatus.STORED)
OF_UDS = {"1904012011ff": told("5904 012011 2F 01 02 F40C1AF8 F4057B"), "1906012011ff": told("5906 012011 2F 01 05")}
OF_OBD = {
    "020200": told("4202 00 0133"),
    "020000": told("4200 00 58180000"),
    "020500": told("4205 00 7B"),
    "020c00": told("420C 00 1AF8"),
    "020d00": told("420D 00 32"),
}


def test_rows_8_and_9_freeze_frame_and_extended_data_of_a_code() -> None:
    unit = Unit(OF_UDS)
    found = unit.talk(read_frames(CODE, with_obd=True))
    assert [frame_text(each) for each in found.frames] == [
        "P0120-11 present, record 1: engine speed 1726 rpm, coolant 83 °C",
        "P0120-11 present, record 1: 0105",
    ]
    assert [each.is_extended for each in found.frames] == [False, True]
    assert list(unit.asked) == list(OF_UDS)


def test_row_37_the_freeze_frame_of_obd_is_read_as_far_as_it_is_understood() -> None:
    unit = Unit(OF_OBD)
    (frame,) = unit.talk(read_frames(OBD_CODE, with_obd=True)).frames
    assert [(each.quantity.value, each.value, each.unit) for each in frame.values] == [
        ("coolant", 83, "°C"),
        ("engine speed", 1726, "rpm"),
        ("vehicle speed", 50, "km/h"),
    ]
    assert frame.raw.hex() == "057b0c1af80d32"
    assert unit.asked == ["020200", "020000", "020400", "020500", "020c00", "020d00"]


def test_a_control_unit_that_refuses_over_uds_is_asked_over_obd() -> None:
    code = TroubleCode(raw=b"\x01\x33\x00", form=CodeForm.UDS, status=CodeStatus.PRESENT, status_byte=0x2F)
    (frame,) = Unit(OF_OBD).talk(read_frames(code, with_obd=True)).frames
    assert belongs_to(frame, code)
    assert Unit(OF_OBD).talk(read_frames(code, with_obd=False)).negative == 0x31


@pytest.mark.parametrize("answer", ["4202 00 0000", "4202 00 0171"])
def test_the_freeze_frame_of_another_code_is_not_taken_for_that_of_this_one(answer: str) -> None:
    unit = Unit({"020200": told(answer)})
    found = unit.talk(read_frames(OBD_CODE, with_obd=True))
    assert (found.frames, found.negative, found.is_silent) == ((), None, False)
    assert unit.asked == ["020200"]


def test_the_frame_of_another_failure_of_the_same_circuit_is_not_taken_for_that_of_this_one() -> None:
    unit = Unit({"1904012011ff": told("5904 012012 2F 01 02 F40C1AF8"), "1906012011ff": told("5906 012012 2F 01 05")})
    assert unit.talk(read_frames(CODE, with_obd=False)).frames == ()
    frame = FreezeFrame(code=CODE, record=1)
    assert not belongs_to(frame, TroubleCode(raw=b"\x01\x20\x12", form=CodeForm.UDS, status=CodeStatus.PRESENT))


def test_it_is_told_why_nothing_is_known() -> None:
    assert Unit({}, otherwise=None).talk(read_frames(CODE, with_obd=False)).is_silent
    assert Unit({}, otherwise=0x11).talk(read_frames(CODE, with_obd=False)).negative == 0x11
    nothing = Unit({"1904012011ff": told("5904 012011 2F"), "1906012011ff": told("5906 012011 2F")})
    found = nothing.talk(read_frames(CODE, with_obd=False))
    assert (found.frames, found.is_silent, found.negative, found.problem) == ((), False, None, None)
    cut = Unit({"1904012011ff": told("5904 012011 2F 01"), "1906012011ff": SILENT})
    assert cut.talk(read_frames(CODE, with_obd=False)).problem is Problem.CUT_SHORT


def test_there_is_no_standard_request_for_the_freeze_frame_of_kwp2000() -> None:
    of_kwp = TroubleCode(raw=b"\x01\x33", form=CodeForm.TWO_BYTES, status=CodeStatus.PRESENT, status_byte=0x64)
    decimal = TroubleCode(raw=b"\x02\x14", form=CodeForm.DECIMAL, status=CodeStatus.PRESENT, status_byte=0x62)
    assert [has_frames(each) for each in (CODE, OBD_CODE, of_kwp, decimal)] == [True, True, False, False]


REPLIES = st.lists(st.tuples(st.sampled_from(["positive", "negative", "silent"]), st.binary(max_size=12)), max_size=12)


@given(st.sampled_from([CODE, OBD_CODE]), REPLIES)
def test_whatever_is_answered_it_is_only_read_and_ends(code: TroubleCode, replies: list[tuple[str, bytes]]) -> None:
    conversation = read_frames(code, with_obd=True)
    asked: list[Request] = [next(conversation)]
    for kind, rest in itertools.chain(replies, itertools.repeat(("silent", b""), 60)):
        service = asked[-1].payload
        answers = {
            "positive": (bytes((service[0] + 0x40,)) + service[1:3] + rest,),
            "negative": (bytes((0x7F, service[0], 0x31)),),
        }
        try:
            asked.append(conversation.send(Received(answers.get(kind, ()))))
        except StopIteration:
            break
    else:
        raise AssertionError("the conversation does not end")
    assert [read_only(each.payload, each.language) for each in asked] == [each.payload for each in asked]
