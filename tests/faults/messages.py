"""Strategies for messages with any content, derived from their descriptors, as an unknown service may send them."""

from __future__ import annotations

from typing import Any, TypeVar

from google.protobuf.descriptor import FieldDescriptor
from google.protobuf.message import DecodeError, Message
from google.protobuf.message_factory import GetMessageClass
from hypothesis import strategies as st

M = TypeVar("M", bound=Message)

LONGEST_TEXT = 10_000
HOSTILE = ["active", " ACTIVE ", "2026-03-02T08:00:00Z", "9999-99-99T99:99", "\x00", "\u202e", "\u0130"]

_INTEGERS = {
    FieldDescriptor.CPPTYPE_INT32: (-(2**31), 2**31 - 1),
    FieldDescriptor.CPPTYPE_INT64: (-(2**63), 2**63 - 1),
    FieldDescriptor.CPPTYPE_UINT32: (0, 2**32 - 1),
    FieldDescriptor.CPPTYPE_UINT64: (0, 2**64 - 1),
    # Enumerations are open: a newer service may send numbers that are unknown here.
    FieldDescriptor.CPPTYPE_ENUM: (-(2**31), 2**31 - 1),
}


# Fields are typed as Any below, since the stubs have two incompatible classes of descriptors.


def messages(kind: type[M]) -> st.SearchStrategy[M]:
    """Returns a strategy for messages of a type; each field has any content that its type allows, or is absent."""
    names = {field.name: _values(field) for field in kind.DESCRIPTOR.fields_by_name.values()}
    return st.fixed_dictionaries({}, optional=names).map(lambda fields: kind(**fields))


def damaged(kind: type[M]) -> st.SearchStrategy[M]:
    """Returns a strategy for messages parsed from altered bytes, as far as these can be parsed."""
    tampered = st.tuples(messages(kind), st.integers(0, 200), st.binary(max_size=8)).map(
        lambda drawn: _read(kind, drawn[0].SerializeToString(), drawn[1], drawn[2])
    )
    return tampered.filter(lambda message: message is not None).map(lambda message: message or kind())


def _read(kind: type[M], content: bytes, place: int, splinter: bytes) -> M | None:
    try:
        return kind.FromString(content[:place] + splinter + content[place + len(splinter) :])
    except DecodeError:
        return None


def _values(field: Any) -> st.SearchStrategy[Any]:
    single = _single(field)
    return st.lists(single, max_size=4) if field.is_repeated else single


def _single(field: Any) -> st.SearchStrategy[Any]:
    kind = field.cpp_type
    if kind in _INTEGERS:
        return st.integers(*_INTEGERS[kind])
    if kind == FieldDescriptor.CPPTYPE_BOOL:
        return st.booleans()
    if kind == FieldDescriptor.CPPTYPE_STRING:
        # Long texts are created when drawn, since hypothesis prints the values of a strategy.
        long = st.just("x").map(lambda letter: letter * LONGEST_TEXT)
        texts = st.text(max_size=60) | st.sampled_from(HOSTILE) | long
        return st.binary(max_size=60) if field.type == FieldDescriptor.TYPE_BYTES else texts
    if kind == FieldDescriptor.CPPTYPE_MESSAGE:
        return messages(GetMessageClass(field.message_type))
    return st.floats(width=32)
