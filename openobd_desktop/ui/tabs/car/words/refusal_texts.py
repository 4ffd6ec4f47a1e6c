"""Explanations of why control units refuse requests, and of why answers cannot be used."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from openobd_desktop.domain.car.diagnosis import Problem, UnitOutcome
from openobd_desktop.ui.common.translate import translator

_tr = translator("car")
_REFUSALS = {
    0x10: QT_TRANSLATE_NOOP("car", "refused"),
    0x11: QT_TRANSLATE_NOOP("car", "does not know this service"),
    0x12: QT_TRANSLATE_NOOP("car", "does not support this sub-function"),
    0x13: QT_TRANSLATE_NOOP("car", "wrong length or format"),
    0x14: QT_TRANSLATE_NOOP("car", "answer too long"),
    0x21: QT_TRANSLATE_NOOP("car", "busy"),
    0x22: QT_TRANSLATE_NOOP("car", "not possible in this state"),
    0x24: QT_TRANSLATE_NOOP("car", "wrong order of requests"),
    0x25: QT_TRANSLATE_NOOP("car", "no response from a subordinate component"),
    0x26: QT_TRANSLATE_NOOP("car", "prevented by a fault"),
    0x31: QT_TRANSLATE_NOOP("car", "has no such value"),
    0x33: QT_TRANSLATE_NOOP("car", "locked"),
    0x34: QT_TRANSLATE_NOOP("car", "authentication required"),
    0x35: QT_TRANSLATE_NOOP("car", "invalid key"),
    0x36: QT_TRANSLATE_NOOP("car", "too many attempts"),
    0x37: QT_TRANSLATE_NOOP("car", "waiting time not yet elapsed"),
    0x38: QT_TRANSLATE_NOOP("car", "secure transmission required"),
    0x39: QT_TRANSLATE_NOOP("car", "secure transmission not allowed"),
    0x3A: QT_TRANSLATE_NOOP("car", "secure transmission not verified"),
    **dict.fromkeys(range(0x50, 0x5E), QT_TRANSLATE_NOOP("car", "certificate or authentication not accepted")),
    0x70: QT_TRANSLATE_NOOP("car", "transfer not accepted"),
    0x71: QT_TRANSLATE_NOOP("car", "transfer stopped"),
    0x72: QT_TRANSLATE_NOOP("car", "programming failed"),
    0x73: QT_TRANSLATE_NOOP("car", "wrong block number"),
    0x78: QT_TRANSLATE_NOOP("car", "answer will follow"),
    0x7E: QT_TRANSLATE_NOOP("car", "sub-function not available in this diagnostic session"),
    0x7F: QT_TRANSLATE_NOOP("car", "not available in this diagnostic session"),
    0x81: QT_TRANSLATE_NOOP("car", "engine speed too high"),
    0x82: QT_TRANSLATE_NOOP("car", "engine speed too low"),
    0x83: QT_TRANSLATE_NOOP("car", "engine is running"),
    0x84: QT_TRANSLATE_NOOP("car", "engine is not running"),
    0x85: QT_TRANSLATE_NOOP("car", "engine not running long enough"),
    0x86: QT_TRANSLATE_NOOP("car", "temperature too high"),
    0x87: QT_TRANSLATE_NOOP("car", "temperature too low"),
    0x88: QT_TRANSLATE_NOOP("car", "vehicle too fast"),
    0x89: QT_TRANSLATE_NOOP("car", "vehicle too slow"),
    0x8A: QT_TRANSLATE_NOOP("car", "accelerator pedal pressed too far"),
    0x8B: QT_TRANSLATE_NOOP("car", "accelerator pedal not pressed far enough"),
    0x8C: QT_TRANSLATE_NOOP("car", "gearbox not in neutral"),
    0x8D: QT_TRANSLATE_NOOP("car", "no gear engaged"),
    0x8F: QT_TRANSLATE_NOOP("car", "brake not pressed"),
    0x90: QT_TRANSLATE_NOOP("car", "selector lever not in P"),
    0x91: QT_TRANSLATE_NOOP("car", "torque converter locked"),
    0x92: QT_TRANSLATE_NOOP("car", "voltage too high"),
    0x93: QT_TRANSLATE_NOOP("car", "voltage too low"),
    0x94: QT_TRANSLATE_NOOP("car", "currently not available"),
    **dict.fromkeys(range(0xF0, 0xFF), QT_TRANSLATE_NOOP("car", "manufacturer-specific reason")),
}
_PROBLEMS = {
    Problem.EMPTY: QT_TRANSLATE_NOOP("car", "The answer is empty."),
    Problem.ODD: QT_TRANSLATE_NOOP("car", "Half a byte of the answer is missing."),
    Problem.NOT_HEX: QT_TRANSLATE_NOOP("car", "The answer is not hexadecimal."),
    Problem.TOO_LONG: QT_TRANSLATE_NOOP("car", "The answer is too long."),
    Problem.INCOMPLETE: QT_TRANSLATE_NOOP("car", "The answer is incomplete."),
    Problem.CUT_SHORT: QT_TRANSLATE_NOOP("car", "The list of codes is cut short."),
    Problem.NOT_ASKED_FOR: QT_TRANSLATE_NOOP("car", "The answer belongs to another request."),
    Problem.UNCLEAR: QT_TRANSLATE_NOOP("car", "The answer contradicts itself."),
}
_OUTCOMES = {
    UnitOutcome.ANSWERED: QT_TRANSLATE_NOOP("car", "answered"),
    UnitOutcome.SILENT: QT_TRANSLATE_NOOP("car", "no answer"),
    UnitOutcome.REFUSED: QT_TRANSLATE_NOOP("car", "refused"),
    UnitOutcome.BUSY: QT_TRANSLATE_NOOP("car", "busy"),
    UnitOutcome.UNREADABLE: QT_TRANSLATE_NOOP("car", "not readable"),
    UnitOutcome.NOT_SUPPORTED: QT_TRANSLATE_NOOP("car", "not supported by this version"),
    UnitOutcome.NOT_REACHED: QT_TRANSLATE_NOOP("car", "not asked"),
}


def refusal_text(code: int) -> str:
    """Returns the reason for a refusal, followed by its hexadecimal number, which workshops use to look it up."""
    words = _REFUSALS.get(code, _REFUSALS[0x10])
    return f"{_tr(str(words))} ({code:02X})"


def problem_text(problem: Problem) -> str:
    """Returns a sentence that explains why an answer cannot be used."""
    return _tr(str(_PROBLEMS[problem]))


def outcome_text(outcome: UnitOutcome) -> str:
    """Returns the outcome for a control unit in words, without the reason."""
    return _tr(str(_OUTCOMES[outcome]))
