"""Signed notices about new releases, which are fetched once a day."""

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
"""Maximum size of a notice, in bytes."""
DAY = 86_400.0
"""Seconds between two checks for a new release."""
BUSY = 60.0
"""Seconds after which the check for a release is tried again if it was postponed because a session was open."""

Fetch = Callable[[str], Awaitable[bytes]]
"""Function that fetches an https address and returns the content; raises ``OSError``."""

_log = logging.getLogger(__name__)


class NoticeUnreadable(ValueError):
    """The fetched content is not a notice with a valid signature, or the file of the channel is not valid."""


class Channel(Struct, frozen=True):
    """The address of the notices and the public key that verifies their signatures (Ed25519, 32 bytes)."""

    address: str
    key: bytes


class Release(Struct, frozen=True):
    """A released version and the https address of its page."""

    version: str
    page: str


def channel_of(resources: Path) -> Channel | None:
    """Returns the channel from the resources of a release build, or None for any other build.

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
    """Returns the release in a notice of the form ``{"payload": base64, "signature": base64}``, after verifying it.

    The payload is a JSON object with the members ``version`` and ``page``.

    Raises:
        NoticeUnreadable: the notice is damaged, or its signature does not match ``key``.
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
        ValueError: the version does not have this form.
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
    """Checks for releases daily if the user wants notices and no session is open; does nothing without a channel."""
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
