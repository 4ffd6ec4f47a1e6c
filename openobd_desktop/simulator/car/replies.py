"""Control units' replies, and the refusals shared by UDS, KWP 2000 and OBD (ISO 14229-1, annex A)."""

from typing import NamedTuple

NEGATIVE = 0x7F
POSITIVE = 0x40
"""Number added to a service's number in a positive answer."""

SERVICE_NOT_SUPPORTED = 0x11
SUBFUNCTION_NOT_SUPPORTED = 0x12
WRONG_LENGTH = 0x13
CONDITIONS_NOT_CORRECT = 0x22
SEQUENCE_ERROR = 0x24
OUT_OF_RANGE = 0x31
ACCESS_DENIED = 0x33
INVALID_KEY = 0x35
ENGINE_IS_RUNNING = 0x83

NOT_FOR_ALL = (0x11, 0x12, 0x31, 0x7E, 0x7F)
"""Refusals that a unit does not send if the request was addressed to all units (ISO 14229-1, 7.5.3)."""

DEFAULT_SESSION = 0x01


class Reply(NamedTuple):
    """One answer from a unit.

    Attributes:
        payload: The text to send: upper-case hexadecimal, unless a behaviour has corrupted it.
        after: Seconds after the previous reply or, for the first reply, after the request.
    """

    payload: str
    after: float = 0.0


class Negative(Exception):
    """Raised for a request that a unit refuses.

    Attributes:
        code: Negative response code.
    """

    def __init__(self, code: int) -> None:
        super().__init__(f"{code:02X}")
        self.code = code


def refusal(request: str, code: int) -> str:
    """Returns the negative response to a request, in hexadecimal."""
    return f"{NEGATIVE:02X}{request[:2]}{code:02X}"


def at_least(request: bytes, length: int) -> None:
    """Checks that a request has at least the given number of bytes.

    Raises:
        Negative: the request is shorter.
    """
    if len(request) < length:
        raise Negative(WRONG_LENGTH)
