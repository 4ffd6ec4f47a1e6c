"""Guard for requests to the car: those that only read are always allowed, all others only with a permit.

A scan passes its requests through ``read_only``, which accepts no permit, so no scan can change anything in the car.
"""

from __future__ import annotations

from openobd_desktop.domain.car.diagnosis import Language, Risk

_READ = frozenset({0x01, 0x02, 0x03, 0x06, 0x07, 0x09, 0x0A, 0x12, 0x13, 0x17, 0x18, 0x19, 0x1A, 0x21, 0x22, 0x3E})
_STATE = frozenset({0x04, 0x10, 0x11, 0x14, 0x20, 0x28, 0x29, 0x82, 0x83, 0x85, 0x87})
_SESSION = 0x10
_READING_SESSIONS = {
    Language.UDS: frozenset({0x01, 0x03, 0x81, 0x83}),
    Language.KWP: frozenset({0x01, 0x03, 0x81, 0x89}),
}
"""Default and extended sessions; the top bit suppresses the answer in UDS, but is part of the number in KWP2000."""
_FUNCTIONAL = 0x7DF
_FUNCTIONAL_29_BIT = 0x18DB
"""Upper half of the 29-bit identifiers by which a tester addresses all control units at once (ISO 15765-4)."""


class NotPermitted(Exception):
    """Raised for a request that may change the car and is not covered by a permit.

    Attributes:
        risk: What the request can change.
    """

    def __init__(self, risk: Risk) -> None:
        self.risk = risk
        super().__init__(f"not permitted: {risk.value}")


class Permit:
    """Permission to change the car, created by the dialog in which a person confirmed it.

    A permit covers the confirmed risk and every smaller risk; if it lists requests, it covers only these requests. It
    ends when its creator revokes it, and cannot be renewed.
    """

    __slots__ = ("_requests", "_risk")

    def __init__(self, risk: Risk, *requests: bytes) -> None:
        """Permits the given ``requests`` with this risk or, if there are none, all requests with this risk."""
        self._risk: Risk | None = risk
        self._requests = frozenset(requests)

    def revoke(self) -> None:
        """Revokes the permission."""
        self._risk = None

    def covers(self, request: bytes, risk: Risk) -> bool:
        """Returns whether the request may be sent, given its risk."""
        if self._risk is None or _RANK[risk] > _RANK[self._risk]:
            return False
        return not self._requests or request in self._requests


_RANK = {Risk.READ: 0, Risk.STATE: 1, Risk.WRITE: 2}


def is_functional(request_id: int) -> bool:
    """Returns whether a CAN identifier addresses all control units at once."""
    return request_id == _FUNCTIONAL or request_id >> 16 == _FUNCTIONAL_29_BIT


def risk_of(request: bytes, language: Language = Language.UDS) -> Risk:
    """Returns what a request to one control unit can change; an empty or unknown request is treated as a write."""
    if not request:
        return Risk.WRITE
    service = request[0]
    if service in _READ:
        return Risk.READ
    if service == _SESSION and request[1:2] and request[1] in _READING_SESSIONS[language]:
        return Risk.READ
    return Risk.STATE if service in _STATE else Risk.WRITE


def risk_at(request: bytes, language: Language, request_id: int | None, raw: bool) -> Risk:
    """Returns what a message on a channel can change.

    Args:
        request: The payload or, if ``raw`` is true, the bytes of a frame.
        language: The language of the control unit.
        request_id: The CAN identifier to send on; None if the channel has none.
        raw: Whether the channel carries raw frames, whose bytes may mean anything.
    """
    if raw or (request_id is not None and is_functional(request_id)):
        return Risk.WRITE
    return risk_of(request, language)


def read_only(request: bytes, language: Language = Language.UDS) -> bytes:
    """Returns the request if it only reads.

    Raises:
        NotPermitted: the request can change something.
    """
    risk = risk_of(request, language)
    if risk is not Risk.READ:
        raise NotPermitted(risk)
    return request


def check(request: bytes, risk: Risk, permit: Permit | None) -> None:
    """Checks that a message may be sent, given what it can change.

    Raises:
        NotPermitted: the message can change something, and the permit does not cover it.
    """
    if risk is not Risk.READ and not (permit and permit.covers(request, risk)):
        raise NotPermitted(risk)
