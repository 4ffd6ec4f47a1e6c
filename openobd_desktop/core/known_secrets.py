"""The client secrets of the profiles: asked for when needed, and what is known of where each is kept."""

from __future__ import annotations

from enum import Enum

from openobd_desktop.core.ports import SecretStore
from openobd_desktop.domain import Secret
from openobd_desktop.errors import KeyStoreUnavailable


class SecretPlace(Enum):
    """Where the client secret of a profile is, as far as this run knows."""

    NOT_ASKED = "not asked"
    """Nobody has needed it yet, so the key store was not asked."""
    MISSING = "missing"
    STORED = "stored"
    """In the key store of the operating system."""
    THIS_RUN = "this run"
    """In memory only: it has to be entered again after the next start."""
    GIVEN = "given"
    """In the environment that the program was started with."""


class KnownSecrets:
    """Asks the store behind it and remembers what it said."""

    def __init__(self, store: SecretStore) -> None:
        self._store = store
        self._places: dict[str, SecretPlace] = {}
        self._given: tuple[str, Secret] | None = None

    def give(self, name: str, secret: Secret) -> None:
        """Takes in the secret that the environment holds for a profile."""
        self._given = (name, secret)

    def place(self, name: str) -> SecretPlace:
        """Where the secret of a profile is; asks nobody."""
        if self._given is not None and self._given[0] == name:
            return SecretPlace.GIVEN
        return self._places.get(name, SecretPlace.NOT_ASKED)

    async def get(self, name: str) -> Secret | None:
        """The secret, or None if none is known or the key store cannot be asked."""
        if self._given is not None and self._given[0] == name:
            return self._given[1]
        try:
            secret = await self._store.get(name)
        except KeyStoreUnavailable:
            return None
        found = self.place(name) if self.place(name) is SecretPlace.THIS_RUN else self._resting
        self._places[name] = found if secret else SecretPlace.MISSING
        return secret or None

    async def put(self, name: str, secret: Secret) -> None:
        """Keeps a secret.

        Raises:
            KeyStoreUnavailable: it is known for this run only.
        """
        self._places[name] = SecretPlace.THIS_RUN
        await self._store.put(name, secret)
        self._places[name] = self._resting

    async def remove(self, name: str) -> None:
        """Forgets a secret.

        Raises:
            KeyStoreUnavailable: it is forgotten here, but may still be in the key store.
        """
        self._places[name] = SecretPlace.MISSING
        await self._store.remove(name)

    @property
    def _resting(self) -> SecretPlace:
        return SecretPlace.STORED if self._store.lasts else SecretPlace.THIS_RUN
