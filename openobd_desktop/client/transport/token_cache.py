"""Cache for a token of the controller, the broker or the Partner API, which is fetched once for all waiting callers."""

from __future__ import annotations

import asyncio
import copy
from collections.abc import Awaitable, Callable

from openobd_desktop.domain.secret import Secret
from openobd_desktop.errors import NotConnected, OpenObdError, message

RENEW_AFTER = 45 * 60.0
"""Default age in seconds at which a token is renewed; controller tokens are valid for 90 minutes, but may already be
30 minutes old when they are fetched (openOBD docs, token handling).
"""


class TokenCache:
    """Fetches, caches and renews a token.

    The first caller fetches the token, and callers that arrive in the meantime wait for the same token or error. If the
    first caller is cancelled, the next waiting caller fetches the token.

    Attributes:
        renew_after: Age in seconds at which the token is renewed; the function that fetches the token may change this
            age.
    """

    def __init__(
        self, fetch: Callable[[], Awaitable[Secret]], clock: Callable[[], float], renew_after: float = RENEW_AFTER
    ) -> None:
        self._fetch = fetch
        self._clock = clock
        self.renew_after = renew_after
        self._fetching = asyncio.Lock()
        self._token = Secret("")
        self._fetched_at = 0.0
        self._failures = 0
        self._failure: OpenObdError | None = None

    async def get(self) -> Secret:
        """Returns the cached token, or a new one if the cached token is missing or too old.

        Raises:
            OpenObdError: the token could not be fetched.
        """
        failures = self._failures
        async with self._fetching:
            if self._failure is not None and self._failures > failures:
                raise copy.copy(self._failure)
            if not self._is_fresh:
                await self._renew()
            return self._token

    def invalidate(self, token: Secret) -> None:
        """Discards ``token`` if it is still cached, so that several refused calls cause only one renewal."""
        if token == self._token:
            self._token = Secret("")

    @property
    def _is_fresh(self) -> bool:
        return bool(self._token) and self._clock() - self._fetched_at < self.renew_after

    async def _renew(self) -> None:
        try:
            self._token = await self._fetch()
            self._fetched_at = self._clock()
        except OpenObdError as error:
            self._failures += 1
            self._failure = _before_the_call(error)
            raise self._failure from None


def _before_the_call(error: OpenObdError) -> OpenObdError:
    """Converts a login error to an unambiguous error, because the call that needs the token was not sent."""
    if not error.ambiguous:
        return error
    meaning = message("The action was not carried out; running sessions are not affected.")
    return NotConnected(error.details, what=error.what, meaning=meaning)
