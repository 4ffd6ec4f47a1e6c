"""A scan reads a control unit's codes, identity and OBD data, and continues correctly after a refusal."""

from __future__ import annotations

import itertools
from collections.abc import Generator, Mapping
from typing import TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openobd_desktop.diagnosis import obd, uds
from openobd_desktop.diagnosis.guard import read_only
from openobd_desktop.diagnosis.reading import (
    ObdRead,
    Received,
    Request,
    answers_obd,
    language_of,
    read_codes,
    read_identity,
    read_obd,
)
from openobd_desktop.domain.car.buses import IsotpAddress, KlineAddress, Protocol
from openobd_desktop.domain.car.diagnosis import Language, Problem, UnitOutcome
from openobd_desktop.domain.car.trouble_codes import CodeForm, CodeStatus

T = TypeVar("T")
SILENT = Received()


def told(*answers: str) -> Received:
    return Received(tuple(map(bytes.fromhex, answers)))


class Unit:
    """A control unit that answers according to a table; requests not in the table are refused or remain unanswered.

    Attributes:
        asked: All requests, in hexadecimal.
    """

    def __init__(self, answers: Mapping[str, Received | list[Received]], otherwise: int | None = 0x31) -> None:
        self.answers = {request: list(each) if isinstance(each, list) else each for request, each in answers.items()}
        self.otherwise = otherwise
        self.asked: list[str] = []

    def talk(self, conversation: Generator[Request, Received, T]) -> T:
        try:
            request = next(conversation)
            while True:
                request = conversation.send(self._answer(request.payload))
        except StopIteration as end:
            result: T = end.value
            return result

    def _answer(self, payload: bytes) -> Received:
        self.asked.append(payload.hex())
        known = self.answers.get(payload.hex())
        if isinstance(known, list):
            return known.pop(0)
        if known is not None:
            return known
        return SILENT if self.otherwise is None else Received((bytes((0x7F, payload[0], self.otherwise)),))


def test_codes_are_asked_for_without_those_that_were_not_tested() -> None:
    unit = Unit({"1902af": told("5902FF0120112F")})
    found = unit.talk(read_codes(Protocol.ISOTP))
    assert unit.asked == ["1902af"]
    assert (found.outcome, [code.text for code in found.codes]) == (UnitOutcome.ANSWERED, ["P0120-11"])
    assert found.request.hex() == "1902af"


@pytest.mark.parametrize("reason", ["12", "13", "31"])
def test_a_refused_mask_is_replaced_by_the_next_one(reason: str) -> None:
    refused = told(f"7F19{reason}")
    unit = Unit({"1902af": refused, "1902ff": refused, "19020d": told("59020D")})
    found = unit.talk(read_codes(Protocol.DOIP))
    assert unit.asked == ["1902af", "1902ff", "19020d"]
    assert (found.outcome, found.codes, found.request.hex()) == (UnitOutcome.ANSWERED, (), "19020d")


def test_a_control_unit_that_does_not_know_uds_is_asked_in_both_forms_of_kwp2000() -> None:
    unit = Unit({"1902af": told("7F1911"), "1800ff00": told("7F1812"), "1802ff00": told("5801010164")})
    found = unit.talk(read_codes(Protocol.ISOTP))
    assert unit.asked == ["1902af", "1800ff00", "1802ff00"]
    assert [(code.text, code.form) for code in found.codes] == [("P0101", CodeForm.TWO_BYTES)]


def test_a_control_unit_that_knows_neither_has_refused_uds() -> None:
    unit = Unit({}, otherwise=0x11)
    found = unit.talk(read_codes(Protocol.ISOTP))
    assert unit.asked == ["1902af", "1800ff00", "1802ff00"]
    assert (found.outcome, found.negative, found.request.hex()) == (UnitOutcome.REFUSED, 0x11, "1902af")


@pytest.mark.parametrize("reason", ["7F", "7E", "22"])
def test_row_16_an_extended_session_is_opened_once_and_left_again(reason: str) -> None:
    unit = Unit({"1902af": [told(f"7F19{reason}"), told("5902FF")], "1003": told("5003003201F4"), "1001": told("5001")})
    found = unit.talk(read_codes(Protocol.ISOTP))
    assert unit.asked == ["1902af", "1003", "1902af", "1001"]
    assert (found.outcome, found.codes) == (UnitOutcome.ANSWERED, ())


def test_a_session_that_does_not_help_is_left_too() -> None:
    unit = Unit({"1902af": told("7F197F"), "1003": told("5003")})
    found = unit.talk(read_codes(Protocol.ISOTP))
    assert unit.asked == ["1902af", "1003", "1902af", "1001"]
    assert (found.outcome, found.negative) == (UnitOutcome.REFUSED, 0x7F)


