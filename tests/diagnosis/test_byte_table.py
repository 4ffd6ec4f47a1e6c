"""Every row of the byte table is interpreted as specified in its last column, over each transport."""

from __future__ import annotations

import itertools
from collections.abc import Callable

import pytest

from openobd_desktop.diagnosis import guard, kwp, obd, uds
from openobd_desktop.diagnosis.messages import AnswerError, from_hex, refusal, reply
from openobd_desktop.domain.car.diagnosis import FreezeFrame, Identity, Language, Problem, Readiness, Reply, Risk
from openobd_desktop.domain.car.negative_responses import negative_name
from openobd_desktop.domain.car.trouble_codes import TroubleCode
from tests.diagnosis import byte_table, frames
from tests.diagnosis.byte_table import Row


def code_text(code: TroubleCode) -> str:
    words = [f"{code.text} {code.status.value}"]
    words += [code.symptom.value] if code.symptom else []
    words += [f"severity {code.severity:02X}"] if code.severity is not None else []
    return ", ".join(words) + (" (lamp)" if code.lamp else "")


def codes_text(codes: tuple[TroubleCode, ...]) -> str:
    return ", ".join(map(code_text, codes)) or "no codes"


def frame_text(frame: FreezeFrame | None) -> str:
    assert frame is not None
    values = ", ".join(f"{each.quantity.value} {each.value:g} {each.unit}" for each in frame.values)
    return f"{code_text(frame.code)}, record {frame.record}: {values or frame.raw.hex()}"


def identity_text(identity: Identity) -> str:
    fields = {
        "part": identity.part_number,
        "software": identity.software,
        "system": identity.system,
        "VIN": identity.vin,
        **{each.request: each.text for each in identity.others},
    }
    return ", ".join(f"{name} {text}" for name, text in fields.items() if text)


def readiness_text(readiness: Readiness) -> str:
    ready, not_ready = (
        ", ".join(each.value for each in monitors) for monitors in (readiness.ready, readiness.not_ready)
    )
    lamp = "lamp" if readiness.lamp else "no lamp"
    start = f"{lamp}, {readiness.codes} codes, {readiness.ignition.value}"
    return f"{start}, ready: {ready}; not ready: {not_ready}".rstrip()


def _counted(answer: bytes) -> str:
    found = uds.count(answer)
    return f"{found.count} codes, format {found.format_number}, mask {found.mask:02X}"


def _session(answer: bytes) -> str:
    times = uds.session_times(answer)
    return f"{times.answer} s, after pending {times.after_pending} s"


def _data(request: bytes, answer: bytes) -> str:
    ids = [int.from_bytes(request[at : at + 2], "big") for at in range(1, len(request), 2)]
    return identity_text(uds.identity(uds.data(answer, ids)))


def _freeze_code(answer: bytes) -> str:
    code = obd.freeze_code(answer)
    return f"freeze frame of {code.text}" if code else "no freeze frame"


READERS: dict[str, Callable[[bytes, list[bytes]], str]] = {
    "1901": lambda _, got: _counted(got[0]),
    "1904": lambda _, got: frame_text(uds.freeze_frame(got[0])),
    "1906": lambda _, got: frame_text(uds.extended_data(got[0])),
    "1914": lambda _, got: ", ".join(f"{each.raw.hex()} {each.value:+}" for each in uds.fault_counters(got[0])),
    "1942": lambda _, got: codes_text(uds.severe_codes(got[0])),
    "19": lambda _, got: codes_text(uds.codes(got[0])),
    "10": lambda _, got: _session(got[0]),
    "22": lambda request, got: _data(request, got[0]),
    "14": lambda _, got: "cleared",
    "3e": lambda _, got: "present",
    "0101": lambda _, got: readiness_text(obd.readiness(got[0])),
    "0202": lambda _, got: _freeze_code(got[0]),
    "0904": lambda _, got: f"calibration {', '.join(obd.calibrations(got))}",
    "0906": lambda _, got: f"check number {', '.join(obd.check_numbers(got))}",
    "090a": lambda _, got: f"unit {obd.unit_name(got)}",
    "0902": lambda _, got: f"VIN {obd.vin(got)}",
    "1089": lambda _, got: "session",
    "1800": lambda _, got: codes_text(kwp.codes(got[0])),
    "1802": lambda _, got: codes_text(kwp.codes(got[0], decimal=True)),
    "1a": lambda _, got: identity_text(kwp.identity(kwp.identification(got[0]))),
}
CODES_OF_OBD = ("03", "07", "0a")


