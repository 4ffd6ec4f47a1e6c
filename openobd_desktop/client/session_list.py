"""Reads the list of sessions in slices, and gives the same object again for each session that has not changed."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence

from openobd_desktop.client.messages import convert
from openobd_desktop.domain.session import Session
from openobd_desktop.protocol.session_controller_pb2 import SessionInfo, SessionInfoList

ROWS_AT_ONCE = 500
"""Sessions read before other work gets its turn: at most some 5 ms on a slow PC."""
_log = logging.getLogger(__name__)
_bytes_of = SessionInfo.SerializeToString


class SessionList:
    """Remembers the sessions of the last answer, without their tokens.

    Most of a list is the same every few seconds. A session whose bytes are as before is not made anew, so whoever
    compares it with the former one is done by looking whether it is the same.
    """

    def __init__(self) -> None:
        # By a hash of their bytes, which hold the token and so are not kept themselves.
        self._known: dict[int, Session] = {}

    async def read(self, answer: SessionInfoList) -> tuple[Session, ...]:
        """The sessions of ``answer`` in its order; those without an id are left out."""
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
        """The sessions of some rows, which are noted in ``known``."""
        former, read = self._known, convert.session
        marks = [hash(_bytes_of(row)) for row in rows]
        sessions = [former.get(mark) or read(row) for mark, row in zip(marks, rows, strict=True)]
        known.update(zip(marks, sessions, strict=True))
        return [session for session in sessions if session.id]
