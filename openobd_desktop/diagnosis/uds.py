"""UDS requests and answers: trouble codes, identification, sessions (ISO 14229-1)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from openobd_desktop.diagnosis.messages import MOST_CODES, AnswerError, expect, text_of
from openobd_desktop.diagnosis.obd import MIRRORED, measured, pid_length
from openobd_desktop.diagnosis.vin import find_vin
from openobd_desktop.domain.car.diagnosis import (
    CodeCount,
    FaultCounter,
    FreezeFrame,
    Identity,
    IdentityField,
    Measured,
    Problem,
    SessionTimes,
)
from openobd_desktop.domain.car.trouble_codes import CodeForm, CodeStatus, TroubleCode

FAULTS = 0xAF
"""Status bits that indicate a fault: all except those for tests that have not run."""
CODE_MASKS = (FAULTS, 0xFF, 0x0D)
"""Status masks to try in turn until one is accepted; 0D omits bits that few control units support."""
ALL_CODES = 0xFFFFFF
"""The group of all codes, for clearing."""
DEFAULT_SESSION, EXTENDED_SESSION = 0x01, 0x03
PRESENT, PRESENT_SILENTLY = b"\x3e\x00", b"\x3e\x80"
"""Requests that keep a session alive; the second is not answered."""

PART_NUMBER, SOFTWARE, HARDWARE, SERIAL, SYSTEM, VIN = 0xF187, 0xF189, 0xF191, 0xF18C, 0xF197, 0xF190
FIRST_CHOICES = (PART_NUMBER, SOFTWARE, HARDWARE, SERIAL, SYSTEM, VIN)
"""Data identifiers that a scan requests, in this order."""
SECOND_CHOICES = {
    PART_NUMBER: (0xF188, 0xF181),
    SOFTWARE: (0xF188, 0xF195, 0xF181, 0xF194),
    HARDWARE: (0xF193, 0xF192),
    SYSTEM: (0xF19E, 0xF18A),
}
"""Alternative data identifiers to request if a first choice was refused, best first."""
_COUNTED = (0xF180, 0xF181, 0xF182)
"""Data identifiers whose values may begin with the number of strings that follow."""

_J2012 = (0, 1, 4)
"""Numbers of the code formats in which the first two bytes represent a letter and four digits."""
_PERMANENT = 0x15
_WITH_STATUS = frozenset({0x02, 0x0A, 0x0B, 0x0C, 0x0D, 0x0E, 0x0F, 0x13, _PERMANENT})
_WORDS = (
    (0x01, CodeStatus.PRESENT),
    (0x08, CodeStatus.STORED),
    (0x04, CodeStatus.PENDING),
    (0x20, CodeStatus.FAILED_SINCE_CLEAR),
)
_LAMP = 0x80


def status_word(status: int) -> CodeStatus:
    """Returns the most serious condition in a status byte."""
    return _STATUS_WORDS[status]


def _word(status: int) -> CodeStatus:
    return next((word for bit, word in _WORDS if status & bit), CodeStatus.NOT_TESTED)


_STATUS_WORDS = tuple(_word(status) for status in range(256))


# ---- Requests


def read_codes(mask: int = FAULTS) -> bytes:
    """Returns the request for codes that have one of these status bits."""
    return bytes((0x19, 0x02, mask))


def count_codes(mask: int = FAULTS) -> bytes:
    """Returns the request for the number of codes that have one of these status bits."""
    return bytes((0x19, 0x01, mask))


def read_freeze_frame(code: bytes, record: int = 0xFF) -> bytes:
    """Returns the request for a code's freeze frames; FF selects all of them."""
    return b"\x19\x04" + code + bytes((record,))


def read_extended_data(code: bytes, record: int = 0xFF) -> bytes:
    """Returns the request for a code's extended data; FF selects all records."""
    return b"\x19\x06" + code + bytes((record,))


def read_data(*ids: int) -> bytes:
    """Returns the request for one or more data identifiers."""
    return b"\x22" + b"".join(each.to_bytes(2, "big") for each in ids)


def clear_codes(group: int = ALL_CODES) -> bytes:
    """Returns the request that clears a group of codes with their freeze frames."""
    return b"\x14" + group.to_bytes(3, "big")


