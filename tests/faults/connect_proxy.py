"""HTTP proxy of a company, which opens CONNECT tunnels with or without a login, or refuses them all."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from tests.faults.rogue import listening

REFUSAL = b"HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: %s\r\n\r\n"


class ConnectProxy:
    """Proxy that connects every tunnel to ``target``, regardless of the requested host.

    Args:
        target: A port of this PC.
        login: The required login as "name:password"; empty if none is required.
        scheme: The authentication scheme that it requests; no login is accepted with a scheme other than Basic.

    Attributes:
        asked: The requested hosts, each with its port.
        logins: The login sent with each request; empty if there was none.
    """

    def __init__(self, target: int, *, login: str = "", scheme: str = "Basic") -> None:
        self.target = target
        self.asked: list[str] = []
        self.logins: list[str] = []
        self._login = login
        self._scheme = scheme

    async def __call__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        request = (await reader.readuntil(b"\r\n\r\n")).decode()
        self.asked.append(request.split()[1])
        self.logins.append(_basic_login(request))
        if self._wants_more(self.logins[-1]):
            writer.write(REFUSAL % self._scheme.encode())
            return
        far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self.target)
        writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        await asyncio.gather(_carry(reader, far_writer), _carry(far_reader, writer))

    def _wants_more(self, offered: str) -> bool:
        return self._scheme != "Basic" or (self._login != "" and offered != self._login)

    @asynccontextmanager
    async def serving(self) -> AsyncIterator[int]:
        """Listens during the block; yields the port."""
        async with listening(self) as port:
            yield port


def _basic_login(request: str) -> str:
    for line in request.splitlines():
        name, _, value = line.partition(": ")
        if name.lower() == "proxy-authorization" and value.startswith("Basic "):
            return base64.b64decode(value.removeprefix("Basic ")).decode()
    return ""


async def _carry(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while portion := await reader.read(65536):
            writer.write(portion)
            await writer.drain()
    except ConnectionError:
        pass
    finally:
        writer.close()
