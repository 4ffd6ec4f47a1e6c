"""The key that the kept tokens are sealed with; it lives in the key store and nowhere else."""

from __future__ import annotations

import base64
import secrets

from openobd_desktop.domain import Secret
from openobd_desktop.errors import KeyStoreUnavailable
from openobd_desktop.storage.keystore import KeyStore

SERVICE = "openobd-desktop journal"
"""Apart from the client secrets, whose names are the user's own."""
NAME = "journal key"
KEY_BYTES = 32


class TokenKey:
    """Fetches the key, makes it where there is none, forgets it."""

    def __init__(self, store: KeyStore | None) -> None:
        self._store = store

    async def fetch(self) -> bytes | None:
        """The stored key or a new one; None if no key can be kept on this PC."""
        if self._store is None:
            return None
        try:
            known = await self._store.get(NAME)
            return _key(known) or await self._make(self._store)
        except KeyStoreUnavailable:
            return None

    async def _make(self, store: KeyStore) -> bytes | None:
        key = secrets.token_bytes(KEY_BYTES)
        await store.put(NAME, Secret(base64.b64encode(key).decode()))
        # Some backends take everything and keep nothing.
        return key if _key(await store.get(NAME)) == key else None

    async def forget(self) -> None:
        """Removes the key, which makes every token that it sealed worthless.

        Raises:
            KeyStoreUnavailable: it is still there.
        """
        if self._store is not None:
            await self._store.remove(NAME)


def _key(stored: Secret | None) -> bytes | None:
    try:
        key = base64.b64decode(stored.reveal(), validate=True) if stored else b""
    except ValueError:
        return None
    return key if len(key) == KEY_BYTES else None
