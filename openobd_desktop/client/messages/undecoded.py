"""Functions that split an encoded session list into its sessions and join them, without decoding the sessions."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from typing import Protocol, cast

from google.protobuf.descriptor_pool import DescriptorPool
from google.protobuf.message_factory import GetMessageClass

from openobd_desktop.protocol.session_controller_pb2 import SessionInfoList

_TAG = SessionInfoList.SESSIONS_FIELD_NUMBER << 3 | 2
"""The byte that precedes the length of each session in an encoded list (protobuf docs, encoding)."""
_PREFIX = 3
"""Number of bytes that precede a session of the usual size: the tag and a two-byte length."""


DESCRIPTION = b'\n\x0fundecoded.proto"!\n\rUndecodedList\x12\x10\n\x08sessions\x18\x01 \x03(\x0cb\x06proto3'
"""Encoded description of ``UndecodedList``; a test builds the same with protobuf, whose module for it loads slowly."""


class _Spans(dict[bytes, int]):
    """Sizes of sessions, including the prefix, keyed by prefix; ``sys.maxsize`` for an unusual prefix.

    Looking up the few sizes that occur in a list is faster than calculating them.
    """

    def __missing__(self, prefix: bytes) -> int:
        if len(prefix) < _PREFIX or prefix[0] != _TAG or not prefix[2] < 0x80 <= prefix[1]:
            return sys.maxsize
        # The first byte of the length contains the lower seven bits.
        span = self[prefix] = _PREFIX + prefix[1] + (prefix[2] - 1) * 0x80
        return span


_SPANS = _Spans()


class _UndecodedList(Protocol):
    """Message with the same encoding as ``SessionInfoList``, which leaves each session as undecoded bytes."""

    sessions: Sequence[bytes]

    def SerializeToString(self) -> bytes: ...  # noqa: N802 - protobuf's own name


class _Kind(Protocol):
    def __call__(self, *, sessions: Iterable[bytes]) -> _UndecodedList: ...

    def FromString(self, data: bytes) -> _UndecodedList: ...  # noqa: N802 - protobuf's own name


def _kind() -> _Kind:
    # The message has a descriptor pool of its own, because it is not part of the protocol.
    pool = DescriptorPool()
    pool.AddSerializedFile(DESCRIPTION)
    return cast("_Kind", GetMessageClass(pool.FindMessageTypeByName("UndecodedList")))


_LIST = _kind()


def sessions_from(data: bytes, start: int, count: int) -> tuple[list[bytes], int]:
    """Returns the next sessions from an encoded ``SessionInfoList``, each as undecoded bytes.

    Args:
        data: The encoded list.
        start: The index in ``data`` at which to start.
        count: The number of sessions to return; exceeded if protobuf has to split the rest of the list.

    Returns:
        The sessions, and the index in ``data`` after the last returned session.

    Raises:
        DecodeError: ``data`` is not an encoded session list.
    """
    sessions: list[bytes] = []
    end = len(data)
    for _ in range(count):
        first = start + _PREFIX
        stop = start + _SPANS[data[start:first]]
        if stop > end:
            if start == end:
                break
            first, stop = _short(data, start)
            if stop > end:
                return sessions + _rest(data, start), end
        sessions.append(data[first:stop])
        start = stop
    return sessions, start


def _short(data: bytes, start: int) -> tuple[int, int]:
    """Returns where a session with a one-byte length starts and ends; the end is ``sys.maxsize`` if there is none."""
    first = start + 2
    is_short = first <= len(data) and data[start] == _TAG and data[start + 1] < 0x80
    return first, first + data[start + 1] if is_short else sys.maxsize


def _rest(data: bytes, start: int) -> list[bytes]:
    """Uses protobuf to split ``data``, beginning at ``start``.

    Protobuf handles unknown fields, long sessions and errors.
    """
    return list(_LIST.FromString(data[start:]).sessions)


def joined(sessions: Iterable[bytes]) -> bytes:
    """Returns an encoded ``SessionInfoList`` that contains the encoded ``sessions``."""
    return _LIST(sessions=sessions).SerializeToString()
