"""The key that the kept tokens are sealed with; it lives in the key store and nowhere else."""

from __future__ import annotations

import asyncio
import base64
import secrets

from openobd_desktop.domain.secret import Secret
from openobd_desktop.storage.secrets.key_store import Entries, KeyStore

SERVICE = "openobd-desktop journal"
"""Apart from the client secrets, whose names are the user's own."""
NAME = "journal key"
KEY_BYTES = 32


class TokenKey:
    """Fetches the key, makes it where there is none, forgets it."""

    def __init__(self, store: KeyStore | None) -> None:
        self._store = store

    def begin(self) -> asyncio.Future[bytes | None]:
        """Asks for the stored key or a new one; None if no key can be kept on this PC.

        The future raises ``KeyStoreUnavailable`` where the key store could not be asked.
        """
        if self._store is not None:
            return self._store.begin(_fetch)
        nowhere: asyncio.Future[bytes | None] = asyncio.get_running_loop().create_future()
        nowhere.set_result(None)
        return nowhere

    async def forget(self) -> None:
        """Removes the key, which makes every token that it sealed worthless.

        Raises:
            KeyStoreUnavailable: it is still there.
        """
        if self._store is not None:
            await self._store.remove(NAME)


def _fetch(entries: Entries) -> bytes | None:
    return _key(entries.get(NAME)) or _make(entries)


def _make(entries: Entries) -> bytes | None:
    key = secrets.token_bytes(KEY_BYTES)
    entries.put(NAME, Secret(base64.b64encode(key).decode()))
    # Some backends take everything and keep nothing.
    return key if _key(entries.get(NAME)) == key else None


def _key(stored: Secret | None) -> bytes | None:
    try:
        key = base64.b64decode(stored.reveal(), validate=True) if stored else b""
    except ValueError:
        return None
    return key if len(key) == KEY_BYTES else None
