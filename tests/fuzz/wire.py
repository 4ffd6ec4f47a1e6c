"""Encoded protocol messages with any content, unknown fields and damage, derived from their descriptors."""

from __future__ import annotations

from typing import Any

from google.protobuf.descriptor import FieldDescriptor
from google.protobuf.message import Message
from google.protobuf.message_factory import GetMessageClass

from tests.fuzz.draws import Draw

_RANGES = {
    FieldDescriptor.CPPTYPE_INT32: (-(2**31), 2**31 - 1),
    FieldDescriptor.CPPTYPE_INT64: (-(2**63), 2**63 - 1),
    FieldDescriptor.CPPTYPE_UINT32: (0, 2**32 - 1),
    FieldDescriptor.CPPTYPE_UINT64: (0, 2**64 - 1),
    # Enumerations are open: a newer service may send numbers that are unknown here.
    FieldDescriptor.CPPTYPE_ENUM: (-(2**31), 2**31 - 1),
}
LARGEST = 4 * 2**20
"""Size above which gRPC refuses a message, in bytes."""
DEEPEST = 6
"""Depth below which messages in messages stay empty."""


def encoded(draw: Draw, kind: type[Message]) -> bytes:
    """Returns an encoded message: as it is, with unknown fields, damaged, or with one field nested very deeply."""
    content = bytes(filled(draw, kind).SerializeToString())[:LARGEST]
    if draw.chance(0.2):
        content += unknown(draw)
    if draw.chance(0.05):
        content = nested(draw, kind.DESCRIPTOR.fields) + content
    return draw.damaged(content) if draw.chance(0.3) else content


def filled(draw: Draw, kind: type[Message], depth: int = 0) -> Message:
    """Returns a message in which each field has any content, or is missing."""
    message = kind()
    for field in kind.DESCRIPTOR.fields:
        if draw.chance(0.25):
            continue
        if field.is_repeated:
            single = _value(draw, field, depth)
            repeated = getattr(message, field.name)
            repeated.extend([single] * (draw.pick((2, 5, 5 if depth else 1000)) if draw.chance(0.3) else 1))
        elif field.message_type is not None:
            getattr(message, field.name).CopyFrom(_value(draw, field, depth))
        else:
            setattr(message, field.name, _value(draw, field, depth))
    return message


def _value(draw: Draw, field: Any, depth: int) -> Any:
    kind = field.cpp_type
    if kind in _RANGES:
        low, high = _RANGES[kind]
        return min(max(draw.number(), low), high)
    if kind == FieldDescriptor.CPPTYPE_BOOL:
        return draw.chance(0.5)
    if kind == FieldDescriptor.CPPTYPE_MESSAGE:
        inner = GetMessageClass(field.message_type)
        return filled(draw, inner, depth + 1) if depth < DEEPEST else inner()
    if kind == FieldDescriptor.CPPTYPE_STRING:
        if field.type == FieldDescriptor.TYPE_BYTES:
            return draw.data(300)
        samples = ("active", "2026-03-02T08:00:00Z", "session.openobd.com", "62F18733473039", "Volkswagen Golf")
        return draw.text_like(samples).encode("utf-8", "replace").decode()
    return draw.random.uniform(-1e30, 1e30)


def unknown(draw: Draw) -> bytes:
    """Returns fields that no version of the protocol has, of any wire type, also invalid ones."""
    found = b""
    for _ in range(draw.pick((1, 3, 1000))):
        number, kind = draw.pick((15, 100, 2**29 - 1, 0)), draw.random.randrange(8)
        body = {0: varint(abs(draw.number()) % 2**64), 1: bytes(8), 2: varint(3) + b"abc", 5: bytes(4)}
        found += varint(number << 3 | kind) + body.get(kind, b"")
    return found


def nested(draw: Draw, fields: Any) -> bytes:
    """Returns a field that contains itself, or groups, up to thousands of levels deep."""
    number = draw.pick([field.number for field in fields] or [1])
    depth = draw.pick((10, 90, 110, 5000))
    if draw.chance(0.3):
        return varint(number << 3 | 3) * depth + varint(number << 3 | 4) * depth
    content = b""
    for _ in range(depth):
        content = varint(number << 3 | 2) + varint(len(content)) + content
    return content


def varint(number: int) -> bytes:
    """Returns a number in protobuf's variable-length encoding."""
    found = bytearray()
    while number >= 0x80:
        found.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes([*found, number])
