"""Peers that are not the service: eavesdroppers, login pages of guest networks, and mute boxes."""

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
"""An empty frame of settings; gRPC sends no call before it has seen one."""
TURNS_OF_AN_ACCEPTANCE = 50


async def acceptances() -> None:
    """Lets asyncio hand on what it accepted just before a server closed; there is nothing to wait for."""
    for _ in range(TURNS_OF_AN_ACCEPTANCE):
        await asyncio.sleep(0)


@asynccontextmanager
async def listening(peer: Peer, tls: ssl.SSLContext | None = None) -> AsyncIterator[int]:
    """A port of this PC where each connection meets ``peer``; waits for their partings."""
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
            # Also where the other side went in the middle of a sentence.
            writer.close()
            parted.set_result(None)

    server = await asyncio.start_server(meet, "127.0.0.1", 0, ssl=tls)
    async with server:
        yield server.sockets[0].getsockname()[1]
    await acceptances()
    await asyncio.gather(*met)


class Rogue:
    """Takes in whatever is sent.

    Args:
        greeting: What it says at once.
        answer: What it says to the first words, before it hangs up; empty: it goes on listening.
        enough: Words; it hangs up as soon as it has heard one.

    Attributes:
        received: Everything that arrived after the connection, and after its encryption if there is one.
        connections: How many came.
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
                # A polite end of TLS would wait for the other side's.
                writer.transport.abort()

    def found(self, canaries: Iterable[str]) -> list[str]:
        """Those of the secrets that have arrived here."""
        return [canary for canary in canaries if canary.encode() in self.received]


def portal() -> Rogue:
    """The login page of a guest network: answers everything with a redirection."""
    return Rogue(answer=PORTAL_ANSWER)


def mute() -> Rogue:
    """A box that accepts and says nothing."""
    return Rogue()


def impostor(enough: Iterable[str]) -> Rogue:
    """Speaks HTTP/2 well enough to be told secrets, and hangs up on words of ``enough``."""
    return Rogue(greeting=HTTP2_SETTINGS, enough=enough)


def server_side(certificate: trustme.LeafCert, *protocols: str) -> ssl.SSLContext:
    """How a TLS server with this certificate encrypts, offering these protocols."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "server.pem")
        file.write_bytes(certificate.private_key_and_cert_chain_pem.bytes())
        context.load_cert_chain(file)
    context.set_alpn_protocols(list(protocols))
    return context
