"""Table of ``make bench``: figures compared with a peer, and judged by their goals."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.bench.__main__ import NAMES, ON_REQUEST, main
from tests.bench.figures import PAIRS, Figure, paired, spread
from tests.bench.processes import SURROUNDINGS


@pytest.mark.parametrize(
    ("ours", "goal", "met"), [(1.2, "<= 1.3", True), (1.4, "<= 1.3", False), (1.4, ">= 1.3", True), (9.0, "", True)]
)
def test_a_figure_is_judged_by_the_ratio_to_its_peer(ours: float, goal: str, met: bool) -> None:
    assert Figure("start", ours * 2, 2.0, "peer", "ms", goal).met is met


def test_a_line_has_both_figures_their_ratio_and_the_verdict() -> None:
    line = str(Figure("start", 300.0, 200.0, "bare window", "ms", "<= 1.3"))
    assert line.split() == ["start", "300", "ms", "bare", "window", "200", "1.50", "<=", "1.3", "MISSED"]


def test_a_line_has_the_spread_of_its_runs_and_the_limit() -> None:
    figure = Figure("start", [90.0, 100.0, 110.0], [50.0, 50.0], "bare window", "ms", "<= 3", [70.0, 80.0])
    assert str(figure).split() == [
        "start",
        "100",
        "±5%",
        "ms",
        "bare",
        "window",
        "50",
        "±0%",
        "2.00",
        "<=",
        "3",
        "met",
        "75",
        "±3%",
    ]
    row = figure.row()
    assert (row["ours"], row["spread"], row["ratio"], row["met"], row["limit"]) == (100.0, 5.0, 2.0, True, 75.0)


def test_the_spread_is_not_moved_by_a_single_outlier() -> None:
    assert spread([100.0, 100.0, 100.0, 100.0, 900.0]) == 0


def test_pairs_are_measured_alternately() -> None:
    order: list[str] = []

    def measured(name: str, value: float) -> float:
        order.append(name)
        return value

    _ours, peers = paired(lambda: measured("ours", 3.0 + len(order)), lambda: measured("peer", 100.0))
    assert order.count("ours") == order.count("peer") == PAIRS >= 7
    assert all(set(order[turn : turn + 2]) == {"ours", "peer"} for turn in range(0, 2 * PAIRS, 2))
    assert list(peers) == [100.0] * PAIRS


def test_every_benchmark_in_the_table_can_be_measured() -> None:
    for name in (*NAMES, *ON_REQUEST):
        assert callable(importlib.import_module(f"tests.bench.{name}").measure)


def test_a_benchmark_that_fails_does_not_prevent_the_others(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    def broken() -> list[Figure]:
        raise RuntimeError("no service")

    monkeypatch.setattr("tests.bench.idle.measure", broken)
    monkeypatch.setattr("tests.bench.soak.measure", lambda: [Figure("soaked", 1.0, 1.0, "limit", "")])
    file = tmp_path / "figures.json"
    assert main(["idle", "soak", "--json", str(file)]) == 1
    assert "idle: no service" in capsys.readouterr().out
    assert [row["what"] for row in json.loads(file.read_text())] == ["soaked"]


def test_an_unknown_bench_is_refused_before_anything_is_measured(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["starts"])
    assert "there is no benchmark starts; there are startup, cycles" in capsys.readouterr().err


def test_the_bench_of_a_long_list_ends_normally() -> None:
    command = [sys.executable, "-m", "tests.bench.long_list", "20"]
    done = subprocess.run(command, env=SURROUNDINGS, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert {"first", "again", "sort", "search", "peer"} < json.loads(done.stdout).keys()
