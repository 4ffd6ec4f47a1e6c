"""Locals of the operator, with their state."""

from __future__ import annotations

import asyncio

from openobd_desktop.core.session.services.handle import SessionHandle
from openobd_desktop.domain.journal import EventKind
from openobd_desktop.errors import NotOffered, OpenObdError


class Locals:
    """The operator's own testers beside the session.

    Attributes:
        muted: They are kept off the car; None if nobody knows, as in a session that was taken up again.
        offered: False once the server has said that it cannot do this.
    """

    def __init__(self, handle: SessionHandle) -> None:
        self._handle = handle
        self.muted: bool | None = None
        self.offered = True

    def begin_muted(self) -> None:
        """The service mutes all locals when a session starts (openOBD docs, configuration)."""
        self.muted = True

    async def mute(self) -> None:
        """Keeps them off the car.

        Raises:
            NotOffered: the server is too old for it.
            OpenObdError: it did not happen.
        """
        await self._set(muted=True)

    async def unmute(self) -> None:
        """Lets them talk to the car.

        Raises:
            NotOffered: the server is too old for it.
            OpenObdError: it did not happen.
        """
        await self._set(muted=False)

    async def _set(self, *, muted: bool) -> None:
        try:
            async with self._handle.new_channel() as calls:
                change = calls.tools.mute_locals if muted else calls.tools.unmute_locals
                await change(self._handle.token())
        except NotOffered:
            self.offered = False
            self._handle.changed()
            raise
        except OpenObdError as error:
            if error.ambiguous:
                self._doubt()
            raise
        except asyncio.CancelledError:
            # Whoever asked has gone, as a window that is made anew; the service may have done it.
            self._doubt()
            raise
        self.muted = muted
        self._handle.note(EventKind.LOCALS_MUTED if muted else EventKind.LOCALS_UNMUTED)
        self._handle.changed()

    def _doubt(self) -> None:
        self.muted = None
        self._handle.changed()
