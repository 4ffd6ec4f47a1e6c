"""Calls with which a profile is tested before it is used."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, TypeAlias

from openobd_desktop.errors import PartnerApiUnreachable

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from openobd_desktop.core.ports.service import Login

Ask: TypeAlias = "Callable[[Login], Awaitable[int | None]]"
"""A call that returns a count; None if the profile does not offer the call."""
PARTNER_PATIENCE = 15.0
"""Time limit for the test of the Partner API, in seconds."""


async def sessions_of(login: Login) -> int:
    """Logs in, and returns the number of sessions that the service lists."""
    await login.controller.log_in()
    return len(await login.controller.list_sessions())


async def tickets_of(login: Login) -> int | None:
    """Returns the number of tickets that the Partner API lists; None if the profile has no address for the API.

    Raises:
        PartnerApiFault: the tickets cannot be read.
    """
    if not login.partner_api.is_offered:
        return None
    try:
        async with asyncio.timeout(PARTNER_PATIENCE):
            return (await login.partner_api.tickets(limit=1)).total
    except TimeoutError:
        raise PartnerApiUnreachable("the time limit of the test has passed") from None
