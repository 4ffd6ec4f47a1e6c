"""Conversation, as in ``reading``, that reads the data a control unit recorded when a trouble code was set."""

from __future__ import annotations

from collections.abc import Generator
from typing import TypeAlias

from openobd_desktop.diagnosis import obd, uds
from openobd_desktop.diagnosis.guard import read_only
from openobd_desktop.diagnosis.messages import AnswerError
from openobd_desktop.diagnosis.reading import Received, Request
from openobd_desktop.domain.car.diagnosis import FramesRead, FreezeFrame, Language, Measured
from openobd_desktop.domain.car.trouble_codes import CodeForm, TroubleCode

_LIST = 0x20
"""Every 32nd parameter lists which of the 32 parameters after it are supported."""
_LISTS = (0x00, 0x20, 0x40, 0x60, 0x80, 0xA0)
_SILENCES = 3


FramesReading: TypeAlias = Generator[Request, Received, FramesRead]


def has_frames(code: TroubleCode) -> bool:
    """Returns whether the data recorded when a code was set can be requested; KWP2000 defines no such request."""
    return code.form is CodeForm.UDS or bool(obd.request_for(code))


def belongs_to(frame: FreezeFrame, code: TroubleCode) -> bool:
    """Returns whether a freeze frame belongs to a code; over OBD, a freeze frame has no failure type."""
    return frame.code.raw in (code.raw, code.raw[:2])


def read_frames(code: TroubleCode, *, with_obd: bool) -> FramesReading:
    """Reads the freeze frames and extended data of a code, also over OBD if there are none and ``with_obd`` is true."""
    if code.form is not CodeForm.UDS:
        return (yield from _over_obd(code))
    frames: list[FreezeFrame] = []
    others: list[FramesRead] = []
    for request, read in (
        (uds.read_freeze_frame(code.raw), uds.freeze_frame),
        (uds.read_extended_data(code.raw), uds.extended_data),
    ):
        received = yield _uds(request)
        try:
            frame = read(received.answers[0]) if received.positive else None
        except AnswerError as error:
            others.append(FramesRead(problem=error.problem))
            continue
        if frame is not None and frame.code.raw == code.raw:
            frames.append(frame)
        else:
            others.append(_nothing(received))
    if not frames and with_obd:
        over_obd = yield from _over_obd(code)
        frames += over_obd.frames
    return FramesRead(frames=tuple(frames)) if frames else others[0]


def _uds(payload: bytes) -> Request:
    return Request(read_only(payload, Language.UDS), Language.UDS)


def _nothing(received: Received) -> FramesRead:
    """Returns a result without freeze frames, and the reason why there are none."""
    return FramesRead(is_silent=not received.answers, negative=received.negative, problem=received.problem)


def _over_obd(code: TroubleCode) -> FramesReading:
    """Reads the single freeze frame available over OBD, if it belongs to the code."""
    received = yield _uds(obd.FREEZE_CODE)
    try:
        stored = obd.freeze_code(received.answers[0]) if received.positive else None
    except AnswerError as error:
        return FramesRead(problem=error.problem)
    if stored is None or stored.raw != code.raw[:2]:
        return _nothing(received)
    values: list[Measured] = []
    raw = bytearray()
    silences = 0
    for pid in (yield from _offered()):
        received = yield _uds(obd.read_frozen(pid))
        silences += not received.answers
        if silences == _SILENCES:
            break
        try:
            value = obd.frozen(received.answers[0]) if received.positive else b""
        except AnswerError:
            continue
        if measured := obd.measured(pid, value):
            values.append(measured)
            raw += bytes((pid,)) + value
    return FramesRead(frames=(FreezeFrame(code=stored, record=0, values=tuple(values), raw=bytes(raw)),))


def _offered() -> Generator[Request, Received, list[int]]:
    """Requests the list of parameters in the freeze frame; returns those that this program understands."""
    found: list[int] = []
    for first in _LISTS:
        received = yield _uds(obd.read_frozen(first))
        try:
            listed = obd.parameters(obd.frozen(received.answers[0]), first) if received.positive else ()
        except AnswerError:
            break
        found += [pid for pid in listed if pid in obd.MEASURED]
        if first + _LIST not in listed:
            break
    return found
