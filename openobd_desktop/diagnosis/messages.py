"""Hexadecimal payloads, and the decision whether a message answers a request (ISO 14229-1, ISO 14230-3, SAE J1979).

An answer belongs to a request only if both its service and its echo match. A tester that compares only the service
mistakes a late ``62 F190…`` for the answer to ``22 F187``.
"""

from __future__ import annotations

from openobd_desktop.domain.car.diagnosis import Language, Problem, Reply
from openobd_desktop.domain.car.negative_responses import BUSY, PENDING
from openobd_desktop.domain.car.trouble_codes import TroubleCode

LONGEST = 65_536
"""Maximum length of a payload in bytes; ISO-TP carries 4,095 bytes, or more on newer control units."""
MOST_CODES = 4000
"""Maximum number of trouble codes of a control unit; an answer over ISO-TP usually has room for 1,023."""
LONGEST_TEXT = 500
"""Maximum number of bytes to read from an identification; the longest known identifications have 60 bytes."""
_NEGATIVE = 0x7F
_POSITIVE = 0x40
_SUPPRESS = 0x80
"""Bit of a UDS sub-function that suppresses the positive answer."""
_HEX = frozenset("0123456789abcdefABCDEF")

_UDS_SUB_FUNCTIONS = frozenset({0x10, 0x11, 0x19, 0x27, 0x28, 0x29, 0x31, 0x3E, 0x83, 0x85, 0x87})
_UDS_ECHO = {0x24: 2, 0x2E: 2, 0x2F: 2}
_KWP_ECHO = {0x10: 1, 0x1A: 1, 0x21: 1, 0x27: 1, 0x31: 1, 0x3E: 1}
_OBD_ECHO = {0x01: 1, 0x02: 1, 0x09: 1}
_KWP_SILENT = b"\x3e\x02"
"""KWP2000 request that keeps a session alive and suppresses the answer."""


class AnswerError(ValueError):
    """Raised if an answer cannot be used.

    Attributes:
        problem: Why the answer cannot be used.
        answer: The answer as received; text if it is not hexadecimal.
        codes: The trouble codes that precede the fault.
    """

    def __init__(self, problem: Problem, answer: bytes | str, codes: tuple[TroubleCode, ...] = ()) -> None:
        self.problem = problem
        self.answer = answer
        self.codes = codes
        super().__init__(problem.value)


def to_hex(payload: bytes) -> str:
    """Returns a payload in the form in which it is sent: upper case, without separators."""
    return payload.hex().upper()


def from_hex(text: str) -> bytes:
    """Returns the bytes of a received payload in upper-case or lower-case hexadecimal.

    Raises:
        AnswerError: the text is empty, too long, of odd length, or contains other characters, such as spaces.
    """
    if not text:
        raise AnswerError(Problem.EMPTY, text)
    if len(text) > 2 * LONGEST:
        raise AnswerError(Problem.TOO_LONG, text[: 2 * LONGEST])
    if not _HEX.issuperset(text):
        raise AnswerError(Problem.NOT_HEX, text)
    if len(text) % 2:
        raise AnswerError(Problem.ODD, text)
    return bytes.fromhex(text)


def expects_answer(request: bytes, language: Language = Language.UDS) -> bool:
    """Returns whether a positive answer to the request is to be expected; 3E 80, for example, suppresses the answer."""
    if language is Language.KWP:
        return request != _KWP_SILENT
    return not (len(request) > 1 and request[0] in _UDS_SUB_FUNCTIONS and request[1] & _SUPPRESS)


def reply(request: bytes, answer: bytes, language: Language = Language.UDS) -> Reply:
    """Returns how a message relates to the request sent before it."""
    if not request or not answer:
        return Reply.INCOMPLETE
    service = request[0]
    if answer[0] == _NEGATIVE:
        return _refusal(service, answer)
    if answer[0] != service + _POSITIVE:
        return Reply.NOT_ASKED_FOR
    if service == 0x22:
        return _data_reply(request, answer)
    echo = _echo(request, language)
    if service == 0x3E and len(answer) == 1:
        return Reply.POSITIVE  # the short form of GM and Toyota
    if len(answer) <= len(echo):
        return Reply.INCOMPLETE if echo.startswith(answer[1:]) else Reply.NOT_ASKED_FOR
    return Reply.POSITIVE if answer.startswith(echo, 1) else Reply.NOT_ASKED_FOR


def refusal(answer: bytes) -> int | None:
    """Returns the reason in a negative answer; None if the answer is not negative."""
    return answer[2] if len(answer) == 3 and answer[0] == _NEGATIVE else None


def expect(answer: bytes, start: bytes, least: int) -> None:
    """Checks that an answer begins with its service and echo and has at least ``least`` bytes.

    Raises:
        AnswerError: the answer is empty, incomplete, or belongs to another request.
    """
    if not answer:
        raise AnswerError(Problem.EMPTY, answer)
    if not answer.startswith(start):
        short = len(answer) < len(start) and start.startswith(answer)
        raise AnswerError(Problem.INCOMPLETE if short else Problem.NOT_ASKED_FOR, answer)
    if len(answer) < least:
        raise AnswerError(Problem.INCOMPLETE, answer)


def text_of(value: bytes) -> str:
    """Returns an identification as text without its padding, or in hexadecimal if it is not printable.

    Only the beginning of a value longer than ``LONGEST_TEXT`` is used.
    """
    value = value[:LONGEST_TEXT]
    stripped = value.strip(b"\x00\xff \t\r\n")
    if all(0x20 <= each < 0x7F for each in stripped):
        return stripped.decode("ascii")
    return value.hex().upper()


def _refusal(service: int, answer: bytes) -> Reply:
    if len(answer) > 1 and answer[1] != service:
        return Reply.NOT_ASKED_FOR
    if len(answer) != 3:
        return Reply.INCOMPLETE
    return {PENDING: Reply.PENDING, BUSY: Reply.BUSY}.get(answer[2], Reply.NEGATIVE)


def _echo(request: bytes, language: Language) -> bytes:
    """Returns the bytes that must follow the service in a positive answer."""
    service = request[0]
    if service in _OBD_ECHO:
        return request[1 : 1 + _OBD_ECHO[service]]
    if language is Language.KWP:
        return request[1 : 1 + _KWP_ECHO.get(service, 0)]
    if service in _UDS_SUB_FUNCTIONS:
        sub_function = bytes(each & ~_SUPPRESS for each in request[1:2])
        return sub_function + request[2:4] if service == 0x31 else sub_function
    if service in (0x1A, 0x21):
        return request[1:2]  # KWP2000 services that some control units answer over ISO-TP
    return request[1 : 1 + _UDS_ECHO.get(service, 0)]


def _data_reply(request: bytes, answer: bytes) -> Reply:
    """Returns ``POSITIVE`` if the answer contains all requested data identifiers in order; otherwise, what is wrong."""
    first = request[1:3]
    if len(answer) < 3:
        return Reply.INCOMPLETE if first.startswith(answer[1:]) else Reply.NOT_ASKED_FOR
    if not answer.startswith(first, 1):
        return Reply.NOT_ASKED_FOR
    at = 3
    for each in (request[start : start + 2] for start in range(3, len(request), 2)):
        at = answer.find(each, at)
        if at < 0:
            return Reply.INCOMPLETE
        at += 2
    return Reply.POSITIVE
