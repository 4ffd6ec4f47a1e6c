"""Requests to the Partner API, including their token, their limit, and the pauses that the service asks for."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, TypeVar

from openobd_desktop.client.partner_api.connection import LOST, Connection, HttpAnswer
from openobd_desktop.client.partner_api.decode import entry, number, one
from openobd_desktop.client.partner_api.faults import fault_of_status, pause_of
from openobd_desktop.client.partner_api.limiter import Limiter
from openobd_desktop.client.transport.token_cache import TokenCache
from openobd_desktop.domain.secret import Secret
from openobd_desktop.errors import PartnerApiRefused, PartnerApiUnreachable, PartnerApiUnreadable

if TYPE_CHECKING:
    from aiohttp import ClientWebSocketResponse

TOKEN_PATH = "/oauth2/token"  # noqa: S105 - a path
LIFETIME = 3600
"""Assumed lifetime of a token, in seconds, if the service does not state it."""
SHORTEST_USE, LONGEST_USE = 30.0, 12 * 3600.0
"""Limits on the time after which a token is renewed, in seconds, whatever the service says."""
EARLY = 300.0
"""How long before its expiry a token is renewed, in seconds; a tenth of its lifetime if that is less."""

A = TypeVar("A")

_TOKEN = re.compile(r"[!-~]{1,16384}")
"""Form of a token that can be sent in a header."""
_REFUSALS = frozenset({"invalid_client", "invalid_grant", "unauthorized_client", "access_denied"})
"""OAuth 2 error codes (RFC 6749, section 5.2) which mean that the login was refused."""


class Requests:
    """Sends requests within the rate limit, with a token that is fetched once for all waiting requests."""

    def __init__(
        self,
        connection: Connection,
        client_id: str,
        secret: Secret,
        limiter: Limiter,
        clock: Callable[[], float],
    ) -> None:
        """``clock`` measures the age of the token; it must be monotonic, since the time of day may be wrong."""
        self._connection = connection
        self._client_id = client_id
        self._secret = secret
        self._limiter = limiter
        self._token = TokenCache(self._fetch_token, clock)

    async def get(self, place: str, path: str, query: Mapping[str, str] | None = None) -> bytes:
        """Returns the answer to a request; see ``Connection.ask``.

        Raises:
            PartnerApiFault: the service refused the request, or there is no answer.
        """
        answer = await self._authorized(lambda token: self._connection.ask(place, path, query=query, token=token))
        if not 200 <= answer.status < 300:
            raise fault_of_status(answer.status, place)
        return answer.body

    async def socket(self) -> ClientWebSocketResponse:
        """Opens the WebSocket; may raise ``PartnerApiFault``."""
        opened = await self._authorized(self._connection.open_socket)
        if isinstance(opened, HttpAnswer):
            raise fault_of_status(opened.status, "WebSocket")
        return opened

    async def aclose(self) -> None:
        """Closes all connections; calls in progress fail."""
        await self._connection.aclose()

    async def _authorized(self, send: Callable[[Secret], Awaitable[A]]) -> A:
        """Sends a request and, if its token is refused, sends it once more with a new token."""
        token = await self._token.get()
        answer = await self._limited(lambda: send(token))
        if _status(answer) != 401:
            return answer
        self._token.invalidate(token)
        renewed = await self._token.get()
        return await self._limited(lambda: send(renewed))

    async def _limited(self, send: Callable[[], Awaitable[A]]) -> A:
        """Sends a request in its turn, and once more after a lost connection or a pause requested by the service."""
        for _ in range(2):
            async with self._limiter.turn():
                answer = await send()
            if answer is LOST:
                continue
            if not isinstance(answer, HttpAnswer) or answer.status != 429:
                break
            self._limiter.pause(pause_of(answer.retry_after, answer.date))
        if answer is LOST:
            raise PartnerApiUnreachable("the connection was closed without an answer")
        return answer

    async def _fetch_token(self) -> Secret:
        form = {
            "grant_type": "client_credentials",
            "client_id": self._client_id,
            "client_secret": self._secret.reveal(),
        }
        answer = await self._limited(lambda: self._connection.ask("token", TOKEN_PATH, form=form))
        if answer.status == 400 and (entry(answer.body) or {}).get("error") in _REFUSALS:
            raise PartnerApiRefused("HTTP 400, token")
        if not 200 <= answer.status < 300:
            raise fault_of_status(answer.status, "token")
        found = one(answer.body, "token")
        token = found.get("access_token")
        if not isinstance(token, str) or not _TOKEN.fullmatch(token):
            raise PartnerApiUnreadable("token: not as documented")
        lifetime = number(found, "expires_in") or LIFETIME
        self._token.renew_after = min(max(lifetime - min(EARLY, lifetime / 10), SHORTEST_USE), LONGEST_USE)
        return Secret(token)


def _status(answer: object) -> int:
    return answer.status if isinstance(answer, HttpAnswer) else 0
