"""Reads the list of sessions in slices, and gives the same object again for each session that has not changed."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterable

from openobd_desktop.client import convert
from openobd_desktop.domain import DEFAULT_PORT, Session
from openobd_desktop.protocol.session_controller_pb2 import SessionInfo, SessionInfoList

ROWS_AT_ONCE = 250
"""Sessions read before other work gets its turn: at most some 3 ms on a slow PC."""
_log = logging.getLogger(__name__)


class SessionList:
    """Remembers the sessions of the last answer, without their tokens.

    Most of a list is the same every few seconds. A session whose fields read as before is not made anew, so whoever
    compares it with the former one is done by looking whether it is the same.
    """

    def __init__(self) -> None:
        self._known: dict[str, Session] = {}

    async def read(self, answer: SessionInfoList) -> tuple[Session, ...]:
        """The sessions of ``answer`` in its order; those without an id are left out."""
        sessions: list[Session] = []
        rows = answer.sessions
        for start in range(0, len(rows), ROWS_AT_ONCE):
            sessions += self._slice(rows[start : start + ROWS_AT_ONCE])
            await asyncio.sleep(0)
        if len(sessions) < len(rows):
            _log.warning("%d sessions without an id were left out", len(rows) - len(sessions))
        self._known = {session.id: session for session in sessions}
        return tuple(sessions)

    def _slice(self, rows: Iterable[SessionInfo]) -> list[Session]:
        known = self._known
        return [
            former if (former := known.get(session_id)) is not None and _reads_as(former, row) else convert.session(row)
            for row in rows
            if (session_id := row.id)
        ]


def _reads_as(former: Session, row: SessionInfo) -> bool:
    return (
        former.state_text == row.state
        and former.created_text == row.created_at
        and former.host == row.grpc_endpoint
        and former.port == (row.grpc_port or DEFAULT_PORT)
    )
