"""KWP2000 trouble codes and identification, and OBD services."""

from __future__ import annotations

import pytest

from openobd_desktop.diagnosis import kwp, obd
from openobd_desktop.diagnosis.messages import AnswerError
from openobd_desktop.domain.car.diagnosis import Ignition, Monitor, Problem, Quantity
from openobd_desktop.domain.car.trouble_codes import CodeStatus, Symptom


@pytest.mark.parametrize(
    ("status", "word", "symptom", "lamp"),
    [
        (0x64, CodeStatus.PRESENT, Symptom.NO_SIGNAL, False),
        (0xE1, CodeStatus.PRESENT, Symptom.ABOVE, True),
        (0x42, CodeStatus.INTERMITTENT, Symptom.BELOW, False),
        (0x28, CodeStatus.STORED, Symptom.IMPLAUSIBLE, False),
        (0x2C, CodeStatus.STORED, None, False),
        (0x10, CodeStatus.NOT_TESTED, None, False),
        (0x00, CodeStatus.REPORTED, None, False),
    ],
)
def test_a_status_of_kwp2000(status: int, word: CodeStatus, symptom: Symptom | None, lamp: bool) -> None:
    [code] = kwp.codes(bytes((0x58, 1, 0x01, 0x20, status)))
    assert (code.status, code.symptom, code.lamp) == (word, symptom, lamp)


@pytest.mark.parametrize(
    ("answer", "problem"),
    [
        ("58", Problem.INCOMPLETE),
        ("5802012064", Problem.CUT_SHORT),
        ("58010120640133", Problem.UNCLEAR),
        ("540000", Problem.NOT_ASKED_FOR),
        ("", Problem.EMPTY),
    ],
)
def test_codes_of_kwp2000_must_be_as_many_as_announced(answer: str, problem: Problem) -> None:
    with pytest.raises(AnswerError) as caught:
        kwp.codes(bytes.fromhex(answer))
    assert caught.value.problem is problem


def test_codes_without_status() -> None:
    found = kwp.codes_without_status(bytes.fromhex("530201330144"))
    assert [(code.text, code.status) for code in found] == [
        ("P0133", CodeStatus.REPORTED),
        ("P0144", CodeStatus.REPORTED),
    ]


def test_the_identity_of_a_control_unit_of_kwp2000() -> None:
    vin = b"WVWZZZ1KZ6W000001"
    identity = kwp.identity({0x91: b"8200 123 456", 0x94: b"S42", 0x80: b"\x01\x02"}, local_vin=b"\x00" + vin)
    assert (identity.part_number, identity.serial, identity.vin) == ("8200 123 456", "S42", vin.decode())
    assert [(each.request, each.text) for each in identity.others] == [("1A 80", "0102")]


def test_a_table_of_volkswagen_that_is_too_short_is_kept_as_text() -> None:
    identity = kwp.identity({0x9B: b"1K0909144E"})
    assert identity.part_number == ""
    assert [(each.request, each.text) for each in identity.others] == [("1A 9B", "1K0909144E")]


def test_requests_are_those_of_the_standards() -> None:
    assert kwp.READ_CODES.hex() == "1800ff00"
    assert kwp.read_identification(kwp.VOLKSWAGEN_TABLE).hex() == "1a9b"
    assert [request.hex() for request in obd.SCANNED] == ["0101", "03", "07", "0a", "020200", "0904", "0906", "01a6"]


def test_several_messages_of_a_k_line_are_one_list() -> None:
    messages = [bytes.fromhex(each) for each in ("43 0133 0144 0155", "43 0166 0000 0000")]
    assert [code.text for code in obd.codes(messages, counted=False)] == ["P0133", "P0144", "P0155", "P0166"]


@pytest.mark.parametrize(
    ("answer", "counted"), [("43020143", True), ("43010143019600", True), ("43", True), ("4301330144", False)]
)
def test_codes_of_obd_must_be_as_many_as_announced_or_three(answer: str, counted: bool) -> None:
    with pytest.raises(AnswerError) as caught:
        obd.codes([bytes.fromhex(answer)], counted=counted)
    assert caught.value.problem is Problem.CUT_SHORT


def test_readiness_of_a_diesel() -> None:
    readiness = obd.readiness(bytes.fromhex("4101 00 0F 6B 40"))
    assert (readiness.lamp, readiness.codes, readiness.ignition) == (False, 0, Ignition.COMPRESSION)
    assert readiness.ready == (
        Monitor.MISFIRE,
        Monitor.FUEL_SYSTEM,
        Monitor.COMPONENTS,
        Monitor.NMHC_CATALYST,
        Monitor.NOX,
        Monitor.BOOST,
        Monitor.EXHAUST_SENSOR,
    )
    assert readiness.not_ready == (Monitor.PARTICLE_FILTER,)


def test_continuous_monitors_can_be_incomplete() -> None:
    readiness = obd.readiness(bytes.fromhex("4101 83 77 00 00"))
    assert (readiness.lamp, readiness.codes) == (True, 3)
    assert readiness.not_ready == (Monitor.MISFIRE, Monitor.FUEL_SYSTEM, Monitor.COMPONENTS)


@pytest.mark.parametrize(
    ("answer", "quantity", "value"),
    [
        ("410C1AF8", Quantity.ENGINE_SPEED, 1726),
        ("41057B", Quantity.COOLANT, 83),
        ("410680", Quantity.FUEL_TRIM_SHORT_1, 0),
        ("410E80", Quantity.IGNITION_TIMING, 0),
        ("41423039", Quantity.MODULE_VOLTAGE, 12.345),
        ("41A600123456", Quantity.ODOMETER, 119304.6),
    ],
)
def test_current_values(answer: str, quantity: Quantity, value: float) -> None:
    found = obd.current(bytes.fromhex(answer))
    assert found is not None
    assert found.quantity is quantity
    assert found.value == pytest.approx(value)


@pytest.mark.parametrize("answer", ["410C1A", "410C1AF800", "41FE00", "4101820700E5"])
def test_a_value_of_unknown_kind_or_of_another_length_is_none(answer: str) -> None:
    assert obd.current(bytes.fromhex(answer)) is None


def test_a_missing_message_of_several_is_told() -> None:
    with pytest.raises(AnswerError) as caught:
        obd.vin([bytes.fromhex("49020100000031"), bytes.fromhex("4902034D394158")])
    assert caught.value.problem is Problem.CUT_SHORT


def test_the_order_in_which_messages_arrive_does_not_matter() -> None:
    parts = ["01 00000031", "02 4D384744", "03 4D394158", "04 4B503034", "05 32373838"]
    messages = [bytes.fromhex(f"4902 {part}") for part in reversed(parts)]
    assert obd.vin(messages) == "1M8GDM9AXKP042788"


def test_calibrations_in_one_message() -> None:
    first, second = b"37805-5YF-C220\x00\x00", b"37806-5YF-C230\x00\x00"
    assert obd.calibrations([b"\x49\x04\x02" + first + second]) == ("37805-5YF-C220", "37806-5YF-C230")


def test_no_answer_is_no_information() -> None:
    with pytest.raises(AnswerError) as caught:
        obd.check_numbers([])
    assert caught.value.problem is Problem.EMPTY
