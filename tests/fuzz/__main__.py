"""Long form: ``python -m tests.fuzz --seconds 300``; ``--target NAME --seed N --cases 1`` replays an input."""

from __future__ import annotations

import argparse
import faulthandler
import itertools
import logging
import os
import sys
import time
from collections.abc import Iterator

from tests.fuzz.oracle import Fault, judge
from tests.fuzz.targets import Case, Target, load

SHOWN = 3
"""Number of faults of the same kind to print."""
HANG = 120.0
"""Seconds after which an input that does not come back ends the run with the stack."""


def cases_of(target: Target, first: int, count: int | None) -> Iterator[Case]:
    """Yields cases with consecutive numbers, without end if ``count`` is None."""
    numbers = itertools.count(first) if count is None else range(first, first + count)
    return (Case(target, number) for number in numbers)


def explore(targets: list[Target], seconds: float, first: int = 0, count: int | None = None) -> tuple[int, list[Fault]]:
    """Feeds inputs to the targets in turn, for ``seconds`` of CPU or ``count`` inputs each; prints faults.

    Returns:
        The number of inputs, and the faults.
    """
    tried, faults = 0, list[Fault]()
    share = seconds / len(targets)
    for target in targets:
        began, own, kinds = time.process_time(), 0, dict[str, int]()
        for case in cases_of(target, first, count):
            if count is None and time.process_time() - began > share:
                break
            faulthandler.dump_traceback_later(HANG, exit=True, file=2)
            found = judge(case)
            faulthandler.cancel_dump_traceback_later()
            own += 1
            if found is not None:
                faults.append(found)
                kind = found.what.partition(":")[0]
                kinds[kind] = kinds.get(kind, 0) + 1
                if kinds[kind] <= SHOWN:
                    print(found, flush=True)
        tried += own
        spent = time.process_time() - began
        print(f"{target.name:22} {own:8} inputs {spent:6.1f} s {sum(kinds.values()):5} faults", flush=True)
    return tried, faults


def main(arguments: list[str]) -> int:
    """Fuzzes and prints the figures; returns 1 if there are faults, else 0."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--seconds", type=float, default=60.0, help="seconds of CPU for all targets together")
    parser.add_argument("--target", action="append", default=[], metavar="NAME", help="only this target; repeatable")
    parser.add_argument("--seed", type=int, default=0, help="number of the first input of each target")
    parser.add_argument("--cases", type=int, default=None, help="number of inputs of each target, instead of --seconds")
    options = parser.parse_args(arguments)
    quiet()
    known = load()
    if unknown := set(options.target) - set(known):
        parser.error(f"no such target: {', '.join(sorted(unknown))}; there are: {', '.join(known)}")
    wanted = [known[name] for name in options.target] or list(known.values())
    tried, faults = explore(wanted, options.seconds, options.seed, options.cases)
    print(f"{tried} inputs of {len(wanted)} targets, {len(faults)} faults")
    return 1 if faults else 0


def quiet() -> None:
    """Creates the application that some targets need, and silences the log and Qt's decoders."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_LOGGING_RULES", "*=false")
    logging.disable(logging.CRITICAL)
    from PySide6.QtWidgets import QApplication

    quiet.application = QApplication.instance() or QApplication([])  # type: ignore[attr-defined]  # kept alive


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
