"""The key store of the operating system, asked so that it can neither hold up the loop nor the exit."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from openobd_desktop.domain import Secret
from openobd_desktop.errors import KeyStoreUnavailable
from openobd_desktop.storage.aside import begin_aside

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

PATIENCE = 20.0
"""Seconds to wait for a key store, which may be asking the user to unlock it."""

T = TypeVar("T")


class KeyStore:
    """Secrets by name under one ``service``, through ``keyring``. Every method raises ``KeyStoreUnavailable``."""

    def __init__(self, service: str, patience: float = PATIENCE) -> None:
        self._service = service
        self._patience = patience

    async def get(self, name: str) -> Secret | None:
        """The stored secret, or None if there is none."""
        stored = await self._ask(lambda: _keyring().get_password(self._service, name))
        return Secret(stored) if stored else None

    async def put(self, name: str, secret: Secret) -> None:
        """Stores the secret in place of an older one."""
        await self._ask(lambda: _keyring().set_password(self._service, name, secret.reveal()))

    async def remove(self, name: str) -> None:
        """Forgets the secret; no error if there was none."""
        await self._ask(lambda: _forget(self._service, name))

    async def _ask(self, question: Callable[[], T]) -> T:
        """Asks aside: a locked store may block for minutes and must not hold up the exit."""
        answer = begin_aside(lambda: _answer(question), "key store")
        done, _ = await asyncio.wait([answer], timeout=self._patience)
        if not done:
            answer.cancel()
            raise KeyStoreUnavailable("the key store did not answer in time")
        return answer.result()


def _answer(question: Callable[[], T]) -> T:
    from keyring.errors import KeyringError

    try:
        return question()
    except (KeyringError, OSError, RuntimeError) as error:
        # Only the kind: a store's own words may repeat what it was given.
        raise KeyStoreUnavailable(type(error).__name__) from None


def _keyring() -> KeyringBackend:
    import keyring  # imported late and off the loop: it takes 80 ms and looks for its backends

    return keyring.get_keyring()


def _forget(service: str, name: str) -> None:
    from keyring.errors import PasswordDeleteError

    try:
        _keyring().delete_password(service, name)
    except PasswordDeleteError:
        return
