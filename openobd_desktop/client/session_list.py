"""Conversion of session lists in small portions, which neither decodes nor converts unchanged sessions again."""

from __future__ import annotations

import logging
import sys
from array import array
from collections.abc import Iterable, Sequence
from typing import Protocol, cast

from google.protobuf.descriptor_pool import DescriptorPool
from google.protobuf.message import DecodeError
from google.protobuf.message_factory import GetMessageClass
from grpc.aio import Channel, UnaryUnaryMultiCallable

from openobd_desktop.client.messages import convert
from openobd_desktop.client.transport.methods import Method
from openobd_desktop.client.transport.status_mapping import unreadable
from openobd_desktop.domain.session import Session
from openobd_desktop.protocol.common_pb2 import EmptyMessage
from openobd_desktop.protocol.session_controller_pb2 import DESCRIPTOR, SessionInfoList
from openobd_desktop.system.turns import Turns

ROWS_AT_ONCE = 250
"""Number of sessions to convert before checking the clock; converting that many takes about half a millisecond."""
_PATH = f"/{DESCRIPTOR.services_by_name['sessionController'].full_name}/{Method.LIST}"
_HASHES = "q"
"""Type code of an array of hashes, which have 64 bits."""
_DAMAGED = "the answer is not the expected message"
_log = logging.getLogger(__name__)

_TAG = SessionInfoList.SESSIONS_FIELD_NUMBER << 3 | 2
"""The byte that precedes the length of each session in an encoded list (protobuf docs, encoding)."""
_PREFIX = 3
"""Number of bytes that precede a session of the usual size: the tag and a two-byte length."""


DESCRIPTION = b'\n\x0fundecoded.proto"!\n\rUndecodedList\x12\x10\n\x08sessions\x18\x01 \x03(\x0cb\x06proto3'
"""Encoded description of ``UndecodedList``, verified by a test; building it with protobuf at run time would be slow."""


def undecoded_list(channel: Channel) -> UnaryUnaryMultiCallable[EmptyMessage, bytes]:
    """Returns the method that lists the sessions and leaves the answer undecoded."""
    return channel.unary_unary(_PATH, request_serializer=EmptyMessage.SerializeToString)


class SessionList:
    """Converts session lists and keeps the sessions of the most recent list, without their tokens.

    Most sessions are the same in two consecutive lists. A session whose bytes have not changed is neither decoded nor
    converted again, so callers can recognize an unchanged session by its identity (``is``).
    """

    def __init__(self) -> None:
        # The hash of each session's encoded bytes; the bytes themselves are not kept, because they contain the token.
        # In an array, a hash takes 8 bytes instead of 40.
        self._marks = array(_HASHES)
        self._sessions: list[Session] = []
        self._all_named = True
        """Whether each session in ``_sessions`` has an ID."""

    async def read(self, answer: bytes) -> tuple[Session, ...]:
        """Returns the sessions in ``answer``, an encoded ``SessionInfoList``, in order; skips sessions without an ID.

        Raises:
            AnswerUnreadable: the answer is not a list of sessions.
        """
        marks = array(_HASHES)
        sessions: list[Session] = []
        former_marks, former, known = self._marks, self._sessions, None
        start, turns, all_named = 0, Turns(), True
        while start < len(answer):
            rows, end = _split(answer, start)
            own = array(_HASHES, map(hash, rows))
            place = slice(len(marks), len(marks) + len(own))
            if own == former_marks[place]:
                portion = former[place]
                all_named &= self._all_named
            else:
                if not former:
                    portion = _converted(answer[start:end])
                else:
                    known = await _by_mark(former_marks, former, turns) if known is None else known
                    portion = _merged(rows, list(map(known.get, own)))
                all_named &= all(session.id for session in portion)
            sessions += portion
            marks += own
            start = end
            await turns.give()
        self._marks, self._sessions, self._all_named = marks, sessions, all_named
        return tuple(sessions) if all_named else _with_id(sessions)


async def _by_mark(marks: array[int], sessions: list[Session], turns: Turns) -> dict[int, Session]:
    known: dict[int, Session] = {}
    for start in range(0, len(marks), ROWS_AT_ONCE):
        place = slice(start, start + ROWS_AT_ONCE)
        known.update(zip(marks[place], sessions[place], strict=True))
        await turns.give()
    return known


def _merged(rows: list[bytes], known: list[Session | None]) -> list[Session]:
    """Returns the sessions for ``rows``: those in ``known`` or, where ``known`` contains None, newly converted ones."""
    new = [row for row, session in zip(rows, known, strict=True) if session is None]
    converted = iter(_converted(joined(new)) if new else ())
    return [session or next(converted) for session in known]


def _split(answer: bytes, start: int) -> tuple[list[bytes], int]:
    try:
        return sessions_from(answer, start, ROWS_AT_ONCE)
    except DecodeError:
        error = unreadable(Method.LIST, _DAMAGED)
    raise error


def _converted(data: bytes) -> list[Session]:
    """Decodes a ``SessionInfoList`` and converts all its sessions."""
    try:
        return convert.sessions(SessionInfoList.FromString(data).sessions)
    except DecodeError:
        error = unreadable(Method.LIST, _DAMAGED)
    raise error


def _with_id(sessions: list[Session]) -> tuple[Session, ...]:
    named = tuple([session for session in sessions if session.id])
    if len(named) < len(sessions):
        _log.warning("%d sessions without an ID were skipped", len(sessions) - len(named))
    return named


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
    """Message that is encoded like ``SessionInfoList`` but leaves each session as undecoded bytes."""

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
