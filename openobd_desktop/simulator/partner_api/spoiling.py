"""Kinds of invalid answers, and the function that produces them."""

import json
from collections.abc import Callable
from enum import StrEnum
from typing import Any, Final

MEGABYTE = 1_000_000
HOSTILE: Final = (
    "\x00\x07\x1b[31mred\x1b[0m",
    "\u202egpj.exe\u2066 invoice",
    "<img src=x onerror=alert(1)><b>bold</b><a href='file:///etc/passwd'>here</a>",
    "\ud800 half a character",
    "%s %Ln {0} {name!r} ${HOME}",
    '=HYPERLINK("http://192.0.2.1";"look")',
    "line one\r\nline two\u2028line three\tend",
    "e" + "\u0301" * 500,
    " \u200b\ufeff ",
    "../../../etc/passwd",
)
"""Strings that an attacker may use to deceive users or crash a program."""
BAD_DATES: Final = (
    "2026-03-02:08.17",
    "yesterday",
    "",
    "0000-00-00T00:00:00Z",
    "9999999-01-01T00:00:00Z",
    172164904,
)
BAD_NUMBERS: Final = (-1, 2**63, 2**70, 1.5, 0, 10**400)


class Spoil(StrEnum):
    """What is wrong with an answer."""

    BROKEN_JSON = "broken JSON"
    EMPTY = "empty body"
    HTML = "a web page"
    NOT_UTF8 = "not UTF-8"
    NESTED = "nested a hundred thousand times"
    NOT_AN_OBJECT = "a list instead of an object"
    NO_LIST = "an object instead of a list"
    MISSING_FIELDS = "every other field is missing"
    NULLS = "all fields are null"
    WRONG_TYPES = "each field has another type"
    UNKNOWN_STATES = "states nobody has heard of"
    LONG_STRINGS = "strings of a megabyte"
    HOSTILE_TEXTS = "texts that deceive"
    BAD_DATES = "dates that are none"
    BAD_NUMBERS = "numbers that are none"
    TWICE = "each item twice"


def spoiled(body: bytes, kind: Spoil) -> bytes:
    """Returns an answer's body, made invalid in the given way."""
    if kind in _BODIES:
        return _BODIES[kind](body)
    value = json.loads(body)
    return json.dumps(_WAYS[kind](value)).encode()


def _items(value: Any, change: Callable[[dict[str, Any], int], Any]) -> Any:
    """Applies ``change`` to each item in a list, or to a single object."""
    if isinstance(value, dict) and isinstance(value.get("result"), list):
        changed = [
            change(item, place) if isinstance(item, dict) else item for place, item in enumerate(value["result"])
        ]
        return {**value, "result": changed}
    return change(value, 0) if isinstance(value, dict) else value


def _without_every_other(item: dict[str, Any], place: int) -> dict[str, Any]:
    return {key: value for at, (key, value) in enumerate(item.items()) if (at + place) % 2}


def _of_another_type(value: Any) -> Any:
    if isinstance(value, bool):
        return "yes"
    if isinstance(value, str):
        return [len(value)]
    if isinstance(value, (int, float)):
        return str(value) + " or so"
    return {"value": False}


def _wrong_types(value: Any) -> Any:
    changed = _items(value, lambda item, _: {key: _of_another_type(each) for key, each in item.items()})
    if isinstance(changed, dict) and isinstance(changed.get("result"), list):
        return {"query": 7, "result": [*changed["result"], 7, None, "ticket", []], "total": "many"}
    return changed


def _unknown_states(item: dict[str, Any], place: int) -> dict[str, Any]:
    odd = {"state": f"teleported {place}", "type": "carrier pigeon", "role": "ghost"}
    return {key: odd.get(key, value) for key, value in item.items()}


def _long(item: dict[str, Any], place: int) -> dict[str, Any]:
    # Only the first item, because an answer of several gigabytes would be a different fault.
    return (
        {key: "W" * MEGABYTE if isinstance(value, str) else value for key, value in item.items()} if not place else item
    )


def _hostile(item: dict[str, Any], place: int) -> dict[str, Any]:
    return {
        key: HOSTILE[(at + place) % len(HOSTILE)] if isinstance(value, str) and not _is_id(key) else value
        for at, (key, value) in enumerate(item.items())
    }


def _is_id(key: str) -> bool:
    return key == "id" or key.endswith("_id")


def _bad_dates(item: dict[str, Any], place: int) -> dict[str, Any]:
    return {
        key: BAD_DATES[(at + place) % len(BAD_DATES)] if key.endswith("_at") else value
        for at, (key, value) in enumerate(item.items())
    }


def _bad_numbers(item: dict[str, Any], place: int) -> dict[str, Any]:
    return {
        key: BAD_NUMBERS[(at + place) % len(BAD_NUMBERS)]
        if isinstance(value, (int, float)) and not isinstance(value, bool)
        else value
        for at, (key, value) in enumerate(item.items())
    }


def _twice(value: Any) -> Any:
    if isinstance(value, dict) and isinstance(value.get("result"), list):
        return {**value, "result": [*value["result"], *value["result"]]}
    return value


_BODIES: Final[dict[Spoil, Callable[[bytes], bytes]]] = {
    Spoil.BROKEN_JSON: lambda body: body[: max(1, len(body) // 2)],
    Spoil.EMPTY: lambda _: b"",
    Spoil.HTML: lambda _: b"<!doctype html><title>Sign in to the network</title><script>alert(1)</script>",
    Spoil.NOT_UTF8: lambda _: b'{"query": {}, "result": [{"id": "\xff\xfe"}], "total": 1}',
    Spoil.NESTED: lambda _: b"[" * 100_000 + b"]" * 100_000,
    Spoil.NOT_AN_OBJECT: lambda body: b"[" + body + b"]",
}
_WAYS: Final[dict[Spoil, Callable[[Any], Any]]] = {
    Spoil.NO_LIST: lambda value: {**value, "result": {"0": "ticket"}} if isinstance(value, dict) else value,
    Spoil.MISSING_FIELDS: lambda value: _items(value, _without_every_other),
    Spoil.NULLS: lambda value: _items(value, lambda item, _: dict.fromkeys(item)),
    Spoil.WRONG_TYPES: _wrong_types,
    Spoil.UNKNOWN_STATES: lambda value: _items(value, _unknown_states),
    Spoil.LONG_STRINGS: lambda value: _items(value, _long),
    Spoil.HOSTILE_TEXTS: lambda value: _items(value, _hostile),
    Spoil.BAD_DATES: lambda value: _items(value, _bad_dates),
    Spoil.BAD_NUMBERS: lambda value: _items(value, _bad_numbers),
    Spoil.TWICE: _twice,
}