def open_session(kind: int) -> bytes:
    """Returns the request that opens a diagnostic session."""
    return bytes((0x10, kind))


# ---- Answers


def codes(answer: bytes, format_number: int = 1) -> tuple[TroubleCode, ...]:
    """Returns the codes in an answer to request 19 02, 19 0A, 19 15 or a similar request.

    Args:
        answer: The answer, including the service identifier.
        format_number: The format reported by ``count``; truck codes have no letters.

    Raises:
        AnswerError: the answer belongs to another request, is cut short or is too long; the error contains the complete
            codes.
    """
    expect(answer, b"\x59", 3)
    kind, mask = answer[1], answer[2]
    if kind not in _WITH_STATUS:
        raise AnswerError(Problem.NOT_ASKED_FOR, answer)
    form = CodeForm.UDS if format_number in _J2012 else CodeForm.PLAIN
    permanent = kind == _PERMANENT
    end = min(len(answer), 3 + 4 * MOST_CODES)
    found = []
    for at in range(3, end - 3, 4):
        status = answer[at + 3]
        # A status bit is used even if the control unit does not claim to support it, so that no code is hidden.
        shown = status & mask or status
        word = CodeStatus.PERMANENT if permanent else _STATUS_WORDS[shown]
        lamp = shown >= _LAMP
        found.append(
            TroubleCode(raw=answer[at : at + 3], form=form, status=word, status_byte=status, lamp=lamp),
        )
    if end < len(answer):
        raise AnswerError(Problem.TOO_LONG, answer, tuple(found))
    if (end - 3) % 4:
        raise AnswerError(Problem.CUT_SHORT, answer, tuple(found))
    return tuple(found)


def severe_codes(answer: bytes) -> tuple[TroubleCode, ...]:
    """Returns the codes in an answer to request 19 42 (WWH-OBD), with severity and class.

    Raises:
        AnswerError: the answer belongs to another request or is cut short.
    """
    expect(answer, b"\x59\x42", 6)
    mask, form = answer[3], CodeForm.UDS if answer[5] in _J2012 else CodeForm.PLAIN
    found = []
    for at in range(6, len(answer) - 4, 5):
        status = answer[at + 4]
        shown = status & mask or status
        found.append(
            TroubleCode(
                raw=answer[at + 1 : at + 4],
                form=form,
                status=_STATUS_WORDS[shown],
                status_byte=status,
                lamp=shown >= _LAMP,
                severity=answer[at],
            )
        )
    if (len(answer) - 6) % 5:
        raise AnswerError(Problem.CUT_SHORT, answer, tuple(found))
    return tuple(found)


def count(answer: bytes) -> CodeCount:
    """Returns the number of codes in an answer to request 19 01.

    Raises:
        AnswerError: the answer belongs to another request or has a wrong length.
    """
    expect(answer, b"\x59\x01", 6)
    if len(answer) != 6:
        raise AnswerError(Problem.UNCLEAR, answer)
    return CodeCount(int.from_bytes(answer[4:6], "big"), answer[2], answer[3])


def fault_counters(answer: bytes) -> tuple[FaultCounter, ...]:
    """Returns the fault counters in an answer to request 19 14.

    Raises:
        AnswerError: the answer belongs to another request or is cut short.
    """
    expect(answer, b"\x59\x14", 2)
    if (len(answer) - 2) % 4:
        raise AnswerError(Problem.CUT_SHORT, answer)
    signed = ((at, (answer[at + 3] ^ 0x80) - 0x80) for at in range(2, len(answer), 4))
    return tuple(FaultCounter(answer[at : at + 3], value) for at, value in signed)


