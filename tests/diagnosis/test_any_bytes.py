"""The codec raises no errors other than its own, no matter what bytes it receives."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openobd_desktop.diagnosis import guard, kwp, obd, uds, vin
from openobd_desktop.diagnosis.messages import AnswerError, expects_answer, from_hex, refusal, reply
from openobd_desktop.domain.car.diagnosis import Language

LANGUAGES = st.sampled_from(Language)
SINGLE: dict[str, Callable[[bytes], object]] = {
    "5902": uds.codes,
    "5915": uds.codes,
    "5942": uds.severe_codes,
    "5901": uds.count,
    "5914": uds.fault_counters,
    "5904": uds.freeze_frame,
    "5906": uds.extended_data,
    "50": uds.session_times,
    "62f187": lambda answer: uds.data(answer, (0xF187, 0xF189)),
    "58": kwp.codes,
    "53": kwp.codes_without_status,
    "5a": kwp.identification,
    "4101": obd.readiness,
    "4202": obd.freeze_code,
    "41": obd.current,
}
SEVERAL: dict[str, Callable[[Sequence[bytes]], object]] = {
    "43": lambda answers: obd.codes(answers, counted=True),
    "4a": lambda answers: obd.codes(answers, counted=False),
    "4902": obd.vin,
    "4904": obd.calibrations,
    "4906": obd.check_numbers,
    "490a": obd.unit_name,
}


def refused(read: Callable[[], object]) -> bytes | str | None:
    """Returns the answer that the codec refuses to read; None if the codec reads it."""
    try:
        read()
    except AnswerError as error:
        return error.answer
    return None


def either(start: str) -> st.SearchStrategy[bytes]:
    """Bytes that begin like an answer of the given kind, and arbitrary bytes."""
    rest = st.binary(max_size=60)
    return st.one_of(rest.map(bytes.fromhex(start).__add__), rest)


@pytest.mark.parametrize("start", SINGLE)
@given(answers=st.data())
def test_an_answer_of_any_bytes_is_read_or_refused(start: str, answers: st.DataObject) -> None:
    answer = answers.draw(either(start))
    assert refused(lambda: SINGLE[start](answer)) in (None, answer)


@pytest.mark.parametrize("start", SEVERAL)
@given(answers=st.data())
def test_several_answers_of_any_bytes_are_read_or_refused(start: str, answers: st.DataObject) -> None:
    messages = answers.draw(st.lists(either(start), max_size=4))
    assert refused(lambda: SEVERAL[start](messages)) in [None, *messages, b""]


@given(st.text(max_size=40))
def test_any_text_is_a_payload_or_refused(text: str) -> None:
    read: list[str] = []
    assert refused(lambda: read.append(from_hex(text).hex())) == (None if read else text)
    assert read in ([], [text.lower()])


@given(st.binary(max_size=12), st.binary(max_size=12), LANGUAGES)
def test_any_two_messages_are_compared(request: bytes, answer: bytes, language: Language) -> None:
    for sent in (request, answer):
        reply(sent, answer, language)
        expects_answer(sent, language)
        guard.risk_of(sent, language)
    refusal(answer)


@given(st.dictionaries(st.sampled_from([*uds.FIRST_CHOICES, 0xF181, 0xF188, 0x1234]), st.binary(max_size=40)))
def test_any_values_make_an_identity_without_repeating_one(values: dict[int, bytes]) -> None:
    identity = uds.identity(values)
    assert identity.vin in (
        "",
        *(value[at : at + 17].decode("latin-1") for value in values.values() for at in range(24)),
    )
    assert len(identity.others) <= len(values)


@given(st.dictionaries(st.sampled_from(kwp.IDENTIFICATIONS), st.binary(max_size=60)), st.binary(max_size=40))
def test_any_values_make_an_identity_of_kwp2000(values: dict[int, bytes], local: bytes) -> None:
    assert len(kwp.identity(values, local).vin) in (0, 17)


@given(st.binary(max_size=60), st.text(max_size=20))
def test_any_bytes_are_searched_for_a_vehicle_identification_number(value: bytes, text: str) -> None:
    assert len(vin.find_vin(value)) in (0, 17)
    vin.check_digit_holds(text)
