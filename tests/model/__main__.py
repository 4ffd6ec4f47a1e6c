"""Long form of the check: ``python -m tests.model`` explores more sessions, PCs, crashes and failing writes."""

from __future__ import annotations

import sys
import time
from typing import Any

from tests.model.checker import check
from tests.model.rules import CLAIMS, EVERYTHING, model

WITHOUT_INTERRUPT = EVERYTHING - {"interrupt"}
BOUNDS: dict[str, dict[str, Any]] = {
    "one PC, 2 crashes": {"crashes": 2, "wishes": WITHOUT_INTERRUPT},
    "one PC, 2 writes fail": {"crashes": 0, "faults": 2, "wishes": WITHOUT_INTERRUPT},
    "one PC, a crash and a write that fails": {"faults": 1, "wishes": WITHOUT_INTERRUPT},
    "one PC, interrupts": {"crashes": 0},
    "one PC, interrupts, a crash": {},
    "one PC, 2 sessions, a crash": {"sessions": 2, "wishes": CLAIMS | {"resume"}},
    "2 PCs with two logins": {"logins": (0, 1), "crashes": 0, "wishes": WITHOUT_INTERRUPT},
    "2 PCs with one login": {"logins": (0, 0), "crashes": 0, "wishes": WITHOUT_INTERRUPT},
    "2 PCs with one login, of which one interrupts, a crash": {
        "logins": (0, 0),
        "wishes": (WITHOUT_INTERRUPT, frozenset({"interrupt"})),
    },
    "2 PCs with one login until the claim, a write fails": {
        "logins": (0, 0),
        "crashes": 0,
        "faults": 1,
        "wishes": CLAIMS,
    },
    "2 PCs with one login until the claim, a crash": {"logins": (0, 0), "wishes": CLAIMS | {"resume"}},
}


def main(words: list[str]) -> int:
    """Prints what the checker finds within each bound whose name contains all ``words``; returns the exit status."""
    is_broken = False
    for name, bound in BOUNDS.items():
        if not all(word in name for word in words):
            continue
        began = time.process_time()
        report = check(model(**bound))
        is_broken = is_broken or bool(report.broken) or not report.complete
        print(f"{name} ({time.process_time() - began:.0f} s)")
        print(f"  {report}", flush=True)
    return int(is_broken)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
