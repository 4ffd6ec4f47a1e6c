"""Behaviours of difficult control units."""

import pytest

from openobd_desktop.simulator import ManualClock, Rules
from openobd_desktop.simulator.car.behaviours import UnknownBehaviourError, behaviour_of
from openobd_desktop.simulator.common.rules import CHOICES
from tests.simulator.car.units import bench, said, unit

EMPTY = "5902FF"


def behaving(text: str) -> str:
    return f'behaviour = ["{text}"]'


def test_a_slow_unit_answers_later() -> None:
    (reply,) = unit(behaving("slow 2.5")).hear("1902AF")

    assert reply.payload == EMPTY
    assert reply.after == pytest.approx(2.515)


def test_a_silent_unit_says_nothing() -> None:
    assert said(unit(behaving("silent")), "1902AF") == []


def test_a_pending_unit_announces_its_answer() -> None:
    replies = unit(behaving("pending 10 1.5 19")).hear("1902AF")

    assert [reply.payload for reply in replies] == ["7F1978"] * 10 + [EMPTY]
    assert sum(reply.after for reply in replies) == pytest.approx(15.015)
    assert said(unit(behaving("pending 10 1.5 19")), "22F186") == ["62F18601"]


def test_a_busy_unit_refuses_each_request_some_times() -> None:
    made = unit(behaving("busy 3"))

    for _ in range(2):
        assert [said(made, "1902AF") for _ in range(4)] == [["7F1921"]] * 3 + [[EMPTY]]
    assert said(made, "22F186") == ["7F2221"]
    assert said(made, "3E00") == ["7E00"]


def test_a_unit_refuses_a_service() -> None:
    made = unit(behaving("refuses 19 31"))

    assert (said(made, "1902AF"), said(made, "22F186")) == (["7F1931"], ["62F18601"])


def test_a_unit_needs_an_extended_session() -> None:
    clock = ManualClock()
    made = unit(behaving("needs 03 19"), clock=clock)
    assert said(made, "1902AF") == ["7F197F"]
    assert said(made, "1003") == ["5003003201F4"]
    assert said(made, "1902AF") == [EMPTY]
    clock.advance(6)

    assert said(made, "1902AF") == ["7F197F"]


def test_garbage_comes_in_five_kinds() -> None:
    made = unit(f'codes = ["P0120-11 2F"]\n{behaving("garbage")}')

    assert [said(made, "1902AF") for _ in range(6)] == [
        ["5902FF012011"],
        ["7F59"],
        ["ZZ"],
        ["5902FF0120112"],
        [""],
        ["5902FF012011"],
    ]
    assert said(unit(behaving("garbage odd")), "1902AF") == ["5902F"]


def test_a_late_answer_comes_before_the_next_one() -> None:
    made = unit(behaving("late"))

    assert said(made, "22F190") == []
    first, second = said(made, "22F186")
    assert (first[:6], second) == ("62F190", "62F18601")
    assert said(made, "22F186") == []


def test_foreign_answers_have_another_service_or_another_echo() -> None:
    made = unit(behaving("foreign 3"))

    assert said(made, "22F186") == ["63F186", "62F1A500", "7F3178", "62F18601"]
    assert said(made, "3E00") == ["7F00", "7EEE00", "7F3178", "7E00"]


def test_behaviours_are_applied_in_order() -> None:
    made = unit('behaviour = ["refuses 19 22", "pending 1 0.5"]')

    assert said(made, "1902AF") == ["7F1978", "7F1922"]


@pytest.mark.parametrize("text", ["sulks", "silent 3", "garbage sand"])
def test_an_unknown_behaviour_is_refused(text: str) -> None:
    with pytest.raises(UnknownBehaviourError):
        behaviour_of(text)


@pytest.mark.parametrize("fault", CHOICES["unit_fault"][1:])
def test_each_fault_of_the_rules_is_a_behaviour(fault: str) -> None:
    car = bench(rules=Rules(unit_fault=fault, unit_fault_every=2))

    assert [len(each.behaviours) for each in car.units[:4]] == [0, 2, 1, 2]
    assert len(bench(rules=Rules(unit_fault=fault)).units[0].behaviours) == 1