def read(request: bytes, got: list[bytes], language: Language) -> str:
    """Returns the content of the positive answers to a request."""
    start = request.hex()
    if start in CODES_OF_OBD:
        return codes_text(obd.codes(got, counted=language is Language.UDS))
    longest_first = sorted(READERS, key=len, reverse=True)
    return READERS[next(each for each in longest_first if start.startswith(each))](request, got)


def meaning(row: Row, language: Language) -> str:
    """Returns the meaning of the messages in a row, in plain words."""
    told: list[str] = []
    got: list[bytes] = []
    try:
        guard.read_only(row.request, language)
    except guard.NotPermitted as error:
        if error.risk is Risk.WRITE:
            return f"needs a permit: {error.risk.value}"
    for message in row.answers:
        try:
            answer = from_hex(message)
        except AnswerError as error:
            return error.problem.value
        found = reply(row.request, answer, language)
        if found is Reply.POSITIVE:
            got.append(answer)
        elif found is Reply.NEGATIVE:
            told.append(f"refused: {negative_name(refusal(answer) or 0)}")
        else:
            told.append(found.value)
    if got:
        try:
            told.append(read(row.request, got, language))
        except AnswerError as error:
            told.append(error.problem.value)
    counted = ((each, len(list(same))) for each, same in itertools.groupby(told))
    return ", ".join(f"{times} x {each}" if times > 1 else each for each, times in counted)


def named(row: Row) -> str:
    return f"row-{row.number}"


@pytest.mark.parametrize("row", byte_table.rows(byte_table.UDS), ids=named)
def test_a_row_of_uds_and_of_obd_on_can_is_read_as_its_meaning(row: Row) -> None:
    assert meaning(row, Language.UDS) == row.meaning


@pytest.mark.parametrize("row", byte_table.rows(byte_table.KWP), ids=named)
def test_a_row_of_kwp2000_and_of_obd_on_a_k_line_is_read_as_its_meaning(row: Row) -> None:
    assert meaning(row, Language.KWP) == row.meaning


@pytest.mark.parametrize(
    ("number", "addressing", "cell", "expected"), byte_table.lines(byte_table.FRAMES), ids=["row-2", "row-3"]
)
def test_frames_put_together_by_another_program_carry_the_same_answer(
    number: str, addressing: str, cell: str, expected: str
) -> None:
    extended = int(addressing.removeprefix("extended "), 16) if addressing.startswith("extended") else None
    answer = frames.joined([bytes.fromhex(each) for each in byte_table.messages(cell)], extended)
    if expected == "row 1":
        expected = byte_table.rows(byte_table.UDS)[0].meaning
    assert codes_text(uds.codes(answer)) == expected


def test_row_13_an_answer_of_70_frames_has_120_codes() -> None:
    answer = b"\x59\x02\xff" + b"".join(bytes((0x90, low, 0x11, 0x2F)) for low in range(0x78))
    sent = frames.segments(answer)
    assert (len(answer), len(sent)) == (483, 70)
    texts = [code.text for code in uds.codes(frames.joined(sent))]
    assert (len(texts), texts[0], texts[-1]) == (120, "B1000-11", "B1077-11")


def test_row_41_codes_before_the_cut_are_kept() -> None:
    with pytest.raises(AnswerError) as caught:
        uds.codes(bytes.fromhex("5902FF0120112F4400"))
    assert caught.value.problem is Problem.CUT_SHORT
    assert codes_text(caught.value.codes) == "P0120-11 present"


def test_row_34_taking_a_k_line_for_can_gives_wrong_codes() -> None:
    answer = bytes.fromhex("430133014400")
    assert codes_text(obd.codes([answer + b"\x00"], counted=False)) == "P0133 stored, P0144 stored"
    with pytest.raises(AnswerError) as caught:
        obd.codes([answer + b"\x00"], counted=True)
    assert [code.text for code in caught.value.codes] == ["P3301", "C0400"]


def test_all_41_rows_are_tested() -> None:
    tables = byte_table.UDS, byte_table.KWP, byte_table.FRAMES
    numbers = {int(line[0].rstrip("bcdef")) for table in tables for line in byte_table.lines(table)}
    assert numbers | {13} == set(range(1, 42))
