"""Plays simulated worlds: ``python -m tests.simulated --seed N --trace`` replays one, ``--worlds`` plays many."""

from __future__ import annotations

import argparse
import sys
import time

from tests.simulated.world import play, play_all


def main() -> int:
    """Plays the worlds and prints those in which a rule is broken; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.simulated", description=__doc__)
    parser.add_argument("--seed", type=int, default=0, help="the first seed")
    parser.add_argument("--worlds", type=int, default=1, help="number of worlds, with consecutive seeds")
    parser.add_argument("--trace", action="store_true", help="print what happens")
    parser.add_argument("--calm", action="store_true", help="let nothing go wrong")
    parser.add_argument("--keep-going", action="store_true", help="continue after a broken rule")
    parser.add_argument("--quiet", action="store_true", help="print no figures")
    options = parser.parse_args()
    sessions = broken = said = crashes = 0
    # The first world imports most of the program.
    play(options.seed, calm=True)
    began = time.process_time()
    seeds = range(options.seed, options.seed + options.worlds)
    for report in play_all(seeds, calm=options.calm, trace=options.trace):
        sessions, said, crashes = sessions + report.sessions, said + report.said, crashes + report.crashes
        if options.trace:
            print("\n".join(report.trace))
        if report.broken:
            broken += 1
            print(report, flush=True)
            if not options.keep_going:
                break
    spent = time.process_time() - began
    if options.quiet:
        return 1 if broken else 0
    print(
        f"{sessions} sessions, {crashes} crashes, {said} statements compared, {broken} broken; "
        f"{1000 * spent / max(1, sessions):.1f} ms of CPU per session"
    )
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
