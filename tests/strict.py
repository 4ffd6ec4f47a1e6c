"""Checks of programs that tests start: each warning is an error, except those about a slow PC."""

from __future__ import annotations

import os
import re

STRICT = (
    *("-X", "dev", "-W", "error"),
    # qasync 0.28 calls asyncio.iscoroutinefunction, which is deprecated in Python 3.14; as in pyproject.toml.
    *("-W", "ignore:'asyncio.iscoroutinefunction' is deprecated:DeprecationWarning:qasync"),
)


def unexpected(errors: str) -> list[str]:
    """Returns the lines of standard error, except those that only report slowness or a server that is going away."""
    usual = r"Executing <.* took [\d.]+ seconds|chttp2_transport\.cc:\d+\] .*Got goaway"
    return [line for line in errors.splitlines() if not re.search(usual, line)]


def slowness() -> float:
    """Returns how much slower this PC is than an idle one, by the load of the last minute."""
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 1.0
    return max(1.0, 2 * load / (os.cpu_count() or 1))
