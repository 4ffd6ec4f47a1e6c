"""Peers other than the service: eavesdroppers, impostors, login pages of guest networks, and silent peers."""

from __future__ import annotations

import asyncio
import ssl
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager
from pathlib import Path

import trustme

Peer = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]

PORTAL_ANSWER = b"HTTP/1.1 302 Found\r\nLocation: http://portal.example/\r\nContent-Length: 0\r\n\r\n"


HTTP2_SETTINGS = b"\x00\x00\x00\x04\x00\x00\x00\x00\x00"
"""An empty SETTINGS frame; gRPC sends no call before it has received one."""
TURNS_OF_AN_ACCEPTANCE = 50


async def acceptances() -> None:
    """Lets asyncio pass on connections accepted just before a server closed, for which there is no event."""
    for _ in range(TURNS_OF_AN_ACCEPTANCE):
        await asyncio.sleep(0)


@asynccontextmanager
async def listening(peer: Peer, tls: ssl.SSLContext | None = None) -> AsyncIterator[int]:
    """Yields a port of this PC at which ``peer`` handles each connection; waits for the handlers at the end."""
    met: list[asyncio.Future[None]] = []

    async def meet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        parted: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        met.append(parted)
        try:
            await peer(reader, writer)
            writer.close()
            await writer.wait_closed()
        except (ConnectionError, asyncio.IncompleteReadError, ssl.SSLError):
            pass
        finally:
            # Also if the other side has disconnected in the middle of a message.
            writer.close()
            parted.set_result(None)

    server = await asyncio.start_server(meet, "127.0.0.1", 0, ssl=tls)
    async with server:
        yield server.sockets[0].getsockname()[1]
    await acceptances()
    await asyncio.gather(*met)


class Rogue:
    """Peer that records everything that it receives.

    Args:
        greeting: The bytes that it sends immediately.
        answer: The bytes with which it answers the first data before it hangs up; empty to continue listening.
        enough: Texts; it hangs up as soon as it has received one of them.

    Attributes:
        received: All received bytes, decrypted if the connection is encrypted.
        connections: The number of connections.
    """

    def __init__(self, *, greeting: bytes = b"", answer: bytes = b"", enough: Iterable[str] = ()) -> None:
        self.received = bytearray()
        self.connections = 0
        self._greeting = greeting
        self._answer = answer
        self._enough = tuple(enough)

    async def __call__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        writer.write(self._greeting)
        while portion := await reader.read(65536):
            self.received += portion
            writer.write(self._answer)
            if self._answer:
                break
            if self.found(self._enough):
                # A clean TLS shutdown would wait for that of the other side.
                writer.transport.abort()

    def found(self, canaries: Iterable[str]) -> list[str]:
        """Returns those of ``canaries`` that have been received."""
        return [canary for canary in canaries if canary.encode() in self.received]


def portal() -> Rogue:
    """Returns the login page of a guest network, which answers everything with a redirect."""
    return Rogue(answer=PORTAL_ANSWER)


def mute() -> Rogue:
    """Returns a peer that accepts connections and never sends anything."""
    return Rogue()


def impostor(enough: Iterable[str]) -> Rogue:
    """Returns a peer that speaks enough HTTP/2 to receive calls, and hangs up on any text of ``enough``."""
    return Rogue(greeting=HTTP2_SETTINGS, enough=enough)


def server_side(certificate: trustme.LeafCert, *protocols: str) -> ssl.SSLContext:
    """Returns the TLS context of a server with this certificate that offers these protocols."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "server.pem")
        file.write_bytes(certificate.private_key_and_cert_chain_pem.bytes())
        context.load_cert_chain(file)
    context.set_alpn_protocols(list(protocols))
    return context
