"""Payloads are hexadecimal, and only a message that matches a request's service and echo is its answer."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openobd_desktop.diagnosis.messages import (
    LONGEST,
    AnswerError,
    expects_answer,
    from_hex,
    refusal,
    reply,
    text_of,
    to_hex,
)
from openobd_desktop.domain.car.diagnosis import Language, Problem, Reply

UDS, KWP = Language.UDS, Language.KWP


@given(st.binary(min_size=1, max_size=100))
def test_a_payload_survives_being_sent_and_received(payload: bytes) -> None:
    sent = to_hex(payload)
    assert sent == sent.upper()
    assert from_hex(sent) == from_hex(sent.lower()) == payload


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", Problem.EMPTY),
        ("5902F", Problem.ODD),
        ("ZZ", Problem.NOT_HEX),
        ("59 02", Problem.NOT_HEX),
        (" 5902 ", Problem.NOT_HEX),
        ("0x5902", Problem.NOT_HEX),
        ("\uff15\uff19", Problem.NOT_HEX),
        ("59\n", Problem.NOT_HEX),
        ("5902" * LONGEST, Problem.TOO_LONG),
    ],
)
def test_text_that_is_no_payload_has_a_problem(text: str, problem: Problem) -> None:
    with pytest.raises(AnswerError) as caught:
        from_hex(text)
    assert caught.value.problem is problem
    assert len(caught.value.answer) <= 2 * LONGEST


def test_the_longest_payload_is_accepted() -> None:
    assert len(from_hex("59" * LONGEST)) == LONGEST


@pytest.mark.parametrize(
    ("language", "request_", "answer", "expected"),
    [
        # a late answer to an earlier request
        (UDS, "22F187", "62F1903141", Reply.NOT_ASKED_FOR),
        (UDS, "1902AF", "5901FF010004", Reply.NOT_ASKED_FOR),
        (UDS, "1001", "5003003201F4", Reply.NOT_ASKED_FOR),
        (UDS, "0902", "490401", Reply.NOT_ASKED_FOR),
        (UDS, "010C", "41010000", Reply.NOT_ASKED_FOR),
        (KWP, "1A9B", "5A90314D", Reply.NOT_ASKED_FOR),
        (KWP, "2181", "618031", Reply.NOT_ASKED_FOR),
        # another service, positive and negative
        (UDS, "1902AF", "62F190", Reply.NOT_ASKED_FOR),
        (UDS, "1902AF", "7F2231", Reply.NOT_ASKED_FOR),
        (UDS, "1902AF", "7F2278", Reply.NOT_ASKED_FOR),
        (UDS, "1902AF", "1902AF", Reply.NOT_ASKED_FOR),
        # several data IDs are returned in the order in which they were requested
        (UDS, "22F187F189", "62F18731F18932", Reply.POSITIVE),
        (UDS, "22F187F189", "62F18932F18731", Reply.NOT_ASKED_FOR),
        (UDS, "22F187F189", "62F18731", Reply.INCOMPLETE),
        (UDS, "22F187F189F189", "62F18731F18932", Reply.INCOMPLETE),
        # the top bit of a sub-function is not echoed in UDS, and is part of the number in KWP2000
        (UDS, "1083", "5003", Reply.POSITIVE),
        (KWP, "1089", "5089", Reply.POSITIVE),
        (KWP, "1089", "5009", Reply.NOT_ASKED_FOR),
        (UDS, "3101FF00", "7101FF0000", Reply.POSITIVE),
        (UDS, "3101FF00", "7101FF0100", Reply.NOT_ASKED_FOR),
        (UDS, "3101FF00", "7103FF00", Reply.NOT_ASKED_FOR),
        (UDS, "2EF198AABB", "6EF198", Reply.POSITIVE),
        (UDS, "2EF198AABB", "6EF199", Reply.NOT_ASKED_FOR),
        # no echo
        (UDS, "14FFFFFF", "54", Reply.POSITIVE),
        (KWP, "1800FF00", "5800", Reply.POSITIVE),
        (KWP, "14FF00", "54FF00", Reply.POSITIVE),
        (UDS, "03", "4300", Reply.POSITIVE),
        (UDS, "04", "44", Reply.POSITIVE),
        # the short form
        (UDS, "3E00", "7E", Reply.POSITIVE),
        (UDS, "3E00", "7E00", Reply.POSITIVE),
        (UDS, "3E00", "7E01", Reply.NOT_ASKED_FOR),
        (KWP, "3E01", "7E", Reply.POSITIVE),
        # negative
        (UDS, "1902AF", "7F1978", Reply.PENDING),
        (UDS, "1902AF", "7F1921", Reply.BUSY),
        (UDS, "1902AF", "7F1911", Reply.NEGATIVE),
        (UDS, "1902AF", "7F", Reply.INCOMPLETE),
        (UDS, "1902AF", "7F19", Reply.INCOMPLETE),
        (UDS, "1902AF", "7F191100", Reply.INCOMPLETE),
        # cut short before the echo
        (UDS, "1902AF", "59", Reply.INCOMPLETE),
        (UDS, "22F190", "62F1", Reply.INCOMPLETE),
        (UDS, "22F190", "62F2", Reply.NOT_ASKED_FOR),
        (UDS, "3101FF00", "7103", Reply.NOT_ASKED_FOR),
        (UDS, "1902AF", "", Reply.INCOMPLETE),
    ],
)
def test_an_answer_fits_its_request_in_service_and_echo(
    language: Language, request_: str, answer: str, expected: Reply
) -> None:
    assert reply(bytes.fromhex(request_), bytes.fromhex(answer), language) is expected


@pytest.mark.parametrize(
    ("language", "request_", "expected"),
    [
        (UDS, "3E80", False),
        (UDS, "3E00", True),
        (UDS, "3E", True),
        (UDS, "1083", False),
        (UDS, "22F190", True),
        (UDS, "14FFFFFF", True),
        (KWP, "1081", True),
        (KWP, "3E01", True),
        (KWP, "3E02", False),
    ],
)
def test_only_requests_with_an_answer_are_waited_for(language: Language, request_: str, expected: bool) -> None:
    assert expects_answer(bytes.fromhex(request_), language) is expected


def test_the_reason_of_a_refusal() -> None:
    assert refusal(b"\x7f\x19\x11") == 0x11
    assert refusal(b"\x7f\x19") is refusal(b"\x59\x02\xff") is refusal(b"") is None


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (b"\x00\xff 3G0906259F \x00\xff", "3G0906259F"),
        (b"Kl. 184    ", "Kl. 184"),
        (b"\x01\x02\x41", "010241"),
        (b"\xc3\xa4", "C3A4"),
        (b"\xff\xff", ""),
        (b"", ""),
    ],
)
def test_texts_lose_their_padding_and_what_is_not_printable_is_hexadecimal(value: bytes, text: str) -> None:
    assert text_of(value) == text