@pytest.mark.parametrize("opening", [told("7F1022"), SILENT])
def test_a_session_that_cannot_be_opened_is_not_left(opening: Received) -> None:
    unit = Unit({"1902af": told("7F1922"), "1003": opening})
    assert unit.talk(read_codes(Protocol.ISOTP)).negative == 0x22
    assert unit.asked == ["1902af", "1003"]


@pytest.mark.parametrize(
    ("received", "outcome", "negative", "problem"),
    [
        (SILENT, UnitOutcome.SILENT, None, None),
        (told("7F1921"), UnitOutcome.BUSY, 0x21, None),
        (told("7F1933"), UnitOutcome.REFUSED, 0x33, None),
        (Received(problem=Problem.NOT_HEX), UnitOutcome.UNREADABLE, None, Problem.NOT_HEX),
        (told("5902FF0120"), UnitOutcome.UNREADABLE, None, Problem.CUT_SHORT),
    ],
)
def test_an_answer_without_codes_has_its_reason(
    received: Received, outcome: UnitOutcome, negative: int | None, problem: Problem | None
) -> None:
    unit = Unit({"1902af": received})
    found = unit.talk(read_codes(Protocol.ISOTP))
    assert unit.asked == ["1902af"]
    assert (found.outcome, found.negative, found.problem) == (outcome, negative, problem)


def test_codes_before_a_cut_are_kept() -> None:
    found = Unit({"1902af": told("5902FF 012011 2F 44")}).talk(read_codes(Protocol.ISOTP))
    assert (found.outcome, [code.text for code in found.codes]) == (UnitOutcome.UNREADABLE, ["P0120-11"])


def test_row_28_a_control_unit_of_tp20_gets_its_session_first_and_answers_with_numbers() -> None:
    unit = Unit({"1089": told("5089"), "1802ff00": told("5802 0214 62 0522 24")})
    found = unit.talk(read_codes(Protocol.TP20))
    assert unit.asked == ["1089", "1802ff00"]
    assert [code.text for code in found.codes] == ["00532", "01314"]


@pytest.mark.parametrize("protocol", [Protocol.KWP_SLOW, Protocol.KWP_FAST])
def test_a_control_unit_of_a_k_line_gets_a_session_only_if_it_refuses(protocol: Protocol) -> None:
    willing = Unit({"1800ff00": told("5801010164", "5801010264")})
    assert [code.text for code in willing.talk(read_codes(protocol)).codes] == ["P0101", "P0102"]
    assert willing.asked == ["1800ff00"]
    unwilling = Unit({"1800ff00": [told("7F1822"), told("5800")], "1802ff00": told("7F1812"), "1081": told("5081")})
    assert unwilling.talk(read_codes(protocol)).outcome is UnitOutcome.ANSWERED
    assert unwilling.asked == ["1800ff00", "1802ff00", "1081", "1800ff00"]


def test_a_silent_control_unit_of_a_k_line_is_asked_once() -> None:
    unit = Unit({}, otherwise=None)
    assert unit.talk(read_codes(Protocol.KWP_SLOW)).outcome is UnitOutcome.SILENT
    assert unit.asked == ["1800ff00"]


def test_second_choices_are_asked_for_only_where_the_first_were_refused() -> None:
    unit = Unit({"22f187": told("62F18741"), "22f189": told("7F2231"), "22f195": told("62F19530313032")})
    identity = unit.talk(read_identity(Protocol.ISOTP))
    assert unit.asked == [
        *("22f187", "22f189", "22f191", "22f18c", "22f197", "22f190"),
        *("22f188", "22f195", "22f193", "22f192", "22f19e", "22f18a"),
    ]
    assert (identity.part_number, identity.software, identity.hardware) == ("A", "0102", "")


def test_a_second_choice_of_two_fields_is_asked_for_once_and_fills_one() -> None:
    unit = Unit({"22f188": told("62F18841"), "22f195": told("62F19542")})
    identity = unit.talk(read_identity(Protocol.ISOTP))
    assert unit.asked.count("22f188") == 1
    assert (identity.part_number, identity.software) == ("A", "B")


def test_a_control_unit_that_knows_no_data_ids_is_asked_as_an_older_one() -> None:
    vin = "314D3847444D3941584B50303432373838"
    unit = Unit({"22f187": told("7F2211"), "1a90": told(f"5A90{vin}")})
    assert unit.talk(read_identity(Protocol.ISOTP)).vin == "1M8GDM9AXKP042788"
    assert unit.asked == ["22f187", "1a9b", "1a80", "1a90", "1a91", "1a94"]


