"""Determinism: a seed is the same world, byte for byte, and nothing in it comes from the real PC."""

from __future__ import annotations

import asyncio
import os
import random
import subprocess
import sys
import time
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from tests.simulated.world import World, play

ROOT = Path(__file__).parent.parent.parent
SEEDS = (5, 12, 26)
WITH_CRASHES = (1, 25, 29)


@pytest.mark.parametrize("seed", SEEDS)
def test_the_same_seed_gives_the_same_trace(seed: int) -> None:
    first, second = (World(seed, trace=True).run() for _ in range(2))
    assert first.trace == second.trace
    assert len(first.trace) > 100


def test_another_seed_gives_another_trace() -> None:
    assert World(5, trace=True).run().trace != World(6, trace=True).run().trace


def test_the_same_seed_gives_the_same_trace_in_processes_with_other_hashes() -> None:
    outputs = set()
    for hashes in ("1", "2"):
        process = subprocess.run(
            [sys.executable, "-m", "tests.simulated", "--seed", str(SEEDS[0]), "--worlds", "4", "--trace", "--quiet"],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": hashes},
            capture_output=True,
            check=True,
            text=True,
        )
        outputs.add(process.stdout)
    (output,) = outputs
    assert output.count("\n") > 400


def test_the_records_that_newer_versions_of_asyncio_keep_are_no_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    shield, gather = asyncio.shield, asyncio.gather

    def _clear_awaited_by_callback(inner: object) -> None:
        return

    def _discard_awaited_by(children: object, outer: object) -> None:
        return

    def shield_like_3_14(inner: Any) -> Any:
        inner.add_done_callback(_clear_awaited_by_callback)
        return shield(inner)

    def gather_like_3_14(*children: Any, **options: Any) -> Any:
        outer = gather(*children, **options)
        outer.add_done_callback(partial(_discard_awaited_by, children))
        return outer

    before = [World(seed, trace=True).run() for seed in WITH_CRASHES]
    monkeypatch.setattr(asyncio, "shield", shield_like_3_14)
    monkeypatch.setattr(asyncio, "gather", gather_like_3_14)
    after = [World(seed, trace=True).run() for seed in WITH_CRASHES]
    assert [each.trace for each in after] == [each.trace for each in before]
    assert all(each.crashes for each in before)


def test_nothing_reads_the_real_time_or_real_random_numbers(monkeypatch: pytest.MonkeyPatch) -> None:
    play(SEEDS[0])

    def refuse(*_: object) -> object:
        raise AssertionError("something reads what is outside")

    for name in ("time", "monotonic", "perf_counter", "time_ns", "monotonic_ns", "clock_gettime", "sleep"):
        monkeypatch.setattr(time, name, refuse)
    monkeypatch.setattr(random.SystemRandom, "getrandbits", refuse)
    report = World(SEEDS[0]).run()
    monkeypatch.undo()
    assert not report.broken
    assert report.sessions > 1


@pytest.mark.parametrize("seed", range(100, 112))
def test_the_tables_in_memory_behave_like_those_of_the_program(seed: int) -> None:
    quick, real = (World(seed, real_tables=each, trace=True).run() for each in (False, True))
    assert quick.trace == real.trace
    assert not real.broken
