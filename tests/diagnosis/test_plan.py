"""Buses are packed into phases, and every wait is limited."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openobd_desktop.diagnosis.budgets import BUSY_PAUSES, SILENT_TRIES, Budget, budget
from openobd_desktop.diagnosis.plan import MOST_BUSES, MOST_STREAMS, BusGroup, group, phases, streams, units_at_once
from openobd_desktop.domain.car.buses import CanBus, DoipBus, EcuBus, KlineBus, Protocol

ISOTP, TP20 = CanBus(6, 14, 1, 2), CanBus(6, 14, 2, 2)
BODY, SLOW, FAST, DOIP = CanBus(3, 11, 1, 4), KlineBus(7, 1003, 11), KlineBus(7, 1004, 11), DoipBus(2, 3001)


def pins(number: int) -> KlineBus:
    return KlineBus(number, 1003, 11)


def planned(*units: tuple[EcuBus, int]) -> list[list[EcuBus]]:
    """Returns the buses of each phase, given the number of control units on each bus."""
    groups = group((bus, number) for bus, count in units for number in range(count))
    return [[each.bus for each in phase] for phase in phases(groups)]


def test_buses_without_a_common_pin_are_configured_together() -> None:
    assert planned((SLOW, 1), (ISOTP, 20), (BODY, 3)) == [[ISOTP, BODY, SLOW]]


@pytest.mark.parametrize("pair", [(ISOTP, TP20), (SLOW, FAST), (BODY, DOIP)])
def test_buses_that_share_a_pin_are_configured_one_after_the_other(pair: tuple[EcuBus, EcuBus]) -> None:
    first, second = pair
    assert planned((first, 1), (second, 2)) == [[second], [first]]


def test_a_fifth_bus_waits_for_the_second_phase() -> None:
    units = [(pins(number), 9 - number) for number in range(1, 6)]
    assert planned(*units) == [[pins(1), pins(2), pins(3), pins(4)], [pins(5)]]


def test_buses_are_kept_as_received_so_those_that_differ_in_any_field_are_two() -> None:
    low, unknown = CanBus(6, 14, 1, 2, transceiver=0), CanBus(6, 14, 9, 99, rest=b"\x30\x01")
    assert [each.bus for each in group([(ISOTP, "a"), (low, "b"), (unknown, "c")])] == [ISOTP, low, unknown]
    assert planned((ISOTP, 2), (low, 1), (unknown, 1)) == [[ISOTP], [low], [unknown]]


def test_the_order_of_the_control_units_of_a_bus_is_kept() -> None:
    [first, second] = group([(BODY, 1), (ISOTP, 2), (BODY, 3)])
    assert (first.bus, first.units, second.units) == (BODY, (1, 3), (2,))


@given(st.lists(st.lists(st.integers(1, 16), min_size=1, max_size=2, unique=True), max_size=12))
def test_no_phase_uses_a_pin_twice_or_has_more_than_four_buses(all_pins: list[list[int]]) -> None:
    buses: list[EcuBus] = [
        CanBus(each[0], each[-1], 1, number) if len(each) == 2 else KlineBus(each[0], 1003, number)
        for number, each in enumerate(all_pins)
    ]
    packed = phases(group((bus, None) for bus in buses))
    assert sorted(id(each.bus) for phase in packed for each in phase) == sorted(map(id, buses))
    for phase in packed:
        used = [pin for each in phase for pin in each.bus.pins]
        assert len(used) == len(set(used))
        assert len(phase) <= MOST_BUSES


def test_a_car_without_control_units_needs_no_phase() -> None:
    empty: list[BusGroup[int]] = []
    assert phases(empty) == []


@pytest.mark.parametrize(
    ("units", "at_once"), [(0, 0), (1, 1), (24, 24), (25, 13), (40, 20), (48, 24), (49, 17), (100, 20)]
)
def test_control_units_are_spread_evenly_over_the_waves(units: int, at_once: int) -> None:
    assert streams(units) == at_once <= MOST_STREAMS


def test_one_control_unit_at_a_time_on_a_k_line() -> None:
    at_once = {protocol: units_at_once(protocol) for protocol in Protocol}
    assert at_once[Protocol.KWP_SLOW] == at_once[Protocol.KWP_FAST] == 1
    assert at_once[Protocol.TP20] == 2
    assert at_once[Protocol.ISOTP] == at_once[Protocol.DOIP] == MOST_STREAMS


@pytest.mark.parametrize(
    ("protocol", "opening", "expected"),
    [
        (Protocol.ISOTP, True, Budget(2, 5.1, 30)),
        (Protocol.ISOTP, False, Budget(2, 5.1, 30)),
        (Protocol.DOIP, True, Budget(10, 5.1, 30)),
        (Protocol.DOIP, False, Budget(2, 5.1, 30)),
        (Protocol.TP20, True, Budget(5, 5.1, 30)),
        (Protocol.TP20, False, Budget(2.2, 5.1, 30)),
        (Protocol.KWP_SLOW, True, Budget(8, 5.1, 30, 0.5)),
        (Protocol.KWP_FAST, True, Budget(4, 5.1, 30, 0.5)),
        (Protocol.KWP_FAST, False, Budget(2.2, 5.1, 30, 0.5)),
        (Protocol.UNKNOWN, True, Budget(10, 5.1, 30)),
    ],
)
def test_limits_of_a_request(protocol: Protocol, opening: bool, expected: Budget) -> None:
    assert budget(protocol, 0.1, opening=opening) == pytest.approx(expected)


def test_limits_grow_with_the_latency_and_clearing_takes_longest() -> None:
    assert budget(Protocol.ISOTP, 1.5) == Budget(4, 6.5, 30)
    assert budget(Protocol.KWP_FAST, 3, opening=True).first == 8
    assert budget(Protocol.ISOTP, 0, clearing=True).total == 60


def test_a_busy_control_unit_is_asked_again_five_times_and_a_silent_one_once() -> None:
    assert BUSY_PAUSES[:3] == (0.5, 1, 2)
    assert (len(BUSY_PAUSES), SILENT_TRIES) == (5, 2)
