"""Conversion of the list of sessions in slices, in which unchanged sessions keep their objects."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence

from openobd_desktop.client.messages import convert
from openobd_desktop.domain.session import Session
from openobd_desktop.protocol.session_controller_pb2 import SessionInfo, SessionInfoList

ROWS_AT_ONCE = 500
"""Number of sessions converted at a time; takes at most about 5 ms on a slow PC."""
_log = logging.getLogger(__name__)
_bytes_of = SessionInfo.SerializeToString


class SessionList:
    """Converts lists of sessions and keeps the sessions of the last list, without their tokens.

    Most sessions do not change between two lists. A session whose bytes have not changed is not converted again, so
    callers can recognize it by the identity of the object.
    """

    def __init__(self) -> None:
        # Sessions by the hash of their bytes; the bytes themselves are not kept, because they contain the token.
        self._known: dict[int, Session] = {}

    async def read(self, answer: SessionInfoList) -> tuple[Session, ...]:
        """Converts the sessions of ``answer``, in the same order; omits those without an ID."""
        known: dict[int, Session] = {}
        sessions: list[Session] = []
        rows = answer.sessions
        for start in range(0, len(rows), ROWS_AT_ONCE):
            sessions += self._slice(rows[start : start + ROWS_AT_ONCE], known)
            await asyncio.sleep(0)
        if len(sessions) < len(rows):
            _log.warning("%d sessions without an id were left out", len(rows) - len(sessions))
        self._known = known
        return tuple(sessions)

    def _slice(self, rows: Sequence[SessionInfo], known: dict[int, Session]) -> list[Session]:
        """Converts some rows, adds them to ``known`` and returns those with an ID."""
        former, read = self._known, convert.session
        marks = [hash(_bytes_of(row)) for row in rows]
        sessions = [former.get(mark) or read(row) for mark, row in zip(marks, rows, strict=True)]
        known.update(zip(marks, sessions, strict=True))
        return [session for session in sessions if session.id]
