"""Messages from control units as they arrive on a channel."""

from __future__ import annotations

from enum import Enum

from msgspec import Struct

LONGEST_PAYLOAD = 0x10000
"""Number of bytes of a message that are kept; ISO-TP allows 4,095, and longer messages only on newer control units."""
LONGEST_FRAME = 8
"""Number of bytes of a raw frame (openOBD docs, raw CAN)."""


class Fault(Enum):
    """Why a message cannot be used."""

    EMPTY = "empty"
    NOT_HEX = "not hexadecimal"
    ODD = "odd number of digits"
    OTHER_UNIT = "from another control unit"


class Received(Struct, frozen=True):
    """A message from a control unit."""

    payload: bytes
    """The content after transport, including the service identifier; empty if the message cannot be used."""
    fault: Fault | None = None
    text: str = ""
    """The beginning of a message that cannot be used, as received."""
    is_cut: bool = False
    """Whether the message was longer than ``LONGEST_PAYLOAD``, and only its beginning has been kept."""


class Budget(Struct, frozen=True):
    """How long to wait for the answer to one request, in seconds, and how often to repeat the request."""

    first: float
    """Until the first message; begins again with each repetition."""
    pending: float = 5.0
    """Until the next message after the control unit has asked for more time; begins again each time it does."""
    total: float = 30.0
    """For everything together."""
    tries: int = 1
    """How often the request is sent while the control unit is silent."""
    busy: int = 5
    """How often the request is repeated because the control unit is busy."""
    quiet: float | None = None
    """How long to wait for more answers after each answer; None if there is only one."""


class Ending(Enum):
    """How a request ended."""

    ANSWERED = "answered"
    SENT = "sent"
    """The request asks for no answer, so none was waited for."""
    SILENT = "silent"
    """No answer arrived in time."""
    BUSY = "busy"
    """The control unit was still busy after the last repetition."""
    PENDING = "pending"
    """The control unit asked for more time, and then sent no answer in time."""


class Answers(Struct, frozen=True, kw_only=True):
    """The answers to a request, and what else arrived until then."""

    ending: Ending
    payloads: tuple[bytes, ...] = ()
    """The answers; several only from a K-line."""
    is_cut: bool = False
    """Whether an answer was longer than ``LONGEST_PAYLOAD``."""
    seconds: float = 0.0
    tries: int = 1
    """How often the request was sent."""
    pendings: int = 0
    """How often the control unit asked for more time."""
    skipped: int = 0
    """Number of messages that were not asked for, such as late answers to earlier requests."""
    faults: tuple[Received, ...] = ()
    """The first messages that could not be used."""

    @property
    def payload(self) -> bytes:
        """The first answer; empty if there is none."""
        return self.payloads[0] if self.payloads else b""
