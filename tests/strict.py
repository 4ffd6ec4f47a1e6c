"""Python's options for programs that tests start: development mode, and each warning is an error."""

from __future__ import annotations

STRICT = (
    *("-X", "dev", "-W", "error"),
    # qasync 0.28 asks this of each callback; Python 3.14 would rather have it ask inspect. As in pyproject.toml.
    *("-W", "ignore:'asyncio.iscoroutinefunction' is deprecated:DeprecationWarning:qasync"),
)
