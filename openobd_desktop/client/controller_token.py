"""The controller token: cached, and renewed once for all who wait."""

from __future__ import annotations

import asyncio
import copy
from collections.abc import Awaitable, Callable

from openobd_desktop.domain.secret import Secret
from openobd_desktop.errors import NotConnected, OpenObdError, message

RENEW_AFTER = 45 * 60.0
"""Seconds; a token may be handed out of a cache, half an hour into its 90 minutes (openOBD docs, token handling)."""


class ControllerToken:
    """Keeps the controller token.

    Whoever comes first fetches it, the others wait for that outcome, be it a token or an error. If the fetching
    one is cancelled, the next in line fetches.
    """

    def __init__(
        self, fetch: Callable[[], Awaitable[Secret]], clock: Callable[[], float], renew_after: float = RENEW_AFTER
    ) -> None:
        self._fetch = fetch
        self._clock = clock
        self._renew_after = renew_after
        self._fetching = asyncio.Lock()
        self._token = Secret("")
        self._fetched_at = 0.0
        self._failures = 0
        self._failure: OpenObdError | None = None

    async def get(self) -> Secret:
        """The token to use now.

        Raises:
            OpenObdError: it could not be fetched.
        """
        failures = self._failures
        async with self._fetching:
            if self._failure is not None and self._failures > failures:
                raise copy.copy(self._failure)
            if not self._is_fresh:
                await self._renew()
            return self._token

    def invalidate(self, token: Secret) -> None:
        """Drops ``token`` if it is still the current one, so that many refusals of one token renew it once."""
        if token == self._token:
            self._token = Secret("")

    @property
    def _is_fresh(self) -> bool:
        return bool(self._token) and self._clock() - self._fetched_at < self._renew_after

    async def _renew(self) -> None:
        try:
            self._token = await self._fetch()
            self._fetched_at = self._clock()
        except OpenObdError as error:
            self._failures += 1
            self._failure = _before_the_call(error)
            raise self._failure from None


def _before_the_call(error: OpenObdError) -> OpenObdError:
    """The error of a login, free of doubt: whatever the token was wanted for has not been sent."""
    if not error.ambiguous:
        return error
    meaning = message("The action itself was not sent; running sessions are not affected.")
    return NotConnected(error.details, what=error.what, meaning=meaning)
