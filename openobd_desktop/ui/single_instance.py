"""One run of the program for each configuration folder: a lock, and the way from later starts to the first."""

from __future__ import annotations

import hashlib
import logging
import os
import secrets
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir, QLockFile
from PySide6.QtNetwork import QLocalServer

from openobd_desktop.ui.doorbell import Doorbell, ring

PATIENCE = 5.0
"""Seconds that a later start waits for one that is just coming up or going down."""
_STEP = 100
"""Milliseconds between two tries for the lock."""
_KEY_LENGTH = 32

_log = logging.getLogger(__name__)


class Unanswered(Exception):
    """Another run holds the folder and does not answer."""


class SingleInstance:
    """The first run's claim on its ``folder``; held until ``release``."""

    def __init__(self, folder: Path, lock: QLockFile) -> None:
        self.folder = folder
        self._lock = lock
        self._key = secrets.token_hex(_KEY_LENGTH // 2)
        self._doorbell: Doorbell | None = None

    def listen(self, on_rung: Callable[[str], None], on_misread: Callable[[], None] = lambda: None) -> None:
        """Hears of later starts from now on; needs a running loop.

        Args:
            on_rung: Called with the ticket of each, empty for one without.
            on_misread: Called for one whose link is not understood.
        """
        self._forget_former()
        self._doorbell = Doorbell(self._key, time.monotonic)
        self._doorbell.rung.connect(on_rung)
        self._doorbell.misread.connect(on_misread)
        if self._doorbell.listen(socket_name(self.folder, self._key)):
            _write_key(self.folder, self._key)

    def _forget_former(self) -> None:
        """Takes away what a run left that was killed."""
        former = _read_key(self.folder)
        if former:
            QLocalServer.removeServer(socket_name(self.folder, former))
        _key_file(self.folder).unlink(missing_ok=True)

    def deafen(self) -> None:
        """Hears of no later start any more; they wait for the end."""
        if self._doorbell is not None:
            self._doorbell.close()
            _key_file(self.folder).unlink(missing_ok=True)

    def release(self) -> None:
        """Lets the next run in."""
        self._lock.unlock()


def enter(config_folder: Path, link: str, patience: float = PATIENCE) -> SingleInstance | None:
    """Becomes the only run for this folder, or hands ``link`` over to the one that runs.

    Args:
        config_folder: Runs with different folders do not know of each other.
        link: A deep link, or empty to raise the window only.
        patience: Seconds that the one that runs gets to answer.

    Returns:
        None if another run has taken the link over.

    Raises:
        Unanswered: another run holds the folder and does not answer.
        OSError: the folder cannot be written, so there is no telling.
    """
    folder = config_folder / "instance"
    _make_private(folder)
    lock = QLockFile(str(folder / "lock"))
    # However old a lock is: it counts while its process lives, and no longer.
    lock.setStaleLockTime(0)
    if lock.getLockInfo()[0] == os.getpid():
        # A killed run bore this process's number, as happens in sandboxes and on Windows; Qt would take it for alive.
        lock.removeStaleLockFile()
    deadline = time.monotonic() + patience
    while not lock.tryLock(_STEP):
        if lock.error() is not QLockFile.LockError.LockFailedError:
            raise OSError(f"{folder} cannot be locked")
        key = _read_key(folder)
        if key and ring(socket_name(folder, key), key, link):
            return None
        if time.monotonic() > deadline:
            raise Unanswered
    return SingleInstance(folder, lock)


def socket_name(folder: Path, key: str) -> str:
    """The local socket of the run that made ``key``; nobody who cannot read the key can guess it."""
    user = str(os.getuid()) if hasattr(os, "getuid") else QDir.homePath()
    digest = hashlib.sha256("\0".join((user, str(folder.resolve()), key)).encode()).hexdigest()
    return f"openobd-desktop-{digest[:32]}"


def _make_private(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    folder.chmod(0o700)


def _key_file(folder: Path) -> Path:
    return folder / "key"


def _write_key(folder: Path, key: str) -> None:
    descriptor = os.open(_key_file(folder), os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(key)


def _read_key(folder: Path) -> str:
    """The key of the run that listens; empty if there is none."""
    try:
        with _key_file(folder).open("rb") as file:
            key = file.read(_KEY_LENGTH + 1)
    except OSError:
        return ""
    return key.decode("ascii") if len(key) == _KEY_LENGTH and key.isalnum() and key.isascii() else ""
