"""Signed notices of new releases: reading one, and looking for it once a day."""

from __future__ import annotations

import base64
import binascii
import json
import logging
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from msgspec import Struct

from openobd_desktop import __version__
from openobd_desktop.core.aio.clock import Clock
from openobd_desktop.ui.common.external import fetch
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.resources import folder
from openobd_desktop.ui.messages.board import show_release

SIZE_LIMIT = 16_384
"""Maximum size of a notice in bytes."""
DAY = 86_400.0
"""Seconds between two checks for a release while the program stays open."""
BUSY = 60.0
"""Seconds between two checks of whether a session is still open."""

Fetch = Callable[[str], Awaitable[bytes]]
"""Fetches an https address; raises ``OSError``."""

_log = logging.getLogger(__name__)


class NoticeUnreadable(ValueError):
    """The fetched content is not a notice signed by the owner of the key."""


class Channel(Struct, frozen=True):
    """Address of the notices, and the key with which they are signed (Ed25519, 32 bytes)."""

    address: str
    key: bytes


class Release(Struct, frozen=True):
    """A released version and its https page."""

    version: str
    page: str


def channel_of(resources: Path) -> Channel | None:
    """Returns the channel named in the resources of a release, or None for other builds.

    Raises:
        NoticeUnreadable: the file is not valid.
    """
    try:
        content = json.loads((resources / "release" / "channel.json").read_text(encoding="utf-8"))
        return Channel(_https(content["address"]), bytes.fromhex(content["key"]))
    except FileNotFoundError:
        return None
    except (KeyError, TypeError, ValueError) as error:
        raise NoticeUnreadable(f"channel.json: {error}") from error


def read_notice(data: bytes, key: bytes) -> Release:
    """Reads ``{"payload": base64, "signature": base64}``; the payload is JSON with ``version`` and ``page``.

    Raises:
        NoticeUnreadable: the notice is damaged or not signed with ``key``.
    """
    try:
        outer = json.loads(data)
        payload = base64.b64decode(outer["payload"], validate=True)
        Ed25519PublicKey.from_public_bytes(key).verify(base64.b64decode(outer["signature"], validate=True), payload)
        content = json.loads(payload)
        release = Release(str(content["version"]), _https(content["page"]))
        numbers(release.version)
        return release
    except (InvalidSignature, KeyError, RecursionError, TypeError, ValueError, binascii.Error) as error:
        raise NoticeUnreadable(f"{type(error).__name__}: {error}") from error


def numbers(version: str) -> tuple[int, ...]:
    """Returns a version such as "1.10.0" as numbers that sort correctly.

    Raises:
        ValueError: the version has another form.
    """
    parts = version.split(".")
    if len(parts) > 4 or not all(part.isascii() and part.isdigit() and len(part) < 7 for part in parts):
        raise ValueError("not a version")
    return tuple(int(part) for part in parts)


async def newer_release(channel: Channel, own: str, fetch: Fetch) -> Release | None:
    """Returns the announced release if it is newer than ``own``; errors are only logged."""
    try:
        release = read_notice(await fetch(channel.address), channel.key)
        return release if numbers(release.version) > numbers(own) else None
    except (OSError, ValueError) as error:
        _log.info("no notice of a new version: %s", error)
        return None


def _https(address: object) -> str:
    if not isinstance(address, str) or not address.startswith("https://") or not address.isprintable():
        raise ValueError("not an https address")
    return address


async def watch_releases(context: AppContext, clock: Clock) -> None:
    """Checks for releases once a day if the user wants notices and no session is open; never without a channel."""
    channel = channel_of(folder())
    if channel is None:
        return
    known = __version__
    while True:
        while any(active.alive for active in context.service.open_sessions):
            await clock.sleep(BUSY)
        if context.profiles.settings.update_notice:
            release = await newer_release(channel, known, partial(fetch, limit=SIZE_LIMIT))
            if release is not None:
                known = release.version
                show_release(context.messages, release.version, release.page, __version__)
        await clock.sleep(DAY)
