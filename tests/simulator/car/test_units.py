"""Answers of simulated control units: the byte examples for UDS, KWP 2000 and OBD."""

import pytest

from openobd_desktop.simulator import ManualClock, Rules
from tests.simulator.car.units import VIN, bench, said, unit

HEX_VIN = VIN.encode().hex().upper()

ENGINE = {
    "19 02 AF": "59 02 FF 012011 2F 440051 09 C10087 28 912316 AF",
    "19 02 08": "59 02 FF 012011 2F 440051 09 C10087 28 912316 AF",
    "19 02 20": "59 02 FF 012011 2F C10087 28 912316 AF",
    "19 01 AF": "59 01 FF 01 0004",
    "19 04 012011 FF": "59 04 012011 2F 01 02 F40C 1AF8 F405 7B",
    "19 04 012012 FF": "7F 19 31",
    "19 06 012011 FF": "59 06 012011 2F 01 05",
    "19 14": "59 14 012011 7F 912316 7F",
    "19 15 FF": "59 15 FF 042000 AF",
    "19 42 33 AF 1E": "59 42 33 FF 1E 04 04 042000 2F",
    "19": "7F 19 13",
    "19 99": "7F 19 12",
    "10 03": "50 03 0032 01F4",
    "10 83": "",
    "10 02": "7F 10 12",
    "3E 00": "7E 00",
    "3E 80": "",
    "3E": "7E",
    "22 F190": f"62 F190 {HEX_VIN}",
    "22 F187 F189": "62 F187 3347303930363235394620 F189 30303034",
    "22 F187 260F": "62 F187 3347303930363235394620",
    "22 F181": "62 F181 33373830352D3559462D433232300000",
    "22 260F": "7F 22 31",
    "22 F40C": "62 F40C 0000",
    "22 F442": "62 F442 3070",
    "22 F1": "7F 22 13",
    "2E F198 00": "7F 2E 7F",
    "27 05": "7F 27 7F",
    "31 01 FF00": "7F 31 7F",
    "18 00 FF 00": "7F 18 11",
    "BA 00": "7F BA 11",
    "03": "43 02 0143 0196",
    "07": "47 01 0171",
    "0A": "4A 01 0420",
    "01 01": "41 01 82 07 E5 00",
    "01 0C": "41 0C 0000",
    "01 A6": "41 A6 000D5688",
    "01 33": "7F 01 12",
    "02 02 00": "42 02 00 0143",
    "09 02": f"49 02 01 {HEX_VIN}",
    "09 04": "49 04 01 33473039303632353946202030303034",
    "09 06": "49 06 01 1791BC82",
    "09 0A": "49 0A 01 45434D002D456E67696E65436F6E74726F6C0000",
    "09 08": "7F 09 12",
}


@pytest.mark.parametrize(("request_text", "answer"), ENGINE.items(), ids=ENGINE)
def test_the_engine_of_the_tests_answers_as_in_the_table(request_text: str, answer: str) -> None:
    engine = bench().unit("Engine")

    assert said(engine, request_text.replace(" ", "")) == [each for each in [answer.replace(" ", "")] if each]


STEERING = {
    "18 00 FF 00": ["58 03 0101 64 4530 2C 8005 E0"],
    "18 02 FF 00": ["58 03 0101 64 4530 2C 8005 E0"],
    "18 01 FF 00": ["7F 18 12"],
    "13": ["53 03 0101 4530 8005"],
    "14 FF 00": ["54 FF 00"],
    "10 81": ["50 81"],
    "10 42": ["7F 10 12"],
    "20": ["60"],
    "3E": ["7E"],
    "3E 02": [],
    "1A 90": [f"5A 90 {HEX_VIN}"],
    "21 81": [f"61 81 {HEX_VIN}"],
    "1A 9B": ["7F 1A 31"],
    "19 02 AF": ["7F 19 11"],
    "03": ["43 0133 0144 0000"],
    "07": ["47 0000 0000 0000"],
    "0A": ["7F 0A 11"],
    "09 02": ["49 02 01 00000031", "49 02 02 4D384744", "49 02 03 4D394158", "49 02 04 4B503034", "49 02 05 32373838"],
}


@pytest.mark.parametrize(("request_text", "answers"), STEERING.items(), ids=STEERING)
def test_the_steering_of_the_tests_answers_kwp_and_obd_on_kline(request_text: str, answers: list[str]) -> None:
    expected = [each.replace(" ", "") for each in answers]

    assert said(bench().unit("Steering"), request_text.replace(" ", "")) == expected


def test_the_tow_bar_of_the_tests_knows_only_the_form_with_numbers() -> None:
    tow_bar = bench().unit("Tow bar")

    assert said(tow_bar, "1800FF00") == ["7F1812"]
    assert said(tow_bar, "1802FF00") == ["58020214620522" + "24"]
    assert said(tow_bar, "1A9B")[0].endswith(b"MEPS_ZFLS Kl. 184    ".hex().upper())


def test_the_body_of_the_tests_has_120_codes() -> None:
    (answer,) = said(bench().unit("Body"), "1902AF")

    assert len(answer) == 2 * 483
    assert (answer[:14], answer[-8:]) == ("5902FF9000112F", "9077112F")


