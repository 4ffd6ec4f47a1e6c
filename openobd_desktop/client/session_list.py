"""Conversion of the list of sessions in slices; unchanged sessions keep the same objects."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence

from openobd_desktop.client.messages import convert
from openobd_desktop.domain.session import Session
from openobd_desktop.protocol.session_controller_pb2 import SessionInfo, SessionInfoList

ROWS_AT_ONCE = 500
"""Sessions converted at a time; takes about 5 ms at most on a slow PC."""
_log = logging.getLogger(__name__)
_bytes_of = SessionInfo.SerializeToString


class SessionList:
    """Keeps the sessions of the last answer, without their tokens.

    Most of a list does not change within a few seconds. A session whose bytes have not changed is not converted again,
    so sessions can be compared by identity.
    """

    def __init__(self) -> None:
        # Sessions by a hash of their bytes, which contain the token and are therefore not kept themselves.
        self._known: dict[int, Session] = {}

    async def read(self, answer: SessionInfoList) -> tuple[Session, ...]:
        """Returns the sessions of ``answer`` in its order, without those that have no ID."""
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
        """Converts some rows and adds them to ``known``."""
        former, read = self._known, convert.session
        marks = [hash(_bytes_of(row)) for row in rows]
        sessions = [former.get(mark) or read(row) for mark, row in zip(marks, rows, strict=True)]
        known.update(zip(marks, sessions, strict=True))
        return [session for session in sessions if session.id]
