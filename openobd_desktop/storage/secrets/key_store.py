"""Access to the operating system's key store, without blocking the event loop or the program's exit."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar, TypeVar

from openobd_desktop.domain.secret import Secret
from openobd_desktop.errors import KeyStoreLocked, KeyStoreMissing, KeyStoreSilent, KeyStoreUnavailable
from openobd_desktop.system.daemon_thread import run_in_daemon_thread

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "openobd-desktop"
"""Service name under which the key store keeps client secrets and proxy passwords."""
TEAM_SERVICE = "openobd-desktop team"
"""Service name for passwords of team databases; the name of each entry is the database's address."""
PATIENCE = 20.0
"""Seconds to wait for the key store, which may be asking the user to unlock it."""
PATIENCE_AFTER_SILENCE = 3.0
"""Seconds to wait for storing or removing a secret if the key store did not answer the previous request."""

T = TypeVar("T")


class KeyStore:
    """Accesses the secrets of one ``service`` by name through ``keyring``.

    All methods may raise ``KeyStoreUnavailable``.
    """

    _is_silent: ClassVar[bool] = False
    """Whether the previous request was not answered; shared by all instances, since they use the same key store."""

    def __init__(self, service: str, patience: float = PATIENCE) -> None:
        self._service = service
        self._patience = patience

    async def get(self, name: str) -> Secret | None:
        """Returns the stored secret, or None if there is none."""
        return await self.begin(lambda entries: entries.get(name))

    async def put(self, name: str, secret: Secret) -> None:
        """Stores the secret, replacing any previous one."""
        await self.begin(lambda entries: entries.put(name, secret), self._short_patience)

    async def remove(self, name: str) -> None:
        """Removes the secret, if there is one."""
        await self.begin(lambda entries: entries.remove(name), self._short_patience)

    @property
    def _short_patience(self) -> float:
        return min(self._patience, PATIENCE_AFTER_SILENCE) if KeyStore._is_silent else self._patience

    def begin(self, work: Callable[[Entries], T], patience: float | None = None) -> asyncio.Future[T]:
        """Runs ``work`` in its own thread, as a locked store may block for minutes; returns a future for the result.

        The future fails after ``patience`` seconds.
        """
        answer = run_in_daemon_thread(lambda: _answer(lambda: work(Entries(self._service))), "key store")
        limit = self._patience if patience is None else patience
        timer = asyncio.get_running_loop().call_later(limit, _give_up, answer)
        answer.add_done_callback(lambda _: timer.cancel())
        answer.add_done_callback(_note_silence)
        return answer


class Entries:
    """Accesses the secrets of one service; all methods may block, so they must be called only in a daemon thread."""

    def __init__(self, service: str) -> None:
        self._service = service
        self._keyring = _keyring()

    def get(self, name: str) -> Secret | None:
        """Returns the stored secret, or None if there is none."""
        stored = self._keyring.get_password(self._service, name)
        return Secret(stored) if stored else None

    def put(self, name: str, secret: Secret) -> None:
        """Stores the secret, replacing any previous one."""
        self._keyring.set_password(self._service, name, secret.reveal())

    def remove(self, name: str) -> None:
        """Removes the secret, if there is one."""
        # Checked first, because some stores report a refused deletion with the same error as a missing entry.
        if self._keyring.get_password(self._service, name) is not None:
            self._keyring.delete_password(self._service, name)


class MemorySecrets:
    """Keeps secrets in memory until the program ends."""

    lasts = False

    def __init__(self) -> None:
        self._secrets: dict[str, Secret] = {}

    async def get(self, name: str) -> Secret | None:
        """Returns the secret, or None if there is none."""
        return self._secrets.get(name)

    async def put(self, name: str, secret: Secret) -> None:
        """Keeps the secret."""
        self._secrets[name] = secret

    async def remove(self, name: str) -> None:
        """Removes the secret."""
        self._secrets.pop(name, None)


class Keychain:
    """Keeps secrets in the key store; also keeps new secrets in memory, in case they cannot be stored."""

    lasts = True

    def __init__(self, service: str = SERVICE, *, patience: float = PATIENCE) -> None:
        self._store = KeyStore(service, patience)
        self._this_run = MemorySecrets()

    async def get(self, name: str) -> Secret | None:
        """Returns the secret in memory or, if there is none, the secret in the key store; None if both are missing.

        Raises:
            KeyStoreUnavailable: there is no key store, or it did not answer in time.
        """
        return await self._this_run.get(name) or await self._store.get(name)

    async def put(self, name: str, secret: Secret) -> None:
        """Stores the secret in memory and in the key store.

        Raises:
            KeyStoreUnavailable: the secret could not be stored and is kept only until the program ends.
        """
        await self._this_run.put(name, secret)
        await self._store.put(name, secret)

    async def remove(self, name: str) -> None:
        """Removes the secret from memory and from the key store.

        Raises:
            KeyStoreUnavailable: the secret could not be removed from the key store.
        """
        await self._this_run.remove(name)
        await self._store.remove(name)


def _give_up(answer: asyncio.Future[T]) -> None:
    if not answer.done():
        answer.set_exception(KeyStoreSilent("the key store did not answer in time"))


def _note_silence(answer: asyncio.Future[T]) -> None:
    if not answer.cancelled():
        KeyStore._is_silent = isinstance(answer.exception(), KeyStoreSilent)


def _answer(question: Callable[[], T]) -> T:
    from keyring.errors import KeyringLocked, NoKeyringError

    # Only the type of the error is kept, because its message may quote the secret.
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


_BACKEND_FAULTS = (
    ("jeepney", "DBusErrorResponse"),
    ("secretstorage.exceptions", "SecretStorageException"),
    ("dbus.exceptions", "DBusException"),
    ("win32ctypes.pywin32.pywintypes", "error"),
)
"""Errors, each with its module, that the libraries used by ``keyring`` raise and ``keyring`` does not catch."""


def _faults() -> tuple[type[Exception], ...]:
    """Returns the errors that ``keyring`` may raise, including those of the key store libraries loaded so far."""
    from keyring.errors import KeyringError

    # ValueError is raised for names or secrets that a store cannot encode.
    faults: list[type[Exception]] = [KeyringError, OSError, RuntimeError, ValueError]
    for module, name in _BACKEND_FAULTS:
        fault = getattr(sys.modules.get(module), name, None)
        if isinstance(fault, type) and issubclass(fault, Exception):
            faults.append(fault)
    return tuple(faults)


def _keyring() -> KeyringBackend:
    import keyring  # on demand and off the event loop, because the import takes 80 ms and searches for backends
    from keyring.backends import fail

    if isinstance(keyring.get_keyring(), fail.Keyring):
        # keyring has cached that it found no backend, but a key store may have been started since then.
        keyring.core.init_backend()
    return keyring.get_keyring()
