"""Communication from a new instance of the program to the running one: a message over a local socket, and a reply."""

from __future__ import annotations

import hmac
import logging
import time
import weakref
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from openobd_desktop.core.rules.ticket import ticket_of
from openobd_desktop.errors import BadInput

LIMIT = 2048
"""Maximum size of a message in bytes."""
PATIENCE = 600
"""Time in milliseconds within which a client must send its message."""
PAUSE = 1.0
"""Minimum number of seconds between two messages that are acted upon; messages in between are only acknowledged."""
MAX_CLIENTS = 8
"""Maximum number of simultaneous clients."""
_HEAD = 2
ACKNOWLEDGED = b"heard"

_log = logging.getLogger(__name__)


def framed(message: bytes) -> bytes:
    """Returns ``message`` prefixed with its length."""
    return len(message).to_bytes(_HEAD, "big") + message


def unframed(read: bytes) -> bytes | None:
    """Returns the message in ``read``, or None while it is incomplete.

    Raises:
        ValueError: the message is too long, or is followed by more data.
    """
    if len(read) < _HEAD:
        return None
    size = int.from_bytes(read[:_HEAD], "big")
    if size > LIMIT or len(read) > _HEAD + size:
        raise ValueError("the frame is too long")
    return read[_HEAD:] if len(read) == _HEAD + size else None


def notify_running_instance(name: str, key: str, link: str, patience: int = 1000) -> bool:
    """Notifies the running instance that the program was launched again.

    The function blocks, so it must be called before the event loop runs.

    Args:
        name: The name of the socket.
        key: The key from the configuration folder, which proves access to that folder.
        link: The deep link with which the program was launched, or an empty string.
        patience: The timeout for connecting, and for the whole answer, in milliseconds.

    Returns:
        Whether the running instance answered.
    """
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(patience):
        return False
    socket.write(framed(f"{key}\n{link}".encode()))
    socket.flush()
    read, end = b"", time.monotonic() + patience / 1000
    while (left := end - time.monotonic()) > 0 and socket.waitForReadyRead(int(left * 1000)):
        read += _read(socket, LIMIT)
        try:
            answer = unframed(read)
        except ValueError:
            return False
        if answer is not None:
            return answer == ACKNOWLEDGED
    return False


class IpcServer(QObject):
    """Server for the local socket; emits ``message_received`` with the ticket from a link, or an empty string."""

    message_received = Signal(str)
    misread = Signal()
    """Emitted for a link that is not valid."""

    def __init__(self, key: str, clock: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._key = key.encode()
        self._clock = clock
        self._last_message_at = -PAUSE
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.setMaxPendingConnections(MAX_CLIENTS)
        self._server.newConnection.connect(self._on_new_connection)

    def listen(self, name: str) -> bool:
        """Opens the socket, which only this user can access; returns whether it could be opened."""
        listens = self._server.listen(name)
        if not listens:
            _log.info("later instances cannot reach this instance at %s: %s", name, self._server.errorString())
        return listens

    @property
    def address(self) -> str:
        """The address to which clients connect."""
        return self._server.fullServerName()

    def close(self) -> None:
        """Closes the socket."""
        self._server.close()

    def _on_new_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            _Client(socket, self)

    def answer(self, message: bytes) -> bytes:
        """Acts on a message and returns the answer.

        Raises:
            ValueError: the key of the message is wrong, or the message is not text.
        """
        key, _, link = message.partition(b"\n")
        if not hmac.compare_digest(key, self._key):
            raise ValueError("the key is wrong")
        text = link.decode("ascii")
        if self._clock() - self._last_message_at >= PAUSE:
            self._last_message_at = self._clock()
            self._announce(text)
        return ACKNOWLEDGED

    def _announce(self, link: str) -> None:
        try:
            ticket = ticket_of(link) if link else ""
        except BadInput:
            self.misread.emit()
        else:
            self.message_received.emit(ticket)


class _Client(QObject):
    """Connection to one client; reads one message, and is closed if the client is too slow or sends anything else."""

    def __init__(self, socket: QLocalSocket, ipc_server: IpcServer) -> None:
        super().__init__(ipc_server)
        self._socket = socket
        # Must not hold the last reference to its parent: deleting the client would delete the parent, and thus the
        # client again.
        self._ipc_server = weakref.ref(ipc_server)
        self._read = b""
        socket.setParent(self)
        socket.setReadBufferSize(LIMIT + _HEAD + 1)
        socket.readyRead.connect(self._on_ready_read)
        socket.disconnected.connect(self.deleteLater)
        QTimer.singleShot(PATIENCE, self, socket.abort)
        self._on_ready_read()

    def _on_ready_read(self) -> None:
        self._read += _read(self._socket, LIMIT + _HEAD + 1 - len(self._read))
        try:
            message, ipc_server = unframed(self._read), self._ipc_server()
            if message is not None and ipc_server is not None:
                self._socket.write(framed(ipc_server.answer(message)))
                self._socket.flush()
                self._socket.disconnectFromServer()
        except ValueError as error:
            _log.info("a message from another start is not valid: %s", error)
            self._socket.abort()


def _read(socket: QLocalSocket, size: int) -> bytes:
    return bytes(socket.read(size).data())
