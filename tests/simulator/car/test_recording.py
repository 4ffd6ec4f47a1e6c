"""Recordings of a car that control units play back."""

import pytest

from openobd_desktop.simulator import ManualClock, Rules
from openobd_desktop.simulator.car.car_file import DOIP, KLINE, TP20, Address
from openobd_desktop.simulator.car.condition import Condition
from openobd_desktop.simulator.car.recording import RecordingError, read
from tests.simulator.car.units import bench, said

TEXT = """# openobd-trace 1
# A comment, and an empty line

channel 1 isotp bus_6_14 7E0 7E8
channel 2 tp20 vag 1F
channel 3 isotp bus_6_14 6F1 612 12 F1
channel 4 kline old 11
channel 5 doip net 10 E80 40
channel 6 raw bus_6_14 7E0 7E8
0.000 1 > 1902AF
0.050 2 > 1802FF00
0.092 1 < 7F1978
0.100 2 < 5800
1.610 1 < 5902FF0120112F
2.000 1 > 1902AF
2.100 1 < 5902FF
3.000 1 > 3e80
3.500 6 < 0011
4.000 2 ! UNAVAILABLE connector lost
"""


def condition(**rules: float) -> Condition:
    return Condition(ManualClock(), Rules(**rules), "", lambda: "12.4")  # type: ignore[arg-type]


def test_each_channel_becomes_a_unit() -> None:
    units = read(TEXT, condition())

    assert [(unit.address.kind, unit.address.ids) for unit in units] == [
        ("isotp", (0x7E0, 0x7E8, None, None)),
        (TP20, (0x1F,)),
        ("isotp", (0x6F1, 0x612, 0x12, 0xF1)),
        (KLINE, (0x11,)),
        (DOIP, (0x10, 0xE80, 0x40)),
    ]


def test_a_repeated_request_gets_what_was_recorded_next() -> None:
    engine, tow_bar, *_ = read(TEXT, condition())

    first = engine.hear("1902AF")
    assert [reply.payload for reply in first] == ["7F1978", "5902FF0120112F"]
    assert [reply.after for reply in first] == pytest.approx([0.092, 1.518])
    assert [said(engine, "1902AF") for _ in range(2)] == [["5902FF"]] * 2
    assert said(tow_bar, "1802FF00") == ["5800"]


def test_a_request_that_was_not_recorded_is_noted_and_not_answered() -> None:
    engine, *_ = read(TEXT, condition())

    assert (said(engine, "3E80"), said(engine, "22F190")) == ([], [])
    assert engine.missed == ["22F190"]


def test_the_pace_is_a_rule() -> None:
    engine, *_ = read(TEXT, condition(recording_pace=0))
    assert [reply.after for reply in engine.hear("1902AF")] == [0, 0]

    slow, *_ = read(TEXT, condition(recording_pace=10))
    assert slow.hear("1902AF")[0].after == pytest.approx(0.92)


def test_a_recording_answers_instead_of_the_units_of_the_car_on_any_bus() -> None:
    car = bench()
    engine = car.unit("Engine").address
    car.play(TEXT)

    found = car.at(engine)
    assert found is not None
    assert found.name == "Channel 1"
    assert car.at(Address(engine.kind, ("another bus",), engine.ids)) is found
    assert car.at(car.unit("Gearbox").address) is car.unit("Gearbox")
    assert car.has_gateway(Address(DOIP, ("another bus",), (0x10, 0xE80, 0x99)))


@pytest.mark.parametrize(
    "line",
    [
        "channel 1 smoke bus 7E0",
        "channel 1 tp20 bus 1 2",
        "channel 1 isotp bus XYZ 7E8",
        "channel 1",
        "0.0 9 > 3E00",
        "soon 1 > 3E00",
        "0.0 1 ? 3E00",
        "0.0",
    ],
)
def test_a_line_that_is_not_valid_is_named(line: str) -> None:
    with pytest.raises(RecordingError, match="line 3"):
        read(f"# openobd-trace 1\nchannel 1 isotp bus 7E0 7E8\n{line}", condition())


@pytest.mark.parametrize("text", ["", "channel 1 isotp bus 7E0 7E8", "# openobd-trace 2"])
def test_a_recording_begins_with_its_version(text: str) -> None:
    with pytest.raises(RecordingError):
        read(text, condition())
