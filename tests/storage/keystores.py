"""In-memory key stores with the faults of real ones."""

from __future__ import annotations

import base64
import threading

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError, PasswordSetError

from openobd_desktop.storage.secrets.token_encryption import NAME

KEY = bytes(range(7, 39))
"""The key for the journal."""


class Store(KeyringBackend):
    """An in-memory key store that can be locked, hang, or refuse or lose the stored secrets."""

    priority = 1.0

    def __init__(self) -> None:
        # The constructor of the base class is not called, since it reads the environment.
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = False
        self.denies = False
        self.forgetful = False
        self.hold = threading.Event()
        self.hold.set()
        self.threads: set[int] = set()

    def _enter(self) -> None:
        self.threads.add(threading.get_ident())
        self.hold.wait(10)
        if self.locked:
            raise KeyringLocked("s3cret is what you gave me")

    def get_password(self, service: str, username: str) -> str | None:
        self._enter()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._enter()
        if self.denies:
            raise PasswordSetError("denied")
        if not self.forgetful:
            self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._enter()
        if (service, username) not in self.kept:
            raise PasswordDeleteError
        del self.kept[service, username]


def key_store() -> Store:
    """Returns a key store with a key for the journal."""
    store = Store()
    store.kept["test", NAME] = base64.b64encode(KEY).decode()
    return store