@pytest.mark.parametrize("asked_too", [True, False])
def test_the_number_of_the_car_may_be_in_local_data_of_a_control_unit_on_a_k_line(asked_too: bool) -> None:
    vin = "314D3847444D3941584B50303432373838"
    unit = Unit({"2181": told(f"6181 00 {vin}"), "1a90": SILENT if asked_too else told(f"5A90{vin}")})
    assert unit.talk(read_identity(Protocol.KWP_FAST)).vin == "1M8GDM9AXKP042788"
    assert ("2181" in unit.asked) is asked_too


@pytest.mark.parametrize("protocol", [each for each in Protocol if each is not Protocol.TP20])
def test_after_three_silences_a_control_unit_is_left_alone(protocol: Protocol) -> None:
    unit = Unit({}, otherwise=None)
    assert unit.talk(read_identity(protocol)) == uds.identity({})
    assert len(unit.asked) == 3
    unit.asked.clear()
    assert unit.talk(read_obd()) == ObdRead()
    assert len(unit.asked) == 3


def test_row_32_a_control_unit_of_tp20_has_its_table() -> None:
    text = "5A9B 314B30393039313434452020 32353031 000000000006401605 4D455053"
    unit = Unit({"1a9b": told(text)})
    identity = unit.talk(read_identity(Protocol.TP20))
    assert unit.asked == ["1a9b"]
    assert (identity.part_number, identity.software, identity.system) == ("1K0909144E", "2501", "MEPS")


def test_all_parts_of_obd_are_asked_for_whatever_is_refused() -> None:
    unit = Unit(
        {
            "0101": told("4101 82 07 E5 00"),
            "03": told("4301 0143"),
            "07": told("4701 0171"),
            "0a": told("7F0A11"),
            "020200": told("4202 00 0133"),
            "0904": told("4904 02 41"),
            "0906": told("4906 01 1791BC"),
            "01a6": told("41A6 0012D5E7"),
        }
    )
    found = unit.talk(read_obd())
    assert unit.asked == [request.hex() for request in obd.SCANNED]
    assert found.readiness is not None
    assert [(code.text, code.status) for code in found.codes] == [
        ("P0143", CodeStatus.STORED),
        ("P0171", CodeStatus.PENDING),
    ]
    assert found.freeze_code is not None
    assert (found.freeze_code.text, found.calibrations, found.check_numbers) == ("P0133", ("A",), ())
    assert found.kilometres == 123_440.7


def test_obd_is_for_the_control_units_that_the_law_prescribes() -> None:
    assert all(answers_obd(IsotpAddress(0x7E0 + each, 0x7E8 + each)) for each in range(8))
    assert answers_obd(IsotpAddress(0x18DA10F1, 0x18DAF110))
    assert not answers_obd(IsotpAddress(0x7E8, 0x7E0))
    assert not answers_obd(IsotpAddress(0x18DA28F1, 0x18DAF128))
    assert not answers_obd(IsotpAddress(0x7E0, 0x7E8, 0x0F, 0x0F))
    assert not answers_obd(KlineAddress(0x11))


def test_the_language_follows_from_the_bus() -> None:
    assert {each for each in Protocol if language_of(each) is Language.KWP} == {
        Protocol.TP20,
        Protocol.KWP_SLOW,
        Protocol.KWP_FAST,
    }


REPLIES = st.lists(st.tuples(st.sampled_from(["positive", "negative", "silent", "unclear"]), st.binary(max_size=8)))


@given(st.sampled_from(Protocol), REPLIES)
def test_whatever_a_control_unit_answers_it_is_only_read_and_the_conversation_ends(
    protocol: Protocol, replies: list[tuple[str, bytes]]
) -> None:
    def received(service: int, kind: str, rest: bytes) -> Received:
        if kind == "positive":
            return Received((bytes((service + 0x40,)) + rest,))
        if kind == "negative":
            return Received((bytes((0x7F, service)) + (rest[:1] or b"\x11"),))
        return Received(problem=Problem.ODD if kind == "unclear" else None)

    for conversation in (read_codes(protocol), read_identity(protocol), read_obd()):
        asked: list[Request] = []
        try:
            asked.append(next(conversation))
            for kind, rest in itertools.chain(replies, itertools.repeat(("silent", b""), 20)):
                asked.append(conversation.send(received(asked[-1].payload[0], kind, rest)))
        except StopIteration:
            assert [read_only(each.payload, each.language) for each in asked] == [each.payload for each in asked]
        else:
            raise AssertionError(f"the conversation does not end: {asked}")


def test_what_has_been_read_is_kept_if_the_control_unit_then_denies_the_service() -> None:
    unit = Unit({"22f187": told("62f187414243")}, otherwise=0x11)
    assert unit.talk(read_identity(Protocol.ISOTP)).part_number == "ABC"
