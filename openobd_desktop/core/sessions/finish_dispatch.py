"""Sends results so that the end of the form or window that asked does not end the sending."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from openobd_desktop.core.aio.tasks import TaskScope
from openobd_desktop.core.session.active_session import ActiveSession
from openobd_desktop.domain.session import ServiceResult
from openobd_desktop.errors import OpenObdError


class FinishDispatch:
    """Results on their way, each a task of its own.

    Attributes:
        unconfirmed: Why the last result of an open session was not confirmed, by the session's id; without an entry
            while a newer one is on its way.
    """

    def __init__(self, scope: TaskScope, on_confirmed: Callable[[str], None]) -> None:
        self.unconfirmed: dict[str, OpenObdError] = {}
        self._scope = scope
        self._on_confirmed = on_confirmed

    async def send(self, active: ActiveSession, result: ServiceResult) -> None:
        """Returns once the service has confirmed; a caller that is cancelled leaves the result on its way.

        Raises:
            OpenObdError: as ``ActiveSession.finish`` does.
        """
        self.unconfirmed.pop(active.id, None)
        error = await asyncio.shield(self._scope.start(self._send(active, result), f"finish session {active.id}"))
        if error is not None:
            raise error

    async def _send(self, active: ActiveSession, result: ServiceResult) -> OpenObdError | None:
        """A known error is an outcome, or the scope would take it for a fault of this program."""
        try:
            await active.finish(result)
        except OpenObdError as error:
            self.unconfirmed[active.id] = error
            return error
        self._on_confirmed(active.id)
        return None
