"""Long form of the check: ``python -m tests.model`` explores more sessions, PCs and crashes, which takes minutes."""

from __future__ import annotations

import sys
import time

from tests.model.checker import check
from tests.model.rules import EVERYTHING, model

BOUNDS: tuple[tuple[int, int, int, frozenset[str]], ...] = (
    (1, 1, 2, EVERYTHING - {"interrupt"}),
    (1, 1, 0, EVERYTHING),
    (1, 2, 1, EVERYTHING - {"interrupt", "finish", "settle"}),
    (2, 1, 1, EVERYTHING - {"interrupt", "finish", "settle"}),
    (1, 1, 1, EVERYTHING),
)
"""Numbers of PCs, sessions and crashes, and what the operator may do."""


def main() -> int:
    """Prints what the checker finds within each bound; returns the exit code."""
    broken = False
    for pcs, sessions, crashes, wishes in BOUNDS:
        began = time.process_time()
        report = check(model(pcs=pcs, sessions=sessions, crashes=crashes, wishes=wishes))
        broken = broken or bool(report.broken) or not report.complete
        wanted = ", ".join(sorted(wishes))
        print(f"{pcs} PCs, {sessions} sessions, {crashes} crashes, {wanted} ({time.process_time() - began:.0f} s)")
        print(f"  {report}", flush=True)
    return int(broken)


if __name__ == "__main__":
    sys.exit(main())
