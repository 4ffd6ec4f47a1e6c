"""Push-back: how a failed call says when to call again, in gRPC's own metadata or in ``google.rpc.RetryInfo``."""

from __future__ import annotations

from collections.abc import Iterator

from grpc.aio import AioRpcError

LONGEST = 300.0
"""Longest push-back that is respected, in seconds; also stands for "do not call again"."""
_MILLISECONDS = "grpc-retry-pushback-ms"
"""Metadata key whose value is the push-back in milliseconds; if the value is negative or invalid, the call must not be
repeated (gRPC proposal A6)."""
_DETAILS = "grpc-status-details-bin"
"""Key of an encoded ``google.rpc.Status``, whose third field holds details, each a ``google.protobuf.Any``."""
_RETRY_INFO = b"type.googleapis.com/google.rpc.RetryInfo"
_SIZE_LIMIT = 16_384
_VARINT, _FIXED64, _BYTES, _FIXED32 = 0, 1, 2, 5
_SIZES = {_FIXED64: 8, _FIXED32: 4}


def push_back(failure: AioRpcError) -> float | None:
    """Returns the seconds to wait before another call, at most ``LONGEST``; None if the service does not say."""
    seconds: float | None = None
    for key, value in failure.trailing_metadata() or ():
        if key == _MILLISECONDS:
            return _from_milliseconds(value)
        if key == _DETAILS and isinstance(value, bytes) and len(value) <= _SIZE_LIMIT:
            seconds = _from_status(value) if seconds is None else seconds
    return seconds


def _from_milliseconds(value: str | bytes) -> float:
    text = value if isinstance(value, str) else ""
    if not (text.isascii() and text.isdigit() and len(text) <= 10):
        return LONGEST
    return min(LONGEST, int(text) / 1000)


def _from_status(status: bytes) -> float | None:
    """Returns the delay, in seconds, in an encoded ``google.rpc.Status``; None if there is no decodable delay."""
    try:
        for detail in _values(status, 3):
            if _RETRY_INFO in _values(detail, 1):
                return next((_duration(each) for info in _values(detail, 2) for each in _values(info, 1)), None)
    except (IndexError, ValueError):
        return None
    return None


def _duration(encoded: bytes) -> float:
    """Returns an encoded ``google.protobuf.Duration`` in seconds; negative durations count as 0."""
    seconds = nanoseconds = 0
    for field, value in _fields(encoded):
        if isinstance(value, int):
            # Negative numbers are encoded as unsigned ones of 64 bits.
            signed = value - 2**64 if value >= 2**63 else value
            seconds, nanoseconds = (signed if field == 1 else seconds), (signed if field == 2 else nanoseconds)
    return min(LONGEST, max(0.0, seconds + nanoseconds / 1e9))


def _values(message: bytes, wanted: int) -> list[bytes]:
    return [value for field, value in _fields(message) if field == wanted and isinstance(value, bytes)]


def _fields(message: bytes) -> Iterator[tuple[int, int | bytes]]:
    """Yields the fields of an encoded message (protobuf docs, encoding).

    Raises:
        IndexError: the message is incomplete.
        ValueError: the message contains a field of an unknown type.
    """
    at = 0
    while at < len(message):
        tag, at = _varint(message, at)
        kind = tag & 7
        if kind == _VARINT:
            value, at = _varint(message, at)
            yield tag >> 3, value
            continue
        size, at = _varint(message, at) if kind == _BYTES else (_SIZES.get(kind, -1), at)
        if size < 0:
            raise ValueError("a field of an unknown type")
        if at + size > len(message):
            raise IndexError("the message is incomplete")
        yield tag >> 3, message[at : at + size]
        at += size


def _varint(message: bytes, at: int) -> tuple[int, int]:
    value = 0
    for place in range(10):
        byte = message[at + place]
        value |= (byte & 0x7F) << 7 * place
        if byte < 0x80:
            return value, at + place + 1
    raise ValueError("a number is too long")
