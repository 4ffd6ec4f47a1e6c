"""Judges programs that tests start: each warning is an error, and a busy PC is none of their faults."""

from __future__ import annotations

import os
import re

STRICT = (
    *("-X", "dev", "-W", "error"),
    # qasync 0.28 asks this of each callback; Python 3.14 would rather have it ask inspect. As in pyproject.toml.
    *("-W", "ignore:'asyncio.iscoroutinefunction' is deprecated:DeprecationWarning:qasync"),
)


def unexpected(errors: str) -> list[str]:
    """The lines of standard error but for those that only say how slow this PC is, as development mode does."""
    return [line for line in errors.splitlines() if not re.search(r"Executing <.* took [\d.]+ seconds", line)]


def slowness() -> float:
    """How many times longer everything takes on this PC now than on an idle one, by the load of the last minute."""
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 1.0
    return max(1.0, 2 * load / (os.cpu_count() or 1))
