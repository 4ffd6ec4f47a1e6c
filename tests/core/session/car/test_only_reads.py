"""Proof that a scan never sends a write request, no matter what it attempts and how the control units answer."""

from __future__ import annotations

from collections.abc import Callable, Generator
from functools import partial
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openobd_desktop.core.session.car import channel
from openobd_desktop.core.session.car.conversation import Conversation
from openobd_desktop.diagnosis import reading
from openobd_desktop.diagnosis.guard import NotPermitted
from openobd_desktop.domain.car.buses import Protocol
from openobd_desktop.domain.car.diagnosis import Language
from tests.core.session.car.test_channel import Bench, bench

__all__ = ["bench"]

READS = set(bytes.fromhex("0102030607090A12131718191A21223E"))
"""Services that only read (ISO 14229-1, ISO 14230-3, ISO 15031-5)."""
SESSIONS = {Language.UDS: {0x01, 0x03, 0x81, 0x83}, Language.KWP: {0x01, 0x03, 0x81, 0x89}}
"""Default and extended sessions, the only state that a scan may change."""
EVERY_SERVICE = tuple(
    reading.Request(bytes((service, second, 0, 0)), language)
    for language in Language
    for service in range(0x100)
    for second in (range(0x100) if service == 0x10 else (0x00, 0x01, 0xFF))
)
OPENS, CLOSES = b"\x10\x03", b"\x10\x01"


def only_reads(request: bytes, language: Language) -> bool:
    """Returns whether a request only reads, according to the lists in this test."""
    return request[0] in READS or (request[0] == 0x10 and request[1] in SESSIONS[language])


def question(request: reading.Request) -> Generator[reading.Request, reading.Received, None]:
    """Attempts to send one request without passing it through ``read_only``."""
    yield request


async def left(bench: Bench) -> list[bytes]:
    """Returns what is sent if a scan attempts to use every possible service, each in a separate conversation."""
    bench.car.script = lambda _channel, request: [f"7F{request[:2]}11"]
    for each in EVERY_SERVICE:
        try:
            await Conversation(bench.channel, Protocol.ISOTP, lambda: 0.0, 1).read(question(each))
        except NotPermitted:
            continue
    return [bytes.fromhex(each) for each in bench.stream.sent]


async def test_of_all_256_services_only_those_that_read_leave_in_a_scan(bench: Bench) -> None:
    assert await left(bench) == [each.payload for each in EVERY_SERVICE if only_reads(*each)]


async def test_without_the_guard_the_same_proof_would_fail(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(channel, "check", lambda _request, _risk, _permit: None)
    assert await left(bench) == [each.payload for each in EVERY_SERVICE]


QUESTIONS: tuple[Callable[[], Generator[reading.Request, reading.Received, Any]], ...] = (
    *(partial(reading.read_codes, protocol) for protocol in Protocol),
    *(partial(reading.read_identity, protocol) for protocol in Protocol),
    reading.read_obd,
    partial(reading.read_obd, counted=False),
)


def answer_to(request: bytes, kind: int, rest: bytes) -> reading.Received:
    """Returns an answer: silence, one of all 256 refusals, an acceptance with arbitrary content, or arbitrary bytes."""
    match kind:
        case 0:
            return reading.Received()
        case 1:
            return reading.Received((bytes((0x7F, request[0], rest[0])),))
        case 2:
            return reading.Received((bytes((request[0] | 0x40,)) + request[1:] + rest,))
        case _:
            return reading.Received((rest,))


ANSWERS = st.tuples(st.integers(0, 3), st.binary(min_size=1, max_size=30))


def name(ask: Callable[[], object]) -> str:
    """Returns a name for a test that is the same in every process, unlike the name of a function."""
    if isinstance(ask, partial):
        return " ".join([ask.func.__name__, *(each.name for each in ask.args), *ask.keywords])
    return ask.__name__


@pytest.mark.parametrize("ask", QUESTIONS, ids=name)
@given(data=st.data())
def test_whatever_control_units_answer_a_scan_only_reads_and_closes_the_session_that_it_opened(
    ask: Callable[[], Generator[reading.Request, reading.Received, Any]], data: st.DataObject
) -> None:
    sent: list[bytes] = []
    accepted: list[bytes] = []
    questions = ask()
    try:
        request = next(questions)
        while True:
            assert only_reads(*request)
            answer = answer_to(request.payload, *data.draw(ANSWERS))
            sent.append(request.payload)
            accepted += [request.payload] if answer.positive else []
            request = questions.send(answer)
    except StopIteration:
        pass
    sessions = [each for each in sent if each in (OPENS, CLOSES)]
    assert sessions in ([], [OPENS], [OPENS, CLOSES])
    assert (CLOSES in sessions) == (OPENS in accepted)
