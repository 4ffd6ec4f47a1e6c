"""Conversion of session lists in small portions, which reuses the objects of unchanged sessions."""

from __future__ import annotations

import logging

from google.protobuf.message import DecodeError
from grpc.aio import Channel, UnaryUnaryMultiCallable

from openobd_desktop.client.messages import convert, undecoded
from openobd_desktop.client.transport.methods import Method
from openobd_desktop.client.transport.status_mapping import unreadable
from openobd_desktop.domain.session import Session
from openobd_desktop.protocol.common_pb2 import EmptyMessage
from openobd_desktop.protocol.session_controller_pb2 import DESCRIPTOR, SessionInfoList
from openobd_desktop.system.turns import Turns

ROWS_AT_ONCE = 250
"""Number of sessions to convert before checking the clock; converting that many takes about half a millisecond."""
_PATH = f"/{DESCRIPTOR.services_by_name['sessionController'].full_name}/{Method.LIST}"
_DAMAGED = "the answer is not the expected message"
_log = logging.getLogger(__name__)


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
        self._marks: list[int] = []
        self._sessions: list[Session] = []
        self._all_named = True
        """Whether each of these sessions has an ID."""

    async def read(self, answer: bytes) -> tuple[Session, ...]:
        """Returns the sessions in ``answer``, an encoded ``SessionInfoList``, in order; skips sessions without an ID.

        Raises:
            AnswerUnreadable: the answer is not a list of sessions.
        """
        marks: list[int] = []
        sessions: list[Session] = []
        former_marks, former, known = self._marks, self._sessions, None
        start, turns, all_named = 0, Turns(), True
        while start < len(answer):
            rows, end = _split(answer, start)
            own = list(map(hash, rows))
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


async def _by_mark(marks: list[int], sessions: list[Session], turns: Turns) -> dict[int, Session]:
    known: dict[int, Session] = {}
    for start in range(0, len(marks), ROWS_AT_ONCE):
        place = slice(start, start + ROWS_AT_ONCE)
        known.update(zip(marks[place], sessions[place], strict=True))
        await turns.give()
    return known


def _merged(rows: list[bytes], known: list[Session | None]) -> list[Session]:
    """Returns the sessions for ``rows``: those in ``known`` or, where ``known`` contains None, newly converted ones."""
    new = [row for row, session in zip(rows, known, strict=True) if session is None]
    converted = iter(_converted(undecoded.joined(new)) if new else ())
    return [session or next(converted) for session in known]


def _split(answer: bytes, start: int) -> tuple[list[bytes], int]:
    try:
        return undecoded.sessions_from(answer, start, ROWS_AT_ONCE)
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
