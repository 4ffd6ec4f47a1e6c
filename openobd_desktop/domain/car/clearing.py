"""Results of clearing trouble codes."""

from __future__ import annotations

from enum import Enum

from msgspec import Struct

from openobd_desktop.domain.car.buses import UnitAddress
from openobd_desktop.domain.car.trouble_codes import TroubleCode


class ClearOutcome(Enum):
    """Outcome of clearing one control unit's trouble codes."""

    GONE = "gone"
    CAME_BACK = "came back"
    """The control unit confirmed the request, but immediately reported codes again."""
    UNKNOWN = "unknown"
    """The control unit confirmed the request, but its codes could not be read again."""
    REFUSED = "refused"
    SILENT = "silent"
    """No answer, not even to the subsequent request for the codes, so the codes may have been cleared."""
    REMAINED = "remained"
    """No answer, but the control unit reported codes afterwards."""
    NOT_REACHED = "not reached"
    """Nothing was sent to the control unit."""
    BROKEN_OFF = "broken off"
    """The connection was lost after the request was sent, so the codes may have been cleared."""


class ClearResult(Struct, frozen=True, kw_only=True):
    """Outcome of clearing one control unit's trouble codes, and the time."""

    address: UnitAddress
    outcome: ClearOutcome
    at: float
    """Time when the request was sent or skipped, in seconds since 1970 (UTC)."""
    request: bytes = b""
    """The request that was sent; empty if none was."""
    before: tuple[TroubleCode, ...] = ()
    after: tuple[TroubleCode, ...] = ()
    """The codes that were read afterwards, excluding those whose tests have not run yet."""
    negative: int | None = None
    """Reason for a refusal, as numbered in ``domain.car.negative_responses``."""
    reason: str = ""
    """A sentence from the service or the program; may be untrusted text."""
