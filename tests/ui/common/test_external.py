"""Tests for downloads."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from PySide6.QtNetwork import QSslConfiguration
from pytestqt.qtbot import QtBot

from openobd_desktop.ui.common.external import fetch
from tests.ui.picture_server import PictureServer, reply

BODY = b'{"payload": "", "signature": ""}'


@pytest.fixture
async def server() -> AsyncIterator[PictureServer]:
    made = PictureServer(reply(BODY))
    listening = await made.start("localhost")
    yield made
    listening.close()


async def ask(server: PictureServer, limit: int = 1000, tls: QSslConfiguration | None = None) -> bytes:
    trusted = tls or server.policy(10.0).tls()
    return await fetch(f"https://localhost:{server.port}/latest.json", limit, trusted)


async def test_an_existing_file_is_downloaded_completely(qtbot: QtBot, server: PictureServer) -> None:
    assert await ask(server) == BODY
    assert server.requests[0].startswith("GET /latest.json HTTP/1.1\r\n")


async def test_t10_a_server_without_a_trusted_certificate_is_refused(qtbot: QtBot, server: PictureServer) -> None:
    with pytest.raises(OSError, match=r"SSL|TLS|certificate"):
        await ask(server, tls=QSslConfiguration.defaultConfiguration())
    assert server.requests == []


async def test_a_missing_page_is_an_error(qtbot: QtBot, server: PictureServer) -> None:
    server.play = reply(b"gone", "404 Not Found")
    with pytest.raises(OSError, match="Not Found"):
        await ask(server)


async def test_a_download_over_the_limit_is_refused(qtbot: QtBot, server: PictureServer) -> None:
    server.play = reply(b"x" * 50_000)
    with pytest.raises(OSError, match="cancel"):
        await ask(server, limit=1000)
