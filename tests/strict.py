"""Python's options for programs that tests start: development mode, and each warning is an error."""

from __future__ import annotations

import re

STRICT = (
    *("-X", "dev", "-W", "error"),
    # qasync 0.28 asks this of each callback; Python 3.14 would rather have it ask inspect. As in pyproject.toml.
    *("-W", "ignore:'asyncio.iscoroutinefunction' is deprecated:DeprecationWarning:qasync"),
)


def unexpected(errors: str) -> list[str]:
    """The lines of standard error but for those that only say how slow this PC is, as development mode does."""
    return [line for line in errors.splitlines() if not re.search(r"Executing <.* took [\d.]+ seconds", line)]
