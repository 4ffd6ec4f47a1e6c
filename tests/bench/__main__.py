"""``python -m tests.bench [name ...]`` prints the table; it is compared with the goals, but is no test."""

from __future__ import annotations

import importlib
import sys
import time

from tests.bench.figures import HEADER

NAMES = ("startup", "cycles", "streams", "lists", "idle", "journal", "history", "soak")


def main(names: list[str]) -> int:
    """Runs the benchmarks one after the other; the exit status is 0 if all of them ran."""
    print(HEADER)
    failed = []
    for name in names or NAMES:
        begin = time.perf_counter()
        try:
            for figure in importlib.import_module(f"tests.bench.{name}").measure():
                print(figure, flush=True)
        except (RuntimeError, OSError) as error:
            failed.append(name)
            print(f"{name}: {error}", flush=True)
        print(f"  ({name}: {time.perf_counter() - begin:.0f} s)", flush=True)
    return len(failed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
