"""Two scans of the same car are compared code by code."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from openobd_desktop.diagnosis import obd
from openobd_desktop.diagnosis.compare import compare_in_steps, same_car
from openobd_desktop.domain.car.buses import IsotpAddress, UnitAddress
from openobd_desktop.domain.car.diagnosis import Change, Comparison, Problem, Scan, ScanKind, UnitOutcome, UnitResult
from openobd_desktop.domain.car.trouble_codes import CodeForm, CodeStatus, TroubleCode

START = datetime(2030, 1, 1, tzinfo=UTC)
ENGINE = UnitAddress((6, 14), IsotpAddress(0x7E0, 0x7E8))
RADAR = UnitAddress((6, 14), IsotpAddress(0x750, 0x758, 0x0F, 0x0F))
CAMERA = UnitAddress((6, 14), IsotpAddress(0x750, 0x758, 0x6D, 0x6D))
BODY = UnitAddress((3, 11), IsotpAddress(0x7E0, 0x7E8))
RESTING = CodeStatus.NOT_TESTED


def compare(before: Scan, after: Scan) -> Comparison:
    """Returns the differences between two scans, without anything in between."""
    steps = compare_in_steps(before, after)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            found: Comparison = end.value
            return found


def code(raw: str, status: CodeStatus = CodeStatus.STORED) -> TroubleCode:
    value = bytes.fromhex(raw)
    return TroubleCode(raw=value, form=CodeForm.UDS if len(value) == 3 else CodeForm.TWO_BYTES, status=status)


def scan(units: dict[UnitAddress, list[TroubleCode] | UnitOutcome], vin: str = "", ticket: str = "") -> Scan:
    results = [
        UnitResult(address=address, outcome=UnitOutcome.ANSWERED, codes=tuple(found), obd_read=obd.ALL_CODES)
        if isinstance(found, list)
        else UnitResult(address=address, outcome=found)
        for address, found in units.items()
    ]
    return Scan(kind=ScanKind.OTHER, started_at=START, units=tuple(results), vin=vin, ticket=ticket)


def told(before: Scan, after: Scan) -> list[tuple[str, Change]]:
    return [(each.code.text, each.change) for each in compare(before, after).changes]


def test_codes_are_gone_still_there_or_new() -> None:
    before = scan({ENGINE: [code("012011"), code("042000")]})
    after = scan({ENGINE: [code("042000", CodeStatus.PRESENT), code("030029")]})
    comparison = compare(before, after)
    assert [(each.code.text, each.change) for each in comparison.changes] == [
        ("P0300-29", Change.NEW),
        ("P0120-11", Change.GONE),
        ("P0420-00", Change.STILL),
    ]
    still = comparison.changes[2]
    assert still.before is not None
    assert still.after is not None
    assert (still.before.status, still.after.status) == (CodeStatus.STORED, CodeStatus.PRESENT)
    assert [comparison.count(each) for each in Change] == [1, 1, 1]


def test_another_failure_type_is_another_code() -> None:
    assert told(scan({ENGINE: [code("012011")]}), scan({ENGINE: [code("012012")]})) == [
        ("P0120-12", Change.NEW),
        ("P0120-11", Change.GONE),
    ]


def test_the_same_code_in_another_form_is_another_code() -> None:
    assert len(told(scan({ENGINE: [code("042000")]}), scan({ENGINE: [code("0420")]}))) == 2


def test_a_code_that_is_only_not_tested_any_more_is_gone() -> None:
    assert told(scan({ENGINE: [code("012011")]}), scan({ENGINE: [code("012011", RESTING)]})) == [
        ("P0120-11", Change.GONE)
    ]
    assert told(scan({ENGINE: []}), scan({ENGINE: [code("012011", RESTING)]})) == []


def test_a_code_that_was_read_twice_counts_once_with_its_strongest_status() -> None:
    before = scan({ENGINE: [code("0420", CodeStatus.PENDING), code("0420"), code("0420", CodeStatus.PERMANENT)]})
    [change] = compare(before, scan({ENGINE: []})).changes
    assert change.code.status is CodeStatus.STORED


@pytest.mark.parametrize("outcome", [each for each in UnitOutcome if each is not UnitOutcome.ANSWERED])
def test_nothing_is_said_about_codes_of_a_control_unit_that_answered_once(outcome: UnitOutcome) -> None:
    full, empty = scan({ENGINE: [code("012011")], RADAR: []}), scan({ENGINE: outcome, RADAR: []})
    gone, back = compare(full, empty), compare(empty, full)
    assert (gone.changes, gone.only_before, gone.only_after) == ((), (ENGINE,), ())
    assert (back.changes, back.only_before, back.only_after) == ((), (), (ENGINE,))


def test_control_units_differ_by_pins_and_extended_address() -> None:
    before = scan({ENGINE: [code("012011")], RADAR: [], BODY: [], CAMERA: []})
    after = scan({ENGINE: [], RADAR: [code("012011")], BODY: [code("012011")], CAMERA: []})
    assert [(each.unit, each.change) for each in compare(before, after).changes] == [
        (ENGINE, Change.GONE),
        (RADAR, Change.NEW),
        (BODY, Change.NEW),
    ]


@given(*(st.sets(st.integers(1, 6)) for _ in range(2)))
def test_every_code_has_exactly_one_change(old: set[int], new: set[int]) -> None:
    before, after = (scan({ENGINE: [code(f"{each:06X}") for each in found]}) for found in (old, new))
    comparison = compare(before, after)
    assert len(comparison.changes) == len(old | new)
    assert comparison.count(Change.STILL) == len(old & new)
    assert comparison.count(Change.NEW) == len(new - old)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ({"vin": "1M8GDM9AXKP042788", "ticket": "1"}, {"vin": "1m8gdm9axkp042788 ", "ticket": "2"}, True),
        ({"vin": "1M8GDM9AXKP042788", "ticket": "1"}, {"vin": "WVWZZZAUZJW000001", "ticket": "1"}, False),
        ({"vin": "1M8GDM9AXKP042788", "ticket": "1"}, {"ticket": "1"}, True),
        ({"ticket": "1"}, {"ticket": "2"}, False),
        ({}, {}, False),
    ],
)
def test_scans_belong_together_by_vin_or_else_by_ticket(one: dict[str, str], other: dict[str, str], same: bool) -> None:
    assert same_car(scan({}, **one), scan({}, **other)) is same


@pytest.mark.parametrize("status", [CodeStatus.STORED, CodeStatus.PENDING, CodeStatus.PERMANENT])
def test_d5_a_code_is_not_gone_because_obd_was_not_answered(status: CodeStatus) -> None:
    before = scan({ENGINE: [code("0143", status)]})
    asked = scan({ENGINE: []})
    (unit,) = asked.units
    request = {CodeStatus.STORED: obd.STORED, CodeStatus.PENDING: obd.PENDING, CodeStatus.PERMANENT: obd.PERMANENT}
    others = tuple(each for each in obd.ALL_CODES if each != request[status])
    assert told(before, asked) == [("P0143", Change.GONE)]
    assert told(before, replace(asked, units=(replace(unit, obd_read=others),))) == []


def test_d5_a_code_is_not_gone_because_the_control_unit_now_refuses_to_tell() -> None:
    before = scan({ENGINE: [code("012011")]})
    (unit,) = scan({ENGINE: []}).units
    for after in (replace(unit, negative=0x22), replace(unit, problem=Problem.CUT_SHORT)):
        assert told(before, replace(before, units=(after,))) == []
