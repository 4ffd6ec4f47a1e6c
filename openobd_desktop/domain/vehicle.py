"""A session's vehicle, control units, ticket and products (proto/vehicle_info.proto and related files)."""

from __future__ import annotations

import functools
import unicodedata
from enum import Enum

from msgspec import Struct

from openobd_desktop.domain.car.buses import (
    Address,
    DoipAddress,
    EcuBus,
    IsotpAddress,
    KlineAddress,
    Tp20Address,
    UnitAddress,
)

_NO_VIN = frozenset({"NA", "NAN", "NONE", "NULL", "NOTAVAILABLE", "NOTPROGRAMMED", "UNDEFINED", "UNKNOWN"})
_LONGEST_VIN = 300
"""Maximum number of characters to examine; no car sends that many, even with padding."""


def vin(text: str) -> str:
    """Returns the vehicle identification number in ``text`` in canonical form: capital letters and digits only.

    Control units pad the number with NUL, spaces or invisible characters. The result is empty for text such as "N/A",
    and for a single repeated character, as read from unwritten memory.
    """
    return _vin(text[:_LONGEST_VIN])


@functools.lru_cache(maxsize=2048)
def _vin(text: str) -> str:
    # Kept, because the Car tab compares those of thousands of control units each second, and a single ligature may
    # become 18 letters. For the same reason, all that are not ASCII are removed at once.
    plain = unicodedata.normalize("NFKC", text).encode("ascii", "ignore").decode()
    kept = "".join(filter(str.isalnum, plain)).upper()
    return "" if kept in _NO_VIN or len(set(kept)) < 2 else kept


def vins_differ(one: str, other: str) -> bool:
    """Returns whether both strings are vehicle identification numbers and belong to different cars."""
    first, second = vin(one), vin(other)
    return bool(first and second) and first != second


class TicketDetails(Struct, frozen=True):
    """A session's ticket."""

    number: int
    id: str
    """UUID."""


class Product(Struct, frozen=True):
    """A product ordered on the ticket."""

    number: int
    name: str


class VehicleDetails(Struct, frozen=True):
    """A vehicle's make, model and identification numbers; empty or 0 if unknown."""

    name: str
    tecdoc_id: int
    vin: str


class EcuKind(Enum):
    """How a control unit is addressed."""

    ISOTP = "ISO-TP"
    KLINE = "K-line"
    DOIP = "DoIP"
    TP20 = "TP 2.0"
    UNKNOWN = "unknown"
    """A kind that this version of the program does not support."""


class Ecu(Struct, frozen=True, kw_only=True):
    """A control unit detected by the connector, with its addresses; control units have no names."""

    kind: EcuKind
    request_id: int | None = None
    """The address for requests: a CAN identifier, a K-line or DoIP address, or a TP 2.0 logical address."""
    response_id: int | None = None
    """The CAN identifier of the control unit's responses."""
    extended_request: int | None = None
    extended_response: int | None = None
    gateway_id: int | None = None
    tester_id: int | None = None
    bus: EcuBus | None = None
    """The control unit's bus, ready to be configured; None if the kind of the control unit is unknown."""

    @property
    def address(self) -> Address | None:
        """The control unit's address on its bus; None if its kind is unknown."""
        first = self.request_id or 0
        match self.kind:
            case EcuKind.ISOTP:
                return IsotpAddress(first, self.response_id or 0, self.extended_request, self.extended_response)
            case EcuKind.KLINE:
                return KlineAddress(first)
            case EcuKind.TP20:
                return Tp20Address(first)
            case EcuKind.DOIP:
                return DoipAddress(self.gateway_id or 0, self.tester_id or 0, first)
            case EcuKind.UNKNOWN:
                return None

    @property
    def unit(self) -> UnitAddress | None:
        """The pins and the address by which the control unit is recognized in another scan; None if unknown."""
        address = self.address
        return None if address is None or self.bus is None else UnitAddress(self.bus.pins, address)
