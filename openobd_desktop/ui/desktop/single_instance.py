"""Single-instance lock for each configuration folder, and messages to the running instance."""

from __future__ import annotations

import hashlib
import logging
import os
import secrets
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QDir, QFileSystemWatcher, QLockFile, QSysInfo, QTimer

from openobd_desktop.system.daemon_thread import call_with_timeout
from openobd_desktop.system.files import PRIVATE_FOLDER, make_folder, read_limited, require_regular, write_whole

if TYPE_CHECKING:
    from openobd_desktop.ui.desktop.ipc import IpcServer

PATIENCE = 5.0
"""Maximum time in seconds that a new instance waits for one that is starting or exiting."""
_STEP = 100
"""Time in milliseconds between two attempts to acquire the lock."""
_PAUSE = 200
"""Delay in milliseconds between a change in a watched folder and the check of that folder."""
_KEY_LENGTH = 32
_PATH_LENGTH = 4096
"""Maximum length of a path in bytes."""

_log = logging.getLogger(__name__)


class InstanceUnresponsive(Exception):
    """Raised if another instance has locked the folder and does not respond.

    Attributes:
        process: The process ID of that instance, or 0 if it is unknown or on another PC.
        elsewhere: The name of the other PC, or an empty string if the instance runs on this PC.
    """

    def __init__(self, process: int = 0, elsewhere: str = "") -> None:
        super().__init__(process, elsewhere)
        self.process = process
        self.elsewhere = elsewhere


class _First(NamedTuple):
    """The key and the socket name of the running instance."""

    key: str
    socket: str


class FolderLock(QLockFile):
    """A Qt lock file in a folder, accessed through a file descriptor if Qt cannot represent the folder's path.

    Raises:
        NoRegularFile: a pipe or device, which Qt would read until its end, or a folder is in the place of the file.
        OSError: the folder cannot be reached.
    """

    def __init__(self, folder: Path) -> None:
        self.descriptor: int | None = None
        with suppress(FileNotFoundError):
            require_regular(folder / "lock")
        if _can_be_spelt(folder):
            super().__init__(str(folder / "lock"))
        else:
            descriptor = os.open(folder, os.O_RDONLY)
            super().__init__(f"/proc/self/fd/{descriptor}/lock")
            self.descriptor = descriptor

    def close(self) -> None:
        """Releases the lock."""
        self.unlock()
        if self.descriptor is not None:
            os.close(self.descriptor)
            self.descriptor = None


def _can_be_spelt(path: Path) -> bool:
    """Returns whether every byte of the path can be represented by Qt, which treats file names as text."""
    try:
        str(path).encode()
    except UnicodeEncodeError:
        return False
    return True


