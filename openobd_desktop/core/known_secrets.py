"""The client secrets of the profiles: asked for when needed, and what is known of where each is kept."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from enum import Enum
from typing import TypeVar

from openobd_desktop.core.ports import SecretStore
from openobd_desktop.domain import Secret
from openobd_desktop.errors import KeyStoreUnavailable, SecretNotRead

T = TypeVar("T")


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
        self._asking: list[str] = []
        self._was_silent = False
        self.on_asking: Callable[[], None] = lambda: None
        """Called when the store began to be asked, and when that has ended."""
        self.on_answering: Callable[[], None] = lambda: None
        """Called when a store that could not be asked has answered again."""

    def give(self, name: str, secret: Secret) -> None:
        """Takes in the secret that the environment holds for a profile."""
        self._given = (name, secret)

    def place(self, name: str) -> SecretPlace:
        """Where the secret of a profile is; asks nobody."""
        if self._given is not None and self._given[0] == name:
            return SecretPlace.GIVEN
        return self._places.get(name, SecretPlace.NOT_ASKED)

    @property
    def asking(self) -> str:
        """The profile for which the store is being asked at this moment; empty if none."""
        return self._asking[-1] if self._asking else ""

    async def get(self, name: str) -> Secret | None:
        """The secret, or None if there is none.

        Raises:
            SecretNotRead: the key store cannot be asked, so nobody knows.
        """
        if self._given is not None and self._given[0] == name:
            return self._given[1]
        try:
            secret = await self._asked(name, self._store.get(name))
        except KeyStoreUnavailable as error:
            self._was_silent = True
            raise SecretNotRead(error.details, what=error.what) from error
        if self._was_silent:
            self._was_silent = False
            self.on_answering()
        found = self.place(name) if self.place(name) is SecretPlace.THIS_RUN else self._resting
        self._places[name] = found if secret else SecretPlace.MISSING
        return secret or None

    async def put(self, name: str, secret: Secret) -> None:
        """Keeps a secret.

        Raises:
            KeyStoreUnavailable: it is known for this run only.
        """
        self._places[name] = SecretPlace.THIS_RUN
        await self._asked(name, self._store.put(name, secret))
        self._places[name] = self._resting

    async def remove(self, name: str) -> None:
        """Forgets a secret.

        Raises:
            KeyStoreUnavailable: it is forgotten here, but may still be in the key store.
        """
        self._places[name] = SecretPlace.MISSING
        await self._asked(name, self._store.remove(name))

    async def _asked(self, name: str, question: Awaitable[T]) -> T:
        self._asking.append(name)
        self.on_asking()
        try:
            return await question
        finally:
            self._asking.remove(name)
            self.on_asking()

    @property
    def _resting(self) -> SecretPlace:
        return SecretPlace.STORED if self._store.lasts else SecretPlace.THIS_RUN
