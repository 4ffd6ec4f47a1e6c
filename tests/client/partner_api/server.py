"""Small Partner API server for tests of the transport, over real sockets, with or without TLS."""

from __future__ import annotations

import asyncio
import json
import ssl
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

import trustme
from aiohttp import web

from openobd_desktop.client.partner_api.address import AddressRules, PartnerAddress
from openobd_desktop.client.partner_api.client import PartnerAccess, PartnerApiClient
from openobd_desktop.domain.secret import Secret

CLIENT_ID = "client-1"
SECRET = "client-secret-canary"
LIMIT, BURST = 5.0, 10

Handler = Callable[[web.BaseRequest], Awaitable[web.StreamResponse]]


@dataclass
class Asked:
    """A request as it arrived."""

    path: str
    query: dict[str, str]
    authorization: str
    body: str


class PartnerServer:
    """Answers from ``lists`` and ``objects`` unless a test sets a handler in ``instead``; limits requests like the API.

    Attributes:
        asked: The requests, in order of arrival.
        refused: Number of requests beyond the limit, which were answered with 429.
    """

    def __init__(self) -> None:
        self.asked: list[Asked] = []
        self.refused = 0
        self.lists: dict[str, list[object]] = {}
        self.objects: dict[str, object] = {}
        self.instead: dict[str, Handler] = {}
        self.tokens: list[str] = []
        self.expires_in: object = 3600
        self.sockets: list[web.WebSocketResponse] = []
        self.said: list[dict[str, str]] = []
        """The messages received on the WebSockets."""
        self.sockets_ended = asyncio.Event()
        self._allowance, self._counted_at = float(BURST), time.monotonic()
        self.port = 0

    def paths(self, path: str) -> list[Asked]:
        """Returns the requests for ``path``."""
        return [each for each in self.asked if each.path == path]

    async def _answer(self, request: web.BaseRequest) -> web.StreamResponse:
        body = (await request.read()).decode()
        self.asked.append(Asked(request.path, dict(request.query), request.headers.get("Authorization", ""), body))
        now = time.monotonic()
        self._allowance = min(BURST, self._allowance + (now - self._counted_at) * LIMIT)
        self._counted_at = now
        if self._allowance < 1:
            self.refused += 1
            return web.Response(status=429)
        self._allowance -= 1
        if request.path in self.instead:
            return await self.instead[request.path](request)
        if request.path == "/oauth2/token":
            self.tokens.append(f"token-canary-{len(self.tokens)}")
            return web.json_response({"access_token": self.tokens[-1], "expires_in": self.expires_in})
        if request.headers.get("Authorization") != f"Bearer {self.tokens[-1] if self.tokens else ''}":
            return web.Response(status=401)
        if request.path == "/wssprd":
            return await self._talk(request)
        if request.path in self.objects:
            return web.json_response(self.objects[request.path])
        if request.path not in self.lists:
            return web.Response(status=404)
        found = self.lists[request.path]
        offset, limit = int(request.query.get("offset", 0)), int(request.query.get("limit", 25))
        return web.json_response({"result": found[offset : offset + limit], "total": len(found)})

    async def _talk(self, request: web.BaseRequest) -> web.StreamResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        self.sockets.append(socket)
        async for message in socket:
            self.said.append(json.loads(message.data))
        self.sockets_ended.set()
        return socket

    @asynccontextmanager
    async def serving(self, certificate: trustme.LeafCert | None = None) -> AsyncIterator[PartnerServer]:
        """Listens while the block runs."""
        runner = web.ServerRunner(web.Server(self._answer), shutdown_timeout=0.1)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0, ssl_context=_context(certificate) if certificate else None)
        await site.start()
        self.port = runner.addresses[0][1]
        try:
            yield self
        finally:
            for socket in self.sockets:
                await socket.close()
            await runner.cleanup()


def _context(certificate: trustme.LeafCert) -> ssl.SSLContext:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    certificate.configure_cert(context)
    return context


@asynccontextmanager
async def client_at(
    address: str,
    *,
    roots: bytes | Callable[[], bytes] = b"",
    clock: Callable[[], float] = time.monotonic,
    rules: AddressRules | None = None,
) -> AsyncIterator[PartnerApiClient]:
    """Yields a client for the Partner API at ``address``."""
    verified = (rules or AddressRules(insecure_loopback=True)).verified(address)

    async def where() -> PartnerAddress:
        return verified

    api = PartnerApiClient(
        PartnerAccess(CLIENT_ID, Secret(SECRET), where, roots if callable(roots) else lambda: roots, clock)
    )
    try:
        yield api
    finally:
        await api.aclose()


def ticket(number: int, **fields: object) -> dict[str, object]:
    """Returns a ticket in the service's format."""
    usual: dict[str, object] = {
        "id": f"00000000-0000-4000-8000-{number:012d}",
        "ticket_number": number,
        "state": "pending",
        "created_at": "2026-11-30T09:00:00.000+0000",
        "connection_id": None,
    }
    return {**usual, **fields}
