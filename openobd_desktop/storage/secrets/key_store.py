"""The key store of the operating system, asked so that it can neither hold up the loop nor the exit."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar, TypeVar

from openobd_desktop.domain.secret import Secret
from openobd_desktop.errors import KeyStoreLocked, KeyStoreMissing, KeyStoreSilent, KeyStoreUnavailable
from openobd_desktop.system.daemon_thread import run_in_daemon_thread

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

PATIENCE = 20.0
"""Seconds to wait for a key store, which may be asking the user to unlock it."""
PATIENCE_AFTER_SILENCE = 3.0
"""Seconds to wait where only a write is lost, once the key store has left a question without an answer."""

T = TypeVar("T")


class KeyStore:
    """Secrets by name under one ``service``, through ``keyring``. Every method raises ``KeyStoreUnavailable``."""

    _is_silent: ClassVar[bool] = False
    """The last question was not answered, by whichever service it was asked: the store behind all is one."""

    def __init__(self, service: str, patience: float = PATIENCE) -> None:
        self._service = service
        self._patience = patience

    async def get(self, name: str) -> Secret | None:
        """The stored secret, or None if there is none."""
        return await self.begin(lambda entries: entries.get(name))

    async def put(self, name: str, secret: Secret) -> None:
        """Stores the secret in place of an older one."""
        await self.begin(lambda entries: entries.put(name, secret), self._short_patience)

    async def remove(self, name: str) -> None:
        """Forgets the secret; no error if there was none."""
        await self.begin(lambda entries: entries.remove(name), self._short_patience)

    @property
    def _short_patience(self) -> float:
        return min(self._patience, PATIENCE_AFTER_SILENCE) if KeyStore._is_silent else self._patience

    def begin(self, work: Callable[[Entries], T], patience: float | None = None) -> asyncio.Future[T]:
        """Does ``work`` aside, since a locked store may block for minutes; what it comes to, or why it did not."""
        answer = run_in_daemon_thread(lambda: _answer(lambda: work(Entries(self._service))), "key store")
        limit = self._patience if patience is None else patience
        timer = asyncio.get_running_loop().call_later(limit, _give_up, answer)
        answer.add_done_callback(lambda _: timer.cancel())
        answer.add_done_callback(_note)
        return answer


class Entries:
    """The secrets under one service; blocks, so it is for threads of their own."""

    def __init__(self, service: str) -> None:
        self._service = service
        self._keyring = _keyring()

    def get(self, name: str) -> Secret | None:
        """The stored secret, or None if there is none."""
        stored = self._keyring.get_password(self._service, name)
        return Secret(stored) if stored else None

    def put(self, name: str, secret: Secret) -> None:
        """Stores the secret in place of an older one."""
        self._keyring.set_password(self._service, name, secret.reveal())

    def remove(self, name: str) -> None:
        """Forgets the secret; no error if there was none."""
        from keyring.errors import PasswordDeleteError

        try:
            self._keyring.delete_password(self._service, name)
        except PasswordDeleteError:
            return


def _give_up(answer: asyncio.Future[T]) -> None:
    if not answer.done():
        answer.set_exception(KeyStoreSilent("the key store did not answer in time"))


def _note(answer: asyncio.Future[T]) -> None:
    if not answer.cancelled():
        KeyStore._is_silent = isinstance(answer.exception(), KeyStoreSilent)


def _answer(question: Callable[[], T]) -> T:
    from keyring.errors import KeyringLocked, NoKeyringError

    # Only the kind is told: a store's own words may repeat what it was given.
    try:
        return question()
    except KeyringLocked as error:
        raise KeyStoreLocked(type(error).__name__) from None
    except NoKeyringError as error:
        raise KeyStoreMissing(type(error).__name__) from None
    except _faults() as error:
        kind = KeyStoreLocked if type(error).__name__ in _LOCKED else KeyStoreUnavailable
        raise kind(type(error).__name__) from None


_LOCKED = ("LockedException", "PromptDismissedException")


def _faults() -> tuple[type[Exception], ...]:
    """What ``keyring`` raises, and what it lets through of a store on the message bus, which only Linux has."""
    from keyring.errors import KeyringError

    # The last one for a name or secret that a store cannot spell.
    faults: tuple[type[Exception], ...] = (KeyringError, OSError, RuntimeError, ValueError)
    try:
        from jeepney import DBusErrorResponse
        from secretstorage.exceptions import SecretStorageException
    except ImportError:
        return faults
    return (*faults, DBusErrorResponse, SecretStorageException)


def _keyring() -> KeyringBackend:
    import keyring  # imported late and off the loop: it takes 80 ms and looks for its backends
    from keyring.backends import fail

    if isinstance(keyring.get_keyring(), fail.Keyring):
        # The store may have been started meanwhile; what was found first is remembered otherwise.
        keyring.core.init_backend()
    return keyring.get_keyring()
