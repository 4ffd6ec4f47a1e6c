"""``python -m tests.bench [NAME ...] [--json FILE]`` prints a table of figures and their goals; it is not a test."""

from __future__ import annotations

import argparse
import importlib
import json
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.bench.figures import HEADER, Figure

NAMES = ("startup", "cycles", "streams", "lists", "memory", "idle", "journal", "history", "codec", "scans", "soak")
ON_REQUEST = ("team",)
"""Benchmarks that need PostgreSQL and take minutes, so they run only if they are named."""
_WHICH = f"which to run, of {', '.join(NAMES)}, which are the default, and {', '.join(ON_REQUEST)}"


def main(arguments: Sequence[str]) -> int:
    """Runs the benchmarks one after the other; the exit status is 0 if all of them ran."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description="Prints figures beside their goals.")
    parser.add_argument("names", metavar="NAME", nargs="*", help=_WHICH)
    parser.add_argument("--json", metavar="FILE", type=Path, help="also write the figures to this file")
    options = parser.parse_args(arguments)
    if unknown := set(options.names) - {*NAMES, *ON_REQUEST}:
        parser.error(
            f"there is no benchmark {', '.join(sorted(unknown))}; there are {', '.join((*NAMES, *ON_REQUEST))}"
        )
    print(HEADER)
    begin, failed = time.perf_counter(), []
    rows: list[Mapping[str, object]] = []
    for name in options.names or NAMES:
        try:
            rows += [figure.row() for figure in _printed(name)]
        except (RuntimeError, OSError) as error:
            failed.append(name)
            print(f"{name}: {error}", flush=True)
    print(f"{time.perf_counter() - begin:.0f} s in all; ± is half the distance between the quartiles of the runs")
    if options.json is not None:
        options.json.write_text(json.dumps(rows, indent=1), encoding="utf-8")
    return len(failed)


def _printed(name: str) -> list[Figure]:
    begin, figures = time.perf_counter(), []
    for figure in importlib.import_module(f"tests.bench.{name}").measure():
        figures.append(figure)
        print(figure, flush=True)
    print(f"  ({name}: {time.perf_counter() - begin:.0f} s)", flush=True)
    return figures


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
