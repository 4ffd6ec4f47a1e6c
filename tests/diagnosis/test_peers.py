"""Our codec and other programs read each other's answers in the same way."""

from __future__ import annotations

import can
import pytest
import udsoncan
from hypothesis import given
from hypothesis import strategies as st
from udsoncan import services

from openobd_desktop.diagnosis import uds
from openobd_desktop.diagnosis.messages import reply
from openobd_desktop.domain.car.diagnosis import Reply
from openobd_desktop.domain.car.negative_responses import NEGATIVE_RESPONSES
from openobd_desktop.domain.car.trouble_codes import TroubleCode
from tests.diagnosis import frames

BYTES = st.integers(0, 0xFF)
CODES = st.lists(st.tuples(st.integers(1, 0xFFFFFF), BYTES), max_size=60)
"""Code numbers with their status; the peer drops code 0."""
IDS = st.sampled_from([0xF187, 0xF189, 0xF18C, 0xF190, 0xF191])


def answer_of(codes: list[tuple[int, int]], start: bytes = b"\x59\x02\xff") -> bytes:
    return start + b"".join(number.to_bytes(3, "big") + bytes((status,)) for number, status in codes)


def response(answer: bytes) -> udsoncan.Response:
    read = udsoncan.Response.from_payload(answer)
    assert read.valid
    return read


def numbers(codes: tuple[TroubleCode, ...]) -> list[tuple[int, int | None]]:
    return [(int.from_bytes(code.raw, "big"), code.status_byte) for code in codes]


@given(CODES)
def test_codes_are_those_that_udsoncan_reads(codes: list[tuple[int, int]]) -> None:
    answer = answer_of(codes)
    peer = services.ReadDTCInformation.interpret_response(
        response(answer), services.ReadDTCInformation.Subfunction.reportDTCByStatusMask
    )
    ours = uds.codes(answer)
    assert numbers(ours) == [(dtc.id, dtc.status.get_byte_as_int()) for dtc in peer.service_data.dtcs] == codes
    assert [code.lamp for code in ours] == [dtc.status.warning_indicator_requested for dtc in peer.service_data.dtcs]


@given(BYTES, st.sampled_from([0, 1, 2, 3, 4]), st.integers(0, 0xFFFF))
def test_the_count_is_the_one_that_udsoncan_reads(mask: int, form: int, count: int) -> None:
    answer = b"\x59\x01" + bytes((mask, form)) + count.to_bytes(2, "big")
    peer = services.ReadDTCInformation.interpret_response(
        response(answer), services.ReadDTCInformation.Subfunction.reportNumberOfDTCByStatusMask
    ).service_data
    ours = uds.count(answer)
    assert (ours.count, ours.format_number) == (peer.dtc_count, peer.dtc_format)
    assert peer.status_availability is not None
    assert ours.mask == peer.status_availability.get_byte_as_int()


@given(st.lists(st.tuples(st.integers(1, 0xFFFFFF), BYTES), max_size=20))
def test_fault_counters_are_those_that_udsoncan_reads(counters: list[tuple[int, int]]) -> None:
    answer = answer_of(counters, b"\x59\x14")
    peer = services.ReadDTCInformation.interpret_response(
        response(answer), services.ReadDTCInformation.Subfunction.reportDTCFaultDetectionCounter
    ).service_data
    ours = uds.fault_counters(answer)
    assert [each.raw for each in ours] == [number.to_bytes(3, "big") for number, _ in counters]
    # The peer does not treat the counter as signed.
    assert [each.value % 0x100 for each in ours] == [dtc.fault_counter for dtc in peer.dtcs]


@given(st.dictionaries(IDS, st.binary(min_size=4, max_size=4).filter(lambda value: 0xF1 not in value), min_size=1))
def test_values_are_those_that_udsoncan_reads(values: dict[int, bytes]) -> None:
    answer = b"\x62" + b"".join(each.to_bytes(2, "big") + value for each, value in values.items())
    codec: dict[int | str, str | udsoncan.DidCodec | type[udsoncan.DidCodec]] = dict.fromkeys(values, "4s")
    peer = services.ReadDataByIdentifier.interpret_response(response(answer), list(values), codec)
    assert uds.data(answer, list(values)) == {each: read[0] for each, read in peer.service_data.values.items()}


@given(st.integers(0, 0xFFFF), st.integers(0, 0xFFFF))
def test_times_of_a_session_are_those_that_udsoncan_reads(answer: int, pending: int) -> None:
    payload = b"\x50\x03" + answer.to_bytes(2, "big") + pending.to_bytes(2, "big")
    peer = services.DiagnosticSessionControl.interpret_response(response(payload)).service_data
    ours = uds.session_times(payload)
    assert (ours.answer, ours.after_pending) == pytest.approx((peer.p2_server_max, peer.p2_star_server_max))


@pytest.mark.parametrize(
    ("ours", "peer"),
    [
        (
            uds.read_codes(),
            services.ReadDTCInformation.make_request(
                services.ReadDTCInformation.Subfunction.reportDTCByStatusMask, status_mask=0xAF
            ),
        ),
        (uds.clear_codes(), services.ClearDiagnosticInformation.make_request(0xFFFFFF)),
        (uds.open_session(uds.EXTENDED_SESSION), services.DiagnosticSessionControl.make_request(3)),
        (uds.PRESENT, services.TesterPresent.make_request()),
        (
            uds.read_data(0xF187, 0xF189),
            services.ReadDataByIdentifier.make_request([0xF187, 0xF189], {0xF187: "s", 0xF189: "s"}),
        ),
    ],
)
def test_requests_are_those_that_udsoncan_makes(ours: bytes, peer: udsoncan.Request) -> None:
    assert ours == peer.get_payload()


DIFFERENT = {0x38, 0x39, 0x3A}
"""Reasons that the peer names according to a different standard."""


@pytest.mark.parametrize("code", sorted(set(NEGATIVE_RESPONSES) - set(range(0xF0, 0xFF)) - DIFFERENT))
def test_reasons_of_refusals_are_named_as_by_udsoncan(code: int) -> None:
    peer = udsoncan.Response.Code.get_name(code)
    ours = NEGATIVE_RESPONSES[code]
    letters = {name: "".join(each for each in name if each.isalnum()).casefold() for name in (ours, peer)}
    assert letters[ours] == letters[peer]


@given(st.binary(min_size=1, max_size=4095))
def test_an_answer_survives_can_isotp_in_both_directions(answer: bytes) -> None:
    assert frames.joined(frames.segments(answer)) == answer


def test_the_frames_of_python_can_carry_an_answer() -> None:
    answer = answer_of([(0x012011, 0x2F), (0x440051, 0x09)])
    messages = [
        can.Message(arbitration_id=frames.UNIT, data=data, is_extended_id=False) for data in frames.segments(answer)
    ]
    assert frames.joined([bytes(message.data) for message in messages]) == answer
    assert reply(uds.read_codes(), answer) is Reply.POSITIVE
