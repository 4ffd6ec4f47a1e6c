"""Connections to the Partner API, which use aiohttp."""

from __future__ import annotations

import asyncio
import base64
import socket
import ssl
from collections.abc import Mapping
from typing import NoReturn
from urllib.parse import unquote, urlsplit

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult
from msgspec import Struct

from openobd_desktop.client.partner_api.address import PartnerAddress
from openobd_desktop.client.partner_api.faults import closed, fault_of, fault_of_status, too_large
from openobd_desktop.client.transport.channel import USER_AGENT
from openobd_desktop.client.transport.endpoint import VerifiedEndpoint
from openobd_desktop.client.transport.handshake import strict_context
from openobd_desktop.client.transport.proxies import proxy_of
from openobd_desktop.domain.secret import Secret
from openobd_desktop.errors import NameNotFound, PartnerApiUnreadable
from openobd_desktop.system.daemon_thread import run_in_daemon_thread

LARGEST_ANSWER = 8 * 1024 * 1024
"""Maximum size of an answer in bytes; 1,000 tickets take less than 1 MB."""
LARGEST_MESSAGE = 256 * 1024
"""Maximum size of a message on the WebSocket, in bytes."""
MOST_CONNECTIONS = 6
LONGEST_CALL = 20.0
"""Time limit for one request with its answer, in seconds."""
CONNECTING, SILENCE = 8.0, 10.0
"""Time limits for connecting, and for the next part of an answer, in seconds."""
HEARTBEAT = 20.0
"""Seconds between two pings on the WebSocket; if a ping is not answered within half that time, the WebSocket is
closed."""
GOODBYE = 1.0
"""Time limit for closing the WebSocket, in seconds."""


_TIMES = ("Retry-After", "Date")
"""Headers that determine when to retry."""


class HttpAnswer(Struct, frozen=True):
    """An HTTP answer; ``repr`` leaves out its body, which may contain a token or personal data."""

    status: int
    body: bytes
    retry_after: str = ""
    date: str = ""

    def __repr__(self) -> str:
        return f"HttpAnswer(status={self.status}, {len(self.body)} bytes)"


LOST = HttpAnswer(0, b"")
"""Stands for the answer if the connection was closed without one, as happens after a long idle time."""


class _LostError(aiohttp.ClientConnectionError):
    """The connection was closed without an answer."""


class Connection:
    """Connections to verified addresses only, using the profile's proxy and certificates.

    Redirects are never followed, because aiohttp would send the client secret along.
    """

    def __init__(self, address: PartnerAddress, roots: bytes) -> None:
        """Needs a running event loop; ``roots`` are certificate authorities in PEM format."""
        self._address = address
        self._context = strict_context(roots, application="http/1.1") if roots else None
        trace = aiohttp.TraceConfig()
        trace.on_request_redirect.append(_refuse_redirect)
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(resolver=_Resolver(), limit=MOST_CONNECTIONS, keepalive_timeout=30),
            cookie_jar=aiohttp.DummyCookieJar(),
            timeout=aiohttp.ClientTimeout(
                total=LONGEST_CALL, connect=CONNECTING, sock_connect=CONNECTING, sock_read=SILENCE
            ),
            # An answer of a few bytes could be decompressed to gigabytes.
            auto_decompress=False,
            headers={"User-Agent": USER_AGENT, "Accept": "application/json", "Accept-Encoding": "identity"},
            trust_env=False,
            trace_configs=[trace],
            middlewares=(_once,),
        )

    async def ask(
        self,
        place: str,
        path: str,
        *,
        query: Mapping[str, str] | None = None,
        form: Mapping[str, str] | None = None,
        token: Secret | None = None,
    ) -> HttpAnswer:
        """Posts ``form`` to ``path`` or, without a form, gets ``path``; returns the answer, or ``LOST``.

        Args:
            place: The name of what is requested, for error messages.
            path: The path, with its IDs escaped.
            query: The query, without personal data, because it may be logged on the way.
            form: The form fields to send.
            token: The access token to send.

        Raises:
            PartnerApiFault: there is no complete answer, or it is a redirect.
        """
        proxy, proxy_headers = _proxy(self._address.calls)
        try:
            if self._session.closed:
                raise closed()
            async with self._session.request(
                "GET" if form is None else "POST",
                f"{_url(self._address.calls)}{path}",
                params=query or {},
                data=form,
                headers=_authorization(token),
                allow_redirects=False,
                ssl=self._tls(self._address.calls),
                proxy=proxy,
                proxy_headers=proxy_headers,
            ) as response:
                if 300 <= response.status < 400:
                    raise fault_of_status(response.status, place)
                body = await _body(response, place)
                return HttpAnswer(response.status, body, *(response.headers.get(name, "") for name in _TIMES))
        except _LostError:
            return LOST
        except (aiohttp.ClientError, OSError, TimeoutError, ValueError) as error:
            raise fault_of(error, has_proxy_login=self._address.calls.proxy_login is not None) from None

    async def open_socket(self, token: Secret) -> aiohttp.ClientWebSocketResponse | HttpAnswer:
        """Opens the WebSocket or returns the answer that refused it; the token is sent in a header, as URLs are logged.

        Raises:
            PartnerApiFault: there is no complete answer.
        """
        live = self._address.live
        proxy, proxy_headers = _proxy(live)
        try:
            if self._session.closed:
                raise closed()
            # aiohttp has no argument that prevents redirects here, so the trace refuses them.
            return await self._session.ws_connect(
                f"{_url(live)}{self._address.live_path}",
                headers=_authorization(token),
                ssl=self._tls(live),
                proxy=proxy,
                proxy_headers=proxy_headers,
                heartbeat=HEARTBEAT,
                max_msg_size=LARGEST_MESSAGE,
                timeout=aiohttp.ClientWSTimeout(ws_close=GOODBYE),
            )
        except aiohttp.WSServerHandshakeError as error:
            retry_after, date = (error.headers.get(name, "") if error.headers else "" for name in _TIMES)
            return HttpAnswer(error.status, b"", retry_after, date)
        except _LostError:
            return LOST
        except (aiohttp.ClientError, OSError, TimeoutError, ValueError) as error:
            raise fault_of(error, has_proxy_login=live.proxy_login is not None) from None

    async def aclose(self) -> None:
        """Closes all connections; calls in progress fail."""
        await self._session.close()

    def _tls(self, endpoint: VerifiedEndpoint) -> ssl.SSLContext | bool:
        # Without a context, aiohttp would use its own, which is less strict; only unencrypted connections have none.
        if not endpoint.tls:
            return True
        assert self._context is not None  # noqa: S101 - the roots are given for every encrypted address
        return self._context


