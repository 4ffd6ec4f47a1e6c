"""Client secrets in the key store of the operating system, or in memory where there is none."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from openobd_desktop.domain import Secret
from openobd_desktop.errors import KeyStoreUnavailable

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "openobd-desktop"
PATIENCE = 20.0
"""Seconds to wait for a key store, which may be asking the user to unlock it."""

T = TypeVar("T")


class MemorySecrets:
    """Keeps secrets for this run only."""

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
    """Keeps secrets through ``keyring``; what could not be stored is still known for this run."""

    def __init__(self, patience: float = PATIENCE) -> None:
        self._patience = patience
        self._this_run = MemorySecrets()

    async def get(self, name: str) -> Secret | None:
        """The secret of this run or else the stored one.

        Raises:
            KeyStoreUnavailable: there is no key store, or it did not answer in time.
        """
        known = await self._this_run.get(name)
        if known is None:
            stored = await self._ask(lambda: _keyring().get_password(SERVICE, name))
            known = Secret(stored) if stored else None
        return known

    async def put(self, name: str, secret: Secret) -> None:
        """Keeps the secret for this run and stores it.

        Raises:
            KeyStoreUnavailable: it is kept for this run only.
        """
        await self._this_run.put(name, secret)
        await self._ask(lambda: _keyring().set_password(SERVICE, name, secret.reveal()))

    async def remove(self, name: str) -> None:
        """Forgets the secret here and in the store, as far as there is one."""
        await self._this_run.remove(name)
        await self._ask(lambda: _forget(name))

    async def _ask(self, question: Callable[[], T]) -> T:
        """Asks in a daemon thread: a locked store may block for minutes and must not hold up the exit."""
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[T] = loop.create_future()
        thread = threading.Thread(target=_answer, args=(question, loop, answer), name="key store", daemon=True)
        thread.start()
        done, _ = await asyncio.wait([answer], timeout=self._patience)
        if not done:
            answer.cancel()
            raise KeyStoreUnavailable("the key store did not answer in time")
        return answer.result()


def _answer(question: Callable[[], T], loop: asyncio.AbstractEventLoop, answer: asyncio.Future[T]) -> None:
    from keyring.errors import KeyringError

    try:
        value = question()
    except (KeyringError, OSError, RuntimeError) as error:
        # Only the kind: a store's own words may repeat what it was given.
        fault = KeyStoreUnavailable(type(error).__name__)
        _deliver(loop, answer, lambda: answer.set_exception(fault))
    else:
        _deliver(loop, answer, lambda: answer.set_result(value))


def _deliver(loop: asyncio.AbstractEventLoop, answer: asyncio.Future[T], hand_over: Callable[[], None]) -> None:
    try:
        loop.call_soon_threadsafe(lambda: None if answer.done() else hand_over())
    except RuntimeError:
        # The program has ended while the key store was thinking; nobody waits any more.
        return


def _keyring() -> KeyringBackend:
    import keyring  # imported late and off the loop: it takes 80 ms and looks for its backends

    return keyring.get_keyring()


def _forget(name: str) -> None:
    from keyring.errors import PasswordDeleteError

    try:
        _keyring().delete_password(SERVICE, name)
    except PasswordDeleteError:
        return
