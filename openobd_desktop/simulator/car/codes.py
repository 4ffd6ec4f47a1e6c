"""Trouble codes of simulated control units, in the notation of car files and as bytes."""

from msgspec import Struct

LETTERS = "PCBU"
VAG_DIGITS = 5

PRESENT, PENDING, STORED, LAMP = 0x01, 0x04, 0x08, 0x80
"""Bits of the UDS status byte (ISO 14229-1, annex D)."""


class Code(Struct, frozen=True):
    """A trouble code stored in a control unit.

    Attributes:
        raw: Two bytes, or three with a failure type (ISO 14229-1).
        status: Status byte, whose bits depend on the protocol.
        returns: Whether the code is stored again immediately after being cleared, because the fault persists.
    """

    raw: bytes
    status: int
    returns: bool = False


def code_of(text: str) -> Code:
    """Parses a code with its status, such as "P0120-11 2F", or "00532 62 returns" with a number in VAG notation.

    Raises:
        ValueError: the text is not a code.
    """
    name, status, *rest = text.split()
    if rest not in ([], ["returns"]):
        raise ValueError(f"{text!r} is not a trouble code")
    return Code(raw_of(name), int(status, 16), bool(rest))


def raw_of(name: str) -> bytes:
    """Returns the bytes of a code such as "P0120", "P0120-11" or "00532".

    Raises:
        ValueError: the text is not a code.
    """
    if len(name) == VAG_DIGITS and name.isdecimal():
        return int(name).to_bytes(2, "big")
    number, _, failure = name.partition("-")
    if len(number) != len("P0120") or number[0] not in LETTERS or number[1] not in "0123":
        raise ValueError(f"{name!r} is not a trouble code")
    high = LETTERS.index(number[0]) << 6 | int(number[1]) << 4 | int(number[2], 16)
    return bytes((high, int(number[3:], 16))) + bytes.fromhex(failure)