class _Resolver(AbstractResolver):
    """Resolves names in daemon threads, because the loop's own threads would delay the exit of the program."""

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        def look_up() -> list[tuple[socket.AddressFamily, int, tuple[object, ...]]]:
            try:
                found = socket.getaddrinfo(host, port, family=family, type=socket.SOCK_STREAM)
            except (OSError, UnicodeError) as error:
                raise NameNotFound(str(error)) from None
            return [(kind, protocol, address) for kind, _, protocol, _, address in found]

        try:
            found = await run_in_daemon_thread(look_up, "names")
        except NameNotFound as error:
            raise socket.gaierror(error.details) from None
        return [
            ResolveResult(
                hostname=host,
                host=str(address[0]),
                port=port,
                family=kind,
                proto=protocol,
                flags=socket.AI_NUMERICHOST | socket.AI_NUMERICSERV,
            )
            for kind, protocol, address in found
        ]

    async def close(self) -> None:
        """Does nothing."""


async def _once(request: aiohttp.ClientRequest, send: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
    """Sends a request once only; aiohttp would retry it automatically, regardless of the limit on requests."""
    try:
        return await send(request)
    except (aiohttp.ClientConnectorError, aiohttp.ServerTimeoutError):
        raise
    except (aiohttp.ClientOSError, aiohttp.ServerDisconnectedError):
        raise _LostError from None


async def _refuse_redirect(*_: object) -> NoReturn:
    raise PartnerApiUnreadable("redirect", what=fault_of_status(307, "").what, advice=fault_of_status(307, "").advice)


async def _body(response: aiohttp.ClientResponse, place: str) -> bytes:
    if response.headers.get("Content-Encoding", "identity").strip().lower() != "identity":
        raise PartnerApiUnreadable(f"{place}: compressed, although it was not asked for")
    parts: list[bytes] = []
    size = 0
    async for part in response.content.iter_any():
        size += len(part)
        if size > LARGEST_ANSWER:
            raise too_large(place)
        parts.append(part)
        # Data that has already arrived is returned without yielding to the event loop.
        await asyncio.sleep(0)
    return b"".join(parts)


def _url(endpoint: VerifiedEndpoint) -> str:
    host = f"[{endpoint.host}]" if ":" in endpoint.host else endpoint.host
    return f"{'https' if endpoint.tls else 'http'}://{host}:{endpoint.port}"


def _authorization(token: Secret | None) -> dict[str, str]:
    return {"Authorization": f"Bearer {token.reveal()}"} if token else {}


def _proxy(endpoint: VerifiedEndpoint) -> tuple[str | None, dict[str, str] | None]:
    """Returns the address of the proxy without its login, and the header with the login."""
    found = proxy_of(endpoint)
    if not found:
        return None, None
    parts = urlsplit(found)
    bare = f"http://{parts.netloc.rpartition('@')[2]}"
    if parts.username is None:
        return bare, None
    login = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
    return bare, {"Proxy-Authorization": f"Basic {base64.b64encode(login.encode()).decode()}"}
