"""Messages from control units as they arrive on a channel."""

from __future__ import annotations

from enum import Enum

from msgspec import Struct

from openobd_desktop.domain.car.diagnosis import Problem

LONGEST_PAYLOAD = 0x10000
"""Maximum number of bytes to keep from a message; ISO-TP allows 4,095, and more only on newer control units."""
LONGEST_FRAME = 8
"""Maximum size of a raw frame in bytes (openOBD docs, raw CAN)."""


class Received(Struct, frozen=True):
    """A message from a control unit."""

    payload: bytes
    """The content without transport headers, but with the service identifier; empty if the message cannot be used."""
    problem: Problem | None = None
    """Why the message cannot be used; None if it can."""
    text: str = ""
    """The beginning of a message that cannot be used, as received."""
    is_cut: bool = False
    """Whether the message was longer than ``LONGEST_PAYLOAD``, so that only its beginning was kept."""


class Ending(Enum):
    """How a request ended."""

    ANSWERED = "answered"
    SENT = "sent"
    """The request expects no answer, so the program did not wait for one."""
    SILENT = "silent"
    """No answer arrived in time."""
    BUSY = "busy"
    """The control unit was still busy after the last retry; the answer is its last refusal."""
    PENDING = "pending"
    """The control unit asked for more time, but then did not answer in time."""


class Answers(Struct, frozen=True, kw_only=True):
    """The answers to a request, and other messages that arrived in the meantime."""

    ending: Ending
    payloads: tuple[bytes, ...] = ()
    """The answers, which may be refusals; there are several only on a K-line."""
    is_cut: bool = False
    """Whether an answer was longer than ``LONGEST_PAYLOAD``."""
    seconds: float = 0.0
    tries: int = 1
    """Number of times the request was sent."""
    pendings: int = 0
    """Number of times the control unit asked for more time."""
    skipped: int = 0
    """Number of unrelated messages, such as late answers to earlier requests."""
    unusable: tuple[Received, ...] = ()
    """The first few messages that could not be used."""

    @property
    def payload(self) -> bytes:
        """The first answer; empty if there is none."""
        return self.payloads[0] if self.payloads else b""
