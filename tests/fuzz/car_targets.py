"""Targets that read what control units answer, from hexadecimal text to trouble codes in words."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from typing import TypeVar

from openobd_desktop.client.messages.car import from_hex as received
from openobd_desktop.diagnosis import guard, kwp, obd, uds, vin
from openobd_desktop.diagnosis.freezing import read_frames
from openobd_desktop.diagnosis.messages import AnswerError, expects_answer, from_hex, refusal, reply, text_of
from openobd_desktop.diagnosis.reading import Received, Request, read_codes, read_identity, read_obd
from openobd_desktop.domain.car.buses import Protocol
from openobd_desktop.domain.car.channels import LONGEST_PAYLOAD
from openobd_desktop.domain.car.diagnosis import Language
from openobd_desktop.domain.car.trouble_codes import CodeForm, CodeStatus, TroubleCode
from openobd_desktop.domain.vehicle import vin as canonical_vin
from tests.diagnosis.test_any_bytes import SEVERAL, SINGLE
from tests.fuzz.draws import Draw
from tests.fuzz.targets import target

T = TypeVar("T")
ANSWERS = tuple(
    bytes.fromhex(each)
    for each in (
        "5902FF0120112FC100872C",
        "590101010003",
        "62F18733473039303632353946",
        "62F190575657" + "5A" * 14,
        "5A9B33423039",
        "58020144E02345A8",
        "4302010002",
        "4101810765",
        "490201575657305A5A5A36525A48593132333435",
        "7F1978",
        "7F2231",
        "5904012011010102F40C1AF8",
        "490401" + "41" * 32,
    )
)
CODE = TroubleCode(raw=b"\x01\x20\x11", form=CodeForm.UDS, status=CodeStatus.PRESENT, status_byte=0x2F)


def any_answer(draw: Draw) -> bytes:
    """Returns an answer like those of control units, up to the longest that the client passes on."""
    found = draw.bytes_like(ANSWERS, (b"\xf1\x90", b"\x01\x20\x11", b"\0", b"\xff"))
    if draw.chance(0.1):
        found = found[:3] + found[3:] * (LONGEST_PAYLOAD // max(1, len(found)))
    return found[:LONGEST_PAYLOAD]


@target("unit-answers", any_answer, allowed=(AnswerError,), cases=200)
def read_answer(answer: bytes) -> None:
    readers: list[Callable[[bytes], object]] = [*SINGLE.values(), *(_all_of(read) for read in SEVERAL.values())]
    for read in readers:
        try:
            found = read(answer)
        except AnswerError:
            continue
        for each in found if isinstance(found, tuple) else ():
            if isinstance(each, TroubleCode):
                assert each.text
                assert each.area is None or each.system
    kwp.identity(dict.fromkeys(kwp.IDENTIFICATIONS, answer), answer)
    uds.identity(dict.fromkeys(uds.FIRST_CHOICES, answer))
    refusal(answer)
    text_of(answer)
    vin.find_vin(answer)
    for language in Language:
        expects_answer(answer, language)
        guard.risk_of(answer, language)
        reply(answer[:12], answer, language)


def _all_of(read: Callable[[Sequence[bytes]], object]) -> Callable[[bytes], object]:
    return lambda answer: read([answer] * 50)


def any_conversation(draw: Draw) -> tuple[Protocol, list[tuple[bytes, ...]]]:
    answers = [tuple(any_answer(draw)[:200] for _ in range(draw.upto(4))) for _ in range(12)]
    return draw.pick(list(Protocol)), answers


@target("unit-conversations", any_conversation, cases=200)
def talk(drawn: tuple[Protocol, list[tuple[bytes, ...]]]) -> None:
    protocol, answers = drawn
    _played(read_codes(protocol), answers)
    _played(read_identity(protocol), answers)
    _played(read_obd(), answers)
    _played(read_frames(CODE, with_obd=True), answers)


def _played(conversation: Generator[Request, Received, T], answers: list[tuple[bytes, ...]]) -> None:
    """Answers the requests of a reading, which must end after a limited number of them."""
    request = next(conversation)
    try:
        for turn in range(500):
            known = answers[turn % len(answers)]
            # Half of the answers begin as the request demands, so that their rest counts.
            start = bytes([(request.payload[0] + 0x40) & 0xFF, *request.payload[1:3]])
            request = conversation.send(Received(tuple(start + each if turn % 2 else each for each in known)))
    except StopIteration:
        return
    raise AssertionError("the reading does not end")


def any_hex(draw: Draw) -> str:
    return draw.text_like([each.hex() for each in ANSWERS], ("0", "f", " ", "G", "\u0661"))


@target("hex-payloads", any_hex, allowed=(AnswerError,), largest=1_000_000)
def read_hex(text: str) -> None:
    assert len(received(text).payload) <= LONGEST_PAYLOAD
    canonical_vin(text)
    vin.check_digit_holds(text)
    obd.parameters(text.encode("utf-8", "replace"), 0)
    from_hex(text)
