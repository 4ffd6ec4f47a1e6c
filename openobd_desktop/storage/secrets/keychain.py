"""Client secrets in the key store of the operating system, or in memory where there is none."""

from __future__ import annotations

from openobd_desktop.domain.secret import Secret
from openobd_desktop.storage.secrets.key_store import PATIENCE, KeyStore

SERVICE = "openobd-desktop"
TEAM_SERVICE = "openobd-desktop team"
"""For passwords of team databases, by their addresses."""


class MemorySecrets:
    """Keeps secrets for this run only."""

    lasts = False

    def __init__(self) -> None:
        self._secrets: dict[str, Secret] = {}

    async def get(self, name: str) -> Secret | None:
        """The secret, or None."""
        return self._secrets.get(name)

    async def put(self, name: str, secret: Secret) -> None:
        """Keeps the secret."""
        self._secrets[name] = secret

    async def remove(self, name: str) -> None:
        """Forgets the secret."""
        self._secrets.pop(name, None)


class Keychain:
    """Keeps secrets in the key store; what could not be stored is still known for this run."""

    lasts = True

    def __init__(self, service: str = SERVICE, *, patience: float = PATIENCE) -> None:
        self._store = KeyStore(service, patience)
        self._this_run = MemorySecrets()

    async def get(self, name: str) -> Secret | None:
        """The secret of this run or else the stored one.

        Raises:
            KeyStoreUnavailable: there is no key store, or it did not answer in time.
        """
        return await self._this_run.get(name) or await self._store.get(name)

    async def put(self, name: str, secret: Secret) -> None:
        """Keeps the secret for this run and stores it.

        Raises:
            KeyStoreUnavailable: it is kept for this run only.
        """
        await self._this_run.put(name, secret)
        await self._store.put(name, secret)

    async def remove(self, name: str) -> None:
        """Forgets the secret here and in the store, as far as there is one."""
        await self._this_run.remove(name)
        await self._store.remove(name)
