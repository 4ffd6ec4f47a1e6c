"""What became of the trouble codes that were cleared."""

from __future__ import annotations

from enum import Enum

from msgspec import Struct

from openobd_desktop.domain.car.buses import UnitAddress
from openobd_desktop.domain.car.trouble_codes import TroubleCode


class ClearOutcome(Enum):
    """What became of the trouble codes of one control unit."""

    GONE = "gone"
    CAME_BACK = "came back"
    """The control unit confirmed, but reported codes again at once."""
    UNKNOWN = "unknown"
    """The control unit confirmed, but its codes could not be read again."""
    REFUSED = "refused"
    SILENT = "silent"
    """No answer, also not to the request for the codes that followed, so the codes may have been cleared."""
    REMAINED = "remained"
    """No answer, but the control unit reported codes afterwards."""
    NOT_REACHED = "not reached"
    """Nothing was sent to the control unit."""
    BROKEN_OFF = "broken off"
    """The connection was lost after the request was sent, so the codes may have been cleared."""


class ClearResult(Struct, frozen=True, kw_only=True):
    """What became of the trouble codes of one control unit, and when."""

    address: UnitAddress
    outcome: ClearOutcome
    at: float
    """Seconds since 1970 in UTC."""
    request: bytes = b""
    """The request that was sent; empty if none was."""
    before: tuple[TroubleCode, ...] = ()
    after: tuple[TroubleCode, ...] = ()
    """The codes that were read afterwards, without those whose tests have only not run yet."""
    negative: int | None = None
    """Reason of a refusal, as numbered in ``domain.negative_responses``."""
    reason: str = ""
    """A sentence of the service or of the program; may be text from outside."""