def freeze_frame(answer: bytes) -> FreezeFrame | None:
    """Returns the first freeze frame in an answer to request 19 04; None if the code has no freeze frame.

    The length of a value depends on its data identifier, but is public only for identifiers that mirror OBD. Parsing
    stops at the first other identifier; since the boundaries of later records are unknown, these records are only kept
    in ``raw``.

    Raises:
        AnswerError: the answer belongs to another request or is cut short.
    """
    code = _code_with_status(answer, b"\x59\x04")
    if len(answer) == 6:
        return None
    if len(answer) == 7:
        raise AnswerError(Problem.CUT_SHORT, answer, (code,))
    values: list[Measured] = []
    at = 8
    for _ in range(answer[7] or 0x100):
        if at + 2 > len(answer):
            break
        data_id = int.from_bytes(answer[at : at + 2], "big")
        length = pid_length(data_id & 0xFF) if data_id >> 8 == MIRRORED else 0
        if not length:
            break
        if at + 2 + length > len(answer):
            raise AnswerError(Problem.CUT_SHORT, answer, (code,))
        value = measured(data_id & 0xFF, answer[at + 2 : at + 2 + length])
        values += [value] if value else []
        at += 2 + length
    return FreezeFrame(code=code, record=answer[6], values=tuple(values), raw=answer[6:])


def extended_data(answer: bytes) -> FreezeFrame | None:
    """Returns the first record in an answer to request 19 06; None if there is none.

    The meaning of the record is up to the manufacturer.

    Raises:
        AnswerError: the answer belongs to another request or is incomplete.
    """
    code = _code_with_status(answer, b"\x59\x06")
    if len(answer) == 6:
        return None
    return FreezeFrame(code=code, record=answer[6], raw=answer[6:], is_extended=True)


def session_times(answer: bytes) -> SessionTimes:
    """Returns the times in an answer to service 10, or default times if the control unit does not state any.

    Raises:
        AnswerError: the answer belongs to another request.
    """
    expect(answer, b"\x50", 2)
    if len(answer) < 6:
        return SessionTimes()
    milliseconds, centiseconds = int.from_bytes(answer[2:4], "big"), int.from_bytes(answer[4:6], "big")
    return SessionTimes(milliseconds / 1000, centiseconds / 100)


def data(answer: bytes, ids: Sequence[int]) -> dict[int, bytes]:
    """Returns the values in an answer to service 22, by data identifier.

    Raises:
        AnswerError: the answer is for other identifiers; or a value contains the bytes of a later identifier, so the
            end of that value is ambiguous, and the values must be requested individually.
    """
    marks = [each.to_bytes(2, "big") for each in ids]
    expect(answer, b"\x62" + marks[0], 3)
    found: dict[int, bytes] = {}
    start = 3
    for index, each in enumerate(marks[1:]):
        at = answer.find(each, start)
        if at < 0:
            raise AnswerError(Problem.INCOMPLETE, answer)
        if answer.find(each, at + 1) >= 0:
            raise AnswerError(Problem.UNCLEAR, answer)
        found[ids[index]] = answer[start:at]
        start = at + 2
    found[ids[-1]] = answer[start:]
    return found


def identity(values: Mapping[int, bytes]) -> Identity:
    """Returns the identity contained in several answers to service 22; missing values are empty."""
    used: set[int] = {VIN}

    def best(wanted: int) -> str:
        for each in (wanted, *SECOND_CHOICES.get(wanted, ())):
            text = _text(each, values.get(each, b""))
            if text and each not in used:
                used.add(each)
                return text
        return ""

    part, software, hardware, serial, system = map(best, FIRST_CHOICES[:5])
    others = ((each, _text(each, value)) for each, value in values.items() if each not in used)
    return Identity(
        part_number=part,
        software=software,
        hardware=hardware,
        serial=serial,
        system=system,
        vin=find_vin(values.get(VIN, b"")),
        others=tuple(IdentityField(f"22 {each:04X}", text) for each, text in others if text),
    )


def _text(data_id: int, value: bytes) -> str:
    """Returns the text of a value, without the number of strings that may precede the text."""
    if data_id in _COUNTED and len(value) > 1 and 0 < value[0] < 0x10:
        return text_of(value[1:])
    return text_of(value)


def _code_with_status(answer: bytes, start: bytes) -> TroubleCode:
    expect(answer, start, 6)
    status = answer[5]
    word, lamp = _STATUS_WORDS[status], status >= _LAMP
    return TroubleCode(raw=answer[2:5], form=CodeForm.UDS, status=word, status_byte=status, lamp=lamp)