def test_codes_that_no_test_has_confirmed_are_supported_but_not_among_the_others() -> None:
    made = unit('codes = ["P0120-11 50", "P0120-12 50"]')

    assert said(made, "1902AF") == ["5902FF"]
    assert said(made, "190A") == ["590AFF0120115001201250"]


def test_obd_reports_codes_of_uds_that_concern_emissions() -> None:
    made = unit('speaks = ["uds", "obd"]\ncodes = ["P0420-00 AF", "P0420-11 2F", "B1123-16 2F", "U0100-87 24"]')

    assert said(made, "03") == ["43010420"]
    assert said(made, "07") == ["47020420C100"]
    assert said(made, "0A") == ["7F0A11"]
    assert said(made, "0101") == ["41018107E500"]


def test_clearing_leaves_the_codes_whose_fault_is_still_there() -> None:
    made = unit('speaks = ["uds", "obd"]\ncodes = ["P0120-11 2F returns", "P0420-00 28"]')

    assert said(made, "14FFFFFF") == ["54"]
    assert said(made, "1902AF") == ["5902FF0120112F"]
    assert said(made, "03") == ["43010120"]


def test_one_code_can_be_cleared_alone() -> None:
    made = unit('codes = ["P0120-11 2F", "P0420-00 28"]')

    assert said(made, "14012011") == ["54"]
    assert said(made, "14012011") == ["7F1431"]
    assert said(made, "14FF") == ["7F1413"]
    assert said(made, "1902AF") == ["5902FF04200028"]


def test_after_clearing_obd_has_permanent_codes_and_monitors_that_have_not_run() -> None:
    engine = bench().unit("Engine")
    assert said(engine, "04") == ["44"]

    assert [said(engine, each) for each in ("03", "07", "0A")] == [["4300"], ["4700"], ["4A010420"]]
    assert said(engine, "0101") == ["41010007E5E5"]
    assert said(engine, "020200") == ["4202000000"]
    assert said(engine, "020000") == ["7F0212"]


def test_obd_has_the_freeze_frame_of_the_first_stored_code() -> None:
    engine = bench().unit("Engine")
    stored = said(engine, "03")[0]
    assert said(engine, "020200") == [f"420200{stored[4:8]}"]
    assert said(engine, "020000") == ["42000058180000"]
    assert [said(engine, f"02{pid}00") for pid in ("0C", "0D", "0E")] == [["420C001AF8"], ["420D0032"], ["7F0212"]]


def test_codes_can_all_come_back_by_rule() -> None:
    engine = bench(rules=Rules(codes_return=True)).unit("Engine")
    before = said(engine, "1902AF"), said(engine, "03")
    assert said(engine, "14FFFFFF") == ["54"]

    assert (said(engine, "1902AF"), said(engine, "03")) == before


def test_nothing_is_cleared_while_the_engine_runs() -> None:
    car = bench(rules=Rules(engine_running=True))
    engine, steering = car.unit("Engine"), car.unit("Steering")

    assert said(engine, "14FFFFFF") == ["7F1483"]
    assert said(engine, "04") == ["7F0422"]
    assert said(steering, "14FF00") == ["7F1422"]
    assert said(engine, "010C") == ["410C0CB0"]
    assert said(engine, "22F40C") == ["62F40C0CB0"]

    car.condition.switch(True)
    assert said(engine, "14FFFFFF") == ["54"]


def test_a_session_ends_after_five_seconds_without_a_request() -> None:
    clock = ManualClock()
    engine = bench(clock).unit("Engine")
    said(engine, "1003")
    for _ in range(3):
        clock.advance(4)
        assert said(engine, "3E80") == []
    assert said(engine, "22F186") == ["62F18603"]

    clock.advance(5.1)
    assert said(engine, "22F186") == ["62F18601"]


def test_the_timeout_of_a_session_is_a_rule() -> None:
    clock = ManualClock()
    engine = bench(clock, Rules(unit_session_timeout=60)).unit("Engine")
    said(engine, "1003")
    clock.advance(30)

    assert said(engine, "22F186") == ["62F18603"]


def test_security_access_is_locked_and_needs_a_session() -> None:
    engine = bench().unit("Engine")
    assert said(engine, "2705") == ["7F277F"]
    said(engine, "1003")

    assert said(engine, "2705") == ["67055A17C0DE"]
    assert said(engine, "270612345678") == ["7F2735"]
    assert said(engine, "2EF19800") == ["7F2E33"]
    assert said(engine, "2803") == ["6803"]
    assert said(engine, "8582") == []
    assert said(engine, "1101") == ["5101"]
    assert said(engine, "8502") == ["7F857F"]


def test_written_answers_come_first_with_their_delays() -> None:
    made = unit('[units.answers]\n"14FFFFFF" = ["0.004 7F1478", "0.106 54"]\n"3E00" = []\n"22F190" = "62F190" ')

    assert made.hear("14FFFFFF") == [("7F1478", 0.004), ("54", 0.106)]
    assert said(made, "3E00") == []
    assert said(made, "22F190") == ["62F190"]


def test_the_voltage_sags_from_the_first_use_on() -> None:
    clock = ManualClock()
    car = bench(clock, Rules(battery_sag=0.3))
    assert car.condition.volts() == "12.4"
    clock.advance(120)

    assert car.condition.volts() == "11.8"
    assert said(car.unit("Engine"), "0142") == ["41422E18"]
    clock.advance(24 * 3600)
    assert car.condition.volts() == "6.0"