class SingleInstance:
    """Lock that the first instance holds on its ``folder`` until ``release`` is called."""

    def __init__(self, folder: Path, lock: FolderLock) -> None:
        self.folder = folder
        self._lock = lock
        self._key = secrets.token_hex(_KEY_LENGTH // 2)
        self._ipc_server: IpcServer | None = None
        self._former: IpcServer | None = None
        """The closed server, kept because one of its clients may still be inside its call to ``close``."""
        self._watcher: QFileSystemWatcher | None = None
        self._look = QTimer(singleShot=True, interval=_PAUSE)

    def listen(self, on_ticket: Callable[[str], None], on_misread: Callable[[], None] = lambda: None) -> None:
        """Begins to accept messages from new instances of the program; requires a running event loop.

        Args:
            on_ticket: Function that is called with the ticket passed by a new instance, or with "" if there is none.
            on_misread: Function that is called if a new instance passed an invalid link.
        """
        # Imported here because Qt's network module takes a while to load, and the window is already shown by now.
        from openobd_desktop.ui.desktop.ipc import IpcServer

        self._ipc_server = IpcServer(self._key, time.monotonic)
        self._ipc_server.message_received.connect(on_ticket)
        self._ipc_server.misread.connect(on_misread)
        try:
            self._forget_former()
            self._open()
        except OSError as error:
            _log.warning("later instances cannot reach this instance: %s", error)

    def _open(self) -> None:
        """Opens the socket at the best possible location, and writes its name to the key file in the folder."""
        ipc_server = self._ipc_server
        if ipc_server is None:
            return
        name = next((name for name in _places(self.folder, self._key) if ipc_server.listen(name)), None)
        if name is None:
            _log.warning("later instances cannot reach this instance")
            return
        _key_file(self.folder).unlink(missing_ok=True)
        _write_key(self.folder, self._key, ipc_server.address)
        if os.path.isabs(ipc_server.address):  # noqa: PTH117 - an address, which is not a path on Windows
            self._watch(ipc_server.address)

    def _watch(self, path: str) -> None:
        """Watches for the removal of the socket or the key, for example by a program that deletes temporary files."""
        folders = {str(Path(path).parent), str(self.folder)}
        if self._watcher is None:
            self._watcher = QFileSystemWatcher()
            self._look.timeout.connect(self._on_look_timeout)
            self._watcher.directoryChanged.connect(self._on_directory_changed)
        for folder in folders - set(self._watcher.directories()):
            self._watcher.addPath(folder)

    def _on_directory_changed(self, path: str) -> None:
        # A shared temporary folder may change hundreds of times a second.
        if not self._look.isActive():
            self._look.start()

    def _on_look_timeout(self) -> None:
        if self._ipc_server is None:
            return
        found = [Path(self._ipc_server.address), _key_file(self.folder)]
        if call_with_timeout(lambda: all(path.exists() for path in found), otherwise=True):
            return
        _log.info("the socket for later instances is created again")
        self._ipc_server.close()
        try:
            _make_private(self.folder)
            self._open()
        except OSError as error:
            _log.warning("later instances cannot reach this instance: %s", error)

    def _forget_former(self) -> None:
        """Removes the socket left behind by a run that was killed."""
        if former := _read_key(self.folder):
            from PySide6.QtNetwork import QLocalServer

            QLocalServer.removeServer(former.socket)
        _key_file(self.folder).unlink(missing_ok=True)

    def close(self) -> None:
        """Closes the socket; new instances then wait until this instance has exited."""
        if self._ipc_server is not None:
            self._former, self._ipc_server = self._ipc_server, None
            self._former.close()
            if self._watcher is not None:
                self._watcher.deleteLater()
                self._watcher = None
            call_with_timeout(lambda: _forget_key(self.folder), None)

    def release(self) -> None:
        """Releases the folder for the next instance."""
        self._lock.close()


def enter(config_folder: Path, link: str, patience: float = PATIENCE) -> SingleInstance | None:
    """Locks the folder for this instance, or sends ``link`` to the running one.

    Args:
        config_folder: The configuration folder; instances with different folders are independent.
        link: A deep link, or an empty string to only bring the window to the front.
        patience: Time in seconds within which the running instance must respond.

    Returns:
        The lock of this instance, or None if a running instance has received the link.

    Raises:
        InstanceUnresponsive: another instance has locked the folder and does not respond.
        OSError: the folder cannot be written.
    """
    folder = config_folder / "instance"
    _make_private(folder)
    lock = FolderLock(folder)
    # A lock is valid if and only if its process exists, no matter how old it is.
    lock.setStaleLockTime(0)
    if lock.getLockInfo()[0] == os.getpid():
        # A killed run may have had the same process ID, as happens in sandboxes and on Windows; Qt would assume that it
        # is still alive.
        lock.removeStaleLockFile()
    deadline = time.monotonic() + patience
    was_nameless = False
    while not lock.tryLock(_STEP):
        if lock.error() is not QLockFile.LockError.LockFailedError:
            raise OSError(f"{folder} cannot be locked")
        # A power failure may leave a lock file without a process ID, which Qt would always consider valid. A process
        # that is still starting will have written its ID by the next attempt.
        is_nameless = lock.getLockInfo()[0] == 0
        if is_nameless and was_nameless and lock.removeStaleLockFile():
            continue
        was_nameless = is_nameless
        from openobd_desktop.ui.desktop.ipc import notify_running_instance

        first = _read_key(folder)
        if first and notify_running_instance(first.socket, first.key, link):
            return None
        if time.monotonic() > deadline:
            process, host, *_ = lock.getLockInfo()
            raise InstanceUnresponsive(process, "" if host == QSysInfo.machineHostName() else host)
    return SingleInstance(folder, lock)


def socket_name(folder: Path, key: str) -> str:
    """Returns the name of the local socket, which cannot be guessed without ``key``."""
    user = str(os.getuid()) if hasattr(os, "getuid") else QDir.homePath()
    digest = hashlib.sha256(os.fsencode("\0".join((user, str(folder.resolve()), key)))).hexdigest()
    return f"openobd-desktop-{digest[:32]}"


def _places(folder: Path, key: str) -> Iterator[str]:
    """Yields the possible locations of the socket, best first; the path in ``folder`` may be too long."""
    name = socket_name(folder, key)
    if hasattr(os, "getuid"):
        if _can_be_spelt(folder):
            yield str(folder.resolve() / name[-8:])
        if runtime := os.environ.get("XDG_RUNTIME_DIR"):
            yield str(Path(runtime, name))
    yield name
    if hasattr(os, "getuid"):
        # The path in the TMPDIR folder may also be too long.
        yield f"/tmp/{name}"  # noqa: S108 - the name cannot be guessed


def _make_private(folder: Path) -> None:
    make_folder(folder)
    folder.chmod(PRIVATE_FOLDER)


def _key_file(folder: Path) -> Path:
    return folder / "key"


def _forget_key(folder: Path) -> None:
    # The next run removes the file if this run cannot.
    with suppress(OSError):
        _key_file(folder).unlink(missing_ok=True)


def _write_key(folder: Path, key: str, socket: str) -> None:
    write_whole(_key_file(folder), key.encode("ascii") + b"\n" + os.fsencode(socket), private=True)


def _read_key(folder: Path) -> _First | None:
    """Returns the key and socket name of the running instance, or None if the file is missing or invalid."""
    try:
        read = read_limited(_key_file(folder), _KEY_LENGTH + 1 + _PATH_LENGTH)
    except OSError:
        return None
    key, _, path = read.partition(b"\n")
    if len(key) != _KEY_LENGTH or not (key.isalnum() and key.isascii()) or len(path) > _PATH_LENGTH or b"\0" in path:
        return None
    known = key.decode("ascii")
    # Earlier versions did not write a path.
    return _First(known, os.fsdecode(path) if path else socket_name(folder, known))
