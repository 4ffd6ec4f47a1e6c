"""Conversion of the list of sessions in slices, in which unchanged sessions keep their objects."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from google.protobuf.message import DecodeError
from grpc.aio import Channel, UnaryUnaryMultiCallable

from openobd_desktop.client.messages import convert, undecoded
from openobd_desktop.client.messages.undecoded import UndecodedList
from openobd_desktop.client.transport.methods import Method
from openobd_desktop.client.transport.status_mapping import unreadable
from openobd_desktop.domain.session import Session
from openobd_desktop.protocol.common_pb2 import EmptyMessage
from openobd_desktop.protocol.session_controller_pb2 import DESCRIPTOR
from openobd_desktop.system.turns import Turns

ROWS_AT_ONCE = 250
"""Number of sessions converted before the clock is read again; takes about half a millisecond."""
_PATH = f"/{DESCRIPTOR.services_by_name['sessionController'].full_name}/{Method.LIST}"
_log = logging.getLogger(__name__)


def undecoded_list(channel: Channel) -> UnaryUnaryMultiCallable[EmptyMessage, UndecodedList]:
    """Returns the method that lists the sessions, with an answer that is split but not decoded."""
    return channel.unary_unary(
        _PATH, request_serializer=EmptyMessage.SerializeToString, response_deserializer=undecoded.split
    )


class SessionList:
    """Converts lists of sessions and keeps the sessions of the last list, without their tokens.

    Most sessions do not change between two lists. A session whose bytes have not changed is neither decoded nor
    converted again, so callers can recognize it by the identity of the object.
    """

    def __init__(self) -> None:
        # Sessions by the hash of their bytes; the bytes themselves are not kept, because they contain the token.
        self._known: dict[int, Session] = {}

    async def read(self, answer: UndecodedList) -> tuple[Session, ...]:
        """Converts the sessions of ``answer``, in the same order; omits those without an ID.

        Raises:
            AnswerUnreadable: a session cannot be decoded.
        """
        known: dict[int, Session] = {}
        sessions: list[Session] = []
        rows, turns = answer.sessions, Turns()
        for start in range(0, len(rows), ROWS_AT_ONCE):
            sessions += self._slice(rows[start : start + ROWS_AT_ONCE], known)
            await turns.give()
        if len(sessions) < len(rows):
            _log.warning("%d sessions without an id were left out", len(rows) - len(sessions))
        self._known = known
        return tuple(sessions)

    def _slice(self, rows: Sequence[bytes], known: dict[int, Session]) -> list[Session]:
        """Converts some rows, adds them to ``known`` and returns those with an ID."""
        marks = list(map(hash, rows))
        found = list(map(self._known.get, marks))
        new = iter(_sessions([row for row, session in zip(rows, found, strict=True) if session is None]))
        sessions = [session or next(new) for session in found]
        known.update(zip(marks, sessions, strict=True))
        return [session for session in sessions if session.id]


def _sessions(rows: Sequence[bytes]) -> list[Session]:
    try:
        return list(map(convert.session, undecoded.decoded(rows))) if rows else []
    except DecodeError:
        error = unreadable(Method.LIST, "the answer is not the message that was expected")
    raise error
