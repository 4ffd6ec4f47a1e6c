"""The register of drills and the program that runs their long form."""

from __future__ import annotations

import pytest

from tests.faults import __main__ as program
from tests.faults import drills
from tests.faults.drills import Drill, Effort, Outcome, drill, percentile, spread


async def keeps(effort: Effort) -> Outcome:
    return Outcome(True, f"{len(list(effort.laps()))} rounds at speed {effort.speed:g}")


async def breaks(effort: Effort) -> Outcome:
    raise ValueError(effort.rounds)


@pytest.fixture
def register(monkeypatch: pytest.MonkeyPatch) -> list[Drill]:
    """Returns an empty register, into which no drills are loaded."""
    drills_of_the_test: list[Drill] = []
    monkeypatch.setattr(drills, "REGISTER", drills_of_the_test)
    monkeypatch.setattr(program, "load", lambda: drills_of_the_test)
    return drills_of_the_test


def test_a_drill_is_registered_under_its_promise_and_name(register: list[Drill]) -> None:
    assert drill("F-99", promised="always", rounds=7, speed=2)(keeps) is keeps
    assert register == [Drill("F-99", "keeps", "always", 7, 2, keeps)]


def test_every_drill_names_its_promise_and_is_registered_once() -> None:
    found = program.load()
    assert {"F-06", "F-07"} <= {drill.promise for drill in found}
    assert len({drill.about for drill in found}) == len(found)


@pytest.mark.parametrize(("wanted", "done"), [(500, 30), (50, 3), (1, 1), (1000, 60)])
def test_all_full_counts_are_scaled_alike(wanted: int, done: int) -> None:
    assert program.effort_of(Drill("F-99", "", "", 30, 2, keeps), wanted, 9) == Effort(done, 2, 9)


def test_after_the_time_limit_no_round_begins_except_the_first() -> None:
    assert list(Effort(3).laps()) == [0, 1, 2]
    assert list(Effort(3, limit=-1).laps()) == [0]


def test_the_table_shows_promised_and_measured_figures(
    register: list[Drill], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("FAULT_ROUNDS", "50")
    drill("F-98", promised="always", rounds=20, speed=4)(keeps)
    assert program.main([]) == 0
    line = capsys.readouterr().out.split()
    assert line[:8] == ["F-98", "keeps", "always", "2", "rounds", "at", "speed", "4"]
    assert line[8] == "ok"


def test_a_drill_that_raises_has_not_kept_its_promise_and_the_others_continue(
    register: list[Drill], capsys: pytest.CaptureFixture[str]
) -> None:
    drill("F-98", promised="always", rounds=1)(breaks)
    drill("F-99", promised="always", rounds=1)(keeps)
    assert program.main([]) == 1
    first, second = capsys.readouterr().out.splitlines()
    assert "broke: ValueError(1)" in first
    assert "NOT KEPT" in first
    assert " ok " in second


def test_the_promises_to_test_can_be_selected(register: list[Drill], capsys: pytest.CaptureFixture[str]) -> None:
    drill("F-98", promised="always", rounds=1)(breaks)
    drill("F-99", promised="always", rounds=1)(keeps)
    assert program.main(["F-99"]) == 0
    assert capsys.readouterr().out.startswith("F-99")


def test_the_spread_of_a_list_of_durations_is_shown() -> None:
    values = [float(value) for value in range(1, 201)]
    assert percentile(values, 0.99) == 199
    assert percentile([3.0, 1.0], 0.99) == 3
    assert spread(values) == "p50 100.50 s, p99 199.00 s, n 200"
