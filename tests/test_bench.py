"""Tests for the table of ``make bench``: figures beside a peer, judged by their goals."""

from __future__ import annotations

import importlib

import pytest

from tests.bench.__main__ import NAMES, main
from tests.bench.figures import PAIRS, Figure, paired


@pytest.mark.parametrize(
    ("ours", "goal", "met"), [(1.2, "<= 1.3", True), (1.4, "<= 1.3", False), (1.4, ">= 1.3", True), (9.0, "", True)]
)
def test_a_figure_meets_its_goal_by_its_ratio(ours: float, goal: str, met: bool) -> None:
    assert Figure("start", ours * 2, 2.0, "peer", "ms", goal).met is met


def test_a_line_has_both_figures_their_ratio_and_the_verdict() -> None:
    line = str(Figure("start", 300.0, 200.0, "bare window", "ms", "<= 1.3"))
    assert line.split() == ["start", "300", "ms", "bare", "window", "200", "1.50", "<=", "1.3", "MISSED"]


def test_pairs_are_measured_by_turns_and_shown_by_their_medians() -> None:
    order: list[str] = []

    def measured(name: str, value: float) -> float:
        order.append(name)
        return value

    medians = paired(lambda: measured("ours", 3.0 + len(order)), lambda: measured("peer", 100.0))
    assert order.count("ours") == order.count("peer") == PAIRS >= 7
    assert all(set(order[turn : turn + 2]) == {"ours", "peer"} for turn in range(0, 2 * PAIRS, 2))
    assert medians[1] == 100.0


def test_every_bench_of_the_table_can_be_measured() -> None:
    for name in NAMES:
        assert callable(importlib.import_module(f"tests.bench.{name}").measure)


def test_a_bench_that_cannot_be_run_does_not_keep_the_others_from_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken() -> list[Figure]:
        raise RuntimeError("no service")

    monkeypatch.setattr("tests.bench.idle.measure", broken)
    monkeypatch.setattr("tests.bench.soak.measure", lambda: [Figure("soaked", 1.0, 1.0, "limit", "")])
    assert main(["idle", "soak"]) == 1
    assert "idle: no service" in capsys.readouterr().out
