"""Signed notices about new releases, which are fetched once a day, expire, and cannot be replaced by older ones."""

from __future__ import annotations

import base64
import binascii
import json
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from msgspec import Struct

from openobd_desktop import __version__
from openobd_desktop.core.aio.clock import Clock
from openobd_desktop.system.daemon_thread import run_in_daemon_thread
from openobd_desktop.system.files import make_folder, read_limited, write_whole
from openobd_desktop.ui.common.external import fetch
from openobd_desktop.ui.context.app_context import AppContext
from openobd_desktop.ui.look.resources import folder
from openobd_desktop.ui.messages.board import show_outdated_notice, show_release

FILE_NAME = "release-notice.json"
"""Name of the file with the newest notice, exactly as it was received, so that it is verified again when it is read."""
SIZE_LIMIT = 16_384
"""Maximum size of a notice, in bytes."""
DAY = 86_400.0
"""Seconds between two checks for a new release."""
BUSY = 60.0
"""Seconds after which the check for a release is tried again if it was postponed because a session was open."""

LARGEST = 2**53
"""Limit of the numbers in a notice; larger ones are not the same in every JSON library (RFC 8259)."""

Fetch = Callable[[str], Awaitable[bytes]]
"""Function that fetches an https address and returns the content; may raise ``OSError``."""

_log = logging.getLogger(__name__)


class NoticeUnreadable(ValueError):
    """The fetched content is not a notice with a valid signature, or the file of the channel is not valid."""


class Channel(Struct, frozen=True):
    """The address of the notices and the public key that verifies their signatures (Ed25519, 32 bytes)."""

    address: str
    key: bytes


class Notice(Struct, frozen=True):
    """A verified notice about the newest release.

    Attributes:
        version: The released version.
        page: The https address of the page about the release.
        number: The number of the notice; later notices have higher numbers, so that an earlier one is recognized.
        expires: Time, in seconds since 1970 (UTC), by which a later notice must have replaced this one.
    """

    version: str
    page: str
    number: int
    expires: float


class Found(Struct, frozen=True):
    """What a check has found out.

    Attributes:
        newest: The newest notice that was ever verified on this PC; None if there has been none.
        outdated: Whether there may be newer releases of which this PC has not been notified, because the newest notice
            has expired, or because an earlier notice was sent in its place.
        data: The content of ``newest``, if it has to be saved; otherwise empty.
    """

    newest: Notice | None = None
    outdated: bool = False
    data: bytes = b""


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
    except (KeyError, RecursionError, TypeError, ValueError) as error:
        raise NoticeUnreadable(f"channel.json: {error}") from error


def read_notice(data: bytes, key: bytes) -> Notice:
    """Returns a notice of the form ``{"payload": base64, "signature": base64}``, after verifying it.

    The payload is a JSON object with the members of ``Notice``.

    Raises:
        NoticeUnreadable: the notice is damaged, or its signature does not match ``key``.
    """
    try:
        outer = json.loads(data)
        payload = base64.b64decode(outer["payload"], validate=True)
        Ed25519PublicKey.from_public_bytes(key).verify(base64.b64decode(outer["signature"], validate=True), payload)
        content = json.loads(payload)
        number, expires = _number(content["number"]), _number(content["expires"])
        notice = Notice(str(content["version"]), _https(content["page"]), number, expires)
        numbers(notice.version)
        return notice
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


async def check(channel: Channel, known: Notice | None, fetch: Fetch, now: float) -> Found:
    """Fetches the notice and compares it with ``known``, the newest notice so far; errors are only logged.

    If no notice is received, or only an earlier one, the known notice is kept. In the first case, the result counts as
    outdated once the known notice has expired; in the second case, at once. ``now`` is in seconds since 1970.
    """
    try:
        data = await fetch(channel.address)
        notice = read_notice(data, channel.key)
    except (OSError, ValueError) as error:
        _log.info("no notice of a new version: %s", error)
        return Found(known, outdated=known is not None and known.expires <= now)
    if known is not None and notice.number < known.number:
        _log.warning("the notice of a new version is number %d, after number %d", notice.number, known.number)
        return Found(known, outdated=True)
    return Found(notice, outdated=notice.expires <= now, data=b"" if notice == known else data)


class NoticeFile:
    """The newest notice, which is kept between runs; without the file, any valid notice counts as the newest."""

    def __init__(self, folder: Path, key: bytes) -> None:
        self._path = folder / FILE_NAME
        self._key = key

    async def read(self) -> Notice | None:
        """Returns the notice; None if there is none, or if it is not valid."""
        return await run_in_daemon_thread(self._read, "read notice of release")

    async def write(self, data: bytes) -> None:
        """Saves the content of a notice; a disk that fails or does not respond is not reported."""
        await run_in_daemon_thread(partial(self._write, data), "write notice of release")

    def _read(self) -> Notice | None:
        with suppress(OSError, NoticeUnreadable):
            return read_notice(read_limited(self._path, SIZE_LIMIT), self._key)
        return None

    def _write(self, data: bytes) -> None:
        with suppress(OSError):
            make_folder(self._path.parent)
            write_whole(self._path, data, private=True)


def _number(value: object) -> int:
    if not isinstance(value, int) or not 0 <= value < LARGEST:
        raise ValueError("not a positive number")
    return value


def _https(address: object) -> str:
    if not isinstance(address, str) or not address.startswith("https://") or not address.isprintable():
        raise ValueError("not an https address")
    return address


async def watch_releases(context: AppContext, clock: Clock, data_folder: Path) -> None:
    """Checks for releases daily if the user wants notices and no session is open; does nothing without a channel."""
    channel = channel_of(folder())
    if channel is None:
        return
    file = NoticeFile(data_folder, channel.key)
    known, told, is_told_outdated = await file.read(), __version__, False
    while True:
        while any(active.alive for active in context.service.open_sessions):
            await clock.sleep(BUSY)
        if context.profiles.settings.update_notice:
            # The service's time, as far as it is known: with this PC's, a wrong clock would make a notice expire.
            now = context.service.service_clock.now()
            found = await check(channel, known, partial(fetch, limit=SIZE_LIMIT), now)
            known = found.newest
            if found.data:
                await file.write(found.data)
            if known is not None and numbers(known.version) > numbers(told):
                told = known.version
                show_release(context.messages, known.version, known.page, __version__)
            elif known is not None and found.outdated and not is_told_outdated:
                is_told_outdated = True
                show_outdated_notice(context.messages, known.page, __version__)
        await clock.sleep(DAY)
