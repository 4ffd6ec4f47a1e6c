"""Behaviours of difficult control units: slow, busy, silent or confused.

In a car file, a behaviour is written as its name followed by numbers, for example "pending 10 1.5".
"""

from collections.abc import Callable
from itertools import cycle
from typing import TYPE_CHECKING

from openobd_desktop.simulator.car.replies import NEGATIVE, POSITIVE, Reply, refusal

if TYPE_CHECKING:
    from openobd_desktop.simulator.car.unit import Unit

Behaviour = Callable[["Unit", str, list[Reply]], list[Reply]]
"""Function that takes a unit, a request and the answers to the request, and returns the answers to send instead."""

PENDING, BUSY, NOT_IN_SESSION = 0x78, 0x21, 0x7F
SPOILT = ("cut", "short", "letters", "odd", "empty")
"""Kinds of garbage: an answer without its end, an incomplete refusal, non-hexadecimal characters, an odd number of
digits, and nothing."""


class UnknownBehaviourError(ValueError):
    """Raised for a behaviour that does not exist; the text is a message for users."""


def slow(seconds: str = "1.8") -> Behaviour:
    """Returns a behaviour that delays the first answer by the given number of seconds."""

    def behaviour(unit: "Unit", request: str, replies: list[Reply]) -> list[Reply]:
        return [Reply(first.payload, first.after + float(seconds)) for first in replies[:1]] + replies[1:]

    return behaviour


def silent() -> Behaviour:
    """Returns a behaviour that sends no answers."""
    return lambda unit, request, replies: []


def pending(number: str = "3", seconds: str = "1.5", *services: str) -> Behaviour:
    """Returns a behaviour that announces the answer several times before sending it.

    Args:
        number: Number of times the answer is announced.
        seconds: Seconds between the announcements, and between the last one and the answer.
        services: The services that behave in this way, in hexadecimal; by default, all except tester present.
    """

    def behaviour(unit: "Unit", request: str, replies: list[Reply]) -> list[Reply]:
        if not replies or not _concerns(request, services):
            return replies
        wait = refusal(request, PENDING)
        announced = [Reply(wait, float(seconds) if place else replies[0].after) for place in range(int(number))]
        return [*announced, Reply(replies[0].payload, float(seconds)), *replies[1:]]

    return behaviour


def busy(number: str = "3", *services: str) -> Behaviour:
    """Returns a behaviour that refuses each request ``number`` times because the unit is busy, and then answers."""
    refused: dict[str, int] = {}

    def behaviour(unit: "Unit", request: str, replies: list[Reply]) -> list[Reply]:
        times = refused.get(request, 0)
        if not replies or not _concerns(request, services) or times == int(number):
            refused.pop(request, None)
            return replies
        refused[request] = times + 1
        return [Reply(refusal(request, BUSY), replies[0].after)]

    return behaviour


def refuses(service: str = "19", code: str = "22") -> Behaviour:
    """Returns a behaviour that always refuses a service with a certain code; both are hexadecimal."""

    def behaviour(unit: "Unit", request: str, replies: list[Reply]) -> list[Reply]:
        return [Reply(refusal(request, int(code, 16)), unit.delay)] if request.startswith(service) else replies

    return behaviour


def needs(session: str = "03", *services: str) -> Behaviour:
    """Returns a behaviour that refuses services outside a certain diagnostic session; all values are hexadecimal."""

    def behaviour(unit: "Unit", request: str, replies: list[Reply]) -> list[Reply]:
        if unit.session == int(session, 16) or request[:2] not in (services or ("19",)):
            return replies
        return [Reply(refusal(request, NOT_IN_SESSION), unit.delay)]

    return behaviour


def garbage(*kinds: str) -> Behaviour:
    """Returns a behaviour that corrupts answers, cycling through the given kinds or, by default, all of ``SPOILT``."""
    for kind in kinds:
        if kind not in SPOILT:
            raise UnknownBehaviourError(f"garbage is one of {', '.join(SPOILT)}, not {kind!r}.")
    ways = cycle(kinds or SPOILT)

    def behaviour(unit: "Unit", request: str, replies: list[Reply]) -> list[Reply]:
        return [Reply(_spoilt(reply.payload, next(ways)), reply.after) for reply in replies]

    return behaviour


def late() -> Behaviour:
    """Returns a behaviour that holds back every other answer until just before the answer to the next request."""
    kept: list[Reply] = []

    def behaviour(unit: "Unit", request: str, replies: list[Reply]) -> list[Reply]:
        if kept:
            replies = kept + replies
            kept.clear()
            return replies
        kept.extend(replies)
        return []

    return behaviour


def foreign(number: str = "2") -> Behaviour:
    """Returns a behaviour that sends ``number`` answers for other services or identifiers before the real answer."""

    def behaviour(unit: "Unit", request: str, replies: list[Reply]) -> list[Reply]:
        if not replies:
            return replies
        other_service = f"{(int(request[:2], 16) ^ 0x01) | POSITIVE:02X}{request[2:]}"
        other_echo = f"{int(request[:2], 16) + POSITIVE:02X}{'F1A5' if request.startswith('22') else 'EE'}00"
        others = [(other_service, other_echo, refusal("31", PENDING))[place % 3] for place in range(int(number))]
        return [*(Reply(each, unit.delay) for each in others), *replies]

    return behaviour


BEHAVIOURS: dict[str, Callable[..., Behaviour]] = {
    "slow": slow,
    "silent": silent,
    "pending": pending,
    "busy": busy,
    "refuses": refuses,
    "needs": needs,
    "garbage": garbage,
    "late": late,
    "foreign": foreign,
}


def behaviour_of(text: str) -> Behaviour:
    """Returns the behaviour for a name with arguments, for example "busy 3".

    Raises:
        UnknownBehaviourError: there is no such behaviour.
    """
    name, *arguments = text.split()
    try:
        return BEHAVIOURS[name](*arguments)
    except (KeyError, TypeError) as error:
        raise UnknownBehaviourError(f"{text!r} is not a behaviour; there are {', '.join(BEHAVIOURS)}.") from error


def _concerns(request: str, services: tuple[str, ...]) -> bool:
    return request[:2] in services if services else not request.startswith("3E")


def _spoilt(payload: str, way: str) -> str:
    if way == "cut":
        # Without its last byte, the longest answer is incomplete in every protocol that includes a length.
        return payload[:-2]
    return {"short": f"{NEGATIVE:02X}{payload[:2]}", "letters": "ZZ", "odd": payload[:-1], "empty": ""}[way]
