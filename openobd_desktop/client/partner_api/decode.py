"""Tolerant JSON parsing: missing, invalid, hostile and overlong values become empty."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime

import msgspec
from msgspec import Raw, Struct

from openobd_desktop.client.messages.convert import moment
from openobd_desktop.errors import PartnerApiUnreadable

NAME_LIMIT = 200
"""Maximum number of characters to keep from names, references and IDs."""
TEXT_LIMIT = 4000
"""Maximum number of characters to keep from longer text."""
LARGEST_NUMBER = 2**63 - 1
MOST_COMMAS = 400_000
"""Maximum number of commas in an answer: an answer may be large, but splitting one with too many values would take
long; 1,000 tickets have 25,000 commas."""
MOST_COMMAS_OF_ENTRY = 20_000
INNER_LIMIT = 100_000
"""Maximum size of all lists and objects inside an entry, in bytes."""
LONGEST_NUMBER = 100
"""Maximum number of characters in a number."""

Entry = Mapping[str, object]
"""A decoded object."""

_CONTROL = re.compile(r"[\0-\x08\x0b-\x1f\x7f\ud800-\udfff]")
_MILLISECONDS_FROM = 10**11
"""Numbers of at least this size are times in milliseconds; as seconds, they would be in the year 5138 or later."""
_INNER = frozenset(
    {
        *("result", "payload", "message", "ticket", "customer", "attachment", "sender", "price"),
        *("supported_products", "supported_vehicles"),
    }
)
"""Fields whose lists and objects are decoded; those in other fields are not, since their contents might be anything."""
_INVALID = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)


class RawList(Struct):
    """A list whose entries have not been decoded yet, so that each can be decoded separately.

    Attributes:
        result: The entries.
        total: Number of entries in the whole list; 0 if unknown.
        next_token: The token that requests the next page; empty on the last page.
    """

    result: list[Raw]
    total: object = 0
    next_token: object = ""


class _Parts(Struct):
    result: list[Raw]
    total: Raw = Raw(b"0")
    next_token: Raw = Raw(b'""')


def raw_list(body: bytes, place: str) -> RawList:
    """Splits an answer into its entries.

    Raises:
        PartnerApiUnreadable: the answer is not a list as documented, or has far too many values.
    """
    if body.count(b",") > MOST_COMMAS:
        raise PartnerApiUnreadable(f"{place}: too many values")
    try:
        found = msgspec.json.decode(body, type=_Parts)
        fields = _plain({"total": found.total, "next_token": found.next_token})
    except _INVALID:
        raise PartnerApiUnreadable(f"{place}: not a list as documented") from None
    return RawList(found.result, number(fields, "total"), text(fields, "next_token", TEXT_LIMIT))


def entry(raw: Raw | bytes | str) -> Entry | None:
    """Returns a decoded entry; None if the entry is not an object, or has far too many values."""
    encoded = raw.encode(errors="replace") if isinstance(raw, str) else bytes(raw)
    if encoded.count(b",") > MOST_COMMAS_OF_ENTRY:
        return None
    try:
        return _plain(msgspec.json.decode(encoded, type=dict[str, Raw]))
    except _INVALID:
        return None


def _plain(fields: Mapping[str, Raw]) -> Entry:
    """Returns the decoded fields of an object, leaving out fields of an unexpected kind or an excessive size."""
    room = INNER_LIMIT
    found: dict[str, object] = {}
    for name, raw in fields.items():
        encoded = bytes(raw)
        if encoded[:1] in (b"[", b"{"):
            room -= len(encoded)
            is_fit = name in _INNER and room >= 0
        else:
            is_fit = encoded[:1] == b'"' or len(encoded) <= LONGEST_NUMBER
        if is_fit:
            found[name] = msgspec.json.decode(encoded)
    return found


def one(body: bytes, place: str) -> Entry:
    """Returns the object in an answer, which may be wrapped in a field named ``result``.

    Raises:
        PartnerApiUnreadable: the answer is not an object.
    """
    found = entry(body)
    if found is None:
        raise PartnerApiUnreadable(f"{place}: not an object")
    return part(found, "result") or found


def part(found: Entry, name: str) -> Entry:
    """Returns the object in a field of another object; empty if there is no such object."""
    inner = found.get(name)
    return inner if isinstance(inner, dict) else {}


def text(found: Entry, name: str, limit: int = NAME_LIMIT) -> str:
    """Returns the string in a field, without control characters, or the number as a string; otherwise ""."""
    value = found.get(name)
    if isinstance(value, str):
        return _CONTROL.sub("", value[: limit + limit]).strip()[:limit]
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) <= LARGEST_NUMBER:
        return str(value)
    return ""


def texts(found: Entry, name: str, most: int = 1000) -> tuple[str, ...]:
    """Returns the list of strings in a field; objects in the list are represented by their names or IDs."""
    values = found.get(name)
    if not isinstance(values, list):
        return ()
    read = (
        text(value, "name") or text(value, "id") if isinstance(value, dict) else text({"": value}, "")
        for value in values[:most]
    )
    return tuple(filter(None, read))


def number(found: Entry, name: str) -> int:
    """Returns the number in a field, even if written as text; 0 if it is not positive or does not fit into 64 bits."""
    value = found.get(name)
    if isinstance(value, str) and len(value) <= len(str(LARGEST_NUMBER)) and value.isascii() and value.isdigit():
        value = int(value)
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int):
        return 0
    return value if 0 < value <= LARGEST_NUMBER else 0


def decimal(found: Entry, name: str) -> float | None:
    """Returns the finite number in a field, even if it is written as text; None if there is no such number."""
    value = found.get(name)
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return None
    try:
        read = float(value[:40] if isinstance(value, str) else value)
    except (ValueError, OverflowError):
        return None
    return read if abs(read) < LARGEST_NUMBER else None


def flag(found: Entry, name: str) -> bool | None:
    """Returns the boolean in a field; None if there is no boolean."""
    value = found.get(name)
    return value if isinstance(value, bool) else None


def time(found: Entry, name: str) -> datetime | None:
    """Returns the time in a field, or None if there is no valid time.

    The field may contain a string in one of several formats, or a number of seconds or milliseconds.
    """
    value = found.get(name)
    if isinstance(value, str) and not value.isdigit():
        return moment(value[:100])
    count = number(found, name)
    try:
        at = datetime.fromtimestamp(count / 1000 if count >= _MILLISECONDS_FROM else count, UTC) if count else None
    except (ValueError, OverflowError, OSError):
        return None
    return at
