"""KWP2000 requests and answers: trouble codes, identification, sessions (ISO 14230-3)."""

from __future__ import annotations

from collections.abc import Mapping

from openobd_desktop.diagnosis.messages import AnswerError, expect, text_of
from openobd_desktop.diagnosis.vin import find_vin
from openobd_desktop.domain.car.diagnosis import Identity, IdentityField, Problem
from openobd_desktop.domain.car.trouble_codes import CodeForm, CodeStatus, Symptom, TroubleCode

READ_CODES = b"\x18\x00\xff\x00"
READ_CODES_SECOND_FORM = b"\x18\x02\xff\x00"
"""Request for codes in the form that some control units require; those of Volkswagen answer with decimal codes."""
READ_CODES_WITHOUT_STATUS = b"\x13\xff\x00"
CLEAR_CODES = b"\x14\xff\x00"
DEFAULT_SESSION = b"\x10\x81"
DIAGNOSTIC_SESSION = b"\x10\x89"
"""Request that Volkswagen control units require before they answer over TP 2.0."""
TESTER_PRESENT = b"\x3e\x01"
VOLKSWAGEN_TABLE, TABLE = 0x9B, 0x80
VIN, PART_NUMBER, SERIAL = 0x90, 0x91, 0x94
IDENTIFICATIONS = (VOLKSWAGEN_TABLE, TABLE, VIN, PART_NUMBER, SERIAL)
"""Identification options for service 1A, most informative first."""
LOCAL_VIN = b"\x21\x81"

_STORAGE = (None, CodeStatus.STORED, CodeStatus.INTERMITTENT, CodeStatus.PRESENT)
_SYMPTOMS = {1: Symptom.ABOVE, 2: Symptom.BELOW, 4: Symptom.NO_SIGNAL, 8: Symptom.IMPLAUSIBLE}
_NOT_COMPLETE, _LAMP = 0x10, 0x80
_PART, _VERSION, _NAME = slice(0, 12), slice(12, 16), slice(25, None)
"""Positions of the part number, the software version and the name in Volkswagen's table; the coding and the workshop
precede the name."""


def status_word(status: int) -> CodeStatus:
    """Returns the meaning of a status byte."""
    stored = _STORAGE[status >> 5 & 3]
    return stored or (CodeStatus.NOT_TESTED if status & _NOT_COMPLETE else CodeStatus.REPORTED)


def read_identification(option: int) -> bytes:
    """Returns the request for one identification option."""
    return bytes((0x1A, option))


def codes(answer: bytes, decimal: bool = False) -> tuple[TroubleCode, ...]:
    """Returns the codes in an answer to service 18.

    Args:
        answer: The answer, including the service identifier.
        decimal: Whether the codes are Volkswagen's five-digit numbers.

    Raises:
        AnswerError: the answer belongs to another request, or its code count is wrong.
    """
    form = CodeForm.DECIMAL if decimal else CodeForm.TWO_BYTES
    return tuple(
        TroubleCode(
            raw=each[:2],
            form=form,
            status=status_word(each[2]),
            status_byte=each[2],
            lamp=each[2] >= _LAMP,
            symptom=_SYMPTOMS.get(each[2] & 15),
        )
        for each in _counted(answer, b"\x58", 3)
    )


def codes_without_status(answer: bytes) -> tuple[TroubleCode, ...]:
    """Returns the codes in an answer to service 13.

    Raises:
        AnswerError: the answer belongs to another request, or its code count is wrong.
    """
    return tuple(
        TroubleCode(raw=each, form=CodeForm.TWO_BYTES, status=CodeStatus.REPORTED)
        for each in _counted(answer, b"\x53", 2)
    )


def identification(answer: bytes) -> dict[int, bytes]:
    """Returns the data in an answer to service 1A, by option.

    Raises:
        AnswerError: the answer belongs to another request or is incomplete.
    """
    expect(answer, b"\x5a", 2)
    return {answer[1]: answer[2:]}


def identity(values: Mapping[int, bytes], local_vin: bytes = b"") -> Identity:
    """Returns the identity contained in several answers to service 1A, and in the answer to request 21 81.

    Args:
        values: The data from the answers to service 1A, by option.
        local_vin: The data from the answer to request 21 81, in which the VIN may be anywhere.
    """
    vin = find_vin(values.get(VIN, b"")) or find_vin(local_vin)
    table = values.get(VOLKSWAGEN_TABLE, b"")
    known = {VIN, PART_NUMBER, SERIAL} | ({VOLKSWAGEN_TABLE} if len(table) >= _VERSION.stop else set())
    others = ((option, text_of(value)) for option, value in values.items() if option not in known)
    in_table = {part: text_of(table[part_of]) for part, part_of in _FIELDS.items()} if VOLKSWAGEN_TABLE in known else {}
    return Identity(
        part_number=in_table.get("part", "") or text_of(values.get(PART_NUMBER, b"")),
        software=in_table.get("version", ""),
        serial=text_of(values.get(SERIAL, b"")),
        system=in_table.get("name", ""),
        vin=vin,
        others=tuple(IdentityField(f"1A {option:02X}", text) for option, text in others if text),
    )


_FIELDS = {"part": _PART, "version": _VERSION, "name": _NAME}


def _counted(answer: bytes, start: bytes, size: int) -> list[bytes]:
    """Returns the items in an answer that begins with their count.

    Raises:
        AnswerError: the count is wrong; the error contains no codes, because it is unclear which codes are valid.
    """
    expect(answer, start, 2)
    whole = 2 + size * answer[1]
    if len(answer) != whole:
        raise AnswerError(Problem.CUT_SHORT if len(answer) < whole else Problem.UNCLEAR, answer)
    return [answer[at : at + size] for at in range(2, whole, size)]
