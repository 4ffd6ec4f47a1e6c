"""Misbehaving picture server on this PC, and the policy by which a loader under test reaches it."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

import trustme
from PySide6.QtCore import QObject
from PySide6.QtNetwork import QSslCertificate, QSslConfiguration

from openobd_desktop.ui.pictures.external import FetchPolicy

HOST = "pictures.example.com"
ADDRESS = "93.184.215.14"
"""A public address to which no test connects, since their policy replaces it by this PC."""

Play = Callable[[asyncio.StreamWriter], Awaitable[None]]


def reply(body: bytes = b"", status: str = "200 OK", *headers: str, length: int | None = None) -> Play:
    """Returns a player of one complete response."""
    announced = len(body) if length is None else length
    head = "\r\n".join([f"HTTP/1.1 {status}", f"Content-Length: {announced}", "Connection: close", *headers, "", ""])

    async def play(writer: asyncio.StreamWriter) -> None:
        writer.write(head.encode() + body)
        await writer.drain()

    return play


@dataclass
class PictureServer:
    """Server that answers each request with ``play``, and records requests and server names."""

    play: Play
    authority: trustme.CA = field(default_factory=trustme.CA)
    requests: list[str] = field(default_factory=list)
    names: list[str | None] = field(default_factory=list)
    looked_up: list[str] = field(default_factory=list)
    dialled: list[str] = field(default_factory=list)
    found: list[str] = field(default_factory=lambda: [ADDRESS])
    connections: int = 0
    port: int = 0
    answers: bool = True
    """Whether the resolver answers."""

    async def start(self, name: str = HOST) -> asyncio.Server:
        """Listens with a certificate for ``name``."""
        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.authority.issue_cert(name).configure_cert(tls)
        tls.sni_callback = lambda socket, asked, context: self.names.append(asked)
        server = await asyncio.start_server(self._serve, "127.0.0.1", 0, ssl=tls)
        self.port = server.sockets[0].getsockname()[1]
        return server

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        try:
            self.requests.append((await reader.readuntil(b"\r\n\r\n")).decode())
            await self.play(writer)
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            # A handler may be cancelled at the end of a test, which asyncio of Python 3.11 reports as an error.
            pass
        finally:
            writer.close()

    def policy(self, seconds: float = 10.0) -> FetchPolicy:
        """Returns a policy that connects to this server instead of the checked address."""

        def look_up(owner: QObject, host: str, found: Callable[[list[str]], None]) -> None:
            self.looked_up.append(host)
            if self.answers:
                found(list(self.found))

        def dial(address: str) -> tuple[str, int]:
            self.dialled.append(address)
            return "127.0.0.1", self.port

        return FetchPolicy(look_up, dial, self._tls, seconds)

    def _tls(self) -> QSslConfiguration:
        configuration = QSslConfiguration.defaultConfiguration()
        configuration.setCaCertificates(QSslCertificate.fromData(self.authority.cert_pem.bytes()))
        return configuration
